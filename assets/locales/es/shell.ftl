### What the command line says.


## Failures

output-not-written = no se pudo escribir en la salida estándar ({ $why }); no se hizo nada más
input-not-read = no se pudo leer la entrada estándar ({ $why })
files-hold-nothing = los archivos no contienen ningún artículo
compare-no-folder = { $folder }: no se pudo crear la carpeta ({ $why }); elija otra
measure-nothing = No hay con qué medir: el proyecto no contiene ninguna decisión sobre pares; confirme, rechace, mueva o ancle antes algunos pares en la ventana
measure-forms = --measure se escribe como json o md
statements-need-deep = --format conllu necesita --depth deep: la lectura rápida no hace árboles
statements-need-reader = --format conllu necesita el lector, cuyo modelo falta en este programa
merge-nothing = { $why }. No se unió nada
merge-disputes = { $path } se unió; { $count } cosas se habían decidido de otro modo: { $disputes }
manual-not-made = no se pudo hacer la página de manual ({ $why })
check-damaged = { $count ->
    [one] { $path } está dañado en { $count } lugar ({ $places }). Ábralo en la ventana para conservar lo que se pueda, o vuelva a su copia de seguridad
   *[other] { $path } está dañado en { $count } lugares ({ $places }). Ábralo en la ventana para conservar lo que se pueda, o vuelva a su copia de seguridad
}
check-lost = { $path }: { $count } de { $all } decisiones ya no encuentran su lugar ({ $places }). Abra el proyecto y decídalas de nuevo
check-decision = decisión { $number } en «{ $words }» de { $article }
verify-not-standing = { $path } no se sostiene: { $faults }
verify-more = { $count } más
verify-other-files = { $count } de sus artículos no son lo que dan los archivos de ese nombre
window-no-display = no hay pantalla en la que abrir una ventana (ni DISPLAY ni WAYLAND_DISPLAY están definidos); `counterpoint compare FILE…` hace lo mismo sin ventana
window-no-opengl = OpenGL no arranca ({ $why }); `--renderer software` no lo necesita
window-in-software = OpenGL no arranca ({ $why }); se dibuja por software
window-failed = la ventana falló ({ $why }); `counterpoint compare FILE…` hace lo mismo sin ventana
window-closed-early = la ventana se cerró antes de tomar la imagen
window-picture-not-written = { $path } no se pudo escribir ({ $why })
window-picture-too-large = la imagen es demasiado grande
window-no-view = no hay vista { $name }; las vistas son { $all }
window-no-dimension = no hay dimensión { $name }; las dimensiones son { $all }
window-not-built = este programa se compiló sin su ventana; `counterpoint compare FILE…` hace el trabajo

## What `check` prints

check-project = proyecto
check-articles = artículos
check-decisions = decisiones
check-codes = códigos
check-damage = daños
check-copies = copias
check-sources = fuentes
check-no-name = (sin nombre)
check-no-date = sin fecha
check-bytes = { $n } bytes
check-of-them-lost = { $n } perdidas
check-articles-print = { $texts ->
    [one] { $articles } artículos publican { $texts } texto
   *[other] { $articles } artículos publican { $texts } textos
}
check-kept = de { $article }: { $share } % conservado
check-first-changes = , { $n } cambios: { $changes }; …
check-changes = , cambios: { $changes }
check-files = { $same } sin cambios, { $changed } cambiados, { $missing } ausentes

## What `verify` prints

verify-head-made = hecho con
verify-head-verified = verificado con
verify-head-articles = artículos
verify-other-version = { $version }; otra versión puede hallar otra cosa, por eso solo se compararon las celdas citadas y los hallazgos
verify-no-file = sin archivo
verify-other-text = { $article }: su texto no es el que da su archivo

## Help of the command line

