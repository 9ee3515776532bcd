### What the command line says.


## Failures

output-not-written = non è stato possibile scrivere sull’uscita standard ({ $why }); non è stato fatto altro
input-not-read = non è stato possibile leggere l’ingresso standard ({ $why })
files-hold-nothing = i file non contengono alcun articolo
compare-no-folder = { $folder }: non è stato possibile creare la cartella ({ $why }); sceglietene un’altra
measure-nothing = Non c’è nulla con cui misurare: il progetto non contiene decisioni su coppie; confermate, respingete, spostate o fissate prima qualche coppia nella finestra
measure-forms = --measure si scrive come json o md
statements-need-deep = --format conllu richiede --depth deep: la lettura rapida non fa alberi
statements-need-reader = --format conllu richiede il lettore, il cui modello manca a questo programma
merge-nothing = { $why }. Nulla è stato unito
merge-disputes = { $path } è stato unito; { $count } cose erano decise in modo diverso: { $disputes }
manual-not-made = non è stato possibile creare la pagina di manuale ({ $why })
check-damaged = { $count ->
    [one] { $path } è danneggiato in { $count } punto ({ $places }). Apritelo nella finestra per tenere ciò che si può, o tornate alla copia di sicurezza
   *[other] { $path } è danneggiato in { $count } punti ({ $places }). Apritelo nella finestra per tenere ciò che si può, o tornate alla copia di sicurezza
}
check-lost = { $path }: { $count } decisioni su { $all } non trovano più il loro posto ({ $places }). Aprite il progetto e decidetele di nuovo
check-decision = decisione { $number } su «{ $words }» in { $article }
verify-not-standing = { $path } non regge: { $faults }
verify-more = altri { $count }
verify-other-files = { $count } dei suoi articoli non sono ciò che danno i file di quel nome
window-no-display = non c’è uno schermo su cui aprire una finestra (né DISPLAY né WAYLAND_DISPLAY è definito); `counterpoint compare FILE…` fa lo stesso lavoro senza
window-no-opengl = OpenGL non si avvia ({ $why }); `--renderer software` non ne ha bisogno
window-in-software = OpenGL non si avvia ({ $why }); si disegna via software
window-failed = la finestra non è riuscita ({ $why }); `counterpoint compare FILE…` fa lo stesso lavoro senza
window-closed-early = la finestra si è chiusa prima che l’immagine fosse presa
window-picture-not-written = { $path } non è stato scritto ({ $why })
window-picture-too-large = l’immagine è troppo grande
window-no-view = non c’è una vista { $name }; le viste sono { $all }
window-no-dimension = non c’è una dimensione { $name }; le dimensioni sono { $all }
window-not-built = questo programma è stato compilato senza la finestra; `counterpoint compare FILE…` fa il lavoro

## What `check` prints

check-project = progetto
check-articles = articoli
check-decisions = decisioni
check-codes = codici
check-damage = danni
check-copies = copie
check-sources = fonti
check-no-name = (senza nome)
check-no-date = senza data
check-bytes = { $n } byte
check-of-them-lost = { $n } perse
check-articles-print = { $texts ->
    [one] { $articles } articoli pubblicano { $texts } testo
   *[other] { $articles } articoli pubblicano { $texts } testi
}
check-kept = da { $article }: { $share } % mantenuto
check-first-changes = , { $n } modifiche: { $changes }; …
check-changes = , modifiche: { $changes }
check-files = { $same } invariati, { $changed } cambiati, { $missing } assenti

## What `verify` prints

verify-head-made = fatto con
verify-head-verified = verificato con
verify-head-articles = articoli
verify-other-version = { $version }; un’altra versione può trovare altro, perciò sono state confrontate solo le celle citate e i risultati
verify-no-file = nessun file
verify-other-text = { $article }: il suo testo non è quello che dà il suo file

## Help of the command line

