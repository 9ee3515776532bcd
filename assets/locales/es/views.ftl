# The Coverage view and the strip.
cover-silent = calla
cover-confirmed = calla, confirmado
cover-not-clear = no está claro si calla
cover-elsewhere = ningún enunciado aquí, pero dicho en otra parte
cover-sign-not-clear = ? no está claro
cover-sign-elsewhere = ↗ dicho en otra parte
cover-base = ref.
cover-foreign = habla, en otro idioma
cover-nothing = Ninguna cuestión que mostrar
cover-nothing-todo = Elija otro filtro, o añada un segundo relato.
alone-head = Dicho por uno solo
cover-other-language = otro idioma
cover-speaks = habla
cover-points-same = Puntos: mismas palabras
other-words = otras palabras
cover-other-figures = ≠ otras cifras
another-language = otro idioma
cover-matters = Cuestiones: enunciados; barra: parte de las palabras de la versión
fold-all = Plegar todo
fold-all-hint = Mostrar solo las cuestiones.
unfold-all = Desplegar todo
unfold-all-hint = Mostrar los puntos de cada cuestión.
folded = plegada
unfolded = desplegada
strip-name = Tira de cobertura
other-figures = otras cifras
same-words = mismas palabras
cover-differs = { $share } de sus palabras no están en la referencia
cover-figures = otras cifras; { $share } de sus palabras no están en la referencia
cover-said-alone = { $version }: { $n } dichos solo por ella
cover-of-points = { $n } de { $all } puntos
cell-point = { $version }, punto { $number }: { $told }
matter-named = Cuestión: { $matter }
cover-matter-silent = { $version }, { $matter }: calla
cover-matter = { $version }, { $matter }: { $statements }, { $share } de sus palabras; { $does }
strip-hint = Pulse para ir allí, Ctrl y la rueda para ampliar.

# The Parallel view.
no-row-search = Nada responde a la búsqueda.
no-row-filter = Ninguna fila pasa el filtro.
no-row-second = Añada un segundo relato, o marque una voz a la izquierda.
no-row = Ninguna fila que mostrar
search-clear = Borrar la búsqueda
rows-all = Mostrar todas las filas
base = ref.
column-base = Comparar con esta versión
column-hide = Ocultar esta columna
column-only = Mostrar solo esta columna
column-left = Mover a la izquierda
column-right = Mover a la derecha
alone-one = dicho por uno solo
alone-each = cada uno otra cosa
near-hint = Elegir ambos: el inspector dice por qué no se emparejaron.
nearest-go = Ir al enunciado más cercano
matter-hint = Clic derecho para lo que se puede hacer; doble clic para plegar o desplegar.
sign-written = Aquí hay una nota, una etiqueta o un marco
stance-gives = atribuido
stance-may-be = quizá
stance-denies = niega
stance-asks = pide
stance-name-says = lo dice ella misma
stance-name-gives = lo atribuye a una voz
stance-name-may-be = dice que puede ser
stance-name-denies = lo niega
stance-name-asks = lo pide
column-width = Anchura de { $version }
column-hint = 
    { $version }, en { $n } de { $all } puntos
    Pulse para comparar las demás con esta versión; arrastre para mover la columna.
cell-alone = { $version }, solo: { $words }
alone-count = { $n ->
    [one] { $n } enunciado sin paralelo en otra versión
   *[other] { $n } enunciados sin paralelo en otra versión
}
point-named = Punto { $number }: { $label }
of-speak = hablan { $n } de { $all }
without-parallel = { $n ->
    [one] { $n } enunciado sin paralelo
   *[other] { $n } enunciados sin paralelo
}
contrast = contraste { $share }
base-silent = la referencia calla: comparado con { $version }

# The Reading view.
reading-go = Ir a este enunciado en su propio artículo
reading-question = Sobre la misma cuestión
reading-doubtful = { $voice }: dudoso, véase la revisión
reading-more = y { $n } más, en la vista Paralelo
count-parallels = { $n ->
    [one] { $n } paralelo
   *[other] { $n } paralelos
}
reading-parallel = Paralelo, { $version }: { $words }
reading-question-named = Sobre la misma cuestión: { $matter }
reading-answer = Misma cuestión, { $version }: { $words }

