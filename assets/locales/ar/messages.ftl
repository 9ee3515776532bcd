### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before }؛ { $next }
list-comma = { $before }، { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }، { $what }
quoted = «{ $words }»
pasted-text = نص ملصق
place-line = { $file }، السطر { $line }
place-record = { $place }، السجل { $record }
place-in-set = المقال { $number } من المجموعة

## Files that come in

import-locked = الملف { $name } مقفل بكلمة مرور. احفظه دونها وحاول مجددًا.
import-old-word = الملف { $name } من وورد بالصيغة القديمة؛ احفظه بصيغة ‎.docx وحاول مجددًا.
import-picture = الملف { $name } صورة؛ لا تُقرأ إلا الملفات التي فيها نص.
import-not-as-named = لا يحوي { $name } شيئًا مما يحويه ملف ‎.{ $ending }؛ قد يكون تالفًا أو ناقصًا. أعد تنزيله.
import-no-known-format = لا يحوي { $name } نصًا بأي صيغة معروفة؛ احفظه نصًا أو وورد أو PDF.
import-unknown-archive = الملف { $name } أرشيف ليس فيه مستند وورد أو OpenDocument أو EPUB. فُكّه أولًا.
import-document-too-large = الملف { $name } بعد فكه أكبر مما يكون عليه مستند؛ لم يُقرأ.
import-damaged-archive = الملف { $name } أرشيف تالف؛ تعذر استخراج نصه كاملًا. أعد تنزيله.
import-damaged-gzip = الملف { $name } أرشيف gzip تالف؛ تعذر استخراج شيء منه. أعد تنزيله.
import-gzip-too-large = الملف { $name } أرشيف gzip أكبر بعد فكه مما يكون عليه ملف؛ لم يُقرأ.
import-nested-archive = يحوي { $name } أرشيفًا آخر. فُكّه أولًا.
import-web-archive-too-large = الملف { $name } بعد فكه أكبر مما يكون عليه ملف؛ تُركت الصفحات بعد أول { $read }.
import-no-pages = الملف { $name } أرشيف ويب ليس فيه صفحات محفوظة.
import-a-page = صفحة
import-damaged-page = { $name }: الصفحة التالفة { $page } تُركت؛ وقُرئت بقية الصفحات.
import-bad-json = الملف { $name } ليس JSON سليمًا ({ $what })؛ لم يُقرأ شيء. تحقق كيف حُفظ.
import-bad-line = { $place }، العمود { $column }: ليس JSON سليمًا ({ $what })؛ تُرك السجل وقُرئت البقية.
import-not-a-record = { $place }: ليس سجل مقال؛ قُرئت البقية.
import-record-without-text = { $place }: السجل بلا نص؛ تُرك.
import-page-cut = { $name }: لم يُقرأ من الصفحة إلا أول { $most } م.ب.
import-tags-too-deep = { $name }: أُسقطت الوسوم المتداخلة أعمق من { $most } وبقي نصها.
import-bad-page = { $name }: تعذر تحليل الصفحة. احفظها نصًا وحاول مجددًا.
import-bad-email = الملف { $name } ليس رسالة بريد يمكن قراءتها.
import-bad-row = { $name }: تعذرت قراءة صف ({ $why }).
import-no-text-column = { $name }: لا عمود فيه مقالات؛ سمِّ أحدها «text» في الصف الأول.
import-pages-lost = { $name }: تعذر تحليل { $count } من الصفحات (الصفحة { $which })؛ قُرئت البقية.
import-too-many-steps = { $name }: رسم صفحاته يحتاج خطوات أكثر مما يحتاجه مستند؛ لم تُقرأ الصفحات بعد أول { $read }.
import-scanned = ليس في { $name } طبقة نص: صفحاته صور. طبّق عليه التعرف على النص أولًا.
import-scanned-pages = { $name }: { $bare } من { $all } صفحات صور بلا طبقة نص.
import-nested-too-deep = أجزاء { $name } متداخلة أعمق مما في أي مستند؛ لم يُقرأ.
import-bad-pdf = الملف { $name } من نوع PDF تعذر تحليله؛ قد يكون تالفًا أو ناقصًا. أعد تنزيله أو احفظ نصه.
import-empty-rtf = الملف { $name } مستند RTF بلا نص.
import-too-large = الملف { $name } أكبر من { $most } م.ب التي تُقرأ. قسّمه وحاول مجددًا.
import-empty-file = الملف { $name } فارغ؛ لم يُضف شيء.
import-wrong-ending = اسم { $name } يدل على { $named } لكن فيه { $held }؛ وقُرئ على ذلك.
import-too-long = { $name }: نص أطول من { $most } م.ب ليس مقالًا؛ تُرك. قسّمه وحاول مجددًا.
import-too-many-paragraphs = { $name }: نص من { $count } فقرة ليس مقالًا (الحد { $most })؛ تُرك. قسّمه وحاول مجددًا.
import-too-many-articles = في { $name } من المقالات { $count }؛ قُرئ أول { $most }. قسّمه.
import-records-without-text = { $name }: { $empty } من { $all } سجلات بلا نص.
import-no-text = لا يحوي { $name } نصًا يمكن قراءته.
import-only-the-first = لم يُقرأ إلا أول { $most } مقالات؛ استورد البقية على حدة.
import-failed-paste = تعذرت قراءة { $name }: أخفق البرنامج فيه. يمكن لصق نصه بدلًا من ذلك.
import-failed = تعذرت قراءة { $name }: أخفق البرنامج فيه. احفظه نصًا وحاول مجددًا.
import-line-too-long = { $name }، السطر { $line }: أطول من { $most } م.ب؛ تُجووز.
import-damaged-project = { $path }، { $damage }. وقُرئ الباقي.
kind-text = نص عادي
kind-markdown = Markdown
kind-html = صفحة ويب
kind-json = JSON
kind-table = جدول
kind-email = رسالة بريد
kind-rtf = RTF
kind-pdf = PDF
kind-archive = أرشيف zip (وورد أو OpenDocument أو EPUB)
kind-gzip = أرشيف gzip
kind-warc = أرشيف ويب
kind-old-word = ملف وورد بالصيغة القديمة (‎.doc)
kind-picture = صورة
kind-binary = ما ليس نصًا
same-text = النص نفسه كما في { $article }
same-address = من عنوان { $article } نفسه؛ { $share } % من ألفاظه واحدة
same-wording = يشترك في { $share } % من ألفاظه مع { $article }

