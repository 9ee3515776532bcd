# The bars above and below.
bar-commands = Comandi
bar-recent = Apri recente
bar-recent-none = Non è ancora stato aperto nulla.
bar-language = Lingua
bar-view = Vista
bar-end-presentation = Fine della presentazione
by-outlet = Testata
by-voice = Voce
by-side = Parte
bar-by = per
bar-by-name = Per
bar-base = rif.
bar-matter-alone = Una sola questione
picking-move = Cliccate la riga in cui va l’enunciato. Esc rinuncia.
picking-merge = Cliccate la riga che si unisce a questo punto. Esc rinuncia.
picking-to-matter = Cliccate la questione, o una riga sotto, in cui va. Esc rinuncia.
picking-with-matter = Cliccate la questione, o una riga sotto, che si unisce a questa. Esc rinuncia.
bar-deep = lettura approfondita
bar-quick = lettura rapida
problems = Problemi
bar-pairs-from = coppie da
bar-least-score = Punteggio minimo di una coppia
stop = Ferma
stop-comparing = Ferma il confronto
compare-again = Confronta di nuovo
bar-first-answer = prima risposta; una più approfondita è in arrivo
bar-first-answer-stopped = prima risposta; la più approfondita è stata fermata
bar-unfinished = l’ultimo confronto non è stato finito
waiting-no-article = Ancora nessun articolo
waiting-drop = Rilasciate file qui, incollate un testo o aggiungete articoli.
waiting-uncompared = Non ancora confrontato
not-saved = non salvato
bar-base-name = Riferimento: { $name }
bar-rows-name = Righe: { $name }
waiting-comparing = Confronto: { $stage }
waiting-stopped = { $n ->
    [one] { $n } articolo; il confronto è stato fermato.
   *[other] { $n } articoli; il confronto è stato fermato.
}

# The views.
view-parallel = Parallela
view-reading = Lettura
view-coverage = Copertura
view-framing = Inquadramento
view-codebook = Codici

# The stages of a comparison, while it runs.
stage-starting = avvio
stage-loading = caricamento del lettore
stage-files = lettura dei file
stage-reading = lettura
stage-speakers = ricerca di chi parla
stage-meanings = confronto dei sensi
stage-words = confronto delle parole
stage-partners = ricerca dei corrispondenti
stage-pairs = valutazione delle coppie
stage-differences = ricerca delle differenze
stage-framing = esame dell’inquadramento

# The start screen.
start-about = Più racconti di uno stesso evento, affermazione per affermazione: chi dice che cosa, con quali parole, e chi lo tace.
start-begin = Cominciare
start-from-files = Nuovo confronto da file…
start-drop = Oppure rilasciate file qui: testo, pagine web, Word, PDF, JSON, tabelle.
start-left-behind = Rimasto senza essere salvato
open = Apri
throw-away = Getta…
start-recent = Recenti
start-recent-none = Ciò che salvate o aprite starà qui.
start-off-list-hint = Toglierlo da questo elenco; il file resta.
start-samples = Esempi, con un clic
start-samples-about = Scritti per questo programma da fatti pubblici; la tempesta è inventata.
open-named = Apri { $name }
throw-away-named = Getta { $name }
start-off-list = Togli { $name } dall’elenco
start-sample = Esempio: { $name }
