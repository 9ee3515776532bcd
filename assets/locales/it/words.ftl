# Counts, shares and words used in several places.
# A share in whole per cent, the number already written as the language does.
percent = { $number } %
count-articles = { $n ->
    [one] { $n } articolo
   *[other] { $n } articoli
}
count-statements = { $n ->
    [one] { $n } enunciato
   *[other] { $n } enunciati
}
count-points = { $n ->
    [one] { $n } punto
   *[other] { $n } punti
}
count-problems = { $n ->
    [one] { $n } problema
   *[other] { $n } problemi
}

# What the words of the window mean: shown where the pointer rests on them.
term-point = Un punto è una cosa che viene detta, da una o più versioni: una riga. Porta le parole comuni ai suoi enunciati, finché non gli date un nome.
term-matter = Una questione è ciò a cui gli enunciati rispondono, qualunque cosa dica ciascuno. Porta parole loro, finché non le date un nome.
term-version = Una versione è una colonna: tutto ciò che dice una testata, una voce o una parte. Scegliete sopra quale delle tre.
term-voice = Una voce è chi si sente: una persona, un ufficio, una testata, o l’articolo stesso quando racconta con parole sue. Le parti, come i paesi, riuniscono voci.
term-base = Il riferimento è la versione con cui si confrontano le altre: si segnano le parole che non ha.
term-silence = Un silenzio: questa versione non ha un enunciato parallelo alla riga. La percentuale è la probabilità che il suo testo taccia la cosa; se è bassa non è chiaro, o è detto altrove. Il più vicino è ciò che vi si avvicina di più, con il suo punteggio.
term-score = Il punteggio è la probabilità stimata che due enunciati dicano la stessa cosa o parlino dello stesso atto. Le coppie sotto il limite sono omesse. Non giudica alcuna testata.
term-stance = Che cosa ne fa la versione: • lo dice lei stessa, “” lo attribuisce a una voce, ? dice che può essere, × lo nega, ! lo chiede. Letto da chi parla, dal verbo dichiarativo, da certezza e polarità.
term-alone = Enunciati senza parallelo in altre versioni: ciò che dice una sola.
term-coverage = Copertura: una riga per versione, una colonna per punto, uno spazio tra le questioni. Più forte il colore, più parole mancano al riferimento; vuoto o tratteggiato è silenzio.
term-sure = Quanto è probabile che chi parla e le parole attribuite siano trovati bene. Dite chi parla dove è sbagliato.
term-frame = Una cornice è un modo di presentare le cose che definite voi, per segnarne i passi.
