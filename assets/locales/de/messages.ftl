### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before }; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }, { $what }
quoted = „{ $words }“
pasted-text = eingefügter Text
place-line = { $file }, Zeile { $line }
place-record = { $place }, Datensatz { $record }
place-in-set = Artikel { $number } der Menge

## Files that come in

import-locked = { $name } ist mit einem Kennwort gesperrt. Speichern Sie die Datei ohne Kennwort und versuchen Sie es erneut.
import-old-word = { $name } ist eine Word-Datei der alten Art; speichern Sie sie als .docx und versuchen Sie es erneut.
import-picture = { $name } ist ein Bild; nur Dateien mit Text können gelesen werden.
import-not-as-named = { $name } enthält nichts, was eine .{ $ending }-Datei enthält; sie ist vielleicht beschädigt oder unvollständig. Laden Sie sie erneut.
import-no-known-format = { $name } enthält keinen Text in einem bekannten Format; speichern Sie ihn als Text, Word oder PDF.
import-unknown-archive = { $name } ist ein Archiv ohne Word-, OpenDocument- oder EPUB-Dokument. Entpacken Sie es zuerst.
import-document-too-large = { $name } ist entpackt größer, als ein Dokument sein sollte; die Datei wurde nicht gelesen.
import-damaged-archive = { $name } ist ein beschädigtes Archiv; der Text ließ sich nicht ganz entpacken. Laden Sie es erneut.
import-damaged-gzip = { $name } ist ein beschädigtes gzip-Archiv; nichts ließ sich entpacken. Laden Sie es erneut.
import-gzip-too-large = { $name } ist ein gzip-Archiv, das entpackt größer ist, als eine Datei sein sollte; es wurde nicht gelesen.
import-nested-archive = { $name } enthält ein weiteres Archiv. Entpacken Sie es zuerst.
import-web-archive-too-large = { $name } ist entpackt größer, als eine Datei sein sollte; die Seiten nach den ersten { $read } wurden ausgelassen.
import-no-pages = { $name } ist ein Webarchiv ohne gespeicherte Seiten.
import-a-page = eine Seite
import-damaged-page = { $name }: { $page } ist beschädigt und wurde ausgelassen; die anderen Seiten wurden gelesen.
import-bad-json = { $name } ist kein gültiges JSON ({ $what }); nichts wurde gelesen. Prüfen Sie, wie die Datei gespeichert wurde.
import-bad-line = { $place }, Spalte { $column }: kein gültiges JSON ({ $what }); der Datensatz wurde ausgelassen, die anderen wurden gelesen.
import-not-a-record = { $place }: kein Artikel-Datensatz; die anderen wurden gelesen.
import-record-without-text = { $place }: der Datensatz hat keinen Text; er wurde ausgelassen.
import-page-cut = { $name }: nur die ersten { $most } MB der Seite wurden gelesen.
import-tags-too-deep = { $name }: Tags, die tiefer als { $most } verschachtelt sind, wurden verworfen, ihr Text blieb erhalten.
import-bad-page = { $name }: die Seite ließ sich nicht zerlegen. Speichern Sie sie als Text und versuchen Sie es erneut.
import-bad-email = { $name } ist keine lesbare E-Mail.
import-bad-row = { $name }: eine Zeile ließ sich nicht lesen ({ $why }).
import-no-text-column = { $name }: keine Spalte enthält Artikel; nennen Sie eine davon in der ersten Zeile „text“.
import-pages-lost = { $name }: { $count } Seiten ließen sich nicht zerlegen (Seite { $which }); die anderen wurden gelesen.
import-too-many-steps = { $name }: das Zeichnen der Seiten braucht mehr Schritte, als ein Dokument sollte; die nach den ersten { $read } wurden nicht gelesen.
import-scanned = { $name } hat keine Textebene: die Seiten sind Bilder. Führen Sie zuerst eine Texterkennung aus.
import-scanned-pages = { $name }: { $bare } von { $all } Seiten sind Bilder ohne Textebene.
import-nested-too-deep = { $name } verschachtelt seine Teile tiefer als jedes Dokument; die Datei wurde nicht gelesen.
import-bad-pdf = { $name } ist ein PDF, das sich nicht zerlegen ließ; es ist vielleicht beschädigt oder unvollständig. Laden Sie es erneut, oder speichern Sie seinen Text.
import-empty-rtf = { $name } ist ein RTF-Dokument ohne Text.
import-too-large = { $name } ist größer als die { $most } MB, die gelesen werden. Teilen Sie die Datei und versuchen Sie es erneut.
import-empty-file = { $name } ist leer; nichts wurde hinzugefügt.
import-wrong-ending = { $name } ist als { $named } benannt, enthält aber { $held }; so wurde die Datei gelesen.
import-too-long = { $name }: ein Text über { $most } MB ist kein Artikel; er wurde ausgelassen. Teilen Sie ihn und versuchen Sie es erneut.
import-too-many-paragraphs = { $name }: ein Text mit { $count } Absätzen ist kein Artikel (höchstens { $most }); er wurde ausgelassen. Teilen Sie ihn und versuchen Sie es erneut.
import-too-many-articles = { $name } enthält { $count } Artikel; die ersten { $most } wurden gelesen. Teilen Sie die Datei.
import-records-without-text = { $name }: { $empty } von { $all } Datensätzen enthalten keinen Text.
import-no-text = { $name } enthält keinen lesbaren Text.
import-only-the-first = Nur die ersten { $most } Artikel wurden gelesen; importieren Sie die anderen getrennt.
import-failed-paste = { $name } konnte nicht gelesen werden: das Programm ist daran gescheitert. Der Text lässt sich stattdessen einfügen.
import-failed = { $name } konnte nicht gelesen werden: das Programm ist daran gescheitert. Speichern Sie die Datei als Text und versuchen Sie es erneut.
import-line-too-long = { $name }, Zeile { $line }: länger als { $most } MB; sie wurde übergangen.
import-damaged-project = { $path }, { $damage }. Der Rest wurde gelesen.
kind-text = reiner Text
kind-markdown = Markdown
kind-html = eine Webseite
kind-json = JSON
kind-table = eine Tabelle
kind-email = eine E-Mail
kind-rtf = RTF
kind-pdf = PDF
kind-archive = ein Zip-Archiv (Word, OpenDocument oder EPUB)
kind-gzip = ein gzip-Archiv
kind-warc = ein Webarchiv
kind-old-word = eine Word-Datei der alten Art (.doc)
kind-picture = ein Bild
kind-binary = kein Text
same-text = Derselbe Text wie { $article }
same-address = Von derselben Adresse wie { $article }; { $share } % des Wortlauts sind gleich
same-wording = Teilt { $share } % des Wortlauts mit { $article }

