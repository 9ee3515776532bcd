# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = «
report-close = »

# The sections.
report-sections = Розділи
report-coverage = Охоплення
report-matters = Питання
report-differences = Відмінності
report-silences = Мовчання за вагою
report-parts = Частково те саме
report-narrative = Єдина розповідь
report-alone = Сказано лише однією версією
report-alone-short = Сказано лише однією
report-framing = Фреймінг
report-voices = Голоси
report-written = Написано вручну
report-decisions = Рішення
report-coding = Подвійне кодування
report-disputes = Суперечки
report-origins = Першоджерела
report-sources = Джерела
report-methods = Налаштування й показники
report-method = Метод
report-other-points = Інші пункти
report-other-matters = Інші питання
report-theme = Питання: { $theme }
report-repairs = Виправлення тексту
report-problems = До відома
report-problem = До відома: { $what }
report-none = Немає.

# The title and the first line.
report-untitled = Порівнювати нічого
report-names-more = { $names } і ще { $n }
count-versions = { $n ->
    [one] { $n } версія
    [few] { $n } версії
   *[other] { $n } версій
}
count-matters = { $n ->
    [one] { $n } питання
    [few] { $n } питання
   *[other] { $n } питань
}
count-outlets = { $n ->
    [one] { $n } видання
    [few] { $n } видання
   *[other] { $n } видань
}
count-origins = { $n ->
    [one] { $n } першоджерело
    [few] { $n } першоджерела
   *[other] { $n } першоджерел
}

# What the sections show.
report-nothing = Порівнювати нічого.
report-no-points = Не знайдено двох версій, які кажуть те саме.
report-matters-about = Питання — те, на що відповідають висловлювання. Під ним стоять його пункти, у яких версії кажуть те саме, і те, що одна версія каже на питання словами, яких немає в інших.
report-matters-table = Окремо: висловлювання на питання, яких немає в інших версій. Контраст: частка пар висловлювань двох версій, які не паралельні.
report-rows-about = Рядок на пункт, стовпець на версію.
report-marked = Позначених слів
report-bold = Слів, виділених **напівжирним**,
report-marked-about = { $marked } немає в першої версії, яка говорить у цьому пункті тією самою мовою.
report-beside = На те саме питання, словами, яких немає в інших версій
report-narrative-title = { $title }: єдина розповідь
report-narrative-about = Кожне речення процитовано з однієї з версій, питання за питанням: від кожного пункту — те, що найтісніше пов’язане з іншими, далі те, що одна версія каже на питання словами, яких немає в інших, у тому порядку, у якому про це розповідають статті. Нічого не написано наново й нічого не оголошено істинним; примітки називають, хто це каже, хто каже інакше й хто мовчить.
report-narrative-none = Розповідати нічого.
report-not-in-sentence = { $marked } у примітці немає в самому реченні.
report-alone-none = Кожне висловлювання має інше на те саме питання.
report-framing-statements = Що знайдено, з висловлюваннями, на яких це засновано. Це описи формулювань; жоден не оцінює видання.
report-framing-passages = Що знайдено, з місцями, на яких це засновано. Це описи формулювань; жоден не оцінює видання.
report-differences-about = У чому розходяться два висловлювання одного пункту, найвагоміше спершу: імовірні пари, пункти, про які багато версій розповідають на початку статей, і те, що можна перевірити, перед тим, як це подано. Цитовано обидва; жодне не названо хибним.
report-silences-about = Про що версія мовчить, найвагоміше спершу: те, що каже більшість інших на початку своїх статей. Імовірність оцінено за текстом версії; того, що неясно або сказано в іншому місці, у цьому списку немає.
report-parts-about = Пари висловлювань одного пункту, з яких одне каже більше за інше або кожне щось іще: процитовано те, чого немає в іншого. Знайдено моделлю, частина за частиною й зворот за зворотом, у будь-яких двох мовах; хто це каже, такою частиною не є, а одне значення замість іншого — відмінність.
report-voices-about = Кого чути, разом із розповіддю самої статті.
report-written-about = Фрейми, мітки й нотатки до висловлювань.
report-decisions-about = Що вирішено вручну, від давнішого до новішого; це стоїть вище за знайдене.
report-coding-about = Що двоє або більше людей сказали про те саме, не бачачи ні машини, ні одне одного. Альфа Кріппендорфа для номінальних даних: 1 — повна згода, 0 — те, що дає випадок.
report-disputes-about = Те, на що два кодувальники відповіли по-різному, і як це вирішив третій.
report-origins-about = Статті, що сходять до одного тексту, зокрема й переписані, рахуються як одне першоджерело. Дати й слова підказують, хто в кого взяв, але не доводять цього.
report-methods-about = Чим і як зроблено звіт, наскільки машина згодна з рішеннями цього проєкту й що вирішено вручну. Інтервали 95-відсоткові (Wilson 1927). Вирішені пари обрав той, хто вирішував, а не випадок: показники говорять про них, а не про всі пари.

