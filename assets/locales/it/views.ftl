# The Coverage view and the strip.
cover-silent = tace
cover-confirmed = tace, confermato
cover-not-clear = non è chiaro se tace
cover-elsewhere = nessun enunciato qui, ma detto altrove
cover-sign-not-clear = ? non chiaro
cover-sign-elsewhere = ↗ detto altrove
cover-base = rif.
cover-foreign = parla, in un’altra lingua
cover-nothing = Nessuna questione da mostrare
cover-nothing-todo = Scegliete un altro filtro, o aggiungete un secondo racconto.
alone-head = Detto da uno solo
cover-other-language = altra lingua
cover-speaks = parla
cover-points-same = Punti: stesse parole
other-words = altre parole
cover-other-figures = ≠ altre cifre
another-language = altra lingua
cover-matters = Questioni: enunciati; barra: parte delle parole della versione
fold-all = Ripiega tutto
fold-all-hint = Mostrare solo le questioni.
unfold-all = Dispiega tutto
unfold-all-hint = Mostrare i punti di ogni questione.
folded = ripiegata
unfolded = dispiegata
strip-name = Striscia di copertura
other-figures = altre cifre
same-words = stesse parole
cover-differs = { $share } delle sue parole non è nel riferimento
cover-figures = altre cifre; { $share } delle sue parole non è nel riferimento
cover-said-alone = { $version }: { $n } detti da sola
cover-of-points = { $n } punti su { $all }
cell-point = { $version }, punto { $number }: { $told }
matter-named = Questione: { $matter }
cover-matter-silent = { $version }, { $matter }: tace
cover-matter = { $version }, { $matter }: { $statements }, { $share } delle sue parole; { $does }
strip-hint = Cliccate per andarci, Ctrl e la rotella per ingrandire.

# The Parallel view.
no-row-search = Nulla risponde alla ricerca.
no-row-filter = Nessuna riga passa il filtro.
no-row-second = Aggiungete un secondo racconto, o spuntate una voce a sinistra.
no-row = Nessuna riga da mostrare
search-clear = Svuota la ricerca
rows-all = Mostra tutte le righe
base = rif.
column-base = Confronta con questa versione
column-hide = Nascondi questa colonna
column-only = Mostra solo questa colonna
column-left = Sposta a sinistra
column-right = Sposta a destra
alone-one = detto da uno solo
alone-each = ognuno altro
near-hint = Scegliere entrambi: l’ispettore dice perché non sono accoppiati.
nearest-go = Vai all’enunciato più vicino
matter-hint = Clic destro per ciò che se ne può fare; doppio clic per ripiegare o dispiegare.
sign-written = Qui sta una nota, un’etichetta o una cornice
stance-gives = attribuito
stance-may-be = forse
stance-denies = nega
stance-asks = chiede
stance-name-says = lo dice essa stessa
stance-name-gives = lo attribuisce a una voce
stance-name-may-be = dice che può essere
stance-name-denies = lo nega
stance-name-asks = lo chiede
column-width = Larghezza di { $version }
column-hint = 
    { $version }, a { $n } punti su { $all }
    Cliccate per confrontare le altre con questa versione; trascinate per spostare la colonna.
cell-alone = { $version }, solo: { $words }
alone-count = { $n ->
    [one] { $n } enunciato senza parallelo in un’altra versione
   *[other] { $n } enunciati senza parallelo in un’altra versione
}
point-named = Punto { $number }: { $label }
of-speak = parlano { $n } su { $all }
without-parallel = { $n ->
    [one] { $n } enunciato senza parallelo
   *[other] { $n } enunciati senza parallelo
}
contrast = contrasto { $share }
base-silent = il riferimento tace: confrontato con { $version }

