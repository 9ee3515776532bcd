# The Coverage view and the strip.
cover-silent = muette
cover-confirmed = muette, confirmé
cover-not-clear = pas clair si elle est muette
cover-elsewhere = aucun énoncé ici, mais dit ailleurs
cover-sign-not-clear = ? pas clair
cover-sign-elsewhere = ↗ dit ailleurs
cover-base = réf.
cover-foreign = parle, dans une autre langue
cover-nothing = Aucune question à montrer
cover-nothing-todo = Choisissez un autre filtre, ou ajoutez un second récit.
alone-head = Dit par un seul
cover-other-language = autre langue
cover-speaks = parle
cover-points-same = Points : mêmes mots
other-words = autres mots
cover-other-figures = ≠ autres chiffres
another-language = autre langue
cover-matters = Questions : énoncés ; barre : part des mots de la version
fold-all = Tout replier
fold-all-hint = Ne montrer que les questions.
unfold-all = Tout déplier
unfold-all-hint = Montrer les points de chaque question.
folded = repliée
unfolded = dépliée
strip-name = Bande de couverture
other-figures = autres chiffres
same-words = mêmes mots
cover-differs = { $share } de ses mots manquent à la référence
cover-figures = autres chiffres ; { $share } de ses mots manquent à la référence
cover-said-alone = { $version } : { $n } dits seule
cover-of-points = { $n } points sur { $all }
cell-point = { $version }, point { $number } : { $told }
matter-named = Question : { $matter }
cover-matter-silent = { $version }, { $matter } : muette
cover-matter = { $version }, { $matter } : { $statements }, { $share } de ses mots ; { $does }
strip-hint = Cliquez pour y aller, Ctrl et la molette pour agrandir.

# The Parallel view.
no-row-search = Rien ne répond à la recherche.
no-row-filter = Aucune ligne ne passe le filtre.
no-row-second = Ajoutez un second récit, ou cochez une voix à gauche.
no-row = Aucune ligne à montrer
search-clear = Effacer la recherche
rows-all = Montrer toutes les lignes
base = réf.
column-base = Prendre cette version pour référence
column-hide = Cacher cette colonne
column-only = Ne montrer que cette colonne
column-left = Déplacer à gauche
column-right = Déplacer à droite
alone-one = dit par un seul
alone-each = chacun dit autre chose
near-hint = Choisir les deux : l’inspecteur dit pourquoi ils ne sont pas appariés.
nearest-go = Aller à l’énoncé le plus proche
matter-hint = Clic droit pour ce qu’on peut en faire ; double clic pour replier ou déplier.
sign-written = Une note, une étiquette ou un cadre se trouve ici
stance-gives = attribué
stance-may-be = possible
stance-denies = nie
stance-asks = demande
stance-name-says = le dit elle-même
stance-name-gives = l’attribue à une voix
stance-name-may-be = le dit possible
stance-name-denies = le nie
stance-name-asks = le demande
column-width = Largeur de { $version }
column-hint = 
    { $version }, à { $n } points sur { $all }
    Cliquez pour la prendre pour référence ; glissez pour déplacer la colonne.
cell-alone = { $version }, isolé : { $words }
alone-count = { $n ->
    [one] { $n } énoncé sans parallèle dans une autre version
   *[other] { $n } énoncés sans parallèle dans une autre version
}
point-named = Point { $number } : { $label }
of-speak = { $n } sur { $all } en parlent
without-parallel = { $n ->
    [one] { $n } énoncé sans parallèle
   *[other] { $n } énoncés sans parallèle
}
contrast = contraste { $share }
base-silent = référence muette : comparé à { $version }

# The Reading view.
reading-go = Aller à cet énoncé dans son propre article
reading-question = Sur la même question
reading-doubtful = { $voice } : douteux, voir la vérification
reading-more = et { $n } de plus, dans la vue Parallèle
count-parallels = { $n ->
    [one] { $n } parallèle
   *[other] { $n } parallèles
}
reading-parallel = Parallèle, { $version } : { $words }
reading-question-named = Sur la même question : { $matter }
reading-answer = Même question, { $version } : { $words }

