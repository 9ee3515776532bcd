# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = „
report-close = “

# The sections.
report-sections = Abschnitte
report-coverage = Abdeckung
report-matters = Fragen
report-differences = Unterschiede
report-silences = Schweigen, nach Gewicht
report-parts = Teilweise dasselbe
report-narrative = Eine Erzählung
report-alone = Nur von einer Fassung gesagt
report-alone-short = Nur von einer gesagt
report-framing = Framing
report-voices = Stimmen
report-written = Von Hand geschrieben
report-decisions = Entscheidungen
report-coding = Doppelte Codierung
report-disputes = Streitfälle
report-origins = Ursprünge
report-sources = Quellen
report-methods = Einstellungen und Kennzahlen
report-method = Methode
report-other-points = Weitere Punkte
report-other-matters = Weitere Fragen
report-theme = Fragen: { $theme }
report-repairs = Reparaturen am Text
report-problems = Zu beachten
report-problem = Zu beachten: { $what }
report-none = Keine.

# The title and the first line.
report-untitled = Nichts zu vergleichen
report-names-more = { $names } und { $n } weitere
count-versions = { $n ->
    [one] { $n } Fassung
   *[other] { $n } Fassungen
}
count-matters = { $n ->
    [one] { $n } Frage
   *[other] { $n } Fragen
}
count-outlets = { $n ->
    [one] { $n } Medium
   *[other] { $n } Medien
}
count-origins = { $n ->
    [one] { $n } Ursprung
   *[other] { $n } Ursprünge
}

# What the sections show.
report-nothing = Es gibt nichts zu vergleichen.
report-no-points = Es wurden keine zwei Fassungen gefunden, die dasselbe sagen.
report-matters-about = Eine Frage ist das, worauf Aussagen antworten. Unter ihr stehen ihre Punkte, in denen Fassungen dasselbe sagen, und was eine Fassung zu der Frage in Worten sagt, die keine andere hat.
report-matters-table = Allein: Aussagen zu der Frage, die keine andere Fassung hat. Kontrast: der Anteil der Paare von Aussagen zweier Fassungen, die nicht parallel sind.
report-rows-about = Eine Zeile je Punkt, eine Spalte je Fassung.
report-marked = Markierte Wörter
report-bold = **Fett** gesetzte Wörter
report-marked-about = { $marked } verwendet die erste Fassung nicht, die an dem Punkt in derselben Sprache spricht.
report-beside = Zur selben Frage, in Worten, die keine andere Fassung hat
report-narrative-title = { $title }: eine Erzählung
report-narrative-about = Jeder Satz ist aus einer der Fassungen zitiert, Frage für Frage: von jedem Punkt der, der am engsten mit den anderen verbunden ist, dann was eine Fassung zu der Frage in Worten sagt, die keine andere hat, in der Reihenfolge, in der die Artikel es erzählen. Nichts ist neu geschrieben, und nichts wird für wahr erklärt; die Anmerkungen sagen, wer es sagt, wer es anders sagt und wer schweigt.
report-narrative-none = Es gibt nichts zu erzählen.
report-not-in-sentence = { $marked } in einer Anmerkung stehen nicht im Satz.
report-alone-none = Jede Aussage teilt ihre Frage mit einer anderen.
report-framing-statements = Was gefunden wurde, mit den Aussagen, auf denen es beruht. Es sind Beschreibungen des Wortlauts; nichts davon bewertet ein Medium.
report-framing-passages = Was gefunden wurde, mit den Stellen, auf denen es beruht. Es sind Beschreibungen des Wortlauts; nichts davon bewertet ein Medium.
report-differences-about = Worin sich zwei Aussagen eines Punktes unterscheiden, das Gewichtigste zuerst: wahrscheinliche Paare, Punkte, die viele Fassungen weit oben in ihren Artikeln erzählen, und was sich prüfen lässt vor dem, wie es gesagt wird. Beide werden zitiert; keine wird falsch genannt.
report-silences-about = Was eine Fassung ungesagt lässt, das Gewichtigste zuerst: was die meisten anderen sagen, weit oben in ihren Artikeln. Die Wahrscheinlichkeit ist aus dem Text der Fassung geschätzt; was unklar oder anderswo gesagt ist, steht nicht in dieser Liste.
report-parts-about = Paare von Aussagen eines Punktes, von denen die eine mehr sagt als die andere oder jede noch etwas anderes: zitiert wird, was der anderen fehlt. Mit dem Modell gefunden, Teilsatz für Teilsatz und Wortgruppe für Wortgruppe, in je zwei beliebigen Sprachen; wer es sagt, ist kein solcher Teil, und ein Wert anstelle eines anderen ist ein Unterschied.
report-voices-about = Wer zu Wort kommt, darunter die Erzählung des Artikels selbst.
report-written-about = Frames, Schlagwörter und Notizen an Aussagen.
report-decisions-about = Was von Hand entschieden wurde, das Älteste zuerst; es steht über dem, was gefunden wurde.
report-coding-about = Was zwei oder mehr Personen zu denselben Dingen sagten, ohne die Maschine oder einander zu sehen. Alpha: nach Krippendorff, für nominale Daten; 1 ist volle Übereinstimmung, 0, was der Zufall ergibt.
report-disputes-about = Dinge, zu denen zwei Codierer verschieden antworteten, und wie ein Dritter sie entschied.
report-origins-about = Artikel, die auf einen Text zurückgehen, auch umgeschriebene, zählen als ein Ursprung. Tage und Wortlaut deuten an, wer es von wem hat; sie beweisen es nicht.
report-methods-about = Womit und wie der Bericht entstand, wie weit die Maschine mit den Entscheidungen dieses Projekts übereinstimmt und was von Hand entschieden wurde. Intervalle sind 95 % (Wilson 1927). Die entschiedenen Paare hat gewählt, wer entschied; sie sind nicht gezogen: die Kennzahlen sprechen von ihnen, nicht von allen Paaren.

