# Words of all dialogs.
cancel = Abbrechen
close = Schließen
field-outlet = Medium
field-title = Titel
field-byline = Autorenzeile
field-day = Tag
field-address = Adresse
field-language = Sprache
dismiss = Hinweis schließen
add-article = Artikel hinzufügen
undo = Rückgängig

# The list of articles that may come in.
import-nothing = Nichts konnte gelesen werden
import-title = Diese Artikel aufnehmen?
import-take-name = Artikel aufnehmen
import-particulars-hint = Angaben, was repariert und was beiseitegelegt ist
import-compare = Vergleichen
import-take = { $n } aufnehmen
import-tick = { $name } aufnehmen
import-particulars = Angaben zu { $name }
count-words = { $n ->
    [one] { $n } Wort
   *[other] { $n } Wörter
}
import-repaired = { $n } repariert
import-aside = { $n } beiseite
import-repaired-head = Repariert ({ $n })
import-undo-repair = Reparatur { $repair } zurücknehmen
import-aside-head = Beiseitegelegt ({ $n })
import-compare-words = { $words } vergleichen

# The help.
help = Hilfe
help-hint = Was möchten Sie wissen?
help-search = Hilfe durchsuchen
help-nothing = Davon ist nicht die Rede. Versuchen Sie ein anderes Wort.

# Notices.
look-at-it = Ansehen
notice-open = Öffnen
notice-open-report = Bericht öffnen
notice-folder = Ordner
notice-open-folder = Ordner des Berichts öffnen
notice-done = Getan: { $what }
notice-undo = Rückgängig: { $what }

# The first steps.
tour-rows = Zeilen sind Punkte, Spalten sind Fassungen
tour-rows-told = Jede Zeile ist etwas, das gesagt wird. Wörter, die die Bezugsfassung nicht hat, sind markiert; schraffierte Zellen schweigen. Klicken Sie auf den Kopf einer Spalte, um mit ihr zu vergleichen.
tour-inspector = Der Inspektor sagt, warum
tour-inspector-told = Klicken Sie eine Aussage an: Hier steht, wer sie macht, wo, und warum sie gepaart wurde. Bestätigen oder verwerfen Sie jedes Paar; was Sie entscheiden, bleibt.
tour-strip = Der Streifen zeigt das Ganze
tour-strip-told = Eine Spalte je Punkt: je kräftiger die Farbe, desto mehr unterscheidet sich der Wortlaut; leer, wo eine Fassung schweigt. Ein Klick führt hin. Strg+K findet jeden Befehl.
tour-begin = An die Arbeit
tour-next = Nächster Schritt
tour-skip = Überspringen
of-all = { $n } von { $all }

# The palette and the sheet of keys.
palette-hint = Was möchten Sie tun?
palette-name = Befehl eintippen
palette-nothing = Kein Befehl und keine Frage dieses Namens.
keys = Tasten
keys-told = Tasten mit einem Buchstaben gelten, solange Sie nicht schreiben.
palette-matter = Zur Frage: { $name }

# The list of reports.
exports-pdf = Für ein PDF schreiben Sie die Webseite und drucken sie im Browser als PDF, oder das Dokument und speichern es dort als PDF.
exports-named = Exportieren: { $name }

# Pasting a text.
paste-hint = Text hier einfügen oder tippen
paste-told = Woher er ist. Was Sie leer lassen, wird im Text gesucht.
paste-day = 12. März 2024

# What is carried by the pointer.
drop-statement = Auf einer Zeile ablegen, um sie dorthin zu setzen, auf einem Band, um ihren Punkt unter diese Frage zu stellen
drop-point = Auf einem Band ablegen, um den Punkt unter diese Frage zu stellen

# Questions, and what is typed.
ask-save = Änderungen zuerst speichern?
ask-save-yes = Speichern
ask-save-no = Nicht speichern
ask-changed = Die Datei wurde von außen geändert
ask-merge = Beide zusammenführen
ask-take-file = Die der Datei nehmen
ask-keep-mine = Meine behalten
ask-in-use = Das Projekt ist in einem anderen Fenster offen
ask-look = Nur ansehen
ask-anyway = Trotzdem öffnen
ask-replace = Vorhandene Datei ersetzen?
ask-replace-yes = Ersetzen
ask-throw-away = Diese Arbeit endgültig wegwerfen?
ask-keep = Behalten
ask-throw-away-yes = Wegwerfen
typed-open = Wo die Datei liegt, etwa /home/ich/bericht.txt
typed-open-verb = Öffnen
typed-add = Wo der Artikel, oder ein Ordner mit Artikeln, liegt
typed-add-verb = Hinzufügen
typed-codes = Wo das Codebuch liegt, mit der Endung .qdc
typed-codes-verb = Codes übernehmen
typed-glosses = Wo die Datei liegt: .tsv, .csv oder .tmx
typed-glosses-verb = Glossen übernehmen
typed-save = Wohin das Projekt soll, mit der Endung .ron
typed-export-verb = Exportieren
typed-export-codes = Wohin das Codebuch soll, mit der Endung .qdc
typed-name = Ein eigener Name
typed-name-verb = Benennen
typed-voice = Der Name einer Stimme
typed-voice-verb = Stimme angeben
typed-rename = Ihr neuer Name
typed-rename-verb = Umbenennen
typed-side = Etwa ein Land; leer für keine
typed-side-verb = Seite angeben
ask-save-file = „{ $name }“ enthält Arbeit, die seine Datei nicht hat.
ask-save-new = „{ $name }“ enthält Arbeit, die noch in keiner Datei steht.
ask-replace-project = { $file } enthielte dann dieses Projekt statt des jetzigen Inhalts.
ask-replace-report = { $file } enthielte dann den Bericht statt des jetzigen Inhalts.
typed-export = Ein Pfad mit der Endung { $endings }

# What dialogs are called.
title-open = Projekt oder Artikel öffnen
title-add = Artikel hinzufügen
title-codebook = Codes aus einem Codebuch übernehmen
title-glosses = Glossen aus einer Datei übernehmen
title-save = Projekt speichern unter
title-exports = Welcher Bericht?
title-export = Bericht exportieren
title-export-codebook = Codebuch exportieren
title-label = Punkt benennen
title-label-matter = Frage benennen
title-voice = Wer spricht hier?
title-rename-voice = Stimme umbenennen
title-side = Seite der Stimme
title-paste = Artikel einfügen
files-articles = Artikel und Projekte
files-all = Alle Dateien
files-codebook = Codebuch
files-glosses = Glossen
files-project = Projekt
files-report = Bericht
title-correct = Berichtigten Text übernehmen
title-name-project = Projekt benennen
title-verify = Bericht prüfen
title-verified = Prüfung eines Berichts
typed-correct = Wo der berichtigte Text liegt; was geklärt ist, behält seine Stellen
typed-correct-verb = Text übernehmen
typed-name-project = Wie es in Berichten und im Fenster heißt
typed-verify = Wo der Bericht liegt, mit der Endung .html, .docx oder .xlsx
typed-verify-verb = Prüfen
copy = Kopieren
copy-result = Ergebnis kopieren

glosses-no-pairs = { $name } enthält keine Paare aus Wortlaut und Übersetzung.
glosses-no-statement = Keines der { $n } Paare in { $name } passt zu einer Aussage in einer anderen Sprache.
glosses-taken = { $n ->
    [one] 1 Aussage hat
   *[other] { $n } Aussagen haben
} eine Glosse aus { $name }.
glosses-pasted = Die Zwischenablage
