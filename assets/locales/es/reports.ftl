# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = «
report-close = »

# The sections.
report-sections = Secciones
report-coverage = Cobertura
report-matters = Cuestiones
report-differences = Diferencias
report-silences = Silencios, por peso
report-parts = Lo mismo en parte
report-narrative = Un solo relato
report-alone = Dicho por una sola versión
report-alone-short = Dicho por una sola
report-framing = Encuadre
report-voices = Voces
report-written = Escrito a mano
report-decisions = Decisiones
report-coding = Doble codificación
report-disputes = Disputas
report-origins = Orígenes
report-sources = Fuentes
report-methods = Ajustes y cifras
report-method = Método
report-other-points = Otros puntos
report-other-matters = Otras cuestiones
report-theme = Cuestiones: { $theme }
report-repairs = Reparaciones del texto
report-problems = A tener en cuenta
report-problem = A tener en cuenta: { $what }
report-none = Nada.

# The title and the first line.
report-untitled = Nada que comparar
report-names-more = { $names } y { $n } más
count-versions = { $n ->
    [one] { $n } versión
   *[other] { $n } versiones
}
count-matters = { $n ->
    [one] { $n } cuestión
   *[other] { $n } cuestiones
}
count-outlets = { $n ->
    [one] { $n } medio
   *[other] { $n } medios
}
count-origins = { $n ->
    [one] { $n } origen
   *[other] { $n } orígenes
}

# What the sections show.
report-nothing = No hay nada que comparar.
report-no-points = No se hallaron dos versiones que digan lo mismo.
report-matters-about = Una cuestión es aquello a lo que responden los enunciados. Bajo ella están sus puntos, en los que varias versiones dicen lo mismo, y lo que una versión dice a la cuestión con palabras que ninguna otra tiene.
report-matters-table = Solo: enunciados sobre la cuestión que ninguna otra versión tiene. Contraste: la parte de los pares de enunciados de dos versiones que no son paralelos.
report-rows-about = Una fila por punto, una columna por versión.
report-marked = Las palabras marcadas
report-bold = Las palabras en **negrita**
report-marked-about = { $marked } no las usa la primera versión que habla en el punto en la misma lengua.
report-beside = A la misma cuestión, con palabras que ninguna otra versión tiene
report-narrative-title = { $title }: un solo relato
report-narrative-about = Cada oración está citada de una de las versiones, cuestión por cuestión: de cada punto, la más ligada a las demás; luego lo que una versión dice a la cuestión con palabras que ninguna otra tiene, en el orden en que lo cuentan los artículos. Nada se escribe de nuevo y nada se da por cierto; las notas dicen quién lo dice, quién lo dice de otro modo y quién calla.
report-narrative-none = No hay nada que contar.
report-not-in-sentence = { $marked } en una nota no están en la oración.
report-alone-none = Todo enunciado comparte su cuestión con otro.
report-framing-statements = Lo que se halló, con los enunciados en que se apoya. Son descripciones de la expresión; ninguna califica a un medio.
report-framing-passages = Lo que se halló, con los pasajes en que se apoya. Son descripciones de la expresión; ninguna califica a un medio.
report-differences-about = En qué difieren dos enunciados de un punto, primero lo de más peso: pares probables, puntos que muchas versiones cuentan al principio de sus artículos, y lo que se puede comprobar antes que el modo de decirlo. Se citan ambos; ninguno se da por falso.
report-silences-about = Lo que una versión calla, primero lo de más peso: lo que dicen casi todas las demás, al principio de sus artículos. La probabilidad se estima a partir del texto de la versión; lo que no está claro o está dicho en otra parte no figura en esta lista.
report-parts-about = Pares de enunciados de un punto de los que uno dice más que el otro, o cada uno algo más: se cita lo que al otro le falta. Hallado con el modelo, oración por oración y grupo por grupo, en dos lenguas cualesquiera; quién lo dice no es una parte de estas, y un valor en lugar de otro es una diferencia.
report-voices-about = Quién se oye, incluida la narración del propio artículo.
report-written-about = Marcos, etiquetas y notas en enunciados.
report-decisions-about = Lo que se decidió a mano, de lo más antiguo a lo más reciente; prevalece sobre lo hallado.
report-coding-about = Lo que dos personas o más dijeron de las mismas cosas, sin ver la máquina ni a los demás. Alfa: el de Krippendorff, para datos nominales; 1 es acuerdo pleno, 0 lo que da el azar.
report-disputes-about = Cosas a las que dos codificadores respondieron distinto, y cómo las resolvió un tercero.
report-origins-about = Los artículos que remontan a un mismo texto, también los reescritos, cuentan como un origen. Las fechas y la redacción sugieren quién lo tiene de quién; no lo prueban.
report-methods-about = Con qué y cómo se hizo el informe, hasta dónde coincide la máquina con las decisiones de este proyecto y qué se decidió a mano. Los intervalos son del 95 % (Wilson 1927). Los pares decididos los eligió quien decidió, no el azar: las cifras hablan de ellos, no de todos los pares.

