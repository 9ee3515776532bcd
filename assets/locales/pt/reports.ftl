# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = «
report-close = »

# The sections.
report-sections = Secções
report-coverage = Cobertura
report-matters = Questões
report-differences = Diferenças
report-silences = Silêncios, por peso
report-parts = Em parte o mesmo
report-narrative = Um só relato
report-alone = Dito por uma só versão
report-alone-short = Dito por uma só
report-framing = Enquadramento
report-voices = Vozes
report-written = Escrito à mão
report-decisions = Decisões
report-coding = Dupla codificação
report-disputes = Disputas
report-origins = Origens
report-sources = Fontes
report-methods = Definições e números
report-method = Método
report-other-points = Outros pontos
report-other-matters = Outras questões
report-theme = Questões: { $theme }
report-repairs = Reparações do texto
report-problems = A saber
report-problem = A saber: { $what }
report-none = Nada.

# The title and the first line.
report-untitled = Nada a comparar
report-names-more = { $names } e mais { $n }
count-versions = { $n ->
    [one] { $n } versão
   *[other] { $n } versões
}
count-matters = { $n ->
    [one] { $n } questão
   *[other] { $n } questões
}
count-outlets = { $n ->
    [one] { $n } órgão
   *[other] { $n } órgãos
}
count-origins = { $n ->
    [one] { $n } origem
   *[other] { $n } origens
}

# What the sections show.
report-nothing = Não há nada a comparar.
report-no-points = Não se encontraram duas versões que digam o mesmo.
report-matters-about = Uma questão é aquilo a que os enunciados respondem. Sob ela estão os seus pontos, nos quais versões dizem o mesmo, e o que uma versão diz à questão por palavras que mais nenhuma tem.
report-matters-table = Só: enunciados sobre a questão que mais nenhuma versão tem. Contraste: a parte dos pares de enunciados de duas versões que não são paralelos.
report-rows-about = Uma linha por ponto, uma coluna por versão.
report-marked = As palavras marcadas
report-bold = As palavras em **negrito**
report-marked-about = { $marked } não são usadas pela primeira versão que fala no ponto na mesma língua.
report-beside = À mesma questão, por palavras que mais nenhuma versão tem
report-narrative-title = { $title }: um só relato
report-narrative-about = Cada frase é citada de uma das versões, questão por questão: de cada ponto, a mais ligada às outras; depois, o que uma versão diz à questão por palavras que mais nenhuma tem, na ordem em que os artigos o contam. Nada é escrito de novo e nada é dado por verdadeiro; as notas dizem quem o diz, quem o diz de outro modo e quem cala.
report-narrative-none = Não há nada a contar.
report-not-in-sentence = { $marked } numa nota não estão na frase.
report-alone-none = Todo o enunciado partilha a sua questão com outro.
report-framing-statements = O que se encontrou, com os enunciados em que assenta. São descrições da expressão; nenhuma avalia um órgão.
report-framing-passages = O que se encontrou, com as passagens em que assenta. São descrições da expressão; nenhuma avalia um órgão.
report-differences-about = Em que diferem dois enunciados de um ponto, o de mais peso primeiro: pares prováveis, pontos que muitas versões contam no alto dos seus artigos, e o que se pode verificar antes do modo de o dizer. Ambos são citados; nenhum é dado por falso.
report-silences-about = O que uma versão cala, o de mais peso primeiro: o que quase todas as outras dizem, no alto dos seus artigos. A probabilidade é estimada a partir do texto da versão; o que não está claro ou foi dito noutro lugar não está nesta lista.
report-parts-about = Pares de enunciados de um ponto dos quais um diz mais do que o outro, ou cada um algo mais: cita-se o que falta ao outro. Encontrado com o modelo, oração por oração e grupo por grupo, em quaisquer duas línguas; quem o diz não é uma dessas partes, e um valor em lugar de outro é uma diferença.
report-voices-about = Quem se ouve, incluindo a narração do próprio artigo.
report-written-about = Enquadramentos, etiquetas e notas em enunciados.
report-decisions-about = O que foi decidido à mão, do mais antigo ao mais recente; prevalece sobre o que foi encontrado.
report-coding-about = O que duas ou mais pessoas disseram das mesmas coisas, sem ver a máquina nem os outros. Alfa: o de Krippendorff, para dados nominais; 1 é acordo pleno, 0 o que dá o acaso.
report-disputes-about = Coisas a que dois codificadores responderam de modo diferente, e como um terceiro as resolveu.
report-origins-about = Os artigos que remontam a um mesmo texto, também os reescritos, contam como uma origem. As datas e as palavras sugerem quem o tem de quem; não o provam.
report-methods-about = Com que e como foi feito o relatório, até onde a máquina concorda com as decisões deste projeto, e o que foi decidido à mão. Os intervalos são de 95 % (Wilson 1927). Os pares decididos foram escolhidos por quem decidiu, não sorteados: os números falam deles, não de todos os pares.

