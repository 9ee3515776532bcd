# Reports. Signs between words, and the quotation marks of the language.
report-comma = {"، "}
report-colon = {": "}
report-semicolon = {"؛ "}
report-open = «
report-close = »

# The sections.
report-sections = الأقسام
report-coverage = التغطية
report-matters = المسائل
report-differences = الاختلافات
report-silences = حالات الصمت مرتبة
report-parts = متماثل في جزء منه
report-narrative = سرد واحد
report-alone = ما قالته رواية واحدة فقط
report-alone-short = قالته واحدة فقط
report-framing = التأطير
report-voices = الأصوات
report-written = ما كُتب باليد
report-decisions = القرارات
report-coding = الترميز المزدوج
report-disputes = الخلافات
report-origins = الأصول
report-sources = المصادر
report-methods = الإعدادات والأرقام
report-method = المنهج
report-other-points = نقاط أخرى
report-other-matters = مسائل أخرى
report-theme = المسائل: { $theme }
report-repairs = إصلاحات النص
report-problems = للعلم
report-problem = للعلم: { $what }
report-none = لا شيء.

# The title and the first line.
report-untitled = لا شيء للمقارنة
report-names-more = { $names } و{ $n } غيرها
count-versions = { $n ->
    [one] رواية واحدة ({ $n })
    [two] روايتان ({ $n })
    [few] { $n } روايات
    [many] { $n } رواية
   *[other] { $n } رواية
}
count-matters = { $n ->
    [one] مسألة واحدة ({ $n })
    [two] مسألتان ({ $n })
    [few] { $n } مسائل
    [many] { $n } مسألة
   *[other] { $n } مسألة
}
count-outlets = { $n ->
    [one] وسيلة واحدة ({ $n })
    [two] وسيلتان ({ $n })
    [few] { $n } وسائل
    [many] { $n } وسيلة
   *[other] { $n } وسيلة
}
count-origins = { $n ->
    [one] أصل واحد ({ $n })
    [two] أصلان ({ $n })
    [few] { $n } أصول
    [many] { $n } أصلًا
   *[other] { $n } أصل
}

# What the sections show.
report-nothing = لا شيء للمقارنة.
report-no-points = لم توجد روايتان تقولان الشيء نفسه.
report-matters-about = المسألة هي السؤال الذي تجيب عنه العبارات. تحتها نقاطها، وفيها تقول الروايات الشيء نفسه، ثم ما تقوله رواية في المسألة بكلمات ليست عند غيرها.
report-matters-table = منفردة: عبارات في المسألة ليست عند رواية أخرى. التباين: حصة أزواج العبارات من روايتين التي ليست متوازية.
report-rows-about = صف لكل نقطة وعمود لكل رواية.
report-marked = الكلمات المعلَّمة
report-bold = الكلمات **العريضة**
report-marked-about = { $marked } لا تستعملها أول رواية تتكلم عند النقطة باللغة نفسها.
report-beside = في المسألة نفسها، بكلمات ليست عند رواية أخرى
report-narrative-title = { $title }: سرد واحد
report-narrative-about = كل جملة مقتبسة من إحدى الروايات، مسألة بعد مسألة: من كل نقطة الجملة الأوثق صلة بغيرها، ثم ما تقوله رواية في المسألة بكلمات ليست عند غيرها، بالترتيب الذي ترويه به المقالات. لم يُكتب شيء من جديد ولم يُحكم بصحة شيء؛ والحواشي تذكر من يقوله، ومن يقوله بغير ذلك، ومن يصمت.
report-narrative-none = لا شيء يُروى.
report-not-in-sentence = { $marked } في حاشية ليست في الجملة.
report-alone-none = كل عبارة تشارك غيرها مسألتها.
report-framing-statements = ما وُجد، مع العبارات التي يستند إليها. هذه أوصاف للصياغة؛ ولا يقيّم شيء منها وسيلة إعلام.
report-framing-passages = ما وُجد، مع المقاطع التي يستند إليها. هذه أوصاف للصياغة؛ ولا يقيّم شيء منها وسيلة إعلام.
report-differences-about = حيث تختلف عبارتان من نقطة واحدة، والأثقل أولًا: الأزواج المرجحة، والنقاط التي ترويها روايات كثيرة في صدر مقالاتها، وما يمكن التحقق منه قبل طريقة قوله. تُقتبس العبارتان، ولا تُعد أي منهما خطأ.
report-silences-about = ما لا تقوله رواية، والأثقل أولًا: ما يقوله أكثر غيرها في صدر مقالاتها. الاحتمال تقدير من نص الرواية؛ وما ليس واضحًا أو قيل في موضع آخر ليس في هذه القائمة.
report-parts-about = أزواج عبارات من نقطة واحدة تقول إحداهما أكثر من الأخرى، أو تقول كل منهما شيئًا آخر أيضًا: يُقتبس ما ينقص الأخرى. وُجدت بالنموذج، جملة جملة وعبارة عبارة، في أي لغتين؛ ومن يقولها ليس جزءًا من هذا، أما قيمة مكان قيمة فاختلاف.
report-voices-about = من يُسمع، ومنهم رواية المقال نفسه.
report-written-about = الأطر والوسوم والملاحظات عند العبارات.
report-decisions-about = ما حُسم باليد، الأقدم أولًا؛ وهو فوق ما وُجد.
report-coding-about = ما قاله شخصان أو أكثر في الأشياء نفسها دون أن يرى أحدهم الآلة أو غيره. ألفا كريبندورف للبيانات الاسمية: 1 اتفاق تام و0 ما تعطيه المصادفة.
report-disputes-about = أشياء أجاب عنها مرمِّزان إجابتين مختلفتين، وكيف حسمها ثالث.
report-origins-about = المقالات التي ترجع إلى نص واحد، ولو أعيدت صياغتها، تُعد أصلًا واحدًا. الأيام والصياغة توحي بمن أخذ عمّن، ولا تثبته.
report-methods-about = بماذا وكيف صُنع التقرير، وإلى أي حد توافق الآلة قرارات هذا المشروع، وما حُسم باليد. الفترات 95٪ (Wilson 1927). الأزواج المحسومة اختارها من حسمها ولم تُسحب بالقرعة: فالأرقام تتحدث عنها لا عن كل الأزواج.

