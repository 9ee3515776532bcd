# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = «
report-close = »

# The sections.
report-sections = Sezioni
report-coverage = Copertura
report-matters = Questioni
report-differences = Differenze
report-silences = Silenzi, per peso
report-parts = In parte lo stesso
report-narrative = Un solo racconto
report-alone = Detto da una sola versione
report-alone-short = Detto da una sola
report-framing = Inquadramento
report-voices = Voci
report-written = Scritto a mano
report-decisions = Decisioni
report-coding = Doppia codifica
report-disputes = Contese
report-origins = Origini
report-sources = Fonti
report-methods = Impostazioni e cifre
report-method = Metodo
report-other-points = Altri punti
report-other-matters = Altre questioni
report-theme = Questioni: { $theme }
report-repairs = Riparazioni del testo
report-problems = Da sapere
report-problem = Da sapere: { $what }
report-none = Nulla.

# The title and the first line.
report-untitled = Nulla da confrontare
report-names-more = { $names } e altri { $n }
count-versions = { $n ->
    [one] { $n } versione
   *[other] { $n } versioni
}
count-matters = { $n ->
    [one] { $n } questione
   *[other] { $n } questioni
}
count-outlets = { $n ->
    [one] { $n } testata
   *[other] { $n } testate
}
count-origins = { $n ->
    [one] { $n } origine
   *[other] { $n } origini
}

# What the sections show.
report-nothing = Non c’è nulla da confrontare.
report-no-points = Non si sono trovate due versioni che dicano lo stesso.
report-matters-about = Una questione è ciò a cui gli enunciati rispondono. Sotto stanno i suoi punti, nei quali più versioni dicono lo stesso, e ciò che una versione dice alla questione con parole che nessun’altra ha.
report-matters-table = Solo: enunciati sulla questione che nessun’altra versione ha. Contrasto: la parte delle coppie di enunciati di due versioni che non sono parallele.
report-rows-about = Una riga per punto, una colonna per versione.
report-marked = Le parole segnate
report-bold = Le parole in **grassetto**
report-marked-about = { $marked } non sono usate dalla prima versione che parla nel punto nella stessa lingua.
report-beside = Alla stessa questione, con parole che nessun’altra versione ha
report-narrative-title = { $title }: un solo racconto
report-narrative-about = Ogni frase è citata da una delle versioni, questione per questione: di ogni punto quella più legata alle altre, poi ciò che una versione dice alla questione con parole che nessun’altra ha, nell’ordine in cui lo raccontano gli articoli. Nulla è riscritto e nulla è giudicato vero; le note dicono chi lo dice, chi lo dice altrimenti e chi tace.
report-narrative-none = Non c’è nulla da raccontare.
report-not-in-sentence = { $marked } in una nota non sono nella frase.
report-alone-none = Ogni enunciato condivide la sua questione con un altro.
report-framing-statements = Ciò che si è trovato, con gli enunciati su cui poggia. Sono descrizioni del modo di dire; nessuna giudica una testata.
report-framing-passages = Ciò che si è trovato, con i passi su cui poggia. Sono descrizioni del modo di dire; nessuna giudica una testata.
report-differences-about = In che cosa differiscono due enunciati di un punto, il più importante per primo: coppie probabili, punti che molte versioni raccontano in alto nei loro articoli, e ciò che si può verificare prima del modo di dirlo. Entrambi sono citati; nessuno è detto falso.
report-silences-about = Ciò che una versione tace, il più importante per primo: ciò che dicono quasi tutte le altre, in alto nei loro articoli. La probabilità è stimata dal testo della versione; ciò che non è chiaro o è detto altrove non è in questo elenco.
report-parts-about = Coppie di enunciati di un punto di cui uno dice più dell’altro, o ciascuno qualcosa d’altro: si cita ciò che all’altro manca. Trovato con il modello, proposizione per proposizione e gruppo per gruppo, in due lingue qualsiasi; chi lo dice non è una tale parte, e un valore al posto di un altro è una differenza.
report-voices-about = Chi si sente, compresa la narrazione dell’articolo stesso.
report-written-about = Cornici, etichette e note agli enunciati.
report-decisions-about = Ciò che è stato deciso a mano, dal più vecchio; prevale su ciò che è stato trovato.
report-coding-about = Ciò che due o più persone hanno detto delle stesse cose, senza vedere la macchina né gli altri. Alfa: di Krippendorff, per dati nominali; 1 è accordo pieno, 0 ciò che dà il caso.
report-disputes-about = Cose a cui due codificatori hanno risposto diversamente, e come un terzo le ha decise.
report-origins-about = Gli articoli che risalgono a un solo testo, anche riscritti, contano come un’origine. Date e parole suggeriscono chi l’ha da chi; non lo provano.
report-methods-about = Con che cosa e come è stato fatto il rapporto, fin dove la macchina concorda con le decisioni di questo progetto, e che cosa è stato deciso a mano. Gli intervalli sono al 95 % (Wilson 1927). Le coppie decise le ha scelte chi ha deciso, non il caso: le cifre parlano di esse, non di tutte le coppie.