# Points and who speaks at them.
report-speak = falam { $n } de { $all } versões{ $tally }: { $names }
report-silent = calam: { $names }
report-contrast = contraste { $score }
report-of-versions = { $n } de { $all } versões
report-score = pontuação { $score }
report-nearest = o mais próximo
report-point = Ponto { $number }
report-at-point = ponto { $number }
report-said-by = Dito por
report-only = Só
report-silent-head = Calam:
report-silent-question = Calam sobre a questão:
report-frames-head = Enquadramentos:
report-tags-head = Etiquetas:
report-note-head = Nota:
report-gloss = Glosa:
report-file = ficheiro { $name }
report-all = todas
report-more = mais { $n }
report-more-elsewhere = Mais { $n } estão na página web e na folha de cálculo.
report-table-of = { $name }, em tabela
report-values = Valores: { $unit }
report-no-unit = nenhum
report-show = Mostrar
report-show-all = Tudo
report-show-names = Só as questões
report-show-gap = Pontos com um silêncio
report-show-full = Pontos em que todas as versões falam
report-show-doubt = Pontos duvidosos: um par com pontuação abaixo de 0,7

# The figures.
figure-caption = As linhas são versões, as colunas são pontos. Quanto mais escura uma célula, mais palavras suas faltam à primeira versão do ponto; um traço é um silêncio.
figure-coverage = Cobertura: { $versions } versões, { $points } pontos
figure-largest = { $title }: os maiores valores
figure-largest-shares = { $title }, proporções: os maiores valores
figure-words = das mesmas a outras palavras que a primeira
figure-language = noutra língua

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = endereço
column-agreed = mesma resposta
column-aliases = também chamada
column-alone = só
column-alone-question = destes, sós na sua questão
column-alpha = alfa
column-article = artigo
column-asked-of = perguntado de
column-by = por
column-byline = assinatura
column-coded = codificados
column-coders = codificadores
column-contrast = contraste
column-credits = cita
column-date = data
column-decision = decisão
column-differ = diferem em
column-disputed = em disputa
column-double = codificados duas vezes
column-evidence = o que o indica
column-file = ficheiro
column-finding = achado
column-first-says = como a primeira o diz
column-frames = enquadramentos
column-hash = sha256
column-high = máximo
column-how-made = Como foi feito
column-kind = tipo
column-label = nome
column-language = língua
column-leaves-out = cala
column-low = mínimo
column-matter = questão
column-matters-silent = questões em que cala
column-matters-spoken = questões em que fala
column-notes = notas
column-one = uma
column-one-says = uma diz
column-only-one = só uma
column-only-other = só a outra
column-origin = origem
column-origins = origens
column-other = a outra
column-other-says = a outra diz
column-other-words = as suas palavras
column-outlet = órgão
column-outlets = órgãos
column-point = ponto
column-points = pontos
column-points-number = número de pontos
column-points-silent = pontos em que cala
column-points-spoken = pontos em que fala
column-published = publicado
column-said = respostas
column-score = pontuação
column-settled = resolvidos
column-side = lado
column-silent = quem cala
column-speaks = quem fala
column-standing = lugar
column-stands = a relação entre si
column-statement = enunciado
column-statements = enunciados
column-subject = assunto
column-surely = com que certeza
column-tags = etiquetas
column-text = texto
column-theme = questão mais ampla
column-title = título
column-value = valor
column-value-of = valor ({ $unit })
column-version = versão
column-voice = voz
column-what = o quê
column-when = quando
column-who-says = quem o diz
column-without = enunciados sem paralelo
column-words = palavras