## Comparisons

compare-no-statements = ليس في { $article } عبارة تُقارن.
compare-no-articles = لا مقال للمقارنة؛ أضف مقالًا على الأقل.
compare-too-many-characters = في المقالات { $have } مليون حرف، أكثر من { $most } مليون تُقرأ بالنموذج؛ قورنت بالكلمات والأسماء والأعداد. قارن أقل في المرة الواحدة.
copy-word-for-word = { $article } حرفيًا
copy-same-address = { $article } على العنوان نفسه
copy-with-share = { $article } بنسبة { $share } % من كلماته
copies-count-as-several = نص { $text } ينشره أيضًا { $by }؛ وتُعد { $count } نصوص.
copies-count-as-one = نص { $text } ينشره أيضًا { $by }؛ وتُعد نصًا واحدًا، ولا يُقارن إلا الأول.

## The disk

disk-not-read = تعذرت قراءة { $path }: { $why }
disk-not-saved = تعذر حفظ { $path }: { $why }
disk-not-there = الملف أو مجلده غير موجود. تحقق من الاسم أو اختر مكانًا آخر
disk-not-allowed = هذا غير مسموح. اختر مكانًا آخر أو اطلب الإذن
disk-read-only = القرص للقراءة فقط. اختر مكانًا آخر
disk-full = القرص ممتلئ. أفسح مكانًا أو اختر مكانًا آخر
disk-share-used-up = نفدت حصتك من القرص. أفسح مكانًا أو اختر مكانًا آخر
disk-a-folder = هذا مجلد. سمِّ ملفًا فيه
disk-too-large = { $cause }. قسّمه وحاول مجددًا
disk-other = { $cause }. حاول مجددًا أو اختر مكانًا آخر
source-unchanged = { $article }: { $file } لم يتغير
source-changed = { $article }: { $file } لم يعد الملف الذي قُرئ
source-missing = { $article }: { $file } غير موجود
source-none = { $article }: لم يأتِ من ملف