# The Reading view.
reading-go = Vai a questo enunciato nel suo articolo
reading-question = Sulla stessa questione
reading-doubtful = { $voice }: dubbio, si veda la revisione
reading-more = e altri { $n }, nella vista Parallela
count-parallels = { $n ->
    [one] { $n } parallelo
   *[other] { $n } paralleli
}
reading-parallel = Parallelo, { $version }: { $words }
reading-question-named = Sulla stessa questione: { $matter }
reading-answer = Stessa questione, { $version }: { $words }

# Repairs and what was set aside.
texts-told = All’ingresso di un testo si riparano le lettere guaste e si mettono da parte avvisi, didascalie e firme. Il testo originale resta: tutto si può annullare, e l’annullamento rifare.
texts-title = Riparazioni e parti messe da parte
texts-end = Lascia i testi
texts-nothing = Non è stato fatto nulla
texts-nothing-told = Ogni testo è confrontato intero, com’è arrivato.
texts-undo-hint = Annullare questa riparazione
restore = Ripristina
texts-restore-hint = Confrontare comunque queste parole
read-named = Leggi { $name }
texts-restore = Ripristina { $words }

# The Codebook view.
codebook-told = Le vostre cornici. Scegliete un enunciato ovunque e spuntate una cornice nell’ispettore per codificarlo.
codebook-none = Ancora nessuna cornice
codebook-none-todo = Prendete un libro dei codici pronto, importatene uno, o nominate sotto una cornice.
coder = Codificatore
coder-hint = Il vostro nome
coder-name = Nome del codificatore
coder-blind-hint = Mostra solo i codici di questo codificatore, perché due codifichino gli stessi testi senza vedersi
coder-blind = Alla cieca
coder-agreement = Accordo e contese
coder-agreement-hint = L’alfa di Krippendorff, alla pagina Inquadramento
codebook-take = Prendi
codebook-import = Importa .qdc
codebook-import-hint = I codici di un libro REFI-QDA si uniscono a questo
codebook-export = Esporta .qdc
codebook-export-hint = Per ATLAS.ti, MAXQDA, NVivo e altri
frame-hint = Nome di una cornice
frame-new = Nome di una nuova cornice
frame-definition-hint = Quando vale
frame-words-hint = Parole chiave che la suggeriscono, con virgole; rifugiat* vale per ogni finale
frame-no-passage = Ancora nessun passo.
frame-choose = Scegli enunciati
codebook-ready = { $n ->
    [one] { $n } cornice, secondo { $source }
   *[other] { $n } cornici, secondo { $source }
}
codebook-take-named = Prendi { $name }
codebook-there = È già nel libro dei codici.
frame-add = Aggiungi una cornice
frame-remove = Togli la cornice { $name }
frame-definition = Definizione di { $name }
frame-words = Parole chiave di { $name }

# Measuring.
measure-told = Ogni coppia che confermate, respingete, fissate, spostate, staccate o unite è messa accanto a ciò che la macchina trova senza le vostre decisioni. E va alla coppia seguente, C la dice parallela, X no.
measure-title = La macchina e le vostre decisioni
measure-end = Fine della misura
measure-next = Conviene decidere ora
measure-next-none = Non resta nulla da chiedere.
measure-wrong = Trovate dalla macchina, separate da voi
none = Nessuna.
measure-missed = Parallele per voi, non trovate dalla macchina
measuring = Misura in corso…
measure-not = Non misurato
measure-waiting = La macchina confronta ancora una volta, senza le vostre decisioni sulle coppie.
measure-stale = Da allora avete deciso altro; le cifre sono quelle di prima.
measure-again = Misura di nuovo
measure-no-score = nessun punteggio: la macchina non ha visto quasi nulla in comune
read-in-article = Leggi nel suo articolo
plot-machine-score = punteggio della macchina
plot-held = tenute per parallele
plot-even = tanto spesso quanto dice
plot-beginning = inizio
plot-end = fine
plot-calibration = Ogni punto è un quinto dei punteggi. Sulla linea le coppie sono tenute per parallele tanto spesso quanto dice la macchina, sotto meno spesso, sopra più spesso.
plot-many = { $n } versioni sono troppe per un’immagine; mostratene al più { $most }.
plot-bin = { $pairs } coppie di punteggio medio { $score }: { $parallel } tenute per parallele