# Points and who speaks at them.
report-speak = parlano { $n } versioni su { $all }{ $tally }: { $names }
report-silent = tacciono: { $names }
report-contrast = contrasto { $score }
report-of-versions = { $n } versioni su { $all }
report-score = punteggio { $score }
report-nearest = il più vicino
report-point = Punto { $number }
report-at-point = punto { $number }
report-said-by = Detto da
report-only = Solo
report-silent-head = Tacciono:
report-silent-question = Tacciono sulla questione:
report-frames-head = Cornici:
report-tags-head = Etichette:
report-note-head = Nota:
report-gloss = Glossa:
report-file = file { $name }
report-all = tutte
report-more = altri { $n }
report-more-elsewhere = Altri { $n } sono nella pagina web e nel foglio di calcolo.
report-table-of = { $name }, in tabella
report-values = Valori: { $unit }
report-no-unit = nessuno
report-show = Mostra
report-show-all = Tutto
report-show-names = Solo le questioni
report-show-gap = I punti con un silenzio
report-show-full = I punti in cui parlano tutte le versioni
report-show-doubt = I punti dubbi: una coppia con punteggio sotto 0,7

# The figures.
figure-caption = Le righe sono versioni, le colonne punti. Più una casella è scura, più sue parole mancano alla prima versione del punto; un tratto è un silenzio.
figure-coverage = Copertura: { $versions } versioni, { $points } punti
figure-largest = { $title }: i valori più grandi
figure-largest-shares = { $title }, quote: i valori più grandi
figure-words = dalle stesse ad altre parole della prima
figure-language = in un’altra lingua

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = indirizzo
column-agreed = stessa risposta
column-aliases = chiamata anche
column-alone = solo
column-alone-question = di cui soli sulla loro questione
column-alpha = alfa
column-article = articolo
column-asked-of = chiesto di
column-by = da
column-byline = firma
column-coded = codificati
column-coders = codificatori
column-contrast = contrasto
column-credits = cita
column-date = data
column-decision = decisione
column-differ = differiscono in
column-disputed = contesi
column-double = codificati due volte
column-evidence = che cosa lo indica
column-file = file
column-finding = reperto
column-first-says = come lo dice la prima
column-frames = cornici
column-hash = sha256
column-high = massimo
column-how-made = Come è stato fatto
column-kind = tipo
column-label = nome
column-language = lingua
column-leaves-out = tace
column-low = minimo
column-matter = questione
column-matters-silent = questioni su cui tace
column-matters-spoken = questioni su cui parla
column-notes = note
column-one = una
column-one-says = una dice
column-only-one = solo una
column-only-other = solo l’altra
column-origin = origine
column-origins = origini
column-other = l’altra
column-other-says = l’altra dice
column-other-words = le sue parole
column-outlet = testata
column-outlets = testate
column-point = punto
column-points = punti
column-points-number = numero di punti
column-points-silent = punti in cui tace
column-points-spoken = punti in cui parla
column-published = pubblicato
column-said = risposte
column-score = punteggio
column-settled = decisi
column-side = parte
column-silent = chi tace
column-speaks = chi parla
column-standing = posto
column-stands = come stanno tra loro
column-statement = enunciato
column-statements = enunciati
column-subject = soggetto
column-surely = con quale certezza
column-tags = etichette
column-text = testo
column-theme = questione più ampia
column-title = titolo
column-value = valore
column-value-of = valore ({ $unit })
column-version = versione
column-voice = voce
column-what = che cosa
column-when = quando
column-who-says = chi lo dice
column-without = enunciati senza parallelo
column-words = parole