# Repairs and what was set aside.
texts-told = Les lettres abîmées sont réparées et les mentions, légendes et signatures écartées à l’entrée d’un texte. Le texte d’origine est gardé : tout cela peut être annulé, et l’annulation reprise.
texts-title = Réparations et parties écartées
texts-end = Quitter les textes
texts-nothing = Rien n’a été fait
texts-nothing-told = Chaque texte est comparé entier, tel qu’il est venu.
texts-undo-hint = Annuler cette réparation
restore = Rétablir
texts-restore-hint = Comparer ces mots malgré tout
read-named = Lire { $name }
texts-restore = Rétablir { $words }

# The Codebook view.
codebook-told = Vos propres cadres. Choisissez un énoncé n’importe où et cochez un cadre dans l’inspecteur pour le coder.
codebook-none = Aucun cadre
codebook-none-todo = Reprenez une grille prête, importez-en une, ou nommez un cadre ci-dessous.
coder = Codeur
coder-hint = Votre nom
coder-name = Nom du codeur
coder-blind-hint = Ne montre que les codes de ce codeur, pour que deux personnes codent les mêmes textes sans se voir
coder-blind = En aveugle
coder-agreement = Accord et litiges
coder-agreement-hint = L’alpha de Krippendorff, sur la page Cadrage
codebook-take = Reprendre
codebook-import = Importer .qdc
codebook-import-hint = Les codes d’une grille REFI-QDA rejoignent celle-ci
codebook-export = Exporter .qdc
codebook-export-hint = Pour ATLAS.ti, MAXQDA, NVivo et autres
frame-hint = Nom d’un cadre
frame-new = Nom d’un nouveau cadre
frame-definition-hint = Quand il s’applique
frame-words-hint = Mots-clés qui le suggèrent, séparés par des virgules ; réfugié* vaut pour toute terminaison
frame-no-passage = Aucun passage.
frame-choose = Choisir des énoncés
codebook-ready = { $n ->
    [one] { $n } cadre, d’après { $source }
   *[other] { $n } cadres, d’après { $source }
}
codebook-take-named = Reprendre { $name }
codebook-there = Déjà dans la grille.
frame-add = Ajouter un cadre
frame-remove = Supprimer le cadre { $name }
frame-definition = Définition de { $name }
frame-words = Mots-clés de { $name }

# Measuring.
measure-told = Chaque paire que vous confirmez, rejetez, épinglez, déplacez, détachez ou fusionnez est confrontée à ce que la machine trouve sans vos décisions. E passe à la paire suivante, C dit qu’elle est parallèle, X que non.
measure-title = La machine face à vos décisions
measure-end = Fin de la mesure
measure-next = À trancher ensuite
measure-next-none = Plus rien à demander.
measure-wrong = Trouvées par la machine, séparées par vous
none = Aucune.
measure-missed = Parallèles pour vous, non trouvées par la machine
measuring = Mesure en cours…
measure-not = Non mesuré
measure-waiting = La machine compare encore une fois, sans vos décisions sur les paires.
measure-stale = Vous avez décidé davantage depuis ; les chiffres sont ceux d’avant.
measure-again = Mesurer à nouveau
measure-no-score = pas de score : la machine n’a presque rien vu de commun
read-in-article = Lire dans son article
plot-machine-score = score de la machine
plot-held = tenues pour parallèles
plot-even = aussi souvent qu’annoncé
plot-beginning = début
plot-end = fin
plot-calibration = Chaque point est un cinquième des scores. Sur la ligne, les paires sont tenues pour parallèles aussi souvent que la machine le dit ; dessous moins souvent, dessus plus souvent.
plot-many = { $n } versions sont trop pour une image ; montrez-en { $most } au plus.
plot-bin = { $pairs } paires de score moyen { $score } : { $parallel } tenues pour parallèles

