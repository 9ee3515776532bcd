# The Coverage view and the strip.
cover-silent = صامتة
cover-confirmed = صامتة، مؤكد
cover-not-clear = ليس واضحًا أصامتة هي
cover-elsewhere = لا عبارة هنا، لكنها قيلت في موضع آخر
cover-sign-not-clear = ? ليس واضحًا
cover-sign-elsewhere = ↗ قيلت في موضع آخر
cover-base = المرجع
cover-foreign = تتكلم، بلغة أخرى
cover-nothing = لا مسألة للعرض
cover-nothing-todo = اختر مرشحًا آخر، أو أضف رواية ثانية.
alone-head = قالها واحد وحده
cover-other-language = لغة أخرى
cover-speaks = تتكلم
cover-points-same = النقاط: الكلمات نفسها
other-words = كلمات أخرى
cover-other-figures = ≠ أرقام أخرى
another-language = لغة أخرى
cover-matters = المسائل: العبارات؛ الشريط: نصيبها من كلمات الرواية
fold-all = طي الكل
fold-all-hint = إظهار المسائل وحدها.
unfold-all = بسط الكل
unfold-all-hint = إظهار نقاط كل مسألة.
folded = مطوية
unfolded = مبسوطة
strip-name = شريط التغطية
other-figures = أرقام أخرى
same-words = الكلمات نفسها
cover-differs = { $share } من كلماتها ليست في المرجع
cover-figures = أرقام أخرى؛ { $share } من كلماتها ليست في المرجع
cover-said-alone = { $version }: قالت وحدها { $n }
cover-of-points = { $n } من { $all } نقطة
cell-point = { $version }، النقطة { $number }: { $told }
matter-named = المسألة: { $matter }
cover-matter-silent = { $version }، { $matter }: صامتة
cover-matter = { $version }، { $matter }: { $statements }، { $share } من كلماتها؛ { $does }
strip-hint = انقر للذهاب إليها، وCtrl مع العجلة للتكبير.

# The Parallel view.
no-row-search = لا شيء يطابق البحث.
no-row-filter = لا صف يجتاز المرشح.
no-row-second = أضف رواية ثانية، أو علّم صوتًا في القائمة.
no-row = لا صف للعرض
search-clear = مسح البحث
rows-all = إظهار كل الصفوف
base = المرجع
column-base = المقارنة بهذه الرواية
column-hide = إخفاء هذا العمود
column-only = إظهار هذا العمود وحده
column-left = نقل إلى اليسار
column-right = نقل إلى اليمين
alone-one = قالها واحد وحده
alone-each = كل يقول غيره
near-hint = اختيار الاثنتين: المفتش يقول لماذا لم تُقرنا.
nearest-go = الذهاب إلى أقرب عبارة
matter-hint = النقر الأيمن لما يمكن فعله؛ والمزدوج للطي أو البسط.
sign-written = هنا ملاحظة أو وسم أو إطار
stance-gives = منسوب
stance-may-be = ممكن
stance-denies = ينفي
stance-asks = يطلب
stance-name-says = تقوله بنفسها
stance-name-gives = تنسبه إلى صوت
stance-name-may-be = تقول إنه ممكن
stance-name-denies = تنفيه
stance-name-asks = تطالب به
column-width = عرض { $version }
column-hint = 
    { $version }، في { $n } من { $all } نقطة
    انقر لمقارنة الأخرى بهذه الرواية؛ واسحب لنقل العمود.
cell-alone = { $version }، منفردة: { $words }
alone-count = { $n ->
    [one] عبارة واحدة ({ $n }) بلا موازٍ في رواية أخرى
    [two] عبارتان ({ $n }) بلا موازٍ في رواية أخرى
    [few] { $n } عبارات بلا موازٍ في رواية أخرى
   *[other] { $n } عبارة بلا موازٍ في رواية أخرى
}
point-named = النقطة { $number }: { $label }
of-speak = يتكلم { $n } من { $all }
without-parallel = { $n ->
    [one] عبارة واحدة ({ $n }) بلا موازٍ
    [two] عبارتان ({ $n }) بلا موازٍ
    [few] { $n } عبارات بلا موازٍ
   *[other] { $n } عبارة بلا موازٍ
}
contrast = تباين { $share }
base-silent = المرجع صامت: قورنت بـ { $version }