# How two statements stand to each other.
stands-same = lo stesso
stands-one = l’uno dice di più
stands-other = l’altro dice di più
stands-each = ciascuno dice di più

# What a version does with what it says.
does-say = lo dice lei stessa
does-may-be = dice che può essere
does-deny = lo nega
does-ask = lo chiede
does-give = lo attribuisce a { $voice }
does-give-may-be = lo attribuisce a { $voice }, che dice che può essere
does-give-deny = lo attribuisce a { $voice }, che lo nega
does-give-ask = lo attribuisce a { $voice }, che lo chiede

# Origins of articles.
origin-alone = solo
origin-first = lo ha per primo
origin-later = lo ha dopo
origin-settled = deciso a mano
origin-with = con { $name }: { $why }
origin-copies = copie
origin-wording = { $share } delle sequenze di tre parole
origin-odd = { $share } delle parole rare
origin-quotations = { $n ->
    [one] { $n } citazione
   *[other] { $n } citazioni nello stesso ordine
}
origin-agency = entrambi citano { $agency }

# What was settled by hand.
settled-confirm = coppia confermata
settled-reject = coppia respinta
settled-pin = punto fissato
settled-move = enunciato spostato
settled-split = punto diviso
settled-merge = punti uniti
settled-label = punto nominato
settled-matter-move = spostato a un’altra questione
settled-matter-split = questione divisa
settled-matter-merge = questioni unite
settled-matter-label = questione nominata
settled-matter-pin = questione fissata
settled-left-out = silenzio confermato
settled-rename = voce rinominata
settled-merge-voices = voci unite
settled-apart = voci tenute separate
settled-side = parte indicata
settled-voice = voce indicata
settled-accept = voce accettata
settled-stance = detto che cosa fa la versione
settled-note = nota scritta
settled-gloss = glossa scritta
settled-tag = etichetta aggiunta
settled-code = enunciato codificato
settled-restore = passo ripristinato
settled-aside = passo messo da parte
settled-cut = parole fatte enunciato
settled-join = enunciati uniti
settled-repair = riparazione annullata
settled-merge-actors = attori uniti
settled-split-actor = attore diviso
settled-ground = testo di base indicato
settled-one-origin = origini unite
settled-two-origins = origini separate
settled-judge = codificato alla cieca
settled-arbitrate = contesa decisa
settled-later = decisione di un programma più recente
settled-no-side = nessuna parte
settled-lost = { $article }, non ritrovato