# Copies of one text.
copies-told = Articoli che stampano uno stesso testo, per esempio d’agenzia: in alto il probabile primo, ogni copia sotto quella con cui condivide di più, e ciò che è cambiato. Date e sequenze comuni suggeriscono chi ha copiato da chi; non lo provano.
copies-title = Copie di uno stesso testo
copies-end = Lascia le copie
copies-none-told = Ogni articolo ha un testo suo: nessuna coppia condivide la maggior parte delle sequenze di cinque parole.
copies-none = Nessuna copia
copies-count = Le copie contano come
copies-several = Più versioni
copies-several-hint = Ogni testata che stampa il testo è una voce a sé.
copies-one = Una versione
copies-one-hint = Si confronta solo il primo testo di ogni albero; le copie sono messe da parte.
copies-read-hint = Leggerlo nella vista Lettura
copies-added = aggiunto
copies-left-out = omesso
copies-changed = mutato
count-changes = { $n ->
    [one] { $n } modifica
   *[other] { $n } modifiche
}
copies-changes-of = Modifiche di { $name }
and-more = e altri { $n }
copies-became = «{ $before }» è diventato «{ $after }»
found-told = Ciò che differisce tra le versioni e ciò che una versione omette: prima ciò che pesa di più. Il peso viene da quante versioni lo dicono, quanto in alto, quanto è probabile la coppia o il silenzio, e da che cosa differisce. Un clic lo mostra nella tabella.
found-title = Differenze e silenzi
found-end = Lascia l’elenco
found-nothing = Nulla da elencare
found-nothing-told = Nessun enunciato di un punto differisce da un altro in ciò che si cerca, e nessuna versione tace dove altre parlano.
found-all = Tutto { $n }
found-kind = { $kind } { $n }
found-left-out = omesso
found-omission = { $version }: { $told }; lo dicono { $speak } su { $of }
found-point = Punto { $number } · { $label }

# The classroom.
class-none = Nessuna coppia da giudicare
class-none-told = Il riferimento deve parlare a un punto in cui un’altra versione parla o si avvicina.
class-title = Uguale, diverso o omesso?
class-end = Fine dell’esercizio
class-again = Ricomincia
class-copy = Copia i risultati
class-told = Leggete entrambi. Il secondo dice lo stesso, lo dice diversamente, o omette ciò che dice il primo? I segni sono nascosti.
class-compare = Confronta le risposte
class-not-judged = Non avete giudicato questa coppia; non si confronta nulla.
class-judged = { $n } di { $all } giudicate
class-machine = Voi e la macchina concordate su { $n } di { $all }.
class-teacher = Voi e l’insegnante concordate su { $n } delle { $all } che ha deciso.
# The words in quotes are typed as they are.
class-teacher-none = L’insegnante non ne ha decisa alcuna: lo fa un’etichetta «same», «different» o «left out» su un enunciato, o una coppia confermata o respinta.
class-judge = { $judgement }, coppia { $number }
class-you = Voi
class-by-machine = Macchina
class-by-teacher = Insegnante
class-pair = { $who }, coppia { $number }: { $told }

# Judgements.
judgement-same = uguale
judgement-different = diverso
judgement-left-out = omesso

# Speakers to check.
review-none = Ogni parlante è stabilito.
review-title = Chi lo dice? Parlanti da controllare
review-end = Fine della revisione
review-nothing = Nulla da controllare
review-nothing-told = Ciò che avete stabilito resta in ogni confronto successivo.
nobody = nessuno
review-own = L’articolo stesso
review-else = Qualcun altro…
review-read = Leggilo nel suo articolo
review-told = { $n ->
    [one] { $n } enunciato, il cui parlante è trovato senza molta certezza.
   *[other] { $n } enunciati, i meno certi per primi. U va al seguente, A accetta, R dice che parla l’articolo, V ne nomina un altro.
}
review-accept = Accetta { $voice }