# Repairs and what was set aside.
texts-told = Al entrar un texto se reparan las letras dañadas y se apartan avisos, pies y firmas. El texto original se conserva: todo puede deshacerse, y lo deshecho rehacerse.
texts-title = Reparaciones y partes apartadas
texts-end = Dejar los textos
texts-nothing = No se hizo nada
texts-nothing-told = Cada texto se compara entero, tal como llegó.
texts-undo-hint = Deshacer esta reparación
restore = Restaurar
texts-restore-hint = Comparar estas palabras pese a todo
read-named = Leer { $name }
texts-restore = Restaurar { $words }

# The Codebook view.
codebook-told = Sus propios marcos. Elija un enunciado en cualquier parte y marque un marco en el inspector para codificarlo.
codebook-none = Aún sin marcos
codebook-none-todo = Tome un libro de códigos ya hecho, importe uno, o nombre un marco abajo.
coder = Codificador
coder-hint = Su nombre
coder-name = Nombre del codificador
coder-blind-hint = Muestra solo los códigos de este codificador, para que dos codifiquen los mismos textos sin verse
coder-blind = A ciegas de los demás
coder-agreement = Acuerdo y disputas
coder-agreement-hint = El alfa de Krippendorff, en la página Encuadre
codebook-take = Tomar
codebook-import = Importar .qdc
codebook-import-hint = Los códigos de un libro REFI-QDA se unen a este
codebook-export = Exportar .qdc
codebook-export-hint = Para ATLAS.ti, MAXQDA, NVivo y otros
frame-hint = Nombre de un marco
frame-new = Nombre de un marco nuevo
frame-definition-hint = Cuándo se aplica
frame-words-hint = Palabras clave que lo sugieren, con comas; refugiad* vale por cualquier terminación
frame-no-passage = Aún sin pasajes.
frame-choose = Elegir enunciados
codebook-ready = { $n ->
    [one] { $n } marco, según { $source }
   *[other] { $n } marcos, según { $source }
}
codebook-take-named = Tomar { $name }
codebook-there = Ya está en el libro de códigos.
frame-add = Añadir un marco
frame-remove = Quitar el marco { $name }
frame-definition = Definición de { $name }
frame-words = Palabras clave de { $name }

# Measuring.
measure-told = Cada par que confirma, rechaza, fija, mueve, separa o fusiona se coteja con lo que la máquina halla sin sus decisiones. E va al par siguiente, C dice que es paralelo, X que no.
measure-title = La máquina frente a sus decisiones
measure-end = Terminar la medición
measure-next = Conviene decidir ahora
measure-next-none = Nada más que preguntar.
measure-wrong = Hallados por la máquina, separados por usted
none = Ninguno.
measure-missed = Paralelos para usted, no hallados por la máquina
measuring = Midiendo…
measure-not = Sin medir
measure-waiting = La máquina compara otra vez, sin sus decisiones sobre pares.
measure-stale = Ha decidido más desde entonces; las cifras son las de antes.
measure-again = Medir de nuevo
measure-no-score = sin puntuación: la máquina no vio casi nada en común
read-in-article = Leer en su artículo
plot-machine-score = puntuación de la máquina
plot-held = tenidos por paralelos
plot-even = tan a menudo como dice
plot-beginning = comienzo
plot-end = final
plot-calibration = Cada punto es una quinta parte de las puntuaciones. Sobre la línea, los pares se tienen por paralelos tan a menudo como dice la máquina; debajo menos, encima más.
plot-many = { $n } versiones son demasiadas para una imagen; muestre hasta { $most }.
plot-bin = { $pairs } pares de puntuación media { $score }: { $parallel } tenidos por paralelos

# Copies of one text.
copies-told = Artículos que publican un mismo texto, como el de una agencia: arriba el probable primero, cada copia bajo aquella con la que más comparte, y lo que cambió. Las fechas y las secuencias comunes sugieren quién copió a quién; no lo prueban.
copies-title = Copias de un mismo texto
copies-end = Dejar las copias
copies-none-told = Cada artículo tiene su propio texto: no hay dos que compartan la mayoría de sus series de cinco palabras.
copies-none = Sin copias
copies-count = Las copias cuentan como
copies-several = Varias versiones
copies-several-hint = Cada medio que publica el texto es una voz propia.
copies-one = Una versión
copies-one-hint = Solo se compara el primer texto de cada árbol; las copias se apartan.
copies-read-hint = Leerlo en la vista Lectura
copies-added = añadido
copies-left-out = omitido
copies-changed = cambiado
count-changes = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
copies-changes-of = Cambios de { $name }
and-more = y { $n } más
copies-became = «{ $before }» pasó a «{ $after }»
found-told = Lo que difiere entre versiones y lo que una versión omite: lo de más peso primero. El peso viene de cuántas versiones lo dicen, a qué altura, cuán probable es el par o el silencio, y de qué difiere. Un clic lo muestra en la tabla.
found-title = Diferencias y silencios
found-end = Dejar la lista
found-nothing = Nada que listar
found-nothing-told = No hay dos enunciados de un punto que difieran en lo que se busca, y ninguna versión calla donde otras hablan.
found-all = Todo { $n }
found-kind = { $kind } { $n }
found-left-out = omitido
found-omission = { $version }: { $told }; lo dicen { $speak } de { $of }
found-point = Punto { $number } · { $label }