# Copies of one text.
copies-told = Articles qui impriment un même texte, d’une agence par exemple : le premier probable en haut, chaque copie sous celle dont elle partage le plus, et ce qui a changé. Les dates et les suites de mots communes suggèrent qui a copié qui ; elles ne le prouvent pas.
copies-title = Copies d’un même texte
copies-end = Quitter les copies
copies-none-told = Chaque article a son propre texte : aucun ne partage la plupart de ses suites de cinq mots avec un autre.
copies-none = Aucune copie
copies-count = Les copies comptent pour
copies-several = Plusieurs versions
copies-several-hint = Chaque média qui imprime le texte est une voix à part.
copies-one = Une seule version
copies-one-hint = Seul le premier texte de chaque arbre est comparé ; les copies sont écartées.
copies-read-hint = Le lire dans la vue Lecture
copies-added = ajouté
copies-left-out = omis
copies-changed = changé
count-changes = { $n ->
    [one] { $n } changement
   *[other] { $n } changements
}
copies-changes-of = Changements de { $name }
and-more = et { $n } de plus
copies-became = « { $before } » devenu « { $after } »
found-told = Ce qui diffère entre les versions, et ce qu’une version omet : le plus important d’abord. Le poids vient du nombre de versions qui le disent, de sa place dans le texte, de la probabilité de la paire ou du silence, et de ce qui diffère. Un clic le montre dans le tableau.
found-title = Différences et silences
found-end = Quitter la liste
found-nothing = Rien à lister
found-nothing-told = Aucun énoncé d’un point ne diffère d’un autre en ce qui est cherché, et aucune version n’est muette là où d’autres parlent.
found-all = Tout { $n }
found-kind = { $kind } { $n }
found-left-out = omis
found-omission = { $version } : { $told } ; { $speak } sur { $of } le disent
found-point = Point { $number } · { $label }

# The classroom.
class-none = Aucune paire à juger
class-none-told = La référence doit parler à un point où une autre version parle ou s’en approche.
class-title = Pareil, autrement ou omis ?
class-end = Fin de l’exercice
class-again = Recommencer
class-copy = Copier les résultats
class-told = Lisez les deux. Le second dit-il la même chose, le dit-il autrement, ou omet-il ce que dit le premier ? Les marques sont cachées.
class-compare = Comparer les réponses
class-not-judged = Vous n’avez pas jugé cette paire ; rien n’est comparé.
class-judged = { $n } sur { $all } jugées
class-machine = Vous et la machine êtes d’accord sur { $n } de { $all }.
class-teacher = Vous et l’enseignant êtes d’accord sur { $n } des { $all } qu’il a tranchées.
# The words in quotes are typed as they are.
class-teacher-none = L’enseignant n’en a tranché aucune : une étiquette « same », « different » ou « left out » sur un énoncé, ou une paire confirmée ou rejetée, le fait.
class-judge = { $judgement }, paire { $number }
class-you = Vous
class-by-machine = Machine
class-by-teacher = Enseignant
class-pair = { $who }, paire { $number } : { $told }

# Judgements.
judgement-same = pareil
judgement-different = autrement
judgement-left-out = omis

# Speakers to check.
review-none = Tous les locuteurs sont réglés.
review-title = Qui le dit ? Locuteurs à vérifier
review-end = Fin de la vérification
review-nothing = Rien à vérifier
review-nothing-told = Ce que vous avez réglé est gardé par toute comparaison suivante.
nobody = personne
review-own = L’article lui-même
review-else = Quelqu’un d’autre…
review-read = Le lire dans son article
review-told = { $n ->
    [one] { $n } énoncé, au locuteur trouvé sans grande certitude.
   *[other] { $n } énoncés, les moins certains d’abord. U passe au suivant, A accepte, R dit que l’article parle lui-même, V en nomme un autre.
}
review-accept = Accepter { $voice }

