### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before }; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }, { $what }
quoted = «{ $words }»
pasted-text = testo incollato
place-line = { $file }, riga { $line }
place-record = { $place }, record { $record }
place-in-set = articolo { $number } dell’insieme

## Files that come in

import-locked = { $name } è protetto da una password. Salvatelo senza e riprovate.
import-old-word = { $name } è un file di Word del vecchio formato; salvatelo come .docx e riprovate.
import-picture = { $name } è un’immagine; si possono leggere solo file che contengono testo.
import-not-as-named = { $name } non contiene nulla di ciò che contiene un file .{ $ending }; può essere danneggiato o incompleto. Scaricatelo di nuovo.
import-no-known-format = { $name } non contiene testo in alcun formato noto; salvatelo come testo, Word o PDF.
import-unknown-archive = { $name } è un archivio senza documento Word, OpenDocument o EPUB. Estraetelo prima.
import-document-too-large = { $name }, una volta estratto, è più grande di quanto un documento dovrebbe; non è stato letto.
import-damaged-archive = { $name } è un archivio danneggiato; il suo testo non è stato estratto per intero. Scaricatelo di nuovo.
import-damaged-gzip = { $name } è un archivio gzip danneggiato; non è stato possibile estrarre nulla. Scaricatelo di nuovo.
import-gzip-too-large = { $name } è un archivio gzip che, una volta estratto, è più grande di quanto un file dovrebbe; non è stato letto.
import-nested-archive = { $name } contiene un altro archivio. Estraetelo prima.
import-web-archive-too-large = { $name }, una volta estratto, è più grande di quanto un file dovrebbe; le pagine dopo le prime { $read } sono state tralasciate.
import-no-pages = { $name } è un archivio web senza pagine salvate.
import-a-page = una pagina
import-damaged-page = { $name }: { $page } è danneggiata ed è stata tralasciata; le altre pagine sono state lette.
import-bad-json = { $name } non è JSON corretto ({ $what }); non è stato letto nulla. Controllate come è stato salvato.
import-bad-line = { $place }, colonna { $column }: JSON non corretto ({ $what }); il record è stato tralasciato, gli altri sono stati letti.
import-not-a-record = { $place }: non è il record di un articolo; gli altri sono stati letti.
import-record-without-text = { $place }: il record non ha testo; è stato tralasciato.
import-page-cut = { $name }: sono stati letti solo i primi { $most } MB della pagina.
import-tags-too-deep = { $name }: i tag annidati oltre { $most } livelli sono stati tolti, il loro testo è rimasto.
import-bad-page = { $name }: non è stato possibile analizzare la pagina. Salvatela come testo e riprovate.
import-bad-email = { $name } non è un’e-mail leggibile.
import-bad-row = { $name }: non è stato possibile leggere una riga ({ $why }).
import-no-text-column = { $name }: nessuna colonna contiene articoli; nella prima riga chiamatene una «text».
import-pages-lost = { $name }: non è stato possibile analizzare { $count } pagine (pagina { $which }); le altre sono state lette.
import-too-many-steps = { $name }: disegnare le sue pagine richiede più passi di quanti un documento dovrebbe; quelle dopo le prime { $read } non sono state lette.
import-scanned = { $name } non ha un livello di testo: le sue pagine sono immagini. Eseguite prima il riconoscimento del testo.
import-scanned-pages = { $name }: { $bare } pagine su { $all } sono immagini senza livello di testo.
import-nested-too-deep = { $name } annida le sue parti più a fondo di qualsiasi documento; non è stato letto.
import-bad-pdf = { $name } è un PDF che non è stato possibile analizzare; può essere danneggiato o incompleto. Scaricatelo di nuovo, o salvatene il testo.
import-empty-rtf = { $name } è un documento RTF senza testo.
import-too-large = { $name } supera i { $most } MB che si leggono. Dividetelo e riprovate.
import-empty-file = { $name } è vuoto; non è stato aggiunto nulla.
import-wrong-ending = { $name } ha il nome di { $named } ma contiene { $held }; è stato letto come tale.
import-too-long = { $name }: un testo oltre { $most } MB non è un articolo; è stato tralasciato. Dividetelo e riprovate.
import-too-many-paragraphs = { $name }: un testo di { $count } paragrafi non è un articolo (al massimo { $most }); è stato tralasciato. Dividetelo e riprovate.
import-too-many-articles = { $name } contiene { $count } articoli; sono stati letti i primi { $most }. Dividetelo.
import-records-without-text = { $name }: { $empty } record su { $all } sono senza testo.
import-no-text = { $name } non contiene testo leggibile.
import-only-the-first = Sono stati letti solo i primi { $most } articoli; importate gli altri a parte.
import-failed-paste = { $name } non è stato letto: il programma non ci è riuscito. In cambio si può incollare il suo testo.
import-failed = { $name } non è stato letto: il programma non ci è riuscito. Salvatelo come testo e riprovate.
import-line-too-long = { $name }, riga { $line }: oltre { $most } MB; è stata saltata.
import-damaged-project = { $path }, { $damage }. Il resto è stato letto.
kind-text = testo semplice
kind-markdown = Markdown
kind-html = una pagina web
kind-json = JSON
kind-table = una tabella
kind-email = un’e-mail
kind-rtf = RTF
kind-pdf = PDF
kind-archive = un archivio zip (Word, OpenDocument o EPUB)
kind-gzip = un archivio gzip
kind-warc = un archivio web
kind-old-word = un file di Word del vecchio formato (.doc)
kind-picture = un’immagine
kind-binary = nessun testo
same-text = Lo stesso testo di { $article }
same-address = Dallo stesso indirizzo di { $article }; il { $share } % delle parole è uguale
same-wording = Condivide il { $share } % delle parole con { $article }