# Points and who speaks at them.
report-speak = { $n } من { $all } روايات{ $tally } تتكلم: { $names }
report-silent = صامتة: { $names }
report-contrast = تباين { $score }
report-of-versions = { $n } من { $all } روايات
report-score = درجة { $score }
report-nearest = الأقرب
report-point = النقطة { $number }
report-at-point = النقطة { $number }
report-said-by = قالها
report-only = فقط
report-silent-head = صامتة:
report-silent-question = صامتة في المسألة:
report-frames-head = الأطر:
report-tags-head = الوسوم:
report-note-head = ملاحظة:
report-gloss = ترجمة شارحة:
report-file = ملف { $name }
report-all = الكل
report-more = { $n } غيرها
report-more-elsewhere = { $n } غيرها في صفحة الويب وفي جدول البيانات.
report-table-of = { $name } في جدول
report-values = القيم: { $unit }
report-no-unit = لا شيء
report-show = إظهار
report-show-all = الكل
report-show-names = المسائل فقط
report-show-gap = نقاط فيها صمت
report-show-full = نقاط تتكلم عندها كل الروايات
report-show-doubt = نقاط مشكوك فيها: زوج درجته دون 0.7

# The figures.
figure-caption = الصفوف روايات والأعمدة نقاط. كلما اشتدت قتامة الخانة زادت كلماتها التي ليست في أول رواية عند النقطة؛ والخط صمت.
figure-coverage = التغطية: الروايات { $versions }، النقاط { $points }
figure-largest = { $title }: أكبر القيم
figure-largest-shares = { $title }، حصص: أكبر القيم
figure-words = من كلمات الأولى نفسها إلى كلمات أخرى
figure-language = بلغة أخرى

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = الرابط
column-agreed = أجيب عنها بالمثل
column-aliases = تسمى أيضًا
column-alone = منفردة
column-alone-question = منها ما انفرد بمسألته
column-alpha = ألفا
column-article = المقال
column-asked-of = المسؤول عنه
column-by = بيد
column-byline = الكاتب
column-coded = المرمَّز
column-coders = المرمِّزون
column-contrast = التباين
column-credits = تنسب إلى
column-date = التاريخ
column-decision = القرار
column-differ = وجه الاختلاف
column-disputed = المختلف فيه
column-double = المرمَّز مرتين
column-evidence = ما يدل عليه
column-file = الملف
column-finding = ما وُجد
column-first-says = كما تقولها الأولى
column-frames = الأطر
column-hash = sha256
column-high = الأعلى
column-how-made = كيف صُنع
column-kind = النوع
column-label = الاسم
column-language = اللغة
column-leaves-out = لا تقول
column-low = الأدنى
column-matter = المسألة
column-matters-silent = مسائل تصمت فيها
column-matters-spoken = مسائل تتكلم فيها
column-notes = الملاحظات
column-one = الأولى
column-one-says = تقول الأولى
column-only-one = الأولى وحدها
column-only-other = الثانية وحدها
column-origin = الأصل
column-origins = الأصول
column-other = الثانية
column-other-says = تقول الثانية
column-other-words = كلماتها
column-outlet = الوسيلة
column-outlets = الوسائل
column-point = النقطة
column-points = النقاط
column-points-number = عدد النقاط
column-points-silent = نقاط تصمت عندها
column-points-spoken = نقاط تتكلم عندها
column-published = تاريخ النشر
column-said = الإجابات
column-score = الدرجة
column-settled = المحسوم
column-side = الطرف
column-silent = من يصمت
column-speaks = من يتكلم
column-standing = المكانة
column-stands = نسبة إحداهما إلى الأخرى
column-statement = العبارة
column-statements = العبارات
column-subject = الموضوع
column-surely = مدى اليقين
column-tags = الوسوم
column-text = النص
column-theme = المسألة الأوسع
column-title = العنوان
column-value = القيمة
column-value-of = القيمة ({ $unit })
column-version = الرواية
column-voice = الصوت
column-what = الشيء
column-when = متى
column-who-says = من يقولها
column-without = عبارات بلا موازٍ
column-words = الكلمات