# The Reading view.
reading-go = الذهاب إلى هذه العبارة في مقالها
reading-question = في المسألة نفسها
reading-doubtful = { $voice }: مشكوك فيه، انظر المراجعة
reading-more = و{ $n } أخرى، في عرض التوازي
count-parallels = { $n ->
    [one] موازية واحدة ({ $n })
    [two] موازيتان ({ $n })
    [few] { $n } موازيات
   *[other] { $n } موازية
}
reading-parallel = موازية، { $version }: { $words }
reading-question-named = في المسألة نفسها: { $matter }
reading-answer = المسألة نفسها، { $version }: { $words }

# Repairs and what was set aside.
texts-told = عند دخول النص تُصلح الحروف التالفة وتُنحّى التنويهات والتعليقات وأسماء الكتّاب. ويُحفظ النص كما جاء: يمكن التراجع عن كل ذلك، وعن التراجع نفسه.
texts-title = الإصلاحات وما نُحّي
texts-end = إغلاق النصوص
texts-nothing = لم يُفعل شيء
texts-nothing-told = يُقارن كل نص كاملًا كما جاء.
texts-undo-hint = التراجع عن هذا الإصلاح
restore = استعادة
texts-restore-hint = مقارنة هذه الكلمات مع ذلك
read-named = قراءة { $name }
texts-restore = استعادة { $words }

# The Codebook view.
codebook-told = أطرك الخاصة. اختر عبارة في أي مكان وعلّم إطارًا في المفتش لترميزها.
codebook-none = لا إطار بعد
codebook-none-todo = خذ دليل ترميز جاهزًا، أو استورد دليلًا، أو سمِّ إطارًا أدناه.
coder = المرمِّز
coder-hint = اسمك
coder-name = اسم المرمِّز
coder-blind-hint = يُظهر رموز هذا المرمِّز وحدها، ليرمِّز اثنان النصوص نفسها دون أن يرى أحدهما الآخر
coder-blind = إخفاء الآخرين
coder-agreement = الاتفاق والخلاف
coder-agreement-hint = ألفا كريبندورف، في صفحة التأطير
codebook-take = أخذ
codebook-import = استيراد .qdc
codebook-import-hint = تنضم رموز دليل REFI-QDA إلى هذا
codebook-export = تصدير .qdc
codebook-export-hint = لبرامج ATLAS.ti وMAXQDA وNVivo وغيرها
frame-hint = اسم إطار
frame-new = اسم إطار جديد
frame-definition-hint = متى ينطبق
frame-words-hint = كلمات مفتاحية توحي به، بفواصل؛ لاجئ* يشمل كل نهاية
frame-no-passage = لا مقطع بعد.
frame-choose = اختيار عبارات
codebook-ready = { $n ->
    [one] إطار واحد ({ $n })، عن { $source }
    [two] إطاران ({ $n })، عن { $source }
    [few] { $n } أطر، عن { $source }
   *[other] { $n } إطارًا، عن { $source }
}
codebook-take-named = أخذ { $name }
codebook-there = هو في دليل الترميز.
frame-add = إضافة إطار
frame-remove = حذف الإطار { $name }
frame-definition = تعريف { $name }
frame-words = كلمات { $name } المفتاحية