# The Framing view.
framing-nothing = Rien sur le cadrage pour cette comparaison.
framing-none-found = Rien de tel n’a été trouvé.
framing-open-codebook = Ouvrir la grille de codage
framing-all-points = Tous les points
framing-all-voices = Toutes les voix
framing-mark-hint = Montre dans les vues Parallèle et Lecture ce que cette dimension a trouvé
framing-mark = Marquer dans les textes
show-all = Tout montrer
framing-ground-none = Texte de référence : aucun
framing-ground-hint = Marquez un article comme transcription : les citations lui sont confrontées, et sa couverture est mesurée
framing-one-hint = Clic droit : dire que deux d’entre eux ne font qu’un
framing-one = Ne fait qu’un avec
framing-source = D’après { $source }. Unité des valeurs : { $unit }.
framing-after = D’après { $source }.
framing-point = Point : { $label }
framing-voice = Voix : { $name }
framing-shown = { $n } versions sur { $all } affichées
framing-grounds = Textes de référence : { $n }
framing-more = et { $n } de plus, dans le rapport
framing-range = { $value } ({ $low } à { $high })
framing-entry-hint = 
    « { $words } »
    { $n } en tout ; clic pour lire, clic droit pour chacun
framing-else = « { $name } » désigne quelqu’un d’autre

# Which rows are shown.
filter-all = Tous les points
filter-silences = Avec un silence
filter-numbers = Chiffres différents
filter-doubtful = Paires douteuses
filter-worked = Tranché ou noté
filter-alone = Dit par un seul
filter-attributed = Affirmé ici, attribué là

# What came nearest to a silence.
near-score = Au plus près, { $share }
near-elsewhere = { $score }, au point { $number }
near-parted = { $score }, séparé à la main
near-others = { $score }, avec un seul
near-less-told = Son énoncé le plus proche obtient { $share }, moins que les { $least } qu’il faut à un parallèle :
near-elsewhere-told = Son énoncé le plus proche obtient { $share }, mais il est au point { $number } :
near-parted-told = Son énoncé le plus proche obtient { $share }, mais vous séparez les deux :
near-others-told = Son énoncé le plus proche obtient { $share } avec un énoncé d’ici, et trop peu avec les autres :

# What was decided by hand.
hand-confirmed = confirmé
hand-rejected = rejeté
hand-moved-here = déplacé ici
hand-moved-away = déplacé ailleurs
hand-split-together = détachés ensemble
hand-split = détaché
hand-merged = fusionné
hand-pinned = épinglé
hand-confirmed-with = Confirmé comme parallèle à { $others }
hand-rejected-with = Rejeté comme parallèle à { $others }
hand-moved-to = Déplacé vers { $others }
hand-joined-by = Rejoint à la main par { $others }
hand-split-from = Détaché de { $others }
hand-merged-with = Points fusionnés : avec { $others }
hand-pinned-with = Point épinglé : avec { $others }
hand-called = Point nommé « { $label } »
hand-voice = Voix indiquée : { $voice }
hand-restored = Comparé bien qu’écarté
hand-cut = Devenu un énoncé à part
hand-joined = Joint à son voisin en un énoncé
hand-set-aside = Écarté
hand-by-hand = { $what }, à la main
hand-by = { $what }, par { $name }
hand-not-shown = un énoncé non affiché
hand-nothing-else = rien d’autre
hand-others = { $first }, et { $others }
hand-sure-machine = { $what } à la main, machine { $share }
hand-sure = { $what } à la main

