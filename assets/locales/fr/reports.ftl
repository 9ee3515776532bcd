# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {" : "}
report-semicolon = {" ; "}
report-open = {"«\u00A0"}
report-close = {"\u00A0»"}

# The sections.
report-sections = Sections
report-coverage = Couverture
report-matters = Questions
report-differences = Différences
report-silences = Silences, par importance
report-parts = En partie la même chose
report-narrative = Un seul récit
report-alone = Dit par une seule version
report-alone-short = Dit par une seule
report-framing = Cadrage
report-voices = Voix
report-written = Écrit à la main
report-decisions = Décisions
report-coding = Double codage
report-disputes = Litiges
report-origins = Origines
report-sources = Sources
report-methods = Réglages et chiffres
report-method = Méthode
report-other-points = Autres points
report-other-matters = Autres questions
report-theme = Questions : { $theme }
report-repairs = Réparations du texte
report-problems = À savoir
report-problem = À savoir : { $what }
report-none = Aucun élément.

# The title and the first line.
report-untitled = Rien à comparer
report-names-more = { $names } et { $n } de plus
count-versions = { $n ->
    [one] { $n } version
   *[other] { $n } versions
}
count-matters = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
count-outlets = { $n ->
    [one] { $n } média
   *[other] { $n } médias
}
count-origins = { $n ->
    [one] { $n } origine
   *[other] { $n } origines
}

# What the sections show.
report-nothing = Il n’y a rien à comparer.
report-no-points = Aucune paire de versions disant la même chose n’a été trouvée.
report-matters-about = Une question est ce à quoi des énoncés répondent. Sous elle se trouvent ses points, où des versions disent la même chose, et ce qu’une version dit à la question en des mots qu’aucune autre n’a.
report-matters-table = Seul : énoncés sur la question qu’aucune autre version n’a. Contraste : la part des paires d’énoncés de deux versions qui ne sont pas parallèles.
report-rows-about = Une ligne par point, une colonne par version.
report-marked = Les mots marqués
report-bold = Les mots en **gras**
report-marked-about = { $marked } ne sont pas employés par la première version qui parle à ce point dans la même langue.
report-beside = À la même question, en des mots qu’aucune autre version n’a
report-narrative-title = { $title } : un seul récit
report-narrative-about = Chaque phrase est citée de l’une des versions, question par question : pour chaque point, celle qui est le plus liée aux autres, puis ce qu’une version dit à la question en des mots qu’aucune autre n’a, dans l’ordre où les articles le racontent. Rien n’est réécrit et rien n’est jugé vrai ; les notes disent qui le dit, qui le dit autrement et qui se tait.
report-narrative-none = Il n’y a rien à raconter.
report-not-in-sentence = { $marked } dans une note ne sont pas dans la phrase.
report-alone-none = Chaque énoncé partage sa question avec un autre.
report-framing-statements = Ce qui a été trouvé, avec les énoncés sur lesquels cela repose. Ce sont des descriptions de la formulation ; aucune ne note un média.
report-framing-passages = Ce qui a été trouvé, avec les passages sur lesquels cela repose. Ce sont des descriptions de la formulation ; aucune ne note un média.
report-differences-about = En quoi deux énoncés d’un point diffèrent, le plus important d’abord : paires probables, points que beaucoup de versions racontent en tête de leurs articles, et ce qui se vérifie avant la manière de le dire. Les deux sont cités ; aucun n’est dit faux.
report-silences-about = Ce qu’une version tait, le plus important d’abord : ce que la plupart des autres disent, en tête de leurs articles. La probabilité est estimée d’après le texte de la version ; ce qui n’est pas clair ou est dit ailleurs n’est pas dans cette liste.
report-parts-about = Paires d’énoncés d’un point dont l’un en dit plus que l’autre, ou chacun autre chose encore : ce qui manque à l’autre est cité. Trouvé avec le modèle, proposition par proposition et groupe par groupe, dans deux langues quelconques ; qui le dit n’est pas une telle partie, et une valeur à la place d’une autre est une différence.
report-voices-about = Qui l’on entend, y compris la narration de l’article lui-même.
report-written-about = Cadres, étiquettes et notes sur des énoncés.
report-decisions-about = Ce qui a été tranché à la main, du plus ancien au plus récent ; cela prime sur ce qui a été trouvé.
report-coding-about = Ce que deux personnes ou plus ont dit des mêmes choses, sans voir la machine ni les autres. Alpha : celui de Krippendorff, pour données nominales ; 1 est l’accord complet, 0 ce que donne le hasard.
report-disputes-about = Ce à quoi deux codeurs ont répondu différemment, et comment un tiers l’a tranché.
report-origins-about = Les articles qui remontent à un même texte, même réécrits, comptent pour une origine. Les dates et la formulation suggèrent qui le tient de qui ; elles ne le prouvent pas.
report-methods-about = Avec quoi et comment le rapport a été fait, jusqu’où la machine s’accorde avec les décisions de ce projet, et ce qui a été tranché à la main. Les intervalles sont à 95 % (Wilson 1927). Les paires tranchées ont été choisies par qui a tranché, non tirées au sort : les chiffres parlent d’elles, non de toutes les paires.

