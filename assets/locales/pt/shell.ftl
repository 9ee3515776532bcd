### What the command line says.


## Failures

output-not-written = não foi possível escrever na saída padrão ({ $why }); nada mais foi feito
input-not-read = não foi possível ler a entrada padrão ({ $why })
files-hold-nothing = os ficheiros não contêm nenhum artigo
compare-no-folder = { $folder }: não foi possível criar a pasta ({ $why }); escolha outra
measure-nothing = Não há com que medir: o projeto não contém nenhuma decisão sobre pares; confirme, rejeite, mova ou fixe primeiro alguns pares na janela
measure-forms = --measure escreve-se como json ou md
statements-need-deep = --format conllu precisa de --depth deep: a leitura rápida não faz árvores
statements-need-reader = --format conllu precisa do leitor, cujo modelo falta neste programa
merge-nothing = { $why }. Nada foi junto
merge-disputes = { $path } foi junto; { $count } coisas estavam decididas de outro modo: { $disputes }
manual-not-made = não foi possível fazer a página de manual ({ $why })
check-damaged = { $count ->
    [one] { $path } está danificado em { $count } lugar ({ $places }). Abra-o na janela para guardar o que se puder, ou volte à cópia de segurança
   *[other] { $path } está danificado em { $count } lugares ({ $places }). Abra-o na janela para guardar o que se puder, ou volte à cópia de segurança
}
check-lost = { $path }: { $count } de { $all } decisões já não encontram o seu lugar ({ $places }). Abra o projeto e decida-as de novo
check-decision = decisão { $number } em «{ $words }» de { $article }
verify-not-standing = { $path } não se mantém: { $faults }
verify-more = mais { $count }
verify-other-files = { $count } dos seus artigos não são o que dão os ficheiros desse nome
window-no-display = não há ecrã onde abrir uma janela (nem DISPLAY nem WAYLAND_DISPLAY está definido); `counterpoint compare FILE…` faz o mesmo sem janela
window-no-opengl = o OpenGL não arranca ({ $why }); `--renderer software` não precisa dele
window-in-software = o OpenGL não arranca ({ $why }); desenha-se por software
window-failed = a janela falhou ({ $why }); `counterpoint compare FILE…` faz o mesmo sem janela
window-closed-early = a janela fechou antes de a imagem ser tirada
window-picture-not-written = { $path } não pôde ser escrito ({ $why })
window-picture-too-large = a imagem é grande demais
window-no-view = não há vista { $name }; as vistas são { $all }
window-no-dimension = não há dimensão { $name }; as dimensões são { $all }
window-not-built = este programa foi compilado sem a sua janela; `counterpoint compare FILE…` faz o trabalho

## What `check` prints

check-project = projeto
check-articles = artigos
check-decisions = decisões
check-codes = códigos
check-damage = danos
check-copies = cópias
check-sources = fontes
check-no-name = (sem nome)
check-no-date = sem data
check-bytes = { $n } bytes
check-of-them-lost = { $n } perdidas
check-articles-print = { $texts ->
    [one] { $articles } artigos publicam { $texts } texto
   *[other] { $articles } artigos publicam { $texts } textos
}
check-kept = de { $article }: { $share } % mantido
check-first-changes = , { $n } alterações: { $changes }; …
check-changes = , alterações: { $changes }
check-files = { $same } sem alteração, { $changed } alterados, { $missing } ausentes

## What `verify` prints

verify-head-made = feito com
verify-head-verified = verificado com
verify-head-articles = artigos
verify-other-version = { $version }; outra versão pode encontrar outra coisa, por isso só foram comparadas as células citadas e os resultados
verify-no-file = nenhum ficheiro
verify-other-text = { $article }: o seu texto não é o que o seu ficheiro dá

## Help of the command line