# Measuring.
measure-told = كل زوج تؤكده أو ترفضه أو تثبته أو تنقله أو تفصله أو تدمجه يُقابل بما تجده الآلة دون قراراتك. E إلى الزوج التالي، وC يقول إنه متوازٍ، وX إنه ليس كذلك.
measure-title = الآلة أمام قراراتك
measure-end = إنهاء القياس
measure-next = الأجدر بالحسم تاليًا
measure-next-none = لم يبق ما يُسأل عنه.
measure-wrong = وجدتها الآلة وفصلتها أنت
none = لا شيء.
measure-missed = متوازية عندك ولم تجدها الآلة
measuring = يجري القياس…
measure-not = لم يُقس
measure-waiting = تقارن الآلة مرة أخرى، دون قراراتك في الأزواج.
measure-stale = قررتَ المزيد منذ ذلك؛ والأرقام سابقة.
measure-again = قياس من جديد
measure-no-score = بلا درجة: لم تر الآلة شيئًا مشتركًا يُذكر
read-in-article = قراءتها في مقالها
plot-machine-score = درجة الآلة
plot-held = عُدّت متوازية
plot-even = بقدر ما تقول
plot-beginning = البداية
plot-end = النهاية
plot-calibration = كل نقطة خُمس الدرجات. على الخط تُعد الأزواج متوازية بقدر ما تقول الآلة، ودونه أقل، وفوقه أكثر.
plot-many = { $n } رواية أكثر من أن تُصوَّر؛ أظهر { $most } على الأكثر.
plot-bin = { $pairs } زوجًا بمتوسط درجة { $score }: عُدّ { $parallel } منها متوازيًا

# Copies of one text.
copies-told = مقالات تنشر نصًّا واحدًا، كنص وكالة: الأول المرجح في الأعلى، وكل نسخة تحت ما تشاركه أكثر، وما تغيّر. الأيام وسلاسل الكلمات المشتركة توحي بمن نقل عمن؛ ولا تثبته.
copies-title = نسخ نص واحد
copies-end = إغلاق النسخ
copies-none-told = لكل مقال نصه: لا اثنين يشتركان في معظم سلاسل الكلمات الخمس.
copies-none = لا نسخ
copies-count = تُحسب النسخ
copies-several = روايات عدة
copies-several-hint = كل وسيلة تنشر النص صوت مستقل.
copies-one = رواية واحدة
copies-one-hint = لا يُقارن إلا أول نص في كل شجرة؛ وتُنحّى النسخ.
copies-read-hint = قراءته في عرض القراءة
copies-added = أضيف
copies-left-out = حُذف
copies-changed = تغيّر
count-changes = { $n ->
    [one] تغيير واحد ({ $n })
    [two] تغييران ({ $n })
    [few] { $n } تغييرات
   *[other] { $n } تغييرًا
}
copies-changes-of = تغييرات { $name }
and-more = و{ $n } أخرى
copies-became = «{ $before }» صارت «{ $after }»
found-told = ما يختلف بين الروايات وما تحذفه رواية: الأثقل أولًا. يأتي الثقل من عدد الروايات التي تقوله، ومدى تقدمه في النص، واحتمال الزوج أو الصمت، ونوع الاختلاف. النقر يعرضه في الجدول.
found-title = الاختلافات وحالات الصمت
found-end = إغلاق القائمة
found-nothing = لا شيء للسرد
found-nothing-told = لا عبارتين في نقطة تختلفان فيما يُبحث عنه، ولا رواية تصمت حيث تتكلم غيرها.
found-all = الكل { $n }
found-kind = { $kind } { $n }
found-left-out = محذوف
found-omission = { $version }: { $told }؛ يقوله { $speak } من { $of }
found-point = النقطة { $number } · { $label }

# The classroom.
class-none = لا زوج للحكم عليه
class-none-told = يجب أن يتكلم المرجع عند نقطة تتكلم فيها رواية أخرى أو تقاربها.
class-title = مثله أم مختلف أم محذوف؟
class-end = إنهاء التمرين
class-again = البدء من جديد
class-copy = نسخ النتائج
class-told = اقرأ الاثنين. هل يقول الثاني الشيء نفسه، أم يقوله باختلاف، أم يحذف ما يقوله الأول؟ العلامات مخفية.
class-compare = مقارنة الأجوبة
class-not-judged = لم تحكم على هذا الزوج؛ فلا يُقارن شيء.
class-judged = حُكم على { $n } من { $all }
class-machine = أنت والآلة متفقان في { $n } من { $all }.
class-teacher = أنت والمعلم متفقان في { $n } من { $all } التي حسمها.
# The words in quotes are typed as they are.
class-teacher-none = لم يحسم المعلم شيئًا: يحسمه وسم «same» أو «different» أو «left out» على عبارة، أو زوج مؤكد أو مرفوض.
class-judge = { $judgement }، الزوج { $number }
class-you = أنت
class-by-machine = الآلة
class-by-teacher = المعلم
class-pair = { $who }، الزوج { $number }: { $told }