# Points and who speaks at them.
report-speak = hablan { $n } de { $all } versiones{ $tally }: { $names }
report-silent = callan: { $names }
report-contrast = contraste { $score }
report-of-versions = { $n } de { $all } versiones
report-score = puntuación { $score }
report-nearest = lo más cercano
report-point = Punto { $number }
report-at-point = punto { $number }
report-said-by = Dicho por
report-only = Solo
report-silent-head = Callan:
report-silent-question = Callan sobre la cuestión:
report-frames-head = Marcos:
report-tags-head = Etiquetas:
report-note-head = Nota:
report-gloss = Glosa:
report-file = archivo { $name }
report-all = todas
report-more = { $n } más
report-more-elsewhere = { $n } más están en la página web y en la hoja de cálculo.
report-table-of = { $name }, en tabla
report-values = Valores: { $unit }
report-no-unit = ninguno
report-show = Mostrar
report-show-all = Todo
report-show-names = Solo cuestiones
report-show-gap = Puntos con un silencio
report-show-full = Puntos en los que hablan todas las versiones
report-show-doubt = Puntos dudosos: un par con puntuación inferior a 0,7

# The figures.
figure-caption = Las filas son versiones, las columnas son puntos. Cuanto más oscura una casilla, más palabras suyas faltan en la primera versión del punto; una raya es un silencio.
figure-coverage = Cobertura: { $versions } versiones, { $points } puntos
figure-largest = { $title }: los valores mayores
figure-largest-shares = { $title }, proporciones: los valores mayores
figure-words = de las mismas a otras palabras que la primera
figure-language = en otra lengua

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = dirección
column-agreed = misma respuesta
column-aliases = también llamada
column-alone = solo
column-alone-question = de ellos, solos en su cuestión
column-alpha = alfa
column-article = artículo
column-asked-of = preguntado de
column-by = por
column-byline = firma
column-coded = codificados
column-coders = codificadores
column-contrast = contraste
column-credits = cita a
column-date = fecha
column-decision = decisión
column-differ = difieren en
column-disputed = en disputa
column-double = codificados dos veces
column-evidence = qué lo indica
column-file = archivo
column-finding = hallazgo
column-first-says = como lo dice la primera
column-frames = marcos
column-hash = sha256
column-high = máximo
column-how-made = Cómo se hizo
column-kind = tipo
column-label = nombre
column-language = lengua
column-leaves-out = calla
column-low = mínimo
column-matter = cuestión
column-matters-silent = cuestiones en las que calla
column-matters-spoken = cuestiones en las que habla
column-notes = notas
column-one = una
column-one-says = una dice
column-only-one = solo una
column-only-other = solo la otra
column-origin = origen
column-origins = orígenes
column-other = la otra
column-other-says = la otra dice
column-other-words = sus palabras
column-outlet = medio
column-outlets = medios
column-point = punto
column-points = puntos
column-points-number = número de puntos
column-points-silent = puntos en los que calla
column-points-spoken = puntos en los que habla
column-published = publicado
column-said = respuestas
column-score = puntuación
column-settled = resueltos
column-side = bando
column-silent = quién calla
column-speaks = quién habla
column-standing = lugar
column-stands = su relación
column-statement = enunciado
column-statements = enunciados
column-subject = asunto
column-surely = con qué certeza
column-tags = etiquetas
column-text = texto
column-theme = cuestión mayor
column-title = título
column-value = valor
column-value-of = valor ({ $unit })
column-version = versión
column-voice = voz
column-what = qué
column-when = cuándo
column-who-says = quién lo dice
column-without = enunciados sin paralelo
column-words = palabras

