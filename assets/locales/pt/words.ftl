# Counts, shares and words used in several places.
# A share in whole per cent, the number already written as the language does.
percent = { $number } %
count-articles = { $n ->
    [one] { $n } artigo
   *[other] { $n } artigos
}
count-statements = { $n ->
    [one] { $n } enunciado
   *[other] { $n } enunciados
}
count-points = { $n ->
    [one] { $n } ponto
   *[other] { $n } pontos
}
count-problems = { $n ->
    [one] { $n } problema
   *[other] { $n } problemas
}

# What the words of the window mean: shown where the pointer rests on them.
term-point = Um ponto é algo que se diz, numa ou em várias versões: uma linha. Leva as palavras comuns aos seus enunciados, até lhe dar um nome.
term-matter = Uma questão é aquilo a que os enunciados respondem, diga cada um o que disser. Leva palavras deles, até lhe dar um nome.
term-version = Uma versão é uma coluna: tudo o que diz um órgão, uma voz ou um lado. Escolha acima qual dos três.
term-voice = Uma voz é quem se ouve: uma pessoa, um serviço, um órgão, ou o próprio artigo quando conta por palavras suas. Os lados, como os países, reúnem vozes.
term-base = A referência é a versão com que as outras se comparam: marcam-se as palavras que ela não tem.
term-silence = Um silêncio: esta versão não tem enunciado paralelo à linha. A percentagem é a probabilidade de o seu texto calar a coisa; se é baixa, não está claro ou foi dito noutro lugar. O mais próximo é o que mais se aproxima, com a sua pontuação.
term-score = A pontuação é a probabilidade estimada de dois enunciados dizerem o mesmo ou falarem do mesmo ato. Os pares abaixo do limite ficam de fora. Não avalia nenhum órgão.
term-stance = O que a versão faz com isso: • di-lo ela mesma, “” atribui-o a uma voz, ? diz que pode ser, × nega-o, ! pede-o. Lido em quem fala, no verbo de dizer, na certeza e na polaridade.
term-alone = Enunciados sem paralelo noutra versão: o que só uma diz.
term-coverage = Cobertura: uma linha por versão, uma coluna por ponto, um intervalo entre questões. Quanto mais forte a cor, mais palavras suas faltam na referência; vazio ou tracejado é silêncio.
term-sure = Probabilidade de quem fala e as palavras atribuídas estarem bem encontrados. Diga quem fala onde estiver errado.
term-frame = Um enquadramento é um modo de apresentar as coisas que define, para marcar passagens com ele.