# How two statements stand to each other.
stands-same = o mesmo
stands-one = um diz mais
stands-other = o outro diz mais
stands-each = cada um diz mais

# What a version does with what it says.
does-say = di-lo ela mesma
does-may-be = diz que pode ser
does-deny = nega-o
does-ask = pede-o
does-give = atribui-o a { $voice }
does-give-may-be = atribui-o a { $voice }, que diz que pode ser
does-give-deny = atribui-o a { $voice }, que o nega
does-give-ask = atribui-o a { $voice }, que o pede

# Origins of articles.
origin-alone = só
origin-first = tem-no primeiro
origin-later = tem-no depois
origin-settled = decidido à mão
origin-with = com { $name }: { $why }
origin-copies = cópias
origin-wording = { $share } das sequências de três palavras
origin-odd = { $share } das palavras raras
origin-quotations = { $n ->
    [one] { $n } citação
   *[other] { $n } citações na mesma ordem
}
origin-agency = ambos citam { $agency }

# What was settled by hand.
settled-confirm = par confirmado
settled-reject = par rejeitado
settled-pin = ponto fixado
settled-move = enunciado movido
settled-split = ponto dividido
settled-merge = pontos juntos
settled-label = ponto com nome dado
settled-matter-move = movido para outra questão
settled-matter-split = questão dividida
settled-matter-merge = questões juntas
settled-matter-label = questão com nome dado
settled-matter-pin = questão fixada
settled-left-out = silêncio confirmado
settled-rename = voz com novo nome
settled-merge-voices = vozes juntas
settled-apart = vozes mantidas à parte
settled-side = lado indicado
settled-voice = voz indicada
settled-accept = voz aceite
settled-stance = dito o que a versão faz
settled-note = nota escrita
settled-gloss = glosa escrita
settled-tag = etiqueta adicionada
settled-code = enunciado codificado
settled-restore = passagem reposta
settled-aside = passagem posta de parte
settled-cut = palavras feitas enunciado
settled-join = enunciados unidos
settled-repair = reparação desfeita
settled-merge-actors = atores juntos
settled-split-actor = ator dividido
settled-ground = texto de base indicado
settled-one-origin = origens unidas
settled-two-origins = origens separadas
settled-judge = codificado às cegas
settled-arbitrate = disputa resolvida
settled-later = decisão de um programa posterior
settled-no-side = sem lado
settled-lost = { $article }, não reencontrado