# Points and who speaks at them.
report-speak = { $n } von { $all } Fassungen{ $tally } sprechen: { $names }
report-silent = es schweigen: { $names }
report-contrast = Kontrast { $score }
report-of-versions = { $n } von { $all } Fassungen
report-score = Wert { $score }
report-nearest = am nächsten
report-point = Punkt { $number }
report-at-point = Punkt { $number }
report-said-by = Gesagt von
report-only = Nur
report-silent-head = Es schweigen:
report-silent-question = Zu der Frage schweigen:
report-frames-head = Frames:
report-tags-head = Schlagwörter:
report-note-head = Notiz:
report-gloss = Glosse:
report-file = Datei { $name }
report-all = alle
report-more = { $n } weitere
report-more-elsewhere = { $n } weitere stehen in der Webseite und in der Tabelle.
report-table-of = { $name } als Tabelle
report-values = Werte: { $unit }
report-no-unit = keine
report-show = Zeigen
report-show-all = Alles
report-show-names = Nur Fragen
report-show-gap = Punkte mit einem Schweigen
report-show-full = Punkte, an denen jede Fassung spricht
report-show-doubt = Zweifelhafte Punkte: ein Paar mit Wert unter 0,7

# The figures.
figure-caption = Zeilen sind Fassungen, Spalten sind Punkte. Je dunkler ein Feld, desto mehr seiner Wörter hat die erste Fassung an dem Punkt nicht; ein Strich ist ein Schweigen.
figure-coverage = Abdeckung: { $versions } Fassungen, { $points } Punkte
figure-largest = { $title }: die größten Werte
figure-largest-shares = { $title }, Anteile: die größten Werte
figure-words = gleiche bis andere Wörter als die erste
figure-language = in anderer Sprache

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = Adresse
column-agreed = gleich beantwortet
column-aliases = auch genannt
column-alone = allein
column-alone-question = davon allein zu ihrer Frage
column-alpha = Alpha
column-article = Artikel
column-asked-of = gefragt zu
column-by = von
column-byline = Autorenzeile
column-coded = codiert
column-coders = Codierer
column-contrast = Kontrast
column-credits = nennt als Quelle
column-date = Datum
column-decision = Entscheidung
column-differ = verschieden in
column-disputed = strittig
column-double = doppelt codiert
column-evidence = was dafür spricht
column-file = Datei
column-finding = Befund
column-first-says = wie es der erste sagt
column-frames = Frames
column-hash = sha256
column-high = bis
column-how-made = Wie er entstand
column-kind = Art
column-label = Name
column-language = Sprache
column-leaves-out = lässt aus
column-low = ab
column-matter = Frage
column-matters-silent = Fragen, zu denen sie schweigt
column-matters-spoken = Fragen, zu denen sie spricht
column-notes = Notizen
column-one = die eine
column-one-says = die eine sagt
column-only-one = nur die eine
column-only-other = nur die andere
column-origin = Ursprung
column-origins = Ursprünge
column-other = die andere
column-other-says = die andere sagt
column-other-words = deren Wörter
column-outlet = Medium
column-outlets = Medien
column-point = Punkt
column-points = Punkte
column-points-number = Zahl der Punkte
column-points-silent = Punkte, an denen sie schweigt
column-points-spoken = Punkte, an denen sie spricht
column-published = erschienen
column-said = gesagt
column-score = Wert
column-settled = entschieden
column-side = Seite
column-silent = wer schweigt
column-speaks = wer spricht
column-standing = Stellung
column-stands = wie sie zueinander stehen
column-statement = Aussage
column-statements = Aussagen
column-subject = Gegenstand
column-surely = wie sicher
column-tags = Schlagwörter
column-text = Text
column-theme = größere Frage
column-title = Titel
column-value = Wert
column-value-of = Wert ({ $unit })
column-version = Fassung
column-voice = Stimme
column-what = was
column-when = wann
column-who-says = wer es sagt
column-without = Aussagen ohne Parallele
column-words = Wörter