## Comparisons

compare-no-statements = { $article } enthält keine Aussage, die verglichen werden kann.
compare-no-articles = Es gibt keinen Artikel zu vergleichen; fügen Sie mindestens einen hinzu.
compare-too-many-characters = Die Artikel haben { $have } Millionen Zeichen, mehr als die { $most } Millionen, die mit dem Modell gelesen werden; sie wurden nach Wörtern, Namen und Zahlen verglichen. Vergleichen Sie weniger auf einmal.
copy-word-for-word = { $article } Wort für Wort
copy-same-address = { $article } unter derselben Adresse
copy-with-share = { $article } mit { $share } % der Wörter
copies-count-as-several = Den Text von { $text } drucken auch { $by }; sie zählen als { $count } Texte.
copies-count-as-one = Den Text von { $text } drucken auch { $by }; sie zählen als ein Text, und nur der erste wird verglichen.

## The disk

disk-not-read = { $path } konnte nicht gelesen werden: { $why }
disk-not-saved = { $path } konnte nicht gespeichert werden: { $why }
disk-not-there = die Datei oder ihr Ordner ist nicht da. Prüfen Sie den Namen, oder wählen Sie einen anderen Ort
disk-not-allowed = das ist nicht erlaubt. Wählen Sie einen anderen Ort, oder bitten Sie um die Berechtigung
disk-read-only = der Datenträger kann nur gelesen werden. Wählen Sie einen anderen Ort
disk-full = der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ort
disk-share-used-up = Ihr Anteil am Datenträger ist verbraucht. Schaffen Sie Platz, oder wählen Sie einen anderen Ort
disk-a-folder = das ist ein Ordner. Nennen Sie eine Datei darin
disk-too-large = { $cause }. Teilen Sie die Datei und versuchen Sie es erneut
disk-other = { $cause }. Versuchen Sie es erneut, oder wählen Sie einen anderen Ort
source-unchanged = { $article }: { $file } ist unverändert
source-changed = { $article }: { $file } ist nicht mehr die Datei, die gelesen wurde
source-missing = { $article }: { $file } ist nicht da
source-none = { $article }: kam aus keiner Datei

