# The Coverage view and the strip.
cover-silent = schweigt
cover-confirmed = schweigt, bestätigt
cover-not-clear = unklar, ob sie schweigt
cover-elsewhere = keine Aussage hier, aber anderswo gesagt
cover-sign-not-clear = ? unklar
cover-sign-elsewhere = ↗ anderswo gesagt
cover-base = Bezug
cover-foreign = spricht, in anderer Sprache
cover-nothing = Keine Frage zu zeigen
cover-nothing-todo = Wählen Sie einen anderen Filter, oder fügen Sie einen zweiten Bericht hinzu.
alone-head = Nur von einem gesagt
cover-other-language = andere Sprache
cover-speaks = spricht
cover-points-same = Punkte: gleiche Wörter
other-words = andere Wörter
cover-other-figures = ≠ andere Zahlen
another-language = andere Sprache
cover-matters = Fragen: Aussagen; Balken: Anteil an den Wörtern der Fassung
fold-all = Alle einklappen
fold-all-hint = Nur die Fragen zeigen.
unfold-all = Alle ausklappen
unfold-all-hint = Die Punkte jeder Frage zeigen.
folded = eingeklappt
unfolded = ausgeklappt
strip-name = Abdeckungsstreifen
other-figures = andere Zahlen
same-words = gleiche Wörter
cover-differs = { $share } ihrer Wörter fehlen der Bezugsfassung
cover-figures = andere Zahlen; { $share } ihrer Wörter fehlen der Bezugsfassung
cover-said-alone = { $version }: { $n } allein gesagt
cover-of-points = { $n } von { $all } Punkten
cell-point = { $version }, Punkt { $number }: { $told }
matter-named = Frage: { $matter }
cover-matter-silent = { $version }, { $matter }: schweigt
cover-matter = { $version }, { $matter }: { $statements }, { $share } ihrer Wörter; { $does }
strip-hint = Klicken, um hinzugehen; Strg und Mausrad, um zu vergrößern.

# The Parallel view.
no-row-search = Nichts entspricht der Suche.
no-row-filter = Keine Zeile besteht den Filter.
no-row-second = Fügen Sie einen zweiten Bericht hinzu, oder haken Sie links eine Stimme an.
no-row = Keine Zeile zu zeigen
search-clear = Suche leeren
rows-all = Alle Zeilen zeigen
base = Bezug
column-base = Mit dieser Fassung vergleichen
column-hide = Spalte verbergen
column-only = Nur diese Spalte zeigen
column-left = Nach links
column-right = Nach rechts
alone-one = nur von einem gesagt
alone-each = jeder etwas anderes
near-hint = Beide wählen: Der Inspektor sagt, warum sie nicht gepaart wurden.
nearest-go = Zur nächsten Aussage
matter-hint = Rechtsklick für das, was man damit tun kann; Doppelklick zum Ein- und Ausklappen.
sign-written = Hier steht eine Notiz, ein Schlagwort oder ein Frame
stance-gives = zugeschrieben
stance-may-be = vielleicht
stance-denies = verneint
stance-asks = fordert
stance-name-says = sagt es selbst
stance-name-gives = schreibt es einer Stimme zu
stance-name-may-be = sagt, es mag sein
stance-name-denies = bestreitet es
stance-name-asks = fordert es
column-width = Breite von { $version }
column-hint = 
    { $version }, an { $n } von { $all } Punkten
    Klicken, um die anderen mit dieser Fassung zu vergleichen; ziehen, um die Spalte zu verschieben.
cell-alone = { $version }, allein: { $words }
alone-count = { $n ->
    [one] { $n } Aussage ohne Parallele in einer anderen Fassung
   *[other] { $n } Aussagen ohne Parallele in einer anderen Fassung
}
point-named = Punkt { $number }: { $label }
of-speak = { $n } von { $all } sprechen
without-parallel = { $n ->
    [one] { $n } Aussage ohne Parallele
   *[other] { $n } Aussagen ohne Parallele
}
contrast = Kontrast { $share }
base-silent = Bezug schweigt: verglichen mit { $version }

# The Reading view.
reading-go = Zu dieser Aussage in ihrem eigenen Artikel
reading-question = Zur selben Frage
reading-doubtful = { $voice }: zweifelhaft, siehe Prüfung
reading-more = und { $n } weitere, in der Parallelansicht
count-parallels = { $n ->
    [one] { $n } Parallele
   *[other] { $n } Parallelen
}
reading-parallel = Parallel, { $version }: { $words }
reading-question-named = Zur selben Frage: { $matter }
reading-answer = Selbe Frage, { $version }: { $words }

