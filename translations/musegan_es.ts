<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>&apos;batch&apos; is {}; {} processes need at least as many phrases in a batch.</source>
        <translation>&apos;batch&apos; es {}; con {} procesos hacen falta al menos otras tantas frases por lote.</translation>
    </message>
    <message>
        <source>&apos;dataset&apos; has other phrases for rank {} than for rank 0; give all processes the same file.</source>
        <translation>&apos;dataset&apos; no tiene las mismas frases para el rango {} que para el rango 0; da a todos los procesos el mismo archivo.</translation>
    </message>
    <message>
        <source>&apos;decay_from&apos; is {}; it must be below the {} steps at which the learning rate reaches 0.</source>
        <translation>&apos;decay_from&apos; es {}; debe ser menor que los {} pasos a los que la tasa de aprendizaje llega a 0.</translation>
    </message>
    <message>
        <source>&apos;decay_to&apos; is {}; with &apos;steps&apos; at {} the last {} would change nothing.</source>
        <translation>&apos;decay_to&apos; es {}; con &apos;steps&apos; en {}, los últimos {} no cambiarían nada.</translation>
    </message>
    <message>
        <source>&apos;device&apos; is cuda; several processes train together on processors only: set &apos;device&apos; to cpu, or start one process.</source>
        <translation>&apos;device&apos; es cuda; varios procesos solo entrenan juntos en procesadores: pon &apos;device&apos; en cpu o inicia un solo proceso.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; &apos;musegan train --print-config&apos; lists them.</source>
        <translation>&apos;{}&apos; no es un ajuste; &apos;musegan train --print-config&apos; los enumera.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; did you mean &apos;{}&apos;?</source>
        <translation>&apos;{}&apos; no es un ajuste; ¿querías decir &apos;{}&apos;?</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} for rank {}, but {} for rank 0; start all processes with the same settings.</source>
        <translation>&apos;{}&apos; es {} para el rango {}, pero {} para el rango 0; inicia todos los procesos con los mismos ajustes.</translation>
    </message>
    <message>
        <source>A clip of {} could not be rendered: {}</source>
        <translation>No se pudo generar el audio de un fragmento de {}: {}</translation>
    </message>
    <message>
        <source>A listening test needs a model at least.</source>
        <translation>Una prueba de escucha necesita al menos un modelo.</translation>
    </message>
    <message>
        <source>A morph needs one to four corners and a place between them.</source>
        <translation>Una interpolación necesita de una a cuatro esquinas y un lugar entre ellas.</translation>
    </message>
    <message>
        <source>A packed piano-roll must be a whole number of bars.</source>
        <translation>Un piano roll empaquetado debe tener un número entero de compases.</translation>
    </message>
    <message>
        <source>A picture of {:.0f} x {:.0f} pixels is too large; ask for fewer phrases or a smaller scale.</source>
        <translation>Una imagen de {:.0f} x {:.0f} píxeles es demasiado grande; pide menos frases o una escala menor.</translation>
    </message>
    <message>
        <source>A tempo is a number from {} to {}, such as 96.5.</source>
        <translation>Un tempo es un número de {} a {}, por ejemplo 96.5.</translation>
    </message>
    <message>
        <source>A test of preference needs two models at least.</source>
        <translation>Una prueba de preferencia necesita al menos dos modelos.</translation>
    </message>
    <message>
        <source>A time signature reads like 3/4 or 7/8.</source>
        <translation>Un tipo de compás se escribe como 3/4 o 7/8.</translation>
    </message>
    <message>
        <source>At {} LUFS the peaks would be cut off; ask for {:.0f} LUFS or less.</source>
        <translation>A {} LUFS se recortarían los picos; pide {:.0f} LUFS o menos.</translation>
    </message>
    <message>
        <source>Could not keep the sound until its level is known: {}.</source>
        <translation>No se pudo guardar el sonido hasta conocer su nivel: {}.</translation>
    </message>
    <message>
        <source>Could not load the model {}: {}</source>
        <translation>No se pudo cargar el modelo {}: {}</translation>
    </message>
    <message>
        <source>Could not load {}, which makes and trains models ({}); build or install the program again.</source>
        <translation>No se pudo cargar {}, que crea y entrena los modelos ({}); compila o instala el programa de nuevo.</translation>
    </message>
    <message>
        <source>Could not lock {}: {}.</source>
        <translation>No se pudo bloquear {}: {}.</translation>
    </message>
    <message>
        <source>Could not make a temporary file in {}: {}.</source>
        <translation>No se pudo crear un archivo temporal en {}: {}.</translation>
    </message>
    <message>
        <source>Could not make the folder {}: {}.</source>
        <translation>No se pudo crear la carpeta {}: {}.</translation>
    </message>
    <message>
        <source>Could not make the run folder {}: {}.</source>
        <translation>No se pudo crear la carpeta de la ejecución {}: {}.</translation>
    </message>
    <message>
        <source>Could not open the match scores {}.</source>
        <translation>No se pudieron abrir las puntuaciones de coincidencia {}.</translation>
    </message>
    <message>
        <source>Could not open the soundfont {}: {}.</source>
        <translation>No se pudo abrir el soundfont {}: {}.</translation>
    </message>
    <message>
        <source>Could not open {} as an archive: {}.</source>
        <translation>No se pudo abrir {} como archivo comprimido: {}.</translation>
    </message>
    <message>
        <source>Could not open {} to lock it: {}.</source>
        <translation>No se pudo abrir {} para bloquearlo: {}.</translation>
    </message>
    <message>
        <source>Could not open {}: {}.</source>
        <translation>No se pudo abrir {}: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as MIDI: {}.</source>
        <translation>No se pudo leer {} como MIDI: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as a file of the Million Song Dataset (HDF5).</source>
        <translation>No se pudo leer {} como archivo del Million Song Dataset (HDF5).</translation>
    </message>
    <message>
        <source>Could not read {} as a piano-roll: {}.</source>
        <translation>No se pudo leer {} como piano roll: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as a zip or tar archive: {}.</source>
        <translation>No se pudo leer {} como archivo zip o tar: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as training data: {}.</source>
        <translation>No se pudo leer {} como datos de entrenamiento: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as {}: {}.</source>
        <translation>No se pudo leer {} como {}: {}.</translation>
    </message>
    <message>
        <source>Could not read {}. {}</source>
        <translation>No se pudo leer {}. {}</translation>
    </message>
    <message>
        <source>Could not read {}: {}.</source>
        <translation>No se pudo leer {}: {}.</translation>
    </message>
    <message>
        <source>Could not read {}: {}; choose another archive.</source>
        <translation>No se pudo leer {}: {}; elige otro archivo comprimido.</translation>
    </message>
    <message>
        <source>Could not resume {}: {}.</source>
        <translation>No se pudo reanudar {}: {}.</translation>
    </message>
    <message>
        <source>Could not start from {}: {}.</source>
        <translation>No se pudo partir de {}: {}.</translation>
    </message>
    <message>
        <source>Could not write {}. {} Choose another place.</source>
        <translation>No se pudo escribir {}. {} Elige otro lugar.</translation>
    </message>
    <message>
        <source>Could not write {}.</source>
        <translation>No se pudo escribir {}.</translation>
    </message>
    <message>
        <source>Could not write {}: {}. Make room, or choose another place.</source>
        <translation>No se pudo escribir {}: {}. Libera espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>Could not write {}: {}.</source>
        <translation>No se pudo escribir {}: {}.</translation>
    </message>
    <message>
        <source>Could not write {}; is the disk full?</source>
        <translation>No se pudo escribir {}; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>Could not {} {}: {}.</source>
        <translation>No se pudo {} {}: {}.</translation>
    </message>
    <message>
        <source>GLOO_SOCKET_IFNAME names &apos;{}&apos;, which is no network interface of this machine with an address; &apos;ip address&apos; lists those that are.</source>
        <translation>GLOO_SOCKET_IFNAME indica &apos;{}&apos;, que no es ninguna interfaz de red de este equipo con dirección; &apos;ip address&apos; enumera las que lo son.</translation>
    </message>
    <message>
        <source>Give the marker a name, such as Chorus.</source>
        <translation>Da un nombre al marcador, por ejemplo Estribillo.</translation>
    </message>
    <message>
        <source>MASTER_ADDR &apos;{}&apos; leads from this machine to itself, and rank {} is on another, {}; give the machine&apos;s address in the network, or name its interface in GLOO_SOCKET_IFNAME.</source>
        <translation>MASTER_ADDR &apos;{}&apos; lleva de este equipo a él mismo, y el rango {} está en otro, {}; indica la dirección del equipo en la red, o nombra su interfaz en GLOO_SOCKET_IFNAME.</translation>
    </message>
    <message>
        <source>MASTER_ADDR is &apos;{}&apos;, which this machine does not know ({}); give the name or the address of rank 0&apos;s machine.</source>
        <translation>MASTER_ADDR es &apos;{}&apos;, que este equipo no conoce ({}); indica el nombre o la dirección del equipo del rango 0.</translation>
    </message>
    <message>
        <source>MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others see it.</source>
        <translation>MASTER_ADDR no está definida; ponle la dirección del equipo del rango 0, tal como la ven los demás.</translation>
    </message>
    <message>
        <source>Name a dataset to train on.</source>
        <translation>Indica un dataset con el que entrenar.</translation>
    </message>
    <message>
        <source>Name a dataset with --data, a model with --model, or songs.</source>
        <translation>Indica un dataset con --data, un modelo con --model, o canciones.</translation>
    </message>
    <message>
        <source>Name a folder for the listening test.</source>
        <translation>Indica una carpeta para la prueba de escucha.</translation>
    </message>
    <message>
        <source>Name a folder for the training run.</source>
        <translation>Indica una carpeta para la ejecución de entrenamiento.</translation>
    </message>
    <message>
        <source>No MIDI input can be opened, {}.</source>
        <translation>No se puede abrir ninguna entrada MIDI, {}.</translation>
    </message>
    <message>
        <source>No MIDI output can be opened, {}.</source>
        <translation>No se puede abrir ninguna salida MIDI, {}.</translation>
    </message>
    <message>
        <source>No port of this machine is free: {}.</source>
        <translation>No hay ningún puerto libre en este equipo: {}.</translation>
    </message>
    <message>
        <source>No soundfont was found, so nothing can sound: install the package fluid-soundfont-gm (or the small timgm6mb-soundfont), or put a .sf2 or .sf3 file into </source>
        <translation>No se ha encontrado ningún soundfont, así que nada puede sonar: instala el paquete fluid-soundfont-gm (o el pequeño timgm6mb-soundfont), o pon un archivo .sf2 o .sf3 en </translation>
    </message>
    <message>
        <source>Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, MASTER_PORT and firewalls.</source>
        <translation>Nadie responde en {} después de {} segundos ({}); inicia allí el rango 0 y comprueba MASTER_ADDR, MASTER_PORT y los cortafuegos.</translation>
    </message>
    <message>
        <source>None of the {} files in {} gave a phrase ({}); choose other files or loosen the rules.</source>
        <translation>Ninguno de los {} archivos de {} dio una frase ({}); elige otros archivos o relaja las reglas.</translation>
    </message>
    <message>
        <source>Port {} is taken on this machine, or not allowed; choose another MASTER_PORT for all processes.</source>
        <translation>El puerto {} está ocupado en este equipo o no está permitido; elige otro MASTER_PORT para todos los procesos.</translation>
    </message>
    <message>
        <source>Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used here; set &apos;arithmetic&apos; to auto or float32.</source>
        <translation>Los productos en bfloat16 necesitan un procesador con AMX o AVX512_BF16, y aquí se usa {}; pon &apos;arithmetic&apos; en auto o float32.</translation>
    </message>
    <message>
        <source>Rank 0 at {}:{} has ended, hangs, or is another program; check MASTER_ADDR and MASTER_PORT, and start all processes again.</source>
        <translation>El rango 0 en {}:{} ha terminado, está colgado o es otro programa; comprueba MASTER_ADDR y MASTER_PORT e inicia todos los procesos de nuevo.</translation>
    </message>
    <message>
        <source>Rank 0 was stopped before the training began.</source>
        <translation>El rango 0 se detuvo antes de que empezara el entrenamiento.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Please report it.</source>
        <translation>Ha fallado algo que no debería fallar. Informa del problema, por favor.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {}. Please report it.</source>
        <translation>Ha fallado algo que no debería fallar: {}. Informa del problema, por favor.</translation>
    </message>
    <message>
        <source>TMPDIR names no folder to unpack it in; set it to one with room</source>
        <translation>TMPDIR no indica ninguna carpeta donde descomprimirlo; indica una con espacio</translation>
    </message>
    <message>
        <source>The GPU could not measure the phrases (</source>
        <translation>La GPU no pudo medir las frases (</translation>
    </message>
    <message>
        <source>The GPU could not unpack the phrases (</source>
        <translation>La GPU no pudo desempaquetar las frases (</translation>
    </message>
    <message>
        <source>The MIDI {} &quot;{}&quot; could not be opened: {}</source>
        <translation>No se pudo abrir el puerto MIDI &quot;{1}&quot; ({0}): {2}</translation>
    </message>
    <message>
        <source>The funnel cannot be read ({}).</source>
        <translation>No se puede leer el embudo ({}).</translation>
    </message>
    <message>
        <source>The funnel should list nine stages.</source>
        <translation>El embudo debería enumerar nueve etapas.</translation>
    </message>
    <message>
        <source>The funnel&apos;s stage {} should be {}.</source>
        <translation>La etapa {} del embudo debería ser {}.</translation>
    </message>
    <message>
        <source>The loss became infinite at step {}; lower the learning rate and resume from the last checkpoint.</source>
        <translation>La pérdida se volvió infinita en el paso {}; reduce la tasa de aprendizaje y reanuda desde el último punto de control.</translation>
    </message>
    <message>
        <source>The metrics cannot be read ({}).</source>
        <translation>No se pueden leer las métricas ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; accompanies a given {} track; choose one that generates from scratch.</source>
        <translation>El modelo &apos;{}&apos; acompaña a una pista dada de {}; elige uno que genere desde cero.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; could not generate: {}</source>
        <translation>El modelo &apos;{}&apos; no pudo generar: {}</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; generates from scratch; choose one that accompanies a given track.</source>
        <translation>El modelo &apos;{}&apos; genera desde cero; elige uno que acompañe a una pista dada.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; {}.</source>
        <translation>El modelo &apos;{}&apos; {}.</translation>
    </message>
    <message>
        <source>The processes could not connect with each other from {}: {}</source>
        <translation>Los procesos no pudieron conectarse entre sí desde {}: {}</translation>
    </message>
    <message>
        <source>The processes met, but rank {}, at {}, could not connect to all others within {} seconds; let the machines reach each other at all ports, or name the interface in GLOO_SOCKET_IFNAME.</source>
        <translation>Los procesos se encontraron, pero el rango {}, en {}, no pudo conectarse a todos los demás en {} segundos; permite que los equipos se alcancen entre sí en todos los puertos, o nombra la interfaz en GLOO_SOCKET_IFNAME.</translation>
    </message>
    <message>
        <source>The run in {} holds another model than the settings ask for.</source>
        <translation>La ejecución de {} contiene un modelo distinto del que piden los ajustes.</translation>
    </message>
    <message>
        <source>The sample rate {} is not possible: choose one from {} to {} Hz.</source>
        <translation>La frecuencia de muestreo {} no es posible: elige una de {} a {} Hz.</translation>
    </message>
    <message>
        <source>The settings of the generation cannot be read: {}.</source>
        <translation>No se pueden leer los ajustes de la generación: {}.</translation>
    </message>
    <message>
        <source>The song is longer than {} bars, too long for a piano-roll file.</source>
        <translation>La canción tiene más de {} compases; es demasiado larga para un archivo de piano roll.</translation>
    </message>
    <message>
        <source>The song is too long for a MIDI file, {}: what lies beyond {} quarter notes cannot be written; move or delete it.</source>
        <translation>La canción es demasiado larga para un archivo MIDI, {}: lo que queda más allá de {} negras no se puede escribir; muévelo o elimínalo.</translation>
    </message>
    <message>
        <source>The song lasts over six hours, too long for one audio file: shorten it or raise its tempo.</source>
        <translation>La canción dura más de seis horas; es demasiado larga para un solo archivo de audio: acórtala o sube su tempo.</translation>
    </message>
    <message>
        <source>The sound is too short or too quiet to have a loudness; export it without one.</source>
        <translation>El sonido es demasiado corto o demasiado débil para tener una sonoridad; expórtalo sin ella.</translation>
    </message>
    <message>
        <source>The soundfont {} could not be loaded: it is damaged or of an unknown kind.</source>
        <translation>No se pudo cargar el soundfont {}: está dañado o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The soundfont {} is cut short: copy or download it again.</source>
        <translation>El soundfont {} está cortado: cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: it has no {}.</source>
        <translation>El soundfont {} está dañado: no tiene {}.</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: {}.</source>
        <translation>El soundfont {} está dañado: {}.</translation>
    </message>
    <message>
        <source>The synthesiser could not be started: there is not enough memory.</source>
        <translation>No se pudo iniciar el sintetizador: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The weights became infinite at step {} (first in &apos;{}&apos;); lower the learning rate and resume from the last checkpoint.</source>
        <translation>Los pesos se volvieron infinitos en el paso {} (primero en &apos;{}&apos;); reduce la tasa de aprendizaje y reanuda desde el último punto de control.</translation>
    </message>
    <message>
        <source>There are no MIDI files (.mid, .midi, .kar) and no LPD files (.npz) in {}; choose another source.</source>
        <translation>No hay archivos MIDI (.mid, .midi, .kar) ni LPD (.npz) en {}; elige otro origen.</translation>
    </message>
    <message>
        <source>There are no bars to accompany; select at least one.</source>
        <translation>No hay compases que acompañar; elige al menos uno.</translation>
    </message>
    <message>
        <source>There is no CUDA device that LibTorch can use; check the driver with nvidia-smi, or use the device cpu.</source>
        <translation>No hay ningún dispositivo CUDA que LibTorch pueda usar; comprueba el controlador con nvidia-smi, o usa el dispositivo cpu.</translation>
    </message>
    <message>
        <source>There is no MIDI {} &quot;{}&quot; any more: connect it or choose another.</source>
        <translation>Ya no está el puerto MIDI &quot;{1}&quot; ({0}): conéctalo o elige otro.</translation>
    </message>
    <message>
        <source>There is no checkpoint to resume in {}.</source>
        <translation>No hay ningún punto de control que reanudar en {}.</translation>
    </message>
    <message>
        <source>There is no folder {} in {}.</source>
        <translation>No existe la carpeta {} en {}.</translation>
    </message>
    <message>
        <source>There is no phrase of data to match thresholds to.</source>
        <translation>No hay ninguna frase de datos a la que ajustar los umbrales.</translation>
    </message>
    <message>
        <source>There is no sound, as FluidSynth could not be loaded ({}); install libfluidsynth3.</source>
        <translation>No hay sonido, porque no se pudo cargar FluidSynth ({}); instala libfluidsynth3.</translation>
    </message>
    <message>
        <source>There is no sound, as the installed FluidSynth is too old; install version 2.2 or newer.</source>
        <translation>No hay sonido, porque el FluidSynth instalado es demasiado antiguo; instala la versión 2.2 o una posterior.</translation>
    </message>
    <message>
        <source>There is no {}; choose a folder or archive of MIDI files.</source>
        <translation>No existe {}; elige una carpeta o un archivo comprimido de archivos MIDI.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>No hay memoria suficiente para abrir el archivo comprimido.</translation>
    </message>
    <message>
        <source>There is nothing to draw; ask for one phrase at least.</source>
        <translation>No hay nada que dibujar; pide al menos una frase.</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Add notes, or unmute a track.</source>
        <translation>No hay nada que exportar: ninguna pista audible tiene notas. Añade notas o quita el silencio a una pista.</translation>
    </message>
    <message>
        <source>There was not enough memory for this: close other programs, or choose less at a time.</source>
        <translation>No hubo memoria suficiente para esto: cierra otros programas o elige menos de una vez.</translation>
    </message>
    <message>
        <source>This build cannot draw {}; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>Esta compilación no puede dibujar {}; compílala donde esté instalado cairo (libcairo2-dev).</translation>
    </message>
    <message>
        <source>This build cannot draw; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>Esta compilación no puede dibujar; compílala donde esté instalado cairo (libcairo2-dev).</translation>
    </message>
    <message>
        <source>This build cannot write {}; build it where giflib and cairo (libgif-dev, libcairo2-dev) are installed.</source>
        <translation>Esta compilación no puede escribir {}; compílala donde estén instalados giflib y cairo (libgif-dev, libcairo2-dev).</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or measure on the CPU.</source>
        <translation>Esta compilación de core/gpu no tiene CUDA; compila el preajuste &apos;cuda&apos; o mide en la CPU.</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or train on the CPU.</source>
        <translation>Esta compilación de core/gpu no tiene CUDA; compila el preajuste &apos;cuda&apos; o entrena en la CPU.</translation>
    </message>
    <message>
        <source>This program was built without CUDA; build the &apos;cuda&apos; preset (packaging/gpu), or use the device cpu.</source>
        <translation>Este programa se compiló sin CUDA; compila el preajuste &apos;cuda&apos; (packaging/gpu) o usa el dispositivo cpu.</translation>
    </message>
    <message>
        <source>This program was built without Gloo, over which several processes train together; start one process, or build for processors only, with libgloo-dev installed.</source>
        <translation>Este programa se compiló sin Gloo, con el que varios procesos entrenan juntos; inicia un solo proceso, o compila solo para procesadores con libgloo-dev instalado.</translation>
    </message>
    <message>
        <source>To choose songs by their tags, name the Million Song Dataset&apos;s files as well.</source>
        <translation>Para elegir canciones por sus etiquetas, indica también los archivos del Million Song Dataset.</translation>
    </message>
    <message>
        <source>Two models are called {}; the results could not tell them apart.</source>
        <translation>Dos modelos se llaman {}; los resultados no podrían distinguirlos.</translation>
    </message>
    <message>
        <source>`nonzero` and `shape` should describe five axes</source>
        <translation>`nonzero` y `shape` deberían describir cinco ejes</translation>
    </message>
    <message>
        <source>`nonzero` is not in the order that numpy.nonzero gives</source>
        <translation>`nonzero` no está en el orden que da numpy.nonzero</translation>
    </message>
    <message>
        <source>a cell of `nonzero` lies outside `shape`</source>
        <translation>una celda de `nonzero` queda fuera de `shape`</translation>
    </message>
    <message>
        <source>a tensor has a negative extent</source>
        <translation>un tensor tiene una dimensión negativa</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape is larger than any file</source>
        <translation>la forma de un tensor es mayor que cualquier archivo</translation>
    </message>
    <message>
        <source>a voice of it has more than {} notes, words and signs, which no tune has</source>
        <translation>una de sus voces tiene más de {} notas, palabras y signos, algo que no tiene ninguna melodía</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it could not be unpacked ({}); make room in the folder for temporary files, or set TMPDIR to one with more</source>
        <translation>no se pudo descomprimir ({}); libera espacio en la carpeta de archivos temporales, o pon TMPDIR en una con más</translation>
    </message>
    <message>
        <source>it declares XML entities, which scores never do</source>
        <translation>declara entidades XML, cosa que las partituras nunca hacen</translation>
    </message>
    <message>
        <source>it has more elements than a score has</source>
        <translation>tiene más elementos que una partitura</translation>
    </message>
    <message>
        <source>it has more than two channels</source>
        <translation>tiene más de dos canales</translation>
    </message>
    <message>
        <source>it has more than {} entries, too many to be music</source>
        <translation>tiene más de {} entradas, demasiadas para ser música</translation>
    </message>
    <message>
        <source>it has more than {} measures with its repeats</source>
        <translation>tiene más de {} compases con sus repeticiones</translation>
    </message>
    <message>
        <source>it has more than {} measures</source>
        <translation>tiene más de {} compases</translation>
    </message>
    <message>
        <source>it has more than {} notes and signs with its repeats, which is too much to open; take repeats out of it</source>
        <translation>tiene más de {} notas y signos con sus repeticiones, demasiado para abrirlo; quítale repeticiones</translation>
    </message>
    <message>
        <source>it has more than {} notes with its repeated measures, which is too much to open; take some out of it</source>
        <translation>tiene más de {} notas con sus compases repetidos, demasiado para abrirlo; quítale algunos</translation>
    </message>
    <message>
        <source>it has more than {} voices</source>
        <translation>tiene más de {} voces</translation>
    </message>
    <message>
        <source>it has no MIDI header</source>
        <translation>no tiene cabecera MIDI</translation>
    </message>
    <message>
        <source>it has no array &apos;{}&apos;</source>
        <translation>no tiene ningún array &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it has no device to play on</source>
        <translation>no tiene ningún dispositivo en el que sonar</translation>
    </message>
    <message>
        <source>it has no info.json that can be read; it is not of pypianoroll&apos;s making</source>
        <translation>no tiene un info.json que se pueda leer; no lo ha creado pypianoroll</translation>
    </message>
    <message>
        <source>it has no list of presets</source>
        <translation>no tiene lista de presets</translation>
    </message>
    <message>
        <source>it has no tracks</source>
        <translation>no tiene pistas</translation>
    </message>
    <message>
        <source>it has no tune: no line of it begins with X:</source>
        <translation>no tiene ninguna melodía: ninguna de sus líneas empieza por X:</translation>
    </message>
    <message>
        <source>it has {} measures in {} parts, which is too much to open; take parts or measures out of it</source>
        <translation>tiene {} compases en {} partes, demasiado para abrirlo; quítale partes o compases</translation>
    </message>
    <message>
        <source>it holds a number that is beyond all bounds</source>
        <translation>contiene un número que está fuera de todo límite</translation>
    </message>
    <message>
        <source>it holds pickled objects, which could run any code; save it again with allow_pickle=False</source>
        <translation>contiene objetos serializados con pickle, que podrían ejecutar cualquier código; guárdalo de nuevo con allow_pickle=False</translation>
    </message>
    <message>
        <source>it holds records, which are no piano-roll</source>
        <translation>contiene registros, que no son un piano roll</translation>
    </message>
    <message>
        <source>it holds single bars, and nothing says which of them follow one another; use the array of phrases</source>
        <translation>contiene compases sueltos y nada dice cuáles van seguidos; usa el array de frases</translation>
    </message>
    <message>
        <source>it is XML, but no MuseScore score: its root is called &apos;{}&apos;</source>
        <translation>es XML, pero no una partitura de MuseScore: su raíz se llama &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is XML, but no MusicXML score: its root is called &apos;{}&apos;</source>
        <translation>es XML, pero no una partitura MusicXML: su raíz se llama &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is a MusicXML score without a list of parts</source>
        <translation>es una partitura MusicXML sin lista de partes</translation>
    </message>
    <message>
        <source>it is a damaged zip archive</source>
        <translation>es un archivo zip dañado</translation>
    </message>
    <message>
        <source>it is a file of MuseScore without a score of a known version in it; open the score itself in MuseScore (musescore.org, free) and save it again</source>
        <translation>es un archivo de MuseScore sin ninguna partitura de una versión conocida; abre la partitura en MuseScore (musescore.org, gratuito) y guárdala de nuevo</translation>
    </message>
    <message>
        <source>it is a {} model of {} width, and a {} of {} width cannot start from that</source>
        <translation>es un modelo {} de anchura {}, y un {} de anchura {} no puede partir de él</translation>
    </message>
    <message>
        <source>it is an archive without a score in it</source>
        <translation>es un archivo comprimido sin ninguna partitura</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation>está cortado o dañado</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut short: it breaks off after {} bytes, in the middle of the project</source>
        <translation>está cortado: termina después de {} bytes, a mitad del proyecto</translation>
    </message>
    <message>
        <source>it is damaged at byte {} of {}, from where it cannot be read</source>
        <translation>está dañado en el byte {} de {}, desde donde ya no se puede leer</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is in Fortran order; save it in C order</source>
        <translation>está en orden Fortran; guárdalo en orden C</translation>
    </message>
    <message>
        <source>it is no file of Guitar Pro 3, 4 or 5; MuseScore (musescore.org, free) opens newer ones and exports them as MusicXML</source>
        <translation>no es un archivo de Guitar Pro 3, 4 o 5; MuseScore (musescore.org, gratuito) abre los más nuevos y los exporta como MusicXML</translation>
    </message>
    <message>
        <source>it is not a MuseGAN Studio project</source>
        <translation>no es un proyecto de MuseGAN Studio</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>no es un archivo zip</translation>
    </message>
    <message>
        <source>it is not a zip archive, or a damaged one</source>
        <translation>no es un archivo zip, o está dañado</translation>
    </message>
    <message>
        <source>it is not in numpy&apos;s format</source>
        <translation>no está en el formato de numpy</translation>
    </message>
    <message>
        <source>it is not well-formed XML in line {}: {}</source>
        <translation>no es XML bien formado en la línea {}: {}</translation>
    </message>
    <message>
        <source>it is of Guitar Pro {}; TuxGuitar (tuxguitar.app, free) opens it and exports MIDI</source>
        <translation>es de Guitar Pro {}; TuxGuitar (tuxguitar.app, gratuito) lo abre y exporta MIDI</translation>
    </message>
    <message>
        <source>it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again</source>
        <translation>es de MuseScore 1; ábrelo en un MuseScore más nuevo (musescore.org, gratuito) y guárdalo de nuevo</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>es demasiado corto para ser un archivo safetensors</translation>
    </message>
    <message>
        <source>it lacks `nonzero` or `shape`</source>
        <translation>le falta `nonzero` o `shape`</translation>
    </message>
    <message>
        <source>it lasts more than a day</source>
        <translation>dura más de un día</translation>
    </message>
    <message>
        <source>it lasts over half an hour</source>
        <translation>dura más de media hora</translation>
    </message>
    <message>
        <source>it says that it has {} measures and {} tracks, which cannot be; export it once more</source>
        <translation>indica que tiene {} compases y {} pistas, lo que no puede ser; expórtalo otra vez</translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB</source>
        <translation>descomprimido ocupa más de {} MiB</translation>
    </message>
    <message>
        <source>it unpacks to more than {} times its size, which music never does</source>
        <translation>descomprimido ocupa más de {} veces su tamaño, algo que la música nunca hace</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program; update to open it</source>
        <translation>lo guardó una versión más nueva de este programa; actualiza para abrirlo</translation>
    </message>
    <message>
        <source>its &apos;binary_neurons&apos; is none of none, deterministic and stochastic</source>
        <translation>su &apos;binary_neurons&apos; no es none, deterministic ni stochastic</translation>
    </message>
    <message>
        <source>its &apos;critic&apos; is none of paper, streams and v1</source>
        <translation>su &apos;critic&apos; no es paper, streams ni v1</translation>
    </message>
    <message>
        <source>its &apos;given&apos; track is none of the five families</source>
        <translation>su pista &apos;given&apos; no es ninguna de las cinco familias</translation>
    </message>
    <message>
        <source>its &apos;model&apos; is none of jamming, composer and hybrid</source>
        <translation>su &apos;model&apos; no es jamming, composer ni hybrid</translation>
    </message>
    <message>
        <source>its &apos;width&apos; is neither paper nor compact</source>
        <translation>su &apos;width&apos; no es paper ni compact</translation>
    </message>
    <message>
        <source>its array &apos;shape&apos; cannot be read: {}</source>
        <translation>no se puede leer su array &apos;shape&apos;: {}</translation>
    </message>
    <message>
        <source>its array &apos;{}&apos; cannot be read: {}</source>
        <translation>no se puede leer su array &apos;{}&apos;: {}</translation>
    </message>
    <message>
        <source>its calibration has no rule of eight numbers for &apos;{}.{}&apos;</source>
        <translation>su calibración no tiene una regla de ocho números para &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its calibration has no threshold of three numbers for &apos;{}.{}&apos;</source>
        <translation>su calibración no tiene un umbral de tres números para &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its dynamics have no {} numbers from {} to {} for &apos;{}.{}&apos;</source>
        <translation>su dinámica no tiene {} números de {} a {} para &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its elements are nested too deeply to be a score</source>
        <translation>sus elementos están demasiado anidados para ser una partitura</translation>
    </message>
    <message>
        <source>its elements are of type &apos;{}&apos;, which is no piano-roll&apos;s</source>
        <translation>sus elementos son de tipo &apos;{}&apos;, que no es el de un piano roll</translation>
    </message>
    <message>
        <source>its first tune has no K: field, which begins the notes</source>
        <translation>su primera melodía no tiene campo K:, con el que empiezan las notas</translation>
    </message>
    <message>
        <source>its header cannot be read ({})</source>
        <translation>no se puede leer su cabecera ({})</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation>su cabecera está cortada</translation>
    </message>
    <message>
        <source>its header is longer than the file (is it truncated, or not a safetensors file?)</source>
        <translation>su cabecera es más larga que el archivo (¿está truncado, o no es un archivo safetensors?)</translation>
    </message>
    <message>
        <source>its header is not one that numpy writes</source>
        <translation>su cabecera no es de las que escribe numpy</translation>
    </message>
    <message>
        <source>its info.json lacks what pypianoroll writes there</source>
        <translation>a su info.json le falta lo que pypianoroll escribe en él</translation>
    </message>
    <message>
        <source>its list of presets contradicts itself</source>
        <translation>su lista de presets se contradice</translation>
    </message>
    <message>
        <source>its list of presets has an impossible size</source>
        <translation>su lista de presets tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>its notes last longer than a day</source>
        <translation>sus notas duran más de un día</translation>
    </message>
    <message>
        <source>its resolution of {} steps a beat is not between 1 and {}</source>
        <translation>su resolución de {} pasos por tiempo no está entre 1 y {}</translation>
    </message>
    <message>
        <source>its settings cannot be read ({})</source>
        <translation>no se pueden leer sus ajustes ({})</translation>
    </message>
    <message>
        <source>its shape ({}) is none of the public training data</source>
        <translation>su forma ({}) no es ninguna de los datos de entrenamiento públicos</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>su forma no tiene sentido</translation>
    </message>
    <message>
        <source>its shape promises more phrases than there are notes</source>
        <translation>su forma promete más frases que notas hay</translation>
    </message>
    <message>
        <source>its shape promises more than it holds</source>
        <translation>su forma promete más de lo que contiene</translation>
    </message>
    <message>
        <source>its tensor &apos;{}&apos; has a shape that does not fit this model</source>
        <translation>su tensor &apos;{}&apos; tiene una forma que no encaja en este modelo</translation>
    </message>
    <message>
        <source>libpulse is not installed</source>
        <translation>libpulse no está instalada</translation>
    </message>
    <message>
        <source>no JACK server is running</source>
        <translation>no hay ningún servidor JACK en marcha</translation>
    </message>
    <message>
        <source>no PulseAudio server is running</source>
        <translation>no hay ningún servidor PulseAudio en marcha</translation>
    </message>
    <message>
        <source>none of its presets can be chosen</source>
        <translation>no se puede elegir ninguno de sus presets</translation>
    </message>
    <message>
        <source>phrase {} comes from a song that is not listed</source>
        <translation>la frase {} viene de una canción que no figura</translation>
    </message>
    <message>
        <source>phrase {} is in no split</source>
        <translation>la frase {} no está en ninguna parte</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the unknown type &apos;{}&apos;</source>
        <translation>el tensor &apos;{}&apos; tiene el tipo desconocido &apos;{}&apos;</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has {} bytes where its shape needs {}</source>
        <translation>el tensor &apos;{}&apos; tiene {} bytes donde su forma necesita {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; is neither float32 nor float16</source>
        <translation>el tensor &apos;{}&apos; no es float32 ni float16</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lies outside the file (is it truncated?)</source>
        <translation>el tensor &apos;{}&apos; queda fuera del archivo (¿está truncado?)</translation>
    </message>
    <message>
        <source>the JACK server refused our ports</source>
        <translation>el servidor JACK rechazó nuestros puertos</translation>
    </message>
    <message>
        <source>the JACK server runs at {} Hz, beyond the synthesiser&apos;s {} Hz</source>
        <translation>el servidor JACK funciona a {} Hz, más de los {} Hz del sintetizador</translation>
    </message>
    <message>
        <source>the PulseAudio server does not answer</source>
        <translation>el servidor PulseAudio no responde</translation>
    </message>
    <message>
        <source>the checkpoint has no tensor &apos;{}&apos;</source>
        <translation>el punto de control no tiene ningún tensor &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s tensor &apos;{}&apos; has another shape than this model&apos;s</source>
        <translation>el tensor &apos;{}&apos; del punto de control tiene una forma distinta de la de este modelo</translation>
    </message>
    <message>
        <source>the installed libpulse is too old</source>
        <translation>la libpulse instalada es demasiado antigua</translation>
    </message>
    <message>
        <source>the score in it unpacks to more than {} MiB, which no score does</source>
        <translation>la partitura que contiene ocupa descomprimida más de {} MiB, algo que no hace ninguna partitura</translation>
    </message>
    <message>
        <source>the sizes of its track {} do not agree</source>
        <translation>los tamaños de su pista {} no concuerdan</translation>
    </message>
    <message>
        <source>the zip archive could not be made</source>
        <translation>no se pudo crear el archivo zip</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>this FluidSynth has no such driver</source>
        <translation>este FluidSynth no tiene ese controlador</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>dos de sus tensores se solapan</translation>
    </message>
    <message>
        <source>version {} of numpy&apos;s format is unknown</source>
        <translation>la versión {} del formato de numpy es desconocida</translation>
    </message>
    <message>
        <source>what is usual in its data has no mean and deviation for &apos;{}&apos;</source>
        <translation>lo habitual en sus datos no tiene media ni desviación para &apos;{}&apos;</translation>
    </message>
    <message>
        <source>what is usual in its data is no JSON object</source>
        <translation>lo habitual en sus datos no es un objeto JSON</translation>
    </message>
    <message>
        <source>{} Choose another soundfont, or other instruments.</source>
        <translation>{} Elige otro soundfont u otros instrumentos.</translation>
    </message>
    <message>
        <source>{} Set TMPDIR to a folder that can be written to.</source>
        <translation>{} Pon TMPDIR en una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>{} accompanies a given track; choose a dataset to take it from.</source>
        <translation>{} acompaña a una pista dada; elige un dataset del que tomarla.</translation>
    </message>
    <message>
        <source>{} already holds a training run; resume it or choose another folder.</source>
        <translation>{} ya contiene una ejecución de entrenamiento; reanúdala o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{} answers another test than that of the key.</source>
        <translation>{} responde a una prueba distinta de la de la clave.</translation>
    </message>
    <message>
        <source>{} belongs to another build; build or install the program again.</source>
        <translation>{} pertenece a otra compilación; compila o instala el programa de nuevo.</translation>
    </message>
    <message>
        <source>{} cannot be played: {}.</source>
        <translation>No se puede reproducir {}: {}.</translation>
    </message>
    <message>
        <source>{} could not be used: {}.</source>
        <translation>No se pudo usar {}: {}.</translation>
    </message>
    <message>
        <source>{} does not fit the test: {}.</source>
        <translation>{} no encaja con la prueba: {}.</translation>
    </message>
    <message>
        <source>{} does not hold the network that its card names: {}.</source>
        <translation>{} no contiene la red que indica su ficha: {}.</translation>
    </message>
    <message>
        <source>{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin another run.</source>
        <translation>{} ha hecho {} pasos, pero ya no existe ninguno de sus puntos de control, así que no puede continuar; empieza otra ejecución.</translation>
    </message>
    <message>
        <source>{} has gone while it was read; connect or mount it again.</source>
        <translation>{} ha desaparecido mientras se leía; conéctalo o móntalo de nuevo.</translation>
    </message>
    <message>
        <source>{} has no ending that says which kind of audio to write: use .wav, .flac or .ogg.</source>
        <translation>{} no tiene una extensión que indique qué tipo de audio escribir: usa .wav, .flac u .ogg.</translation>
    </message>
    <message>
        <source>{} has no object of &apos;settings&apos;.</source>
        <translation>{} no tiene ningún objeto &apos;settings&apos;.</translation>
    </message>
    <message>
        <source>{} has no phrase to train this model on.</source>
        <translation>{} no tiene ninguna frase con la que entrenar este modelo.</translation>
    </message>
    <message>
        <source>{} has no phrases in it; build the dataset again.</source>
        <translation>{} no contiene ninguna frase; crea el dataset de nuevo.</translation>
    </message>
    <message>
        <source>{} has no phrases in its {} part; choose another --split.</source>
        <translation>{} no tiene frases en su parte {}; elige otro --split.</translation>
    </message>
    <message>
        <source>{} has no place for the test.</source>
        <translation>{} no tiene ningún lugar para la prueba.</translation>
    </message>
    <message>
        <source>{} has no tensor named &apos;{}&apos;; is it the right kind of file?</source>
        <translation>{} no tiene ningún tensor llamado &apos;{}&apos;; ¿es el tipo de archivo correcto?</translation>
    </message>
    <message>
        <source>{} has no tracks of two different songs to put together; take a dataset of more songs.</source>
        <translation>{} no tiene pistas de dos canciones distintas que juntar; toma un dataset con más canciones.</translation>
    </message>
    <message>
        <source>{} has too few phrases in which the {} track plays throughout, to be accompanied.</source>
        <translation>{} tiene demasiado pocas frases en las que la pista de {} toque de principio a fin, para acompañarla.</translation>
    </message>
    <message>
        <source>{} has too few phrases in which two tracks play throughout to be the real ones.</source>
        <translation>{} tiene demasiado pocas frases en las que dos pistas toquen de principio a fin, para que sean las reales.</translation>
    </message>
    <message>
        <source>{} has {} bytes, more than the {} allowed here.</source>
        <translation>{} tiene {} bytes, más de los {} que aquí se permiten.</translation>
    </message>
    <message>
        <source>{} holds damaged answers: {}.</source>
        <translation>{} contiene respuestas dañadas: {}.</translation>
    </message>
    <message>
        <source>{} holds event files already; name another folder, or delete them.</source>
        <translation>{} ya contiene archivos de eventos; indica otra carpeta o elimínalos.</translation>
    </message>
    <message>
        <source>{} holds no prints of training phrases; make some with musegan dataset prints.</source>
        <translation>{} no contiene huellas de frases de entrenamiento; créalas con musegan dataset prints.</translation>
    </message>
    <message>
        <source>{} holds no sample of step {}; the nearest is of step {}.</source>
        <translation>{} no contiene ninguna muestra del paso {}; la más cercana es del paso {}.</translation>
    </message>
    <message>
        <source>{} holds no samples of a training.</source>
        <translation>{} no contiene muestras de un entrenamiento.</translation>
    </message>
    <message>
        <source>{} holds prints of another kind than this version&apos;s; make them again with musegan dataset prints.</source>
        <translation>{} contiene huellas de un tipo distinto de las de esta versión; créalas de nuevo con musegan dataset prints.</translation>
    </message>
    <message>
        <source>{} holds {} instead of a JSON object.</source>
        <translation>{} contiene {} en lugar de un objeto JSON.</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; it must be a whole number from {} to {}.</source>
        <translation>{} es &apos;{}&apos;; debe ser un número entero de {} a {}.</translation>
    </message>
    <message>
        <source>{} is a damaged key of a listening test: {}.</source>
        <translation>{} es una clave dañada de una prueba de escucha: {}.</translation>
    </message>
    <message>
        <source>{} is a damaged listening test: {}.</source>
        <translation>{} es una prueba de escucha dañada: {}.</translation>
    </message>
    <message>
        <source>{} is a folder, not a file.</source>
        <translation>{} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{} is a folder, not a soundfont.</source>
        <translation>{} es una carpeta, no un soundfont.</translation>
    </message>
    <message>
        <source>{} is a folder; a dataset is one file, built of a folder of music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} es una carpeta; un dataset es un solo archivo, creado a partir de una carpeta de música con Datos &gt; Crear dataset, o con &apos;musegan dataset build&apos;.</translation>
    </message>
    <message>
        <source>{} is a {} of another version than this program knows.</source>
        <translation>{} es un archivo ({}) de una versión que este programa no conoce.</translation>
    </message>
    <message>
        <source>{} is being trained right now; stop that training first.</source>
        <translation>{} se está entrenando ahora mismo; detén antes ese entrenamiento.</translation>
    </message>
    <message>
        <source>{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose the folder.</source>
        <translation>{} está dañado después de {} entradas ({}); consíguelo de nuevo, o extrae lo que se pueda salvar y elige la carpeta.</translation>
    </message>
    <message>
        <source>{} is damaged, or no {}: it is not JSON.</source>
        <translation>{} está dañado, o no es del tipo {}: no es JSON.</translation>
    </message>
    <message>
        <source>{} is damaged: its &apos;{}&apos; should be {} of shape [{}]; build the dataset again.</source>
        <translation>{} está dañado: su &apos;{}&apos; debería ser {} de forma [{}]; crea el dataset de nuevo.</translation>
    </message>
    <message>
        <source>{} is damaged: {}; build the dataset again.</source>
        <translation>{} está dañado: {}; crea el dataset de nuevo.</translation>
    </message>
    <message>
        <source>{} is neither a folder nor an archive that can be read.</source>
        <translation>{} no es una carpeta ni un archivo comprimido que se pueda leer.</translation>
    </message>
    <message>
        <source>{} is no dataset, whose name ends in {}; build one of your music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} no es un dataset, cuyo nombre termina en {}; crea uno a partir de tu música con Datos &gt; Crear dataset, o con &apos;musegan dataset build&apos;.</translation>
    </message>
    <message>
        <source>{} is no regular file; choose another.</source>
        <translation>{} no es un archivo normal; elige otro.</translation>
    </message>
    <message>
        <source>{} is no training run: it has no run.json.</source>
        <translation>{} no es una ejecución de entrenamiento: no tiene run.json.</translation>
    </message>
    <message>
        <source>{} is no {}.</source>
        <translation>{} no es del tipo {}.</translation>
    </message>
    <message>
        <source>{} is not JSON: {}.</source>
        <translation>{} no es JSON: {}.</translation>
    </message>
    <message>
        <source>{} is not a dataset of this program; build one with `musegan dataset build`.</source>
        <translation>{} no es un dataset de este programa; crea uno con `musegan dataset build`.</translation>
    </message>
    <message>
        <source>{} is not a list of track ids: &apos;{}&apos; is none (TR, five letters, eleven digits).</source>
        <translation>{} no es una lista de identificadores de pista: &apos;{}&apos; no lo es (TR, cinco letras, once dígitos).</translation>
    </message>
    <message>
        <source>{} is not a model of this program: {}.</source>
        <translation>{} no es un modelo de este programa: {}.</translation>
    </message>
    <message>
        <source>{} is not a soundfont: choose a file that ends in .sf2 or .sf3.</source>
        <translation>{} no es un soundfont: elige un archivo que termine en .sf2 o .sf3.</translation>
    </message>
    <message>
        <source>{} is not finished: {} of {} trials are answered.</source>
        <translation>{} no está terminado: se ha respondido a {} de {} ensayos.</translation>
    </message>
    <message>
        <source>{} is not set; set it, or start the processes with torchrun.</source>
        <translation>{} no está definida; defínela o inicia los procesos con torchrun.</translation>
    </message>
    <message>
        <source>{} is not the beginning of this test.</source>
        <translation>{} no es el comienzo de esta prueba.</translation>
    </message>
    <message>
        <source>{} is not the match_scores.json of the Lakh dataset: it should be an object of objects of numbers.</source>
        <translation>{} no es el match_scores.json del dataset Lakh: debería ser un objeto de objetos de números.</translation>
    </message>
    <message>
        <source>{} is not whole; build or install the program again.</source>
        <translation>{} no está completo; compila o instala el programa de nuevo.</translation>
    </message>
    <message>
        <source>{} is there already; name a new folder for the listening test.</source>
        <translation>{} ya existe; indica una carpeta nueva para la prueba de escucha.</translation>
    </message>
    <message>
        <source>{} is write-protected; choose another name, or allow writing to it.</source>
        <translation>{} está protegido contra escritura; elige otro nombre o permite escribir en él.</translation>
    </message>
    <message>
        <source>{} is {}, but {} is {}; ranks are counted from 0 to one less.</source>
        <translation>{} es {}, pero {} es {}; los rangos se cuentan desde 0 hasta uno menos.</translation>
    </message>
    <message>
        <source>{} makes no note with the seed {}; train it longer, or take another seed.</source>
        <translation>{} no crea ninguna nota con la semilla {}; entrénalo más tiempo o usa otra semilla.</translation>
    </message>
    <message>
        <source>{} may not be read ({}); ask for access to it, or choose another folder.</source>
        <translation>No hay permiso para leer {} ({}); pide acceso o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{} names no track.</source>
        <translation>{} no nombra ninguna pista.</translation>
    </message>
    <message>
        <source>{} was built by another version of this program; build it again.</source>
        <translation>{} se creó con otra versión de este programa; créalo de nuevo.</translation>
    </message>
    <message>
        <source>Could not lock {}.</source>
        <translation>No se pudo bloquear {}.</translation>
    </message>
    <message>
        <source>Could not make a temporary folder: {}</source>
        <translation>No se pudo crear una carpeta temporal: {}</translation>
    </message>
    <message>
        <source>Could not make the folder {}.</source>
        <translation>No se pudo crear la carpeta {}.</translation>
    </message>
    <message>
        <source>Could not make {}: {}.</source>
        <translation>No se pudo crear {}: {}.</translation>
    </message>
    <message>
        <source>Could not restore {}: {}</source>
        <translation>No se pudo restaurar {}: {}</translation>
    </message>
    <message>
        <source>{} could not be moved to the bin; delete the folder by hand.</source>
        <translation>No se pudo mover {} a la papelera; elimina la carpeta a mano.</translation>
    </message>
    <message>
        <source>{} is not an autosaved song, or is damaged.</source>
        <translation>{} no es una canción guardada automáticamente, o está dañada.</translation>
    </message>
    <message>
        <source>{} is not finished: questions about the listener are not answered.</source>
        <translation>{} no está terminado: hay preguntas sobre el oyente sin responder.</translation>
    </message>
    <message>
        <source>No folder could be made in {}; free some space there.</source>
        <translation>No se pudo crear una carpeta en {}; libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>MIDI files (%1)</source>
        <translation>Archivos MIDI (%1)</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>Canciones de pypianoroll (*.npz)</translation>
    </message>
</context>
<context>
    <name>InsertPhrase</name>
    <message>
        <source>It fills %1 of %2</source>
        <translation>Rellena %1 de %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>3 to 6 years</source>
        <translation>De 3 a 6 años</translation>
    </message>
    <message>
        <source>Accompany this track; none: generate from scratch</source>
        <translation>Acompañar a esta pista; none: generar desde cero</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Acordeón</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>Bajo acústico</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate</source>
        <translation>Tasa de aprendizaje de Adam</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of gradients</source>
        <translation>Memoria de los gradientes en Adam</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of squared gradients</source>
        <translation>Memoria de los gradientes al cuadrado en Adam</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>Agogó</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>Saxo alto</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Aplausos</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmósfera</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>Gaita</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>Saxo barítono</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>Lead con bajo</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Fagot</translation>
    </message>
    <message>
        <source>Batch normalisation in the generator; without it the paper&apos;s ablated model</source>
        <translation>Normalización por lotes en el generador; sin ella, el modelo ablacionado del artículo</translation>
    </message>
    <message>
        <source>Begin with the weights of this model or checkpoint (same model and width, any given track)</source>
        <translation>Partir de los pesos de este modelo o punto de control (mismo modelo y anchura, cualquier pista dada)</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>Canto de pájaro</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>Botella soplada</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Pad de arco</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>Sección de metales</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>Ruido de respiración</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>Piano brillante</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Cabasa</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>Lead calíope</translation>
    </message>
    <message>
        <source>Can you read sheet music?</source>
        <translation>¿Sabes leer partituras?</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Violonchelo</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>Lead charango</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>Lead chiff</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>Coro aah</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Pad de coro</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>Órgano de iglesia</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Palmada</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>Clarinete</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>Guitarra limpia</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>Contrabajo</translation>
    </message>
    <message>
        <source>Counts bars in which enough families sound and enough notes begin.</source>
        <translation>Cuenta los compases en los que suenan bastantes familias y empiezan bastantes notas.</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Cencerro</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>Crash 2</translation>
    </message>
    <message>
        <source>Critic updates a generator update</source>
        <translation>Actualizaciones del crítico por cada una del generador</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next, which counts as often</source>
        <translation>Actualizaciones del crítico de una penalización a la siguiente, que cuenta lo mismo</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Cristal</translation>
    </message>
    <message>
        <source>Cuica</source>
        <translation>Cuica</translation>
    </message>
    <message>
        <source>Cuica 2</source>
        <translation>Cuica 2</translation>
    </message>
    <message>
        <source>Cuts each song at the boundaries of its structure.</source>
        <translation>Corta cada canción en los límites de su estructura.</translation>
    </message>
    <message>
        <source>Dataset file (see &apos;musegan dataset build&apos;)</source>
        <translation>Archivo del dataset (véase &apos;musegan dataset build&apos;)</translation>
    </message>
    <message>
        <source>Distortion guitar</source>
        <translation>Guitarra distorsionada</translation>
    </message>
    <message>
        <source>Do you compose, arrange, record or produce music?</source>
        <translation>¿Compones, arreglas, grabas o produces música?</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>Órgano de tiradores</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>Dulcimer</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Ecos</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>Piano de cola eléctrico</translation>
    </message>
    <message>
        <source>Electric piano 1 (Rhodes)</source>
        <translation>Piano eléctrico 1 (Rhodes)</translation>
    </message>
    <message>
        <source>Electric piano 2 (DX)</source>
        <translation>Piano eléctrico 2 (DX)</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Corno inglés</translation>
    </message>
    <message>
        <source>Evaluations without a better one after which the training stops; 0: it goes on</source>
        <translation>Evaluaciones sin ninguna mejor tras las que se detiene el entrenamiento; 0: continúa</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Violín folk</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>Lead en quintas</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>Bajo con dedos</translation>
    </message>
    <message>
        <source>Floor tom</source>
        <translation>Tom base</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>Con soltura</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flauta</translation>
    </message>
    <message>
        <source>Folder for the run: settings, curves, checkpoints, samples</source>
        <translation>Carpeta de la ejecución: ajustes, curvas, puntos de control, muestras</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Trompa</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>Ruido de trastes</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>Bajo sin trastes</translation>
    </message>
    <message>
        <source>Generator updates</source>
        <translation>Actualizaciones del generador</translation>
    </message>
    <message>
        <source>Generator updates after which it would reach 0; 0: the last one</source>
        <translation>Actualizaciones del generador tras las que llegaría a 0; 0: la última</translation>
    </message>
    <message>
        <source>Generator updates before a linear schedule begins to fall</source>
        <translation>Actualizaciones del generador antes de que un esquema lineal empiece a bajar</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>Duendes</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Piano de cola</translation>
    </message>
    <message>
        <source>Guiro</source>
        <translation>Güiro</translation>
    </message>
    <message>
        <source>Guiro 2</source>
        <translation>Güiro 2</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>Armónicos de guitarra</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>Pad halo</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Armónica</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Arpa</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Clavecín</translation>
    </message>
    <message>
        <source>Hat pedal</source>
        <translation>Hat pedal</translation>
    </message>
    <message>
        <source>Have you studied music at a university, or worked as a musician, music teacher or sound engineer?</source>
        <translation>¿Has cursado estudios superiores de música, o trabajado como músico, profesor de música o técnico de sonido?</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Helicóptero</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>Hi-hat</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogó agudo</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>Bongó agudo</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>Conga aguda</translation>
    </message>
    <message>
        <source>High timb.</source>
        <translation>Timbal agudo</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom agudo</translation>
    </message>
    <message>
        <source>Honky-tonk</source>
        <translation>Honky-tonk</translation>
    </message>
    <message>
        <source>How long have you had music lessons, in an instrument, singing or theory?</source>
        <translation>¿Durante cuánto tiempo has recibido clases de música (instrumento, canto o teoría)?</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Guitarra de jazz</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>Kalimba</translation>
    </message>
    <message>
        <source>Keeps notes from C1 to B7 that last two steps or more.</source>
        <translation>Conserva las notas de C1 a B7 que duran dos pasos o más.</translation>
    </message>
    <message>
        <source>Keeps songs in 4/4 throughout, with their first beat at 0.</source>
        <translation>Conserva las canciones que están en 4/4 de principio a fin, con su primer tiempo en 0.</translation>
    </message>
    <message>
        <source>Keeps songs that the Lakh metadata matches and the chosen lists and tags name.</source>
        <translation>Conserva las canciones que los metadatos de Lakh identifican y que figuran en las listas y etiquetas elegidas.</translation>
    </message>
    <message>
        <source>Keeps the first of several files with the same notes.</source>
        <translation>Conserva el primero de varios archivos con las mismas notas.</translation>
    </message>
    <message>
        <source>Keeps windows of four active bars, each only once.</source>
        <translation>Conserva ventanas de cuatro compases activos, cada una una sola vez.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Bombo</translation>
    </message>
    <message>
        <source>Kick 2</source>
        <translation>Bombo 2</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>Koto</translation>
    </message>
    <message>
        <source>Less than 3 years</source>
        <translation>Menos de 3 años</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogó grave</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongó grave</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga grave</translation>
    </message>
    <message>
        <source>Low timb.</source>
        <translation>Timbal grave</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Tom medio 2</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>Maracas</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>Tom melódico</translation>
    </message>
    <message>
        <source>Merges all tracks into five families and keeps songs that have enough of them.</source>
        <translation>Reúne todas las pistas en cinco familias y conserva las canciones que tienen bastantes.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>Pad metálico</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>Tom medio</translation>
    </message>
    <message>
        <source>More than 6 years</source>
        <translation>Más de 6 años</translation>
    </message>
    <message>
        <source>Move phrases by up to so many semitones, never their drums</source>
        <translation>Mover las frases hasta ese número de semitonos, nunca su batería</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>Caja de música</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga muda</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>Guitarra apagada</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Trompeta con sordina</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>Pad new age</translation>
    </message>
    <message>
        <source>Newest checkpoints that stay, beside the best one</source>
        <translation>Últimos puntos de control que se conservan, además del mejor</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De vez en cuando</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>Guitarra de nailon</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Ocarina</translation>
    </message>
    <message>
        <source>On a CUDA device, record a step once and repeat it</source>
        <translation>En un dispositivo CUDA, grabar un paso una vez y repetirlo</translation>
    </message>
    <message>
        <source>One temporal generator for all tracks, as v1 has it</source>
        <translation>Un solo generador temporal para todas las pistas, como en v1</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>Hat abierto</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>Golpe de orquesta</translation>
    </message>
    <message>
        <source>Overall, the music is</source>
        <translation>En conjunto, la música es</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>Guitarra saturada</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>Flauta de Pan</translation>
    </message>
    <message>
        <source>Paper: Table 4 in full; compact: a quarter of its channels</source>
        <translation>paper: la tabla 4 completa; compact: una cuarta parte de sus canales</translation>
    </message>
    <message>
        <source>Parse</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>Órgano percusivo</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Phrases a batch</source>
        <translation>Frases por lote</translation>
    </message>
    <message>
        <source>Phrases that an evaluation generates</source>
        <translation>Frases que genera una evaluación</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Flautín</translation>
    </message>
    <message>
        <source>Pick bass</source>
        <translation>Bajo con púa</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>Cuerdas en pizzicato</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>Pad polysynth</translation>
    </message>
    <message>
        <source>Processor cores to use; 0: all</source>
        <translation>Núcleos de procesador que usar; 0: todos</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least three steps, a 32nd.</source>
        <translation>Notas cualificadas: proporción de notas de al menos tres pasos, una fusa.</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least two steps.</source>
        <translation>Notas cualificadas: proporción de notas de al menos dos pasos.</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Reads each file; what cannot be read or has no notes goes.</source>
        <translation>Lee cada archivo; descarta lo que no se puede leer o no tiene notas.</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Flauta dulce</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>Armonio</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Con regularidad</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Platillo invertido</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>Ride 2</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Campana ride</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Aro</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>Órgano de rock</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>Lead de sierra</translation>
    </message>
    <message>
        <source>Sci-fi</source>
        <translation>Ciencia ficción</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Orilla del mar</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>Semilla de todo lo aleatorio</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Semitones by which the critic sees phrases moved, real and generated alike</source>
        <translation>Semitonos que el crítico ve desplazadas las frases, tanto reales como generadas</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>Shakuhachi</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>Shamisen</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>Shanai</translation>
    </message>
    <message>
        <source>Share of bars without a note.</source>
        <translation>Proporción de compases sin ninguna nota.</translation>
    </message>
    <message>
        <source>Share of drum onsets on an eighth or sixteenth pattern; one a step beside it counts 0.3.</source>
        <translation>Proporción de ataques de batería en un patrón de corcheas o semicorcheas; uno a un paso de él cuenta 0.3.</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees with their bars rotated</source>
        <translation>Proporción de frases, tanto reales como generadas, que el crítico ve con sus compases rotados</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>Sitar</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>Bajo slap 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>Bajo slap 2</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Caja 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>Saxo soprano</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Banda sonora</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>Lead cuadrado</translation>
    </message>
    <message>
        <source>Standard deviation of the random vectors; v1 has 0.1</source>
        <translation>Desviación típica de los vectores aleatorios; v1 usa 0.1</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>Tambores de acero</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>Guitarra de acero</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Pasos entre puntos de control</translation>
    </message>
    <message>
        <source>Steps between evaluations</source>
        <translation>Pasos entre evaluaciones</translation>
    </message>
    <message>
        <source>Steps between fixed-z samples</source>
        <translation>Pasos entre muestras con z fijo</translation>
    </message>
    <message>
        <source>Steps between losses in events.jsonl</source>
        <translation>Pasos entre pérdidas en events.jsonl</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cuerdas</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>Cuerdas 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>Cuerdas 2</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>Pad de barrido</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>Bajo sintetizado 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>Bajo sintetizado 2</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>Metales sintetizados 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>Metales sintetizados 2</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>Batería sintetizada</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>Cuerdas sintetizadas 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>Cuerdas sintetizadas 2</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>Voz sintetizada</translation>
    </message>
    <message>
        <source>Taiko</source>
        <translation>Taiko</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Pandereta</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>Bandoneón</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>Saxo tenor</translation>
    </message>
    <message>
        <source>The critic&apos;s matrix products; auto: what is fastest here (tf32 is for CUDA devices)</source>
        <translation>Los productos de matrices del crítico; auto: lo más rápido aquí (tf32 es para dispositivos CUDA)</translation>
    </message>
    <message>
        <source>The critic&apos;s own learning rate; 0: as the generator&apos;s</source>
        <translation>La tasa de aprendizaje propia del crítico; 0: la del generador</translation>
    </message>
    <message>
        <source>The discriminator: the paper&apos;s; with streams of onsets, bars, chroma and metre; or v1&apos;s</source>
        <translation>El discriminador: el del artículo; con flujos de ataques, compases, croma y métrica; o el de v1</translation>
    </message>
    <message>
        <source>The harmony is pleasant</source>
        <translation>La armonía es agradable</translation>
    </message>
    <message>
        <source>The learning rate stays, or falls in a straight line</source>
        <translation>La tasa de aprendizaje se mantiene, o baja en línea recta</translation>
    </message>
    <message>
        <source>The music is coherent</source>
        <translation>La música es coherente</translation>
    </message>
    <message>
        <source>The musical structure is clear</source>
        <translation>La estructura musical es clara</translation>
    </message>
    <message>
        <source>The rhythm is unified</source>
        <translation>El ritmo está cohesionado</translation>
    </message>
    <message>
        <source>The same, but an onset a step beside the pattern counts only 0.1.</source>
        <translation>Lo mismo, pero un ataque a un paso del patrón cuenta solo 0.1.</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Timbales</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>Campanilla</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Tonal distance between two tracks; nearer tracks are more in harmony.</source>
        <translation>Distancia tonal entre dos pistas; las más cercanas armonizan mejor.</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as in the paper&apos;s tables.</source>
        <translation>Distancia tonal sobre bloques de siete semitonos, como en las tablas del artículo.</translation>
    </message>
    <message>
        <source>Train with bits for outputs, whose gradients go straight through</source>
        <translation>Entrenar con bits como salidas, cuyos gradientes pasan directamente</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Cuerdas en trémolo</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triángulo</translation>
    </message>
    <message>
        <source>Triangle 2</source>
        <translation>Triángulo 2</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Trombón</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompeta</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Campanas tubulares</translation>
    </message>
    <message>
        <source>Used pitch classes a bar, of twelve.</source>
        <translation>Clases de altura usadas por compás, de doce.</translation>
    </message>
    <message>
        <source>Used pitch classes as the paper&apos;s tables count them: blocks of seven semitones.</source>
        <translation>Clases de altura usadas tal como las cuentan las tablas del artículo: bloques de siete semitonos.</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibráfono</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>Vibraslap</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violín</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>Lead de voz</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>Voces ooh</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Pad cálido</translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty, as the paper; or r3, r1, or hinge with spectral norm</source>
        <translation>Wasserstein con penalización del gradiente, como en el artículo; o r3, r1, o hinge con normalización espectral</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty; r3 and r1 take half of it</source>
        <translation>Peso de la penalización del gradiente; r3 y r1 toman la mitad</translation>
    </message>
    <message>
        <source>What the averaged generator, which makes music, keeps of itself at an update; 0: no average</source>
        <translation>Lo que el generador promediado, que hace la música, conserva de sí mismo en una actualización; 0: sin promedio</translation>
    </message>
    <message>
        <source>What the best weights are nearest to the data in: all metrics, coherence, or one metric</source>
        <translation>En qué están más cerca de los datos los mejores pesos: todas las métricas, la coherencia o una métrica</translation>
    </message>
    <message>
        <source>What the four bars have in common is made apart and added to what varies</source>
        <translation>Lo que los cuatro compases tienen en común se crea aparte y se suma a lo que varía</translation>
    </message>
    <message>
        <source>What to compute on; cuda wants a build of the &apos;cuda&apos; preset</source>
        <translation>En qué calcular; cuda requiere una compilación con el preajuste &apos;cuda&apos;</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s models</source>
        <translation>Cuál de los modelos del artículo</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Silbato</translation>
    </message>
    <message>
        <source>Whistle 2</source>
        <translation>Silbato 2</translation>
    </message>
    <message>
        <source>Woodbl. 2</source>
        <translation>Caja ch. 2</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>Caja china</translation>
    </message>
    <message>
        <source>Write an event file for TensorBoard, too, in the run&apos;s folder</source>
        <translation>Escribir además un archivo de eventos para TensorBoard, en la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>Xilófono</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a number above 0, at most 1</source>
        <translation>un número mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>a number above 0, at most 10</source>
        <translation>un número mayor que 0 y como máximo 10</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>un número de 0 a 1000</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>un número de 0 a menos de 1</translation>
    </message>
    <message>
        <source>a try-out in minutes, which only begins to learn</source>
        <translation>una prueba de minutos, que apenas empieza a aprender</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>blues</translation>
    </message>
    <message>
        <source>chromatic</source>
        <translation>cromático</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>dórico</translation>
    </message>
    <message>
        <source>empty bars</source>
        <translation>compases vacíos</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>menor armónica</translation>
    </message>
    <message>
        <source>locrian</source>
        <translation>locrio</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>lidio</translation>
    </message>
    <message>
        <source>major</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>major pentatonic</source>
        <translation>pentatónica mayor</translation>
    </message>
    <message>
        <source>melodic minor</source>
        <translation>menor melódica</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>pentatónica menor</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>mixolidio</translation>
    </message>
    <message>
        <source>natural minor</source>
        <translation>menor natural</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>frigio</translation>
    </message>
    <message>
        <source>pitch classes</source>
        <translation>clases de altura</translation>
    </message>
    <message>
        <source>the paper&apos;s method with a quarter of its channels: a night on a laptop</source>
        <translation>el método del artículo con una cuarta parte de sus canales: una noche en un portátil</translation>
    </message>
    <message>
        <source>the paper&apos;s width, batch and length: days on a processor, hours on a graphics card</source>
        <translation>la anchura, el lote y la duración del artículo: días en un procesador, horas en una tarjeta gráfica</translation>
    </message>
    <message>
        <source>the path of a dataset</source>
        <translation>la ruta de un dataset</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>la ruta de una carpeta</translation>
    </message>
    <message>
        <source>the path of a model, or &quot;&quot;</source>
        <translation>la ruta de un modelo, o &quot;&quot;</translation>
    </message>
    <message>
        <source>three steps</source>
        <translation>tres pasos</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>what the authors&apos; released code does, its critic included, to compare with</source>
        <translation>lo que hace el código publicado por los autores, incluido su crítico, para comparar</translation>
    </message>
    <message>
        <source>what this program&apos;s own models learnt by: music that holds together, from a laptop in an evening</source>
        <translation>con lo que aprendieron los modelos de este programa: música con cohesión, desde un portátil en una tarde</translation>
    </message>
    <message>
        <source>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; or &quot;bfloat16&quot;</source>
        <translation>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; o &quot;bfloat16&quot;</translation>
    </message>
    <message>
        <source>&quot;compact&quot; or &quot;paper&quot;</source>
        <translation>&quot;compact&quot; o &quot;paper&quot;</translation>
    </message>
    <message>
        <source>&quot;composer&quot;, &quot;hybrid&quot; or &quot;jamming&quot;</source>
        <translation>&quot;composer&quot;, &quot;hybrid&quot; o &quot;jamming&quot;</translation>
    </message>
    <message>
        <source>&quot;constant&quot; or &quot;linear&quot;</source>
        <translation>&quot;constant&quot; o &quot;linear&quot;</translation>
    </message>
    <message>
        <source>&quot;cpu&quot; or &quot;cuda&quot;</source>
        <translation>&quot;cpu&quot; o &quot;cuda&quot;</translation>
    </message>
    <message>
        <source>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; or &quot;td&quot;</source>
        <translation>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; o &quot;td&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; or &quot;strings&quot;</source>
        <translation>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; o &quot;strings&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;deterministic&quot; or &quot;stochastic&quot;</source>
        <translation>&quot;none&quot;, &quot;deterministic&quot; o &quot;stochastic&quot;</translation>
    </message>
    <message>
        <source>&quot;paper&quot;, &quot;streams&quot; or &quot;v1&quot;</source>
        <translation>&quot;paper&quot;, &quot;streams&quot; o &quot;v1&quot;</translation>
    </message>
    <message>
        <source>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; or &quot;hinge&quot;</source>
        <translation>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; o &quot;hinge&quot;</translation>
    </message>
    <message>
        <source>1/16 dotted</source>
        <translation>1/16 con puntillo</translation>
    </message>
    <message>
        <source>1/16 triplet</source>
        <translation>1/16 tresillo</translation>
    </message>
    <message>
        <source>1/2 dotted</source>
        <translation>1/2 con puntillo</translation>
    </message>
    <message>
        <source>1/2 triplet</source>
        <translation>1/2 tresillo</translation>
    </message>
    <message>
        <source>1/32 dotted</source>
        <translation>1/32 con puntillo</translation>
    </message>
    <message>
        <source>1/32 triplet</source>
        <translation>1/32 tresillo</translation>
    </message>
    <message>
        <source>1/4 dotted</source>
        <translation>1/4 con puntillo</translation>
    </message>
    <message>
        <source>1/4 triplet</source>
        <translation>1/4 tresillo</translation>
    </message>
    <message>
        <source>1/8 dotted</source>
        <translation>1/8 con puntillo</translation>
    </message>
    <message>
        <source>1/8 triplet</source>
        <translation>1/8 tresillo</translation>
    </message>
    <message>
        <source>All of it in one figure: the mean over EB, UPC, QN, DP and TD (paper-compatible) of |generated - data| / data; the paper&apos;s models beside the paper&apos;s data.</source>
        <translation>Todo en una cifra: la media sobre EB, UPC, QN, DP y TD (como el artículo) de |generado - datos| / datos; los modelos del artículo junto a los datos del artículo.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Intra-track metrics as the published tables were computed: UPC over blocks of seven semitones, QN of two steps and more, DP with tolerance 0.3.</source>
        <translation>Métricas dentro de cada pista como se calcularon las tablas publicadas: UPC en bloques de siete semitonos, QN desde dos pasos, DP con tolerancia 0,3.</translation>
    </message>
    <message>
        <source>Intra-track metrics by their names: UPC over pitch classes, QN of three steps (a 32nd) and more, DP with tolerance 0.1.</source>
        <translation>Métricas dentro de cada pista según su nombre: UPC por clases de altura, QN desde tres pasos (una fusa), DP con tolerancia 0,1.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Table 1, paper-compatible</source>
        <translation>Tabla 1, como el artículo</translation>
    </message>
    <message>
        <source>Table 1, true</source>
        <translation>Tabla 1, según el nombre</translation>
    </message>
    <message>
        <source>Table 2, paper-compatible</source>
        <translation>Tabla 2, como el artículo</translation>
    </message>
    <message>
        <source>Table 2, true</source>
        <translation>Tabla 2, según el nombre</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as the published table was computed.</source>
        <translation>Distancia tonal en bloques de siete semitonos, como se calculó la tabla publicada.</translation>
    </message>
    <message>
        <source>Tonal distance over pitch classes; smaller is more harmonious.</source>
        <translation>Distancia tonal por clases de altura; cuanto menor, más armoniosa.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100000</source>
        <translation>un número entero de 0 a 100000</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000000</source>
        <translation>un número entero de 0 a 1000000000</translation>
    </message>
    <message>
        <source>a whole number from 0 to 12</source>
        <translation>un número entero de 0 a 12</translation>
    </message>
    <message>
        <source>a whole number from 0 to 256</source>
        <translation>un número entero de 0 a 256</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>un número entero de 0 a 9223372036854775807</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>un número entero de 1 a 1000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100000</source>
        <translation>un número entero de 1 a 100000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000000000</source>
        <translation>un número entero de 1 a 1000000000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 2147483647</source>
        <translation>un número entero de 1 a 2147483647</translation>
    </message>
    <message>
        <source>a whole number from 2 to 4096</source>
        <translation>un número entero de 2 a 4096</translation>
    </message>
    <message>
        <source>another file matches the song better</source>
        <translation>otro archivo coincide mejor con la canción</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>bar lines shift</source>
        <translation>se desplazan las barras de compás</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>compases</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>equal to an earlier phrase</source>
        <translation>igual a una frase anterior</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelente</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>first or last of its song</source>
        <translation>primero o último de la canción</translation>
    </message>
    <message>
        <source>has none of the chosen tags</source>
        <translation>no tiene ninguna de las etiquetas elegidas</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>its metadata cannot be read</source>
        <translation>metadatos ilegibles</translation>
    </message>
    <message>
        <source>jamming</source>
        <translation>Jamming</translation>
    </message>
    <message>
        <source>lacks a required family</source>
        <translation>falta una familia exigida</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>más de 16 MiB</translation>
    </message>
    <message>
        <source>longer than 2000 bars</source>
        <translation>más de 2000 compases</translation>
    </message>
    <message>
        <source>match score too low</source>
        <translation>puntuación de coincidencia muy baja</translation>
    </message>
    <message>
        <source>no match in the Lakh metadata</source>
        <translation>sin coincidencia en los metadatos de Lakh</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>sin notas</translation>
    </message>
    <message>
        <source>no usable window</source>
        <translation>ninguna ventana utilizable</translation>
    </message>
    <message>
        <source>not in 4/4</source>
        <translation>no en 4/4</translation>
    </message>
    <message>
        <source>not in the chosen lists</source>
        <translation>no está en las listas elegidas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>outside C1..B7</source>
        <translation>fuera de C1..B7</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>paper-compatible</source>
        <translation>como el artículo</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>same notes as an earlier file</source>
        <translation>mismas notas que un archivo anterior</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>shorter than four bars</source>
        <translation>menos de cuatro compases</translation>
    </message>
    <message>
        <source>shorter than six bars</source>
        <translation>menos de seis compases</translation>
    </message>
    <message>
        <source>shorter than two steps</source>
        <translation>menos de dos pasos</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>songs</source>
        <translation>canciones</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>studio</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>time signature changes</source>
        <translation>cambia el tipo de compás</translation>
    </message>
    <message>
        <source>too few active bars</source>
        <translation>muy pocos compases activos</translation>
    </message>
    <message>
        <source>too few families</source>
        <translation>muy pocas familias</translation>
    </message>
    <message>
        <source>too few families sound</source>
        <translation>suenan muy pocas familias</translation>
    </message>
    <message>
        <source>too few notes begin</source>
        <translation>empiezan muy pocas notas</translation>
    </message>
    <message>
        <source>too few tracks play enough</source>
        <translation>muy pocas pistas tocan lo suficiente</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>transposed copy of an earlier file</source>
        <translation>copia transpuesta de un archivo anterior</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>v1</source>
        <translation>v1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>ventanas</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacto</translation>
    </message>
    <message>
        <source>Fluid in mono, compressed</source>
        <translation>Fluid en mono, comprimido</translation>
    </message>
    <message>
        <source>Fluid&apos;s successor, compressed</source>
        <translation>sucesor de Fluid, comprimido</translation>
    </message>
    <message>
        <source>all 128 General MIDI programs and drum kits, the best balance</source>
        <translation>los 128 programas y kits de batería de General MIDI, el mejor equilibrio</translation>
    </message>
    <message>
        <source>small and quick to load; the tests use it</source>
        <translation>pequeño y rápido de cargar; lo usan las pruebas</translation>
    </message>
    <message>
        <source>Composer, accompanies bass</source>
        <translation>Composer, acompaña bajo</translation>
    </message>
    <message>
        <source>Composer, accompanies drums</source>
        <translation>Composer, acompaña batería</translation>
    </message>
    <message>
        <source>Composer, accompanies guitar</source>
        <translation>Composer, acompaña guitarra</translation>
    </message>
    <message>
        <source>Composer, accompanies piano</source>
        <translation>Composer, acompaña piano</translation>
    </message>
    <message>
        <source>Composer, accompanies strings</source>
        <translation>Composer, acompaña cuerdas</translation>
    </message>
    <message>
        <source>Composer, from scratch</source>
        <translation>Composer, desde cero</translation>
    </message>
    <message>
        <source>Hybrid, from scratch</source>
        <translation>Hybrid, desde cero</translation>
    </message>
    <message>
        <source>Jamming, from scratch</source>
        <translation>Jamming, desde cero</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;first&quot; or &quot;v1&quot;</source>
        <translation>&quot;none&quot;, &quot;first&quot; o &quot;v1&quot;</translation>
    </message>
    <message>
        <source>first: 300 critic updates before the generator&apos;s first; v1: 100 for its first 25 updates and for every 500th</source>
        <translation>first: 300 actualizaciones del crítico antes de la primera del generador; v1: 100 en sus primeras 25 actualizaciones y en cada 500.ª</translation>
    </message>
</context>
<context>
    <name>NoteTarget</name>
    <message numerus="yes">
        <source>the %n chosen note(s)</source>
        <translation>
            <numerusform>%n nota seleccionada</numerusform>
            <numerusform>las %n notas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n note(s) of the %1 track</source>
        <translation>
            <numerusform>%n nota de la pista de %1</numerusform>
            <numerusform>las %n notas de la pista de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is nothing here to change.</source>
        <translation>%1: aquí no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so it was done to %1.</source>
        <translation>No había nada seleccionado, así que se aplicó a %1.</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>then press Ctrl+G to generate the other four tracks; Ctrl+Shift+G invents all five</source>
        <translation>y pulsa Ctrl+G para generar las otras cuatro pistas; Ctrl+Mayús+G inventa las cinco</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Loading the soundfont</source>
        <translation>Cargando el soundfont</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Renderizando</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
    <message>
        <source>Reading the match scores</source>
        <translation>Leyendo las puntuaciones de coincidencia</translation>
    </message>
    <message>
        <source>{} files read, {} phrases</source>
        <translation>{} archivos leídos, {} frases</translation>
    </message>
    <message>
        <source>Measuring {} phrases</source>
        <translation>Midiendo {} frases</translation>
    </message>
    <message>
        <source>Writing {} phrases</source>
        <translation>Escribiendo {} frases</translation>
    </message>
    <message>
        <source>{} phrases written</source>
        <translation>{} frases escritas</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>Midiendo {}</translation>
    </message>
    <message>
        <source>Comparing unseen phrases</source>
        <translation>Comparando frases no vistas</translation>
    </message>
</context>
<context>
    <name>PutIntoSong</name>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>Todas las pistas están bloqueadas; desbloquea las que se puedan reemplazar.</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (ausente)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Research</source>
        <translation>&amp;Investigación</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Piano roll, mouse</source>
        <translation>Piano roll, ratón</translation>
    </message>
    <message>
        <source>Piano roll, keyboard</source>
        <translation>Piano roll, teclado</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Velocity and controller lane</source>
        <translation>Carril de velocidad y controladores</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Mover notas</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Leave a copy</source>
        <translation>Dejar una copia</translation>
    </message>
    <message>
        <source>Ctrl or Alt + drag</source>
        <translation>Ctrl o Alt + arrastrar</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Cambiar la duración</translation>
    </message>
    <message>
        <source>Drag a note&apos;s left or right edge</source>
        <translation>Arrastrar el borde izquierdo o derecho de una nota</translation>
    </message>
    <message>
        <source>Leave the grid</source>
        <translation>Salir de la cuadrícula</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt al arrastrar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>Choose notes in a frame</source>
        <translation>Seleccionar notas con un marco</translation>
    </message>
    <message>
        <source>Shift or Ctrl + drag on free ground</source>
        <translation>Mayús o Ctrl + arrastrar en zona libre</translation>
    </message>
    <message>
        <source>Go to another track</source>
        <translation>Ir a otra pista</translation>
    </message>
    <message>
        <source>Double-click one of its notes</source>
        <translation>Doble clic en una de sus notas</translation>
    </message>
    <message>
        <source>Move the playhead</source>
        <translation>Mover el cabezal</translation>
    </message>
    <message>
        <source>Click the ruler</source>
        <translation>Clic en la regla</translation>
    </message>
    <message>
        <source>Choose bars</source>
        <translation>Seleccionar compases</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>Arrastrar en la regla</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>Desplazarse en el tiempo</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Mayús + rueda</translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation>Zoom del tiempo</translation>
    </message>
    <message>
        <source>Ctrl + wheel, or pinch</source>
        <translation>Ctrl + rueda, o pellizcar</translation>
    </message>
    <message>
        <source>Zoom pitch</source>
        <translation>Zoom de la altura</translation>
    </message>
    <message>
        <source>Ctrl + Shift + wheel</source>
        <translation>Ctrl + Mayús + rueda</translation>
    </message>
    <message>
        <source>Push the roll about</source>
        <translation>Desplazar el piano roll</translation>
    </message>
    <message>
        <source>Middle button + drag</source>
        <translation>Botón central + arrastrar</translation>
    </message>
    <message>
        <source>Move what is chosen, else the cursor</source>
        <translation>Mover lo seleccionado o, si no hay nada, el cursor</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>By an octave</source>
        <translation>Una octava</translation>
    </message>
    <message>
        <source>Shift + Up or Down</source>
        <translation>Mayús + Arriba o Abajo</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>Más larga o más corta</translation>
    </message>
    <message>
        <source>Shift + Right or Left</source>
        <translation>Mayús + Derecha o Izquierda</translation>
    </message>
    <message>
        <source>Cursor by a bar</source>
        <translation>Mover el cursor un compás</translation>
    </message>
    <message>
        <source>Ctrl + Right or Left</source>
        <translation>Ctrl + Derecha o Izquierda</translation>
    </message>
    <message>
        <source>Draw or erase at the cursor</source>
        <translation>Dibujar o borrar en el cursor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>To the next or previous note</source>
        <translation>A la nota siguiente o anterior</translation>
    </message>
    <message>
        <source>. or ,</source>
        <translation>. o ,</translation>
    </message>
    <message>
        <source>The same, adding to the chosen ones</source>
        <translation>Lo mismo, sumando a las seleccionadas</translation>
    </message>
    <message>
        <source>Shift + . or ,</source>
        <translation>Mayús + . o ,</translation>
    </message>
    <message>
        <source>Choose nothing, or give a drag up</source>
        <translation>No seleccionar nada, o abandonar un arrastre</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>See and hear another</source>
        <translation>Ver y oír otro</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptarlo</translation>
    </message>
    <message>
        <source>Keep one track of it</source>
        <translation>Conservar una de sus pistas</translation>
    </message>
    <message>
        <source>K, then the track&apos;s first letter</source>
        <translation>K y luego la inicial de la pista</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Between the first ones, or those marked</source>
        <translation>Interpolar entre los primeros, o entre los marcados</translation>
    </message>
    <message>
        <source>B, mark with M</source>
        <translation>B; marcar con M</translation>
    </message>
    <message>
        <source>Does it listen?</source>
        <translation>¿Escucha?</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Those before, or take a kept track back</source>
        <translation>Los anteriores, o devolver una pista conservada</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Descartar todos</translation>
    </message>
    <message>
        <source>Paint values</source>
        <translation>Pintar valores</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>Una línea recta</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Mayús + arrastrar</translation>
    </message>
    <message>
        <source>Take points away</source>
        <translation>Quitar puntos</translation>
    </message>
    <message>
        <source>Right button + drag</source>
        <translation>Botón derecho + arrastrar</translation>
    </message>
    <message>
        <source>To the next note or point</source>
        <translation>A la nota o al punto siguiente</translation>
    </message>
    <message>
        <source>Right or Left</source>
        <translation>Derecha o Izquierda</translation>
    </message>
    <message>
        <source>Change the value, by ten with Shift</source>
        <translation>Cambiar el valor; de diez en diez con Mayús</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>Arriba o Abajo</translation>
    </message>
    <message>
        <source>Add a point at the playhead, take one away</source>
        <translation>Añadir un punto en el cabezal, o quitar uno</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Intro, Supr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (ausente)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>I %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>D %1</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>Dibujar acorde de %n nota</numerusform>
            <numerusform>Dibujar acorde de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Dibujar nota</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>Borrar %n nota</numerusform>
            <numerusform>Borrar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>Unir %n nota</numerusform>
            <numerusform>Unir %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n note(s)</source>
        <translation>
            <numerusform>Copiar %n nota</numerusform>
            <numerusform>Copiar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>Mover %n nota</numerusform>
            <numerusform>Mover %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paint %n note(s)</source>
        <translation>
            <numerusform>Pintar %n nota</numerusform>
            <numerusform>Pintar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>Cambiar la duración de %n nota</numerusform>
            <numerusform>Cambiar la duración de %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>Dividir %n nota</numerusform>
            <numerusform>Dividir %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Cambiar la velocidad de %n nota</numerusform>
            <numerusform>Cambiar la velocidad de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Computer keyboard as a piano (F12)</source>
        <translation>Teclado del ordenador como piano (F12)</translation>
    </message>
    <message>
        <source>To the note before or after, choosing nothing</source>
        <translation>A la nota anterior o siguiente, sin seleccionar nada</translation>
    </message>
    <message>
        <source>Alt + Left or Right</source>
        <translation>Alt + Izquierda o Derecha</translation>
    </message>
    <message>
        <source>To another note of the chord</source>
        <translation>A otra nota del acorde</translation>
    </message>
    <message>
        <source>Alt + Up or Down</source>
        <translation>Alt + Arriba o Abajo</translation>
    </message>
    <message>
        <source>To the track&apos;s first or last note</source>
        <translation>A la primera o última nota de la pista</translation>
    </message>
    <message>
        <source>Alt + Home or End</source>
        <translation>Alt + Inicio o Fin</translation>
    </message>
    <message>
        <source>Choose the note there, or no longer</source>
        <translation>Seleccionar esa nota o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Alt + Enter</source>
        <translation>Alt + Intro</translation>
    </message>
    <message>
        <source>Play, from the octave&apos;s C on</source>
        <translation>Tocar, desde el do de la octava</translation>
    </message>
    <message>
        <source>Z to / and S to ;</source>
        <translation>Filas de Z y S (teclado de EE. UU.)</translation>
    </message>
    <message>
        <source>The same, an octave above</source>
        <translation>Lo mismo, una octava más arriba</translation>
    </message>
    <message>
        <source>Q to P and 2 to 0</source>
        <translation>Q a P y 2 a 0</translation>
    </message>
    <message>
        <source>An octave up or down</source>
        <translation>Una octava más arriba o más abajo</translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation>Re Pág o Av Pág</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 semitonos</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>Pitch bend</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulación</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Open the notes&apos; menu</source>
        <translation>Abrir el menú de las notas</translation>
    </message>
    <message>
        <source>Shift + right button, or the menu key</source>
        <translation>Mayús + botón derecho, o la tecla de menú</translation>
    </message>
    <message>
        <source>Hear what the playhead passes</source>
        <translation>Oír lo que recorre el cabezal</translation>
    </message>
    <message>
        <source>Drag its handle, or Ctrl + drag in the ruler</source>
        <translation>Arrastrar su tirador, o Ctrl + arrastrar en la regla</translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>muse</name>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>No escucha</translation>
    </message>
    <message>
        <source>It hardly listens</source>
        <translation>Apenas escucha</translation>
    </message>
    <message>
        <source>It listens</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>It listens closely</source>
        <translation>Escucha con atención</translation>
    </message>
    <message>
        <source>There is no model that generates from scratch; train one in the Train panel.</source>
        <translation>No hay ningún modelo que genere desde cero; entrena uno en el panel Entrenar.</translation>
    </message>
    <message>
        <source>There is no model that accompanies a track; train one for %1 in the Train panel.</source>
        <translation>No hay ningún modelo que acompañe una pista; entrena uno para %1 en el panel Entrenar.</translation>
    </message>
    <message>
        <source>No model accompanies the %1 track; there are models for %2, so pick such a track or train one for %1.</source>
        <translation>Ningún modelo acompaña la pista de %1; hay modelos para %2: elige una de esas pistas o entrena uno para %1.</translation>
    </message>
    <message>
        <source>Nobody knows what is usual in this model&apos;s data, so wishes cannot be judged; calibrate it.</source>
        <translation>No se sabe qué es habitual en los datos de este modelo, así que los deseos no se pueden juzgar; calíbralo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>No cumplido: %1.</translation>
    </message>
    <message>
        <source>The models play in 4/4: bars of another length are cut out of theirs, or made of two.</source>
        <translation>Los modelos tocan en 4/4: los compases de otra duración se recortan de los suyos o se forman con dos.</translation>
    </message>
    <message>
        <source>No copy: the nearest training phrase is %1 % different.</source>
        <translation>No es copia: la frase de entrenamiento más cercana difiere un %1 %.</translation>
    </message>
    <message>
        <source>Perhaps a copy: %1 differs by only %2 % from a training phrase.</source>
        <translation>Quizá una copia: %1 difiere solo un %2 % de una frase de entrenamiento.</translation>
    </message>
    <message>
        <source>Onsets that only one of the two has, in whatever key; an estimate from hashed prints.</source>
        <translation>Ataques que solo tiene una de las dos, en cualquier tonalidad; una estimación a partir de huellas hash.</translation>
    </message>
    <message>
        <source>Of real phrases that were not trained on, one in a hundred is nearer than %1 %.</source>
        <translation>De las frases reales con las que no se entrenó, una de cada cien está a menos de un %1 %.</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Without a note there is nothing to hear.</source>
        <translation>Sin notas no hay nada que escuchar.</translation>
    </message>
    <message>
        <source>to the %1 from bar %2</source>
        <translation>con %1 desde el compás %2</translation>
    </message>
    <message>
        <source>to another %1</source>
        <translation>con otra pista de %1</translation>
    </message>
    <message>
        <source>%1: %2, these would change: %3.</source>
        <translation>%1: %2 cambiaría esto: %3.</translation>
    </message>
    <message>
        <source>%1, as it was when it made these notes, is not among the models any more, so they cannot be made again.</source>
        <translation>%1, tal como era cuando hizo estas notas, ya no está entre los modelos, así que no se pueden volver a hacer.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>between seeds %1</source>
        <translation>entre las semillas %1</translation>
    </message>
    <message>
        <source>The song does not tell how these notes were made.</source>
        <translation>La canción no dice cómo se hicieron estas notas.</translation>
    </message>
    <message>
        <source>%1 is another now than when these notes were made, so others may come of it.</source>
        <translation>%1 ya no es el mismo que cuando se hicieron estas notas, así que pueden salir otras.</translation>
    </message>
    <message>
        <source>%1 did not make the music in these bars, so nothing of it could be held.</source>
        <translation>%1 no hizo la música de estos compases, así que no se pudo fijar nada de ella.</translation>
    </message>
    <message>
        <source>Here are some of them. Arrow keys compare them, in the roll and by ear; Enter takes one, K keeps one of its tracks, Escape leaves all.</source>
        <translation>Aquí tienes algunos. Las flechas los comparan, en el piano roll y de oído; Intro acepta uno, K conserva una de sus pistas, Esc los descarta todos.</translation>
    </message>
    <message>
        <source>Ctrl+G lets a MuseGAN write the other four tracks. There is no model here yet: drop one on the window, or train one in the Train workspace.</source>
        <translation>Ctrl+G hace que una MuseGAN escriba las otras cuatro pistas. Aún no hay ningún modelo: suelta uno en la ventana o entrénalo en el espacio de trabajo Entrenar.</translation>
    </message>
    <message>
        <source>Ctrl+G: a MuseGAN hears the active track and writes the other four, several times over. Arrow keys compare them, in the roll and by ear; Enter takes one, Escape leaves all.</source>
        <translation>Ctrl+G: una MuseGAN escucha la pista activa y escribe las otras cuatro, varias veces. Las flechas comparan, en el piano roll y de oído; Intro acepta uno, Esc los descarta todos.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Aceptar este</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Let it play the other four</source>
        <translation>Que toque las otras cuatro</translation>
    </message>
    <message>
        <source>Draw one track</source>
        <translation>Dibuja una pista</translation>
    </message>
    <message>
        <source>This is the piano roll. Press D and click to draw a few notes for %1, the active track, or keep the song that is open. Everything here goes on working while this card is open.</source>
        <translation>Este es el piano roll. Pulsa D y haz clic para dibujar unas notas en %1, la pista activa, o deja la canción que está abierta. Todo sigue funcionando mientras esta tarjeta está abierta.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Space plays from the playhead and stops. Where there is no sound device the playhead still moves; choose a soundfont in the Playback menu.</source>
        <translation>Espacio reproduce desde el cabezal y para. Si no hay dispositivo de sonido, el cabezal se mueve igualmente; elige un soundfont en el menú Reproducción.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatela</translation>
    </message>
    <message>
        <source>Ctrl+S saves the song; File &gt; Export writes MIDI, audio and pictures. Data and Train, up here, are for making models of your own music. Help &gt; Tour shows these cards again.</source>
        <translation>Ctrl+S guarda la canción; Archivo &gt; Exportar escribe MIDI, audio e imágenes. Datos y Entrenar, aquí arriba, sirven para hacer modelos con tu propia música. Ayuda &gt; Visita muestra estas tarjetas de nuevo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Cuantizar</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>The lines that notes are pulled to</source>
        <translation>Las líneas hacia las que se atraen las notas</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <source>Pull where notes begin</source>
        <translation>Atraer donde empiezan las notas</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finales</translation>
    </message>
    <message>
        <source>Pull where notes end</source>
        <translation>Atraer donde acaban las notas</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How much of the way to the line</source>
        <translation>Cuánto del camino hasta la línea</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Where every second line lies between its neighbours: 50 is even, 67 a triplet&apos;s feel</source>
        <translation>Dónde queda, entre sus vecinas, una de cada dos líneas: 50 es recto, 67 suena a tresillo</translation>
    </message>
    <message numerus="yes">
        <source>Quantise %n note(s)</source>
        <translation>
            <numerusform>Cuantizar %n nota</numerusform>
            <numerusform>Cuantizar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation>Humanizar</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The most ticks that a start moves, early or late; a quarter note has 480</source>
        <translation>Lo máximo que se mueve un inicio, en ticks, antes o después; una negra tiene 480</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> ticks</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The most that a note becomes louder or softer, of 127</source>
        <translation>Lo máximo que una nota se vuelve más fuerte o más suave, de 127</translation>
    </message>
    <message>
        <source>Draw other small errors</source>
        <translation>Sortear otros pequeños errores</translation>
    </message>
    <message numerus="yes">
        <source>Humanise %n note(s)</source>
        <translation>
            <numerusform>Humanizar %n nota</numerusform>
            <numerusform>Humanizar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Strum</source>
        <translation>Rasguear</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Which note of a chord begins</source>
        <translation>Qué nota del acorde empieza</translation>
    </message>
    <message>
        <source>Up, lowest first</source>
        <translation>Arriba, primero la más grave</translation>
    </message>
    <message>
        <source>Down, highest first</source>
        <translation>Abajo, primero la más aguda</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>From one note of a chord to the next; a quarter note has 480 ticks</source>
        <translation>De una nota del acorde a la siguiente; una negra tiene 480 ticks</translation>
    </message>
    <message numerus="yes">
        <source>Strum %n note(s)</source>
        <translation>
            <numerusform>Rasguear %n nota</numerusform>
            <numerusform>Rasguear %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Of the time they take now, counted from the first start</source>
        <translation>Del tiempo que ocupan ahora, contado desde el primer inicio</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>Estirar %n nota</numerusform>
            <numerusform>Estirar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Each note in</source>
        <translation>Cada nota en</translation>
    </message>
    <message>
        <source>Pieces of equal length</source>
        <translation>Trozos de la misma duración</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> partes</translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>Dividir %n nota</numerusform>
            <numerusform>Dividir %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Together, and only as far as the outermost note can go, so that no interval is lost</source>
        <translation>Todas juntas, y solo hasta donde llegue la nota más extrema, para que no se pierda ningún intervalo</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> semitonos</translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>Transponer %n nota</numerusform>
            <numerusform>Transponer %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>One value for all, or louder and softer alike</source>
        <translation>Un mismo valor para todas, o más fuertes y más suaves por igual</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fijar en</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Escalar al</translation>
    </message>
    <message>
        <source>As loud as that, of 127</source>
        <translation>Así de fuerte, de 127</translation>
    </message>
    <message>
        <source>Of what each note has now</source>
        <translation>De lo que cada nota tiene ahora</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Cambiar la velocidad de %n nota</numerusform>
            <numerusform>Cambiar la velocidad de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviation from the data</source>
        <translation>Desviación de los datos</translation>
    </message>
    <message>
        <source>Mean relative difference from the data: of the paper&apos;s metrics, and of what the plots of coherence below show. 0 is as the data; the best weights are those with the least.</source>
        <translation>Diferencia relativa media respecto a los datos: de las métricas del artículo y de lo que muestran debajo las gráficas de coherencia. 0 es como los datos; los mejores pesos son los de menor valor.</translation>
    </message>
    <message>
        <source>Rhythm repeated by the next bar</source>
        <translation>Ritmo que repite el compás siguiente</translation>
    </message>
    <message>
        <source>Sixteenths with an onset that two bars in a row have in common, of those in either.</source>
        <translation>Semicorcheas con ataque que dos compases seguidos tienen en común, de las que hay en cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Onsets a bar</source>
        <translation>Ataques por compás</translation>
    </message>
    <message>
        <source>Notes begun in a bar.</source>
        <translation>Notas que empiezan en un compás.</translation>
    </message>
    <message>
        <source>Note length, sixteenths</source>
        <translation>Duración de nota, semicorcheas</translation>
    </message>
    <message>
        <source>Sixteenths that a note lasts.</source>
        <translation>Semicorcheas que dura una nota.</translation>
    </message>
    <message>
        <source>Onsets shared with other tracks</source>
        <translation>Ataques comunes con otras pistas</translation>
    </message>
    <message>
        <source>Sixteenths with onsets that two tracks have in common, of those in either; mean over the other four.</source>
        <translation>Semicorcheas con ataques que dos pistas tienen en común, de las que hay en cualquiera; media de las otras cuatro.</translation>
    </message>
    <message>
        <source>Drums&apos; odd sixteenths, kick under bass</source>
        <translation>Semicorcheas impares de la batería, bombo bajo el bajo</translation>
    </message>
    <message>
        <source>Share of the sixteenths between eighths at which drums play, and share of the bass&apos;s onsets on a kick.</source>
        <translation>Proporción de semicorcheas entre corcheas en que toca la batería, y de ataques del bajo sobre un bombo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Of Adam, at each step.</source>
        <translation>De Adam, en cada paso.</translation>
    </message>
    <message>
        <source>Time a step, ms</source>
        <translation>Tiempo por paso, ms</translation>
    </message>
    <message>
        <source>What a generator update with its critic updates takes: taking and generating phrases, the critic&apos;s updates, the generator&apos;s; on a graphics card only all together.</source>
        <translation>Lo que tarda una actualización del generador con las del crítico: tomar y generar frases, las del crítico, la del generador; en una tarjeta gráfica, solo el total.</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Memoria, GB</translation>
    </message>
    <message>
        <source>RAM that the program holds, and memory in use on the graphics card.</source>
        <translation>RAM que ocupa el programa y memoria en uso en la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Save Figure 9</source>
        <translation>Guardar la figura 9</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;SVG drawings (*.svg);;PNG pictures (*.png)</source>
        <translation>Documentos PDF (*.pdf);;Dibujos SVG (*.svg);;Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save Figure 8</source>
        <translation>Guardar la figura 8</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>paper width</source>
        <translation>anchura del artículo</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacto</translation>
    </message>
    <message>
        <source>%1, %2, to the %3</source>
        <translation>%1, %2, con %3</translation>
    </message>
    <message>
        <source>%1, %2, from scratch</source>
        <translation>%1, %2, desde cero</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
    </message>
    <message>
        <source>Best deviation %1, at step %2</source>
        <translation>Mejor desviación %1, en el paso %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Datos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the family whose range fits best</source>
        <translation>
            <numerusform>%n nota pasó a la familia de ámbito más adecuado</numerusform>
            <numerusform>%n notas pasaron a la familia de ámbito más adecuado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation>
            <numerusform>%n nota omitida</numerusform>
            <numerusform>%n notas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) merged with one on the same pitch at the same time</source>
        <translation>
            <numerusform>%n nota fusionada con otra de la misma altura al mismo tiempo</numerusform>
            <numerusform>%n notas fusionadas con otras de la misma altura al mismo tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s), in the log.</source>
        <translation>
            <numerusform>Y %n observación más, en el registro.</numerusform>
            <numerusform>Y %n observaciones más, en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>compás %1</translation>
    </message>
    <message>
        <source>bars %1 to %2</source>
        <translation>compases %1 a %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>It takes the place of the song that is open.</source>
        <translation>Ocupa el lugar de la canción que está abierta.</translation>
    </message>
    <message>
        <source>Open the dataset %1</source>
        <translation>Abrir el dataset %1</translation>
    </message>
    <message>
        <source>On the Data page; your song stays.</source>
        <translation>En el espacio Datos; tu canción se queda.</translation>
    </message>
    <message>
        <source>Prepare %1 for training</source>
        <translation>Preparar %1 para entrenar</translation>
    </message>
    <message>
        <source>Prepare %1 files for training</source>
        <translation>Preparar %1 archivos para entrenar</translation>
    </message>
    <message>
        <source>Play with the soundfont %1</source>
        <translation>Tocar con el soundfont %1</translation>
    </message>
    <message>
        <source>Your song stays as it is.</source>
        <translation>Tu canción se queda como está.</translation>
    </message>
    <message>
        <source>Generate with the model %1</source>
        <translation>Generar con el modelo %1</translation>
    </message>
    <message>
        <source>It is chosen in the Generate panel; your song stays.</source>
        <translation>Se elige en el panel Generar; tu canción se queda.</translation>
    </message>
    <message>
        <source>Show the training run %1</source>
        <translation>Mostrar la ejecución %1</translation>
    </message>
    <message>
        <source>In the Train workspace; your song stays.</source>
        <translation>En el espacio Entrenar; tu canción se queda.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 no se puede abrir</translation>
    </message>
    <message>
        <source>None of these can be opened</source>
        <translation>Ninguno de estos se puede abrir</translation>
    </message>
    <message>
        <source>Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), models, datasets, soundfonts and folders of music can.</source>
        <translation>Se pueden abrir canciones (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), modelos, datasets, soundfonts y carpetas de música.</translation>
    </message>
    <message>
        <source>Draw a few notes with the pencil, or drop a MIDI file here</source>
        <translation>Dibuja unas notas con el lápiz o suelta aquí un archivo MIDI</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl or Alt leaves a copy, Shift adds to the selection, right button erases</source>
        <translation>Arrastra para mover; Ctrl o Alt deja una copia, Mayús añade a la selección, el botón derecho borra</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation>Seleccionar notas</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; Shift adds</source>
        <translation>Arrastra un marco sobre las notas para seleccionarlas; Mayús añade</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation>Dibujar notas</translation>
    </message>
    <message>
        <source>Click to draw a note, drag to the right for its length; Alt leaves the grid, right button erases</source>
        <translation>Haz clic para dibujar una nota, arrastra a la derecha para su duración; Alt ignora la cuadrícula, el botón derecho borra</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Pintar</translation>
    </message>
    <message>
        <source>Paint a row of notes</source>
        <translation>Pintar una fila de notas</translation>
    </message>
    <message>
        <source>Drag along a row or up a column to fill it with notes of one grid step; right button erases</source>
        <translation>Arrastra por una fila o una columna para llenarla de notas de un paso de cuadrícula; el botón derecho borra</translation>
    </message>
    <message>
        <source>&amp;Chord</source>
        <translation>&amp;Acorde</translation>
    </message>
    <message>
        <source>Draw chords</source>
        <translation>Dibujar acordes</translation>
    </message>
    <message>
        <source>Click to draw the chosen chord on that note, drag to the right for its length; right button erases</source>
        <translation>Haz clic para dibujar el acorde elegido en esa nota, arrastra a la derecha para su duración; el botón derecho borra</translation>
    </message>
    <message>
        <source>Drag over notes to erase them</source>
        <translation>Arrastra sobre las notas para borrarlas</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation>Borrar notas</translation>
    </message>
    <message>
        <source>Click a note to cut it there; Shift cuts it into grid steps</source>
        <translation>Haz clic en una nota para cortarla ahí; Mayús la corta en pasos de cuadrícula</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Di&amp;vidir</translation>
    </message>
    <message>
        <source>Split notes</source>
        <translation>Dividir notas</translation>
    </message>
    <message>
        <source>Drag over notes of one pitch to join them; a click joins a note with the next</source>
        <translation>Arrastra sobre notas de una misma altura para unirlas; un clic une una nota con la siguiente</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Glue notes together</source>
        <translation>Unir notas</translation>
    </message>
    <message>
        <source>Drag a note up or down to make it louder or softer</source>
        <translation>Arrastra una nota arriba o abajo para darle más o menos intensidad</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>V&amp;elocidad</translation>
    </message>
    <message>
        <source>Make notes louder or softer</source>
        <translation>Dar más o menos intensidad a las notas</translation>
    </message>
    <message>
        <source>%1 whole notes long</source>
        <translation>%1 redondas de duración</translation>
    </message>
    <message>
        <source>Drag to change the length; Alt leaves the grid</source>
        <translation>Arrastra para cambiar la duración; Alt sale de la cuadrícula</translation>
    </message>
    <message>
        <source>A note of another track: double-click to go there</source>
        <translation>Una nota de otra pista: doble clic para ir allí</translation>
    </message>
    <message>
        <source>Press a key to hear it; nearer its front is louder</source>
        <translation>Pulsa una tecla para oírla; cuanto más cerca del borde frontal, más fuerte</translation>
    </message>
    <message>
        <source>Click to edit this track</source>
        <translation>Haz clic para editar esta pista</translation>
    </message>
    <message>
        <source>Bar %1, beat %2, %3</source>
        <translation>Compás %1, tiempo %2, %3</translation>
    </message>
    <message>
        <source>%1: free; Enter draws</source>
        <translation>%1: libre; Intro dibuja</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, seleccionada</translation>
    </message>
    <message>
        <source>%1: %2, velocity %3%4; Enter erases</source>
        <translation>%1: %2, velocidad %3%4; Intro borra</translation>
    </message>
    <message>
        <source>%1 track, %2 notes</source>
        <translation>Pista de %1, %2 notas</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 seleccionadas</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Odd sixteenths</source>
        <translation>Semicorcheas impares</translation>
    </message>
    <message>
        <source>Kick under bass</source>
        <translation>Bombo bajo el bajo</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>velocidad %1</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>The playhead is at bar %1 beat %2</source>
        <translation>El cabezal está en el compás %1 tiempo %2</translation>
    </message>
    <message>
        <source>whole note</source>
        <translation>redonda</translation>
    </message>
    <message>
        <source>dotted whole note</source>
        <translation>redonda con puntillo</translation>
    </message>
    <message>
        <source>triplet whole note</source>
        <translation>redonda de tresillo</translation>
    </message>
    <message>
        <source>about a whole note</source>
        <translation>aproximadamente una redonda</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>redonda</translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation>redonda con puntillo</translation>
    </message>
    <message>
        <source>triplet whole</source>
        <translation>redonda de tresillo</translation>
    </message>
    <message>
        <source>about a whole</source>
        <translation>aproximadamente una redonda</translation>
    </message>
    <message>
        <source>half note</source>
        <translation>blanca</translation>
    </message>
    <message>
        <source>dotted half note</source>
        <translation>blanca con puntillo</translation>
    </message>
    <message>
        <source>triplet half note</source>
        <translation>blanca de tresillo</translation>
    </message>
    <message>
        <source>about a half note</source>
        <translation>aproximadamente una blanca</translation>
    </message>
    <message>
        <source>half</source>
        <translation>blanca</translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation>blanca con puntillo</translation>
    </message>
    <message>
        <source>triplet half</source>
        <translation>blanca de tresillo</translation>
    </message>
    <message>
        <source>about a half</source>
        <translation>aproximadamente una blanca</translation>
    </message>
    <message>
        <source>quarter note</source>
        <translation>negra</translation>
    </message>
    <message>
        <source>dotted quarter note</source>
        <translation>negra con puntillo</translation>
    </message>
    <message>
        <source>triplet quarter note</source>
        <translation>negra de tresillo</translation>
    </message>
    <message>
        <source>about a quarter note</source>
        <translation>aproximadamente una negra</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>negra</translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation>negra con puntillo</translation>
    </message>
    <message>
        <source>triplet quarter</source>
        <translation>negra de tresillo</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>aproximadamente una negra</translation>
    </message>
    <message>
        <source>eighth note</source>
        <translation>corchea</translation>
    </message>
    <message>
        <source>dotted eighth note</source>
        <translation>corchea con puntillo</translation>
    </message>
    <message>
        <source>triplet eighth note</source>
        <translation>corchea de tresillo</translation>
    </message>
    <message>
        <source>about an eighth note</source>
        <translation>aproximadamente una corchea</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>corchea</translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation>corchea con puntillo</translation>
    </message>
    <message>
        <source>triplet eighth</source>
        <translation>corchea de tresillo</translation>
    </message>
    <message>
        <source>about an eighth</source>
        <translation>aproximadamente una corchea</translation>
    </message>
    <message>
        <source>sixteenth note</source>
        <translation>semicorchea</translation>
    </message>
    <message>
        <source>dotted sixteenth note</source>
        <translation>semicorchea con puntillo</translation>
    </message>
    <message>
        <source>triplet sixteenth note</source>
        <translation>semicorchea de tresillo</translation>
    </message>
    <message>
        <source>about a sixteenth note</source>
        <translation>aproximadamente una semicorchea</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>semicorchea</translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation>semicorchea con puntillo</translation>
    </message>
    <message>
        <source>triplet sixteenth</source>
        <translation>semicorchea de tresillo</translation>
    </message>
    <message>
        <source>about a sixteenth</source>
        <translation>aproximadamente una semicorchea</translation>
    </message>
    <message>
        <source>32nd note</source>
        <translation>fusa</translation>
    </message>
    <message>
        <source>dotted 32nd note</source>
        <translation>fusa con puntillo</translation>
    </message>
    <message>
        <source>triplet 32nd note</source>
        <translation>fusa de tresillo</translation>
    </message>
    <message>
        <source>about a 32nd note</source>
        <translation>aproximadamente una fusa</translation>
    </message>
    <message>
        <source>32nd</source>
        <translation>fusa</translation>
    </message>
    <message>
        <source>dotted 32nd</source>
        <translation>fusa con puntillo</translation>
    </message>
    <message>
        <source>triplet 32nd</source>
        <translation>fusa de tresillo</translation>
    </message>
    <message>
        <source>about a 32nd</source>
        <translation>aproximadamente una fusa</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>%1 redondas</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>compás %1 tiempo %2</translation>
    </message>
    <message>
        <source>%1 and %2/%3</source>
        <translation>%1 y %2/%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, free, %2</source>
        <translation>%1, libre, %2</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; right button erases, with Shift it opens a menu</source>
        <translation>Arrastra un marco sobre las notas para seleccionarlas; el botón derecho borra, con Mayús abre un menú</translation>
    </message>
    <message>
        <source>Click to draw, drag to put it elsewhere; right button erases, with Shift it opens a menu</source>
        <translation>Haz clic para dibujar, arrastra para colocarla en otro sitio; el botón derecho borra, con Mayús abre un menú</translation>
    </message>
    <message>
        <source>Click to move the playhead, drag to choose bars; Ctrl and a drag plays what it passes</source>
        <translation>Haz clic para mover el cabezal, arrastra para seleccionar compases; Ctrl y arrastrar toca lo que recorre</translation>
    </message>
    <message>
        <source>Drag the playhead to hear what it passes</source>
        <translation>Arrastra el cabezal para oír lo que recorre</translation>
    </message>
</context>
<context>
    <name>muse::ActivityView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>muse::Announcer</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>Reproduciendo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <translation>Ha empezado: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>muse::AudioExportPanel</name>
    <message>
        <source>Bring the loudest sample to</source>
        <translation>Llevar la muestra más fuerte a</translation>
    </message>
    <message>
        <source> dBFS</source>
        <translation> dBFS</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>Exportar audio</translation>
    </message>
    <message>
        <source>The mix, in one file</source>
        <translation>La mezcla, en un solo archivo</translation>
    </message>
    <message>
        <source>Stems, a file a track</source>
        <translation>Stems, un archivo por pista</translation>
    </message>
    <message>
        <source>WAV</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 bits, coma flotante</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Stems are equally long and keep their balance</source>
        <translation>Los stems duran todos lo mismo y conservan su equilibrio</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>FLAC is smaller without loss, Ogg Vorbis smaller still</source>
        <translation>FLAC ocupa menos sin pérdida; Ogg Vorbis, todavía menos</translation>
    </message>
    <message>
        <source>Size of a sample</source>
        <translation>Tamaño de la muestra</translation>
    </message>
    <message>
        <source>16 bits are a CD&apos;s</source>
        <translation>16 bits es la calidad de un CD</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Muestras por segundo</translation>
    </message>
    <message>
        <source>44,100 Hz are a CD&apos;s</source>
        <translation>44 100 Hz es la frecuencia de un CD</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>As loud as can be, or as soft as wanted</source>
        <translation>Tan fuerte como sea posible, o tan suave como se quiera</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>0 dBFS is the loudest that a file can hold</source>
        <translation>0 dBFS es lo más fuerte que cabe en un archivo</translation>
    </message>
    <message>
        <source>Time after the last note</source>
        <translation>Tiempo después de la última nota</translation>
    </message>
    <message>
        <source>For notes and reverb to fade away</source>
        <translation>Para que las notas y la reverberación se apaguen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Asks where, then works in the background</source>
        <translation>Pregunta dónde y luego trabaja en segundo plano</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>No queda ningún resto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Ring on at the end</source>
        <translation>Resonancia al final</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>muse::Autosave</name>
    <message>
        <source>Autosave does not work: %1 Save your song where there is room.</source>
        <translation>El guardado automático no funciona: %1 Guarda la canción donde haya espacio.</translation>
    </message>
</context>
<context>
    <name>muse::BarCommands</name>
    <message>
        <source>As many empty bars as are chosen, before them, on all tracks</source>
        <translation>Inserta tantos compases vacíos como los seleccionados, delante de ellos, en todas las pistas</translation>
    </message>
    <message>
        <source>An empty bar at the playhead, on all tracks; choose bars in the ruler for more</source>
        <translation>Un compás vacío en el cabezal, en todas las pistas; selecciona compases en la regla para insertar más</translation>
    </message>
    <message>
        <source>Choose bars first: drag in the ruler above the notes.</source>
        <translation>Selecciona primero los compases: arrastra en la regla, encima de las notas.</translation>
    </message>
    <message>
        <source>Takes the chosen bars out of all tracks</source>
        <translation>Quita los compases seleccionados de todas las pistas</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, with tempo, time signatures and markers</source>
        <translation>Copia los compases seleccionados de todas las pistas, con tempo, tipos de compás y marcadores</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, and takes them out</source>
        <translation>Copia los compases seleccionados de todas las pistas y los quita</translation>
    </message>
    <message>
        <source>Puts the chosen bars of all tracks once more behind themselves</source>
        <translation>Pone otra vez los compases seleccionados de todas las pistas, justo detrás de ellos</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar before them</source>
        <translation>Intercambia los compases seleccionados de todas las pistas con el compás anterior</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar after them</source>
        <translation>Intercambia los compases seleccionados de todas las pistas con el compás siguiente</translation>
    </message>
    <message>
        <source>Puts the copied bars before the chosen ones, or before the bar at the playhead</source>
        <translation>Pone los compases copiados antes de los seleccionados, o antes del compás del cabezal</translation>
    </message>
    <message>
        <source>Copy bars first.</source>
        <translation>Copia primero unos compases.</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n bar(s)</source>
        <translation>
            <numerusform>Insertar %n compás</numerusform>
            <numerusform>Insertar %n compases</numerusform>
        </translation>
    </message>
    <message>
        <source>The song has nothing in these bars or behind them.</source>
        <translation>La canción no tiene nada en estos compases ni después de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bar(s)</source>
        <translation>
            <numerusform>Eliminar %n compás</numerusform>
            <numerusform>Eliminar %n compases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n bar(s) of all tracks.</source>
        <translation>
            <numerusform>Se ha copiado %n compás de todas las pistas.</numerusform>
            <numerusform>Se han copiado %n compases de todas las pistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n bar(s)</source>
        <translation>
            <numerusform>Cortar %n compás</numerusform>
            <numerusform>Cortar %n compases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n bar(s)</source>
        <translation>
            <numerusform>Pegar %n compás</numerusform>
            <numerusform>Pegar %n compases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n bar(s)</source>
        <translation>
            <numerusform>Repetir %n compás</numerusform>
            <numerusform>Repetir %n compases</numerusform>
        </translation>
    </message>
    <message>
        <source>The song begins with these bars already.</source>
        <translation>La canción ya empieza con estos compases.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n bar(s)</source>
        <translation>
            <numerusform>Mover %n compás</numerusform>
            <numerusform>Mover %n compases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::BlindDialog</name>
    <message>
        <source>Compare two models blind</source>
        <translation>Comparar dos modelos a ciegas</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modelo</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>El otro modelo</translation>
    </message>
    <message>
        <source>Half of the candidates for %1 come from each model, and nothing says which. Take the one that you like best; then you are told whose it is, and it is counted.</source>
        <translation>La mitad de los candidatos para %1 viene de cada modelo y nada indica de cuál. Acepta el que más te guste; entonces sabrás de quién es, y quedará contado.</translation>
    </message>
    <message>
        <source>&amp;One model</source>
        <translation>&amp;Un modelo</translation>
    </message>
    <message>
        <source>The o&amp;ther model</source>
        <translation>El &amp;otro modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make candidates</source>
        <translation>Crear candidatos</translation>
    </message>
    <message>
        <source>No other model plays to the same track; choose another, or train one.</source>
        <translation>Ningún otro modelo toca sobre la misma pista; elige otro o entrena uno.</translation>
    </message>
</context>
<context>
    <name>muse::CandidateChooser</name>
    <message>
        <source>You worked on these bars, so their candidates went. Undo brings them back.</source>
        <translation>Has trabajado en estos compases, así que sus candidatos se retiraron. Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all</source>
        <translation>Candidatos: las flechas los comparan, Intro acepta uno, K conserva una de sus pistas, Esc los descarta todos</translation>
    </message>
    <message>
        <source>You chose “%1” over “%2”. Generate &gt; What was kept counts it.</source>
        <translation>Has preferido “%1” a “%2”. Queda contado en Generar &gt; Lo elegido.</translation>
    </message>
    <message>
        <source>%1 is in the song, and locked in %2. Once you have chosen, a click on its bars in the grid opens them again.</source>
        <translation>%1 está en la canción, con bloqueo en %2. Después de elegir, un clic en esos compases de la cuadrícula lo quita.</translation>
    </message>
    <message>
        <source>These come of too many others, one of the other, to make more of; take one first.</source>
        <translation>Estos proceden de una cadena demasiado larga de otros como para sacar más de ellos; acepta uno primero.</translation>
    </message>
    <message>
        <source>What you kept is in the song; the rest is as it was.</source>
        <translation>Lo que conservaste está en la canción; el resto sigue como estaba.</translation>
    </message>
    <message>
        <source>The song is as it was.</source>
        <translation>La canción está como estaba.</translation>
    </message>
</context>
<context>
    <name>muse::CandidateList</name>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 notes at a time</source>
        <translation>%1 notas a la vez</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Intermedios</translation>
    </message>
</context>
<context>
    <name>muse::CandidatePane</name>
    <message>
        <source>Does it listen?</source>
        <translation>¿Escucha?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Keep one track</source>
        <translation>Conservar pista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Interpolar</translation>
    </message>
    <message>
        <source>Have the same made to another given track, and say how much of it changes (H)</source>
        <translation>Pedir lo mismo para otra pista dada y ver cuánto cambia (H)</translation>
    </message>
    <message>
        <source>Put this candidate into the song (Enter)</source>
        <translation>Poner este candidato en la canción (Intro)</translation>
    </message>
    <message>
        <source>Put one track of this candidate into the song, and go on choosing (K)</source>
        <translation>Poner una pista de este candidato en la canción y seguir eligiendo (K)</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take none; the song stays as it is (Esc)</source>
        <translation>No aceptar ninguno; la canción queda como está (Esc)</translation>
    </message>
    <message>
        <source>Make others that are near to this candidate (L)</source>
        <translation>Crear otros parecidos a este candidato (L)</translation>
    </message>
    <message>
        <source>Move about between the first candidates, or between those that M has marked (B)</source>
        <translation>Moverse entre los primeros candidatos, o entre los marcados con M (B)</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Orden de los candidatos</translation>
    </message>
    <message>
        <source>In what order they are shown</source>
        <translation>En qué orden se muestran</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Por creación</translation>
    </message>
    <message>
        <source>Most like real songs</source>
        <translation>Como canciones reales</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Mejor respuesta</translation>
    </message>
    <message>
        <source>Most different</source>
        <translation>Más diferentes</translation>
    </message>
    <message>
        <source>That share most onsets with the given track</source>
        <translation>Los que comparten más ataques con la pista dada</translation>
    </message>
    <message>
        <source>Show the candidates that were there before (Ctrl+Z)</source>
        <translation>Mostrar los candidatos que había antes (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of two models for %1</source>
        <translation>
            <numerusform>%n candidato de dos modelos para %1</numerusform>
            <numerusform>%n candidatos de dos modelos para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of %1 tried for %2</source>
        <translation>
            <numerusform>%n candidato de %1 probados para %2</numerusform>
            <numerusform>%n candidatos de %1 probados para %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1: the one you liked, then others like it</source>
        <translation>
            <numerusform>%n candidato para %1: el que te gustó y luego otros parecidos</numerusform>
            <numerusform>%n candidatos para %1: el que te gustó y luego otros parecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation>
            <numerusform>%n candidato para %1</numerusform>
            <numerusform>%n candidatos para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <translation>%1 (silencio)</translation>
    </message>
</context>
<context>
    <name>muse::ChannelStrip</name>
    <message>
        <source>%1 strip</source>
        <translation>Canal de %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Reverb</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar %1</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Poner %1 en solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Quitar el solo de %1</translation>
    </message>
    <message>
        <source>Level of the %1 track</source>
        <translation>Nivel de la pista de %1</translation>
    </message>
    <message>
        <source>Level, %1 to 0 dB; the line is the peak</source>
        <translation>Nivel, de %1 a 0 dB; la línea es el pico</translation>
    </message>
    <message>
        <source>%1 of the %2 track</source>
        <translation>%1 de la pista de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drag up or down (Shift: fine); double-click resets</source>
        <translation>Arrastra arriba o abajo (Mayús: con precisión); doble clic restablece</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volumen: %1</translation>
    </message>
    <message>
        <source>Pan: centre</source>
        <translation>Panorama: centro</translation>
    </message>
    <message>
        <source>Pan: %1 % left</source>
        <translation>Panorama: %1 % a la izquierda</translation>
    </message>
    <message>
        <source>Pan: %1 % right</source>
        <translation>Panorama: %1 % a la derecha</translation>
    </message>
    <message>
        <source>Reverb send: %1</source>
        <translation>Envío a reverberación: %1</translation>
    </message>
    <message>
        <source>Chorus send: %1</source>
        <translation>Envío a chorus: %1</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev</translation>
    </message>
    <message>
        <source>Cho</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Instrument of the %1 track: %2</source>
        <translation>Instrumento de la pista de %1: %2</translation>
    </message>
    <message>
        <source>%1: choose another sound</source>
        <translation>%1: elegir otro sonido</translation>
    </message>
</context>
<context>
    <name>muse::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>muse::ChordBar</name>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation>Disminuido</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Aumentado</translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation>Segunda suspendida</translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation>Cuarta suspendida</translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation>Séptima de dominante</translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation>Séptima mayor</translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation>Séptima menor</translation>
    </message>
    <message>
        <source>Minor, major seventh</source>
        <translation>Menor con séptima mayor</translation>
    </message>
    <message>
        <source>Half-diminished seventh</source>
        <translation>Séptima semidisminuida</translation>
    </message>
    <message>
        <source>Diminished seventh</source>
        <translation>Séptima disminuida</translation>
    </message>
    <message>
        <source>Augmented, major seventh</source>
        <translation>Aumentado con séptima mayor</translation>
    </message>
    <message>
        <source>Suspended seventh</source>
        <translation>Séptima suspendida</translation>
    </message>
    <message>
        <source>Major sixth</source>
        <translation>Sexta mayor</translation>
    </message>
    <message>
        <source>Minor sixth</source>
        <translation>Sexta menor</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Acorde</translation>
    </message>
    <message>
        <source>Chord that the chord tool draws</source>
        <translation>Acorde que dibuja la herramienta de acordes</translation>
    </message>
    <message>
        <source>What the chord tool (C) draws on the note that is clicked</source>
        <translation>Lo que la herramienta de acordes (C) dibuja sobre la nota en la que se hace clic</translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation>Tríada de la escala</translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation>Séptima de la escala</translation>
    </message>
    <message>
        <source>Inversion of the chord</source>
        <translation>Inversión del acorde</translation>
    </message>
    <message>
        <source>How many of its lowest notes lie an octave higher</source>
        <translation>Cuántas de sus notas más graves suben una octava</translation>
    </message>
    <message>
        <source>Root position</source>
        <translation>Estado fundamental</translation>
    </message>
    <message>
        <source>1st inversion</source>
        <translation>1.ª inversión</translation>
    </message>
    <message>
        <source>2nd inversion</source>
        <translation>2.ª inversión</translation>
    </message>
    <message>
        <source>3rd inversion</source>
        <translation>3.ª inversión</translation>
    </message>
</context>
<context>
    <name>muse::ClipBar</name>
    <message>
        <source>How far %1 is</source>
        <translation>Avance de %1</translation>
    </message>
    <message>
        <source>✓ Played to the end</source>
        <translation>✓ Escuchado hasta el final</translation>
    </message>
    <message>
        <source>No sound came from this computer, so it does not count as heard. Choose a device in Preferences &gt; Sound, and play it again.</source>
        <translation>Este equipo no ha emitido ningún sonido, así que no cuenta como escuchado. Elige un dispositivo en Preferencias &gt; Sonido y reprodúcelo de nuevo.</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Pausar: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Reproducir: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>muse::CurvePlot</name>
    <message>
        <source>No values yet</source>
        <translation>Aún no hay valores</translation>
    </message>
    <message>
        <source>generator steps</source>
        <translation>pasos del generador</translation>
    </message>
    <message>
        <source>critic updates</source>
        <translation>actualizaciones del crítico</translation>
    </message>
    <message>
        <source>time spent training</source>
        <translation>tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>critic update %1</source>
        <translation>actualización del crítico %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
</context>
<context>
    <name>muse::DataFeature</name>
    <message>
        <source>Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; beside it are phrases to look at and to hear.</source>
        <translation>Crea datasets a partir de archivos MIDI. El embudo muestra qué conserva cada etapa y por qué descarta el resto; al lado hay frases para ver y escuchar.</translation>
    </message>
    <message>
        <source>%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.</source>
        <translation>%L1 frases de %L2 de %L3 archivos, en %4 s. Guardado como %5.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; no se ha conservado nada.</translation>
    </message>
    <message>
        <source>Choose music or a dataset</source>
        <translation>Elegir música o un dataset</translation>
    </message>
    <message>
        <source>Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</source>
        <translation>Música y datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</translation>
    </message>
    <message>
        <source>Choose a folder of music</source>
        <translation>Elegir una carpeta de música</translation>
    </message>
    <message>
        <source>Insert a phrase of a dataset</source>
        <translation>Insertar una frase de un dataset</translation>
    </message>
</context>
<context>
    <name>muse::DataPanels</name>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Metrics of the phrases</source>
        <translation>Métricas de las frases</translation>
    </message>
    <message>
        <source>Build dataset</source>
        <translation>Crear dataset</translation>
    </message>
    <message>
        <source>Take the music through the funnel</source>
        <translation>Pasar la música por el embudo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading; nothing is kept</source>
        <translation>Detener la lectura; no se conserva nada</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Entrenar con él</translation>
    </message>
    <message>
        <source>Take this dataset to the Train workspace</source>
        <translation>Llevar este dataset al espacio Entrenar</translation>
    </message>
    <message>
        <source>Drop music above and build a dataset: here you see what each stage keeps, and why the rest goes.</source>
        <translation>Suelta música arriba y crea un dataset: aquí verás qué conserva cada etapa y por qué descarta el resto.</translation>
    </message>
    <message>
        <source>Save funnel…</source>
        <translation>Guardar embudo…</translation>
    </message>
    <message>
        <source>Save funnel</source>
        <translation>Guardar embudo</translation>
    </message>
    <message>
        <source>Save the counts as CSV or JSON</source>
        <translation>Guardar los recuentos como CSV o JSON</translation>
    </message>
    <message>
        <source>%1: %L2 phrases from %L3 songs</source>
        <translation>%1: %L2 frases de %L3 canciones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Valores separados por comas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save histogram</source>
        <translation>Guardar histograma</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
</context>
<context>
    <name>muse::DatasetController</name>
    <message>
        <source>Building a dataset</source>
        <translation>Creando un dataset</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>no se conserva nada</translation>
    </message>
</context>
<context>
    <name>muse::DialogPrompter</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Si no los guardas, se pierden.</translation>
    </message>
    <message>
        <source>About MuseGAN Studio</source>
        <translation>Acerca de MuseGAN Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Draw one track; a MuseGAN plays the other four.&lt;/p&gt;&lt;p&gt;After Dong, Hsiao, Yang and Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Built on Qt, LibTorch, FluidSynth, RtMidi and QCustomPlot. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Dibuja una pista; una MuseGAN toca las otras cuatro.&lt;/p&gt;&lt;p&gt;Según Dong, Hsiao, Yang y Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Hecho con Qt, LibTorch, FluidSynth, RtMidi y QCustomPlot. Licencia MIT.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>muse::EditActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>T&amp;ranspose</source>
        <translation>&amp;Transponer</translation>
    </message>
    <message>
        <source>Semitone &amp;up</source>
        <translation>Semitono &amp;arriba</translation>
    </message>
    <message>
        <source>Semitone &amp;down</source>
        <translation>Semitono a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Octave up</source>
        <translation>&amp;Octava arriba</translation>
    </message>
    <message>
        <source>Octave do&amp;wn</source>
        <translation>O&amp;ctava abajo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom to what is &amp;chosen</source>
        <translation>&amp;Zoom a lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
        <translation>&amp;Filas más altas</translation>
    </message>
    <message>
        <source>&amp;Lower rows</source>
        <translation>Filas más &amp;bajas</translation>
    </message>
    <message>
        <source>Show &amp;whole song</source>
        <translation>Ver canción &amp;entera</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>Fi&amp;las</translation>
    </message>
</context>
<context>
    <name>muse::EditingPage</name>
    <message>
        <source>Mouse buttons in the piano roll</source>
        <translation>Botones del ratón en el piano roll</translation>
    </message>
    <message>
        <source>As the tool says</source>
        <translation>Según la herramienta</translation>
    </message>
    <message>
        <source>A drag to the right gives a drawn note its length. The right button erases with the tools that draw, and opens a menu with Select.</source>
        <translation>Arrastrar a la derecha da su duración a la nota dibujada. El botón derecho borra con las herramientas que dibujan, y abre un menú con la de selección.</translation>
    </message>
    <message>
        <source>One draws, the other erases</source>
        <translation>Uno dibuja, el otro borra</translation>
    </message>
    <message>
        <source>The left button draws and moves, so that a drawn note goes along until the button is let go; its edges give the length. The right button erases with every tool. Shift and the right button open the menu.</source>
        <translation>El botón izquierdo dibuja y mueve: la nota dibujada acompaña hasta soltar el botón; sus bordes dan la duración. El botón derecho borra con todas las herramientas. Mayús y el botón derecho abren el menú.</translation>
    </message>
    <message>
        <source>Mouse buttons: %1</source>
        <translation>Botones del ratón: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Se aplica enseguida</translation>
    </message>
</context>
<context>
    <name>muse::EvaluateFeature</name>
    <message>
        <source>&amp;Tables 1 and 2...</source>
        <translation>&amp;Tablas 1 y 2...</translation>
    </message>
    <message>
        <source>Measure models and data as the paper does, beside its own figures</source>
        <translation>Medir modelos y datos como en el artículo, junto a sus propias cifras</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Elegir un dataset</translation>
    </message>
    <message>
        <source>Datasets (*.safetensors)</source>
        <translation>Datasets (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::ExportController</name>
    <message>
        <source>Exporting audio</source>
        <translation>Exportando audio</translation>
    </message>
    <message>
        <source>no file is kept</source>
        <translation>no se conserva ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) in %1</source>
        <translation>
            <numerusform>%n stem en %1</numerusform>
            <numerusform>%n stems en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::ExportsFeature</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Left out, as muted or not soloed: %1.</source>
        <translation>Excluidas por estar silenciadas o fuera del solo: %1.</translation>
    </message>
    <message>
        <source>&amp;MIDI...</source>
        <translation>&amp;MIDI...</translation>
    </message>
    <message>
        <source>Export MIDI</source>
        <translation>Exportar MIDI</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi *.kar *.rmi)</source>
        <translation>Archivos MIDI (*.mid *.midi *.kar *.rmi)</translation>
    </message>
    <message>
        <source>&amp;Chosen bars as MIDI...</source>
        <translation>&amp;Compases seleccionados como MIDI...</translation>
    </message>
    <message>
        <source>Export the chosen bars</source>
        <translation>Exportar los compases seleccionados</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>Archivos MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Piano-&amp;roll (.npz)...</source>
        <translation>Piano &amp;roll (.npz)...</translation>
    </message>
    <message>
        <source>Export piano-roll</source>
        <translation>Exportar piano roll</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>Canciones de pypianoroll (*.npz)</translation>
    </message>
    <message>
        <source>&amp;Notes as a table (.csv)...</source>
        <translation>&amp;Notas como tabla (.csv)...</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>No bars are chosen; choose some on the ruler first.</source>
        <translation>No hay ningún compás seleccionado; márcalos primero en la regla.</translation>
    </message>
    <message>
        <source>No audible track has notes in the chosen bars; choose others, or unmute one.</source>
        <translation>Ninguna pista audible tiene notas en los compases seleccionados; selecciona otros o quita el silencio a alguna.</translation>
    </message>
    <message>
        <source>MIDI files sa&amp;y how bars were generated</source>
        <translation>Incluir en el MIDI cómo se &amp;generó</translation>
    </message>
    <message>
        <source>Model, seed and settings go into the file as text where generated bars begin</source>
        <translation>El modelo, la semilla y los ajustes se escriben como texto en el archivo donde empiezan los compases generados</translation>
    </message>
    <message>
        <source>The candidate that is shown is not in it, as it is not in the song; Enter takes it.</source>
        <translation>No incluye el candidato que se muestra, porque no está en la canción; Intro lo acepta.</translation>
    </message>
    <message>
        <source>&amp;Audio...</source>
        <translation>&amp;Audio...</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>Export stems</source>
        <translation>Exportar stems</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>Exportar audio</translation>
    </message>
    <message>
        <source>Sound (*%1)</source>
        <translation>Sonido (*%1)</translation>
    </message>
</context>
<context>
    <name>muse::FileController</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Songs (%1)</source>
        <translation>Canciones (%1)</translation>
    </message>
    <message>
        <source>Music (%1)</source>
        <translation>Música (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importado.</translation>
    </message>
    <message>
        <source>%1 was changed or removed by another program since you opened it.</source>
        <translation>Otro programa ha modificado o eliminado %1 desde que lo abriste.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
</context>
<context>
    <name>muse::FilesFeature</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Demo songs</source>
        <translation>Canciones &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Guardar &amp;como...</translation>
    </message>
    <message>
        <source>&amp;Import MIDI or a score...</source>
        <translation>&amp;Importar MIDI o partitura...</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>muse::FunnelView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>Funnel: what each stage of the preparation kept</source>
        <translation>Embudo: lo que conservó cada etapa de la preparación</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
</context>
<context>
    <name>muse::GenerateFeature</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>&amp;Generate panel</source>
        <translation>Panel &amp;Generar</translation>
    </message>
    <message>
        <source>Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the same music again; the threshold decides how much of the output becomes notes, dynamics how they are played.</source>
        <translation>Pone a componer a un MuseGAN: las otras cuatro pistas para la activa, o las cinco. La semilla repite la misma música; el umbral decide cuánto de la salida se convierte en notas, y la dinámica, cómo se tocan.</translation>
    </message>
    <message>
        <source>Generate the &amp;other four</source>
        <translation>Generar las &amp;otras cuatro</translation>
    </message>
    <message>
        <source>Generate from &amp;scratch</source>
        <translation>Generar &amp;desde cero</translation>
    </message>
    <message>
        <source>Generate the &amp;next bars</source>
        <translation>Generar los compases &amp;siguientes</translation>
    </message>
    <message>
        <source>Let the music go on after the chosen bars, as many bars again: what follows the last of them best is offered</source>
        <translation>Continuar la música después de los compases seleccionados, otros tantos más: se ofrece lo que mejor sigue al último</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Regenerar</translation>
    </message>
    <message>
        <source>Make the generated notes in the chosen bars again, from what the song knows of them</source>
        <translation>Volver a crear las notas generadas en los compases seleccionados, con lo que la canción guarda de ellas</translation>
    </message>
    <message>
        <source>Compare two models &amp;blind...</source>
        <translation>Comparar dos modelos a &amp;ciegas...</translation>
    </message>
    <message>
        <source>What was &amp;kept...</source>
        <translation>Lo &amp;elegido...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Cancelled; the song is as it was.</source>
        <translation>Cancelado; la canción está como estaba.</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all.</source>
        <translation>Candidatos: las flechas los comparan, Intro acepta uno, K conserva una de sus pistas, Esc los descarta todos.</translation>
    </message>
    <message>
        <source>The candidate that was shown is in the song; undo takes it out again.</source>
        <translation>El candidato que se mostraba está en la canción; deshacer lo quita.</translation>
    </message>
    <message>
        <source>Choose a model&apos;s weights</source>
        <translation>Elegir los pesos de un modelo</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::GeneratePanel</name>
    <message>
        <source>No model here invents all five tracks. Train one from scratch, or open one.</source>
        <translation>Ningún modelo disponible inventa las cinco pistas. Entrena uno desde cero o abre uno.</translation>
    </message>
    <message>
        <source>Fills bar %1</source>
        <translation>Rellena el compás %1</translation>
    </message>
    <message>
        <source>Fills bars %1–%2</source>
        <translation>Rellena los compases %1–%2</translation>
    </message>
    <message>
        <source>Locked: %1 stays as it is</source>
        <translation>Bloqueo: %1 se queda como está</translation>
    </message>
    <message>
        <source>Locked: %1 and %2 stay as they are</source>
        <translation>Bloqueo: %1 y %2 se quedan como están</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>Use a weights file (.safetensors) from anywhere</source>
        <translation>Usar un archivo de pesos (.safetensors) de cualquier lugar</translation>
    </message>
    <message>
        <source>Train one…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Train a model on your own MIDI files</source>
        <translation>Entrenar un modelo con tus propios archivos MIDI</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Generate from scratch</source>
        <translation>Generar desde cero</translation>
    </message>
    <message>
        <source>Invent all tracks that are not locked</source>
        <translation>Inventar todas las pistas que no estén bloqueadas</translation>
    </message>
    <message>
        <source>Generate the next bars</source>
        <translation>Generar siguientes</translation>
    </message>
    <message>
        <source>Let the music go on after these bars, as many bars again (Ctrl+Shift+Right)</source>
        <translation>Continuar la música después de estos compases, otros tantos más (Ctrl+Mayús+Derecha)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>How many are made to choose from; one alone goes into the song at once</source>
        <translation>Cuántos se crean para elegir; si es uno solo, va directo a la canción</translation>
    </message>
    <message>
        <source>Click or drag over bars that are to stay as they are; over locked ones to open them again. What you keep of a candidate is locked.</source>
        <translation>Haz clic o arrastra sobre los compases que deben quedarse como están; sobre los bloqueados, para desbloquearlos. Lo que conservas de un candidato se bloquea.</translation>
    </message>
    <message>
        <source>Fill only empty bars</source>
        <translation>Solo compases vacíos</translation>
    </message>
    <message>
        <source>Bars of a track in which notes begin stay as they are</source>
        <translation>Los compases de una pista en los que empiezan notas se quedan como están</translation>
    </message>
    <message>
        <source>Hatched: locked. Dotted: stays, as notes begin there.</source>
        <translation>Rayado: bloqueado. Punteado: se queda, porque ahí empiezan notas.</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>Progreso de la generación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop generating and leave the song as it is</source>
        <translation>Detener la generación y dejar la canción como está</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>Generando…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
    <message>
        <source>A trained model invents the notes. Open one, or train your own.</source>
        <translation>Un modelo entrenado inventa las notas. Abre uno o entrena el tuyo.</translation>
    </message>
    <message>
        <source>Invent tracks that go with the notes of %1 (%2)</source>
        <translation>Inventar pistas que encajen con las notas de %1 (%2)</translation>
    </message>
    <message>
        <source>All tracks are locked in these bars</source>
        <translation>Todas las pistas están bloqueadas en estos compases</translation>
    </message>
    <message>
        <source>%1 is empty in these bars</source>
        <translation>%1 no tiene notas en estos compases</translation>
    </message>
    <message>
        <source>Generate the next bar, %1</source>
        <translation>Generar el compás siguiente, %1</translation>
    </message>
    <message>
        <source>Generate the next bars, %1 to %2</source>
        <translation>Generar los compases siguientes, %1 a %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Generate %1 from another track</source>
        <translation>Generar %1 a partir de otra pista</translation>
    </message>
    <message>
        <source>Generate three others from %1</source>
        <translation>Generar otras tres a partir de %1</translation>
    </message>
    <message>
        <source>Generate %1 from %2</source>
        <translation>Generar %1 a partir de %2</translation>
    </message>
    <message>
        <source>Generate the other four from %1</source>
        <translation>Generar las otras cuatro con %1</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies no track</source>
        <translation>%1, porque el modelo elegido no acompaña ninguna pista</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies %2</source>
        <translation>%1, porque el modelo elegido acompaña a %2</translation>
    </message>
    <message>
        <source>No model here accompanies a track. Train one that does, or open one.</source>
        <translation>Ningún modelo disponible acompaña una pista. Entrena uno que lo haga o abre uno.</translation>
    </message>
    <message>
        <source>No model here accompanies %1. Pick %2 as the active track, or train one.</source>
        <translation>Ningún modelo disponible acompaña a %1. Activa la pista de %2 o entrena uno.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>muse::GenerationController</name>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>la canción se queda como está</translation>
    </message>
    <message>
        <source>The models do not play to the same track any more; choose two that do.</source>
        <translation>Los modelos ya no tocan sobre la misma pista; elige dos que lo hagan.</translation>
    </message>
    <message>
        <source>Notes begin in all of %1 that may be replaced; untick “Fill only empty bars”, or choose other bars.</source>
        <translation>En todo lo que se puede reemplazar empiezan notas (%1); desmarca “Solo compases vacíos” o selecciona otros compases.</translation>
    </message>
    <message>
        <source>All of %1 is locked; unlock the bars or tracks that may be replaced.</source>
        <translation>Todo está bloqueado en %1; desbloquea los compases o pistas que se puedan reemplazar.</translation>
    </message>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>Todas las pistas están bloqueadas; desbloquea las que se puedan reemplazar.</translation>
    </message>
    <message>
        <source>Every track but %1, which is played to, is locked; unlock those that may be replaced.</source>
        <translation>Todas las pistas menos %1, que es la que se acompaña, están bloqueadas; desbloquea las que se puedan reemplazar.</translation>
    </message>
    <message>
        <source>What you wished of %1 was left out, as nothing is made there.</source>
        <translation>Se ha omitido lo que pedías de %1, porque ahí no se crea nada.</translation>
    </message>
    <message>
        <source>The %1 track is empty in %2; draw some notes there first.</source>
        <translation>La pista de %1 está vacía en %2; dibuja antes algunas notas ahí.</translation>
    </message>
    <message>
        <source>The song changed in %1 while they were being made, so they were left alone; generate again.</source>
        <translation>La canción cambió en %1 mientras se generaba, así que se dejó como estaba; genera de nuevo.</translation>
    </message>
    <message>
        <source>The same notes are in %1 already.</source>
        <translation>Las mismas notas ya están en %1.</translation>
    </message>
    <message>
        <source>Generate %1 (%2, %3)</source>
        <translation>Generar %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n note(s) for %2 in %3.</source>
        <translation>
            <numerusform>%1 ha creado %n nota para %2 en %3.</numerusform>
            <numerusform>%1 ha creado %n notas para %2 en %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n piece(s) were tried.</source>
        <translation>
            <numerusform> Se probó %n pieza.</numerusform>
            <numerusform> Se probaron %n piezas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::HelpFeature</name>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click anything to read what it is for</source>
        <translation>Haz clic en cualquier elemento para leer para qué sirve</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Version, machine, sound and the end of the log, to paste where you report a problem</source>
        <translation>Versión, equipo, sonido y final del registro, para pegarlos al informar de un problema</translation>
    </message>
    <message>
        <source>&amp;About MuseGAN Studio</source>
        <translation>Ac&amp;erca de MuseGAN Studio</translation>
    </message>
    <message>
        <source>The report is on the clipboard; paste it where you report the problem.</source>
        <translation>El informe está en el portapapeles; pégalo al informar del problema.</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>El manual no está instalado: falta %1.</translation>
    </message>
</context>
<context>
    <name>muse::HistogramPlot</name>
    <message>
        <source>How a metric spreads over the dataset</source>
        <translation>Cómo se reparte una métrica en el dataset</translation>
    </message>
    <message>
        <source>The metric whose spread over the phrases is shown</source>
        <translation>La métrica cuyo reparto entre las frases se muestra</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Save this histogram as CSV…</source>
        <translation>Guardar este histograma como CSV…</translation>
    </message>
    <message>
        <source>% of phrases</source>
        <translation>% de frases</translation>
    </message>
    <message>
        <source>Build or open a dataset to see how its metrics spread.</source>
        <translation>Crea o abre un dataset para ver cómo se reparten sus métricas.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
</context>
<context>
    <name>muse::HistoryFeature</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Every step of undo; a click goes there and back (Ctrl+H)</source>
        <translation>Todos los pasos que se pueden deshacer; un clic lleva hasta allí y de vuelta (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>muse::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Haz clic en un paso para retroceder o avanzar hasta él</translation>
    </message>
    <message>
        <source>Song as it was opened</source>
        <translation>La canción tal como se abrió</translation>
    </message>
    <message>
        <source>Click a step to go there. The disk marks what is saved.</source>
        <translation>Haz clic en un paso para ir a él. El disco marca lo guardado.</translation>
    </message>
</context>
<context>
    <name>muse::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Adónde va %1</translation>
    </message>
    <message>
        <source>Imported tracks</source>
        <translation>Pistas importadas</translation>
    </message>
    <message>
        <source>Tracks of the imported file</source>
        <translation>Pistas del archivo importado</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Move the tracks</source>
        <translation>Mover las pistas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 has these tracks. Tracks that go to one family become one; moving them is one step of undo.</source>
        <translation>%1 tiene estas pistas. Las pistas que van a una misma familia se vuelven una sola; moverlas es un solo paso al deshacer.</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>Batería</translation>
    </message>
</context>
<context>
    <name>muse::ImportOffer</name>
    <message>
        <source>Move tracks...</source>
        <translation>Mover pistas...</translation>
    </message>
    <message>
        <source>Keep as imported</source>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>Move imported &amp;tracks...</source>
        <translation>Mo&amp;ver pistas importadas...</translation>
    </message>
    <message>
        <source>none was left out</source>
        <translation>no se excluyó ninguna</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>se excluyó una</translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation>se excluyeron %1</translation>
    </message>
    <message>
        <source>%1: its %2 tracks were sorted into the five by instrument; %3.</source>
        <translation>%1: sus %2 pistas se han repartido entre las cinco según el instrumento; %3.</translation>
    </message>
    <message>
        <source>What you changed since is replaced when tracks move; Undo brings it back.</source>
        <translation>Lo que cambiaste desde entonces se reemplaza al mover pistas; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Every track would be left out; keep at least one.</source>
        <translation>Se excluirían todas las pistas; conserva al menos una.</translation>
    </message>
    <message>
        <source>Move imported tracks</source>
        <translation>Mover pistas importadas</translation>
    </message>
    <message>
        <source>Moved the imported tracks; Undo takes it back.</source>
        <translation>Pistas importadas movidas; Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>muse::InterruptedOffer</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.</source>
        <translation>El entrenamiento “%1” acabó sin que nadie lo detuviera, en el paso %L2 de %L3. Puede continuar desde el paso %L4.</translation>
    </message>
</context>
<context>
    <name>muse::KeysFeature</name>
    <message>
        <source>Computer key&amp;board plays notes</source>
        <translation>El te&amp;clado del ordenador toca notas</translation>
    </message>
    <message>
        <source>The two rows from Z and from Q are piano keys; Page Up and Page Down go by an octave</source>
        <translation>Las dos filas desde Z y desde Q son teclas de piano; Re Pág y Av Pág cambian de octava</translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation>Teclas de piano</translation>
    </message>
    <message>
        <source>Piano &amp;keys</source>
        <translation>&amp;Teclas de piano</translation>
    </message>
    <message>
        <source>A piano to be clicked, which plays the active track (Shift+F9)</source>
        <translation>Un piano para hacer clic, que toca la pista activa (Mayús+F9)</translation>
    </message>
    <message>
        <source>Keys to be clicked: they play the active track, louder near their front, and are recorded as those of a MIDI keyboard. F12 makes the computer&apos;s keyboard play; its letters are shown here then.</source>
        <translation>Teclas para hacer clic: tocan la pista activa, más fuerte cerca del borde frontal, y se graban como las de un teclado MIDI. F12 hace tocar el teclado del ordenador; sus letras se muestran entonces aquí.</translation>
    </message>
    <message>
        <source>Computer keyboard plays notes</source>
        <translation>El teclado del ordenador toca notas</translation>
    </message>
    <message>
        <source>Click to let the keys be commands again</source>
        <translation>Haz clic para que las teclas vuelvan a ser comandos</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard plays notes now. F12 ends that.</source>
        <translation>El teclado del ordenador toca notas ahora. F12 lo termina.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard gives commands again.</source>
        <translation>El teclado del ordenador vuelve a dar comandos.</translation>
    </message>
    <message>
        <source>Keys play from %1</source>
        <translation>Las teclas tocan desde %1</translation>
    </message>
</context>
<context>
    <name>muse::LaneController</name>
    <message>
        <source>&amp;Velocity and controllers</source>
        <translation>Veloci&amp;dad y controladores</translation>
    </message>
    <message>
        <source>A lane under the roll for velocities, pitch bend and other controllers</source>
        <translation>Un carril bajo el piano roll para velocidades, pitch bend y otros controladores</translation>
    </message>
</context>
<context>
    <name>muse::LanePanel</name>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>What the lane shows of the active track</source>
        <translation>Qué muestra el carril de la pista activa</translation>
    </message>
    <message>
        <source>Value of the chosen notes or point</source>
        <translation>Valor de las notas o del punto seleccionados</translation>
    </message>
    <message>
        <source>The value of the chosen notes, or of the point that the keyboard stands on</source>
        <translation>El valor de las notas seleccionadas, o del punto en el que está el teclado</translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation>Rango del pitch bend</translation>
    </message>
    <message>
        <source>How far the pitch bend of the active track goes up or down at most</source>
        <translation>Cuánto sube o baja como máximo el pitch bend de la pista activa</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s)</source>
        <translation>
            <numerusform>%n semitono</numerusform>
            <numerusform>%n semitonos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::LaneView</name>
    <message>
        <source>Drag here to draw %1 over time.</source>
        <translation>Arrastra aquí para dibujar %1 a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1 lane of the active track</source>
        <translation>Carril de %1 de la pista activa</translation>
    </message>
    <message>
        <source>Drag to paint velocities, with Shift in a straight line. Where notes are chosen, only theirs.</source>
        <translation>Arrastra para pintar velocidades; con Mayús, en línea recta. Si hay notas seleccionadas, solo las suyas.</translation>
    </message>
    <message>
        <source>Drag to draw, with Shift in a straight line; the right button takes points away.</source>
        <translation>Arrastra para dibujar; con Mayús, en línea recta; el botón derecho quita puntos.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Ajustar %1</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Cambiar la velocidad de %n nota</numerusform>
            <numerusform>Cambiar la velocidad de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Dibujar %1</translation>
    </message>
    <message>
        <source>Set bend range</source>
        <translation>Ajustar el rango del pitch bend</translation>
    </message>
</context>
<context>
    <name>muse::LatentForm</name>
    <message>
        <source>The piece</source>
        <translation>La pieza</translation>
    </message>
    <message>
        <source>What all tracks share throughout (z)</source>
        <translation>Lo que todas las pistas comparten de principio a fin (z)</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>Su curso</translation>
    </message>
    <message>
        <source>What all tracks share, from bar to bar (z_t)</source>
        <translation>Lo que todas las pistas comparten, de compás en compás (z_t)</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Músicos</translation>
    </message>
    <message>
        <source>What each track has for itself throughout (z_i)</source>
        <translation>Lo que cada pista tiene de propio de principio a fin (z_i)</translation>
    </message>
    <message>
        <source>Their courses</source>
        <translation>Sus cursos</translation>
    </message>
    <message>
        <source>What each track has for itself, from bar to bar (z_it)</source>
        <translation>Lo que cada pista tiene de propio, de compás en compás (z_it)</translation>
    </message>
    <message>
        <source>What stays, what is new</source>
        <translation>Qué se queda, qué es nuevo</translation>
    </message>
    <message>
        <source>A model makes music of random vectors: hold those whose part in the music you like</source>
        <translation>Un modelo hace música a partir de vectores aleatorios: fija aquellos cuya aportación te guste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>Fijar: %1</translation>
    </message>
    <message>
        <source>Hold %1 as it is in the music that is there</source>
        <translation>Fijar %1 tal como está en la música que ya hay</translation>
    </message>
    <message>
        <source>Roll again: %1</source>
        <translation>Sortear otra vez: %1</translation>
    </message>
    <message>
        <source>Make candidates in which only this is another</source>
        <translation>Crear candidatos en los que solo esto cambie</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Intensidad: %1</translation>
    </message>
    <message>
        <source>How far it goes from the mean of all music: less is more usual, more is odder</source>
        <translation>Cuánto se aleja de la media de toda la música: menos es más habitual; más, más raro</translation>
    </message>
    <message>
        <source>Roll again for %1 alone</source>
        <translation>Sortear otra vez solo para %1</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensidad de %1</translation>
    </message>
    <message>
        <source>As the slider says</source>
        <translation>Según el deslizador</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Generate first; then what you like of the music can be held</source>
        <translation>Genera primero; después podrás fijar lo que te guste de la música</translation>
    </message>
    <message>
        <source>What lies between candidates has no vector of its own to be held</source>
        <translation>Lo que está entre candidatos no tiene un vector propio que fijar</translation>
    </message>
    <message>
        <source>Strength: %1 %</source>
        <translation>Intensidad: %1 %</translation>
    </message>
    <message>
        <source>Right-click: roll it again or set its strength for this track alone</source>
        <translation>Clic derecho: sortearlo otra vez o ajustar su intensidad solo para esta pista</translation>
    </message>
</context>
<context>
    <name>muse::LedgerDialog</name>
    <message>
        <source>Nothing has been chosen among candidates yet.</source>
        <translation>Aún no se ha elegido nada entre los candidatos.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tandas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Compared blind</source>
        <translation>Comparados a ciegas</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Lo elegido</translation>
    </message>
    <message>
        <source>Kept only on this machine, in %1.</source>
        <translation>Se guarda solo en este equipo, en %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Olvidar todo…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Delete what is known of all offers</source>
        <translation>Eliminar lo que se sabe de todas las tandas de candidatos</translation>
    </message>
    <message>
        <source>What you kept of all models&apos; offers will be forgotten for good.</source>
        <translation>Lo que conservaste de las tandas de todos los modelos se olvidará para siempre.</translation>
    </message>
</context>
<context>
    <name>muse::LevelMeter</name>
    <message>
        <source>Output level</source>
        <translation>Nivel de salida</translation>
    </message>
    <message>
        <source>Output level, -48 to 0 dB</source>
        <translation>Nivel de salida, de -48 a 0 dB</translation>
    </message>
</context>
<context>
    <name>muse::ListeningFeature</name>
    <message>
        <source>&amp;Listening test...</source>
        <translation>&amp;Prueba de escucha...</translation>
    </message>
    <message>
        <source>Listen to clips of models and rate them, in a test that somebody made</source>
        <translation>Escuchar fragmentos de modelos y valorarlos, en una prueba que alguien ha preparado</translation>
    </message>
    <message>
        <source>&amp;Results of a listening test...</source>
        <translation>&amp;Resultados de una prueba...</translation>
    </message>
    <message>
        <source>What listeners said, in the layout of the paper&apos;s Table 3</source>
        <translation>Lo que dijeron los oyentes, con el formato de la tabla 3 del artículo</translation>
    </message>
    <message>
        <source>Folder of the listening test</source>
        <translation>Carpeta de la prueba de escucha</translation>
    </message>
    <message>
        <source>The test&apos;s own folder, with key.json</source>
        <translation>La carpeta de la propia prueba, con key.json</translation>
    </message>
</context>
<context>
    <name>muse::ListeningWindow</name>
    <message>
        <source>How much of the test is done</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>Gracias por escuchar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>You and music</source>
        <translation>La música y tú</translation>
    </message>
    <message>
        <source>Four questions, so that the answers of musicians and of others can be told apart.</source>
        <translation>Cuatro preguntas, para poder distinguir las respuestas de los músicos de las de los demás.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Set the volume</source>
        <translation>Ajusta el volumen</translation>
    </message>
    <message>
        <source>Play this once to its end, and make it as loud as you like to listen. All clips are equally loud, so please leave the volume alone from then on.</source>
        <translation>Reproduce esto una vez hasta el final y ponlo al volumen al que te guste escuchar. Todos los fragmentos suenan igual de fuerte, así que después no toques más el volumen.</translation>
    </message>
    <message>
        <source>Music to set the volume by</source>
        <translation>Música para ajustar el volumen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How loud all clips are played</source>
        <translation>Con qué volumen se reproducen todos los fragmentos</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>Así está bien</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Par %1 de %2</translation>
    </message>
    <message>
        <source>Clip %1 of %2</source>
        <translation>Fragmento %1 de %2</translation>
    </message>
    <message>
        <source>Play both to their ends, and say which you like better.</source>
        <translation>Reproduce ambos hasta el final y di cuál te gusta más.</translation>
    </message>
    <message>
        <source>Play it to its end, as often as you like, and rate it.</source>
        <translation>Reprodúcelo hasta el final, tantas veces como quieras, y valóralo.</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Fragmento %1</translation>
    </message>
    <message>
        <source>Which do you like better?</source>
        <translation>¿Cuál te gusta más?</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Eso era todo</translation>
    </message>
    <message>
        <source>If there is anything you would like to say, write it here. Then save your answers.</source>
        <translation>Si quieres decir algo más, escríbelo aquí. Luego guarda tus respuestas.</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>¿Algo que añadir?</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Guardar mis respuestas</translation>
    </message>
    <message>
        <source>Start again for another listener</source>
        <translation>Empezar de nuevo para otro oyente</translation>
    </message>
    <message>
        <source>Have you saved your answers? They are forgotten here when another listener begins.</source>
        <translation>¿Has guardado tus respuestas? Aquí se olvidan cuando empieza otro oyente.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>Guardar tus respuestas</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Thank you!</source>
        <translation>Guardado como %1. ¡Gracias!</translation>
    </message>
</context>
<context>
    <name>muse::LockCommand</name>
    <message>
        <source>Lock bars</source>
        <translation>Bloquear compases</translation>
    </message>
    <message>
        <source>Unlock bars</source>
        <translation>Desbloquear compases</translation>
    </message>
    <message>
        <source>Lock other bars</source>
        <translation>Bloquear otros compases</translation>
    </message>
</context>
<context>
    <name>muse::LockGrid</name>
    <message>
        <source>Locks of bars</source>
        <translation>Bloqueos de compases</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1, compás %2</translation>
    </message>
    <message>
        <source>%1: stays as it is, as the whole track is locked</source>
        <translation>%1: se queda como está, porque toda la pista está bloqueada</translation>
    </message>
    <message>
        <source>%1: stays as it is; a click or Space opens it</source>
        <translation>%1: se queda como está; un clic o Espacio lo desbloquea</translation>
    </message>
    <message>
        <source>%1: stays as it is, as notes begin in it and only empty bars are filled</source>
        <translation>%1: se queda como está, porque en él empiezan notas y solo se rellenan compases vacíos</translation>
    </message>
    <message>
        <source>%1: the others are made to it; only from scratch it is replaced</source>
        <translation>%1: las otras se crean para acompañarlo; solo se reemplaza al generar desde cero</translation>
    </message>
    <message>
        <source>%1: may be replaced; a click or Space locks it</source>
        <translation>%1: se puede reemplazar; un clic o Espacio lo bloquea</translation>
    </message>
    <message>
        <source>Replace %1 only</source>
        <translation>Reemplazar solo %1</translation>
    </message>
    <message>
        <source>Replace bar %1 only</source>
        <translation>Reemplazar solo el compás %1</translation>
    </message>
    <message>
        <source>Replace %1 in bar %2 only</source>
        <translation>Reemplazar solo %1 en el compás %2</translation>
    </message>
    <message>
        <source>Unlock all bars</source>
        <translation>Desbloquear todos los compases</translation>
    </message>
</context>
<context>
    <name>muse::LooksPage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Según el escritorio</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Se aplica enseguida</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>Tamaño de todo en la ventana</translation>
    </message>
    <message>
        <source>Of words, controls and notes alike; holds from the next start on</source>
        <translation>De palabras, controles y notas por igual; se aplica desde el próximo inicio</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restart the studio now, in the chosen size</source>
        <translation>Reiniciar el estudio ahora, con el tamaño elegido</translation>
    </message>
    <message>
        <source>Asks to save the song if it has changed, and opens it again</source>
        <translation>Pregunta si se guarda la canción cuando ha cambiado y la vuelve a abrir</translation>
    </message>
    <message>
        <source>Holds from the next start of the studio on.</source>
        <translation>Se aplica desde el próximo inicio del estudio.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced: nothing fades, slides or zooms by itself</source>
        <translation>Reducido: nada se desvanece, se desliza ni se amplía solo</translation>
    </message>
    <message>
        <source>Motion: %1</source>
        <translation>Movimiento: %1</translation>
    </message>
    <message>
        <source>Holds at once; the playhead moves in any case</source>
        <translation>Se aplica enseguida; el cabezal se mueve en cualquier caso</translation>
    </message>
</context>
<context>
    <name>muse::LossPlot</name>
    <message>
        <source>Negative critic loss</source>
        <translation>Pérdida negativa del crítico</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Curvas de pérdida</translation>
    </message>
    <message>
        <source>−D loss</source>
        <translation>−Pérdida D</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>G loss</source>
        <translation>Pérdida G</translation>
    </message>
    <message>
        <source>Negative critic loss, as in Figure 9(a) of the paper</source>
        <translation>Pérdida negativa del crítico, como en la figura 9(a) del artículo</translation>
    </message>
    <message>
        <source>Wasserstein estimate: mean D(real) − mean D(fake)</source>
        <translation>Estimación de Wasserstein: media D(real) − media D(falso)</translation>
    </message>
    <message>
        <source>Gradient penalty, its weight included</source>
        <translation>Penalización del gradiente, con su peso incluido</translation>
    </message>
    <message>
        <source>Generator loss: −mean D(fake)</source>
        <translation>Pérdida del generador: −media D(falso)</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>Pérdidas del entrenamiento</translation>
    </message>
</context>
<context>
    <name>muse::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still running:
%1</source>
        <translation>Todavía en curso:
%1</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
</context>
<context>
    <name>muse::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>La página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>The manual&apos;s first page (Alt+Home)</source>
        <translation>La primera página del manual (Alt+Inicio)</translation>
    </message>
    <message>
        <source>What was found in the manual</source>
        <translation>Resultados en el manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>Buscar en todas las páginas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
</context>
<context>
    <name>muse::MasterStrip</name>
    <message>
        <source>Master strip</source>
        <translation>Canal máster</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Listening volume</source>
        <translation>Volumen de escucha</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limitador</translation>
    </message>
    <message>
        <source>Level of the sum, left and right</source>
        <translation>Nivel de la suma, izquierda y derecha</translation>
    </message>
    <message>
        <source>Level, left and right, %1 to 0 dB; the lines are the peaks</source>
        <translation>Nivel, izquierda y derecha, de %1 a 0 dB; las líneas son los picos</translation>
    </message>
    <message>
        <source>Listening volume: %1; exports are as loud as ever
Drag up or down (Shift: fine); double-click resets</source>
        <translation>Volumen de escucha: %1; las exportaciones suenan igual de fuerte que siempre
Arrastra arriba o abajo (Mayús: con precisión); doble clic restablece</translation>
    </message>
    <message>
        <source>The sum is too loud and is held down: lower the tracks&apos; faders</source>
        <translation>La suma es demasiado fuerte y se está limitando: baja los faders de las pistas</translation>
    </message>
    <message>
        <source>Lights up when the sum is too loud and is held down</source>
        <translation>Se enciende cuando la suma es demasiado fuerte y se limita</translation>
    </message>
</context>
<context>
    <name>muse::MetricPlot</name>
    <message>
        <source>Metric curves</source>
        <translation>Curvas de métricas</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>%1 Dashed: the dataset&apos;s own value.</source>
        <translation>%1 Discontinua: el valor del propio dataset.</translation>
    </message>
</context>
<context>
    <name>muse::MidiPortMenus</name>
    <message>
        <source>MIDI &amp;input</source>
        <translation>&amp;Entrada MIDI</translation>
    </message>
    <message>
        <source>MIDI &amp;output</source>
        <translation>Sa&amp;lida MIDI</translation>
    </message>
</context>
<context>
    <name>muse::MixerFeature</name>
    <message>
        <source>Mixer</source>
        <translation>Mezclador</translation>
    </message>
    <message>
        <source>&amp;Mixer</source>
        <translation>&amp;Mezclador</translation>
    </message>
    <message>
        <source>Volume, pan, effects and level of every track (F9)</source>
        <translation>Volumen, panorama, efectos y nivel de cada pista (F9)</translation>
    </message>
    <message>
        <source>A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each plays, the master what goes out.</source>
        <translation>Un canal por pista: volumen, panorama y cuánto va a la reverberación y al chorus. Los medidores muestran lo que toca cada una; el máster, lo que sale.</translation>
    </message>
</context>
<context>
    <name>muse::MixerPanel</name>
    <message>
        <source>Mixer</source>
        <translation>Mezclador</translation>
    </message>
</context>
<context>
    <name>muse::ModelChooser</name>
    <message>
        <source>accompanies %1</source>
        <translation>acompaña a %1</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>desde cero</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The trained model that invents the notes</source>
        <translation>El modelo entrenado que inventa las notas</translation>
    </message>
    <message>
        <source>Show what this model was trained on</source>
        <translation>Mostrar con qué se entrenó este modelo</translation>
    </message>
    <message>
        <source>Use a model from another file…</source>
        <translation>Usar un modelo de otro archivo…</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The model that accompanies the active track</source>
        <translation>El modelo que acompaña a la pista activa</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: %1</source>
        <translation>El modelo entrenado que inventa las notas: %1</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: the one that fits the active track</source>
        <translation>El modelo entrenado que inventa las notas: el que encaja con la pista activa</translation>
    </message>
</context>
<context>
    <name>muse::ModelPublisher</name>
    <message>
        <source>Saving a model</source>
        <translation>Guardando un modelo</translation>
    </message>
    <message>
        <source>no model is saved</source>
        <translation>no se guarda ningún modelo</translation>
    </message>
    <message>
        <source>Save as a model</source>
        <translation>Guardar como modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 is what the model is made of; choose another name.</source>
        <translation>El modelo se hace a partir de %1; elija otro nombre.</translation>
    </message>
    <message>
        <source>Saved the model %1.</source>
        <translation>Modelo %1 guardado.</translation>
    </message>
    <message>
        <source>%1 is not there any more, so its thresholds are not matched to data.</source>
        <translation>%1 ya no existe; por eso sus umbrales no se ajustan a los datos.</translation>
    </message>
</context>
<context>
    <name>muse::MorphPad</name>
    <message>
        <source>Between candidates</source>
        <translation>Entre candidatos</translation>
    </message>
    <message>
        <source>%1 % to the right, %2 % down</source>
        <translation>%1 % a la derecha, %2 % abajo</translation>
    </message>
    <message>
        <source>%1 % to the right</source>
        <translation>%1 % a la derecha</translation>
    </message>
</context>
<context>
    <name>muse::MorphPane</name>
    <message>
        <source>Drag the point, or move it with the arrow keys: the nearer a corner, the more of it is heard</source>
        <translation>Arrastra el punto o muévelo con las flechas: cuanto más cerca de una esquina, más se oye de ella</translation>
    </message>
    <message>
        <source>Way between</source>
        <translation>Camino intermedio</translation>
    </message>
    <message>
        <source>Arc (slerp) keeps the strength of the random vectors; straight (lerp) is tamer in the middle</source>
        <translation>El arco (slerp) mantiene la intensidad de los vectores aleatorios; la recta (lerp) es más comedida en el centro</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>Arco</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Make candidates in even steps along the path, or from the first corner to the last</source>
        <translation>Crear candidatos a pasos iguales a lo largo del recorrido, o de la primera esquina a la última</translation>
    </message>
    <message>
        <source>Hold Shift and draw a path, or press P at each of its points: the music goes along it, four bars a step.</source>
        <translation>Mantén Mayús y dibuja un recorrido, o pulsa P en cada uno de sus puntos: la música lo sigue, cuatro compases por paso.</translation>
    </message>
    <message>
        <source>Over more than four bars the music can go along a path.</source>
        <translation>Con más de cuatro compases, la música puede seguir un recorrido.</translation>
    </message>
</context>
<context>
    <name>muse::NoteActions</name>
    <message>
        <source>Other &amp;interval...</source>
        <translation>Otro &amp;intervalo...</translation>
    </message>
    <message>
        <source>&amp;Invert chords</source>
        <translation>&amp;Invertir acordes</translation>
    </message>
    <message>
        <source>Lowest note &amp;up</source>
        <translation>Nota más grave &amp;arriba</translation>
    </message>
    <message>
        <source>Highest note &amp;down</source>
        <translation>Nota más aguda a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Velocity...</source>
        <translation>&amp;Velocidad...</translation>
    </message>
    <message>
        <source>&amp;Quantise</source>
        <translation>&amp;Cuantizar</translation>
    </message>
    <message>
        <source>Quantise s&amp;ettings...</source>
        <translation>A&amp;justes de cuantización...</translation>
    </message>
    <message>
        <source>Hu&amp;manise...</source>
        <translation>&amp;Humanizar...</translation>
    </message>
    <message>
        <source>Leg&amp;ato</source>
        <translation>&amp;Legato</translation>
    </message>
    <message>
        <source>Str&amp;um</source>
        <translation>&amp;Rasguear</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>A&amp;justes...</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>Retro&amp;gradar</translation>
    </message>
    <message>
        <source>S&amp;tretch</source>
        <translation>&amp;Estirar</translation>
    </message>
    <message>
        <source>To &amp;half the time</source>
        <translation>A la &amp;mitad del tiempo</translation>
    </message>
    <message>
        <source>To &amp;double the time</source>
        <translation>Al &amp;doble del tiempo</translation>
    </message>
    <message>
        <source>&amp;Other ratio...</source>
        <translation>&amp;Otra proporción...</translation>
    </message>
    <message>
        <source>S&amp;plit in parts...</source>
        <translation>&amp;Dividir en partes...</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>&amp;Delete bars</source>
        <translation>Eliminar com&amp;pases</translation>
    </message>
    <message>
        <source>&amp;Bars of all tracks</source>
        <translation>&amp;Compases de todas las pistas</translation>
    </message>
    <message>
        <source>&amp;Insert bars</source>
        <translation>&amp;Insertar compases</translation>
    </message>
    <message>
        <source>Cu&amp;t bars</source>
        <translation>Cor&amp;tar compases</translation>
    </message>
    <message>
        <source>&amp;Copy bars</source>
        <translation>&amp;Copiar compases</translation>
    </message>
    <message>
        <source>&amp;Paste bars</source>
        <translation>&amp;Pegar compases</translation>
    </message>
    <message>
        <source>&amp;Repeat bars</source>
        <translation>&amp;Repetir compases</translation>
    </message>
    <message>
        <source>Move bars &amp;earlier</source>
        <translation>Mover compases a&amp;ntes</translation>
    </message>
    <message>
        <source>Move bars &amp;later</source>
        <translation>Mover compases &amp;después</translation>
    </message>
</context>
<context>
    <name>muse::NoteBar</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>Aquí no hay notas</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Toda la pista</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n nota seleccionada</numerusform>
            <numerusform>%n notas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>No hay notas en esta pista. Dibuja antes algunas.</translation>
    </message>
    <message>
        <source>Works on %1 (Enter)</source>
        <translation>Actúa sobre %1 (Intro)</translation>
    </message>
</context>
<context>
    <name>muse::NotesFeature</name>
    <message numerus="yes">
        <source>Legato on %n note(s)</source>
        <translation>
            <numerusform>Legato en %n nota</numerusform>
            <numerusform>Legato en %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n note(s)</source>
        <translation>
            <numerusform>Retrogradar %n nota</numerusform>
            <numerusform>Retrogradar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>Unir %n nota</numerusform>
            <numerusform>Unir %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>Estirar %n nota</numerusform>
            <numerusform>Estirar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invert %n note(s)</source>
        <translation>
            <numerusform>Invertir %n nota</numerusform>
            <numerusform>Invertir %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>Actúa sobre %1</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>No hay notas en esta pista. Dibuja antes algunas.</translation>
    </message>
    <message>
        <source>That takes two notes or more.</source>
        <translation>Para eso hacen falta dos notas o más.</translation>
    </message>
</context>
<context>
    <name>muse::OriginsFeature</name>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Orígenes</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed</source>
        <translation>Qué compases se generaron, con qué modelo y con qué semilla</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed. A click chooses the bars; the same model and seed make the same notes again.</source>
        <translation>Qué compases se generaron, con qué modelo y con qué semilla. Un clic selecciona los compases; el mismo modelo y la misma semilla vuelven a dar las mismas notas.</translation>
    </message>
</context>
<context>
    <name>muse::OriginsPanel</name>
    <message>
        <source>Nothing here was generated yet. Ctrl+G lets a model write; then this says which model, and from which seed.</source>
        <translation>Aquí aún no se ha generado nada. Ctrl+G hace componer a un modelo; después se indica qué modelo y con qué semilla.</translation>
    </message>
    <message>
        <source>Generated bars</source>
        <translation>Compases generados</translation>
    </message>
    <message>
        <source>Click a row to choose its bars</source>
        <translation>Haz clic en una fila para seleccionar sus compases</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>muse::OverviewStrip</name>
    <message>
        <source>Overview of the song</source>
        <translation>Vista general de la canción</translation>
    </message>
    <message>
        <source>Arrow keys move the view by bars, Home and End go to the song&apos;s ends.</source>
        <translation>Las flechas mueven la vista por compases; Inicio y Fin van a los extremos de la canción.</translation>
    </message>
    <message>
        <source>Click to go there, drag the frame&apos;s edges to zoom, double-click to play from there</source>
        <translation>Haz clic para ir allí, arrastra los bordes del marco para el zoom, doble clic para reproducir desde allí</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation>Mostrar este lugar</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>Poner aquí el cabezal</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Mostrar toda la canción</translation>
    </message>
</context>
<context>
    <name>muse::PhraseListModel</name>
    <message>
        <source>Song %1</source>
        <translation>Canción %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1, compás %2</translation>
    </message>
    <message>
        <source>%1, bars %2–%3, %4</source>
        <translation>%1, compases %2–%3, %4</translation>
    </message>
</context>
<context>
    <name>muse::PhrasePane</name>
    <message>
        <source>Phrases of the dataset</source>
        <translation>Frases del dataset</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Which part of the dataset is shown</source>
        <translation>Qué parte del dataset se muestra</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Search songs</source>
        <translation>Buscar canciones</translation>
    </message>
    <message>
        <source>Only songs with these words in their name</source>
        <translation>Solo canciones con estas palabras en el nombre</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Play the chosen phrase, or stop it (Enter)</source>
        <translation>Reproducir la frase seleccionada, o detenerla (Intro)</translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation>Al editor</translation>
    </message>
    <message>
        <source>Put the phrase into the song, at the bars in target</source>
        <translation>Poner la frase en la canción, en los compases de destino</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Build or open a dataset to look at its phrases.</source>
        <translation>Crea o abre un dataset para ver sus frases.</translation>
    </message>
    <message>
        <source>%L1 phrases</source>
        <translation>%L1 frases</translation>
    </message>
    <message>
        <source>%L1 phrases of %L2</source>
        <translation>%L1 frases de %L2</translation>
    </message>
</context>
<context>
    <name>muse::PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Teclas de piano</translation>
    </message>
    <message>
        <source>Click a key to hear it; nearer its front is louder</source>
        <translation>Haz clic en una tecla para oírla; cuanto más cerca del borde frontal, más fuerte</translation>
    </message>
</context>
<context>
    <name>muse::PianoRollView</name>
    <message numerus="yes">
        <source>Cut %n note(s)</source>
        <translation>
            <numerusform>Cortar %n nota</numerusform>
            <numerusform>Cortar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation>
            <numerusform>Pegar %n nota</numerusform>
            <numerusform>Pegar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation>
            <numerusform>Duplicar %n nota</numerusform>
            <numerusform>Duplicar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>Eliminar %n nota</numerusform>
            <numerusform>Eliminar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>Transponer %n nota</numerusform>
            <numerusform>Transponer %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>Mover %n nota</numerusform>
            <numerusform>Mover %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>Cambiar la duración de %n nota</numerusform>
            <numerusform>Cambiar la duración de %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set length of %n note(s)</source>
        <translation>
            <numerusform>Fijar la duración de %n nota</numerusform>
            <numerusform>Fijar la duración de %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>Borrar %n nota</numerusform>
            <numerusform>Borrar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Dibujar nota</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>Dibujar acorde de %n nota</numerusform>
            <numerusform>Dibujar acorde de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>Draw and change notes here. Without a mouse: arrows move the frame, Enter draws or erases, Shift with an arrow changes a note&apos;s length, comma and period go from note to note, and arrows then move what is chosen; Escape lets go of it.</source>
        <translation>Dibuja y cambia notas aquí. Sin ratón: las flechas mueven el marco, Intro dibuja o borra, Mayús con una flecha cambia la duración de una nota, la coma y el punto van de nota en nota y entonces las flechas mueven lo seleccionado; Esc lo suelta.</translation>
    </message>
    <message>
        <source>Alt with an arrow goes from note to note and changes nothing.</source>
        <translation>Alt con una flecha va de nota en nota y no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Cambiar la velocidad de %n nota</numerusform>
            <numerusform>Cambiar la velocidad de %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::PlaybackController</name>
    <message>
        <source>No audio device was found, so playback runs without sound: see Preferences &gt; Sound.</source>
        <translation>No se ha encontrado ningún dispositivo de audio, así que se reproduce sin sonido: consulta Preferencias &gt; Sonido.</translation>
    </message>
    <message>
        <source>The audio device went away: playback goes on without sound until it is back.</source>
        <translation>El dispositivo de audio ha desaparecido: la reproducción sigue sin sonido hasta que vuelva.</translation>
    </message>
    <message>
        <source>The audio device is back.</source>
        <translation>El dispositivo de audio ha vuelto.</translation>
    </message>
    <message>
        <source>An audio device was found: playback is heard now.</source>
        <translation>Se ha encontrado un dispositivo de audio: la reproducción ya se oye.</translation>
    </message>
    <message>
        <source>The audio device now runs at %1 Hz.</source>
        <translation>El dispositivo de audio funciona ahora a %1 Hz.</translation>
    </message>
    <message>
        <source>%1 is back and open.</source>
        <translation>%1 ha vuelto y está abierto.</translation>
    </message>
    <message>
        <source>%1 went away; it is opened again when it is back.</source>
        <translation>%1 ha desaparecido; se abrirá de nuevo cuando vuelva.</translation>
    </message>
</context>
<context>
    <name>muse::PlotLegend</name>
    <message>
        <source>The strong line is smoothed; the figures are the raw values</source>
        <translation>La línea gruesa está suavizada; las cifras son los valores sin procesar</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>los datos</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Mostrar u ocultar %1</translation>
    </message>
    <message>
        <source>bold: %1</source>
        <translation>gruesa: %1</translation>
    </message>
    <message>
        <source>last %1, lowest %2, highest %3</source>
        <translation>último %1, mínimo %2, máximo %3</translation>
    </message>
</context>
<context>
    <name>muse::PlotPanel</name>
    <message>
        <source>Smoothing, range, scale, saving</source>
        <translation>Suavizado, intervalo, escala, guardar</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>Opciones del gráfico</translation>
    </message>
    <message>
        <source>Horizontal scale</source>
        <translation>Escala horizontal</translation>
    </message>
    <message>
        <source>Vertical scale</source>
        <translation>Escala vertical</translation>
    </message>
    <message>
        <source>Show everything (double-click)</source>
        <translation>Mostrarlo todo (doble clic)</translation>
    </message>
    <message>
        <source>Save all curves as CSV…</source>
        <translation>Guardar curvas como CSV…</translation>
    </message>
    <message>
        <source>Save plot as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save plot as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save plot as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Median of %1 points</source>
        <translation>Mediana de %1 puntos</translation>
    </message>
    <message>
        <source>Moving average (EMA), %1</source>
        <translation>Media móvil (EMA), %1</translation>
    </message>
    <message>
        <source>Band from lowest to highest of %1 points</source>
        <translation>Banda del mínimo al máximo de %1 puntos</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Generator steps</source>
        <translation>Pasos del generador</translation>
    </message>
    <message>
        <source>Critic updates</source>
        <translation>Actualizaciones del crítico</translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Symmetric logarithmic</source>
        <translation>Logarítmica simétrica</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Desde el paso</translation>
    </message>
    <message>
        <source>Leave out what came before: the first steps are often far from all others</source>
        <translation>Omitir lo anterior: los primeros pasos suelen quedar muy lejos de los demás</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>Lowest and highest in the legend</source>
        <translation>Mínimo y máximo en la leyenda</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muse::PreferencesFeature</name>
    <message>
        <source>Pr&amp;eferences...</source>
        <translation>Pre&amp;ferencias...</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Atajos de teclado...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
</context>
<context>
    <name>muse::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>muse::PresetModel</name>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Click to hear it, double-click to give it to %1</source>
        <translation>Clic para oírlo, doble clic para asignarlo a %1</translation>
    </message>
    <message>
        <source>A drum kit: click to hear it; only the drums can have it</source>
        <translation>Una batería: clic para oírla; solo la pista de batería puede usarla</translation>
    </message>
    <message>
        <source>Click to hear it; the drums can only have drum kits</source>
        <translation>Clic para oírlo; la pista de batería solo puede usar baterías</translation>
    </message>
    <message>
        <source>A variation in bank %1: click to hear it; songs keep only sounds of bank 0</source>
        <translation>Una variación del banco %1: clic para oírla; las canciones solo guardan sonidos del banco 0</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
</context>
<context>
    <name>muse::RecordingActions</name>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Metrónomo</translation>
    </message>
    <message>
        <source>Count-&amp;in</source>
        <translation>&amp;Cuenta previa</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;One bar</source>
        <translation>&amp;Un compás</translation>
    </message>
    <message>
        <source>&amp;Two bars</source>
        <translation>&amp;Dos compases</translation>
    </message>
    <message>
        <source>&amp;Before playing too</source>
        <translation>&amp;También al reproducir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Recor&amp;ding mode</source>
        <translation>M&amp;odo de grabación</translation>
    </message>
    <message>
        <source>&amp;Overdub: add to the track</source>
        <translation>&amp;Sobregrabar: añadir a la pista</translation>
    </message>
    <message>
        <source>&amp;Replace what the track plays</source>
        <translation>&amp;Reemplazar lo que toca la pista</translation>
    </message>
    <message>
        <source>St&amp;ep input</source>
        <translation>Entrada por &amp;pasos</translation>
    </message>
    <message>
        <source>Each key of the MIDI keyboard puts a note at the playhead and moves it on</source>
        <translation>Cada tecla del teclado MIDI pone una nota en el cabezal y lo hace avanzar</translation>
    </message>
    <message>
        <source>Step over a res&amp;t</source>
        <translation>&amp;Avanzar un silencio</translation>
    </message>
    <message>
        <source>Send MIDI &amp;clock</source>
        <translation>Enviar relo&amp;j MIDI</translation>
    </message>
    <message>
        <source>The MIDI output hears start, stop, song position and 24 pulses to the quarter</source>
        <translation>La salida MIDI recibe inicio, parada, posición en la canción y 24 pulsos por negra</translation>
    </message>
</context>
<context>
    <name>muse::RecordingController</name>
    <message>
        <source>Step input: each key puts a note at the playhead in %1.</source>
        <translation>Entrada por pasos: cada tecla pone una nota en el cabezal, en %1.</translation>
    </message>
    <message>
        <source>Choose a keyboard first: Playback &gt; MIDI input.</source>
        <translation>Elige primero un teclado: Reproducción &gt; Entrada MIDI.</translation>
    </message>
    <message>
        <source>Recording %1.</source>
        <translation>Grabando %1.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Grabar %1</translation>
    </message>
    <message>
        <source>Step input in %1</source>
        <translation>Entrada por pasos en %1</translation>
    </message>
    <message>
        <source>No MIDI keyboard was found: connect one, or let the computer&apos;s keyboard play (F12).</source>
        <translation>No se encontró ningún teclado MIDI: conecta uno o toca con el teclado del ordenador (F12).</translation>
    </message>
</context>
<context>
    <name>muse::RecordingFeature</name>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>%1. Click to choose another audio driver.</source>
        <translation>%1. Haz clic para elegir otro controlador de audio.</translation>
    </message>
    <message>
        <source>Step input waits for a stop</source>
        <translation>La entrada por pasos espera la parada</translation>
    </message>
    <message>
        <source>Step input: %1, bar %2 beat %3</source>
        <translation>Entrada por pasos: %1, compás %2 tiempo %3</translation>
    </message>
</context>
<context>
    <name>muse::RecoveryOffer</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>MuseGAN Studio was closed without saving %1 %2.</source>
        <translation>MuseGAN Studio se cerró sin guardar %1 %2.</translation>
    </message>
    <message>
        <source>Restored %1; it is not saved yet.</source>
        <translation>%1 restaurado; aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>muse::ResultsWindow</name>
    <message>
        <source>Count everybody</source>
        <translation>Contar a todos</translation>
    </message>
    <message>
        <source>Results of a listening test</source>
        <translation>Resultados de una prueba de escucha</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Those too who rated mixed-up tracks as high as real music, or higher</source>
        <translation>También a quienes valoraron las pistas mezcladas entre canciones tanto como la música real, o más</translation>
    </message>
    <message>
        <source>Save tables...</source>
        <translation>Guardar tablas...</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>Guardar tablas</translation>
    </message>
    <message>
        <source>As Markdown, LaTeX, CSV or text</source>
        <translation>Como Markdown, LaTeX, CSV o texto</translation>
    </message>
    <message>
        <source>Save all answers...</source>
        <translation>Guardar respuestas...</translation>
    </message>
    <message>
        <source>Save all answers</source>
        <translation>Guardar todas las respuestas</translation>
    </message>
    <message>
        <source>Every single answer, as CSV</source>
        <translation>Cada respuesta, una por una, como CSV</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>Archivos que no cuentan</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>muse::RollActions</name>
    <message>
        <source>Five &amp;rolls</source>
        <translation>Cinco piano &amp;rolls</translation>
    </message>
    <message>
        <source>Each track in a roll of its own</source>
        <translation>Cada pista en un piano roll propio</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>Seg&amp;uir el cabezal</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>Herra&amp;mienta</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Duració&amp;n</translation>
    </message>
    <message>
        <source>&amp;Whole note</source>
        <translation>&amp;Redonda</translation>
    </message>
    <message>
        <source>&amp;Half note</source>
        <translation>&amp;Blanca</translation>
    </message>
    <message>
        <source>&amp;Quarter note</source>
        <translation>&amp;Negra</translation>
    </message>
    <message>
        <source>&amp;Eighth note</source>
        <translation>&amp;Corchea</translation>
    </message>
    <message>
        <source>&amp;Sixteenth note</source>
        <translation>&amp;Semicorchea</translation>
    </message>
    <message>
        <source>&amp;Thirty-second note</source>
        <translation>&amp;Fusa</translation>
    </message>
    <message>
        <source>Go to &amp;track</source>
        <translation>&amp;Ir a la pista</translation>
    </message>
    <message>
        <source>&amp;Only rows in use</source>
        <translation>&amp;Solo filas en uso</translation>
    </message>
    <message>
        <source>Shows the rows alone that the active track has notes in</source>
        <translation>Muestra solo las filas en que la pista activa tiene notas</translation>
    </message>
    <message>
        <source>Only rows that an&amp;y track uses</source>
        <translation>Solo filas que use alguna p&amp;ista</translation>
    </message>
    <message>
        <source>Shows the rows alone that any track in sight has notes in</source>
        <translation>Muestra solo las filas en que alguna pista visible tiene notas</translation>
    </message>
    <message>
        <source>Dr&amp;um hits as diamonds</source>
        <translation>Golpes de batería como &amp;rombos</translation>
    </message>
    <message>
        <source>A diamond for each hit of the drums, however long its note is</source>
        <translation>Un rombo por cada golpe de batería, dure lo que dure su nota</translation>
    </message>
</context>
<context>
    <name>muse::RollFeature</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can be edited; the others are dimmed. Double-click a dimmed note to go to its track.</source>
        <translation>El piano roll: el tiempo corre hacia la derecha y la altura sube. La pista activa va a todo color y se puede editar; las demás están atenuadas. Haz doble clic en una nota atenuada para ir a su pista.</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG...</source>
        <translation>Imagen como &amp;PNG...</translation>
    </message>
    <message>
        <source>Export picture as PNG</source>
        <translation>Exportar imagen como PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture as S&amp;VG...</source>
        <translation>Imagen como S&amp;VG...</translation>
    </message>
    <message>
        <source>Export picture as SVG</source>
        <translation>Exportar imagen como SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Insert %1 at bar %2</source>
        <translation>Insertar %1 en el compás %2</translation>
    </message>
    <message>
        <source>Its notes join those of your song. Dropped above or beside the notes, it is opened instead.</source>
        <translation>Sus notas se suman a las de tu canción. Si se suelta encima o al lado de las notas, se abre en su lugar.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>How loud the notes of the active track are, or its pitch bend, expression, volume and other controllers over time. Drag to paint; with Shift a straight line. Where notes are chosen only theirs change.</source>
        <translation>La intensidad de las notas de la pista activa, o su pitch bend, expresión, volumen y otros controladores a lo largo del tiempo. Arrastra para pintar; con Mayús, una línea recta. Si hay notas seleccionadas, solo cambian ellas.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
</context>
<context>
    <name>muse::RollMenus</name>
    <message>
        <source>Play from bar %1</source>
        <translation>Reproducir desde el compás %1</translation>
    </message>
    <message>
        <source>Choose bar %1</source>
        <translation>Seleccionar el compás %1</translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation>No seleccionar compases</translation>
    </message>
    <message>
        <source>Zoom to the chosen bars</source>
        <translation>Zoom a los compases seleccionados</translation>
    </message>
</context>
<context>
    <name>muse::RunDifferences</name>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Settings of runs</source>
        <translation>Ajustes de las ejecuciones</translation>
    </message>
    <message>
        <source>Best deviation</source>
        <translation>Mejor desviación</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>Distancia de la mejor evaluación a los datos; menos es más cerca</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Leave out settings that are the same in all runs</source>
        <translation>Omitir los ajustes que son iguales en todas las ejecuciones</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>For a spreadsheet or a message</source>
        <translation>Para una hoja de cálculo o un mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>muse::RunsPanel</name>
    <message>
        <source>Open a run&apos;s folder…</source>
        <translation>Abrir carpeta de ejecución…</translation>
    </message>
    <message>
        <source>Show the curves of a run that lies elsewhere</source>
        <translation>Mostrar las curvas de una ejecución que está en otro lugar</translation>
    </message>
    <message>
        <source>Nothing was trained here yet. Each training becomes a run in this list; it can be shown, trained on, and used as a model.</source>
        <translation>Aquí aún no se ha entrenado nada. Cada entrenamiento se añade a esta lista como una ejecución; se puede mostrar, seguir entrenando y usar como modelo.</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Ejecuciones de entrenamiento</translation>
    </message>
    <message>
        <source>Enter shows a run&apos;s curves, F2 names it, Delete moves it to the bin</source>
        <translation>Intro muestra las curvas de una ejecución, F2 le da nombre, Supr la mueve a la papelera</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>Distancia de la mejor evaluación a los datos; menos es más cerca</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Differences of settings</source>
        <translation>Diferencias entre los ajustes</translation>
    </message>
    <message>
        <source>Show the settings of the ticked runs and of the one on show, beside one another</source>
        <translation>Mostrar uno al lado de otro los ajustes de las ejecuciones marcadas y de la que está a la vista</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those on show.</source>
        <translation>Marca ejecuciones para superponer sus curvas a las que están a la vista.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>Qué recordar de esta ejecución</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Ver curvas</translation>
    </message>
    <message>
        <source>Show its curves and samples (Enter)</source>
        <translation>Mostrar sus curvas y muestras (Intro)</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Generate with its best weights</source>
        <translation>Generar con sus mejores pesos</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Entrenar más</translation>
    </message>
    <message>
        <source>Go on from its newest checkpoint, by so many steps</source>
        <translation>Continuar desde su último punto de control, tantos pasos</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>Partir de ella</translation>
    </message>
    <message>
        <source>Set up a new training that begins with its weights</source>
        <translation>Preparar un entrenamiento nuevo que empiece con sus pesos</translation>
    </message>
    <message>
        <source>Steps more</source>
        <translation>Pasos más</translation>
    </message>
    <message>
        <source>How many generator steps more</source>
        <translation>Cuántos pasos más del generador</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Hold others against it</source>
        <translation>Comparar las demás con ella</translation>
    </message>
    <message>
        <source>The baseline: its curves stay, as a band under the others, and settings are held against its own</source>
        <translation>La referencia: sus curvas quedan debajo de las otras como una banda, y los ajustes se comparan con los suyos</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>Su carpeta se queda como está</translation>
    </message>
    <message>
        <source>Save Figure 8, how its samples changed...</source>
        <translation>Guardar la figura 8, la evolución de sus muestras...</translation>
    </message>
    <message>
        <source>Save Figure 9, loss and metrics...</source>
        <translation>Guardar la figura 9, pérdida y métricas...</translation>
    </message>
    <message>
        <source>Move to the bin...</source>
        <translation>Mover a la papelera...</translation>
    </message>
    <message>
        <source>Save as a model…</source>
        <translation>Guardar como modelo…</translation>
    </message>
    <message>
        <source>One small file, matched to its data, that stands among the models and can be given away</source>
        <translation>Un archivo pequeño, ajustado a sus datos, que aparece entre los modelos y se puede compartir</translation>
    </message>
</context>
<context>
    <name>muse::SampleActions</name>
    <message>
        <source>Insert a training sample</source>
        <translation>Insertar una muestra del entrenamiento</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>muse::SampleRolls</name>
    <message>
        <source>Samples of the model in training</source>
        <translation>Muestras del modelo en entrenamiento</translation>
    </message>
    <message>
        <source>Click a phrase to hear it, double-click to put it into the song, or drag it away as a MIDI file</source>
        <translation>Haz clic en una frase para oírla, doble clic para ponerla en la canción, o arrástrala fuera como archivo MIDI</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aún no hay muestras</translation>
    </message>
</context>
<context>
    <name>muse::SampleStrip</name>
    <message>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Follow the newest samples</source>
        <translation>Seguir las muestras más recientes</translation>
    </message>
    <message>
        <source>Keep above</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Keep this step&apos;s phrases above those of the steps that you go to, to see what changed</source>
        <translation>Dejar las frases de este paso encima de las de los pasos a los que vayas, para ver qué cambió</translation>
    </message>
    <message>
        <source>Saved step</source>
        <translation>Paso guardado</translation>
    </message>
    <message>
        <source>Go back through the saved steps: the random vectors stay the same, the model learns</source>
        <translation>Volver por los pasos guardados: los vectores aleatorios son los mismos, el modelo aprende</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aún no hay muestras</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Step %1 is kept: go to another</source>
        <translation>El paso %1 está fijado: ve a otro</translation>
    </message>
    <message>
        <source>Step %1 above %2</source>
        <translation>Paso %1 encima de %2</translation>
    </message>
</context>
<context>
    <name>muse::SamplingForm</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, model and notes give the same result again</source>
        <translation>La misma semilla, con el mismo modelo y las mismas notas, da otra vez el mismo resultado</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Sortear otra semilla</translation>
    </message>
    <message>
        <source>Random each time</source>
        <translation>Aleatoria siempre</translation>
    </message>
    <message>
        <source>Draw the seed anew at every press; without it, the candidates that come next have the seeds after the last ones</source>
        <translation>Sortear la semilla cada vez que se pulsa; si no, los siguientes candidatos llevan las semillas que siguen a las últimas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Moves the model&apos;s own thresholds: lower gives more notes, higher fewer</source>
        <translation>Desplaza los umbrales del propio modelo: más bajo da más notas; más alto, menos</translation>
    </message>
    <message>
        <source>Draw at random (Bernoulli)</source>
        <translation>Sortear al azar (Bernoulli)</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>Bernoulli</translation>
    </message>
    <message>
        <source>Instead of the threshold: every sixteenth is drawn, and the higher the output, the likelier the note</source>
        <translation>En lugar del umbral: se sortea cada semicorchea y, cuanto más alta es la salida, más probable es la nota</translation>
    </message>
    <message>
        <source>One bass note at a time</source>
        <translation>Una nota de bajo a la vez</translation>
    </message>
    <message>
        <source>Of bass notes that overlap only the strongest sound; chords of which the model is sure stay</source>
        <translation>De las notas de bajo que se superponen solo suenan las más fuertes; los acordes de los que el modelo está seguro se quedan</translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation>Cuántas notas</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dinámica</translation>
    </message>
    <message>
        <source>How much of the loudness and timing of the songs that the model learnt from the notes get: at 0 % all are equally loud and on the grid</source>
        <translation>Cuánto de la intensidad y la colocación rítmica de las canciones con que aprendió el modelo reciben las notas: al 0 % todas suenan igual de fuerte y van sobre la cuadrícula</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How they are played</source>
        <translation>Cómo se tocan</translation>
    </message>
</context>
<context>
    <name>muse::SavingPage</name>
    <message>
        <source>Seconds from an edit to its copy</source>
        <translation>Segundos entre un cambio y su copia</translation>
    </message>
    <message>
        <source>How long after an edit the copy is written; 0 keeps none</source>
        <translation>Cuánto tiempo después de un cambio se escribe la copia; con 0 no se guarda ninguna</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After a crash or a power cut the copy is offered at the next start. Nothing is written while a key or the mouse is held down. A saved song needs no copy.</source>
        <translation>Después de un cierre inesperado o un corte de luz, la copia se ofrece en el siguiente inicio. No se escribe nada mientras se mantiene pulsada una tecla o el ratón. Una canción guardada no necesita copia.</translation>
    </message>
    <message>
        <source>Keep a copy of what is not saved yet</source>
        <translation>Guardar una copia de lo que aún no está guardado</translation>
    </message>
</context>
<context>
    <name>muse::ScaleActions</name>
    <message>
        <source>S&amp;cale</source>
        <translation>Esc&amp;ala</translation>
    </message>
    <message>
        <source>&amp;Shade rows</source>
        <translation>&amp;Sombrear filas</translation>
    </message>
    <message>
        <source>&amp;Keep drawn notes to it</source>
        <translation>&amp;Ceñir lo dibujado a ella</translation>
    </message>
    <message>
        <source>Keep to scale</source>
        <translation>Ceñir a escala</translation>
    </message>
    <message>
        <source>Chord &amp;names</source>
        <translation>&amp;Nombrar acordes</translation>
    </message>
    <message>
        <source>Select notes &amp;outside it</source>
        <translation>Seleccionar notas &amp;fuera de ella</translation>
    </message>
    <message>
        <source>Select outside</source>
        <translation>Seleccionar fuera</translation>
    </message>
    <message>
        <source>Snap notes &amp;to it</source>
        <translation>A&amp;justar notas a ella</translation>
    </message>
    <message>
        <source>Snap to scale</source>
        <translation>Ajustar a escala</translation>
    </message>
    <message>
        <source>Shade the rows of the scale, its root most</source>
        <translation>Sombrear las filas de la escala, sobre todo la de la tónica</translation>
    </message>
    <message>
        <source>Drawn notes go to the nearest row of the scale</source>
        <translation>Las notas dibujadas van a la fila más cercana de la escala</translation>
    </message>
    <message>
        <source>Name the chords that sound, over their bars</source>
        <translation>Nombrar los acordes que suenan, encima de sus compases</translation>
    </message>
</context>
<context>
    <name>muse::ScaleBar</name>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Root of the key</source>
        <translation>Tónica de la tonalidad</translation>
    </message>
    <message>
        <source>The key&apos;s root; kept in the song</source>
        <translation>La tónica; se guarda en la canción</translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation>Escala de la tonalidad</translation>
    </message>
    <message>
        <source>Which scale lies on the root; the song keeps whether it is major or minor</source>
        <translation>Qué escala parte de la tónica; la canción guarda si es mayor o menor</translation>
    </message>
</context>
<context>
    <name>muse::ScorePane</name>
    <message>
        <source>Silent bars</source>
        <translation>Compases en silencio</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>Notas por compás</translation>
    </message>
    <message>
        <source>Different notes</source>
        <translation>Notas distintas</translation>
    </message>
    <message>
        <source>Clean notes</source>
        <translation>Notas limpias</translation>
    </message>
    <message>
        <source>Steady drums</source>
        <translation>Batería estable</translation>
    </message>
    <message>
        <source>Clashing tracks</source>
        <translation>Pistas que chocan</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>With the %1</source>
        <translation>Con la pista de %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Bars of a track without a note, in percent (EB)</source>
        <translation>Compases de una pista sin ninguna nota, en porcentaje (EB)</translation>
    </message>
    <message>
        <source>Notes that begin in a bar of a track</source>
        <translation>Notas que empiezan en un compás de una pista</translation>
    </message>
    <message>
        <source>Pitch classes that a bar of a track uses (UPC)</source>
        <translation>Clases de altura que usa un compás de una pista (UPC)</translation>
    </message>
    <message>
        <source>Notes that are no fragments, in percent (QN)</source>
        <translation>Notas que no son fragmentos, en porcentaje (QN)</translation>
    </message>
    <message>
        <source>Drum hits in eight- or sixteen-beat patterns, in percent (DP)</source>
        <translation>Golpes de batería en patrones de ocho o dieciséis pulsos, en porcentaje (DP)</translation>
    </message>
    <message>
        <source>Distance between the harmonies of two tracks (TD)</source>
        <translation>Distancia entre las armonías de dos pistas (TD)</translation>
    </message>
    <message>
        <source>Share of the rhythm that a bar and the next have in common</source>
        <translation>Parte del ritmo que un compás y el siguiente tienen en común</translation>
    </message>
    <message>
        <source>Share of the onsets that a track has in common with the given one</source>
        <translation>Parte de los ataques que una pista tiene en común con la dada</translation>
    </message>
    <message>
        <source>much more</source>
        <translation>mucho más</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>mucho menos</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>like real songs</source>
        <translation>como las reales</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>poco habitual</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>raro</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1: %2; lo habitual es %3</translation>
    </message>
</context>
<context>
    <name>muse::Scrubbing</name>
    <message>
        <source>Moves the playhead by a step of the grid and lets be heard what sounds there</source>
        <translation>Mueve el cabezal un paso de la cuadrícula y deja oír lo que suena allí</translation>
    </message>
    <message>
        <source>&amp;Hear the next step</source>
        <translation>&amp;Oír el paso siguiente</translation>
    </message>
    <message>
        <source>Hear the step &amp;before</source>
        <translation>Oír el paso ant&amp;erior</translation>
    </message>
</context>
<context>
    <name>muse::SettingsTable</name>
    <message>
        <source>All settings of the training</source>
        <translation>Todos los ajustes del entrenamiento</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Show the settings whose name or words have this</source>
        <translation>Mostrar los ajustes cuyo nombre o descripción contiene esto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Double-click, or press F2 on, a value to change it</source>
        <translation>Haz doble clic en un valor, o pulsa F2, para cambiarlo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It may be %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Put every setting back to what it is at first</source>
        <translation>Devolver todos los ajustes a su valor inicial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>muse::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Search commands, menus and keys</source>
        <translation>Buscar comandos, menús y teclas</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys of the command</source>
        <translation>Teclas nuevas del comando</translation>
    </message>
    <message>
        <source>Press the keys that shall call the command</source>
        <translation>Pulsa las teclas que deben ejecutar el comando</translation>
    </message>
    <message>
        <source>Assign the keys</source>
        <translation>Asignar las teclas</translation>
    </message>
    <message>
        <source>Let these keys call the command</source>
        <translation>Hacer que estas teclas ejecuten el comando</translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation>Quitar las teclas del comando</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>Dejar el comando sin teclas</translation>
    </message>
    <message>
        <source>Reset the command&apos;s keys</source>
        <translation>Restablecer las teclas del comando</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>Las teclas que el comando tenía al principio</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Every command&apos;s keys as they were at first</source>
        <translation>Las teclas de todos los comandos, como al principio</translation>
    </message>
    <message>
        <source>This key or gesture belongs to its place and stays as it is.</source>
        <translation>Esta tecla o este gesto es propio de su lugar y se queda como está.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Elige un comando para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>%1 now calls “%2”.</source>
        <translation>%1 ejecuta ahora “%2”.</translation>
    </message>
    <message>
        <source>%1 now calls “%2”, and “%3” no more.</source>
        <translation>%1 ejecuta ahora “%2”, y ya no “%3”.</translation>
    </message>
</context>
<context>
    <name>muse::Smoothing</name>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>median and band of %1</source>
        <translation>mediana y banda de %1</translation>
    </message>
</context>
<context>
    <name>muse::SnapActions</name>
    <message>
        <source>S&amp;nap</source>
        <translation>A&amp;juste</translation>
    </message>
    <message>
        <source>&amp;Coarser</source>
        <translation>Más &amp;gruesa</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>Más &amp;fina</translation>
    </message>
    <message>
        <source>&amp;Dotted</source>
        <translation>&amp;Puntillo</translation>
    </message>
    <message>
        <source>&amp;Triplet</source>
        <translation>&amp;Tresillo</translation>
    </message>
</context>
<context>
    <name>muse::SongDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>No se pudo importar %1: %2</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importado: %2</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Unmute a track first.</source>
        <translation>No hay nada que exportar: ninguna pista audible tiene notas. Quita antes el silencio a alguna.</translation>
    </message>
</context>
<context>
    <name>muse::SongInsert</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>la canción se queda como está</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>No se pudo importar %1: %2</translation>
    </message>
    <message>
        <source>The song changed while %1 was being read, so it was left alone; drop it again.</source>
        <translation>La canción cambió mientras se leía %1, así que se dejó como estaba; suéltalo otra vez.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>%1 has notes only for %2, which is locked; unlock it first.</source>
        <translation>%1 solo tiene notas para %2, donde hay un bloqueo; quítalo primero.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n note(s) into the song, from bar %2 on.</source>
        <translation>
            <numerusform>%1 ha puesto %n nota en la canción, desde el compás %2.</numerusform>
            <numerusform>%1 ha puesto %n notas en la canción, desde el compás %2.</numerusform>
        </translation>
    </message>
    <message>
        <source> What it has for %1 was left out: locked.</source>
        <translation> Por bloqueo se omitió lo que tiene para %1.</translation>
    </message>
    <message>
        <source> Its bends, pedal and the like for %1 were left out, as there are other notes.</source>
        <translation> Se omitieron su pitch bend, su pedal y similares para %1, porque ahí hay otras notas.</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontBrowser</name>
    <message>
        <source>Soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>The soundfont that plays: those of this machine</source>
        <translation>El soundfont que suena; se ofrecen los de este equipo</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>Abrir un soundfont</translation>
    </message>
    <message>
        <source>Choose another .sf2 or .sf3 file; or drop one here</source>
        <translation>Elige otro archivo .sf2 o .sf3, o suelta uno aquí</translation>
    </message>
    <message>
        <source>Loading the soundfont</source>
        <translation>Cargando el soundfont</translation>
    </message>
    <message>
        <source>The old one plays on meanwhile</source>
        <translation>Mientras tanto sigue sonando el anterior</translation>
    </message>
    <message>
        <source>Search the sounds</source>
        <translation>Buscar sonidos</translation>
    </message>
    <message>
        <source>Words of the name, or numbers; Down goes to the list</source>
        <translation>Palabras del nombre, o números; Abajo va a la lista</translation>
    </message>
    <message>
        <source>Search sounds</source>
        <translation>Buscar sonidos</translation>
    </message>
    <message>
        <source>Sounds of the soundfont</source>
        <translation>Sonidos del soundfont</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>No hay ningún soundfont instalado</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Cargando...</translation>
    </message>
    <message>
        <source>Install the package fluid-soundfont-gm, or drop a .sf2 or .sf3 file here.</source>
        <translation>Instala el paquete fluid-soundfont-gm o suelta aquí un archivo .sf2 o .sf3.</translation>
    </message>
    <message>
        <source>Loading; the old one plays on</source>
        <translation>Cargando; sigue sonando el anterior</translation>
    </message>
    <message>
        <source>%1 licence</source>
        <translation>licencia %1</translation>
    </message>
    <message>
        <source>not in our catalogue</source>
        <translation>no está en nuestro catálogo</translation>
    </message>
    <message>
        <source>Click to hear. Double-click or Enter gives the sound to %1.</source>
        <translation>Clic para oír. Doble clic o Intro asigna el sonido a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n sonido</numerusform>
            <numerusform>%n sonidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sounds</source>
        <translation>%1 de %2 sonidos</translation>
    </message>
    <message>
        <source>No sound has that name: try fewer words.</source>
        <translation>Ningún sonido tiene ese nombre: prueba con menos palabras.</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontService</name>
    <message>
        <source>%1 could not be loaded: it is damaged. The old soundfont goes on sounding.</source>
        <translation>No se pudo cargar %1: está dañado. Sigue sonando el soundfont anterior.</translation>
    </message>
</context>
<context>
    <name>muse::SoundPage</name>
    <message>
        <source>Sound system</source>
        <translation>Sistema de sonido</translation>
    </message>
    <message>
        <source>Where sound goes; used from the next start on</source>
        <translation>Adónde va el sonido; se usa a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>The instruments that play</source>
        <translation>Los instrumentos que suenan</translation>
    </message>
    <message>
        <source>MIDI keyboard</source>
        <translation>Teclado MIDI</translation>
    </message>
    <message>
        <source>The keyboard to play and record from</source>
        <translation>El teclado con el que tocar y grabar</translation>
    </message>
    <message>
        <source>MIDI output</source>
        <translation>Salida MIDI</translation>
    </message>
    <message>
        <source>Where notes go as well, such as a synthesiser</source>
        <translation>Adónde van también las notas, por ejemplo a un sintetizador</translation>
    </message>
    <message>
        <source>Play a test note</source>
        <translation>Tocar nota de prueba</translation>
    </message>
    <message>
        <source>Sounds the piano track&apos;s instrument</source>
        <translation>Hace sonar el instrumento de la pista de piano</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Whichever opens first</source>
        <translation>El primero que se abra</translation>
    </message>
    <message>
        <source>PipeWire</source>
        <translation>PipeWire</translation>
    </message>
    <message>
        <source>JACK</source>
        <translation>JACK</translation>
    </message>
    <message>
        <source>PulseAudio</source>
        <translation>PulseAudio</translation>
    </message>
    <message>
        <source>ALSA</source>
        <translation>ALSA</translation>
    </message>
    <message>
        <source>None: silence</source>
        <translation>Ninguno: silencio</translation>
    </message>
    <message>
        <source>Used when the studio starts again.</source>
        <translation>Se usará cuando el estudio vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>Now silent: %1.</source>
        <translation>Ahora en silencio: %1.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Ahora: %1.</translation>
    </message>
    <message>
        <source>None is installed; drop a .sf2 or .sf3 file on the window</source>
        <translation>No hay ninguno instalado; suelta un archivo .sf2 o .sf3 sobre la ventana</translation>
    </message>
</context>
<context>
    <name>muse::SoundsFeature</name>
    <message>
        <source>Sound&amp;font</source>
        <translation>Sound&amp;font</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Sonidos</translation>
    </message>
    <message>
        <source>Soundfonts and all their sounds (F7)</source>
        <translation>Soundfonts y todos sus sonidos (F7)</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>Abrir un soundfont</translation>
    </message>
    <message>
        <source>Soundfonts (*.sf2 *.sf3)</source>
        <translation>Soundfonts (*.sf2 *.sf3)</translation>
    </message>
    <message>
        <source>The soundfont %1 has no sound for %2: choose another in Playback &gt; Soundfont.</source>
        <translation>El soundfont %1 no tiene ningún sonido para %2: elige otro en Reproducción &gt; Soundfont.</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>No hay ningún soundfont instalado</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>Elegir instrumento</translation>
    </message>
</context>
<context>
    <name>muse::SourceBox</name>
    <message>
        <source>Music to prepare</source>
        <translation>Música que preparar</translation>
    </message>
    <message>
        <source>Choose an archive or a dataset…</source>
        <translation>Elegir un archivo comprimido o dataset…</translation>
    </message>
    <message>
        <source>Choose a folder of music…</source>
        <translation>Elegir una carpeta de música…</translation>
    </message>
    <message>
        <source>Start over with other music</source>
        <translation>Empezar de nuevo con otra música</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Drop a folder, an archive or files of music here</source>
        <translation>Suelta aquí una carpeta, un archivo comprimido o archivos de música</translation>
    </message>
</context>
<context>
    <name>muse::StageForm</name>
    <message>
        <source>Which music is kept</source>
        <translation>Qué música se conserva</translation>
    </message>
    <message>
        <source>All usable music, or only what the paper trains on: songs with all five families, cut at the boundaries of their structure</source>
        <translation>Toda la música utilizable, o solo aquella con la que se entrena en el artículo: canciones con las cinco familias, cortadas en los límites de su estructura</translation>
    </message>
    <message>
        <source>All usable music</source>
        <translation>Toda la utilizable</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Como en el artículo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Show or hide the switches of each stage</source>
        <translation>Mostrar u ocultar los controles de cada etapa</translation>
    </message>
    <message>
        <source>Drop copies</source>
        <translation>Quitar copias</translation>
    </message>
    <message>
        <source>Which copies of a song are left out</source>
        <translation>Qué copias de una canción se excluyen</translation>
    </message>
    <message>
        <source>In any key</source>
        <translation>En cualquier tono</translation>
    </message>
    <message>
        <source>In the same key</source>
        <translation>En el mismo tono</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Which instruments make which of the five families</source>
        <translation>Qué instrumentos forman cada una de las cinco familias</translation>
    </message>
    <message>
        <source>LPD-5</source>
        <translation>LPD-5</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Del artículo</translation>
    </message>
    <message>
        <source>Best single track</source>
        <translation>La mejor pista</translation>
    </message>
    <message>
        <source>Beyond C1–B7</source>
        <translation>Fuera de C1–B7</translation>
    </message>
    <message>
        <source>Notes outside the range of the models</source>
        <translation>Notas fuera del ámbito de los modelos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Move by octaves</source>
        <translation>Mover por octavas</translation>
    </message>
    <message>
        <source>Only songs in 4/4</source>
        <translation>Solo canciones en 4/4</translation>
    </message>
    <message>
        <source>And with their first beat at the start</source>
        <translation>Y con su primer tiempo al inicio</translation>
    </message>
    <message>
        <source>Cut at structural boundaries</source>
        <translation>Cortar según la estructura</translation>
    </message>
    <message>
        <source>Finds verses and choruses (Serra et al. 2012); slower</source>
        <translation>Encuentra estrofas y estribillos (Serra et al. 2012); más lento</translation>
    </message>
    <message>
        <source>Each phrase only once</source>
        <translation>Cada frase, una sola vez</translation>
    </message>
    <message>
        <source>Leave out phrases equal to earlier ones</source>
        <translation>Excluir las frases iguales a otras anteriores</translation>
    </message>
    <message>
        <source>Of bass, drums, guitar, piano and strings</source>
        <translation>De bajo, batería, guitarra, piano y cuerdas</translation>
    </message>
    <message>
        <source>Families a song</source>
        <translation>Familias por canción</translation>
    </message>
    <message>
        <source>Families a bar</source>
        <translation>Familias por compás</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>Notas por compás</translation>
    </message>
    <message>
        <source>Notes that must begin in a bar</source>
        <translation>Notas que deben empezar en un compás</translation>
    </message>
    <message>
        <source>Bars between phrases</source>
        <translation>Compases entre frases</translation>
    </message>
    <message>
        <source>From the start of one phrase of four bars to the next</source>
        <translation>Del inicio de una frase de cuatro compases al de la siguiente</translation>
    </message>
</context>
<context>
    <name>muse::StartFeature</name>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
</context>
<context>
    <name>muse::StartPage</name>
    <message>
        <source>Show this when the studio starts without a file</source>
        <translation>Mostrar al iniciar sin archivo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Songs that you open or save come here.</source>
        <translation>Aquí aparecen las canciones que abra o guarde.</translation>
    </message>
    <message>
        <source>Demo songs</source>
        <translation>Canciones de demostración</translation>
    </message>
    <message>
        <source>There are no demo songs here.</source>
        <translation>Aquí no hay canciones de demostración.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Train one in the Train workspace, or open a file of weights.</source>
        <translation>Entrene uno en el espacio «Entrenar» o abra un archivo de pesos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>muse::SteeringForm</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>How many notes begin in a bar, beside what is usual in the data</source>
        <translation>Cuántas notas empiezan en un compás, respecto a lo habitual en los datos</translation>
    </message>
    <message>
        <source>How long notes last, beside what is usual in the data</source>
        <translation>Cuánto duran las notas, respecto a lo habitual en los datos</translation>
    </message>
    <message>
        <source>How many bars are silent, beside what is usual in the data</source>
        <translation>Cuántos compases quedan en silencio, respecto a lo habitual en los datos</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>Guiar %1</translation>
    </message>
    <message>
        <source>Show and set what %1 is to do</source>
        <translation>Mostrar y ajustar lo que debe hacer %1</translation>
    </message>
    <message>
        <source>Let every track go as it comes</source>
        <translation>Dejar todas las pistas sin guía</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>Lowest pitch</source>
        <translation>Altura más grave</translation>
    </message>
    <message>
        <source>No note is lower; those that would be go up by octaves</source>
        <translation>Ninguna nota es más grave; las que lo serían suben por octavas</translation>
    </message>
    <message>
        <source>Highest pitch</source>
        <translation>Altura más aguda</translation>
    </message>
    <message>
        <source>No note is higher; those that would be go down by octaves</source>
        <translation>Ninguna nota es más aguda; las que lo serían bajan por octavas</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>How many notes may sound at once</source>
        <translation>Cuántas notas pueden sonar a la vez</translation>
    </message>
    <message>
        <source>In the song&apos;s scale</source>
        <translation>En la escala de la canción</translation>
    </message>
    <message>
        <source>Notes beside the scale of the song&apos;s key go to the nearest pitch in it</source>
        <translation>Las notas ajenas a la escala de la canción van a la altura más cercana que esté en ella</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>No pitch from %1 to %2 is in %3, so %4 would be silent: widen its range.</source>
        <translation>Ninguna altura de %1 a %2 está en %3, así que %4 quedaría en silencio: amplía su ámbito.</translation>
    </message>
</context>
<context>
    <name>muse::TablesController</name>
    <message>
        <source>Measuring Tables 1 and 2</source>
        <translation>Midiendo las tablas 1 y 2</translation>
    </message>
</context>
<context>
    <name>muse::TablesDialog</name>
    <message>
        <source>Here the tables will stand: the data as it is and with shuffled bars, then the models, each with the width of its 95 % interval.</source>
        <translation>Aquí aparecerán las tablas: los datos tal cual y con los compases barajados, y después los modelos, cada uno con la amplitud de su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Tables 1 and 2</source>
        <translation>Tablas 1 y 2</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>The data that models are held against, and that gives accompaniment models their tracks</source>
        <translation>Los datos con los que se comparan los modelos, y que dan sus pistas a los modelos de acompañamiento</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>Elegir un dataset…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Tick all models</source>
        <translation>Marcar todos los modelos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Untick all models</source>
        <translation>Desmarcar todos los modelos</translation>
    </message>
    <message>
        <source>Tick those to measure</source>
        <translation>Marca los que quieras medir</translation>
    </message>
    <message>
        <source>Bars of each</source>
        <translation>Compases por modelo</translation>
    </message>
    <message>
        <source>The paper measures 20,000; fewer are quicker and less sure</source>
        <translation>El artículo mide 20 000; menos es más rápido y menos seguro</translation>
    </message>
    <message>
        <source>As played</source>
        <translation>Como se tocan</translation>
    </message>
    <message>
        <source>Whole notes, as a listener gets them, in the place of every step judged by itself as in the paper</source>
        <translation>Notas enteras, como las recibe un oyente, en lugar de juzgar cada paso por separado como en el artículo</translation>
    </message>
    <message>
        <source>With the paper&apos;s figures</source>
        <translation>Con las cifras del artículo</translation>
    </message>
    <message>
        <source>Rows of the published tables beside</source>
        <translation>Las filas de las tablas publicadas, al lado</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Generate and measure; the window stays free meanwhile</source>
        <translation>Generar y medir; entretanto la ventana queda libre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop measuring; tables from before stay</source>
        <translation>Detener la medición; las tablas anteriores se quedan</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>Guardar tablas</translation>
    </message>
    <message>
        <source>As text, Markdown, LaTeX or CSV</source>
        <translation>Como texto, Markdown, LaTeX o CSV</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Como texto…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Como Markdown…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>As LaTeX…</source>
        <translation>Como LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Choose a dataset, or tick a model.</source>
        <translation>Elige un dataset o marca un modelo.</translation>
    </message>
    <message>
        <source>“%1” plays to tracks of a dataset: choose one, or untick it.</source>
        <translation>“%1” toca sobre las pistas de un dataset: elige uno o desmarca el modelo.</translation>
    </message>
</context>
<context>
    <name>muse::TempoSpin</name>
    <message>
        <source> bpm</source>
        <translation> bpm</translation>
    </message>
    <message>
        <source>A tempo is a number from %1 to %2; it is %3 now.</source>
        <translation>Un tempo es un número de %1 a %2; ahora es %3.</translation>
    </message>
</context>
<context>
    <name>muse::ThemeActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
</context>
<context>
    <name>muse::TheoryFeature</name>
    <message>
        <source>Change key</source>
        <translation>Cambiar tonalidad</translation>
    </message>
    <message>
        <source>All notes of the %1 track are in %2.</source>
        <translation>Todas las notas de la pista de %1 están en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not in %1.</source>
        <translation>
            <numerusform>%n nota fuera de %1.</numerusform>
            <numerusform>%n notas fuera de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n note(s) to the scale</source>
        <translation>
            <numerusform>Ajustar %n nota a la escala</numerusform>
            <numerusform>Ajustar %n notas a la escala</numerusform>
        </translation>
    </message>
    <message>
        <source>Drums have no scale.</source>
        <translation>La batería no tiene escala.</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>No hay notas en esta pista. Dibuja antes algunas.</translation>
    </message>
    <message>
        <source>Selects the track&apos;s notes that %1 does not have</source>
        <translation>Selecciona las notas de la pista que no están en %1</translation>
    </message>
    <message>
        <source>Moves %1 to the nearest of %2</source>
        <translation>Mueve %1 a la altura más cercana de %2</translation>
    </message>
</context>
<context>
    <name>muse::TheoryToolBar</name>
    <message>
        <source>Scale and chords</source>
        <translation>Escala y acordes</translation>
    </message>
    <message>
        <source>S&amp;cale and chords</source>
        <translation>Escala &amp;y acordes</translation>
    </message>
</context>
<context>
    <name>muse::TimeActions</name>
    <message>
        <source>Add at the &amp;playhead</source>
        <translation>Añadir en el ca&amp;bezal</translation>
    </message>
    <message>
        <source>&amp;Marker...</source>
        <translation>&amp;Marcador...</translation>
    </message>
    <message>
        <source>&amp;Tempo change...</source>
        <translation>Cambio de &amp;tempo...</translation>
    </message>
    <message>
        <source>Time &amp;signature...</source>
        <translation>Tipo de &amp;compás...</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>Marcador a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>Marcador &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vista general</translation>
    </message>
</context>
<context>
    <name>muse::TimeStrip</name>
    <message>
        <source>tempo change</source>
        <translation>cambio de tempo</translation>
    </message>
    <message>
        <source>time signature</source>
        <translation>tipo de compás</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>Markers, tempo changes and time signatures</source>
        <translation>Marcadores, cambios de tempo y tipos de compás</translation>
    </message>
    <message>
        <source>The mark&apos;s words</source>
        <translation>El texto de la marca</translation>
    </message>
    <message>
        <source>A marker&apos;s name, a tempo in beats a minute or a time signature; Return takes it</source>
        <translation>El nombre de un marcador, un tempo en pulsos por minuto o un tipo de compás; Intro lo acepta</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add %1 here...</source>
        <translation>Añadir %1 aquí...</translation>
    </message>
    <message>
        <source>%1 in bar %2: double-click changes it, a drag moves it, Delete removes it</source>
        <translation>%1 en el compás %2: doble clic para cambiar, arrastra para mover, Supr para quitar</translation>
    </message>
    <message>
        <source>Double-click adds a marker; the right button adds tempo changes and signatures</source>
        <translation>Doble clic añade un marcador; el botón derecho añade cambios de tempo y tipos de compás</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Ajustar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>muse::TimelineFeature</name>
    <message>
        <source>The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click elsewhere moves the playhead.</source>
        <translation>La canción entera. El marco es lo que muestra el piano roll: arrástralo, o sus bordes para el zoom. Un clic en otro lugar mueve el cabezal.</translation>
    </message>
    <message>
        <source>Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; the right button offers the rest.</source>
        <translation>Tipos de compás, cambios de tempo y marcadores. Doble clic para añadir un marcador, arrastra uno para moverlo; el botón derecho ofrece lo demás.</translation>
    </message>
    <message>
        <source>No marker follows. Double-click the line of marks to add one.</source>
        <translation>No hay más marcadores. Haz doble clic en la línea de marcas para añadir uno.</translation>
    </message>
</context>
<context>
    <name>muse::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Seguir con la visita guiada</translation>
    </message>
    <message>
        <source>Do this step and show the next</source>
        <translation>Hacer este paso y mostrar el siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>muse::TrackList</name>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
</context>
<context>
    <name>muse::TrackRow</name>
    <message>
        <source>%1 track</source>
        <translation>Pista de %1</translation>
    </message>
    <message>
        <source>Click to edit the %1 track (Alt+%2)</source>
        <translation>Haz clic para editar la pista de %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Name of the %1 track</source>
        <translation>Nombre de la pista de %1</translation>
    </message>
    <message>
        <source>Double-click to rename</source>
        <translation>Doble clic para renombrar</translation>
    </message>
    <message>
        <source>Instrument of the %1 track</source>
        <translation>Instrumento de la pista de %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>Elegir instrumento</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar %1</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Poner %1 en solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Quitar el solo de %1</translation>
    </message>
    <message>
        <source>Lock: generating leaves this track as it is</source>
        <translation>Bloquear: al generar, esta pista se queda como está</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Show these notes behind those of the active track</source>
        <translation>Mostrar estas notas detrás de las de la pista activa</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>%1. Double-click to rename</source>
        <translation>%1. Doble clic para renombrar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Show behind the active track</source>
        <translation>Mostrar tras la pista activa</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Renombrar pista</translation>
    </message>
</context>
<context>
    <name>muse::TracksFeature</name>
    <message>
        <source>The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, solo and the lock, which keeps generation from changing it.</source>
        <translation>Las cinco pistas. Un clic activa una. El ojo la muestra u oculta en el piano roll; luego vienen silenciar, solo y el candado, que impide que la generación la cambie.</translation>
    </message>
    <message>
        <source>There are no notes to drag out.</source>
        <translation>No hay notas que arrastrar.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mezclador</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Drag out as MIDI</source>
        <translation>Arrastrar MIDI</translation>
    </message>
    <message>
        <source>Drag the chosen bars of all tracks, or the whole song, out of the window as a MIDI file; a click saves one</source>
        <translation>Arrastra los compases seleccionados de todas las pistas, o la canción entera, fuera de la ventana como archivo MIDI; con un clic se guarda</translation>
    </message>
</context>
<context>
    <name>muse::TrainControls</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train on the chosen data</source>
        <translation>Entrenar con los datos elegidos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop the clock; nothing is lost</source>
        <translation>Parar el reloj; no se pierde nada</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on where it paused, by the settings as they stand now</source>
        <translation>Continuar donde se pausó, con los ajustes como están ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>End the training and save what it learned</source>
        <translation>Terminar el entrenamiento y guardar lo aprendido</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Make music with its best weights: they are chosen in Compose</source>
        <translation>Hacer música con sus mejores pesos: quedan elegidos en Componer</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Así como está</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Choose what to train on</source>
        <translation>Elige con qué entrenar</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Se detendrá tras este paso</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>critic %1 %</source>
        <translation>crítico %1 %</translation>
    </message>
    <message>
        <source>generator %1 %</source>
        <translation>generador %1 %</translation>
    </message>
    <message>
        <source>phrases %1 %</source>
        <translation>frases %1 %</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 GB on the card</source>
        <translation>%1 GB en la tarjeta</translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation> · paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>han pasado %1</translation>
    </message>
</context>
<context>
    <name>muse::TrainFeature</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Trains a model on a dataset or on your own MIDI files, in the background. The curves show the critic&apos;s loss and the five metrics, beside the values of the data.</source>
        <translation>Entrena un modelo con un dataset o con tus propios archivos MIDI, en segundo plano. Las curvas muestran la pérdida del crítico y las cinco métricas, junto a los valores de los datos.</translation>
    </message>
    <message>
        <source>What was trained here. A run&apos;s curves and samples come back from its folder; it can go on, begin another one, and make music.</source>
        <translation>Lo que se ha entrenado aquí. Las curvas y muestras de una ejecución se recuperan de su carpeta; puede continuar, servir de punto de partida a otra y hacer música.</translation>
    </message>
    <message>
        <source>Another program trains “%1”; its curves come as it goes on.</source>
        <translation>Otro programa está entrenando “%1”; sus curvas llegan a medida que avanza.</translation>
    </message>
    <message>
        <source>Your last training, at step %L1 of %L2.</source>
        <translation>Tu último entrenamiento, en el paso %L1 de %L2.</translation>
    </message>
    <message>
        <source>A run keeps its model, given track and width. Put them back to go on with it, or press Begin from it in Runs for a new training.</source>
        <translation>Una ejecución conserva su modelo, su pista dada y su anchura. Devuélvelos a su valor para continuarla, o pulsa Partir de ella en Ejecuciones para un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>A new training that begins with the weights of “%1”: choose its data, then start.</source>
        <translation>Un entrenamiento nuevo que empieza con los pesos de “%1”: elige sus datos y luego pulsa Entrenar.</translation>
    </message>
    <message>
        <source>Move “%1” with all its checkpoints and samples to the bin?</source>
        <translation>¿Mover “%1” a la papelera, con todos sus puntos de control y muestras?</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive of MIDI files</source>
        <translation>Elegir un dataset o un archivo comprimido de MIDI</translation>
    </message>
    <message>
        <source>Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Datasets y archivos comprimidos (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files</source>
        <translation>Elegir una carpeta de archivos MIDI</translation>
    </message>
    <message>
        <source>Choose a model to begin with</source>
        <translation>Elegir un modelo del que partir</translation>
    </message>
    <message>
        <source>Models and checkpoints (*.safetensors)</source>
        <translation>Modelos y puntos de control (*.safetensors)</translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation>Abrir la carpeta de una ejecución</translation>
    </message>
    <message>
        <source>How long it takes here is being measured…</source>
        <translation>Se está midiendo cuánto tarda aquí…</translation>
    </message>
    <message>
        <source>Takes about %1 on this computer</source>
        <translation>Tarda aproximadamente %1 en este equipo</translation>
    </message>
</context>
<context>
    <name>muse::TrainForm</name>
    <message>
        <source>Settings of the training</source>
        <translation>Ajustes del entrenamiento</translation>
    </message>
    <message>
        <source>Show or hide the settings of the training</source>
        <translation>Mostrar u ocultar los ajustes del entrenamiento</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation>Datos con los que entrenar</translation>
    </message>
    <message>
        <source>A dataset file, or a folder or archive of MIDI files</source>
        <translation>Un archivo de dataset, o una carpeta o archivo comprimido de MIDI</translation>
    </message>
    <message>
        <source>Dataset, or folder of MIDI files</source>
        <translation>Dataset o carpeta de archivos MIDI</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive…</source>
        <translation>Elegir un dataset o archivo comprimido…</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files…</source>
        <translation>Elegir una carpeta de archivos MIDI…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Jamming</source>
        <translation>Jamming</translation>
    </message>
    <message>
        <source>Composer: one generator for all tracks. Jamming: one each, on its own. Hybrid: one each, together.</source>
        <translation>Composer: un generador para todas las pistas. Jamming: uno para cada una, por su cuenta. Hybrid: uno para cada una, en conjunto.</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Qué hará</translation>
    </message>
    <message>
        <source>Invent all five tracks, or the other four to one that is given</source>
        <translation>Inventar las cinco pistas, o las otras cuatro para una dada</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>Accompany %1</source>
        <translation>Acompañar a %1</translation>
    </message>
    <message>
        <source>Compact trains on a laptop; Paper has all the paper&apos;s channels</source>
        <translation>Compacto se entrena en un portátil; Artículo tiene todos los canales del artículo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Phrases a step; more is steadier and slower</source>
        <translation>Frases por paso; más es más estable y más lento</translation>
    </message>
    <message>
        <source>Generator steps to train</source>
        <translation>Pasos del generador que entrenar</translation>
    </message>
    <message>
        <source>Settings that go together; change them as you like</source>
        <translation>Ajustes que van juntos; cámbialos como quieras</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Learning rate, a model to begin with, loss and critic</source>
        <translation>Tasa de aprendizaje, modelo del que partir, pérdida y crítico</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>tu propia elección</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>muse::TrainMethodForm</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalizar</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Its rate</source>
        <translation>Su tasa</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponer</translation>
    </message>
    <message>
        <source>What generator and critic minimise: WGAN-GP as the paper, or R3, R1, or hinge with spectral norm</source>
        <translation>Lo que minimizan el generador y el crítico: WGAN-GP como en el artículo, o R3, R1, o hinge con normalización espectral</translation>
    </message>
    <message>
        <source>WGAN-GP</source>
        <translation>WGAN-GP</translation>
    </message>
    <message>
        <source>R3</source>
        <translation>R3</translation>
    </message>
    <message>
        <source>R1</source>
        <translation>R1</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty</source>
        <translation>Peso de la penalización del gradiente</translation>
    </message>
    <message>
        <source>How hard the critic&apos;s gradient is held; the hinge loss has no penalty</source>
        <translation>Con cuánta fuerza se contiene el gradiente del crítico; la pérdida hinge no lleva penalización</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next</source>
        <translation>Actualizaciones del crítico de una penalización a la siguiente</translation>
    </message>
    <message>
        <source>A penalty now and then counts as often, and trains faster</source>
        <translation>Una penalización de vez en cuando cuenta lo mismo y entrena más rápido</translation>
    </message>
    <message>
        <source>update</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Paper: the paper&apos;s. Streams: it hears onsets, repeating bars, chroma and metre too. V1: the authors&apos; first code&apos;s, to compare with.</source>
        <translation>Artículo: el del artículo. Flujos: oye también ataques, compases repetidos, croma y métrica. V1: el del primer código de los autores, para comparar.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>Learning rate of the critic</source>
        <translation>Tasa de aprendizaje del crítico</translation>
    </message>
    <message>
        <source>How far each critic step moves its weights, where it is not the same as the generator&apos;s</source>
        <translation>Cuánto mueve sus pesos cada paso del crítico, si no es lo mismo que en el generador</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>What the average keeps of itself at a step</source>
        <translation>Lo que el promedio conserva de sí mismo en un paso</translation>
    </message>
    <message>
        <source>Music is made by a moving average of the generator; nearer to 1 is steadier and slower</source>
        <translation>La música la hace una media móvil del generador; más cerca de 1 es más estable y más lento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Phrases whose bars are turned for the critic</source>
        <translation>Frases cuyos compases se rotan para el crítico</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees beginning with another bar</source>
        <translation>Proporción de frases, tanto reales como generadas, que el crítico ve empezar por otro compás</translation>
    </message>
    <message>
        <source>Semitones by which phrases are moved for the critic</source>
        <translation>Semitonos que se desplazan las frases para el crítico</translation>
    </message>
    <message>
        <source>Half of the phrases, real and generated alike, are moved by up to so many semitones; never drums</source>
        <translation>La mitad de las frases, tanto reales como generadas, se desplaza hasta ese número de semitonos; la batería, nunca</translation>
    </message>
    <message>
        <source>Make what bars have in common apart</source>
        <translation>Crear aparte lo que los compases tienen en común</translation>
    </message>
    <message>
        <source>A part that all four bars share is added to what varies, so that bars repeat more easily</source>
        <translation>Una parte que comparten los cuatro compases se suma a lo que varía, para que los compases se repitan con más facilidad</translation>
    </message>
</context>
<context>
    <name>muse::TrainMoreForm</name>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Falls from</source>
        <translation>Baja desde</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Every setting that the command line has, in a table</source>
        <translation>Todos los ajustes que tiene la línea de comandos, en una tabla</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step moves the weights</source>
        <translation>Cuánto mueve los pesos cada paso</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>Tasa de aprendizaje a lo largo del tiempo</translation>
    </message>
    <message>
        <source>It stays, or falls in a straight line to nothing at the last step</source>
        <translation>Se mantiene, o baja en línea recta hasta cero en el último paso</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Falls to 0</source>
        <translation>Baja a 0</translation>
    </message>
    <message>
        <source>Step from which the learning rate falls</source>
        <translation>Paso desde el que baja la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Generator steps with the full learning rate, before it begins to fall</source>
        <translation>Pasos del generador con la tasa de aprendizaje completa, antes de que empiece a bajar</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>el primer paso</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modelo del que partir</translation>
    </message>
    <message>
        <source>Train this model further on your data; its kind and width must be those chosen above</source>
        <translation>Seguir entrenando este modelo con tus datos; su tipo y su anchura deben ser los elegidos arriba</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos aleatorios</translation>
    </message>
    <message>
        <source>Choose a model to begin with…</source>
        <translation>Elegir un modelo del que partir…</translation>
    </message>
</context>
<context>
    <name>muse::TrainPanels</name>
    <message>
        <source>Save curves</source>
        <translation>Guardar curvas</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Imágenes PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Dibujos SVG</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
</context>
<context>
    <name>muse::TrainingController</name>
    <message>
        <source>a checkpoint will be saved</source>
        <translation>se guardará un punto de control</translation>
    </message>
    <message>
        <source>A run goes on with a dataset; build one of %1 first, in the Data workspace.</source>
        <translation>Una ejecución continúa con un dataset; crea antes uno a partir de %1 en el espacio Datos.</translation>
    </message>
    <message>
        <source>The dataset holds %L1 phrases from %L2 of %L3 files.</source>
        <translation>El dataset contiene %L1 frases de %L2 de %L3 archivos.</translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Paso %L1 de %L2</translation>
    </message>
    <message>
        <source>Training, paused</source>
        <translation>Entrenamiento en pausa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>muse::TransportBar</name>
    <message>
        <source>Return to the start (Home)</source>
        <translation>Volver al inicio (Inicio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Record the MIDI keyboard into the active track (Ctrl+R)</source>
        <translation>Grabar el teclado MIDI en la pista activa (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loop the chosen bars, or the whole song (L)</source>
        <translation>Repetir en bucle los compases seleccionados, o toda la canción (L)</translation>
    </message>
    <message>
        <source>Metronome (K)</source>
        <translation>Metrónomo (K)</translation>
    </message>
    <message>
        <source>Bar, beat, tick</source>
        <translation>Compás, tiempo, tick</translation>
    </message>
    <message>
        <source>Minutes, seconds</source>
        <translation>Minutos, segundos</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo at the playhead, in beats a minute</source>
        <translation>Tempo en el cabezal, en pulsos por minuto</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>The grid that drawn and moved notes keep to; hold Alt to ignore it. Ctrl+1 to Ctrl+6, [ and ] choose it, T makes triplets, Shift+D dots, N turns it off</source>
        <translation>La cuadrícula que siguen las notas dibujadas y movidas; mantén Alt para ignorarla. De Ctrl+1 a Ctrl+6, [ y ] la eligen; T hace tresillos, Mayús+D puntillos, N la desactiva</translation>
    </message>
    <message>
        <source>More of the transport</source>
        <translation>Más del transporte</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
</context>
<context>
    <name>muse::TransportFeature</name>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Plays, stops, records and loops. Beside it the place in bars and in time, the tempo in force there, and the grid that notes keep to.</source>
        <translation>Reproduce, detiene, graba y repite en bucle. Al lado, la posición en compases y en tiempo, el tempo vigente en ella y la cuadrícula que siguen las notas.</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <translation>&amp;Reproducir o detener</translation>
    </message>
    <message>
        <source>Return to &amp;start</source>
        <translation>&amp;Volver al inicio</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>Cambiar tempo</translation>
    </message>
</context>
<context>
    <name>muse::VelocityChoice</name>
    <message>
        <source>Recent velo&amp;cities</source>
        <translation>Ve&amp;locidades recientes</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Velocidad %1</translation>
    </message>
</context>
<context>
    <name>muse::VelocitySwatches</name>
    <message>
        <source>Recent velocities</source>
        <translation>Velocidades recientes</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Draw with velocity %1, and give it to the chosen notes (Ctrl+Alt+%2)</source>
        <translation>Dibujar con velocidad %1 y darla a las notas seleccionadas (Ctrl+Alt+%2)</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>muse::WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>muse::Workspaces</name>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Componer</translation>
    </message>
    <message>
        <source>Write, hear and generate</source>
        <translation>Escribir, escuchar y generar</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>Make datasets of music, and look at them</source>
        <translation>Crear datasets de música y examinarlos</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>Train models, and watch how they learn</source>
        <translation>Entrenar modelos y ver cómo aprenden</translation>
    </message>
    <message>
        <source>More of: %1</source>
        <translation>Más de: %1</translation>
    </message>
</context>
<context>
    <name>muse::listening</name>
    <message numerus="yes">
        <source>You will hear %n pairs of short pieces of music, and say which of the two you like better.</source>
        <translation>
            <numerusform>Oirás %n par de piezas breves y dirás cuál de las dos te gusta más.</numerusform>
            <numerusform>Oirás %n pares de piezas breves y dirás cuál de las dos te gusta más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will hear %n short pieces of music, and rate each of them by five questions.</source>
        <translation>
            <numerusform>Oirás %n pieza breve y la valorarás con cinco preguntas.</numerusform>
            <numerusform>Oirás %n piezas breves y valorarás cada una con cinco preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have done %n of them so far.</source>
        <translation>
            <numerusform>Hasta ahora has hecho %n.</numerusform>
            <numerusform>Hasta ahora has hecho %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit somewhere quiet, with headphones or good loudspeakers. Go by your own ear: there are no right answers, and some clips are meant to be odd. You can close this window at any time; when you open the test again, it goes on where you were.</source>
        <translation>Siéntate en un lugar tranquilo, con auriculares o buenos altavoces. Guíate por tu propio oído: no hay respuestas correctas, y algunos fragmentos son raros a propósito. Puedes cerrar esta ventana en cualquier momento; cuando vuelvas a abrir la prueba, continuará donde la dejaste.</translation>
    </message>
    <message>
        <source>play the music to its end</source>
        <translation>reproducir la música hasta el final</translation>
    </message>
    <message>
        <source>play the clip to the end</source>
        <translation>reproducir el fragmento hasta el final</translation>
    </message>
    <message>
        <source>play A to the end</source>
        <translation>reproducir A hasta el final</translation>
    </message>
    <message>
        <source>play B to the end</source>
        <translation>reproducir B hasta el final</translation>
    </message>
    <message>
        <source>choose A or B</source>
        <translation>elegir A o B</translation>
    </message>
    <message numerus="yes">
        <source>answer %n more question(s)</source>
        <translation>
            <numerusform>responde %n pregunta más</numerusform>
            <numerusform>responde %n preguntas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>Falta por hacer: %1.</translation>
    </message>
</context>
</TS>