# How two statements stand to each other.
stands-same = lo mismo
stands-one = uno dice más
stands-other = el otro dice más
stands-each = cada uno dice más

# What a version does with what it says.
does-say = lo dice ella misma
does-may-be = dice que puede ser
does-deny = lo niega
does-ask = lo pide
does-give = lo atribuye a { $voice }
does-give-may-be = lo atribuye a { $voice }, que dice que puede ser
does-give-deny = lo atribuye a { $voice }, que lo niega
does-give-ask = lo atribuye a { $voice }, que lo pide

# Origins of articles.
origin-alone = solo
origin-first = lo tiene primero
origin-later = lo tiene después
origin-settled = decidido a mano
origin-with = con { $name }: { $why }
origin-copies = copias
origin-wording = { $share } de las series de tres palabras
origin-odd = { $share } de las palabras raras
origin-quotations = { $n ->
    [one] { $n } cita
   *[other] { $n } citas en el mismo orden
}
origin-agency = ambos citan a { $agency }

# What was settled by hand.
settled-confirm = par confirmado
settled-reject = par rechazado
settled-pin = punto fijado
settled-move = enunciado movido
settled-split = punto dividido
settled-merge = puntos fusionados
settled-label = punto nombrado
settled-matter-move = movido a otra cuestión
settled-matter-split = cuestión dividida
settled-matter-merge = cuestiones fusionadas
settled-matter-label = cuestión nombrada
settled-matter-pin = cuestión fijada
settled-left-out = silencio confirmado
settled-rename = voz renombrada
settled-merge-voices = voces fusionadas
settled-apart = voces mantenidas aparte
settled-side = bando indicado
settled-voice = voz indicada
settled-accept = voz aceptada
settled-stance = dicho qué hace la versión
settled-note = nota escrita
settled-gloss = glosa escrita
settled-tag = etiqueta añadida
settled-code = enunciado codificado
settled-restore = pasaje restablecido
settled-aside = pasaje apartado
settled-cut = palabras hechas enunciado
settled-join = enunciados unidos
settled-repair = reparación deshecha
settled-merge-actors = actores fusionados
settled-split-actor = actor dividido
settled-ground = texto de base señalado
settled-one-origin = orígenes unidos
settled-two-origins = orígenes separados
settled-judge = codificado a ciegas
settled-arbitrate = disputa resuelta
settled-later = decisión de un programa posterior
settled-no-side = sin bando
settled-lost = { $article }, no hallado de nuevo

