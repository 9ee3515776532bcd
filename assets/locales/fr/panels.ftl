# The list of articles and voices.
left-articles = Articles
left-add = Ajouter des articles
left-none = Aucun : déposez un fichier ici.
left-voices = Voix par camp
left-tick-hint = Montrer ou cacher sa colonne.
move-up = Monter
move-down = Descendre
left-remove = Retirer l’article
no-side = Sans camp
left-rename-voice = Renommer la voix…
left-set-side = Indiquer le camp…
left-merge-into = Fusionner dans
left-missing = Lettres impossibles à afficher
list-and = { $first } et { $last }
left-copies = { $n ->
    [one] { $n } texte dans plusieurs articles
   *[other] { $n } textes dans plusieurs articles
}
left-unsure = { $n ->
    [one] { $n } locuteur à vérifier
   *[other] { $n } locuteurs à vérifier
}
left-show = Montrer { $name }
left-counts = { $compared ->
    [one] { $compared } énoncé comparé, { $aside } écartés ou titres.
   *[other] { $compared } énoncés comparés, { $aside } écartés ou titres.
}
left-repairs-of = Réparations de { $name }
left-repairs = Endroits réparés : { $repaired } ; parties écartées : { $aside }. Cliquez pour voir et annuler.
left-also = 
    { $name }, aussi :
    { $aliases }
left-missing-told = Cet ordinateur n’a pas de police pour certaines lettres de ces articles ({ $scripts }) ; ils sont comparés tout de même. Installez-en une, Noto par exemple, et relancez.

# The line to find by.
find = Rechercher
find-clear = Effacer la recherche
# The words before the colons are typed as they are.
find-hint = Chercher, ou matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, { $alone } énoncé isolé
   *[other] { $points }, { $alone } énoncés isolés
}

# Two views side by side, and the inspector in a window of its own.
inspector = Inspecteur
split-width = Largeur des deux vues
split-close = Fermer la seconde vue

# Notes, tags, frames and decisions on a statement.
written-decided = Décidé à la main
written-withdraw = Retirer la décision
written-notes = Notes
written-note-remove = Supprimer la note
written-note-hint = Écrivez une note, Entrée la garde
written-note-new = Nouvelle note
gloss = Glose
gloss-hint = Écrivez ou collez une traduction, Entrée la garde
gloss-new = Nouvelle glose
gloss-change = Modifier la glose
gloss-remove = Retirer la glose
written-tags = Étiquettes
written-tag-remove = Supprimer l’étiquette
written-tag-hint = Ajouter une étiquette
written-tag-new = Nouvelle étiquette
written-frames = Cadres
somebody = quelqu’un
written-frame-take = Ôter le cadre de ces mots
written-no-codebook = La grille de codage est vide.
written-on-words = Notes, étiquettes et cadres vont aux mots choisis « { $words } ».
written-on = sur « { $words } »

# The inspector.
inspector-nothing = 
    Rien n’est choisi.
    Cliquez un énoncé pour voir qui le dit,
    où il se trouve et pourquoi il est apparié.
alone-rejected = vous avez rejeté sa paire
alone-none = aucune autre version n’a de parallèle
alone-decided = vos décisions le tiennent à l’écart de ce qui est proche
alone-elsewhere = ce qui est proche est dans d’autres points
confirm = Confirmer
reject = Rejeter
inspector-no-pair = Aucun autre énoncé n’est assez proche pour une paire.
refusal-silent = Personne ne parle dans cette cellule : il n’y a pas de paire à trancher.
refusal-no-pair = Cet énoncé n’est dans aucune paire : choisissez-en un second par Ctrl+clic pour trancher les deux.
refusal-nothing = Choisissez d’abord un énoncé.
inspector-no-statement = Confirmer et Rejeter portent sur un énoncé ; ici il n’y en a pas.
inspector-nothing-near = Rien de ce qu’elle dit n’approche ce point.
go-there = Y aller
put-here = Le mettre ici
put-here-hint = Dire qu’il est parallèle : il rejoint ce point.
inspector-who = Qui le dit
accept = Accepter
change = Changer…
inspector-where = Dans son article
inspector-where-hint = Cliquez pour lire dans la vue Lecture ; glissez pour choisir des mots
inspector-nobody = Personne n’a été trouvé
source = Source
cue = Indice
inspector-otherwise = Elle fait autrement…
inspector-say-stance = Dire ce que fait la version
inspector-two = Les deux choisis
parallel = Parallèles
not-parallel = Non parallèles
inspector-why = Pourquoi appariés
inspector-also-near = Proches aussi, dans d’autres points
confirmed = confirmé
rejected = rejeté
inspector-go-to = Aller à cet énoncé
inspector-keys = C confirme et X rejette cette paire ; les signes ci-dessus tranchent toute autre.
inspector-point = Point { $number } · { $speak } sur { $of } en parlent · { $label }
inspector-several = { $n ->
    [one] { $n } énoncé choisi.
   *[other] { $n } énoncés choisis : paires, étiquettes, cadres, voix et détachements valent pour tous, en une étape.
}
inspector-matter = Question : { $matter }
inspector-alone = Isolé : { $why }
inspector-silent = { $version } est muette ici
inspector-left-out = C’est omis
inspector-via = { $how }, transmis par { $via }
inspector-sure = sûr à { $share }
inspector-reject-with = Rejeter la paire avec { $version }
inspector-confirm-with = Confirmer la paire avec { $version }
inspector-by-hand = À la main : { $what }
inspector-likely = { $share } de chances de dire la même chose
inspector-likely-machine = la machine seule : { $share } de chances de dire la même chose

# What can be done with selected words.
words-copy = Copier
words-note = Note
words-tag = Étiquette
words-own = Énoncé à part
words-frame = Cadre
words-frame-name = Cadre pour les mots choisis
words-command = { $command } (mots choisis)
left-correct = Prendre un texte corrigé…