# Judgements.
judgement-same = مثله
judgement-different = مختلف
judgement-left-out = محذوف

# Speakers to check.
review-none = كل المتكلمين محسومون.
review-title = من يقول ذلك؟ متكلمون للتحقق
review-end = إنهاء المراجعة
review-nothing = لا شيء للتحقق
review-nothing-told = ما حسمته تحفظه كل مقارنة لاحقة.
nobody = لا أحد
review-own = المقال نفسه
review-else = شخص آخر…
review-read = قراءتها في مقالها
review-told = { $n ->
    [one] عبارة واحدة ({ $n })، وُجد متكلمها دون يقين كبير.
    [two] عبارتان ({ $n })، الأقل يقينًا أولًا. U إلى التالية، وA يقبل، وR يقول إن المقال يتكلم بنفسه، وV يسمي غيره.
    [few] { $n } عبارات، الأقل يقينًا أولًا. U إلى التالية، وA يقبل، وR يقول إن المقال يتكلم بنفسه، وV يسمي غيره.
   *[other] { $n } عبارة، الأقل يقينًا أولًا. U إلى التالية، وA يقبل، وR يقول إن المقال يتكلم بنفسه، وV يسمي غيره.
}
review-accept = قبول { $voice }

# The Framing view.
framing-nothing = لا شيء عن التأطير في هذه المقارنة.
framing-none-found = لم يوجد شيء من هذا النوع.
framing-open-codebook = فتح دليل الترميز
framing-all-points = كل النقاط
framing-all-voices = كل الأصوات
framing-mark-hint = يُظهر ما وجده هذا البعد في عرضي التوازي والقراءة
framing-mark = تعليم في النصوص
show-all = إظهار الكل
framing-ground-none = النص الأصل: لا شيء
framing-ground-hint = علّم مقالًا بوصفه محضرًا: تُقابل به الاقتباسات وتُقاس تغطيته
framing-one-hint = نقر أيمن: القول إن اثنين منها واحد
framing-one = هو نفسه
framing-source = عن { $source }. وحدة القيم: { $unit }.
framing-after = عن { $source }.
framing-point = النقطة: { $label }
framing-voice = الصوت: { $name }
framing-shown = تظهر { $n } من { $all } رواية
framing-grounds = النصوص الأصل: { $n }
framing-more = و{ $n } أخرى، في التقرير
framing-range = { $value } (من { $low } إلى { $high })
framing-entry-hint = 
    «{ $words }»
    { $n } في المجموع؛ انقر للقراءة، والنقر الأيمن لكل منها
framing-else = «{ $name }» يسمي شخصًا آخر

# Which rows are shown.
filter-all = كل النقاط
filter-silences = فيها صمت
filter-numbers = أرقام مختلفة
filter-doubtful = أزواج مشكوك فيها
filter-worked = محسومة أو عليها ملاحظة
filter-alone = قالها واحد وحده
filter-attributed = مؤكدة هنا ومنسوبة هناك

# What came nearest to a silence.
near-score = الأقرب، { $share }
near-elsewhere = { $score }، في النقطة { $number }
near-parted = { $score }، مفصولة باليد
near-others = { $score }، مع واحدة فقط
near-less-told = درجة أقرب عباراتها { $share }، دون { $least } اللازمة للموازاة:
near-elsewhere-told = درجة أقرب عباراتها { $share }، لكنها في النقطة { $number }:
near-parted-told = درجة أقرب عباراتها { $share }، لكنك تفصل بينهما:
near-others-told = درجة أقرب عباراتها { $share } مع عبارة هنا، وأقل مما يكفي مع الأخرى:

