# The list of articles and voices.
left-articles = Artículos
left-add = Añadir artículos
left-none = Ninguno aún: suelte un archivo aquí.
left-voices = Voces por bando
left-tick-hint = Mostrar u ocultar su columna.
move-up = Subir
move-down = Bajar
left-remove = Quitar el artículo
no-side = Sin bando
left-rename-voice = Renombrar la voz…
left-set-side = Indicar el bando…
left-merge-into = Fusionar en
left-missing = Letras que no se pueden mostrar
list-and = { $first } y { $last }
left-copies = { $n ->
    [one] { $n } texto en varios artículos
   *[other] { $n } textos en varios artículos
}
left-unsure = { $n ->
    [one] { $n } hablante por revisar
   *[other] { $n } hablantes por revisar
}
left-show = Mostrar { $name }
left-counts = { $compared ->
    [one] { $compared } enunciado comparado, { $aside } apartados o títulos.
   *[other] { $compared } enunciados comparados, { $aside } apartados o títulos.
}
left-repairs-of = Reparaciones de { $name }
left-repairs = Lugares reparados: { $repaired }; partes apartadas: { $aside }. Pulse para verlo y deshacerlo.
left-also = 
    { $name }, también:
    { $aliases }
left-missing-told = Este equipo no tiene fuente para algunas letras de estos artículos ({ $scripts }); se comparan igualmente. Instale una, como Noto, y vuelva a abrir.

# The line to find by.
find = Buscar
find-clear = Borrar la búsqueda
# The words before the colons are typed as they are.
find-hint = Buscar, o matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, { $alone } enunciado solo
   *[other] { $points }, { $alone } enunciados solos
}

# Two views side by side, and the inspector in a window of its own.
inspector = Inspector
split-width = Anchura de las dos vistas
split-close = Cerrar la segunda vista

# Notes, tags, frames and decisions on a statement.
written-decided = Decidido a mano
written-withdraw = Retirar la decisión
written-notes = Notas
written-note-remove = Quitar la nota
written-note-hint = Escriba una nota, Intro la guarda
written-note-new = Nota nueva
gloss = Glosa
gloss-hint = Escriba o pegue una traducción; Intro la guarda
gloss-new = Nueva glosa
gloss-change = Cambiar la glosa
gloss-remove = Quitar la glosa
written-tags = Etiquetas
written-tag-remove = Quitar la etiqueta
written-tag-hint = Añadir una etiqueta
written-tag-new = Etiqueta nueva
written-frames = Marcos
somebody = alguien
written-frame-take = Quitar el marco de las palabras
written-no-codebook = El libro de códigos está vacío.
written-on-words = Notas, etiquetas y marcos van a las palabras elegidas «{ $words }».
written-on = en «{ $words }»

# The inspector.
inspector-nothing = 
    Nada está elegido.
    Pulse un enunciado para ver quién lo dice,
    dónde está y por qué se emparejó.
alone-rejected = usted rechazó su par
alone-none = ninguna otra versión tiene paralelo
alone-decided = sus decisiones lo apartan de lo cercano
alone-elsewhere = lo cercano está en puntos propios
confirm = Confirmar
reject = Rechazar
inspector-no-pair = Ningún otro enunciado está lo bastante cerca para un par.
refusal-silent = Nadie habla en esta celda: no hay par que decidir.
refusal-no-pair = Este enunciado no está en ningún par: elija un segundo con Ctrl+clic para decidir los dos.
refusal-nothing = Elija primero un enunciado.
inspector-no-statement = Confirmar y Rechazar tratan de un enunciado; aquí no lo hay.
inspector-nothing-near = Nada de lo que dice se acerca a este punto.
go-there = Ir allí
put-here = Ponerlo aquí
put-here-hint = Decir que es paralelo: se une a este punto.
inspector-who = Quién lo dice
accept = Aceptar
change = Cambiar…
inspector-where = En su artículo
inspector-where-hint = Pulse para leerlo en la vista Lectura; arrastre para elegir palabras
inspector-nobody = No se halló a nadie
source = Fuente
cue = Indicio
inspector-otherwise = Hace otra cosa…
inspector-say-stance = Decir qué hace la versión
inspector-two = Los dos elegidos
parallel = Paralelos
not-parallel = No paralelos
inspector-why = Por qué se emparejó
inspector-also-near = También cerca, en otros puntos
confirmed = confirmado
rejected = rechazado
inspector-go-to = Ir a este enunciado
inspector-keys = C confirma y X rechaza este par; los signos de arriba deciden cualquier otro.
inspector-point = Punto { $number } · hablan { $speak } de { $of } · { $label }
inspector-several = { $n ->
    [one] { $n } enunciado elegido.
   *[other] { $n } enunciados elegidos: pares, etiquetas, marcos, voces y separaciones van a todos, en un paso.
}
inspector-matter = Cuestión: { $matter }
inspector-alone = Está solo: { $why }
inspector-silent = { $version } calla aquí
inspector-left-out = Está omitido
inspector-via = { $how }, transmitido por { $via }
inspector-sure = seguro al { $share }
inspector-reject-with = Rechazar el par con { $version }
inspector-confirm-with = Confirmar el par con { $version }
inspector-by-hand = A mano: { $what }
inspector-likely = { $share } de probabilidad de decir lo mismo
inspector-likely-machine = la máquina sola: { $share } de probabilidad de decir lo mismo

# What can be done with selected words.
words-copy = Copiar
words-note = Nota
words-tag = Etiqueta
words-own = Enunciado propio
words-frame = Marco
words-frame-name = Marco para las palabras elegidas
words-command = { $command } (palabras elegidas)
left-correct = Tomar un texto corregido…