## Projects and codebooks

project-changed-outside = { $path } wurde seit dem Öffnen von einem anderen Programm geändert; die Datei wurde nicht ersetzt
project-later-format = die Datei hat Projektformat { $version }; dieses Programm liest bis Format { $read }. Öffnen Sie sie mit einem neueren Counterpoint; sie wurde nicht geändert
codebook-damaged = das ist kein gültiges XML ({ $what }); exportieren Sie das Codebuch erneut als REFI-QDA-Codebuch (.qdc)
codebook-empty = es enthält keinen Code; ein REFI-QDA-Codebuch (.qdc) hat Code-Elemente in CodeBook
codebook-not-utf8 = das ist kein UTF-8; exportieren Sie das Codebuch erneut
damage-at = Zeile { $line }, Spalte { $column }: { $what }
damage-no-project = das ist kein Counterpoint-Projekt: es beginnt nicht mit seinem Format, wie (format: 1, …
damage-conflict = git hat hier die Marken eines Konflikts hinterlassen. Holen Sie beide Kopien aus git und verbinden Sie sie mit `counterpoint merge`
damage-not-utf8 = ab hier ist die Datei nicht mehr UTF-8
damage-after-end = nach dem Ende des Projekts steht noch etwas
damage-too-deep = zu viele Klammern in Klammern, um sie zu lesen
damage-ends-early = die Datei endet, wo ein Wert stehen sollte
damage-value = hier sollte ein Wert stehen
damage-field-name = hier sollte der Name eines Feldes stehen
damage-colon = nach dem Namen eines Feldes fehlt ein Doppelpunkt
damage-comma-or = ein Komma oder { $sign } fehlt
damage-missing = { $sign } fehlt
damage-text-unended = ein Text in Anführungszeichen endet nicht
damage-raw-text-unended = ein roher Text endet nicht
damage-backslash = ein unbekanntes Zeichen nach einem umgekehrten Schrägstrich
damage-too-many-articles = ein Projekt enthält höchstens { $most } Artikel; der Rest wurde nicht gelesen
damage-too-many-decisions = ein Projekt enthält höchstens { $most } Entscheidungen; der Rest wurde nicht gelesen
damage-id = die Kennung { $id } ist leer oder vergeben; eine andere wurde vergeben
damage-sign = ein Zeichen ist (Name, Nummer)
damage-score = ein Wert liegt zwischen 0 und 1
damage-code-name = ein Code braucht einen Namen, den kein anderer Code hat
damage-no-body = der Artikel hat keinen Text; er wurde ausgelassen
damage-text-too-long = ein Text hat höchstens { $most } MB; er wurde ausgelassen
damage-hash = der Text ist nicht der gespeicherte: sein SHA-256 weicht ab
damage-path = der Dateiname enthält einen Pfad; nur sein letzter Teil blieb
damage-block = ein Block ist (Anfang, Ende, Rolle)
damage-blocks-order = die Blöcke lassen Wörter aus oder stehen nicht in der Reihenfolge; sie wurden neu gebildet
damage-blocks = die Blöcke lassen Wörter aus; sie wurden neu gebildet
damage-repair = die Reparatur passt nicht zum Text; sie wurde ausgelassen
damage-decision-without-what = die Entscheidung sagt nicht, was entschieden wurde; sie wurde ausgelassen
damage-decision-incomplete = die Entscheidung ist unvollständig; sie wurde ausgelassen
damage-decision = die Entscheidung ist beschädigt; sie wurde ausgelassen
damage-later = was ein späteres Programm hier schrieb, ist beschädigt; es wurde ausgelassen
damage-record = hier sollte { $what } stehen, als (Name: Wert, …)
damage-list = hier sollte eine Liste stehen, als […]
damage-text = hier sollte ein Text in Anführungszeichen stehen
damage-number = hier sollte eine Zahl stehen
damage-optional = hier sollte Some(…) oder None stehen
damage-one-of = hier sollte eines davon stehen: { $known }
damage-place = hier sollte eine Stelle stehen, als (Anfang, Ende)
damage-place-outside = die Stelle liegt außerhalb des Textes oder mitten in einem Buchstaben
damage-place-order = eine Stelle braucht einen Anfang und ein Ende, das nicht davor liegt
thing-place = eine Stelle
thing-project = ein Projekt
thing-problem = ein Problem
thing-settings = eine Einstellung
thing-codebook = ein Codebuch
thing-code = ein Code
thing-article = ein Artikel
thing-origin = ein Ursprung
thing-repair = eine Reparatur
thing-decision = eine Entscheidung
edit-add = Artikel hinzugefügt
edit-remove = Artikel entfernt
edit-change = Artikel bearbeitet
edit-move = Artikel verschoben
edit-withdraw = Entscheidung zurückgenommen
edit-settings = Einstellungen geändert
edit-codebook = Codebuch geändert
edit-rename = Projekt umbenannt
edit-reload = neu geladen
edit-nothing = nichts geändert
done-at = { $what }, „{ $words }“
difference-name = Name: „{ $now }“, vorher „{ $before }“
difference-article-added = Artikel hinzugefügt: { $article }
difference-article-removed = Artikel entfernt: { $article }
difference-text = Text geändert: { $article }
difference-data = Angaben geändert: { $article }
difference-decided = Entscheidung hinzugefügt: { $what }
difference-withdrawn = Entscheidung zurückgenommen: { $what }
difference-settings = Einstellungen geändert
difference-codebook = Codebuch geändert

## Two copies of a project that say different things

dispute-first-holds = { $about }: die erste Kopie sagt { $mine }, die zweite { $theirs }; es gilt die erste
dispute-second-holds = { $about }: die erste Kopie sagt { $mine }, die zweite { $theirs }; es gilt die zweite
dispute-goes = dass es wegfällt
dispute-article = „{ $words }…“ von { $article }
dispute-parallel = parallel
dispute-not-parallel = nicht parallel
dispute-yes = ja
dispute-no = nein
dispute-as-found = wie gefunden
dispute-compared = verglichen
dispute-set-aside = beiseitegelegt
dispute-own-statement = eine eigene Aussage
dispute-one = eins
dispute-two = zwei
pair = { $first } und { $second }
about-name = der Name des Projekts
about-article = der Artikel { $article }
about-columns = die Spalten
about-least-score = der Mindestwert
about-depth = die Tiefe
about-copies = wie Kopien zählen
about-spokesmen = wessen Stimme ein Sprecher ist
about-codebook = der Name des Codebuchs
about-code = der Code { $code }
about-gloss = die Glosse von { $place }
about-matter-name = der Name der Frage von { $place }
about-point-name = der Name des Punkts von { $place }
about-voice = die Stimme „{ $name }“
about-actor = der Akteur „{ $name }“
about-form = wen „{ $form }“ meint
about-same-voice = ob die Stimme „{ $voice }“ „{ $other }“ ist
about-side = die Seite von „{ $voice }“
about-voice-of = die Stimme von { $place }
about-silence = ob „{ $version }“ den Punkt von { $place } auslässt
about-stance = was die Fassung mit { $place } tut
about-passage = die Stelle { $place }
about-words = die Wörter { $place }
about-statements = die Aussagen { $places }
about-origin = der Ursprung von { $first } und { $second }
about-dispute = der Streitfall über { $kind } bei { $places }
about-dispute-in = der Streitfall über { $kind } bei { $places } in { $version }
about-one-matter = ob { $first } und { $second } eine Frage sind
about-more-in-matter = ob zur Frage von { $place } mehr kommt

## What the window tells of its work

told-comparison-failed = Der Vergleich ist gescheitert: das Programm hat einen Fehler, den diese Artikel zutage bringen. Was Sie sehen, ist von vorher; Ihre Arbeit kann gespeichert werden.
told-no-copy = { $why }. Bis das behoben ist, geht nicht gespeicherte Arbeit bei einem Absturz verloren.
told-came-in = { $article } ist da: { $done }.
told-repaired = { $count ->
    [one] { $count } Stelle repariert
   *[other] { $count } Stellen repariert
}
told-set-aside = { $count ->
    [one] { $count } Teil beiseitegelegt
   *[other] { $count } Teile beiseitegelegt
}
told-not-one-article = Die Datei enthält nicht genau einen Artikel; nichts wurde geändert.
told-replaced = Der Text wurde ersetzt; jede Entscheidung dazu behielt ihre Stelle.
told-replaced-moved = Der Text wurde ersetzt; { $moved } Stellen sind gewandert und { $lost } verloren. Was dort entschieden wurde, bleibt erhalten und gilt wieder, wenn die Wörter zurückkommen.
told-sample-failed = Das Beispiel { $name }: { $why }
told-recent-is-lost = { $why }. Das Kreuz daneben nimmt sie aus der Liste.
told-to-look-at = { $file } wurde zum Ansehen geöffnet: { $why }.
told-not-replaced = { $path } wurde nicht ersetzt: { $why }. Wählen Sie einen anderen Namen.
told-open-elsewhere = { $path } ist in einem anderen Fenster offen. Wählen Sie einen anderen Namen.
told-saved = { $file } gespeichert.
told-not-saved = { $why }. Ihre Arbeit ist noch da, und für den Fall eines Absturzes gibt es eine Kopie.
told-stays = { $path } bleibt, wie es war; nichts wurde geschrieben.
told-nothing-taken = Aus { $path } wurde nichts übernommen: { $why }.
told-not-removed = { $path } konnte nicht gelöscht werden: { $why }.
told-no-comparison = Es gibt noch keinen Vergleich zum Exportieren. Warten Sie, bis er fertig ist.
told-not-written = { $path } wurde nicht geschrieben: { $why }
told-wrote = { $path } geschrieben.
told-copied = Mit Beleg kopiert
told-not-opened = { $path } konnte nicht geöffnet werden ({ $why }). Öffnen Sie die Datei in Ihrer Dateiverwaltung.
told-no-doubt = Kein Sprecher ist zweifelhaft
told-confirmed-pair = Paar von { $first } und { $second } bestätigt
told-rejected-pair = Paar von { $first } und { $second } abgelehnt
told-others-undecided = { $done }; nicht entschieden: mit { $others }
told-matter-unpinned = Frage nicht mehr angeheftet
why-damaged = die Datei ist beschädigt; zu sehen ist, was sich retten ließ. Speichern Sie sie unter einem anderen Namen
why-damaged-recovered = die Datei ist beschädigt. Speichern Sie sie unter einem anderen Namen
why-file-damaged = die Datei ist beschädigt
why-not-writable = die Datei darf nicht geschrieben werden
why-open-elsewhere = ein anderes Fenster hat sie offen

## Reports that are written and verified

export-ending = { $path } wurde nicht geschrieben: so endet kein Bericht. Wählen Sie einen Namen, der so endet: { $endings }
export-pdf = { $path } wurde nicht geschrieben: Berichte werden nicht als PDF geschrieben. Schreiben Sie eine Webseite und drucken Sie sie im Browser als PDF, oder ein Word-Dokument und speichern Sie es dort als PDF; ein Bericht endet so: { $endings }
export-archive = das Archiv konnte nicht erzeugt werden ({ $why }). Versuchen Sie ein anderes Format
export-archive-not-written = das Archiv konnte nicht geschrieben werden ({ $why }). Versuchen Sie ein anderes Format
export-picture = das Bild { $name } konnte nicht gezeichnet werden ({ $why }). Seine .svg-Datei enthält dasselbe
export-spreadsheet = die Tabelle konnte nicht erzeugt werden ({ $why }). Versuchen Sie stattdessen csv
verify-stands = Der Bericht hält stand: jede seiner { $cells } zitierten Zellen zeigt ihre Stelle, und seine { $findings } Befunde kommen aus dem beigepackten Projekt ebenso heraus.
verify-does-not-stand = { $count ->
    [one] Der Bericht hält nicht stand: eines weicht von dem ab, was er enthält.
   *[other] Der Bericht hält nicht stand: { $count } Dinge weichen von dem ab, was er enthält.
}
verify-no-evidence = er enthält keine Belege: es ist kein Bericht dieses Programms als Webseite, Word-Dokument oder Tabelle, oder er stammt aus einer Version, die noch keine beilegte. Bitten Sie um einen neuen
verify-damaged-evidence = die Belege darin sind beschädigt oder wurden geändert: nichts lässt sich prüfen. Bitten Sie erneut um den Bericht
verify-damaged-project = das Projekt darin kann nicht gelesen werden ({ $why }). Bitten Sie erneut um den Bericht
verify-made-by = Erstellt mit { $made }; geprüft mit { $again }.
fault-cell = zitierte Zelle ({ $at }): { $what }
fault-analysis = Analyse, { $of }: { $what }
fault-some-text = Text: { $what }
fault-text = Text ({ $at }): { $what }
fault-damage = Schaden: { $what }
fault-not-the-source = sie zeigt „{ $shown }“, wo die Quelle { $article } „{ $said }“ sagt
fault-unknown-article = sie zitiert { $article }, das im beigepackten Projekt fehlt
fault-no-passage = die Bytes { $start } bis { $end } sind keine Stelle von { $article }
fault-other-hash = der Hash der Bytes { $start } bis { $end } von { $article } ist nicht der gedruckte
fault-other-finding = der Bericht entstand aus „{ $before }“; das beigepackte Projekt ergibt „{ $now }“
fault-lost-finding = der Bericht entstand aus „{ $before }“; das beigepackte Projekt ergibt nichts dergleichen
fault-new-finding = das beigepackte Projekt ergibt „{ $now }“, woraus der Bericht nicht entstand
fault-more = weitere
fault-more-findings = { $count } weitere Befunde weichen auch ab
fault-more-texts = { $count } weitere Texte weichen auch ab
fault-bytes = was die Seite zeigt, ist gleich, ihre Bytes aber nicht, ab Byte { $byte } (Zeile { $line })
fault-shows = sie zeigt „{ $shown }“, wo „{ $said }“ herauskommt
fault-marks = darin sind andere Wörter markiert, als herauskommen
fault-added-cell = eine solche Zelle kommt nicht heraus
fault-missing-cell = sie fehlt hier
fault-says = er sagt „{ $shown }“, wo „{ $said }“ herauskommt
fault-added-text = „{ $words }“ kommt nicht heraus
fault-missing-text = „{ $words }“ fehlt
fault-part-damaged = { $name } ist beschädigt und lässt sich nicht entpacken
fault-part-missing = { $name } fehlt oder ist beschädigt
fault-breaks-off = { $name } bricht ab
fault-breaks-off-after = { $name } bricht nach „{ $words }“ ab ({ $at })
fault-mark = { $at }: die Marke der Stelle ist nicht lesbar („{ $mark }“)
fault-no-sheet = das Blatt „{ $name }“ fehlt