# Points and who speaks at them.
report-speak = { $n } versions sur { $all }{ $tally } en parlent : { $names }
report-silent = muettes : { $names }
report-contrast = contraste { $score }
report-of-versions = { $n } versions sur { $all }
report-score = score { $score }
report-nearest = au plus près
report-point = Point { $number }
report-at-point = point { $number }
report-said-by = Dit par
report-only = Seulement
report-silent-head = Muettes :
report-silent-question = Muettes sur la question :
report-frames-head = Cadres :
report-tags-head = Étiquettes :
report-note-head = Note :
report-gloss = Glose :
report-file = fichier { $name }
report-all = tous
report-more = { $n } de plus
report-more-elsewhere = { $n } de plus sont dans la page web et dans le classeur.
report-table-of = { $name }, en tableau
report-values = Valeurs : { $unit }
report-no-unit = aucune
report-show = Afficher
report-show-all = Tout
report-show-names = Les questions seulement
report-show-gap = Les points avec un silence
report-show-full = Les points où toutes les versions parlent
report-show-doubt = Les points douteux : une paire au score inférieur à 0,7

# The figures.
figure-caption = Les lignes sont des versions, les colonnes des points. Plus une case est sombre, plus ses mots manquent à la première version du point ; un trait est un silence.
figure-coverage = Couverture : { $versions } versions, { $points } points
figure-largest = { $title } : les plus grandes valeurs
figure-largest-shares = { $title }, parts : les plus grandes valeurs
figure-words = des mêmes mots à d’autres mots que la première
figure-language = dans une autre langue

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = adresse
column-agreed = même réponse
column-aliases = appelée aussi
column-alone = seul
column-alone-question = dont seuls sur leur question
column-alpha = alpha
column-article = article
column-asked-of = demandé pour
column-by = par
column-byline = signature
column-coded = codés
column-coders = codeurs
column-contrast = contraste
column-credits = cite
column-date = date
column-decision = décision
column-differ = différence
column-disputed = en litige
column-double = codés deux fois
column-evidence = ce qui l’indique
column-file = fichier
column-finding = constat
column-first-says = selon la première
column-frames = cadres
column-hash = sha256
column-high = borne haute
column-how-made = Comment il a été fait
column-kind = genre
column-label = nom
column-language = langue
column-leaves-out = tait
column-low = borne basse
column-matter = question
column-matters-silent = questions où elle est muette
column-matters-spoken = questions où elle parle
column-notes = notes
column-one = l’une
column-one-says = l’une dit
column-only-one = l’une seule
column-only-other = l’autre seule
column-origin = origine
column-origins = origines
column-other = l’autre
column-other-says = l’autre dit
column-other-words = ses mots
column-outlet = média
column-outlets = médias
column-point = point
column-points = points
column-points-number = nombre de points
column-points-silent = points où elle est muette
column-points-spoken = points où elle parle
column-published = publié
column-said = réponses
column-score = score
column-settled = tranchés
column-side = camp
column-silent = qui se tait
column-speaks = qui parle
column-standing = place
column-stands = leur rapport
column-statement = énoncé
column-statements = énoncés
column-subject = sujet
column-surely = avec quelle certitude
column-tags = étiquettes
column-text = texte
column-theme = question plus large
column-title = titre
column-value = valeur
column-value-of = valeur ({ $unit })
column-version = version
column-voice = voix
column-what = quoi
column-when = quand
column-who-says = qui le dit
column-without = énoncés sans parallèle
column-words = mots

