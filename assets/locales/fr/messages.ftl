### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before } ; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path } : { $what }
of-file-at = { $file }, { $what }
quoted = « { $words } »
pasted-text = texte collé
place-line = { $file }, ligne { $line }
place-record = { $place }, enregistrement { $record }
place-in-set = article { $number } de l’ensemble

## Files that come in

import-locked = { $name } est verrouillé par un mot de passe. Enregistrez-le sans mot de passe et réessayez.
import-old-word = { $name } est un fichier Word de l’ancien format ; enregistrez-le en .docx et réessayez.
import-picture = { $name } est une image ; seuls les fichiers qui contiennent un texte peuvent être lus.
import-not-as-named = { $name } ne contient rien de ce que contient un fichier .{ $ending } ; il est peut-être endommagé ou incomplet. Récupérez-le à nouveau.
import-no-known-format = { $name } ne contient de texte dans aucun format connu ; enregistrez-le en texte, Word ou PDF.
import-unknown-archive = { $name } est une archive sans document Word, OpenDocument ou EPUB. Décompressez-la d’abord.
import-document-too-large = { $name } est plus grand, une fois décompressé, qu’un document ne doit l’être ; il n’a pas été lu.
import-damaged-archive = { $name } est une archive endommagée ; son texte n’a pas pu être extrait en entier. Récupérez-la à nouveau.
import-damaged-gzip = { $name } est une archive gzip endommagée ; rien n’a pu en être extrait. Récupérez-la à nouveau.
import-gzip-too-large = { $name } est une archive gzip plus grande, une fois décompressée, qu’un fichier ne doit l’être ; elle n’a pas été lue.
import-nested-archive = { $name } contient une autre archive. Décompressez-la d’abord.
import-web-archive-too-large = { $name } est plus grand, une fois décompressé, qu’un fichier ne doit l’être ; les pages après les { $read } premières ont été laissées de côté.
import-no-pages = { $name } est une archive web sans pages enregistrées.
import-a-page = une page
import-damaged-page = { $name } : { $page } est endommagée et a été laissée de côté ; les autres pages ont été lues.
import-bad-json = { $name } n’est pas du JSON correct ({ $what }) ; rien n’a été lu. Vérifiez comment il a été enregistré.
import-bad-line = { $place }, colonne { $column } : JSON incorrect ({ $what }) ; l’enregistrement a été laissé de côté, les autres ont été lus.
import-not-a-record = { $place } : ce n’est pas un enregistrement d’article ; les autres ont été lus.
import-record-without-text = { $place } : l’enregistrement n’a pas de texte ; il a été laissé de côté.
import-page-cut = { $name } : seuls les { $most } premiers Mo de la page ont été lus.
import-tags-too-deep = { $name } : les balises imbriquées à plus de { $most } niveaux ont été ignorées, leur texte a été gardé.
import-bad-page = { $name } : la page n’a pas pu être analysée. Enregistrez-la en texte et réessayez.
import-bad-email = { $name } n’est pas un courriel lisible.
import-bad-row = { $name } : une ligne n’a pas pu être lue ({ $why }).
import-no-text-column = { $name } : aucune colonne ne contient d’articles ; nommez-en une « text » dans la première ligne.
import-pages-lost = { $name } : { $count } pages n’ont pas pu être analysées (page { $which }) ; les autres ont été lues.
import-too-many-steps = { $name } : le tracé de ses pages demande plus d’étapes qu’un document ne doit en demander ; celles après les { $read } premières n’ont pas été lues.
import-scanned = { $name } n’a pas de couche de texte : ses pages sont des images. Passez-le d’abord à la reconnaissance de caractères.
import-scanned-pages = { $name } : { $bare } pages sur { $all } sont des images sans couche de texte.
import-nested-too-deep = { $name } imbrique ses parties plus profondément qu’aucun document ; il n’a pas été lu.
import-bad-pdf = { $name } est un PDF qui n’a pas pu être analysé ; il est peut-être endommagé ou incomplet. Récupérez-le à nouveau, ou enregistrez son texte.
import-empty-rtf = { $name } est un document RTF sans texte.
import-too-large = { $name } dépasse les { $most } Mo qui sont lus. Divisez-le et réessayez.
import-empty-file = { $name } est vide ; rien n’a été ajouté.
import-wrong-ending = { $name } porte un nom de { $named } mais contient { $held } ; il a été lu comme tel.
import-too-long = { $name } : un texte de plus de { $most } Mo n’est pas un article ; il a été laissé de côté. Divisez-le et réessayez.
import-too-many-paragraphs = { $name } : un texte de { $count } paragraphes n’est pas un article ({ $most } au plus) ; il a été laissé de côté. Divisez-le et réessayez.
import-too-many-articles = { $name } contient { $count } articles ; les { $most } premiers ont été lus. Divisez-le.
import-records-without-text = { $name } : { $empty } enregistrements sur { $all } sont sans texte.
import-no-text = { $name } ne contient aucun texte lisible.
import-only-the-first = Seuls les { $most } premiers articles ont été lus ; importez les autres à part.
import-failed-paste = { $name } n’a pas pu être lu : le programme a échoué. Son texte peut être collé à la place.
import-failed = { $name } n’a pas pu être lu : le programme a échoué. Enregistrez-le en texte et réessayez.
import-line-too-long = { $name }, ligne { $line } : plus de { $most } Mo ; elle a été sautée.
import-damaged-project = { $path }, { $damage }. Le reste a été lu.
kind-text = texte brut
kind-markdown = Markdown
kind-html = une page web
kind-json = JSON
kind-table = un tableau
kind-email = un courriel
kind-rtf = RTF
kind-pdf = PDF
kind-archive = une archive zip (Word, OpenDocument ou EPUB)
kind-gzip = une archive gzip
kind-warc = une archive web
kind-old-word = un fichier Word de l’ancien format (.doc)
kind-picture = une image
kind-binary = aucun texte
same-text = Le même texte que { $article }
same-address = De la même adresse que { $article } ; { $share } % de sa formulation est identique
same-wording = Partage { $share } % de sa formulation avec { $article }