# Repairs and what was set aside.
texts-told = Beschädigte Zeichen werden repariert und Hinweise, Bildunterschriften und Autorenzeilen beiseitegelegt, wenn ein Text hereinkommt. Der ursprüngliche Text bleibt: Alles lässt sich zurücknehmen, und die Rücknahme wieder.
texts-title = Reparaturen und Beiseitegelegtes
texts-end = Texte verlassen
texts-nothing = Nichts wurde getan
texts-nothing-told = Jeder Text wird ganz verglichen, wie er kam.
texts-undo-hint = Diese Reparatur zurücknehmen
restore = Wiederherstellen
texts-restore-hint = Diese Wörter doch vergleichen
read-named = { $name } lesen
texts-restore = { $words } wiederherstellen

# The Codebook view.
codebook-told = Ihre eigenen Frames. Wählen Sie irgendwo eine Aussage und haken Sie im Inspektor einen Frame an, um sie zu codieren.
codebook-none = Noch kein Frame
codebook-none-todo = Übernehmen Sie ein fertiges Codebuch, importieren Sie eines, oder benennen Sie unten einen Frame.
coder = Codierer
coder-hint = Ihr Name
coder-name = Name des Codierers
coder-blind-hint = Zeigt nur die Codes dieses Codierers, damit zwei dieselben Texte codieren können, ohne einander zu sehen
coder-blind = Andere verbergen
coder-agreement = Übereinstimmung und Streitfälle
coder-agreement-hint = Krippendorffs Alpha, auf der Seite Framing
codebook-take = Übernehmen
codebook-import = {"."}qdc importieren
codebook-import-hint = Codes eines REFI-QDA-Codebuchs kommen zu diesem
codebook-export = {"."}qdc exportieren
codebook-export-hint = Für ATLAS.ti, MAXQDA, NVivo und andere
frame-hint = Name eines Frames
frame-new = Name eines neuen Frames
frame-definition-hint = Wann er zutrifft
frame-words-hint = Stichwörter, die ihn nahelegen, mit Kommas; Flüchtling* steht für jede Endung
frame-no-passage = Noch keine Stelle.
frame-choose = Aussagen wählen
codebook-ready = { $n ->
    [one] { $n } Frame, nach { $source }
   *[other] { $n } Frames, nach { $source }
}
codebook-take-named = { $name } übernehmen
codebook-there = Schon im Codebuch.
frame-add = Frame hinzufügen
frame-remove = Frame { $name } entfernen
frame-definition = Definition von { $name }
frame-words = Stichwörter von { $name }

# Measuring.
measure-told = Jedes Paar, das Sie bestätigen, verwerfen, anheften, verschieben, abtrennen oder verbinden, wird mit dem verglichen, was die Maschine ohne Ihre Entscheidungen findet. E geht zum nächsten Paar, C sagt parallel, X nicht.
measure-title = Die Maschine und Ihre Entscheidungen
measure-end = Messung beenden
measure-next = Als Nächstes zu entscheiden
measure-next-none = Nichts mehr zu fragen.
measure-wrong = Von der Maschine gefunden, von Ihnen getrennt
none = Keine.
measure-missed = Von Ihnen parallel, von der Maschine nicht gefunden
measuring = Messung läuft…
measure-not = Nicht gemessen
measure-waiting = Die Maschine vergleicht noch einmal, ohne Ihre Entscheidungen über Paare.
measure-stale = Sie haben seither mehr entschieden; die Zahlen sind die von vorher.
measure-again = Erneut messen
measure-no-score = kein Wert: Die Maschine sah fast nichts Gemeinsames
read-in-article = Im Artikel lesen
plot-machine-score = Wert der Maschine
plot-held = für parallel gehalten
plot-even = so oft, wie sie sagt
plot-beginning = Anfang
plot-end = Ende
plot-calibration = Jeder Punkt ist ein Fünftel der Werte. Auf der Linie werden Paare so oft für parallel gehalten, wie die Maschine sagt, darunter seltener, darüber öfter.
plot-many = { $n } Fassungen sind für ein Bild zu viele; zeigen Sie höchstens { $most }.
plot-bin = { $pairs } Paare mit mittlerem Wert { $score }: { $parallel } für parallel gehalten