# Double coding, and the sheet for coders.
coded-pairs = pares
coded-matters = cuestiones
coded-silences = silencios
coded-voices = voces
coded-pairs-asked = ¿Dicen los dos lo mismo, o hablan del mismo acto?
coded-matters-asked = ¿Responden los dos a la misma pregunta, diga lo que diga cada uno?
coded-silences-asked = ¿Omite esta versión lo que dice el enunciado?
coded-voices-asked = ¿Quién dice esto?
coded-pairs-rule = «paralelos»: ambos afirman un mismo hecho, acto, afirmación o exigencia, lo digan como lo digan; un número distinto es el mismo hecho con otro detalle. «no paralelos»: otro acto, otra fecha, otras personas u otra afirmación, aunque las palabras se parezcan.
coded-matters-rule = «una cuestión»: un lector pondría los dos lado a lado como respuestas a una misma pregunta, como «¿qué debe pasar ahora?», aunque digan cosas distintas. «dos cuestiones»: ninguna pregunta así que no sea tan amplia como todo el suceso.
coded-silences-rule = Lea todo lo que dice la versión. «calla»: nada en ella lo dice, ni del todo ni en parte. «dicho en otra parte»: un pasaje lo dice. «no está claro»: se dice una parte, o se puede leer así.
coded-voices-rule = Aquel cuyas son las palabras o ideas: una persona, una oficina, una agencia. «palabras propias»: lo cuenta el propio artículo. De una cadena («la agencia citó al ministro»), el último.
verdict-parallel = paralelos
verdict-not-parallel = no paralelos
verdict-one-question = una cuestión
verdict-two-questions = dos cuestiones
verdict-silent = calla
verdict-not-clear = no está claro
verdict-elsewhere = dicho en otra parte
verdict-own = palabras propias
guide-title = Guía para codificadores: { $title }
guide-about = Cada codificador trabaja en su propia copia del proyecto y escribe antes su nombre. **Codificar a ciegas** muestra una cosa cada vez, sin lo que de ella hagan el programa ni nadie más. Responda a todo; no hable de casos sueltos antes de que todo esté respondido. Después fusionen las copias (`counterpoint merge`), vean hasta dónde coinciden y dejen que un tercero resuelva las disputas. Por debajo de un alfa de 0,67, precisen las reglas y codifiquen de nuevo; desde 0,80 se puede confiar en las respuestas (Krippendorff 2004).
guide-answers = Respuestas: { $answers }.
guide-answers-voice = Respuestas: { $answers }, o el nombre de quien habla, escrito siempre igual.

# With what and how a report was made.
method-made = Counterpoint { $program }, modelo { $model }, gramática { $grammar }, listas de palabras { $lists }; sin conexión, ningún texto salió del ordenador.
method-version = Una versión es todo lo que dice { $by ->
    [voice] una voz
    [side] un bando
   *[outlet] un medio
}. Un enunciado es una oración, o la parte de ella que es de una voz. Un punto es un conjunto de enunciados paralelos de dos o más versiones. Una cuestión es aquello a lo que responden los enunciados, digan lo mismo o no.
method-deep = Lectura: cada oración se leyó con el modelo de lengua.
method-quick = Lectura: se compararon palabras, nombres y números; el modelo de lengua solo se usó entre lenguas.
method-score = La puntuación es la probabilidad estimada de que dos enunciados digan lo mismo o hablen del mismo acto; los pares por debajo de { $least } se omitieron.
method-silence = Una versión sin enunciado en un punto calla, no está clara o lo dice en otra parte: el porcentaje es la probabilidad estimada de que su texto calle lo que cuenta el punto, según sus pares con el punto, su longitud y las cuestiones de las que habla; se muestra el enunciado más cercano. Se trata solo de estos textos.
method-stance = Lo que una versión hace con un enunciado se lee en quién lo dice, el verbo de decir, la certeza y la polaridad; lo fijado a mano prevalece.
method-settled = { $n ->
    [one] Se tomó { $n } decisión a mano; prevalece sobre lo hallado.
   *[other] Se tomaron { $n } decisiones a mano; prevalecen sobre lo hallado.
}
method-marked = Las palabras marcadas son las que no usa la primera versión del punto en la misma lengua; no se pretende juzgar.
method-evidence = Como página web, documento de Word u hoja de cálculo, el informe lleva consigo sus pruebas: el proyecto con todos los textos y decisiones. `counterpoint verify` y el menú Archivo del programa cotejan con ellas cada casilla citada y el análisis.
methods-program = Programa
methods-model = Modelo de lengua
methods-grammar = Gramática
methods-lists = Listas de palabras
methods-version = Una versión es
methods-version-told = { $by ->
    [voice] lo que dice una voz
    [side] lo que dice un bando
   *[outlet] lo que dice un medio
}
methods-reading = Lectura
methods-deep = profunda: cada oración se leyó con el modelo
methods-quick = rápida: palabras, nombres y números, el modelo solo entre lenguas
methods-pairs-from = Los pares cuentan desde una puntuación de
methods-doubtful = Los puntos se llaman dudosos por debajo de
methods-copies = Un texto que publican varios cuenta
methods-copies-several = como tantas versiones como lo publican
methods-copies-one = como una versión
methods-origin = Dos artículos son de un origen desde
methods-origin-told = { $share } de las series de tres palabras fuera de las citas, menos donde coinciden créditos, citas o palabras raras
methods-transcripts = Transcripciones con las que se cotejan las citas
methods-share = { $share } ({ $part } de { $whole }; de { $low } a { $high })
methods-not-measured = no medido: nada se decidió
methods-decided = Pares decididos a mano
methods-decided-told = { $together } paralelos, { $apart } no
methods-precision = Precisión: de los pares decididos que halló la máquina, tenidos por paralelos
methods-recall = Exhaustividad: de los pares tenidos por paralelos, hallados por la máquina
methods-gap = Desajuste de calibración: distancia media entre puntuación y parte tenida por paralela
methods-accepted = Voces: de las revisadas, dejadas como se hallaron
methods-settled = Decidido a mano
methods-settled-kind = Decidido a mano: { $kind }
methods-settled-none = nada
methods-nameless = sin nombre