# How two statements stand to each other.
stands-same = الشيء نفسه
stands-one = الأولى تقول أكثر
stands-other = الثانية تقول أكثر
stands-each = كل منهما تقول أكثر

# What a version does with what it says.
does-say = تقوله بنفسها
does-may-be = تقول إنه ممكن
does-deny = تنفيه
does-ask = تطلبه
does-give = تنسبه إلى { $voice }
does-give-may-be = تنسب إلى { $voice } القول بإمكانه
does-give-deny = تنسب إلى { $voice } نفيه
does-give-ask = تنسب إلى { $voice } طلبه

# Origins of articles.
origin-alone = منفرد
origin-first = نشره أولًا
origin-later = نشره لاحقًا
origin-settled = حُسم باليد
origin-with = مع { $name }: { $why }
origin-copies = نسختان
origin-wording = { $share } من سلاسل ثلاث كلمات
origin-odd = { $share } من الكلمات النادرة
origin-quotations = { $n ->
    [one] اقتباس واحد ({ $n })
    [two] اقتباسان بالترتيب نفسه ({ $n })
    [few] { $n } اقتباسات بالترتيب نفسه
    [many] { $n } اقتباسًا بالترتيب نفسه
   *[other] { $n } اقتباس بالترتيب نفسه
}
origin-agency = كلاهما ينسب إلى { $agency }

# What was settled by hand.
settled-confirm = تأكيد زوج
settled-reject = رفض زوج
settled-pin = تثبيت نقطة
settled-move = نقل عبارة
settled-split = تقسيم نقطة
settled-merge = دمج نقاط
settled-label = تسمية نقطة
settled-matter-move = نقل إلى مسألة أخرى
settled-matter-split = تقسيم مسألة
settled-matter-merge = دمج مسائل
settled-matter-label = تسمية مسألة
settled-matter-pin = تثبيت مسألة
settled-left-out = تأكيد صمت
settled-rename = إعادة تسمية صوت
settled-merge-voices = دمج أصوات
settled-apart = إبقاء صوتين منفصلين
settled-side = تحديد طرف
settled-voice = تحديد صوت
settled-accept = قبول صوت
settled-stance = بيان ما تفعله الرواية
settled-note = كتابة ملاحظة
settled-gloss = كتابة ترجمة شارحة
settled-tag = إضافة وسم
settled-code = ترميز عبارة
settled-restore = استعادة مقطع
settled-aside = تنحية مقطع
settled-cut = جعل كلمات عبارةً
settled-join = وصل عبارات
settled-repair = التراجع عن إصلاح
settled-merge-actors = دمج فاعلين
settled-split-actor = فصل فاعل
settled-ground = تعيين نص أصل
settled-one-origin = جمع أصلين
settled-two-origins = فصل أصلين
settled-judge = ترميز أعمى
settled-arbitrate = حسم خلاف
settled-later = قرار من برنامج أحدث
settled-no-side = بلا طرف
settled-lost = { $article }، لم يُعثر عليه ثانية

