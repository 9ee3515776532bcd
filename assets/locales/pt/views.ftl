# The Coverage view and the strip.
cover-silent = cala
cover-confirmed = cala, confirmado
cover-not-clear = não está claro se cala
cover-elsewhere = nenhum enunciado aqui, mas dito noutro lugar
cover-sign-not-clear = ? não está claro
cover-sign-elsewhere = ↗ dito noutro lugar
cover-base = ref.
cover-foreign = fala, noutra língua
cover-nothing = Nenhuma questão a mostrar
cover-nothing-todo = Escolha outro filtro, ou adicione um segundo relato.
alone-head = Dito por um só
cover-other-language = outra língua
cover-speaks = fala
cover-points-same = Pontos: mesmas palavras
other-words = outras palavras
cover-other-figures = ≠ outros números
another-language = outra língua
cover-matters = Questões: enunciados; barra: parte das palavras da versão
fold-all = Recolher tudo
fold-all-hint = Mostrar só as questões.
unfold-all = Expandir tudo
unfold-all-hint = Mostrar os pontos de cada questão.
folded = recolhida
unfolded = expandida
strip-name = Tira de cobertura
other-figures = outros números
same-words = mesmas palavras
cover-differs = { $share } das suas palavras não estão na referência
cover-figures = outros números; { $share } das suas palavras não estão na referência
cover-said-alone = { $version }: { $n } ditos só por ela
cover-of-points = { $n } de { $all } pontos
cell-point = { $version }, ponto { $number }: { $told }
matter-named = Questão: { $matter }
cover-matter-silent = { $version }, { $matter }: cala
cover-matter = { $version }, { $matter }: { $statements }, { $share } das suas palavras; { $does }
strip-hint = Clique para ir lá, Ctrl e a roda para ampliar.

# The Parallel view.
no-row-search = Nada responde à pesquisa.
no-row-filter = Nenhuma linha passa o filtro.
no-row-second = Adicione um segundo relato, ou marque uma voz à esquerda.
no-row = Nenhuma linha a mostrar
search-clear = Limpar a pesquisa
rows-all = Mostrar todas as linhas
base = ref.
column-base = Comparar com esta versão
column-hide = Esconder esta coluna
column-only = Mostrar só esta coluna
column-left = Mover para a esquerda
column-right = Mover para a direita
alone-one = dito por um só
alone-each = cada um outra coisa
near-hint = Escolher ambos: o inspetor diz porque não foram emparelhados.
nearest-go = Ir para o enunciado mais próximo
matter-hint = Clique direito para o que se pode fazer; duplo clique para recolher ou expandir.
sign-written = Aqui está uma nota, uma etiqueta ou um enquadramento
stance-gives = atribuído
stance-may-be = talvez
stance-denies = nega
stance-asks = pede
stance-name-says = di-lo ela própria
stance-name-gives = atribui-o a uma voz
stance-name-may-be = diz que pode ser
stance-name-denies = nega-o
stance-name-asks = pede-o
column-width = Largura de { $version }
column-hint = 
    { $version }, em { $n } de { $all } pontos
    Clique para comparar as outras com esta versão; arraste para mover a coluna.
cell-alone = { $version }, só: { $words }
alone-count = { $n ->
    [one] { $n } enunciado sem paralelo noutra versão
   *[other] { $n } enunciados sem paralelo noutra versão
}
point-named = Ponto { $number }: { $label }
of-speak = falam { $n } de { $all }
without-parallel = { $n ->
    [one] { $n } enunciado sem paralelo
   *[other] { $n } enunciados sem paralelo
}
contrast = contraste { $share }
base-silent = a referência cala: comparado com { $version }

# The Reading view.
reading-go = Ir para este enunciado no seu próprio artigo
reading-question = Sobre a mesma questão
reading-doubtful = { $voice }: duvidoso, ver a revisão
reading-more = e mais { $n }, na vista Paralela
count-parallels = { $n ->
    [one] { $n } paralelo
   *[other] { $n } paralelos
}
reading-parallel = Paralelo, { $version }: { $words }
reading-question-named = Sobre a mesma questão: { $matter }
reading-answer = Mesma questão, { $version }: { $words }

# Repairs and what was set aside.
texts-told = À entrada de um texto reparam-se as letras estragadas e põem-se de parte avisos, legendas e assinaturas. O texto original guarda-se: tudo se pode anular, e a anulação desfazer.
texts-title = Reparações e partes postas de parte
texts-end = Deixar os textos
texts-nothing = Nada foi feito
texts-nothing-told = Cada texto é comparado inteiro, tal como veio.
texts-undo-hint = Anular esta reparação
restore = Repor
texts-restore-hint = Comparar estas palavras mesmo assim
read-named = Ler { $name }
texts-restore = Repor { $words }