# The program's pairs against decisions.
measured-title = Los pares del programa frente a sus decisiones
measured-told = { $together } pares tenidos por paralelos, { $apart } separados. Los enlaces cuentan desde { $least }.
measured-figure = cifra
measured-precision = precisión
measured-recall = exhaustividad
measured-gap = desajuste de calibración
measured-scores = puntuaciones
measured-pairs = pares
measured-mean = puntuación media
measured-parallel = tenidos por paralelos
measured-wrong = Hallados, pero separados por usted
measured-missed = No hallados, pero paralelos para usted
measured-next = Conviene decidir ahora
measured-of-hundred = { $n } de 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Denominación
dimension-naming-told = Las formas con que cada versión nombra a un actor, un lugar o un suceso: por el nombre, por título y nombre, por el cargo (el presidente turco), con una valoración (el acosado alcalde); y su elección entre palabras para la misma clase de cosa (extremistas, combatientes, mercenarios; liberado, ocupado). El primer pasaje de cada hallazgo es el primer uso; la forma que una versión usa primero está señalada.
dimension-naming-source = estrategias referenciales según Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = menciones
dimension-heard = Voces oídas
dimension-heard-told = Palabras que cada versión da a cada voz, según la forma (directa, mixta, indirecta, narración); la parte de las palabras según la clase de fuente (persona nombrada, institución, medio, no nombrada, narración; oficial o no: gobiernos y sus servicios); las voces que nombra el titular y la que da la entrada.
dimension-heard-source = uso de fuentes según Gans 1979; Tiffen et al. 2014
dimension-heard-unit = palabras, o proporción
dimension-verbs = Verbos de decir
dimension-verbs-told = Las palabras que introducen lo que dice una voz, por clase: neutro (dijo), que respalda (señaló), que duda (pretendió), enérgico (insistió), que concede (admitió), que acusa, que pide, que niega, que cree. Una escala pone lado a lado los verbos que distintas versiones usan para la misma voz, donde sus clases difieren, dentro de una lengua.
dimension-verbs-source = clases según Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = usos
dimension-certainty = Certeza
dimension-certainty-told = Palabras que debilitan (atenuadores) o refuerzan una afirmación, verbos modales, palabras que nombran sus pruebas, y negación. Para una versión o voz: usos en 100 palabras. Para un enunciado, y para la lectura de cada versión en un punto donde las marcas difieren: sus marcas y, como valor, hacia dónde se inclinan, de -1 (todas debilitan: atenuadores y verbos de posibilidad) a 1 (todas refuerzan: refuerzos y verbos de necesidad).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = por 100 palabras, o inclinación
dimension-agency = Agencia
dimension-agency-told = Cómo se cuentan los actos: en activa (se nombran agente y paciente), en pasiva con agente, en pasiva sin él, como nombres (la detención, la destrucción) y como sucesos (murió, se derrumbó), que no necesitan agente. De los árboles de la lectura profunda; en la rápida, las pasivas inglesas se hallan por su forma. Para un punto: qué contiene la lectura de cada versión y quién hace qué a quién, donde las lecturas difieren; una raya ocupa el lugar de un agente omitido.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = usos
dimension-silences = Silencios
dimension-silences-told = Puntos en los que una versión no tiene enunciado aunque al menos la mitad de las versiones lo tenga («todas las demás lo dicen» donde es la única), cada uno con la probabilidad de que su texto calle la cosa y su enunciado más cercano (valor: la puntuación de ese par); puntos que hace menos de la mitad de las versiones; y para cada versión los enunciados que ninguna otra tiene en paralelo. Donde no está claro, una versión solo «quizá calla»; donde es improbable, está «dicho en otra parte», en el enunciado más cercano; donde un enunciado quedó tan cerca que bien puede ser un paralelo, su versión lo dice «quizá sola»: mire y decida. Los pasajes de un silencio son lo que dicen las demás. Se trata solo de estos textos.
dimension-silences-source = omisión según Entman 1993; codificación de presencia y ausencia según Baden & Stalpouskaya 2020
dimension-silences-unit = puntuación o número
dimension-prominence = Prominencia y orden
dimension-prominence-told = Para cada punto: dónde llega a él por primera vez cada versión en su artículo, como parte del texto que precede (0 es el principio), por lugar: entrada (primera oración tras el titular), primer tercio, medio, último tercio; si el titular habla de él; y qué parte de las palabras de la versión recibe. El orden compara la sucesión de los puntos comunes de dos versiones (tau de Kendall, 1 mismo orden, -1 inverso).
dimension-prominence-source = pirámide invertida según Pöttker 2003; van Dijk 1988; tau según Kendall 1938
dimension-prominence-unit = parte que precede, o tau
dimension-quotation = Citas
dimension-quotation-told = Palabras entre comillas que publican dos artículos: literales (las mismas palabras), recortadas (una parte, en el mismo orden), alteradas (al menos la mitad de las palabras en el mismo orden), traducidas (citas directas paralelas en dos lenguas). Donde un artículo está señalado como texto de base (una transcripción), cada cita se coteja con él del mismo modo, y la parte de las palabras del texto de base que cita cada versión es su cobertura. Valor: la parte de las palabras de la cita más larga que la otra conserva.
dimension-quotation-source = reutilización de textos según Smith, Cordell & Dillon 2013; variantes de citas según Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = parte conservada
dimension-numbers = Números
dimension-numbers-told = Cantidades en las lecturas de un punto, con la palabra que cuentan y su matiz (al menos, unos, hasta), y quién responde de ellas. Difieren donde dos versiones cuentan lo mismo y llegan a otros valores, o ponen otro límite (al menos, más de, menos de, hasta); unos y casi no son límites. Solo: ningún paralelo cuenta lo mismo. Se omiten fechas y horas.
dimension-numbers-source = comparación de cantidades según Roy, Vieira & Roth 2015
dimension-numbers-unit = el número mismo
dimension-words = Palabras distintivas
dimension-words-told = Palabras que una versión usa más que las demás versiones en su lengua. En el conjunto: log-razón de momios con una distribución previa de Dirichlet informativa (la frecuencia de la palabra en todas las versiones), mostrada con su intervalo del 95 % si está por encima de 0. Emparejado: la misma pregunta solo en los puntos comunes, a partir de los puntos donde la versión usa la palabra y sus paralelos no, y al revés (log-momios condicionales, con intervalo). En lugar de: palabras que están donde el enunciado estrechamente paralelo de otra versión tiene otras; son lecturas, no estimaciones.
dimension-words-source = Monroe, Colaresi & Quinn 2008; pares emparejados según Agresti 2013
dimension-words-unit = log-momios, o puntos
dimension-frames = Sus marcos
dimension-frames-told = Para cada marco del libro de códigos: enunciados codificados a mano, contados una vez cada uno, y aparte, enunciados que sugieren sus palabras clave y que nadie ha codificado aún así (por leer y decidir). Donde han codificado dos o más codificadores: el alfa de Krippendorff para datos nominales sobre los enunciados que codificaron al menos dos de ellos, para todos los marcos y para cada uno, y los enunciados en que difieren.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = enunciados codificados