# Double coding, and the sheet for coders.
coded-pairs = أزواج
coded-matters = مسائل
coded-silences = حالات صمت
coded-voices = أصوات
coded-pairs-asked = هل تقول العبارتان الشيء نفسه أو تتحدثان عن الفعل نفسه؟
coded-matters-asked = هل تجيب العبارتان عن السؤال نفسه، مهما قالت كل منهما؟
coded-silences-asked = هل تغفل هذه الرواية ما تقوله العبارة؟
coded-voices-asked = من يقول هذا؟
coded-pairs-rule = «متوازيتان»: كلتاهما تذكر حقيقة أو فعلًا أو قولًا أو مطلبًا واحدًا، كيفما صاغته كل منهما؛ والعدد المختلف هو الحقيقة نفسها بتفصيل مخالف. «غير متوازيتين»: فعل آخر أو تاريخ آخر أو أشخاص آخرون أو قول آخر، ولو تشابهت الكلمات.
coded-matters-rule = «سؤال واحد»: يضع القارئ العبارتين جنبًا إلى جنب جوابين عن سؤال واحد، مثل «ماذا ينبغي أن يحدث بعد ذلك؟»، وإن قالتا شيئين مختلفين. «سؤالان»: لا سؤال كهذا إلا ما كان واسعًا كالحدث كله.
coded-silences-rule = اقرأ كل ما تقوله الرواية. «صامتة»: لا شيء فيها يقوله كله أو بعضه. «قيلت في موضع آخر»: مقطع يقوله. «ليس واضحًا»: قيل بعضه، أو يمكن أن يُقرأ كذلك.
coded-voices-rule = صاحب هذه الكلمات أو الأفكار: شخص أو جهة أو وكالة. «كلماته هو»: المقال يرويه بنفسه. ومن السلسلة («نقلت الوكالة عن الوزير») آخرها.
verdict-parallel = متوازيتان
verdict-not-parallel = غير متوازيتين
verdict-one-question = سؤال واحد
verdict-two-questions = سؤالان
verdict-silent = صامتة
verdict-not-clear = ليس واضحًا
verdict-elsewhere = قيلت في موضع آخر
verdict-own = كلماته هو
guide-title = دليل المرمِّزين: { $title }
guide-about = يعمل كل مرمِّز في نسخته من المشروع ويكتب اسمه أولًا. يعرض **الترميز الأعمى** شيئًا واحدًا في كل مرة، دون ما يراه فيه البرنامج أو أي أحد. أجب عن كل شيء؛ ولا تتحدثوا عن أشياء بعينها قبل أن يُجاب عنها كلها. ثم ادمجوا النسخ (`counterpoint merge`) وانظروا إلى أي حد تتفقون، وليحسم ثالث ما تختلفون فيه. إن كانت ألفا دون 0.67 فدققوا القواعد وأعيدوا الترميز؛ ومن 0.80 فصاعدًا يمكن الاعتماد على الإجابات (Krippendorff 2004).
guide-answers = الإجابات: { $answers }.
guide-answers-voice = الإجابات: { $answers }، أو اسم من يتكلم، مكتوبًا دائمًا بالصورة نفسها.

# With what and how a report was made.
method-made = Counterpoint { $program }، النموذج { $model }، النحو { $grammar }، قوائم الكلمات { $lists }؛ دون اتصال، ولم يغادر أي نص الحاسوب.
method-version = الرواية هي كل ما { $by ->
    [voice] يقوله صوت واحد
    [side] يقوله طرف واحد
   *[outlet] تقوله وسيلة واحدة
}. العبارة جملة، أو جزء صوت واحد منها. النقطة مجموعة عبارات متوازية من روايتين أو أكثر. المسألة هي السؤال الذي تجيب عنه العبارات، قالت الشيء نفسه أم لم تقل.
method-deep = القراءة: قُرئت كل جملة بالنموذج اللغوي.
method-quick = القراءة: قورنت الكلمات والأسماء والأعداد؛ ولم يُستعمل النموذج اللغوي إلا بين اللغات.
method-score = الدرجة هي الاحتمال المقدر أن عبارتين تقولان الشيء نفسه أو تتحدثان عن الفعل نفسه؛ واستُبعدت الأزواج دون { $least }.
method-silence = الرواية التي لا عبارة لها عند نقطة صامتة، أو أمرها ليس واضحًا، أو تقولها في موضع آخر: والنسبة هي الاحتمال المقدر أن نصها لا يقول ما ترويه النقطة، بحسب أزواجها مع النقطة وطولها والمسائل التي تتكلم فيها؛ وتُعرض أقرب عبارة. والكلام عن هذه النصوص وحدها.
method-stance = ما تفعله رواية بعبارة يُقرأ ممن يقولها وفعل القول واليقين والنفي؛ وما حُدد باليد فوق ذلك.
method-settled = { $n ->
    [one] اتُّخذ قرار واحد ({ $n }) باليد؛ وهو فوق ما وُجد.
    [two] اتُّخذ قراران ({ $n }) باليد؛ وهما فوق ما وُجد.
    [few] اتُّخذت { $n } قرارات باليد؛ وهي فوق ما وُجد.
    [many] اتُّخذ { $n } قرارًا باليد؛ وهي فوق ما وُجد.
   *[other] اتُّخذ { $n } قرار باليد؛ وهي فوق ما وُجد.
}
method-marked = الكلمات المعلَّمة هي التي لا تستعملها أول رواية عند النقطة باللغة نفسها؛ ولا يُقصد بذلك حكم.
method-evidence = التقرير صفحةَ ويب أو مستند Word أو جدول بيانات يحمل أدلته معه: المشروع بكل نصوصه وقراراته. ويقابل الأمر `counterpoint verify` وقائمة «ملف» في البرنامج بها كل خانة مقتبسة والتحليل.
methods-program = البرنامج
methods-model = النموذج اللغوي
methods-grammar = النحو
methods-lists = قوائم الكلمات
methods-version = الرواية هي
methods-version-told = { $by ->
    [voice] ما يقوله صوت واحد
    [side] ما يقوله طرف واحد
   *[outlet] ما تقوله وسيلة واحدة
}
methods-reading = القراءة
methods-deep = عميقة: قُرئت كل جملة بالنموذج
methods-quick = سريعة: الكلمات والأسماء والأعداد، والنموذج بين اللغات فقط
methods-pairs-from = تُحسب الأزواج من درجة
methods-doubtful = تسمى النقاط مشكوكًا فيها دون
methods-copies = النص الذي تنشره عدة وسائل يُحسب
methods-copies-several = روايات بعدد من ينشره
methods-copies-one = رواية واحدة
methods-origin = المقالان أصل واحد ابتداءً من
methods-origin-told = { $share } من سلاسل ثلاث كلمات خارج الاقتباسات، وأقل حيث تتفق النسبة أو الاقتباسات أو الكلمات النادرة
methods-transcripts = محاضر تُقابل بها الاقتباسات
methods-share = { $share } ({ $part } من { $whole }؛ من { $low } إلى { $high })
methods-not-measured = لم يُقس: لم يُحسم شيء
methods-decided = الأزواج المحسومة باليد
methods-decided-told = متوازية { $together }، وغيرها { $apart }
methods-precision = الدقة: من الأزواج المحسومة التي وجدتها الآلة، ما عُدّ متوازيًا
methods-recall = الاستيعاب: من الأزواج التي عُدّت متوازية، ما وجدته الآلة
methods-gap = فجوة المعايرة: متوسط البعد بين الدرجة وحصة ما عُدّ متوازيًا
methods-accepted = الأصوات: مما رُوجع، ما أُبقي كما وُجد
methods-settled = ما حُسم باليد
methods-settled-kind = ما حُسم باليد: { $kind }
methods-settled-none = لا شيء
methods-nameless = بلا اسم

