# The bars above and below.
bar-commands = Órdenes
bar-recent = Abrir reciente
bar-recent-none = Aún no se abrió nada.
bar-language = Idioma
bar-view = Vista
bar-end-presentation = Terminar la presentación
by-outlet = Medio
by-voice = Voz
by-side = Bando
bar-by = por
bar-by-name = Por
bar-base = ref.
bar-matter-alone = Una sola cuestión
picking-move = Pulse la fila a la que va el enunciado. Esc abandona.
picking-merge = Pulse la fila que se une a este punto. Esc abandona.
picking-to-matter = Pulse la cuestión, o una fila bajo ella, a la que va. Esc abandona.
picking-with-matter = Pulse la cuestión, o una fila bajo ella, que se une a esta. Esc abandona.
bar-deep = lectura profunda
bar-quick = lectura rápida
problems = Problemas
bar-pairs-from = pares desde
bar-least-score = Puntuación mínima de un par
stop = Detener
stop-comparing = Detener la comparación
compare-again = Comparar de nuevo
bar-first-answer = primera respuesta; otra más profunda está en camino
bar-first-answer-stopped = primera respuesta; la más profunda se detuvo
bar-unfinished = la última comparación no se terminó
waiting-no-article = Aún no hay artículos
waiting-drop = Suelte archivos aquí, pegue un texto o añada artículos.
waiting-uncompared = Aún sin comparar
not-saved = sin guardar
bar-base-name = Referencia: { $name }
bar-rows-name = Filas: { $name }
waiting-comparing = Comparando: { $stage }
waiting-stopped = { $n ->
    [one] { $n } artículo; la comparación se detuvo.
   *[other] { $n } artículos; la comparación se detuvo.
}

# The views.
view-parallel = Paralelo
view-reading = Lectura
view-coverage = Cobertura
view-framing = Encuadre
view-codebook = Códigos

# The stages of a comparison, while it runs.
stage-starting = iniciando
stage-loading = cargando el lector
stage-files = leyendo archivos
stage-reading = leyendo
stage-speakers = buscando quién habla
stage-meanings = comparando sentidos
stage-words = comparando palabras
stage-partners = buscando parejas
stage-pairs = sopesando pares
stage-differences = buscando diferencias
stage-framing = mirando el encuadre

# The start screen.
start-about = Varios relatos de un mismo suceso, afirmación por afirmación: quién dice qué, con qué palabras, y quién lo omite.
start-begin = Empezar
start-from-files = Nueva comparación desde archivos…
start-drop = O suelte archivos aquí: texto, páginas web, Word, PDF, JSON, tablas.
start-left-behind = Quedó sin guardar
open = Abrir
throw-away = Descartar…
start-recent = Recientes
start-recent-none = Lo que guarde o abra estará aquí.
start-off-list-hint = Quitarlo de esta lista; su archivo queda.
start-samples = Ejemplos, con un clic
start-samples-about = Escritos para este programa a partir de hechos públicos; la tormenta es inventada.
open-named = Abrir { $name }
throw-away-named = Descartar { $name }
start-off-list = Quitar { $name } de la lista
start-sample = Ejemplo: { $name }