# How two statements stand to each other.
stands-same = dasselbe
stands-one = die eine sagt mehr
stands-other = die andere sagt mehr
stands-each = jede sagt mehr

# What a version does with what it says.
does-say = sagt es selbst
does-may-be = hält es für möglich
does-deny = verneint es
does-ask = fordert es
does-give = schreibt es { $voice } zu
does-give-may-be = schreibt es { $voice } zu, als möglich
does-give-deny = schreibt { $voice } zu, es zu verneinen
does-give-ask = schreibt { $voice } zu, es zu fordern

# Origins of articles.
origin-alone = allein
origin-first = hat ihn zuerst
origin-later = hat ihn später
origin-settled = von Hand entschieden
origin-with = mit { $name }: { $why }
origin-copies = Kopien
origin-wording = { $share } der Folgen von drei Wörtern
origin-odd = { $share } der seltenen Wörter
origin-quotations = { $n ->
    [one] { $n } Zitat
   *[other] { $n } Zitate in gleicher Folge
}
origin-agency = beide nennen { $agency }

# What was settled by hand.
settled-confirm = Paar bestätigt
settled-reject = Paar verworfen
settled-pin = Punkt angeheftet
settled-move = Aussage verschoben
settled-split = Punkt geteilt
settled-merge = Punkte verbunden
settled-label = Punkt benannt
settled-matter-move = zu anderer Frage verschoben
settled-matter-split = Frage geteilt
settled-matter-merge = Fragen verbunden
settled-matter-label = Frage benannt
settled-matter-pin = Frage angeheftet
settled-left-out = Schweigen bestätigt
settled-rename = Stimme umbenannt
settled-merge-voices = Stimmen verbunden
settled-apart = Stimmen getrennt gehalten
settled-side = Seite gesetzt
settled-voice = Stimme angegeben
settled-accept = Stimme angenommen
settled-stance = gesagt, was die Fassung tut
settled-note = Notiz geschrieben
settled-gloss = Glosse geschrieben
settled-tag = Schlagwort hinzugefügt
settled-code = Aussage codiert
settled-restore = Stelle doch verglichen
settled-aside = Stelle beiseitegelegt
settled-cut = Wörter zu einer Aussage gemacht
settled-join = Aussagen vereint
settled-repair = Reparatur zurückgenommen
settled-merge-actors = Handelnde verbunden
settled-split-actor = Handelnde getrennt
settled-ground = Grundtext bestimmt
settled-one-origin = Ursprünge vereint
settled-two-origins = Ursprünge getrennt
settled-judge = blind codiert
settled-arbitrate = Streitfall entschieden
settled-later = Entscheidung eines neueren Programms
settled-no-side = keine Seite
settled-lost = { $article }, nicht wiedergefunden