# Double coding, and the sheet for coders.
coded-pairs = pares
coded-matters = questões
coded-silences = silêncios
coded-voices = vozes
coded-pairs-asked = Os dois dizem o mesmo, ou falam do mesmo ato?
coded-matters-asked = Os dois respondem à mesma pergunta, diga cada um o que disser?
coded-silences-asked = Esta versão omite o que o enunciado diz?
coded-voices-asked = Quem diz isto?
coded-pairs-rule = «paralelos»: ambos afirmam um mesmo facto, ato, afirmação ou exigência, como quer que o digam; um número diferente é o mesmo facto com outro pormenor. «não paralelos»: outro ato, outra data, outras pessoas ou outra afirmação, mesmo que as palavras se pareçam.
coded-matters-rule = «uma questão»: um leitor poria os dois lado a lado como respostas a uma pergunta, como «o que deve acontecer agora?», embora digam coisas diferentes. «duas questões»: nenhuma pergunta dessas que não seja tão ampla como todo o acontecimento.
coded-silences-rule = Leia tudo o que a versão diz. «cala»: nada nela o diz, nem no todo nem em parte. «dito noutro lugar»: uma passagem di-lo. «não está claro»: diz-se uma parte, ou pode ler-se assim.
coded-voices-rule = Aquele de quem são as palavras ou ideias: uma pessoa, um serviço, uma agência. «palavras próprias»: é o próprio artigo que o conta. De uma cadeia («a agência citou o ministro»), o último.
verdict-parallel = paralelos
verdict-not-parallel = não paralelos
verdict-one-question = uma questão
verdict-two-questions = duas questões
verdict-silent = cala
verdict-not-clear = não está claro
verdict-elsewhere = dito noutro lugar
verdict-own = palavras próprias
guide-title = Guia para codificadores: { $title }
guide-about = Cada codificador trabalha numa cópia sua do projeto e escreve primeiro o seu nome. **Codificar às cegas** mostra uma coisa de cada vez, sem o que dela fazem o programa ou outra pessoa. Responda a tudo; não fale de casos soltos antes de tudo ter resposta. Depois juntem as cópias (`counterpoint merge`), vejam até onde concordam e deixem um terceiro resolver as disputas. Abaixo de um alfa de 0,67 afinem as regras e codifiquem de novo; a partir de 0,80 pode confiar-se nas respostas (Krippendorff 2004).
guide-answers = Respostas: { $answers }.
guide-answers-voice = Respostas: { $answers }, ou o nome de quem fala, escrito sempre da mesma forma.

# With what and how a report was made.
method-made = Counterpoint { $program }, modelo { $model }, gramática { $grammar }, listas de palavras { $lists }; sem ligação, nenhum texto saiu do computador.
method-version = Uma versão é tudo o que diz { $by ->
    [voice] uma voz
    [side] um lado
   *[outlet] um órgão
}. Um enunciado é uma frase, ou a parte dela que é de uma voz. Um ponto é um conjunto de enunciados paralelos de duas ou mais versões. Uma questão é aquilo a que os enunciados respondem, digam ou não o mesmo.
method-deep = Leitura: cada frase foi lida com o modelo de língua.
method-quick = Leitura: compararam-se palavras, nomes e números; o modelo de língua só serviu entre línguas.
method-score = A pontuação é a probabilidade estimada de dois enunciados dizerem o mesmo ou falarem do mesmo ato; os pares abaixo de { $least } ficaram de fora.
method-silence = Uma versão sem enunciado num ponto cala, não está clara, ou di-lo noutro lugar: a percentagem é a probabilidade estimada de o seu texto calar o que o ponto conta, pelos seus pares com o ponto, pela sua extensão e pelas questões de que fala; mostra-se o enunciado mais próximo. Trata-se só destes textos.
method-stance = O que uma versão faz com um enunciado lê-se em quem o diz, no verbo de dizer, na certeza e na polaridade; o que foi fixado à mão prevalece.
method-settled = { $n ->
    [one] { $n } decisão foi tomada à mão; prevalece sobre o que foi encontrado.
   *[other] { $n } decisões foram tomadas à mão; prevalecem sobre o que foi encontrado.
}
method-marked = As palavras marcadas são as que a primeira versão do ponto na mesma língua não usa; não se pretende julgar.
method-evidence = Como página web, documento Word ou folha de cálculo, o relatório traz consigo as suas provas: o projeto com todos os textos e decisões. `counterpoint verify` e o menu Ficheiro do programa confrontam com elas cada célula citada e a análise.
methods-program = Programa
methods-model = Modelo de língua
methods-grammar = Gramática
methods-lists = Listas de palavras
methods-version = Uma versão é
methods-version-told = { $by ->
    [voice] o que diz uma voz
    [side] o que diz um lado
   *[outlet] o que diz um órgão
}
methods-reading = Leitura
methods-deep = profunda: cada frase foi lida com o modelo
methods-quick = rápida: palavras, nomes e números, o modelo só entre línguas
methods-pairs-from = Os pares contam a partir de uma pontuação de
methods-doubtful = Os pontos dizem-se duvidosos abaixo de
methods-copies = Um texto que vários publicam conta
methods-copies-several = como tantas versões quantas o publicam
methods-copies-one = como uma versão
methods-origin = Dois artigos são de uma origem a partir de
methods-origin-told = { $share } das sequências de três palavras fora das citações, menos onde coincidem créditos, citações ou palavras raras
methods-transcripts = Transcrições com que se confrontam as citações
methods-share = { $share } ({ $part } de { $whole }; de { $low } a { $high })
methods-not-measured = não medido: nada foi decidido
methods-decided = Pares decididos à mão
methods-decided-told = { $together } paralelos, { $apart } não
methods-precision = Precisão: dos pares decididos que a máquina encontrou, tidos por paralelos
methods-recall = Abrangência: dos pares tidos por paralelos, encontrados pela máquina
methods-gap = Desvio de calibração: distância média entre pontuação e parte tida por paralela
methods-accepted = Vozes: das revistas, deixadas como encontradas
methods-settled = Decidido à mão
methods-settled-kind = Decidido à mão: { $kind }
methods-settled-none = nada
methods-nameless = sem nome