# How two statements stand to each other.
stands-same = la même chose
stands-one = l’un en dit plus
stands-other = l’autre en dit plus
stands-each = chacun en dit plus

# What a version does with what it says.
does-say = le dit elle-même
does-may-be = le dit possible
does-deny = le nie
does-ask = le demande
does-give = l’attribue à { $voice }
does-give-may-be = l’attribue à { $voice }, qui le dit possible
does-give-deny = l’attribue à { $voice }, qui le nie
does-give-ask = l’attribue à { $voice }, qui le demande

# Origins of articles.
origin-alone = seul
origin-first = l’a en premier
origin-later = l’a ensuite
origin-settled = tranché à la main
origin-with = avec { $name } : { $why }
origin-copies = copies
origin-wording = { $share } des suites de trois mots
origin-odd = { $share } des mots rares
origin-quotations = { $n ->
    [one] { $n } citation
   *[other] { $n } citations dans le même ordre
}
origin-agency = tous deux citent { $agency }

# What was settled by hand.
settled-confirm = paire confirmée
settled-reject = paire rejetée
settled-pin = point épinglé
settled-move = énoncé déplacé
settled-split = point divisé
settled-merge = points fusionnés
settled-label = point nommé
settled-matter-move = déplacé vers une autre question
settled-matter-split = question divisée
settled-matter-merge = questions fusionnées
settled-matter-label = question nommée
settled-matter-pin = question épinglée
settled-left-out = silence confirmé
settled-rename = voix renommée
settled-merge-voices = voix fusionnées
settled-apart = voix tenues séparées
settled-side = camp indiqué
settled-voice = voix indiquée
settled-accept = voix acceptée
settled-stance = dit ce que fait la version
settled-note = note écrite
settled-gloss = glose écrite
settled-tag = étiquette ajoutée
settled-code = énoncé codé
settled-restore = passage rétabli
settled-aside = passage écarté
settled-cut = mots pris comme énoncé
settled-join = énoncés réunis
settled-repair = réparation annulée
settled-merge-actors = acteurs fusionnés
settled-split-actor = acteur divisé
settled-ground = texte de référence désigné
settled-one-origin = origines réunies
settled-two-origins = origines séparées
settled-judge = codé en aveugle
settled-arbitrate = litige tranché
settled-later = décision d’un programme plus récent
settled-no-side = sans camp
settled-lost = { $article }, non retrouvé