# The Framing view.
framing-nothing = Nulla sull’inquadramento in questo confronto.
framing-none-found = Nulla di questo genere è stato trovato.
framing-open-codebook = Apri il libro dei codici
framing-all-points = Tutti i punti
framing-all-voices = Tutte le voci
framing-mark-hint = Mostra nelle viste Parallela e Lettura ciò che questa dimensione ha trovato
framing-mark = Segna nei testi
show-all = Mostra tutto
framing-ground-none = Testo di base: nessuno
framing-ground-hint = Segnate un articolo come trascrizione: le citazioni gli sono confrontate, e se ne misura la copertura
framing-one-hint = Clic destro: dire che due di questi sono uno
framing-one = È uno con
framing-source = Secondo { $source }. Unità dei valori: { $unit }.
framing-after = Secondo { $source }.
framing-point = Punto: { $label }
framing-voice = Voce: { $name }
framing-shown = { $n } versioni su { $all } mostrate
framing-grounds = Testi di base: { $n }
framing-more = e altri { $n }, nel rapporto
framing-range = { $value } (da { $low } a { $high })
framing-entry-hint = 
    «{ $words }»
    { $n } in tutto; clic per leggere, clic destro per ciascuno
framing-else = «{ $name }» indica qualcun altro

# Which rows are shown.
filter-all = Tutti i punti
filter-silences = Con un silenzio
filter-numbers = Cifre diverse
filter-doubtful = Coppie dubbie
filter-worked = Deciso o annotato
filter-alone = Detto da uno solo
filter-attributed = Affermato qui, attribuito là

# What came nearest to a silence.
near-score = Il più vicino, { $share }
near-elsewhere = { $score }, al punto { $number }
near-parted = { $score }, separato a mano
near-others = { $score }, con uno solo
near-less-told = Il suo enunciato più vicino ottiene { $share }, meno del { $least } che serve a un parallelo:
near-elsewhere-told = Il suo enunciato più vicino ottiene { $share }, ma sta al punto { $number }:
near-parted-told = Il suo enunciato più vicino ottiene { $share }, ma voi separate i due:
near-others-told = Il suo enunciato più vicino ottiene { $share } con un enunciato di qui, e troppo poco con gli altri:

# What was decided by hand.
hand-confirmed = confermato
hand-rejected = respinto
hand-moved-here = spostato qui
hand-moved-away = spostato altrove
hand-split-together = staccati insieme
hand-split = staccato
hand-merged = unito
hand-pinned = fissato
hand-confirmed-with = Confermato come parallelo a { $others }
hand-rejected-with = Respinto come parallelo a { $others }
hand-moved-to = Spostato a { $others }
hand-joined-by = Raggiunto a mano da { $others }
hand-split-from = Staccato da { $others }
hand-merged-with = Punti uniti: con { $others }
hand-pinned-with = Punto fissato: con { $others }
hand-called = Punto chiamato «{ $label }»
hand-voice = Voce indicata: { $voice }
hand-restored = Confrontato benché da parte
hand-cut = Fatto enunciato a sé
hand-joined = Unito al vicino in un enunciato
hand-set-aside = Messo da parte
hand-by-hand = { $what }, a mano
hand-by = { $what }, da { $name }
hand-not-shown = un enunciato non mostrato
hand-nothing-else = nient’altro
hand-others = { $first }, e { $others }
hand-sure-machine = { $what } a mano, macchina { $share }
hand-sure = { $what } a mano