# What the inspector knows.
kind-narration = dans les mots de l’article
kind-direct = entre guillemets
kind-indirect = rapporté dans les mots de l’article
kind-mixed = rapporté, en partie entre guillemets
kind-heading = un titre
kind-caption = mots sous une image
kind-aside = écarté
differs-number = nombre
differs-polarity = polarité
differs-certainty = certitude
differs-actor = acteur
differs-date = date ou heure
differs-place = lieu
differs-scope = étendue
differs-source = source
differs-name = nom
meaning-same = Ils veulent dire presque la même chose
meaning-close = Leurs sens sont proches
meaning-far = Leurs sens sont éloignés
through-decision = Au même point par décision ; la machine seule n’a pas vu de paire
through-other = Au même point par un autre énoncé
differs-none = rien
differs = Ils diffèrent par : { $what } ; { $one } contre { $other }
silence-silent = muette, { $chance }
silence-not-clear = pas clair, { $chance }
silence-elsewhere = dit ailleurs, { $chance }
silence-confirmed-of = { $version } est muette ici : vous l’avez confirmé.
silence-silent-of = { $version } est muette ici : la probabilité que son texte le taise est de { $chance }.
silence-not-clear-of = Il n’est pas clair si { $version } est muette ici : la probabilité que son texte le taise est de { $chance }.
silence-elsewhere-of = { $version } semble le dire ailleurs : la probabilité que son texte le taise est de { $chance }.
meaning-of = { $how } ({ $n } sur 100)
shared-most = La plupart des mots parlants sont communs ({ $share })
shared-some = Certains mots parlants sont communs ({ $share })
shared-few = Peu de mots parlants sont communs ({ $share })
shared-none = Aucun mot parlant n’est commun
both-name = Tous deux nomment { $names }
fact-nearest = De tout ce que disent les deux versions, ces énoncés sont les plus proches d’un même fait
fact-other-nearer = À l’encontre : un autre énoncé de l’une des versions est plus proche de ce fait
both-number = Tous deux donnent le nombre { $numbers }
hand-voice-accepted = Voix acceptée
hand-stance = Ici la version : { $stance }
hand-left-out = Omis par { $version } : confirmé
hand-matter-moved = Déplacé vers une autre question
hand-matter-split = Détaché comme question
hand-matter-merged = Questions fusionnées
hand-matter-pinned = Question épinglée
hand-matter-called = Question nommée « { $label } »

# What was settled of a matter.
settled-named = nommée par vous
settled-pinned = épinglée

# What was left behind.
left-no-article = aucun article
count-decisions = { $n ->
    [one] { $n } décision
   *[other] { $n } décisions
}
untitled = Sans titre
ago-days = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
ago-hours = { $n ->
    [one] il y a { $n } heure
   *[other] il y a { $n } heures
}
ago-minutes = { $n ->
    [one] il y a { $n } minute
   *[other] il y a { $n } minutes
}
ago-now = à l’instant

# How a copy stands to another.
copy-first = probablement le premier de { $n }
copy-same = mot pour mot
copy-address = la même adresse
copy-share = { $share } de ses suites de mots sont dans le texte ci-dessus

# Figures of measuring.
figure-decided = Paires tranchées
figure-precision = Précision
figure-precision-told = Parmi les paires tranchées que la machine a trouvées, celles que vous tenez pour parallèles.
figure-recall = Rappel
figure-recall-told = Parmi les paires que vous tenez pour parallèles, celles que la machine a trouvées seule.
figure-gap = Écart de calibration
figure-gap-told = De combien, en moyenne, un score s’écarte de la part de telles paires que vous tenez pour parallèles.
figure-decided-told = { $together } tenues pour parallèles, { $apart } séparées, par vos décisions.

# What can be looked for.
is-silent = une version se tait
is-number = les chiffres diffèrent
is-doubtful = une paire est douteuse
is-decided = tranché, noté ou étiqueté
is-noted = une note s’y trouve
is-unsure = on doute de qui parle
is-attributed = affirmé ici, attribué là
is-alone = dit par un seul
takes-voice = qui parle
takes-outlet = de qui est l’article
takes-tag = une étiquette
takes-matter = la question posée
takes-point = le nom d’un point
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed ou alone