# Double coding, and the sheet for coders.
coded-pairs = coppie
coded-matters = questioni
coded-silences = silenzi
coded-voices = voci
coded-pairs-asked = I due dicono lo stesso, o parlano dello stesso atto?
coded-matters-asked = I due rispondono alla stessa domanda, qualunque cosa dica ciascuno?
coded-silences-asked = Questa versione omette ciò che dice l’enunciato?
coded-voices-asked = Chi lo dice?
coded-pairs-rule = «paralleli»: entrambi affermano un fatto, un atto, un’affermazione o una richiesta, comunque lo dicano; un numero diverso è lo stesso fatto con un altro dettaglio. «non paralleli»: un altro atto, un’altra data, altre persone o un’altra affermazione, anche se le parole si somigliano.
coded-matters-rule = «una questione»: un lettore metterebbe i due fianco a fianco come risposte a una domanda, come «che cosa deve accadere ora?», benché dicano cose diverse. «due questioni»: nessuna domanda del genere che non sia ampia quanto l’intero evento.
coded-silences-rule = Leggete tutto ciò che dice la versione. «tace»: nulla lo dice, né in tutto né in parte. «detto altrove»: un passo lo dice. «non chiaro»: se ne dice una parte, o si può leggere così.
coded-voices-rule = Colui di cui sono le parole o i pensieri: una persona, un ufficio, un’agenzia. «parole proprie»: lo racconta l’articolo stesso. Di una catena («l’agenzia ha citato il ministro») l’ultimo.
verdict-parallel = paralleli
verdict-not-parallel = non paralleli
verdict-one-question = una questione
verdict-two-questions = due questioni
verdict-silent = tace
verdict-not-clear = non chiaro
verdict-elsewhere = detto altrove
verdict-own = parole proprie
guide-title = Guida per codificatori: { $title }
guide-about = Ogni codificatore lavora in una propria copia del progetto e scrive prima il suo nome. **Codifica alla cieca** mostra una cosa per volta, senza ciò che ne fanno il programma o altri. Rispondete a tutto; non parlate di singoli casi prima che tutto abbia risposta. Poi unite le copie (`counterpoint merge`), vedete fin dove concordate e fate decidere a un terzo le contese. Sotto un alfa di 0,67 affinate le regole e codificate di nuovo; da 0,80 in su ci si può fidare delle risposte (Krippendorff 2004).
guide-answers = Risposte: { $answers }.
guide-answers-voice = Risposte: { $answers }, o il nome di chi parla, scritto sempre allo stesso modo.

# With what and how a report was made.
method-made = Counterpoint { $program }, modello { $model }, grammatica { $grammar }, elenchi di parole { $lists }; fuori rete, nessun testo ha lasciato il computer.
method-version = Una versione è tutto ciò che dice { $by ->
    [voice] una voce
    [side] una parte
   *[outlet] una testata
}. Un enunciato è una frase, o la parte che ne ha una voce. Un punto è un insieme di enunciati paralleli di due o più versioni. Una questione è ciò a cui gli enunciati rispondono, che dicano lo stesso o no.
method-deep = Lettura: ogni frase è stata letta con il modello linguistico.
method-quick = Lettura: si sono confrontati parole, nomi e numeri; il modello linguistico è servito solo tra lingue diverse.
method-score = Il punteggio è la probabilità stimata che due enunciati dicano lo stesso o parlino dello stesso atto; le coppie sotto { $least } sono state omesse.
method-silence = Una versione senza enunciato in un punto tace, non è chiara, o lo dice altrove: la percentuale è la probabilità stimata che il suo testo taccia ciò che il punto racconta, dalle sue coppie con il punto, dalla sua lunghezza e dalle questioni di cui parla; si mostra l’enunciato più vicino. Riguarda solo questi testi.
method-stance = Che cosa fa una versione di un enunciato si legge da chi lo dice, dal verbo dichiarativo, da certezza e polarità; ciò che è fissato a mano prevale.
method-settled = { $n ->
    [one] { $n } decisione è stata presa a mano; prevale su ciò che è stato trovato.
   *[other] { $n } decisioni sono state prese a mano; prevalgono su ciò che è stato trovato.
}
method-marked = Le parole segnate sono quelle che la prima versione del punto nella stessa lingua non usa; non si intende giudicare.
method-evidence = Come pagina web, documento Word o foglio di calcolo il rapporto porta con sé le sue prove: il progetto con tutti i testi e le decisioni. `counterpoint verify` e il menu File del programma vi confrontano ogni casella citata e l’analisi.
methods-program = Programma
methods-model = Modello linguistico
methods-grammar = Grammatica
methods-lists = Elenchi di parole
methods-version = Una versione è
methods-version-told = { $by ->
    [voice] ciò che dice una voce
    [side] ciò che dice una parte
   *[outlet] ciò che dice una testata
}
methods-reading = Lettura
methods-deep = profonda: ogni frase è stata letta con il modello
methods-quick = rapida: parole, nomi e numeri, il modello solo tra lingue diverse
methods-pairs-from = Le coppie contano da un punteggio di
methods-doubtful = I punti si dicono dubbi sotto
methods-copies = Un testo che più testate stampano conta
methods-copies-several = come tante versioni quante lo stampano
methods-copies-one = come una versione
methods-origin = Due articoli hanno un’origine da
methods-origin-told = { $share } delle sequenze di tre parole fuori dalle citazioni, meno dove concordano crediti, citazioni o parole rare
methods-transcripts = Trascrizioni con cui si confrontano le citazioni
methods-share = { $share } ({ $part } su { $whole }; da { $low } a { $high })
methods-not-measured = non misurato: nulla è stato deciso
methods-decided = Coppie decise a mano
methods-decided-told = { $together } parallele, { $apart } no
methods-precision = Precisione: delle coppie decise che la macchina ha trovato, tenute per parallele
methods-recall = Richiamo: delle coppie tenute per parallele, trovate dalla macchina
methods-gap = Scarto di calibrazione: distanza media tra punteggio e parte tenuta per parallela
methods-accepted = Voci: di quelle riviste, lasciate come trovate
methods-settled = Deciso a mano
methods-settled-kind = Deciso a mano: { $kind }
methods-settled-none = nulla
methods-nameless = senza nome

