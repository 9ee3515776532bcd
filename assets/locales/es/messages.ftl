### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before }; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }, { $what }
quoted = «{ $words }»
pasted-text = texto pegado
place-line = { $file }, línea { $line }
place-record = { $place }, registro { $record }
place-in-set = artículo { $number } del conjunto

## Files that come in

import-locked = { $name } está bloqueado con una contraseña. Guárdelo sin ella e inténtelo de nuevo.
import-old-word = { $name } es un archivo de Word del formato antiguo; guárdelo como .docx e inténtelo de nuevo.
import-picture = { $name } es una imagen; solo se pueden leer archivos que contienen texto.
import-not-as-named = { $name } no contiene nada de lo que contiene un archivo .{ $ending }; puede estar dañado o incompleto. Descárguelo de nuevo.
import-no-known-format = { $name } no contiene texto en ningún formato conocido; guárdelo como texto, Word o PDF.
import-unknown-archive = { $name } es un archivo comprimido sin documento de Word, OpenDocument o EPUB. Descomprímalo primero.
import-document-too-large = { $name } ocupa, descomprimido, más de lo que un documento debería; no se leyó.
import-damaged-archive = { $name } es un archivo comprimido dañado; su texto no se pudo extraer entero. Descárguelo de nuevo.
import-damaged-gzip = { $name } es un archivo gzip dañado; no se pudo extraer nada. Descárguelo de nuevo.
import-gzip-too-large = { $name } es un archivo gzip que ocupa, descomprimido, más de lo que un archivo debería; no se leyó.
import-nested-archive = { $name } contiene otro archivo comprimido. Descomprímalo primero.
import-web-archive-too-large = { $name } ocupa, descomprimido, más de lo que un archivo debería; las páginas después de las primeras { $read } quedaron fuera.
import-no-pages = { $name } es un archivo web sin páginas guardadas.
import-a-page = una página
import-damaged-page = { $name }: { $page } está dañada y quedó fuera; las otras páginas se leyeron.
import-bad-json = { $name } no es JSON correcto ({ $what }); no se leyó nada. Compruebe cómo se guardó.
import-bad-line = { $place }, columna { $column }: JSON incorrecto ({ $what }); el registro quedó fuera, los otros se leyeron.
import-not-a-record = { $place }: no es un registro de artículo; los otros se leyeron.
import-record-without-text = { $place }: el registro no tiene texto; quedó fuera.
import-page-cut = { $name }: solo se leyeron los primeros { $most } MB de la página.
import-tags-too-deep = { $name }: se descartaron las etiquetas anidadas a más de { $most } niveles; su texto se conservó.
import-bad-page = { $name }: la página no se pudo analizar. Guárdela como texto e inténtelo de nuevo.
import-bad-email = { $name } no es un correo electrónico legible.
import-bad-row = { $name }: no se pudo leer una fila ({ $why }).
import-no-text-column = { $name }: ninguna columna contiene artículos; llame «text» a una de ellas en la primera fila.
import-pages-lost = { $name }: no se pudieron analizar { $count } páginas (página { $which }); las otras se leyeron.
import-too-many-steps = { $name }: dibujar sus páginas lleva más pasos de los que un documento debería; no se leyeron las que siguen a las primeras { $read }.
import-scanned = { $name } no tiene capa de texto: sus páginas son imágenes. Pásele primero un reconocimiento de texto.
import-scanned-pages = { $name }: { $bare } de { $all } páginas son imágenes sin capa de texto.
import-nested-too-deep = { $name } anida sus partes a más profundidad que ningún documento; no se leyó.
import-bad-pdf = { $name } es un PDF que no se pudo analizar; puede estar dañado o incompleto. Descárguelo de nuevo o guarde su texto.
import-empty-rtf = { $name } es un documento RTF sin texto.
import-too-large = { $name } supera los { $most } MB que se leen. Divídalo e inténtelo de nuevo.
import-empty-file = { $name } está vacío; no se añadió nada.
import-wrong-ending = { $name } lleva nombre de { $named } pero contiene { $held }; se leyó como tal.
import-too-long = { $name }: un texto de más de { $most } MB no es un artículo; quedó fuera. Divídalo e inténtelo de nuevo.
import-too-many-paragraphs = { $name }: un texto de { $count } párrafos no es un artículo (como mucho { $most }); quedó fuera. Divídalo e inténtelo de nuevo.
import-too-many-articles = { $name } contiene { $count } artículos; se leyeron los primeros { $most }. Divídalo.
import-records-without-text = { $name }: { $empty } de { $all } registros no contienen texto.
import-no-text = { $name } no contiene texto legible.
import-only-the-first = Solo se leyeron los primeros { $most } artículos; importe los otros aparte.
import-failed-paste = { $name } no se pudo leer: el programa falló con él. En su lugar se puede pegar su texto.
import-failed = { $name } no se pudo leer: el programa falló con él. Guárdelo como texto e inténtelo de nuevo.
import-line-too-long = { $name }, línea { $line }: más de { $most } MB; se pasó por alto.
import-damaged-project = { $path }, { $damage }. El resto se leyó.
kind-text = texto sin formato
kind-markdown = Markdown
kind-html = una página web
kind-json = JSON
kind-table = una tabla
kind-email = un correo electrónico
kind-rtf = RTF
kind-pdf = PDF
kind-archive = un archivo zip (Word, OpenDocument o EPUB)
kind-gzip = un archivo gzip
kind-warc = un archivo web
kind-old-word = un archivo de Word del formato antiguo (.doc)
kind-picture = una imagen
kind-binary = ningún texto
same-text = El mismo texto que { $article }
same-address = De la misma dirección que { $article }; el { $share } % de su redacción coincide
same-wording = Comparte el { $share } % de su redacción con { $article }

