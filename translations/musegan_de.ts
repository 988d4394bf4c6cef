<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>&apos;batch&apos; is {}; {} processes need at least as many phrases in a batch.</source>
        <translation>&apos;batch&apos; ist {}; {} Prozesse brauchen mindestens ebenso viele Phrasen je Batch.</translation>
    </message>
    <message>
        <source>&apos;dataset&apos; has other phrases for rank {} than for rank 0; give all processes the same file.</source>
        <translation>&apos;dataset&apos; hat für Rang {} andere Phrasen als für Rang 0; allen Prozessen dieselbe Datei geben.</translation>
    </message>
    <message>
        <source>&apos;decay_from&apos; is {}; it must be below the {} steps at which the learning rate reaches 0.</source>
        <translation>&apos;decay_from&apos; ist {}; der Wert muss unter den {} Schritten liegen, bei denen die Lernrate 0 erreicht.</translation>
    </message>
    <message>
        <source>&apos;decay_to&apos; is {}; with &apos;steps&apos; at {} the last {} would change nothing.</source>
        <translation>&apos;decay_to&apos; ist {}; bei &apos;steps&apos; von {} würden die letzten {} nichts ändern.</translation>
    </message>
    <message>
        <source>&apos;device&apos; is cuda; several processes train together on processors only: set &apos;device&apos; to cpu, or start one process.</source>
        <translation>&apos;device&apos; ist cuda; mehrere Prozesse trainieren gemeinsam nur auf Prozessoren: &apos;device&apos; auf cpu setzen oder nur einen Prozess starten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; &apos;musegan train --print-config&apos; lists them.</source>
        <translation>&apos;{}&apos; ist keine Einstellung; &apos;musegan train --print-config&apos; listet sie auf.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; did you mean &apos;{}&apos;?</source>
        <translation>&apos;{}&apos; ist keine Einstellung; war &apos;{}&apos; gemeint?</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} for rank {}, but {} for rank 0; start all processes with the same settings.</source>
        <translation>&apos;{}&apos; ist {} für Rang {}, aber {} für Rang 0; alle Prozesse mit denselben Einstellungen starten.</translation>
    </message>
    <message>
        <source>A clip of {} could not be rendered: {}</source>
        <translation>Ein Ausschnitt von {} konnte nicht gerendert werden: {}</translation>
    </message>
    <message>
        <source>A listening test needs a model at least.</source>
        <translation>Ein Hörtest braucht mindestens ein Modell.</translation>
    </message>
    <message>
        <source>A morph needs one to four corners and a place between them.</source>
        <translation>Ein Morph braucht eine bis vier Ecken und eine Stelle dazwischen.</translation>
    </message>
    <message>
        <source>A packed piano-roll must be a whole number of bars.</source>
        <translation>Eine gepackte Pianorolle muss eine ganze Zahl von Takten umfassen.</translation>
    </message>
    <message>
        <source>A picture of {:.0f} x {:.0f} pixels is too large; ask for fewer phrases or a smaller scale.</source>
        <translation>Ein Bild von {:.0f} x {:.0f} Pixeln ist zu groß; weniger Phrasen oder einen kleineren Maßstab verlangen.</translation>
    </message>
    <message>
        <source>A tempo is a number from {} to {}, such as 96.5.</source>
        <translation>Ein Tempo ist eine Zahl von {} bis {}, etwa 96.5.</translation>
    </message>
    <message>
        <source>A test of preference needs two models at least.</source>
        <translation>Ein Präferenztest braucht mindestens zwei Modelle.</translation>
    </message>
    <message>
        <source>A time signature reads like 3/4 or 7/8.</source>
        <translation>Eine Taktart schreibt man wie 3/4 oder 7/8.</translation>
    </message>
    <message>
        <source>At {} LUFS the peaks would be cut off; ask for {:.0f} LUFS or less.</source>
        <translation>Bei {} LUFS würden die Spitzen abgeschnitten; {:.0f} LUFS oder weniger verlangen.</translation>
    </message>
    <message>
        <source>Could not keep the sound until its level is known: {}.</source>
        <translation>Der Klang konnte nicht aufbewahrt werden, bis sein Pegel bekannt ist: {}.</translation>
    </message>
    <message>
        <source>Could not load the model {}: {}</source>
        <translation>Das Modell {} konnte nicht geladen werden: {}</translation>
    </message>
    <message>
        <source>Could not load {}, which makes and trains models ({}); build or install the program again.</source>
        <translation>{} zum Erzeugen und Trainieren von Modellen konnte nicht geladen werden ({}); das Programm neu bauen oder installieren.</translation>
    </message>
    <message>
        <source>Could not lock {}: {}.</source>
        <translation>{} konnte nicht gesperrt werden: {}.</translation>
    </message>
    <message>
        <source>Could not make a temporary file in {}: {}.</source>
        <translation>In {} konnte keine temporäre Datei angelegt werden: {}.</translation>
    </message>
    <message>
        <source>Could not make the folder {}: {}.</source>
        <translation>Der Ordner {} konnte nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>Could not make the run folder {}: {}.</source>
        <translation>Der Ordner des Laufs {} konnte nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>Could not open the match scores {}.</source>
        <translation>Die Übereinstimmungswerte {} konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Could not open the soundfont {}: {}.</source>
        <translation>Das SoundFont {} konnte nicht geöffnet werden: {}.</translation>
    </message>
    <message>
        <source>Could not open {} as an archive: {}.</source>
        <translation>{} konnte nicht als Archiv geöffnet werden: {}.</translation>
    </message>
    <message>
        <source>Could not open {} to lock it: {}.</source>
        <translation>{} konnte nicht zum Sperren geöffnet werden: {}.</translation>
    </message>
    <message>
        <source>Could not open {}: {}.</source>
        <translation>{} konnte nicht geöffnet werden: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as MIDI: {}.</source>
        <translation>{} konnte nicht als MIDI gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as a file of the Million Song Dataset (HDF5).</source>
        <translation>{} konnte nicht als Datei des Million Song Dataset (HDF5) gelesen werden.</translation>
    </message>
    <message>
        <source>Could not read {} as a piano-roll: {}.</source>
        <translation>{} konnte nicht als Pianorolle gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as a zip or tar archive: {}.</source>
        <translation>{} konnte nicht als zip- oder tar-Archiv gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as training data: {}.</source>
        <translation>{} konnte nicht als Trainingsdaten gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as {}: {}.</source>
        <translation>{} konnte nicht als {} gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Could not read {}. {}</source>
        <translation>{} konnte nicht gelesen werden. {}</translation>
    </message>
    <message>
        <source>Could not read {}: {}.</source>
        <translation>{} konnte nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Could not read {}: {}; choose another archive.</source>
        <translation>{} konnte nicht gelesen werden: {}; ein anderes Archiv wählen.</translation>
    </message>
    <message>
        <source>Could not resume {}: {}.</source>
        <translation>{} konnte nicht fortgesetzt werden: {}.</translation>
    </message>
    <message>
        <source>Could not start from {}: {}.</source>
        <translation>Von {} konnte nicht ausgegangen werden: {}.</translation>
    </message>
    <message>
        <source>Could not write {}. {} Choose another place.</source>
        <translation>{} konnte nicht geschrieben werden. {} Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Could not write {}.</source>
        <translation>{} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Could not write {}: {}. Make room, or choose another place.</source>
        <translation>{} konnte nicht geschrieben werden: {}. Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Could not write {}: {}.</source>
        <translation>{} konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>Could not write {}; is the disk full?</source>
        <translation>{} konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Could not {} {}: {}.</source>
        <translation>{1}: Vorgang „{0}“ fehlgeschlagen: {2}.</translation>
    </message>
    <message>
        <source>GLOO_SOCKET_IFNAME names &apos;{}&apos;, which is no network interface of this machine with an address; &apos;ip address&apos; lists those that are.</source>
        <translation>GLOO_SOCKET_IFNAME nennt &apos;{}&apos;; das ist keine Netzwerkschnittstelle dieses Rechners mit einer Adresse; &apos;ip address&apos; listet diese auf.</translation>
    </message>
    <message>
        <source>Give the marker a name, such as Chorus.</source>
        <translation>Dem Marker einen Namen geben, etwa Refrain.</translation>
    </message>
    <message>
        <source>MASTER_ADDR &apos;{}&apos; leads from this machine to itself, and rank {} is on another, {}; give the machine&apos;s address in the network, or name its interface in GLOO_SOCKET_IFNAME.</source>
        <translation>MASTER_ADDR &apos;{}&apos; führt von diesem Rechner zu ihm selbst, und Rang {} läuft auf einem anderen, {}; die Adresse des Rechners im Netzwerk angeben oder seine Schnittstelle in GLOO_SOCKET_IFNAME nennen.</translation>
    </message>
    <message>
        <source>MASTER_ADDR is &apos;{}&apos;, which this machine does not know ({}); give the name or the address of rank 0&apos;s machine.</source>
        <translation>MASTER_ADDR ist &apos;{}&apos;, was dieser Rechner nicht kennt ({}); Namen oder Adresse des Rechners von Rang 0 angeben.</translation>
    </message>
    <message>
        <source>MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others see it.</source>
        <translation>MASTER_ADDR ist nicht gesetzt; auf die Adresse des Rechners von Rang 0 setzen, wie die anderen sie sehen.</translation>
    </message>
    <message>
        <source>Name a dataset to train on.</source>
        <translation>Einen Datensatz zum Trainieren angeben.</translation>
    </message>
    <message>
        <source>Name a dataset with --data, a model with --model, or songs.</source>
        <translation>Mit --data einen Datensatz, mit --model ein Modell oder Songs angeben.</translation>
    </message>
    <message>
        <source>Name a folder for the listening test.</source>
        <translation>Einen Ordner für den Hörtest angeben.</translation>
    </message>
    <message>
        <source>Name a folder for the training run.</source>
        <translation>Einen Ordner für den Trainingslauf angeben.</translation>
    </message>
    <message>
        <source>No MIDI input can be opened, {}.</source>
        <translation>Es kann kein MIDI-Eingang geöffnet werden, {}.</translation>
    </message>
    <message>
        <source>No MIDI output can be opened, {}.</source>
        <translation>Es kann kein MIDI-Ausgang geöffnet werden, {}.</translation>
    </message>
    <message>
        <source>No port of this machine is free: {}.</source>
        <translation>Auf diesem Rechner ist kein Port frei: {}.</translation>
    </message>
    <message>
        <source>No soundfont was found, so nothing can sound: install the package fluid-soundfont-gm (or the small timgm6mb-soundfont), or put a .sf2 or .sf3 file into </source>
        <translation>Es wurde kein SoundFont gefunden, daher kann nichts erklingen: das Paket fluid-soundfont-gm (oder das kleine timgm6mb-soundfont) installieren oder eine .sf2- oder .sf3-Datei in diesen Ordner legen: </translation>
    </message>
    <message>
        <source>Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, MASTER_PORT and firewalls.</source>
        <translation>Unter {} antwortet nach {} Sekunden niemand ({}); dort Rang 0 starten und MASTER_ADDR, MASTER_PORT und Firewalls prüfen.</translation>
    </message>
    <message>
        <source>None of the {} files in {} gave a phrase ({}); choose other files or loosen the rules.</source>
        <translation>Keine der {} Dateien in {} hat eine Phrase ergeben ({}); andere Dateien wählen oder die Regeln lockern.</translation>
    </message>
    <message>
        <source>Port {} is taken on this machine, or not allowed; choose another MASTER_PORT for all processes.</source>
        <translation>Port {} ist auf diesem Rechner belegt oder nicht erlaubt; für alle Prozesse einen anderen MASTER_PORT wählen.</translation>
    </message>
    <message>
        <source>Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used here; set &apos;arithmetic&apos; to auto or float32.</source>
        <translation>Produkte in bfloat16 brauchen einen Prozessor mit AMX oder AVX512_BF16, und hier läuft {}; &apos;arithmetic&apos; auf auto oder float32 setzen.</translation>
    </message>
    <message>
        <source>Rank 0 at {}:{} has ended, hangs, or is another program; check MASTER_ADDR and MASTER_PORT, and start all processes again.</source>
        <translation>Rang 0 unter {}:{} ist beendet, hängt oder ist ein anderes Programm; MASTER_ADDR und MASTER_PORT prüfen und alle Prozesse neu starten.</translation>
    </message>
    <message>
        <source>Rank 0 was stopped before the training began.</source>
        <translation>Rang 0 wurde angehalten, bevor das Training begann.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Please report it.</source>
        <translation>Etwas ist schiefgegangen, das nicht schiefgehen dürfte. Bitte melden.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {}. Please report it.</source>
        <translation>Etwas ist schiefgegangen, das nicht schiefgehen dürfte: {}. Bitte melden.</translation>
    </message>
    <message>
        <source>TMPDIR names no folder to unpack it in; set it to one with room</source>
        <translation>TMPDIR nennt keinen Ordner, in den es entpackt werden kann; einen mit Platz angeben</translation>
    </message>
    <message>
        <source>The GPU could not measure the phrases (</source>
        <translation>Die GPU konnte die Phrasen nicht messen (</translation>
    </message>
    <message>
        <source>The GPU could not unpack the phrases (</source>
        <translation>Die GPU konnte die Phrasen nicht entpacken (</translation>
    </message>
    <message>
        <source>The MIDI {} &quot;{}&quot; could not be opened: {}</source>
        <translation>Der MIDI-Anschluss „{1}“ ({0}) konnte nicht geöffnet werden: {2}</translation>
    </message>
    <message>
        <source>The funnel cannot be read ({}).</source>
        <translation>Der Trichter kann nicht gelesen werden ({}).</translation>
    </message>
    <message>
        <source>The funnel should list nine stages.</source>
        <translation>Der Trichter muss neun Stufen enthalten.</translation>
    </message>
    <message>
        <source>The funnel&apos;s stage {} should be {}.</source>
        <translation>Stufe {} des Trichters muss {} sein.</translation>
    </message>
    <message>
        <source>The loss became infinite at step {}; lower the learning rate and resume from the last checkpoint.</source>
        <translation>Der Loss wurde bei Schritt {} unendlich; die Lernrate senken und vom letzten Checkpoint fortsetzen.</translation>
    </message>
    <message>
        <source>The metrics cannot be read ({}).</source>
        <translation>Die Metriken können nicht gelesen werden ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; accompanies a given {} track; choose one that generates from scratch.</source>
        <translation>Das Modell &apos;{}&apos; begleitet eine vorgegebene Spur ({}); eines wählen, das von Grund auf generiert.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; could not generate: {}</source>
        <translation>Das Modell &apos;{}&apos; konnte nicht generieren: {}</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; generates from scratch; choose one that accompanies a given track.</source>
        <translation>Das Modell &apos;{}&apos; generiert von Grund auf; eines wählen, das eine vorgegebene Spur begleitet.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; {}.</source>
        <translation>Das Modell &apos;{}&apos;: {}.</translation>
    </message>
    <message>
        <source>The processes could not connect with each other from {}: {}</source>
        <translation>Die Prozesse konnten sich von {} aus nicht miteinander verbinden: {}</translation>
    </message>
    <message>
        <source>The processes met, but rank {}, at {}, could not connect to all others within {} seconds; let the machines reach each other at all ports, or name the interface in GLOO_SOCKET_IFNAME.</source>
        <translation>Die Prozesse haben sich gefunden, aber Rang {}, unter {}, konnte sich nicht innerhalb von {} Sekunden mit allen anderen verbinden; die Rechner müssen einander über alle Ports erreichen, oder die Schnittstelle in GLOO_SOCKET_IFNAME nennen.</translation>
    </message>
    <message>
        <source>The run in {} holds another model than the settings ask for.</source>
        <translation>Der Lauf in {} enthält ein anderes Modell, als die Einstellungen verlangen.</translation>
    </message>
    <message>
        <source>The sample rate {} is not possible: choose one from {} to {} Hz.</source>
        <translation>Die Abtastrate {} ist nicht möglich: eine von {} bis {} Hz wählen.</translation>
    </message>
    <message>
        <source>The settings of the generation cannot be read: {}.</source>
        <translation>Die Einstellungen der Generierung können nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The song is longer than {} bars, too long for a piano-roll file.</source>
        <translation>Der Song ist länger als {} Takte, zu lang für eine Pianorollen-Datei.</translation>
    </message>
    <message>
        <source>The song is too long for a MIDI file, {}: what lies beyond {} quarter notes cannot be written; move or delete it.</source>
        <translation>Der Song ist zu lang für eine MIDI-Datei, {}: Was jenseits von {} Viertelnoten liegt, kann nicht geschrieben werden; es verschieben oder löschen.</translation>
    </message>
    <message>
        <source>The song lasts over six hours, too long for one audio file: shorten it or raise its tempo.</source>
        <translation>Der Song dauert über sechs Stunden, zu lang für eine Audiodatei: ihn kürzen oder sein Tempo erhöhen.</translation>
    </message>
    <message>
        <source>The sound is too short or too quiet to have a loudness; export it without one.</source>
        <translation>Der Klang ist zu kurz oder zu leise, um eine Lautheit zu haben; ohne eine solche exportieren.</translation>
    </message>
    <message>
        <source>The soundfont {} could not be loaded: it is damaged or of an unknown kind.</source>
        <translation>Das SoundFont {} konnte nicht geladen werden: Es ist beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>The soundfont {} is cut short: copy or download it again.</source>
        <translation>Das SoundFont {} ist unvollständig: neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: it has no {}.</source>
        <translation>Das SoundFont {} ist beschädigt: Darin fehlen {}.</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: {}.</source>
        <translation>Das SoundFont {} ist beschädigt: {}.</translation>
    </message>
    <message>
        <source>The synthesiser could not be started: there is not enough memory.</source>
        <translation>Der Synthesizer konnte nicht gestartet werden: Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>The weights became infinite at step {} (first in &apos;{}&apos;); lower the learning rate and resume from the last checkpoint.</source>
        <translation>Die Gewichte wurden bei Schritt {} unendlich (zuerst in &apos;{}&apos;); die Lernrate senken und vom letzten Checkpoint fortsetzen.</translation>
    </message>
    <message>
        <source>There are no MIDI files (.mid, .midi, .kar) and no LPD files (.npz) in {}; choose another source.</source>
        <translation>In {} gibt es keine MIDI-Dateien (.mid, .midi, .kar) und keine LPD-Dateien (.npz); eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>There are no bars to accompany; select at least one.</source>
        <translation>Es gibt keine Takte zu begleiten; mindestens einen auswählen.</translation>
    </message>
    <message>
        <source>There is no CUDA device that LibTorch can use; check the driver with nvidia-smi, or use the device cpu.</source>
        <translation>Es gibt kein CUDA-Gerät, das LibTorch verwenden kann; den Treiber mit nvidia-smi prüfen oder als Gerät cpu verwenden.</translation>
    </message>
    <message>
        <source>There is no MIDI {} &quot;{}&quot; any more: connect it or choose another.</source>
        <translation>Den MIDI-Anschluss „{1}“ ({0}) gibt es nicht mehr: ihn anschließen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no checkpoint to resume in {}.</source>
        <translation>In {} gibt es keinen Checkpoint zum Fortsetzen.</translation>
    </message>
    <message>
        <source>There is no folder {} in {}.</source>
        <translation>Den Ordner {} gibt es in {} nicht.</translation>
    </message>
    <message>
        <source>There is no phrase of data to match thresholds to.</source>
        <translation>Es gibt keine Phrase an Daten, an die Schwellenwerte angepasst werden könnten.</translation>
    </message>
    <message>
        <source>There is no sound, as FluidSynth could not be loaded ({}); install libfluidsynth3.</source>
        <translation>Es gibt keinen Ton, da FluidSynth nicht geladen werden konnte ({}); libfluidsynth3 installieren.</translation>
    </message>
    <message>
        <source>There is no sound, as the installed FluidSynth is too old; install version 2.2 or newer.</source>
        <translation>Es gibt keinen Ton, da das installierte FluidSynth zu alt ist; Version 2.2 oder neuer installieren.</translation>
    </message>
    <message>
        <source>There is no {}; choose a folder or archive of MIDI files.</source>
        <translation>{} gibt es nicht; einen Ordner oder ein Archiv mit MIDI-Dateien wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>Der Speicher reicht nicht aus, um das Archiv zu öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to draw; ask for one phrase at least.</source>
        <translation>Es gibt nichts zu zeichnen; mindestens eine Phrase verlangen.</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Add notes, or unmute a track.</source>
        <translation>Es gibt nichts zu exportieren: Keine hörbare Spur hat Noten. Noten hinzufügen oder eine Stummschaltung aufheben.</translation>
    </message>
    <message>
        <source>There was not enough memory for this: close other programs, or choose less at a time.</source>
        <translation>Dafür reichte der Speicher nicht aus: andere Programme schließen oder weniger auf einmal wählen.</translation>
    </message>
    <message>
        <source>This build cannot draw {}; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>Dieser Build kann {} nicht zeichnen; dort bauen, wo cairo (libcairo2-dev) installiert ist.</translation>
    </message>
    <message>
        <source>This build cannot draw; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>Dieser Build kann nicht zeichnen; dort bauen, wo cairo (libcairo2-dev) installiert ist.</translation>
    </message>
    <message>
        <source>This build cannot write {}; build it where giflib and cairo (libgif-dev, libcairo2-dev) are installed.</source>
        <translation>Dieser Build kann {} nicht schreiben; dort bauen, wo giflib und cairo (libgif-dev, libcairo2-dev) installiert sind.</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or measure on the CPU.</source>
        <translation>Dieser Build von core/gpu hat kein CUDA; das Preset &apos;cuda&apos; bauen oder auf der CPU messen.</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or train on the CPU.</source>
        <translation>Dieser Build von core/gpu hat kein CUDA; das Preset &apos;cuda&apos; bauen oder auf der CPU trainieren.</translation>
    </message>
    <message>
        <source>This program was built without CUDA; build the &apos;cuda&apos; preset (packaging/gpu), or use the device cpu.</source>
        <translation>Dieses Programm wurde ohne CUDA gebaut; das Preset &apos;cuda&apos; bauen (packaging/gpu) oder als Gerät cpu verwenden.</translation>
    </message>
    <message>
        <source>This program was built without Gloo, over which several processes train together; start one process, or build for processors only, with libgloo-dev installed.</source>
        <translation>Dieses Programm wurde ohne Gloo gebaut, über das mehrere Prozesse gemeinsam trainieren; nur einen Prozess starten oder nur für Prozessoren bauen, mit installiertem libgloo-dev.</translation>
    </message>
    <message>
        <source>To choose songs by their tags, name the Million Song Dataset&apos;s files as well.</source>
        <translation>Um Songs nach ihren Tags zu wählen, auch die Dateien des Million Song Dataset angeben.</translation>
    </message>
    <message>
        <source>Two models are called {}; the results could not tell them apart.</source>
        <translation>Zwei Modelle heißen {}; die Ergebnisse könnten sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>`nonzero` and `shape` should describe five axes</source>
        <translation>`nonzero` und `shape` müssten fünf Achsen beschreiben</translation>
    </message>
    <message>
        <source>`nonzero` is not in the order that numpy.nonzero gives</source>
        <translation>`nonzero` hat nicht die Reihenfolge, die numpy.nonzero liefert</translation>
    </message>
    <message>
        <source>a cell of `nonzero` lies outside `shape`</source>
        <translation>eine Zelle von `nonzero` liegt außerhalb von `shape`</translation>
    </message>
    <message>
        <source>a tensor has a negative extent</source>
        <translation>ein Tensor hat eine negative Ausdehnung</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape is larger than any file</source>
        <translation>die Form eines Tensors ist größer als jede Datei</translation>
    </message>
    <message>
        <source>a voice of it has more than {} notes, words and signs, which no tune has</source>
        <translation>eine ihrer Stimmen hat mehr als {} Noten, Wörter und Zeichen; so lang ist kein Musikstück</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>it could not be unpacked ({}); make room in the folder for temporary files, or set TMPDIR to one with more</source>
        <translation>sie konnte nicht entpackt werden ({}); im Ordner für temporäre Dateien Platz schaffen oder TMPDIR auf einen mit mehr Platz setzen</translation>
    </message>
    <message>
        <source>it declares XML entities, which scores never do</source>
        <translation>es deklariert XML-Entitäten, was Partituren nie tun</translation>
    </message>
    <message>
        <source>it has more elements than a score has</source>
        <translation>es hat mehr Elemente, als eine Partitur hat</translation>
    </message>
    <message>
        <source>it has more than two channels</source>
        <translation>es hat mehr als zwei Kanäle</translation>
    </message>
    <message>
        <source>it has more than {} entries, too many to be music</source>
        <translation>sie hat mehr als {} Einträge, zu viele für Musik</translation>
    </message>
    <message>
        <source>it has more than {} measures with its repeats</source>
        <translation>sie hat mit ihren Wiederholungen mehr als {} Takte</translation>
    </message>
    <message>
        <source>it has more than {} measures</source>
        <translation>sie hat mehr als {} Takte</translation>
    </message>
    <message>
        <source>it has more than {} notes and signs with its repeats, which is too much to open; take repeats out of it</source>
        <translation>sie hat mit ihren Wiederholungen mehr als {} Noten und Zeichen, zu viele zum Öffnen; Wiederholungen herausnehmen</translation>
    </message>
    <message>
        <source>it has more than {} notes with its repeated measures, which is too much to open; take some out of it</source>
        <translation>sie hat mit ihren wiederholten Takten mehr als {} Noten, zu viele zum Öffnen; einige herausnehmen</translation>
    </message>
    <message>
        <source>it has more than {} voices</source>
        <translation>sie hat mehr als {} Stimmen</translation>
    </message>
    <message>
        <source>it has no MIDI header</source>
        <translation>sie hat keinen MIDI-Header</translation>
    </message>
    <message>
        <source>it has no array &apos;{}&apos;</source>
        <translation>sie hat kein Array &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it has no device to play on</source>
        <translation>es ist kein Wiedergabegerät vorhanden</translation>
    </message>
    <message>
        <source>it has no info.json that can be read; it is not of pypianoroll&apos;s making</source>
        <translation>sie hat keine lesbare info.json; sie stammt nicht von pypianoroll</translation>
    </message>
    <message>
        <source>it has no list of presets</source>
        <translation>es hat keine Liste von Presets</translation>
    </message>
    <message>
        <source>it has no tracks</source>
        <translation>sie hat keine Spuren</translation>
    </message>
    <message>
        <source>it has no tune: no line of it begins with X:</source>
        <translation>sie enthält kein Stück: keine Zeile darin beginnt mit X:</translation>
    </message>
    <message>
        <source>it has {} measures in {} parts, which is too much to open; take parts or measures out of it</source>
        <translation>sie hat {} Takte in {} Stimmen, zu viele zum Öffnen; Stimmen oder Takte herausnehmen</translation>
    </message>
    <message>
        <source>it holds a number that is beyond all bounds</source>
        <translation>sie enthält eine Zahl jenseits aller Grenzen</translation>
    </message>
    <message>
        <source>it holds pickled objects, which could run any code; save it again with allow_pickle=False</source>
        <translation>sie enthält gepickelte Objekte, die beliebigen Code ausführen könnten; mit allow_pickle=False neu speichern</translation>
    </message>
    <message>
        <source>it holds records, which are no piano-roll</source>
        <translation>sie enthält Records, und das ist keine Pianorolle</translation>
    </message>
    <message>
        <source>it holds single bars, and nothing says which of them follow one another; use the array of phrases</source>
        <translation>es enthält einzelne Takte, und nichts sagt, welche aufeinander folgen; das Array der Phrasen verwenden</translation>
    </message>
    <message>
        <source>it is XML, but no MuseScore score: its root is called &apos;{}&apos;</source>
        <translation>sie ist XML, aber keine MuseScore-Partitur: die Wurzel heißt &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is XML, but no MusicXML score: its root is called &apos;{}&apos;</source>
        <translation>sie ist XML, aber keine MusicXML-Partitur: die Wurzel heißt &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is a MusicXML score without a list of parts</source>
        <translation>sie ist eine MusicXML-Partitur ohne Stimmenliste</translation>
    </message>
    <message>
        <source>it is a damaged zip archive</source>
        <translation>sie ist ein beschädigtes zip-Archiv</translation>
    </message>
    <message>
        <source>it is a file of MuseScore without a score of a known version in it; open the score itself in MuseScore (musescore.org, free) and save it again</source>
        <translation>sie ist eine MuseScore-Datei ohne Partitur in einer bekannten Version; die Partitur selbst in MuseScore (musescore.org, kostenlos) öffnen und neu speichern</translation>
    </message>
    <message>
        <source>it is a {} model of {} width, and a {} of {} width cannot start from that</source>
        <translation>die Vorlage ist ein Modell der Art {} und der Breite {}, und eines der Art {} und der Breite {} kann davon nicht ausgehen</translation>
    </message>
    <message>
        <source>it is an archive without a score in it</source>
        <translation>sie ist ein Archiv ohne Partitur</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation>sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>es ist unvollständig</translation>
    </message>
    <message>
        <source>it is cut short: it breaks off after {} bytes, in the middle of the project</source>
        <translation>sie ist abgeschnitten: sie bricht nach {} Byte ab, mitten im Projekt</translation>
    </message>
    <message>
        <source>it is damaged at byte {} of {}, from where it cannot be read</source>
        <translation>sie ist ab Byte {} von {} beschädigt und von dort an nicht lesbar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is in Fortran order; save it in C order</source>
        <translation>es ist in Fortran-Reihenfolge; in C-Reihenfolge speichern</translation>
    </message>
    <message>
        <source>it is no file of Guitar Pro 3, 4 or 5; MuseScore (musescore.org, free) opens newer ones and exports them as MusicXML</source>
        <translation>sie ist keine Datei von Guitar Pro 3, 4 oder 5; MuseScore (musescore.org, kostenlos) öffnet neuere und exportiert sie als MusicXML</translation>
    </message>
    <message>
        <source>it is not a MuseGAN Studio project</source>
        <translation>sie ist kein Projekt von MuseGAN Studio</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>es ist kein zip-Archiv</translation>
    </message>
    <message>
        <source>it is not a zip archive, or a damaged one</source>
        <translation>sie ist kein zip-Archiv oder ein beschädigtes</translation>
    </message>
    <message>
        <source>it is not in numpy&apos;s format</source>
        <translation>sie ist nicht im numpy-Format</translation>
    </message>
    <message>
        <source>it is not well-formed XML in line {}: {}</source>
        <translation>sie ist in Zeile {} kein wohlgeformtes XML: {}</translation>
    </message>
    <message>
        <source>it is of Guitar Pro {}; TuxGuitar (tuxguitar.app, free) opens it and exports MIDI</source>
        <translation>sie ist von Guitar Pro {}; TuxGuitar (tuxguitar.app, kostenlos) öffnet sie und exportiert MIDI</translation>
    </message>
    <message>
        <source>it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again</source>
        <translation>sie ist von MuseScore 1; in einem neueren MuseScore (musescore.org, kostenlos) öffnen und neu speichern</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>sie ist zu kurz für eine safetensors-Datei</translation>
    </message>
    <message>
        <source>it lacks `nonzero` or `shape`</source>
        <translation>es fehlt `nonzero` oder `shape`</translation>
    </message>
    <message>
        <source>it lasts more than a day</source>
        <translation>sie dauert länger als einen Tag</translation>
    </message>
    <message>
        <source>it lasts over half an hour</source>
        <translation>es dauert über eine halbe Stunde</translation>
    </message>
    <message>
        <source>it says that it has {} measures and {} tracks, which cannot be; export it once more</source>
        <translation>sie gibt an, {} Takte und {} Spuren zu haben, was nicht sein kann; noch einmal exportieren</translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB</source>
        <translation>entpackt ist sie größer als {} MiB</translation>
    </message>
    <message>
        <source>it unpacks to more than {} times its size, which music never does</source>
        <translation>entpackt ist sie mehr als {}-mal so groß, was bei Musik nie vorkommt</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program; update to open it</source>
        <translation>sie wurde mit einer neueren Version dieses Programms gespeichert; zum Öffnen aktualisieren</translation>
    </message>
    <message>
        <source>its &apos;binary_neurons&apos; is none of none, deterministic and stochastic</source>
        <translation>&apos;binary_neurons&apos; ist keines von none, deterministic und stochastic</translation>
    </message>
    <message>
        <source>its &apos;critic&apos; is none of paper, streams and v1</source>
        <translation>&apos;critic&apos; ist keines von paper, streams und v1</translation>
    </message>
    <message>
        <source>its &apos;given&apos; track is none of the five families</source>
        <translation>die Spur in &apos;given&apos; ist keine der fünf Familien</translation>
    </message>
    <message>
        <source>its &apos;model&apos; is none of jamming, composer and hybrid</source>
        <translation>&apos;model&apos; ist keines von jamming, composer und hybrid</translation>
    </message>
    <message>
        <source>its &apos;width&apos; is neither paper nor compact</source>
        <translation>&apos;width&apos; ist weder paper noch compact</translation>
    </message>
    <message>
        <source>its array &apos;shape&apos; cannot be read: {}</source>
        <translation>das Array &apos;shape&apos; darin kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>its array &apos;{}&apos; cannot be read: {}</source>
        <translation>das Array &apos;{}&apos; darin kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>its calibration has no rule of eight numbers for &apos;{}.{}&apos;</source>
        <translation>die Kalibrierung hat keine Regel aus acht Zahlen für &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its calibration has no threshold of three numbers for &apos;{}.{}&apos;</source>
        <translation>die Kalibrierung hat keinen Schwellenwert aus drei Zahlen für &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its dynamics have no {} numbers from {} to {} for &apos;{}.{}&apos;</source>
        <translation>die Dynamik hat keine {} Zahlen von {} bis {} für &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its elements are nested too deeply to be a score</source>
        <translation>seine Elemente sind für eine Partitur zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its elements are of type &apos;{}&apos;, which is no piano-roll&apos;s</source>
        <translation>die Elemente sind vom Typ &apos;{}&apos;, der zu keiner Pianorolle gehört</translation>
    </message>
    <message>
        <source>its first tune has no K: field, which begins the notes</source>
        <translation>dem ersten Stück fehlt das Feld K:, mit dem die Noten beginnen</translation>
    </message>
    <message>
        <source>its header cannot be read ({})</source>
        <translation>der Header kann nicht gelesen werden ({})</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation>der Header ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header is longer than the file (is it truncated, or not a safetensors file?)</source>
        <translation>der Header ist länger als die Datei (abgeschnitten oder keine safetensors-Datei?)</translation>
    </message>
    <message>
        <source>its header is not one that numpy writes</source>
        <translation>sein Kopf ist keiner, den numpy schreibt</translation>
    </message>
    <message>
        <source>its info.json lacks what pypianoroll writes there</source>
        <translation>in der info.json fehlt, was pypianoroll dort hineinschreibt</translation>
    </message>
    <message>
        <source>its list of presets contradicts itself</source>
        <translation>seine Liste von Presets widerspricht sich</translation>
    </message>
    <message>
        <source>its list of presets has an impossible size</source>
        <translation>seine Liste von Presets hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>its notes last longer than a day</source>
        <translation>die Noten dauern länger als einen Tag</translation>
    </message>
    <message>
        <source>its resolution of {} steps a beat is not between 1 and {}</source>
        <translation>die Auflösung von {} Schritten je Schlag liegt nicht zwischen 1 und {}</translation>
    </message>
    <message>
        <source>its settings cannot be read ({})</source>
        <translation>die Einstellungen können nicht gelesen werden ({})</translation>
    </message>
    <message>
        <source>its shape ({}) is none of the public training data</source>
        <translation>seine Form ({}) ist keine der öffentlichen Trainingsdaten</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>die Form ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its shape promises more phrases than there are notes</source>
        <translation>seine Form verspricht mehr Phrasen, als Noten da sind</translation>
    </message>
    <message>
        <source>its shape promises more than it holds</source>
        <translation>die Form verspricht mehr, als vorhanden ist</translation>
    </message>
    <message>
        <source>its tensor &apos;{}&apos; has a shape that does not fit this model</source>
        <translation>der Tensor &apos;{}&apos; hat eine Form, die nicht zu diesem Modell passt</translation>
    </message>
    <message>
        <source>libpulse is not installed</source>
        <translation>libpulse ist nicht installiert</translation>
    </message>
    <message>
        <source>no JACK server is running</source>
        <translation>es läuft kein JACK-Server</translation>
    </message>
    <message>
        <source>no PulseAudio server is running</source>
        <translation>es läuft kein PulseAudio-Server</translation>
    </message>
    <message>
        <source>none of its presets can be chosen</source>
        <translation>keines seiner Presets lässt sich wählen</translation>
    </message>
    <message>
        <source>phrase {} comes from a song that is not listed</source>
        <translation>Phrase {} stammt aus einem Song, der nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>phrase {} is in no split</source>
        <translation>Phrase {} gehört zu keinem Teil</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the unknown type &apos;{}&apos;</source>
        <translation>Tensor &apos;{}&apos; hat den unbekannten Typ &apos;{}&apos;</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has {} bytes where its shape needs {}</source>
        <translation>Tensor &apos;{}&apos; hat {} Byte, wo seine Form {} verlangt</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; is neither float32 nor float16</source>
        <translation>Tensor &apos;{}&apos; ist weder float32 noch float16</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lies outside the file (is it truncated?)</source>
        <translation>Tensor &apos;{}&apos; liegt außerhalb der Datei (abgeschnitten?)</translation>
    </message>
    <message>
        <source>the JACK server refused our ports</source>
        <translation>der JACK-Server hat unsere Ports abgelehnt</translation>
    </message>
    <message>
        <source>the JACK server runs at {} Hz, beyond the synthesiser&apos;s {} Hz</source>
        <translation>der JACK-Server läuft mit {} Hz, mehr als die {} Hz des Synthesizers</translation>
    </message>
    <message>
        <source>the PulseAudio server does not answer</source>
        <translation>der PulseAudio-Server antwortet nicht</translation>
    </message>
    <message>
        <source>the checkpoint has no tensor &apos;{}&apos;</source>
        <translation>der Checkpoint hat keinen Tensor &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s tensor &apos;{}&apos; has another shape than this model&apos;s</source>
        <translation>der Tensor &apos;{}&apos; des Checkpoints hat eine andere Form als der dieses Modells</translation>
    </message>
    <message>
        <source>the installed libpulse is too old</source>
        <translation>die installierte libpulse ist zu alt</translation>
    </message>
    <message>
        <source>the score in it unpacks to more than {} MiB, which no score does</source>
        <translation>die Partitur darin ist entpackt größer als {} MiB, was bei Partituren nie vorkommt</translation>
    </message>
    <message>
        <source>the sizes of its track {} do not agree</source>
        <translation>die Größen ihrer Spur {} passen nicht zusammen</translation>
    </message>
    <message>
        <source>the zip archive could not be made</source>
        <translation>das zip-Archiv konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>es enthält keinen Klang</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>this FluidSynth has no such driver</source>
        <translation>dieses FluidSynth hat keinen solchen Treiber</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>zwei ihrer Tensoren überlappen sich</translation>
    </message>
    <message>
        <source>version {} of numpy&apos;s format is unknown</source>
        <translation>Version {} des numpy-Formats ist unbekannt</translation>
    </message>
    <message>
        <source>what is usual in its data has no mean and deviation for &apos;{}&apos;</source>
        <translation>das in den Daten Übliche hat keinen Mittelwert und keine Abweichung für &apos;{}&apos;</translation>
    </message>
    <message>
        <source>what is usual in its data is no JSON object</source>
        <translation>das in den Daten Übliche ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>{} Choose another soundfont, or other instruments.</source>
        <translation>{} Ein anderes SoundFont oder andere Instrumente wählen.</translation>
    </message>
    <message>
        <source>{} Set TMPDIR to a folder that can be written to.</source>
        <translation>{} TMPDIR auf einen beschreibbaren Ordner setzen.</translation>
    </message>
    <message>
        <source>{} accompanies a given track; choose a dataset to take it from.</source>
        <translation>{} begleitet eine vorgegebene Spur; einen Datensatz wählen, aus dem sie kommt.</translation>
    </message>
    <message>
        <source>{} already holds a training run; resume it or choose another folder.</source>
        <translation>{} enthält schon einen Trainingslauf; ihn fortsetzen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{} answers another test than that of the key.</source>
        <translation>{} beantwortet einen anderen Test als den des Schlüssels.</translation>
    </message>
    <message>
        <source>{} belongs to another build; build or install the program again.</source>
        <translation>{} gehört zu einem anderen Build; das Programm neu bauen oder installieren.</translation>
    </message>
    <message>
        <source>{} cannot be played: {}.</source>
        <translation>{} kann nicht abgespielt werden: {}.</translation>
    </message>
    <message>
        <source>{} could not be used: {}.</source>
        <translation>{} konnte nicht verwendet werden: {}.</translation>
    </message>
    <message>
        <source>{} does not fit the test: {}.</source>
        <translation>{} passt nicht zum Test: {}.</translation>
    </message>
    <message>
        <source>{} does not hold the network that its card names: {}.</source>
        <translation>{} enthält nicht das Netz, das die Modellkarte nennt: {}.</translation>
    </message>
    <message>
        <source>{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin another run.</source>
        <translation>{} hat {} Schritte hinter sich, aber keiner der Checkpoints ist mehr da, daher ist Fortsetzen nicht möglich; einen anderen Lauf beginnen.</translation>
    </message>
    <message>
        <source>{} has gone while it was read; connect or mount it again.</source>
        <translation>{} ist beim Lesen verschwunden; neu verbinden oder einhängen.</translation>
    </message>
    <message>
        <source>{} has no ending that says which kind of audio to write: use .wav, .flac or .ogg.</source>
        <translation>{} hat keine Endung, die sagt, welche Art Audio zu schreiben ist: .wav, .flac oder .ogg verwenden.</translation>
    </message>
    <message>
        <source>{} has no object of &apos;settings&apos;.</source>
        <translation>{} hat kein Objekt &apos;settings&apos;.</translation>
    </message>
    <message>
        <source>{} has no phrase to train this model on.</source>
        <translation>{} hat keine Phrase, mit der sich dieses Modell trainieren ließe.</translation>
    </message>
    <message>
        <source>{} has no phrases in it; build the dataset again.</source>
        <translation>{} enthält keine Phrasen; den Datensatz neu erstellen.</translation>
    </message>
    <message>
        <source>{} has no phrases in its {} part; choose another --split.</source>
        <translation>{} hat keine Phrasen im Teil {}; ein anderes --split wählen.</translation>
    </message>
    <message>
        <source>{} has no place for the test.</source>
        <translation>{} hat keinen Platz für den Test.</translation>
    </message>
    <message>
        <source>{} has no tensor named &apos;{}&apos;; is it the right kind of file?</source>
        <translation>{} hat keinen Tensor namens &apos;{}&apos;; ist es die richtige Art von Datei?</translation>
    </message>
    <message>
        <source>{} has no tracks of two different songs to put together; take a dataset of more songs.</source>
        <translation>{} hat keine Spuren aus zwei verschiedenen Songs, die sich zusammensetzen ließen; einen Datensatz mit mehr Songs nehmen.</translation>
    </message>
    <message>
        <source>{} has too few phrases in which the {} track plays throughout, to be accompanied.</source>
        <translation>{} hat zu wenige Phrasen, in denen die zu begleitende Spur {} durchgehend spielt.</translation>
    </message>
    <message>
        <source>{} has too few phrases in which two tracks play throughout to be the real ones.</source>
        <translation>{} hat zu wenige Phrasen, in denen zwei Spuren durchgehend spielen, um die echten zu sein.</translation>
    </message>
    <message>
        <source>{} has {} bytes, more than the {} allowed here.</source>
        <translation>{} hat {} Byte, mehr als die hier erlaubten {}.</translation>
    </message>
    <message>
        <source>{} holds damaged answers: {}.</source>
        <translation>{} enthält beschädigte Antworten: {}.</translation>
    </message>
    <message>
        <source>{} holds event files already; name another folder, or delete them.</source>
        <translation>{} enthält schon Ereignisdateien; einen anderen Ordner angeben oder sie löschen.</translation>
    </message>
    <message>
        <source>{} holds no prints of training phrases; make some with musegan dataset prints.</source>
        <translation>{} enthält keine Abdrücke von Trainingsphrasen; mit musegan dataset prints welche erstellen.</translation>
    </message>
    <message>
        <source>{} holds no sample of step {}; the nearest is of step {}.</source>
        <translation>{} enthält keine Hörprobe von Schritt {}; die nächste ist von Schritt {}.</translation>
    </message>
    <message>
        <source>{} holds no samples of a training.</source>
        <translation>{} enthält keine Hörproben eines Trainings.</translation>
    </message>
    <message>
        <source>{} holds prints of another kind than this version&apos;s; make them again with musegan dataset prints.</source>
        <translation>{} enthält Abdrücke anderer Art als die dieser Version; sie mit musegan dataset prints neu erstellen.</translation>
    </message>
    <message>
        <source>{} holds {} instead of a JSON object.</source>
        <translation>{} enthält {} statt eines JSON-Objekts.</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; it must be a whole number from {} to {}.</source>
        <translation>{} ist &apos;{}&apos;; es muss eine ganze Zahl von {} bis {} sein.</translation>
    </message>
    <message>
        <source>{} is a damaged key of a listening test: {}.</source>
        <translation>{} ist ein beschädigter Schlüssel eines Hörtests: {}.</translation>
    </message>
    <message>
        <source>{} is a damaged listening test: {}.</source>
        <translation>{} ist ein beschädigter Hörtest: {}.</translation>
    </message>
    <message>
        <source>{} is a folder, not a file.</source>
        <translation>{} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{} is a folder, not a soundfont.</source>
        <translation>{} ist ein Ordner, kein SoundFont.</translation>
    </message>
    <message>
        <source>{} is a folder; a dataset is one file, built of a folder of music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} ist ein Ordner; ein Datensatz ist eine einzelne Datei, erstellt aus einem Ordner mit Musik über Daten &gt; Datensatz erstellen oder mit &apos;musegan dataset build&apos;.</translation>
    </message>
    <message>
        <source>{} is a {} of another version than this program knows.</source>
        <translation>{} („{}“) hat eine andere Version, als dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{} is being trained right now; stop that training first.</source>
        <translation>{} wird gerade trainiert; zuerst dieses Training beenden.</translation>
    </message>
    <message>
        <source>{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose the folder.</source>
        <translation>{} ist nach {} Einträgen beschädigt ({}); die Datei neu beschaffen oder entpacken, was sich retten lässt, und den Ordner wählen.</translation>
    </message>
    <message>
        <source>{} is damaged, or no {}: it is not JSON.</source>
        <translation>{} ist beschädigt oder nicht von der Art „{}“: kein JSON.</translation>
    </message>
    <message>
        <source>{} is damaged: its &apos;{}&apos; should be {} of shape [{}]; build the dataset again.</source>
        <translation>{} ist beschädigt: &apos;{}&apos; darin muss {} der Form [{}] sein; den Datensatz neu erstellen.</translation>
    </message>
    <message>
        <source>{} is damaged: {}; build the dataset again.</source>
        <translation>{} ist beschädigt: {}; den Datensatz neu erstellen.</translation>
    </message>
    <message>
        <source>{} is neither a folder nor an archive that can be read.</source>
        <translation>{} ist weder ein Ordner noch ein lesbares Archiv.</translation>
    </message>
    <message>
        <source>{} is no dataset, whose name ends in {}; build one of your music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} ist kein Datensatz, dessen Name auf {} endet; einen aus eigener Musik über Daten &gt; Datensatz erstellen oder mit &apos;musegan dataset build&apos; erstellen.</translation>
    </message>
    <message>
        <source>{} is no regular file; choose another.</source>
        <translation>{} ist keine gewöhnliche Datei; eine andere wählen.</translation>
    </message>
    <message>
        <source>{} is no training run: it has no run.json.</source>
        <translation>{} ist kein Trainingslauf: run.json fehlt.</translation>
    </message>
    <message>
        <source>{} is no {}.</source>
        <translation>{} ist nicht von der Art „{}“.</translation>
    </message>
    <message>
        <source>{} is not JSON: {}.</source>
        <translation>{} ist kein JSON: {}.</translation>
    </message>
    <message>
        <source>{} is not a dataset of this program; build one with `musegan dataset build`.</source>
        <translation>{} ist kein Datensatz dieses Programms; einen mit `musegan dataset build` erstellen.</translation>
    </message>
    <message>
        <source>{} is not a list of track ids: &apos;{}&apos; is none (TR, five letters, eleven digits).</source>
        <translation>{} ist keine Liste von Track-IDs: &apos;{}&apos; ist keine (TR, fünf Buchstaben, elf Ziffern).</translation>
    </message>
    <message>
        <source>{} is not a model of this program: {}.</source>
        <translation>{} ist kein Modell dieses Programms: {}.</translation>
    </message>
    <message>
        <source>{} is not a soundfont: choose a file that ends in .sf2 or .sf3.</source>
        <translation>{} ist kein SoundFont: eine Datei wählen, die auf .sf2 oder .sf3 endet.</translation>
    </message>
    <message>
        <source>{} is not finished: {} of {} trials are answered.</source>
        <translation>{} ist nicht fertig: {} von {} Durchgängen sind beantwortet.</translation>
    </message>
    <message>
        <source>{} is not set; set it, or start the processes with torchrun.</source>
        <translation>{} ist nicht gesetzt; setzen oder die Prozesse mit torchrun starten.</translation>
    </message>
    <message>
        <source>{} is not the beginning of this test.</source>
        <translation>{} ist nicht der Anfang dieses Tests.</translation>
    </message>
    <message>
        <source>{} is not the match_scores.json of the Lakh dataset: it should be an object of objects of numbers.</source>
        <translation>{} ist nicht die match_scores.json des Lakh-Datensatzes: Sie muss ein Objekt aus Objekten mit Zahlen sein.</translation>
    </message>
    <message>
        <source>{} is not whole; build or install the program again.</source>
        <translation>{} ist unvollständig; das Programm neu bauen oder installieren.</translation>
    </message>
    <message>
        <source>{} is there already; name a new folder for the listening test.</source>
        <translation>{} ist schon vorhanden; einen neuen Ordner für den Hörtest angeben.</translation>
    </message>
    <message>
        <source>{} is write-protected; choose another name, or allow writing to it.</source>
        <translation>{} ist schreibgeschützt; einen anderen Namen wählen oder das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>{} is {}, but {} is {}; ranks are counted from 0 to one less.</source>
        <translation>{} ist {}, aber {} ist {}; Ränge zählen von 0 bis eins weniger.</translation>
    </message>
    <message>
        <source>{} makes no note with the seed {}; train it longer, or take another seed.</source>
        <translation>{} erzeugt mit dem Seed {} keine Note; länger trainieren oder einen anderen Seed nehmen.</translation>
    </message>
    <message>
        <source>{} may not be read ({}); ask for access to it, or choose another folder.</source>
        <translation>{} darf nicht gelesen werden ({}); Zugriff darauf erbitten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{} names no track.</source>
        <translation>{} nennt keinen Track.</translation>
    </message>
    <message>
        <source>{} was built by another version of this program; build it again.</source>
        <translation>{} wurde von einer anderen Version dieses Programms erstellt; neu erstellen.</translation>
    </message>
    <message>
        <source>Could not lock {}.</source>
        <translation>{} konnte nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>Could not make a temporary folder: {}</source>
        <translation>Es konnte kein temporärer Ordner angelegt werden: {}</translation>
    </message>
    <message>
        <source>Could not make the folder {}.</source>
        <translation>Der Ordner {} ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Could not make {}: {}.</source>
        <translation>{} konnte nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>Could not restore {}: {}</source>
        <translation>{} konnte nicht wiederhergestellt werden: {}</translation>
    </message>
    <message>
        <source>{} could not be moved to the bin; delete the folder by hand.</source>
        <translation>{} konnte nicht in den Papierkorb verschoben werden; den Ordner von Hand löschen.</translation>
    </message>
    <message>
        <source>{} is not an autosaved song, or is damaged.</source>
        <translation>{} ist kein automatisch gesicherter Song oder beschädigt.</translation>
    </message>
    <message>
        <source>{} is not finished: questions about the listener are not answered.</source>
        <translation>{} ist nicht fertig: Fragen zur Person sind nicht beantwortet.</translation>
    </message>
    <message>
        <source>No folder could be made in {}; free some space there.</source>
        <translation>In {} konnte kein Ordner angelegt werden; schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI-Dateien (%1)</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>pypianoroll-Songs (*.npz)</translation>
    </message>
</context>
<context>
    <name>InsertPhrase</name>
    <message>
        <source>It fills %1 of %2</source>
        <translation>Füllt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>3 to 6 years</source>
        <translation>3 bis 6 Jahre</translation>
    </message>
    <message>
        <source>Accompany this track; none: generate from scratch</source>
        <translation>Diese Spur begleiten; none: von Grund auf generieren</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Akkordeon</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>Akustikbass</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate</source>
        <translation>Lernrate von Adam</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of gradients</source>
        <translation>Adams Gedächtnis für Gradienten</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of squared gradients</source>
        <translation>Adams Gedächtnis für quadrierte Gradienten</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>Agogo</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>Altsaxophon</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applaus</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>Dudelsack</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>Baritonsaxophon</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>Bass und Lead</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Fagott</translation>
    </message>
    <message>
        <source>Batch normalisation in the generator; without it the paper&apos;s ablated model</source>
        <translation>Batch-Normalisierung im Generator; ohne sie das Ablationsmodell des Papers</translation>
    </message>
    <message>
        <source>Begin with the weights of this model or checkpoint (same model and width, any given track)</source>
        <translation>Mit den Gewichten dieses Modells oder Checkpoints beginnen (gleiches Modell und gleiche Breite, beliebige vorgegebene Spur)</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>Vogelzwitschern</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>Geblasene Flasche</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Streich-Pad</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>Blechbläser</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>Atemgeräusch</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>Helles Klavier</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Cabasa</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>Calliope-Lead</translation>
    </message>
    <message>
        <source>Can you read sheet music?</source>
        <translation>Können Sie Noten lesen?</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>Charang-Lead</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>Chiff-Lead</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>Chor Aah</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Chor-Pad</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>Kirchenorgel</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>Klarinette</translation>
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
        <translation>E-Gitarre clean</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>Kontrabass</translation>
    </message>
    <message>
        <source>Counts bars in which enough families sound and enough notes begin.</source>
        <translation>Zählt Takte, in denen genügend Familien klingen und genügend Noten beginnen.</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Kuhglocke</translation>
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
        <translation>Kritiker-Updates je Generator-Update</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next, which counts as often</source>
        <translation>Kritiker-Updates von einer Penalty zur nächsten, die entsprechend mehrfach zählt</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Kristall</translation>
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
        <translation>Schneidet jeden Song an den Grenzen seiner Struktur.</translation>
    </message>
    <message>
        <source>Dataset file (see &apos;musegan dataset build&apos;)</source>
        <translation>Datensatzdatei (siehe &apos;musegan dataset build&apos;)</translation>
    </message>
    <message>
        <source>Distortion guitar</source>
        <translation>E-Gitarre verzerrt</translation>
    </message>
    <message>
        <source>Do you compose, arrange, record or produce music?</source>
        <translation>Komponieren, arrangieren, aufnehmen oder produzieren Sie Musik?</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>Zugriegelorgel</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>Hackbrett</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>E-Flügel</translation>
    </message>
    <message>
        <source>Electric piano 1 (Rhodes)</source>
        <translation>E-Piano 1 (Rhodes)</translation>
    </message>
    <message>
        <source>Electric piano 2 (DX)</source>
        <translation>E-Piano 2 (DX)</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Englischhorn</translation>
    </message>
    <message>
        <source>Evaluations without a better one after which the training stops; 0: it goes on</source>
        <translation>Auswertungen ohne Verbesserung, nach denen das Training endet; 0: Es geht weiter</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Fiddle</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>Quinten-Lead</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>Fingerbass</translation>
    </message>
    <message>
        <source>Floor tom</source>
        <translation>Standtom</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>Fließend</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flöte</translation>
    </message>
    <message>
        <source>Folder for the run: settings, curves, checkpoints, samples</source>
        <translation>Ordner für den Lauf: Einstellungen, Kurven, Checkpoints, Hörproben</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Waldhorn</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>Bundgeräusch</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>Bundloser Bass</translation>
    </message>
    <message>
        <source>Generator updates</source>
        <translation>Generator-Updates</translation>
    </message>
    <message>
        <source>Generator updates after which it would reach 0; 0: the last one</source>
        <translation>Generator-Updates, nach denen sie 0 erreichen würde; 0: das letzte</translation>
    </message>
    <message>
        <source>Generator updates before a linear schedule begins to fall</source>
        <translation>Generator-Updates, bevor ein linearer Verlauf zu fallen beginnt</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>Kobolde</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Konzertflügel</translation>
    </message>
    <message>
        <source>Guiro</source>
        <translation>Guiro</translation>
    </message>
    <message>
        <source>Guiro 2</source>
        <translation>Guiro 2</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>Gitarren-Flageoletts</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>Schuss</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>Halo-Pad</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Mundharmonika</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Harfe</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Cembalo</translation>
    </message>
    <message>
        <source>Hat pedal</source>
        <translation>Hat-Pedal</translation>
    </message>
    <message>
        <source>Have you studied music at a university, or worked as a musician, music teacher or sound engineer?</source>
        <translation>Haben Sie Musik studiert oder als Musiker, Musiklehrer oder Tontechniker gearbeitet?</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Hubschrauber</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>Hi-Hat</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogo hoch</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>Bongo hoch</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>Conga hoch</translation>
    </message>
    <message>
        <source>High timb.</source>
        <translation>Timb. hoch</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom hoch</translation>
    </message>
    <message>
        <source>Honky-tonk</source>
        <translation>Honky-Tonk</translation>
    </message>
    <message>
        <source>How long have you had music lessons, in an instrument, singing or theory?</source>
        <translation>Wie lange hatten Sie Musikunterricht, in einem Instrument, in Gesang oder in Musiktheorie?</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Jazzgitarre</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>Kalimba</translation>
    </message>
    <message>
        <source>Keeps notes from C1 to B7 that last two steps or more.</source>
        <translation>Behält Noten von C1 bis B7, die mindestens zwei Schritte dauern.</translation>
    </message>
    <message>
        <source>Keeps songs in 4/4 throughout, with their first beat at 0.</source>
        <translation>Behält Songs, die durchgehend im 4/4-Takt stehen und deren erster Schlag bei 0 liegt.</translation>
    </message>
    <message>
        <source>Keeps songs that the Lakh metadata matches and the chosen lists and tags name.</source>
        <translation>Behält Songs, zu denen die Lakh-Metadaten passen und die in den gewählten Listen und Tags vorkommen.</translation>
    </message>
    <message>
        <source>Keeps the first of several files with the same notes.</source>
        <translation>Behält von mehreren Dateien mit denselben Noten die erste.</translation>
    </message>
    <message>
        <source>Keeps windows of four active bars, each only once.</source>
        <translation>Behält Fenster aus vier aktiven Takten, jedes nur einmal.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Kick</translation>
    </message>
    <message>
        <source>Kick 2</source>
        <translation>Kick 2</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>Koto</translation>
    </message>
    <message>
        <source>Less than 3 years</source>
        <translation>Weniger als 3 Jahre</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogo tief</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongo tief</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga tief</translation>
    </message>
    <message>
        <source>Low timb.</source>
        <translation>Timb. tief</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom tief</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Tom m.-tief</translation>
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
        <translation>Melodisches Tom</translation>
    </message>
    <message>
        <source>Merges all tracks into five families and keeps songs that have enough of them.</source>
        <translation>Führt alle Spuren zu fünf Familien zusammen und behält Songs, die genügend davon haben.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>Metallisches Pad</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>Tom mittel</translation>
    </message>
    <message>
        <source>More than 6 years</source>
        <translation>Mehr als 6 Jahre</translation>
    </message>
    <message>
        <source>Move phrases by up to so many semitones, never their drums</source>
        <translation>Phrasen um bis zu so viele Halbtöne versetzen, nie ihre Drums</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>Spieluhr</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga ged.</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>E-Gitarre gedämpft</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Gedämpfte Trompete</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>New-Age-Pad</translation>
    </message>
    <message>
        <source>Newest checkpoints that stay, beside the best one</source>
        <translation>Neueste Checkpoints, die bleiben, neben dem besten</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Hin und wieder</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>Nylongitarre</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Okarina</translation>
    </message>
    <message>
        <source>On a CUDA device, record a step once and repeat it</source>
        <translation>Auf einem CUDA-Gerät einen Schritt einmal aufzeichnen und wiederholen</translation>
    </message>
    <message>
        <source>One temporal generator for all tracks, as v1 has it</source>
        <translation>Ein zeitlicher Generator für alle Spuren, wie bei v1</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>Offene Hat</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>Orchester-Hit</translation>
    </message>
    <message>
        <source>Overall, the music is</source>
        <translation>Insgesamt ist die Musik</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>E-Gitarre Overdrive</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>Panflöte</translation>
    </message>
    <message>
        <source>Paper: Table 4 in full; compact: a quarter of its channels</source>
        <translation>Paper: Tabelle 4 vollständig; kompakt: ein Viertel ihrer Kanäle</translation>
    </message>
    <message>
        <source>Parse</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>Perkussive Orgel</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Phrases a batch</source>
        <translation>Phrasen je Batch</translation>
    </message>
    <message>
        <source>Phrases that an evaluation generates</source>
        <translation>Phrasen, die eine Auswertung generiert</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Pick bass</source>
        <translation>Plektrumbass</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>Streicher pizzicato</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>Polysynth-Pad</translation>
    </message>
    <message>
        <source>Processor cores to use; 0: all</source>
        <translation>Zu verwendende Prozessorkerne; 0: alle</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least three steps, a 32nd.</source>
        <translation>Qualifizierte Noten: Anteil der Noten von mindestens drei Schritten, einem Zweiunddreißigstel.</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least two steps.</source>
        <translation>Qualifizierte Noten: Anteil der Noten von mindestens zwei Schritten.</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Reads each file; what cannot be read or has no notes goes.</source>
        <translation>Liest jede Datei; was nicht lesbar ist oder keine Noten hat, fällt weg.</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Blockflöte</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Becken rückwärts</translation>
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
        <translation>Ride-Kuppe</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Rim</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>Rockorgel</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>Sägezahn-Lead</translation>
    </message>
    <message>
        <source>Sci-fi</source>
        <translation>Sci-Fi</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Brandung</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>Seed für alles Zufällige</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Semitones by which the critic sees phrases moved, real and generated alike</source>
        <translation>Halbtöne, um die der Kritiker Phrasen versetzt sieht, echte wie generierte</translation>
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
        <translation>Anteil der Takte ohne Note.</translation>
    </message>
    <message>
        <source>Share of drum onsets on an eighth or sixteenth pattern; one a step beside it counts 0.3.</source>
        <translation>Anteil der Drum-Einsätze in einem Achtel- oder Sechzehntelmuster; ein Einsatz einen Schritt daneben zählt 0,3.</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees with their bars rotated</source>
        <translation>Anteil der Phrasen, echter wie generierter, die der Kritiker mit rotierten Takten sieht</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>Sitar</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>Slap-Bass 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>Slap-Bass 2</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Snare</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Snare 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>Sopransaxophon</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Soundtrack</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>Rechteck-Lead</translation>
    </message>
    <message>
        <source>Standard deviation of the random vectors; v1 has 0.1</source>
        <translation>Standardabweichung der Zufallsvektoren; v1 hat 0,1</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>Steeldrums</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>Westerngitarre</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Schritte zwischen Checkpoints</translation>
    </message>
    <message>
        <source>Steps between evaluations</source>
        <translation>Schritte zwischen Auswertungen</translation>
    </message>
    <message>
        <source>Steps between fixed-z samples</source>
        <translation>Schritte zwischen Hörproben mit festem z</translation>
    </message>
    <message>
        <source>Steps between losses in events.jsonl</source>
        <translation>Schritte zwischen Loss-Einträgen in events.jsonl</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>Streicher 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>Streicher 2</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>Sweep-Pad</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>Synth-Bass 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>Synth-Bass 2</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>Synth-Blechbläser 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>Synth-Blechbläser 2</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>Synth-Drum</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>Synth-Streicher 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>Synth-Streicher 2</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>Synth-Stimme</translation>
    </message>
    <message>
        <source>Taiko</source>
        <translation>Taiko</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tamburin</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>Bandoneon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>Tenorsaxophon</translation>
    </message>
    <message>
        <source>The critic&apos;s matrix products; auto: what is fastest here (tf32 is for CUDA devices)</source>
        <translation>Die Matrixprodukte des Kritikers; auto: was hier am schnellsten ist (tf32 ist für CUDA-Geräte)</translation>
    </message>
    <message>
        <source>The critic&apos;s own learning rate; 0: as the generator&apos;s</source>
        <translation>Die eigene Lernrate des Kritikers; 0: wie die des Generators</translation>
    </message>
    <message>
        <source>The discriminator: the paper&apos;s; with streams of onsets, bars, chroma and metre; or v1&apos;s</source>
        <translation>Der Diskriminator: der des Papers; mit Strömen für Einsätze, Takte, Chroma und Metrum; oder der von v1</translation>
    </message>
    <message>
        <source>The harmony is pleasant</source>
        <translation>Die Harmonie ist angenehm</translation>
    </message>
    <message>
        <source>The learning rate stays, or falls in a straight line</source>
        <translation>Die Lernrate bleibt, oder sie fällt linear</translation>
    </message>
    <message>
        <source>The music is coherent</source>
        <translation>Die Musik ist in sich stimmig</translation>
    </message>
    <message>
        <source>The musical structure is clear</source>
        <translation>Die musikalische Struktur ist klar</translation>
    </message>
    <message>
        <source>The rhythm is unified</source>
        <translation>Der Rhythmus ist einheitlich</translation>
    </message>
    <message>
        <source>The same, but an onset a step beside the pattern counts only 0.1.</source>
        <translation>Dasselbe, aber ein Einsatz einen Schritt neben dem Muster zählt nur 0,1.</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>Glöckchen</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Tonal distance between two tracks; nearer tracks are more in harmony.</source>
        <translation>Tonaler Abstand zwischen zwei Spuren; nähere Spuren harmonieren mehr.</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as in the paper&apos;s tables.</source>
        <translation>Tonaler Abstand über Blöcke zu sieben Halbtönen, wie in den Tabellen des Papers.</translation>
    </message>
    <message>
        <source>Train with bits for outputs, whose gradients go straight through</source>
        <translation>Mit Bits als Ausgaben trainieren, durch die Gradienten unverändert hindurchgehen (straight-through)</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Streicher tremolo</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangel</translation>
    </message>
    <message>
        <source>Triangle 2</source>
        <translation>Triangel 2</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Posaune</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompete</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Röhrenglocken</translation>
    </message>
    <message>
        <source>Used pitch classes a bar, of twelve.</source>
        <translation>Verwendete Tonklassen je Takt, von zwölf.</translation>
    </message>
    <message>
        <source>Used pitch classes as the paper&apos;s tables count them: blocks of seven semitones.</source>
        <translation>Verwendete Tonklassen, wie die Tabellen des Papers sie zählen: in Blöcken zu sieben Halbtönen.</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibraphon</translation>
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
        <translation>Violine</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>Stimmen-Lead</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>Stimmen Ooh</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Warmes Pad</translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty, as the paper; or r3, r1, or hinge with spectral norm</source>
        <translation>Wasserstein mit Gradient-Penalty wie im Paper; oder r3, r1 oder hinge mit Spektralnorm</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty; r3 and r1 take half of it</source>
        <translation>Gewicht der Gradient-Penalty; r3 und r1 nehmen die Hälfte davon</translation>
    </message>
    <message>
        <source>What the averaged generator, which makes music, keeps of itself at an update; 0: no average</source>
        <translation>Was der gemittelte Generator, der Musik macht, bei einem Update von sich behält; 0: kein Mittelwert</translation>
    </message>
    <message>
        <source>What the best weights are nearest to the data in: all metrics, coherence, or one metric</source>
        <translation>Worin die besten Gewichte den Daten am nächsten sind: alle Metriken, Kohärenz oder eine Metrik</translation>
    </message>
    <message>
        <source>What the four bars have in common is made apart and added to what varies</source>
        <translation>Was die vier Takte gemeinsam haben, wird getrennt erzeugt und zu dem addiert, was sich ändert</translation>
    </message>
    <message>
        <source>What to compute on; cuda wants a build of the &apos;cuda&apos; preset</source>
        <translation>Worauf gerechnet wird; cuda verlangt einen Build mit dem Preset &apos;cuda&apos;</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s models</source>
        <translation>Welches der Modelle des Papers</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Pfeifen</translation>
    </message>
    <message>
        <source>Whistle 2</source>
        <translation>Pfeife 2</translation>
    </message>
    <message>
        <source>Woodbl. 2</source>
        <translation>Woodbl. 2</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>Woodblock</translation>
    </message>
    <message>
        <source>Write an event file for TensorBoard, too, in the run&apos;s folder</source>
        <translation>Auch eine Ereignisdatei für TensorBoard in den Ordner des Laufs schreiben</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>Xylophon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a number above 0, at most 1</source>
        <translation>eine Zahl über 0, höchstens 1</translation>
    </message>
    <message>
        <source>a number above 0, at most 10</source>
        <translation>eine Zahl über 0, höchstens 10</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>eine Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>eine Zahl von 0 bis unter 1</translation>
    </message>
    <message>
        <source>a try-out in minutes, which only begins to learn</source>
        <translation>ein Versuch in Minuten, der das Lernen nur beginnt</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>chromatic</source>
        <translation>chromatisch</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>dorisch</translation>
    </message>
    <message>
        <source>empty bars</source>
        <translation>leere Takte</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>harmonisches Moll</translation>
    </message>
    <message>
        <source>locrian</source>
        <translation>lokrisch</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>lydisch</translation>
    </message>
    <message>
        <source>major</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>major pentatonic</source>
        <translation>Dur-Pentatonik</translation>
    </message>
    <message>
        <source>melodic minor</source>
        <translation>melodisches Moll</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>Moll-Pentatonik</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>mixolydisch</translation>
    </message>
    <message>
        <source>natural minor</source>
        <translation>natürliches Moll</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>überhaupt nicht</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>phrygisch</translation>
    </message>
    <message>
        <source>pitch classes</source>
        <translation>Tonklassen</translation>
    </message>
    <message>
        <source>the paper&apos;s method with a quarter of its channels: a night on a laptop</source>
        <translation>die Methode des Papers mit einem Viertel seiner Kanäle: eine Nacht auf einem Laptop</translation>
    </message>
    <message>
        <source>the paper&apos;s width, batch and length: days on a processor, hours on a graphics card</source>
        <translation>Breite, Batch und Länge des Papers: Tage auf einem Prozessor, Stunden auf einer Grafikkarte</translation>
    </message>
    <message>
        <source>the path of a dataset</source>
        <translation>der Pfad eines Datensatzes</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>der Pfad eines Ordners</translation>
    </message>
    <message>
        <source>the path of a model, or &quot;&quot;</source>
        <translation>der Pfad eines Modells oder &quot;&quot;</translation>
    </message>
    <message>
        <source>three steps</source>
        <translation>drei Schritte</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr</translation>
    </message>
    <message>
        <source>what the authors&apos; released code does, its critic included, to compare with</source>
        <translation>was der veröffentlichte Code der Autoren tut, samt seinem Kritiker, zum Vergleich</translation>
    </message>
    <message>
        <source>what this program&apos;s own models learnt by: music that holds together, from a laptop in an evening</source>
        <translation>womit die eigenen Modelle dieses Programms gelernt haben: Musik mit Zusammenhalt, auf einem Laptop an einem Abend</translation>
    </message>
    <message>
        <source>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; or &quot;bfloat16&quot;</source>
        <translation>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; oder &quot;bfloat16&quot;</translation>
    </message>
    <message>
        <source>&quot;compact&quot; or &quot;paper&quot;</source>
        <translation>&quot;compact&quot; oder &quot;paper&quot;</translation>
    </message>
    <message>
        <source>&quot;composer&quot;, &quot;hybrid&quot; or &quot;jamming&quot;</source>
        <translation>&quot;composer&quot;, &quot;hybrid&quot; oder &quot;jamming&quot;</translation>
    </message>
    <message>
        <source>&quot;constant&quot; or &quot;linear&quot;</source>
        <translation>&quot;constant&quot; oder &quot;linear&quot;</translation>
    </message>
    <message>
        <source>&quot;cpu&quot; or &quot;cuda&quot;</source>
        <translation>&quot;cpu&quot; oder &quot;cuda&quot;</translation>
    </message>
    <message>
        <source>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; or &quot;td&quot;</source>
        <translation>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; oder &quot;td&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; or &quot;strings&quot;</source>
        <translation>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; oder &quot;strings&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;deterministic&quot; or &quot;stochastic&quot;</source>
        <translation>&quot;none&quot;, &quot;deterministic&quot; oder &quot;stochastic&quot;</translation>
    </message>
    <message>
        <source>&quot;paper&quot;, &quot;streams&quot; or &quot;v1&quot;</source>
        <translation>&quot;paper&quot;, &quot;streams&quot; oder &quot;v1&quot;</translation>
    </message>
    <message>
        <source>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; or &quot;hinge&quot;</source>
        <translation>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; oder &quot;hinge&quot;</translation>
    </message>
    <message>
        <source>1/16 dotted</source>
        <translation>1/16 punktiert</translation>
    </message>
    <message>
        <source>1/16 triplet</source>
        <translation>1/16 Triole</translation>
    </message>
    <message>
        <source>1/2 dotted</source>
        <translation>1/2 punktiert</translation>
    </message>
    <message>
        <source>1/2 triplet</source>
        <translation>1/2 Triole</translation>
    </message>
    <message>
        <source>1/32 dotted</source>
        <translation>1/32 punktiert</translation>
    </message>
    <message>
        <source>1/32 triplet</source>
        <translation>1/32 Triole</translation>
    </message>
    <message>
        <source>1/4 dotted</source>
        <translation>1/4 punktiert</translation>
    </message>
    <message>
        <source>1/4 triplet</source>
        <translation>1/4 Triole</translation>
    </message>
    <message>
        <source>1/8 dotted</source>
        <translation>1/8 punktiert</translation>
    </message>
    <message>
        <source>1/8 triplet</source>
        <translation>1/8 Triole</translation>
    </message>
    <message>
        <source>All of it in one figure: the mean over EB, UPC, QN, DP and TD (paper-compatible) of |generated - data| / data; the paper&apos;s models beside the paper&apos;s data.</source>
        <translation>Alles in einer Zahl: das Mittel über EB, UPC, QN, DP und TD (wie im Paper) von |generiert - Daten| / Daten; die Modelle des Papers neben den Daten des Papers.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Intra-track metrics as the published tables were computed: UPC over blocks of seven semitones, QN of two steps and more, DP with tolerance 0.3.</source>
        <translation>Metriken innerhalb einer Spur, wie die veröffentlichten Tabellen berechnet wurden: UPC über Blöcke zu sieben Halbtönen, QN ab zwei Schritten, DP mit Toleranz 0,3.</translation>
    </message>
    <message>
        <source>Intra-track metrics by their names: UPC over pitch classes, QN of three steps (a 32nd) and more, DP with tolerance 0.1.</source>
        <translation>Metriken innerhalb einer Spur dem Namen nach: UPC über Tonklassen, QN ab drei Schritten (ein Zweiunddreißigstel), DP mit Toleranz 0,1.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Table 1, paper-compatible</source>
        <translation>Tabelle 1, wie im Paper</translation>
    </message>
    <message>
        <source>Table 1, true</source>
        <translation>Tabelle 1, dem Namen nach</translation>
    </message>
    <message>
        <source>Table 2, paper-compatible</source>
        <translation>Tabelle 2, wie im Paper</translation>
    </message>
    <message>
        <source>Table 2, true</source>
        <translation>Tabelle 2, dem Namen nach</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as the published table was computed.</source>
        <translation>Tonaler Abstand über Blöcke zu sieben Halbtönen, wie die veröffentlichte Tabelle berechnet wurde.</translation>
    </message>
    <message>
        <source>Tonal distance over pitch classes; smaller is more harmonious.</source>
        <translation>Tonaler Abstand über Tonklassen; kleiner ist harmonischer.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100000</source>
        <translation>eine ganze Zahl von 0 bis 100000</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000000</source>
        <translation>eine ganze Zahl von 0 bis 1000000000</translation>
    </message>
    <message>
        <source>a whole number from 0 to 12</source>
        <translation>eine ganze Zahl von 0 bis 12</translation>
    </message>
    <message>
        <source>a whole number from 0 to 256</source>
        <translation>eine ganze Zahl von 0 bis 256</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>eine ganze Zahl von 0 bis 9223372036854775807</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>eine ganze Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100000</source>
        <translation>eine ganze Zahl von 1 bis 100000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000000000</source>
        <translation>eine ganze Zahl von 1 bis 1000000000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 2147483647</source>
        <translation>eine ganze Zahl von 1 bis 2147483647</translation>
    </message>
    <message>
        <source>a whole number from 2 to 4096</source>
        <translation>eine ganze Zahl von 2 bis 4096</translation>
    </message>
    <message>
        <source>another file matches the song better</source>
        <translation>eine andere Datei passt besser zum Song</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>bar lines shift</source>
        <translation>Taktstriche verschieben sich</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>equal to an earlier phrase</source>
        <translation>gleich einer früheren Phrase</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>first or last of its song</source>
        <translation>erster oder letzter im Song</translation>
    </message>
    <message>
        <source>has none of the chosen tags</source>
        <translation>hat keines der gewählten Tags</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>its metadata cannot be read</source>
        <translation>Metadaten unlesbar</translation>
    </message>
    <message>
        <source>jamming</source>
        <translation>Jamming</translation>
    </message>
    <message>
        <source>lacks a required family</source>
        <translation>eine verlangte Familie fehlt</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>größer als 16 MiB</translation>
    </message>
    <message>
        <source>longer than 2000 bars</source>
        <translation>länger als 2000 Takte</translation>
    </message>
    <message>
        <source>match score too low</source>
        <translation>Trefferwert zu niedrig</translation>
    </message>
    <message>
        <source>no match in the Lakh metadata</source>
        <translation>kein Treffer in den Lakh-Metadaten</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>keine Noten</translation>
    </message>
    <message>
        <source>no usable window</source>
        <translation>kein brauchbares Fenster</translation>
    </message>
    <message>
        <source>not in 4/4</source>
        <translation>nicht im 4/4-Takt</translation>
    </message>
    <message>
        <source>not in the chosen lists</source>
        <translation>nicht in den gewählten Listen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>outside C1..B7</source>
        <translation>außerhalb C1..B7</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>paper-compatible</source>
        <translation>wie im Paper</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>same notes as an earlier file</source>
        <translation>gleiche Noten wie eine frühere Datei</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>shorter than four bars</source>
        <translation>kürzer als vier Takte</translation>
    </message>
    <message>
        <source>shorter than six bars</source>
        <translation>kürzer als sechs Takte</translation>
    </message>
    <message>
        <source>shorter than two steps</source>
        <translation>kürzer als zwei Schritte</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>time signature changes</source>
        <translation>Taktart wechselt</translation>
    </message>
    <message>
        <source>too few active bars</source>
        <translation>zu wenige aktive Takte</translation>
    </message>
    <message>
        <source>too few families</source>
        <translation>zu wenige Familien</translation>
    </message>
    <message>
        <source>too few families sound</source>
        <translation>zu wenige Familien klingen</translation>
    </message>
    <message>
        <source>too few notes begin</source>
        <translation>zu wenige Noten beginnen</translation>
    </message>
    <message>
        <source>too few tracks play enough</source>
        <translation>zu wenige Spuren spielen genug</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>transposed copy of an earlier file</source>
        <translation>transponierte Kopie einer früheren Datei</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>v1</source>
        <translation>v1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>Fluid in mono, compressed</source>
        <translation>Fluid in Mono, komprimiert</translation>
    </message>
    <message>
        <source>Fluid&apos;s successor, compressed</source>
        <translation>Nachfolger von Fluid, komprimiert</translation>
    </message>
    <message>
        <source>all 128 General MIDI programs and drum kits, the best balance</source>
        <translation>alle 128 Programme und Drumkits von General MIDI, am besten ausgewogen</translation>
    </message>
    <message>
        <source>small and quick to load; the tests use it</source>
        <translation>klein und schnell geladen; die Tests nutzen es</translation>
    </message>
    <message>
        <source>Composer, accompanies bass</source>
        <translation>Composer, begleitet Bass</translation>
    </message>
    <message>
        <source>Composer, accompanies drums</source>
        <translation>Composer, begleitet Drums</translation>
    </message>
    <message>
        <source>Composer, accompanies guitar</source>
        <translation>Composer, begleitet Gitarre</translation>
    </message>
    <message>
        <source>Composer, accompanies piano</source>
        <translation>Composer, begleitet Klavier</translation>
    </message>
    <message>
        <source>Composer, accompanies strings</source>
        <translation>Composer, begleitet Streicher</translation>
    </message>
    <message>
        <source>Composer, from scratch</source>
        <translation>Composer, von Grund auf</translation>
    </message>
    <message>
        <source>Hybrid, from scratch</source>
        <translation>Hybrid, von Grund auf</translation>
    </message>
    <message>
        <source>Jamming, from scratch</source>
        <translation>Jamming, von Grund auf</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;first&quot; or &quot;v1&quot;</source>
        <translation>&quot;none&quot;, &quot;first&quot; oder &quot;v1&quot;</translation>
    </message>
    <message>
        <source>first: 300 critic updates before the generator&apos;s first; v1: 100 for its first 25 updates and for every 500th</source>
        <translation>first: 300 Kritiker-Updates vor dem ersten des Generators; v1: 100 für dessen erste 25 Updates und für jedes fünfhundertste</translation>
    </message>
</context>
<context>
    <name>NoteTarget</name>
    <message numerus="yes">
        <source>the %n chosen note(s)</source>
        <translation>
            <numerusform>die %n ausgewählte Note</numerusform>
            <numerusform>die %n ausgewählten Noten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n note(s) of the %1 track</source>
        <translation>
            <numerusform>die %n Note der Spur %1</numerusform>
            <numerusform>alle %n Noten der Spur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is nothing here to change.</source>
        <translation>%1: Hier gibt es nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so it was done to %1.</source>
        <translation>Nichts war ausgewählt, daher betraf es %1.</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>then press Ctrl+G to generate the other four tracks; Ctrl+Shift+G invents all five</source>
        <translation>dann generiert Strg+G die anderen vier Spuren; Strg+Umschalt+G erfindet alle fünf</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Loading the soundfont</source>
        <translation>SoundFont wird geladen</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Wird gerendert</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Wird generiert</translation>
    </message>
    <message>
        <source>Reading the match scores</source>
        <translation>Trefferwerte werden gelesen</translation>
    </message>
    <message>
        <source>{} files read, {} phrases</source>
        <translation>{} Dateien gelesen, {} Phrasen</translation>
    </message>
    <message>
        <source>Measuring {} phrases</source>
        <translation>{} Phrasen werden gemessen</translation>
    </message>
    <message>
        <source>Writing {} phrases</source>
        <translation>{} Phrasen werden geschrieben</translation>
    </message>
    <message>
        <source>{} phrases written</source>
        <translation>{} Phrasen geschrieben</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>{} wird gemessen</translation>
    </message>
    <message>
        <source>Comparing unseen phrases</source>
        <translation>Ungesehene Phrasen werden verglichen</translation>
    </message>
</context>
<context>
    <name>PutIntoSong</name>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>Alle Spuren sind gesperrt; die freigeben, die ersetzt werden dürfen.</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (getrennt)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Noten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>&amp;Research</source>
        <translation>&amp;Forschung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Piano roll, mouse</source>
        <translation>Pianorolle, Maus</translation>
    </message>
    <message>
        <source>Piano roll, keyboard</source>
        <translation>Pianorolle, Tastatur</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Velocity and controller lane</source>
        <translation>Velocity- und Controllerspur</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Noten verschieben</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Leave a copy</source>
        <translation>Eine Kopie hinterlassen</translation>
    </message>
    <message>
        <source>Ctrl or Alt + drag</source>
        <translation>Strg oder Alt + Ziehen</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Drag a note&apos;s left or right edge</source>
        <translation>Linke oder rechte Kante einer Note ziehen</translation>
    </message>
    <message>
        <source>Leave the grid</source>
        <translation>Raster verlassen</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Maustaste</translation>
    </message>
    <message>
        <source>Choose notes in a frame</source>
        <translation>Noten mit einem Rahmen auswählen</translation>
    </message>
    <message>
        <source>Shift or Ctrl + drag on free ground</source>
        <translation>Umschalt oder Strg + Ziehen auf freier Fläche</translation>
    </message>
    <message>
        <source>Go to another track</source>
        <translation>Zu einer anderen Spur wechseln</translation>
    </message>
    <message>
        <source>Double-click one of its notes</source>
        <translation>Doppelklick auf eine ihrer Noten</translation>
    </message>
    <message>
        <source>Move the playhead</source>
        <translation>Abspielposition versetzen</translation>
    </message>
    <message>
        <source>Click the ruler</source>
        <translation>Klick ins Lineal</translation>
    </message>
    <message>
        <source>Choose bars</source>
        <translation>Takte auswählen</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>Im Lineal ziehen</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>Entlang der Zeit scrollen</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Umschalt + Mausrad</translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation>Zeit zoomen</translation>
    </message>
    <message>
        <source>Ctrl + wheel, or pinch</source>
        <translation>Strg + Mausrad oder Fingergeste</translation>
    </message>
    <message>
        <source>Zoom pitch</source>
        <translation>Tonhöhe zoomen</translation>
    </message>
    <message>
        <source>Ctrl + Shift + wheel</source>
        <translation>Strg + Umschalt + Mausrad</translation>
    </message>
    <message>
        <source>Push the roll about</source>
        <translation>Pianorolle schieben</translation>
    </message>
    <message>
        <source>Middle button + drag</source>
        <translation>Mittlere Maustaste + Ziehen</translation>
    </message>
    <message>
        <source>Move what is chosen, else the cursor</source>
        <translation>Auswahl verschieben, sonst den Cursor</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>By an octave</source>
        <translation>Um eine Oktave</translation>
    </message>
    <message>
        <source>Shift + Up or Down</source>
        <translation>Umschalt + Hoch oder Runter</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>Länger oder kürzer</translation>
    </message>
    <message>
        <source>Shift + Right or Left</source>
        <translation>Umschalt + Rechts oder Links</translation>
    </message>
    <message>
        <source>Cursor by a bar</source>
        <translation>Cursor um einen Takt</translation>
    </message>
    <message>
        <source>Ctrl + Right or Left</source>
        <translation>Strg + Rechts oder Links</translation>
    </message>
    <message>
        <source>Draw or erase at the cursor</source>
        <translation>Am Cursor zeichnen oder radieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>To the next or previous note</source>
        <translation>Zur nächsten oder vorigen Note</translation>
    </message>
    <message>
        <source>. or ,</source>
        <translation>. oder ,</translation>
    </message>
    <message>
        <source>The same, adding to the chosen ones</source>
        <translation>Ebenso, zur Auswahl hinzufügend</translation>
    </message>
    <message>
        <source>Shift + . or ,</source>
        <translation>Umschalt + . oder ,</translation>
    </message>
    <message>
        <source>Choose nothing, or give a drag up</source>
        <translation>Auswahl aufheben oder ein Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>See and hear another</source>
        <translation>Einen anderen sehen und hören</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep one track of it</source>
        <translation>Eine Spur davon behalten</translation>
    </message>
    <message>
        <source>K, then the track&apos;s first letter</source>
        <translation>K, dann der Anfangsbuchstabe der Spur</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Between the first ones, or those marked</source>
        <translation>Zwischen den ersten oder den markierten</translation>
    </message>
    <message>
        <source>B, mark with M</source>
        <translation>B, markieren mit M</translation>
    </message>
    <message>
        <source>Does it listen?</source>
        <translation>Hört es zu?</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Those before, or take a kept track back</source>
        <translation>Die vorherigen, oder eine behaltene Spur zurücknehmen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Paint values</source>
        <translation>Werte malen</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>Eine gerade Linie</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Take points away</source>
        <translation>Punkte entfernen</translation>
    </message>
    <message>
        <source>Right button + drag</source>
        <translation>Rechte Maustaste + Ziehen</translation>
    </message>
    <message>
        <source>To the next note or point</source>
        <translation>Zur nächsten Note oder zum nächsten Punkt</translation>
    </message>
    <message>
        <source>Right or Left</source>
        <translation>Rechts oder Links</translation>
    </message>
    <message>
        <source>Change the value, by ten with Shift</source>
        <translation>Wert ändern, mit Umschalt um zehn</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>Hoch oder Runter</translation>
    </message>
    <message>
        <source>Add a point at the playhead, take one away</source>
        <translation>Einen Punkt an der Abspielposition setzen oder entfernen</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Eingabe, Entf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (getrennt)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
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
        <translation>Velocity</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>L %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>Akkord aus %n Note zeichnen</numerusform>
            <numerusform>Akkord aus %n Noten zeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Note zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>%n Note radieren</numerusform>
            <numerusform>%n Noten radieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>%n Note verbinden</numerusform>
            <numerusform>%n Noten verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n note(s)</source>
        <translation>
            <numerusform>%n Note kopieren</numerusform>
            <numerusform>%n Noten kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>%n Note verschieben</numerusform>
            <numerusform>%n Noten verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paint %n note(s)</source>
        <translation>
            <numerusform>%n Note malen</numerusform>
            <numerusform>%n Noten malen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>Länge von %n Note ändern</numerusform>
            <numerusform>Länge von %n Noten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>%n Note teilen</numerusform>
            <numerusform>%n Noten teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Velocity von %n Note ändern</numerusform>
            <numerusform>Velocity von %n Noten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Velocity %1</translation>
    </message>
    <message>
        <source>Computer keyboard as a piano (F12)</source>
        <translation>Computertastatur als Klavier (F12)</translation>
    </message>
    <message>
        <source>To the note before or after, choosing nothing</source>
        <translation>Zur Note davor oder danach, ohne etwas auszuwählen</translation>
    </message>
    <message>
        <source>Alt + Left or Right</source>
        <translation>Alt + Links oder Rechts</translation>
    </message>
    <message>
        <source>To another note of the chord</source>
        <translation>Zu einer anderen Note des Akkords</translation>
    </message>
    <message>
        <source>Alt + Up or Down</source>
        <translation>Alt + Hoch oder Runter</translation>
    </message>
    <message>
        <source>To the track&apos;s first or last note</source>
        <translation>Zur ersten oder letzten Note der Spur</translation>
    </message>
    <message>
        <source>Alt + Home or End</source>
        <translation>Alt + Pos1 oder Ende</translation>
    </message>
    <message>
        <source>Choose the note there, or no longer</source>
        <translation>Die Note dort auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Alt + Enter</source>
        <translation>Alt + Eingabe</translation>
    </message>
    <message>
        <source>Play, from the octave&apos;s C on</source>
        <translation>Spielen, vom C der Oktave an</translation>
    </message>
    <message>
        <source>Z to / and S to ;</source>
        <translation>Reihen von Z und S (US-Tastatur)</translation>
    </message>
    <message>
        <source>The same, an octave above</source>
        <translation>Dasselbe, eine Oktave höher</translation>
    </message>
    <message>
        <source>Q to P and 2 to 0</source>
        <translation>Q bis P und 2 bis 0</translation>
    </message>
    <message>
        <source>An octave up or down</source>
        <translation>Eine Oktave höher oder tiefer</translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation>Bild hoch oder Bild runter</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 Halbtöne</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>Pitchbend</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Aftertouch</translation>
    </message>
    <message>
        <source>Open the notes&apos; menu</source>
        <translation>Menü der Noten öffnen</translation>
    </message>
    <message>
        <source>Shift + right button, or the menu key</source>
        <translation>Umschalt + rechte Maustaste, oder die Menütaste</translation>
    </message>
    <message>
        <source>Hear what the playhead passes</source>
        <translation>Hören, worüber die Abspielposition fährt</translation>
    </message>
    <message>
        <source>Drag its handle, or Ctrl + drag in the ruler</source>
        <translation>Am Griff ziehen, oder Strg + Ziehen im Lineal</translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>muse</name>
    <message>
        <source>notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>Es hört nicht zu</translation>
    </message>
    <message>
        <source>It hardly listens</source>
        <translation>Es hört kaum zu</translation>
    </message>
    <message>
        <source>It listens</source>
        <translation>Es hört zu</translation>
    </message>
    <message>
        <source>It listens closely</source>
        <translation>Es hört genau zu</translation>
    </message>
    <message>
        <source>There is no model that generates from scratch; train one in the Train panel.</source>
        <translation>Es gibt kein Modell, das von Grund auf generiert; eines in „Trainieren“ trainieren.</translation>
    </message>
    <message>
        <source>There is no model that accompanies a track; train one for %1 in the Train panel.</source>
        <translation>Es gibt kein Modell, das eine Spur begleitet; eines für %1 in „Trainieren“ trainieren.</translation>
    </message>
    <message>
        <source>No model accompanies the %1 track; there are models for %2, so pick such a track or train one for %1.</source>
        <translation>Kein Modell begleitet die Spur %1; es gibt Modelle für %2: eine solche Spur wählen oder eines für %1 trainieren.</translation>
    </message>
    <message>
        <source>Nobody knows what is usual in this model&apos;s data, so wishes cannot be judged; calibrate it.</source>
        <translation>Niemand weiß, was in den Daten dieses Modells üblich ist, also lassen sich Wünsche nicht beurteilen; es muss kalibriert werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>Nicht erfüllt: %1.</translation>
    </message>
    <message>
        <source>The models play in 4/4: bars of another length are cut out of theirs, or made of two.</source>
        <translation>Die Modelle spielen im 4/4-Takt: Takte anderer Länge werden aus ihren herausgeschnitten oder aus zweien gemacht.</translation>
    </message>
    <message>
        <source>No copy: the nearest training phrase is %1 % different.</source>
        <translation>Keine Kopie: die nächste Trainingsphrase unterscheidet sich um %1 %.</translation>
    </message>
    <message>
        <source>Perhaps a copy: %1 differs by only %2 % from a training phrase.</source>
        <translation>Vielleicht eine Kopie: %1 unterscheidet sich nur um %2 % von einer Trainingsphrase.</translation>
    </message>
    <message>
        <source>Onsets that only one of the two has, in whatever key; an estimate from hashed prints.</source>
        <translation>Einsätze, die nur eine von beiden hat, in welcher Tonart auch immer; eine Schätzung aus gehashten Abdrücken.</translation>
    </message>
    <message>
        <source>Of real phrases that were not trained on, one in a hundred is nearer than %1 %.</source>
        <translation>Von echten Phrasen, mit denen nicht trainiert wurde, ist eine von hundert näher als %1 %.</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Without a note there is nothing to hear.</source>
        <translation>Ohne eine Note gibt es nichts zu hören.</translation>
    </message>
    <message>
        <source>to the %1 from bar %2</source>
        <translation>zu %1 ab Takt %2</translation>
    </message>
    <message>
        <source>to another %1</source>
        <translation>zu einer anderen Spur %1</translation>
    </message>
    <message>
        <source>%1: %2, these would change: %3.</source>
        <translation>%1: %2 würde sich dies ändern: %3.</translation>
    </message>
    <message>
        <source>%1, as it was when it made these notes, is not among the models any more, so they cannot be made again.</source>
        <translation>%1 ist so, wie es diese Noten machte, nicht mehr unter den Modellen; sie lassen sich nicht noch einmal machen.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>between seeds %1</source>
        <translation>zwischen den Seeds %1</translation>
    </message>
    <message>
        <source>The song does not tell how these notes were made.</source>
        <translation>Der Song sagt nicht, wie diese Noten entstanden sind.</translation>
    </message>
    <message>
        <source>%1 is another now than when these notes were made, so others may come of it.</source>
        <translation>%1 ist jetzt ein anderes als damals, als diese Noten entstanden; es können andere herauskommen.</translation>
    </message>
    <message>
        <source>%1 did not make the music in these bars, so nothing of it could be held.</source>
        <translation>%1 hat die Musik in diesen Takten nicht gemacht; es ließ sich nichts davon festhalten.</translation>
    </message>
    <message>
        <source>Here are some of them. Arrow keys compare them, in the roll and by ear; Enter takes one, K keeps one of its tracks, Escape leaves all.</source>
        <translation>Hier sind einige davon. Die Pfeiltasten vergleichen sie, in der Pianorolle und nach Gehör; Eingabe übernimmt einen, K behält eine seiner Spuren, Esc verwirft alle.</translation>
    </message>
    <message>
        <source>Ctrl+G lets a MuseGAN write the other four tracks. There is no model here yet: drop one on the window, or train one in the Train workspace.</source>
        <translation>Strg+G lässt ein MuseGAN die anderen vier Spuren schreiben. Hier ist noch kein Modell: eines auf das Fenster ziehen oder im Arbeitsbereich „Trainieren“ trainieren.</translation>
    </message>
    <message>
        <source>Ctrl+G: a MuseGAN hears the active track and writes the other four, several times over. Arrow keys compare them, in the roll and by ear; Enter takes one, Escape leaves all.</source>
        <translation>Strg+G: Ein MuseGAN hört die aktive Spur und schreibt die anderen vier, mehrere Male. Die Pfeiltasten vergleichen, in der Pianorolle und nach Gehör; Eingabe übernimmt einen Kandidaten, Esc verwirft alle.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Diesen übernehmen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Let it play the other four</source>
        <translation>Die anderen vier spielen lassen</translation>
    </message>
    <message>
        <source>Draw one track</source>
        <translation>Eine Spur zeichnen</translation>
    </message>
    <message>
        <source>This is the piano roll. Press D and click to draw a few notes for %1, the active track, or keep the song that is open. Everything here goes on working while this card is open.</source>
        <translation>Das ist die Pianorolle. D drücken und klicken, um ein paar Noten für %1, die aktive Spur, zu zeichnen, oder den geöffneten Song behalten. Alles hier funktioniert weiter, solange diese Karte offen ist.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Space plays from the playhead and stops. Where there is no sound device the playhead still moves; choose a soundfont in the Playback menu.</source>
        <translation>Die Leertaste spielt ab der Abspielposition und stoppt. Ohne Audiogerät bewegt sich die Abspielposition trotzdem; ein SoundFont wird im Menü „Wiedergabe“ gewählt.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Ctrl+S saves the song; File &gt; Export writes MIDI, audio and pictures. Data and Train, up here, are for making models of your own music. Help &gt; Tour shows these cards again.</source>
        <translation>Strg+S speichert den Song; Datei &gt; Exportieren schreibt MIDI, Audio und Bilder. „Daten“ und „Trainieren“ hier oben dienen dazu, Modelle aus eigener Musik zu machen. Hilfe &gt; Tour zeigt diese Karten wieder.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>The lines that notes are pulled to</source>
        <translation>Die Linien, zu denen Noten gezogen werden</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Anfänge</translation>
    </message>
    <message>
        <source>Pull where notes begin</source>
        <translation>Die Anfänge der Noten ziehen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Pull where notes end</source>
        <translation>Die Enden der Noten ziehen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the way to the line</source>
        <translation>Wie weit des Wegs zur Linie</translation>
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
        <translation>Wo jede zweite Linie zwischen ihren Nachbarn liegt: 50 ist gerade, 67 ein Triolenfeeling</translation>
    </message>
    <message numerus="yes">
        <source>Quantise %n note(s)</source>
        <translation>
            <numerusform>%n Note quantisieren</numerusform>
            <numerusform>%n Noten quantisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation>Humanisieren</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>The most ticks that a start moves, early or late; a quarter note has 480</source>
        <translation>Um wie viele Ticks sich ein Anfang höchstens verschiebt, früher oder später; eine Viertelnote hat 480</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> Ticks</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
    <message>
        <source>The most that a note becomes louder or softer, of 127</source>
        <translation>Um wie viel eine Note höchstens lauter oder leiser wird, von 127</translation>
    </message>
    <message>
        <source>Draw other small errors</source>
        <translation>Andere kleine Abweichungen würfeln</translation>
    </message>
    <message numerus="yes">
        <source>Humanise %n note(s)</source>
        <translation>
            <numerusform>%n Note humanisieren</numerusform>
            <numerusform>%n Noten humanisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Strum</source>
        <translation>Strumming</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which note of a chord begins</source>
        <translation>Welche Note eines Akkords beginnt</translation>
    </message>
    <message>
        <source>Up, lowest first</source>
        <translation>Aufwärts, tiefste zuerst</translation>
    </message>
    <message>
        <source>Down, highest first</source>
        <translation>Abwärts, höchste zuerst</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>From one note of a chord to the next; a quarter note has 480 ticks</source>
        <translation>Von einer Note eines Akkords zur nächsten; eine Viertelnote hat 480 Ticks</translation>
    </message>
    <message numerus="yes">
        <source>Strum %n note(s)</source>
        <translation>
            <numerusform>Strumming über %n Note</numerusform>
            <numerusform>Strumming über %n Noten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Of the time they take now, counted from the first start</source>
        <translation>Der jetzigen Dauer, gezählt ab dem ersten Anfang</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>%n Note strecken</numerusform>
            <numerusform>%n Noten strecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Each note in</source>
        <translation>Jede Note in</translation>
    </message>
    <message>
        <source>Pieces of equal length</source>
        <translation>Teile gleicher Länge</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> Teile</translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>%n Note teilen</numerusform>
            <numerusform>%n Noten teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Together, and only as far as the outermost note can go, so that no interval is lost</source>
        <translation>Gemeinsam und nur so weit, wie die äußerste Note kann, damit kein Intervall verloren geht</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> Halbtöne</translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>%n Note transponieren</numerusform>
            <numerusform>%n Noten transponieren</numerusform>
        </translation>
    </message>
    <message>
        <source>One value for all, or louder and softer alike</source>
        <translation>Ein Wert für alle, oder alle gleichermaßen lauter oder leiser</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skalieren auf</translation>
    </message>
    <message>
        <source>As loud as that, of 127</source>
        <translation>So laut, von 127</translation>
    </message>
    <message>
        <source>Of what each note has now</source>
        <translation>Vom jetzigen Wert jeder Note</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Velocity von %n Note ändern</numerusform>
            <numerusform>Velocity von %n Noten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviation from the data</source>
        <translation>Abweichung von den Daten</translation>
    </message>
    <message>
        <source>Mean relative difference from the data: of the paper&apos;s metrics, and of what the plots of coherence below show. 0 is as the data; the best weights are those with the least.</source>
        <translation>Mittlerer relativer Unterschied zu den Daten: bei den Metriken des Papers und bei dem, was die Kohärenzdiagramme darunter zeigen. 0 ist wie die Daten; die besten Gewichte haben den kleinsten.</translation>
    </message>
    <message>
        <source>Rhythm repeated by the next bar</source>
        <translation>Rhythmus, den der nächste Takt wiederholt</translation>
    </message>
    <message>
        <source>Sixteenths with an onset that two bars in a row have in common, of those in either.</source>
        <translation>Sechzehntel mit Einsatz, die zwei aufeinanderfolgende Takte gemeinsam haben, von denen in einem der beiden.</translation>
    </message>
    <message>
        <source>Onsets a bar</source>
        <translation>Einsätze pro Takt</translation>
    </message>
    <message>
        <source>Notes begun in a bar.</source>
        <translation>In einem Takt begonnene Noten.</translation>
    </message>
    <message>
        <source>Note length, sixteenths</source>
        <translation>Notenlänge, Sechzehntel</translation>
    </message>
    <message>
        <source>Sixteenths that a note lasts.</source>
        <translation>Sechzehntel, die eine Note dauert.</translation>
    </message>
    <message>
        <source>Onsets shared with other tracks</source>
        <translation>Mit anderen Spuren gemeinsame Einsätze</translation>
    </message>
    <message>
        <source>Sixteenths with onsets that two tracks have in common, of those in either; mean over the other four.</source>
        <translation>Sechzehntel mit Einsätzen, die zwei Spuren gemeinsam haben, von denen in einer der beiden; Mittel über die anderen vier.</translation>
    </message>
    <message>
        <source>Drums&apos; odd sixteenths, kick under bass</source>
        <translation>Ungerade Sechzehntel der Drums, Kick unter Bass</translation>
    </message>
    <message>
        <source>Share of the sixteenths between eighths at which drums play, and share of the bass&apos;s onsets on a kick.</source>
        <translation>Anteil der Sechzehntel zwischen Achteln, auf denen Drums spielen, und Anteil der Basseinsätze auf einer Kick.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Of Adam, at each step.</source>
        <translation>Von Adam, bei jedem Schritt.</translation>
    </message>
    <message>
        <source>Time a step, ms</source>
        <translation>Zeit pro Schritt, ms</translation>
    </message>
    <message>
        <source>What a generator update with its critic updates takes: taking and generating phrases, the critic&apos;s updates, the generator&apos;s; on a graphics card only all together.</source>
        <translation>Was ein Generator-Update mit seinen Kritiker-Updates braucht: Phrasen holen und generieren, die Updates des Kritikers, das des Generators; auf einer Grafikkarte nur alles zusammen.</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Speicher, GB</translation>
    </message>
    <message>
        <source>RAM that the program holds, and memory in use on the graphics card.</source>
        <translation>RAM, den das Programm belegt, und belegter Speicher der Grafikkarte.</translation>
    </message>
    <message>
        <source>Save Figure 9</source>
        <translation>Abbildung 9 speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;SVG drawings (*.svg);;PNG pictures (*.png)</source>
        <translation>PDF-Dokumente (*.pdf);;SVG-Zeichnungen (*.svg);;PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save Figure 8</source>
        <translation>Abbildung 8 speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>paper width</source>
        <translation>Breite des Papers</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>%1, %2, to the %3</source>
        <translation>%1, %2, zu %3</translation>
    </message>
    <message>
        <source>%1, %2, from scratch</source>
        <translation>%1, %2, von Grund auf</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message>
        <source>Best deviation %1, at step %2</source>
        <translation>Beste Abweichung %1, bei Schritt %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the family whose range fits best</source>
        <translation>
            <numerusform>%n Note in die Familie mit dem passendsten Tonumfang verschoben</numerusform>
            <numerusform>%n Noten in die Familie mit dem passendsten Tonumfang verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation>
            <numerusform>%n Note ausgelassen</numerusform>
            <numerusform>%n Noten ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) merged with one on the same pitch at the same time</source>
        <translation>
            <numerusform>%n Note mit einer gleichzeitigen auf derselben Tonhöhe zusammengefasst</numerusform>
            <numerusform>%n Noten mit gleichzeitigen auf derselben Tonhöhe zusammengefasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s), in the log.</source>
        <translation>
            <numerusform>Und %n weitere Anmerkung im Protokoll.</numerusform>
            <numerusform>Und %n weitere Anmerkungen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
    <message>
        <source>bars %1 to %2</source>
        <translation>Takt %1 bis %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>It takes the place of the song that is open.</source>
        <translation>Er tritt an die Stelle des geöffneten Songs.</translation>
    </message>
    <message>
        <source>Open the dataset %1</source>
        <translation>Den Datensatz %1 öffnen</translation>
    </message>
    <message>
        <source>On the Data page; your song stays.</source>
        <translation>Im Arbeitsbereich „Daten“; der Song bleibt.</translation>
    </message>
    <message>
        <source>Prepare %1 for training</source>
        <translation>%1 für das Training vorbereiten</translation>
    </message>
    <message>
        <source>Prepare %1 files for training</source>
        <translation>%1 Dateien für das Training vorbereiten</translation>
    </message>
    <message>
        <source>Play with the soundfont %1</source>
        <translation>Mit dem SoundFont %1 spielen</translation>
    </message>
    <message>
        <source>Your song stays as it is.</source>
        <translation>Der Song bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Generate with the model %1</source>
        <translation>Mit dem Modell %1 generieren</translation>
    </message>
    <message>
        <source>It is chosen in the Generate panel; your song stays.</source>
        <translation>Es wird in „Generieren“ gewählt; der Song bleibt.</translation>
    </message>
    <message>
        <source>Show the training run %1</source>
        <translation>Den Trainingslauf %1 zeigen</translation>
    </message>
    <message>
        <source>In the Train workspace; your song stays.</source>
        <translation>Im Arbeitsbereich „Trainieren“; der Song bleibt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>None of these can be opened</source>
        <translation>Nichts davon lässt sich öffnen</translation>
    </message>
    <message>
        <source>Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), models, datasets, soundfonts and folders of music can.</source>
        <translation>Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), Modelle, Datensätze, SoundFonts und Ordner mit Musik lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Draw a few notes with the pencil, or drop a MIDI file here</source>
        <translation>Mit dem Stift einige Noten zeichnen oder eine MIDI-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl or Alt leaves a copy, Shift adds to the selection, right button erases</source>
        <translation>Ziehen verschiebt; Strg oder Alt lässt eine Kopie zurück, Umschalt erweitert die Auswahl, rechte Taste löscht</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Au&amp;swählen</translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation>Noten auswählen</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; Shift adds</source>
        <translation>Rahmen um Noten ziehen, um sie auszuwählen; Umschalt erweitert</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation>Noten zeichnen</translation>
    </message>
    <message>
        <source>Click to draw a note, drag to the right for its length; Alt leaves the grid, right button erases</source>
        <translation>Klick zeichnet eine Note, Ziehen nach rechts gibt die Länge; Alt löst vom Raster, rechte Taste löscht</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>Paint a row of notes</source>
        <translation>Eine Reihe Noten malen</translation>
    </message>
    <message>
        <source>Drag along a row or up a column to fill it with notes of one grid step; right button erases</source>
        <translation>Entlang einer Zeile oder Spalte ziehen, um sie mit Noten eines Rasterschritts zu füllen; rechte Taste löscht</translation>
    </message>
    <message>
        <source>&amp;Chord</source>
        <translation>&amp;Akkord</translation>
    </message>
    <message>
        <source>Draw chords</source>
        <translation>Akkorde zeichnen</translation>
    </message>
    <message>
        <source>Click to draw the chosen chord on that note, drag to the right for its length; right button erases</source>
        <translation>Klick zeichnet den gewählten Akkord auf dieser Note, Ziehen nach rechts gibt die Länge; rechte Taste löscht</translation>
    </message>
    <message>
        <source>Drag over notes to erase them</source>
        <translation>Über Noten ziehen, um sie zu löschen</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Radieren</translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation>Noten löschen</translation>
    </message>
    <message>
        <source>Click a note to cut it there; Shift cuts it into grid steps</source>
        <translation>Note anklicken, um sie dort zu teilen; Umschalt teilt sie in Rasterschritte</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Split notes</source>
        <translation>Noten teilen</translation>
    </message>
    <message>
        <source>Drag over notes of one pitch to join them; a click joins a note with the next</source>
        <translation>Über Noten einer Tonhöhe ziehen, um sie zu verbinden; ein Klick verbindet eine Note mit der nächsten</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Glue notes together</source>
        <translation>Noten verbinden</translation>
    </message>
    <message>
        <source>Drag a note up or down to make it louder or softer</source>
        <translation>Note nach oben oder unten ziehen, um sie lauter oder leiser zu machen</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>&amp;Velocity</translation>
    </message>
    <message>
        <source>Make notes louder or softer</source>
        <translation>Noten lauter oder leiser machen</translation>
    </message>
    <message>
        <source>%1 whole notes long</source>
        <translation>%1 ganze Noten lang</translation>
    </message>
    <message>
        <source>Drag to change the length; Alt leaves the grid</source>
        <translation>Ziehen ändert die Länge; Alt verlässt das Raster</translation>
    </message>
    <message>
        <source>A note of another track: double-click to go there</source>
        <translation>Note einer anderen Spur: Doppelklick wechselt dorthin</translation>
    </message>
    <message>
        <source>Press a key to hear it; nearer its front is louder</source>
        <translation>Eine Taste drücken, um sie zu hören; näher an der Vorderkante ist es lauter</translation>
    </message>
    <message>
        <source>Click to edit this track</source>
        <translation>Klicken, um diese Spur zu bearbeiten</translation>
    </message>
    <message>
        <source>Bar %1, beat %2, %3</source>
        <translation>Takt %1, Schlag %2, %3</translation>
    </message>
    <message>
        <source>%1: free; Enter draws</source>
        <translation>%1: frei; Eingabe zeichnet</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2, velocity %3%4; Enter erases</source>
        <translation>%1: %2, Velocity %3%4; Eingabe radiert</translation>
    </message>
    <message>
        <source>%1 track, %2 notes</source>
        <translation>Spur %1, %2 Noten</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 ausgewählt</translation>
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
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Odd sixteenths</source>
        <translation>Ungerade Sechzehntel</translation>
    </message>
    <message>
        <source>Kick under bass</source>
        <translation>Kick unter Bass</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>Velocity %1</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>The playhead is at bar %1 beat %2</source>
        <translation>Die Abspielposition steht auf Takt %1 Schlag %2</translation>
    </message>
    <message>
        <source>whole note</source>
        <translation>ganze Note</translation>
    </message>
    <message>
        <source>dotted whole note</source>
        <translation>punktierte ganze Note</translation>
    </message>
    <message>
        <source>triplet whole note</source>
        <translation>triolische ganze Note</translation>
    </message>
    <message>
        <source>about a whole note</source>
        <translation>etwa eine ganze Note</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>Ganze</translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation>punktierte Ganze</translation>
    </message>
    <message>
        <source>triplet whole</source>
        <translation>triolische Ganze</translation>
    </message>
    <message>
        <source>about a whole</source>
        <translation>etwa eine Ganze</translation>
    </message>
    <message>
        <source>half note</source>
        <translation>halbe Note</translation>
    </message>
    <message>
        <source>dotted half note</source>
        <translation>punktierte halbe Note</translation>
    </message>
    <message>
        <source>triplet half note</source>
        <translation>Halbetriole</translation>
    </message>
    <message>
        <source>about a half note</source>
        <translation>etwa eine halbe Note</translation>
    </message>
    <message>
        <source>half</source>
        <translation>Halbe</translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation>punktierte Halbe</translation>
    </message>
    <message>
        <source>triplet half</source>
        <translation>Halbetriole</translation>
    </message>
    <message>
        <source>about a half</source>
        <translation>etwa eine Halbe</translation>
    </message>
    <message>
        <source>quarter note</source>
        <translation>Viertelnote</translation>
    </message>
    <message>
        <source>dotted quarter note</source>
        <translation>punktierte Viertelnote</translation>
    </message>
    <message>
        <source>triplet quarter note</source>
        <translation>Vierteltriole</translation>
    </message>
    <message>
        <source>about a quarter note</source>
        <translation>etwa eine Viertelnote</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation>punktiertes Viertel</translation>
    </message>
    <message>
        <source>triplet quarter</source>
        <translation>Vierteltriole</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>etwa ein Viertel</translation>
    </message>
    <message>
        <source>eighth note</source>
        <translation>Achtelnote</translation>
    </message>
    <message>
        <source>dotted eighth note</source>
        <translation>punktierte Achtelnote</translation>
    </message>
    <message>
        <source>triplet eighth note</source>
        <translation>Achteltriole</translation>
    </message>
    <message>
        <source>about an eighth note</source>
        <translation>etwa eine Achtelnote</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>Achtel</translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation>punktiertes Achtel</translation>
    </message>
    <message>
        <source>triplet eighth</source>
        <translation>Achteltriole</translation>
    </message>
    <message>
        <source>about an eighth</source>
        <translation>etwa ein Achtel</translation>
    </message>
    <message>
        <source>sixteenth note</source>
        <translation>Sechzehntelnote</translation>
    </message>
    <message>
        <source>dotted sixteenth note</source>
        <translation>punktierte Sechzehntelnote</translation>
    </message>
    <message>
        <source>triplet sixteenth note</source>
        <translation>Sechzehnteltriole</translation>
    </message>
    <message>
        <source>about a sixteenth note</source>
        <translation>etwa eine Sechzehntelnote</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>Sechzehntel</translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation>punktiertes Sechzehntel</translation>
    </message>
    <message>
        <source>triplet sixteenth</source>
        <translation>Sechzehnteltriole</translation>
    </message>
    <message>
        <source>about a sixteenth</source>
        <translation>etwa ein Sechzehntel</translation>
    </message>
    <message>
        <source>32nd note</source>
        <translation>Zweiunddreißigstelnote</translation>
    </message>
    <message>
        <source>dotted 32nd note</source>
        <translation>punktierte Zweiunddreißigstelnote</translation>
    </message>
    <message>
        <source>triplet 32nd note</source>
        <translation>Zweiunddreißigsteltriole</translation>
    </message>
    <message>
        <source>about a 32nd note</source>
        <translation>etwa eine Zweiunddreißigstelnote</translation>
    </message>
    <message>
        <source>32nd</source>
        <translation>Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>dotted 32nd</source>
        <translation>punktiertes Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>triplet 32nd</source>
        <translation>Zweiunddreißigsteltriole</translation>
    </message>
    <message>
        <source>about a 32nd</source>
        <translation>etwa ein Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>%1 Ganze</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>Takt %1 Schlag %2</translation>
    </message>
    <message>
        <source>%1 and %2/%3</source>
        <translation>%1 und %2/%3</translation>
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
        <translation>%1, frei, %2</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; right button erases, with Shift it opens a menu</source>
        <translation>Rahmen um Noten ziehen, um sie auszuwählen; rechte Taste löscht, mit Umschalt öffnet sie ein Menü</translation>
    </message>
    <message>
        <source>Click to draw, drag to put it elsewhere; right button erases, with Shift it opens a menu</source>
        <translation>Klick zeichnet, Ziehen legt an einen anderen Ort; rechte Taste löscht, mit Umschalt öffnet sie ein Menü</translation>
    </message>
    <message>
        <source>Click to move the playhead, drag to choose bars; Ctrl and a drag plays what it passes</source>
        <translation>Klick versetzt die Abspielposition, Ziehen wählt Takte aus; Strg und Ziehen spielt, worüber sie fährt</translation>
    </message>
    <message>
        <source>Drag the playhead to hear what it passes</source>
        <translation>Die Abspielposition ziehen, um zu hören, worüber sie fährt</translation>
    </message>
