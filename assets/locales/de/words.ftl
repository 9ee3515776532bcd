# Counts, shares and words used in several places.
# A share in whole per cent, the number already written as the language does.
percent = { $number } %
count-articles = { $n ->
    [one] { $n } Artikel
   *[other] { $n } Artikel
}
count-statements = { $n ->
    [one] { $n } Aussage
   *[other] { $n } Aussagen
}
count-points = { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkte
}
count-problems = { $n ->
    [one] { $n } Problem
   *[other] { $n } Probleme
}

# What the words of the window mean: shown where the pointer rests on them.
term-point = Ein Punkt ist etwas, das gesagt wird, von einer oder mehreren Fassungen: eine Zeile. Er heißt nach den Wörtern, die seine Aussagen teilen, bis Sie ihn benennen.
term-matter = Eine Frage ist das, worauf Aussagen antworten, was immer jede dazu sagt. Sie heißt nach Wörtern daraus, bis Sie sie benennen.
term-version = Eine Fassung ist eine Spalte: alles, was ein Medium, eine Stimme oder eine Seite sagt. Wählen Sie oben, welches der drei.
term-voice = Eine Stimme ist, wer zu Wort kommt: eine Person, ein Amt, ein Medium, oder der Artikel selbst, wo er in eigenen Worten erzählt. Seiten, etwa Länder, fassen Stimmen zusammen.
term-base = Die Bezugsfassung ist die, mit der die anderen verglichen werden: markiert sind Wörter, die sie nicht hat.
term-silence = Ein Schweigen: Diese Fassung hat keine Aussage, die zur Zeile parallel ist. Der Prozentwert ist die Wahrscheinlichkeit, dass ihr Text die Sache ungesagt lässt; wo er niedrig ist, ist es unklar oder anderswo gesagt. Das Nächste ist, was ihr am nächsten kam, mit seinem Wert.
term-score = Ein Wert ist die geschätzte Wahrscheinlichkeit, dass zwei Aussagen dasselbe sagen oder von derselben Handlung sprechen. Paare unter der Grenze bleiben weg. Er bewertet kein Medium.
term-stance = Was die Fassung damit tut: • sagt es selbst, „“ schreibt es einer Stimme zu, ? hält es für möglich, × verneint es, ! fordert es. Gelesen aus Sprecher, Redeverb, Gewissheit und Polarität.
term-alone = Aussagen, zu denen keine andere Fassung eine Parallele hat: was nur eine sagt.
term-coverage = Abdeckung: eine Zeile je Fassung, eine Spalte je Punkt, eine Lücke zwischen Fragen. Je kräftiger die Farbe, desto mehr ihrer Wörter fehlen der Bezugsfassung; leer oder schraffiert heißt Schweigen.
term-sure = Wie wahrscheinlich Sprecher und zugeschriebene Worte richtig gefunden sind. Sagen Sie, wer spricht, wo es falsch ist.
term-frame = Ein Frame ist eine Art, etwas darzustellen, die Sie selbst bestimmen, um Stellen damit zu markieren.