# Double coding, and the sheet for coders.
coded-pairs = paires
coded-matters = questions
coded-silences = silences
coded-voices = voix
coded-pairs-asked = Les deux disent-ils la même chose, ou parlent-ils du même acte ?
coded-matters-asked = Les deux répondent-ils à la même question, quoi que chacun en dise ?
coded-silences-asked = Cette version omet-elle ce que dit l’énoncé ?
coded-voices-asked = Qui dit cela ?
coded-pairs-rule = « parallèles » : les deux affirment un même fait, acte, propos ou exigence, quelle que soit la formulation ; un nombre donné autrement est le même fait avec un autre détail. « non parallèles » : un autre acte, une autre date, d’autres personnes ou un autre propos, même si les mots se ressemblent.
coded-matters-rule = « une question » : un lecteur mettrait les deux côte à côte comme réponses à une même question, telle que « que doit-il se passer ensuite ? », bien qu’ils disent des choses différentes. « deux questions » : aucune question de ce genre qui ne soit aussi large que l’événement entier.
coded-silences-rule = Lisez tout ce que dit la version. « muette » : rien n’y dit cela, ni en tout ni en partie. « dit ailleurs » : un passage le dit. « pas clair » : une partie en est dite, ou l’on peut le lire ainsi.
coded-voices-rule = Celui dont ce sont les mots ou les pensées : une personne, un service, une agence. « ses propres mots » : l’article le raconte lui-même. D’une chaîne (« l’agence a cité le ministre »), le dernier.
verdict-parallel = parallèles
verdict-not-parallel = non parallèles
verdict-one-question = une question
verdict-two-questions = deux questions
verdict-silent = muette
verdict-not-clear = pas clair
verdict-elsewhere = dit ailleurs
verdict-own = ses propres mots
guide-title = Guide des codeurs : { $title }
guide-about = Chaque codeur travaille dans sa propre copie du projet et inscrit d’abord son nom. **Coder en aveugle** montre une chose à la fois, sans ce qu’en fait le programme ni personne d’autre. Répondez à tout ; ne parlez pas de cas particuliers avant que tout soit répondu. Fusionnez ensuite les copies (`counterpoint merge`), voyez jusqu’où vous êtes d’accord, et faites trancher les litiges par un tiers. Au-dessous d’un alpha de 0,67, précisez les règles et codez de nouveau ; à partir de 0,80, on peut se fier aux réponses (Krippendorff 2004).
guide-answers = Réponses : { $answers }.
guide-answers-voice = Réponses : { $answers }, ou le nom de qui parle, toujours écrit de même.

# With what and how a report was made.
method-made = Counterpoint { $program }, modèle { $model }, grammaire { $grammar }, listes de mots { $lists } ; hors ligne, aucun texte n’a quitté l’ordinateur.
method-version = Une version est tout ce que dit { $by ->
    [voice] une voix
    [side] un camp
   *[outlet] un média
}. Un énoncé est une phrase, ou la part qu’y a une voix. Un point est un ensemble d’énoncés parallèles de deux versions ou plus. Une question est ce à quoi des énoncés répondent, qu’ils disent la même chose ou non.
method-deep = Lecture : chaque phrase a été lue avec le modèle de langue.
method-quick = Lecture : mots, noms et nombres ont été comparés ; le modèle de langue n’a servi qu’entre langues.
method-score = Un score est la probabilité estimée que deux énoncés disent la même chose ou parlent du même acte ; les paires au-dessous de { $least } ont été omises.
method-silence = Une version sans énoncé à un point est muette, pas claire, ou le dit ailleurs : le pourcentage est la probabilité estimée que son texte taise ce que dit le point, d’après ses paires avec le point, sa longueur et les questions dont elle parle ; l’énoncé le plus proche est montré. Il ne s’agit que de ces textes.
method-stance = Ce qu’une version fait d’un énoncé se lit dans qui le dit, le verbe introducteur, la certitude et la polarité ; ce qui a été fixé à la main prime.
method-settled = { $n ->
    [one] { $n } décision a été prise à la main ; elle prime sur ce qui a été trouvé.
   *[other] { $n } décisions ont été prises à la main ; elles priment sur ce qui a été trouvé.
}
method-marked = Les mots marqués sont ceux que n’emploie pas la première version du point dans la même langue ; aucun jugement n’est voulu.
method-evidence = En page web, document Word ou classeur, le rapport porte ses preuves : le projet avec tous les textes et décisions. `counterpoint verify` et le menu Fichier du programme y confrontent chaque case citée et l’analyse.
methods-program = Programme
methods-model = Modèle de langue
methods-grammar = Grammaire
methods-lists = Listes de mots
methods-version = Une version est
methods-version-told = { $by ->
    [voice] ce que dit une voix
    [side] ce que dit un camp
   *[outlet] ce que dit un média
}
methods-reading = Lecture
methods-deep = approfondie : chaque phrase a été lue avec le modèle
methods-quick = rapide : mots, noms et nombres, le modèle seulement entre langues
methods-pairs-from = Les paires comptent à partir d’un score de
methods-doubtful = Les points sont dits douteux au-dessous de
methods-copies = Un texte que plusieurs impriment compte
methods-copies-several = pour autant de versions qu’il est imprimé
methods-copies-one = pour une version
methods-origin = Deux articles ont une même origine à partir de
methods-origin-told = { $share } des suites de trois mots hors citations, moins là où crédits, citations ou mots rares concordent
methods-transcripts = Transcriptions auxquelles les citations sont confrontées
methods-share = { $share } ({ $part } sur { $whole } ; { $low } à { $high })
methods-not-measured = non mesuré : rien n’a été tranché
methods-decided = Paires tranchées à la main
methods-decided-told = { $together } parallèles, { $apart } non
methods-precision = Précision : parmi les paires tranchées que la machine a trouvées, tenues pour parallèles
methods-recall = Rappel : parmi les paires tenues pour parallèles, trouvées par la machine
methods-gap = Écart de calibration : distance moyenne entre score et part tenue pour parallèle
methods-accepted = Voix : parmi celles revues, gardées telles quelles
methods-settled = Tranché à la main
methods-settled-kind = Tranché à la main : { $kind }
methods-settled-none = rien
methods-nameless = sans nom