# The program's pairs against decisions.
measured-title = أزواج البرنامج أمام قراراتك
measured-told = عُدّ { $together } من الأزواج متوازيًا، وفُصل { $apart }. تُحسب الروابط من { $least }.
measured-figure = المقياس
measured-precision = الدقة
measured-recall = الاستيعاب
measured-gap = فجوة المعايرة
measured-scores = الدرجات
measured-pairs = الأزواج
measured-mean = متوسط الدرجة
measured-parallel = ما عُدّ متوازيًا
measured-wrong = وُجدت، لكنك فصلتها
measured-missed = لم توجد، لكنها متوازية عندك
measured-next = الأجدر بالحسم تاليًا
measured-of-hundred = { $n } من 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = التسمية
dimension-naming-told = الصيغ التي تسمي بها كل رواية فاعلًا أو مكانًا أو حدثًا: بالاسم، أو باللقب والاسم، أو بالدور (الرئيس التركي)، أو بتقييم (رئيس البلدية المحاصر)؛ واختيارها بين كلمات للنوع نفسه من الأشياء (متطرفون، مقاتلون، مرتزقة؛ محررة، محتلة). أول مقطع في كل نتيجة هو أول استعمال؛ والصيغة التي تستعملها الرواية أولًا معلَّمة كذلك.
dimension-naming-source = استراتيجيات الإحالة عن Reisigl & Wodak 2001؛ van Leeuwen 2008
dimension-naming-unit = مرات الذكر
dimension-heard = الأصوات المسموعة
dimension-heard-told = الكلمات التي تعطيها كل رواية لكل صوت، بحسب الصيغة (مباشر، مختلط، غير مباشر، رواية)؛ وحصة الكلمات بحسب نوع المصدر (شخص مسمى، مؤسسة، وسيلة إعلام، غير مسمى، رواية؛ رسمي أو غير رسمي: الحكومات وأجهزتها)؛ والأصوات التي يسميها العنوان والصوت الذي يعطي المقدمة.
dimension-heard-source = استعمال المصادر عن Gans 1979؛ Tiffen et al. 2014
dimension-heard-unit = كلمات أو حصة
dimension-verbs = أفعال القول
dimension-verbs-told = الكلمات التي تقدّم ما يقوله صوت، بحسب الصنف: محايد (قال)، مؤيد (أشار)، مشكك (زعم)، مشدد (أصر)، مسلِّم (أقر)، متهِم، داعٍ، نافٍ، معتقِد. والسلّم يضع جنبًا إلى جنب الأفعال التي تستعملها روايات مختلفة للصوت نفسه حيث تختلف أصنافها، داخل لغة واحدة.
dimension-verbs-source = الأصناف عن Thompson & Ye 1991؛ Hyland 2002
dimension-verbs-unit = مرات الاستعمال
dimension-certainty = اليقين
dimension-certainty-told = كلمات تضعف القول أو تقويه، وأفعال الإمكان والوجوب، وكلمات تذكر دليله، والنفي. للرواية أو الصوت: مرات الاستعمال في 100 كلمة. وللعبارة، ولقراءة كل رواية لنقطة تختلف عندها العلامات: علاماتها، وقيمتها ميلها، من -1 (كلها تضعف: التحفظات وأفعال الإمكان) إلى 1 (كلها تقوي: التوكيدات وأفعال الوجوب).
dimension-certainty-source = Hyland 2005؛ Rubin 2006؛ Palmer 2001
dimension-certainty-unit = في 100 كلمة، أو ميل
dimension-agency = الفاعلية
dimension-agency-told = كيف تُروى الأفعال: مبنية للمعلوم (يُذكر الفاعل والمفعول)، أو للمجهول مع ذكر الفاعل، أو للمجهول بلا فاعل، أو أسماءً (الاعتقال، التدمير)، أو حوادث (مات، انهار) لا تحتاج إلى فاعل. من أشجار القراءة العميقة؛ وفي السريعة يُعرف المجهول الإنجليزي من صيغته. وللنقطة: ما في قراءة كل رواية ومن يفعل ماذا بمن، حيث تختلف القراءات؛ والشرطة مكان فاعل لم يُذكر.
dimension-agency-source = Fowler et al. 1979؛ van Leeuwen 1996؛ Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = مرات الاستعمال
dimension-silences = حالات الصمت
dimension-silences-told = نقاط لا عبارة فيها لرواية مع أن لنصف الروايات على الأقل عبارة («يقولها كل الآخرين» حيث تكون وحدها)، كل منها مع احتمال أن نصها لا يقول الأمر، ومع أقرب عبارة لها (القيمة: درجة ذلك الزوج)؛ ونقاط يذكرها أقل من نصف الروايات؛ ولكل رواية العبارات التي لا موازي لها عند غيرها. وحيث لا يكون الأمر واضحًا تكون الرواية «ربما صامتة» فقط، وحيث يبعد الاحتمال تكون «قيلت في موضع آخر» في أقرب عبارة؛ وحيث تقترب عبارة حتى قد تكون موازية تقولها روايتها «ربما منفردة»: انظر واحسم. ومقاطع الصمت هي ما يقوله الآخرون. والكلام عن هذه النصوص وحدها.
dimension-silences-source = الإغفال عن Entman 1993؛ ترميز الحضور والغياب عن Baden & Stalpouskaya 2020
dimension-silences-unit = درجة أو عدد
dimension-prominence = البروز والترتيب
dimension-prominence-told = لكل نقطة: أين تأتي إليها كل رواية أول مرة في مقالها، حصةً مما يسبقها من النص (0 هو البداية)، بحسب الموضع: المقدمة (أول جملة بعد العنوان)، الثلث الأول، الوسط، الثلث الأخير؛ وهل يتحدث عنها العنوان؛ وحصتها من كلمات الرواية. والترتيب يقارن تتابع النقاط المشتركة بين روايتين (تاو كندال، 1 الترتيب نفسه، -1 معكوس).
dimension-prominence-source = الهرم المقلوب عن Pöttker 2003؛ van Dijk 1988؛ تاو عن Kendall 1938
dimension-prominence-unit = الحصة السابقة، أو تاو
dimension-quotation = الاقتباس
dimension-quotation-told = كلمات بين علامتي تنصيص ينشرها مقالان: حرفية (الكلمات نفسها)، مختصرة (جزء بالترتيب نفسه)، محوّرة (نصف الكلمات على الأقل بالترتيب نفسه)، مترجمة (اقتباسات مباشرة متوازية بلغتين). وحيث يُعيَّن مقال نصًّا أصلًا (محضرًا) يُقابل به كل اقتباس كذلك، وحصة كلمات النص الأصل التي تقتبسها كل رواية هي تغطيتها. القيمة: حصة كلمات الاقتباس الأطول التي يبقيها الآخر.
dimension-quotation-source = إعادة استعمال النص عن Smith, Cordell & Dillon 2013؛ صيغ الاقتباس عن Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = الحصة الباقية
dimension-numbers = الأعداد
dimension-numbers-told = المقادير في قراءات نقطة واحدة، مع الكلمة التي تعدّها وقيدها (على الأقل، نحو، حتى)، ومن يضمنها. وتختلف حيث تعدّ روايتان الشيء نفسه وتصلان إلى قيم أخرى، أو تضعان حدًّا آخر (على الأقل، أكثر من، أقل من، حتى)؛ ونحو وقرابة ليسا حدًّا. منفردة: لا موازي يعدّ الشيء نفسه. وتُترك التواريخ والأوقات.
dimension-numbers-source = مقارنة المقادير عن Roy, Vieira & Roth 2015
dimension-numbers-unit = العدد نفسه
dimension-words = الكلمات المميِّزة
dimension-words-told = كلمات تستعملها رواية أكثر من الروايات الأخرى بلغتها. على المجموعة: لوغاريتم نسبة الأرجحية مع توزيع ديريكليه قبلي معلوماتي (تكرار الكلمة في كل الروايات)، ويُعرض مع فترته 95٪ إن كانت فوق 0. مقترنة: السؤال نفسه عند النقاط المشتركة فقط، من النقاط التي تستعمل فيها الرواية الكلمة ولا تستعملها موازياتها، والعكس (لوغاريتم الأرجحية الشرطي مع فترته). بدلًا من: كلمات تقوم حيث تقوم غيرها في العبارة الموازية القريبة من رواية أخرى؛ وهذه قراءات لا تقديرات.
dimension-words-source = Monroe, Colaresi & Quinn 2008؛ الأزواج المقترنة عن Agresti 2013
dimension-words-unit = لوغاريتم الأرجحية، أو نقاط
dimension-frames = أطرك
dimension-frames-told = لكل إطار في دليل الترميز: العبارات المرمَّزة باليد، كل منها مرة واحدة، وعلى حدة العبارات التي توحي بها كلماته المفتاحية ولم يرمّزها أحد كذلك بعد (لتُقرأ وتُحسم). وحيث رمّز مرمِّزان أو أكثر: ألفا كريبندورف للبيانات الاسمية على العبارات التي رمّزها اثنان منهم على الأقل، لكل الأطر ولكل إطار، والعبارات التي يختلفون فيها.
dimension-frames-source = Semetko & Valkenburg 2000؛ Boydstun et al. 2013؛ Krippendorff 2004
dimension-frames-unit = عبارات مرمَّزة