# The Codebook view.
codebook-told = Os seus próprios enquadramentos. Escolha um enunciado em qualquer parte e marque um enquadramento no inspetor para o codificar.
codebook-none = Ainda sem enquadramentos
codebook-none-todo = Tome um livro de códigos pronto, importe um, ou dê nome a um enquadramento abaixo.
coder = Codificador
coder-hint = O seu nome
coder-name = Nome do codificador
coder-blind-hint = Mostra só os códigos deste codificador, para que dois codifiquem os mesmos textos sem se verem
coder-blind = Sem ver os outros
coder-agreement = Acordo e litígios
coder-agreement-hint = O alfa de Krippendorff, na página Enquadramento
codebook-take = Tomar
codebook-import = Importar .qdc
codebook-import-hint = Os códigos de um livro REFI-QDA juntam-se a este
codebook-export = Exportar .qdc
codebook-export-hint = Para ATLAS.ti, MAXQDA, NVivo e outros
frame-hint = Nome de um enquadramento
frame-new = Nome de um novo enquadramento
frame-definition-hint = Quando se aplica
frame-words-hint = Palavras-chave que o sugerem, com vírgulas; refugiad* vale por qualquer final
frame-no-passage = Ainda sem passagens.
frame-choose = Escolher enunciados
codebook-ready = { $n ->
    [one] { $n } enquadramento, segundo { $source }
   *[other] { $n } enquadramentos, segundo { $source }
}
codebook-take-named = Tomar { $name }
codebook-there = Já está no livro de códigos.
frame-add = Adicionar um enquadramento
frame-remove = Remover o enquadramento { $name }
frame-definition = Definição de { $name }
frame-words = Palavras-chave de { $name }

# Measuring.
measure-told = Cada par que confirma, rejeita, fixa, move, separa ou junta é posto ao lado do que a máquina encontra sem as suas decisões. E vai ao par seguinte, C diz que é paralelo, X que não.
measure-title = A máquina e as suas decisões
measure-end = Terminar a medição
measure-next = Convém decidir a seguir
measure-next-none = Nada mais a perguntar.
measure-wrong = Encontrados pela máquina, separados por si
none = Nenhum.
measure-missed = Paralelos para si, não encontrados pela máquina
measuring = A medir…
measure-not = Por medir
measure-waiting = A máquina compara mais uma vez, sem as suas decisões sobre pares.
measure-stale = Decidiu mais desde então; os números são os de antes.
measure-again = Medir de novo
measure-no-score = sem pontuação: a máquina quase nada viu em comum
read-in-article = Ler no seu artigo
plot-machine-score = pontuação da máquina
plot-held = tidos por paralelos
plot-even = tantas vezes quanto diz
plot-beginning = início
plot-end = fim
plot-calibration = Cada ponto é um quinto das pontuações. Sobre a linha, os pares são tidos por paralelos tantas vezes quanto a máquina diz; abaixo menos, acima mais.
plot-many = { $n } versões são demais para uma imagem; mostre até { $most }.
plot-bin = { $pairs } pares de pontuação média { $score }: { $parallel } tidos por paralelos

# Copies of one text.
copies-told = Artigos que publicam um mesmo texto, como o de uma agência: em cima o provável primeiro, cada cópia sob aquela com que mais partilha, e o que mudou. Datas e sequências comuns sugerem quem copiou de quem; não o provam.
copies-title = Cópias de um mesmo texto
copies-end = Deixar as cópias
copies-none-told = Cada artigo tem um texto seu: não há dois que partilhem a maioria das suas séries de cinco palavras.
copies-none = Sem cópias
copies-count = As cópias contam como
copies-several = Várias versões
copies-several-hint = Cada órgão que publica o texto é uma voz própria.
copies-one = Uma versão
copies-one-hint = Só se compara o primeiro texto de cada árvore; as cópias ficam de parte.
copies-read-hint = Lê-lo na vista Leitura
copies-added = novo
copies-left-out = omitido
copies-changed = mudado
count-changes = { $n ->
    [one] { $n } alteração
   *[other] { $n } alterações
}
copies-changes-of = Alterações de { $name }
and-more = e mais { $n }
copies-became = «{ $before }» passou a «{ $after }»
found-told = O que difere entre versões e o que uma versão omite: o de mais peso primeiro. O peso vem de quantas versões o dizem, a que altura, de quão provável é o par ou o silêncio, e do que difere. Um clique mostra-o na tabela.
found-title = Diferenças e silêncios
found-end = Deixar a lista
found-nothing = Nada a listar
found-nothing-told = Não há dois enunciados de um ponto que difiram no que se procura, e nenhuma versão cala onde outras falam.
found-all = Tudo { $n }
found-kind = { $kind } { $n }
found-left-out = omitido
found-omission = { $version }: { $told }; dizem-no { $speak } de { $of }
found-point = Ponto { $number } · { $label }