</context>
<context>
    <name>muse::ActivityView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin springen</translation>
    </message>
</context>
<context>
    <name>muse::Announcer</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>Wiedergabe läuft.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <translation>Begonnen: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>muse::AudioExportPanel</name>
    <message>
        <source>Bring the loudest sample to</source>
        <translation>Lautestes Sample bringen auf</translation>
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
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>Audio exportieren</translation>
    </message>
    <message>
        <source>The mix, in one file</source>
        <translation>Der Mix, in einer Datei</translation>
    </message>
    <message>
        <source>Stems, a file a track</source>
        <translation>Stems, eine Datei je Spur</translation>
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
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 Bit, Gleitkomma</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Stems are equally long and keep their balance</source>
        <translation>Stems sind gleich lang und behalten ihre Balance</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>FLAC is smaller without loss, Ogg Vorbis smaller still</source>
        <translation>FLAC ist verlustfrei kleiner, Ogg Vorbis noch kleiner</translation>
    </message>
    <message>
        <source>Size of a sample</source>
        <translation>Auflösung eines Samples</translation>
    </message>
    <message>
        <source>16 bits are a CD&apos;s</source>
        <translation>16 Bit wie auf einer CD</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Samples je Sekunde</translation>
    </message>
    <message>
        <source>44,100 Hz are a CD&apos;s</source>
        <translation>44.100 Hz wie auf einer CD</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>As loud as can be, or as soft as wanted</source>
        <translation>So laut wie möglich oder so leise wie gewünscht</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>0 dBFS is the loudest that a file can hold</source>
        <translation>0 dBFS ist das Lauteste, was eine Datei fassen kann</translation>
    </message>
    <message>
        <source>Time after the last note</source>
        <translation>Zeit nach der letzten Note</translation>
    </message>
    <message>
        <source>For notes and reverb to fade away</source>
        <translation>Damit Noten und Hall ausklingen können</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Asks where, then works in the background</source>
        <translation>Fragt nach dem Ziel und arbeitet dann im Hintergrund</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Es bleibt nichts zurück</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Ring on at the end</source>
        <translation>Ausklang am Ende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muse::Autosave</name>
    <message>
        <source>Autosave does not work: %1 Save your song where there is room.</source>
        <translation>Die automatische Sicherung funktioniert nicht: %1 Den Song dort speichern, wo Platz ist.</translation>
    </message>