# What was decided by hand.
hand-confirmed = مؤكد
hand-rejected = مرفوض
hand-moved-here = نُقلت إلى هنا
hand-moved-away = نُقلت من هنا
hand-split-together = فُصلتا معًا
hand-split = مفصولة
hand-merged = مدمجة
hand-pinned = مثبتة
hand-confirmed-with = أُكدت الموازاة مع { $others }
hand-rejected-with = رُفضت الموازاة مع { $others }
hand-moved-to = نُقلت إلى { $others }
hand-joined-by = انضمت إليها باليد { $others }
hand-split-from = فُصلت عن { $others }
hand-merged-with = دُمجت النقاط: مع { $others }
hand-pinned-with = ثُبتت النقطة: مع { $others }
hand-called = سُميت النقطة «{ $label }»
hand-voice = حُدد الصوت: { $voice }
hand-restored = تُقارن مع أنها نُحّيت
hand-cut = جُعلت عبارة مستقلة
hand-joined = ضُمت إلى جارتها في عبارة واحدة
hand-set-aside = نُحّيت
hand-by-hand = { $what }، باليد
hand-by = { $what }، قرره { $name }
hand-not-shown = عبارة غير ظاهرة
hand-nothing-else = لا شيء غيرها
hand-others = { $first }، و{ $others }
hand-sure-machine = { $what } باليد، والآلة { $share }
hand-sure = { $what } باليد

# What the inspector knows.
kind-narration = بكلمات المقال نفسه
kind-direct = بين علامتي تنصيص
kind-indirect = مروية بكلمات المقال
kind-mixed = مروية، وبعضها بين علامتي تنصيص
kind-heading = عنوان
kind-caption = كلمات تحت صورة
kind-aside = منحّاة
differs-number = العدد
differs-polarity = النفي
differs-certainty = اليقين
differs-actor = الفاعل
differs-date = التاريخ أو الوقت
differs-place = المكان
differs-scope = النطاق
differs-source = المصدر
differs-name = التسمية
meaning-same = معناهما واحد تقريبًا
meaning-close = معناهما متقارب
meaning-far = معناهما متباعد
through-decision = في النقطة نفسها بقرار؛ والآلة وحدها لم تر زوجًا
through-other = في النقطة نفسها عبر عبارة أخرى
differs-none = لا شيء
differs = تختلفان في { $what }: { $one } مقابل { $other }
silence-silent = صامتة، { $chance }
silence-not-clear = ليس واضحًا، { $chance }
silence-elsewhere = قيلت في موضع آخر، { $chance }
silence-confirmed-of = { $version } صامتة هنا: أنت أكدت ذلك.
silence-silent-of = { $version } صامتة هنا: احتمال أن نصها لا يقوله { $chance }.
silence-not-clear-of = ليس واضحًا هل { $version } صامتة هنا: احتمال أن نصها لا يقوله { $chance }.
silence-elsewhere-of = يبدو أن { $version } تقوله في موضع آخر: احتمال أن نصها لا يقوله { $chance }.
meaning-of = { $how } ({ $n } من 100)
shared-most = معظم الكلمات الدالة مشترك ({ $share })
shared-some = بعض الكلمات الدالة مشترك ({ $share })
shared-few = قليل من الكلمات الدالة مشترك ({ $share })
shared-none = لا كلمة دالة مشتركة
both-name = كلتاهما تسمي { $names }
fact-nearest = من بين كل ما تقوله الروايتان، هاتان العبارتان أقرب إلى ذكر واقعة واحدة
fact-other-nearer = في المقابل: عبارة أخرى في إحدى الروايتين أقرب إلى هذه الواقعة
both-number = كلتاهما تذكر العدد { $numbers }
hand-voice-accepted = قُبل الصوت
hand-stance = الرواية هنا: { $stance }
hand-left-out = حذفته { $version }: مؤكد
hand-matter-moved = نُقلت إلى مسألة أخرى
hand-matter-split = فُصلت كمسألة
hand-matter-merged = دُمجت المسائل
hand-matter-pinned = ثُبتت المسألة
hand-matter-called = سُميت المسألة «{ $label }»