# Why a dimension found nothing, or less.
lacks-list = No hay lista de palabras para { $languages }; allí no se buscó nada.
lacks-deep = Sin la lectura profunda no se sabe nada de la agencia en { $languages }.
lacks-rate =
    { $n ->
        [one] 1 versión tiene menos de { $least } palabras: se listan sus marcas, no se da tasa.
       *[other] { $n } versiones tienen menos de { $least } palabras: se listan sus marcas, no se da tasa.
    }
lacks-odds =
    { $n ->
        [one] 1 versión tiene menos de { $least } palabras, o no hay con quién compararla en su lengua: para ella no se estiman log-momios.
       *[other] { $n } versiones tienen menos de { $least } palabras, o no hay con quién compararlas en su lengua: para ellas no se estiman log-momios.
    }
lacks-codebook = El libro de códigos está vacío; añada marcos, o abra un libro ya hecho.
lacks-voice = No se halló ninguna voz.
lacks-capitals = Donde las mayúsculas no delatan nombres (como en alemán), solo se usaron las listas de palabras.
lacks-numbers = Ningún punto es común; no hay números lado a lado.
lacks-order = Ningún punto es común; no hay orden que comparar.
lacks-quote = Ninguna cita está en dos artículos.
lacks-version = Solo hay una versión; nada puede callar.
lacks-verb = No se halló ningún verbo de decir.

