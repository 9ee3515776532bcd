# The bars above and below.
bar-commands = Commandes
bar-recent = Projets récents
bar-recent-none = Rien n’a encore été ouvert.
bar-language = Langue
bar-view = Vue
bar-end-presentation = Fin de la présentation
by-outlet = Média
by-voice = Voix
by-side = Camp
bar-by = par
bar-by-name = Par
bar-base = réf.
bar-matter-alone = Une seule question
picking-move = Cliquez la ligne où va l’énoncé. Échap abandonne.
picking-merge = Cliquez la ligne à fusionner avec ce point. Échap abandonne.
picking-to-matter = Cliquez la question, ou une ligne sous elle, où il va. Échap abandonne.
picking-with-matter = Cliquez la question, ou une ligne sous elle, à fusionner. Échap abandonne.
bar-deep = lecture approfondie
bar-quick = lecture rapide
problems = Problèmes
bar-pairs-from = paires dès
bar-least-score = Score minimal d’une paire
stop = Arrêter
stop-comparing = Arrêter la comparaison
compare-again = Comparer à nouveau
bar-first-answer = première réponse ; une plus approfondie arrive
bar-first-answer-stopped = première réponse ; la plus approfondie a été arrêtée
bar-unfinished = la dernière comparaison n’a pas été achevée
waiting-no-article = Aucun article
waiting-drop = Déposez des fichiers ici, collez un texte ou ajoutez des articles.
waiting-uncompared = Pas encore comparé
not-saved = non enregistré
bar-base-name = Référence : { $name }
bar-rows-name = Lignes : { $name }
waiting-comparing = Comparaison : { $stage }
waiting-stopped = { $n ->
    [one] { $n } article ; la comparaison a été arrêtée.
   *[other] { $n } articles ; la comparaison a été arrêtée.
}

# The views.
view-parallel = Parallèle
view-reading = Lecture
view-coverage = Couverture
view-framing = Cadrage
view-codebook = Grille

# The stages of a comparison, while it runs.
stage-starting = démarrage
stage-loading = chargement du lecteur
stage-files = lecture des fichiers
stage-reading = lecture
stage-speakers = recherche des locuteurs
stage-meanings = comparaison des sens
stage-words = comparaison des mots
stage-partners = recherche de partenaires
stage-pairs = pesée des paires
stage-differences = recherche des différences
stage-framing = examen du cadrage

# The start screen.
start-about = Plusieurs récits d’un même événement, affirmation par affirmation : qui dit quoi, en quels mots, et qui l’omet.
start-begin = Commencer
start-from-files = Nouvelle comparaison de fichiers…
start-drop = Ou déposez des fichiers ici : texte, pages web, Word, PDF, JSON, tableaux.
start-left-behind = Resté sans être enregistré
open = Ouvrir
throw-away = Jeter…
start-recent = Récents
start-recent-none = Ce que vous enregistrez ou ouvrez figurera ici.
start-off-list-hint = Le retirer de cette liste ; son fichier reste.
start-samples = Exemples, en un clic
start-samples-about = Écrits pour ce programme à partir de faits publics ; la tempête est inventée.
open-named = Ouvrir { $name }
throw-away-named = Jeter { $name }
start-off-list = Retirer { $name } de la liste
start-sample = Exemple : { $name }