# The classroom.
class-none = Nenhum par a julgar
class-none-told = A referência tem de falar num ponto em que outra versão fale ou se aproxime.
class-title = Igual, diferente ou omitido?
class-end = Terminar o exercício
class-again = Recomeçar
class-copy = Copiar os resultados
class-told = Leia ambos. O segundo diz o mesmo, di-lo de outro modo, ou omite o que diz o primeiro? As marcas estão escondidas.
class-compare = Comparar as respostas
class-not-judged = Não julgou este par; nada se compara.
class-judged = { $n } de { $all } julgados
class-machine = Você e a máquina concordam em { $n } de { $all }.
class-teacher = Você e o professor concordam em { $n } dos { $all } que ele decidiu.
# The words in quotes are typed as they are.
class-teacher-none = O professor não decidiu nenhum: fá-lo uma etiqueta «same», «different» ou «left out» num enunciado, ou um par confirmado ou rejeitado.
class-judge = { $judgement }, par { $number }
class-you = Você
class-by-machine = Máquina
class-by-teacher = Professor
class-pair = { $who }, par { $number }: { $told }

# Judgements.
judgement-same = igual
judgement-different = diferente
judgement-left-out = omitido

# Speakers to check.
review-none = Todos os falantes estão resolvidos.
review-title = Quem o diz? Falantes a verificar
review-end = Terminar a revisão
review-nothing = Nada a verificar
review-nothing-told = O que resolveu mantém-se em toda a comparação seguinte.
nobody = ninguém
review-own = O próprio artigo
review-else = Outra pessoa…
review-read = Lê-lo no seu artigo
review-told = { $n ->
    [one] { $n } enunciado, cujo falante foi encontrado sem muita certeza.
   *[other] { $n } enunciados, os menos certos primeiro. U vai ao seguinte, A aceita, R diz que fala o próprio artigo, V nomeia outro.
}
review-accept = Aceitar { $voice }

# The Framing view.
framing-nothing = Nada há sobre o enquadramento nesta comparação.
framing-none-found = Nada deste género foi encontrado.
framing-open-codebook = Abrir o livro de códigos
framing-all-points = Todos os pontos
framing-all-voices = Todas as vozes
framing-mark-hint = Mostra nas vistas Paralela e Leitura o que esta dimensão encontrou
framing-mark = Marcar nos textos
show-all = Mostrar tudo
framing-ground-none = Texto de base: nenhum
framing-ground-hint = Marque um artigo como transcrição: as citações são comparadas com ele, e mede-se a sua cobertura
framing-one-hint = Clique direito: dizer que dois destes são um
framing-one = É um com
framing-source = Segundo { $source }. Unidade dos valores: { $unit }.
framing-after = Segundo { $source }.
framing-point = Ponto: { $label }
framing-voice = Voz: { $name }
framing-shown = { $n } de { $all } versões mostradas
framing-grounds = Textos de base: { $n }
framing-more = e mais { $n }, no relatório
framing-range = { $value } ({ $low } a { $high })
framing-entry-hint = 
    «{ $words }»
    { $n } ao todo; clique para ler, clique direito para cada um
framing-else = «{ $name }» nomeia outra pessoa

# Which rows are shown.
filter-all = Todos os pontos
filter-silences = Com um silêncio
filter-numbers = Números diferentes
filter-doubtful = Pares duvidosos
filter-worked = Decidido ou anotado
filter-alone = Dito por um só
filter-attributed = Afirmado aqui, atribuído ali

# What came nearest to a silence.
near-score = Mais próximo, { $share }
near-elsewhere = { $score }, no ponto { $number }
near-parted = { $score }, separado à mão
near-others = { $score }, só com um
near-less-told = O seu enunciado mais próximo obtém { $share }, menos do que os { $least } de que um paralelo precisa:
near-elsewhere-told = O seu enunciado mais próximo obtém { $share }, mas está no ponto { $number }:
near-parted-told = O seu enunciado mais próximo obtém { $share }, mas separou os dois:
near-others-told = O seu enunciado mais próximo obtém { $share } com um enunciado daqui, e pouco demais com os outros:

# What was decided by hand.
hand-confirmed = confirmado
hand-rejected = rejeitado
hand-moved-here = movido para aqui
hand-moved-away = movido para longe
hand-split-together = separados juntos
hand-split = separado
hand-merged = junto
hand-pinned = fixado
hand-confirmed-with = Confirmado como paralelo a { $others }
hand-rejected-with = Rejeitado como paralelo a { $others }
hand-moved-to = Movido para { $others }
hand-joined-by = Juntou-se-lhe à mão { $others }
hand-split-from = Separado de { $others }
hand-merged-with = Pontos juntos: com { $others }
hand-pinned-with = Ponto fixado: com { $others }
hand-called = Ponto chamado «{ $label }»
hand-voice = Voz indicada: { $voice }
hand-restored = Comparado embora posto de parte
hand-cut = Feito enunciado próprio
hand-joined = Unido ao vizinho num enunciado
hand-set-aside = Posto de parte
hand-by-hand = { $what }, à mão
hand-by = { $what }, por { $name }
hand-not-shown = um enunciado que não se mostra
hand-nothing-else = nada mais
hand-others = { $first }, e { $others }
hand-sure-machine = { $what } à mão, máquina { $share }
hand-sure = { $what } à mão

# What the inspector knows.
kind-narration = por palavras do próprio artigo
kind-direct = entre aspas
kind-indirect = contado por palavras do artigo
kind-mixed = contado, em parte entre aspas
kind-heading = um título
kind-caption = palavras sob uma imagem
kind-aside = posto de parte
differs-number = número
differs-polarity = polaridade
differs-certainty = certeza
differs-actor = ator
differs-date = data ou hora
differs-place = lugar
differs-scope = alcance
differs-source = fonte
differs-name = designação
meaning-same = Querem dizer quase o mesmo
meaning-close = Estão próximos no sentido
meaning-far = Estão longe no sentido
through-decision = No mesmo ponto por decisão; sozinha a máquina não viu par
through-other = No mesmo ponto através de outro enunciado
differs-none = nada
differs = Diferem em { $what }: { $one } contra { $other }
silence-silent = cala, { $chance }
silence-not-clear = não está claro, { $chance }
silence-elsewhere = dito noutro lugar, { $chance }
silence-confirmed-of = { $version } cala-se aqui: foi confirmado por si.
silence-silent-of = { $version } cala-se aqui: a probabilidade de o seu texto o calar é { $chance }.
silence-not-clear-of = Não está claro se { $version } se cala aqui: a probabilidade de o seu texto o calar é { $chance }.
silence-elsewhere-of = { $version } parece dizê-lo noutro lugar: a probabilidade de o seu texto o calar é { $chance }.
meaning-of = { $how } ({ $n } em 100)
shared-most = A maioria das palavras reveladoras é comum ({ $share })
shared-some = Algumas palavras reveladoras são comuns ({ $share })
shared-few = Poucas palavras reveladoras são comuns ({ $share })
shared-none = Nenhuma palavra reveladora é comum
both-name = Ambos nomeiam { $names }
fact-nearest = De tudo o que as duas versões dizem, estes enunciados são os mais próximos de um mesmo facto
fact-other-nearer = Contra: outro enunciado de uma das versões está mais próximo deste facto
both-number = Ambos dão o número { $numbers }
hand-voice-accepted = Voz aceite
hand-stance = A versão aqui: { $stance }
hand-left-out = Omitido por { $version }: confirmado
hand-matter-moved = Movido para outra questão
hand-matter-split = Separado como questão
hand-matter-merged = Questões juntas
hand-matter-pinned = Questão fixada
hand-matter-called = Questão chamada «{ $label }»

# What was settled of a matter.
settled-named = nomeada por si
settled-pinned = fixada

# What was left behind.
left-no-article = nenhum artigo
count-decisions = { $n ->
    [one] { $n } decisão
   *[other] { $n } decisões
}
untitled = Sem título
ago-days = { $n ->
    [one] há { $n } dia
   *[other] há { $n } dias
}
ago-hours = { $n ->
    [one] há { $n } hora
   *[other] há { $n } horas
}
ago-minutes = { $n ->
    [one] há { $n } minuto
   *[other] há { $n } minutos
}
ago-now = agora mesmo

