# The list of articles and voices.
left-articles = Articoli
left-add = Aggiungi articoli
left-none = Ancora nessuno: rilasciate un file qui.
left-voices = Voci per parte
left-tick-hint = Mostrare o nascondere la sua colonna.
move-up = Sposta su
move-down = Sposta giù
left-remove = Togli l’articolo
no-side = Nessuna parte
left-rename-voice = Rinomina la voce…
left-set-side = Indica la parte…
left-merge-into = Unisci a
left-missing = Lettere che non si possono mostrare
list-and = { $first } e { $last }
left-copies = { $n ->
    [one] { $n } testo in più articoli
   *[other] { $n } testi in più articoli
}
left-unsure = { $n ->
    [one] { $n } parlante da controllare
   *[other] { $n } parlanti da controllare
}
left-show = Mostra { $name }
left-counts = { $compared ->
    [one] { $compared } enunciato confrontato, { $aside } da parte o titoli.
   *[other] { $compared } enunciati confrontati, { $aside } da parte o titoli.
}
left-repairs-of = Riparazioni di { $name }
left-repairs = Punti riparati: { $repaired }; parti messe da parte: { $aside }. Cliccate per vedere e annullare.
left-also = 
    { $name }, anche:
    { $aliases }
left-missing-told = Questo computer non ha un carattere per alcune lettere di questi articoli ({ $scripts }); sono confrontati lo stesso. Installatene uno, come Noto, e riavviate.

# The line to find by.
find = Cerca
find-clear = Svuota la ricerca
# The words before the colons are typed as they are.
find-hint = Cerca, oppure matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, { $alone } enunciato solo
   *[other] { $points }, { $alone } enunciati soli
}

# Two views side by side, and the inspector in a window of its own.
inspector = Ispettore
split-width = Larghezza delle due viste
split-close = Chiudi la seconda vista

# Notes, tags, frames and decisions on a statement.
written-decided = Deciso a mano
written-withdraw = Ritira la decisione
written-notes = Note
written-note-remove = Togli la nota
written-note-hint = Scrivete una nota, Invio la tiene
written-note-new = Nuova nota
gloss = Glossa
gloss-hint = Scrivete o incollate una traduzione, Invio la tiene
gloss-new = Nuova glossa
gloss-change = Cambia glossa
gloss-remove = Togli glossa
written-tags = Etichette
written-tag-remove = Togli l’etichetta
written-tag-hint = Aggiungi un’etichetta
written-tag-new = Nuova etichetta
written-frames = Cornici
somebody = qualcuno
written-frame-take = Togli la cornice dalle parole
written-no-codebook = Il libro dei codici è vuoto.
written-on-words = Note, etichette e cornici vanno alle parole scelte «{ $words }».
written-on = su «{ $words }»

# The inspector.
inspector-nothing = 
    Nulla è scelto.
    Cliccate un enunciato per vedere chi lo dice,
    dove sta e perché è stato accoppiato.
alone-rejected = avete respinto la sua coppia
alone-none = nessun’altra versione ha un parallelo
alone-decided = le vostre decisioni lo separano da ciò che è vicino
alone-elsewhere = ciò che è vicino sta in punti propri
confirm = Conferma
reject = Respingi
inspector-no-pair = Nessun altro enunciato è abbastanza vicino per una coppia.
refusal-silent = In questa cella nessuno parla: non c’è coppia da decidere.
refusal-no-pair = Questo enunciato non è in alcuna coppia: sceglietene un secondo con Ctrl+clic per decidere i due.
refusal-nothing = Scegliete prima un enunciato.
inspector-no-statement = Conferma e Respingi riguardano un enunciato; qui non ce n’è.
inspector-nothing-near = Nulla di ciò che dice si avvicina a questo punto.
go-there = Vai lì
put-here = Mettilo qui
put-here-hint = Dire che è parallelo: si unisce a questo punto.
inspector-who = Chi lo dice
accept = Accetta
change = Cambia…
inspector-where = Nel suo articolo
inspector-where-hint = Cliccate per leggerlo nella vista Lettura; trascinate per scegliere parole
inspector-nobody = Non è stato trovato nessuno
source = Fonte
cue = Indizio
inspector-otherwise = Fa altrimenti…
inspector-say-stance = Dire che cosa fa la versione
inspector-two = I due scelti
parallel = Paralleli
not-parallel = Non paralleli
inspector-why = Perché accoppiati
inspector-also-near = Vicini anche, in altri punti
confirmed = confermato
rejected = respinto
inspector-go-to = Vai a questo enunciato
inspector-keys = C conferma e X respinge questa coppia; i segni sopra decidono ogni altra.
inspector-point = Punto { $number } · parlano { $speak } su { $of } · { $label }
inspector-several = { $n ->
    [one] { $n } enunciato scelto.
   *[other] { $n } enunciati scelti: coppie, etichette, cornici, voci e distacchi vanno a tutti, in un solo passo.
}
inspector-matter = Questione: { $matter }
inspector-alone = Sta solo: { $why }
inspector-silent = { $version } qui tace
inspector-left-out = È omesso
inspector-via = { $how }, trasmesso da { $via }
inspector-sure = sicuro al { $share }
inspector-reject-with = Respingi la coppia con { $version }
inspector-confirm-with = Conferma la coppia con { $version }
inspector-by-hand = A mano: { $what }
inspector-likely = { $share } di probabilità di dire lo stesso
inspector-likely-machine = la macchina da sola: { $share } di probabilità di dire lo stesso

# What can be done with selected words.
words-copy = Copia
words-note = Nota
words-tag = Etichetta
words-own = Enunciato a sé
words-frame = Cornice
words-frame-name = Cornice per le parole scelte
words-command = { $command } (parole scelte)
left-correct = Prendi un testo corretto…