# Double coding, and the sheet for coders.
coded-pairs = Paare
coded-matters = Fragen
coded-silences = Schweigen
coded-voices = Stimmen
coded-pairs-asked = Sagen die beiden dasselbe, oder sprechen sie von derselben Handlung?
coded-matters-asked = Antworten die beiden auf dieselbe Frage, was immer jede dazu sagt?
coded-silences-asked = Lässt diese Fassung aus, was die Aussage sagt?
coded-voices-asked = Wer sagt das?
coded-pairs-rule = „parallel“: beide nennen eine Tatsache, Handlung, Behauptung oder Forderung, wie immer sie es ausdrücken; eine andere Zahl ist dieselbe Tatsache mit einer anderen Einzelheit. „nicht parallel“: eine andere Handlung, ein anderer Tag, andere Beteiligte oder eine andere Behauptung, auch wenn die Wörter sich gleichen.
coded-matters-rule = „eine Frage“: ein Leser würde die beiden als Antworten auf eine Frage nebeneinanderstellen, etwa „was soll als Nächstes geschehen?“, obwohl sie Verschiedenes sagen. „zwei Fragen“: keine solche Frage, die nicht so weit wäre wie das ganze Ereignis.
coded-silences-rule = Lesen Sie alles, was die Fassung sagt. „schweigt“: nichts darin sagt es, weder ganz noch teilweise. „anderswo gesagt“: eine Stelle sagt es. „unklar“: ein Teil davon wird gesagt, oder man kann es so lesen.
coded-voices-rule = Wessen Worte oder Gedanken es sind: eine Person, ein Amt, eine Agentur. „eigene Worte“: der Artikel erzählt es selbst. Von einer Kette („die Agentur zitierte den Minister“) das letzte Glied.
verdict-parallel = parallel
verdict-not-parallel = nicht parallel
verdict-one-question = eine Frage
verdict-two-questions = zwei Fragen
verdict-silent = schweigt
verdict-not-clear = unklar
verdict-elsewhere = anderswo gesagt
verdict-own = eigene Worte
guide-title = Anleitung für Codierer: { $title }
guide-about = Jeder Codierer arbeitet in einer eigenen Kopie des Projekts und schreibt zuerst seinen Namen hin. **Blind codieren** zeigt ein Ding nach dem anderen, ohne was das Programm oder sonst jemand daraus macht. Beantworten Sie alle; sprechen Sie nicht über einzelne, bevor alle beantwortet sind. Führen Sie dann die Kopien zusammen (`counterpoint merge`), sehen Sie, wie weit Sie übereinstimmen, und lassen Sie einen Dritten entscheiden, worüber Sie streiten. Unter einem Alpha von 0,67 schärfen Sie die Regeln und codieren neu; ab 0,80 kann man sich auf die Antworten verlassen (Krippendorff 2004).
guide-answers = Antworten: { $answers }.
guide-answers-voice = Antworten: { $answers } oder der Name dessen, der spricht, immer gleich geschrieben.

# With what and how a report was made.
method-made = Counterpoint { $program }, Modell { $model }, Grammatik { $grammar }, Wortlisten { $lists }; offline, kein Text verließ den Rechner.
method-version = Eine Fassung ist alles, was { $by ->
    [voice] eine Stimme
    [side] eine Seite
   *[outlet] ein Medium
} sagt. Eine Aussage ist ein Satz oder der Teil einer Stimme daran. Ein Punkt ist eine Gruppe paralleler Aussagen von zwei oder mehr Fassungen. Eine Frage ist das, worauf Aussagen antworten, ob sie dasselbe sagen oder nicht.
method-deep = Lesart: jeder Satz wurde mit dem Sprachmodell gelesen.
method-quick = Lesart: Wörter, Namen und Zahlen wurden verglichen; das Sprachmodell diente nur zwischen Sprachen.
method-score = Ein Wert ist die geschätzte Wahrscheinlichkeit, dass zwei Aussagen dasselbe sagen oder von derselben Handlung sprechen; Paare unter { $least } blieben weg.
method-silence = Eine Fassung ohne Aussage an einem Punkt schweigt, ist unklar oder sagt es anderswo: der Prozentwert ist die geschätzte Wahrscheinlichkeit, dass ihr Text ungesagt lässt, was der Punkt erzählt, nach ihren Paaren mit dem Punkt, ihrer Länge und den Fragen, zu denen sie spricht; die nächste Aussage wird gezeigt. Es geht nur um diese Texte.
method-stance = Was eine Fassung mit einer Aussage tut, wird daraus gelesen, wer es sagt, aus Redeverb, Gewissheit und Polarität; was von Hand gesetzt wurde, steht darüber.
method-settled = { $n ->
    [one] { $n } Entscheidung wurde von Hand getroffen; sie steht über dem, was gefunden wurde.
   *[other] { $n } Entscheidungen wurden von Hand getroffen; sie stehen über dem, was gefunden wurde.
}
method-marked = Markierte Wörter sind solche, die die erste Fassung an dem Punkt in derselben Sprache nicht verwendet; ein Urteil ist nicht gemeint.
method-evidence = Als Webseite, Word-Dokument oder Tabelle trägt der Bericht seine Belege bei sich: das Projekt mit allen Texten und Entscheidungen. `counterpoint verify` und das Menü Datei des Programms halten jedes zitierende Feld und die Auswertung dagegen.
methods-program = Programm
methods-model = Sprachmodell
methods-grammar = Grammatik
methods-lists = Wortlisten
methods-version = Eine Fassung ist
methods-version-told = { $by ->
    [voice] was eine Stimme sagt
    [side] was eine Seite sagt
   *[outlet] was ein Medium sagt
}
methods-reading = Lesart
methods-deep = genau: jeder Satz wurde mit dem Modell gelesen
methods-quick = schnell: Wörter, Namen und Zahlen, das Modell nur zwischen Sprachen
methods-pairs-from = Paare zählen ab einem Wert von
methods-doubtful = Punkte gelten als zweifelhaft unter
methods-copies = Ein Text, den mehrere drucken, zählt
methods-copies-several = als so viele Fassungen, wie ihn drucken
methods-copies-one = als eine Fassung
methods-origin = Zwei Artikel haben einen Ursprung ab
methods-origin-told = { $share } der Folgen von drei Wörtern außerhalb von Zitaten, weniger, wo Quellenangaben, Zitate oder seltene Wörter übereinstimmen
methods-transcripts = Mitschriften, an denen Zitate gemessen werden
methods-share = { $share } ({ $part } von { $whole }; { $low } bis { $high })
methods-not-measured = nicht gemessen: nichts wurde entschieden
methods-decided = Von Hand entschiedene Paare
methods-decided-told = { $together } parallel, { $apart } nicht
methods-precision = Genauigkeit: von den entschiedenen Paaren, die die Maschine fand, für parallel gehalten
methods-recall = Trefferquote: von den für parallel gehaltenen Paaren, von der Maschine gefunden
methods-gap = Kalibrierungsabstand: mittlerer Abstand zwischen Wert und Anteil der für parallel gehaltenen
methods-accepted = Stimmen: von den durchgesehenen, belassen wie gefunden
methods-settled = Von Hand entschieden
methods-settled-kind = Von Hand entschieden: { $kind }
methods-settled-none = nichts
methods-nameless = ohne Namen