# Points and who speaks at them.
report-speak = говорять { $n } із { $all } версій{ $tally }: { $names }
report-silent = мовчать: { $names }
report-contrast = контраст { $score }
report-of-versions = { $n } із { $all } версій
report-score = оцінка { $score }
report-nearest = найближче
report-point = Пункт { $number }
report-at-point = пункт { $number }
report-said-by = Каже
report-only = Лише
report-silent-head = Мовчать:
report-silent-question = Мовчать на питання:
report-frames-head = Фрейми:
report-tags-head = Мітки:
report-note-head = Нотатка:
report-gloss = Глоса:
report-file = файл { $name }
report-all = усі
report-more = ще { $n }
report-more-elsewhere = Ще { $n } — на вебсторінці та в таблиці.
report-table-of = { $name }, таблиця
report-values = Значення: { $unit }
report-no-unit = немає
report-show = Показати
report-show-all = Усе
report-show-names = Лише питання
report-show-gap = Пункти з мовчанням
report-show-full = Пункти, де говорять усі версії
report-show-doubt = Сумнівні пункти: пара з оцінкою нижче 0,7

# The figures.
figure-caption = Рядки — версії, стовпці — пункти. Що темніша клітинка, то більше в ній слів, яких немає в першої версії пункту; риска — мовчання.
figure-coverage = Охоплення: версій { $versions }, пунктів { $points }
figure-largest = { $title }: найбільші значення
figure-largest-shares = { $title }, частки: найбільші значення
figure-words = від тих самих до інших слів, ніж у першої
figure-language = іншою мовою

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = адреса
column-agreed = однакова відповідь
column-aliases = також зветься
column-alone = окремо
column-alone-question = із них одні на своє питання
column-alpha = альфа
column-article = стаття
column-asked-of = про кого запитано
column-by = хто
column-byline = автор
column-coded = закодовано
column-coders = кодувальники
column-contrast = контраст
column-credits = посилається на
column-date = дата
column-decision = рішення
column-differ = відмінність
column-disputed = спірних
column-double = закодовано двічі
column-evidence = що про це свідчить
column-file = файл
column-finding = знахідка
column-first-says = як каже перша
column-frames = фрейми
column-hash = sha256
column-high = верх
column-how-made = Як його зроблено
column-kind = вид
column-label = назва
column-language = мова
column-leaves-out = замовчує
column-low = низ
column-matter = питання
column-matters-silent = питань, на які мовчить
column-matters-spoken = питань, на які говорить
column-notes = нотатки
column-one = одна
column-one-says = одна каже
column-only-one = лише в однієї
column-only-other = лише в іншої
column-origin = першоджерело
column-origins = першоджерела
column-other = інша
column-other-says = інша каже
column-other-words = її слова
column-outlet = видання
column-outlets = видань
column-point = пункт
column-points = пункти
column-points-number = кількість пунктів
column-points-silent = пунктів, де мовчить
column-points-spoken = пунктів, де говорить
column-published = опубліковано
column-said = відповіді
column-score = оцінка
column-settled = вирішено
column-side = сторона
column-silent = хто мовчить
column-speaks = хто говорить
column-standing = місце
column-stands = як співвідносяться
column-statement = висловлювання
column-statements = висловлювання
column-subject = предмет
column-surely = наскільки певно
column-tags = мітки
column-text = текст
column-theme = ширше питання
column-title = заголовок
column-value = значення
column-value-of = значення ({ $unit })
column-version = версія
column-voice = голос
column-what = що
column-when = коли
column-who-says = хто каже
column-without = висловлювань без паралелі
column-words = слова

# How two statements stand to each other.
stands-same = те саме
stands-one = одне каже більше
stands-other = інше каже більше
stands-each = кожне каже більше