# What was done to a text.
aside-caption = mots sous une image
aside-byline = qui l’a écrit, où et quand
aside-notice = une mention, un lien ou un appel à s’abonner
origin-pasted = texte collé
repair-nothing = rien

# An article alone.
narration = Narration

# Framing.
framing-filtered = Rien de cela ne passe le filtre.
identity-question = { $n ->
    [one] « { $voice } », est-ce { $other } ? { $n } énoncé
   *[other] « { $voice } », est-ce { $other } ? { $n } énoncés
}
identity-more = { $n ->
    [one] { $n } autre question suit.
   *[other] { $n } autres questions suivent.
}
identity-phrases = Dans le texte : { $phrases }
identity-yes = Oui
identity-no = Non
identity-never = Ne plus le demander
review-asks = Pour certaines voix, il n’est pas sûr qui est qui : Y dit que les deux n’en font qu’une, Maj+Y que non.
spokesman-heard = Un porte-parole compte pour
spokesman-with = l’organisme, s’il s’exprime aussi
spokesman-with-hint = « Ida Moll, à la tête du syndicat » est le syndicat là où le syndicat s’exprime dans le même article, et le ministère est son ministre ; là où l’organisme ne dit rien, la personne est entendue sous son nom.
spokesman-unnamed = l’organisme, s’il n’est pas nommé
spokesman-unnamed-hint = « Un porte-parole du port » est le port ; celui qui a un nom est entendu sous ce nom.
spokesman-body = l’organisme
spokesman-body-hint = Qui parle pour un organisme compte pour cet organisme, avec un nom ou sans.
spokesman-own = lui-même ou elle-même
spokesman-own-hint = Chaque porte-parole est une voix à part.
found-both = Trouvé par le modèle et par une règle de grammaire, chacun de son côté
found-tagger = Trouvé par le modèle, qui a appris sur des textes annotés ; aucune règle ne le dit
found-marks = Trouvé par une règle sur les guillemets et les formules figées
found-tree = Trouvé par une règle de grammaire ; le modèle ne le dit pas

# Ce que deux énoncés disent de plus l’un que l’autre.
parts-same = Dit la même chose que { $version }, partie par partie
parts-more = En dit plus que { $version } : { $own }
parts-less = En dit moins que { $version }, qui ajoute : { $other }
parts-both = En dit plus que { $version } : { $own }. Il manque : { $other }
parts-pair-same = Les deux disent la même chose, partie par partie
parts-pair-more = En dit plus : { $words }
parts-pair-less = Ne dit pas : { $words }
parts-alone = Apparier la partie commune seule
parts-alone-hint = Fait de ce que disent les deux un énoncé à part et confirme cette paire ; le reste est seul. Annuler rétablit tout.
parts-alone-with = Apparier seule la partie commune avec { $version }

## Coding blind

blind-title = Coder en aveugle
blind-about = Deux personnes codent les mêmes choses, chacune dans sa copie du projet et sous son nom ; fusionnez les copies, voyez à quel point elles s’accordent, et laissez un tiers trancher leurs litiges. Ce que disent la machine et l’autre est caché.
blind-nothing-left = Il ne reste rien à coder ici
blind-choose-another = Choisissez un autre genre, ou voyez à quel point vous êtes d’accord.
blind-end = Terminer le codage
blind-go-on = Continuer à coder
blind-agreement = Accord et litiges
blind-coder = Codeur
blind-your-name = Votre nom
blind-name-of-coder = Nom du codeur
blind-done = { $done } codés sur { $count }
blind-all-said = Tout ce que dit { $version }
blind-name-first = Écrivez d’abord votre nom : une réponse compte pour celui qui la donne.
blind-answer = { $answer }, élément { $number }
blind-who = Qui parle
blind-say-so = Le dire
blind-say-who = Dire qui parle
blind-nothing-coded = Rien n’a encore été codé
blind-code-first = Codez d’abord quelque chose.
blind-coded-by = Codé par { $coders }.
blind-alpha = alpha { $alpha }
blind-no-alpha = l’alpha ne peut pas être calculé
blind-told = { $kind } : { $alpha } ; { $agreed } réponses identiques sur { $double } codées deux fois ({ $things } codées)
blind-nameless = sans nom
blind-settled = Tranché par { $who } : { $answer }
blind-third = Un tiers tranche :
blind-settle = Trancher le litige { $number } sur les { $kind } : { $answer }

