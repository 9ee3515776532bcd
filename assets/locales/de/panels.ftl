# The list of articles and voices.
left-articles = Artikel
left-add = Artikel hinzufügen
left-none = Noch keiner: legen Sie eine Datei hier ab.
left-voices = Stimmen nach Seite
left-tick-hint = Spalte zeigen oder verbergen.
move-up = Nach oben
move-down = Nach unten
left-remove = Artikel entfernen
no-side = Keine Seite
left-rename-voice = Stimme umbenennen…
left-set-side = Seite angeben…
left-merge-into = Vereinigen mit
left-missing = Nicht darstellbare Zeichen
list-and = { $first } und { $last }
left-copies = { $n ->
    [one] { $n } Text in mehreren Artikeln
   *[other] { $n } Texte in mehreren Artikeln
}
left-unsure = { $n ->
    [one] { $n } Sprecher zu prüfen
   *[other] { $n } Sprecher zu prüfen
}
left-show = { $name } zeigen
left-counts = { $compared ->
    [one] { $compared } Aussage wird verglichen, { $aside } beiseite oder Überschriften.
   *[other] { $compared } Aussagen werden verglichen, { $aside } beiseite oder Überschriften.
}
left-repairs-of = Reparaturen von { $name }
left-repairs = Reparierte Stellen: { $repaired }; beiseitegelegte Teile: { $aside }. Klicken, um es zu sehen und zurückzunehmen.
left-also = 
    { $name }, auch:
    { $aliases }
left-missing-told = Dieser Rechner hat für einige Zeichen dieser Artikel keine Schrift ({ $scripts }); sie werden trotzdem verglichen. Installieren Sie eine, etwa Noto, und starten Sie neu.

# The line to find by.
find = Suchen
find-clear = Suche leeren
# The words before the colons are typed as they are.
find-hint = Suchen, oder matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, { $alone } Aussage allein
   *[other] { $points }, { $alone } Aussagen allein
}

# Two views side by side, and the inspector in a window of its own.
inspector = Inspektor
split-width = Breite der beiden Ansichten
split-close = Zweite Ansicht schließen

# Notes, tags, frames and decisions on a statement.
written-decided = Von Hand entschieden
written-withdraw = Entscheidung zurücknehmen
written-notes = Notizen
written-note-remove = Notiz entfernen
written-note-hint = Notiz schreiben, Enter behält sie
written-note-new = Neue Notiz
gloss = Glosse
gloss-hint = Eine Übersetzung schreiben oder einfügen, Enter behält sie
gloss-new = Neue Glosse
gloss-change = Glosse ändern
gloss-remove = Glosse entfernen
written-tags = Schlagwörter
written-tag-remove = Schlagwort entfernen
written-tag-hint = Schlagwort hinzufügen
written-tag-new = Neues Schlagwort
written-frames = Frames
somebody = jemand
written-frame-take = Frame von den Wörtern nehmen
written-no-codebook = Das Codebuch ist leer.
written-on-words = Notizen, Schlagwörter und Frames gehen an die gewählten Wörter „{ $words }“.
written-on = zu „{ $words }“

# The inspector.
inspector-nothing = 
    Nichts ist gewählt.
    Klicken Sie eine Aussage an, um zu sehen, wer sie macht,
    wo sie steht und warum sie gepaart wurde.
alone-rejected = Sie haben ihr Paar verworfen
alone-none = keine andere Fassung hat eine Parallele
alone-decided = Ihre Entscheidungen trennen sie vom Nahen
alone-elsewhere = das Nahe steht in eigenen Punkten
confirm = Bestätigen
reject = Verwerfen
inspector-no-pair = Keine andere Aussage ist nah genug für ein Paar.
refusal-silent = In dieser Zelle spricht niemand: Es gibt kein Paar zu entscheiden.
refusal-no-pair = Diese Aussage ist in keinem Paar: wählen Sie mit Strg+Klick eine zweite, um über beide zu entscheiden.
refusal-nothing = Wählen Sie zuerst eine Aussage.
inspector-no-statement = Bestätigen und Verwerfen gelten einer Aussage; hier ist keine.
inspector-nothing-near = Nichts, was sie sagt, kommt diesem Punkt nahe.
go-there = Dorthin
put-here = Hierher setzen
put-here-hint = Sagen, dass sie parallel ist: Sie kommt zu diesem Punkt.
inspector-who = Wer es sagt
accept = Annehmen
change = Ändern…
inspector-where = In seinem Artikel
inspector-where-hint = Klicken, um in der Leseansicht zu lesen; ziehen, um Wörter zu wählen
inspector-nobody = Niemand wurde gefunden
source = Quelle
cue = Redeverb
inspector-otherwise = Sie tut etwas anderes…
inspector-say-stance = Sagen, was die Fassung tut
inspector-two = Die beiden gewählten
parallel = Parallel
not-parallel = Nicht parallel
inspector-why = Warum gepaart
inspector-also-near = Auch nah, in anderen Punkten
confirmed = bestätigt
rejected = verworfen
inspector-go-to = Zu dieser Aussage
inspector-keys = C bestätigt und X verwirft dieses Paar; die Zeichen oben entscheiden jedes andere.
inspector-point = Punkt { $number } · { $speak } von { $of } sprechen · { $label }
inspector-several = { $n ->
    [one] { $n } Aussage ist gewählt.
   *[other] { $n } Aussagen sind gewählt: Paare, Schlagwörter, Frames, Stimmen und Abtrennungen gelten allen, in einem Schritt.
}
inspector-matter = Frage: { $matter }
inspector-alone = Steht allein: { $why }
inspector-silent = { $version } schweigt hier
inspector-left-out = Es ist ausgelassen
inspector-via = { $how }, weitergegeben von { $via }
inspector-sure = zu { $share } sicher
inspector-reject-with = Paar mit { $version } verwerfen
inspector-confirm-with = Paar mit { $version } bestätigen
inspector-by-hand = Von Hand: { $what }
inspector-likely = sagen zu { $share } dasselbe
inspector-likely-machine = die Maschine allein: sagen zu { $share } dasselbe

# What can be done with selected words.
words-copy = Kopieren
words-note = Notiz
words-tag = Schlagwort
words-own = Eigene Aussage
words-frame = Frame
words-frame-name = Frame für die gewählten Wörter
words-command = { $command } (gewählte Wörter)
left-correct = Berichtigten Text nehmen…