</context>
<context>
    <name>muse::BarCommands</name>
    <message>
        <source>As many empty bars as are chosen, before them, on all tracks</source>
        <translation>So viele leere Takte wie ausgewählt, davor, auf allen Spuren</translation>
    </message>
    <message>
        <source>An empty bar at the playhead, on all tracks; choose bars in the ruler for more</source>
        <translation>Ein leerer Takt an der Abspielposition, auf allen Spuren; für mehr zuerst Takte im Lineal auswählen</translation>
    </message>
    <message>
        <source>Choose bars first: drag in the ruler above the notes.</source>
        <translation>Zuerst Takte auswählen: im Lineal über den Noten ziehen.</translation>
    </message>
    <message>
        <source>Takes the chosen bars out of all tracks</source>
        <translation>Nimmt die ausgewählten Takte aus allen Spuren heraus</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, with tempo, time signatures and markers</source>
        <translation>Kopiert die ausgewählten Takte aller Spuren, mit Tempo, Taktarten und Markern</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, and takes them out</source>
        <translation>Kopiert die ausgewählten Takte aller Spuren und nimmt sie heraus</translation>
    </message>
    <message>
        <source>Puts the chosen bars of all tracks once more behind themselves</source>
        <translation>Setzt die ausgewählten Takte aller Spuren noch einmal hinter sich selbst</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar before them</source>
        <translation>Tauscht die ausgewählten Takte aller Spuren mit dem Takt davor</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar after them</source>
        <translation>Tauscht die ausgewählten Takte aller Spuren mit dem Takt danach</translation>
    </message>
    <message>
        <source>Puts the copied bars before the chosen ones, or before the bar at the playhead</source>
        <translation>Setzt die kopierten Takte vor die ausgewählten, oder vor den Takt an der Abspielposition</translation>
    </message>
    <message>
        <source>Copy bars first.</source>
        <translation>Zuerst Takte kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n bar(s)</source>
        <translation>
            <numerusform>%n Takt einfügen</numerusform>
            <numerusform>%n Takte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The song has nothing in these bars or behind them.</source>
        <translation>Der Song hat in diesen Takten und dahinter nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bar(s)</source>
        <translation>
            <numerusform>%n Takt löschen</numerusform>
            <numerusform>%n Takte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n bar(s) of all tracks.</source>
        <translation>
            <numerusform>%n Takt aller Spuren kopiert.</numerusform>
            <numerusform>%n Takte aller Spuren kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n bar(s)</source>
        <translation>
            <numerusform>%n Takt ausschneiden</numerusform>
            <numerusform>%n Takte ausschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n bar(s)</source>
        <translation>
            <numerusform>%n Takt einfügen</numerusform>
            <numerusform>%n Takte einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n bar(s)</source>
        <translation>
            <numerusform>%n Takt wiederholen</numerusform>
            <numerusform>%n Takte wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>The song begins with these bars already.</source>
        <translation>Der Song beginnt schon mit diesen Takten.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n bar(s)</source>
        <translation>
            <numerusform>%n Takt verschieben</numerusform>
            <numerusform>%n Takte verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::BlindDialog</name>
    <message>
        <source>Compare two models blind</source>
        <translation>Zwei Modelle blind vergleichen</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>Das andere Modell</translation>
    </message>
    <message>
        <source>Half of the candidates for %1 come from each model, and nothing says which. Take the one that you like best; then you are told whose it is, and it is counted.</source>
        <translation>Je eine Hälfte der Kandidaten für %1 kommt von jedem der beiden Modelle, und nichts verrät, welche. Den besten übernehmen; danach wird gezeigt, von welchem Modell er stammt, und die Wahl wird gezählt.</translation>
    </message>
    <message>
        <source>&amp;One model</source>
        <translation>&amp;Ein Modell</translation>
    </message>
    <message>
        <source>The o&amp;ther model</source>
        <translation>Das an&amp;dere Modell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make candidates</source>
        <translation>Kandidaten erzeugen</translation>
    </message>
    <message>
        <source>No other model plays to the same track; choose another, or train one.</source>
        <translation>Kein anderes Modell spielt zu derselben Spur; ein anderes wählen oder eines trainieren.</translation>
    </message>