# Copies of one text.
copies-told = Artikel, die einen Text drucken, etwa einer Agentur: oben der vermutlich erste, jede Kopie unter der, mit der sie am meisten teilt, und was geändert wurde. Tage und gemeinsame Wortfolgen legen nahe, wer von wem abschrieb; sie beweisen es nicht.
copies-title = Kopien eines Textes
copies-end = Kopien verlassen
copies-none-told = Jeder Artikel hat einen eigenen Text: Keine zwei teilen die meisten ihrer Folgen von fünf Wörtern.
copies-none = Keine Kopien
copies-count = Kopien zählen als
copies-several = Mehrere Fassungen
copies-several-hint = Jedes Medium, das den Text druckt, ist eine eigene Stimme.
copies-one = Eine Fassung
copies-one-hint = Nur der erste Text jedes Baums wird verglichen; die Kopien liegen beiseite.
copies-read-hint = In der Leseansicht lesen
copies-added = neu
copies-left-out = fehlt
copies-changed = geändert
count-changes = { $n ->
    [one] { $n } Änderung
   *[other] { $n } Änderungen
}
copies-changes-of = Änderungen von { $name }
and-more = und { $n } weitere
copies-became = aus „{ $before }“ wurde „{ $after }“
found-told = Was sich zwischen Fassungen unterscheidet und was eine Fassung auslässt: das Gewichtigste zuerst. Gewicht kommt davon, wie viele Fassungen es sagen, wie weit oben, wie wahrscheinlich Paar oder Schweigen ist und worin der Unterschied liegt. Ein Klick zeigt es in der Tabelle.
found-title = Unterschiede und Schweigen
found-end = Liste verlassen
found-nothing = Nichts aufzulisten
found-nothing-told = Keine zwei Aussagen eines Punkts unterscheiden sich in dem, wonach gesucht wird, und keine Fassung schweigt, wo andere sprechen.
found-all = Alle { $n }
found-kind = { $kind } { $n }
found-left-out = ausgelassen
found-omission = { $version }: { $told }; { $speak } von { $of } sagen es
found-point = Punkt { $number } · { $label }

# The classroom.
class-none = Kein Paar zu beurteilen
class-none-told = Die Bezugsfassung muss an einem Punkt sprechen, an dem eine andere spricht oder ihm nahekommt.
class-title = Gleich, anders oder ausgelassen?
class-end = Übung beenden
class-again = Neu beginnen
class-copy = Ergebnisse kopieren
class-told = Lesen Sie beide. Sagt der zweite dasselbe, sagt er es anders, oder lässt er aus, was der erste sagt? Die Markierungen sind verborgen.
class-compare = Antworten vergleichen
class-not-judged = Dieses Paar haben Sie nicht beurteilt; nichts wird verglichen.
class-judged = { $n } von { $all } beurteilt
class-machine = Sie und die Maschine stimmen bei { $n } von { $all } überein.
class-teacher = Sie und die Lehrkraft stimmen bei { $n } der { $all } überein, die sie entschied.
# The words in quotes are typed as they are.
class-teacher-none = Die Lehrkraft entschied keines: Ein Schlagwort „same“, „different“ oder „left out“ an einer Aussage, oder ein bestätigtes oder verworfenes Paar, tut es.
class-judge = { $judgement }, Paar { $number }
class-you = Sie
class-by-machine = Maschine
class-by-teacher = Lehrkraft
class-pair = { $who }, Paar { $number }: { $told }

# Judgements.
judgement-same = gleich
judgement-different = anders
judgement-left-out = ausgelassen

# Speakers to check.
review-none = Alle Sprecher sind geklärt.
review-title = Wer sagt es? Sprecher zu prüfen
review-end = Prüfung beenden
review-nothing = Nichts zu prüfen
review-nothing-told = Was Sie klärten, behält jeder spätere Vergleich.
nobody = niemand
review-own = Der Artikel selbst
review-else = Jemand anders…
review-read = Im Artikel lesen
review-told = { $n ->
    [one] { $n } Aussage, deren Sprecher ohne große Gewissheit gefunden wurde.
   *[other] { $n } Aussagen, die ungewissesten zuerst. U geht zur nächsten, A nimmt an, R sagt, dass der Artikel selbst spricht, V nennt jemand anderen.
}
review-accept = { $voice } annehmen