# The program's pairs against decisions.
measured-title = Os pares do programa perante as suas decisões
measured-told = { $together } pares tidos por paralelos, { $apart } separados. As ligações contam a partir de { $least }.
measured-figure = número
measured-precision = precisão
measured-recall = abrangência
measured-gap = desvio de calibração
measured-scores = pontuações
measured-pairs = pares
measured-mean = pontuação média
measured-parallel = tidos por paralelos
measured-wrong = Encontrados, mas separados por si
measured-missed = Não encontrados, mas paralelos para si
measured-next = Convém decidir agora
measured-of-hundred = { $n } de 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Denominação
dimension-naming-told = As formas por que cada versão nomeia um ator, um lugar ou um acontecimento: pelo nome, por título e nome, pelo cargo (o presidente turco), com uma avaliação (o acossado autarca); e a sua escolha entre palavras para o mesmo tipo de coisa (extremistas, combatentes, mercenários; libertado, ocupado). A primeira passagem de cada achado é o primeiro uso; a forma que uma versão usa primeiro está assinalada.
dimension-naming-source = estratégias referenciais segundo Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = menções
dimension-heard = Vozes ouvidas
dimension-heard-told = Palavras que cada versão dá a cada voz, pela forma (direta, mista, indireta, narração); a parte das palavras por tipo de fonte (pessoa nomeada, instituição, órgão, não nomeada, narração; oficial ou não: governos e os seus serviços); as vozes que o título nomeia e a que dá a entrada.
dimension-heard-source = uso de fontes segundo Gans 1979; Tiffen et al. 2014
dimension-heard-unit = palavras, ou proporção
dimension-verbs = Verbos de dizer
dimension-verbs-told = As palavras que introduzem o que uma voz diz, por classe: neutro (disse), que apoia (salientou), que duvida (alegou), enérgico (insistiu), que concede (admitiu), que acusa, que apela, que nega, que crê. Uma escala põe lado a lado os verbos que versões diferentes usam para a mesma voz, onde as suas classes diferem, dentro de uma língua.
dimension-verbs-source = classes segundo Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = usos
dimension-certainty = Certeza
dimension-certainty-told = Palavras que enfraquecem (atenuadores) ou reforçam uma afirmação, verbos modais, palavras que nomeiam as suas provas, e negação. Para uma versão ou voz: usos em 100 palavras. Para um enunciado, e para a leitura de cada versão num ponto onde as marcas diferem: as suas marcas e, como valor, para onde pendem, de -1 (todas enfraquecem: atenuadores e verbos de possibilidade) a 1 (todas reforçam: reforços e verbos de necessidade).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = por 100 palavras, ou inclinação
dimension-agency = Agência
dimension-agency-told = Como se contam os atos: na ativa (agente e paciente são ambos nomeados), na passiva com agente, na passiva sem ele, como nomes (a detenção, a destruição) e como acontecimentos (morreu, ruiu), que não precisam de agente. Das árvores da leitura profunda; na rápida, as passivas inglesas encontram-se pela forma. Para um ponto: o que contém a leitura de cada versão e quem faz o quê a quem, onde as leituras diferem; um travessão está por um agente omitido.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = usos
dimension-silences = Silêncios
dimension-silences-told = Pontos em que uma versão não tem enunciado embora pelo menos metade das versões o tenha («todas as outras o dizem» onde é a única), cada um com a probabilidade de o seu texto calar a coisa e o seu enunciado mais próximo (valor: a pontuação desse par); pontos que menos de metade das versões faz; e para cada versão os enunciados que mais nenhuma tem em paralelo. Onde não está claro, uma versão só «talvez cale»; onde é improvável, foi «dito noutro lugar», no enunciado mais próximo; onde um enunciado ficou tão perto que bem pode ser um paralelo, a sua versão di-lo «talvez só ela»: veja e decida. As passagens de um silêncio são o que as outras dizem. Trata-se só destes textos.
dimension-silences-source = omissão segundo Entman 1993; codificação de presença e ausência segundo Baden & Stalpouskaya 2020
dimension-silences-unit = pontuação ou número
dimension-prominence = Destaque e ordem
dimension-prominence-told = Para cada ponto: onde, no seu artigo, cada versão lhe chega primeiro, como parte do texto que antecede (0 é o início), por lugar: entrada (primeira frase depois do título), primeiro terço, meio, último terço; se o título fala dele; e que parte das palavras da versão recebe. A ordem compara a sequência dos pontos comuns a duas versões (tau de Kendall, 1 mesma ordem, -1 inversa).
dimension-prominence-source = pirâmide invertida segundo Pöttker 2003; van Dijk 1988; tau segundo Kendall 1938
dimension-prominence-unit = parte que antecede, ou tau
dimension-quotation = Citações
dimension-quotation-told = Palavras entre aspas que dois artigos publicam: literais (as mesmas palavras), encurtadas (uma parte, na mesma ordem), alteradas (pelo menos metade das palavras na mesma ordem), traduzidas (citações diretas paralelas em duas línguas). Onde um artigo está indicado como texto de base (uma transcrição), cada citação é confrontada com ele do mesmo modo, e a parte das palavras do texto de base que cada versão cita é a sua cobertura. Valor: a parte das palavras da citação mais longa que a outra conserva.
dimension-quotation-source = reutilização de texto segundo Smith, Cordell & Dillon 2013; variantes de citação segundo Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = parte conservada
dimension-numbers = Números
dimension-numbers-told = Quantidades nas leituras de um ponto, com a palavra que contam e a sua reserva (pelo menos, cerca de, até), e quem responde por elas. Diferem onde duas versões contam a mesma coisa e chegam a outros valores, ou põem outro limite (pelo menos, mais de, menos de, até); cerca de e quase não são limites. Só: nenhum paralelo conta a mesma coisa. Datas e horas ficam de fora.
dimension-numbers-source = comparação de quantidades segundo Roy, Vieira & Roth 2015
dimension-numbers-unit = o próprio número
dimension-words = Palavras distintivas
dimension-words-told = Palavras que uma versão usa mais do que as outras versões na sua língua. No conjunto: log-razão de chances com uma distribuição a priori de Dirichlet informativa (a frequência da palavra em todas as versões), mostrada com o seu intervalo de 95 % se estiver acima de 0. Emparelhado: a mesma pergunta só nos pontos comuns, a partir dos pontos em que a versão usa a palavra e os seus paralelos não, e vice-versa (log-chances condicionais, com intervalo). Em vez de: palavras que estão onde o enunciado estreitamente paralelo de outra versão tem outras; são leituras, não estimativas.
dimension-words-source = Monroe, Colaresi & Quinn 2008; pares emparelhados segundo Agresti 2013
dimension-words-unit = log-chances, ou pontos
dimension-frames = Os seus enquadramentos
dimension-frames-told = Para cada enquadramento do livro de códigos: enunciados codificados à mão, contados uma vez cada, e à parte, enunciados que as suas palavras-chave sugerem e que ninguém codificou ainda assim (por ler e decidir). Onde dois ou mais codificadores codificaram: o alfa de Krippendorff para dados nominais sobre os enunciados que pelo menos dois deles codificaram, para todos os enquadramentos e para cada um, e os enunciados em que diferem.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = enunciados codificados

