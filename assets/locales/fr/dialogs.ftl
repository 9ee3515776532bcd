# Words of all dialogs.
cancel = Annuler
close = Fermer
field-outlet = Média
field-title = Titre
field-byline = Signature
field-day = Date
field-address = Adresse
field-language = Langue
dismiss = Fermer l’avis
add-article = Ajouter l’article
undo = Annuler

# The list of articles that may come in.
import-nothing = Rien n’a pu être lu
import-title = Prendre ces articles ?
import-take-name = Prendre les articles
import-particulars-hint = Ses données, ce qui est réparé et ce qui est écarté
import-compare = Comparer
import-take = En prendre { $n }
import-tick = Prendre { $name }
import-particulars = Détails de { $name }
count-words = { $n ->
    [one] { $n } mot
   *[other] { $n } mots
}
import-repaired = réparés : { $n }
import-aside = écartés : { $n }
import-repaired-head = Réparé ({ $n })
import-undo-repair = Annuler la réparation { $repair }
import-aside-head = Écarté ({ $n })
import-compare-words = Comparer { $words }

# The help.
help = Aide
help-hint = Que voulez-vous savoir ?
help-search = Rechercher dans l’aide
help-nothing = Rien là-dessus. Essayez un autre mot.

# Notices.
look-at-it = Voir
notice-open = Ouvrir
notice-open-report = Ouvrir le rapport
notice-folder = Dossier
notice-open-folder = Ouvrir le dossier du rapport
notice-done = Fait : { $what }
notice-undo = Annuler : { $what }

# The first steps.
tour-rows = Les lignes sont des points, les colonnes des versions
tour-rows-told = Chaque ligne est une chose qui est dite. Les mots que la référence n’a pas sont marqués ; les cellules hachurées sont muettes. Cliquez l’en-tête d’une colonne pour la prendre pour référence.
tour-inspector = L’inspecteur dit pourquoi
tour-inspector-told = Cliquez un énoncé : ici figurent qui le dit, où, et pourquoi il est apparié. Confirmez ou rejetez chaque paire ; ce que vous décidez est gardé.
tour-strip = La bande montre l’ensemble
tour-strip-told = Une colonne par point : plus la couleur est forte, plus les mots diffèrent ; vide où une version est muette. Cliquez pour y aller. Ctrl+K trouve toute commande.
tour-begin = Au travail
tour-next = Étape suivante
tour-skip = Passer
of-all = { $n } sur { $all }

# The palette and the sheet of keys.
palette-hint = Que voulez-vous faire ?
palette-name = Tapez une commande
palette-nothing = Ni commande ni question de ce nom.
keys = Raccourcis clavier
keys-told = Les touches d’une lettre agissent quand vous n’écrivez pas.
palette-matter = Aller à la question : { $name }

# The list of reports.
exports-pdf = Pour un PDF, écrivez la page web et imprimez-la en PDF dans votre navigateur, ou le document et enregistrez-le en PDF.
exports-named = Exporter : { $name }

# Pasting a text.
paste-hint = Collez ou tapez le texte ici
paste-told = D’où il vient. Ce que vous laissez vide est cherché dans le texte.
paste-day = 12 mars 2024

# What is carried by the pointer.
drop-statement = Déposez sur une ligne pour l’y mettre, sur une bande pour mettre son point sous cette question
drop-point = Déposez sur une bande pour mettre le point sous cette question

# Questions, and what is typed.
ask-save = Enregistrer d’abord les changements ?
ask-save-yes = Enregistrer
ask-save-no = Ne pas enregistrer
ask-changed = Le fichier a changé en dehors
ask-merge = Fusionner les deux
ask-take-file = Prendre celui du fichier
ask-keep-mine = Garder le mien
ask-in-use = Le projet est ouvert dans une autre fenêtre
ask-look = Ouvrir en lecture
ask-anyway = Ouvrir quand même
ask-replace = Remplacer le fichier existant ?
ask-replace-yes = Remplacer
ask-throw-away = Jeter ce travail pour de bon ?
ask-keep = Le garder
ask-throw-away-yes = Jeter
typed-open = Où est le fichier, par exemple /home/moi/rapport.txt
typed-open-verb = Ouvrir
typed-add = Où est l’article, ou un dossier d’articles
typed-add-verb = Ajouter
typed-codes = Où est la grille de codage, se terminant par .qdc
typed-codes-verb = Prendre les codes
typed-glosses = Emplacement du fichier : .tsv, .csv ou .tmx
typed-glosses-verb = Reprendre les gloses
typed-save = Où enregistrer le projet, se terminant par .ron
typed-export-verb = Exporter
typed-export-codes = Où écrire la grille de codage, se terminant par .qdc
typed-name = Un nom à vous
typed-name-verb = Nommer
typed-voice = Le nom d’une voix
typed-voice-verb = Indiquer la voix
typed-rename = Son nouveau nom
typed-rename-verb = Renommer
typed-side = Un pays par exemple ; vide pour aucun
typed-side-verb = Indiquer le camp
ask-save-file = « { $name } » contient du travail que son fichier n’a pas.
ask-save-new = « { $name } » contient du travail qui n’est dans aucun fichier.
ask-replace-project = { $file } contiendrait ce projet au lieu de son contenu actuel.
ask-replace-report = { $file } contiendrait le rapport au lieu de son contenu actuel.
typed-export = Un chemin se terminant par { $endings }

# What dialogs are called.
title-open = Ouvrir un projet ou des articles
title-add = Ajouter des articles
title-codebook = Prendre les codes d’une grille
title-glosses = Reprendre des gloses d’un fichier
title-save = Enregistrer le projet sous
title-exports = Quel rapport ?
title-export = Exporter un rapport
title-export-codebook = Exporter la grille de codage
title-label = Nommer le point
title-label-matter = Nommer la question
title-voice = Qui parle ici ?
title-rename-voice = Renommer la voix
title-side = Camp de la voix
title-paste = Coller un article
files-articles = Articles et projets
files-all = Tous les fichiers
files-codebook = Grille de codage
files-glosses = Gloses
files-project = Projet
files-report = Rapport
title-correct = Prendre un texte corrigé
title-name-project = Nommer le projet
title-verify = Vérifier un rapport
title-verified = Vérification d’un rapport
typed-correct = Où est le texte corrigé ; ce qui est réglé garde sa place
typed-correct-verb = Prendre le texte
typed-name-project = Comment les rapports et la fenêtre l’appellent
typed-verify = Où est le rapport, se terminant par .html, .docx ou .xlsx
typed-verify-verb = Vérifier
copy = Copier
copy-result = Copier le résultat

glosses-no-pairs = { $name } ne contient aucune paire de mots et de traduction.
glosses-no-statement = Aucune des { $n } paires de { $name } ne correspond à un énoncé dans une autre langue.
glosses-taken = { $n ->
    [one] 1 énoncé a
   *[other] { $n } énoncés ont
} une glose de { $name }.
glosses-pasted = Le presse-papiers
