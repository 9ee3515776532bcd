# Counts, shares and words used in several places.
# A share in whole per cent, the number already written as the language does.
percent = { $number } %
count-articles = { $n ->
    [one] { $n } artículo
   *[other] { $n } artículos
}
count-statements = { $n ->
    [one] { $n } enunciado
   *[other] { $n } enunciados
}
count-points = { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
}
count-problems = { $n ->
    [one] { $n } problema
   *[other] { $n } problemas
}

# What the words of the window mean: shown where the pointer rests on them.
term-point = Un punto es algo que se dice, en una o varias versiones: una fila. Lleva las palabras que comparten sus enunciados, hasta que usted lo nombre.
term-matter = Una cuestión es aquello a lo que responden los enunciados, diga lo que diga cada uno. Lleva palabras suyas, hasta que usted la nombre.
term-version = Una versión es una columna: todo lo que dice un medio, una voz o un bando. Elija arriba cuál de los tres.
term-voice = Una voz es quien se oye: una persona, una oficina, un medio, o el propio artículo cuando habla con sus palabras. Los bandos, como los países, reúnen voces.
term-base = La referencia es la versión con la que se comparan las demás: se marcan las palabras que ella no tiene.
term-silence = Un silencio: esta versión no tiene enunciado paralelo a la fila. El porcentaje es la probabilidad de que su texto calle la cosa; si es bajo, no está claro o está dicho en otra parte. Lo más cercano es lo que más se aproxima, con su puntuación.
term-score = La puntuación es la probabilidad estimada de que dos enunciados digan lo mismo o hablen del mismo acto. Los pares bajo el límite se omiten. No califica a ningún medio.
term-stance = Qué hace la versión con ello: • lo dice ella misma, “” lo atribuye a una voz, ? dice que puede ser, × lo niega, ! lo pide. Leído en quien habla, el verbo de decir, la certeza y la polaridad.
term-alone = Enunciados sin paralelo en otra versión: lo que solo una dice.
term-coverage = Cobertura: una fila por versión, una columna por punto, un hueco entre cuestiones. Cuanto más fuerte el color, más palabras suyas faltan en la referencia; vacío o rayado es silencio.
term-sure = Probabilidad de que quien habla y las palabras que se le atribuyen estén bien hallados. Diga quién habla donde esté mal.
term-frame = Un marco es una manera de presentar las cosas que usted define, para marcar pasajes con él.
