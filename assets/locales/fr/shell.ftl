### What the command line says.


## Failures

output-not-written = la sortie standard n’a pas pu être écrite ({ $why }) ; rien de plus n’a été fait
input-not-read = l’entrée standard n’a pas pu être lue ({ $why })
files-hold-nothing = les fichiers ne contiennent aucun article
compare-no-folder = { $folder } : le dossier n’a pas pu être créé ({ $why }) ; choisissez-en un autre
measure-nothing = Il n’y a rien à quoi mesurer : le projet ne contient aucune décision sur des paires ; confirmez, rejetez, déplacez ou épinglez d’abord quelques paires dans la fenêtre
measure-forms = --measure s’écrit en json ou md
statements-need-deep = --format conllu demande --depth deep : la lecture rapide ne fait pas d’arbres
statements-need-reader = --format conllu demande le lecteur, dont le modèle manque à ce programme
merge-nothing = { $why }. Rien n’a été fusionné
merge-disputes = { $path } a été fusionné ; { $count } choses étaient décidées différemment : { $disputes }
manual-not-made = la page de manuel n’a pas pu être faite ({ $why })
check-damaged = { $count ->
    [one] { $path } est endommagé en { $count } endroit ({ $places }). Ouvrez-le dans la fenêtre pour garder ce qui peut l’être, ou revenez à sa sauvegarde
   *[other] { $path } est endommagé en { $count } endroits ({ $places }). Ouvrez-le dans la fenêtre pour garder ce qui peut l’être, ou revenez à sa sauvegarde
}
check-lost = { $path } : { $count } décisions sur { $all } ne retrouvent plus leur place ({ $places }). Ouvrez le projet et décidez-les à nouveau
check-decision = décision { $number } à « { $words } » dans { $article }
verify-not-standing = { $path } n’est pas fidèle : { $faults }
verify-more = { $count } de plus
verify-other-files = { $count } de ses articles ne sont pas ce que donnent les fichiers de ce nom
window-no-display = il n’y a pas d’écran pour ouvrir une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini) ; `counterpoint compare FILE…` fait le même travail sans fenêtre
window-no-opengl = OpenGL ne démarre pas ({ $why }) ; `--renderer software` s’en passe
window-in-software = OpenGL ne démarre pas ({ $why }) ; l’affichage se fait par logiciel
window-failed = la fenêtre a échoué ({ $why }) ; `counterpoint compare FILE…` fait le même travail sans fenêtre
window-closed-early = la fenêtre s’est fermée avant que l’image soit prise
window-picture-not-written = { $path } n’a pas pu être écrit ({ $why })
window-picture-too-large = l’image est trop grande
window-no-view = il n’y a pas de vue { $name } ; les vues sont { $all }
window-no-dimension = il n’y a pas de dimension { $name } ; les dimensions sont { $all }
window-not-built = ce programme a été construit sans sa fenêtre ; `counterpoint compare FILE…` fait le travail

## What `check` prints

check-project = projet
check-articles = articles
check-decisions = décisions
check-codes = codes
check-damage = dommages
check-copies = copies
check-sources = sources
check-no-name = (sans nom)
check-no-date = sans date
check-bytes = { $n } octets
check-of-them-lost = { $n } perdues
check-articles-print = { $texts ->
    [one] { $articles } articles publient { $texts } texte
   *[other] { $articles } articles publient { $texts } textes
}
check-kept = tiré de { $article } : { $share } % gardés
check-first-changes = , { $n } changements : { $changes } ; …
check-changes = , changements : { $changes }
check-files = { $same } inchangés, { $changed } modifiés, { $missing } absents

## What `verify` prints

verify-head-made = fait par
verify-head-verified = vérifié par
verify-head-articles = articles
verify-other-version = { $version } ; une autre version peut trouver autre chose, c’est pourquoi seuls les cellules citées et les constats ont été comparés
verify-no-file = aucun fichier
verify-other-text = { $article } : son texte n’est pas celui que donne son fichier

## Help of the command line