# Why a dimension found nothing, or less.
lacks-list = Não há lista de palavras para { $languages }; aí nada se procurou.
lacks-deep = Sem a leitura profunda nada se sabe da agência em { $languages }.
lacks-rate =
    { $n ->
        [one] 1 versão tem menos de { $least } palavras: as suas marcas estão listadas, não se dá taxa.
       *[other] { $n } versões têm menos de { $least } palavras: as suas marcas estão listadas, não se dá taxa.
    }
lacks-odds =
    { $n ->
        [one] 1 versão tem menos de { $least } palavras, ou ninguém com quem se comparar na sua língua: para ela não se estimam log-chances.
       *[other] { $n } versões têm menos de { $least } palavras, ou ninguém com quem se comparar na sua língua: para elas não se estimam log-chances.
    }
lacks-codebook = O livro de códigos está vazio; adicione enquadramentos, ou abra um livro pronto.
lacks-voice = Não se encontrou nenhuma voz.
lacks-capitals = Onde as maiúsculas não revelam nomes (como em alemão), só se usaram as listas de palavras.
lacks-numbers = Nenhum ponto é comum; não há números lado a lado.
lacks-order = Nenhum ponto é comum; não há ordem a comparar.
lacks-quote = Nenhuma citação está em dois artigos.
lacks-version = Há uma só versão; nada pode calar.
lacks-verb = Não se encontrou nenhum verbo de dizer.

