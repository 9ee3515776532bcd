### What the command line says.


## Failures

output-not-written = die Standardausgabe ließ sich nicht schreiben ({ $why }); weiter wurde nichts getan
input-not-read = die Standardeingabe ließ sich nicht lesen ({ $why })
files-hold-nothing = die Dateien enthalten keinen Artikel
compare-no-folder = { $folder }: der Ordner konnte nicht angelegt werden ({ $why }); wählen Sie einen anderen
measure-nothing = Es gibt nichts, woran gemessen werden kann: das Projekt enthält keine Entscheidung über Paare; bestätigen, verwerfen, verschieben oder heften Sie zuerst einige im Fenster an
measure-forms = --measure wird als json oder md geschrieben
statements-need-deep = --format conllu braucht --depth deep: das schnelle Lesen bildet keine Bäume
statements-need-reader = --format conllu braucht den Leser, dessen Modell diesem Programm fehlt
merge-nothing = { $why }. Nichts wurde verbunden
merge-disputes = { $path } wurde verbunden; { $count } Dinge waren verschieden entschieden: { $disputes }
manual-not-made = die Handbuchseite konnte nicht erzeugt werden ({ $why })
check-damaged = { $count ->
    [one] { $path } ist an { $count } Stelle beschädigt ({ $places }). Öffnen Sie die Datei im Fenster, um zu retten, was geht, oder nehmen Sie die Sicherung
   *[other] { $path } ist an { $count } Stellen beschädigt ({ $places }). Öffnen Sie die Datei im Fenster, um zu retten, was geht, oder nehmen Sie die Sicherung
}
check-lost = { $path }: { $count } von { $all } Entscheidungen finden ihre Stelle nicht mehr ({ $places }). Öffnen Sie das Projekt und entscheiden Sie neu
check-decision = Entscheidung { $number } bei „{ $words }“ in { $article }
verify-not-standing = { $path } hält nicht stand: { $faults }
verify-more = { $count } weitere
verify-other-files = { $count } der Artikel sind nicht, was die Dateien dieses Namens ergeben
window-no-display = es gibt keinen Bildschirm, auf dem ein Fenster aufgehen kann (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt); `counterpoint compare FILE…` tut dieselbe Arbeit ohne
window-no-opengl = OpenGL startet nicht ({ $why }); `--renderer software` braucht keines
window-in-software = OpenGL startet nicht ({ $why }); gezeichnet wird in Software
window-failed = das Fenster ist gescheitert ({ $why }); `counterpoint compare FILE…` tut dieselbe Arbeit ohne
window-closed-early = das Fenster wurde geschlossen, bevor das Bild aufgenommen war
window-picture-not-written = { $path } konnte nicht geschrieben werden ({ $why })
window-picture-too-large = das Bild ist zu groß
window-no-view = es gibt keine Ansicht { $name }; die Ansichten sind { $all }
window-no-dimension = es gibt keine Dimension { $name }; die Dimensionen sind { $all }
window-not-built = dieses Programm wurde ohne sein Fenster gebaut; `counterpoint compare FILE…` tut die Arbeit

## What `check` prints

check-project = Projekt
check-articles = Artikel
check-decisions = Entscheidungen
check-codes = Codes
check-damage = Schäden
check-copies = Kopien
check-sources = Quellen
check-no-name = (ohne Namen)
check-no-date = ohne Datum
check-bytes = { $n } Bytes
check-of-them-lost = { $n } verloren
check-articles-print = { $texts ->
    [one] { $articles } Artikel drucken { $texts } Text
   *[other] { $articles } Artikel drucken { $texts } Texte
}
check-kept = aus { $article }: { $share } % behalten
check-first-changes = , { $n } Änderungen: { $changes }; …
check-changes = , Änderungen: { $changes }
check-files = { $same } unverändert, { $changed } geändert, { $missing } nicht hier

## What `verify` prints

verify-head-made = erstellt mit
verify-head-verified = geprüft mit
verify-head-articles = Artikel
verify-other-version = { $version }; eine andere Version kann anderes finden, darum wurden nur die zitierten Zellen und die Befunde verglichen
verify-no-file = keine Datei
verify-other-text = { $article }: der Text ist nicht der, den die Datei ergibt

## Help of the command line

