<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>&apos;batch&apos; is {}; {} processes need at least as many phrases in a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;dataset&apos; has other phrases for rank {} than for rank 0; give all processes the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;decay_from&apos; is {}; it must be below the {} steps at which the learning rate reaches 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;decay_to&apos; is {}; with &apos;steps&apos; at {} the last {} would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;device&apos; is cuda; several processes train together on processors only: set &apos;device&apos; to cpu, or start one process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; &apos;musegan train --print-config&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; did you mean &apos;{}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} for rank {}, but {} for rank 0; start all processes with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clip of {} could not be rendered: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listening test needs a model at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A morph needs one to four corners and a place between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packed piano-roll must be a whole number of bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {:.0f} x {:.0f} pixels is too large; ask for fewer phrases or a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tempo is a number from {} to {}, such as 96.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of preference needs two models at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time signature reads like 3/4 or 7/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {} LUFS the peaks would be cut off; ask for {:.0f} LUFS or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not keep the sound until its level is known: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not load the model {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not load {}, which makes and trains models ({}); build or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not lock {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make a temporary file in {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the folder {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the run folder {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the match scores {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the soundfont {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open {} as an archive: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open {} to lock it: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {} as MIDI: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {} as a file of the Million Song Dataset (HDF5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {} as a piano-roll: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {} as a zip or tar archive: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {} as training data: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {} as {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {}: {}; choose another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not resume {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not start from {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {}. {} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {}: {}. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {}; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not {} {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLOO_SOCKET_IFNAME names &apos;{}&apos;, which is no network interface of this machine with an address; &apos;ip address&apos; lists those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the marker a name, such as Chorus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASTER_ADDR &apos;{}&apos; leads from this machine to itself, and rank {} is on another, {}; give the machine&apos;s address in the network, or name its interface in GLOO_SOCKET_IFNAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASTER_ADDR is &apos;{}&apos;, which this machine does not know ({}); give the name or the address of rank 0&apos;s machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a dataset to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a dataset with --data, a model with --model, or songs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder for the listening test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder for the training run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MIDI input can be opened, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MIDI output can be opened, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of this machine is free: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No soundfont was found, so nothing can sound: install the package fluid-soundfont-gm (or the small timgm6mb-soundfont), or put a .sf2 or .sf3 file into </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, MASTER_PORT and firewalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {} files in {} gave a phrase ({}); choose other files or loosen the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {} is taken on this machine, or not allowed; choose another MASTER_PORT for all processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used here; set &apos;arithmetic&apos; to auto or float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 0 at {}:{} has ended, hangs, or is another program; check MASTER_ADDR and MASTER_PORT, and start all processes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 0 was stopped before the training began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not: {}. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMPDIR names no folder to unpack it in; set it to one with room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU could not measure the phrases (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU could not unpack the phrases (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIDI {} &quot;{}&quot; could not be opened: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funnel cannot be read ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funnel should list nine stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funnel&apos;s stage {} should be {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became infinite at step {}; lower the learning rate and resume from the last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics cannot be read ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; accompanies a given {} track; choose one that generates from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; could not generate: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; generates from scratch; choose one that accompanies a given track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes could not connect with each other from {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes met, but rank {}, at {}, could not connect to all others within {} seconds; let the machines reach each other at all ports, or name the interface in GLOO_SOCKET_IFNAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {} holds another model than the settings ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample rate {} is not possible: choose one from {} to {} Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the generation cannot be read: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song is longer than {} bars, too long for a piano-roll file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song is too long for a MIDI file, {}: what lies beyond {} quarter notes cannot be written; move or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song lasts over six hours, too long for one audio file: shorten it or raise its tempo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is too short or too quiet to have a loudness; export it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont {} could not be loaded: it is damaged or of an unknown kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont {} is cut short: copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: it has no {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthesiser could not be started: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights became infinite at step {} (first in &apos;{}&apos;); lower the learning rate and resume from the last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no MIDI files (.mid, .midi, .kar) and no LPD files (.npz) in {}; choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bars to accompany; select at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no CUDA device that LibTorch can use; check the driver with nvidia-smi, or use the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MIDI {} &quot;{}&quot; any more: connect it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint to resume in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {} in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phrase of data to match thresholds to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound, as FluidSynth could not be loaded ({}); install libfluidsynth3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound, as the installed FluidSynth is too old; install version 2.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {}; choose a folder or archive of MIDI files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw; ask for one phrase at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Add notes, or unmute a track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for this: close other programs, or choose less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot draw {}; build it where cairo (libcairo2-dev) is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot draw; build it where cairo (libcairo2-dev) is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot write {}; build it where giflib and cairo (libgif-dev, libcairo2-dev) are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or measure on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or train on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without CUDA; build the &apos;cuda&apos; preset (packaging/gpu), or use the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without Gloo, over which several processes train together; start one process, or build for processors only, with libgloo-dev installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose songs by their tags, name the Million Song Dataset&apos;s files as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models are called {}; the results could not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`nonzero` and `shape` should describe five axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`nonzero` is not in the order that numpy.nonzero gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell of `nonzero` lies outside `shape`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor has a negative extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor&apos;s shape is larger than any file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a voice of it has more than {} notes, words and signs, which no tune has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be unpacked ({}); make room in the folder for temporary files, or set TMPDIR to one with more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares XML entities, which scores never do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more elements than a score has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than two channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} entries, too many to be music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} measures with its repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} notes and signs with its repeats, which is too much to open; take repeats out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} notes with its repeated measures, which is too much to open; take some out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no MIDI header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no array &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no device to play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no info.json that can be read; it is not of pypianoroll&apos;s making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no tune: no line of it begins with X:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {} measures in {} parts, which is too much to open; take parts or measures out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number that is beyond all bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds pickled objects, which could run any code; save it again with allow_pickle=False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds records, which are no piano-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds single bars, and nothing says which of them follow one another; use the array of phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is XML, but no MuseScore score: its root is called &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is XML, but no MusicXML score: its root is called &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a MusicXML score without a list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a damaged zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a file of MuseScore without a score of a known version in it; open the score itself in MuseScore (musescore.org, free) and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a {} model of {} width, and a {} of {} width cannot start from that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an archive without a score in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short: it breaks off after {} bytes, in the middle of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged at byte {} of {}, from where it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in Fortran order; save it in C order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file of Guitar Pro 3, 4 or 5; MuseScore (musescore.org, free) opens newer ones and exports them as MusicXML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a MuseGAN Studio project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a zip archive, or a damaged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in numpy&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not well-formed XML in line {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of Guitar Pro {}; TuxGuitar (tuxguitar.app, free) opens it and exports MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks `nonzero` or `shape`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts more than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts over half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that it has {} measures and {} tracks, which cannot be; export it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {} times its size, which music never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program; update to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &apos;binary_neurons&apos; is none of none, deterministic and stochastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &apos;critic&apos; is none of paper, streams and v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &apos;given&apos; track is none of the five families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &apos;model&apos; is none of jamming, composer and hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &apos;width&apos; is neither paper nor compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its array &apos;shape&apos; cannot be read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its array &apos;{}&apos; cannot be read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its calibration has no rule of eight numbers for &apos;{}.{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its calibration has no threshold of three numbers for &apos;{}.{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its dynamics have no {} numbers from {} to {} for &apos;{}.{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested too deeply to be a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are of type &apos;{}&apos;, which is no piano-roll&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first tune has no K: field, which begins the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header cannot be read ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is longer than the file (is it truncated, or not a safetensors file?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is not one that numpy writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its info.json lacks what pypianoroll writes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of presets contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of presets has an impossible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its notes last longer than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its resolution of {} steps a beat is not between 1 and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its settings cannot be read ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape ({}) is none of the public training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape promises more phrases than there are notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape promises more than it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensor &apos;{}&apos; has a shape that does not fit this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libpulse is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no JACK server is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PulseAudio server is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its presets can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrase {} comes from a song that is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrase {} is in no split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the unknown type &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has {} bytes where its shape needs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; is neither float32 nor float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lies outside the file (is it truncated?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JACK server refused our ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JACK server runs at {} Hz, beyond the synthesiser&apos;s {} Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PulseAudio server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint has no tensor &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint&apos;s tensor &apos;{}&apos; has another shape than this model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the installed libpulse is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the score in it unpacks to more than {} MiB, which no score does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sizes of its track {} do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip archive could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this FluidSynth has no such driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {} of numpy&apos;s format is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is usual in its data has no mean and deviation for &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is usual in its data is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Choose another soundfont, or other instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Set TMPDIR to a folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} accompanies a given track; choose a dataset to take it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} already holds a training run; resume it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers another test than that of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to another build; build or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be played: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be used: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not fit the test: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not hold the network that its card names: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has gone while it was read; connect or mount it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no ending that says which kind of audio to write: use .wav, .flac or .ogg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no object of &apos;settings&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no phrase to train this model on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no phrases in it; build the dataset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no phrases in its {} part; choose another --split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no place for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no tensor named &apos;{}&apos;; is it the right kind of file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no tracks of two different songs to put together; take a dataset of more songs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has too few phrases in which the {} track plays throughout, to be accompanied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has too few phrases in which two tracks play throughout to be the real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} bytes, more than the {} allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds damaged answers: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds event files already; name another folder, or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no prints of training phrases; make some with musegan dataset prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no sample of step {}; the nearest is of step {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no samples of a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds prints of another kind than this version&apos;s; make them again with musegan dataset prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds {} instead of a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; it must be a whole number from {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a damaged key of a listening test: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a damaged listening test: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a folder, not a soundfont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a folder; a dataset is one file, built of a folder of music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a {} of another version than this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is being trained right now; stop that training first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged, or no {}: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged: its &apos;{}&apos; should be {} of shape [{}]; build the dataset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged: {}; build the dataset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is neither a folder nor an archive that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no dataset, whose name ends in {}; build one of your music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no regular file; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no training run: it has no run.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not JSON: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a dataset of this program; build one with `musegan dataset build`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a list of track ids: &apos;{}&apos; is none (TR, five letters, eleven digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a model of this program: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a soundfont: choose a file that ends in .sf2 or .sf3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not finished: {} of {} trials are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not set; set it, or start the processes with torchrun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not the beginning of this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not the match_scores.json of the Lakh dataset: it should be an object of objects of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not whole; build or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already; name a new folder for the listening test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is write-protected; choose another name, or allow writing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {}, but {} is {}; ranks are counted from 0 to one less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} makes no note with the seed {}; train it longer, or take another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may not be read ({}); ask for access to it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names no track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was built by another version of this program; build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not lock {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make a temporary folder: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the folder {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not restore {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be moved to the bin; delete the folder by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not an autosaved song, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>MIDI files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsertPhrase</name>
    <message>
        <source>It fills %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteTarget</name>
    <message numerus="yes">
        <source>the %n chosen note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n note(s) of the %1 track</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is nothing here to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen, so it was done to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>then press Ctrl+G to generate the other four tracks; Ctrl+Shift+G invents all five</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutIntoSong</name>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Piano roll, mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano roll, keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity and controller lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl or Alt + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a note&apos;s left or right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose notes in a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift or Ctrl + drag on free ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click one of its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + wheel, or pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the roll about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle button + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is chosen, else the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + Up or Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + Right or Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor by a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + Right or Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or erase at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next or previous note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. or ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, adding to the chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + . or ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing, or give a drag up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and hear another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one track of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K, then the track&apos;s first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the first ones, or those marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, mark with M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it listen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those before, or take a kept track back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take points away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next note or point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right or Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value, by ten with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point at the playhead, take one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paint %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse</name>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hardly listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model that generates from scratch; train one in the Train panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model that accompanies a track; train one for %1 in the Train panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model accompanies the %1 track; there are models for %2, so pick such a track or train one for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what is usual in this model&apos;s data, so wishes cannot be judged; calibrate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models play in 4/4: bars of another length are cut out of theirs, or made of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy: the nearest training phrase is %1 % different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a copy: %1 differs by only %2 % from a training phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsets that only one of the two has, in whatever key; an estimate from hashed prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of real phrases that were not trained on, one in a hundred is nearer than %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a note there is nothing to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the %1 from bar %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to another %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, these would change: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it was when it made these notes, is not among the models any more, so they cannot be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between seeds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song does not tell how these notes were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another now than when these notes were made, so others may come of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not make the music in these bars, so nothing of it could be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are some of them. Arrow keys compare them, in the roll and by ear; Enter takes one, K keeps one of its tracks, Escape leaves all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G lets a MuseGAN write the other four tracks. There is no model here yet: drop one on the window, or train one in the Train workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G: a MuseGAN hears the active track and writes the other four, several times over. Arrow keys compare them, in the roll and by ear; Enter takes one, Escape leaves all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it play the other four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the piano roll. Press D and click to draw a few notes for %1, the active track, or keep the song that is open. Everything here goes on working while this card is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays from the playhead and stops. Where there is no sound device the playhead still moves; choose a soundfont in the Playback menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S saves the song; File &gt; Export writes MIDI, audio and pictures. Data and Train, up here, are for making models of your own music. Help &gt; Tour shows these cards again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that notes are pulled to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull where notes begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull where notes end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the way to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every second line lies between its neighbours: 50 is even, 67 a triplet&apos;s feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quantise %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most ticks that a start moves, early or late; a quarter note has 480</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that a note becomes louder or softer, of 127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other small errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Humanise %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Strum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which note of a chord begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one note of a chord to the next; a quarter note has 480 ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Strum %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the time they take now, counted from the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each note in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of equal length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, and only as far as the outermost note can go, so that no interval is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One value for all, or louder and softer alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As loud as that, of 127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what each note has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deviation from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean relative difference from the data: of the paper&apos;s metrics, and of what the plots of coherence below show. 0 is as the data; the best weights are those with the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm repeated by the next bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteenths with an onset that two bars in a row have in common, of those in either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsets a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes begun in a bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note length, sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteenths that a note lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsets shared with other tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteenths with onsets that two tracks have in common, of those in either; mean over the other four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums&apos; odd sixteenths, kick under bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the sixteenths between eighths at which drums play, and share of the bass&apos;s onsets on a kick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of Adam, at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a step, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a generator update with its critic updates takes: taking and generating phrases, the critic&apos;s updates, the generator&apos;s; on a graphics card only all together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM that the program holds, and memory in use on the graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Figure 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;SVG drawings (*.svg);;PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Figure 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, to the %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best deviation %1, at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the family whose range fits best</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) merged with one on the same pitch at the same time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s), in the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the song that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dataset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Data page; your song stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare %1 for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare %1 files for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play with the soundfont %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your song stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate with the model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen in the Generate panel; your song stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the training run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Train workspace; your song stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), models, datasets, soundfonts and folders of music can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a few notes with the pencil, or drop a MIDI file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move; Ctrl or Alt leaves a copy, Shift adds to the selection, right button erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; Shift adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to draw a note, drag to the right for its length; Alt leaves the grid, right button erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint a row of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag along a row or up a column to fill it with notes of one grid step; right button erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to draw the chosen chord on that note, drag to the right for its length; right button erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over notes to erase them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a note to cut it there; Shift cuts it into grid steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over notes of one pitch to join them; a click joins a note with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glue notes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a note up or down to make it louder or softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make notes louder or softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 whole notes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change the length; Alt leaves the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of another track: double-click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to hear it; nearer its front is louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to move the playhead, drag to choose bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to edit this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar %1, beat %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: free; Enter draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, velocity %3%4; Enter erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 track, %2 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ActivityView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::AudioExportPanel</name>
    <message>
        <source>Bring the loudest sample to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mix, in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stems, a file a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stems are equally long and keep their balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC is smaller without loss, Ogg Vorbis smaller still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits are a CD&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44,100 Hz are a CD&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As loud as can be, or as soft as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 dBFS is the loudest that a file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after the last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For notes and reverb to fade away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks where, then works in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring on at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::Autosave</name>
    <message>
        <source>Autosave does not work: %1 Save your song where there is room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::BlindDialog</name>
    <message>
        <source>Compare two models blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the candidates for %1 come from each model, and nothing says which. Take the one that you like best; then you are told whose it is, and it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The o&amp;ther model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other model plays to the same track; choose another, or train one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::CandidateChooser</name>
    <message>
        <source>You worked on these bars, so their candidates went. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose “%1” over “%2”. Generate &gt; What was kept counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the song, and locked in %2. Once you have chosen, a click on its bars in the grid opens them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come of too many others, one of the other, to make more of; take one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you kept is in the song; the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::CandidateList</name>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::CandidatePane</name>
    <message>
        <source>Does it listen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the same made to another given track, and say how much of it changes (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this candidate into the song (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one track of this candidate into the song, and go on choosing (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none; the song stays as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make others that are near to this candidate (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move about between the first candidates, or between those that M has marked (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what order they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most like real songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share most onsets with the given track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the candidates that were there before (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of two models for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of %1 tried for %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1: the one you liked, then others like it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ChannelStrip</name>
    <message>
        <source>%1 strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the %1 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level, %1 to 0 dB; the line is the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag up or down (Shift: fine); double-click resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan: centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan: %1 % left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan: %1 % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument of the %1 track: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose another sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ChordBar</name>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor, major seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-diminished seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminished seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented, major seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chord that the chord tool draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chord tool (C) draws on the note that is clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inversion of the chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its lowest notes lie an octave higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd inversion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ClipBar</name>
    <message>
        <source>How far %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Played to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound came from this computer, so it does not count as heard. Choose a device in Preferences &gt; Sound, and play it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::CurvePlot</name>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critic updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time spent training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critic update %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::DataFeature</name>
    <message>
        <source>Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; beside it are phrases to look at and to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose music or a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a phrase of a dataset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::DataPanels</name>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics of the phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the music through the funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this dataset to the Train workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop music above and build a dataset: here you see what each stage keeps, and why the rest goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save funnel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the counts as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 phrases from %L3 songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::DatasetController</name>
    <message>
        <source>Building a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::DialogPrompter</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MuseGAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Draw one track; a MuseGAN plays the other four.&lt;/p&gt;&lt;p&gt;After Dong, Hsiao, Yang and Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Built on Qt, LibTorch, FluidSynth, RtMidi and QCustomPlot. MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::EditActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ranspose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semitone &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semitone &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Octave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octave do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to what is &amp;chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;whole song</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::EvaluateFeature</name>
    <message>
        <source>&amp;Tables 1 and 2...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure models and data as the paper does, beside its own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ExportController</name>
    <message>
        <source>Exporting audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::ExportsFeature</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as muted or not soloed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MIDI...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi *.kar *.rmi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chosen bars as MIDI...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chosen bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano-&amp;roll (.npz)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export piano-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes as a table (.csv)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bars are chosen; choose some on the ruler first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audible track has notes in the chosen bars; choose others, or unmute one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI files sa&amp;y how bars were generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, seed and settings go into the file as text where generated bars begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate that is shown is not in it, as it is not in the song; Enter takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audio...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::FileController</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed or removed by another program since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::FilesFeature</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import MIDI or a score...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::FunnelView</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel: what each stage of the preparation kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::GenerateFeature</name>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the same music again; the threshold decides how much of the output becomes notes, dynamics how they are played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the &amp;other four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate from &amp;scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the &amp;next bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the music go on after the chosen bars, as many bars again: what follows the last of them best is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the generated notes in the chosen bars again, from what the song knows of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two models &amp;blind...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;kept...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the song is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate that was shown is in the song; undo takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::GeneratePanel</name>
    <message>
        <source>No model here invents all five tracks. Train one from scratch, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills bar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills bars %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: %1 stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: %1 and %2 stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a weights file (.safetensors) from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model on your own MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invent all tracks that are not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the next bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the music go on after these bars, as many bars again (Ctrl+Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are made to choose from; one alone goes into the song at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag over bars that are to stay as they are; over locked ones to open them again. What you keep of a candidate is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill only empty bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of a track in which notes begin stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: locked. Dotted: stays, as notes begin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop generating and leave the song as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained model invents the notes. Open one, or train your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invent tracks that go with the notes of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks are locked in these bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty in these bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the next bar, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the next bars, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate %1 from another track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate three others from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the other four from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies no track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model here accompanies a track. Train one that does, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model here accompanies %1. Pick %2 as the active track, or train one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::GenerationController</name>
    <message>
        <source>Generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models do not play to the same track any more; choose two that do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes begin in all of %1 that may be replaced; untick “Fill only empty bars”, or choose other bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1 is locked; unlock the bars or tracks that may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every track but %1, which is played to, is locked; unlock those that may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wished of %1 was left out, as nothing is made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 track is empty in %2; draw some notes there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song changed in %1 while they were being made, so they were left alone; generate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same notes are in %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n note(s) for %2 in %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n piece(s) were tried.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::HelpFeature</name>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click anything to read what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, machine, sound and the end of the log, to paste where you report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About MuseGAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard; paste it where you report the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::HistogramPlot</name>
    <message>
        <source>How a metric spreads over the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric whose spread over the phrases is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this histogram as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build or open a dataset to see how its metrics spread.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::HistoryFeature</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of undo; a click goes there and back (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song as it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go there. The disk marks what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks of the imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has these tracks. Tracks that go to one family become one; moving them is one step of undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ImportOffer</name>
    <message>
        <source>Move tracks...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move imported &amp;tracks...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its %2 tracks were sorted into the five by instrument; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed since is replaced when tracks move; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every track would be left out; keep at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move imported tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the imported tracks; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::InterruptedOffer</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LaneController</name>
    <message>
        <source>&amp;Velocity and controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane under the roll for velocities, volume, pan and sustain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LanePanel</name>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lane shows of the active track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the chosen notes or point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the chosen notes, or of the point that the keyboard stands on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LaneView</name>
    <message>
        <source>Drag here to draw %1 over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lane of the active track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to paint velocities, with Shift in a straight line. Where notes are chosen, only theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to draw, with Shift in a straight line; the right button takes points away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LatentForm</name>
    <message>
        <source>The piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all tracks share throughout (z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all tracks share, from bar to bar (z_t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each track has for itself throughout (z_i)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each track has for itself, from bar to bar (z_it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays, what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model makes music of random vectors: hold those whose part in the music you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %1 as it is in the music that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make candidates in which only this is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it goes from the mean of all music: less is more usual, more is odder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll again for %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the slider says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate first; then what you like of the music can be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies between candidates has no vector of its own to be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click: roll it again or set its strength for this track alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LedgerDialog</name>
    <message>
        <source>Nothing has been chosen among candidates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept only on this machine, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is known of all offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you kept of all models&apos; offers will be forgotten for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LevelMeter</name>
    <message>
        <source>Output level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output level, -48 to 0 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ListeningFeature</name>
    <message>
        <source>&amp;Listening test...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to clips of models and rate them, in a test that somebody made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results of a listening test...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listeners said, in the layout of the paper&apos;s Table 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the listening test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test&apos;s own folder, with key.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ListeningWindow</name>
    <message>
        <source>How much of the test is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions, so that the answers of musicians and of others can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this once to its end, and make it as loud as you like to listen. All clips are equally loud, so please leave the volume alone from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music to set the volume by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud all clips are played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play both to their ends, and say which you like better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it to its end, as often as you like, and rate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which do you like better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is anything you would like to say, write it here. Then save your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again for another listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you saved your answers? They are forgotten here when another listener begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LockCommand</name>
    <message>
        <source>Lock bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock other bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LockGrid</name>
    <message>
        <source>Locks of bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays as it is, as the whole track is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays as it is; a click or Space opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays as it is, as notes begin in it and only empty bars are filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the others are made to it; only from scratch it is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may be replaced; a click or Space locks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace bar %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 in bar %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock all bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LooksPage</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::LossPlot</name>
    <message>
        <source>Negative critic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−D loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative critic loss, as in Figure 9(a) of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserstein estimate: mean D(real) − mean D(fake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient penalty, its weight included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator loss: −mean D(fake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual&apos;s first page (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MasterStrip</name>
    <message>
        <source>Master strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the sum, left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level, left and right, %1 to 0 dB; the lines are the peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening volume: %1; exports are as loud as ever
Drag up or down (Shift: fine); double-click resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too loud and is held down: lower the tracks&apos; faders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights up when the sum is too loud and is held down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MetricPlot</name>
    <message>
        <source>Metric curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Dashed: the dataset&apos;s own value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MidiPortMenus</name>
    <message>
        <source>MIDI &amp;input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI &amp;output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MixerFeature</name>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, pan, effects and level of every track (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each plays, the master what goes out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MixerPanel</name>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ModelChooser</name>
    <message>
        <source>accompanies %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained model that invents the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what this model was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model from another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that accompanies the active track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained model that invents the notes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained model that invents the notes: the one that fits the active track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MorphPad</name>
    <message>
        <source>Between candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % to the right, %2 % down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % to the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::MorphPane</name>
    <message>
        <source>Drag the point, or move it with the arrow keys: the nearer a corner, the more of it is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc (slerp) keeps the strength of the random vectors; straight (lerp) is tamer in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make candidates in even steps along the path, or from the first corner to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Shift and draw a path, or press P at each of its points: the music goes along it, four bars a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over more than four bars the music can go along a path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::NoteActions</name>
    <message>
        <source>Other &amp;interval...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest note &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest note &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Velocity...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantise s&amp;ettings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hu&amp;manise...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg&amp;ato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Str&amp;um</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;half the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;double the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other ratio...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit in parts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert &amp;bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::NoteBar</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on %1 (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::NotesFeature</name>
    <message numerus="yes">
        <source>Legato on %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invert %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes two notes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many empty bars as are chosen, before them, on all tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty bar at the playhead, on all tracks; choose bars in the ruler for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen bars out of all tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bars first: drag in the ruler above the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Insert %n bar(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The song has nothing in these bars or behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bar(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::OriginsFeature</name>
    <message>
        <source>Origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed. A click chooses the bars; the same model and seed make the same notes again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::OriginsPanel</name>
    <message>
        <source>Nothing here was generated yet. Ctrl+G lets a model write; then this says which model, and from which seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to choose its bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::OverviewStrip</name>
    <message>
        <source>Overview of the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the view by bars, Home and End go to the song&apos;s ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go there, drag the frame&apos;s edges to zoom, double-click to play from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PhraseListModel</name>
    <message>
        <source>Song %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bars %2–%3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PhrasePane</name>
    <message>
        <source>Phrases of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the dataset is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only songs with these words in their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chosen phrase, or stop it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phrase into the song, at the bars in target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build or open a dataset to look at its phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 phrases of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PianoRollView</name>
    <message numerus="yes">
        <source>Cut %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set length of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw and change notes here. Without a mouse: arrows move the frame, Enter draws or erases, Shift with an arrow changes a note&apos;s length, comma and period go from note to note, and arrows then move what is chosen; Escape lets go of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PlaybackController</name>
    <message>
        <source>No audio device was found, so playback runs without sound: see Preferences &gt; Sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio device went away: playback goes on without sound until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio device is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audio device was found: playback is heard now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio device now runs at %1 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back and open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went away; it is opened again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PlotLegend</name>
    <message>
        <source>The strong line is smoothed; the figures are the raw values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1, lowest %2, highest %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PlotPanel</name>
    <message>
        <source>Smoothing, range, scale, saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (double-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all curves as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average (EMA), %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band from lowest to highest of %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what came before: the first steps are often far from all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest and highest in the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PreferencesFeature</name>
    <message>
        <source>Pr&amp;eferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::PresetModel</name>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hear it, double-click to give it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drum kit: click to hear it; only the drums can have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hear it; the drums can only have drum kits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variation in bank %1: click to hear it; songs keep only sounds of bank 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RecordingActions</name>
    <message>
        <source>&amp;Metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count-&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before playing too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recor&amp;ding mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overdub: add to the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace what the track plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ep input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key of the MIDI keyboard puts a note at the playhead and moves it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step over a res&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send MIDI &amp;clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MIDI output hears start, stop, song position and 24 pulses to the quarter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RecordingController</name>
    <message>
        <source>Step input: each key puts a note at the playhead in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MIDI keyboard was found: connect one to play notes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a keyboard first: Playback &gt; MIDI input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step input in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RecordingFeature</name>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to choose another audio driver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RecoveryOffer</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MuseGAN Studio was closed without saving %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1; it is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ResultsWindow</name>
    <message>
        <source>Count everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of a listening test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those too who rated mixed-up tracks as high as real music, or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tables...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown, LaTeX, CSV or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all answers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every single answer, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RollActions</name>
    <message>
        <source>Five &amp;rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each track in a roll of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Half note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarter note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eighth note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sixteenth note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thirty-second note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RollFeature</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can be edited; the others are dimmed. Double-click a dimmed note to go to its track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the notes of the active track are, or its volume, pan and sustain over time. Drag to paint; with Shift a straight line. Where notes are chosen only theirs change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as &amp;PNG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as S&amp;VG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1 at bar %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its notes join those of your song. Dropped above or beside the notes, it is opened instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RollMenus</name>
    <message>
        <source>Play from bar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the chosen bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RunDifferences</name>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out settings that are the same in all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a spreadsheet or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::RunsPanel</name>
    <message>
        <source>Open a run&apos;s folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curves of a run that lies elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trained here yet. Each training becomes a run in this list; it can be shown, trained on, and used as a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows a run&apos;s curves, F2 names it, Delete moves it to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the settings of the ticked runs and of the one on show, beside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its curves and samples (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate with its best weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from its newest checkpoint, by so many steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a new training that begins with its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many generator steps more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold others against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline: its curves stay, as a band under the others, and settings are held against its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Figure 8, how its samples changed...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Figure 9, loss and metrics...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SampleActions</name>
    <message>
        <source>Insert a training sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SampleRolls</name>
    <message>
        <source>Samples of the model in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a phrase to hear it, double-click to put it into the song, or drag it away as a MIDI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SampleStrip</name>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this step&apos;s phrases above those of the steps that you go to, to see what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back through the saved steps: the random vectors stay the same, the model learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is kept: go to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 above %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SamplingForm</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, model and notes give the same result again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the seed anew at every press; without it, the candidates that come next have the seeds after the last ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the model&apos;s own thresholds: lower gives more notes, higher fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw at random (Bernoulli)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the threshold: every sixteenth is drawn, and the higher the output, the likelier the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bass note at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of bass notes that overlap only the strongest sound; chords of which the model is sure stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the loudness and timing of the songs that the model learnt from the notes get: at 0 % all are equally loud and on the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are played</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SavingPage</name>
    <message>
        <source>Seconds from an edit to its copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after an edit the copy is written; 0 keeps none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a crash or a power cut the copy is offered at the next start. Nothing is written while a key or the mouse is held down. A saved song needs no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of what is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ScaleActions</name>
    <message>
        <source>S&amp;cale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shade rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep drawn notes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chord &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes &amp;outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap notes &amp;to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade the rows of the scale, its root most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn notes go to the nearest row of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chords that sound, over their bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ScaleBar</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s root; kept in the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scale lies on the root; the song keeps whether it is major or minor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ScorePane</name>
    <message>
        <source>Silent bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashing tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of a track without a note, in percent (EB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that begin in a bar of a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch classes that a bar of a track uses (UPC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that are no fragments, in percent (QN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drum hits in eight- or sixteen-beat patterns, in percent (DP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between the harmonies of two tracks (TD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rhythm that a bar and the next have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the onsets that a track has in common with the given one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like real songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SettingsTable</name>
    <message>
        <source>All settings of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the settings whose name or words have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, or press F2 on, a value to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every setting back to what it is at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands, menus and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that shall call the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let these keys call the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the command&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command&apos;s keys as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key or gesture belongs to its place and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now calls “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now calls “%2”, and “%3” no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::Smoothing</name>
    <message>
        <source>EMA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median and band of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SnapActions</name>
    <message>
        <source>S&amp;nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Triplet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SongDocument</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Unmute a track first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SongInsert</name>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The song changed while %1 was being read, so it was left alone; drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has notes only for %2, which is locked; unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n note(s) into the song, from bar %2 on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> What it has for %1 was left out: locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SoundFontBrowser</name>
    <message>
        <source>Soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont that plays: those of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another .sf2 or .sf3 file; or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one plays on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the name, or numbers; Down goes to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds of the soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package fluid-soundfont-gm, or drop a .sf2 or .sf3 file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading; the old one plays on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in our catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hear. Double-click or Enter gives the sound to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound has that name: try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SoundFontService</name>
    <message>
        <source>%1 could not be loaded: it is damaged. The old soundfont goes on sounding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SoundPage</name>
    <message>
        <source>Sound system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sound goes; used from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruments that play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard to play and record from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where notes go as well, such as a synthesiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a test note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds the piano track&apos;s instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever opens first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PipeWire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PulseAudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when the studio starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now silent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is installed; drop a .sf2 or .sf3 file on the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SoundsFeature</name>
    <message>
        <source>Sound&amp;font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundfonts and all their sounds (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundfonts (*.sf2 *.sf3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont %1 has no sound for %2: choose another in Playback &gt; Soundfont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SourceBox</name>
    <message>
        <source>Music to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an archive or a dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with other music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, an archive or files of music here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::StageForm</name>
    <message>
        <source>Which music is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usable music, or only what the paper trains on: songs with all five families, cut at the boundaries of their structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usable music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the switches of each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copies of a song are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which instruments make which of the five families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPD-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best single track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond C1–B7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes outside the range of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only songs in 4/4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And with their first beat at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at structural boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds verses and choruses (Serra et al. 2012); slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each phrase only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out phrases equal to earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of bass, drums, guitar, piano and strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that must begin in a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars between phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of one phrase of four bars to the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::SteeringForm</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many notes begin in a bar, beside what is usual in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long notes last, beside what is usual in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bars are silent, beside what is usual in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and set what %1 is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every track go as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is lower; those that would be go up by octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is higher; those that would be go down by octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many notes may sound at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the song&apos;s scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes beside the scale of the song&apos;s key go to the nearest pitch in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pitch from %1 to %2 is in %3, so %4 would be silent: widen its range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TablesController</name>
    <message>
        <source>Measuring Tables 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TablesDialog</name>
    <message>
        <source>Here the tables will stand: the data as it is and with shuffled bars, then the models, each with the width of its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data that models are held against, and that gives accompaniment models their tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick those to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper measures 20,000; fewer are quicker and less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole notes, as a listener gets them, in the place of every step judged by itself as in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the paper&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the published tables beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate and measure; the window stays free meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring; tables from before stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text, Markdown, LaTeX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As LaTeX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset, or tick a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” plays to tracks of a dataset: choose one, or untick it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TempoSpin</name>
    <message>
        <source> bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tempo is a number from %1 to %2; it is %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::ThemeActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TheoryFeature</name>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes of the %1 track are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n note(s) to the scale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drums have no scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the track&apos;s notes that %1 does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves %1 to the nearest of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TheoryToolBar</name>
    <message>
        <source>Scale and chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cale and chords</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TimeActions</name>
    <message>
        <source>Add at the &amp;playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marker...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tempo change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;signature...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TimeStrip</name>
    <message>
        <source>tempo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers, tempo changes and time signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker&apos;s name, a tempo in beats a minute or a time signature; Return takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 here...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in bar %2: double-click changes it, a drag moves it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click adds a marker; the right button adds tempo changes and signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TimelineFeature</name>
    <message>
        <source>The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click elsewhere moves the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; the right button offers the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marker follows. Double-click the line of marks to add one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TourCard</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step and show the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrackList</name>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrackRow</name>
    <message>
        <source>%1 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to edit the %1 track (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the %1 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument of the %1 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: generating leaves this track as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these notes behind those of the active track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Double-click to rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show behind the active track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TracksFeature</name>
    <message>
        <source>The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, solo and the lock, which keeps generation from changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes to drag out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag out as MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the chosen bars of all tracks, or the whole song, out of the window as a MIDI file; a click saves one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrainControls</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the chosen data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it paused, by the settings as they stand now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the training and save what it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make music with its best weights: they are chosen in Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critic %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrases %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrainFeature</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a model on a dataset or on your own MIDI files, in the background. The curves show the critic&apos;s loss and the five metrics, beside the values of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained here. A run&apos;s curves and samples come back from its folder; it can go on, begin another one, and make music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program trains “%1”; its curves come as it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last training, at step %L1 of %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run keeps its model, given track and width. Put them back to go on with it, or press Begin from it in Runs for a new training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new training that begins with the weights of “%1”: choose its data, then start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” with all its checkpoints and samples to the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset or an archive of MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and checkpoints (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes here is being measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrainForm</name>
    <message>
        <source>Settings of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the settings of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset file, or a folder or archive of MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset, or folder of MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset or an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer: one generator for all tracks. Jamming: one each, on its own. Hybrid: one each, together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invent all five tracks, or the other four to one that is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompany %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact trains on a laptop; Paper has all the paper&apos;s channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases a step; more is steadier and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator steps to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that go together; change them as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, a model to begin with, loss and critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrainMethodForm</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What generator and critic minimise: WGAN-GP as the paper, or R3, R1, or hinge with spectral norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WGAN-GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard the critic&apos;s gradient is held; the hinge loss has no penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty now and then counts as often, and trains faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: the paper&apos;s. Streams: it hears onsets, repeating bars, chroma and metre too. V1: the authors&apos; first code&apos;s, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each critic step moves its weights, where it is not the same as the generator&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the average keeps of itself at a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music is made by a moving average of the generator; nearer to 1 is steadier and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases whose bars are turned for the critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees beginning with another bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semitones by which phrases are moved for the critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the phrases, real and generated alike, are moved by up to so many semitones; never drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what bars have in common apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that all four bars share is added to what varies, so that bars repeat more easily</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrainMoreForm</name>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting that the command line has, in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step moves the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays, or falls in a straight line to nothing at the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step from which the learning rate falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator steps with the full learning rate, before it begins to fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this model further on your data; its kind and width must be those chosen above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to begin with…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrainPanels</name>
    <message>
        <source>Save curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TrainingController</name>
    <message>
        <source>a checkpoint will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run goes on with a dataset; build one of %1 first, in the Data workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset holds %L1 phrases from %L2 of %L3 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TransportBar</name>
    <message>
        <source>Return to the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the MIDI keyboard into the active track (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the chosen bars, or the whole song (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronome (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar, beat, tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo at the playhead, in beats a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid that drawn and moved notes keep to; hold Alt to ignore it. Ctrl+1 to Ctrl+6, [ and ] choose it, T makes triplets, Shift+D dots, N turns it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::TransportFeature</name>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays, stops, records and loops. Beside it the place in bars and in time, the tempo in force there, and the grid that notes keep to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::Workspaces</name>
    <message>
        <source>&amp;Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, hear and generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make datasets of music, and look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train models, and watch how they learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muse::listening</name>
    <message numerus="yes">
        <source>You will hear %n pairs of short pieces of music, and say which of the two you like better.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will hear %n short pieces of music, and rate each of them by five questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have done %n of them so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sit somewhere quiet, with headphones or good loudspeakers. Go by your own ear: there are no right answers, and some clips are meant to be odd. You can close this window at any time; when you open the test again, it goes on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play the music to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play the clip to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play A to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play B to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose A or B</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answer %n more question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