## Projects and codebooks

project-changed-outside = غيّر برنامج آخر { $path } منذ فتحه؛ لم يُستبدل
project-later-format = هو بصيغة المشروع { $version }؛ وهذا البرنامج يقرأ حتى { $read }. افتحه بإصدار أحدث من Counterpoint؛ لم يُغيَّر
codebook-damaged = ليس XML سليمًا ({ $what })؛ صدّر دليل الترميز ثانيةً بصيغة REFI-QDA ‏(‎.qdc)
codebook-empty = ليس فيه رمز؛ في دليل ترميز REFI-QDA ‏(‎.qdc) عناصر Code داخل CodeBook
codebook-not-utf8 = ليس UTF-8؛ صدّر دليل الترميز ثانيةً
damage-at = السطر { $line }، العمود { $column }: { $what }
damage-no-project = ليس مشروع Counterpoint: لا يبدأ بصيغته، مثل (format: 1, …
damage-conflict = ترك git هنا علامات تعارض. خذ النسختين من git وادمجهما بالأمر `counterpoint merge`
damage-not-utf8 = الملف من هنا ليس UTF-8
damage-after-end = بعد نهاية المشروع شيء آخر
damage-too-deep = أقواس داخل أقواس أكثر من أن تُقرأ
damage-ends-early = ينتهي الملف حيث ينبغي أن تكون قيمة
damage-value = ينبغي أن تكون هنا قيمة
damage-field-name = ينبغي أن يكون هنا اسم حقل
damage-colon = تنقص نقطتان بعد اسم حقل
damage-comma-or = تنقص فاصلة أو { $sign }
damage-missing = ينقص { $sign }
damage-text-unended = نص بين علامتي اقتباس لا ينتهي
damage-raw-text-unended = نص خام لا ينتهي
damage-backslash = علامة مجهولة بعد شرطة مائلة معكوسة
damage-too-many-articles = في المشروع { $most } مقالات على الأكثر؛ لم يُقرأ الباقي
damage-too-many-decisions = في المشروع { $most } قرارات على الأكثر؛ لم يُقرأ الباقي
damage-id = المعرّف { $id } فارغ أو مأخوذ؛ أُعطي غيره
damage-sign = العلامة هي (اسم، رقم)
damage-score = الدرجة بين 0 و1
damage-code-name = يحتاج الرمز إلى اسم ليس لرمز غيره
damage-no-body = المقال بلا نص؛ تُرك
damage-text-too-long = النص { $most } م.ب على الأكثر؛ تُرك
damage-hash = ليس هذا النص الذي حُفظ: قيمة SHA-256 مختلفة
damage-path = في اسم الملف مسار؛ لم يبق إلا جزؤه الأخير
damage-block = المقطع هو (بداية، نهاية، دور)
damage-blocks-order = المقاطع تُسقط كلمات أو ليست مرتبة؛ أُعيد بناؤها
damage-blocks = المقاطع تُسقط كلمات؛ أُعيد بناؤها
damage-repair = الإصلاح لا يطابق النص؛ تُرك
damage-decision-without-what = القرار لا يذكر ما تقرر؛ تُرك
damage-decision-incomplete = القرار ناقص؛ تُرك
damage-decision = القرار تالف؛ تُرك
damage-later = ما كتبه هنا برنامج أحدث تالف؛ تُرك
damage-record = ينبغي أن يكون هنا { $what }، على هيئة (اسم: قيمة، …)
damage-list = ينبغي أن تكون هنا قائمة، على هيئة […]
damage-text = ينبغي أن يكون هنا نص بين علامتي اقتباس
damage-number = ينبغي أن يكون هنا عدد
damage-optional = ينبغي أن يكون هنا Some(…) أو None
damage-one-of = ينبغي أن يكون هنا واحد من: { $known }
damage-place = ينبغي أن يكون هنا موضع، على هيئة (بداية، نهاية)
damage-place-outside = الموضع خارج النص أو داخل حرف
damage-place-order = يحتاج الموضع إلى بداية ونهاية لا تسبقها
thing-place = موضع
thing-project = مشروع
thing-problem = مشكلة
thing-settings = إعدادات
thing-codebook = دليل ترميز
thing-code = رمز
thing-article = مقال
thing-origin = أصل
thing-repair = إصلاح
thing-decision = قرار
edit-add = إضافة مقالات
edit-remove = إزالة مقال
edit-change = تعديل مقال
edit-move = نقل مقال
edit-withdraw = سحب قرار
edit-settings = تغيير الإعدادات
edit-codebook = تغيير دليل الترميز
edit-rename = تغيير اسم المشروع
edit-reload = إعادة تحميل
edit-nothing = لا تغيير
done-at = { $what }، «{ $words }»
difference-name = الاسم: «{ $now }»، وكان «{ $before }»
difference-article-added = مقال مضاف: { $article }
difference-article-removed = مقال مُزال: { $article }
difference-text = نص متغير: { $article }
difference-data = بيانات متغيرة: { $article }
difference-decided = قرار مضاف: { $what }
difference-withdrawn = قرار مسحوب: { $what }
difference-settings = تغيرت الإعدادات
difference-codebook = تغير دليل الترميز

## Two copies of a project that say different things

dispute-first-holds = { $about }: تقول النسخة الأولى { $mine } والثانية { $theirs }؛ والمعمول به الأولى
dispute-second-holds = { $about }: تقول النسخة الأولى { $mine } والثانية { $theirs }؛ والمعمول به الثانية
dispute-goes = أن يُزال
dispute-article = «{ $words }…» من { $article }
dispute-parallel = متوازيتان
dispute-not-parallel = غير متوازيتين
dispute-yes = نعم
dispute-no = لا
dispute-as-found = كما وُجد
dispute-compared = يُقارن
dispute-set-aside = مُنحّى
dispute-own-statement = عبارة مستقلة
dispute-one = واحد
dispute-two = اثنان
pair = { $first } و{ $second }
about-name = اسم المشروع
about-article = المقال { $article }
about-columns = الأعمدة
about-least-score = أدنى درجة
about-depth = العمق
about-copies = كيف تُعد النسخ
about-spokesmen = لمن صوت المتحدث باسم جهة
about-codebook = اسم دليل الترميز
about-code = الرمز { $code }
about-gloss = ترجمة { $place } الشارحة
about-matter-name = اسم مسألة { $place }
about-point-name = اسم نقطة { $place }
about-voice = الصوت «{ $name }»
about-actor = الفاعل «{ $name }»
about-form = من المقصود بـ«{ $form }»
about-same-voice = هل الصوت «{ $voice }» هو «{ $other }»
about-side = طرف «{ $voice }»
about-voice-of = صوت { $place }
about-silence = هل تُسقط «{ $version }» نقطة { $place }
about-stance = ما تفعله الرواية بـ{ $place }
about-passage = المقطع { $place }
about-words = الكلمات { $place }
about-statements = العبارات { $places }
about-origin = أصل { $first } و{ $second }
about-dispute = الخلاف على { $kind } عند { $places }
about-dispute-in = الخلاف على { $kind } عند { $places } في { $version }
about-one-matter = هل { $first } و{ $second } مسألة واحدة
about-more-in-matter = هل ينضم غير ذلك إلى مسألة { $place }

## What the window tells of its work

told-comparison-failed = أخفقت المقارنة: في البرنامج خطأ تُظهره هذه المقالات. ما تراه هو السابق؛ ويمكن حفظ عملك.
told-no-copy = { $why }. إلى أن يُعالج هذا يضيع العمل غير المحفوظ عند التعطل.
told-came-in = أُضيف { $article }: { $done }.
told-repaired = { $count ->
    [one] أُصلح موضع واحد ({ $count })
    [two] أُصلح موضعان ({ $count })
    [few] أُصلحت { $count } مواضع
   *[other] أُصلح { $count } موضعًا
}
told-set-aside = { $count ->
    [one] نُحّي جزء واحد ({ $count })
    [two] نُحّي جزآن ({ $count })
    [few] نُحّيت { $count } أجزاء
   *[other] نُحّي { $count } جزءًا
}
told-not-one-article = ليس في الملف مقال واحد بالضبط؛ لم يتغير شيء.
told-replaced = استُبدل النص؛ وبقي كل قرار في موضعه.
told-replaced-moved = استُبدل النص؛ انتقلت { $moved } مواضع وضاعت { $lost }. ما تقرر فيها محفوظ، ويعود ساريًا إن عادت كلماته.
told-sample-failed = المثال { $name }: { $why }
told-recent-is-lost = { $why }. الصليب بجانبه يزيله من قائمة الأخيرة.
told-to-look-at = فُتح { $file } للاطلاع فقط: { $why }.
told-not-replaced = لم يُستبدل { $path }: { $why }. اختر اسمًا آخر.
told-open-elsewhere = { $path } مفتوح في نافذة أخرى. اختر اسمًا آخر.
told-saved = حُفظ { $file }.
told-not-saved = { $why }. عملك ما زال هنا، وتُحفظ منه نسخة تحسبًا للتعطل.
told-stays = بقي { $path } كما كان؛ لم يُكتب شيء.
told-nothing-taken = لم يؤخذ شيء من { $path }: { $why }.
told-not-removed = تعذر حذف { $path }: { $why }.
told-no-comparison = لا مقارنة للتصدير بعد. انتظر حتى تنتهي.
told-not-written = لم يُكتب { $path }: { $why }
told-wrote = كُتب { $path }.
told-copied = نُسخ مع المرجع
told-not-opened = تعذر فتح { $path } ‏({ $why }). افتحه من مدير الملفات.
told-no-doubt = لا متحدث مشكوك فيه
told-confirmed-pair = تأكيد زوج { $first } و{ $second }
told-rejected-pair = رفض زوج { $first } و{ $second }
told-others-undecided = { $done }؛ لم يُبت مع { $others }
told-matter-unpinned = إزالة تثبيت مسألة
why-damaged = ملفه تالف؛ يُعرض ما أمكن إنقاذه. احفظه باسم آخر
why-damaged-recovered = ملفه تالف. احفظه باسم آخر
why-file-damaged = الملف تالف
why-not-writable = لا يُسمح بالكتابة في ملفه
why-open-elsewhere = هو مفتوح في نافذة أخرى

## Reports that are written and verified

export-ending = لم يُكتب { $path }: لا تقرير ينتهي بهذا. اختر اسمًا ينتهي بواحد من { $endings }
export-pdf = لم يُكتب { $path }: لا تُكتب التقارير بصيغة PDF. اكتب صفحة ويب واطبعها إلى PDF من المتصفح، أو مستند وورد واحفظه هناك بصيغة PDF؛ ينتهي التقرير بواحد من { $endings }
export-archive = تعذر إنشاء الأرشيف ({ $why }). جرّب صيغة أخرى
export-archive-not-written = تعذرت كتابة الأرشيف ({ $why }). جرّب صيغة أخرى
export-picture = تعذر رسم الصورة { $name } ‏({ $why }). وفي ملفها ‎.svg الشيء نفسه
export-spreadsheet = تعذر إنشاء جدول البيانات ({ $why }). جرّب csv بدلًا منه
verify-stands = التقرير ثابت: كل خلية من خلاياه المقتبسة وعددها { $cells } تُظهر مقطعها، ونتائجه وعددها { $findings } تخرج هي نفسها من المشروع المرفق.
verify-does-not-stand = { $count ->
    [one] التقرير غير ثابت: شيء واحد يختلف عما يحمله.
    [two] التقرير غير ثابت: شيئان يختلفان عما يحمله.
    [few] التقرير غير ثابت: { $count } أشياء تختلف عما يحمله.
   *[other] التقرير غير ثابت: { $count } شيئًا يختلف عما يحمله.
}
verify-no-evidence = لا يحمل أدلة: ليس تقريرًا من هذا البرنامج على هيئة صفحة ويب أو مستند وورد أو جدول بيانات، أو كتبه إصدار لم يكن يرفقها بعد. اطلب تقريرًا جديدًا
verify-damaged-evidence = الأدلة التي يحملها تالفة أو غُيّرت: لا يمكن التحقق من شيء فيه. اطلب التقرير ثانيةً
verify-damaged-project = المشروع الذي يحمله لا يمكن قراءته ({ $why }). اطلب التقرير ثانيةً
verify-made-by = أُنشئ بـ{ $made }؛ وتُحقق منه بـ{ $again }.
fault-cell = خلية مقتبسة ({ $at }): { $what }
fault-analysis = التحليل، { $of }: { $what }
fault-some-text = نص: { $what }
fault-text = نص ({ $at }): { $what }
fault-damage = تلف: { $what }
fault-not-the-source = تُظهر «{ $shown }» حيث يقول المصدر { $article } «{ $said }»
fault-unknown-article = تقتبس { $article } وليس في المشروع المرفق
fault-no-passage = البايتات من { $start } إلى { $end } ليست مقطعًا من { $article }
fault-other-hash = تجزئة البايتات من { $start } إلى { $end } من { $article } ليست المطبوعة
fault-other-finding = أُنشئ التقرير من «{ $before }»؛ والمشروع المرفق يعطي «{ $now }»
fault-lost-finding = أُنشئ التقرير من «{ $before }»؛ والمشروع المرفق لا يعطي مثله
fault-new-finding = يعطي المشروع المرفق «{ $now }»، ولم يُنشأ التقرير منه
fault-more = المزيد
fault-more-findings = تختلف أيضًا نتائج أخرى: { $count }
fault-more-texts = تختلف أيضًا نصوص أخرى: { $count }
fault-bytes = ما تُظهره الصفحة هو نفسه، لكن بايتاتها مختلفة من البايت { $byte } ‏(السطر { $line })
fault-shows = تُظهر «{ $shown }» حيث يخرج «{ $said }»
fault-marks = عُلّمت فيها كلمات غير التي تخرج
fault-added-cell = لا تخرج خلية كهذه
fault-missing-cell = ناقصة هنا
fault-says = يقول «{ $shown }» حيث يخرج «{ $said }»
fault-added-text = «{ $words }» لا يخرج
fault-missing-text = «{ $words }» ناقص
fault-part-damaged = { $name } تالف ولا يمكن فكه
fault-part-missing = { $name } ناقص أو تالف
fault-breaks-off = { $name } ينقطع
fault-breaks-off-after = { $name } ينقطع بعد «{ $words }» ‏({ $at })
fault-mark = { $at }: لا تمكن قراءة علامة المقطع («{ $mark }»)
fault-no-sheet = الورقة «{ $name }» غير موجودة
