### What the command line says.


## Failures

output-not-written = تعذرت الكتابة إلى الخرج القياسي ({ $why })؛ لم يُفعل غير ذلك
input-not-read = تعذرت قراءة الدخل القياسي ({ $why })
files-hold-nothing = ليس في الملفات مقال
compare-no-folder = { $folder }: تعذر إنشاء المجلد ({ $why })؛ اختر غيره
measure-nothing = لا شيء يُقاس عليه: ليس في المشروع قرار على أزواج؛ أكّد بعض الأزواج في النافذة أو ارفضها أو انقلها أو ثبّتها أولًا
measure-forms = يُكتب ‎--measure بصيغة json أو md
statements-need-deep = يحتاج ‎--format conllu إلى ‎--depth deep: القراءة السريعة لا تبني أشجارًا
statements-need-reader = يحتاج ‎--format conllu إلى القارئ، ونموذجه ليس في هذا البرنامج
merge-nothing = { $why }. لم يُدمج شيء
merge-disputes = دُمج { $path }؛ وكانت { $count } أشياء مقررة على خلاف: { $disputes }
manual-not-made = تعذر إنشاء صفحة الدليل ({ $why })
check-damaged = { $count ->
    [one] { $path } تالف في موضع واحد ({ $count }: { $places }). افتحه في النافذة لتحفظ ما يمكن، أو ارجع إلى نسخته الاحتياطية
   *[other] { $path } تالف في مواضع عددها { $count } ‏({ $places }). افتحه في النافذة لتحفظ ما يمكن، أو ارجع إلى نسخته الاحتياطية
}
check-lost = { $path }: قرارات لم تعد تجد موضعها: { $count } من { $all } ‏({ $places }). افتح المشروع وقررها ثانيةً
check-decision = القرار { $number } عند «{ $words }» في { $article }
verify-not-standing = { $path } غير ثابت: { $faults }
verify-more = و{ $count } غيرها
verify-other-files = من مقالاته { $count } ليست ما تعطيه الملفات بذلك الاسم
window-no-display = لا شاشة لفتح نافذة (لا DISPLAY ولا WAYLAND_DISPLAY معرّف)؛ ‏`counterpoint compare FILE…` يؤدي العمل نفسه دونها
window-no-opengl = لا يبدأ OpenGL ‏({ $why })؛ ‏`--renderer software` لا يحتاج إليه
window-in-software = لا يبدأ OpenGL ‏({ $why })؛ يُرسم بالبرمجيات
window-failed = أخفقت النافذة ({ $why })؛ ‏`counterpoint compare FILE…` يؤدي العمل نفسه دونها
window-closed-early = أُغلقت النافذة قبل أخذ الصورة
window-picture-not-written = تعذرت كتابة { $path } ‏({ $why })
window-picture-too-large = الصورة كبيرة جدًا
window-no-view = لا عرض اسمه { $name }؛ العروض هي { $all }
window-no-dimension = لا بُعد اسمه { $name }؛ الأبعاد هي { $all }
window-not-built = بُني هذا البرنامج دون نافذته؛ ‏`counterpoint compare FILE…` يؤدي العمل

## What `check` prints

check-project = المشروع
check-articles = المقالات
check-decisions = القرارات
check-codes = الرموز
check-damage = التلف
check-copies = النسخ
check-sources = المصادر
check-no-name = (بلا اسم)
check-no-date = بلا تاريخ
check-bytes = { $n } بايت
check-of-them-lost = الضائع منها { $n }
check-articles-print = { $texts ->
    [one] { $articles } مقالات تنشر نصًا واحدًا ({ $texts })
   *[other] { $articles } مقالات تنشر { $texts } نصوص
}
check-kept = من { $article }: بقي { $share } %
check-first-changes = ، التغييرات { $n }: { $changes }؛ …
check-changes = ، التغييرات: { $changes }
check-files = لم يتغير { $same }، تغير { $changed }، ليس هنا { $missing }

## What `verify` prints

verify-head-made = أُنشئ بـ
verify-head-verified = تُحقق منه بـ
verify-head-articles = المقالات
verify-other-version = { $version }؛ قد يجد إصدار آخر غير ذلك، فلم تُقارن إلا الخلايا المقتبسة والنتائج
verify-no-file = لا ملف
verify-other-text = { $article }: نصه ليس الذي يعطيه ملفه

## Help of the command line