# The Framing view.
framing-nothing = Zum Framing dieses Vergleichs gibt es nichts.
framing-none-found = Nichts dieser Art wurde gefunden.
framing-open-codebook = Codebuch öffnen
framing-all-points = Alle Punkte
framing-all-voices = Alle Stimmen
framing-mark-hint = Zeigt in Parallel- und Leseansicht, was diese Dimension gefunden hat
framing-mark = In den Texten markieren
show-all = Alles zeigen
framing-ground-none = Grundtext: keiner
framing-ground-hint = Einen Artikel als Mitschrift markieren: Zitate werden daran geprüft, und seine Abdeckung wird gemessen
framing-one-hint = Rechtsklick: sagen, dass zwei davon eins sind
framing-one = Ist eins mit
framing-source = Nach { $source }. Einheit der Werte: { $unit }.
framing-after = Nach { $source }.
framing-point = Punkt: { $label }
framing-voice = Stimme: { $name }
framing-shown = { $n } von { $all } Fassungen zu sehen
framing-grounds = Grundtexte: { $n }
framing-more = und { $n } weitere, im Bericht
framing-range = { $value } ({ $low } bis { $high })
framing-entry-hint = 
    „{ $words }“
    { $n } insgesamt; Klick zum Lesen, Rechtsklick für jede
framing-else = „{ $name }“ meint jemand anderen

# Which rows are shown.
filter-all = Alle Punkte
filter-silences = Mit Schweigen
filter-numbers = Zahlen verschieden
filter-doubtful = Zweifelhafte Paare
filter-worked = Entschieden oder notiert
filter-alone = Nur von einem gesagt
filter-attributed = Hier behauptet, dort zugeschrieben

# What came nearest to a silence.
near-score = Nächstes, { $share }
near-elsewhere = { $score }, in Punkt { $number }
near-parted = { $score }, von Hand getrennt
near-others = { $score }, nur mit einer
near-less-told = Ihre nächste Aussage erreicht { $share }, weniger als die { $least }, die eine Parallele braucht:
near-elsewhere-told = Ihre nächste Aussage erreicht { $share }, steht aber in Punkt { $number }:
near-parted-told = Ihre nächste Aussage erreicht { $share }, aber Sie halten die beiden getrennt:
near-others-told = Ihre nächste Aussage erreicht { $share } mit einer Aussage hier, und zu wenig mit den anderen:

# What was decided by hand.
hand-confirmed = bestätigt
hand-rejected = verworfen
hand-moved-here = hierher verschoben
hand-moved-away = weggeschoben
hand-split-together = zusammen abgetrennt
hand-split = abgetrennt
hand-merged = verbunden
hand-pinned = angeheftet
hand-confirmed-with = Als parallel bestätigt mit { $others }
hand-rejected-with = Als parallel verworfen mit { $others }
hand-moved-to = Verschoben zu { $others }
hand-joined-by = Von Hand dazugekommen: { $others }
hand-split-from = Abgetrennt von { $others }
hand-merged-with = Punkte verbunden: mit { $others }
hand-pinned-with = Punkt angeheftet: mit { $others }
hand-called = Punkt genannt „{ $label }“
hand-voice = Stimme gesetzt: { $voice }
hand-restored = Verglichen, obwohl beiseitegelegt
hand-cut = Eigene Aussage geworden
hand-joined = Mit dem Nachbarn zu einer Aussage verbunden
hand-set-aside = Beiseitegelegt
hand-by-hand = { $what }, von Hand
hand-by = { $what }, von { $name }
hand-not-shown = eine nicht gezeigte Aussage
hand-nothing-else = nichts sonst
hand-others = { $first }, und { $others }
hand-sure-machine = { $what } von Hand, Maschine { $share }
hand-sure = { $what } von Hand

