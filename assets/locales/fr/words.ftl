# Counts, shares and words used in several places.
# A share in whole per cent, the number already written as the language does.
percent = { $number } %
count-articles = { $n ->
    [one] { $n } article
   *[other] { $n } articles
}
count-statements = { $n ->
    [one] { $n } énoncé
   *[other] { $n } énoncés
}
count-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
count-problems = { $n ->
    [one] { $n } problème
   *[other] { $n } problèmes
}

# What the words of the window mean: shown where the pointer rests on them.
term-point = Un point est une chose qui est dite, par une ou plusieurs versions : une ligne. Il porte les mots que ses énoncés partagent, tant que vous ne le nommez pas.
term-matter = Une question est ce à quoi des énoncés répondent, quoi que chacun en dise. Elle porte des mots tirés d’eux, tant que vous ne la nommez pas.
term-version = Une version est une colonne : tout ce que dit un média, une voix ou un camp. Choisissez lequel des trois ci-dessus.
term-voice = Une voix est qui l’on entend : une personne, un service, un média, ou l’article lui-même quand il parle en son nom. Les camps, comme les pays, réunissent des voix.
term-base = La référence est la version à laquelle on compare les autres : les mots qu’elle n’a pas sont marqués.
term-silence = Un silence : cette version n’a pas d’énoncé parallèle à la ligne. Le pourcentage est la probabilité que son texte taise la chose ; s’il est bas, ce n’est pas clair, ou c’est dit ailleurs. Le plus proche est ce qui s’en approche le plus, avec son score.
term-score = Un score est la probabilité estimée que deux énoncés disent la même chose ou parlent du même acte. Les paires sous le seuil sont omises. Il ne note aucun média.
term-stance = Ce que la version en fait : • le dit elle-même, « » l’attribue à une voix, ? le dit possible, × le nie, ! le demande. Lu dans la source, le verbe introducteur, la certitude et la polarité.
term-alone = Énoncés sans parallèle dans une autre version : ce qu’une seule dit.
term-coverage = Couverture : une ligne par version, une colonne par point, un écart entre les questions. Plus la couleur est forte, plus ses mots manquent à la référence ; vide ou hachuré, c’est un silence.
term-sure = Probabilité que la personne qui parle et les mots qu’on lui prête soient bien trouvés. Dites qui parle là où c’est faux.
term-frame = Un cadre est une façon de présenter les choses que vous définissez vous-même, pour en marquer des passages.