# What findings are of, and what they are.
label-version = versão
label-statement = enunciado
label-active = ativa
label-with-agent = passiva com agente
label-without-agent = passiva sem agente
label-noun = ato como nome
label-intransitive = intransitivo
label-hedge = atenuador
label-booster = reforço
label-possible = modal de possibilidade
label-necessary = modal de necessidade
label-future = modal de futuro
label-evidence = prova
label-negation = negação
label-no-mark = sem marca
label-over-set = no conjunto
label-paired = emparelhado
label-in-place = em vez de
label-by-hand = codificado à mão
label-suggested = sugerido por palavras-chave
label-alpha = acordo (alfa de Krippendorff)
label-all-frames = todos os enquadramentos
label-disputed = em disputa
label-you = você
label-source-kind = tipo de fonte
label-narration = narração
label-direct = direta
label-mixed = mista
label-indirect = indireta
label-person = pessoa nomeada
label-institution = instituição
label-outlet = órgão
label-not-named = não nomeada
label-official = oficial
label-not-official = não oficial
label-headline = nomeada no título
label-gives-lead = dá a entrada
label-name = nome
label-title-name = título e nome
label-role = cargo
label-evaluation = com uma avaliação
label-choice = escolha
label-first-mention = primeira menção
label-differs = difere
label-alone = só
label-same = igual
label-own-words = por palavras suas
label-according = segundo { $voice }
label-lead = entrada
label-first-third = primeiro terço
label-middle = meio
label-last-third = último terço
label-in-headline = no título
label-of-words = { $share } das suas palavras
label-order = ordem dos pontos comuns
label-shared-points = { $n } pontos comuns
label-verbatim = literal
label-trimmed = encurtada
label-altered = alterada
label-translated = traduzida
label-from-ground = do texto de base
label-not-ground = não está no texto de base
label-ground-coverage = cobertura de { $name }
label-ground-share = parte citada do texto de base
label-without = sem paralelo
label-says-alone = di-lo só ela
label-perhaps-alone = talvez só ela
label-only-by = dito só por { $names }
label-silent = cala
label-confirmed = confirmado
label-elsewhere = dito noutro lugar
label-perhaps-silent = talvez cale
label-all-others = todas as outras o dizem
label-nearest = o mais próximo
label-neutral = neutro
label-endorsing = apoia
label-doubting = duvida
label-forceful = enérgico
label-conceding = concede
label-accusing = acusa
label-appealing = apela
label-denying = nega
label-believing = crê
label-ladder = escala
label-unnamed = (não nomeada)
label-coders = { $coders }: { $n } enunciados codificados por dois ou mais, { $disputed } em disputa
label-coders-few = { $coders }: { $n } enunciados codificados por dois ou mais; demasiado poucos, ou demasiado iguais, para um alfa
label-fight = quem combate
label-territory = tomada de território
label-fighting = os combates
label-ending = fim dos combates
label-talking = conversações
label-protesters = quem protesta
label-protest = o protesto
label-strike = paragem do trabalho
label-rulers = quem governa
label-movers = quem migra
label-dead = os mortos
label-killing = matar
label-storm = a tempestade