# The program's pairs against decisions.
measured-title = Le coppie del programma di fronte alle vostre decisioni
measured-told = { $together } coppie tenute per parallele, { $apart } separate. I legami contano da { $least }.
measured-figure = cifra
measured-precision = precisione
measured-recall = richiamo
measured-gap = scarto di calibrazione
measured-scores = punteggi
measured-pairs = coppie
measured-mean = punteggio medio
measured-parallel = tenute per parallele
measured-wrong = Trovate, ma separate da voi
measured-missed = Non trovate, ma parallele per voi
measured-next = Conviene decidere ora
measured-of-hundred = { $n } su 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Denominazione
dimension-naming-told = Le forme con cui ogni versione nomina un attore, un luogo o un evento: per nome, per titolo e nome, per ruolo (il presidente turco), con una valutazione (il sindaco assediato); e la sua scelta tra parole per lo stesso genere di cosa (estremisti, combattenti, mercenari; liberato, occupato). Il primo passo di ogni reperto è il primo uso; la forma che una versione usa per prima è segnata così.
dimension-naming-source = strategie referenziali secondo Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = menzioni
dimension-heard = Voci sentite
dimension-heard-told = Parole che ogni versione dà a ogni voce, per forma (diretta, mista, indiretta, narrazione); la parte di parole per genere di fonte (persona nominata, istituzione, testata, non nominata, narrazione; ufficiale o no: governi e loro servizi); le voci che il titolo nomina e quella che dà l’attacco.
dimension-heard-source = uso delle fonti secondo Gans 1979; Tiffen et al. 2014
dimension-heard-unit = parole, o quota
dimension-verbs = Verbi dichiarativi
dimension-verbs-told = Le parole che introducono ciò che una voce dice, per classe: neutro (disse), che conferma (fece notare), che dubita (sostenne), insistente (ribadì), che concede (ammise), che accusa, che chiede, che nega, che crede. Una scala mette fianco a fianco i verbi che versioni diverse usano per la stessa voce, dove le loro classi differiscono, entro una lingua.
dimension-verbs-source = classi secondo Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = usi
dimension-certainty = Certezza
dimension-certainty-told = Parole che indeboliscono (attenuatori) o rafforzano un’affermazione, verbi modali, parole che ne nominano le prove, e negazione. Per una versione o una voce: usi su 100 parole. Per un enunciato, e per la lettura di ogni versione in un punto dove i segni differiscono: i suoi segni e, come valore, dove pendono, da -1 (tutti indeboliscono: attenuatori e verbi di possibilità) a 1 (tutti rafforzano: rafforzativi e verbi di necessità).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = su 100 parole, o inclinazione
dimension-agency = Agentività
dimension-agency-told = Come si raccontano gli atti: all’attivo (sono nominati chi fa e chi subisce), al passivo con agente, al passivo senza, come nomi (l’arresto, la distruzione) e come accadimenti (morì, crollò), che non richiedono chi faccia. Dagli alberi della lettura profonda; nella rapida i passivi inglesi si trovano dalla forma. Per un punto: che cosa contiene la lettura di ogni versione e chi fa che cosa a chi, dove le letture differiscono; una lineetta sta per chi fa ed è omesso.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = usi
dimension-silences = Silenzi
dimension-silences-told = Punti in cui una versione non ha enunciato benché lo abbia almeno metà delle versioni («tutte le altre lo dicono» dove è la sola), ciascuno con la probabilità che il suo testo taccia la cosa e il suo enunciato più vicino (valore: il punteggio di quella coppia); punti che fa meno della metà delle versioni; e per ogni versione gli enunciati che nessun’altra ha in parallelo. Dove non è chiaro, una versione solo «forse tace»; dove è improbabile, è «detto altrove», nell’enunciato più vicino; dove un enunciato è così vicino che può essere un parallelo, la sua versione lo dice «forse sola»: guardate e decidete. I passi di un silenzio sono ciò che dicono le altre. Riguarda solo questi testi.
dimension-silences-source = omissione secondo Entman 1993; codifica di presenza e assenza secondo Baden & Stalpouskaya 2020
dimension-silences-unit = punteggio o numero
dimension-prominence = Rilievo e ordine
dimension-prominence-told = Per ogni punto: dove, nel suo articolo, ogni versione vi arriva per prima, come parte del testo che precede (0 è l’inizio), per posto: attacco (prima frase dopo il titolo), primo terzo, mezzo, ultimo terzo; se il titolo ne parla; e la parte delle parole della versione che riceve. L’ordine confronta la successione dei punti comuni di due versioni (tau di Kendall, 1 stesso ordine, -1 inverso).
dimension-prominence-source = piramide rovesciata secondo Pöttker 2003; van Dijk 1988; tau secondo Kendall 1938
dimension-prominence-unit = parte che precede, o tau
dimension-quotation = Citazioni
dimension-quotation-told = Parole tra virgolette che due articoli stampano: letterali (le stesse parole), accorciate (una parte, nello stesso ordine), alterate (almeno metà delle parole nello stesso ordine), tradotte (citazioni dirette parallele in due lingue). Dove un articolo è indicato come testo di base (una trascrizione), ogni citazione vi si confronta allo stesso modo, e la parte delle parole del testo di base che ogni versione cita è la sua copertura. Valore: la parte delle parole della citazione più lunga che l’altra conserva.
dimension-quotation-source = riuso dei testi secondo Smith, Cordell & Dillon 2013; varianti di citazione secondo Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = parte conservata
dimension-numbers = Numeri
dimension-numbers-told = Quantità nelle letture di un punto, con la parola che contano e la loro riserva (almeno, circa, fino a), e chi ne risponde. Differiscono dove due versioni contano la stessa cosa e arrivano ad altri valori, o pongono un altro limite (almeno, più di, meno di, fino a); circa e quasi non sono limiti. Solo: nessun parallelo conta la stessa cosa. Date e ore sono omesse.
dimension-numbers-source = confronto di quantità secondo Roy, Vieira & Roth 2015
dimension-numbers-unit = il numero stesso
dimension-words = Parole distintive
dimension-words-told = Parole che una versione usa più delle altre versioni nella sua lingua. Sull’insieme: log-odds ratio con una distribuzione a priori di Dirichlet informativa (la frequenza della parola in tutte le versioni), mostrato con il suo intervallo al 95 % se sta sopra 0. Appaiato: la stessa domanda nei soli punti comuni, dai punti in cui la versione usa la parola e i suoi paralleli no, e viceversa (log-odds condizionati, con intervallo). Al posto di: parole che stanno dove l’enunciato strettamente parallelo di un’altra versione ne ha altre; sono letture, non stime.
dimension-words-source = Monroe, Colaresi & Quinn 2008; coppie appaiate secondo Agresti 2013
dimension-words-unit = log-odds, o punti
dimension-frames = Le vostre cornici
dimension-frames-told = Per ogni cornice del libro dei codici: enunciati codificati a mano, contati una volta ciascuno, e a parte enunciati che le sue parole chiave suggeriscono e che nessuno ha ancora codificato così (da leggere e decidere). Dove hanno codificato due o più codificatori: l’alfa di Krippendorff per dati nominali sugli enunciati che almeno due di loro hanno codificato, per tutte le cornici e per ciascuna, e gli enunciati su cui differiscono.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = enunciati codificati