# What a version does with what it says.
does-say = каже сама
does-may-be = припускає
does-deny = заперечує
does-ask = вимагає
does-give = передає зі слів: { $voice }
does-give-may-be = передає зі слів: { $voice } (припускає)
does-give-deny = передає зі слів: { $voice } (заперечує)
does-give-ask = передає зі слів: { $voice } (вимагає)

# Origins of articles.
origin-alone = окремо
origin-first = перша
origin-later = пізніше
origin-settled = вирішено вручну
origin-with = із { $name }: { $why }
origin-copies = копії
origin-wording = { $share } трійок слів
origin-odd = { $share } рідкісних слів
origin-quotations = { $n ->
    [one] { $n } цитата
    [few] { $n } цитати в одному порядку
   *[other] { $n } цитат в одному порядку
}
origin-agency = обидві посилаються на { $agency }

# What was settled by hand.
settled-confirm = пару підтверджено
settled-reject = пару відхилено
settled-pin = пункт закріплено
settled-move = висловлювання переміщено
settled-split = пункт розділено
settled-merge = пункти об’єднано
settled-label = пункт названо
settled-matter-move = перенесено до іншого питання
settled-matter-split = питання розділено
settled-matter-merge = питання об’єднано
settled-matter-label = питання названо
settled-matter-pin = питання закріплено
settled-left-out = мовчання підтверджено
settled-rename = голос перейменовано
settled-merge-voices = голоси об’єднано
settled-apart = голоси розведено
settled-side = сторону вказано
settled-voice = голос указано
settled-accept = голос прийнято
settled-stance = указано, що робить версія
settled-note = нотатку написано
settled-gloss = глосу написано
settled-tag = мітку додано
settled-code = висловлювання закодовано
settled-restore = місце повернуто
settled-aside = місце відкладено
settled-cut = слова зроблено висловлюванням
settled-join = висловлювання з’єднано
settled-repair = виправлення скасовано
settled-merge-actors = дійових осіб об’єднано
settled-split-actor = дійову особу розділено
settled-ground = вихідний текст указано
settled-one-origin = першоджерела об’єднано
settled-two-origins = першоджерела розділено
settled-judge = закодовано наосліп
settled-arbitrate = суперечку вирішено
settled-later = рішення новішої програми
settled-no-side = без сторони
settled-lost = { $article }, більше не знайдено

# Double coding, and the sheet for coders.
coded-pairs = пари
coded-matters = питання
coded-silences = мовчання
coded-voices = голоси
coded-pairs-asked = Чи кажуть обидва те саме або про ту саму дію?
coded-matters-asked = Чи відповідають обидва на одне питання, хай що каже кожне?
coded-silences-asked = Чи опускає ця версія те, що каже висловлювання?
coded-voices-asked = Хто це каже?
coded-pairs-rule = «паралельні»: обидва називають один факт, дію, твердження чи вимогу, хоч як кожне це висловлює; інше число — той самий факт з іншою подробицею. «не паралельні»: інша дія, інша дата, інші особи чи інше твердження, навіть якщо слова схожі.
coded-matters-rule = «одне питання»: читач поставив би обидва поряд як відповіді на одне питання, наприклад «що має бути далі?», хоча кажуть вони різне. «два питання»: немає такого питання, яке не було б широке, як уся подія.
coded-silences-rule = Прочитайте все, що каже версія. «мовчить»: ніщо в ній цього не каже ні цілком, ні частково. «сказано в іншому місці»: одне з місць це каже. «неясно»: частину цього сказано, або можна прочитати й так.
coded-voices-rule = Той, чиї це слова або думки: людина, установа, агентство. «власні слова»: стаття розповідає сама. Із ланцюжка («агентство навело слова міністра») — останній.
verdict-parallel = паралельні
verdict-not-parallel = не паралельні
verdict-one-question = одне питання
verdict-two-questions = два питання
verdict-silent = мовчить
verdict-not-clear = неясно
verdict-elsewhere = сказано в іншому місці
verdict-own = власні слова
guide-title = Настанова для кодувальників: { $title }
guide-about = Кожен кодувальник працює у своїй копії проєкту й спершу вписує своє ім’я. **Кодувати наосліп** показує по одному, без того, що думає про це програма чи будь-хто ще. Дайте відповідь на все; не обговорюйте окремих випадків, доки не відповіли на всі. Потім об’єднайте копії (`counterpoint merge`), подивіться, наскільки ви згодні, і дайте третьому вирішити суперечки. Якщо альфа нижча за 0,67, уточніть правила й кодуйте знову; від 0,80 на відповіді можна покластися (Krippendorff 2004).
guide-answers = Відповіді: { $answers }.
guide-answers-voice = Відповіді: { $answers } або ім’я мовця, завжди в одному написанні.