## Origins

origins-title = Origines
origins-about = Les articles qui remontent à un même texte, même réécrits, comptent pour une origine dans tous les décomptes : 7 médias, 3 origines. Séparez-les ou réunissez-les si vous savez mieux.
origins-apart = Écrit à part
origins-apart-name = { $article } a été écrit à part
origins-back = Remonte à…
origins-back-to = { $article } remonte à { $other }
origins-back-name = { $article } remonte à…
origin-first-credited = l’a en premier ; crédité : { $agencies }

## Larger matters, remarks, plots

theme-name = Question générale : { $label }, { $matters }
theme-name-folded = Question générale : { $label }, { $matters }, repliée
theme-fold = Cliquez pour replier ou déplier toutes ses questions.
remark-frame = Cadre : { $what }
remark-note = Note : { $what }
remark-tag = Étiquette : { $what }
remark-by = { $told }, par { $by }
plot-range = { $value } ({ $low } à { $high })
axis-mentions = mentions
axis-uses = emplois
axis-words = mots
axis-marks = marques pour 100 mots
axis-quotations = citations
axis-share = part du plus grand nombre de la ligne
axis-log-odds = log-odds face aux autres versions
axis-statements = énoncés

## Why two statements are not paired

why-of-hundred = { $n } sur 100
why-same = C’est un seul et même énoncé.
why-not-compared = L’un d’eux est un titre, une légende ou un passage écarté ; ceux-ci ne sont pas comparés.
why-rejected = Vous avez rejeté cette paire.
why-no-version = L’un d’eux n’appartient à aucune version : on ne sait pas qui le dit.
why-one-version = Les deux appartiennent à une même version ; seuls des énoncés de versions différentes sont mis en paire.
why-same-point = Ils sont dans le même point.
why-other-points = Ils sont en paire ({ $score }), mais dans des points différents : les autres énoncés de ces points ne sont pas assez parallèles en moyenne (il faudrait environ { $least }), et une seule paire ne réunit pas deux points.
why-chance = La probabilité qu’ils disent la même chose est de { $score } ; ils seraient mis en paire à partir de { $least }.
why-two-events = Ils racontent deux événements : l’acte, les participants, le jour ou le lieu diffèrent. La probabilité qu’ils disent la même chose est de { $score }.
why-nothing-common = Ils n’ont presque rien en commun.
why-both-name = Les deux nomment { $what }
why-both-give = Les deux donnent { $what }
why-words-of-both = Mots des deux : { $what }
why-other-numbers = Autres nombres : { $mine } contre { $theirs }
why-no-word-in-both = Aucun nom, nombre ou mot un peu long n’est dans les deux.
why-no-name-in-both = Aucun nom ni nombre n’est dans les deux.
why-nearer = « { $other } » est plus proche de « { $own } » ({ $score })

## Samples

sample-one = Appels du 7 novembre : un article
sample-one-about = Une dépêche où parlent trois capitales, des agences et des responsables
sample-three = Appels du 7 novembre : trois rédactions
sample-three-about = Moscou, Paris et Ankara relatent les mêmes appels, en anglais
sample-four = Appels du 7 novembre : quatre langues
sample-four-about = Des récits en anglais, français, russe et turc
sample-storm = La tempête
sample-storm-about = Une tempête inventée dans un lieu inventé : chiffres et torts diffèrent