# What the inspector knows.
kind-narration = in den eigenen Worten des Artikels
kind-direct = in Anführungszeichen
kind-indirect = in den Worten des Artikels wiedergegeben
kind-mixed = wiedergegeben, teils in Anführungszeichen
kind-heading = eine Überschrift
kind-caption = Wörter unter einem Bild
kind-aside = beiseitegelegt
differs-number = Zahl
differs-polarity = Polarität
differs-certainty = Gewissheit
differs-actor = Handelndem
differs-date = Datum oder Zeit
differs-place = Ort
differs-scope = Umfang
differs-source = Quelle
differs-name = Benennung
meaning-same = Sie bedeuten fast dasselbe
meaning-close = Ihre Bedeutungen sind nah
meaning-far = Ihre Bedeutungen sind weit auseinander
through-decision = Durch Entscheidung im selben Punkt; allein sah die Maschine kein Paar
through-other = Durch eine andere Aussage im selben Punkt
differs-none = keine
differs = Sie unterscheiden sich in { $what }: { $one } gegen { $other }
silence-silent = schweigt, { $chance }
silence-not-clear = unklar, { $chance }
silence-elsewhere = anderswo gesagt, { $chance }
silence-confirmed-of = { $version } schweigt hier: Sie haben es bestätigt.
silence-silent-of = { $version } schweigt hier: die Wahrscheinlichkeit, dass ihr Text es ungesagt lässt, ist { $chance }.
silence-not-clear-of = Es ist unklar, ob { $version } hier schweigt: die Wahrscheinlichkeit, dass ihr Text es ungesagt lässt, ist { $chance }.
silence-elsewhere-of = { $version } scheint es anderswo zu sagen: die Wahrscheinlichkeit, dass ihr Text es ungesagt lässt, ist { $chance }.
meaning-of = { $how } ({ $n } von 100)
shared-most = Die meisten sprechenden Wörter sind gemeinsam ({ $share })
shared-some = Einige sprechende Wörter sind gemeinsam ({ $share })
shared-few = Wenige sprechende Wörter sind gemeinsam ({ $share })
shared-none = Kein sprechendes Wort ist gemeinsam
both-name = Beide nennen { $names }
fact-nearest = Von allem, was die beiden Fassungen sagen, erzählen diese am ehesten dieselbe Tatsache
fact-other-nearer = Dagegen: eine andere Aussage einer der Fassungen kommt dieser Tatsache näher
both-number = Beide geben die Zahl { $numbers }
hand-voice-accepted = Stimme angenommen
hand-stance = Die Fassung hier: { $stance }
hand-left-out = Von { $version } ausgelassen: bestätigt
hand-matter-moved = Zu anderer Frage verschoben
hand-matter-split = Als eigene Frage abgetrennt
hand-matter-merged = Fragen verbunden
hand-matter-pinned = Frage angeheftet
hand-matter-called = Frage genannt „{ $label }“

# What was settled of a matter.
settled-named = von Ihnen benannt
settled-pinned = angeheftet

# What was left behind.
left-no-article = kein Artikel
count-decisions = { $n ->
    [one] { $n } Entscheidung
   *[other] { $n } Entscheidungen
}
untitled = Ohne Titel
ago-days = { $n ->
    [one] vor { $n } Tag
   *[other] vor { $n } Tagen
}
ago-hours = { $n ->
    [one] vor { $n } Stunde
   *[other] vor { $n } Stunden
}
ago-minutes = { $n ->
    [one] vor { $n } Minute
   *[other] vor { $n } Minuten
}
ago-now = gerade eben

# How a copy stands to another.
copy-first = vermutlich der erste von { $n }
copy-same = Wort für Wort
copy-address = dieselbe Adresse
copy-share = { $share } seiner Wortfolgen stehen im Text darüber

# Figures of measuring.
figure-decided = Entschiedene Paare
figure-precision = Genauigkeit
figure-precision-told = Von den entschiedenen Paaren, die die Maschine fand, jene, die Sie für parallel halten.
figure-recall = Trefferquote
figure-recall-told = Von den Paaren, die Sie für parallel halten, jene, die die Maschine selbst fand.
figure-gap = Kalibrierungsabstand
figure-gap-told = Wie weit im Mittel ein Wert vom Anteil solcher Paare abweicht, die Sie für parallel halten.
figure-decided-told = { $together } parallel, { $apart } getrennt, nach Ihren Entscheidungen.

# What can be looked for.
is-silent = eine Fassung schweigt
is-number = Zahlen sind verschieden
is-doubtful = ein Paar ist zweifelhaft
is-decided = entschieden, notiert oder verschlagwortet
is-noted = eine Notiz steht dort
is-unsure = zweifelhaft, wer spricht
is-attributed = hier behauptet, dort zugeschrieben
is-alone = nur von einem gesagt
takes-voice = wer spricht
takes-outlet = wessen Artikel
takes-tag = ein Schlagwort
takes-matter = die Frage, um die es geht
takes-point = der Name eines Punkts
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed oder alone