# What was settled of a matter.
settled-named = سميتها أنت
settled-pinned = مثبتة

# What was left behind.
left-no-article = لا مقال
count-decisions = { $n ->
    [one] قرار واحد ({ $n })
    [two] قراران ({ $n })
    [few] { $n } قرارات
   *[other] { $n } قرارًا
}
untitled = بلا عنوان
ago-days = { $n ->
    [one] قبل يوم ({ $n })
    [two] قبل يومين ({ $n })
    [few] قبل { $n } أيام
   *[other] قبل { $n } يومًا
}
ago-hours = { $n ->
    [one] قبل ساعة ({ $n })
    [two] قبل ساعتين ({ $n })
    [few] قبل { $n } ساعات
   *[other] قبل { $n } ساعة
}
ago-minutes = { $n ->
    [one] قبل دقيقة ({ $n })
    [two] قبل دقيقتين ({ $n })
    [few] قبل { $n } دقائق
   *[other] قبل { $n } دقيقة
}
ago-now = الآن

# How a copy stands to another.
copy-first = الأول المرجح من { $n }
copy-same = كلمة بكلمة
copy-address = الرابط نفسه
copy-share = { $share } من سلاسل كلماته في النص أعلاه

# Figures of measuring.
figure-decided = الأزواج المحسومة
figure-precision = الدقة
figure-precision-told = من الأزواج المحسومة التي وجدتها الآلة، ما تعده متوازيًا.
figure-recall = الاستيعاب
figure-recall-told = من الأزواج التي تعدها متوازية، ما وجدته الآلة وحدها.
figure-gap = فجوة المعايرة
figure-gap-told = بُعد الدرجة، في المتوسط، عن نصيب ما تعده متوازيًا من مثل هذه الأزواج.
figure-decided-told = { $together } متوازية و{ $apart } منفصلة، بقراراتك.

# What can be looked for.
is-silent = رواية صامتة
is-number = الأرقام مختلفة
is-doubtful = زوج مشكوك فيه
is-decided = محسوم أو عليه ملاحظة أو وسم
is-noted = فيه ملاحظة
is-unsure = يُشك فيمن يتكلم
is-attributed = مؤكد هنا ومنسوب هناك
is-alone = قاله واحد وحده
takes-voice = من يتكلم
takes-outlet = لمن المقال
takes-tag = وسم
takes-matter = المسألة المجاب عنها
takes-point = اسم نقطة
# The words are typed as they are.
takes-is = silent أو number أو doubtful أو decided أو noted أو unsure أو attributed أو alone

# What was done to a text.
aside-caption = كلمات تحت صورة
aside-byline = من كتبه وأين ومتى
aside-notice = تنويه أو رابط أو سطر اشتراك
origin-pasted = نص ملصق
repair-nothing = لا شيء

# An article alone.
narration = السرد