cli-usage = Uso:
cli-commands = Comandi
cli-arguments = Argomenti
cli-options = Opzioni
cli-values = Valori possibili:
cli-about = Confronta, affermazione per affermazione, come più testate o voci raccontano uno stesso fatto
cli-help = Mostra l’aiuto (in breve con «-h»)
cli-version = Mostra la versione
cli-help-of = Mostra questo messaggio o l’aiuto del comando indicato
cli-lang = La lingua della finestra, dei messaggi e dei rapporti per i lettori: en, fr, de, es, it, pt, ru, uk, tr o ar [se non indicata: quella scelta nella finestra, altrimenti quella del sistema; per un rapporto scritto senza finestra l’inglese]
cli-files = Un progetto, o gli articoli di uno nuovo, da aprire nella finestra
cli-screenshot = Disegna la finestra una volta, salva qui l’immagine e termina
cli-view = La vista da aprire, come parallel, reading, coverage, framing o codebook; framing:naming apre quella dimensione
cli-size = La dimensione della finestra in punti, come 1440x900
cli-theme = Chiaro, scuro o ad alto contrasto [se non indicato: come il sistema]
cli-theme-light = Scuro su chiaro
cli-theme-dark = Chiaro su scuro
cli-theme-contrast = Nero su bianco
cli-renderer = Che cosa disegna la finestra [se non indicato: auto]
cli-renderer-auto = OpenGL, o il software dove non si avvia
cli-renderer-opengl = OpenGL o nulla
cli-renderer-software = Il software: più lento, su ogni schermo
cli-scale = Pixel per punto
cli-scroll-bench = Scorre per N immagini, stampa i tempi come JSON e termina: `ready_ms` è quando c’erano le prime righe, `refined_ms` quando era finita anche la lettura profonda
cli-compare = Confronta file o un progetto salvato
cli-compare-inputs = Articoli, o un progetto; `-` per l’ingresso standard
cli-by = Che cosa forma una colonna [se non indicato: outlet da due articoli in su, voice per uno]
cli-min-score = Tralascia i legami sotto questo punteggio
cli-depth = Quanto a fondo leggere [se non indicato: deep fino a 1.500 frasi]
cli-copies = Come conta un testo pubblicato da più articoli [se non indicato: several]
cli-compare-format = La forma del rapporto [se non indicata: quella del nome dopo --out, altrimenti json]
cli-compare-out = Scrive il rapporto qui invece che sull’uscita standard
cli-compare-names = Prende da un altro progetto i nomi e le parti delle voci
cli-compare-save = Conserva il confronto come progetto
cli-compare-figures = Scrive ogni figura in questa cartella, come SVG e PNG
cli-compare-codebook = Prende nel progetto i codici di questo codebook; i codici dello stesso nome restano come sono
cli-compare-measure = Misura le coppie del programma sulle decisioni del progetto: JSON, o con `--format md` una pagina da leggere
cli-statements = Stampa un record per articolo: le sue frasi, gli enunciati, le attribuzioni
cli-statements-files = Articoli; `-` per l’ingresso standard
cli-statements-depth = Quanto a fondo leggere [se non indicato: ogni articolo per sé, deep fino a 1.500 frasi]
cli-statements-format = La forma dei record
cli-statements-jsonl = Un record JSON per riga
cli-statements-conllu = Gli alberi di ogni frase; richiede la lettura profonda
cli-statements-text = Gli enunciati con le loro voci a margine
cli-batch = Legge insiemi di articoli dall’ingresso standard, un oggetto JSON per riga; scrive un confronto per riga
cli-batch-jobs = Insiemi confrontati alla volta [se non indicato: il numero dei core]
cli-check = Apre, verifica e descrive un file di progetto
cli-check-project = Il progetto
cli-merge = Unisce due copie di un progetto nella prima, decisione per decisione (per git: driver = counterpoint merge %O %A %B)
cli-merge-base = Il progetto da cui vengono le due copie; un file vuoto se non c’è
cli-merge-mine = Una copia; il progetto unito vi si scrive sopra
cli-merge-theirs = L’altra copia
cli-verify = Confronta un rapporto (.html, .docx, .xlsx) con le prove che porta: ogni cella citata e l’analisi
cli-verify-report = Il rapporto
cli-verify-sources = Confronta anche gli articoli allegati con i file di questa cartella
cli-wrong-share = date un numero da 0 a 1
cli-wrong-scale = date un numero da 0.25 a 8
cli-wrong-size = date una larghezza e un’altezza, come 1440x900
cli-wrong-language = non c’è una lingua { $name }; le lingue sono { $all }
cli-error = errore: { $what }
cli-error-help = Per saperne di più provate «--help».
cli-error-unknown = argomento inatteso «{ $argument }»
cli-error-missing = mancano questi argomenti necessari: { $arguments }
cli-error-no-value = «{ $argument }» richiede un valore, ma non ne è stato dato alcuno
cli-error-value = valore «{ $value }» non valido per «{ $argument }»
cli-error-value-of = valore «{ $value }» non valido per «{ $argument }»; valori possibili: { $all }
cli-error-value-why = valore «{ $value }» non valido per «{ $argument }»: { $why }
cli-error-conflict = l’argomento «{ $argument }» non si può usare con «{ $other }»
