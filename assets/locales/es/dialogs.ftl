# Words of all dialogs.
cancel = Cancelar
close = Cerrar
field-outlet = Medio
field-title = Título
field-byline = Firma
field-day = Día
field-address = Dirección
field-language = Idioma
dismiss = Cerrar el aviso
add-article = Añadir el artículo
undo = Deshacer

# The list of articles that may come in.
import-nothing = No se pudo leer nada
import-title = ¿Incorporar estos artículos?
import-take-name = Incorporar los artículos
import-particulars-hint = Sus datos, lo reparado y lo apartado
import-compare = Comparar
import-take = Incorporar { $n }
import-tick = Incorporar { $name }
import-particulars = Detalles de { $name }
count-words = { $n ->
    [one] { $n } palabra
   *[other] { $n } palabras
}
import-repaired = reparados: { $n }
import-aside = apartados: { $n }
import-repaired-head = Reparado ({ $n })
import-undo-repair = Deshacer la reparación { $repair }
import-aside-head = Apartado ({ $n })
import-compare-words = Comparar { $words }

# The help.
help = Ayuda
help-hint = ¿Qué quiere saber?
help-search = Buscar en la ayuda
help-nothing = De eso no se dice nada. Pruebe otra palabra.

# Notices.
look-at-it = Verlo
notice-open = Abrir
notice-open-report = Abrir el informe
notice-folder = Carpeta
notice-open-folder = Abrir la carpeta del informe
notice-done = Hecho: { $what }
notice-undo = Deshacer: { $what }

# The first steps.
tour-rows = Las filas son puntos, las columnas versiones
tour-rows-told = Cada fila es algo que se dice. Se marcan las palabras que la referencia no tiene; las celdas rayadas callan. Pulse la cabecera de una columna para comparar con ella.
tour-inspector = El inspector dice por qué
tour-inspector-told = Pulse un enunciado: aquí está quién lo dice, dónde, y por qué se emparejó. Confirme o rechace cada par; lo que decida se conserva.
tour-strip = La tira muestra el conjunto
tour-strip-told = Una columna por punto: cuanto más fuerte el color, más difieren las palabras; vacío donde una versión calla. Pulse para ir allí. Ctrl+K encuentra cualquier orden.
tour-begin = A trabajar
tour-next = Paso siguiente
tour-skip = Omitir
of-all = { $n } de { $all }

# The palette and the sheet of keys.
palette-hint = ¿Qué quiere hacer?
palette-name = Escriba una orden
palette-nothing = Ni orden ni cuestión con ese nombre.
keys = Atajos de teclado
keys-told = Las teclas de una letra valen mientras no escribe.
palette-matter = Ir a la cuestión: { $name }

# The list of reports.
exports-pdf = Para un PDF, escriba la página web e imprímala en PDF desde el navegador, o el documento y guárdelo allí como PDF.
exports-named = Exportar: { $name }

# Pasting a text.
paste-hint = Pegue o escriba el texto aquí
paste-told = De dónde es. Lo que deje vacío se busca en el texto.
paste-day = 12 de marzo de 2024

# What is carried by the pointer.
drop-statement = Suelte en una fila para ponerlo allí, en una banda para poner su punto bajo esa cuestión
drop-point = Suelte en una banda para poner el punto bajo esa cuestión

# Questions, and what is typed.
ask-save = ¿Guardar antes los cambios?
ask-save-yes = Guardar
ask-save-no = No guardar
ask-changed = El archivo cambió por fuera
ask-merge = Fusionar ambos
ask-take-file = Tomar el del archivo
ask-keep-mine = Conservar el mío
ask-in-use = El proyecto está abierto en otra ventana
ask-look = Abrir para mirar
ask-anyway = Abrir igualmente
ask-replace = ¿Reemplazar el archivo existente?
ask-replace-yes = Reemplazar
ask-throw-away = ¿Descartar este trabajo para siempre?
ask-keep = Conservarlo
ask-throw-away-yes = Descartar
typed-open = Dónde está el archivo, como /home/yo/informe.txt
typed-open-verb = Abrir
typed-add = Dónde está el artículo, o una carpeta de artículos
typed-add-verb = Añadir
typed-codes = Dónde está el libro de códigos, acabado en .qdc
typed-codes-verb = Tomar códigos
typed-glosses = Dónde está el archivo: .tsv, .csv o .tmx
typed-glosses-verb = Tomar glosas
typed-save = Dónde guardar el proyecto, acabado en .ron
typed-export-verb = Exportar
typed-export-codes = Dónde escribir el libro de códigos, acabado en .qdc
typed-name = Un nombre propio
typed-name-verb = Nombrar
typed-voice = El nombre de una voz
typed-voice-verb = Indicar la voz
typed-rename = Su nombre nuevo
typed-rename-verb = Renombrar
typed-side = Como un país; vacío para ninguno
typed-side-verb = Indicar el bando
ask-save-file = «{ $name }» contiene trabajo que su archivo no tiene.
ask-save-new = «{ $name }» contiene trabajo que no está en ningún archivo.
ask-replace-project = { $file } contendría este proyecto en vez de lo que contiene ahora.
ask-replace-report = { $file } contendría el informe en vez de lo que contiene ahora.
typed-export = Una ruta acabada en { $endings }

# What dialogs are called.
title-open = Abrir un proyecto o artículos
title-add = Añadir artículos
title-codebook = Tomar códigos de un libro de códigos
title-glosses = Tomar glosas de un archivo
title-save = Guardar el proyecto como
title-exports = ¿Qué informe?
title-export = Exportar un informe
title-export-codebook = Exportar el libro de códigos
title-label = Nombrar el punto
title-label-matter = Nombrar la cuestión
title-voice = ¿Quién habla aquí?
title-rename-voice = Renombrar la voz
title-side = Bando de la voz
title-paste = Pegar un artículo
files-articles = Artículos y proyectos
files-all = Todos los archivos
files-codebook = Libro de códigos
files-glosses = Glosas
files-project = Proyecto
files-report = Informe
title-correct = Tomar un texto corregido
title-name-project = Nombrar el proyecto
title-verify = Verificar un informe
title-verified = Verificación de un informe
typed-correct = Dónde está el texto corregido; lo resuelto conserva su lugar
typed-correct-verb = Tomar el texto
typed-name-project = Cómo lo llaman los informes y la ventana
typed-verify = Dónde está el informe, acabado en .html, .docx o .xlsx
typed-verify-verb = Verificar
copy = Copiar
copy-result = Copiar el resultado

glosses-no-pairs = { $name } no contiene pares de palabras y traducción.
glosses-no-statement = Ninguno de los { $n } pares de { $name } corresponde a un enunciado en otra lengua.
glosses-taken = { $n ->
    [one] 1 enunciado tiene
   *[other] { $n } enunciados tienen
} una glosa de { $name }.
glosses-pasted = El portapapeles