# The program's pairs against decisions.
measured-title = Die Paare des Programms, gemessen an Ihren Entscheidungen
measured-told = { $together } Paare für parallel gehalten, { $apart } getrennt. Verbindungen zählen ab { $least }.
measured-figure = Kennzahl
measured-precision = Genauigkeit
measured-recall = Trefferquote
measured-gap = Kalibrierungsabstand
measured-scores = Werte
measured-pairs = Paare
measured-mean = mittlerer Wert
measured-parallel = für parallel gehalten
measured-wrong = Gefunden, aber von Ihnen getrennt
measured-missed = Nicht gefunden, aber von Ihnen für parallel gehalten
measured-next = Als Nächstes zu entscheiden
measured-of-hundred = { $n } von 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Benennung
dimension-naming-told = Die Formen, in denen jede Fassung einen Handelnden, einen Ort oder ein Ereignis nennt: mit Namen, mit Titel und Namen, nach der Rolle (der türkische Präsident), mit einer Wertung (der bedrängte Bürgermeister); und ihre Wahl unter Wörtern für dieselbe Art von Sache (Extremisten, Kämpfer, Söldner; befreit, besetzt). Die erste Stelle jedes Befunds ist die erste Verwendung; die Form, die eine Fassung zuerst verwendet, ist so gekennzeichnet.
dimension-naming-source = Referenzstrategien nach Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = Nennungen
dimension-heard = Gehörte Stimmen
dimension-heard-told = Wörter, die jede Fassung jeder Stimme gibt, nach der Form (direkt, gemischt, indirekt, Erzählung); der Anteil der Wörter nach Art der Quelle (namentlich genannte Person, Institution, Medium, ungenannt, Erzählung; amtlich oder nicht: Regierungen und ihre Behörden); die Stimmen, die die Schlagzeile nennt, und die, die den Einstieg gibt.
dimension-heard-source = Quellennutzung nach Gans 1979; Tiffen et al. 2014
dimension-heard-unit = Wörter oder Anteil
dimension-verbs = Redeverben
dimension-verbs-told = Die Wörter, die einführen, was eine Stimme sagt, nach Klassen: neutral (sagte), bekräftigend (wies darauf hin), zweifelnd (behauptete), nachdrücklich (beharrte), einräumend (gab zu), anklagend, auffordernd, verneinend, meinend. Eine Leiter stellt die Verben nebeneinander, die verschiedene Fassungen für dieselbe Stimme verwenden, wo ihre Klassen sich unterscheiden, innerhalb einer Sprache.
dimension-verbs-source = Klassen nach Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = Verwendungen
dimension-certainty = Gewissheit
dimension-certainty-told = Wörter, die eine Behauptung abschwächen oder verstärken, Modalverben, Wörter, die ihre Belege nennen, und Verneinung. Für eine Fassung oder Stimme: Verwendungen auf 100 Wörter. Für eine Aussage und für die Lesart jeder Fassung an einem Punkt, wo die Merkmale sich unterscheiden: ihre Merkmale, und als Wert, wohin sie neigen, von -1 (alle schwächen ab: Abschwächungen und Verben der Möglichkeit) bis 1 (alle verstärken: Verstärkungen und Verben der Notwendigkeit).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = je 100 Wörter oder Neigung
dimension-agency = Handlungsträger
dimension-agency-told = Wie Taten erzählt werden: aktiv (Handelnder und Betroffener sind beide genannt), Passiv mit Handelndem, Passiv ohne ihn, Taten als Substantive (die Festnahme, die Zerstörung) und Geschehnisse (starb, stürzte ein), die keinen Handelnden brauchen. Aus den Satzbäumen der genauen Lesart; in der schnellen werden englische Passive an ihrer Form erkannt. Für einen Punkt: was die Lesart jeder Fassung enthält und wer wem was tut, wo die Lesarten sich unterscheiden; ein Strich steht für einen ausgelassenen Handelnden.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = Verwendungen
dimension-silences = Schweigen
dimension-silences-told = Punkte, an denen eine Fassung keine Aussage hat, obwohl mindestens die Hälfte der Fassungen eine hat („alle anderen sagen es“, wo sie die einzige ist), jeweils mit der Wahrscheinlichkeit, dass ihr Text die Sache ungesagt lässt, und der eigenen Aussage, die am nächsten kam (Wert: der Wert dieses Paars); Punkte, die weniger als die Hälfte der Fassungen haben; und für jede Fassung die Aussagen, zu denen keine andere eine Parallele hat. Wo es unklar ist, heißt eine Fassung nur „schweigt vielleicht“, wo es unwahrscheinlich ist, „anderswo gesagt“, in der Aussage, die am nächsten kam; wo eine Aussage so nahe kam, dass sie eine Parallele sein kann, sagt ihre Fassung es „vielleicht allein“: sehen Sie nach und entscheiden Sie. Die Stellen eines Schweigens sind, was die anderen sagen. Es geht nur um diese Texte.
dimension-silences-source = Auslassung nach Entman 1993; Codierung von An- und Abwesenheit nach Baden & Stalpouskaya 2020
dimension-silences-unit = Wert oder Anzahl
dimension-prominence = Stellung und Reihenfolge
dimension-prominence-told = Für jeden Punkt: wo in ihrem Artikel jede Fassung zuerst auf ihn kommt, als Anteil des Textes davor (0 ist der Anfang), nach der Stelle: Einstieg (erster Satz nach der Schlagzeile), erstes Drittel, Mitte, letztes Drittel; ob die Schlagzeile davon spricht; und welchen Anteil der Wörter der Fassung er bekommt. Die Reihenfolge vergleicht die Abfolge der gemeinsamen Punkte zweier Fassungen (Kendalls Tau, 1 gleiche Folge, -1 umgekehrte).
dimension-prominence-source = umgekehrte Pyramide nach Pöttker 2003; van Dijk 1988; Tau nach Kendall 1938
dimension-prominence-unit = Anteil davor oder Tau
dimension-quotation = Zitate
dimension-quotation-told = Wörter in Anführungszeichen, die zwei Artikel drucken: wörtlich (dieselben Wörter), gekürzt (ein Teil, in gleicher Folge), verändert (mindestens die Hälfte der Wörter in gleicher Folge), übersetzt (parallele direkte Zitate in zwei Sprachen). Wo ein Artikel als Grundtext bestimmt ist (eine Mitschrift), wird jedes Zitat ebenso daran gemessen, und der Anteil der Wörter des Grundtexts, den jede Fassung zitiert, ist ihre Abdeckung. Wert: der Anteil der Wörter des längeren Zitats, den das andere behält.
dimension-quotation-source = Textwiederverwendung nach Smith, Cordell & Dillon 2013; Zitatvarianten nach Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = behaltener Anteil
dimension-numbers = Zahlen
dimension-numbers-told = Mengen in den Lesarten eines Punktes, mit dem Wort, das sie zählen, und ihrer Einschränkung (mindestens, etwa, bis zu), und wer für sie einsteht. Sie unterscheiden sich, wo zwei Fassungen dasselbe zählen und auf andere Werte kommen oder eine andere Grenze setzen (mindestens, mehr als, weniger als, bis zu); etwa und fast sind keine Grenzen. Allein: keine Parallele zählt dasselbe. Tage und Uhrzeiten bleiben weg.
dimension-numbers-source = Vergleich von Mengen nach Roy, Vieira & Roth 2015
dimension-numbers-unit = die Zahl selbst
dimension-words = Kennzeichnende Wörter
dimension-words-told = Wörter, die eine Fassung mehr verwendet als die anderen Fassungen in ihrer Sprache. Über alles: Log-Odds-Verhältnis mit informativer Dirichlet-Prior (die Häufigkeit des Worts in allen Fassungen), gezeigt mit dem 95-%-Intervall, wenn dieses über 0 liegt. Gepaart: dieselbe Frage nur an gemeinsamen Punkten, aus den Punkten, an denen die Fassung das Wort verwendet und ihre Parallelen nicht, und umgekehrt (bedingte Log-Odds, mit Intervall). Anstelle von: Wörter, die dort stehen, wo die eng parallele Aussage einer anderen Fassung andere hat; das sind Lesarten, keine Schätzungen.
dimension-words-source = Monroe, Colaresi & Quinn 2008; gepaarte Vergleiche nach Agresti 2013
dimension-words-unit = Log-Odds oder Punkte
dimension-frames = Ihre Frames
dimension-frames-told = Für jeden Frame des Codebuchs: von Hand codierte Aussagen, jede einmal gezählt, und getrennt davon Aussagen, auf die seine Stichwörter deuten und die noch niemand so codiert hat (zu lesen und zu entscheiden). Wo zwei oder mehr Codierer codiert haben: Krippendorffs Alpha für nominale Daten über die Aussagen, die mindestens zwei von ihnen codierten, für alle Frames und für jeden, und die Aussagen, in denen sie sich unterscheiden.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = codierte Aussagen