## Comparisons

compare-no-statements = { $article } ne contient aucun énoncé à comparer.
compare-no-articles = Il n’y a pas d’article à comparer ; ajoutez-en au moins un.
compare-too-many-characters = Les articles comptent { $have } millions de caractères, plus que les { $most } millions lus avec le modèle ; ils ont été comparés par mots, noms et nombres. Comparez-en moins à la fois.
copy-word-for-word = { $article } mot pour mot
copy-same-address = { $article } à la même adresse
copy-with-share = { $article } avec { $share } % de ses mots
copies-count-as-several = Le texte de { $text } est aussi publié par { $by } ; ils comptent pour { $count } textes.
copies-count-as-one = Le texte de { $text } est aussi publié par { $by } ; ils comptent pour un seul texte, et seul le premier est comparé.

## The disk

disk-not-read = { $path } n’a pas pu être lu : { $why }
disk-not-saved = { $path } n’a pas pu être enregistré : { $why }
disk-not-there = le fichier ou son dossier n’existe pas. Vérifiez le nom, ou choisissez un autre endroit
disk-not-allowed = ce n’est pas permis. Choisissez un autre endroit, ou demandez l’autorisation
disk-read-only = le disque est en lecture seule. Choisissez un autre endroit
disk-full = le disque est plein. Faites de la place, ou choisissez un autre endroit
disk-share-used-up = votre part du disque est épuisée. Faites de la place, ou choisissez un autre endroit
disk-a-folder = c’est un dossier. Nommez un fichier dans ce dossier
disk-too-large = { $cause }. Divisez-le et réessayez
disk-other = { $cause }. Réessayez, ou choisissez un autre endroit
source-unchanged = { $article } : { $file } est inchangé
source-changed = { $article } : { $file } n’est plus le fichier qui a été lu
source-missing = { $article } : { $file } est absent
source-none = { $article } : il ne vient d’aucun fichier

## Projects and codebooks