# How a copy stands to another.
copy-first = provavelmente o primeiro de { $n }
copy-same = palavra por palavra
copy-address = o mesmo endereço
copy-share = { $share } das suas séries de palavras estão no texto acima

# Figures of measuring.
figure-decided = Pares decididos
figure-precision = Precisão
figure-precision-told = Dos pares decididos que a máquina encontrou, os que tem por paralelos.
figure-recall = Abrangência
figure-recall-told = Dos pares que tem por paralelos, os que a máquina encontrou sozinha.
figure-gap = Desvio de calibração
figure-gap-told = Quanto, em média, uma pontuação se afasta da parte de tais pares que tem por paralelos.
figure-decided-told = { $together } tidos por paralelos, { $apart } separados, pelas suas decisões.

# What can be looked for.
is-silent = uma versão cala
is-number = os números diferem
is-doubtful = um par é duvidoso
is-decided = decidido, anotado ou etiquetado
is-noted = há lá uma nota
is-unsure = é duvidoso quem fala
is-attributed = afirmado aqui, atribuído ali
is-alone = dito por um só
takes-voice = quem fala
takes-outlet = de quem é o artigo
takes-tag = uma etiqueta
takes-matter = a questão a que se responde
takes-point = o nome de um ponto
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed ou alone

# What was done to a text.
aside-caption = palavras sob uma imagem
aside-byline = quem o escreveu, onde e quando
aside-notice = um aviso, uma ligação ou uma linha de assinatura
origin-pasted = texto colado
repair-nothing = nada

# An article alone.
narration = Narração

# Framing.
framing-filtered = Nada disto passa o filtro.
identity-question = { $n ->
    [one] «{ $voice }» é o mesmo que { $other }? { $n } enunciado
   *[other] «{ $voice }» é o mesmo que { $other }? { $n } enunciados
}
identity-more = { $n ->
    [one] Segue-se mais { $n } pergunta.
   *[other] Seguem-se mais { $n } perguntas.
}
identity-phrases = No texto: { $phrases }
identity-yes = Sim
identity-no = Não
identity-never = Não perguntar mais
review-asks = De algumas vozes não é certo quem é quem: Y diz que as duas são uma, Shift+Y que não são.
spokesman-heard = Um porta-voz conta como
spokesman-with = a entidade, se ela também fala
spokesman-with-hint = “Ida Moll, líder do sindicato” é o sindicato quando este fala no mesmo artigo, e o ministério é o seu ministro; quando a entidade não fala, a pessoa é ouvida com o seu nome.
spokesman-unnamed = a entidade, se não tiver nome
spokesman-unnamed-hint = «Um porta-voz do porto» é o porto; quem tem nome ouve-se com ele.
spokesman-body = a entidade
spokesman-body-hint = Quem fala por uma entidade conta como essa entidade, com nome ou sem ele.
spokesman-own = ele próprio ou ela própria
spokesman-own-hint = Cada porta-voz é uma voz própria.
found-both = Encontrado pelo modelo e por uma regra de gramática, cada um por si
found-tagger = Encontrado pelo modelo, que aprendeu com textos anotados; nenhuma regra o diz
found-marks = Encontrado por uma regra sobre aspas e fórmulas fixas
found-tree = Encontrado por uma regra de gramática; o modelo não o diz

# O que duas afirmações dizem para além uma da outra.
parts-same = Diz o mesmo que { $version }, parte por parte
parts-more = Diz mais do que { $version }: { $own }
parts-less = Diz menos do que { $version }, que acrescenta: { $other }
parts-both = Diz mais do que { $version }: { $own }. Falta: { $other }
parts-pair-same = Ambas dizem o mesmo, parte por parte
parts-pair-more = Diz mais: { $words }
parts-pair-less = Não diz: { $words }
parts-alone = Emparelhar só a parte comum
parts-alone-hint = Faz do que ambas dizem uma afirmação própria e confirma esse par; o resto fica à parte. Desfazer repõe tudo.
parts-alone-with = Emparelhar só a parte comum com { $version }

## Coding blind