# What the inspector knows.
kind-narration = con parole dell’articolo
kind-direct = tra virgolette
kind-indirect = riferito con parole dell’articolo
kind-mixed = riferito, in parte tra virgolette
kind-heading = un titolo
kind-caption = parole sotto un’immagine
kind-aside = messo da parte
differs-number = numero
differs-polarity = polarità
differs-certainty = certezza
differs-actor = attore
differs-date = data o ora
differs-place = luogo
differs-scope = portata
differs-source = fonte
differs-name = nome
meaning-same = Significano quasi lo stesso
meaning-close = Sono vicini nel senso
meaning-far = Sono lontani nel senso
through-decision = Allo stesso punto per decisione; da sola la macchina non ha visto coppia
through-other = Allo stesso punto tramite un altro enunciato
differs-none = nulla
differs = Differiscono in { $what }: { $one } contro { $other }
silence-silent = tace, { $chance }
silence-not-clear = non chiaro, { $chance }
silence-elsewhere = detto altrove, { $chance }
silence-confirmed-of = { $version } qui tace: lo avete confermato.
silence-silent-of = { $version } qui tace: la probabilità che il suo testo lo taccia è { $chance }.
silence-not-clear-of = Non è chiaro se { $version } qui tace: la probabilità che il suo testo lo taccia è { $chance }.
silence-elsewhere-of = { $version } sembra dirlo altrove: la probabilità che il suo testo lo taccia è { $chance }.
meaning-of = { $how } ({ $n } su 100)
shared-most = La maggior parte delle parole rivelatrici è comune ({ $share })
shared-some = Alcune parole rivelatrici sono comuni ({ $share })
shared-few = Poche parole rivelatrici sono comuni ({ $share })
shared-none = Nessuna parola rivelatrice è comune
both-name = Entrambi nominano { $names }
fact-nearest = Di tutto ciò che dicono le due versioni, questi enunciati sono i più vicini a uno stesso fatto
fact-other-nearer = Contro: un altro enunciato di una delle versioni è più vicino a questo fatto
both-number = Entrambi danno il numero { $numbers }
hand-voice-accepted = Voce accettata
hand-stance = La versione qui: { $stance }
hand-left-out = Omesso da { $version }: confermato
hand-matter-moved = Spostato a un’altra questione
hand-matter-split = Staccato come questione
hand-matter-merged = Questioni unite
hand-matter-pinned = Questione fissata
hand-matter-called = Questione chiamata «{ $label }»

# What was settled of a matter.
settled-named = nominata da voi
settled-pinned = fissata

# What was left behind.
left-no-article = nessun articolo
count-decisions = { $n ->
    [one] { $n } decisione
   *[other] { $n } decisioni
}
untitled = Senza titolo
ago-days = { $n ->
    [one] { $n } giorno fa
   *[other] { $n } giorni fa
}
ago-hours = { $n ->
    [one] { $n } ora fa
   *[other] { $n } ore fa
}
ago-minutes = { $n ->
    [one] { $n } minuto fa
   *[other] { $n } minuti fa
}
ago-now = proprio ora

# How a copy stands to another.
copy-first = probabilmente il primo di { $n }
copy-same = parola per parola
copy-address = lo stesso indirizzo
copy-share = { $share } delle sue sequenze di parole sta nel testo sopra

# Figures of measuring.
figure-decided = Coppie decise
figure-precision = Precisione
figure-precision-told = Delle coppie decise che la macchina ha trovato, quelle che tenete per parallele.
figure-recall = Richiamo
figure-recall-told = Delle coppie che tenete per parallele, quelle che la macchina ha trovato da sola.
figure-gap = Scarto di calibrazione
figure-gap-told = Di quanto, in media, un punteggio si scosta dalla parte di tali coppie che tenete per parallele.
figure-decided-told = { $together } tenute per parallele, { $apart } separate, dalle vostre decisioni.

# What can be looked for.
is-silent = una versione tace
is-number = le cifre differiscono
is-doubtful = una coppia è dubbia
is-decided = deciso, annotato o etichettato
is-noted = c’è una nota
is-unsure = è dubbio chi parla
is-attributed = affermato qui, attribuito là
is-alone = detto da uno solo
takes-voice = chi parla
takes-outlet = di chi è l’articolo
takes-tag = un’etichetta
takes-matter = la questione a cui si risponde
takes-point = il nome di un punto
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed o alone