project-changed-outside = { $path } a été modifié par un autre programme depuis son ouverture ; il n’a pas été remplacé
project-later-format = il est au format de projet { $version } ; ce programme lit jusqu’au format { $read }. Ouvrez-le avec un Counterpoint plus récent ; il n’a pas été modifié
codebook-damaged = ce n’est pas du XML correct ({ $what }) ; exportez à nouveau la grille de codage en REFI-QDA (.qdc)
codebook-empty = elle ne contient aucun code ; une grille de codage REFI-QDA (.qdc) a des éléments Code dans CodeBook
codebook-not-utf8 = ce n’est pas de l’UTF-8 ; exportez à nouveau la grille de codage
damage-at = ligne { $line }, colonne { $column } : { $what }
damage-no-project = ce n’est pas un projet Counterpoint : il ne commence pas par son format, comme (format: 1, …
damage-conflict = git a laissé ici les marques d’un conflit. Sortez les deux copies de git et réunissez-les avec `counterpoint merge`
damage-not-utf8 = le fichier n’est plus en UTF-8 à partir d’ici
damage-after-end = quelque chose suit la fin du projet
damage-too-deep = trop de parenthèses imbriquées pour être lues
damage-ends-early = le fichier finit là où une valeur est attendue
damage-value = une valeur est attendue ici
damage-field-name = le nom d’un champ est attendu ici
damage-colon = un deux-points manque après le nom d’un champ
damage-comma-or = une virgule ou { $sign } manque
damage-missing = { $sign } manque
damage-text-unended = un texte entre guillemets ne se termine pas
damage-raw-text-unended = un texte brut ne se termine pas
damage-backslash = un signe inconnu après une barre oblique inverse
damage-too-many-articles = un projet contient au plus { $most } articles ; le reste n’a pas été lu
damage-too-many-decisions = un projet contient au plus { $most } décisions ; le reste n’a pas été lu
damage-id = l’identifiant { $id } est vide ou déjà pris ; un autre a été donné
damage-sign = un signe s’écrit (nom, nombre)
damage-score = un score est compris entre 0 et 1
damage-code-name = un code a besoin d’un nom qu’aucun autre code ne porte
damage-no-body = l’article n’a pas de texte ; il a été laissé de côté
damage-text-too-long = un texte fait au plus { $most } Mo ; il a été laissé de côté
damage-hash = le texte n’est pas celui qui a été enregistré : son SHA-256 diffère
damage-path = le nom du fichier contient un chemin ; seule sa dernière partie a été gardée
damage-block = un bloc s’écrit (début, fin, rôle)
damage-blocks-order = les blocs omettent des mots ou ne sont pas dans l’ordre ; ils ont été refaits
damage-blocks = les blocs omettent des mots ; ils ont été refaits
damage-repair = la réparation ne correspond pas au texte ; elle a été laissée de côté
damage-decision-without-what = la décision ne dit pas ce qui a été décidé ; elle a été laissée de côté
damage-decision-incomplete = la décision est incomplète ; elle a été laissée de côté
damage-decision = la décision est endommagée ; elle a été laissée de côté
damage-later = ce qu’un programme plus récent a écrit ici est endommagé ; cela a été laissé de côté
damage-record = { $what } est attendu ici, sous la forme (nom: valeur, …)
damage-list = une liste est attendue ici, sous la forme […]
damage-text = un texte entre guillemets est attendu ici
damage-number = un nombre est attendu ici
damage-optional = Some(…) ou None est attendu ici
damage-one-of = un de ces mots est attendu ici : { $known }
damage-place = un emplacement (début, fin) est attendu ici
damage-place-outside = l’emplacement est hors du texte, ou au milieu d’une lettre
damage-place-order = un emplacement a besoin d’un début et d’une fin qui ne le précède pas
thing-place = un emplacement
thing-project = un projet
thing-problem = un problème
thing-settings = un groupe de réglages
thing-codebook = une grille de codage
thing-code = un code
thing-article = un article
thing-origin = une origine
thing-repair = une réparation
thing-decision = une décision
edit-add = articles ajoutés
edit-remove = article retiré
edit-change = article modifié
edit-move = article déplacé
edit-withdraw = décision reprise
edit-settings = réglages modifiés
edit-codebook = grille de codage modifiée
edit-rename = projet renommé
edit-reload = rechargé
edit-nothing = rien de changé
done-at = { $what }, « { $words } »
difference-name = nom : « { $now } », avant « { $before } »
difference-article-added = article ajouté : { $article }
difference-article-removed = article retiré : { $article }
difference-text = texte modifié : { $article }
difference-data = données modifiées : { $article }
difference-decided = décision ajoutée : { $what }
difference-withdrawn = décision reprise : { $what }
difference-settings = réglages modifiés
difference-codebook = grille de codage modifiée

## Two copies of a project that say different things

dispute-first-holds = { $about } : la première copie dit { $mine }, la seconde { $theirs } ; la première vaut
dispute-second-holds = { $about } : la première copie dit { $mine }, la seconde { $theirs } ; la seconde vaut
dispute-goes = qu’il disparaît
dispute-article = « { $words }… » de { $article }
dispute-parallel = parallèle
dispute-not-parallel = non parallèle
dispute-yes = oui
dispute-no = non
dispute-as-found = comme trouvé
dispute-compared = comparé
dispute-set-aside = écarté
dispute-own-statement = un énoncé à part
dispute-one = un seul
dispute-two = deux
pair = { $first } et { $second }
about-name = le nom du projet
about-article = l’article { $article }
about-columns = les colonnes
about-least-score = le score minimal
about-depth = la profondeur
about-copies = la manière de compter les copies
about-spokesmen = la voix dont relève un porte-parole
about-codebook = le nom de la grille de codage
about-code = le code { $code }
about-gloss = la glose de { $place }
about-matter-name = le nom de la question de { $place }
about-point-name = le nom du point de { $place }
about-voice = la voix « { $name } »
about-actor = l’acteur « { $name } »
about-form = qui désigne « { $form } »
about-same-voice = si la voix « { $voice } » est « { $other } »
about-side = le camp de « { $voice } »
about-voice-of = la voix de { $place }
about-silence = si « { $version } » passe sous silence le point de { $place }
about-stance = ce que la version fait de { $place }
about-passage = le passage { $place }
about-words = les mots { $place }
about-statements = les énoncés { $places }
about-origin = l’origine de { $first } et { $second }
about-dispute = le litige sur les { $kind } en { $places }
about-dispute-in = le litige sur les { $kind } en { $places } dans { $version }
about-one-matter = si { $first } et { $second } sont une même question
about-more-in-matter = si la question de { $place } s’élargit

## What the window tells of its work

told-comparison-failed = La comparaison a échoué : le programme a une erreur que cet ensemble d’articles fait apparaître. Ce que vous voyez date d’avant ; votre travail peut être enregistré.
told-no-copy = { $why }. Tant que ce n’est pas réglé, le travail non enregistré est perdu en cas de panne.
told-came-in = { $article } a été ajouté : { $done }.
told-repaired = { $count ->
    [one] { $count } endroit réparé
   *[other] { $count } endroits réparés
}
told-set-aside = { $count ->
    [one] { $count } partie écartée
   *[other] { $count } parties écartées
}
told-not-one-article = Le fichier ne contient pas exactement un article ; rien n’a été changé.
told-replaced = Le texte a été remplacé ; chaque décision a gardé sa place.
told-replaced-moved = Le texte a été remplacé ; { $moved } emplacements ont bougé et { $lost } sont perdus. Ce qui y a été décidé est gardé, et vaut à nouveau si les mots reviennent.
told-sample-failed = L’exemple { $name } : { $why }
told-recent-is-lost = { $why }. La croix à côté le retire de la liste récente.
told-to-look-at = { $file } a été ouvert en consultation : { $why }.
told-not-replaced = { $path } n’a pas été remplacé : { $why }. Choisissez un autre nom.
told-open-elsewhere = { $path } est ouvert dans une autre fenêtre. Choisissez un autre nom.
told-saved = { $file } est enregistré.
told-not-saved = { $why }. Votre travail est toujours là, et une copie en est gardée en cas de panne.
told-stays = { $path } reste tel quel ; rien n’a été écrit.
told-nothing-taken = Rien n’a été repris de { $path } : { $why }.
told-not-removed = { $path } n’a pas pu être supprimé : { $why }.
told-no-comparison = Il n’y a pas encore de comparaison à exporter. Attendez qu’elle soit terminée.
told-not-written = { $path } n’a pas été écrit : { $why }
told-wrote = { $path } est écrit.
told-copied = Copié avec la référence
told-not-opened = { $path } n’a pas pu être ouvert ({ $why }). Ouvrez-le depuis votre gestionnaire de fichiers.
told-no-doubt = Aucun locuteur n’est incertain
told-confirmed-pair = paire de { $first } et { $second } confirmée
told-rejected-pair = paire de { $first } et { $second } rejetée
told-others-undecided = { $done } ; non décidé : avec { $others }
told-matter-unpinned = question désépinglée
why-damaged = son fichier est endommagé ; ce qui a pu être sauvé est affiché. Enregistrez-le sous un autre nom
why-damaged-recovered = son fichier est endommagé. Enregistrez-le sous un autre nom
why-file-damaged = le fichier est endommagé
why-not-writable = son fichier ne peut pas être modifié
why-open-elsewhere = une autre fenêtre l’a ouvert

## Reports that are written and verified

export-ending = { $path } n’a pas été écrit : aucun rapport n’a cette extension. Choisissez un nom qui finit par { $endings }
export-pdf = { $path } n’a pas été écrit : les rapports ne s’écrivent pas en PDF. Écrivez une page web et imprimez-la en PDF depuis votre navigateur, ou un document Word et enregistrez-le en PDF depuis Word ; un rapport finit par { $endings }
export-archive = l’archive n’a pas pu être créée ({ $why }). Essayez un autre format
export-archive-not-written = l’archive n’a pas pu être écrite ({ $why }). Essayez un autre format
export-picture = l’image { $name } n’a pas pu être dessinée ({ $why }). Son fichier .svg contient la même chose
export-spreadsheet = le tableur n’a pas pu être créé ({ $why }). Essayez csv à la place
verify-stands = Le rapport est fidèle : chacune de ses { $cells } cellules citées montre son passage, et ses { $findings } constats ressortent à l’identique du projet joint.
verify-does-not-stand = { $count ->
    [one] Le rapport n’est pas fidèle : une chose diffère de ce qu’il porte.
   *[other] Le rapport n’est pas fidèle : { $count } choses diffèrent de ce qu’il porte.
}
verify-no-evidence = il ne porte pas de preuves : ce n’est pas un rapport de ce programme en page web, document Word ou tableur, ou il a été écrit par une version qui n’en joignait pas encore. Demandez-en un nouveau
verify-damaged-evidence = les preuves qu’il porte sont endommagées ou ont été modifiées : rien ne peut y être vérifié. Redemandez le rapport
verify-damaged-project = le projet qu’il porte ne peut pas être lu ({ $why }). Redemandez le rapport
verify-made-by = Fait par { $made } ; vérifié par { $again }.
fault-cell = cellule citée ({ $at }) : { $what }
fault-analysis = analyse, { $of } : { $what }
fault-some-text = texte : { $what }
fault-text = texte ({ $at }) : { $what }
fault-damage = dommage : { $what }
fault-not-the-source = elle montre « { $shown } » là où la source { $article } dit « { $said } »
fault-unknown-article = elle cite { $article }, que le projet joint ne contient pas
fault-no-passage = les octets { $start } à { $end } ne sont pas un passage de { $article }
fault-other-hash = l’empreinte des octets { $start } à { $end } de { $article } n’est pas celle qu’elle imprime
fault-other-finding = le rapport a été fait de « { $before } » ; le projet joint donne « { $now } »
fault-lost-finding = le rapport a été fait de « { $before } » ; le projet joint ne donne rien de tel
fault-new-finding = le projet joint donne « { $now } », dont le rapport n’a pas été fait
fault-more = d’autres
fault-more-findings = { $count } autres constats diffèrent aussi
fault-more-texts = { $count } autres textes diffèrent aussi
fault-bytes = ce que la page montre est identique, mais pas ses octets, à partir de l’octet { $byte } (ligne { $line })
fault-shows = elle montre « { $shown } » là où ressort « { $said } »
fault-marks = d’autres mots y sont marqués que ceux qui ressortent
fault-added-cell = aucune cellule de ce genre ne ressort
fault-missing-cell = elle manque ici
fault-says = il dit « { $shown } » là où ressort « { $said } »
fault-added-text = « { $words } » ne ressort pas
fault-missing-text = « { $words } » manque
fault-part-damaged = { $name } est endommagé et ne peut pas être décompressé
fault-part-missing = { $name } manque ou est endommagé
fault-breaks-off = { $name } s’interrompt
fault-breaks-off-after = { $name } s’interrompt après « { $words } » ({ $at })
fault-mark = { $at } : la marque du passage est illisible (« { $mark } »)
fault-no-sheet = la feuille « { $name } » est absente