# Why a dimension found nothing, or less.
lacks-list = Für { $languages } gibt es keine Wortliste; dort wurde nichts gesucht.
lacks-deep = Ohne die genaue Lesart ist in { $languages } nichts über Handlungsträger bekannt.
lacks-rate =
    { $n ->
        [one] 1 Fassung hat weniger als { $least } Wörter: ihre Merkmale sind aufgeführt, eine Rate wird nicht angegeben.
       *[other] { $n } Fassungen haben weniger als { $least } Wörter: ihre Merkmale sind aufgeführt, eine Rate wird nicht angegeben.
    }
lacks-odds =
    { $n ->
        [one] 1 Fassung hat weniger als { $least } Wörter oder niemanden zum Vergleich in ihrer Sprache: für sie werden keine Log-Odds geschätzt.
       *[other] { $n } Fassungen haben weniger als { $least } Wörter oder niemanden zum Vergleich in ihrer Sprache: für sie werden keine Log-Odds geschätzt.
    }
lacks-codebook = Das Codebuch ist leer; fügen Sie Frames hinzu, oder öffnen Sie ein fertiges Codebuch.
lacks-voice = Es wurde keine Stimme gefunden.
lacks-capitals = Wo Großbuchstaben keine Namen verraten (wie im Deutschen), dienten nur die Wortlisten.
lacks-numbers = Kein Punkt ist gemeinsam; es stehen keine Zahlen nebeneinander.
lacks-order = Kein Punkt ist gemeinsam; es gibt keine Reihenfolge zu vergleichen.
lacks-quote = Kein Zitat steht in zwei Artikeln.
lacks-version = Es gibt nur eine Fassung; nichts kann schweigen.
lacks-verb = Es wurde kein Redeverb gefunden.

