# Words of all dialogs.
cancel = Cancelar
close = Fechar
field-outlet = Órgão
field-title = Título
field-byline = Assinatura
field-day = Dia
field-address = Endereço
field-language = Língua
dismiss = Fechar o aviso
add-article = Adicionar o artigo
undo = Anular

# The list of articles that may come in.
import-nothing = Nada se pôde ler
import-title = Trazer estes artigos?
import-take-name = Trazer os artigos
import-particulars-hint = Os seus dados, o que foi reparado e o que está de parte
import-compare = Comparar
import-take = Trazer { $n }
import-tick = Trazer { $name }
import-particulars = Pormenores de { $name }
count-words = { $n ->
    [one] { $n } palavra
   *[other] { $n } palavras
}
import-repaired = reparados: { $n }
import-aside = de parte: { $n }
import-repaired-head = Reparado ({ $n })
import-undo-repair = Anular a reparação { $repair }
import-aside-head = Posto de parte ({ $n })
import-compare-words = Comparar { $words }

# The help.
help = Ajuda
help-hint = O que quer saber?
help-search = Procurar na ajuda
help-nothing = Disso nada se diz. Tente outra palavra.

# Notices.
look-at-it = Ver
notice-open = Abrir
notice-open-report = Abrir o relatório
notice-folder = Pasta
notice-open-folder = Abrir a pasta do relatório
notice-done = Feito: { $what }
notice-undo = Anular: { $what }

# The first steps.
tour-rows = As linhas são pontos, as colunas versões
tour-rows-told = Cada linha é algo que se diz. Marcam-se as palavras que a referência não tem; as células tracejadas calam. Clique o cabeçalho de uma coluna para comparar com ela.
tour-inspector = O inspetor diz porquê
tour-inspector-told = Clique um enunciado: aqui está quem o diz, onde, e porque foi emparelhado. Confirme ou rejeite cada par; o que decidir fica.
tour-strip = A tira mostra o conjunto
tour-strip-told = Uma coluna por ponto: quanto mais forte a cor, mais diferem as palavras; vazio onde uma versão cala. Clique para ir lá. Ctrl+K encontra qualquer comando.
tour-begin = Ao trabalho
tour-next = Passo seguinte
tour-skip = Saltar
of-all = { $n } de { $all }

# The palette and the sheet of keys.
palette-hint = O que quer fazer?
palette-name = Escreva um comando
palette-nothing = Nem comando nem questão com esse nome.
keys = Atalhos de teclado
keys-told = As teclas de uma letra valem enquanto não escreve.
palette-matter = Ir para a questão: { $name }

# The list of reports.
exports-pdf = Para um PDF, escreva a página web e imprima-a em PDF no navegador, ou o documento e guarde-o lá como PDF.
exports-named = Exportar: { $name }

# Pasting a text.
paste-hint = Cole ou escreva aqui o texto
paste-told = De onde é. O que deixar vazio é procurado no texto.
paste-day = 12 de março de 2024

# What is carried by the pointer.
drop-statement = Largue numa linha para o pôr lá, numa faixa para pôr o seu ponto sob essa questão
drop-point = Largue numa faixa para pôr o ponto sob essa questão

# Questions, and what is typed.
ask-save = Guardar primeiro as alterações?
ask-save-yes = Guardar
ask-save-no = Não guardar
ask-changed = O ficheiro mudou por fora
ask-merge = Juntar ambos
ask-take-file = Ficar com o do ficheiro
ask-keep-mine = Manter o meu
ask-in-use = O projeto está aberto noutra janela
ask-look = Abrir para ver
ask-anyway = Abrir mesmo assim
ask-replace = Substituir o ficheiro existente?
ask-replace-yes = Substituir
ask-throw-away = Deitar fora este trabalho de vez?
ask-keep = Mantê-lo
ask-throw-away-yes = Deitar fora
typed-open = Onde está o ficheiro, como /home/eu/relatorio.txt
typed-open-verb = Abrir
typed-add = Onde está o artigo, ou uma pasta de artigos
typed-add-verb = Adicionar
typed-codes = Onde está o livro de códigos, a acabar em .qdc
typed-codes-verb = Tomar os códigos
typed-glosses = Onde está o ficheiro: .tsv, .csv ou .tmx
typed-glosses-verb = Tomar glosas
typed-save = Onde guardar o projeto, a acabar em .ron
typed-export-verb = Exportar
typed-export-codes = Onde escrever o livro de códigos, a acabar em .qdc
typed-name = Um nome próprio
typed-name-verb = Dar nome
typed-voice = O nome de uma voz
typed-voice-verb = Indicar a voz
typed-rename = O seu novo nome
typed-rename-verb = Mudar o nome
typed-side = Como um país; vazio para nenhum
typed-side-verb = Indicar o lado
ask-save-file = «{ $name }» tem trabalho que o seu ficheiro não tem.
ask-save-new = «{ $name }» tem trabalho que ainda não está em nenhum ficheiro.
ask-replace-project = { $file } teria este projeto em vez do que tem agora.
ask-replace-report = { $file } teria o relatório em vez do que tem agora.
typed-export = Um caminho a acabar em { $endings }

# What dialogs are called.
title-open = Abrir um projeto ou artigos
title-add = Adicionar artigos
title-codebook = Tomar códigos de um livro de códigos
title-glosses = Tomar glosas de um ficheiro
title-save = Guardar o projeto como
title-exports = Que relatório?
title-export = Exportar um relatório
title-export-codebook = Exportar o livro de códigos
title-label = Dar nome ao ponto
title-label-matter = Dar nome à questão
title-voice = Quem fala aqui?
title-rename-voice = Mudar o nome da voz
title-side = Lado da voz
title-paste = Colar um artigo
files-articles = Artigos e projetos
files-all = Todos os ficheiros
files-codebook = Livro de códigos
files-glosses = Glosas
files-project = Projeto
files-report = Relatório
title-correct = Tomar um texto corrigido
title-name-project = Dar nome ao projeto
title-verify = Verificar um relatório
title-verified = Verificação de um relatório
typed-correct = Onde está o texto corrigido; o que foi resolvido mantém o seu lugar
typed-correct-verb = Tomar o texto
typed-name-project = Como lhe chamam os relatórios e a janela
typed-verify = Onde está o relatório, a acabar em .html, .docx ou .xlsx
typed-verify-verb = Verificar
copy = Copiar
copy-result = Copiar o resultado

glosses-no-pairs = { $name } não contém pares de palavras e tradução.
glosses-no-statement = Nenhum dos { $n } pares de { $name } corresponde a um enunciado noutra língua.
glosses-taken = { $n ->
    [one] 1 enunciado tem
   *[other] { $n } enunciados têm
} uma glosa de { $name }.
glosses-pasted = A área de transferência