## Comparisons

compare-no-statements = { $article } no contiene ningún enunciado que comparar.
compare-no-articles = No hay artículo que comparar; añada al menos uno.
compare-too-many-characters = Los artículos suman { $have } millones de caracteres, más que los { $most } millones que se leen con el modelo; se compararon por palabras, nombres y números. Compare menos a la vez.
copy-word-for-word = { $article } palabra por palabra
copy-same-address = { $article } en la misma dirección
copy-with-share = { $article } con el { $share } % de sus palabras
copies-count-as-several = El texto de { $text } lo publican también { $by }; cuentan como { $count } textos.
copies-count-as-one = El texto de { $text } lo publican también { $by }; cuentan como un texto, y solo se compara el primero.

## The disk

disk-not-read = { $path } no se pudo leer: { $why }
disk-not-saved = { $path } no se pudo guardar: { $why }
disk-not-there = el archivo o su carpeta no está. Compruebe el nombre o elija otro lugar
disk-not-allowed = no está permitido. Elija otro lugar o pida el permiso
disk-read-only = el disco es de solo lectura. Elija otro lugar
disk-full = el disco está lleno. Haga sitio o elija otro lugar
disk-share-used-up = su cuota de disco está agotada. Haga sitio o elija otro lugar
disk-a-folder = es una carpeta. Indique un archivo dentro de ella
disk-too-large = { $cause }. Divídalo e inténtelo de nuevo
disk-other = { $cause }. Inténtelo de nuevo o elija otro lugar
source-unchanged = { $article }: { $file } no ha cambiado
source-changed = { $article }: { $file } ya no es el archivo que se leyó
source-missing = { $article }: { $file } no está
source-none = { $article }: no vino de ningún archivo

## Projects and codebooks