cli-usage = Uso:
cli-commands = Comandos
cli-arguments = Argumentos
cli-options = Opciones
cli-values = Valores posibles:
cli-about = Compara, afirmación por afirmación, cómo varios medios o voces informan de un mismo hecho
cli-help = Muestra la ayuda (resumen con «-h»)
cli-version = Muestra la versión
cli-help-of = Muestra este mensaje o la ayuda del comando indicado
cli-lang = El idioma de la ventana, los mensajes y los informes para lectores: en, fr, de, es, it, pt, ru, uk, tr o ar [por omisión: el elegido en la ventana, si no el del sistema; para un informe escrito sin ventana, inglés]
cli-files = Un proyecto, o los artículos de uno nuevo, que se abren en la ventana
cli-screenshot = Dibuja la ventana una vez, guarda aquí la imagen y termina
cli-view = La vista que se abre, como parallel, reading, coverage, framing o codebook; framing:naming abre esa dimensión
cli-size = El tamaño de la ventana en puntos, como 1440x900
cli-theme = Claro, oscuro o alto contraste [por omisión: como el sistema]
cli-theme-light = Oscuro sobre claro
cli-theme-dark = Claro sobre oscuro
cli-theme-contrast = Negro sobre blanco
cli-renderer = Qué dibuja la ventana [por omisión: auto]
cli-renderer-auto = OpenGL, o software donde no arranca
cli-renderer-opengl = OpenGL o nada
cli-renderer-software = Software: más lento, en cualquier pantalla
cli-scale = Píxeles por punto
cli-scroll-bench = Desplaza durante N imágenes, imprime los tiempos como JSON y termina: `ready_ms` es cuándo estaban las primeras filas, `refined_ms` cuándo acabó también la lectura profunda
cli-compare = Compara archivos o un proyecto guardado
cli-compare-inputs = Artículos, o un proyecto; `-` para la entrada estándar
cli-by = Qué forma una columna [por omisión: outlet con dos artículos o más, voice con uno]
cli-min-score = Deja fuera los enlaces por debajo de esta puntuación
cli-depth = Con qué detalle se lee [por omisión: deep hasta 1500 frases]
cli-copies = Cómo cuenta un texto que varios artículos publican [por omisión: several]
cli-compare-format = La forma del informe [por omisión: la terminación tras --out, si no json]
cli-compare-out = Escribe el informe aquí en vez de en la salida estándar
cli-compare-names = Toma de otro proyecto los nombres y los bandos de las voces
cli-compare-save = Guarda la comparación como proyecto
cli-compare-figures = Escribe cada figura en esta carpeta, como SVG y PNG
cli-compare-codebook = Incorpora al proyecto los códigos de este libro; los códigos del mismo nombre quedan como están
cli-compare-measure = Mide los pares del programa con las decisiones del proyecto: JSON, o con `--format md` una página para leer
cli-statements = Imprime un registro por artículo: sus frases, enunciados y atribuciones
cli-statements-files = Artículos; `-` para la entrada estándar
cli-statements-depth = Con qué detalle se lee [por omisión: cada artículo por sí solo, deep hasta 1500 frases]
cli-statements-format = La forma de los registros
cli-statements-jsonl = Un registro JSON por línea
cli-statements-conllu = Los árboles de cada frase; necesita la lectura profunda
cli-statements-text = Los enunciados con sus voces al margen
cli-batch = Lee conjuntos de artículos de la entrada estándar, un objeto JSON por línea; escribe una comparación por línea
cli-batch-jobs = Conjuntos que se comparan a la vez [por omisión: el número de núcleos]
cli-check = Abre, verifica y describe un archivo de proyecto
cli-check-project = El proyecto
cli-merge = Une dos copias de un proyecto en la primera, decisión por decisión (para git: driver = counterpoint merge %O %A %B)
cli-merge-base = El proyecto del que salieron las dos copias; un archivo vacío si no lo hay
cli-merge-mine = Una copia; el proyecto unido se escribe encima
cli-merge-theirs = La otra copia
cli-verify = Coteja un informe (.html, .docx, .xlsx) con las pruebas que lleva: cada celda citada y el análisis
cli-verify-report = El informe
cli-verify-sources = Coteja también los artículos adjuntos con los archivos de esta carpeta
cli-wrong-share = dé un número de 0 a 1
cli-wrong-scale = dé un número de 0.25 a 8
cli-wrong-size = dé un ancho y un alto, como 1440x900
cli-wrong-language = no hay idioma { $name }; los idiomas son { $all }
cli-error = error: { $what }
cli-error-help = Para más información, pruebe «--help».
cli-error-unknown = argumento inesperado «{ $argument }»
cli-error-missing = faltan estos argumentos obligatorios: { $arguments }
cli-error-no-value = «{ $argument }» necesita un valor y no se dio ninguno
cli-error-value = valor «{ $value }» no válido para «{ $argument }»
cli-error-value-of = valor «{ $value }» no válido para «{ $argument }»; valores posibles: { $all }
cli-error-value-why = valor «{ $value }» no válido para «{ $argument }»: { $why }
cli-error-conflict = el argumento «{ $argument }» no se puede usar con «{ $other }»