## Comparisons

compare-no-statements = { $article } non contiene enunciati da confrontare.
compare-no-articles = Non c’è alcun articolo da confrontare; aggiungetene almeno uno.
compare-too-many-characters = Gli articoli hanno { $have } milioni di caratteri, più dei { $most } milioni che si leggono con il modello; sono stati confrontati per parole, nomi e numeri. Confrontatene meno alla volta.
copy-word-for-word = { $article } parola per parola
copy-same-address = { $article } allo stesso indirizzo
copy-with-share = { $article } con il { $share } % delle sue parole
copies-count-as-several = Il testo di { $text } è pubblicato anche da { $by }; contano come { $count } testi.
copies-count-as-one = Il testo di { $text } è pubblicato anche da { $by }; contano come un testo, e si confronta solo il primo.

## The disk

disk-not-read = { $path } non è stato letto: { $why }
disk-not-saved = { $path } non è stato salvato: { $why }
disk-not-there = il file o la sua cartella non c’è. Controllate il nome, o scegliete un altro posto
disk-not-allowed = non è permesso. Scegliete un altro posto, o chiedete il permesso
disk-read-only = il disco è di sola lettura. Scegliete un altro posto
disk-full = il disco è pieno. Fate spazio, o scegliete un altro posto
disk-share-used-up = la vostra quota di disco è esaurita. Fate spazio, o scegliete un altro posto
disk-a-folder = è una cartella. Indicate un file al suo interno
disk-too-large = { $cause }. Dividetelo e riprovate
disk-other = { $cause }. Riprovate, o scegliete un altro posto
source-unchanged = { $article }: { $file } è invariato
source-changed = { $article }: { $file } non è più il file che è stato letto
source-missing = { $article }: { $file } non c’è
source-none = { $article }: non viene da alcun file

## Projects and codebooks