# Why a dimension found nothing, or less.
lacks-list = لا توجد قائمة كلمات للغة { $languages }؛ فلم يُبحث هناك عن شيء.
lacks-deep = دون القراءة العميقة لا يُعرف شيء عن الفاعلية في { $languages }.
lacks-rate = عدد الروايات التي فيها أقل من { $least } كلمة: { $n }؛ تُسرد علاماتها ولا يُعطى معدل.
lacks-odds = عدد الروايات التي فيها أقل من { $least } كلمة أو ليس لها ما تُقارن به بلغتها: { $n }؛ لا يُقدَّر لها لوغاريتم الأرجحية.
lacks-codebook = دليل الترميز فارغ؛ أضف أطرًا أو افتح دليلًا جاهزًا.
lacks-voice = لم يوجد أي صوت.
lacks-capitals = حيث لا تدل الحروف الكبيرة على الأسماء (كما في الألمانية) لم تُستعمل إلا قوائم الكلمات.
lacks-numbers = لا نقطة مشتركة؛ فلا أعداد جنبًا إلى جنب.
lacks-order = لا نقطة مشتركة؛ فلا ترتيب يُقارن.
lacks-quote = لا اقتباس في مقالين معًا.
lacks-version = ليس إلا رواية واحدة؛ فلا شيء يصمت.
lacks-verb = لم يوجد فعل قول.