project-changed-outside = { $path } fue cambiado por otro programa desde que se abrió; no se reemplazó
project-later-format = está en el formato de proyecto { $version }; este programa lee hasta el { $read }. Ábralo con un Counterpoint más nuevo; no se cambió
codebook-damaged = no es XML correcto ({ $what }); exporte de nuevo el libro de códigos como REFI-QDA (.qdc)
codebook-empty = no contiene ningún código; un libro de códigos REFI-QDA (.qdc) tiene elementos Code dentro de CodeBook
codebook-not-utf8 = no es UTF-8; exporte de nuevo el libro de códigos
damage-at = línea { $line }, columna { $column }: { $what }
damage-no-project = no es un proyecto de Counterpoint: no empieza por su formato, como (format: 1, …
damage-conflict = git dejó aquí las marcas de un conflicto. Saque de git las dos copias y únalas con `counterpoint merge`
damage-not-utf8 = a partir de aquí el archivo no es UTF-8
damage-after-end = algo sigue al final del proyecto
damage-too-deep = demasiados paréntesis anidados para leerlos
damage-ends-early = el archivo acaba donde debería haber un valor
damage-value = aquí debería haber un valor
damage-field-name = aquí debería estar el nombre de un campo
damage-colon = faltan los dos puntos tras el nombre de un campo
damage-comma-or = falta una coma o { $sign }
damage-missing = falta { $sign }
damage-text-unended = un texto entre comillas no termina
damage-raw-text-unended = un texto en bruto no termina
damage-backslash = un signo desconocido tras una barra invertida
damage-too-many-articles = un proyecto contiene como mucho { $most } artículos; el resto no se leyó
damage-too-many-decisions = un proyecto contiene como mucho { $most } decisiones; el resto no se leyó
damage-id = el identificador { $id } está vacío o en uso; se dio otro
damage-sign = un signo es (nombre, número)
damage-score = una puntuación está entre 0 y 1
damage-code-name = un código necesita un nombre que no tenga otro
damage-no-body = el artículo no tiene texto; quedó fuera
damage-text-too-long = un texto tiene como mucho { $most } MB; quedó fuera
damage-hash = el texto no es el que se guardó: su SHA-256 difiere
damage-path = el nombre del archivo contiene una ruta; solo se conservó su última parte
damage-block = un bloque es (inicio, fin, función)
damage-blocks-order = los bloques omiten palabras o no están en orden; se rehicieron
damage-blocks = los bloques omiten palabras; se rehicieron
damage-repair = la reparación no encaja en el texto; quedó fuera
damage-decision-without-what = la decisión no dice qué se decidió; quedó fuera
damage-decision-incomplete = la decisión está incompleta; quedó fuera
damage-decision = la decisión está dañada; quedó fuera
damage-later = lo que escribió aquí un programa posterior está dañado; quedó fuera
damage-record = aquí debería haber { $what }, como (nombre: valor, …)
damage-list = aquí debería haber una lista, como […]
damage-text = aquí debería haber un texto entre comillas
damage-number = aquí debería haber un número
damage-optional = aquí debería haber Some(…) o None
damage-one-of = aquí debería haber una de estas palabras: { $known }
damage-place = aquí debería haber un lugar, como (inicio, fin)
damage-place-outside = el lugar está fuera del texto o en medio de una letra
damage-place-order = un lugar necesita un inicio y un fin que no lo preceda
thing-place = un lugar
thing-project = un proyecto
thing-problem = un problema
thing-settings = un grupo de ajustes
thing-codebook = un libro de códigos
thing-code = un código
thing-article = un artículo
thing-origin = un origen
thing-repair = una reparación
thing-decision = una decisión
edit-add = artículos añadidos
edit-remove = artículo quitado
edit-change = artículo editado
edit-move = artículo movido
edit-withdraw = decisión retirada
edit-settings = ajustes cambiados
edit-codebook = libro de códigos cambiado
edit-rename = proyecto renombrado
edit-reload = recargado
edit-nothing = nada cambiado
done-at = { $what }, «{ $words }»
difference-name = nombre: «{ $now }», antes «{ $before }»
difference-article-added = artículo añadido: { $article }
difference-article-removed = artículo quitado: { $article }
difference-text = texto cambiado: { $article }
difference-data = datos cambiados: { $article }
difference-decided = decisión añadida: { $what }
difference-withdrawn = decisión retirada: { $what }
difference-settings = ajustes cambiados
difference-codebook = libro de códigos cambiado

## Two copies of a project that say different things

dispute-first-holds = { $about }: la primera copia dice { $mine }, la segunda { $theirs }; vale la primera
dispute-second-holds = { $about }: la primera copia dice { $mine }, la segunda { $theirs }; vale la segunda
dispute-goes = que desaparece
dispute-article = «{ $words }…» de { $article }
dispute-parallel = paralelo
dispute-not-parallel = no paralelo
dispute-yes = sí
dispute-no = no
dispute-as-found = como se encontró
dispute-compared = comparado
dispute-set-aside = apartado
dispute-own-statement = un enunciado propio
dispute-one = uno
dispute-two = dos
pair = { $first } y { $second }
about-name = el nombre del proyecto
about-article = el artículo { $article }
about-columns = las columnas
about-least-score = la puntuación mínima
about-depth = la profundidad
about-copies = cómo cuentan las copias
about-spokesmen = de quién es la voz de un portavoz
about-codebook = el nombre del libro de códigos
about-code = el código { $code }
about-gloss = la glosa de { $place }
about-matter-name = el nombre de la cuestión de { $place }
about-point-name = el nombre del punto de { $place }
about-voice = la voz «{ $name }»
about-actor = el actor «{ $name }»
about-form = a quién se refiere «{ $form }»
about-same-voice = si la voz «{ $voice }» es «{ $other }»
about-side = el bando de «{ $voice }»
about-voice-of = la voz de { $place }
about-silence = si «{ $version }» omite el punto de { $place }
about-stance = qué hace la versión con { $place }
about-passage = el pasaje { $place }
about-words = las palabras { $place }
about-statements = los enunciados { $places }
about-origin = el origen de { $first } y { $second }
about-dispute = la disputa sobre { $kind } en { $places }
about-dispute-in = la disputa sobre { $kind } en { $places } de { $version }
about-one-matter = si { $first } y { $second } son una misma cuestión
about-more-in-matter = si algo más se une a la cuestión de { $place }

## What the window tells of its work

told-comparison-failed = La comparación falló: el programa tiene un error que este conjunto de artículos pone de manifiesto. Lo que ve es de antes; su trabajo se puede guardar.
told-no-copy = { $why }. Hasta que se arregle, el trabajo sin guardar se pierde si el programa se cierra de golpe.
told-came-in = { $article } se añadió: { $done }.
told-repaired = { $count ->
    [one] { $count } lugar reparado
   *[other] { $count } lugares reparados
}
told-set-aside = { $count ->
    [one] { $count } parte apartada
   *[other] { $count } partes apartadas
}
told-not-one-article = El archivo no contiene exactamente un artículo; no se cambió nada.
told-replaced = El texto se reemplazó; cada decisión conservó su lugar.
told-replaced-moved = El texto se reemplazó; { $moved } lugares se movieron y { $lost } se perdieron. Lo decidido allí se conserva, y vuelve a valer si vuelven sus palabras.
told-sample-failed = El ejemplo { $name }: { $why }
told-recent-is-lost = { $why }. La cruz de al lado lo quita de la lista de recientes.
told-to-look-at = { $file } se abrió solo para consulta: { $why }.
told-not-replaced = { $path } no se reemplazó: { $why }. Elija otro nombre.
told-open-elsewhere = { $path } está abierto en otra ventana. Elija otro nombre.
told-saved = { $file } guardado.
told-not-saved = { $why }. Su trabajo sigue aquí, y se guarda una copia por si el programa se cierra de golpe.
told-stays = { $path } queda como estaba; no se escribió nada.
told-nothing-taken = No se tomó nada de { $path }: { $why }.
told-not-removed = { $path } no se pudo eliminar: { $why }.
told-no-comparison = Todavía no hay comparación que exportar. Espere a que termine.
told-not-written = { $path } no se escribió: { $why }
told-wrote = { $path } escrito.
told-copied = Copiado con la cita
told-not-opened = { $path } no se pudo abrir ({ $why }). Ábralo desde su gestor de archivos.
told-no-doubt = Ningún hablante es dudoso
told-confirmed-pair = par de { $first } y { $second } confirmado
told-rejected-pair = par de { $first } y { $second } rechazado
told-others-undecided = { $done }; sin decidir: con { $others }
told-matter-unpinned = cuestión desanclada
why-damaged = su archivo está dañado; se muestra lo que se pudo salvar. Guárdelo con otro nombre
why-damaged-recovered = su archivo está dañado. Guárdelo con otro nombre
why-file-damaged = el archivo está dañado
why-not-writable = su archivo no se puede escribir
why-open-elsewhere = otra ventana lo tiene abierto

## Reports that are written and verified

export-ending = { $path } no se escribió: ningún informe termina así. Elija un nombre que termine en { $endings }
export-pdf = { $path } no se escribió: los informes no se escriben como PDF. Escriba una página web e imprímala como PDF en su navegador, o un documento de Word y guárdelo allí como PDF; un informe termina en { $endings }
export-archive = no se pudo crear el archivo comprimido ({ $why }). Pruebe otro formato
export-archive-not-written = no se pudo escribir el archivo comprimido ({ $why }). Pruebe otro formato
export-picture = no se pudo dibujar la imagen { $name } ({ $why }). Su .svg contiene lo mismo
export-spreadsheet = no se pudo crear la hoja de cálculo ({ $why }). Pruebe csv en su lugar
verify-stands = El informe se sostiene: cada una de sus { $cells } celdas citadas muestra su pasaje, y sus { $findings } hallazgos salen igual del proyecto adjunto.
verify-does-not-stand = { $count ->
    [one] El informe no se sostiene: una cosa difiere de lo que lleva.
   *[other] El informe no se sostiene: { $count } cosas difieren de lo que lleva.
}
verify-no-evidence = no lleva pruebas: no es un informe de este programa como página web, documento de Word u hoja de cálculo, o lo escribió una versión que aún no las adjuntaba. Pida uno nuevo
verify-damaged-evidence = las pruebas que lleva están dañadas o fueron cambiadas: no se puede verificar nada. Pida de nuevo el informe
verify-damaged-project = el proyecto que lleva no se puede leer ({ $why }). Pida de nuevo el informe
verify-made-by = Hecho con { $made }; verificado con { $again }.
fault-cell = celda citada ({ $at }): { $what }
fault-analysis = análisis, { $of }: { $what }
fault-some-text = texto: { $what }
fault-text = texto ({ $at }): { $what }
fault-damage = daño: { $what }
fault-not-the-source = muestra «{ $shown }» donde la fuente { $article } dice «{ $said }»
fault-unknown-article = cita { $article }, que el proyecto adjunto no contiene
fault-no-passage = los bytes { $start } a { $end } no son un pasaje de { $article }
fault-other-hash = el hash de los bytes { $start } a { $end } de { $article } no es el que imprime
fault-other-finding = el informe se hizo de «{ $before }»; el proyecto adjunto da «{ $now }»
fault-lost-finding = el informe se hizo de «{ $before }»; el proyecto adjunto no da tal cosa
fault-new-finding = el proyecto adjunto da «{ $now }», de lo que el informe no se hizo
fault-more = más
fault-more-findings = otros { $count } hallazgos difieren también
fault-more-texts = otros { $count } textos difieren también
fault-bytes = lo que muestra la página es igual, pero no sus bytes, desde el byte { $byte } (línea { $line })
fault-shows = muestra «{ $shown }» donde sale «{ $said }»
fault-marks = hay marcadas otras palabras de las que salen
fault-added-cell = no sale una celda así
fault-missing-cell = falta aquí
fault-says = dice «{ $shown }» donde sale «{ $said }»
fault-added-text = «{ $words }» no sale
fault-missing-text = falta «{ $words }»
fault-part-damaged = { $name } está dañado y no se puede descomprimir
fault-part-missing = { $name } falta o está dañado
fault-breaks-off = { $name } se interrumpe
fault-breaks-off-after = { $name } se interrumpe después de «{ $words }» ({ $at })
fault-mark = { $at }: la marca del pasaje no se puede leer («{ $mark }»)
fault-no-sheet = falta la hoja «{ $name }»
