### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before }; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }, { $what }
quoted = «{ $words }»
pasted-text = texto colado
place-line = { $file }, linha { $line }
place-record = { $place }, registo { $record }
place-in-set = artigo { $number } do conjunto

## Files that come in

import-locked = { $name } está bloqueado por uma palavra-passe. Guarde-o sem ela e tente de novo.
import-old-word = { $name } é um ficheiro do Word do formato antigo; guarde-o como .docx e tente de novo.
import-picture = { $name } é uma imagem; só se podem ler ficheiros com texto.
import-not-as-named = { $name } não contém nada do que um ficheiro .{ $ending } contém; pode estar danificado ou incompleto. Descarregue-o de novo.
import-no-known-format = { $name } não contém texto em nenhum formato conhecido; guarde-o como texto, Word ou PDF.
import-unknown-archive = { $name } é um arquivo sem documento Word, OpenDocument ou EPUB. Descompacte-o primeiro.
import-document-too-large = { $name }, descompactado, é maior do que um documento deve ser; não foi lido.
import-damaged-archive = { $name } é um arquivo danificado; o seu texto não pôde ser extraído por inteiro. Descarregue-o de novo.
import-damaged-gzip = { $name } é um arquivo gzip danificado; nada pôde ser extraído. Descarregue-o de novo.
import-gzip-too-large = { $name } é um arquivo gzip que, descompactado, é maior do que um ficheiro deve ser; não foi lido.
import-nested-archive = { $name } contém outro arquivo. Descompacte-o primeiro.
import-web-archive-too-large = { $name }, descompactado, é maior do que um ficheiro deve ser; as páginas depois das primeiras { $read } ficaram de fora.
import-no-pages = { $name } é um arquivo web sem páginas guardadas.
import-a-page = uma página
import-damaged-page = { $name }: { $page } está danificada e ficou de fora; as outras páginas foram lidas.
import-bad-json = { $name } não é JSON correto ({ $what }); nada foi lido. Verifique como foi guardado.
import-bad-line = { $place }, coluna { $column }: JSON incorreto ({ $what }); o registo ficou de fora, os outros foram lidos.
import-not-a-record = { $place }: não é um registo de artigo; os outros foram lidos.
import-record-without-text = { $place }: o registo não tem texto; ficou de fora.
import-page-cut = { $name }: só foram lidos os primeiros { $most } MB da página.
import-tags-too-deep = { $name }: as etiquetas aninhadas a mais de { $most } níveis foram retiradas, o seu texto ficou.
import-bad-page = { $name }: a página não pôde ser analisada. Guarde-a como texto e tente de novo.
import-bad-email = { $name } não é um e-mail legível.
import-bad-row = { $name }: não foi possível ler uma linha ({ $why }).
import-no-text-column = { $name }: nenhuma coluna contém artigos; chame «text» a uma delas na primeira linha.
import-pages-lost = { $name }: não foi possível analisar { $count } páginas (página { $which }); as outras foram lidas.
import-too-many-steps = { $name }: desenhar as suas páginas leva mais passos do que um documento deve; as que vêm depois das primeiras { $read } não foram lidas.
import-scanned = { $name } não tem camada de texto: as suas páginas são imagens. Faça-lhe primeiro o reconhecimento de texto.
import-scanned-pages = { $name }: { $bare } de { $all } páginas são imagens sem camada de texto.
import-nested-too-deep = { $name } aninha as suas partes mais fundo do que qualquer documento; não foi lido.
import-bad-pdf = { $name } é um PDF que não pôde ser analisado; pode estar danificado ou incompleto. Descarregue-o de novo, ou guarde o seu texto.
import-empty-rtf = { $name } é um documento RTF sem texto.
import-too-large = { $name } passa dos { $most } MB que são lidos. Divida-o e tente de novo.
import-empty-file = { $name } está vazio; nada foi acrescentado.
import-wrong-ending = { $name } tem nome de { $named } mas contém { $held }; foi lido como tal.
import-too-long = { $name }: um texto de mais de { $most } MB não é um artigo; ficou de fora. Divida-o e tente de novo.
import-too-many-paragraphs = { $name }: um texto de { $count } parágrafos não é um artigo (no máximo { $most }); ficou de fora. Divida-o e tente de novo.
import-too-many-articles = { $name } contém { $count } artigos; foram lidos os primeiros { $most }. Divida-o.
import-records-without-text = { $name }: { $empty } de { $all } registos não têm texto.
import-no-text = { $name } não contém texto legível.
import-only-the-first = Só foram lidos os primeiros { $most } artigos; importe os outros à parte.
import-failed-paste = { $name } não pôde ser lido: o programa falhou com ele. O seu texto pode ser colado em vez disso.
import-failed = { $name } não pôde ser lido: o programa falhou com ele. Guarde-o como texto e tente de novo.
import-line-too-long = { $name }, linha { $line }: mais de { $most } MB; foi passada à frente.
import-damaged-project = { $path }, { $damage }. O resto foi lido.
kind-text = texto simples
kind-markdown = Markdown
kind-html = uma página web
kind-json = JSON
kind-table = uma tabela
kind-email = um e-mail
kind-rtf = RTF
kind-pdf = PDF
kind-archive = um arquivo zip (Word, OpenDocument ou EPUB)
kind-gzip = um arquivo gzip
kind-warc = um arquivo web
kind-old-word = um ficheiro do Word do formato antigo (.doc)
kind-picture = uma imagem
kind-binary = nenhum texto
same-text = O mesmo texto que { $article }
same-address = Do mesmo endereço que { $article }; { $share } % da redação é igual
same-wording = Partilha { $share } % da redação com { $article }