blind-title = Codificar às cegas
blind-about = Duas pessoas codificam as mesmas coisas, cada uma na sua cópia do projeto e com o seu nome; junte as cópias, veja até que ponto concordam, e deixe que uma terceira resolva o que disputam. O que a máquina e a outra dizem fica escondido.
blind-nothing-left = Não resta nada para codificar aqui
blind-choose-another = Escolha outro género, ou veja até que ponto concordam.
blind-end = Acabar a codificação
blind-go-on = Continuar a codificar
blind-agreement = Acordo e disputas
blind-coder = Codificador
blind-your-name = O seu nome
blind-name-of-coder = Nome do codificador
blind-done = { $done } de { $count } codificados
blind-all-said = Tudo o que { $version } diz
blind-name-first = Escreva primeiro o seu nome: uma resposta conta para quem a dá.
blind-answer = { $answer }, coisa { $number }
blind-who = Quem fala
blind-say-so = Dizer isso
blind-say-who = Dizer quem fala
blind-nothing-coded = Ainda nada foi codificado
blind-code-first = Codifique primeiro alguma coisa.
blind-coded-by = Codificado por { $coders }.
blind-alpha = alfa { $alpha }
blind-no-alpha = o alfa não pode ser dado
blind-told = { $kind }: { $alpha }; { $agreed } de { $double } codificados duas vezes têm a mesma resposta ({ $things } codificados)
blind-nameless = sem nome
blind-settled = Resolvido por { $who }: { $answer }
blind-third = Uma terceira pessoa resolve:
blind-settle = Resolver a disputa { $number } sobre { $kind }: { $answer }

## Origins

origins-title = Origens
origins-about = Os artigos que remontam a um mesmo texto, também os reescritos, contam como uma origem em todas as contagens: 7 órgãos, 3 origens. Separe-os ou junte-os onde souber melhor.
origins-apart = Escrito à parte
origins-apart-name = { $article } foi escrito à parte
origins-back = Remonta a…
origins-back-to = { $article } remonta a { $other }
origins-back-name = { $article } remonta a…
origin-first-credited = tem-no primeiro; creditados: { $agencies }

## Larger matters, remarks, plots

theme-name = Questão maior: { $label }, { $matters }
theme-name-folded = Questão maior: { $label }, { $matters }, recolhida
theme-fold = Clique para recolher ou abrir todas as suas questões.
remark-frame = Enquadramento: { $what }
remark-note = Nota: { $what }
remark-tag = Etiqueta: { $what }
remark-by = { $told }, por { $by }
plot-range = { $value } ({ $low } a { $high })
axis-mentions = menções
axis-uses = usos
axis-words = palavras
axis-marks = marcas por 100 palavras
axis-quotations = citações
axis-share = parte do maior número da linha
axis-log-odds = log-odds face às outras versões
axis-statements = enunciados

## Why two statements are not paired

why-of-hundred = { $n } de 100
why-same = É um só e o mesmo enunciado.
why-not-compared = Um deles é um título, uma legenda ou está posto de parte; esses não são comparados.
why-rejected = Rejeitou este par.
why-no-version = Um deles não pertence a nenhuma versão: não se sabe quem o diz.
why-one-version = Ambos pertencem a uma só versão; só se emparelham enunciados de versões diferentes.
why-same-point = Estão no mesmo ponto.
why-other-points = Estão emparelhados ({ $score }), mas em pontos diferentes: os outros enunciados desses pontos não são em média paralelos o bastante (seria preciso cerca de { $least }), e um par não junta dois pontos.
why-chance = A probabilidade de dizerem o mesmo é { $score }; a partir de { $least } seriam emparelhados.
why-two-events = Contam dois acontecimentos: o ato, os participantes, o dia ou o lugar são outros. A probabilidade de dizerem o mesmo é { $score }.
why-nothing-common = Não têm quase nada em comum.
why-both-name = Ambos nomeiam { $what }
why-both-give = Ambos dão { $what }
why-words-of-both = Palavras de ambos: { $what }
why-other-numbers = Outros números: { $mine } contra { $theirs }
why-no-word-in-both = Nenhum nome, número ou palavra mais longa está em ambos.
why-no-name-in-both = Nenhum nome ou número está em ambos.
why-nearer = «{ $other }» está mais perto de «{ $own }» ({ $score })

## Samples

sample-one = Telefonemas de 7 de novembro: um artigo
sample-one-about = Um despacho de agência em que falam três capitais, agências e responsáveis
sample-three = Telefonemas de 7 de novembro: três redações
sample-three-about = Moscovo, Paris e Ancara relatam os mesmos telefonemas, em inglês
sample-four = Telefonemas de 7 de novembro: quatro línguas
sample-four-about = Relatos em inglês, francês, russo e turco
sample-storm = A tempestade
sample-storm-about = Uma tempestade inventada num lugar inventado: números e culpas diferem