# Framing.
framing-filtered = لا شيء من ذلك يجتاز المرشح.
identity-question = { $n ->
    [zero] هل «{ $voice }» و{ $other } صوت واحد؟ لا عبارات ({ $n })
    [one] هل «{ $voice }» و{ $other } صوت واحد؟ عبارة واحدة ({ $n })
    [two] هل «{ $voice }» و{ $other } صوت واحد؟ عبارتان ({ $n })
    [few] هل «{ $voice }» و{ $other } صوت واحد؟ { $n } عبارات
    [many] هل «{ $voice }» و{ $other } صوت واحد؟ { $n } عبارة
   *[other] هل «{ $voice }» و{ $other } صوت واحد؟ { $n } عبارة
}
identity-more = { $n ->
    [zero] لا أسئلة أخرى ({ $n }).
    [one] يتبعه سؤال آخر ({ $n }).
    [two] يتبعه سؤالان آخران ({ $n }).
    [few] تتبعه { $n } أسئلة أخرى.
    [many] يتبعه { $n } سؤالًا آخر.
   *[other] يتبعه { $n } سؤال آخر.
}
identity-phrases = في النص: { $phrases }
identity-yes = نعم
identity-no = لا
identity-never = عدم السؤال عنه أبدًا
review-asks = لا يقين فيمن هو من في بعض الأصوات: Y يقول إن الاثنين واحد، وShift+Y يقول إنهما ليسا كذلك.
spokesman-heard = يُحسب المتحدث باسم جهة
spokesman-with = الجهة إذا تكلّمت هي أيضًا
spokesman-with-hint = «إيدا مول، رئيسة النقابة» هي النقابة حيث تتكلّم النقابة في المقال نفسه، والوزارة هي وزيرها؛ وحيث لا تتكلّم الجهة يُسمع صاحب القول باسمه.
spokesman-unnamed = الجهةَ، إن لم يُسمَّ
spokesman-unnamed-hint = «متحدث باسم الميناء» هو الميناء؛ ومن له اسم يُسمع باسمه.
spokesman-body = الجهةَ
spokesman-body-hint = كل من يتكلم باسم جهة يُحسب تلك الجهة، باسم أو بلا اسم.
spokesman-own = صوتًا مستقلًّا
spokesman-own-hint = كل متحدث صوت مستقل.
found-both = وجده النموذج وقاعدة نحوية، كلٌّ على حدة
found-tagger = وجده النموذج الذي تعلّم من نصوص معلَّمة؛ ولا قاعدة تقول به
found-marks = وجدته قاعدة عن علامات التنصيص والعبارات الثابتة
found-tree = وجدته قاعدة نحوية؛ والنموذج لا يقول به

# ما يزيد به كل قول على الآخر.
parts-same = يقول ما تقوله { $version } جزءًا جزءًا
parts-more = يقول أكثر من { $version }: { $own }
parts-less = يقول أقل من { $version } التي تضيف: { $other }
parts-both = يقول أكثر من { $version }: { $own }. وينقصه: { $other }
parts-pair-same = كلاهما يقول الشيء نفسه جزءًا جزءًا
parts-pair-more = يقول أكثر: { $words }
parts-pair-less = لا يقول: { $words }
parts-alone = إقران الجزء المشترك وحده
parts-alone-hint = يجعل ما يقوله الاثنان قولًا قائمًا بذاته ويؤكد هذا الزوج؛ ويبقى الباقي وحده. التراجع يعيده كما كان.
parts-alone-with = إقران الجزء المشترك مع { $version } وحده

## Coding blind

blind-title = ترميز أعمى
blind-about = يرمّز شخصان الأشياء نفسها، كل في نسخته من المشروع وباسمه؛ ادمج النسختين وانظر مدى اتفاقهما، ودع ثالثًا يحسم ما اختلفا فيه. وما تقوله الآلة والآخر مخفي.
blind-nothing-left = لم يبق هنا ما يُرمّز
blind-choose-another = اختر نوعًا آخر، أو انظر مدى اتفاقكم.
blind-end = إنهاء الترميز
blind-go-on = متابعة الترميز
blind-agreement = الاتفاق والخلافات
blind-coder = المرمِّز
blind-your-name = اسمك
blind-name-of-coder = اسم المرمِّز
blind-done = رُمّز { $done } من { $count }
blind-all-said = كل ما تقوله { $version }
blind-name-first = اكتب اسمك أولًا: الجواب يُحسب لمن يعطيه.
blind-answer = { $answer }، الشيء { $number }
blind-who = من يتكلم
blind-say-so = قل ذلك
blind-say-who = قل من يتكلم
blind-nothing-coded = لم يُرمّز شيء بعد
blind-code-first = رمّز بعض الأشياء أولًا.
blind-coded-by = رمّزها { $coders }.
blind-alpha = ألفا { $alpha }
blind-no-alpha = لا يمكن حساب ألفا
blind-told = { $kind }: { $alpha }؛ أُجيب { $agreed } من { $double } رُمّزت مرتين بالجواب نفسه (رُمّز { $things })
blind-nameless = بلا اسم
blind-settled = حسمه { $who }: { $answer }
blind-third = يحسمه ثالث:
blind-settle = حسم الخلاف على { $kind } رقم { $number }: { $answer }