## Comparisons

compare-no-statements = { $article } não contém nenhum enunciado para comparar.
compare-no-articles = Não há artigo para comparar; acrescente pelo menos um.
compare-too-many-characters = Os artigos têm { $have } milhões de carateres, mais do que os { $most } milhões que são lidos com o modelo; foram comparados por palavras, nomes e números. Compare menos de cada vez.
copy-word-for-word = { $article } palavra por palavra
copy-same-address = { $article } no mesmo endereço
copy-with-share = { $article } com { $share } % das suas palavras
copies-count-as-several = O texto de { $text } é também publicado por { $by }; contam como { $count } textos.
copies-count-as-one = O texto de { $text } é também publicado por { $by }; contam como um texto, e só o primeiro é comparado.

## The disk

disk-not-read = { $path } não pôde ser lido: { $why }
disk-not-saved = { $path } não pôde ser guardado: { $why }
disk-not-there = o ficheiro ou a sua pasta não existe. Verifique o nome, ou escolha outro lugar
disk-not-allowed = não é permitido. Escolha outro lugar, ou peça a permissão
disk-read-only = o disco é só de leitura. Escolha outro lugar
disk-full = o disco está cheio. Arranje espaço, ou escolha outro lugar
disk-share-used-up = a sua quota do disco está esgotada. Arranje espaço, ou escolha outro lugar
disk-a-folder = é uma pasta. Indique um ficheiro dentro dela
disk-too-large = { $cause }. Divida-o e tente de novo
disk-other = { $cause }. Tente de novo, ou escolha outro lugar
source-unchanged = { $article }: { $file } não mudou
source-changed = { $article }: { $file } já não é o ficheiro que foi lido
source-missing = { $article }: { $file } não existe
source-none = { $article }: não veio de nenhum ficheiro

## Projects and codebooks