# The program's pairs against decisions.
measured-title = Les paires du programme face à vos décisions
measured-told = { $together } paires tenues pour parallèles, { $apart } séparées. Les liens comptent à partir de { $least }.
measured-figure = chiffre
measured-precision = précision
measured-recall = rappel
measured-gap = écart de calibration
measured-scores = scores
measured-pairs = paires
measured-mean = score moyen
measured-parallel = tenues pour parallèles
measured-wrong = Trouvées, mais séparées par vous
measured-missed = Non trouvées, mais parallèles pour vous
measured-next = À trancher ensuite
measured-of-hundred = { $n } sur 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Désignation
dimension-naming-told = Les formes par lesquelles chaque version désigne un acteur, un lieu ou un événement : par le nom, par titre et nom, par la fonction (le président turc), avec une appréciation (le maire contesté) ; et son choix parmi les mots pour une même chose (extrémistes, combattants, mercenaires ; libéré, occupé). Le premier passage de chaque constat est le premier emploi ; la forme qu’une version emploie d’abord est signalée.
dimension-naming-source = stratégies référentielles d’après Reisigl & Wodak 2001 ; van Leeuwen 2008
dimension-naming-unit = mentions
dimension-heard = Voix entendues
dimension-heard-told = Mots que chaque version donne à chaque voix, selon la forme (direct, mixte, indirect, narration) ; part des mots par genre de source (personne nommée, institution, média, non nommée, narration ; officielle ou non : gouvernements et leurs services) ; les voix que nomme le titre et celle que donne l’attaque.
dimension-heard-source = usage des sources d’après Gans 1979 ; Tiffen et al. 2014
dimension-heard-unit = mots, ou part
dimension-verbs = Verbes introducteurs
dimension-verbs-told = Les mots qui introduisent ce que dit une voix, par classe : neutre (a dit), appuyant (a souligné), doutant (a prétendu), insistant (a martelé), concédant (a admis), accusant, appelant, niant, croyant. Une échelle met côte à côte les verbes que diverses versions emploient pour la même voix, là où leurs classes diffèrent, dans une même langue.
dimension-verbs-source = classes d’après Thompson & Ye 1991 ; Hyland 2002
dimension-verbs-unit = emplois
dimension-certainty = Certitude
dimension-certainty-told = Mots qui affaiblissent (atténuations) ou renforcent une affirmation, verbes modaux, mots qui en nomment les preuves, et négation. Pour une version ou une voix : emplois pour 100 mots. Pour un énoncé, et pour la lecture de chaque version à un point où les marques diffèrent : ses marques et, comme valeur, leur inclinaison, de -1 (toutes affaiblissent : atténuations et verbes de possibilité) à 1 (toutes renforcent : renforcements et verbes de nécessité).
dimension-certainty-source = Hyland 2005 ; Rubin 2006 ; Palmer 2001
dimension-certainty-unit = pour 100 mots, ou inclinaison
dimension-agency = Agentivité
dimension-agency-told = Comment les actes sont racontés : à l’actif (l’agent et le patient sont nommés), au passif avec agent, au passif sans agent, comme noms (l’arrestation, la destruction) et comme événements (mourut, s’effondra) qui n’ont pas besoin d’agent. D’après les arbres de la lecture approfondie ; dans la lecture rapide, les passifs anglais sont reconnus à leur forme. Pour un point : ce que contient la lecture de chaque version et qui fait quoi à qui, là où les lectures diffèrent ; un tiret tient lieu d’un agent omis.
dimension-agency-source = Fowler et al. 1979 ; van Leeuwen 1996 ; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = emplois
dimension-silences = Silences
dimension-silences-told = Points où une version n’a pas d’énoncé alors qu’au moins la moitié des versions en ont un (« toutes les autres le disent » quand elle est la seule), chacun avec la probabilité que son texte taise la chose et son énoncé le plus proche (valeur : le score de cette paire) ; points que moins de la moitié des versions présentent ; et pour chaque version les énoncés qu’aucune autre ne met en parallèle. Là où ce n’est pas clair, une version n’est que « peut-être muette » ; là où c’est improbable, c’est « dit ailleurs », dans l’énoncé le plus proche ; là où un énoncé est si proche qu’il peut être un parallèle, sa version le dit « peut-être seule » : regardez et tranchez. Les passages d’un silence sont ce que disent les autres. Il ne s’agit que de ces textes.
dimension-silences-source = omission d’après Entman 1993 ; codage de présence et d’absence d’après Baden & Stalpouskaya 2020
dimension-silences-unit = score ou nombre
dimension-prominence = Mise en avant et ordre
dimension-prominence-told = Pour chaque point : où, dans son article, chaque version y vient d’abord, en part du texte qui précède (0 est le début), selon la place : attaque (première phrase après le titre), premier tiers, milieu, dernier tiers ; si le titre en parle ; et la part des mots de la version qu’il reçoit. L’ordre compare la suite des points communs à deux versions (tau de Kendall, 1 même ordre, -1 inversé).
dimension-prominence-source = pyramide inversée d’après Pöttker 2003 ; van Dijk 1988 ; tau d’après Kendall 1938
dimension-prominence-unit = part qui précède, ou tau
dimension-quotation = Citations
dimension-quotation-told = Mots entre guillemets que deux articles impriment : textuels (les mêmes mots), abrégés (une partie, dans le même ordre), modifiés (au moins la moitié des mots dans le même ordre), traduits (citations directes parallèles en deux langues). Si un article est désigné comme texte de référence (une transcription), chaque citation y est confrontée de même, et la part des mots du texte de référence que cite chaque version est sa couverture. Valeur : la part des mots de la citation la plus longue que l’autre garde.
dimension-quotation-source = réemploi de texte d’après Smith, Cordell & Dillon 2013 ; variantes de citation d’après Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = part gardée
dimension-numbers = Nombres
dimension-numbers-told = Quantités dans les lectures d’un point, avec le mot qu’elles comptent et leur réserve (au moins, environ, jusqu’à), et qui s’en porte garant. Elles diffèrent là où deux versions comptent la même chose et arrivent à d’autres valeurs, ou posent une autre borne (au moins, plus de, moins de, jusqu’à) ; environ et presque ne sont pas des bornes. Seul : aucun parallèle ne compte la même chose. Les dates et heures sont omises.
dimension-numbers-source = comparaison des quantités d’après Roy, Vieira & Roth 2015
dimension-numbers-unit = le nombre lui-même
dimension-words = Mots distinctifs
dimension-words-told = Mots qu’une version emploie plus que les autres versions de sa langue. Sur l’ensemble : log-rapport de cotes avec un a priori de Dirichlet informatif (la fréquence du mot dans toutes les versions), montré avec son intervalle à 95 % s’il est au-dessus de 0. Apparié : la même question aux seuls points communs, d’après les points où la version emploie le mot et ses parallèles non, et l’inverse (log-cotes conditionnelles, avec intervalle). À la place de : mots qui se trouvent là où l’énoncé étroitement parallèle d’une autre version en a d’autres ; ce sont des lectures, non des estimations.
dimension-words-source = Monroe, Colaresi & Quinn 2008 ; paires appariées d’après Agresti 2013
dimension-words-unit = log-cotes, ou points
dimension-frames = Vos cadres
dimension-frames-told = Pour chaque cadre de la grille : énoncés codés à la main, chacun compté une fois, et à part, énoncés que ses mots clés suggèrent et que personne n’a encore codés ainsi (à lire et à trancher). Là où deux codeurs ou plus ont codé : l’alpha de Krippendorff pour données nominales sur les énoncés qu’au moins deux d’entre eux ont codés, pour tous les cadres et pour chacun, et les énoncés sur lesquels ils diffèrent.
dimension-frames-source = Semetko & Valkenburg 2000 ; Boydstun et al. 2013 ; Krippendorff 2004
dimension-frames-unit = énoncés codés