# With what and how a report was made.
method-made = Counterpoint { $program }, модель { $model }, граматика { $grammar }, списки слів { $lists }; без мережі, жоден текст не залишав комп’ютера.
method-version = Версія — це все, що каже { $by ->
    [voice] один голос
    [side] одна сторона
   *[outlet] одне видання
}. Висловлювання — речення або та його частина, що належить одному голосу. Пункт — група паралельних висловлювань двох або більше версій. Питання — те, на що відповідають висловлювання, кажуть вони те саме чи ні.
method-deep = Читання: кожне речення прочитано мовною моделлю.
method-quick = Читання: порівняно слова, імена й числа; мовну модель ужито лише між мовами.
method-score = Оцінка — імовірність того, що два висловлювання кажуть те саме або про ту саму дію; пари нижче { $least } опущено.
method-silence = Версія без висловлювання в пункті мовчить, це неясно або вона каже про це в іншому місці: відсоток — імовірність того, що її текст мовчить про сказане в пункті, за її парами з пунктом, її довжиною та питаннями, про які вона говорить; показано найближче висловлювання. Ідеться лише про ці тексти.
method-stance = Що версія робить із висловлюванням, визначено за тим, хто його каже, за дієсловом мовлення, певністю й запереченням; задане вручну стоїть вище.
method-settled = { $n ->
    [one] Вручну ухвалено { $n } рішення; воно стоїть вище за знайдене.
    [few] Вручну ухвалено { $n } рішення; вони стоять вище за знайдене.
   *[other] Вручну ухвалено { $n } рішень; вони стоять вище за знайдене.
}
method-marked = Позначено слова, яких немає в першої версії пункту тією самою мовою; осуду в цьому немає.
method-evidence = Як вебсторінка, документ Word або таблиця звіт несе із собою докази: проєкт з усіма текстами й рішеннями. `counterpoint verify` і меню «Файл» програми звіряють із ними кожну клітинку з цитатою та розбір.
methods-program = Програма
methods-model = Мовна модель
methods-grammar = Граматика
methods-lists = Списки слів
methods-version = Версія — це
methods-version-told = { $by ->
    [voice] те, що каже один голос
    [side] те, що каже одна сторона
   *[outlet] те, що каже одне видання
}
methods-reading = Читання
methods-deep = глибоке: кожне речення прочитано моделлю
methods-quick = швидке: слова, імена й числа, модель лише між мовами
methods-pairs-from = Пари рахуються від оцінки
methods-doubtful = Пункти вважаються сумнівними нижче
methods-copies = Текст, який друкують кілька видань, рахується
methods-copies-several = стількома версіями, скільки його друкує
methods-copies-one = однією версією
methods-origin = Дві статті мають одне першоджерело від
methods-origin-told = { $share } трійок слів поза цитатами, менше там, де збігаються посилання, цитати чи рідкісні слова
methods-transcripts = Стенограми, з якими звірено цитати
methods-share = { $share } ({ $part } із { $whole }; від { $low } до { $high })
methods-not-measured = не виміряно: нічого не вирішено
methods-decided = Пари, вирішені вручну
methods-decided-told = паралельні { $together }, ні { $apart }
methods-precision = Точність: із вирішених пар, знайдених машиною, визнано паралельними
methods-recall = Повнота: із пар, визнаних паралельними, знайдено машиною
methods-gap = Відхилення калібрування: середня відстань між оцінкою та часткою визнаних паралельними
methods-accepted = Голоси: із переглянутих залишено, як знайдено
methods-settled = Вирішено вручну
methods-settled-kind = Вирішено вручну: { $kind }
methods-settled-none = нічого
methods-nameless = без імені