# What findings are of, and what they are.
label-version = الرواية
label-statement = العبارة
label-active = مبني للمعلوم
label-with-agent = مجهول مع ذكر الفاعل
label-without-agent = مجهول بلا فاعل
label-noun = الفعل اسمًا
label-intransitive = حادث
label-hedge = تحفظ
label-booster = توكيد
label-possible = إمكان
label-necessary = وجوب
label-future = استقبال
label-evidence = دليل
label-negation = نفي
label-no-mark = بلا علامة
label-over-set = على المجموعة
label-paired = مقترنة
label-in-place = بدلًا من
label-by-hand = مرمَّزة باليد
label-suggested = توحي بها الكلمات المفتاحية
label-alpha = الاتفاق (ألفا كريبندورف)
label-all-frames = كل الأطر
label-disputed = مختلف فيه
label-you = أنت
label-source-kind = نوع المصدر
label-narration = رواية
label-direct = مباشر
label-mixed = مختلط
label-indirect = غير مباشر
label-person = شخص مسمى
label-institution = مؤسسة
label-outlet = وسيلة إعلام
label-not-named = غير مسمى
label-official = رسمي
label-not-official = غير رسمي
label-headline = مسمى في العنوان
label-gives-lead = يعطي المقدمة
label-name = الاسم
label-title-name = اللقب والاسم
label-role = الدور
label-evaluation = مع تقييم
label-choice = اختيار
label-first-mention = أول ذكر
label-differs = يختلف
label-alone = منفرد
label-same = نفسه
label-own-words = بكلماتها هي
label-according = بحسب { $voice }
label-lead = المقدمة
label-first-third = الثلث الأول
label-middle = الوسط
label-last-third = الثلث الأخير
label-in-headline = في العنوان
label-of-words = { $share } من كلماتها
label-order = ترتيب النقاط المشتركة
label-shared-points = النقاط المشتركة: { $n }
label-verbatim = حرفي
label-trimmed = مختصر
label-altered = محوّر
label-translated = مترجم
label-from-ground = من النص الأصل
label-not-ground = ليس في النص الأصل
label-ground-coverage = تغطية { $name }
label-ground-share = الحصة المقتبسة من النص الأصل
label-without = بلا موازٍ
label-says-alone = تقوله منفردة
label-perhaps-alone = ربما منفردة
label-only-by = قاله فقط { $names }
label-silent = صامتة
label-confirmed = مؤكد
label-elsewhere = قيلت في موضع آخر
label-perhaps-silent = ربما صامتة
label-all-others = يقولها كل الآخرين
label-nearest = الأقرب
label-neutral = محايد
label-endorsing = مؤيد
label-doubting = مشكك
label-forceful = مشدد
label-conceding = مسلِّم
label-accusing = متهِم
label-appealing = داعٍ
label-denying = نافٍ
label-believing = معتقِد
label-ladder = السلّم
label-unnamed = (غير مسمى)
label-coders = { $coders }: العبارات التي رمّزها اثنان أو أكثر { $n }، والمختلف فيها { $disputed }
label-coders-few = { $coders }: العبارات التي رمّزها اثنان أو أكثر { $n }؛ أقل أو أشبه من أن تُحسب ألفا
label-fight = المقاتلون
label-territory = أخذ الأرض
label-fighting = القتال
label-ending = وقف القتال
label-talking = المحادثات
label-protesters = المحتجون
label-protest = الاحتجاج
label-strike = وقف العمل
label-rulers = الحكام
label-movers = المهاجرون
label-dead = القتلى
label-killing = القتل
label-storm = العاصفة

