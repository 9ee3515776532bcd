# Words of all dialogs.
cancel = Annulla
close = Chiudi
field-outlet = Testata
field-title = Titolo
field-byline = Firma
field-day = Giorno
field-address = Indirizzo
field-language = Lingua
dismiss = Chiudi l’avviso
add-article = Aggiungi l’articolo
undo = Annulla

# The list of articles that may come in.
import-nothing = Non si è potuto leggere nulla
import-title = Prendere questi articoli?
import-take-name = Prendi gli articoli
import-particulars-hint = I suoi dati, ciò che è riparato e ciò che è da parte
import-compare = Confronta
import-take = Prendine { $n }
import-tick = Prendi { $name }
import-particulars = Particolari di { $name }
count-words = { $n ->
    [one] { $n } parola
   *[other] { $n } parole
}
import-repaired = riparati: { $n }
import-aside = da parte: { $n }
import-repaired-head = Riparato ({ $n })
import-undo-repair = Annulla la riparazione { $repair }
import-aside-head = Messo da parte ({ $n })
import-compare-words = Confronta { $words }

# The help.
help = Aiuto
help-hint = Che cosa volete sapere?
help-search = Cerca nell’aiuto
help-nothing = Di questo non si dice nulla. Provate un’altra parola.

# Notices.
look-at-it = Guarda
notice-open = Apri
notice-open-report = Apri il rapporto
notice-folder = Cartella
notice-open-folder = Apri la cartella del rapporto
notice-done = Fatto: { $what }
notice-undo = Annulla: { $what }

# The first steps.
tour-rows = Le righe sono punti, le colonne versioni
tour-rows-told = Ogni riga è una cosa che viene detta. Sono segnate le parole che il riferimento non ha; le celle tratteggiate tacciono. Cliccate la testa di una colonna per confrontare con essa.
tour-inspector = L’ispettore dice perché
tour-inspector-told = Cliccate un enunciato: qui sta chi lo dice, dove, e perché è stato accoppiato. Confermate o respingete ogni coppia; ciò che decidete resta.
tour-strip = La striscia mostra l’insieme
tour-strip-told = Una colonna per punto: più forte il colore, più diverse le parole; vuoto dove una versione tace. Cliccate per andarci. Ctrl+K trova ogni comando.
tour-begin = Al lavoro
tour-next = Passo seguente
tour-skip = Salta
of-all = { $n } di { $all }

# The palette and the sheet of keys.
palette-hint = Che cosa volete fare?
palette-name = Scrivete un comando
palette-nothing = Nessun comando e nessuna questione con quel nome.
keys = Scorciatoie da tastiera
keys-told = I tasti di una lettera valgono mentre non scrivete.
palette-matter = Vai alla questione: { $name }

# The list of reports.
exports-pdf = Per un PDF, scrivete la pagina web e stampatela in PDF dal browser, o il documento e salvatelo lì come PDF.
exports-named = Esporta: { $name }

# Pasting a text.
paste-hint = Incollate o scrivete qui il testo
paste-told = Da dove viene. Ciò che lasciate vuoto si cerca nel testo.
paste-day = 12 marzo 2024

# What is carried by the pointer.
drop-statement = Rilasciate su una riga per metterlo lì, su una fascia per mettere il suo punto sotto quella questione
drop-point = Rilasciate su una fascia per mettere il punto sotto quella questione

# Questions, and what is typed.
ask-save = Salvare prima le modifiche?
ask-save-yes = Salva
ask-save-no = Non salvare
ask-changed = Il file è cambiato dall’esterno
ask-merge = Unisci entrambi
ask-take-file = Prendi quello del file
ask-keep-mine = Tieni il mio
ask-in-use = Il progetto è aperto in un’altra finestra
ask-look = Apri per guardare
ask-anyway = Apri comunque
ask-replace = Sostituire il file esistente?
ask-replace-yes = Sostituisci
ask-throw-away = Gettare questo lavoro per sempre?
ask-keep = Tienilo
ask-throw-away-yes = Getta
typed-open = Dove sta il file, come /home/io/rapporto.txt
typed-open-verb = Apri
typed-add = Dove sta l’articolo, o una cartella di articoli
typed-add-verb = Aggiungi
typed-codes = Dove sta il libro dei codici, con finale .qdc
typed-codes-verb = Prendi i codici
typed-glosses = Dove si trova il file: .tsv, .csv o .tmx
typed-glosses-verb = Prendi glosse
typed-save = Dove salvare il progetto, con finale .ron
typed-export-verb = Esporta
typed-export-codes = Dove scrivere il libro dei codici, con finale .qdc
typed-name = Un nome proprio
typed-name-verb = Nomina
typed-voice = Il nome di una voce
typed-voice-verb = Indica la voce
typed-rename = Il suo nuovo nome
typed-rename-verb = Rinomina
typed-side = Per esempio un paese; vuoto per nessuna
typed-side-verb = Indica la parte
ask-save-file = «{ $name }» contiene lavoro che il suo file non ha.
ask-save-new = «{ $name }» contiene lavoro che non è ancora in alcun file.
ask-replace-project = { $file } conterrebbe questo progetto invece di ciò che contiene ora.
ask-replace-report = { $file } conterrebbe il rapporto invece di ciò che contiene ora.
typed-export = Un percorso con finale { $endings }

# What dialogs are called.
title-open = Apri un progetto o articoli
title-add = Aggiungi articoli
title-codebook = Prendi i codici da un libro dei codici
title-glosses = Prendi glosse da un file
title-save = Salva il progetto come
title-exports = Quale rapporto?
title-export = Esporta un rapporto
title-export-codebook = Esporta il libro dei codici
title-label = Nomina il punto
title-label-matter = Nomina la questione
title-voice = Chi parla qui?
title-rename-voice = Rinomina la voce
title-side = Parte della voce
title-paste = Incolla un articolo
files-articles = Articoli e progetti
files-all = Tutti i file
files-codebook = Libro dei codici
files-glosses = Glosse
files-project = Progetto
files-report = Rapporto
title-correct = Prendi un testo corretto
title-name-project = Nomina il progetto
title-verify = Verifica un rapporto
title-verified = Verifica di un rapporto
typed-correct = Dove sta il testo corretto; ciò che è deciso resta al suo posto
typed-correct-verb = Prendi il testo
typed-name-project = Come lo chiamano i rapporti e la finestra
typed-verify = Dove sta il rapporto, con finale .html, .docx o .xlsx
typed-verify-verb = Verifica
copy = Copia
copy-result = Copia il risultato

glosses-no-pairs = { $name } non contiene coppie di parole e traduzione.
glosses-no-statement = Nessuna delle { $n } coppie in { $name } corrisponde a un enunciato in un’altra lingua.
glosses-taken = { $n ->
    [one] 1 enunciato ha
   *[other] { $n } enunciati hanno
} una glossa da { $name }.
glosses-pasted = Gli appunti