# Why a dimension found nothing, or less.
lacks-list = Non c’è un elenco di parole per { $languages }; lì non si è cercato nulla.
lacks-deep = Senza la lettura profonda non si sa nulla dell’agentività in { $languages }.
lacks-rate =
    { $n ->
        [one] 1 versione ha meno di { $least } parole: i suoi segni sono elencati, non si dà un tasso.
       *[other] { $n } versioni hanno meno di { $least } parole: i loro segni sono elencati, non si dà un tasso.
    }
lacks-odds =
    { $n ->
        [one] 1 versione ha meno di { $least } parole, o nessuno con cui confrontarla nella sua lingua: per essa non si stimano log-odds.
       *[other] { $n } versioni hanno meno di { $least } parole, o nessuno con cui confrontarle nella loro lingua: per esse non si stimano log-odds.
    }
lacks-codebook = Il libro dei codici è vuoto; aggiungete cornici, o aprite un libro pronto.
lacks-voice = Non si è trovata alcuna voce.
lacks-capitals = Dove le maiuscole non rivelano i nomi (come in tedesco) si sono usati solo gli elenchi di parole.
lacks-numbers = Nessun punto è comune; non ci sono numeri fianco a fianco.
lacks-order = Nessun punto è comune; non c’è un ordine da confrontare.
lacks-quote = Nessuna citazione sta in due articoli.
lacks-version = C’è una sola versione; nulla può tacere.
lacks-verb = Non si è trovato alcun verbo dichiarativo.