# The forms of a report: what each is, and what it holds and is for.
format-json = سجل (JSON)
    .hint = كل ما وُجد في سجل JSON واحد، لبرامجك أنت
format-html = صفحة ويب
    .hint = كل شيء في صفحة واحدة مكتفية بذاتها، للقراءة والإرسال والطباعة
format-md = Markdown
    .hint = كل شيء نصًّا بسيطًا بعناوين وجداول، للملاحظات ومواقع الويكي وgit
format-csv = جدول العبارات (CSV)
    .hint = صف لكل عبارة مع صوتها ومسألتها ونقطتها، لأي برنامج يقرأ الجداول
format-xlsx = جدول بيانات (Excel)
    .hint = المسائل والنقاط والعبارات والروابط والقرارات والتأطير والمصادر، ورقة لكل منها، للتصفية والعد
format-docx = مستند (Word)
    .hint = كل شيء بعناوين وجداول وحواشٍ، للتحرير والطباعة
format-qdpx = مشروع ترميز (REFI-QDA)
    .hint = النصوص مع المسائل والنقاط والأصوات والأطر والوسوم والملاحظات رموزًا، لبرامج MAXQDA وNVivo وATLAS.ti وQualCoder
format-tei = طبعة (TEI)
    .hint = TEI P5 بتقطيع متوازٍ، للطبعات الرقمية
format-composite = سرد واحد
    .hint = الحدث مرويًّا مرة واحدة بجمل الروايات مع حواشيها، بصيغة Markdown
format-guide = دليل المرمِّزين
    .hint = الورقة التي يُرمَّز بها ترميزًا أعمى: الأسئلة والإجابات والقواعد، بصيغة Markdown
format-qdc = دليل الترميز (REFI-QDA)
    .hint = أطرك دون النصوص، لبرامج الترميز الأخرى
format-bib = المصادر (BibTeX)
    .hint = المقالات، لبرنامج LaTeX
format-csl = المصادر (CSL-JSON)
    .hint = المقالات، لبرنامجي Zotero وPandoc
format-ris = المصادر (RIS)
    .hint = المقالات، لبرامج Zotero وEndNote وCitavi

# The language of reports, in the list of their forms.
exports-language = لغة التقرير
exports-language-window = لغة النافذة
exports-language-hint = كلمات التقرير نفسه؛ أما نصوص المقالات فتبقى كما هي. وتبقى البيانات المخصصة للبرامج (JSON وCSV وQDPX وTEI والمصادر) بالإنجليزية.