# What was done to a text.
aside-caption = Wörter unter einem Bild
aside-byline = wer es schrieb, wo und wann
aside-notice = ein Hinweis, ein Link oder eine Abozeile
origin-pasted = eingefügter Text
repair-nothing = nichts

# An article alone.
narration = Erzählung

# Framing.
framing-filtered = Nichts davon besteht den Filter.
identity-question = { $n ->
    [one] Ist „{ $voice }“ dasselbe wie { $other }? { $n } Aussage
   *[other] Ist „{ $voice }“ dasselbe wie { $other }? { $n } Aussagen
}
identity-more = { $n ->
    [one] Es folgt { $n } weitere Frage.
   *[other] Es folgen { $n } weitere Fragen.
}
identity-phrases = Im Text: { $phrases }
identity-yes = Ja
identity-no = Nein
identity-never = Nie danach fragen
review-asks = Bei einigen Stimmen ist nicht sicher, wer wer ist: Y sagt, dass die zwei eine sind, Umschalt+Y, dass sie es nicht sind.
spokesman-heard = Wer für eine Organisation spricht, zählt als
spokesman-with = die Stelle, wo diese auch spricht
spokesman-with-hint = „Ida Moll, Chefin der Gewerkschaft“ ist die Gewerkschaft, wo diese im selben Artikel zu Wort kommt, und das Ministerium ist sein Minister; wo die Stelle nicht spricht, gilt der eigene Name.
spokesman-unnamed = die Organisation, wenn ungenannt
spokesman-unnamed-hint = „Ein Sprecher des Hafens“ ist der Hafen; wer einen Namen hat, kommt unter diesem zu Wort.
spokesman-body = die Organisation
spokesman-body-hint = Wer für eine Organisation spricht, zählt als diese Organisation, mit Namen oder ohne.
spokesman-own = eigene Stimme
spokesman-own-hint = Jeder Sprecher ist eine eigene Stimme.
found-both = Vom Modell und von einer Grammatikregel gefunden, von jedem für sich
found-tagger = Vom Modell gefunden, das aus markierten Texten gelernt hat; keine Regel sagt es
found-marks = Von einer Regel über Anführungszeichen und feste Wendungen gefunden
found-tree = Von einer Grammatikregel gefunden; das Modell sagt es nicht

# Was zwei Aussagen übereinander hinaus sagen.
parts-same = Sagt Teil für Teil dasselbe wie { $version }
parts-more = Sagt mehr als { $version }: { $own }
parts-less = Sagt weniger als { $version }; dort steht noch: { $other }
parts-both = Sagt mehr als { $version }: { $own }. Es fehlt: { $other }
parts-pair-same = Beide sagen Teil für Teil dasselbe
parts-pair-more = Sagt mehr: { $words }
parts-pair-less = Sagt nicht: { $words }
parts-alone = Nur den gemeinsamen Teil paaren
parts-alone-hint = Macht, was beide sagen, zu einer eigenen Aussage und bestätigt dieses Paar; der Rest steht für sich. Rückgängig nimmt es zurück.
parts-alone-with = Nur den mit { $version } gemeinsamen Teil paaren

## Coding blind

blind-title = Blind codieren
blind-about = Zwei Personen codieren dieselben Dinge, jede in ihrer Kopie des Projekts und unter ihrem Namen; verbinden Sie die Kopien, sehen Sie, wie weit sie übereinstimmen, und lassen Sie eine dritte entscheiden, was strittig ist. Was die Maschine und die andere Person sagen, bleibt verborgen.
blind-nothing-left = Hier ist nichts mehr zu codieren
blind-choose-another = Wählen Sie eine andere Art, oder sehen Sie, wie weit Sie übereinstimmen.
blind-end = Codieren beenden
blind-go-on = Weiter codieren
blind-agreement = Übereinstimmung und Streitfälle
blind-coder = Codierer
blind-your-name = Ihr Name
blind-name-of-coder = Name des Codierers
blind-done = { $done } von { $count } codiert
blind-all-said = Alles, was { $version } sagt
blind-name-first = Schreiben Sie zuerst Ihren Namen: eine Antwort zählt für den, der sie gibt.
blind-answer = { $answer }, Ding { $number }
blind-who = Wer spricht
blind-say-so = So sagen
blind-say-who = Sagen, wer spricht
blind-nothing-coded = Noch wurde nichts codiert
blind-code-first = Codieren Sie zuerst etwas.
blind-coded-by = Codiert von { $coders }.
blind-alpha = Alpha { $alpha }
blind-no-alpha = Alpha lässt sich nicht angeben
blind-told = { $kind }: { $alpha }; { $agreed } von { $double } zweimal codierten sind gleich beantwortet ({ $things } codiert)
blind-nameless = ohne Namen
blind-settled = Entschieden von { $who }: { $answer }
blind-third = Eine dritte Person entscheidet:
blind-settle = Streitfall { $number } über { $kind } entscheiden: { $answer }