project-changed-outside = { $path } foi alterado por outro programa desde que foi aberto; não foi substituído
project-later-format = está no formato de projeto { $version }; este programa lê até ao { $read }. Abra-o com um Counterpoint mais recente; não foi alterado
codebook-damaged = não é XML correto ({ $what }); exporte de novo o livro de códigos como REFI-QDA (.qdc)
codebook-empty = não contém códigos; um livro de códigos REFI-QDA (.qdc) tem elementos Code dentro de CodeBook
codebook-not-utf8 = não é UTF-8; exporte de novo o livro de códigos
damage-at = linha { $line }, coluna { $column }: { $what }
damage-no-project = não é um projeto do Counterpoint: não começa pelo seu formato, como (format: 1, …
damage-conflict = o git deixou aqui as marcas de um conflito. Tire as duas cópias do git e junte-as com `counterpoint merge`
damage-not-utf8 = daqui em diante o ficheiro não é UTF-8
damage-after-end = há algo depois do fim do projeto
damage-too-deep = demasiados parênteses aninhados para serem lidos
damage-ends-early = o ficheiro acaba onde devia estar um valor
damage-value = aqui devia estar um valor
damage-field-name = aqui devia estar o nome de um campo
damage-colon = faltam os dois pontos depois do nome de um campo
damage-comma-or = falta uma vírgula ou { $sign }
damage-missing = falta { $sign }
damage-text-unended = um texto entre aspas não acaba
damage-raw-text-unended = um texto em bruto não acaba
damage-backslash = um sinal desconhecido depois de uma barra invertida
damage-too-many-articles = um projeto contém no máximo { $most } artigos; o resto não foi lido
damage-too-many-decisions = um projeto contém no máximo { $most } decisões; o resto não foi lido
damage-id = o identificador { $id } está vazio ou ocupado; foi dado outro
damage-sign = um sinal é (nome, número)
damage-score = uma pontuação fica entre 0 e 1
damage-code-name = um código precisa de um nome que nenhum outro tenha
damage-no-body = o artigo não tem texto; ficou de fora
damage-text-too-long = um texto tem no máximo { $most } MB; ficou de fora
damage-hash = o texto não é o que foi guardado: o seu SHA-256 é diferente
damage-path = o nome do ficheiro contém um caminho; só ficou a última parte
damage-block = um bloco é (início, fim, função)
damage-blocks-order = os blocos omitem palavras, ou não estão por ordem; foram refeitos
damage-blocks = os blocos omitem palavras; foram refeitos
damage-repair = a reparação não corresponde ao texto; ficou de fora
damage-decision-without-what = a decisão não diz o que foi decidido; ficou de fora
damage-decision-incomplete = a decisão está incompleta; ficou de fora
damage-decision = a decisão está danificada; ficou de fora
damage-later = o que um programa posterior escreveu aqui está danificado; ficou de fora
damage-record = aqui devia estar { $what }, como (nome: valor, …)
damage-list = aqui devia estar uma lista, como […]
damage-text = aqui devia estar um texto entre aspas
damage-number = aqui devia estar um número
damage-optional = aqui devia estar Some(…) ou None
damage-one-of = aqui devia estar uma destas palavras: { $known }
damage-place = aqui devia estar um lugar, como (início, fim)
damage-place-outside = o lugar fica fora do texto, ou a meio de uma letra
damage-place-order = um lugar precisa de um início e de um fim que não o preceda
thing-place = um lugar
thing-project = um projeto
thing-problem = um problema
thing-settings = um grupo de definições
thing-codebook = um livro de códigos
thing-code = um código
thing-article = um artigo
thing-origin = uma origem
thing-repair = uma reparação
thing-decision = uma decisão
edit-add = artigos acrescentados
edit-remove = artigo removido
edit-change = artigo editado
edit-move = artigo movido
edit-withdraw = decisão retirada
edit-settings = definições alteradas
edit-codebook = livro de códigos alterado
edit-rename = projeto com outro nome
edit-reload = recarregado
edit-nothing = nada alterado
done-at = { $what }, «{ $words }»
difference-name = nome: «{ $now }», antes «{ $before }»
difference-article-added = artigo acrescentado: { $article }
difference-article-removed = artigo removido: { $article }
difference-text = texto alterado: { $article }
difference-data = dados alterados: { $article }
difference-decided = decisão acrescentada: { $what }
difference-withdrawn = decisão retirada: { $what }
difference-settings = definições alteradas
difference-codebook = livro de códigos alterado

## Two copies of a project that say different things

dispute-first-holds = { $about }: a primeira cópia diz { $mine }, a segunda { $theirs }; vale a primeira
dispute-second-holds = { $about }: a primeira cópia diz { $mine }, a segunda { $theirs }; vale a segunda
dispute-goes = que desaparece
dispute-article = «{ $words }…» de { $article }
dispute-parallel = paralelo
dispute-not-parallel = não paralelo
dispute-yes = sim
dispute-no = não
dispute-as-found = como encontrado
dispute-compared = comparado
dispute-set-aside = posto de parte
dispute-own-statement = um enunciado à parte
dispute-one = um
dispute-two = dois
pair = { $first } e { $second }
about-name = o nome do projeto
about-article = o artigo { $article }
about-columns = as colunas
about-least-score = a pontuação mínima
about-depth = a profundidade
about-copies = como contam as cópias
about-spokesmen = de quem é a voz de um porta-voz
about-codebook = o nome do livro de códigos
about-code = o código { $code }
about-gloss = a glosa de { $place }
about-matter-name = o nome da questão de { $place }
about-point-name = o nome do ponto de { $place }
about-voice = a voz «{ $name }»
about-actor = o ator «{ $name }»
about-form = a quem se refere «{ $form }»
about-same-voice = se a voz «{ $voice }» é «{ $other }»
about-side = o lado de «{ $voice }»
about-voice-of = a voz de { $place }
about-silence = se «{ $version }» omite o ponto de { $place }
about-stance = o que a versão faz com { $place }
about-passage = a passagem { $place }
about-words = as palavras { $place }
about-statements = os enunciados { $places }
about-origin = a origem de { $first } e { $second }
about-dispute = a disputa sobre { $kind } em { $places }
about-dispute-in = a disputa sobre { $kind } em { $places } de { $version }
about-one-matter = se { $first } e { $second } são uma só questão
about-more-in-matter = se mais se junta à questão de { $place }

## What the window tells of its work

told-comparison-failed = A comparação falhou: o programa tem um erro que este conjunto de artigos revela. O que vê é de antes; o seu trabalho pode ser guardado.
told-no-copy = { $why }. Até isto ser resolvido, o trabalho por guardar perde-se se o programa for abaixo.
told-came-in = { $article } foi acrescentado: { $done }.
told-repaired = { $count ->
    [one] { $count } lugar reparado
   *[other] { $count } lugares reparados
}
told-set-aside = { $count ->
    [one] { $count } parte posta de parte
   *[other] { $count } partes postas de parte
}
told-not-one-article = O ficheiro não contém exatamente um artigo; nada foi alterado.
told-replaced = O texto foi substituído; cada decisão manteve o seu lugar.
told-replaced-moved = O texto foi substituído; { $moved } lugares mudaram e { $lost } perderam-se. O que lá foi decidido fica guardado, e volta a valer se as palavras voltarem.
told-sample-failed = O exemplo { $name }: { $why }
told-recent-is-lost = { $why }. A cruz ao lado tira-o da lista dos recentes.
told-to-look-at = { $file } foi aberto só para ver: { $why }.
told-not-replaced = { $path } não foi substituído: { $why }. Escolha outro nome.
told-open-elsewhere = { $path } está aberto noutra janela. Escolha outro nome.
told-saved = { $file } guardado.
told-not-saved = { $why }. O seu trabalho continua aqui, e fica uma cópia para o caso de o programa ir abaixo.
told-stays = { $path } fica como estava; nada foi escrito.
told-nothing-taken = Nada foi tirado de { $path }: { $why }.
told-not-removed = { $path } não pôde ser eliminado: { $why }.
told-no-comparison = Ainda não há comparação para exportar. Espere que acabe.
told-not-written = { $path } não foi escrito: { $why }
told-wrote = { $path } escrito.
told-copied = Copiado com a citação
told-not-opened = { $path } não pôde ser aberto ({ $why }). Abra-o no seu gestor de ficheiros.
told-no-doubt = Nenhum falante é duvidoso
told-confirmed-pair = par de { $first } e { $second } confirmado
told-rejected-pair = par de { $first } e { $second } rejeitado
told-others-undecided = { $done }; por decidir: com { $others }
told-matter-unpinned = questão já não fixada
why-damaged = o seu ficheiro está danificado; mostra-se o que se pôde salvar. Guarde-o com outro nome
why-damaged-recovered = o seu ficheiro está danificado. Guarde-o com outro nome
why-file-damaged = o ficheiro está danificado
why-not-writable = o seu ficheiro não pode ser escrito
why-open-elsewhere = outra janela tem-no aberto

## Reports that are written and verified

export-ending = { $path } não foi escrito: nenhum relatório acaba assim. Escolha um nome que acabe em { $endings }
export-pdf = { $path } não foi escrito: os relatórios não se escrevem como PDF. Escreva uma página web e imprima-a como PDF no navegador, ou um documento Word e guarde-o lá como PDF; um relatório acaba em { $endings }
export-archive = não foi possível criar o arquivo ({ $why }). Experimente outro formato
export-archive-not-written = não foi possível escrever o arquivo ({ $why }). Experimente outro formato
export-picture = não foi possível desenhar a imagem { $name } ({ $why }). O seu .svg contém o mesmo
export-spreadsheet = não foi possível criar a folha de cálculo ({ $why }). Experimente csv em vez disso
verify-stands = O relatório mantém-se: cada uma das suas { $cells } células citadas mostra a sua passagem, e os seus { $findings } resultados saem iguais do projeto anexo.
verify-does-not-stand = { $count ->
    [one] O relatório não se mantém: uma coisa difere do que ele traz.
   *[other] O relatório não se mantém: { $count } coisas diferem do que ele traz.
}
verify-no-evidence = não traz provas: não é um relatório deste programa como página web, documento Word ou folha de cálculo, ou foi escrito por uma versão que ainda não as anexava. Peça um novo
verify-damaged-evidence = as provas que traz estão danificadas, ou foram alteradas: nada pode ser verificado. Peça de novo o relatório
verify-damaged-project = o projeto que traz não pode ser lido ({ $why }). Peça de novo o relatório
verify-made-by = Feito com { $made }; verificado com { $again }.
fault-cell = célula citada ({ $at }): { $what }
fault-analysis = análise, { $of }: { $what }
fault-some-text = texto: { $what }
fault-text = texto ({ $at }): { $what }
fault-damage = dano: { $what }
fault-not-the-source = mostra «{ $shown }» onde a fonte { $article } diz «{ $said }»
fault-unknown-article = cita { $article }, que o projeto anexo não contém
fault-no-passage = os bytes { $start } a { $end } não são uma passagem de { $article }
fault-other-hash = o hash dos bytes { $start } a { $end } de { $article } não é o que imprime
fault-other-finding = o relatório foi feito de «{ $before }»; o projeto anexo dá «{ $now }»
fault-lost-finding = o relatório foi feito de «{ $before }»; o projeto anexo não dá tal coisa
fault-new-finding = o projeto anexo dá «{ $now }», de que o relatório não foi feito
fault-more = mais
fault-more-findings = outros { $count } resultados também diferem
fault-more-texts = outros { $count } textos também diferem
fault-bytes = o que a página mostra é igual, mas os seus bytes não, a partir do byte { $byte } (linha { $line })
fault-shows = mostra «{ $shown }» onde sai «{ $said }»
fault-marks = tem marcadas outras palavras que não as que saem
fault-added-cell = não sai tal célula
fault-missing-cell = falta aqui
fault-says = diz «{ $shown }» onde sai «{ $said }»
fault-added-text = «{ $words }» não sai
fault-missing-text = falta «{ $words }»
fault-part-damaged = { $name } está danificado e não pode ser descompactado
fault-part-missing = { $name } falta ou está danificado
fault-breaks-off = { $name } interrompe-se
fault-breaks-off-after = { $name } interrompe-se depois de «{ $words }» ({ $at })
fault-mark = { $at }: a marca da passagem não pode ser lida («{ $mark }»)
fault-no-sheet = falta a folha «{ $name }»