# What findings are of, and what they are.
label-version = versión
label-statement = enunciado
label-active = activa
label-with-agent = pasiva con agente
label-without-agent = pasiva sin agente
label-noun = acto como nombre
label-intransitive = intransitivo
label-hedge = atenuador
label-booster = refuerzo
label-possible = modal de posibilidad
label-necessary = modal de necesidad
label-future = modal de futuro
label-evidence = prueba
label-negation = negación
label-no-mark = sin marca
label-over-set = en el conjunto
label-paired = emparejado
label-in-place = en lugar de
label-by-hand = codificado a mano
label-suggested = sugerido por palabras clave
label-alpha = acuerdo (alfa de Krippendorff)
label-all-frames = todos los marcos
label-disputed = en disputa
label-you = usted
label-source-kind = clase de fuente
label-narration = narración
label-direct = directa
label-mixed = mixta
label-indirect = indirecta
label-person = persona nombrada
label-institution = institución
label-outlet = medio
label-not-named = no nombrada
label-official = oficial
label-not-official = no oficial
label-headline = nombrada en el titular
label-gives-lead = da la entrada
label-name = nombre
label-title-name = título y nombre
label-role = cargo
label-evaluation = con una valoración
label-choice = elección
label-first-mention = primera mención
label-differs = difiere
label-alone = solo
label-same = igual
label-own-words = con sus propias palabras
label-according = según { $voice }
label-lead = entrada
label-first-third = primer tercio
label-middle = medio
label-last-third = último tercio
label-in-headline = en el titular
label-of-words = { $share } de sus palabras
label-order = orden de los puntos comunes
label-shared-points = { $n } puntos comunes
label-verbatim = literal
label-trimmed = recortada
label-altered = alterada
label-translated = traducida
label-from-ground = del texto de base
label-not-ground = no está en el texto de base
label-ground-coverage = cobertura de { $name }
label-ground-share = parte citada del texto de base
label-without = sin paralelo
label-says-alone = lo dice sola
label-perhaps-alone = quizá sola
label-only-by = dicho solo por { $names }
label-silent = calla
label-confirmed = confirmado
label-elsewhere = dicho en otra parte
label-perhaps-silent = quizá calla
label-all-others = todas las demás lo dicen
label-nearest = lo más cercano
label-neutral = neutro
label-endorsing = respalda
label-doubting = duda
label-forceful = enérgico
label-conceding = concede
label-accusing = acusa
label-appealing = pide
label-denying = niega
label-believing = cree
label-ladder = escala
label-unnamed = (no nombrada)
label-coders = { $coders }: { $n } enunciados codificados por dos o más, { $disputed } en disputa
label-coders-few = { $coders }: { $n } enunciados codificados por dos o más; demasiado pocos, o demasiado iguales, para un alfa
label-fight = quienes combaten
label-territory = toma de territorio
label-fighting = los combates
label-ending = fin de los combates
label-talking = conversaciones
label-protesters = quienes protestan
label-protest = la protesta
label-strike = paro del trabajo
label-rulers = quienes gobiernan
label-movers = quienes migran
label-dead = los muertos
label-killing = matar
label-storm = la tormenta

