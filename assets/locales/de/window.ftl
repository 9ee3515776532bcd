# The bars above and below.
bar-commands = Befehle
bar-recent = Zuletzt geöffnet
bar-recent-none = Noch nichts wurde geöffnet.
bar-language = Sprache
bar-view = Ansicht
bar-end-presentation = Vorführung beenden
by-outlet = Medium
by-voice = Stimme
by-side = Seite
bar-by = nach
bar-by-name = Nach
bar-base = Bezug
bar-matter-alone = Nur eine Frage
picking-move = Klicken Sie die Zeile an, in die die Aussage soll. Esc bricht ab.
picking-merge = Klicken Sie die Zeile an, die mit diesem Punkt eins wird. Esc bricht ab.
picking-to-matter = Klicken Sie die Frage, oder eine Zeile darunter, an, zu der es soll. Esc bricht ab.
picking-with-matter = Klicken Sie die Frage, oder eine Zeile darunter, an, die mit dieser eins wird. Esc bricht ab.
bar-deep = gründlich gelesen
bar-quick = schnell gelesen
problems = Probleme
bar-pairs-from = Paare ab
bar-least-score = Mindestwert eines Paars
stop = Anhalten
stop-comparing = Vergleich anhalten
compare-again = Erneut vergleichen
bar-first-answer = erste Antwort; eine gründlichere kommt
bar-first-answer-stopped = erste Antwort; die gründlichere wurde angehalten
bar-unfinished = der neueste Vergleich wurde nicht fertig
waiting-no-article = Noch kein Artikel
waiting-drop = Legen Sie Dateien hier ab, fügen Sie einen Text ein oder fügen Sie Artikel hinzu.
waiting-uncompared = Noch nicht verglichen
not-saved = nicht gespeichert
bar-base-name = Bezug: { $name }
bar-rows-name = Zeilen: { $name }
waiting-comparing = Vergleich: { $stage }
waiting-stopped = { $n ->
    [one] { $n } Artikel; der Vergleich wurde angehalten.
   *[other] { $n } Artikel; der Vergleich wurde angehalten.
}

# The views.
view-parallel = Parallel
view-reading = Lesen
view-coverage = Abdeckung
view-framing = Framing
view-codebook = Codebuch

# The stages of a comparison, while it runs.
stage-starting = Start
stage-loading = Leser wird geladen
stage-files = Dateien werden gelesen
stage-reading = Lesen
stage-speakers = Sprecher werden gesucht
stage-meanings = Bedeutungen werden verglichen
stage-words = Wörter werden verglichen
stage-partners = Partner werden gesucht
stage-pairs = Paare werden gewichtet
stage-differences = Unterschiede werden gesucht
stage-framing = Framing wird betrachtet

# The start screen.
start-about = Mehrere Berichte über ein Ereignis, Aussage für Aussage: wer sagt was, mit welchen Worten, und wer lässt es aus.
start-begin = Beginnen
start-from-files = Neuer Vergleich aus Dateien…
start-drop = Oder legen Sie Dateien hier ab: Text, Webseiten, Word, PDF, JSON, Tabellen.
start-left-behind = Ungespeichert zurückgelassen
open = Öffnen
throw-away = Wegwerfen…
start-recent = Zuletzt
start-recent-none = Was Sie speichern oder öffnen, steht hier.
start-off-list-hint = Aus dieser Liste nehmen; die Datei bleibt.
start-samples = Beispiele, je ein Klick
start-samples-about = Für dieses Programm aus öffentlichen Tatsachen geschrieben; der Sturm ist erfunden.
open-named = { $name } öffnen
throw-away-named = { $name } wegwerfen
start-off-list = { $name } aus der Liste nehmen
start-sample = Beispiel: { $name }