project-changed-outside = { $path } è stato cambiato da un altro programma dopo l’apertura; non è stato sostituito
project-later-format = è nel formato di progetto { $version }; questo programma legge fino al { $read }. Apritelo con un Counterpoint più recente; non è stato cambiato
codebook-damaged = non è XML corretto ({ $what }); esportate di nuovo il codebook come REFI-QDA (.qdc)
codebook-empty = non contiene codici; un codebook REFI-QDA (.qdc) ha elementi Code dentro CodeBook
codebook-not-utf8 = non è UTF-8; esportate di nuovo il codebook
damage-at = riga { $line }, colonna { $column }: { $what }
damage-no-project = non è un progetto di Counterpoint: non comincia con il suo formato, come (format: 1, …
damage-conflict = git ha lasciato qui i segni di un conflitto. Prendete da git le due copie e unitele con `counterpoint merge`
damage-not-utf8 = da qui in poi il file non è UTF-8
damage-after-end = dopo la fine del progetto c’è dell’altro
damage-too-deep = troppe parentesi annidate per leggerle
damage-ends-early = il file finisce dove dovrebbe esserci un valore
damage-value = qui dovrebbe esserci un valore
damage-field-name = qui dovrebbe esserci il nome di un campo
damage-colon = mancano i due punti dopo il nome di un campo
damage-comma-or = manca una virgola o { $sign }
damage-missing = manca { $sign }
damage-text-unended = un testo tra virgolette non finisce
damage-raw-text-unended = un testo grezzo non finisce
damage-backslash = un segno sconosciuto dopo una barra rovesciata
damage-too-many-articles = un progetto contiene al massimo { $most } articoli; il resto non è stato letto
damage-too-many-decisions = un progetto contiene al massimo { $most } decisioni; il resto non è stato letto
damage-id = l’id { $id } è vuoto o già preso; ne è stato dato un altro
damage-sign = un segno è (nome, numero)
damage-score = un punteggio sta tra 0 e 1
damage-code-name = un codice ha bisogno di un nome che nessun altro ha
damage-no-body = l’articolo non ha testo; è stato tralasciato
damage-text-too-long = un testo ha al massimo { $most } MB; è stato tralasciato
damage-hash = il testo non è quello salvato: il suo SHA-256 è diverso
damage-path = il nome del file contiene un percorso; ne è rimasta solo l’ultima parte
damage-block = un blocco è (inizio, fine, ruolo)
damage-blocks-order = i blocchi omettono parole o non sono in ordine; sono stati rifatti
damage-blocks = i blocchi omettono parole; sono stati rifatti
damage-repair = la riparazione non si adatta al testo; è stata tralasciata
damage-decision-without-what = la decisione non dice che cosa è stato deciso; è stata tralasciata
damage-decision-incomplete = la decisione è incompleta; è stata tralasciata
damage-decision = la decisione è danneggiata; è stata tralasciata
damage-later = ciò che un programma più recente ha scritto qui è danneggiato; è stato tralasciato
damage-record = qui dovrebbe esserci { $what }, come (nome: valore, …)
damage-list = qui dovrebbe esserci un elenco, come […]
damage-text = qui dovrebbe esserci un testo tra virgolette
damage-number = qui dovrebbe esserci un numero
damage-optional = qui dovrebbe esserci Some(…) o None
damage-one-of = qui dovrebbe esserci una di queste parole: { $known }
damage-place = qui dovrebbe esserci un punto del testo, come (inizio, fine)
damage-place-outside = il punto indicato è fuori dal testo o a metà di una lettera
damage-place-order = un punto del testo ha bisogno di un inizio e di una fine che non lo precede
thing-place = un punto del testo
thing-project = un progetto
thing-problem = un problema
thing-settings = un gruppo di impostazioni
thing-codebook = un codebook
thing-code = un codice
thing-article = un articolo
thing-origin = un’origine
thing-repair = una riparazione
thing-decision = una decisione
edit-add = articoli aggiunti
edit-remove = articolo tolto
edit-change = articolo modificato
edit-move = articolo spostato
edit-withdraw = decisione ritirata
edit-settings = impostazioni cambiate
edit-codebook = codebook cambiato
edit-rename = progetto rinominato
edit-reload = ricaricato
edit-nothing = nulla di cambiato
done-at = { $what }, «{ $words }»
difference-name = nome: «{ $now }», prima «{ $before }»
difference-article-added = articolo aggiunto: { $article }
difference-article-removed = articolo tolto: { $article }
difference-text = testo cambiato: { $article }
difference-data = dati cambiati: { $article }
difference-decided = decisione aggiunta: { $what }
difference-withdrawn = decisione ritirata: { $what }
difference-settings = impostazioni cambiate
difference-codebook = codebook cambiato

## Two copies of a project that say different things

dispute-first-holds = { $about }: la prima copia dice { $mine }, la seconda { $theirs }; vale la prima
dispute-second-holds = { $about }: la prima copia dice { $mine }, la seconda { $theirs }; vale la seconda
dispute-goes = che sparisce
dispute-article = «{ $words }…» di { $article }
dispute-parallel = parallelo
dispute-not-parallel = non parallelo
dispute-yes = sì
dispute-no = no
dispute-as-found = come trovato
dispute-compared = confrontato
dispute-set-aside = messo da parte
dispute-own-statement = un enunciato a sé
dispute-one = uno
dispute-two = due
pair = { $first } e { $second }
about-name = il nome del progetto
about-article = l’articolo { $article }
about-columns = le colonne
about-least-score = il punteggio minimo
about-depth = la profondità
about-copies = come contano le copie
about-spokesmen = di chi è la voce di un portavoce
about-codebook = il nome del codebook
about-code = il codice { $code }
about-gloss = la glossa di { $place }
about-matter-name = il nome della questione di { $place }
about-point-name = il nome del punto di { $place }
about-voice = la voce «{ $name }»
about-actor = l’attore «{ $name }»
about-form = chi si intende con «{ $form }»
about-same-voice = se la voce «{ $voice }» è «{ $other }»
about-side = la parte di «{ $voice }»
about-voice-of = la voce di { $place }
about-silence = se «{ $version }» tralascia il punto di { $place }
about-stance = che cosa fa la versione con { $place }
about-passage = il passo { $place }
about-words = le parole { $place }
about-statements = gli enunciati { $places }
about-origin = l’origine di { $first } e { $second }
about-dispute = la contesa su { $kind } in { $places }
about-dispute-in = la contesa su { $kind } in { $places } di { $version }
about-one-matter = se { $first } e { $second } sono una sola questione
about-more-in-matter = se altro si unisce alla questione di { $place }

## What the window tells of its work

told-comparison-failed = Il confronto non è riuscito: il programma ha un errore che questi articoli mettono in luce. Ciò che vedete è di prima; il vostro lavoro si può salvare.
told-no-copy = { $why }. Finché non si rimedia, in caso di arresto il lavoro non salvato va perso.
told-came-in = { $article } è stato aggiunto: { $done }.
told-repaired = { $count ->
    [one] { $count } punto riparato
   *[other] { $count } punti riparati
}
told-set-aside = { $count ->
    [one] { $count } parte messa da parte
   *[other] { $count } parti messe da parte
}
told-not-one-article = Il file non contiene esattamente un articolo; nulla è cambiato.
told-replaced = Il testo è stato sostituito; ogni decisione ha mantenuto il suo posto.
told-replaced-moved = Il testo è stato sostituito; { $moved } punti si sono spostati e { $lost } sono andati persi. Ciò che vi era deciso è conservato, e vale di nuovo se le parole tornano.
told-sample-failed = L’esempio { $name }: { $why }
told-recent-is-lost = { $why }. La croce accanto lo toglie dall’elenco dei recenti.
told-to-look-at = { $file } è stato aperto in sola lettura: { $why }.
told-not-replaced = { $path } non è stato sostituito: { $why }. Scegliete un altro nome.
told-open-elsewhere = { $path } è aperto in un’altra finestra. Scegliete un altro nome.
told-saved = { $file } salvato.
told-not-saved = { $why }. Il vostro lavoro è ancora qui, e se ne tiene una copia in caso di arresto.
told-stays = { $path } resta com’era; non è stato scritto nulla.
told-nothing-taken = Nulla è stato preso da { $path }: { $why }.
told-not-removed = { $path } non è stato eliminato: { $why }.
told-no-comparison = Non c’è ancora un confronto da esportare. Aspettate che finisca.
told-not-written = { $path } non è stato scritto: { $why }
told-wrote = { $path } scritto.
told-copied = Copiato con la citazione
told-not-opened = Non è stato possibile aprire { $path } ({ $why }). Apritelo dal vostro gestore di file.
told-no-doubt = Nessun parlante è dubbio
told-confirmed-pair = coppia di { $first } e { $second } confermata
told-rejected-pair = coppia di { $first } e { $second } respinta
told-others-undecided = { $done }; non deciso: con { $others }
told-matter-unpinned = questione non più fissata
why-damaged = il suo file è danneggiato; si vede ciò che si è potuto salvare. Salvatelo con un altro nome
why-damaged-recovered = il suo file è danneggiato. Salvatelo con un altro nome
why-file-damaged = il file è danneggiato
why-not-writable = il suo file non si può scrivere
why-open-elsewhere = è aperto in un’altra finestra

## Reports that are written and verified

export-ending = { $path } non è stato scritto: nessun rapporto finisce così. Scegliete un nome che finisca in { $endings }
export-pdf = { $path } non è stato scritto: i rapporti non si scrivono in PDF. Scrivete una pagina web e stampatela in PDF dal browser, o un documento Word e salvatelo lì come PDF; un rapporto finisce in { $endings }
export-archive = non è stato possibile creare l’archivio ({ $why }). Provate un altro formato
export-archive-not-written = non è stato possibile scrivere l’archivio ({ $why }). Provate un altro formato
export-picture = non è stato possibile disegnare l’immagine { $name } ({ $why }). Il suo .svg contiene lo stesso
export-spreadsheet = non è stato possibile creare il foglio di calcolo ({ $why }). Provate invece csv
verify-stands = Il rapporto regge: ognuna delle sue { $cells } celle citate mostra il suo passo, e i suoi { $findings } risultati escono uguali dal progetto allegato.
verify-does-not-stand = { $count ->
    [one] Il rapporto non regge: una cosa è diversa da ciò che porta.
   *[other] Il rapporto non regge: { $count } cose sono diverse da ciò che porta.
}
verify-no-evidence = non porta prove: non è un rapporto di questo programma come pagina web, documento Word o foglio di calcolo, oppure l’ha scritto una versione che ancora non le allegava. Chiedetene uno nuovo
verify-damaged-evidence = le prove che porta sono danneggiate o sono state cambiate: non si può verificare nulla. Chiedete di nuovo il rapporto
verify-damaged-project = il progetto che porta non si può leggere ({ $why }). Chiedete di nuovo il rapporto
verify-made-by = Fatto con { $made }; verificato con { $again }.
fault-cell = cella citata ({ $at }): { $what }
fault-analysis = analisi, { $of }: { $what }
fault-some-text = testo: { $what }
fault-text = testo ({ $at }): { $what }
fault-damage = danno: { $what }
fault-not-the-source = mostra «{ $shown }» dove la fonte { $article } dice «{ $said }»
fault-unknown-article = cita { $article }, che il progetto allegato non contiene
fault-no-passage = i byte da { $start } a { $end } non sono un passo di { $article }
fault-other-hash = l’hash dei byte da { $start } a { $end } di { $article } non è quello stampato
fault-other-finding = il rapporto è stato fatto da «{ $before }»; il progetto allegato dà «{ $now }»
fault-lost-finding = il rapporto è stato fatto da «{ $before }»; il progetto allegato non dà nulla di simile
fault-new-finding = il progetto allegato dà «{ $now }», da cui il rapporto non è stato fatto
fault-more = altro
fault-more-findings = anche altri { $count } risultati sono diversi
fault-more-texts = anche altri { $count } testi sono diversi
fault-bytes = ciò che la pagina mostra è uguale, ma non i suoi byte, dal byte { $byte } (riga { $line }) in poi
fault-shows = mostra «{ $shown }» dove esce «{ $said }»
fault-marks = vi sono segnate parole diverse da quelle che escono
fault-added-cell = non esce alcuna cella simile
fault-missing-cell = qui manca
fault-says = dice «{ $shown }» dove esce «{ $said }»
fault-added-text = «{ $words }» non esce
fault-missing-text = manca «{ $words }»
fault-part-damaged = { $name } è danneggiato e non si può estrarre
fault-part-missing = { $name } manca o è danneggiato
fault-breaks-off = { $name } si interrompe
fault-breaks-off-after = { $name } si interrompe dopo «{ $words }» ({ $at })
fault-mark = { $at }: il contrassegno del passo non si può leggere («{ $mark }»)
fault-no-sheet = manca il foglio «{ $name }»