# The program's pairs against decisions.
measured-title = Пари програми порівняно з вашими рішеннями
measured-told = Визнано паралельними пар: { $together }, розділено: { $apart }. Зв’язки рахуються від { $least }.
measured-figure = показник
measured-precision = точність
measured-recall = повнота
measured-gap = відхилення калібрування
measured-scores = оцінки
measured-pairs = пари
measured-mean = середня оцінка
measured-parallel = визнано паралельними
measured-wrong = Знайдено, але розділено вами
measured-missed = Не знайдено, але паралельні для вас
measured-next = Вирішити наступними
measured-of-hundred = { $n } зі 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Іменування
dimension-naming-told = Форми, у яких кожна версія називає дійову особу, місце або подію: за іменем, за титулом та іменем, за роллю (президент Туреччини), з оцінкою (опальний мер); і її вибір серед слів для того самого (екстремісти, бійці, найманці; звільнено, окуповано). Перше місце кожної знахідки — перше вживання; форму, яку версія вживає першою, так і позначено.
dimension-naming-source = референційні стратегії за Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = згадки
dimension-heard = Кого чути
dimension-heard-told = Слова, які кожна версія віддає кожному голосу, за формою (пряма, змішана, непряма мова, розповідь); частка слів за видом джерела (названа особа, установа, видання, неназваний, розповідь; офіційне чи ні: уряди та їхні служби); голоси, названі в заголовку, і голос, що дає зачин.
dimension-heard-source = використання джерел за Gans 1979; Tiffen et al. 2014
dimension-heard-unit = слова або частка
dimension-verbs = Дієслова мовлення
dimension-verbs-told = Слова, що вводять сказане голосом, за класами: нейтральні (сказав), підтримувальні (зазначив), сумнівні (нібито твердив), наполегливі (наполягав), поступливі (визнав), обвинувальні, закличні, заперечні, гадкові. Драбина ставить поряд дієслова, які різні версії вживають для того самого голосу, там, де їхні класи розходяться, у межах однієї мови.
dimension-verbs-source = класи за Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = вживання
dimension-certainty = Певність
dimension-certainty-told = Слова, що послаблюють або підсилюють твердження, модальні дієслова, слова, що називають його докази, і заперечення. Для версії чи голосу: вживання на 100 слів. Для висловлювання й для читання пункту кожною версією там, де ознаки розходяться: його ознаки і як значення — куди вони схиляються, від -1 (усі послаблюють: пом’якшення й дієслова можливості) до 1 (усі підсилюють: підсилення й дієслова необхідності).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = на 100 слів або схильність
dimension-agency = Діяч
dimension-agency-told = Як розказано про вчинки: активний стан (названо і діяча, і потерпілого), пасивний із діячем, пасивний без нього, вчинки як іменники (арешт, руйнування) і пригоди (помер, обвалився), яким діяч не потрібен. За деревами глибокого читання; у швидкому англійський пасивний стан упізнано за формою. Для пункту: що містить читання кожної версії і хто що кому робить, там, де читання розходяться; тире стоїть замість опущеного діяча.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = вживання
dimension-silences = Мовчання
dimension-silences-told = Пункти, у яких версія не має висловлювання, хоча його має щонайменше половина версій («кажуть усі інші», де вона єдина), кожен з імовірністю того, що її текст про це мовчить, і її найближчим висловлюванням (значення: оцінка цієї пари); пункти, які має менше половини версій; і для кожної версії висловлювання, яким у жодній іншій немає паралелі. Де це неясно, версія лише «можливо, мовчить», де малоймовірно — «сказано в іншому місці», у найближчому висловлюванні; де висловлювання так близько, що може бути паралеллю, версія каже це «можливо, одна»: подивіться й вирішіть. Місця мовчання — те, що кажуть інші. Ідеться лише про ці тексти.
dimension-silences-source = замовчування за Entman 1993; кодування присутності й відсутності за Baden & Stalpouskaya 2020
dimension-silences-unit = оцінка або кількість
dimension-prominence = Помітність і порядок
dimension-prominence-told = Для кожного пункту: де у своїй статті кожна версія вперше до нього доходить, як частка тексту перед ним (0 — початок), за місцем: зачин (перше речення після заголовка), перша третина, середина, остання третина; чи каже про нього заголовок; і яку частку слів версії він дістає. Порядок порівнює послідовність спільних пунктів двох версій (тау Кендалла, 1 — той самий порядок, -1 — зворотний).
dimension-prominence-source = обернена піраміда за Pöttker 2003; van Dijk 1988; тау за Kendall 1938
dimension-prominence-unit = частка перед ним або тау
dimension-quotation = Цитування
dimension-quotation-told = Слова в лапках, які друкують дві статті: дослівно (ті самі слова), скорочено (частина, у тому самому порядку), змінено (щонайменше половина слів у тому самому порядку), у перекладі (паралельні прямі цитати двома мовами). Якщо статтю вказано як вихідний текст (стенограму), кожну цитату так само звірено з нею, а частка слів вихідного тексту, яку цитує версія, — її охоплення. Значення: частка слів довшої цитати, яку зберігає інша.
dimension-quotation-source = повторне використання тексту за Smith, Cordell & Dillon 2013; варіанти цитат за Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = збережена частка
dimension-numbers = Числа
dimension-numbers-told = Кількості в читаннях одного пункту, зі словом, яке вони рахують, і застереженням (щонайменше, близько, до), і хто за них ручається. Вони розходяться, де дві версії рахують те саме й доходять інших значень або ставлять іншу межу (щонайменше, більше, менше, до); близько й майже — не межі. Окремо: жодна паралель не рахує того самого. Дати й час опущено.
dimension-numbers-source = порівняння кількостей за Roy, Vieira & Roth 2015
dimension-numbers-unit = саме число
dimension-words = Відмітні слова
dimension-words-told = Слова, які версія вживає частіше за інші версії її мовою. По всьому набору: логарифм відношення шансів з інформативним апріорним розподілом Діріхле (частота слова в усіх версіях), показаний із 95-відсотковим інтервалом, якщо той вище 0. У парах: те саме питання лише в спільних пунктах, за пунктами, де версія вживає слово, а її паралелі ні, і навпаки (умовний логарифм шансів, з інтервалом). Замість: слова, що стоять там, де в тісно паралельному висловлюванні іншої версії стоять інші; це прочитання, а не оцінки.
dimension-words-source = Monroe, Colaresi & Quinn 2008; парні порівняння за Agresti 2013
dimension-words-unit = логарифм шансів або пункти
dimension-frames = Ваші фрейми
dimension-frames-told = Для кожного фрейму кодувальної книги: висловлювання, закодовані вручну, кожне один раз, і окремо висловлювання, на які вказують його ключові слова й які ще ніхто так не закодував (прочитати й вирішити). Де кодували двоє або більше: альфа Кріппендорфа для номінальних даних за висловлюваннями, закодованими щонайменше двома, для всіх фреймів і для кожного, і висловлювання, у яких вони розходяться.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = закодовані висловлювання