cli-usage = الاستعمال:
cli-commands = الأوامر
cli-arguments = المعاملات
cli-options = الخيارات
cli-values = القيم الممكنة:
cli-about = يقارن قولًا بقول كيف تنقل عدة وسائل أو أصوات حدثًا واحدًا
cli-help = عرض المساعدة (ملخصها بـ«‎-h»)
cli-version = عرض الإصدار
cli-help-of = عرض هذه الرسالة أو مساعدة الأمر المذكور
cli-lang = لغة النافذة والرسائل والتقارير المكتوبة للقراء: en أو fr أو de أو es أو it أو pt أو ru أو uk أو tr أو ar [المبدئي: المختارة في النافذة وإلا لغة النظام؛ ولتقرير يُكتب دون نافذة الإنجليزية]
cli-files = مشروع، أو مقالات مشروع جديد، تُفتح في النافذة
cli-screenshot = رسم النافذة مرة وحفظ الصورة هنا ثم الانتهاء
cli-view = العرض الذي يُفتح، مثل parallel أو reading أو coverage أو framing أو codebook؛ و framing:naming يفتح ذلك البعد
cli-size = مقاس النافذة بالنقاط، مثل 1440x900
cli-theme = فاتح أو داكن أو عالي التباين [المبدئي: كالنظام]
cli-theme-light = داكن على فاتح
cli-theme-dark = فاتح على داكن
cli-theme-contrast = أسود على أبيض
cli-renderer = ما يرسم النافذة [المبدئي: auto]
cli-renderer-auto = OpenGL، أو البرمجيات حيث لا يبدأ
cli-renderer-opengl = OpenGL أو لا شيء
cli-renderer-software = البرمجيات: أبطأ، على أي شاشة
cli-scale = عدد البكسلات في النقطة
cli-scroll-bench = تمرير N إطارًا وطباعة الأزمنة بصيغة JSON ثم الانتهاء: `ready_ms` حين ظهرت أولى الصفوف، و`refined_ms` حين انتهت القراءة العميقة أيضًا
cli-compare = مقارنة ملفات أو مشروع محفوظ
cli-compare-inputs = مقالات، أو مشروع واحد؛ و`-` للدخل القياسي
cli-by = ما يصنع العمود [المبدئي: outlet لمقالين فأكثر، voice لمقال واحد]
cli-min-score = ترك الروابط التي دون هذه الدرجة
cli-depth = مدى دقة القراءة [المبدئي: deep حتى 1500 جملة]
cli-copies = كيف يُعد نص واحد تنشره عدة مقالات [المبدئي: several]
cli-compare-format = صيغة التقرير [المبدئي: ما ينتهي به الاسم بعد ‎--out، وإلا json]
cli-compare-out = كتابة التقرير هنا بدل الخرج القياسي
cli-compare-names = أخذ أسماء الأصوات وأطرافها من مشروع آخر
cli-compare-save = حفظ المقارنة مشروعًا
cli-compare-figures = كتابة كل شكل في هذا المجلد بصيغتي SVG وPNG
cli-compare-codebook = أخذ رموز دليل الترميز هذا إلى المشروع؛ وتبقى الرموز ذات الاسم نفسه كما هي
cli-compare-measure = قياس أزواج البرنامج على قرارات المشروع: JSON، أو مع `--format md` صفحة للقراءة
cli-statements = طباعة سجل لكل مقال: جمله وعباراته ونسبة الأقوال فيه
cli-statements-files = مقالات؛ و`-` للدخل القياسي
cli-statements-depth = مدى دقة القراءة [المبدئي: كل مقال وحده، deep حتى 1500 جملة]
cli-statements-format = صيغة السجلات
cli-statements-jsonl = سجل JSON في كل سطر
cli-statements-conllu = أشجار كل جملة؛ تحتاج إلى القراءة العميقة
cli-statements-text = العبارات وأصواتها في الهامش
cli-batch = قراءة مجموعات مقالات من الدخل القياسي، كائن JSON في كل سطر؛ وكتابة مقارنة في كل سطر
cli-batch-jobs = مجموعات تُقارن معًا [المبدئي: عدد الأنوية]
cli-check = فتح ملف مشروع وفحصه ووصفه
cli-check-project = المشروع
cli-merge = دمج نسختين من مشروع في الأولى قرارًا بقرار (مع git: driver = counterpoint merge %O %A %B)
cli-merge-base = المشروع الذي خرجت منه النسختان؛ ملف فارغ إن لم يكن
cli-merge-mine = إحدى النسختين؛ يُكتب المشروع المدموج فوقها
cli-merge-theirs = النسخة الأخرى
cli-verify = مضاهاة تقرير (‎.html أو ‎.docx أو ‎.xlsx) بالأدلة التي يحملها: كل خلية مقتبسة، والتحليل
cli-verify-report = التقرير
cli-verify-sources = مضاهاة المقالات المرفقة أيضًا بالملفات في هذا المجلد
cli-wrong-share = أعطِ عددًا من 0 إلى 1
cli-wrong-scale = أعطِ عددًا من 0.25 إلى 8
cli-wrong-size = أعطِ عرضًا وارتفاعًا، مثل 1440x900
cli-wrong-language = لا لغة اسمها { $name }؛ اللغات هي { $all }
cli-error = خطأ: { $what }
cli-error-help = للمزيد جرّب «‎--help».
cli-error-unknown = معامل غير متوقع «{ $argument }»
cli-error-missing = لم تُعطَ هذه المعاملات اللازمة: { $arguments }
cli-error-no-value = يحتاج «{ $argument }» إلى قيمة ولم تُعطَ
cli-error-value = القيمة «{ $value }» غير صالحة للمعامل «{ $argument }»
cli-error-value-of = القيمة «{ $value }» غير صالحة للمعامل «{ $argument }»؛ القيم الممكنة: { $all }
cli-error-value-why = القيمة «{ $value }» غير صالحة للمعامل «{ $argument }»: { $why }
cli-error-conflict = لا يُستعمل «{ $argument }» مع «{ $other }»