# The classroom.
class-none = Ningún par que juzgar
class-none-told = La referencia debe hablar en un punto en que otra versión hable o se acerque.
class-title = ¿Igual, distinto u omitido?
class-end = Terminar el ejercicio
class-again = Empezar de nuevo
class-copy = Copiar los resultados
class-told = Lea ambos. ¿El segundo dice lo mismo, lo dice de otro modo u omite lo que dice el primero? Las marcas están ocultas.
class-compare = Comparar las respuestas
class-not-judged = No juzgó este par; no se compara nada.
class-judged = { $n } de { $all } juzgados
class-machine = Usted y la máquina coinciden en { $n } de { $all }.
class-teacher = Usted y el profesor coinciden en { $n } de los { $all } que él decidió.
# The words in quotes are typed as they are.
class-teacher-none = El profesor no decidió ninguno: lo hace una etiqueta «same», «different» o «left out» en un enunciado, o un par confirmado o rechazado.
class-judge = { $judgement }, par { $number }
class-you = Usted
class-by-machine = Máquina
class-by-teacher = Profesor
class-pair = { $who }, par { $number }: { $told }

# Judgements.
judgement-same = igual
judgement-different = distinto
judgement-left-out = omitido

# Speakers to check.
review-none = Todos los hablantes están resueltos.
review-title = ¿Quién lo dice? Hablantes por revisar
review-end = Terminar la revisión
review-nothing = Nada que revisar
review-nothing-told = Lo que resolvió lo conserva toda comparación posterior.
nobody = nadie
review-own = El propio artículo
review-else = Otra persona…
review-read = Leerlo en su artículo
review-told = { $n ->
    [one] { $n } enunciado, cuyo hablante se halló sin mucha certeza.
   *[other] { $n } enunciados, los menos seguros primero. U va al siguiente, A acepta, R dice que habla el propio artículo, V nombra a otro.
}
review-accept = Aceptar a { $voice }

# The Framing view.
framing-nothing = No hay nada sobre el encuadre en esta comparación.
framing-none-found = No se halló nada de esta clase.
framing-open-codebook = Abrir el libro de códigos
framing-all-points = Todos los puntos
framing-all-voices = Todas las voces
framing-mark-hint = Muestra en las vistas Paralelo y Lectura lo que halló esta dimensión
framing-mark = Marcar en los textos
show-all = Mostrar todo
framing-ground-none = Texto de base: ninguno
framing-ground-hint = Marque un artículo como transcripción: las citas se cotejan con él y se mide su cobertura
framing-one-hint = Clic derecho: decir que dos de ellos son uno
framing-one = Es uno con
framing-source = Según { $source }. Unidad de los valores: { $unit }.
framing-after = Según { $source }.
framing-point = Punto: { $label }
framing-voice = Voz: { $name }
framing-shown = Se muestran { $n } de { $all } versiones
framing-grounds = Textos de base: { $n }
framing-more = y { $n } más, en el informe
framing-range = { $value } ({ $low } a { $high })
framing-entry-hint = 
    «{ $words }»
    { $n } en total; clic para leer, clic derecho para cada uno
framing-else = «{ $name }» nombra a otra persona

# Which rows are shown.
filter-all = Todos los puntos
filter-silences = Con un silencio
filter-numbers = Cifras distintas
filter-doubtful = Pares dudosos
filter-worked = Decidido o anotado
filter-alone = Dicho por uno solo
filter-attributed = Afirmado aquí, atribuido allá

# What came nearest to a silence.
near-score = Lo más cercano, { $share }
near-elsewhere = { $score }, en el punto { $number }
near-parted = { $score }, separado a mano
near-others = { $score }, solo con uno
near-less-told = Su enunciado más cercano obtiene { $share }, menos que el { $least } que necesita un paralelo:
near-elsewhere-told = Su enunciado más cercano obtiene { $share }, pero está en el punto { $number }:
near-parted-told = Su enunciado más cercano obtiene { $share }, pero usted separa los dos:
near-others-told = Su enunciado más cercano obtiene { $share } con un enunciado de aquí, y muy poco con los demás:

# What was decided by hand.
hand-confirmed = confirmado
hand-rejected = rechazado
hand-moved-here = movido aquí
hand-moved-away = movido a otra parte
hand-split-together = separados juntos
hand-split = separado
hand-merged = fusionado
hand-pinned = fijado
hand-confirmed-with = Confirmado como paralelo con { $others }
hand-rejected-with = Rechazado como paralelo con { $others }
hand-moved-to = Movido a { $others }
hand-joined-by = Se le unió a mano { $others }
hand-split-from = Separado de { $others }
hand-merged-with = Puntos fusionados: con { $others }
hand-pinned-with = Punto fijado: con { $others }
hand-called = Punto llamado «{ $label }»
hand-voice = Voz indicada: { $voice }
hand-restored = Comparado aunque estaba apartado
hand-cut = Hecho enunciado propio
hand-joined = Unido a su vecino en un enunciado
hand-set-aside = Apartado
hand-by-hand = { $what }, a mano
hand-by = { $what }, por { $name }
hand-not-shown = un enunciado que no se muestra
hand-nothing-else = nada más
hand-others = { $first }, y { $others }
hand-sure-machine = { $what } a mano, máquina { $share }
hand-sure = { $what } a mano

# What the inspector knows.
kind-narration = con palabras del propio artículo
kind-direct = entre comillas
kind-indirect = contado con palabras del artículo
kind-mixed = contado, en parte entre comillas
kind-heading = un título
kind-caption = palabras bajo una imagen
kind-aside = apartado
differs-number = número
differs-polarity = polaridad
differs-certainty = certeza
differs-actor = actor
differs-date = fecha u hora
differs-place = lugar
differs-scope = alcance
differs-source = fuente
differs-name = denominación
meaning-same = Significan casi lo mismo
meaning-close = Están cerca en sentido
meaning-far = Están lejos en sentido
through-decision = En el mismo punto por decisión; por sí sola la máquina no vio par
through-other = En el mismo punto a través de otro enunciado
differs-none = nada
differs = Difieren en { $what }: { $one } frente a { $other }
silence-silent = calla, { $chance }
silence-not-clear = no está claro, { $chance }
silence-elsewhere = dicho en otra parte, { $chance }
silence-confirmed-of = { $version } calla aquí: usted lo ha confirmado.
silence-silent-of = { $version } calla aquí: la probabilidad de que su texto lo calle es { $chance }.
silence-not-clear-of = No está claro si { $version } calla aquí: la probabilidad de que su texto lo calle es { $chance }.
silence-elsewhere-of = { $version } parece decirlo en otra parte: la probabilidad de que su texto lo calle es { $chance }.
meaning-of = { $how } ({ $n } de 100)
shared-most = Comparten la mayoría de las palabras reveladoras ({ $share })
shared-some = Comparten algunas palabras reveladoras ({ $share })
shared-few = Comparten pocas palabras reveladoras ({ $share })
shared-none = No comparten ninguna palabra reveladora
both-name = Ambos nombran { $names }
fact-nearest = De todo lo que dicen las dos versiones, estos enunciados son los más cercanos a un mismo hecho
fact-other-nearer = En contra: otro enunciado de una de las versiones está más cerca de este hecho
both-number = Ambos dan el número { $numbers }
hand-voice-accepted = Voz aceptada
hand-stance = La versión aquí: { $stance }
hand-left-out = Omitido por { $version }: confirmado
hand-matter-moved = Movido a otra cuestión
hand-matter-split = Separado como cuestión
hand-matter-merged = Cuestiones fusionadas
hand-matter-pinned = Cuestión fijada
hand-matter-called = Cuestión llamada «{ $label }»

# What was settled of a matter.
settled-named = nombrada por usted
settled-pinned = fijada

# What was left behind.
left-no-article = ningún artículo
count-decisions = { $n ->
    [one] { $n } decisión
   *[other] { $n } decisiones
}
untitled = Sin título
ago-days = { $n ->
    [one] hace { $n } día
   *[other] hace { $n } días
}
ago-hours = { $n ->
    [one] hace { $n } hora
   *[other] hace { $n } horas
}
ago-minutes = { $n ->
    [one] hace { $n } minuto
   *[other] hace { $n } minutos
}
ago-now = ahora mismo