cli-usage = Aufruf:
cli-commands = Befehle
cli-arguments = Argumente
cli-options = Optionen
cli-values = Mögliche Werte:
cli-about = Vergleicht Aussage für Aussage, wie mehrere Medien oder Stimmen über ein Ereignis berichten
cli-help = Zeigt die Hilfe (Kurzfassung mit „-h“)
cli-version = Zeigt die Version
cli-help-of = Zeigt diesen Text oder die Hilfe zu einem Befehl
cli-lang = Die Sprache von Fenster, Meldungen und Berichten für Leser: en, fr, de, es, it, pt, ru, uk, tr oder ar [Vorgabe: wie im Fenster gewählt, sonst die des Systems; für einen Bericht ohne Fenster Englisch]
cli-files = Ein Projekt, oder die Artikel eines neuen, die im Fenster geöffnet werden
cli-screenshot = Zeichnet das Fenster einmal, speichert das Bild hier und endet
cli-view = Die Ansicht zu Beginn, etwa parallel, reading, coverage, framing oder codebook; framing:naming öffnet diese Dimension
cli-size = Die Größe des Fensters in Punkt, etwa 1440x900
cli-theme = Hell, dunkel oder hoher Kontrast [Vorgabe: wie das System]
cli-theme-light = Dunkel auf hell
cli-theme-dark = Hell auf dunkel
cli-theme-contrast = Schwarz auf weiß
cli-renderer = Womit das Fenster gezeichnet wird [Vorgabe: auto]
cli-renderer-auto = OpenGL, oder Software, wo es nicht startet
cli-renderer-opengl = OpenGL oder nichts
cli-renderer-software = Software: langsamer, auf jedem Bildschirm
cli-scale = Pixel je Punkt
cli-scroll-bench = Blättert N Bilder lang, gibt die Zeiten als JSON aus und endet: `ready_ms` ist, wann die ersten Zeilen standen, `refined_ms`, wann auch das gründliche Lesen fertig war
cli-compare = Vergleicht Dateien oder ein gespeichertes Projekt
cli-compare-inputs = Artikel, oder ein Projekt; `-` für die Standardeingabe
cli-by = Was eine Spalte bildet [Vorgabe: outlet ab zwei Artikeln, voice für einen]
cli-min-score = Lässt Verbindungen unter diesem Wert weg
cli-depth = Wie genau gelesen wird [Vorgabe: deep bis 1.500 Sätze]
cli-copies = Wie ein Text zählt, den mehrere Artikel drucken [Vorgabe: several]
cli-compare-format = Die Form des Berichts [Vorgabe: wie der Name nach --out endet, sonst json]
cli-compare-out = Schreibt den Bericht hierher statt auf die Standardausgabe
cli-compare-names = Übernimmt Namen und Seiten der Stimmen aus einem anderen Projekt
cli-compare-save = Behält den Vergleich als Projekt
cli-compare-figures = Schreibt jede Abbildung in diesen Ordner, als SVG und PNG
cli-compare-codebook = Übernimmt die Codes dieses Codebuchs ins Projekt; gleichnamige Codes bleiben, wie sie sind
cli-compare-measure = Misst die Paare des Programms an den Entscheidungen des Projekts: JSON, oder mit `--format md` eine Seite zum Lesen
cli-statements = Gibt einen Datensatz je Artikel aus: Sätze, Aussagen, Zuschreibungen
cli-statements-files = Artikel; `-` für die Standardeingabe
cli-statements-depth = Wie genau gelesen wird [Vorgabe: jeder Artikel für sich, deep bis 1.500 Sätze]
cli-statements-format = Die Form der Datensätze
cli-statements-jsonl = Ein JSON-Datensatz je Zeile
cli-statements-conllu = Die Bäume jedes Satzes; braucht das gründliche Lesen
cli-statements-text = Aussagen mit ihren Stimmen am Rand
cli-batch = Liest Ereignismengen von der Standardeingabe, ein JSON-Objekt je Zeile; schreibt einen Vergleich je Zeile
cli-batch-jobs = Mengen, die zugleich verglichen werden [Vorgabe: die Zahl der Kerne]
cli-check = Öffnet, prüft und beschreibt eine Projektdatei
cli-check-project = Das Projekt
cli-merge = Verbindet zwei Kopien eines Projekts in der ersten, Entscheidung für Entscheidung (für git: driver = counterpoint merge %O %A %B)
cli-merge-base = Das Projekt, aus dem beide Kopien entstanden; eine leere Datei, wo es keines gibt
cli-merge-mine = Eine Kopie; das verbundene Projekt wird darüber geschrieben
cli-merge-theirs = Die andere Kopie
cli-verify = Prüft einen Bericht (.html, .docx, .xlsx) an den Belegen darin: jede zitierte Zelle und die Analyse
cli-verify-report = Der Bericht
cli-verify-sources = Prüft die beigepackten Artikel auch an den Dateien in diesem Ordner
cli-wrong-share = geben Sie eine Zahl von 0 bis 1 an
cli-wrong-scale = geben Sie eine Zahl von 0.25 bis 8 an
cli-wrong-size = geben Sie Breite und Höhe an, etwa 1440x900
cli-wrong-language = es gibt keine Sprache { $name }; die Sprachen sind { $all }
cli-error = Fehler: { $what }
cli-error-help = Mehr dazu mit „--help“.
cli-error-unknown = unerwartetes Argument „{ $argument }“
cli-error-missing = diese nötigen Argumente fehlen: { $arguments }
cli-error-no-value = „{ $argument }“ braucht einen Wert, es wurde keiner angegeben
cli-error-value = ungültiger Wert „{ $value }“ für „{ $argument }“
cli-error-value-of = ungültiger Wert „{ $value }“ für „{ $argument }“; möglich sind: { $all }
cli-error-value-why = ungültiger Wert „{ $value }“ für „{ $argument }“: { $why }
cli-error-conflict = das Argument „{ $argument }“ geht nicht zusammen mit „{ $other }“
