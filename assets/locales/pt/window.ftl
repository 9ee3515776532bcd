# The bars above and below.
bar-commands = Comandos
bar-recent = Abrir recente
bar-recent-none = Ainda nada foi aberto.
bar-language = Língua
bar-view = Vista
bar-end-presentation = Terminar a apresentação
by-outlet = Órgão
by-voice = Voz
by-side = Lado
bar-by = por
bar-by-name = Por
bar-base = ref.
bar-matter-alone = Uma só questão
picking-move = Clique a linha para onde vai o enunciado. Esc desiste.
picking-merge = Clique a linha que se junta a este ponto. Esc desiste.
picking-to-matter = Clique a questão, ou uma linha sob ela, para onde vai. Esc desiste.
picking-with-matter = Clique a questão, ou uma linha sob ela, que se junta a esta. Esc desiste.
bar-deep = leitura profunda
bar-quick = leitura rápida
problems = Problemas
bar-pairs-from = pares desde
bar-least-score = Pontuação mínima de um par
stop = Parar
stop-comparing = Parar a comparação
compare-again = Comparar de novo
bar-first-answer = primeira resposta; vem aí uma mais profunda
bar-first-answer-stopped = primeira resposta; a mais profunda foi parada
bar-unfinished = a última comparação não foi terminada
waiting-no-article = Ainda sem artigos
waiting-drop = Largue ficheiros aqui, cole um texto ou adicione artigos.
waiting-uncompared = Ainda por comparar
not-saved = por guardar
bar-base-name = Referência: { $name }
bar-rows-name = Linhas: { $name }
waiting-comparing = A comparar: { $stage }
waiting-stopped = { $n ->
    [one] { $n } artigo; a comparação foi parada.
   *[other] { $n } artigos; a comparação foi parada.
}

# The views.
view-parallel = Paralela
view-reading = Leitura
view-coverage = Cobertura
view-framing = Enquadramento
view-codebook = Códigos

# The stages of a comparison, while it runs.
stage-starting = a iniciar
stage-loading = a carregar o leitor
stage-files = a ler ficheiros
stage-reading = a ler
stage-speakers = à procura de quem fala
stage-meanings = a comparar sentidos
stage-words = a comparar palavras
stage-partners = à procura de parceiros
stage-pairs = a pesar pares
stage-differences = à procura de diferenças
stage-framing = a ver o enquadramento

# The start screen.
start-about = Vários relatos de um mesmo acontecimento, afirmação a afirmação: quem diz o quê, por que palavras, e quem o omite.
start-begin = Começar
start-from-files = Nova comparação de ficheiros…
start-drop = Ou largue ficheiros aqui: texto, páginas web, Word, PDF, JSON, tabelas.
start-left-behind = Ficou por guardar
open = Abrir
throw-away = Deitar fora…
start-recent = Recentes
start-recent-none = O que guardar ou abrir ficará aqui.
start-off-list-hint = Tirá-lo desta lista; o ficheiro fica.
start-samples = Exemplos, com um clique
start-samples-about = Escritos para este programa a partir de factos públicos; a tempestade é inventada.
open-named = Abrir { $name }
throw-away-named = Deitar fora { $name }
start-off-list = Tirar { $name } da lista
start-sample = Exemplo: { $name }