</context>
<context>
    <name>muse::CandidateChooser</name>
    <message>
        <source>You worked on these bars, so their candidates went. Undo brings them back.</source>
        <translation>In diesen Takten wurde gearbeitet, daher sind ihre Kandidaten weg. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all</source>
        <translation>Kandidaten: Pfeiltasten vergleichen sie, die Eingabetaste übernimmt einen, K behält eine Spur davon, Esc verwirft alle</translation>
    </message>
    <message>
        <source>You chose “%1” over “%2”. Generate &gt; What was kept counts it.</source>
        <translation>Gewählt: „%1“ statt „%2“. „Generieren &gt; Was behalten wurde“ zählt es mit.</translation>
    </message>
    <message>
        <source>%1 is in the song, and locked in %2. Once you have chosen, a click on its bars in the grid opens them again.</source>
        <translation>%1 ist im Song und in %2 gesperrt. Ist die Auswahl beendet, gibt ein Klick auf die Takte im Sperrraster sie wieder frei.</translation>
    </message>
    <message>
        <source>These come of too many others, one of the other, to make more of; take one first.</source>
        <translation>Diese sind schon über zu viele Stufen auseinander hervorgegangen, um weitere daraus zu machen; zuerst einen übernehmen.</translation>
    </message>
    <message>
        <source>What you kept is in the song; the rest is as it was.</source>
        <translation>Was behalten wurde, ist im Song; der Rest ist wie zuvor.</translation>
    </message>
    <message>
        <source>The song is as it was.</source>
        <translation>Der Song ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>muse::CandidateList</name>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 notes at a time</source>
        <translation>%1 Noten gleichzeitig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Seed %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Dazwischen</translation>
    </message>