cli-usage = Utilização:
cli-commands = Comandos
cli-arguments = Argumentos
cli-options = Opções
cli-values = Valores possíveis:
cli-about = Compara, afirmação a afirmação, como vários órgãos ou vozes relatam um mesmo acontecimento
cli-help = Mostra a ajuda (resumo com «-h»)
cli-version = Mostra a versão
cli-help-of = Mostra esta mensagem ou a ajuda do comando indicado
cli-lang = A língua da janela, das mensagens e dos relatórios para leitores: en, fr, de, es, it, pt, ru, uk, tr ou ar [por omissão: a escolhida na janela, senão a do sistema; para um relatório escrito sem janela, inglês]
cli-files = Um projeto, ou os artigos de um novo, a abrir na janela
cli-screenshot = Desenha a janela uma vez, guarda aqui a imagem e termina
cli-view = A vista a abrir, como parallel, reading, coverage, framing ou codebook; framing:naming abre essa dimensão
cli-size = O tamanho da janela em pontos, como 1440x900
cli-theme = Claro, escuro ou alto contraste [por omissão: como o sistema]
cli-theme-light = Escuro sobre claro
cli-theme-dark = Claro sobre escuro
cli-theme-contrast = Preto sobre branco
cli-renderer = O que desenha a janela [por omissão: auto]
cli-renderer-auto = OpenGL, ou software onde não arranca
cli-renderer-opengl = OpenGL ou nada
cli-renderer-software = Software: mais lento, em qualquer ecrã
cli-scale = Píxeis por ponto
cli-scroll-bench = Desloca durante N imagens, imprime os tempos como JSON e termina: `ready_ms` é quando as primeiras linhas lá estavam, `refined_ms` quando a leitura profunda também acabou
cli-compare = Compara ficheiros ou um projeto guardado
cli-compare-inputs = Artigos, ou um projeto; `-` para a entrada padrão
cli-by = O que faz uma coluna [por omissão: outlet com dois artigos ou mais, voice com um]
cli-min-score = Deixa de fora as ligações abaixo desta pontuação
cli-depth = Com que pormenor ler [por omissão: deep até 1500 frases]
cli-copies = Como conta um texto que vários artigos publicam [por omissão: several]
cli-compare-format = A forma do relatório [por omissão: a terminação depois de --out, senão json]
cli-compare-out = Escreve o relatório aqui em vez de na saída padrão
cli-compare-names = Toma de outro projeto os nomes e os lados das vozes
cli-compare-save = Guarda a comparação como projeto
cli-compare-figures = Escreve cada figura nesta pasta, como SVG e PNG
cli-compare-codebook = Toma para o projeto os códigos deste livro; os códigos do mesmo nome ficam como estão
cli-compare-measure = Mede os pares do programa pelas decisões do projeto: JSON, ou com `--format md` uma página para ler
cli-statements = Imprime um registo por artigo: as suas frases, enunciados e atribuições
cli-statements-files = Artigos; `-` para a entrada padrão
cli-statements-depth = Com que pormenor ler [por omissão: cada artigo por si, deep até 1500 frases]
cli-statements-format = A forma dos registos
cli-statements-jsonl = Um registo JSON por linha
cli-statements-conllu = As árvores de cada frase; precisa da leitura profunda
cli-statements-text = Os enunciados com as suas vozes à margem
cli-batch = Lê conjuntos de artigos da entrada padrão, um objeto JSON por linha; escreve uma comparação por linha
cli-batch-jobs = Conjuntos comparados ao mesmo tempo [por omissão: o número de núcleos]
cli-check = Abre, verifica e descreve um ficheiro de projeto
cli-check-project = O projeto
cli-merge = Junta duas cópias de um projeto na primeira, decisão a decisão (para git: driver = counterpoint merge %O %A %B)
cli-merge-base = O projeto de que vieram as duas cópias; um ficheiro vazio se não houver
cli-merge-mine = Uma cópia; o projeto junto é escrito por cima
cli-merge-theirs = A outra cópia
cli-verify = Confronta um relatório (.html, .docx, .xlsx) com as provas que traz: cada célula citada, e a análise
cli-verify-report = O relatório
cli-verify-sources = Confronta também os artigos anexos com os ficheiros desta pasta
cli-wrong-share = dê um número de 0 a 1
cli-wrong-scale = dê um número de 0.25 a 8
cli-wrong-size = dê uma largura e uma altura, como 1440x900
cli-wrong-language = não há língua { $name }; as línguas são { $all }
cli-error = erro: { $what }
cli-error-help = Para saber mais, experimente «--help».
cli-error-unknown = argumento inesperado «{ $argument }»
cli-error-missing = faltam estes argumentos obrigatórios: { $arguments }
cli-error-no-value = «{ $argument }» precisa de um valor e nenhum foi dado
cli-error-value = valor «{ $value }» inválido para «{ $argument }»
cli-error-value-of = valor «{ $value }» inválido para «{ $argument }»; valores possíveis: { $all }
cli-error-value-why = valor «{ $value }» inválido para «{ $argument }»: { $why }
cli-error-conflict = o argumento «{ $argument }» não pode ser usado com «{ $other }»