# The forms of a report: what each is, and what it holds and is for.
format-json = Registro (JSON)
    .hint = Todo lo hallado, en un registro JSON, para programas propios
format-html = Página web
    .hint = Todo en una página autónoma, para leer, enviar e imprimir
format-md = Markdown
    .hint = Todo en texto simple con títulos y tablas, para notas, wikis y git
format-csv = Tabla de enunciados (CSV)
    .hint = Una fila por enunciado con su voz, cuestión y punto, para cualquier programa que lea tablas
format-xlsx = Hoja de cálculo (Excel)
    .hint = Cuestiones, puntos, enunciados, enlaces, decisiones, encuadre y fuentes, una hoja cada uno, para filtrar y contar
format-docx = Documento (Word)
    .hint = Todo con títulos, tablas y notas al pie, para editar e imprimir
format-qdpx = Proyecto de codificación (REFI-QDA)
    .hint = Textos con cuestiones, puntos, voces, marcos, etiquetas y notas como códigos, para MAXQDA, NVivo, ATLAS.ti y QualCoder
format-tei = Edición (TEI)
    .hint = TEI P5 con segmentación paralela, para ediciones digitales
format-composite = Un solo relato
    .hint = El suceso contado una vez, con oraciones de las versiones y su aparato, en Markdown
format-guide = Guía para codificadores
    .hint = La hoja para codificar a ciegas: preguntas, respuestas y reglas, en Markdown
format-qdc = Libro de códigos (REFI-QDA)
    .hint = Sus marcos sin los textos, para otros programas de codificación
format-bib = Fuentes (BibTeX)
    .hint = Los artículos, para LaTeX
format-csl = Fuentes (CSL-JSON)
    .hint = Los artículos, para Zotero y Pandoc
format-ris = Fuentes (RIS)
    .hint = Los artículos, para Zotero, EndNote y Citavi

# The language of reports, in the list of their forms.
exports-language = Lengua del informe
exports-language-window = La de la ventana
exports-language-hint = Las palabras del propio informe; los textos de los artículos quedan como están. Los datos para programas (JSON, CSV, QDPX, TEI, fuentes) quedan en inglés.
