# The bars above and below.
bar-commands = الأوامر
bar-recent = فتح حديث
bar-recent-none = لم يُفتح شيء بعد.
bar-language = اللغة
bar-view = العرض
bar-end-presentation = إنهاء العرض
by-outlet = الوسيلة
by-voice = الصوت
by-side = الطرف
bar-by = حسب
bar-by-name = حسب
bar-base = المرجع
bar-matter-alone = مسألة واحدة
picking-move = انقر الصف الذي تذهب إليه العبارة. Esc يلغي.
picking-merge = انقر الصف الذي يصير مع هذه النقطة واحدًا. Esc يلغي.
picking-to-matter = انقر المسألة، أو صفًّا تحتها، التي تذهب إليها. Esc يلغي.
picking-with-matter = انقر المسألة، أو صفًّا تحتها، التي تندمج مع هذه. Esc يلغي.
bar-deep = قراءة معمقة
bar-quick = قراءة سريعة
problems = المشكلات
bar-pairs-from = الأزواج من
bar-least-score = أدنى درجة للزوج
stop = إيقاف
stop-comparing = إيقاف المقارنة
compare-again = مقارنة من جديد
bar-first-answer = جواب أول؛ وأعمق منه في الطريق
bar-first-answer-stopped = جواب أول؛ وأُوقف الأعمق
bar-unfinished = لم تكتمل آخر مقارنة
waiting-no-article = لا مقالات بعد
waiting-drop = أفلت ملفات هنا، أو الصق نصًّا، أو أضف مقالات.
waiting-uncompared = لم تُقارن بعد
not-saved = غير محفوظ
bar-base-name = المرجع: { $name }
bar-rows-name = الصفوف: { $name }
waiting-comparing = تجري المقارنة: { $stage }
waiting-stopped = { $n ->
    [one] مقال واحد ({ $n })؛ أُوقفت المقارنة.
    [two] مقالان ({ $n })؛ أُوقفت المقارنة.
    [few] { $n } مقالات؛ أُوقفت المقارنة.
   *[other] { $n } مقالًا؛ أُوقفت المقارنة.
}

# The views.
view-parallel = التوازي
view-reading = القراءة
view-coverage = التغطية
view-framing = التأطير
view-codebook = الترميز

# The stages of a comparison, while it runs.
stage-starting = بدء
stage-loading = تحميل القارئ
stage-files = قراءة الملفات
stage-reading = قراءة
stage-speakers = البحث عمن يتكلم
stage-meanings = مقارنة المعاني
stage-words = مقارنة الكلمات
stage-partners = البحث عن نظائر
stage-pairs = وزن الأزواج
stage-differences = البحث عن الفروق
stage-framing = النظر في التأطير

# The start screen.
start-about = روايات عدة لحدث واحد، قولًا قولًا: من يقول ماذا، وبأي كلمات، ومن يغفله.
start-begin = البدء
start-from-files = مقارنة جديدة من ملفات…
start-drop = أو أفلت ملفات على النافذة: نص أو صفحات ويب أو Word أو PDF أو JSON أو جداول.
start-left-behind = تُرك دون حفظ
open = فتح
throw-away = رمي…
start-recent = الحديثة
start-recent-none = هنا يظهر ما تحفظه أو تفتحه.
start-off-list-hint = إزالته من القائمة؛ ويبقى ملفه.
start-samples = أمثلة، بنقرة واحدة
start-samples-about = كُتبت لهذا البرنامج من حقائق معلنة؛ والعاصفة متخيلة.
open-named = فتح { $name }
throw-away-named = رمي { $name }
start-off-list = إزالة { $name } من القائمة
start-sample = مثال: { $name }
