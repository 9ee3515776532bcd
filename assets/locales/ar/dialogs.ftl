# Words of all dialogs.
cancel = إلغاء
close = إغلاق
field-outlet = الوسيلة
field-title = العنوان
field-byline = الكاتب
field-day = اليوم
field-address = الرابط
field-language = اللغة
dismiss = إغلاق التنبيه
add-article = إضافة المقال
undo = تراجع

# The list of articles that may come in.
import-nothing = تعذرت قراءة أي شيء
import-title = أتؤخذ هذه المقالات؟
import-take-name = أخذ المقالات
import-particulars-hint = بياناته، وما أُصلح وما نُحّي
import-compare = مقارنة
import-take = أخذ { $n }
import-tick = أخذ { $name }
import-particulars = تفاصيل { $name }
count-words = { $n ->
    [one] كلمة واحدة ({ $n })
    [two] كلمتان ({ $n })
    [few] { $n } كلمات
   *[other] { $n } كلمة
}
import-repaired = أُصلح: { $n }
import-aside = نُحّي: { $n }
import-repaired-head = أُصلح ({ $n })
import-undo-repair = التراجع عن الإصلاح { $repair }
import-aside-head = نُحّي ({ $n })
import-compare-words = مقارنة { $words }

# The help.
help = المساعدة
help-hint = ماذا تريد أن تعرف؟
help-search = البحث في المساعدة
help-nothing = لا ذكر لذلك. جرّب كلمة أخرى.

# Notices.
look-at-it = اطلاع
notice-open = فتح
notice-open-report = فتح التقرير
notice-folder = المجلد
notice-open-folder = فتح مجلد التقرير
notice-done = تم: { $what }
notice-undo = تراجع: { $what }

# The first steps.
tour-rows = الصفوف نقاط والأعمدة روايات
tour-rows-told = كل صف شيء يقال. تُعلَّم الكلمات التي ليست في المرجع؛ والخانات المخططة صامتة. انقر رأس عمود للمقارنة به.
tour-inspector = المفتش يقول لماذا
tour-inspector-told = انقر أي عبارة: هنا من يقولها وأين ولماذا قُرنت. أكّد كل زوج أو ارفضه؛ وما تقرره يُحفظ.
tour-strip = الشريط يُظهر الكل
tour-strip-told = عمود لكل نقطة: كلما اشتد اللون زاد اختلاف الكلمات؛ وهو فارغ حيث تصمت رواية. انقر للذهاب إليها. Ctrl+K يجد كل أمر.
tour-begin = إلى العمل
tour-next = الخطوة التالية
tour-skip = تخطٍّ
of-all = { $n } من { $all }

# The palette and the sheet of keys.
palette-hint = ماذا تريد أن تفعل؟
palette-name = اكتب أمرًا
palette-nothing = لا أمر ولا مسألة بهذا الاسم.
keys = اختصارات لوحة المفاتيح
keys-told = المفاتيح ذات الحرف الواحد تعمل حين لا تكتب.
palette-matter = الذهاب إلى المسألة: { $name }

# The list of reports.
exports-pdf = للحصول على PDF اكتب صفحة الويب واطبعها من متصفحك إلى PDF، أو اكتب المستند واحفظه هناك بصيغة PDF.
exports-named = تصدير: { $name }

# Pasting a text.
paste-hint = الصق النص هنا أو اكتبه
paste-told = من أين هو. ما تتركه فارغًا يُبحث عنه في النص.
paste-day = 12 مارس 2024

# What is carried by the pointer.
drop-statement = أفلت على صف لوضعها فيه، أو على شريط لوضع نقطتها تحت تلك المسألة
drop-point = أفلت على شريط لوضع النقطة تحت تلك المسألة

# Questions, and what is typed.
ask-save = أتُحفظ التغييرات أولًا؟
ask-save-yes = حفظ
ask-save-no = عدم الحفظ
ask-changed = تغيّر الملف من الخارج
ask-merge = دمج الاثنين
ask-take-file = أخذ ما في الملف
ask-keep-mine = إبقاء ما لدي
ask-in-use = المشروع مفتوح في نافذة أخرى
ask-look = فتح للاطلاع
ask-anyway = فتح على أي حال
ask-replace = أيُستبدل الملف الموجود؟
ask-replace-yes = استبدال
ask-throw-away = أيُرمى هذا العمل نهائيًّا؟
ask-keep = إبقاؤه
ask-throw-away-yes = رمي
typed-open = أين الملف، مثل /home/me/report.txt
typed-open-verb = فتح
typed-add = أين المقال، أو مجلد المقالات
typed-add-verb = إضافة
typed-codes = أين دليل الترميز، المنتهي بـ .qdc
typed-codes-verb = أخذ الرموز
typed-glosses = مكان الملف: ‎.tsv أو ‎.csv أو ‎.tmx
typed-glosses-verb = أخذ الترجمات
typed-save = أين يُحفظ المشروع، منتهيًا بـ .ron
typed-export-verb = تصدير
typed-export-codes = أين يُكتب دليل الترميز، منتهيًا بـ .qdc
typed-name = اسم من عندك
typed-name-verb = تسمية
typed-voice = اسم صوت
typed-voice-verb = تحديد الصوت
typed-rename = اسمه الجديد
typed-rename-verb = إعادة تسمية
typed-side = كدولة؛ وفارغ إن لم يكن
typed-side-verb = تحديد الطرف
ask-save-file = في «{ $name }» عمل ليس في ملفه.
ask-save-new = في «{ $name }» عمل ليس في أي ملف بعد.
ask-replace-project = سيحوي { $file } هذا المشروع بدل ما فيه الآن.
ask-replace-report = سيحوي { $file } التقرير بدل ما فيه الآن.
typed-export = مسار ينتهي بـ { $endings }

# What dialogs are called.
title-open = فتح مشروع أو مقالات
title-add = إضافة مقالات
title-codebook = أخذ رموز من دليل ترميز
title-glosses = أخذ ترجمات شارحة من ملف
title-save = حفظ المشروع باسم
title-exports = أي تقرير؟
title-export = تصدير تقرير
title-export-codebook = تصدير دليل الترميز
title-label = تسمية النقطة
title-label-matter = تسمية المسألة
title-voice = من يتكلم هنا؟
title-rename-voice = إعادة تسمية الصوت
title-side = طرف الصوت
title-paste = لصق مقال
files-articles = مقالات ومشاريع
files-all = كل الملفات
files-codebook = دليل ترميز
files-glosses = ترجمات شارحة
files-project = مشروع
files-report = تقرير
title-correct = أخذ نص مصحح
title-name-project = تسمية المشروع
title-verify = التحقق من تقرير
title-verified = نتيجة التحقق من تقرير
typed-correct = أين النص المصحح؛ ويبقى ما حُسم في مواضعه
typed-correct-verb = أخذ النص
typed-name-project = ما تسميه به التقارير والنافذة
typed-verify = أين التقرير، المنتهي بـ .html أو .docx أو .xlsx
typed-verify-verb = تحقق
copy = نسخ
copy-result = نسخ النتيجة

glosses-no-pairs = ليس في { $name } أي زوج من كلمات وترجمتها.
glosses-no-statement = لا يطابق أي زوج في { $name } عبارة بلغة أخرى (عدد الأزواج: { $n }).
glosses-taken = { $n ->
    [one] لعبارة واحدة
    [two] لعبارتين
    [few] لـ { $n } عبارات
    [many] لـ { $n } عبارة
   *[other] لـ { $n } عبارة
} ترجمة شارحة من { $name }.
glosses-pasted = الحافظة