# The forms of a report: what each is, and what it holds and is for.
format-json = Registo (JSON)
    .hint = Tudo o que se encontrou, num registo JSON, para programas seus
format-html = Página web
    .hint = Tudo numa página autónoma, para ler, enviar e imprimir
format-md = Markdown
    .hint = Tudo em texto simples com títulos e tabelas, para notas, wikis e git
format-csv = Tabela de enunciados (CSV)
    .hint = Uma linha por enunciado com voz, questão e ponto, para qualquer programa que leia tabelas
format-xlsx = Folha de cálculo (Excel)
    .hint = Questões, pontos, enunciados, ligações, decisões, enquadramento e fontes, uma folha cada, para filtrar e contar
format-docx = Documento (Word)
    .hint = Tudo com títulos, tabelas e notas de rodapé, para editar e imprimir
format-qdpx = Projeto de codificação (REFI-QDA)
    .hint = Textos com questões, pontos, vozes, enquadramentos, etiquetas e notas como códigos, para MAXQDA, NVivo, ATLAS.ti e QualCoder
format-tei = Edição (TEI)
    .hint = TEI P5 com segmentação paralela, para edições digitais
format-composite = Um só relato
    .hint = O acontecimento contado uma vez, em frases das versões com o seu aparato, em Markdown
format-guide = Guia para codificadores
    .hint = A folha para codificar às cegas: perguntas, respostas e regras, em Markdown
format-qdc = Livro de códigos (REFI-QDA)
    .hint = Os seus enquadramentos sem os textos, para outros programas de codificação
format-bib = Fontes (BibTeX)
    .hint = Os artigos, para LaTeX
format-csl = Fontes (CSL-JSON)
    .hint = Os artigos, para Zotero e Pandoc
format-ris = Fontes (RIS)
    .hint = Os artigos, para Zotero, EndNote e Citavi

# The language of reports, in the list of their forms.
exports-language = Língua do relatório
exports-language-window = A da janela
exports-language-hint = As palavras do próprio relatório; os textos dos artigos ficam como estão. Os dados para programas (JSON, CSV, QDPX, TEI, fontes) ficam em inglês.