# Why a dimension found nothing, or less.
lacks-list = Для { $languages } немає списку слів; там нічого не шукали.
lacks-deep = Без глибокого читання про діячів нічого не відомо: { $languages }.
lacks-rate = Версій, де менше { $least } слів: { $n }; їхні ознаки перелічено, частоту не подано.
lacks-odds = Версій, де менше { $least } слів або ні з ким порівняти їхньою мовою: { $n }; логарифм шансів для них не оцінено.
lacks-codebook = Кодувальна книга порожня; додайте фрейми або відкрийте готову.
lacks-voice = Голосів не знайдено.
lacks-capitals = Де великі літери не виказують імен (як у німецькій), ужито лише списки слів.
lacks-numbers = Спільних пунктів немає; чисел поряд не поставити.
lacks-order = Спільних пунктів немає; порівнювати порядок ні в чому.
lacks-quote = Жодна цитата не стоїть у двох статтях.
lacks-version = Версія лише одна; мовчати нікому.
lacks-verb = Дієслів мовлення не знайдено.

# What findings are of, and what they are.
label-version = версія
label-statement = висловлювання
label-active = активний стан
label-with-agent = пасивний із діячем
label-without-agent = пасивний без діяча
label-noun = вчинок як іменник
label-intransitive = пригода
label-hedge = пом’якшення
label-booster = підсилення
label-possible = модальність можливості
label-necessary = модальність необхідності
label-future = модальність майбутнього
label-evidence = доказ
label-negation = заперечення
label-no-mark = без ознак
label-over-set = по всьому набору
label-paired = у парах
label-in-place = замість
label-by-hand = закодовано вручну
label-suggested = за ключовими словами
label-alpha = згода (альфа Кріппендорфа)
label-all-frames = усі фрейми
label-disputed = спірне
label-you = ви
label-source-kind = вид джерела
label-narration = розповідь
label-direct = пряма мова
label-mixed = змішана мова
label-indirect = непряма мова
label-person = названа особа
label-institution = установа
label-outlet = видання
label-not-named = не названо
label-official = офіційне
label-not-official = неофіційне
label-headline = названо в заголовку
label-gives-lead = дає зачин
label-name = ім’я
label-title-name = титул та ім’я
label-role = роль
label-evaluation = з оцінкою
label-choice = вибір слова
label-first-mention = перша згадка
label-differs = розходиться
label-alone = окремо
label-same = те саме
label-own-words = власними словами
label-according = за словами: { $voice }
label-lead = зачин
label-first-third = перша третина
label-middle = середина
label-last-third = остання третина
label-in-headline = у заголовку
label-of-words = { $share } її слів
label-order = порядок спільних пунктів
label-shared-points = { $n ->
    [one] { $n } спільний пункт
    [few] { $n } спільні пункти
   *[other] { $n } спільних пунктів
}
label-verbatim = дослівно
label-trimmed = скорочено
label-altered = змінено
label-translated = у перекладі
label-from-ground = із вихідного тексту
label-not-ground = немає у вихідному тексті
label-ground-coverage = охоплення { $name }
label-ground-share = процитована частка вихідного тексту
label-without = без паралелі
label-says-alone = каже одна
label-perhaps-alone = можливо, одна
label-only-by = кажуть лише: { $names }
label-silent = мовчить
label-confirmed = підтверджено
label-elsewhere = сказано в іншому місці
label-perhaps-silent = можливо, мовчить
label-all-others = кажуть усі інші
label-nearest = найближче
label-neutral = нейтральне
label-endorsing = підтримувальне
label-doubting = сумнівне
label-forceful = наполегливе
label-conceding = поступливе
label-accusing = обвинувальне
label-appealing = закличне
label-denying = заперечне
label-believing = гадкове
label-ladder = драбина
label-unnamed = (не названо)
label-coders = { $coders }: закодовано двома або більше: { $n }, спірних: { $disputed }
label-coders-few = { $coders }: закодовано двома або більше: { $n }; замало або надто схоже для альфи
label-fight = ті, хто воює
label-territory = взяття території
label-fighting = бойові дії
label-ending = припинення боїв
label-talking = перемовини
label-protesters = ті, хто протестує
label-protest = протест
label-strike = зупинка роботи
label-rulers = ті, хто править
label-movers = ті, хто виїжджає
label-dead = загиблі
label-killing = убивство
label-storm = буря