## Origins

origins-title = الأصول
origins-about = المقالات التي ترجع إلى نص واحد، ولو أُعيدت كتابتها، تُعد أصلًا واحدًا في كل عدّ: 7 وسائل، 3 أصول. افصلها أو اجمعها حيث تعلم أكثر.
origins-apart = كُتب على حدة
origins-apart-name = كُتب { $article } على حدة
origins-back = يرجع إلى…
origins-back-to = يرجع { $article } إلى { $other }
origins-back-name = يرجع { $article } إلى…
origin-first-credited = نشره أولًا؛ نُسب إلى: { $agencies }

## Larger matters, remarks, plots

theme-name = مسألة أكبر: { $label }، { $matters }
theme-name-folded = مسألة أكبر: { $label }، { $matters }، مطوية
theme-fold = انقر لطي كل المسائل تحتها أو فتحها.
remark-frame = إطار: { $what }
remark-note = ملاحظة: { $what }
remark-tag = وسم: { $what }
remark-by = { $told }، { $by }
plot-range = { $value } (من { $low } إلى { $high })
axis-mentions = مرات الذكر
axis-uses = مرات الاستعمال
axis-words = كلمات
axis-marks = علامات في 100 كلمة
axis-quotations = اقتباسات
axis-share = النسبة من أكبر عدد في السطر
axis-log-odds = لوغاريتم الأرجحية أمام الروايات الأخرى
axis-statements = عبارات

## Why two statements are not paired

why-of-hundred = { $n } من 100
why-same = هذه عبارة واحدة بعينها.
why-not-compared = إحداهما عنوان أو تعليق صورة أو مُنحّاة؛ وهذه لا تُقارن.
why-rejected = رفضتَ هذا الزوج.
why-no-version = إحداهما لا تنتمي إلى رواية: لا يُعرف من يقولها.
why-one-version = كلتاهما من رواية واحدة؛ ولا تُقرن إلا عبارات روايات مختلفة.
why-same-point = هما في النقطة نفسها.
why-other-points = هما مقرونتان ({ $score }) لكن في نقطتين مختلفتين: عبارات النقطتين الأخرى ليست متوازية بما يكفي في المتوسط (المطلوب نحو { $least })، وزوج واحد لا يجمع نقطتين.
why-chance = احتمال أنهما تقولان الشيء نفسه { $score }؛ ومن { $least } فصاعدًا تُقرنان.
why-two-events = تتحدثان عن حدثين: الفعل أو المشاركون أو اليوم أو المكان مختلف. احتمال أنهما تقولان الشيء نفسه { $score }.
why-nothing-common = لا يكاد يجمعهما شيء.
why-both-name = كلتاهما تسمّي { $what }
why-both-give = كلتاهما تذكر { $what }
why-words-of-both = كلمات في كلتيهما: { $what }
why-other-numbers = أعداد أخرى: { $mine } مقابل { $theirs }
why-no-word-in-both = لا اسم ولا عدد ولا كلمة طويلة في كلتيهما.
why-no-name-in-both = لا اسم ولا عدد في كلتيهما.
why-nearer = «{ $other }» أقرب إلى «{ $own }» ‏({ $score })

## Samples

sample-one = مكالمات 7 نوفمبر: مقال واحد
sample-one-about = برقية وكالة تتكلم فيها ثلاث عواصم ووكالات ومسؤولون
sample-three = مكالمات 7 نوفمبر: ثلاثة مكاتب أخبار
sample-three-about = موسكو وباريس وأنقرة تنقل المكالمات نفسها بالإنجليزية
sample-four = مكالمات 7 نوفمبر: أربع لغات
sample-four-about = أخبار بالإنجليزية والفرنسية والروسية والتركية
sample-storm = العاصفة
sample-storm-about = عاصفة متخيلة في مكان متخيل: تختلف الأعداد واللوم
