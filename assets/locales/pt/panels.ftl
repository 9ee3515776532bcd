# The list of articles and voices.
left-articles = Artigos
left-add = Adicionar artigos
left-none = Ainda nenhum: largue um ficheiro aqui.
left-voices = Vozes por lado
left-tick-hint = Mostrar ou esconder a sua coluna.
move-up = Subir
move-down = Descer
left-remove = Remover o artigo
no-side = Sem lado
left-rename-voice = Mudar o nome da voz…
left-set-side = Indicar o lado…
left-merge-into = Juntar a
left-missing = Letras que não se podem mostrar
list-and = { $first } e { $last }
left-copies = { $n ->
    [one] { $n } texto em vários artigos
   *[other] { $n } textos em vários artigos
}
left-unsure = { $n ->
    [one] { $n } falante a verificar
   *[other] { $n } falantes a verificar
}
left-show = Mostrar { $name }
left-counts = { $compared ->
    [one] { $compared } enunciado comparado, { $aside } de parte ou títulos.
   *[other] { $compared } enunciados comparados, { $aside } de parte ou títulos.
}
left-repairs-of = Reparações de { $name }
left-repairs = Lugares reparados: { $repaired }; partes de parte: { $aside }. Clique para ver e anular.
left-also = 
    { $name }, também:
    { $aliases }
left-missing-told = Este computador não tem tipo de letra para algumas letras destes artigos ({ $scripts }); são comparados na mesma. Instale um, como Noto, e reinicie.

# The line to find by.
find = Procurar
find-clear = Limpar a pesquisa
# The words before the colons are typed as they are.
find-hint = Procurar, ou matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, { $alone } enunciado só
   *[other] { $points }, { $alone } enunciados sós
}

# Two views side by side, and the inspector in a window of its own.
inspector = Inspetor
split-width = Largura das duas vistas
split-close = Fechar a segunda vista

# Notes, tags, frames and decisions on a statement.
written-decided = Decidido à mão
written-withdraw = Retirar a decisão
written-notes = Notas
written-note-remove = Remover a nota
written-note-hint = Escreva uma nota, Enter guarda-a
written-note-new = Nova nota
gloss = Glosa
gloss-hint = Escreva ou cole uma tradução; Enter guarda-a
gloss-new = Nova glosa
gloss-change = Alterar a glosa
gloss-remove = Remover a glosa
written-tags = Etiquetas
written-tag-remove = Remover a etiqueta
written-tag-hint = Adicionar uma etiqueta
written-tag-new = Nova etiqueta
written-frames = Enquadramentos
somebody = alguém
written-frame-take = Tirar o enquadramento das palavras
written-no-codebook = O livro de códigos está vazio.
written-on-words = Notas, etiquetas e enquadramentos vão para as palavras escolhidas «{ $words }».
written-on = em «{ $words }»

# The inspector.
inspector-nothing = 
    Nada está escolhido.
    Clique um enunciado para ver quem o diz,
    onde está e porque foi emparelhado.
alone-rejected = rejeitou o seu par
alone-none = nenhuma outra versão tem paralelo
alone-decided = as suas decisões separam-no do que está perto
alone-elsewhere = o que está perto tem pontos próprios
confirm = Confirmar
reject = Rejeitar
inspector-no-pair = Nenhum outro enunciado está perto o bastante para um par.
refusal-silent = Ninguém fala nesta célula: não há par a decidir.
refusal-no-pair = Este enunciado não está em nenhum par: escolha um segundo com Ctrl+clique para decidir os dois.
refusal-nothing = Escolha primeiro um enunciado.
inspector-no-statement = Confirmar e Rejeitar tratam de um enunciado; aqui não há nenhum.
inspector-nothing-near = Nada do que diz se aproxima deste ponto.
go-there = Ir para lá
put-here = Pôr aqui
put-here-hint = Dizer que é paralelo: junta-se a este ponto.
inspector-who = Quem o diz
accept = Aceitar
change = Mudar…
inspector-where = No seu artigo
inspector-where-hint = Clique para ler na vista Leitura; arraste para escolher palavras
inspector-nobody = Não se encontrou ninguém
source = Fonte
cue = Indício
inspector-otherwise = Faz outra coisa…
inspector-say-stance = Dizer o que faz a versão
inspector-two = Os dois escolhidos
parallel = Paralelos
not-parallel = Não paralelos
inspector-why = Porque emparelhados
inspector-also-near = Também perto, noutros pontos
confirmed = confirmado
rejected = rejeitado
inspector-go-to = Ir para este enunciado
inspector-keys = C confirma e X rejeita este par; os sinais acima decidem qualquer outro.
inspector-point = Ponto { $number } · falam { $speak } de { $of } · { $label }
inspector-several = { $n ->
    [one] { $n } enunciado escolhido.
   *[other] { $n } enunciados escolhidos: pares, etiquetas, enquadramentos, vozes e separações vão para todos, num só passo.
}
inspector-matter = Questão: { $matter }
inspector-alone = Está só: { $why }
inspector-silent = { $version } cala-se aqui
inspector-left-out = Está omitido
inspector-via = { $how }, transmitido por { $via }
inspector-sure = certo a { $share }
inspector-reject-with = Rejeitar o par com { $version }
inspector-confirm-with = Confirmar o par com { $version }
inspector-by-hand = À mão: { $what }
inspector-likely = { $share } de probabilidade de dizer o mesmo
inspector-likely-machine = a máquina sozinha: { $share } de probabilidade de dizer o mesmo

# What can be done with selected words.
words-copy = Copiar
words-note = Nota
words-tag = Etiqueta
words-own = Enunciado próprio
words-frame = Enquadramento
words-frame-name = Enquadramento para as palavras escolhidas
words-command = { $command } (palavras escolhidas)
left-correct = Tomar um texto corrigido…