# Why a dimension found nothing, or less.
lacks-list = Il n’y a pas de liste de mots pour { $languages } ; rien n’y a été cherché.
lacks-deep = Sans la lecture approfondie, on ne sait rien de l’agentivité en { $languages }.
lacks-rate =
    { $n ->
        [one] 1 version a moins de { $least } mots : ses marques sont listées, aucun taux n’est donné.
       *[other] { $n } versions ont moins de { $least } mots : leurs marques sont listées, aucun taux n’est donné.
    }
lacks-odds =
    { $n ->
        [one] 1 version a moins de { $least } mots, ou personne à qui la comparer dans sa langue : aucune log-cote n’est estimée pour elle.
       *[other] { $n } versions ont moins de { $least } mots, ou personne à qui les comparer dans leur langue : aucune log-cote n’est estimée pour elles.
    }
lacks-codebook = La grille est vide ; ajoutez des cadres, ou ouvrez une grille prête.
lacks-voice = Aucune voix n’a été trouvée.
lacks-capitals = Là où les majuscules ne signalent pas les noms (comme en allemand), seules les listes de mots ont servi.
lacks-numbers = Aucun point n’est commun ; il n’y a pas de nombres côte à côte.
lacks-order = Aucun point n’est commun ; il n’y a pas d’ordre à comparer.
lacks-quote = Aucune citation ne se trouve dans deux articles.
lacks-version = Il n’y a qu’une version ; rien ne peut être muet.
lacks-verb = Aucun verbe introducteur n’a été trouvé.