# What findings are of, and what they are.
label-version = Fassung
label-statement = Aussage
label-active = Aktiv
label-with-agent = Passiv mit Handelndem
label-without-agent = Passiv ohne Handelnden
label-noun = Tat als Substantiv
label-intransitive = Geschehnis
label-hedge = Abschwächung
label-booster = Verstärkung
label-possible = Modalverb der Möglichkeit
label-necessary = Modalverb der Notwendigkeit
label-future = Modalverb der Zukunft
label-evidence = Beleg
label-negation = Verneinung
label-no-mark = kein Merkmal
label-over-set = über alles
label-paired = gepaart
label-in-place = anstelle von
label-by-hand = von Hand codiert
label-suggested = von Stichwörtern vorgeschlagen
label-alpha = Übereinstimmung (Krippendorffs Alpha)
label-all-frames = alle Frames
label-disputed = strittig
label-you = Sie
label-source-kind = Art der Quelle
label-narration = Erzählung
label-direct = direkt
label-mixed = gemischt
label-indirect = indirekt
label-person = namentlich genannte Person
label-institution = Institution
label-outlet = Medium
label-not-named = ungenannt
label-official = amtlich
label-not-official = nicht amtlich
label-headline = in der Schlagzeile genannt
label-gives-lead = gibt den Einstieg
label-name = Name
label-title-name = Titel und Name
label-role = Rolle
label-evaluation = mit einer Wertung
label-choice = Wortwahl
label-first-mention = erste Nennung
label-differs = verschieden
label-alone = allein
label-same = gleich
label-own-words = in eigenen Worten
label-according = laut { $voice }
label-lead = Einstieg
label-first-third = erstes Drittel
label-middle = Mitte
label-last-third = letztes Drittel
label-in-headline = in der Schlagzeile
label-of-words = { $share } ihrer Wörter
label-order = Reihenfolge gemeinsamer Punkte
label-shared-points = { $n } gemeinsame Punkte
label-verbatim = wörtlich
label-trimmed = gekürzt
label-altered = verändert
label-translated = übersetzt
label-from-ground = aus dem Grundtext
label-not-ground = nicht im Grundtext
label-ground-coverage = Abdeckung von { $name }
label-ground-share = zitierter Anteil des Grundtexts
label-without = ohne Parallele
label-says-alone = sagt es allein
label-perhaps-alone = vielleicht allein
label-only-by = nur gesagt von { $names }
label-silent = schweigt
label-confirmed = bestätigt
label-elsewhere = anderswo gesagt
label-perhaps-silent = schweigt vielleicht
label-all-others = alle anderen sagen es
label-nearest = knapp verfehlt
label-neutral = neutral
label-endorsing = bekräftigend
label-doubting = zweifelnd
label-forceful = nachdrücklich
label-conceding = einräumend
label-accusing = anklagend
label-appealing = auffordernd
label-denying = verneinend
label-believing = meinend
label-ladder = Leiter
label-unnamed = (ungenannt)
label-coders = { $coders }: { $n } Aussagen von zwei oder mehr codiert, { $disputed } strittig
label-coders-few = { $coders }: { $n } Aussagen von zwei oder mehr codiert; zu wenige oder zu gleich für ein Alpha
label-fight = die kämpfen
label-territory = Einnahme von Gebiet
label-fighting = die Kämpfe
label-ending = Ende der Kämpfe
label-talking = Gespräche
label-protesters = die protestieren
label-protest = der Protest
label-strike = Arbeitsniederlegung
label-rulers = die regieren
label-movers = die wandern
label-dead = die Toten
label-killing = Tötung
label-storm = der Sturm

