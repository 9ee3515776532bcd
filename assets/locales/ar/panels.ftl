# The list of articles and voices.
left-articles = المقالات
left-add = إضافة مقالات
left-none = لا شيء بعد: أفلت ملفًّا هنا.
left-voices = الأصوات حسب الطرف
left-tick-hint = إظهار عموده أو إخفاؤه.
move-up = إلى أعلى
move-down = إلى أسفل
left-remove = إزالة المقال
no-side = بلا طرف
left-rename-voice = إعادة تسمية الصوت…
left-set-side = تحديد الطرف…
left-merge-into = دمج في
left-missing = حروف لا يمكن إظهارها
list-and = { $first } و{ $last }
left-copies = { $n ->
    [one] نص واحد ({ $n }) في عدة مقالات
    [two] نصان ({ $n }) في عدة مقالات
    [few] { $n } نصوص في عدة مقالات
   *[other] { $n } نصًّا في عدة مقالات
}
left-unsure = { $n ->
    [one] متكلم واحد ({ $n }) للتحقق
    [two] متكلمان ({ $n }) للتحقق
    [few] { $n } متكلمين للتحقق
   *[other] { $n } متكلمًا للتحقق
}
left-show = إظهار { $name }
left-counts = { $compared ->
    [one] تُقارن عبارة واحدة ({ $compared })، وما نُحّي أو كان عنوانًا: { $aside }.
    [two] تُقارن عبارتان ({ $compared })، وما نُحّي أو كان عنوانًا: { $aside }.
    [few] تُقارن { $compared } عبارات، وما نُحّي أو كان عنوانًا: { $aside }.
   *[other] تُقارن { $compared } عبارة، وما نُحّي أو كان عنوانًا: { $aside }.
}
left-repairs-of = إصلاحات { $name }
left-repairs = المواضع المصلحة: { $repaired }؛ الأجزاء المنحّاة: { $aside }. انقر لرؤيتها والتراجع عنها.
left-also = 
    { $name }، وأيضًا:
    { $aliases }
left-missing-told = لا خط في هذا الحاسوب لبعض حروف هذه المقالات ({ $scripts })؛ وهي تُقارن مع ذلك. ثبّت خطًّا مثل Noto وأعد التشغيل.

# The line to find by.
find = بحث
find-clear = مسح البحث
# The words before the colons are typed as they are.
find-hint = بحث، أو matter: voice: is:
find-counts = { $alone ->
    [one] { $points }، وعبارة منفردة ({ $alone })
    [two] { $points }، وعبارتان منفردتان ({ $alone })
    [few] { $points }، و{ $alone } عبارات منفردة
   *[other] { $points }، و{ $alone } عبارة منفردة
}

# Two views side by side, and the inspector in a window of its own.
inspector = المفتش
split-width = عرض النافذتين
split-close = إغلاق العرض الثاني

# Notes, tags, frames and decisions on a statement.
written-decided = حُسم باليد
written-withdraw = سحب القرار
written-notes = الملاحظات
written-note-remove = حذف الملاحظة
written-note-hint = اكتب ملاحظة، وEnter يحفظها
written-note-new = ملاحظة جديدة
gloss = ترجمة شارحة
gloss-hint = اكتب ترجمة أو الصقها، ويحفظها Enter
gloss-new = ترجمة شارحة جديدة
gloss-change = تغيير الترجمة الشارحة
gloss-remove = إزالة الترجمة الشارحة
written-tags = الوسوم
written-tag-remove = حذف الوسم
written-tag-hint = أضف وسمًا
written-tag-new = وسم جديد
written-frames = الأطر
somebody = أحدهم
written-frame-take = نزع الإطار عن الكلمات
written-no-codebook = دليل الترميز فارغ.
written-on-words = تذهب الملاحظات والوسوم والأطر إلى الكلمات المختارة «{ $words }».
written-on = على «{ $words }»

# The inspector.
inspector-nothing = 
    لم يُختر شيء.
    انقر عبارة لترى من يقولها
    وأين تقع ولماذا قُرنت.
alone-rejected = رفضتَ زوجها
alone-none = لا موازي لها في رواية أخرى
alone-decided = قراراتك تفصلها عما يقاربها
alone-elsewhere = ما يقاربها في نقاط مستقلة
confirm = تأكيد
reject = رفض
inspector-no-pair = لا عبارة أخرى قريبة بما يكفي لتكون زوجًا.
refusal-silent = لا أحد يتكلم في هذه الخانة: لا زوج يُحسم.
refusal-no-pair = ليست هذه العبارة في زوج: اختر ثانية بالضغط على Ctrl مع النقر لحسم الاثنتين.
refusal-nothing = اختر عبارة أولًا.
inspector-no-statement = التأكيد والرفض يخصان عبارة؛ ولا عبارة هنا.
inspector-nothing-near = لا شيء مما تقوله يقارب هذه النقطة.
go-there = الذهاب إليها
put-here = وضعها هنا
put-here-hint = القول إنها موازية: تنضم إلى هذه النقطة.
inspector-who = من يقول ذلك
accept = قبول
change = تغيير…
inspector-where = في مقالها
inspector-where-hint = انقر لقراءتها في عرض القراءة؛ واسحب لاختيار كلمات
inspector-nobody = لم يُعثر على أحد
source = المصدر
cue = القرينة
inspector-otherwise = تفعل غير ذلك…
inspector-say-stance = قول ما تفعله الرواية
inspector-two = المختارتان
parallel = متوازيتان
not-parallel = غير متوازيتين
inspector-why = لماذا قُرنتا
inspector-also-near = قريبة أيضًا، في نقاط أخرى
confirmed = مؤكد
rejected = مرفوض
inspector-go-to = الذهاب إلى هذه العبارة
inspector-keys = C يؤكد هذا الزوج وX يرفضه؛ والعلامات أعلاه تحسم غيره.
inspector-point = النقطة { $number } · يتكلم { $speak } من { $of } · { $label }
inspector-several = { $n ->
    [one] اختيرت عبارة واحدة ({ $n }).
    [two] اختيرت عبارتان ({ $n }): تسري الأزواج والوسوم والأطر والأصوات والفصل عليهما بخطوة واحدة.
    [few] اختيرت { $n } عبارات: تسري الأزواج والوسوم والأطر والأصوات والفصل عليها بخطوة واحدة.
   *[other] اختيرت { $n } عبارة: تسري الأزواج والوسوم والأطر والأصوات والفصل عليها بخطوة واحدة.
}
inspector-matter = المسألة: { $matter }
inspector-alone = منفردة: { $why }
inspector-silent = { $version } صامتة هنا
inspector-left-out = هذا محذوف
inspector-via = { $how }، نقلها { $via }
inspector-sure = يقين { $share }
inspector-reject-with = رفض الزوج مع { $version }
inspector-confirm-with = تأكيد الزوج مع { $version }
inspector-by-hand = باليد: { $what }
inspector-likely = يُحتمل بنسبة { $share } أن تقولا الشيء نفسه
inspector-likely-machine = الآلة وحدها: يُحتمل بنسبة { $share } أن تقولا الشيء نفسه

# What can be done with selected words.
words-copy = نسخ
words-note = ملاحظة
words-tag = وسم
words-own = عبارة مستقلة
words-frame = إطار
words-frame-name = إطار للكلمات المختارة
words-command = { $command } (الكلمات المختارة)
left-correct = أخذ نص مصحح…