# What findings are of, and what they are.
label-version = versione
label-statement = enunciato
label-active = attivo
label-with-agent = passivo con agente
label-without-agent = passivo senza agente
label-noun = atto come nome
label-intransitive = intransitivo
label-hedge = attenuatore
label-booster = rafforzativo
label-possible = modale di possibilità
label-necessary = modale di necessità
label-future = modale del futuro
label-evidence = prova
label-negation = negazione
label-no-mark = nessun segno
label-over-set = sull’insieme
label-paired = appaiato
label-in-place = al posto di
label-by-hand = codificato a mano
label-suggested = suggerito da parole chiave
label-alpha = accordo (alfa di Krippendorff)
label-all-frames = tutte le cornici
label-disputed = conteso
label-you = voi
label-source-kind = genere di fonte
label-narration = narrazione
label-direct = diretta
label-mixed = mista
label-indirect = indiretta
label-person = persona nominata
label-institution = istituzione
label-outlet = testata
label-not-named = non nominata
label-official = ufficiale
label-not-official = non ufficiale
label-headline = nominata nel titolo
label-gives-lead = dà l’attacco
label-name = nome
label-title-name = titolo e nome
label-role = ruolo
label-evaluation = con una valutazione
label-choice = scelta
label-first-mention = prima menzione
label-differs = differisce
label-alone = solo
label-same = uguale
label-own-words = con parole proprie
label-according = secondo { $voice }
label-lead = attacco
label-first-third = primo terzo
label-middle = mezzo
label-last-third = ultimo terzo
label-in-headline = nel titolo
label-of-words = { $share } delle sue parole
label-order = ordine dei punti comuni
label-shared-points = { $n } punti comuni
label-verbatim = letterale
label-trimmed = accorciata
label-altered = alterata
label-translated = tradotta
label-from-ground = dal testo di base
label-not-ground = non nel testo di base
label-ground-coverage = copertura di { $name }
label-ground-share = parte citata del testo di base
label-without = senza parallelo
label-says-alone = lo dice da sola
label-perhaps-alone = forse sola
label-only-by = detto solo da { $names }
label-silent = tace
label-confirmed = confermato
label-elsewhere = detto altrove
label-perhaps-silent = forse tace
label-all-others = tutte le altre lo dicono
label-nearest = il più vicino
label-neutral = neutro
label-endorsing = conferma
label-doubting = dubita
label-forceful = insistente
label-conceding = concede
label-accusing = accusa
label-appealing = chiede
label-denying = nega
label-believing = crede
label-ladder = scala
label-unnamed = (non nominata)
label-coders = { $coders }: { $n } enunciati codificati da due o più, { $disputed } contesi
label-coders-few = { $coders }: { $n } enunciati codificati da due o più; troppo pochi, o troppo uguali, per un alfa
label-fight = chi combatte
label-territory = presa di territorio
label-fighting = i combattimenti
label-ending = fine dei combattimenti
label-talking = colloqui
label-protesters = chi protesta
label-protest = la protesta
label-strike = fermo del lavoro
label-rulers = chi governa
label-movers = chi migra
label-dead = i morti
label-killing = uccidere
label-storm = la tempesta