# The forms of a report: what each is, and what it holds and is for.
format-json = Запис (JSON)
    .hint = Усе знайдене одним записом JSON, для ваших програм
format-html = Вебсторінка
    .hint = Усе на одній самостійній сторінці: читати, надіслати, надрукувати
format-md = Markdown
    .hint = Усе простим текстом із заголовками й таблицями, для нотаток, вікі та git
format-csv = Таблиця висловлювань (CSV)
    .hint = Рядок на висловлювання з голосом, питанням і пунктом, для будь-якої програми, що читає таблиці
format-xlsx = Таблиця (Excel)
    .hint = Питання, пункти, висловлювання, зв’язки, рішення, фреймінг і джерела, по аркушу на кожне, щоб добирати й рахувати
format-docx = Документ (Word)
    .hint = Усе із заголовками, таблицями й виносками, для правки та друку
format-qdpx = Проєкт кодування (REFI-QDA)
    .hint = Тексти з питаннями, пунктами, голосами, фреймами, мітками й нотатками як кодами, для MAXQDA, NVivo, ATLAS.ti і QualCoder
format-tei = Видання (TEI)
    .hint = TEI P5 з паралельною сегментацією, для цифрових видань
format-composite = Єдина розповідь
    .hint = Подія, розказана один раз реченнями версій з апаратом, у Markdown
format-guide = Настанова для кодувальників
    .hint = Аркуш для кодування наосліп: питання, відповіді й правила, у Markdown
format-qdc = Кодувальна книга (REFI-QDA)
    .hint = Ваші фрейми без текстів, для інших програм кодування
format-bib = Джерела (BibTeX)
    .hint = Статті, для LaTeX
format-csl = Джерела (CSL-JSON)
    .hint = Статті, для Zotero і Pandoc
format-ris = Джерела (RIS)
    .hint = Статті, для Zotero, EndNote і Citavi

# The language of reports, in the list of their forms.
exports-language = Мова звіту
exports-language-window = Як у вікна
exports-language-hint = Слова самого звіту; тексти статей лишаються як є. Дані для програм (JSON, CSV, QDPX, TEI, джерела) лишаються англійською.