# What was done to a text.
aside-caption = parole sotto un’immagine
aside-byline = chi l’ha scritto, dove e quando
aside-notice = un avviso, un collegamento o una riga d’abbonamento
origin-pasted = testo incollato
repair-nothing = nulla

# An article alone.
narration = Narrazione

# Framing.
framing-filtered = Nulla di ciò passa il filtro.
identity-question = { $n ->
    [one] «{ $voice }» è lo stesso che { $other }? { $n } enunciato
   *[other] «{ $voice }» è lo stesso che { $other }? { $n } enunciati
}
identity-more = { $n ->
    [one] Segue { $n } altra domanda.
   *[other] Seguono altre { $n } domande.
}
identity-phrases = Nel testo: { $phrases }
identity-yes = Sì
identity-no = No
identity-never = Non chiederlo più
review-asks = Di alcune voci non è certo chi è chi: Y dice che le due sono una, Maiusc+Y che non lo sono.
spokesman-heard = Un portavoce conta come
spokesman-with = l’ente, se parla anch’esso
spokesman-with-hint = «Ida Moll, a capo del sindacato» è il sindacato quando questo parla nello stesso articolo, e il ministero è il suo ministro; quando l’ente non parla, la persona è sentita con il suo nome.
spokesman-unnamed = l’ente, se senza nome
spokesman-unnamed-hint = «Un portavoce del porto» è il porto; chi ha un nome si sente con quello.
spokesman-body = l’ente
spokesman-body-hint = Chi parla per un ente conta come quell’ente, con un nome o senza.
spokesman-own = sé stesso
spokesman-own-hint = Ogni portavoce è una voce a sé.
found-both = Trovato dal modello e da una regola di grammatica, ciascuno per conto suo
found-tagger = Trovato dal modello, che ha imparato da testi annotati; nessuna regola lo dice
found-marks = Trovato da una regola su virgolette e formule fisse
found-tree = Trovato da una regola di grammatica; il modello non lo dice

# Che cosa due enunciati dicono l’uno in più dell’altro.
parts-same = Dice lo stesso di { $version }, parte per parte
parts-more = Dice più di { $version }: { $own }
parts-less = Dice meno di { $version }, che aggiunge: { $other }
parts-both = Dice più di { $version }: { $own }. Manca: { $other }
parts-pair-same = Entrambi dicono lo stesso, parte per parte
parts-pair-more = Dice di più: { $words }
parts-pair-less = Non dice: { $words }
parts-alone = Abbina solo la parte comune
parts-alone-hint = Fa di ciò che dicono entrambi un enunciato a sé e conferma quella coppia; il resto sta da solo. Annulla lo ripristina.
parts-alone-with = Abbina solo la parte comune con { $version }

## Coding blind

blind-title = Codificare alla cieca
blind-about = Due persone codificano le stesse cose, ciascuna nella propria copia del progetto e con il proprio nome; unite le copie, guardate quanto concordano e lasciate che una terza decida ciò che è conteso. Ciò che dicono la macchina e l’altra persona è nascosto.
blind-nothing-left = Qui non resta nulla da codificare
blind-choose-another = Scegliete un altro genere, o guardate quanto concordate.
blind-end = Termina la codifica
blind-go-on = Continua a codificare
blind-agreement = Accordo e contese
blind-coder = Codificatore
blind-your-name = Il vostro nome
blind-name-of-coder = Nome del codificatore
blind-done = { $done } di { $count } codificati
blind-all-said = Tutto ciò che dice { $version }
blind-name-first = Scrivete prima il vostro nome: una risposta conta per chi la dà.
blind-answer = { $answer }, elemento { $number }
blind-who = Chi parla
blind-say-so = Di’ così
blind-say-who = Di’ chi parla
blind-nothing-coded = Non è ancora stato codificato nulla
blind-code-first = Codificate prima qualcosa.
blind-coded-by = Codificato da { $coders }.
blind-alpha = alfa { $alpha }
blind-no-alpha = l’alfa non si può dare
blind-told = { $kind }: { $alpha }; { $agreed } di { $double } codificati due volte hanno la stessa risposta ({ $things } codificati)
blind-nameless = senza nome
blind-settled = Deciso da { $who }: { $answer }
blind-third = Lo decide una terza persona:
blind-settle = Decidi la contesa { $number } su { $kind }: { $answer }