# The forms of a report: what each is, and what it holds and is for.
format-json = Record (JSON)
    .hint = Tutto ciò che è stato trovato, in un record JSON, per programmi vostri
format-html = Pagina web
    .hint = Tutto in una pagina a sé, da leggere, inviare e stampare
format-md = Markdown
    .hint = Tutto come testo semplice con titoli e tabelle, per appunti, wiki e git
format-csv = Tabella degli enunciati (CSV)
    .hint = Una riga per enunciato con voce, questione e punto, per ogni programma che legge tabelle
format-xlsx = Foglio di calcolo (Excel)
    .hint = Questioni, punti, enunciati, legami, decisioni, inquadramento e fonti, un foglio ciascuno, da filtrare e contare
format-docx = Documento (Word)
    .hint = Tutto con titoli, tabelle e note a piè di pagina, da modificare e stampare
format-qdpx = Progetto di codifica (REFI-QDA)
    .hint = Testi con questioni, punti, voci, cornici, etichette e note come codici, per MAXQDA, NVivo, ATLAS.ti e QualCoder
format-tei = Edizione (TEI)
    .hint = TEI P5 con segmentazione parallela, per edizioni digitali
format-composite = Un solo racconto
    .hint = L’evento raccontato una volta, in frasi delle versioni con il loro apparato, in Markdown
format-guide = Guida per codificatori
    .hint = Il foglio per codificare alla cieca: domande, risposte e regole, in Markdown
format-qdc = Libro dei codici (REFI-QDA)
    .hint = Le vostre cornici senza i testi, per altri programmi di codifica
format-bib = Fonti (BibTeX)
    .hint = Gli articoli, per LaTeX
format-csl = Fonti (CSL-JSON)
    .hint = Gli articoli, per Zotero e Pandoc
format-ris = Fonti (RIS)
    .hint = Gli articoli, per Zotero, EndNote e Citavi

# The language of reports, in the list of their forms.
exports-language = Lingua del rapporto
exports-language-window = Quella della finestra
exports-language-hint = Le parole del rapporto stesso; i testi degli articoli restano come sono. I dati per programmi (JSON, CSV, QDPX, TEI, fonti) restano in inglese.