## Origins

origins-title = Ursprünge
origins-about = Artikel, die auf einen Text zurückgehen, auch umgeschriebene, zählen in jeder Zählung als ein Ursprung: 7 Medien, 3 Ursprünge. Trennen oder vereinen Sie sie, wo Sie es besser wissen.
origins-apart = Eigenständig geschrieben
origins-apart-name = { $article } wurde eigenständig geschrieben
origins-back = Geht zurück auf…
origins-back-to = { $article } geht zurück auf { $other }
origins-back-name = { $article } geht zurück auf…
origin-first-credited = hat ihn zuerst; genannt: { $agencies }

## Larger matters, remarks, plots

theme-name = Größere Frage: { $label }, { $matters }
theme-name-folded = Größere Frage: { $label }, { $matters }, eingeklappt
theme-fold = Klicken klappt alle Fragen darunter ein oder aus.
remark-frame = Frame: { $what }
remark-note = Notiz: { $what }
remark-tag = Schlagwort: { $what }
remark-by = { $told }, von { $by }
plot-range = { $value } ({ $low } bis { $high })
axis-mentions = Erwähnungen
axis-uses = Verwendungen
axis-words = Wörter
axis-marks = Marken je 100 Wörter
axis-quotations = Zitate
axis-share = Anteil an der größten Zahl der Zeile
axis-log-odds = Log-Odds gegen die anderen Fassungen
axis-statements = Aussagen

## Why two statements are not paired

why-of-hundred = { $n } von 100
why-same = Das ist ein und dieselbe Aussage.
why-not-compared = Eine davon ist Überschrift, Bildunterschrift oder beiseitegelegt; diese werden nicht verglichen.
why-rejected = Sie haben dieses Paar verworfen.
why-no-version = Eine davon gehört zu keiner Fassung: niemand ist bekannt, der sie sagt.
why-one-version = Beide gehören zu einer Fassung; gepaart werden nur Aussagen verschiedener Fassungen.
why-same-point = Sie stehen im selben Punkt.
why-other-points = Sie sind gepaart ({ $score }), stehen aber in verschiedenen Punkten: die anderen Aussagen dieser Punkte sind im Mittel nicht parallel genug (nötig sind etwa { $least }), und ein Paar verbindet nicht zwei Punkte.
why-chance = Die Wahrscheinlichkeit, dass sie dasselbe sagen, ist { $score }; ab { $least } würden sie gepaart.
why-two-events = Sie erzählen von zwei Ereignissen: Handlung, Beteiligte, Tag oder Ort sind andere. Die Wahrscheinlichkeit, dass sie dasselbe sagen, ist { $score }.
why-nothing-common = Sie haben fast nichts gemeinsam.
why-both-name = Beide nennen { $what }
why-both-give = Beide geben { $what } an
why-words-of-both = Wörter beider: { $what }
why-other-numbers = Andere Zahlen: { $mine } gegen { $theirs }
why-no-word-in-both = Kein Name, keine Zahl und kein längeres Wort steht in beiden.
why-no-name-in-both = Kein Name und keine Zahl steht in beiden.
why-nearer = „{ $other }“ steht näher bei „{ $own }“ ({ $score })

## Samples

sample-one = Telefonate vom 7. November: ein Artikel
sample-one-about = Eine Agenturmeldung, in der drei Hauptstädte, Agenturen und Amtsträger sprechen
sample-three = Telefonate vom 7. November: drei Redaktionen
sample-three-about = Moskau, Paris und Ankara berichten über dieselben Telefonate, auf Englisch
sample-four = Telefonate vom 7. November: vier Sprachen
sample-four-about = Berichte auf Englisch, Französisch, Russisch und Türkisch
sample-storm = Der Sturm
sample-storm-about = Ein erfundener Sturm an einem erfundenen Ort: Zahlen und Schuld gehen auseinander