# How a copy stands to another.
copy-first = probablemente el primero de { $n }
copy-same = palabra por palabra
copy-address = la misma dirección
copy-share = { $share } de sus series de palabras están en el texto de arriba

# Figures of measuring.
figure-decided = Pares decididos
figure-precision = Precisión
figure-precision-told = De los pares decididos que halló la máquina, los que usted tiene por paralelos.
figure-recall = Exhaustividad
figure-recall-told = De los pares que usted tiene por paralelos, los que la máquina halló sola.
figure-gap = Desajuste de calibración
figure-gap-told = Cuánto se aparta, en promedio, una puntuación de la parte de tales pares que usted tiene por paralelos.
figure-decided-told = { $together } tenidos por paralelos, { $apart } separados, por sus decisiones.

# What can be looked for.
is-silent = una versión calla
is-number = difieren las cifras
is-doubtful = un par es dudoso
is-decided = decidido, anotado o etiquetado
is-noted = hay una nota
is-unsure = es dudoso quién habla
is-attributed = afirmado aquí, atribuido allá
is-alone = dicho por uno solo
takes-voice = quién habla
takes-outlet = de quién es el artículo
takes-tag = una etiqueta
takes-matter = la cuestión a que se responde
takes-point = el nombre de un punto
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed o alone

# What was done to a text.
aside-caption = palabras bajo una imagen
aside-byline = quién lo escribió, dónde y cuándo
aside-notice = un aviso, un enlace o una línea de suscripción
origin-pasted = texto pegado
repair-nothing = nada

# An article alone.
narration = Narración

# Framing.
framing-filtered = Nada de esto pasa el filtro.
identity-question = { $n ->
    [one] ¿Es «{ $voice }» lo mismo que { $other }? { $n } enunciado
   *[other] ¿Es «{ $voice }» lo mismo que { $other }? { $n } enunciados
}
identity-more = { $n ->
    [one] Sigue { $n } pregunta más.
   *[other] Siguen { $n } preguntas más.
}
identity-phrases = En el texto: { $phrases }
identity-yes = Sí
identity-no = No
identity-never = No preguntar más
review-asks = De algunas voces no es seguro quién es quién: Y dice que las dos son una, Mayús+Y que no lo son.
spokesman-heard = Un portavoz cuenta como
spokesman-with = el organismo, si también habla
spokesman-with-hint = «Ida Moll, líder del sindicato» es el sindicato cuando este habla en el mismo artículo, y el ministerio es su ministro; cuando el organismo no habla, se la oye con su nombre.
spokesman-unnamed = la entidad, si no se le nombra
spokesman-unnamed-hint = «Un portavoz del puerto» es el puerto; al que tiene nombre se le oye con él.
spokesman-body = la entidad
spokesman-body-hint = Quien habla por una entidad cuenta como esa entidad, con nombre o sin él.
spokesman-own = él mismo o ella misma
spokesman-own-hint = Cada portavoz es una voz propia.
found-both = Hallado por el modelo y por una regla gramatical, cada uno por su cuenta
found-tagger = Hallado por el modelo, que aprendió de textos marcados; ninguna regla lo dice
found-marks = Hallado por una regla sobre comillas y fórmulas fijas
found-tree = Hallado por una regla gramatical; el modelo no lo dice

# Lo que dos enunciados dicen más allá uno del otro.
parts-same = Dice lo mismo que { $version }, parte por parte
parts-more = Dice más que { $version }: { $own }
parts-less = Dice menos que { $version }, que añade: { $other }
parts-both = Dice más que { $version }: { $own }. Le falta: { $other }
parts-pair-same = Ambos dicen lo mismo, parte por parte
parts-pair-more = Dice más: { $words }
parts-pair-less = No dice: { $words }
parts-alone = Emparejar solo la parte común
parts-alone-hint = Hace de lo que dicen ambos un enunciado propio y confirma ese par; el resto queda aparte. Deshacer lo devuelve.
parts-alone-with = Emparejar solo la parte común con { $version }

## Coding blind