# What findings are of, and what they are.
label-version = version
label-statement = énoncé
label-active = actif
label-with-agent = passif avec agent
label-without-agent = passif sans agent
label-noun = acte comme nom
label-intransitive = intransitif
label-hedge = atténuation
label-booster = renforcement
label-possible = modal de possibilité
label-necessary = modal de nécessité
label-future = modal du futur
label-evidence = preuve
label-negation = négation
label-no-mark = aucune marque
label-over-set = sur l’ensemble
label-paired = apparié
label-in-place = à la place de
label-by-hand = codé à la main
label-suggested = suggéré par les mots clés
label-alpha = accord (alpha de Krippendorff)
label-all-frames = tous les cadres
label-disputed = en litige
label-you = vous
label-source-kind = genre de source
label-narration = narration
label-direct = direct
label-mixed = mixte
label-indirect = indirect
label-person = personne nommée
label-institution = institution
label-outlet = média
label-not-named = non nommée
label-official = officielle
label-not-official = non officielle
label-headline = nommée dans le titre
label-gives-lead = donne l’attaque
label-name = nom
label-title-name = titre et nom
label-role = fonction
label-evaluation = avec une appréciation
label-choice = choix
label-first-mention = première mention
label-differs = diffère
label-alone = seul
label-same = identique
label-own-words = dans ses propres mots
label-according = selon { $voice }
label-lead = attaque
label-first-third = premier tiers
label-middle = milieu
label-last-third = dernier tiers
label-in-headline = dans le titre
label-of-words = { $share } de ses mots
label-order = ordre des points communs
label-shared-points = { $n } points communs
label-verbatim = textuelle
label-trimmed = abrégée
label-altered = modifiée
label-translated = traduite
label-from-ground = du texte de référence
label-not-ground = pas dans le texte de référence
label-ground-coverage = couverture de { $name }
label-ground-share = part citée du texte de référence
label-without = sans parallèle
label-says-alone = le dit seule
label-perhaps-alone = peut-être seule
label-only-by = dit seulement par { $names }
label-silent = muette
label-confirmed = confirmé
label-elsewhere = dit ailleurs
label-perhaps-silent = peut-être muette
label-all-others = toutes les autres le disent
label-nearest = au plus près
label-neutral = neutre
label-endorsing = appuyant
label-doubting = doutant
label-forceful = insistant
label-conceding = concédant
label-accusing = accusant
label-appealing = appelant
label-denying = niant
label-believing = croyant
label-ladder = échelle
label-unnamed = (non nommée)
label-coders = { $coders } : { $n } énoncés codés par deux ou plus, { $disputed } en litige
label-coders-few = { $coders } : { $n } énoncés codés par deux ou plus ; trop peu, ou trop semblables, pour un alpha
label-fight = ceux qui combattent
label-territory = prise de territoire
label-fighting = les combats
label-ending = fin des combats
label-talking = pourparlers
label-protesters = ceux qui protestent
label-protest = la protestation
label-strike = arrêt du travail
label-rulers = ceux qui gouvernent
label-movers = ceux qui migrent
label-dead = ceux qui sont morts
label-killing = tuer
label-storm = la tempête