## Origins

origins-title = Origini
origins-about = Gli articoli che risalgono a uno stesso testo, anche riscritti, contano come un’origine in ogni conteggio: 7 testate, 3 origini. Separateli o uniteli dove ne sapete di più.
origins-apart = Scritto a parte
origins-apart-name = { $article } è stato scritto a parte
origins-back = Risale a…
origins-back-to = { $article } risale a { $other }
origins-back-name = { $article } risale a…
origin-first-credited = lo ha per primo; citate: { $agencies }

## Larger matters, remarks, plots

theme-name = Questione più ampia: { $label }, { $matters }
theme-name-folded = Questione più ampia: { $label }, { $matters }, chiusa
theme-fold = Fate clic per chiudere o aprire tutte le sue questioni.
remark-frame = Cornice: { $what }
remark-note = Nota: { $what }
remark-tag = Etichetta: { $what }
remark-by = { $told }, di { $by }
plot-range = { $value } (da { $low } a { $high })
axis-mentions = menzioni
axis-uses = usi
axis-words = parole
axis-marks = segni su 100 parole
axis-quotations = citazioni
axis-share = quota del numero più grande della riga
axis-log-odds = log-odds rispetto alle altre versioni
axis-statements = enunciati

## Why two statements are not paired

why-of-hundred = { $n } su 100
why-same = È lo stesso enunciato.
why-not-compared = Uno dei due è un titolo, una didascalia o è messo da parte; questi non si confrontano.
why-rejected = Avete respinto questa coppia.
why-no-version = Uno dei due non appartiene ad alcuna versione: non si sa chi lo dice.
why-one-version = Entrambi appartengono a una sola versione; si accoppiano solo enunciati di versioni diverse.
why-same-point = Sono nello stesso punto.
why-other-points = Sono accoppiati ({ $score }), ma in punti diversi: gli altri enunciati di quei punti non sono in media abbastanza paralleli (servirebbe circa { $least }), e una coppia non unisce due punti.
why-chance = La probabilità che dicano lo stesso è { $score }; da { $least } in su sarebbero accoppiati.
why-two-events = Raccontano due eventi: l’atto, i partecipanti, il giorno o il luogo sono altri. La probabilità che dicano lo stesso è { $score }.
why-nothing-common = Non hanno quasi nulla in comune.
why-both-name = Entrambi nominano { $what }
why-both-give = Entrambi danno { $what }
why-words-of-both = Parole di entrambi: { $what }
why-other-numbers = Altri numeri: { $mine } contro { $theirs }
why-no-word-in-both = Nessun nome, numero o parola lunga è in entrambi.
why-no-name-in-both = Nessun nome o numero è in entrambi.
why-nearer = «{ $other }» è più vicino a «{ $own }» ({ $score })

## Samples

sample-one = Telefonate del 7 novembre: un articolo
sample-one-about = Un lancio d’agenzia in cui parlano tre capitali, agenzie e funzionari
sample-three = Telefonate del 7 novembre: tre redazioni
sample-three-about = Mosca, Parigi e Ankara raccontano le stesse telefonate, in inglese
sample-four = Telefonate del 7 novembre: quattro lingue
sample-four-about = Resoconti in inglese, francese, russo e turco
sample-storm = La tempesta
sample-storm-about = Una tempesta inventata in un luogo inventato: numeri e colpe non coincidono