</context>
<context>
    <name>muse::CandidatePane</name>
    <message>
        <source>Does it listen?</source>
        <translation>Hört es zu?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep one track</source>
        <translation>Eine Spur behalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Have the same made to another given track, and say how much of it changes (H)</source>
        <translation>Dasselbe zu einer anderen vorgegebenen Spur erzeugen und sagen, wie viel sich dadurch ändert (H)</translation>
    </message>
    <message>
        <source>Put this candidate into the song (Enter)</source>
        <translation>Diesen Kandidaten in den Song übernehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Put one track of this candidate into the song, and go on choosing (K)</source>
        <translation>Eine Spur dieses Kandidaten in den Song übernehmen und weiter auswählen (K)</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take none; the song stays as it is (Esc)</source>
        <translation>Keinen übernehmen; der Song bleibt, wie er ist (Esc)</translation>
    </message>
    <message>
        <source>Make others that are near to this candidate (L)</source>
        <translation>Weitere machen, die diesem Kandidaten ähneln (L)</translation>
    </message>
    <message>
        <source>Move about between the first candidates, or between those that M has marked (B)</source>
        <translation>Sich zwischen den ersten oder den mit M markierten Kandidaten bewegen (B)</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Reihenfolge der Kandidaten</translation>
    </message>
    <message>
        <source>In what order they are shown</source>
        <translation>In welcher Reihenfolge sie gezeigt werden</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Wie erzeugt</translation>
    </message>
    <message>
        <source>Most like real songs</source>
        <translation>Echten Songs am ähnlichsten</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Beste Antwort</translation>
    </message>
    <message>
        <source>Most different</source>
        <translation>Möglichst verschieden</translation>
    </message>
    <message>
        <source>That share most onsets with the given track</source>
        <translation>Mit den meisten Einsätzen, die auch die vorgegebene Spur hat</translation>
    </message>
    <message>
        <source>Show the candidates that were there before (Ctrl+Z)</source>
        <translation>Die vorherigen Kandidaten zeigen (Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of two models for %1</source>
        <translation>
            <numerusform>%n Kandidat zweier Modelle für %1</numerusform>
            <numerusform>%n Kandidaten zweier Modelle für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of %1 tried for %2</source>
        <translation>
            <numerusform>%n Kandidat (von %1 erzeugten) für %2</numerusform>
            <numerusform>%n Kandidaten (von %1 erzeugten) für %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1: the one you liked, then others like it</source>
        <translation>
            <numerusform>%n Kandidat für %1: der bevorzugte, dann ähnliche</numerusform>
            <numerusform>%n Kandidaten für %1: der bevorzugte, dann ähnliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation>
            <numerusform>%n Kandidat für %1</numerusform>
            <numerusform>%n Kandidaten für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <translation>%1 (still)</translation>
    </message>
</context>
<context>
    <name>muse::ChannelStrip</name>
    <message>
        <source>%1 strip</source>
        <translation>Kanalzug %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo schalten</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Solo von %1 aufheben</translation>
    </message>
    <message>
        <source>Level of the %1 track</source>
        <translation>Pegel der Spur %1</translation>
    </message>
    <message>
        <source>Level, %1 to 0 dB; the line is the peak</source>
        <translation>Pegel, %1 bis 0 dB; die Linie ist der Spitzenwert</translation>
    </message>
    <message>
        <source>%1 of the %2 track</source>
        <translation>%1 der Spur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Drag up or down (Shift: fine); double-click resets</source>
        <translation>Nach oben oder unten ziehen (Umschalt: fein); Doppelklick setzt zurück</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Lautstärke: %1</translation>
    </message>
    <message>
        <source>Pan: centre</source>
        <translation>Panorama: Mitte</translation>
    </message>
    <message>
        <source>Pan: %1 % left</source>
        <translation>Panorama: %1 % links</translation>
    </message>
    <message>
        <source>Pan: %1 % right</source>
        <translation>Panorama: %1 % rechts</translation>
    </message>
    <message>
        <source>Reverb send: %1</source>
        <translation>Hall-Send: %1</translation>
    </message>
    <message>
        <source>Chorus send: %1</source>
        <translation>Chorus-Send: %1</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Hall</translation>
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
        <translation>Drumkit</translation>
    </message>
    <message>
        <source>Instrument of the %1 track: %2</source>
        <translation>Instrument der Spur %1: %2</translation>
    </message>
    <message>
        <source>%1: choose another sound</source>
        <translation>%1: anderen Klang wählen</translation>
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
        <translation>Dur</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Moll</translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation>Vermindert</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Übermäßig</translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation>Sus2-Akkord</translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation>Sus4-Akkord</translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation>Dominantseptakkord</translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation>Dur, große Septime</translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation>Mollseptakkord</translation>
    </message>
    <message>
        <source>Minor, major seventh</source>
        <translation>Moll, große Septime</translation>
    </message>
    <message>
        <source>Half-diminished seventh</source>
        <translation>Halbverminderter Septakkord</translation>
    </message>
    <message>
        <source>Diminished seventh</source>
        <translation>Verminderter Septakkord</translation>
    </message>
    <message>
        <source>Augmented, major seventh</source>
        <translation>Übermäßig, große Septime</translation>
    </message>
    <message>
        <source>Suspended seventh</source>
        <translation>Septakkord sus4</translation>
    </message>
    <message>
        <source>Major sixth</source>
        <translation>Dur mit Sexte</translation>
    </message>
    <message>
        <source>Minor sixth</source>
        <translation>Moll mit Sexte</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Akkord</translation>
    </message>
    <message>
        <source>Chord that the chord tool draws</source>
        <translation>Akkord, den das Akkordwerkzeug zeichnet</translation>
    </message>
    <message>
        <source>What the chord tool (C) draws on the note that is clicked</source>
        <translation>Was das Akkordwerkzeug (C) auf der angeklickten Note zeichnet</translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation>Dreiklang der Tonleiter</translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation>Septakkord der Tonleiter</translation>
    </message>
    <message>
        <source>Inversion of the chord</source>
        <translation>Umkehrung des Akkords</translation>
    </message>
    <message>
        <source>How many of its lowest notes lie an octave higher</source>
        <translation>Wie viele seiner tiefsten Noten eine Oktave höher liegen</translation>
    </message>
    <message>
        <source>Root position</source>
        <translation>Grundstellung</translation>
    </message>
    <message>
        <source>1st inversion</source>
        <translation>1. Umkehrung</translation>
    </message>
    <message>
        <source>2nd inversion</source>
        <translation>2. Umkehrung</translation>
    </message>
    <message>
        <source>3rd inversion</source>
        <translation>3. Umkehrung</translation>
    </message>
</context>
<context>
    <name>muse::ClipBar</name>
    <message>
        <source>How far %1 is</source>
        <translation>Wie weit %1 ist</translation>
    </message>
    <message>
        <source>✓ Played to the end</source>
        <translation>✓ Bis zum Ende gespielt</translation>
    </message>
    <message>
        <source>No sound came from this computer, so it does not count as heard. Choose a device in Preferences &gt; Sound, and play it again.</source>
        <translation>Dieser Computer hat keinen Ton ausgegeben, daher zählt es nicht als gehört. Unter Einstellungen &gt; Klang ein Gerät wählen und noch einmal abspielen.</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Abspielen: %1</translation>
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
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>generator steps</source>
        <translation>Generatorschritte</translation>
    </message>
    <message>
        <source>critic updates</source>
        <translation>Kritiker-Updates</translation>
    </message>
    <message>
        <source>time spent training</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>critic update %1</source>
        <translation>Kritiker-Update %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>muse::DataFeature</name>
    <message>
        <source>Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; beside it are phrases to look at and to hear.</source>
        <translation>Erstellt Datensätze aus MIDI-Dateien. Der Trichter zeigt, was jede Stufe behält und warum der Rest wegfällt; daneben stehen Phrasen zum Ansehen und Anhören.</translation>
    </message>
    <message>
        <source>%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.</source>
        <translation>%L1 Phrasen aus %L2 von %L3 Dateien, in %4 s. Gespeichert als %5.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Choose music or a dataset</source>
        <translation>Musik oder einen Datensatz wählen</translation>
    </message>
    <message>
        <source>Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</source>
        <translation>Musik und Datensätze (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</translation>
    </message>
    <message>
        <source>Choose a folder of music</source>
        <translation>Einen Ordner mit Musik wählen</translation>
    </message>
    <message>
        <source>Insert a phrase of a dataset</source>
        <translation>Phrase eines Datensatzes einfügen</translation>
    </message>
</context>
<context>
    <name>muse::DataPanels</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Metrics of the phrases</source>
        <translation>Metriken der Phrasen</translation>
    </message>
    <message>
        <source>Build dataset</source>
        <translation>Datensatz erstellen</translation>
    </message>
    <message>
        <source>Take the music through the funnel</source>
        <translation>Die Musik durch den Trichter schicken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; nothing is kept</source>
        <translation>Nicht weiterlesen; nichts wird behalten</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Take this dataset to the Train workspace</source>
        <translation>Diesen Datensatz in den Arbeitsbereich Trainieren übernehmen</translation>
    </message>
    <message>
        <source>Drop music above and build a dataset: here you see what each stage keeps, and why the rest goes.</source>
        <translation>Oben Musik ablegen und einen Datensatz erstellen: Hier ist dann zu sehen, was jede Stufe behält und warum der Rest wegfällt.</translation>
    </message>
    <message>
        <source>Save funnel…</source>
        <translation>Trichter speichern…</translation>
    </message>
    <message>
        <source>Save funnel</source>
        <translation>Trichter speichern</translation>
    </message>
    <message>
        <source>Save the counts as CSV or JSON</source>
        <translation>Die Zahlen als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>%1: %L2 phrases from %L3 songs</source>
        <translation>%1: %L2 Phrasen aus %L3 Songs</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Kommagetrennte Werte (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save histogram</source>
        <translation>Histogramm speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
</context>
<context>
    <name>muse::DatasetController</name>
    <message>
        <source>Building a dataset</source>
        <translation>Datensatz wird erstellt</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>nichts wird behalten</translation>
    </message>
</context>
<context>
    <name>muse::DialogPrompter</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>About MuseGAN Studio</source>
        <translation>Über MuseGAN Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Draw one track; a MuseGAN plays the other four.&lt;/p&gt;&lt;p&gt;After Dong, Hsiao, Yang and Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Built on Qt, LibTorch, FluidSynth, RtMidi and QCustomPlot. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Eine Spur zeichnen; ein MuseGAN spielt die anderen vier.&lt;/p&gt;&lt;p&gt;Nach Dong, Hsiao, Yang und Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Gebaut mit Qt, LibTorch, FluidSynth, RtMidi und QCustomPlot. MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>muse::EditActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles au&amp;swählen</translation>
    </message>
    <message>
        <source>T&amp;ranspose</source>
        <translation>&amp;Transponieren</translation>
    </message>
    <message>
        <source>Semitone &amp;up</source>
        <translation>&amp;Halbton aufwärts</translation>
    </message>
    <message>
        <source>Semitone &amp;down</source>
        <translation>Halb&amp;ton abwärts</translation>
    </message>
    <message>
        <source>&amp;Octave up</source>
        <translation>&amp;Oktave aufwärts</translation>
    </message>
    <message>
        <source>Octave do&amp;wn</source>
        <translation>Okta&amp;ve abwärts</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <source>Zoom to what is &amp;chosen</source>
        <translation>Auf Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
        <translation>&amp;Höhere Zeilen</translation>
    </message>
    <message>
        <source>&amp;Lower rows</source>
        <translation>&amp;Niedrigere Zeilen</translation>
    </message>
    <message>
        <source>Show &amp;whole song</source>
        <translation>&amp;Ganzen Song zeigen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>Z&amp;eilen</translation>
    </message>
</context>
<context>
    <name>muse::EditingPage</name>
    <message>
        <source>Mouse buttons in the piano roll</source>
        <translation>Maustasten in der Pianorolle</translation>
    </message>
    <message>
        <source>As the tool says</source>
        <translation>Wie das Werkzeug sagt</translation>
    </message>
    <message>
        <source>A drag to the right gives a drawn note its length. The right button erases with the tools that draw, and opens a menu with Select.</source>
        <translation>Ziehen nach rechts gibt einer gezeichneten Note die Länge. Die rechte Taste löscht mit den Werkzeugen, die zeichnen, und öffnet mit Auswählen ein Menü.</translation>
    </message>
    <message>
        <source>One draws, the other erases</source>
        <translation>Eine zeichnet, die andere löscht</translation>
    </message>
    <message>
        <source>The left button draws and moves, so that a drawn note goes along until the button is let go; its edges give the length. The right button erases with every tool. Shift and the right button open the menu.</source>
        <translation>Die linke Taste zeichnet und verschiebt: Eine gezeichnete Note geht mit, bis die Taste losgelassen wird; die Länge geben ihre Ränder. Die rechte Taste löscht mit jedem Werkzeug. Umschalt und die rechte Taste öffnen das Menü.</translation>
    </message>
    <message>
        <source>Mouse buttons: %1</source>
        <translation>Maustasten: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Gilt sofort</translation>
    </message>
</context>
<context>
    <name>muse::EvaluateFeature</name>
    <message>
        <source>&amp;Tables 1 and 2...</source>
        <translation>&amp;Tabellen 1 und 2...</translation>
    </message>
    <message>
        <source>Measure models and data as the paper does, beside its own figures</source>
        <translation>Modelle und Daten wie im Paper messen, neben dessen eigenen Zahlen</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Einen Datensatz wählen</translation>
    </message>
    <message>
        <source>Datasets (*.safetensors)</source>
        <translation>Datensätze (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::ExportController</name>
    <message>
        <source>Exporting audio</source>
        <translation>Audio wird exportiert</translation>
    </message>
    <message>
        <source>no file is kept</source>
        <translation>keine Datei wird behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) in %1</source>
        <translation>
            <numerusform>%n Stem in %1</numerusform>
            <numerusform>%n Stems in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::ExportsFeature</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Left out, as muted or not soloed: %1.</source>
        <translation>Ausgelassen, da stumm oder nicht auf Solo: %1.</translation>
    </message>
    <message>
        <source>&amp;MIDI...</source>
        <translation>&amp;MIDI...</translation>
    </message>
    <message>
        <source>Export MIDI</source>
        <translation>MIDI exportieren</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi *.kar *.rmi)</source>
        <translation>MIDI-Dateien (*.mid *.midi *.kar *.rmi)</translation>
    </message>
    <message>
        <source>&amp;Chosen bars as MIDI...</source>
        <translation>Aus&amp;gewählte Takte als MIDI...</translation>
    </message>
    <message>
        <source>Export the chosen bars</source>
        <translation>Ausgewählte Takte exportieren</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDI-Dateien (*.mid)</translation>
    </message>
    <message>
        <source>Piano-&amp;roll (.npz)...</source>
        <translation>Piano&amp;rolle (.npz)...</translation>
    </message>
    <message>
        <source>Export piano-roll</source>
        <translation>Pianorolle exportieren</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>pypianoroll-Songs (*.npz)</translation>
    </message>
    <message>
        <source>&amp;Notes as a table (.csv)...</source>
        <translation>&amp;Noten als Tabelle (.csv)...</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Noten exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>No bars are chosen; choose some on the ruler first.</source>
        <translation>Es sind keine Takte ausgewählt; zuerst im Lineal welche auswählen.</translation>
    </message>
    <message>
        <source>No audible track has notes in the chosen bars; choose others, or unmute one.</source>
        <translation>Keine hörbare Spur hat Noten in den ausgewählten Takten; andere auswählen oder eine Stummschaltung aufheben.</translation>
    </message>
    <message>
        <source>MIDI files sa&amp;y how bars were generated</source>
        <translation>MIDI-Dateien nennen &amp;Herkunft generierter Takte</translation>
    </message>
    <message>
        <source>Model, seed and settings go into the file as text where generated bars begin</source>
        <translation>Modell, Seed und Einstellungen stehen als Text dort in der Datei, wo generierte Takte beginnen</translation>
    </message>
    <message>
        <source>The candidate that is shown is not in it, as it is not in the song; Enter takes it.</source>
        <translation>Der gezeigte Kandidat ist nicht darin, da er nicht im Song ist; die Eingabetaste übernimmt ihn.</translation>
    </message>
    <message>
        <source>&amp;Audio...</source>
        <translation>&amp;Audio...</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Export stems</source>
        <translation>Stems exportieren</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>Audio exportieren</translation>
    </message>
    <message>
        <source>Sound (*%1)</source>
        <translation>Audio (*%1)</translation>
    </message>
</context>
<context>
    <name>muse::FileController</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Songs (%1)</source>
        <translation>Songs (%1)</translation>
    </message>
    <message>
        <source>Music (%1)</source>
        <translation>Musik (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importiert.</translation>
    </message>
    <message>
        <source>%1 was changed or removed by another program since you opened it.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>muse::FilesFeature</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Demo songs</source>
        <translation>&amp;Demosongs</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>&amp;Import MIDI or a score...</source>
        <translation>MIDI oder Partitur &amp;importieren...</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
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
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>Funnel: what each stage of the preparation kept</source>
        <translation>Trichter: was jede Stufe der Aufbereitung behalten hat</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>muse::GenerateFeature</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>&amp;Generate panel</source>
        <translation>Bereich G&amp;enerieren</translation>
    </message>
    <message>
        <source>Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the same music again; the threshold decides how much of the output becomes notes, dynamics how they are played.</source>
        <translation>Lässt ein MuseGAN schreiben: die vier anderen Spuren zur aktiven oder alle fünf. Derselbe Seed ergibt dieselbe Musik; der Schwellenwert bestimmt, wie viel der Ausgabe zu Noten wird, die Dynamik, wie sie gespielt werden.</translation>
    </message>
    <message>
        <source>Generate the &amp;other four</source>
        <translation>&amp;Die anderen vier generieren</translation>
    </message>
    <message>
        <source>Generate from &amp;scratch</source>
        <translation>&amp;Von Grund auf generieren</translation>
    </message>
    <message>
        <source>Generate the &amp;next bars</source>
        <translation>&amp;Nächste Takte generieren</translation>
    </message>
    <message>
        <source>Let the music go on after the chosen bars, as many bars again: what follows the last of them best is offered</source>
        <translation>Die Musik nach den ausgewählten Takten um ebenso viele Takte weiterführen: Vorgeschlagen wird, was am besten auf den letzten folgt</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Make the generated notes in the chosen bars again, from what the song knows of them</source>
        <translation>Die generierten Noten in den ausgewählten Takten aus dem, was der Song über sie weiß, noch einmal erzeugen</translation>
    </message>
    <message>
        <source>Compare two models &amp;blind...</source>
        <translation>Zwei Modelle &amp;blind vergleichen...</translation>
    </message>
    <message>
        <source>What was &amp;kept...</source>
        <translation>Was be&amp;halten wurde...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; the song is as it was.</source>
        <translation>Abgebrochen; der Song ist wie zuvor.</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all.</source>
        <translation>Kandidaten: Pfeiltasten vergleichen sie, die Eingabetaste übernimmt einen, K behält eine Spur davon, Esc verwirft alle.</translation>
    </message>
    <message>
        <source>The candidate that was shown is in the song; undo takes it out again.</source>
        <translation>Der gezeigte Kandidat ist im Song; Rückgängig nimmt ihn wieder heraus.</translation>
    </message>
    <message>
        <source>Choose a model&apos;s weights</source>
        <translation>Die Gewichte eines Modells wählen</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::GeneratePanel</name>
    <message>
        <source>No model here invents all five tracks. Train one from scratch, or open one.</source>
        <translation>Kein Modell hier erfindet alle fünf Spuren. Eines von Grund auf trainieren oder eines öffnen.</translation>
    </message>
    <message>
        <source>Fills bar %1</source>
        <translation>Füllt Takt %1</translation>
    </message>
    <message>
        <source>Fills bars %1–%2</source>
        <translation>Füllt Takt %1–%2</translation>
    </message>
    <message>
        <source>Locked: %1 stays as it is</source>
        <translation>Gesperrt: %1 bleibt unverändert</translation>
    </message>
    <message>
        <source>Locked: %1 and %2 stay as they are</source>
        <translation>Gesperrt: %1 und %2 bleiben unverändert</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Use a weights file (.safetensors) from anywhere</source>
        <translation>Eine beliebige Gewichtsdatei (.safetensors) verwenden</translation>
    </message>
    <message>
        <source>Train one…</source>
        <translation>Trainieren…</translation>
    </message>
    <message>
        <source>Train a model on your own MIDI files</source>
        <translation>Ein Modell mit eigenen MIDI-Dateien trainieren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Generate from scratch</source>
        <translation>Von Grund auf generieren</translation>
    </message>
    <message>
        <source>Invent all tracks that are not locked</source>
        <translation>Alle Spuren erfinden, die nicht gesperrt sind</translation>
    </message>
    <message>
        <source>Generate the next bars</source>
        <translation>Nächste Takte generieren</translation>
    </message>
    <message>
        <source>Let the music go on after these bars, as many bars again (Ctrl+Shift+Right)</source>
        <translation>Die Musik nach diesen Takten um ebenso viele weiterführen (Strg+Umschalt+Rechts)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>How many are made to choose from; one alone goes into the song at once</source>
        <translation>Wie viele zur Auswahl erzeugt werden; ein einzelner kommt sofort in den Song</translation>
    </message>
    <message>
        <source>Click or drag over bars that are to stay as they are; over locked ones to open them again. What you keep of a candidate is locked.</source>
        <translation>Takte, die bleiben sollen, anklicken oder überstreichen; gesperrte ebenso, um sie wieder freizugeben. Was von einem Kandidaten behalten wird, ist gesperrt.</translation>
    </message>
    <message>
        <source>Fill only empty bars</source>
        <translation>Nur leere Takte füllen</translation>
    </message>
    <message>
        <source>Bars of a track in which notes begin stay as they are</source>
        <translation>Takte einer Spur, in denen Noten beginnen, bleiben unverändert</translation>
    </message>
    <message>
        <source>Hatched: locked. Dotted: stays, as notes begin there.</source>
        <translation>Schraffiert: gesperrt. Gepunktet: bleibt, da dort Noten beginnen.</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>Fortschritt beim Generieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop generating and leave the song as it is</source>
        <translation>Nicht weiter generieren und den Song lassen, wie er ist</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>Wird generiert…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>A trained model invents the notes. Open one, or train your own.</source>
        <translation>Ein trainiertes Modell erfindet die Noten. Eines öffnen oder ein eigenes trainieren.</translation>
    </message>
    <message>
        <source>Invent tracks that go with the notes of %1 (%2)</source>
        <translation>Spuren erfinden, die zu den Noten von %1 passen (%2)</translation>
    </message>
    <message>
        <source>All tracks are locked in these bars</source>
        <translation>In diesen Takten sind alle Spuren gesperrt</translation>
    </message>
    <message>
        <source>%1 is empty in these bars</source>
        <translation>%1 ist in diesen Takten leer</translation>
    </message>
    <message>
        <source>Generate the next bar, %1</source>
        <translation>Nächsten Takt generieren (%1)</translation>
    </message>
    <message>
        <source>Generate the next bars, %1 to %2</source>
        <translation>Nächste Takte generieren (%1 bis %2)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Generate %1 from another track</source>
        <translation>%1 zu einer anderen Spur generieren</translation>
    </message>
    <message>
        <source>Generate three others from %1</source>
        <translation>Drei andere zu %1 generieren</translation>
    </message>
    <message>
        <source>Generate %1 from %2</source>
        <translation>%1 zu %2 generieren</translation>
    </message>
    <message>
        <source>Generate the other four from %1</source>
        <translation>Die anderen vier zu %1 generieren</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies no track</source>
        <translation>%1, da das gewählte Modell keine Spur begleitet</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies %2</source>
        <translation>%1, da das gewählte Modell %2 begleitet</translation>
    </message>
    <message>
        <source>No model here accompanies a track. Train one that does, or open one.</source>
        <translation>Kein Modell hier begleitet eine Spur. Eines trainieren, das es kann, oder eines öffnen.</translation>
    </message>
    <message>
        <source>No model here accompanies %1. Pick %2 as the active track, or train one.</source>
        <translation>Kein Modell hier begleitet %1. %2 zur aktiven Spur machen oder eines trainieren.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>muse::GenerationController</name>
    <message>
        <source>Generating</source>
        <translation>Wird generiert</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>der Song bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The models do not play to the same track any more; choose two that do.</source>
        <translation>Die Modelle spielen nicht mehr zu derselben Spur; zwei wählen, die es tun.</translation>
    </message>
    <message>
        <source>Notes begin in all of %1 that may be replaced; untick “Fill only empty bars”, or choose other bars.</source>
        <translation>Überall in %1, wo ersetzt werden darf, beginnen Noten; „Nur leere Takte füllen“ ausschalten oder andere Takte wählen.</translation>
    </message>
    <message>
        <source>All of %1 is locked; unlock the bars or tracks that may be replaced.</source>
        <translation>In %1 ist alles gesperrt; die Takte oder Spuren freigeben, die ersetzt werden dürfen.</translation>
    </message>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>Alle Spuren sind gesperrt; die freigeben, die ersetzt werden dürfen.</translation>
    </message>
    <message>
        <source>Every track but %1, which is played to, is locked; unlock those that may be replaced.</source>
        <translation>Alle Spuren außer %1, zu der gespielt wird, sind gesperrt; die freigeben, die ersetzt werden dürfen.</translation>
    </message>
    <message>
        <source>What you wished of %1 was left out, as nothing is made there.</source>
        <translation>Die Vorgaben für %1 blieben unbeachtet, da dort nichts erzeugt wird.</translation>
    </message>
    <message>
        <source>The %1 track is empty in %2; draw some notes there first.</source>
        <translation>Die Spur %1 ist in %2 leer; dort zuerst einige Noten zeichnen.</translation>
    </message>
    <message>
        <source>The song changed in %1 while they were being made, so they were left alone; generate again.</source>
        <translation>Der Song hat sich währenddessen in %1 geändert, daher blieb dort alles, wie es ist; noch einmal generieren.</translation>
    </message>
    <message>
        <source>The same notes are in %1 already.</source>
        <translation>In %1 stehen schon dieselben Noten.</translation>
    </message>
    <message>
        <source>Generate %1 (%2, %3)</source>
        <translation>%1 generieren (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n note(s) for %2 in %3.</source>
        <translation>
            <numerusform>%1 hat %n Note für %2 in %3 erzeugt.</numerusform>
            <numerusform>%1 hat %n Noten für %2 in %3 erzeugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n piece(s) were tried.</source>
        <translation>
            <numerusform> %n Stück wurde versucht.</numerusform>
            <numerusform> %n Stücke wurden versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::HelpFeature</name>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Direkthilfe</translation>
    </message>
    <message>
        <source>Click anything to read what it is for</source>
        <translation>Etwas anklicken, um zu lesen, wozu es da ist</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Version, machine, sound and the end of the log, to paste where you report a problem</source>
        <translation>Version, Rechner, Klang und das Ende des Protokolls, zum Einfügen in eine Fehlermeldung</translation>
    </message>
    <message>
        <source>&amp;About MuseGAN Studio</source>
        <translation>Über &amp;MuseGAN Studio</translation>
    </message>
    <message>
        <source>The report is on the clipboard; paste it where you report the problem.</source>
        <translation>Der Bericht ist in der Zwischenablage; dort einfügen, wo das Problem gemeldet wird.</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>Das Handbuch ist nicht installiert: %1 fehlt.</translation>
    </message>
</context>
<context>
    <name>muse::HistogramPlot</name>
    <message>
        <source>How a metric spreads over the dataset</source>
        <translation>Wie sich eine Metrik über den Datensatz verteilt</translation>
    </message>
    <message>
        <source>The metric whose spread over the phrases is shown</source>
        <translation>Die Metrik, deren Verteilung über die Phrasen gezeigt wird</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Save this histogram as CSV…</source>
        <translation>Dieses Histogramm als CSV speichern…</translation>
    </message>
    <message>
        <source>% of phrases</source>
        <translation>% der Phrasen</translation>
    </message>
    <message>
        <source>Build or open a dataset to see how its metrics spread.</source>
        <translation>Einen Datensatz erstellen oder öffnen, um die Verteilung seiner Metriken zu sehen.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
</context>
<context>
    <name>muse::HistoryFeature</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Every step of undo; a click goes there and back (Ctrl+H)</source>
        <translation>Jeder Schritt zum Zurücknehmen; ein Klick führt hin und zurück (Strg+H)</translation>
    </message>
</context>
<context>
    <name>muse::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Einen Schritt anklicken, um dorthin vor- oder zurückzugehen</translation>
    </message>
    <message>
        <source>Song as it was opened</source>
        <translation>Song wie beim Öffnen</translation>
    </message>
    <message>
        <source>Click a step to go there. The disk marks what is saved.</source>
        <translation>Einen Schritt anklicken, um dorthin zu gehen. Die Diskette zeigt, was gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>muse::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Wohin %1 kommt</translation>
    </message>
    <message>
        <source>Imported tracks</source>
        <translation>Importierte Spuren</translation>
    </message>
    <message>
        <source>Tracks of the imported file</source>
        <translation>Spuren der importierten Datei</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt zu</translation>
    </message>
    <message>
        <source>Move the tracks</source>
        <translation>Spuren verschieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 has these tracks. Tracks that go to one family become one; moving them is one step of undo.</source>
        <translation>%1 enthält diese Spuren. Spuren, die zu einer Familie kommen, werden zu einer; das Verschieben ist ein einziger Schritt im Verlauf.</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>Drumkit</translation>
    </message>
</context>
<context>
    <name>muse::ImportOffer</name>
    <message>
        <source>Move tracks...</source>
        <translation>Spuren verschieben...</translation>
    </message>
    <message>
        <source>Keep as imported</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Move imported &amp;tracks...</source>
        <translation>Importierte Spuren &amp;verschieben...</translation>
    </message>
    <message>
        <source>none was left out</source>
        <translation>keine wurde ausgelassen</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>eine wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation>%1 wurden ausgelassen</translation>
    </message>
    <message>
        <source>%1: its %2 tracks were sorted into the five by instrument; %3.</source>
        <translation>%1: Die %2 Spuren wurden nach Instrument auf die fünf verteilt; %3.</translation>
    </message>
    <message>
        <source>What you changed since is replaced when tracks move; Undo brings it back.</source>
        <translation>Seitdem Geändertes wird ersetzt, wenn Spuren verschoben werden; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Every track would be left out; keep at least one.</source>
        <translation>Alle Spuren würden ausgelassen; mindestens eine behalten.</translation>
    </message>
    <message>
        <source>Move imported tracks</source>
        <translation>Importierte Spuren verschieben</translation>
    </message>
    <message>
        <source>Moved the imported tracks; Undo takes it back.</source>
        <translation>Importierte Spuren verschoben; Rückgängig macht es ungeschehen.</translation>
    </message>
</context>
<context>
    <name>muse::InterruptedOffer</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht fortsetzen</translation>
    </message>
    <message>
        <source>The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.</source>
        <translation>Das Training „%1“ ist bei Schritt %L2 von %L3 abgebrochen. Es kann ab Schritt %L4 fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>muse::KeysFeature</name>
    <message>
        <source>Computer key&amp;board plays notes</source>
        <translation>Computertastatur spielt N&amp;oten</translation>
    </message>
    <message>
        <source>The two rows from Z and from Q are piano keys; Page Up and Page Down go by an octave</source>
        <translation>Die zwei Reihen ab Z und ab Q (US-Tastatur) sind Klaviertasten; Bild hoch und Bild runter gehen um eine Oktave</translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation>Klaviertasten</translation>
    </message>
    <message>
        <source>Piano &amp;keys</source>
        <translation>Klavier&amp;tasten</translation>
    </message>
    <message>
        <source>A piano to be clicked, which plays the active track (Shift+F9)</source>
        <translation>Ein Klavier zum Anklicken, das die aktive Spur spielt (Umschalt+F9)</translation>
    </message>
    <message>
        <source>Keys to be clicked: they play the active track, louder near their front, and are recorded as those of a MIDI keyboard. F12 makes the computer&apos;s keyboard play; its letters are shown here then.</source>
        <translation>Tasten zum Anklicken: Sie spielen die aktive Spur, an der Vorderkante lauter, und werden wie die eines MIDI-Keyboards aufgenommen. Mit F12 spielt die Computertastatur; ihre Buchstaben stehen dann hier.</translation>
    </message>
    <message>
        <source>Computer keyboard plays notes</source>
        <translation>Computertastatur spielt Noten</translation>
    </message>
    <message>
        <source>Click to let the keys be commands again</source>
        <translation>Anklicken, damit die Tasten wieder Befehle geben</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard plays notes now. F12 ends that.</source>
        <translation>Die Computertastatur spielt jetzt Noten. F12 beendet das.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard gives commands again.</source>
        <translation>Die Computertastatur gibt wieder Befehle.</translation>
    </message>
    <message>
        <source>Keys play from %1</source>
        <translation>Tasten spielen ab %1</translation>
    </message>
</context>
<context>
    <name>muse::LaneController</name>
    <message>
        <source>&amp;Velocity and controllers</source>
        <translation>Velocity und &amp;Controller</translation>
    </message>
    <message>
        <source>A lane under the roll for velocities, pitch bend and other controllers</source>
        <translation>Eine Controllerspur unter der Pianorolle für Velocity, Pitchbend und andere Controller</translation>
    </message>
</context>
<context>
    <name>muse::LanePanel</name>
    <message>
        <source>Lane</source>
        <translation>Controllerspur</translation>
    </message>
    <message>
        <source>What the lane shows of the active track</source>
        <translation>Was die Controllerspur von der aktiven Spur zeigt</translation>
    </message>
    <message>
        <source>Value of the chosen notes or point</source>
        <translation>Wert der gewählten Noten oder des Punkts</translation>
    </message>
    <message>
        <source>The value of the chosen notes, or of the point that the keyboard stands on</source>
        <translation>Der Wert der gewählten Noten oder des Punkts, auf dem die Tastatur steht</translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation>Pitchbend-Umfang</translation>
    </message>
    <message>
        <source>How far the pitch bend of the active track goes up or down at most</source>
        <translation>Wie weit der Pitchbend der aktiven Spur höchstens nach oben oder unten reicht</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (verwendet)</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s)</source>
        <translation>
            <numerusform>%n Halbton</numerusform>
            <numerusform>%n Halbtöne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::LaneView</name>
    <message>
        <source>Drag here to draw %1 over time.</source>
        <translation>Hier ziehen, um %1 im Zeitverlauf zu zeichnen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>%1 lane of the active track</source>
        <translation>Controllerspur %1 der aktiven Spur</translation>
    </message>
    <message>
        <source>Drag to paint velocities, with Shift in a straight line. Where notes are chosen, only theirs.</source>
        <translation>Ziehen malt Velocity-Werte, mit Umschalt als gerade Linie. Sind Noten ausgewählt, nur deren.</translation>
    </message>
    <message>
        <source>Drag to draw, with Shift in a straight line; the right button takes points away.</source>
        <translation>Ziehen zeichnet, mit Umschalt eine gerade Linie; die rechte Maustaste entfernt Punkte.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Velocity von %n Note ändern</numerusform>
            <numerusform>Velocity von %n Noten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 radieren</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <source>Set bend range</source>
        <translation>Pitchbend-Umfang einstellen</translation>
    </message>
</context>
<context>
    <name>muse::LatentForm</name>
    <message>
        <source>The piece</source>
        <translation>Das Stück</translation>
    </message>
    <message>
        <source>What all tracks share throughout (z)</source>
        <translation>Was alle Spuren durchweg gemeinsam haben (z)</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>Sein Verlauf</translation>
    </message>
    <message>
        <source>What all tracks share, from bar to bar (z_t)</source>
        <translation>Was alle Spuren von Takt zu Takt gemeinsam haben (z_t)</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>What each track has for itself throughout (z_i)</source>
        <translation>Was jede Spur durchweg für sich hat (z_i)</translation>
    </message>
    <message>
        <source>Their courses</source>
        <translation>Ihre Verläufe</translation>
    </message>
    <message>
        <source>What each track has for itself, from bar to bar (z_it)</source>
        <translation>Was jede Spur von Takt zu Takt für sich hat (z_it)</translation>
    </message>
    <message>
        <source>What stays, what is new</source>
        <translation>Was bleibt, was neu ist</translation>
    </message>
    <message>
        <source>A model makes music of random vectors: hold those whose part in the music you like</source>
        <translation>Ein Modell macht Musik aus Zufallsvektoren: die festhalten, deren Anteil an der Musik gefällt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>Festhalten: %1</translation>
    </message>
    <message>
        <source>Hold %1 as it is in the music that is there</source>
        <translation>%1: festhalten, wie es in der vorhandenen Musik ist</translation>
    </message>
    <message>
        <source>Roll again: %1</source>
        <translation>Neu würfeln: %1</translation>
    </message>
    <message>
        <source>Make candidates in which only this is another</source>
        <translation>Kandidaten erzeugen, in denen nur dies anders ist</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Stärke: %1</translation>
    </message>
    <message>
        <source>How far it goes from the mean of all music: less is more usual, more is odder</source>
        <translation>Wie weit es vom Mittel aller Musik wegführt: weniger ist gewöhnlicher, mehr ist eigenwilliger</translation>
    </message>
    <message>
        <source>Roll again for %1 alone</source>
        <translation>Nur für %1 neu würfeln</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Stärke von %1</translation>
    </message>
    <message>
        <source>As the slider says</source>
        <translation>Wie am Regler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Generate first; then what you like of the music can be held</source>
        <translation>Zuerst generieren; danach lässt sich festhalten, was an der Musik gefällt</translation>
    </message>
    <message>
        <source>What lies between candidates has no vector of its own to be held</source>
        <translation>Was zwischen Kandidaten liegt, hat keinen eigenen Vektor zum Festhalten</translation>
    </message>
    <message>
        <source>Strength: %1 %</source>
        <translation>Stärke: %1 %</translation>
    </message>
    <message>
        <source>Right-click: roll it again or set its strength for this track alone</source>
        <translation>Rechtsklick: neu würfeln oder die Stärke nur für diese Spur einstellen</translation>
    </message>
</context>
<context>
    <name>muse::LedgerDialog</name>
    <message>
        <source>Nothing has been chosen among candidates yet.</source>
        <translation>Noch wurde unter keinen Kandidaten gewählt.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>Teils behalten</translation>
    </message>
    <message>
        <source>Compared blind</source>
        <translation>Blind verglichen</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was behalten wurde</translation>
    </message>
    <message>
        <source>Kept only on this machine, in %1.</source>
        <translation>Nur auf diesem Rechner gespeichert, in %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Delete what is known of all offers</source>
        <translation>Löschen, was über alle Angebote bekannt ist</translation>
    </message>
    <message>
        <source>What you kept of all models&apos; offers will be forgotten for good.</source>
        <translation>Was von den Angeboten aller Modelle behalten wurde, wird endgültig vergessen.</translation>
    </message>
</context>
<context>
    <name>muse::LevelMeter</name>
    <message>
        <source>Output level</source>
        <translation>Ausgangspegel</translation>
    </message>
    <message>
        <source>Output level, -48 to 0 dB</source>
        <translation>Ausgangspegel, -48 bis 0 dB</translation>
    </message>
</context>
<context>
    <name>muse::ListeningFeature</name>
    <message>
        <source>&amp;Listening test...</source>
        <translation>&amp;Hörtest...</translation>
    </message>
    <message>
        <source>Listen to clips of models and rate them, in a test that somebody made</source>
        <translation>Klangbeispiele von Modellen hören und bewerten, in einem Test, den jemand erstellt hat</translation>
    </message>
    <message>
        <source>&amp;Results of a listening test...</source>
        <translation>&amp;Ergebnisse eines Hörtests...</translation>
    </message>
    <message>
        <source>What listeners said, in the layout of the paper&apos;s Table 3</source>
        <translation>Was die Hörer gesagt haben, im Aufbau von Tabelle 3 des Papers</translation>
    </message>
    <message>
        <source>Folder of the listening test</source>
        <translation>Ordner des Hörtests</translation>
    </message>
    <message>
        <source>The test&apos;s own folder, with key.json</source>
        <translation>Der Ordner des Tests selbst, mit key.json</translation>
    </message>
</context>
<context>
    <name>muse::ListeningWindow</name>
    <message>
        <source>How much of the test is done</source>
        <translation>Wie viel vom Test erledigt ist</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>Danke fürs Zuhören</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>You and music</source>
        <translation>Sie und die Musik</translation>
    </message>
    <message>
        <source>Four questions, so that the answers of musicians and of others can be told apart.</source>
        <translation>Vier Fragen, um die Antworten von Musikern und anderen unterscheiden zu können.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set the volume</source>
        <translation>Lautstärke einstellen</translation>
    </message>
    <message>
        <source>Play this once to its end, and make it as loud as you like to listen. All clips are equally loud, so please leave the volume alone from then on.</source>
        <translation>Dies einmal bis zum Ende abspielen und so laut stellen, wie es zum Hören angenehm ist. Alle Ausschnitte sind gleich laut; die Lautstärke ab dann bitte nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Music to set the volume by</source>
        <translation>Musik zum Einstellen der Lautstärke</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud all clips are played</source>
        <translation>Wie laut alle Ausschnitte gespielt werden</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>So ist es gut</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>Clip %1 of %2</source>
        <translation>Ausschnitt %1 von %2</translation>
    </message>
    <message>
        <source>Play both to their ends, and say which you like better.</source>
        <translation>Beide bis zum Ende abspielen und sagen, welcher besser gefällt.</translation>
    </message>
    <message>
        <source>Play it to its end, as often as you like, and rate it.</source>
        <translation>Bis zum Ende abspielen, so oft wie gewünscht, und bewerten.</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Ausschnitt %1</translation>
    </message>
    <message>
        <source>Which do you like better?</source>
        <translation>Welcher gefällt Ihnen besser?</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>If there is anything you would like to say, write it here. Then save your answers.</source>
        <translation>Wenn Sie noch etwas sagen möchten, schreiben Sie es hier. Danach bitte die Antworten speichern.</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>Noch etwas hinzuzufügen?</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
    <message>
        <source>Start again for another listener</source>
        <translation>Neu beginnen für den nächsten Hörer</translation>
    </message>
    <message>
        <source>Have you saved your answers? They are forgotten here when another listener begins.</source>
        <translation>Sind die Antworten gespeichert? Sie werden hier vergessen, wenn der nächste Hörer beginnt.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antworten (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Thank you!</source>
        <translation>Gespeichert als %1. Vielen Dank!</translation>
    </message>
</context>
<context>
    <name>muse::LockCommand</name>
    <message>
        <source>Lock bars</source>
        <translation>Takte sperren</translation>
    </message>
    <message>
        <source>Unlock bars</source>
        <translation>Takte freigeben</translation>
    </message>
    <message>
        <source>Lock other bars</source>
        <translation>Andere Takte sperren</translation>
    </message>
</context>
<context>
    <name>muse::LockGrid</name>
    <message>
        <source>Locks of bars</source>
        <translation>Sperren von Takten</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1, Takt %2</translation>
    </message>
    <message>
        <source>%1: stays as it is, as the whole track is locked</source>
        <translation>%1: bleibt unverändert, da die ganze Spur gesperrt ist</translation>
    </message>
    <message>
        <source>%1: stays as it is; a click or Space opens it</source>
        <translation>%1: bleibt unverändert; Klick oder Leertaste gibt frei</translation>
    </message>
    <message>
        <source>%1: stays as it is, as notes begin in it and only empty bars are filled</source>
        <translation>%1: bleibt unverändert, da Noten darin beginnen und nur leere Takte gefüllt werden</translation>
    </message>
    <message>
        <source>%1: the others are made to it; only from scratch it is replaced</source>
        <translation>%1: Die anderen werden dazu erzeugt; nur von Grund auf wird sie ersetzt</translation>
    </message>
    <message>
        <source>%1: may be replaced; a click or Space locks it</source>
        <translation>%1: darf ersetzt werden; Klick oder Leertaste sperrt</translation>
    </message>
    <message>
        <source>Replace %1 only</source>
        <translation>Nur %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace bar %1 only</source>
        <translation>Nur Takt %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace %1 in bar %2 only</source>
        <translation>%1 nur in Takt %2 ersetzen</translation>
    </message>
    <message>
        <source>Unlock all bars</source>
        <translation>Alle Takte freigeben</translation>
    </message>
</context>
<context>
    <name>muse::LooksPage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Gilt sofort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>Größe von allem im Fenster</translation>
    </message>
    <message>
        <source>Of words, controls and notes alike; holds from the next start on</source>
        <translation>Von Wörtern, Bedienelementen und Noten zugleich; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Restart the studio now, in the chosen size</source>
        <translation>Das Studio jetzt in der gewählten Größe neu starten</translation>
    </message>
    <message>
        <source>Asks to save the song if it has changed, and opens it again</source>
        <translation>Fragt nach dem Speichern, wenn der Song geändert ist, und öffnet ihn wieder</translation>
    </message>
    <message>
        <source>Holds from the next start of the studio on.</source>
        <translation>Gilt ab dem nächsten Start des Studios.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced: nothing fades, slides or zooms by itself</source>
        <translation>Reduziert: nichts blendet, gleitet oder zoomt von selbst</translation>
    </message>
    <message>
        <source>Motion: %1</source>
        <translation>Bewegung: %1</translation>
    </message>
    <message>
        <source>Holds at once; the playhead moves in any case</source>
        <translation>Gilt sofort; die Abspielposition bewegt sich in jedem Fall</translation>
    </message>
</context>
<context>
    <name>muse::LossPlot</name>
    <message>
        <source>Negative critic loss</source>
        <translation>Negativer Kritiker-Loss</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Loss-Kurven</translation>
    </message>
    <message>
        <source>−D loss</source>
        <translation>−D-Loss</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>G loss</source>
        <translation>G-Loss</translation>
    </message>
    <message>
        <source>Negative critic loss, as in Figure 9(a) of the paper</source>
        <translation>Negativer Kritiker-Loss, wie in Abbildung 9(a) des Papers</translation>
    </message>
    <message>
        <source>Wasserstein estimate: mean D(real) − mean D(fake)</source>
        <translation>Wasserstein-Schätzung: Mittel D(real) − Mittel D(fake)</translation>
    </message>
    <message>
        <source>Gradient penalty, its weight included</source>
        <translation>Gradient-Penalty, samt ihrem Gewicht</translation>
    </message>
    <message>
        <source>Generator loss: −mean D(fake)</source>
        <translation>Generator-Loss: −Mittel D(fake)</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>Loss im Training</translation>
    </message>
</context>
<context>
    <name>muse::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still running:
%1</source>
        <translation>Noch in Arbeit:
%1</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
</context>
<context>
    <name>muse::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Die vorige Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The manual&apos;s first page (Alt+Home)</source>
        <translation>Die erste Seite des Handbuchs (Alt+Pos1)</translation>
    </message>
    <message>
        <source>What was found in the manual</source>
        <translation>Fundstellen im Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>Alle Seiten durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>muse::MasterStrip</name>
    <message>
        <source>Master strip</source>
        <translation>Masterkanal</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Listening volume</source>
        <translation>Abhörlautstärke</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>Level of the sum, left and right</source>
        <translation>Summenpegel, links und rechts</translation>
    </message>
    <message>
        <source>Level, left and right, %1 to 0 dB; the lines are the peaks</source>
        <translation>Pegel, links und rechts, %1 bis 0 dB; die Linien sind die Spitzenwerte</translation>
    </message>
    <message>
        <source>Listening volume: %1; exports are as loud as ever
Drag up or down (Shift: fine); double-click resets</source>
        <translation>Abhörlautstärke: %1; Exporte bleiben so laut wie immer
Nach oben oder unten ziehen (Umschalt: fein); Doppelklick setzt zurück</translation>
    </message>
    <message>
        <source>The sum is too loud and is held down: lower the tracks&apos; faders</source>
        <translation>Die Summe ist zu laut und wird begrenzt: die Fader der Spuren senken</translation>
    </message>
    <message>
        <source>Lights up when the sum is too loud and is held down</source>
        <translation>Leuchtet auf, wenn die Summe zu laut ist und begrenzt wird</translation>
    </message>
</context>
<context>
    <name>muse::MetricPlot</name>
    <message>
        <source>Metric curves</source>
        <translation>Metrikkurven</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>%1 Dashed: the dataset&apos;s own value.</source>
        <translation>%1 Gestrichelt: der Wert des Datensatzes.</translation>
    </message>
</context>
<context>
    <name>muse::MidiPortMenus</name>
    <message>
        <source>MIDI &amp;input</source>
        <translation>MIDI-E&amp;ingang</translation>
    </message>
    <message>
        <source>MIDI &amp;output</source>
        <translation>MIDI-Aus&amp;gang</translation>
    </message>
</context>
<context>
    <name>muse::MixerFeature</name>
    <message>
        <source>Mixer</source>
        <translation>Mixer</translation>
    </message>
    <message>
        <source>&amp;Mixer</source>
        <translation>&amp;Mixer</translation>
    </message>
    <message>
        <source>Volume, pan, effects and level of every track (F9)</source>
        <translation>Lautstärke, Panorama, Effekte und Pegel jeder Spur (F9)</translation>
    </message>
    <message>
        <source>A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each plays, the master what goes out.</source>
        <translation>Ein Kanalzug je Spur: Lautstärke, Panorama und die Anteile für Hall und Chorus. Die Anzeigen zeigen, was jede Spur spielt, der Master, was hinausgeht.</translation>
    </message>
</context>
<context>
    <name>muse::MixerPanel</name>
    <message>
        <source>Mixer</source>
        <translation>Mixer</translation>
    </message>
</context>
<context>
    <name>muse::ModelChooser</name>
    <message>
        <source>accompanies %1</source>
        <translation>begleitet %1</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>von Grund auf</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The trained model that invents the notes</source>
        <translation>Das trainierte Modell, das die Noten erfindet</translation>
    </message>
    <message>
        <source>Show what this model was trained on</source>
        <translation>Zeigen, womit dieses Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Use a model from another file…</source>
        <translation>Modell aus anderer Datei…</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The model that accompanies the active track</source>
        <translation>Das Modell, das die aktive Spur begleitet</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: %1</source>
        <translation>Das trainierte Modell, das die Noten erfindet: %1</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: the one that fits the active track</source>
        <translation>Das trainierte Modell, das die Noten erfindet: das zur aktiven Spur passende</translation>
    </message>
</context>
<context>
    <name>muse::ModelPublisher</name>
    <message>
        <source>Saving a model</source>
        <translation>Modell wird gespeichert</translation>
    </message>
    <message>
        <source>no model is saved</source>
        <translation>es wird kein Modell gespeichert</translation>
    </message>
    <message>
        <source>Save as a model</source>
        <translation>Als Modell speichern</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 is what the model is made of; choose another name.</source>
        <translation>Aus %1 wird das Modell gemacht; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved the model %1.</source>
        <translation>Modell %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 is not there any more, so its thresholds are not matched to data.</source>
        <translation>%1 gibt es nicht mehr; die Schwellenwerte sind daher nicht an Daten angepasst.</translation>
    </message>
</context>
<context>
    <name>muse::MorphPad</name>
    <message>
        <source>Between candidates</source>
        <translation>Zwischen Kandidaten</translation>
    </message>
    <message>
        <source>%1 % to the right, %2 % down</source>
        <translation>%1 % nach rechts, %2 % nach unten</translation>
    </message>
    <message>
        <source>%1 % to the right</source>
        <translation>%1 % nach rechts</translation>
    </message>
</context>
<context>
    <name>muse::MorphPane</name>
    <message>
        <source>Drag the point, or move it with the arrow keys: the nearer a corner, the more of it is heard</source>
        <translation>Den Punkt ziehen oder mit den Pfeiltasten bewegen: je näher an einer Ecke, desto mehr ist von ihr zu hören</translation>
    </message>
    <message>
        <source>Way between</source>
        <translation>Weg dazwischen</translation>
    </message>
    <message>
        <source>Arc (slerp) keeps the strength of the random vectors; straight (lerp) is tamer in the middle</source>
        <translation>Bogen (slerp) erhält die Stärke der Zufallsvektoren; gerade (lerp) ist in der Mitte zahmer</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Make candidates in even steps along the path, or from the first corner to the last</source>
        <translation>Kandidaten in gleichmäßigen Schritten entlang des Wegs oder von der ersten zur letzten Ecke erzeugen</translation>
    </message>
    <message>
        <source>Hold Shift and draw a path, or press P at each of its points: the music goes along it, four bars a step.</source>
        <translation>Umschalt halten und einen Weg zeichnen oder an jedem seiner Punkte P drücken: Die Musik folgt ihm, vier Takte je Schritt.</translation>
    </message>
    <message>
        <source>Over more than four bars the music can go along a path.</source>
        <translation>Über mehr als vier Takte kann die Musik einem Weg folgen.</translation>
    </message>
</context>
<context>
    <name>muse::NoteActions</name>
    <message>
        <source>Other &amp;interval...</source>
        <translation>Anderes &amp;Intervall...</translation>
    </message>
    <message>
        <source>&amp;Invert chords</source>
        <translation>Akkorde &amp;umkehren</translation>
    </message>
    <message>
        <source>Lowest note &amp;up</source>
        <translation>&amp;Tiefste Note nach oben</translation>
    </message>
    <message>
        <source>Highest note &amp;down</source>
        <translation>&amp;Höchste Note nach unten</translation>
    </message>
    <message>
        <source>&amp;Velocity...</source>
        <translation>&amp;Velocity...</translation>
    </message>
    <message>
        <source>&amp;Quantise</source>
        <translation>&amp;Quantisieren</translation>
    </message>
    <message>
        <source>Quantise s&amp;ettings...</source>
        <translation>Quantisierung &amp;einstellen...</translation>
    </message>
    <message>
        <source>Hu&amp;manise...</source>
        <translation>&amp;Humanisieren...</translation>
    </message>
    <message>
        <source>Leg&amp;ato</source>
        <translation>Leg&amp;ato</translation>
    </message>
    <message>
        <source>Str&amp;um</source>
        <translation>&amp;Strumming</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Aufwärts</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;bwärts</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>Rüc&amp;kwärts</translation>
    </message>
    <message>
        <source>S&amp;tretch</source>
        <translation>&amp;Dehnen</translation>
    </message>
    <message>
        <source>To &amp;half the time</source>
        <translation>Auf die &amp;halbe Zeit</translation>
    </message>
    <message>
        <source>To &amp;double the time</source>
        <translation>Auf die &amp;doppelte Zeit</translation>
    </message>
    <message>
        <source>&amp;Other ratio...</source>
        <translation>Anderes &amp;Verhältnis...</translation>
    </message>
    <message>
        <source>S&amp;plit in parts...</source>
        <translation>Te&amp;ilen...</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Delete bars</source>
        <translation>Takte lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Bars of all tracks</source>
        <translation>&amp;Takte aller Spuren</translation>
    </message>
    <message>
        <source>&amp;Insert bars</source>
        <translation>Takte e&amp;infügen</translation>
    </message>
    <message>
        <source>Cu&amp;t bars</source>
        <translation>Takte &amp;ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy bars</source>
        <translation>Takte &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste bars</source>
        <translation>Ko&amp;pierte Takte einfügen</translation>
    </message>
    <message>
        <source>&amp;Repeat bars</source>
        <translation>Takte &amp;wiederholen</translation>
    </message>
    <message>
        <source>Move bars &amp;earlier</source>
        <translation>Takte nach &amp;vorn verschieben</translation>
    </message>
    <message>
        <source>Move bars &amp;later</source>
        <translation>Takte nach &amp;hinten verschieben</translation>
    </message>
</context>
<context>
    <name>muse::NoteBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>Hier sind keine Noten</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Ganze Spur</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n Note ausgewählt</numerusform>
            <numerusform>%n Noten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>Auf dieser Spur sind keine Noten. Zuerst einige zeichnen.</translation>
    </message>
    <message>
        <source>Works on %1 (Enter)</source>
        <translation>Bearbeitet %1 (Eingabe)</translation>
    </message>
</context>
<context>
    <name>muse::NotesFeature</name>
    <message numerus="yes">
        <source>Legato on %n note(s)</source>
        <translation>
            <numerusform>Legato für %n Note</numerusform>
            <numerusform>Legato für %n Noten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n note(s)</source>
        <translation>
            <numerusform>%n Note rückwärts</numerusform>
            <numerusform>%n Noten rückwärts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>%n Note verbinden</numerusform>
            <numerusform>%n Noten verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>%n Note strecken</numerusform>
            <numerusform>%n Noten strecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invert %n note(s)</source>
        <translation>
            <numerusform>Akkorde aus %n Note umkehren</numerusform>
            <numerusform>Akkorde aus %n Noten umkehren</numerusform>
        </translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>Bearbeitet %1</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>Auf dieser Spur sind keine Noten. Zuerst einige zeichnen.</translation>
    </message>
    <message>
        <source>That takes two notes or more.</source>
        <translation>Dafür braucht es mindestens zwei Noten.</translation>
    </message>
</context>
<context>
    <name>muse::OriginsFeature</name>
    <message>
        <source>Origins</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>He&amp;rkunft</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed</source>
        <translation>Welche Takte generiert wurden, von welchem Modell und aus welchem Seed</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed. A click chooses the bars; the same model and seed make the same notes again.</source>
        <translation>Welche Takte generiert wurden, von welchem Modell und aus welchem Seed. Ein Klick wählt die Takte aus; dasselbe Modell und derselbe Seed ergeben wieder dieselben Noten.</translation>
    </message>
</context>
<context>
    <name>muse::OriginsPanel</name>
    <message>
        <source>Nothing here was generated yet. Ctrl+G lets a model write; then this says which model, and from which seed.</source>
        <translation>Hier wurde noch nichts generiert. Strg+G lässt ein Modell schreiben; dann steht hier, welches es war und aus welchem Seed.</translation>
    </message>
    <message>
        <source>Generated bars</source>
        <translation>Generierte Takte</translation>
    </message>
    <message>
        <source>Click a row to choose its bars</source>
        <translation>Eine Zeile anklicken, um ihre Takte auszuwählen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
</context>
<context>
    <name>muse::OverviewStrip</name>
    <message>
        <source>Overview of the song</source>
        <translation>Übersicht des Songs</translation>
    </message>
    <message>
        <source>Arrow keys move the view by bars, Home and End go to the song&apos;s ends.</source>
        <translation>Pfeiltasten bewegen die Ansicht taktweise, Pos1 und Ende führen an Anfang und Ende des Songs.</translation>
    </message>
    <message>
        <source>Click to go there, drag the frame&apos;s edges to zoom, double-click to play from there</source>
        <translation>Klicken führt dorthin, Ziehen an den Rahmenkanten zoomt, Doppelklick spielt von dort</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation>Diese Stelle zeigen</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>Abspielposition hierher setzen</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Ganzen Song zeigen</translation>
    </message>
</context>
<context>
    <name>muse::PhraseListModel</name>
    <message>
        <source>Song %1</source>
        <translation>Song %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1, Takt %2</translation>
    </message>
    <message>
        <source>%1, bars %2–%3, %4</source>
        <translation>%1, Takt %2–%3, %4</translation>
    </message>
</context>
<context>
    <name>muse::PhrasePane</name>
    <message>
        <source>Phrases of the dataset</source>
        <translation>Phrasen des Datensatzes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Which part of the dataset is shown</source>
        <translation>Welcher Teil des Datensatzes gezeigt wird</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Search songs</source>
        <translation>Songs suchen</translation>
    </message>
    <message>
        <source>Only songs with these words in their name</source>
        <translation>Nur Songs mit diesen Wörtern im Namen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the chosen phrase, or stop it (Enter)</source>
        <translation>Die gewählte Phrase abspielen oder anhalten (Eingabe)</translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation>In den Editor</translation>
    </message>
    <message>
        <source>Put the phrase into the song, at the bars in target</source>
        <translation>Die Phrase in den Song einfügen, bei den Zieltakten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Build or open a dataset to look at its phrases.</source>
        <translation>Einen Datensatz erstellen oder öffnen, um seine Phrasen anzusehen.</translation>
    </message>
    <message>
        <source>%L1 phrases</source>
        <translation>%L1 Phrasen</translation>
    </message>
    <message>
        <source>%L1 phrases of %L2</source>
        <translation>%L1 Phrasen von %L2</translation>
    </message>
</context>
<context>
    <name>muse::PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Klaviertasten</translation>
    </message>
    <message>
        <source>Click a key to hear it; nearer its front is louder</source>
        <translation>Eine Taste anklicken, um sie zu hören; näher an der Vorderkante ist es lauter</translation>
    </message>
</context>
<context>
    <name>muse::PianoRollView</name>
    <message numerus="yes">
        <source>Cut %n note(s)</source>
        <translation>
            <numerusform>%n Note ausschneiden</numerusform>
            <numerusform>%n Noten ausschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation>
            <numerusform>%n Note einfügen</numerusform>
            <numerusform>%n Noten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation>
            <numerusform>%n Note duplizieren</numerusform>
            <numerusform>%n Noten duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>%n Note löschen</numerusform>
            <numerusform>%n Noten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>%n Note transponieren</numerusform>
            <numerusform>%n Noten transponieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>%n Note verschieben</numerusform>
            <numerusform>%n Noten verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>Länge von %n Note ändern</numerusform>
            <numerusform>Länge von %n Noten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set length of %n note(s)</source>
        <translation>
            <numerusform>Länge von %n Note festlegen</numerusform>
            <numerusform>Länge von %n Noten festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>%n Note radieren</numerusform>
            <numerusform>%n Noten radieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Note zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>Akkord aus %n Note zeichnen</numerusform>
            <numerusform>Akkord aus %n Noten zeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Pianorolle</translation>
    </message>
    <message>
        <source>Draw and change notes here. Without a mouse: arrows move the frame, Enter draws or erases, Shift with an arrow changes a note&apos;s length, comma and period go from note to note, and arrows then move what is chosen; Escape lets go of it.</source>
        <translation>Hier Noten zeichnen und ändern. Ohne Maus: Pfeiltasten bewegen den Rahmen, die Eingabetaste zeichnet oder radiert, Umschalt mit Pfeiltaste ändert die Länge einer Note, Komma und Punkt gehen von Note zu Note, und die Pfeiltasten verschieben dann die Auswahl; Esc hebt sie auf.</translation>
    </message>
    <message>
        <source>Alt with an arrow goes from note to note and changes nothing.</source>
        <translation>Alt mit einer Pfeiltaste geht von Note zu Note und ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Velocity von %n Note ändern</numerusform>
            <numerusform>Velocity von %n Noten ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::PlaybackController</name>
    <message>
        <source>No audio device was found, so playback runs without sound: see Preferences &gt; Sound.</source>
        <translation>Es wurde kein Audiogerät gefunden, die Wiedergabe läuft daher ohne Ton: siehe Einstellungen &gt; Klang.</translation>
    </message>
    <message>
        <source>The audio device went away: playback goes on without sound until it is back.</source>
        <translation>Das Audiogerät ist weg: Die Wiedergabe läuft ohne Ton weiter, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>The audio device is back.</source>
        <translation>Das Audiogerät ist wieder da.</translation>
    </message>
    <message>
        <source>An audio device was found: playback is heard now.</source>
        <translation>Ein Audiogerät wurde gefunden: Die Wiedergabe ist jetzt zu hören.</translation>
    </message>
    <message>
        <source>The audio device now runs at %1 Hz.</source>
        <translation>Das Audiogerät läuft jetzt mit %1 Hz.</translation>
    </message>
    <message>
        <source>%1 is back and open.</source>
        <translation>%1 ist wieder da und geöffnet.</translation>
    </message>
    <message>
        <source>%1 went away; it is opened again when it is back.</source>
        <translation>%1 ist weg; sobald es wieder da ist, wird es geöffnet.</translation>
    </message>
</context>
<context>
    <name>muse::PlotLegend</name>
    <message>
        <source>The strong line is smoothed; the figures are the raw values</source>
        <translation>Die kräftige Linie ist geglättet; die Zahlen sind die Rohwerte</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>bold: %1</source>
        <translation>fett: %1</translation>
    </message>
    <message>
        <source>last %1, lowest %2, highest %3</source>
        <translation>zuletzt %1, niedrigster %2, höchster %3</translation>
    </message>
</context>
<context>
    <name>muse::PlotPanel</name>
    <message>
        <source>Smoothing, range, scale, saving</source>
        <translation>Glättung, Bereich, Skala, Speichern</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>Diagrammoptionen</translation>
    </message>
    <message>
        <source>Horizontal scale</source>
        <translation>Horizontale Skala</translation>
    </message>
    <message>
        <source>Vertical scale</source>
        <translation>Vertikale Skala</translation>
    </message>
    <message>
        <source>Show everything (double-click)</source>
        <translation>Alles zeigen (Doppelklick)</translation>
    </message>
    <message>
        <source>Save all curves as CSV…</source>
        <translation>Alle Kurven als CSV speichern…</translation>
    </message>
    <message>
        <source>Save plot as PNG…</source>
        <translation>Diagramm als PNG speichern…</translation>
    </message>
    <message>
        <source>Save plot as SVG…</source>
        <translation>Diagramm als SVG speichern…</translation>
    </message>
    <message>
        <source>Save plot as PDF…</source>
        <translation>Diagramm als PDF speichern…</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Median of %1 points</source>
        <translation>Median über %1 Punkte</translation>
    </message>
    <message>
        <source>Moving average (EMA), %1</source>
        <translation>Gleitender Mittelwert (EMA), %1</translation>
    </message>
    <message>
        <source>Band from lowest to highest of %1 points</source>
        <translation>Band vom niedrigsten bis zum höchsten von %1 Punkten</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Generator steps</source>
        <translation>Generatorschritte</translation>
    </message>
    <message>
        <source>Critic updates</source>
        <translation>Kritiker-Updates</translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Symmetric logarithmic</source>
        <translation>Symmetrisch logarithmisch</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Ab Schritt</translation>
    </message>
    <message>
        <source>Leave out what came before: the first steps are often far from all others</source>
        <translation>Früheres weglassen: Die ersten Schritte liegen oft weit von allen anderen entfernt</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>Lowest and highest in the legend</source>
        <translation>Niedrigster und höchster Wert in der Legende</translation>
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
        <translation>E&amp;instellungen...</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Tastenkürzel...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>muse::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>muse::PresetModel</name>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Click to hear it, double-click to give it to %1</source>
        <translation>Klick spielt ihn vor, Doppelklick gibt ihn an %1</translation>
    </message>
    <message>
        <source>A drum kit: click to hear it; only the drums can have it</source>
        <translation>Ein Drumkit: Klick spielt es vor; nur die Drums können es haben</translation>
    </message>
    <message>
        <source>Click to hear it; the drums can only have drum kits</source>
        <translation>Klick spielt ihn vor; die Drums können nur Drumkits haben</translation>
    </message>
    <message>
        <source>A variation in bank %1: click to hear it; songs keep only sounds of bank 0</source>
        <translation>Eine Variante in Bank %1: Klick spielt sie vor; Songs behalten nur Klänge aus Bank 0</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
</context>
<context>
    <name>muse::RecordingActions</name>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Metronom</translation>
    </message>
    <message>
        <source>Count-&amp;in</source>
        <translation>&amp;Einzählen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ohne</translation>
    </message>
    <message>
        <source>&amp;One bar</source>
        <translation>&amp;Ein Takt</translation>
    </message>
    <message>
        <source>&amp;Two bars</source>
        <translation>&amp;Zwei Takte</translation>
    </message>
    <message>
        <source>&amp;Before playing too</source>
        <translation>Auch vor dem &amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Recor&amp;ding mode</source>
        <translation>A&amp;ufnahmemodus</translation>
    </message>
    <message>
        <source>&amp;Overdub: add to the track</source>
        <translation>&amp;Overdub: zur Spur hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Replace what the track plays</source>
        <translation>&amp;Ersetzen, was die Spur spielt</translation>
    </message>
    <message>
        <source>St&amp;ep input</source>
        <translation>&amp;Step-Eingabe</translation>
    </message>
    <message>
        <source>Each key of the MIDI keyboard puts a note at the playhead and moves it on</source>
        <translation>Jede Taste des MIDI-Keyboards setzt eine Note an die Abspielposition und rückt sie weiter</translation>
    </message>
    <message>
        <source>Step over a res&amp;t</source>
        <translation>&amp;Pause eingeben</translation>
    </message>
    <message>
        <source>Send MIDI &amp;clock</source>
        <translation>MIDI-&amp;Clock senden</translation>
    </message>
    <message>
        <source>The MIDI output hears start, stop, song position and 24 pulses to the quarter</source>
        <translation>Der MIDI-Ausgang erhält Start, Stopp, Songposition und 24 Pulse je Viertel</translation>
    </message>
</context>
<context>
    <name>muse::RecordingController</name>
    <message>
        <source>Step input: each key puts a note at the playhead in %1.</source>
        <translation>Step-Eingabe: Jede Taste setzt in %1 eine Note an die Abspielposition.</translation>
    </message>
    <message>
        <source>Choose a keyboard first: Playback &gt; MIDI input.</source>
        <translation>Zuerst ein Keyboard wählen: Wiedergabe &gt; MIDI-Eingang.</translation>
    </message>
    <message>
        <source>Recording %1.</source>
        <translation>%1 wird aufgenommen.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Step input in %1</source>
        <translation>Step-Eingabe in %1</translation>
    </message>
    <message>
        <source>No MIDI keyboard was found: connect one, or let the computer&apos;s keyboard play (F12).</source>
        <translation>Kein MIDI-Keyboard gefunden: eines anschließen oder die Computertastatur spielen lassen (F12).</translation>
    </message>
</context>
<context>
    <name>muse::RecordingFeature</name>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>%1. Click to choose another audio driver.</source>
        <translation>%1. Klicken, um einen anderen Audiotreiber zu wählen.</translation>
    </message>
    <message>
        <source>Step input waits for a stop</source>
        <translation>Step-Eingabe wartet auf Stopp</translation>
    </message>
    <message>
        <source>Step input: %1, bar %2 beat %3</source>
        <translation>Step-Eingabe: %1, Takt %2 Schlag %3</translation>
    </message>
</context>
<context>
    <name>muse::RecoveryOffer</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>MuseGAN Studio was closed without saving %1 %2.</source>
        <translation>MuseGAN Studio wurde %2 geschlossen, ohne %1 zu speichern.</translation>
    </message>
    <message>
        <source>Restored %1; it is not saved yet.</source>
        <translation>%1 wiederhergestellt; noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>muse::ResultsWindow</name>
    <message>
        <source>Count everybody</source>
        <translation>Alle mitzählen</translation>
    </message>
    <message>
        <source>Results of a listening test</source>
        <translation>Ergebnisse eines Hörtests</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Those too who rated mixed-up tracks as high as real music, or higher</source>
        <translation>Auch die, die durcheinandergewürfelte Spuren ebenso hoch wie echte Musik oder höher bewertet haben</translation>
    </message>
    <message>
        <source>Save tables...</source>
        <translation>Tabellen speichern...</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>Tabellen speichern</translation>
    </message>
    <message>
        <source>As Markdown, LaTeX, CSV or text</source>
        <translation>Als Markdown, LaTeX, CSV oder Text</translation>
    </message>
    <message>
        <source>Save all answers...</source>
        <translation>Alle Antworten speichern...</translation>
    </message>
    <message>
        <source>Save all answers</source>
        <translation>Alle Antworten speichern</translation>
    </message>
    <message>
        <source>Every single answer, as CSV</source>
        <translation>Jede einzelne Antwort, als CSV</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>Dateien, die nicht zählen</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)</translation>
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
        <translation>&amp;Fünf Pianorollen</translation>
    </message>
    <message>
        <source>Each track in a roll of its own</source>
        <translation>Jede Spur in einer eigenen Pianorolle</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>&amp;Abspielposition folgen</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>Werk&amp;zeug</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Noten&amp;länge</translation>
    </message>
    <message>
        <source>&amp;Whole note</source>
        <translation>&amp;Ganze Note</translation>
    </message>
    <message>
        <source>&amp;Half note</source>
        <translation>&amp;Halbe Note</translation>
    </message>
    <message>
        <source>&amp;Quarter note</source>
        <translation>&amp;Viertelnote</translation>
    </message>
    <message>
        <source>&amp;Eighth note</source>
        <translation>&amp;Achtelnote</translation>
    </message>
    <message>
        <source>&amp;Sixteenth note</source>
        <translation>&amp;Sechzehntelnote</translation>
    </message>
    <message>
        <source>&amp;Thirty-second note</source>
        <translation>&amp;Zweiunddreißigstelnote</translation>
    </message>
    <message>
        <source>Go to &amp;track</source>
        <translation>&amp;Zur Spur</translation>
    </message>
    <message>
        <source>&amp;Only rows in use</source>
        <translation>Nur &amp;benutzte Zeilen</translation>
    </message>
    <message>
        <source>Shows the rows alone that the active track has notes in</source>
        <translation>Zeigt nur die Zeilen, in denen die aktive Spur Noten hat</translation>
    </message>
    <message>
        <source>Only rows that an&amp;y track uses</source>
        <translation>Nur Zeilen, die irgendeine &amp;Spur benutzt</translation>
    </message>
    <message>
        <source>Shows the rows alone that any track in sight has notes in</source>
        <translation>Zeigt nur die Zeilen, in denen eine der sichtbaren Spuren Noten hat</translation>
    </message>
    <message>
        <source>Dr&amp;um hits as diamonds</source>
        <translation>Drumschläge als &amp;Rauten</translation>
    </message>
    <message>
        <source>A diamond for each hit of the drums, however long its note is</source>
        <translation>Eine Raute für jeden Schlag der Drums, wie lang die Note auch ist</translation>
    </message>
</context>
<context>
    <name>muse::RollFeature</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can be edited; the others are dimmed. Double-click a dimmed note to go to its track.</source>
        <translation>Die Pianorolle: Die Zeit läuft nach rechts, die Tonhöhe nach oben. Die aktive Spur ist kräftig gefärbt und lässt sich bearbeiten; die anderen sind abgeblendet. Ein Doppelklick auf eine abgeblendete Note wechselt zu ihrer Spur.</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG...</source>
        <translation>Bild als &amp;PNG...</translation>
    </message>
    <message>
        <source>Export picture as PNG</source>
        <translation>Bild als PNG exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Picture as S&amp;VG...</source>
        <translation>Bild als S&amp;VG...</translation>
    </message>
    <message>
        <source>Export picture as SVG</source>
        <translation>Bild als SVG exportieren</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Insert %1 at bar %2</source>
        <translation>%1 bei Takt %2 einfügen</translation>
    </message>
    <message>
        <source>Its notes join those of your song. Dropped above or beside the notes, it is opened instead.</source>
        <translation>Die Noten kommen zu denen des Songs hinzu. Wird die Datei über oder neben den Noten abgelegt, wird sie stattdessen geöffnet.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>How loud the notes of the active track are, or its pitch bend, expression, volume and other controllers over time. Drag to paint; with Shift a straight line. Where notes are chosen only theirs change.</source>
        <translation>Wie laut die Noten der aktiven Spur sind, oder ihr Pitchbend, ihre Expression, Lautstärke und andere Controller im Zeitverlauf. Ziehen malt; mit Umschalt eine gerade Linie. Sind Noten ausgewählt, ändern sich nur diese.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>muse::RollMenus</name>
    <message>
        <source>Play from bar %1</source>
        <translation>Ab Takt %1 abspielen</translation>
    </message>
    <message>
        <source>Choose bar %1</source>
        <translation>Takt %1 auswählen</translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation>Taktauswahl aufheben</translation>
    </message>
    <message>
        <source>Zoom to the chosen bars</source>
        <translation>Auf ausgewählte Takte zoomen</translation>
    </message>
</context>
<context>
    <name>muse::RunDifferences</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Settings of runs</source>
        <translation>Einstellungen der Läufe</translation>
    </message>
    <message>
        <source>Best deviation</source>
        <translation>Beste Abweichung</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>Wie weit die beste Auswertung von den Daten entfernt ist; weniger ist näher</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Leave out settings that are the same in all runs</source>
        <translation>Einstellungen weglassen, die in allen Läufen gleich sind</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>For a spreadsheet or a message</source>
        <translation>Für eine Tabellenkalkulation oder eine Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muse::RunsPanel</name>
    <message>
        <source>Open a run&apos;s folder…</source>
        <translation>Ordner eines Laufs öffnen…</translation>
    </message>
    <message>
        <source>Show the curves of a run that lies elsewhere</source>
        <translation>Die Kurven eines Laufs zeigen, der anderswo liegt</translation>
    </message>
    <message>
        <source>Nothing was trained here yet. Each training becomes a run in this list; it can be shown, trained on, and used as a model.</source>
        <translation>Hier wurde noch nichts trainiert. Jedes Training wird zu einem Lauf in dieser Liste; er lässt sich zeigen, weitertrainieren und als Modell verwenden.</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Enter shows a run&apos;s curves, F2 names it, Delete moves it to the bin</source>
        <translation>Die Eingabetaste zeigt die Kurven eines Laufs, F2 benennt ihn, Entf verschiebt ihn in den Papierkorb</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>Wie weit die beste Auswertung von den Daten entfernt ist; weniger ist näher</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Differences of settings</source>
        <translation>Unterschiede der Einstellungen</translation>
    </message>
    <message>
        <source>Show the settings of the ticked runs and of the one on show, beside one another</source>
        <translation>Die Einstellungen der angekreuzten Läufe und des gezeigten nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those on show.</source>
        <translation>Läufe ankreuzen, um ihre Kurven über die gezeigten zu legen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>Was zu diesem Lauf zu merken ist</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Kurven zeigen</translation>
    </message>
    <message>
        <source>Show its curves and samples (Enter)</source>
        <translation>Seine Kurven und Hörproben zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Modell verwenden</translation>
    </message>
    <message>
        <source>Generate with its best weights</source>
        <translation>Mit seinen besten Gewichten generieren</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Go on from its newest checkpoint, by so many steps</source>
        <translation>Von seinem neuesten Checkpoint um so viele Schritte weitermachen</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>Davon ausgehen</translation>
    </message>
    <message>
        <source>Set up a new training that begins with its weights</source>
        <translation>Ein neues Training vorbereiten, das mit seinen Gewichten beginnt</translation>
    </message>
    <message>
        <source>Steps more</source>
        <translation>Weitere Schritte</translation>
    </message>
    <message>
        <source>How many generator steps more</source>
        <translation>Wie viele weitere Generatorschritte</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Hold others against it</source>
        <translation>Andere daran messen</translation>
    </message>
    <message>
        <source>The baseline: its curves stay, as a band under the others, and settings are held against its own</source>
        <translation>Die Baseline: Ihre Kurven bleiben als Band unter den anderen, und Einstellungen werden mit ihren verglichen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>Sein Ordner bleibt unverändert</translation>
    </message>
    <message>
        <source>Save Figure 8, how its samples changed...</source>
        <translation>Abbildung 8 speichern, Wandel der Hörproben...</translation>
    </message>
    <message>
        <source>Save Figure 9, loss and metrics...</source>
        <translation>Abbildung 9 speichern, Loss und Metriken...</translation>
    </message>
    <message>
        <source>Move to the bin...</source>
        <translation>In den Papierkorb...</translation>
    </message>
    <message>
        <source>Save as a model…</source>
        <translation>Als Modell speichern…</translation>
    </message>
    <message>
        <source>One small file, matched to its data, that stands among the models and can be given away</source>
        <translation>Eine kleine Datei, an ihre Daten angepasst, die unter den Modellen steht und weitergegeben werden kann</translation>
    </message>
</context>
<context>
    <name>muse::SampleActions</name>
    <message>
        <source>Insert a training sample</source>
        <translation>Hörprobe aus dem Training einfügen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Hörprobe</translation>
    </message>
</context>
<context>
    <name>muse::SampleRolls</name>
    <message>
        <source>Samples of the model in training</source>
        <translation>Hörproben des Modells im Training</translation>
    </message>
    <message>
        <source>Click a phrase to hear it, double-click to put it into the song, or drag it away as a MIDI file</source>
        <translation>Klick spielt eine Phrase vor, Doppelklick fügt sie in den Song ein, Herausziehen ergibt eine MIDI-Datei</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Hörproben</translation>
    </message>
</context>
<context>
    <name>muse::SampleStrip</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Follow the newest samples</source>
        <translation>Den neuesten Hörproben folgen</translation>
    </message>
    <message>
        <source>Keep above</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Keep this step&apos;s phrases above those of the steps that you go to, to see what changed</source>
        <translation>Die Phrasen dieses Schritts über denen der anderen angesteuerten Schritte halten, um zu sehen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Saved step</source>
        <translation>Gespeicherter Schritt</translation>
    </message>
    <message>
        <source>Go back through the saved steps: the random vectors stay the same, the model learns</source>
        <translation>Durch die gespeicherten Schritte zurückgehen: Die Zufallsvektoren bleiben gleich, das Modell lernt</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Hörproben</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Step %1 is kept: go to another</source>
        <translation>Schritt %1 bleibt stehen: zu einem anderen gehen</translation>
    </message>
    <message>
        <source>Step %1 above %2</source>
        <translation>Schritt %1 über %2</translation>
    </message>
</context>
<context>
    <name>muse::SamplingForm</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed, model and notes give the same result again</source>
        <translation>Derselbe Seed, dasselbe Modell und dieselben Noten ergeben wieder dasselbe</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Einen anderen Seed ziehen</translation>
    </message>
    <message>
        <source>Random each time</source>
        <translation>Jedes Mal zufällig</translation>
    </message>
    <message>
        <source>Draw the seed anew at every press; without it, the candidates that come next have the seeds after the last ones</source>
        <translation>Den Seed bei jedem Druck neu ziehen; ohne dies erhalten die nächsten Kandidaten die Seeds nach den letzten</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Moves the model&apos;s own thresholds: lower gives more notes, higher fewer</source>
        <translation>Verschiebt die eigenen Schwellenwerte des Modells: niedriger ergibt mehr Noten, höher weniger</translation>
    </message>
    <message>
        <source>Draw at random (Bernoulli)</source>
        <translation>Zufällig ziehen (Bernoulli)</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>Bernoulli</translation>
    </message>
    <message>
        <source>Instead of the threshold: every sixteenth is drawn, and the higher the output, the likelier the note</source>
        <translation>Anstelle des Schwellenwerts: Jedes Sechzehntel wird ausgelost, und je höher die Ausgabe, desto wahrscheinlicher die Note</translation>
    </message>
    <message>
        <source>One bass note at a time</source>
        <translation>Nur eine Bassnote zugleich</translation>
    </message>
    <message>
        <source>Of bass notes that overlap only the strongest sound; chords of which the model is sure stay</source>
        <translation>Von überlappenden Bassnoten klingt nur die stärkste; Akkorde, deren sich das Modell sicher ist, bleiben</translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation>Wie viele Noten</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>How much of the loudness and timing of the songs that the model learnt from the notes get: at 0 % all are equally loud and on the grid</source>
        <translation>Wie viel die Noten von Lautstärke und Timing der Songs erhalten, aus denen das Modell gelernt hat: Bei 0 % sind alle gleich laut und im Raster</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How they are played</source>
        <translation>Wie sie gespielt werden</translation>
    </message>
</context>
<context>
    <name>muse::SavingPage</name>
    <message>
        <source>Seconds from an edit to its copy</source>
        <translation>Sekunden von einer Änderung bis zu ihrer Kopie</translation>
    </message>
    <message>
        <source>How long after an edit the copy is written; 0 keeps none</source>
        <translation>Wie lange nach einer Änderung die Kopie geschrieben wird; 0 behält keine</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After a crash or a power cut the copy is offered at the next start. Nothing is written while a key or the mouse is held down. A saved song needs no copy.</source>
        <translation>Nach einem Absturz oder Stromausfall wird die Kopie beim nächsten Start angeboten. Solange eine Taste oder die Maus gedrückt ist, wird nichts geschrieben. Ein gespeicherter Song braucht keine Kopie.</translation>
    </message>
    <message>
        <source>Keep a copy of what is not saved yet</source>
        <translation>Eine Kopie des noch nicht Gespeicherten aufbewahren</translation>
    </message>
</context>
<context>
    <name>muse::ScaleActions</name>
    <message>
        <source>S&amp;cale</source>
        <translation>T&amp;onleiter</translation>
    </message>
    <message>
        <source>&amp;Shade rows</source>
        <translation>Zeilen &amp;einfärben</translation>
    </message>
    <message>
        <source>&amp;Keep drawn notes to it</source>
        <translation>Gezeichnetes in der Tonleiter &amp;halten</translation>
    </message>
    <message>
        <source>Keep to scale</source>
        <translation>In Tonleiter halten</translation>
    </message>
    <message>
        <source>Chord &amp;names</source>
        <translation>&amp;Akkordnamen</translation>
    </message>
    <message>
        <source>Select notes &amp;outside it</source>
        <translation>Noten außerhalb aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select outside</source>
        <translation>Außerhalb auswählen</translation>
    </message>
    <message>
        <source>Snap notes &amp;to it</source>
        <translation>Noten da&amp;ran ausrichten</translation>
    </message>
    <message>
        <source>Snap to scale</source>
        <translation>An Tonleiter ausrichten</translation>
    </message>
    <message>
        <source>Shade the rows of the scale, its root most</source>
        <translation>Die Zeilen der Tonleiter einfärben, den Grundton am stärksten</translation>
    </message>
    <message>
        <source>Drawn notes go to the nearest row of the scale</source>
        <translation>Gezeichnete Noten rücken auf die nächste Zeile der Tonleiter</translation>
    </message>
    <message>
        <source>Name the chords that sound, over their bars</source>
        <translation>Die erklingenden Akkorde über ihren Takten benennen</translation>
    </message>
</context>
<context>
    <name>muse::ScaleBar</name>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Root of the key</source>
        <translation>Grundton der Tonart</translation>
    </message>
    <message>
        <source>The key&apos;s root; kept in the song</source>
        <translation>Der Grundton der Tonart; wird im Song gespeichert</translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation>Tonleiter der Tonart</translation>
    </message>
    <message>
        <source>Which scale lies on the root; the song keeps whether it is major or minor</source>
        <translation>Welche Tonleiter auf dem Grundton liegt; der Song speichert, ob sie Dur oder Moll ist</translation>
    </message>
</context>
<context>
    <name>muse::ScorePane</name>
    <message>
        <source>Silent bars</source>
        <translation>Stille Takte</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>Noten je Takt</translation>
    </message>
    <message>
        <source>Different notes</source>
        <translation>Verschiedene Noten</translation>
    </message>
    <message>
        <source>Clean notes</source>
        <translation>Saubere Noten</translation>
    </message>
    <message>
        <source>Steady drums</source>
        <translation>Stetige Drums</translation>
    </message>
    <message>
        <source>Clashing tracks</source>
        <translation>Reibung der Spuren</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>With the %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Bars of a track without a note, in percent (EB)</source>
        <translation>Takte einer Spur ohne Note, in Prozent (EB)</translation>
    </message>
    <message>
        <source>Notes that begin in a bar of a track</source>
        <translation>Noten, die in einem Takt einer Spur beginnen</translation>
    </message>
    <message>
        <source>Pitch classes that a bar of a track uses (UPC)</source>
        <translation>Tonklassen, die ein Takt einer Spur verwendet (UPC)</translation>
    </message>
    <message>
        <source>Notes that are no fragments, in percent (QN)</source>
        <translation>Noten, die keine Bruchstücke sind, in Prozent (QN)</translation>
    </message>
    <message>
        <source>Drum hits in eight- or sixteen-beat patterns, in percent (DP)</source>
        <translation>Drum-Schläge in Achtel- oder Sechzehntelmustern, in Prozent (DP)</translation>
    </message>
    <message>
        <source>Distance between the harmonies of two tracks (TD)</source>
        <translation>Abstand zwischen den Harmonien zweier Spuren (TD)</translation>
    </message>
    <message>
        <source>Share of the rhythm that a bar and the next have in common</source>
        <translation>Anteil des Rhythmus, den ein Takt und der nächste gemeinsam haben</translation>
    </message>
    <message>
        <source>Share of the onsets that a track has in common with the given one</source>
        <translation>Anteil der Einsätze, die eine Spur mit der vorgegebenen gemeinsam hat</translation>
    </message>
    <message>
        <source>much more</source>
        <translation>viel mehr</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>viel weniger</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>like real songs</source>
        <translation>wie echte Songs</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>unüblich</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>seltsam</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1: %2, üblich %3</translation>
    </message>
</context>
<context>
    <name>muse::Scrubbing</name>
    <message>
        <source>Moves the playhead by a step of the grid and lets be heard what sounds there</source>
        <translation>Versetzt die Abspielposition um einen Rasterschritt und lässt hören, was dort klingt</translation>
    </message>
    <message>
        <source>&amp;Hear the next step</source>
        <translation>Nächsten Schritt &amp;hören</translation>
    </message>
    <message>
        <source>Hear the step &amp;before</source>
        <translation>&amp;Vorigen Schritt hören</translation>
    </message>
</context>
<context>
    <name>muse::SettingsTable</name>
    <message>
        <source>All settings of the training</source>
        <translation>Alle Einstellungen des Trainings</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Show the settings whose name or words have this</source>
        <translation>Die Einstellungen zeigen, deren Name oder Text dies enthält</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Double-click, or press F2 on, a value to change it</source>
        <translation>Einen Wert doppelklicken oder auf ihm F2 drücken, um ihn zu ändern</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>It may be %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Put every setting back to what it is at first</source>
        <translation>Jede Einstellung auf ihren Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muse::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search commands, menus and keys</source>
        <translation>Befehle, Menüs und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys of the command</source>
        <translation>Neue Tasten des Befehls</translation>
    </message>
    <message>
        <source>Press the keys that shall call the command</source>
        <translation>Die Tasten drücken, die den Befehl auslösen sollen</translation>
    </message>
    <message>
        <source>Assign the keys</source>
        <translation>Tasten zuweisen</translation>
    </message>
    <message>
        <source>Let these keys call the command</source>
        <translation>Diese Tasten den Befehl auslösen lassen</translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation>Tasten des Befehls entfernen</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>Den Befehl ohne Tasten lassen</translation>
    </message>
    <message>
        <source>Reset the command&apos;s keys</source>
        <translation>Tasten des Befehls zurücksetzen</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>Die Tasten, die der Befehl anfangs hatte</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Every command&apos;s keys as they were at first</source>
        <translation>Die Tasten aller Befehle, wie sie anfangs waren</translation>
    </message>
    <message>
        <source>This key or gesture belongs to its place and stays as it is.</source>
        <translation>Diese Taste oder Geste gehört zu ihrer Stelle und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>%1 now calls “%2”.</source>
        <translation>%1 löst jetzt „%2“ aus.</translation>
    </message>
    <message>
        <source>%1 now calls “%2”, and “%3” no more.</source>
        <translation>%1 löst jetzt „%2“ aus und nicht mehr „%3“.</translation>
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
        <translation>Median %1</translation>
    </message>
    <message>
        <source>median and band of %1</source>
        <translation>Median und Band aus %1</translation>
    </message>
</context>
<context>
    <name>muse::SnapActions</name>
    <message>
        <source>S&amp;nap</source>
        <translation>Einras&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Coarser</source>
        <translation>&amp;Gröber</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>&amp;Feiner</translation>
    </message>
    <message>
        <source>&amp;Dotted</source>
        <translation>&amp;Punktiert</translation>
    </message>
    <message>
        <source>&amp;Triplet</source>
        <translation>&amp;Triole</translation>
    </message>
</context>
<context>
    <name>muse::SongDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>%1 konnte nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importiert: %2</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Unmute a track first.</source>
        <translation>Es gibt nichts zu exportieren: Keine hörbare Spur hat Noten. Zuerst eine Stummschaltung aufheben.</translation>
    </message>
</context>
<context>
    <name>muse::SongInsert</name>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>der Song bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>%1 konnte nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>The song changed while %1 was being read, so it was left alone; drop it again.</source>
        <translation>Der Song hat sich beim Lesen von %1 geändert und blieb daher unberührt; noch einmal ablegen.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>%1 has notes only for %2, which is locked; unlock it first.</source>
        <translation>%1 hat nur Noten für %2, und das ist gesperrt; zuerst freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n note(s) into the song, from bar %2 on.</source>
        <translation>
            <numerusform>%1: %n Note in den Song eingefügt, ab Takt %2.</numerusform>
            <numerusform>%1: %n Noten in den Song eingefügt, ab Takt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source> What it has for %1 was left out: locked.</source>
        <translation> Der Inhalt für %1 wurde ausgelassen: gesperrt.</translation>
    </message>
    <message>
        <source> Its bends, pedal and the like for %1 were left out, as there are other notes.</source>
        <translation> Pitchbend, Pedal und Ähnliches für %1 wurden ausgelassen, da dort andere Noten stehen.</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontBrowser</name>
    <message>
        <source>Soundfont</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>The soundfont that plays: those of this machine</source>
        <translation>Das SoundFont, das spielt: die auf diesem Rechner vorhandenen</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>SoundFont öffnen</translation>
    </message>
    <message>
        <source>Choose another .sf2 or .sf3 file; or drop one here</source>
        <translation>Eine andere .sf2- oder .sf3-Datei wählen; oder hier eine ablegen</translation>
    </message>
    <message>
        <source>Loading the soundfont</source>
        <translation>SoundFont wird geladen</translation>
    </message>
    <message>
        <source>The old one plays on meanwhile</source>
        <translation>Das alte spielt solange weiter</translation>
    </message>
    <message>
        <source>Search the sounds</source>
        <translation>Die Klänge durchsuchen</translation>
    </message>
    <message>
        <source>Words of the name, or numbers; Down goes to the list</source>
        <translation>Wörter des Namens oder Nummern; Runter führt in die Liste</translation>
    </message>
    <message>
        <source>Search sounds</source>
        <translation>Klänge suchen</translation>
    </message>
    <message>
        <source>Sounds of the soundfont</source>
        <translation>Klänge des SoundFonts</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>Kein SoundFont installiert</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>Install the package fluid-soundfont-gm, or drop a .sf2 or .sf3 file here.</source>
        <translation>Das Paket fluid-soundfont-gm installieren oder eine .sf2- oder .sf3-Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Loading; the old one plays on</source>
        <translation>Wird geladen; das alte spielt weiter</translation>
    </message>
    <message>
        <source>%1 licence</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source>not in our catalogue</source>
        <translation>nicht in unserem Katalog</translation>
    </message>
    <message>
        <source>Click to hear. Double-click or Enter gives the sound to %1.</source>
        <translation>Klick spielt vor. Doppelklick oder Eingabe gibt den Klang an %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n Klang</numerusform>
            <numerusform>%n Klänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sounds</source>
        <translation>%1 von %2 Klängen</translation>
    </message>
    <message>
        <source>No sound has that name: try fewer words.</source>
        <translation>Kein Klang heißt so: weniger Wörter versuchen.</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontService</name>
    <message>
        <source>%1 could not be loaded: it is damaged. The old soundfont goes on sounding.</source>
        <translation>%1 konnte nicht geladen werden: Die Datei ist beschädigt. Das alte SoundFont klingt weiter.</translation>
    </message>
</context>
<context>
    <name>muse::SoundPage</name>
    <message>
        <source>Sound system</source>
        <translation>Audiosystem</translation>
    </message>
    <message>
        <source>Where sound goes; used from the next start on</source>
        <translation>Wohin der Ton geht; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>The instruments that play</source>
        <translation>Die Instrumente, die spielen</translation>
    </message>
    <message>
        <source>MIDI keyboard</source>
        <translation>MIDI-Keyboard</translation>
    </message>
    <message>
        <source>The keyboard to play and record from</source>
        <translation>Das Keyboard zum Spielen und Aufnehmen</translation>
    </message>
    <message>
        <source>MIDI output</source>
        <translation>MIDI-Ausgang</translation>
    </message>
    <message>
        <source>Where notes go as well, such as a synthesiser</source>
        <translation>Wohin Noten außerdem gehen, etwa zu einem Synthesizer</translation>
    </message>
    <message>
        <source>Play a test note</source>
        <translation>Testnote spielen</translation>
    </message>
    <message>
        <source>Sounds the piano track&apos;s instrument</source>
        <translation>Lässt das Instrument der Klavierspur erklingen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Whichever opens first</source>
        <translation>Was sich zuerst öffnen lässt</translation>
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
        <translation>Keines: Stille</translation>
    </message>
    <message>
        <source>Used when the studio starts again.</source>
        <translation>Gilt nach einem Neustart des Studios.</translation>
    </message>
    <message>
        <source>Now silent: %1.</source>
        <translation>Derzeit stumm: %1.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Derzeit %1.</translation>
    </message>
    <message>
        <source>None is installed; drop a .sf2 or .sf3 file on the window</source>
        <translation>Keines installiert; eine .sf2- oder .sf3-Datei im Fenster ablegen</translation>
    </message>
</context>
<context>
    <name>muse::SoundsFeature</name>
    <message>
        <source>Sound&amp;font</source>
        <translation>Sound&amp;Font</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>Kl&amp;änge</translation>
    </message>
    <message>
        <source>Soundfonts and all their sounds (F7)</source>
        <translation>SoundFonts und all ihre Klänge (F7)</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>SoundFont öffnen</translation>
    </message>
    <message>
        <source>Soundfonts (*.sf2 *.sf3)</source>
        <translation>SoundFonts (*.sf2 *.sf3)</translation>
    </message>
    <message>
        <source>The soundfont %1 has no sound for %2: choose another in Playback &gt; Soundfont.</source>
        <translation>Das SoundFont %1 hat keinen Klang für %2: ein anderes unter Wiedergabe &gt; SoundFont wählen.</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>Kein SoundFont installiert</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>Instrument wählen</translation>
    </message>
</context>
<context>
    <name>muse::SourceBox</name>
    <message>
        <source>Music to prepare</source>
        <translation>Musik zum Aufbereiten</translation>
    </message>
    <message>
        <source>Choose an archive or a dataset…</source>
        <translation>Archiv oder Datensatz wählen…</translation>
    </message>
    <message>
        <source>Choose a folder of music…</source>
        <translation>Ordner mit Musik wählen…</translation>
    </message>
    <message>
        <source>Start over with other music</source>
        <translation>Mit anderer Musik neu beginnen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Drop a folder, an archive or files of music here</source>
        <translation>Hier einen Ordner, ein Archiv oder Musikdateien ablegen</translation>
    </message>
</context>
<context>
    <name>muse::StageForm</name>
    <message>
        <source>Which music is kept</source>
        <translation>Welche Musik behalten wird</translation>
    </message>
    <message>
        <source>All usable music, or only what the paper trains on: songs with all five families, cut at the boundaries of their structure</source>
        <translation>Alle brauchbare Musik, oder nur das, womit im Paper trainiert wird: Songs mit allen fünf Familien, an den Grenzen ihrer Struktur geschnitten</translation>
    </message>
    <message>
        <source>All usable music</source>
        <translation>Alle brauchbare Musik</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie im Paper</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Show or hide the switches of each stage</source>
        <translation>Die Schalter jeder Stufe zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Drop copies</source>
        <translation>Kopien verwerfen</translation>
    </message>
    <message>
        <source>Which copies of a song are left out</source>
        <translation>Welche Kopien eines Songs ausgelassen werden</translation>
    </message>
    <message>
        <source>In any key</source>
        <translation>In jeder Tonart</translation>
    </message>
    <message>
        <source>In the same key</source>
        <translation>In gleicher Tonart</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Which instruments make which of the five families</source>
        <translation>Welche Instrumente welche der fünf Familien bilden</translation>
    </message>
    <message>
        <source>LPD-5</source>
        <translation>LPD-5</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Die des Papers</translation>
    </message>
    <message>
        <source>Best single track</source>
        <translation>Beste Einzelspur</translation>
    </message>
    <message>
        <source>Beyond C1–B7</source>
        <translation>Außerhalb C1–B7</translation>
    </message>
    <message>
        <source>Notes outside the range of the models</source>
        <translation>Noten außerhalb des Bereichs der Modelle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Move by octaves</source>
        <translation>Oktavieren</translation>
    </message>
    <message>
        <source>Only songs in 4/4</source>
        <translation>Nur Songs im 4/4-Takt</translation>
    </message>
    <message>
        <source>And with their first beat at the start</source>
        <translation>Und mit dem ersten Schlag am Anfang</translation>
    </message>
    <message>
        <source>Cut at structural boundaries</source>
        <translation>An Strukturgrenzen schneiden</translation>
    </message>
    <message>
        <source>Finds verses and choruses (Serra et al. 2012); slower</source>
        <translation>Findet Strophen und Refrains (Serra et al. 2012); langsamer</translation>
    </message>
    <message>
        <source>Each phrase only once</source>
        <translation>Jede Phrase nur einmal</translation>
    </message>
    <message>
        <source>Leave out phrases equal to earlier ones</source>
        <translation>Phrasen auslassen, die früheren gleichen</translation>
    </message>
    <message>
        <source>Of bass, drums, guitar, piano and strings</source>
        <translation>Von Bass, Drums, Gitarre, Klavier und Streichern</translation>
    </message>
    <message>
        <source>Families a song</source>
        <translation>Familien je Song</translation>
    </message>
    <message>
        <source>Families a bar</source>
        <translation>Familien je Takt</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>Noten je Takt</translation>
    </message>
    <message>
        <source>Notes that must begin in a bar</source>
        <translation>Noten, die in einem Takt beginnen müssen</translation>
    </message>
    <message>
        <source>Bars between phrases</source>
        <translation>Takte zwischen Phrasen</translation>
    </message>
    <message>
        <source>From the start of one phrase of four bars to the next</source>
        <translation>Vom Anfang einer viertaktigen Phrase bis zur nächsten</translation>
    </message>
</context>
<context>
    <name>muse::StartFeature</name>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
</context>
<context>
    <name>muse::StartPage</name>
    <message>
        <source>Show this when the studio starts without a file</source>
        <translation>Beim Start ohne Datei anzeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Songs that you open or save come here.</source>
        <translation>Hier erscheinen Songs, die geöffnet oder gespeichert wurden.</translation>
    </message>
    <message>
        <source>Demo songs</source>
        <translation>Demosongs</translation>
    </message>
    <message>
        <source>There are no demo songs here.</source>
        <translation>Hier gibt es keine Demosongs.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Train one in the Train workspace, or open a file of weights.</source>
        <translation>Eines im Arbeitsbereich „Trainieren“ trainieren oder eine Gewichtsdatei öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muse::SteeringForm</name>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>How many notes begin in a bar, beside what is usual in the data</source>
        <translation>Wie viele Noten in einem Takt beginnen, verglichen mit dem in den Daten Üblichen</translation>
    </message>
    <message>
        <source>How long notes last, beside what is usual in the data</source>
        <translation>Wie lange Noten dauern, verglichen mit dem in den Daten Üblichen</translation>
    </message>
    <message>
        <source>How many bars are silent, beside what is usual in the data</source>
        <translation>Wie viele Takte still sind, verglichen mit dem in den Daten Üblichen</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>%1 steuern</translation>
    </message>
    <message>
        <source>Show and set what %1 is to do</source>
        <translation>Zeigen und einstellen, was %1 tun soll</translation>
    </message>
    <message>
        <source>Let every track go as it comes</source>
        <translation>Jede Spur so lassen, wie sie kommt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Lowest pitch</source>
        <translation>Tiefster Ton</translation>
    </message>
    <message>
        <source>No note is lower; those that would be go up by octaves</source>
        <translation>Keine Note ist tiefer; die es wären, rücken um Oktaven nach oben</translation>
    </message>
    <message>
        <source>Highest pitch</source>
        <translation>Höchster Ton</translation>
    </message>
    <message>
        <source>No note is higher; those that would be go down by octaves</source>
        <translation>Keine Note ist höher; die es wären, rücken um Oktaven nach unten</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>How many notes may sound at once</source>
        <translation>Wie viele Noten zugleich klingen dürfen</translation>
    </message>
    <message>
        <source>In the song&apos;s scale</source>
        <translation>In der Tonleiter des Songs</translation>
    </message>
    <message>
        <source>Notes beside the scale of the song&apos;s key go to the nearest pitch in it</source>
        <translation>Noten außerhalb der Tonleiter des Songs rücken auf den nächsten Ton darin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>No pitch from %1 to %2 is in %3, so %4 would be silent: widen its range.</source>
        <translation>Kein Ton von %1 bis %2 liegt in %3, %4 bliebe also still: den Umfang erweitern.</translation>
    </message>
</context>
<context>
    <name>muse::TablesController</name>
    <message>
        <source>Measuring Tables 1 and 2</source>
        <translation>Tabellen 1 und 2 werden gemessen</translation>
    </message>
</context>
<context>
    <name>muse::TablesDialog</name>
    <message>
        <source>Here the tables will stand: the data as it is and with shuffled bars, then the models, each with the width of its 95 % interval.</source>
        <translation>Hier werden die Tabellen stehen: die Daten selbst und mit vertauschten Takten, dann die Modelle, jedes mit der Breite seines 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Tables 1 and 2</source>
        <translation>Tabellen 1 und 2</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The data that models are held against, and that gives accompaniment models their tracks</source>
        <translation>Die Daten, an denen Modelle gemessen werden und die Begleitmodellen ihre Spuren vorgeben</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>Datensatz wählen…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tick all models</source>
        <translation>Alle Modelle ankreuzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Untick all models</source>
        <translation>Kein Modell ankreuzen</translation>
    </message>
    <message>
        <source>Tick those to measure</source>
        <translation>Die zu messenden ankreuzen</translation>
    </message>
    <message>
        <source>Bars of each</source>
        <translation>Takte von jedem</translation>
    </message>
    <message>
        <source>The paper measures 20,000; fewer are quicker and less sure</source>
        <translation>Das Paper misst 20.000; weniger sind schneller und unsicherer</translation>
    </message>
    <message>
        <source>As played</source>
        <translation>Wie gespielt</translation>
    </message>
    <message>
        <source>Whole notes, as a listener gets them, in the place of every step judged by itself as in the paper</source>
        <translation>Ganze Noten, wie sie ein Hörer bekommt, statt jeden Schritt wie im Paper für sich zu werten</translation>
    </message>
    <message>
        <source>With the paper&apos;s figures</source>
        <translation>Mit den Zahlen des Papers</translation>
    </message>
    <message>
        <source>Rows of the published tables beside</source>
        <translation>Zeilen der veröffentlichten Tabellen daneben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Generate and measure; the window stays free meanwhile</source>
        <translation>Generieren und messen; das Fenster bleibt dabei frei</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop measuring; tables from before stay</source>
        <translation>Nicht weitermessen; frühere Tabellen bleiben</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>Tabellen speichern</translation>
    </message>
    <message>
        <source>As text, Markdown, LaTeX or CSV</source>
        <translation>Als Text, Markdown, LaTeX oder CSV</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als Text…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>As LaTeX…</source>
        <translation>Als LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Choose a dataset, or tick a model.</source>
        <translation>Einen Datensatz wählen oder ein Modell ankreuzen.</translation>
    </message>
    <message>
        <source>“%1” plays to tracks of a dataset: choose one, or untick it.</source>
        <translation>„%1“ spielt zu Spuren eines Datensatzes: einen wählen oder das Kreuz entfernen.</translation>
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
        <translation>Ein Tempo ist eine Zahl von %1 bis %2; es ist jetzt %3.</translation>
    </message>
</context>
<context>
    <name>muse::ThemeActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>muse::TheoryFeature</name>
    <message>
        <source>Change key</source>
        <translation>Tonart ändern</translation>
    </message>
    <message>
        <source>All notes of the %1 track are in %2.</source>
        <translation>Alle Noten der Spur %1 liegen in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not in %1.</source>
        <translation>
            <numerusform>%n Note nicht in %1.</numerusform>
            <numerusform>%n Noten nicht in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n note(s) to the scale</source>
        <translation>
            <numerusform>%n Note an der Tonleiter ausrichten</numerusform>
            <numerusform>%n Noten an der Tonleiter ausrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Drums have no scale.</source>
        <translation>Drums haben keine Tonleiter.</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>Auf dieser Spur sind keine Noten. Zuerst einige zeichnen.</translation>
    </message>
    <message>
        <source>Selects the track&apos;s notes that %1 does not have</source>
        <translation>Wählt die Noten der Spur aus, die nicht zu %1 gehören</translation>
    </message>
    <message>
        <source>Moves %1 to the nearest of %2</source>
        <translation>Verschiebt %1 auf den nächsten Ton von %2</translation>
    </message>
</context>
<context>
    <name>muse::TheoryToolBar</name>
    <message>
        <source>Scale and chords</source>
        <translation>Tonleiter und Akkorde</translation>
    </message>
    <message>
        <source>S&amp;cale and chords</source>
        <translation>Tonle&amp;iter und Akkorde</translation>
    </message>
</context>
<context>
    <name>muse::TimeActions</name>
    <message>
        <source>Add at the &amp;playhead</source>
        <translation>An der Abspiel&amp;position</translation>
    </message>
    <message>
        <source>&amp;Marker...</source>
        <translation>&amp;Marker...</translation>
    </message>
    <message>
        <source>&amp;Tempo change...</source>
        <translation>&amp;Tempowechsel...</translation>
    </message>
    <message>
        <source>Time &amp;signature...</source>
        <translation>Ta&amp;ktart...</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>&amp;Voriger Marker</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>Nächste&amp;r Marker</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
</context>
<context>
    <name>muse::TimeStrip</name>
    <message>
        <source>tempo change</source>
        <translation>Tempowechsel</translation>
    </message>
    <message>
        <source>time signature</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Markers, tempo changes and time signatures</source>
        <translation>Marker, Tempowechsel und Taktarten</translation>
    </message>
    <message>
        <source>The mark&apos;s words</source>
        <translation>Text der Markierung</translation>
    </message>
    <message>
        <source>A marker&apos;s name, a tempo in beats a minute or a time signature; Return takes it</source>
        <translation>Name eines Markers, ein Tempo in Schlägen je Minute oder eine Taktart; die Eingabetaste übernimmt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add %1 here...</source>
        <translation>%1 hier einfügen...</translation>
    </message>
    <message>
        <source>%1 in bar %2: double-click changes it, a drag moves it, Delete removes it</source>
        <translation>%1 in Takt %2: Doppelklick ändert, Ziehen verschiebt, Entf entfernt</translation>
    </message>
    <message>
        <source>Double-click adds a marker; the right button adds tempo changes and signatures</source>
        <translation>Doppelklick fügt einen Marker ein; die rechte Maustaste Tempowechsel und Taktarten</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>muse::TimelineFeature</name>
    <message>
        <source>The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click elsewhere moves the playhead.</source>
        <translation>Der ganze Song. Der Rahmen ist, was die Pianorolle zeigt: ihn verschieben oder an seinen Kanten zoomen. Ein Klick anderswo versetzt die Abspielposition.</translation>
    </message>
    <message>
        <source>Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; the right button offers the rest.</source>
        <translation>Taktarten, Tempowechsel und Marker. Doppelklick fügt einen Marker ein, Ziehen verschiebt ihn; die rechte Maustaste bietet den Rest.</translation>
    </message>
    <message>
        <source>No marker follows. Double-click the line of marks to add one.</source>
        <translation>Es folgt kein Marker. Ein Doppelklick auf die Markerzeile fügt einen ein.</translation>
    </message>
</context>
<context>
    <name>muse::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Mit dem Rundgang fortfahren</translation>
    </message>
    <message>
        <source>Do this step and show the next</source>
        <translation>Diesen Schritt ausführen und den nächsten zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>muse::TrackList</name>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>muse::TrackRow</name>
    <message>
        <source>%1 track</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>Click to edit the %1 track (Alt+%2)</source>
        <translation>Klicken, um die Spur %1 zu bearbeiten (Alt+%2)</translation>
    </message>
    <message>
        <source>Name of the %1 track</source>
        <translation>Name der Spur %1</translation>
    </message>
    <message>
        <source>Double-click to rename</source>
        <translation>Doppelklick zum Umbenennen</translation>
    </message>
    <message>
        <source>Instrument of the %1 track</source>
        <translation>Instrument der Spur %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>Drumkit</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>Instrument wählen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo schalten</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Solo von %1 aufheben</translation>
    </message>
    <message>
        <source>Lock: generating leaves this track as it is</source>
        <translation>Sperren: Generieren lässt diese Spur unverändert</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Show these notes behind those of the active track</source>
        <translation>Diese Noten hinter denen der aktiven Spur zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1. Double-click to rename</source>
        <translation>%1. Doppelklick zum Umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show behind the active track</source>
        <translation>Hinter der aktiven Spur zeigen</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Spur umbenennen</translation>
    </message>
</context>
<context>
    <name>muse::TracksFeature</name>
    <message>
        <source>The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, solo and the lock, which keeps generation from changing it.</source>
        <translation>Die fünf Spuren. Ein Klick macht eine aktiv. Das Auge zeigt sie in der Pianorolle oder blendet sie aus, dann folgen Stumm, Solo und das Schloss, das sie vor dem Generieren schützt.</translation>
    </message>
    <message>
        <source>There are no notes to drag out.</source>
        <translation>Es gibt keine Noten zum Herausziehen.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mixer</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Drag out as MIDI</source>
        <translation>Als MIDI herausziehen</translation>
    </message>
    <message>
        <source>Drag the chosen bars of all tracks, or the whole song, out of the window as a MIDI file; a click saves one</source>
        <translation>Die ausgewählten Takte aller Spuren oder den ganzen Song als MIDI-Datei aus dem Fenster ziehen; ein Klick speichert eine</translation>
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
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Train on the chosen data</source>
        <translation>Mit den gewählten Daten trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the clock; nothing is lost</source>
        <translation>Die Uhr anhalten; nichts geht verloren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it paused, by the settings as they stand now</source>
        <translation>An der Stelle der Pause weitermachen, mit den jetzigen Einstellungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the training and save what it learned</source>
        <translation>Das Training beenden und das Gelernte speichern</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Modell verwenden</translation>
    </message>
    <message>
        <source>Make music with its best weights: they are chosen in Compose</source>
        <translation>Mit seinen besten Gewichten Musik machen: Sie werden in Komponieren ausgewählt</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Trainieren</translation>
    </message>
    <message>
        <source>Choose what to train on</source>
        <translation>Trainingsdaten wählen</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Endet nach diesem Schritt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>critic %1 %</source>
        <translation>Kritiker %1 %</translation>
    </message>
    <message>
        <source>generator %1 %</source>
        <translation>Generator %1 %</translation>
    </message>
    <message>
        <source>phrases %1 %</source>
        <translation>Phrasen %1 %</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 GB on the card</source>
        <translation>%1 GB auf der Karte</translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation> · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · „%2“</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 vergangen</translation>
    </message>
</context>
<context>
    <name>muse::TrainFeature</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Trains a model on a dataset or on your own MIDI files, in the background. The curves show the critic&apos;s loss and the five metrics, beside the values of the data.</source>
        <translation>Trainiert ein Modell mit einem Datensatz oder mit eigenen MIDI-Dateien, im Hintergrund. Die Kurven zeigen den Loss des Kritikers und die fünf Metriken, neben den Werten der Daten.</translation>
    </message>
    <message>
        <source>What was trained here. A run&apos;s curves and samples come back from its folder; it can go on, begin another one, and make music.</source>
        <translation>Was hier trainiert wurde. Kurven und Hörproben eines Laufs kommen aus seinem Ordner wieder; er kann weiterlaufen, einen neuen beginnen und Musik machen.</translation>
    </message>
    <message>
        <source>Another program trains “%1”; its curves come as it goes on.</source>
        <translation>Ein anderes Programm trainiert „%1“; die Kurven folgen laufend.</translation>
    </message>
    <message>
        <source>Your last training, at step %L1 of %L2.</source>
        <translation>Das letzte Training, bei Schritt %L1 von %L2.</translation>
    </message>
    <message>
        <source>A run keeps its model, given track and width. Put them back to go on with it, or press Begin from it in Runs for a new training.</source>
        <translation>Ein Lauf behält Modell, vorgegebene Spur und Breite. Diese wieder so einstellen, um ihn fortzusetzen, oder unter „Läufe“ auf „Davon ausgehen“ drücken, um ein neues Training zu beginnen.</translation>
    </message>
    <message>
        <source>A new training that begins with the weights of “%1”: choose its data, then start.</source>
        <translation>Ein neues Training, das mit den Gewichten von „%1“ beginnt: Daten wählen, dann starten.</translation>
    </message>
    <message>
        <source>Move “%1” with all its checkpoints and samples to the bin?</source>
        <translation>„%1“ mit allen Checkpoints und Hörproben in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive of MIDI files</source>
        <translation>Datensatz oder Archiv mit MIDI-Dateien wählen</translation>
    </message>
    <message>
        <source>Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Datensätze und Archive (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files</source>
        <translation>Ordner mit MIDI-Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a model to begin with</source>
        <translation>Modell für den Anfang wählen</translation>
    </message>
    <message>
        <source>Models and checkpoints (*.safetensors)</source>
        <translation>Modelle und Checkpoints (*.safetensors)</translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation>Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>How long it takes here is being measured…</source>
        <translation>Es wird gemessen, wie lange es hier dauert…</translation>
    </message>
    <message>
        <source>Takes about %1 on this computer</source>
        <translation>Dauert auf diesem Computer etwa %1</translation>
    </message>
</context>
<context>
    <name>muse::TrainForm</name>
    <message>
        <source>Settings of the training</source>
        <translation>Einstellungen des Trainings</translation>
    </message>
    <message>
        <source>Show or hide the settings of the training</source>
        <translation>Die Einstellungen des Trainings zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>A dataset file, or a folder or archive of MIDI files</source>
        <translation>Eine Datensatzdatei oder ein Ordner oder Archiv mit MIDI-Dateien</translation>
    </message>
    <message>
        <source>Dataset, or folder of MIDI files</source>
        <translation>Datensatz oder Ordner mit MIDI-Dateien</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive…</source>
        <translation>Datensatz oder Archiv wählen…</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files…</source>
        <translation>Ordner mit MIDI-Dateien wählen…</translation>
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
        <translation>Composer: ein Generator für alle Spuren. Jamming: je einer, jeder für sich. Hybrid: je einer, gemeinsam.</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Was es tun wird</translation>
    </message>
    <message>
        <source>Invent all five tracks, or the other four to one that is given</source>
        <translation>Alle fünf Spuren erfinden oder die anderen vier zu einer vorgegebenen</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>Accompany %1</source>
        <translation>%1 begleiten</translation>
    </message>
    <message>
        <source>Compact trains on a laptop; Paper has all the paper&apos;s channels</source>
        <translation>Kompakt trainiert auf einem Laptop; Paper hat alle Kanäle des Papers</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Phrases a step; more is steadier and slower</source>
        <translation>Phrasen je Schritt; mehr ist stetiger und langsamer</translation>
    </message>
    <message>
        <source>Generator steps to train</source>
        <translation>Wie viele Generatorschritte trainiert werden</translation>
    </message>
    <message>
        <source>Settings that go together; change them as you like</source>
        <translation>Einstellungen, die zusammenpassen; danach beliebig änderbar</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Learning rate, a model to begin with, loss and critic</source>
        <translation>Lernrate, ein Modell für den Anfang, Loss und Kritiker</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>muse::TrainMethodForm</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Jedes</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Its rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>What generator and critic minimise: WGAN-GP as the paper, or R3, R1, or hinge with spectral norm</source>
        <translation>Was Generator und Kritiker minimieren: WGAN-GP wie im Paper, oder R3, R1 oder Hinge mit Spektralnorm</translation>
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
        <translation>Gewicht der Gradient-Penalty</translation>
    </message>
    <message>
        <source>How hard the critic&apos;s gradient is held; the hinge loss has no penalty</source>
        <translation>Wie fest der Gradient des Kritikers gehalten wird; der Hinge-Loss hat keine Penalty</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next</source>
        <translation>Kritiker-Updates von einer Penalty zur nächsten</translation>
    </message>
    <message>
        <source>A penalty now and then counts as often, and trains faster</source>
        <translation>Eine seltenere Penalty zählt entsprechend mehrfach und trainiert schneller</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Paper: the paper&apos;s. Streams: it hears onsets, repeating bars, chroma and metre too. V1: the authors&apos; first code&apos;s, to compare with.</source>
        <translation>Paper: der des Papers. Ströme: Er hört auch Einsätze, wiederholte Takte, Chroma und Metrum. V1: der des ersten Codes der Autoren, zum Vergleich.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>Learning rate of the critic</source>
        <translation>Lernrate des Kritikers</translation>
    </message>
    <message>
        <source>How far each critic step moves its weights, where it is not the same as the generator&apos;s</source>
        <translation>Wie weit jeder Kritikerschritt seine Gewichte bewegt, falls anders als beim Generator</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>What the average keeps of itself at a step</source>
        <translation>Was der Mittelwert je Schritt von sich behält</translation>
    </message>
    <message>
        <source>Music is made by a moving average of the generator; nearer to 1 is steadier and slower</source>
        <translation>Musik macht ein gleitender Mittelwert des Generators; näher an 1 ist stetiger und langsamer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Phrases whose bars are turned for the critic</source>
        <translation>Phrasen, deren Takte für den Kritiker gedreht werden</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees beginning with another bar</source>
        <translation>Anteil der Phrasen, echter wie generierter, die der Kritiker mit einem anderen Takt beginnen sieht</translation>
    </message>
    <message>
        <source>Semitones by which phrases are moved for the critic</source>
        <translation>Halbtöne, um die Phrasen für den Kritiker versetzt werden</translation>
    </message>
    <message>
        <source>Half of the phrases, real and generated alike, are moved by up to so many semitones; never drums</source>
        <translation>Die Hälfte der Phrasen, echter wie generierter, wird um bis zu so viele Halbtöne versetzt; nie Drums</translation>
    </message>
    <message>
        <source>Make what bars have in common apart</source>
        <translation>Gemeinsames der Takte getrennt erzeugen</translation>
    </message>
    <message>
        <source>A part that all four bars share is added to what varies, so that bars repeat more easily</source>
        <translation>Ein Teil, den alle vier Takte gemeinsam haben, kommt zu dem hinzu, was sich ändert, damit sich Takte leichter wiederholen</translation>
    </message>
</context>
<context>
    <name>muse::TrainMoreForm</name>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Falls from</source>
        <translation>Fällt ab</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Every setting that the command line has, in a table</source>
        <translation>Jede Einstellung der Kommandozeile, in einer Tabelle</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step moves the weights</source>
        <translation>Wie weit jeder Schritt die Gewichte bewegt</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>Lernrate im Zeitverlauf</translation>
    </message>
    <message>
        <source>It stays, or falls in a straight line to nothing at the last step</source>
        <translation>Sie bleibt, oder sie fällt linear auf null beim letzten Schritt</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Falls to 0</source>
        <translation>Fällt auf 0</translation>
    </message>
    <message>
        <source>Step from which the learning rate falls</source>
        <translation>Schritt, ab dem die Lernrate fällt</translation>
    </message>
    <message>
        <source>Generator steps with the full learning rate, before it begins to fall</source>
        <translation>Generatorschritte mit voller Lernrate, bevor sie zu fallen beginnt</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>dem ersten Schritt</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modell für den Anfang</translation>
    </message>
    <message>
        <source>Train this model further on your data; its kind and width must be those chosen above</source>
        <translation>Dieses Modell mit den eigenen Daten weitertrainieren; Art und Breite müssen den oben gewählten entsprechen</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
    </message>
    <message>
        <source>Choose a model to begin with…</source>
        <translation>Modell für den Anfang wählen…</translation>
    </message>
</context>
<context>
    <name>muse::TrainPanels</name>
    <message>
        <source>Save curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-Zeichnungen</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Hörproben</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
</context>
<context>
    <name>muse::TrainingController</name>
    <message>
        <source>a checkpoint will be saved</source>
        <translation>ein Checkpoint wird gespeichert</translation>
    </message>
    <message>
        <source>A run goes on with a dataset; build one of %1 first, in the Data workspace.</source>
        <translation>Ein Lauf wird mit einem Datensatz fortgesetzt; zuerst im Arbeitsbereich Daten einen aus %1 erstellen.</translation>
    </message>
    <message>
        <source>The dataset holds %L1 phrases from %L2 of %L3 files.</source>
        <translation>Der Datensatz enthält %L1 Phrasen aus %L2 von %L3 Dateien.</translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Schritt %L1 von %L2</translation>
    </message>
    <message>
        <source>Training, paused</source>
        <translation>Training, pausiert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>muse::TransportBar</name>
    <message>
        <source>Return to the start (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record the MIDI keyboard into the active track (Ctrl+R)</source>
        <translation>Das MIDI-Keyboard in die aktive Spur aufnehmen (Strg+R)</translation>
    </message>
    <message>
        <source>Loop the chosen bars, or the whole song (L)</source>
        <translation>Die ausgewählten Takte oder den ganzen Song im Loop spielen (L)</translation>
    </message>
    <message>
        <source>Metronome (K)</source>
        <translation>Metronom (K)</translation>
    </message>
    <message>
        <source>Bar, beat, tick</source>
        <translation>Takt, Schlag, Tick</translation>
    </message>
    <message>
        <source>Minutes, seconds</source>
        <translation>Minuten, Sekunden</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo at the playhead, in beats a minute</source>
        <translation>Tempo an der Abspielposition, in Schlägen je Minute</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>The grid that drawn and moved notes keep to; hold Alt to ignore it. Ctrl+1 to Ctrl+6, [ and ] choose it, T makes triplets, Shift+D dots, N turns it off</source>
        <translation>Das Raster, an dem gezeichnete und verschobene Noten einrasten; mit gehaltener Alt-Taste wird es ignoriert. Strg+1 bis Strg+6, [ und ] wählen es, T macht Triolen, Umschalt+D punktiert, N schaltet es aus</translation>
    </message>
    <message>
        <source>More of the transport</source>
        <translation>Mehr zum Transport</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
</context>
<context>
    <name>muse::TransportFeature</name>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Plays, stops, records and loops. Beside it the place in bars and in time, the tempo in force there, and the grid that notes keep to.</source>
        <translation>Spielt, stoppt, nimmt auf und loopt. Daneben stehen die Position in Takten und als Zeit, das dort geltende Tempo und das Raster, an dem Noten einrasten.</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Return to &amp;start</source>
        <translation>&amp;Zum Anfang</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>Tempo ändern</translation>
    </message>
</context>
<context>
    <name>muse::VelocityChoice</name>
    <message>
        <source>Recent velo&amp;cities</source>
        <translation>&amp;Zuletzt benutzte Velocity</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Velocity %1</translation>
    </message>
</context>
<context>
    <name>muse::VelocitySwatches</name>
    <message>
        <source>Recent velocities</source>
        <translation>Zuletzt benutzte Velocity</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Velocity %1</translation>
    </message>
    <message>
        <source>Draw with velocity %1, and give it to the chosen notes (Ctrl+Alt+%2)</source>
        <translation>Mit Velocity %1 zeichnen und sie den ausgewählten Noten geben (Strg+Alt+%2)</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
</context>
<context>
    <name>muse::WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>muse::Workspaces</name>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Komponieren</translation>
    </message>
    <message>
        <source>Write, hear and generate</source>
        <translation>Schreiben, hören und generieren</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Make datasets of music, and look at them</source>
        <translation>Aus Musik Datensätze erstellen und sie ansehen</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train models, and watch how they learn</source>
        <translation>Modelle trainieren und ihnen beim Lernen zusehen</translation>
    </message>
    <message>
        <source>More of: %1</source>
        <translation>Mehr von: %1</translation>
    </message>
</context>
<context>
    <name>muse::listening</name>
    <message numerus="yes">
        <source>You will hear %n pairs of short pieces of music, and say which of the two you like better.</source>
        <translation>
            <numerusform>Es ist %n Paar kurzer Musikstücke zu hören; dann ist zu sagen, welches der beiden besser gefällt.</numerusform>
            <numerusform>Es sind %n Paare kurzer Musikstücke zu hören; jedes Mal ist zu sagen, welches der beiden besser gefällt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will hear %n short pieces of music, and rate each of them by five questions.</source>
        <translation>
            <numerusform>Es ist %n kurzes Musikstück zu hören und nach fünf Fragen zu bewerten.</numerusform>
            <numerusform>Es sind %n kurze Musikstücke zu hören und jedes nach fünf Fragen zu bewerten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have done %n of them so far.</source>
        <translation>
            <numerusform>Bisher ist %n davon erledigt.</numerusform>
            <numerusform>Bisher sind %n davon erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit somewhere quiet, with headphones or good loudspeakers. Go by your own ear: there are no right answers, and some clips are meant to be odd. You can close this window at any time; when you open the test again, it goes on where you were.</source>
        <translation>Am besten an einem ruhigen Ort mit Kopfhörern oder guten Lautsprechern hören. Es zählt allein das eigene Ohr: Es gibt keine richtigen Antworten, und manche Ausschnitte sollen seltsam klingen. Dieses Fenster kann jederzeit geschlossen werden; wird der Test wieder geöffnet, geht es an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>play the music to its end</source>
        <translation>die Musik bis zum Ende abspielen</translation>
    </message>
    <message>
        <source>play the clip to the end</source>
        <translation>den Ausschnitt bis zum Ende abspielen</translation>
    </message>
    <message>
        <source>play A to the end</source>
        <translation>A bis zum Ende abspielen</translation>
    </message>
    <message>
        <source>play B to the end</source>
        <translation>B bis zum Ende abspielen</translation>
    </message>
    <message>
        <source>choose A or B</source>
        <translation>A oder B wählen</translation>
    </message>
    <message numerus="yes">
        <source>answer %n more question(s)</source>
        <translation>
            <numerusform>noch %n Frage beantworten</numerusform>
            <numerusform>noch %n Fragen beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>Noch zu tun: %1.</translation>
    </message>
</context>
</TS>