# The forms of a report: what each is, and what it holds and is for.
format-json = Datensatz (JSON)
    .hint = Alles Gefundene als ein JSON-Datensatz, für eigene Programme
format-html = Webseite
    .hint = Alles in einer eigenständigen Seite, zum Lesen, Verschicken und Drucken
format-md = Markdown
    .hint = Alles als einfacher Text mit Überschriften und Tabellen, für Notizen, Wikis und Git
format-csv = Tabelle der Aussagen (CSV)
    .hint = Eine Zeile je Aussage mit Stimme, Frage und Punkt, für jedes Programm, das Tabellen liest
format-xlsx = Tabellendokument (Excel)
    .hint = Fragen, Punkte, Aussagen, Verbindungen, Entscheidungen, Framing und Quellen, je ein Blatt, zum Filtern und Zählen
format-docx = Dokument (Word)
    .hint = Alles mit Überschriften, Tabellen und Fußnoten, zum Bearbeiten und Drucken
format-qdpx = Codierprojekt (REFI-QDA)
    .hint = Texte mit Fragen, Punkten, Stimmen, Frames, Schlagwörtern und Notizen als Codes, für MAXQDA, NVivo, ATLAS.ti und QualCoder
format-tei = Edition (TEI)
    .hint = TEI P5 mit paralleler Segmentierung, für digitale Editionen
format-composite = Eine Erzählung
    .hint = Das Ereignis einmal erzählt, in Sätzen der Fassungen mit ihrem Apparat, in Markdown
format-guide = Anleitung für Codierer
    .hint = Das Blatt, nach dem blind codiert wird: Fragen, Antworten und Regeln, in Markdown
format-qdc = Codebuch (REFI-QDA)
    .hint = Ihre Frames ohne die Texte, für andere Codierprogramme
format-bib = Quellen (BibTeX)
    .hint = Die Artikel, für LaTeX
format-csl = Quellen (CSL-JSON)
    .hint = Die Artikel, für Zotero und Pandoc
format-ris = Quellen (RIS)
    .hint = Die Artikel, für Zotero, EndNote und Citavi

# The language of reports, in the list of their forms.
exports-language = Sprache des Berichts
exports-language-window = Wie das Fenster
exports-language-hint = Die Wörter des Berichts selbst; Texte von Artikeln bleiben, wie sie sind. Daten für Programme (JSON, CSV, QDPX, TEI, Quellen) bleiben englisch.