# The forms of a report: what each is, and what it holds and is for.
format-json = Enregistrement (JSON)
    .hint = Tout ce qui a été trouvé, en un enregistrement JSON, pour vos propres programmes
format-html = Page web
    .hint = Tout en une page autonome, à lire, envoyer et imprimer
format-md = Markdown
    .hint = Tout en texte brut avec titres et tableaux, pour notes, wikis et git
format-csv = Tableau des énoncés (CSV)
    .hint = Une ligne par énoncé avec sa voix, sa question et son point, pour tout programme qui lit des tableaux
format-xlsx = Classeur (Excel)
    .hint = Questions, points, énoncés, liens, décisions, cadrage et sources, une feuille chacun, à filtrer et compter
format-docx = Document (Word)
    .hint = Tout avec titres, tableaux et notes de bas de page, à modifier et à imprimer
format-qdpx = Projet de codage (REFI-QDA)
    .hint = Textes avec questions, points, voix, cadres, étiquettes et notes comme codes, pour MAXQDA, NVivo, ATLAS.ti et QualCoder
format-tei = Édition (TEI)
    .hint = TEI P5 en segmentation parallèle, pour éditions numériques
format-composite = Un seul récit
    .hint = L’événement raconté une fois, en phrases des versions avec leur apparat, en Markdown
format-guide = Guide des codeurs
    .hint = La feuille pour coder en aveugle : questions, réponses et règles, en Markdown
format-qdc = Grille de codage (REFI-QDA)
    .hint = Vos cadres sans les textes, pour d’autres logiciels de codage
format-bib = Sources (BibTeX)
    .hint = Les articles, pour LaTeX
format-csl = Sources (CSL-JSON)
    .hint = Les articles, pour Zotero et Pandoc
format-ris = Sources (RIS)
    .hint = Les articles, pour Zotero, EndNote et Citavi

# The language of reports, in the list of their forms.
exports-language = Langue du rapport
exports-language-window = Celle de la fenêtre
exports-language-hint = Les mots du rapport lui-même ; les textes des articles restent tels quels. Les données pour programmes (JSON, CSV, QDPX, TEI, sources) restent en anglais.