cli-usage = Utilisation :
cli-commands = Commandes
cli-arguments = Arguments
cli-options = Options
cli-values = Valeurs possibles :
cli-about = Compare, affirmation par affirmation, comment plusieurs médias ou voix rapportent un même événement
cli-help = Affiche l’aide (résumé avec « -h »)
cli-version = Affiche la version
cli-help-of = Affiche ce message ou l’aide de la commande indiquée
cli-lang = La langue de la fenêtre, des messages et des rapports destinés aux lecteurs : en, fr, de, es, it, pt, ru, uk, tr ou ar [par défaut : celle choisie dans la fenêtre, sinon celle du système ; pour un rapport écrit sans fenêtre, l’anglais]
cli-files = Un projet, ou les articles d’un nouveau projet, à ouvrir dans la fenêtre
cli-screenshot = Dessine la fenêtre une fois, enregistre l’image ici et se termine
cli-view = La vue à ouvrir : parallel, reading, coverage, framing ou codebook ; framing:naming ouvre cette dimension
cli-size = La taille de la fenêtre en points, par exemple 1440x900
cli-theme = Clair, sombre ou contraste élevé [par défaut : comme le système]
cli-theme-light = Sombre sur clair
cli-theme-dark = Clair sur sombre
cli-theme-contrast = Noir sur blanc
cli-renderer = Ce qui dessine la fenêtre [par défaut : auto]
cli-renderer-auto = OpenGL, ou le logiciel là où il ne démarre pas
cli-renderer-opengl = OpenGL ou rien
cli-renderer-software = Le logiciel : plus lent, sur tout écran
cli-scale = Pixels par point
cli-scroll-bench = Fait défiler N images, affiche les temps en JSON et se termine : `ready_ms` est le moment où les premières lignes étaient là, `refined_ms` celui où la lecture profonde était finie aussi
cli-compare = Compare des fichiers ou un projet enregistré
cli-compare-inputs = Des articles, ou un projet ; `-` pour l’entrée standard
cli-by = Ce qui fait une colonne [par défaut : outlet à partir de deux articles, voice pour un seul]
cli-min-score = Écarte les liens au-dessous de ce score
cli-depth = La précision de la lecture [par défaut : deep jusqu’à 1 500 phrases]
cli-copies = Comment compte un même texte publié par plusieurs articles [par défaut : several]
cli-compare-format = La forme du rapport [par défaut : celle de l’extension donnée après --out, sinon json]
cli-compare-out = Écrit le rapport ici plutôt que sur la sortie standard
cli-compare-names = Reprend les noms et les camps des voix d’un autre projet
cli-compare-save = Garde la comparaison comme projet
cli-compare-figures = Écrit chaque figure dans ce dossier, en SVG et PNG
cli-compare-codebook = Reprend les codes de cette grille de codage dans le projet ; les codes de même nom restent tels quels
cli-compare-measure = Mesure les paires du programme aux décisions du projet : JSON, ou avec `--format md` une page à lire
cli-statements = Affiche un enregistrement par article : ses phrases, ses énoncés, ses attributions
cli-statements-files = Des articles ; `-` pour l’entrée standard
cli-statements-depth = La précision de la lecture [par défaut : chaque article est un ensemble à lui seul, deep jusqu’à 1 500 phrases]
cli-statements-format = La forme des enregistrements
cli-statements-jsonl = Un enregistrement JSON par ligne
cli-statements-conllu = Les arbres de chaque phrase ; demande la lecture profonde
cli-statements-text = Les énoncés avec leurs voix en marge
cli-batch = Lit des ensembles d’articles sur l’entrée standard, un objet JSON par ligne ; écrit une comparaison par ligne
cli-batch-jobs = Ensembles comparés à la fois [par défaut : le nombre de cœurs]
cli-check = Ouvre, vérifie et décrit un fichier de projet
cli-check-project = Le projet
cli-merge = Fusionne deux copies d’un projet dans la première, décision par décision (pour git : driver = counterpoint merge %O %A %B)
cli-merge-base = Le projet dont viennent les deux copies ; un fichier vide s’il n’y en a pas
cli-merge-mine = Une copie ; le projet fusionné est écrit par-dessus
cli-merge-theirs = L’autre copie
cli-verify = Confronte un rapport (.html, .docx, .xlsx) aux preuves qu’il porte : chaque cellule citée, et l’analyse
cli-verify-report = Le rapport
cli-verify-sources = Confronte aussi les articles joints aux fichiers de ce dossier
cli-wrong-share = donnez un nombre de 0 à 1
cli-wrong-scale = donnez un nombre de 0.25 à 8
cli-wrong-size = donnez une largeur et une hauteur, par exemple 1440x900
cli-wrong-language = il n’y a pas de langue { $name } ; les langues sont { $all }
cli-error = erreur : { $what }
cli-error-help = Pour en savoir plus, essayez « --help ».
cli-error-unknown = argument inattendu « { $argument } »
cli-error-missing = les arguments obligatoires suivants manquent : { $arguments }
cli-error-no-value = « { $argument } » demande une valeur, mais aucune n’a été donnée
cli-error-value = valeur « { $value } » non valable pour « { $argument } »
cli-error-value-of = valeur « { $value } » non valable pour « { $argument } » ; valeurs possibles : { $all }
cli-error-value-why = valeur « { $value } » non valable pour « { $argument } » : { $why }
cli-error-conflict = l’argument « { $argument } » ne s’emploie pas avec « { $other } »