blind-title = Codificar a ciegas
blind-about = Dos personas codifican lo mismo, cada una en su copia del proyecto y con su nombre; una las copias, vea hasta dónde coinciden y deje que una tercera resuelva lo que disputan. Lo que dicen la máquina y la otra persona está oculto.
blind-nothing-left = No queda nada que codificar aquí
blind-choose-another = Elija otra clase, o vea hasta dónde coinciden.
blind-end = Terminar de codificar
blind-go-on = Seguir codificando
blind-agreement = Acuerdo y disputas
blind-coder = Codificador
blind-your-name = Su nombre
blind-name-of-coder = Nombre del codificador
blind-done = { $done } de { $count } codificados
blind-all-said = Todo lo que dice { $version }
blind-name-first = Escriba primero su nombre: una respuesta cuenta para quien la da.
blind-answer = { $answer }, cosa { $number }
blind-who = Quién habla
blind-say-so = Decirlo
blind-say-who = Decir quién habla
blind-nothing-coded = Todavía no se codificó nada
blind-code-first = Codifique primero algo.
blind-coded-by = Codificado por { $coders }.
blind-alpha = alfa { $alpha }
blind-no-alpha = no se puede dar el alfa
blind-told = { $kind }: { $alpha }; { $agreed } de { $double } codificados dos veces tienen la misma respuesta ({ $things } codificados)
blind-nameless = sin nombre
blind-settled = Resuelto por { $who }: { $answer }
blind-third = Lo resuelve una tercera persona:
blind-settle = Resolver la disputa { $number } sobre { $kind }: { $answer }

## Origins

origins-title = Orígenes
origins-about = Los artículos que vienen de un mismo texto, también los reescritos, cuentan como un origen en todos los recuentos: 7 medios, 3 orígenes. Sepárelos o únalos donde usted sepa más.
origins-apart = Escrito aparte
origins-apart-name = { $article } se escribió aparte
origins-back = Viene de…
origins-back-to = { $article } viene de { $other }
origins-back-name = { $article } viene de…
origin-first-credited = lo tiene primero; se cita a: { $agencies }

## Larger matters, remarks, plots

theme-name = Cuestión mayor: { $label }, { $matters }
theme-name-folded = Cuestión mayor: { $label }, { $matters }, plegada
theme-fold = Haga clic para plegar o desplegar todas sus cuestiones.
remark-frame = Marco: { $what }
remark-note = Nota: { $what }
remark-tag = Etiqueta: { $what }
remark-by = { $told }, por { $by }
plot-range = { $value } ({ $low } a { $high })
axis-mentions = menciones
axis-uses = usos
axis-words = palabras
axis-marks = marcas por 100 palabras
axis-quotations = citas
axis-share = parte del mayor número de la línea
axis-log-odds = log-odds frente a las otras versiones
axis-statements = enunciados

## Why two statements are not paired

why-of-hundred = { $n } de 100
why-same = Es un mismo enunciado.
why-not-compared = Uno de ellos es un titular, un pie de foto o está apartado; esos no se comparan.
why-rejected = Usted rechazó este par.
why-no-version = Uno de ellos no pertenece a ninguna versión: no se sabe quién lo dice.
why-one-version = Los dos pertenecen a una versión; solo se emparejan enunciados de versiones distintas.
why-same-point = Están en el mismo punto.
why-other-points = Están emparejados ({ $score }), pero en puntos distintos: los otros enunciados de esos puntos no son bastante paralelos de media (haría falta alrededor de { $least }), y un par no une dos puntos.
why-chance = La probabilidad de que digan lo mismo es { $score }; desde { $least } se emparejarían.
why-two-events = Cuentan dos hechos distintos: el acto, los participantes, el día o el lugar son otros. La probabilidad de que digan lo mismo es { $score }.
why-nothing-common = No tienen casi nada en común.
why-both-name = Los dos nombran { $what }
why-both-give = Los dos dan { $what }
why-words-of-both = Palabras de los dos: { $what }
why-other-numbers = Otros números: { $mine } frente a { $theirs }
why-no-word-in-both = No hay nombre, número ni palabra larga en los dos.
why-no-name-in-both = No hay nombre ni número en los dos.
why-nearer = «{ $other }» está más cerca de «{ $own }» ({ $score })

## Samples

sample-one = Llamadas del 7 de noviembre: un artículo
sample-one-about = Un teletipo en el que hablan tres capitales, agencias y funcionarios
sample-three = Llamadas del 7 de noviembre: tres redacciones
sample-three-about = Moscú, París y Ankara informan de las mismas llamadas, en inglés
sample-four = Llamadas del 7 de noviembre: cuatro idiomas
sample-four-about = Informaciones en inglés, francés, ruso y turco
sample-storm = La tormenta
sample-storm-about = Una tormenta inventada en un lugar inventado: cifras y culpas difieren
