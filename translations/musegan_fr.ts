<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>&apos;batch&apos; is {}; {} processes need at least as many phrases in a batch.</source>
        <translation>&apos;batch&apos; vaut {}&#x202f;; {} processus demandent au moins autant de phrases par lot.</translation>
    </message>
    <message>
        <source>&apos;dataset&apos; has other phrases for rank {} than for rank 0; give all processes the same file.</source>
        <translation>&apos;dataset&apos; a d’autres phrases pour le rang {} que pour le rang 0&#x202f;; donnez le même fichier à tous les processus.</translation>
    </message>
    <message>
        <source>&apos;decay_from&apos; is {}; it must be below the {} steps at which the learning rate reaches 0.</source>
        <translation>&apos;decay_from&apos; vaut {}&#x202f;; il doit rester sous les {} pas auxquels le taux d’apprentissage atteint 0.</translation>
    </message>
    <message>
        <source>&apos;decay_to&apos; is {}; with &apos;steps&apos; at {} the last {} would change nothing.</source>
        <translation>&apos;decay_to&apos; vaut {}&#x202f;; avec &apos;steps&apos; à {}, les {} derniers ne changeraient rien.</translation>
    </message>
    <message>
        <source>&apos;device&apos; is cuda; several processes train together on processors only: set &apos;device&apos; to cpu, or start one process.</source>
        <translation>&apos;device&apos; vaut cuda&#x202f;; plusieurs processus ne s’entraînent ensemble que sur processeur&#xa0;: mettez &apos;device&apos; à cpu, ou lancez un seul processus.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; &apos;musegan train --print-config&apos; lists them.</source>
        <translation>&apos;{}&apos; n’est pas un réglage&#x202f;; &apos;musegan train --print-config&apos; les énumère.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; did you mean &apos;{}&apos;?</source>
        <translation>&apos;{}&apos; n’est pas un réglage&#x202f;; vouliez-vous dire &apos;{}&apos;&#x202f;?</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} for rank {}, but {} for rank 0; start all processes with the same settings.</source>
        <translation>&apos;{}&apos; vaut {} pour le rang {}, mais {} pour le rang 0&#x202f;; lancez tous les processus avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>A clip of {} could not be rendered: {}</source>
        <translation>Impossible de calculer le son d’un extrait de {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>A listening test needs a model at least.</source>
        <translation>Un test d’écoute demande au moins un modèle.</translation>
    </message>
    <message>
        <source>A morph needs one to four corners and a place between them.</source>
        <translation>Un morphing demande un à quatre coins et une place entre eux.</translation>
    </message>
    <message>
        <source>A packed piano-roll must be a whole number of bars.</source>
        <translation>Un piano roll compacté doit compter un nombre entier de mesures.</translation>
    </message>
    <message>
        <source>A picture of {:.0f} x {:.0f} pixels is too large; ask for fewer phrases or a smaller scale.</source>
        <translation>Une image de {:.0f} x {:.0f} pixels est trop grande&#x202f;; demandez moins de phrases ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>A tempo is a number from {} to {}, such as 96.5.</source>
        <translation>Un tempo est un nombre de {} à {}, par exemple 96.5.</translation>
    </message>
    <message>
        <source>A test of preference needs two models at least.</source>
        <translation>Un test de préférence demande au moins deux modèles.</translation>
    </message>
    <message>
        <source>A time signature reads like 3/4 or 7/8.</source>
        <translation>Un chiffrage de mesure s’écrit comme 3/4 ou 7/8.</translation>
    </message>
    <message>
        <source>At {} LUFS the peaks would be cut off; ask for {:.0f} LUFS or less.</source>
        <translation>À {} LUFS, les crêtes seraient coupées&#x202f;; demandez {:.0f} LUFS ou moins.</translation>
    </message>
    <message>
        <source>Could not keep the sound until its level is known: {}.</source>
        <translation>Impossible de garder le son jusqu’à ce que son niveau soit connu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not load the model {}: {}</source>
        <translation>Impossible de charger le modèle {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Could not load {}, which makes and trains models ({}); build or install the program again.</source>
        <translation>Impossible de charger {}, qui crée et entraîne les modèles ({})&#x202f;; compilez ou installez le programme de nouveau.</translation>
    </message>
    <message>
        <source>Could not lock {}: {}.</source>
        <translation>Impossible de verrouiller {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not make a temporary file in {}: {}.</source>
        <translation>Impossible de créer un fichier temporaire dans {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not make the folder {}: {}.</source>
        <translation>Impossible de créer le dossier {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not make the run folder {}: {}.</source>
        <translation>Impossible de créer le dossier de session {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not open the match scores {}.</source>
        <translation>Impossible d’ouvrir les scores de correspondance {}.</translation>
    </message>
    <message>
        <source>Could not open the soundfont {}: {}.</source>
        <translation>Impossible d’ouvrir la SoundFont {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not open {} as an archive: {}.</source>
        <translation>Impossible d’ouvrir {} comme archive&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not open {} to lock it: {}.</source>
        <translation>Impossible d’ouvrir {} pour le verrouiller&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not open {}: {}.</source>
        <translation>Impossible d’ouvrir {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as MIDI: {}.</source>
        <translation>Impossible de lire {} comme MIDI&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as a file of the Million Song Dataset (HDF5).</source>
        <translation>Impossible de lire {} comme fichier du Million Song Dataset (HDF5).</translation>
    </message>
    <message>
        <source>Could not read {} as a piano-roll: {}.</source>
        <translation>Impossible de lire {} comme piano roll&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as a zip or tar archive: {}.</source>
        <translation>Impossible de lire {} comme archive zip ou tar&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as training data: {}.</source>
        <translation>Impossible de lire {} comme données d’entraînement&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not read {} as {}: {}.</source>
        <translation>Impossible de lire {} comme {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not read {}. {}</source>
        <translation>Impossible de lire {}. {}</translation>
    </message>
    <message>
        <source>Could not read {}: {}.</source>
        <translation>Impossible de lire {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not read {}: {}; choose another archive.</source>
        <translation>Impossible de lire {}&#xa0;: {}&#x202f;; choisissez une autre archive.</translation>
    </message>
    <message>
        <source>Could not resume {}: {}.</source>
        <translation>Impossible de reprendre {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not start from {}: {}.</source>
        <translation>Impossible de partir de {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not write {}. {} Choose another place.</source>
        <translation>Impossible d’écrire {}. {} Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Could not write {}.</source>
        <translation>Impossible d’écrire {}.</translation>
    </message>
    <message>
        <source>Could not write {}: {}. Make room, or choose another place.</source>
        <translation>Impossible d’écrire {}&#xa0;: {}. Faites de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Could not write {}: {}.</source>
        <translation>Impossible d’écrire {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not write {}; is the disk full?</source>
        <translation>Impossible d’écrire {}&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>Could not {} {}: {}.</source>
        <translation>Échec de l’opération «&#xa0;{}&#xa0;» sur {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>GLOO_SOCKET_IFNAME names &apos;{}&apos;, which is no network interface of this machine with an address; &apos;ip address&apos; lists those that are.</source>
        <translation>GLOO_SOCKET_IFNAME nomme &apos;{}&apos;, qui n’est pas une interface réseau de cette machine dotée d’une adresse&#x202f;; &apos;ip address&apos; énumère celles qui le sont.</translation>
    </message>
    <message>
        <source>Give the marker a name, such as Chorus.</source>
        <translation>Donnez un nom au repère, par exemple Refrain.</translation>
    </message>
    <message>
        <source>MASTER_ADDR &apos;{}&apos; leads from this machine to itself, and rank {} is on another, {}; give the machine&apos;s address in the network, or name its interface in GLOO_SOCKET_IFNAME.</source>
        <translation>MASTER_ADDR &apos;{}&apos; mène de cette machine à elle-même, et le rang {} est sur une autre, {}&#x202f;; donnez l’adresse de la machine dans le réseau, ou nommez son interface dans GLOO_SOCKET_IFNAME.</translation>
    </message>
    <message>
        <source>MASTER_ADDR is &apos;{}&apos;, which this machine does not know ({}); give the name or the address of rank 0&apos;s machine.</source>
        <translation>MASTER_ADDR vaut &apos;{}&apos;, que cette machine ne connaît pas ({})&#x202f;; donnez le nom ou l’adresse de la machine du rang 0.</translation>
    </message>
    <message>
        <source>MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others see it.</source>
        <translation>MASTER_ADDR n’est pas défini&#x202f;; donnez-lui l’adresse de la machine du rang 0, telle que les autres la voient.</translation>
    </message>
    <message>
        <source>Name a dataset to train on.</source>
        <translation>Nommez un jeu de données d’entraînement.</translation>
    </message>
    <message>
        <source>Name a dataset with --data, a model with --model, or songs.</source>
        <translation>Nommez un jeu de données avec --data, un modèle avec --model, ou des morceaux.</translation>
    </message>
    <message>
        <source>Name a folder for the listening test.</source>
        <translation>Nommez un dossier pour le test d’écoute.</translation>
    </message>
    <message>
        <source>Name a folder for the training run.</source>
        <translation>Nommez un dossier pour la session d’entraînement.</translation>
    </message>
    <message>
        <source>No MIDI input can be opened, {}.</source>
        <translation>Aucune entrée MIDI ne peut être ouverte, {}.</translation>
    </message>
    <message>
        <source>No MIDI output can be opened, {}.</source>
        <translation>Aucune sortie MIDI ne peut être ouverte, {}.</translation>
    </message>
    <message>
        <source>No port of this machine is free: {}.</source>
        <translation>Aucun port de cette machine n’est libre&#xa0;: {}.</translation>
    </message>
    <message>
        <source>No soundfont was found, so nothing can sound: install the package fluid-soundfont-gm (or the small timgm6mb-soundfont), or put a .sf2 or .sf3 file into </source>
        <translation>Aucune SoundFont n’a été trouvée, rien ne peut donc sonner&#xa0;: installez le paquet fluid-soundfont-gm (ou le petit timgm6mb-soundfont), ou mettez un fichier .sf2 ou .sf3 dans </translation>
    </message>
    <message>
        <source>Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, MASTER_PORT and firewalls.</source>
        <translation>Personne ne répond à {} après {} secondes ({})&#x202f;; lancez-y le rang 0, et vérifiez MASTER_ADDR, MASTER_PORT et les pare-feu.</translation>
    </message>
    <message>
        <source>None of the {} files in {} gave a phrase ({}); choose other files or loosen the rules.</source>
        <translation>Aucun des {} fichiers de {} n’a donné de phrase ({})&#x202f;; choisissez d’autres fichiers ou assouplissez les règles.</translation>
    </message>
    <message>
        <source>Port {} is taken on this machine, or not allowed; choose another MASTER_PORT for all processes.</source>
        <translation>Le port {} est déjà pris sur cette machine, ou interdit&#x202f;; choisissez un autre MASTER_PORT pour tous les processus.</translation>
    </message>
    <message>
        <source>Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used here; set &apos;arithmetic&apos; to auto or float32.</source>
        <translation>Les produits en bfloat16 demandent un processeur avec AMX ou AVX512_BF16, et c’est {} qui sert ici&#x202f;; mettez &apos;arithmetic&apos; à auto ou float32.</translation>
    </message>
    <message>
        <source>Rank 0 at {}:{} has ended, hangs, or is another program; check MASTER_ADDR and MASTER_PORT, and start all processes again.</source>
        <translation>Le rang 0 à {}:{} s’est terminé, est bloqué, ou est un autre programme&#x202f;; vérifiez MASTER_ADDR et MASTER_PORT, et relancez tous les processus.</translation>
    </message>
    <message>
        <source>Rank 0 was stopped before the training began.</source>
        <translation>Le rang 0 a été arrêté avant le début de l’entraînement.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Please report it.</source>
        <translation>Une erreur qui ne devrait pas se produire est survenue. Merci de la signaler.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {}. Please report it.</source>
        <translation>Une erreur qui ne devrait pas se produire est survenue&#xa0;: {}. Merci de la signaler.</translation>
    </message>
    <message>
        <source>TMPDIR names no folder to unpack it in; set it to one with room</source>
        <translation>TMPDIR ne désigne aucun dossier où le décompresser&#x202f;; indiquez-en un qui ait de la place</translation>
    </message>
    <message>
        <source>The GPU could not measure the phrases (</source>
        <translation>Le GPU n’a pas pu mesurer les phrases (</translation>
    </message>
    <message>
        <source>The GPU could not unpack the phrases (</source>
        <translation>Le GPU n’a pas pu décompresser les phrases (</translation>
    </message>
    <message>
        <source>The MIDI {} &quot;{}&quot; could not be opened: {}</source>
        <translation>Impossible d’ouvrir le port MIDI ({}) «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <source>The funnel cannot be read ({}).</source>
        <translation>L’entonnoir ne peut pas être lu ({}).</translation>
    </message>
    <message>
        <source>The funnel should list nine stages.</source>
        <translation>L’entonnoir devrait énumérer neuf étapes.</translation>
    </message>
    <message>
        <source>The funnel&apos;s stage {} should be {}.</source>
        <translation>L’étape {} de l’entonnoir devrait être {}.</translation>
    </message>
    <message>
        <source>The loss became infinite at step {}; lower the learning rate and resume from the last checkpoint.</source>
        <translation>La perte est devenue infinie au pas {}&#x202f;; baissez le taux d’apprentissage et reprenez au dernier point de contrôle.</translation>
    </message>
    <message>
        <source>The metrics cannot be read ({}).</source>
        <translation>Les métriques ne peuvent pas être lues ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; accompanies a given {} track; choose one that generates from scratch.</source>
        <translation>Le modèle &apos;{}&apos; accompagne une piste donnée ({})&#x202f;; choisissez-en un qui génère à partir de zéro.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; could not generate: {}</source>
        <translation>Le modèle &apos;{}&apos; n’a pas pu générer&#xa0;: {}</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; generates from scratch; choose one that accompanies a given track.</source>
        <translation>Le modèle &apos;{}&apos; génère à partir de zéro&#x202f;; choisissez-en un qui accompagne une piste donnée.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; {}.</source>
        <translation>Modèle &apos;{}&apos;&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The processes could not connect with each other from {}: {}</source>
        <translation>Les processus n’ont pas pu se connecter entre eux depuis {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>The processes met, but rank {}, at {}, could not connect to all others within {} seconds; let the machines reach each other at all ports, or name the interface in GLOO_SOCKET_IFNAME.</source>
        <translation>Les processus se sont trouvés, mais le rang {}, à {}, n’a pas pu se connecter à tous les autres en {} secondes&#x202f;; laissez les machines se joindre sur tous les ports, ou nommez l’interface dans GLOO_SOCKET_IFNAME.</translation>
    </message>
    <message>
        <source>The run in {} holds another model than the settings ask for.</source>
        <translation>La session dans {} contient un autre modèle que celui que demandent les réglages.</translation>
    </message>
    <message>
        <source>The sample rate {} is not possible: choose one from {} to {} Hz.</source>
        <translation>La fréquence d’échantillonnage {} n’est pas possible&#xa0;: choisissez-en une de {} à {} Hz.</translation>
    </message>
    <message>
        <source>The settings of the generation cannot be read: {}.</source>
        <translation>Les réglages de la génération ne peuvent pas être lus&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The song is longer than {} bars, too long for a piano-roll file.</source>
        <translation>Le morceau compte plus de {} mesures, c’est trop long pour un fichier de piano roll.</translation>
    </message>
    <message>
        <source>The song is too long for a MIDI file, {}: what lies beyond {} quarter notes cannot be written; move or delete it.</source>
        <translation>Le morceau est trop long pour un fichier MIDI, {}&#xa0;: ce qui se trouve au-delà de {} noires ne peut pas être écrit&#x202f;; déplacez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The song lasts over six hours, too long for one audio file: shorten it or raise its tempo.</source>
        <translation>Le morceau dure plus de six heures, c’est trop long pour un seul fichier audio&#xa0;: raccourcissez-le ou augmentez son tempo.</translation>
    </message>
    <message>
        <source>The sound is too short or too quiet to have a loudness; export it without one.</source>
        <translation>Le son est trop court ou trop faible pour avoir un niveau sonore&#x202f;; exportez-le sans.</translation>
    </message>
    <message>
        <source>The soundfont {} could not be loaded: it is damaged or of an unknown kind.</source>
        <translation>La SoundFont {} n’a pas pu être chargée&#xa0;: elle est endommagée ou d’un type inconnu.</translation>
    </message>
    <message>
        <source>The soundfont {} is cut short: copy or download it again.</source>
        <translation>La soundfont {} est tronquée&#xa0;: copiez-la ou téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: it has no {}.</source>
        <translation>La SoundFont {} est endommagée&#xa0;: il lui manque {}.</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: {}.</source>
        <translation>La SoundFont {} est endommagée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The synthesiser could not be started: there is not enough memory.</source>
        <translation>Le synthétiseur n’a pas pu démarrer&#xa0;: il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>The weights became infinite at step {} (first in &apos;{}&apos;); lower the learning rate and resume from the last checkpoint.</source>
        <translation>Les poids sont devenus infinis au pas {} (d’abord dans &apos;{}&apos;)&#x202f;; baissez le taux d’apprentissage et reprenez au dernier point de contrôle.</translation>
    </message>
    <message>
        <source>There are no MIDI files (.mid, .midi, .kar) and no LPD files (.npz) in {}; choose another source.</source>
        <translation>Il n’y a ni fichiers MIDI (.mid, .midi, .kar) ni fichiers LPD (.npz) dans {}&#x202f;; choisissez une autre source.</translation>
    </message>
    <message>
        <source>There are no bars to accompany; select at least one.</source>
        <translation>Il n’y a pas de mesures à accompagner&#x202f;; sélectionnez-en au moins une.</translation>
    </message>
    <message>
        <source>There is no CUDA device that LibTorch can use; check the driver with nvidia-smi, or use the device cpu.</source>
        <translation>LibTorch ne trouve aucun périphérique CUDA utilisable&#x202f;; vérifiez le pilote avec nvidia-smi, ou utilisez le périphérique cpu.</translation>
    </message>
    <message>
        <source>There is no MIDI {} &quot;{}&quot; any more: connect it or choose another.</source>
        <translation>Le port MIDI ({}) «&#xa0;{}&#xa0;» n’existe plus&#xa0;: branchez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no checkpoint to resume in {}.</source>
        <translation>Il n’y a pas de point de contrôle à reprendre dans {}.</translation>
    </message>
    <message>
        <source>There is no folder {} in {}.</source>
        <translation>Il n’y a pas de dossier {} dans {}.</translation>
    </message>
    <message>
        <source>There is no phrase of data to match thresholds to.</source>
        <translation>Il n’y a aucune phrase de données pour ajuster les seuils.</translation>
    </message>
    <message>
        <source>There is no sound, as FluidSynth could not be loaded ({}); install libfluidsynth3.</source>
        <translation>Il n’y a pas de son, car FluidSynth n’a pas pu être chargé ({})&#x202f;; installez libfluidsynth3.</translation>
    </message>
    <message>
        <source>There is no sound, as the installed FluidSynth is too old; install version 2.2 or newer.</source>
        <translation>Il n’y a pas de son, car le FluidSynth installé est trop ancien&#x202f;; installez la version 2.2 ou une plus récente.</translation>
    </message>
    <message>
        <source>There is no {}; choose a folder or archive of MIDI files.</source>
        <translation>{} n’existe pas&#x202f;; choisissez un dossier ou une archive de fichiers MIDI.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir l’archive.</translation>
    </message>
    <message>
        <source>There is nothing to draw; ask for one phrase at least.</source>
        <translation>Il n’y a rien à dessiner&#x202f;; demandez au moins une phrase.</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Add notes, or unmute a track.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucune piste audible n’a de notes. Ajoutez des notes, ou rétablissez une piste muette.</translation>
    </message>
    <message>
        <source>There was not enough memory for this: close other programs, or choose less at a time.</source>
        <translation>La mémoire n’a pas suffi pour cela&#xa0;: fermez d’autres programmes, ou choisissez moins à la fois.</translation>
    </message>
    <message>
        <source>This build cannot draw {}; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>Cette version compilée ne peut pas dessiner {}&#x202f;; compilez-la là où cairo (libcairo2-dev) est installé.</translation>
    </message>
    <message>
        <source>This build cannot draw; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>Cette version compilée ne peut pas dessiner&#x202f;; compilez-la là où cairo (libcairo2-dev) est installé.</translation>
    </message>
    <message>
        <source>This build cannot write {}; build it where giflib and cairo (libgif-dev, libcairo2-dev) are installed.</source>
        <translation>Cette version compilée ne peut pas écrire {}&#x202f;; compilez-la là où giflib et cairo (libgif-dev, libcairo2-dev) sont installés.</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or measure on the CPU.</source>
        <translation>Cette version compilée de core/gpu est sans CUDA&#x202f;; compilez le préréglage &apos;cuda&apos; ou mesurez sur le CPU.</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or train on the CPU.</source>
        <translation>Cette version compilée de core/gpu est sans CUDA&#x202f;; compilez le préréglage &apos;cuda&apos; ou entraînez sur le CPU.</translation>
    </message>
    <message>
        <source>This program was built without CUDA; build the &apos;cuda&apos; preset (packaging/gpu), or use the device cpu.</source>
        <translation>Ce programme a été compilé sans CUDA&#x202f;; compilez le préréglage &apos;cuda&apos; (packaging/gpu), ou utilisez le périphérique cpu.</translation>
    </message>
    <message>
        <source>This program was built without Gloo, over which several processes train together; start one process, or build for processors only, with libgloo-dev installed.</source>
        <translation>Ce programme a été compilé sans Gloo, par lequel plusieurs processus s’entraînent ensemble&#x202f;; lancez un seul processus, ou compilez pour processeurs seulement, avec libgloo-dev installé.</translation>
    </message>
    <message>
        <source>To choose songs by their tags, name the Million Song Dataset&apos;s files as well.</source>
        <translation>Pour choisir des morceaux par leurs tags, nommez aussi les fichiers du Million Song Dataset.</translation>
    </message>
    <message>
        <source>Two models are called {}; the results could not tell them apart.</source>
        <translation>Deux modèles s’appellent {}&#x202f;; les résultats ne pourraient pas les distinguer.</translation>
    </message>
    <message>
        <source>`nonzero` and `shape` should describe five axes</source>
        <translation>`nonzero` et `shape` devraient décrire cinq axes</translation>
    </message>
    <message>
        <source>`nonzero` is not in the order that numpy.nonzero gives</source>
        <translation>`nonzero` n’est pas dans l’ordre que donne numpy.nonzero</translation>
    </message>
    <message>
        <source>a cell of `nonzero` lies outside `shape`</source>
        <translation>une cellule de `nonzero` sort de `shape`</translation>
    </message>
    <message>
        <source>a tensor has a negative extent</source>
        <translation>un tenseur a une dimension négative</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape is larger than any file</source>
        <translation>les dimensions d’un tenseur dépassent celles de tout fichier</translation>
    </message>
    <message>
        <source>a voice of it has more than {} notes, words and signs, which no tune has</source>
        <translation>une de ses voix a plus de {} notes, mots et signes, ce qu’aucun air n’a</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle est illisible</translation>
    </message>
    <message>
        <source>it could not be unpacked ({}); make room in the folder for temporary files, or set TMPDIR to one with more</source>
        <translation>il n’a pas pu être décompressé ({})&#x202f;; faites de la place dans le dossier des fichiers temporaires, ou donnez à TMPDIR un dossier qui en a plus</translation>
    </message>
    <message>
        <source>it declares XML entities, which scores never do</source>
        <translation>il déclare des entités XML, ce que les partitions ne font jamais</translation>
    </message>
    <message>
        <source>it has more elements than a score has</source>
        <translation>il a plus d’éléments qu’une partition</translation>
    </message>
    <message>
        <source>it has more than two channels</source>
        <translation>il a plus de deux canaux</translation>
    </message>
    <message>
        <source>it has more than {} entries, too many to be music</source>
        <translation>il a plus de {} entrées, c’est trop pour de la musique</translation>
    </message>
    <message>
        <source>it has more than {} measures with its repeats</source>
        <translation>il a plus de {} mesures avec ses reprises</translation>
    </message>
    <message>
        <source>it has more than {} measures</source>
        <translation>il a plus de {} mesures</translation>
    </message>
    <message>
        <source>it has more than {} notes and signs with its repeats, which is too much to open; take repeats out of it</source>
        <translation>il a plus de {} notes et signes avec ses reprises, c’est trop pour l’ouvrir&#x202f;; retirez-en des reprises</translation>
    </message>
    <message>
        <source>it has more than {} notes with its repeated measures, which is too much to open; take some out of it</source>
        <translation>il a plus de {} notes avec ses mesures répétées, c’est trop pour l’ouvrir&#x202f;; retirez-en quelques-unes</translation>
    </message>
    <message>
        <source>it has more than {} voices</source>
        <translation>il a plus de {} voix</translation>
    </message>
    <message>
        <source>it has no MIDI header</source>
        <translation>il n’a pas d’en-tête MIDI</translation>
    </message>
    <message>
        <source>it has no array &apos;{}&apos;</source>
        <translation>il n’a pas de tableau &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it has no device to play on</source>
        <translation>il n’a aucun périphérique sur lequel jouer</translation>
    </message>
    <message>
        <source>it has no info.json that can be read; it is not of pypianoroll&apos;s making</source>
        <translation>il n’a pas d’info.json lisible&#x202f;; il ne vient pas de pypianoroll</translation>
    </message>
    <message>
        <source>it has no list of presets</source>
        <translation>elle n’a pas de liste de préréglages</translation>
    </message>
    <message>
        <source>it has no tracks</source>
        <translation>il n’a pas de pistes</translation>
    </message>
    <message>
        <source>it has no tune: no line of it begins with X:</source>
        <translation>il n’a pas d’air&#xa0;: aucune de ses lignes ne commence par X:</translation>
    </message>
    <message>
        <source>it has {} measures in {} parts, which is too much to open; take parts or measures out of it</source>
        <translation>il a {} mesures dans {} parties, c’est trop pour l’ouvrir&#x202f;; retirez-en des parties ou des mesures</translation>
    </message>
    <message>
        <source>it holds a number that is beyond all bounds</source>
        <translation>il contient un nombre qui dépasse toute limite</translation>
    </message>
    <message>
        <source>it holds pickled objects, which could run any code; save it again with allow_pickle=False</source>
        <translation>il contient des objets pickle, qui pourraient exécuter n’importe quel code&#x202f;; enregistrez-le de nouveau avec allow_pickle=False</translation>
    </message>
    <message>
        <source>it holds records, which are no piano-roll</source>
        <translation>il contient des enregistrements structurés, qui ne sont pas un piano roll</translation>
    </message>
    <message>
        <source>it holds single bars, and nothing says which of them follow one another; use the array of phrases</source>
        <translation>il contient des mesures isolées, et rien ne dit lesquelles se suivent&#x202f;; utilisez le tableau des phrases</translation>
    </message>
    <message>
        <source>it is XML, but no MuseScore score: its root is called &apos;{}&apos;</source>
        <translation>c’est du XML, mais pas une partition MuseScore&#xa0;: sa racine s’appelle &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is XML, but no MusicXML score: its root is called &apos;{}&apos;</source>
        <translation>c’est du XML, mais pas une partition MusicXML&#xa0;: sa racine s’appelle &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is a MusicXML score without a list of parts</source>
        <translation>c’est une partition MusicXML sans liste de parties</translation>
    </message>
    <message>
        <source>it is a damaged zip archive</source>
        <translation>c’est une archive zip endommagée</translation>
    </message>
    <message>
        <source>it is a file of MuseScore without a score of a known version in it; open the score itself in MuseScore (musescore.org, free) and save it again</source>
        <translation>c’est un fichier MuseScore sans partition d’une version connue&#x202f;; ouvrez la partition elle-même dans MuseScore (musescore.org, gratuit) et enregistrez-la de nouveau</translation>
    </message>
    <message>
        <source>it is a {} model of {} width, and a {} of {} width cannot start from that</source>
        <translation>c’est un modèle {} de largeur {}, et un {} de largeur {} ne peut pas en partir</translation>
    </message>
    <message>
        <source>it is an archive without a score in it</source>
        <translation>c’est une archive sans partition</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation>il est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it is cut short: it breaks off after {} bytes, in the middle of the project</source>
        <translation>il est tronqué&#xa0;: il s’interrompt après {} octets, au milieu du projet</translation>
    </message>
    <message>
        <source>it is damaged at byte {} of {}, from where it cannot be read</source>
        <translation>il est endommagé à l’octet {} sur {}, à partir duquel il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is in Fortran order; save it in C order</source>
        <translation>il est en ordre Fortran&#x202f;; enregistrez-le en ordre C</translation>
    </message>
    <message>
        <source>it is no file of Guitar Pro 3, 4 or 5; MuseScore (musescore.org, free) opens newer ones and exports them as MusicXML</source>
        <translation>ce n’est pas un fichier de Guitar Pro 3, 4 ou 5&#x202f;; MuseScore (musescore.org, gratuit) ouvre les plus récents et les exporte en MusicXML</translation>
    </message>
    <message>
        <source>it is not a MuseGAN Studio project</source>
        <translation>ce n’est pas un projet de MuseGAN Studio</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>ce n’est pas une archive zip</translation>
    </message>
    <message>
        <source>it is not a zip archive, or a damaged one</source>
        <translation>ce n’est pas une archive zip, ou elle est endommagée</translation>
    </message>
    <message>
        <source>it is not in numpy&apos;s format</source>
        <translation>il n’est pas au format de numpy</translation>
    </message>
    <message>
        <source>it is not well-formed XML in line {}: {}</source>
        <translation>ce n’est pas du XML bien formé, ligne {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>it is of Guitar Pro {}; TuxGuitar (tuxguitar.app, free) opens it and exports MIDI</source>
        <translation>il vient de Guitar Pro {}&#x202f;; TuxGuitar (tuxguitar.app, gratuit) l’ouvre et exporte du MIDI</translation>
    </message>
    <message>
        <source>it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again</source>
        <translation>il vient de MuseScore 1&#x202f;; ouvrez-le dans un MuseScore plus récent (musescore.org, gratuit) et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>il est trop court pour être un fichier safetensors</translation>
    </message>
    <message>
        <source>it lacks `nonzero` or `shape`</source>
        <translation>il lui manque `nonzero` ou `shape`</translation>
    </message>
    <message>
        <source>it lasts more than a day</source>
        <translation>il dure plus d’une journée</translation>
    </message>
    <message>
        <source>it lasts over half an hour</source>
        <translation>il dure plus d’une demi-heure</translation>
    </message>
    <message>
        <source>it says that it has {} measures and {} tracks, which cannot be; export it once more</source>
        <translation>il annonce {} mesures et {} pistes, ce qui est impossible&#x202f;; exportez-le encore une fois</translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB</source>
        <translation>décompressé, il dépasse {} Mio</translation>
    </message>
    <message>
        <source>it unpacks to more than {} times its size, which music never does</source>
        <translation>décompressé, il dépasse {} fois sa taille, ce que la musique ne fait jamais</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program; update to open it</source>
        <translation>il a été enregistré par une version plus récente de ce programme&#x202f;; mettez à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>its &apos;binary_neurons&apos; is none of none, deterministic and stochastic</source>
        <translation>son &apos;binary_neurons&apos; n’est ni none, ni deterministic, ni stochastic</translation>
    </message>
    <message>
        <source>its &apos;critic&apos; is none of paper, streams and v1</source>
        <translation>son &apos;critic&apos; n’est ni paper, ni streams, ni v1</translation>
    </message>
    <message>
        <source>its &apos;given&apos; track is none of the five families</source>
        <translation>sa piste &apos;given&apos; n’est aucune des cinq familles</translation>
    </message>
    <message>
        <source>its &apos;model&apos; is none of jamming, composer and hybrid</source>
        <translation>son &apos;model&apos; n’est ni jamming, ni composer, ni hybrid</translation>
    </message>
    <message>
        <source>its &apos;width&apos; is neither paper nor compact</source>
        <translation>son &apos;width&apos; n’est ni paper ni compact</translation>
    </message>
    <message>
        <source>its array &apos;shape&apos; cannot be read: {}</source>
        <translation>son tableau &apos;shape&apos; ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>its array &apos;{}&apos; cannot be read: {}</source>
        <translation>son tableau &apos;{}&apos; ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>its calibration has no rule of eight numbers for &apos;{}.{}&apos;</source>
        <translation>son étalonnage n’a pas de règle de huit nombres pour &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its calibration has no threshold of three numbers for &apos;{}.{}&apos;</source>
        <translation>son étalonnage n’a pas de seuil de trois nombres pour &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its dynamics have no {} numbers from {} to {} for &apos;{}.{}&apos;</source>
        <translation>sa dynamique n’a pas {} nombres de {} à {} pour &apos;{}.{}&apos;</translation>
    </message>
    <message>
        <source>its elements are nested too deeply to be a score</source>
        <translation>ses éléments sont trop imbriqués pour une partition</translation>
    </message>
    <message>
        <source>its elements are of type &apos;{}&apos;, which is no piano-roll&apos;s</source>
        <translation>ses éléments sont de type &apos;{}&apos;, qui n’est pas celui d’un piano roll</translation>
    </message>
    <message>
        <source>its first tune has no K: field, which begins the notes</source>
        <translation>son premier air n’a pas de champ K:, par lequel commencent les notes</translation>
    </message>
    <message>
        <source>its header cannot be read ({})</source>
        <translation>son en-tête ne peut pas être lu ({})</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation>son en-tête est tronqué</translation>
    </message>
    <message>
        <source>its header is longer than the file (is it truncated, or not a safetensors file?)</source>
        <translation>son en-tête est plus long que le fichier (est-il tronqué, ou n’est-ce pas un fichier safetensors&#x202f;?)</translation>
    </message>
    <message>
        <source>its header is not one that numpy writes</source>
        <translation>son en-tête n’est pas de ceux que numpy écrit</translation>
    </message>
    <message>
        <source>its info.json lacks what pypianoroll writes there</source>
        <translation>il manque à son info.json ce que pypianoroll y écrit</translation>
    </message>
    <message>
        <source>its list of presets contradicts itself</source>
        <translation>sa liste de préréglages se contredit</translation>
    </message>
    <message>
        <source>its list of presets has an impossible size</source>
        <translation>sa liste de préréglages a une taille impossible</translation>
    </message>
    <message>
        <source>its notes last longer than a day</source>
        <translation>ses notes durent plus d’une journée</translation>
    </message>
    <message>
        <source>its resolution of {} steps a beat is not between 1 and {}</source>
        <translation>sa résolution de {} pas par temps n’est pas comprise entre 1 et {}</translation>
    </message>
    <message>
        <source>its settings cannot be read ({})</source>
        <translation>ses réglages ne peuvent pas être lus ({})</translation>
    </message>
    <message>
        <source>its shape ({}) is none of the public training data</source>
        <translation>sa forme ({}) n’est pas celle des données d’entraînement publiques</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>ses dimensions n’ont pas de sens</translation>
    </message>
    <message>
        <source>its shape promises more phrases than there are notes</source>
        <translation>sa forme promet plus de phrases qu’il n’y a de notes</translation>
    </message>
    <message>
        <source>its shape promises more than it holds</source>
        <translation>ses dimensions promettent plus qu’il ne contient</translation>
    </message>
    <message>
        <source>its tensor &apos;{}&apos; has a shape that does not fit this model</source>
        <translation>son tenseur &apos;{}&apos; a des dimensions qui ne conviennent pas à ce modèle</translation>
    </message>
    <message>
        <source>libpulse is not installed</source>
        <translation>libpulse n’est pas installé</translation>
    </message>
    <message>
        <source>no JACK server is running</source>
        <translation>aucun serveur JACK ne fonctionne</translation>
    </message>
    <message>
        <source>no PulseAudio server is running</source>
        <translation>aucun serveur PulseAudio ne fonctionne</translation>
    </message>
    <message>
        <source>none of its presets can be chosen</source>
        <translation>aucun de ses préréglages ne peut être choisi</translation>
    </message>
    <message>
        <source>phrase {} comes from a song that is not listed</source>
        <translation>la phrase {} vient d’un morceau qui n’est pas listé</translation>
    </message>
    <message>
        <source>phrase {} is in no split</source>
        <translation>la phrase {} n’est dans aucune partie</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the unknown type &apos;{}&apos;</source>
        <translation>le tenseur &apos;{}&apos; est du type inconnu &apos;{}&apos;</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has {} bytes where its shape needs {}</source>
        <translation>le tenseur &apos;{}&apos; a {} octets là où ses dimensions en demandent {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; is neither float32 nor float16</source>
        <translation>le tenseur &apos;{}&apos; n’est ni float32 ni float16</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lies outside the file (is it truncated?)</source>
        <translation>le tenseur &apos;{}&apos; se trouve hors du fichier (est-il tronqué&#x202f;?)</translation>
    </message>
    <message>
        <source>the JACK server refused our ports</source>
        <translation>le serveur JACK a refusé nos ports</translation>
    </message>
    <message>
        <source>the JACK server runs at {} Hz, beyond the synthesiser&apos;s {} Hz</source>
        <translation>le serveur JACK fonctionne à {} Hz, au-delà des {} Hz du synthétiseur</translation>
    </message>
    <message>
        <source>the PulseAudio server does not answer</source>
        <translation>le serveur PulseAudio ne répond pas</translation>
    </message>
    <message>
        <source>the checkpoint has no tensor &apos;{}&apos;</source>
        <translation>le point de contrôle n’a pas de tenseur &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s tensor &apos;{}&apos; has another shape than this model&apos;s</source>
        <translation>le tenseur &apos;{}&apos; du point de contrôle a d’autres dimensions que celui de ce modèle</translation>
    </message>
    <message>
        <source>the installed libpulse is too old</source>
        <translation>la libpulse installée est trop ancienne</translation>
    </message>
    <message>
        <source>the score in it unpacks to more than {} MiB, which no score does</source>
        <translation>décompressée, la partition qu’il contient dépasse {} Mio, ce qu’aucune partition ne fait</translation>
    </message>
    <message>
        <source>the sizes of its track {} do not agree</source>
        <translation>les tailles de sa piste {} ne concordent pas</translation>
    </message>
    <message>
        <source>the zip archive could not be made</source>
        <translation>l’archive zip n’a pas pu être créée</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>il ne contient aucun son</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>this FluidSynth has no such driver</source>
        <translation>ce FluidSynth n’a pas ce pilote</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>deux de ses tenseurs se chevauchent</translation>
    </message>
    <message>
        <source>version {} of numpy&apos;s format is unknown</source>
        <translation>la version {} du format de numpy est inconnue</translation>
    </message>
    <message>
        <source>what is usual in its data has no mean and deviation for &apos;{}&apos;</source>
        <translation>ce qui est habituel dans ses données n’a ni moyenne ni écart pour &apos;{}&apos;</translation>
    </message>
    <message>
        <source>what is usual in its data is no JSON object</source>
        <translation>ce qui est habituel dans ses données n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>{} Choose another soundfont, or other instruments.</source>
        <translation>{} Choisissez une autre SoundFont, ou d’autres instruments.</translation>
    </message>
    <message>
        <source>{} Set TMPDIR to a folder that can be written to.</source>
        <translation>{} Donnez à TMPDIR un dossier dans lequel on peut écrire.</translation>
    </message>
    <message>
        <source>{} accompanies a given track; choose a dataset to take it from.</source>
        <translation>{} accompagne une piste donnée&#x202f;; choisissez un jeu de données d’où la prendre.</translation>
    </message>
    <message>
        <source>{} already holds a training run; resume it or choose another folder.</source>
        <translation>{} contient déjà une session d’entraînement&#x202f;; reprenez-la ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{} answers another test than that of the key.</source>
        <translation>{} répond à un autre test que celui de la clé.</translation>
    </message>
    <message>
        <source>{} belongs to another build; build or install the program again.</source>
        <translation>{} vient d’une autre compilation&#x202f;; compilez ou installez le programme de nouveau.</translation>
    </message>
    <message>
        <source>{} cannot be played: {}.</source>
        <translation>{} ne peut pas être joué&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} could not be used: {}.</source>
        <translation>Impossible d’utiliser {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} does not fit the test: {}.</source>
        <translation>{} ne correspond pas au test&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} does not hold the network that its card names: {}.</source>
        <translation>{} ne contient pas le réseau que nomme sa fiche&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin another run.</source>
        <translation>{} a effectué {} pas, mais aucun de ses points de contrôle n’existe plus, il ne peut donc pas continuer&#x202f;; commencez une autre session.</translation>
    </message>
    <message>
        <source>{} has gone while it was read; connect or mount it again.</source>
        <translation>{} a disparu pendant la lecture&#x202f;; rebranchez-le ou remontez-le.</translation>
    </message>
    <message>
        <source>{} has no ending that says which kind of audio to write: use .wav, .flac or .ogg.</source>
        <translation>{} n’a pas d’extension qui dise quel type d’audio écrire&#xa0;: utilisez .wav, .flac ou .ogg.</translation>
    </message>
    <message>
        <source>{} has no object of &apos;settings&apos;.</source>
        <translation>{} n’a pas d’objet &apos;settings&apos;.</translation>
    </message>
    <message>
        <source>{} has no phrase to train this model on.</source>
        <translation>{} n’a aucune phrase pour entraîner ce modèle.</translation>
    </message>
    <message>
        <source>{} has no phrases in it; build the dataset again.</source>
        <translation>{} ne contient aucune phrase&#x202f;; créez de nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>{} has no phrases in its {} part; choose another --split.</source>
        <translation>{} n’a aucune phrase dans sa partie {}&#x202f;; choisissez un autre --split.</translation>
    </message>
    <message>
        <source>{} has no place for the test.</source>
        <translation>{} n’a pas de place pour le test.</translation>
    </message>
    <message>
        <source>{} has no tensor named &apos;{}&apos;; is it the right kind of file?</source>
        <translation>{} n’a pas de tenseur nommé &apos;{}&apos;&#x202f;; est-ce le bon type de fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{} has no tracks of two different songs to put together; take a dataset of more songs.</source>
        <translation>{} n’a pas de pistes de deux morceaux différents à réunir&#x202f;; prenez un jeu de données avec plus de morceaux.</translation>
    </message>
    <message>
        <source>{} has too few phrases in which the {} track plays throughout, to be accompanied.</source>
        <translation>{} a trop peu de phrases où la piste {} joue d’un bout à l’autre, pour être accompagnée.</translation>
    </message>
    <message>
        <source>{} has too few phrases in which two tracks play throughout to be the real ones.</source>
        <translation>{} a trop peu de phrases où deux pistes jouent d’un bout à l’autre pour servir de vraies.</translation>
    </message>
    <message>
        <source>{} has {} bytes, more than the {} allowed here.</source>
        <translation>{} a {} octets, plus que les {} permis ici.</translation>
    </message>
    <message>
        <source>{} holds damaged answers: {}.</source>
        <translation>{} contient des réponses endommagées&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} holds event files already; name another folder, or delete them.</source>
        <translation>{} contient déjà des fichiers d’événements&#x202f;; nommez un autre dossier, ou supprimez-les.</translation>
    </message>
    <message>
        <source>{} holds no prints of training phrases; make some with musegan dataset prints.</source>
        <translation>{} ne contient pas d’empreintes de phrases d’entraînement&#x202f;; créez-en avec musegan dataset prints.</translation>
    </message>
    <message>
        <source>{} holds no sample of step {}; the nearest is of step {}.</source>
        <translation>{} ne contient pas d’échantillon du pas {}&#x202f;; le plus proche est celui du pas {}.</translation>
    </message>
    <message>
        <source>{} holds no samples of a training.</source>
        <translation>{} ne contient pas d’échantillons d’un entraînement.</translation>
    </message>
    <message>
        <source>{} holds prints of another kind than this version&apos;s; make them again with musegan dataset prints.</source>
        <translation>{} contient des empreintes d’un autre type que celles de cette version&#x202f;; créez-les de nouveau avec musegan dataset prints.</translation>
    </message>
    <message>
        <source>{} holds {} instead of a JSON object.</source>
        <translation>{} contient {} au lieu d’un objet JSON.</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; it must be a whole number from {} to {}.</source>
        <translation>{} vaut &apos;{}&apos;&#x202f;; ce doit être un nombre entier de {} à {}.</translation>
    </message>
    <message>
        <source>{} is a damaged key of a listening test: {}.</source>
        <translation>{} est une clé endommagée d’un test d’écoute&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is a damaged listening test: {}.</source>
        <translation>{} est un test d’écoute endommagé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is a folder, not a file.</source>
        <translation>{} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{} is a folder, not a soundfont.</source>
        <translation>{} est un dossier, pas une SoundFont.</translation>
    </message>
    <message>
        <source>{} is a folder; a dataset is one file, built of a folder of music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} est un dossier&#x202f;; un jeu de données est un seul fichier, créé à partir d’un dossier de musique avec Données &gt; Créer le jeu, ou avec &apos;musegan dataset build&apos;.</translation>
    </message>
    <message>
        <source>{} is a {} of another version than this program knows.</source>
        <translation>{} ({}) est d’une autre version que celles que connaît ce programme.</translation>
    </message>
    <message>
        <source>{} is being trained right now; stop that training first.</source>
        <translation>{} est en cours d’entraînement&#x202f;; arrêtez d’abord cet entraînement.</translation>
    </message>
    <message>
        <source>{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose the folder.</source>
        <translation>{} est endommagé après {} entrées ({})&#x202f;; procurez-vous-le de nouveau, ou décompressez ce qui peut être sauvé et choisissez le dossier.</translation>
    </message>
    <message>
        <source>{} is damaged, or no {}: it is not JSON.</source>
        <translation>{} est endommagé, ou n’est pas du type attendu ({})&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{} is damaged: its &apos;{}&apos; should be {} of shape [{}]; build the dataset again.</source>
        <translation>{} est endommagé&#xa0;: son &apos;{}&apos; devrait être {} de dimensions [{}]&#x202f;; créez de nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>{} is damaged: {}; build the dataset again.</source>
        <translation>{} est endommagé&#xa0;: {}&#x202f;; créez de nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>{} is neither a folder nor an archive that can be read.</source>
        <translation>{} n’est ni un dossier ni une archive lisible.</translation>
    </message>
    <message>
        <source>{} is no dataset, whose name ends in {}; build one of your music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} n’est pas un jeu de données, dont le nom se termine par {}&#x202f;; créez-en un à partir de votre musique avec Données &gt; Créer le jeu, ou avec &apos;musegan dataset build&apos;.</translation>
    </message>
    <message>
        <source>{} is no regular file; choose another.</source>
        <translation>{} n’est pas un fichier ordinaire&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{} is no training run: it has no run.json.</source>
        <translation>{} n’est pas une session d’entraînement&#xa0;: il lui manque run.json.</translation>
    </message>
    <message>
        <source>{} is no {}.</source>
        <translation>{} n’est pas du type attendu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is not JSON: {}.</source>
        <translation>{} n’est pas du JSON&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is not a dataset of this program; build one with `musegan dataset build`.</source>
        <translation>{} n’est pas un jeu de données de ce programme&#x202f;; créez-en un avec `musegan dataset build`.</translation>
    </message>
    <message>
        <source>{} is not a list of track ids: &apos;{}&apos; is none (TR, five letters, eleven digits).</source>
        <translation>{} n’est pas une liste d’identifiants de pistes&#xa0;: &apos;{}&apos; n’en est pas un (TR, cinq lettres, onze chiffres).</translation>
    </message>
    <message>
        <source>{} is not a model of this program: {}.</source>
        <translation>{} n’est pas un modèle de ce programme&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is not a soundfont: choose a file that ends in .sf2 or .sf3.</source>
        <translation>{} n’est pas une SoundFont&#xa0;: choisissez un fichier qui se termine par .sf2 ou .sf3.</translation>
    </message>
    <message>
        <source>{} is not finished: {} of {} trials are answered.</source>
        <translation>{} n’est pas terminé&#xa0;: {} essais sur {} ont une réponse.</translation>
    </message>
    <message>
        <source>{} is not set; set it, or start the processes with torchrun.</source>
        <translation>{} n’est pas défini&#x202f;; définissez-le, ou lancez les processus avec torchrun.</translation>
    </message>
    <message>
        <source>{} is not the beginning of this test.</source>
        <translation>{} n’est pas le début de ce test.</translation>
    </message>
    <message>
        <source>{} is not the match_scores.json of the Lakh dataset: it should be an object of objects of numbers.</source>
        <translation>{} n’est pas le match_scores.json du jeu de données Lakh&#xa0;: ce devrait être un objet d’objets de nombres.</translation>
    </message>
    <message>
        <source>{} is not whole; build or install the program again.</source>
        <translation>{} n’est pas complet&#x202f;; compilez ou installez le programme de nouveau.</translation>
    </message>
    <message>
        <source>{} is there already; name a new folder for the listening test.</source>
        <translation>{} existe déjà&#x202f;; nommez un nouveau dossier pour le test d’écoute.</translation>
    </message>
    <message>
        <source>{} is write-protected; choose another name, or allow writing to it.</source>
        <translation>{} est protégé en écriture&#x202f;; choisissez un autre nom, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>{} is {}, but {} is {}; ranks are counted from 0 to one less.</source>
        <translation>{} vaut {}, mais {} vaut {}&#x202f;; les rangs se comptent de 0 à ce nombre moins un.</translation>
    </message>
    <message>
        <source>{} makes no note with the seed {}; train it longer, or take another seed.</source>
        <translation>{} ne produit aucune note avec la graine {}&#x202f;; entraînez-le plus longtemps, ou prenez une autre graine.</translation>
    </message>
    <message>
        <source>{} may not be read ({}); ask for access to it, or choose another folder.</source>
        <translation>{} ne peut pas être lu ({})&#x202f;; demandez-en l’accès, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{} names no track.</source>
        <translation>{} ne nomme aucune piste.</translation>
    </message>
    <message>
        <source>{} was built by another version of this program; build it again.</source>
        <translation>{} a été créé par une autre version de ce programme&#x202f;; créez-le de nouveau.</translation>
    </message>
    <message>
        <source>Could not lock {}.</source>
        <translation>Impossible de verrouiller {}.</translation>
    </message>
    <message>
        <source>Could not make a temporary folder: {}</source>
        <translation>Impossible de créer un dossier temporaire&#xa0;: {}</translation>
    </message>
    <message>
        <source>Could not make the folder {}.</source>
        <translation>Impossible de créer le dossier {}.</translation>
    </message>
    <message>
        <source>Could not make {}: {}.</source>
        <translation>Impossible de créer {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Could not restore {}: {}</source>
        <translation>Impossible de restaurer {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} could not be moved to the bin; delete the folder by hand.</source>
        <translation>Impossible de mettre {} à la corbeille&#x202f;; supprimez le dossier à la main.</translation>
    </message>
    <message>
        <source>{} is not an autosaved song, or is damaged.</source>
        <translation>{} n’est pas un morceau enregistré automatiquement, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{} is not finished: questions about the listener are not answered.</source>
        <translation>{} n’est pas terminé : des questions sur l’auditeur restent sans réponse.</translation>
    </message>
    <message>
        <source>No folder could be made in {}; free some space there.</source>
        <translation>Impossible de créer un dossier dans {} ; libérez-y de l’espace.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>MIDI files (%1)</source>
        <translation>Fichiers MIDI (%1)</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>Morceaux pypianoroll (*.npz)</translation>
    </message>
</context>
<context>
    <name>InsertPhrase</name>
    <message>
        <source>It fills %1 of %2</source>
        <translation>Remplit %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>3 to 6 years</source>
        <translation>3 à 6 ans</translation>
    </message>
    <message>
        <source>Accompany this track; none: generate from scratch</source>
        <translation>Accompagner cette piste&#x202f;; none&#xa0;: générer à partir de zéro</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Accordéon</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>Basse acoustique</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate</source>
        <translation>Taux d’apprentissage d’Adam</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of gradients</source>
        <translation>Mémoire d’Adam pour les gradients</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of squared gradients</source>
        <translation>Mémoire d’Adam pour les carrés des gradients</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>Agogo</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>Sax alto</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applaudissements</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphère</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>Cornemuse</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>Sax baryton</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>Basse et lead</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Basson</translation>
    </message>
    <message>
        <source>Batch normalisation in the generator; without it the paper&apos;s ablated model</source>
        <translation>Normalisation par lots dans le générateur&#x202f;; sans elle, le modèle réduit de l’article</translation>
    </message>
    <message>
        <source>Begin with the weights of this model or checkpoint (same model and width, any given track)</source>
        <translation>Partir des poids de ce modèle ou point de contrôle (mêmes modèle et largeur, piste donnée quelconque)</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>Chant d’oiseau</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>Souffle de bouteille</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Nappe frottée</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>Section de cuivres</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>Bruit de souffle</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>Piano brillant</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillance</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Cabasa</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>Lead calliope</translation>
    </message>
    <message>
        <source>Can you read sheet music?</source>
        <translation>Savez-vous lire la musique&#x202f;?</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Célesta</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Violoncelle</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>Lead charang</translation>
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
        <translation>Chœur «&#xa0;aah&#xa0;»</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Nappe chœur</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>Orgue d’église</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>Clarinette</translation>
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
        <translation>Guitare clean</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>Contrebasse</translation>
    </message>
    <message>
        <source>Counts bars in which enough families sound and enough notes begin.</source>
        <translation>Compte les mesures où sonnent assez de familles et où commencent assez de notes.</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Cloche</translation>
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
        <translation>Mises à jour du critique par mise à jour du générateur</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next, which counts as often</source>
        <translation>Mises à jour du critique d’une pénalité à la suivante, qui compte d’autant plus</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Cristal</translation>
    </message>
    <message>
        <source>Cuica</source>
        <translation>Cuíca</translation>
    </message>
    <message>
        <source>Cuica 2</source>
        <translation>Cuíca 2</translation>
    </message>
    <message>
        <source>Cuts each song at the boundaries of its structure.</source>
        <translation>Coupe chaque morceau aux frontières de sa structure.</translation>
    </message>
    <message>
        <source>Dataset file (see &apos;musegan dataset build&apos;)</source>
        <translation>Fichier de jeu de données (voir &apos;musegan dataset build&apos;)</translation>
    </message>
    <message>
        <source>Distortion guitar</source>
        <translation>Guitare saturée</translation>
    </message>
    <message>
        <source>Do you compose, arrange, record or produce music?</source>
        <translation>Composez-vous, arrangez-vous, enregistrez-vous ou produisez-vous de la musique&#x202f;?</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>Orgue à tirettes</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>Dulcimer</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Échos</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>Piano à queue électrique</translation>
    </message>
    <message>
        <source>Electric piano 1 (Rhodes)</source>
        <translation>Piano électrique 1 (Rhodes)</translation>
    </message>
    <message>
        <source>Electric piano 2 (DX)</source>
        <translation>Piano électrique 2 (DX)</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Cor anglais</translation>
    </message>
    <message>
        <source>Evaluations without a better one after which the training stops; 0: it goes on</source>
        <translation>Évaluations sans progrès après lesquelles l’entraînement s’arrête&#x202f;; 0&#xa0;: il continue</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Violon folk</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>Lead quintes</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>Basse aux doigts</translation>
    </message>
    <message>
        <source>Floor tom</source>
        <translation>Tom basse</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>Couramment</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flûte</translation>
    </message>
    <message>
        <source>Folder for the run: settings, curves, checkpoints, samples</source>
        <translation>Dossier de la session&#xa0;: réglages, courbes, points de contrôle, échantillons</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Cor d’harmonie</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>Bruit de frettes</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>Basse fretless</translation>
    </message>
    <message>
        <source>Generator updates</source>
        <translation>Mises à jour du générateur</translation>
    </message>
    <message>
        <source>Generator updates after which it would reach 0; 0: the last one</source>
        <translation>Mises à jour du générateur après lesquelles il atteindrait 0&#x202f;; 0&#xa0;: la dernière</translation>
    </message>
    <message>
        <source>Generator updates before a linear schedule begins to fall</source>
        <translation>Mises à jour du générateur avant qu’un taux linéaire commence à baisser</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>Gobelins</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Piano à queue</translation>
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
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>Harmoniques de guitare</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>Coup de feu</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>Nappe halo</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Harmonica</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Harpe</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Clavecin</translation>
    </message>
    <message>
        <source>Hat pedal</source>
        <translation>Charl. pied</translation>
    </message>
    <message>
        <source>Have you studied music at a university, or worked as a musician, music teacher or sound engineer?</source>
        <translation>Avez-vous étudié la musique à l’université, ou travaillé comme musicien, professeur de musique ou ingénieur du son&#x202f;?</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Hélicoptère</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>Charleston</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogo aigu</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>Bongo aigu</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>Conga aiguë</translation>
    </message>
    <message>
        <source>High timb.</source>
        <translation>Timb. aiguë</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom aigu</translation>
    </message>
    <message>
        <source>Honky-tonk</source>
        <translation>Bastringue</translation>
    </message>
    <message>
        <source>How long have you had music lessons, in an instrument, singing or theory?</source>
        <translation>Avez-vous suivi des cours de musique (instrument, chant ou théorie), et pendant combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Guitare jazz</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>Kalimba</translation>
    </message>
    <message>
        <source>Keeps notes from C1 to B7 that last two steps or more.</source>
        <translation>Garde les notes de C1 à B7 qui durent deux pas ou plus.</translation>
    </message>
    <message>
        <source>Keeps songs in 4/4 throughout, with their first beat at 0.</source>
        <translation>Garde les morceaux en 4/4 d’un bout à l’autre, dont le premier temps est à 0.</translation>
    </message>
    <message>
        <source>Keeps songs that the Lakh metadata matches and the chosen lists and tags name.</source>
        <translation>Garde les morceaux auxquels correspondent les métadonnées Lakh et que nomment les listes et tags choisis.</translation>
    </message>
    <message>
        <source>Keeps the first of several files with the same notes.</source>
        <translation>Garde le premier de plusieurs fichiers aux mêmes notes.</translation>
    </message>
    <message>
        <source>Keeps windows of four active bars, each only once.</source>
        <translation>Garde les fenêtres de quatre mesures actives, chacune une seule fois.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Grosse caisse</translation>
    </message>
    <message>
        <source>Kick 2</source>
        <translation>G. caisse 2</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>Koto</translation>
    </message>
    <message>
        <source>Less than 3 years</source>
        <translation>Moins de 3 ans</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogo grave</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongo grave</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga grave</translation>
    </message>
    <message>
        <source>Low timb.</source>
        <translation>Timb. grave</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Tom méd. gr.</translation>
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
        <translation>Tom mélodique</translation>
    </message>
    <message>
        <source>Merges all tracks into five families and keeps songs that have enough of them.</source>
        <translation>Réunit toutes les pistes en cinq familles et garde les morceaux qui en ont assez.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>Nappe métallique</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>Tom médium</translation>
    </message>
    <message>
        <source>More than 6 years</source>
        <translation>Plus de 6 ans</translation>
    </message>
    <message>
        <source>Move phrases by up to so many semitones, never their drums</source>
        <translation>Déplacer les phrases d’au plus autant de demi-tons, jamais leur batterie</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>Boîte à musique</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga étouf.</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>Guitare étouffée</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Trompette bouchée</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>Nappe new age</translation>
    </message>
    <message>
        <source>Newest checkpoints that stay, beside the best one</source>
        <translation>Derniers points de contrôle qui restent, en plus du meilleur</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De temps en temps</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>Guitare nylon</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Hautbois</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Ocarina</translation>
    </message>
    <message>
        <source>On a CUDA device, record a step once and repeat it</source>
        <translation>Sur un périphérique CUDA, enregistrer un pas une fois et le répéter</translation>
    </message>
    <message>
        <source>One temporal generator for all tracks, as v1 has it</source>
        <translation>Un seul générateur temporel pour toutes les pistes, comme dans v1</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>Charl. ouv.</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>Coup d’orchestre</translation>
    </message>
    <message>
        <source>Overall, the music is</source>
        <translation>Dans l’ensemble, la musique est</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>Guitare overdrive</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>Flûte de Pan</translation>
    </message>
    <message>
        <source>Paper: Table 4 in full; compact: a quarter of its channels</source>
        <translation>Paper&#xa0;: la table 4 en entier&#x202f;; compact&#xa0;: un quart de ses canaux</translation>
    </message>
    <message>
        <source>Parse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>Orgue percussif</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Phrases a batch</source>
        <translation>Phrases par lot</translation>
    </message>
    <message>
        <source>Phrases that an evaluation generates</source>
        <translation>Phrases que génère une évaluation</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Pick bass</source>
        <translation>Basse au médiator</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>Cordes pizzicato</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>Nappe polysynthé</translation>
    </message>
    <message>
        <source>Processor cores to use; 0: all</source>
        <translation>Cœurs du processeur à utiliser&#x202f;; 0&#xa0;: tous</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least three steps, a 32nd.</source>
        <translation>Notes qualifiées&#xa0;: part des notes d’au moins trois pas, soit une triple croche.</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least two steps.</source>
        <translation>Notes qualifiées&#xa0;: part des notes d’au moins deux pas.</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Reads each file; what cannot be read or has no notes goes.</source>
        <translation>Lit chaque fichier&#x202f;; ce qui ne peut pas être lu ou n’a pas de notes s’en va.</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Flûte à bec</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Régulièrement</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Cymbale inversée</translation>
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
        <translation>Dôme ride</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Rimshot</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>Orgue rock</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>Lead dent de scie</translation>
    </message>
    <message>
        <source>Sci-fi</source>
        <translation>Science-fiction</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Bord de mer</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>Graine de tout ce qui est aléatoire</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Semitones by which the critic sees phrases moved, real and generated alike</source>
        <translation>Demi-tons dont le critique voit les phrases déplacées, réelles comme générées</translation>
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
        <translation>Shehnai</translation>
    </message>
    <message>
        <source>Share of bars without a note.</source>
        <translation>Part des mesures sans aucune note.</translation>
    </message>
    <message>
        <source>Share of drum onsets on an eighth or sixteenth pattern; one a step beside it counts 0.3.</source>
        <translation>Part des attaques de batterie sur un motif de croches ou de doubles croches&#x202f;; une attaque décalée d’un pas compte 0,3.</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees with their bars rotated</source>
        <translation>Part des phrases, réelles comme générées, que le critique voit avec leurs mesures permutées</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>Sitar</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>Basse slap 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>Basse slap 2</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caisse claire</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>C. claire 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>Sax soprano</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Bande originale</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>Lead carré</translation>
    </message>
    <message>
        <source>Standard deviation of the random vectors; v1 has 0.1</source>
        <translation>Écart-type des vecteurs aléatoires&#x202f;; v1 utilise 0,1</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>Steel drums</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>Guitare folk</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Pas entre deux points de contrôle</translation>
    </message>
    <message>
        <source>Steps between evaluations</source>
        <translation>Pas entre deux évaluations</translation>
    </message>
    <message>
        <source>Steps between fixed-z samples</source>
        <translation>Pas entre deux échantillons à z fixe</translation>
    </message>
    <message>
        <source>Steps between losses in events.jsonl</source>
        <translation>Pas entre deux pertes dans events.jsonl</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>Cordes 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>Cordes 2</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>Nappe balayée</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>Basse synthé 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>Basse synthé 2</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>Cuivres synthé 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>Cuivres synthé 2</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>Batterie synthé</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>Cordes synthé 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>Cordes synthé 2</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>Voix synthé</translation>
    </message>
    <message>
        <source>Taiko</source>
        <translation>Taiko</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tambourin</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>Bandonéon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>Sax ténor</translation>
    </message>
    <message>
        <source>The critic&apos;s matrix products; auto: what is fastest here (tf32 is for CUDA devices)</source>
        <translation>Les produits matriciels du critique&#x202f;; auto&#xa0;: le plus rapide ici (tf32 est pour les périphériques CUDA)</translation>
    </message>
    <message>
        <source>The critic&apos;s own learning rate; 0: as the generator&apos;s</source>
        <translation>Le taux d’apprentissage propre au critique&#x202f;; 0&#xa0;: celui du générateur</translation>
    </message>
    <message>
        <source>The discriminator: the paper&apos;s; with streams of onsets, bars, chroma and metre; or v1&apos;s</source>
        <translation>Le discriminateur&#xa0;: celui de l’article&#x202f;; avec des flux d’attaques, de mesures, de chroma et de métrique&#x202f;; ou celui de v1</translation>
    </message>
    <message>
        <source>The harmony is pleasant</source>
        <translation>L’harmonie est agréable</translation>
    </message>
    <message>
        <source>The learning rate stays, or falls in a straight line</source>
        <translation>Le taux d’apprentissage reste constant, ou baisse en ligne droite</translation>
    </message>
    <message>
        <source>The music is coherent</source>
        <translation>La musique est cohérente</translation>
    </message>
    <message>
        <source>The musical structure is clear</source>
        <translation>La structure musicale est claire</translation>
    </message>
    <message>
        <source>The rhythm is unified</source>
        <translation>Le rythme est homogène</translation>
    </message>
    <message>
        <source>The same, but an onset a step beside the pattern counts only 0.1.</source>
        <translation>De même, mais une attaque décalée d’un pas par rapport au motif ne compte que 0,1.</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Timbales</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>Clochette</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Tonal distance between two tracks; nearer tracks are more in harmony.</source>
        <translation>Distance tonale entre deux pistes&#x202f;; plus elles sont proches, plus elles sont en harmonie.</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as in the paper&apos;s tables.</source>
        <translation>Distance tonale sur des blocs de sept demi-tons, comme dans les tables de l’article.</translation>
    </message>
    <message>
        <source>Train with bits for outputs, whose gradients go straight through</source>
        <translation>Entraîner avec des bits en sortie, que les gradients traversent tels quels</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Cordes trémolo</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Triangle 2</source>
        <translation>Triangle 2</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Trombone</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompette</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Cloches tubulaires</translation>
    </message>
    <message>
        <source>Used pitch classes a bar, of twelve.</source>
        <translation>Classes de hauteurs employées par mesure, sur douze.</translation>
    </message>
    <message>
        <source>Used pitch classes as the paper&apos;s tables count them: blocks of seven semitones.</source>
        <translation>Classes de hauteurs employées, comptées comme dans les tables de l’article&#xa0;: par blocs de sept demi-tons.</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibraphone</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>Vibraslap</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violon</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>Lead voix</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>Voix «&#xa0;ooh&#xa0;»</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Nappe chaude</translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty, as the paper; or r3, r1, or hinge with spectral norm</source>
        <translation>Wasserstein avec pénalité de gradient, comme l’article&#x202f;; ou r3, r1, ou hinge avec norme spectrale</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty; r3 and r1 take half of it</source>
        <translation>Poids de la pénalité de gradient&#x202f;; r3 et r1 en prennent la moitié</translation>
    </message>
    <message>
        <source>What the averaged generator, which makes music, keeps of itself at an update; 0: no average</source>
        <translation>Ce que le générateur moyenné, qui fait la musique, garde de lui-même à chaque mise à jour&#x202f;; 0&#xa0;: pas de moyenne</translation>
    </message>
    <message>
        <source>What the best weights are nearest to the data in: all metrics, coherence, or one metric</source>
        <translation>En quoi les meilleurs poids sont les plus proches des données&#xa0;: toutes les métriques, la cohérence, ou une métrique</translation>
    </message>
    <message>
        <source>What the four bars have in common is made apart and added to what varies</source>
        <translation>Ce que les quatre mesures ont en commun est créé à part et ajouté à ce qui varie</translation>
    </message>
    <message>
        <source>What to compute on; cuda wants a build of the &apos;cuda&apos; preset</source>
        <translation>Sur quoi calculer&#x202f;; cuda demande une compilation du préréglage &apos;cuda&apos;</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s models</source>
        <translation>Lequel des modèles de l’article</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Sifflet</translation>
    </message>
    <message>
        <source>Whistle 2</source>
        <translation>Sifflet 2</translation>
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
        <translation>Écrire aussi un fichier d’événements pour TensorBoard, dans le dossier de la session</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>Xylophone</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a number above 0, at most 1</source>
        <translation>un nombre supérieur à 0, au plus 1</translation>
    </message>
    <message>
        <source>a number above 0, at most 10</source>
        <translation>un nombre supérieur à 0, au plus 10</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>un nombre de 0 à 1000</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>un nombre de 0 à moins de 1</translation>
    </message>
    <message>
        <source>a try-out in minutes, which only begins to learn</source>
        <translation>un essai en quelques minutes, qui commence à peine à apprendre</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>blues</translation>
    </message>
    <message>
        <source>chromatic</source>
        <translation>chromatique</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>dorien</translation>
    </message>
    <message>
        <source>empty bars</source>
        <translation>mesures vides</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>mineur harmonique</translation>
    </message>
    <message>
        <source>locrian</source>
        <translation>locrien</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>lydien</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>major pentatonic</source>
        <translation>pentatonique majeur</translation>
    </message>
    <message>
        <source>melodic minor</source>
        <translation>mineur mélodique</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>pentatonique mineur</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>mixolydien</translation>
    </message>
    <message>
        <source>natural minor</source>
        <translation>mineur naturel</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>phrygien</translation>
    </message>
    <message>
        <source>pitch classes</source>
        <translation>classes de hauteurs</translation>
    </message>
    <message>
        <source>the paper&apos;s method with a quarter of its channels: a night on a laptop</source>
        <translation>la méthode de l’article avec un quart de ses canaux&#xa0;: une nuit sur un portable</translation>
    </message>
    <message>
        <source>the paper&apos;s width, batch and length: days on a processor, hours on a graphics card</source>
        <translation>la largeur, le lot et la durée de l’article&#xa0;: des jours sur processeur, des heures sur carte graphique</translation>
    </message>
    <message>
        <source>the path of a dataset</source>
        <translation>le chemin d’un jeu de données</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>le chemin d’un dossier</translation>
    </message>
    <message>
        <source>the path of a model, or &quot;&quot;</source>
        <translation>le chemin d’un modèle, ou &quot;&quot;</translation>
    </message>
    <message>
        <source>three steps</source>
        <translation>trois pas</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>tout à fait</translation>
    </message>
    <message>
        <source>what the authors&apos; released code does, its critic included, to compare with</source>
        <translation>ce que fait le code publié par les auteurs, critique compris, pour comparer</translation>
    </message>
    <message>
        <source>what this program&apos;s own models learnt by: music that holds together, from a laptop in an evening</source>
        <translation>ce avec quoi les modèles de ce programme ont appris&#xa0;: une musique qui se tient, sur un portable en une soirée</translation>
    </message>
    <message>
        <source>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; or &quot;bfloat16&quot;</source>
        <translation>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; ou &quot;bfloat16&quot;</translation>
    </message>
    <message>
        <source>&quot;compact&quot; or &quot;paper&quot;</source>
        <translation>&quot;compact&quot; ou &quot;paper&quot;</translation>
    </message>
    <message>
        <source>&quot;composer&quot;, &quot;hybrid&quot; or &quot;jamming&quot;</source>
        <translation>&quot;composer&quot;, &quot;hybrid&quot; ou &quot;jamming&quot;</translation>
    </message>
    <message>
        <source>&quot;constant&quot; or &quot;linear&quot;</source>
        <translation>&quot;constant&quot; ou &quot;linear&quot;</translation>
    </message>
    <message>
        <source>&quot;cpu&quot; or &quot;cuda&quot;</source>
        <translation>&quot;cpu&quot; ou &quot;cuda&quot;</translation>
    </message>
    <message>
        <source>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; or &quot;td&quot;</source>
        <translation>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; ou &quot;td&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; or &quot;strings&quot;</source>
        <translation>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; ou &quot;strings&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;deterministic&quot; or &quot;stochastic&quot;</source>
        <translation>&quot;none&quot;, &quot;deterministic&quot; ou &quot;stochastic&quot;</translation>
    </message>
    <message>
        <source>&quot;paper&quot;, &quot;streams&quot; or &quot;v1&quot;</source>
        <translation>&quot;paper&quot;, &quot;streams&quot; ou &quot;v1&quot;</translation>
    </message>
    <message>
        <source>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; or &quot;hinge&quot;</source>
        <translation>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; ou &quot;hinge&quot;</translation>
    </message>
    <message>
        <source>1/16 dotted</source>
        <translation>1/16 pointée</translation>
    </message>
    <message>
        <source>1/16 triplet</source>
        <translation>1/16 triolet</translation>
    </message>
    <message>
        <source>1/2 dotted</source>
        <translation>1/2 pointée</translation>
    </message>
    <message>
        <source>1/2 triplet</source>
        <translation>1/2 triolet</translation>
    </message>
    <message>
        <source>1/32 dotted</source>
        <translation>1/32 pointée</translation>
    </message>
    <message>
        <source>1/32 triplet</source>
        <translation>1/32 triolet</translation>
    </message>
    <message>
        <source>1/4 dotted</source>
        <translation>1/4 pointée</translation>
    </message>
    <message>
        <source>1/4 triplet</source>
        <translation>1/4 triolet</translation>
    </message>
    <message>
        <source>1/8 dotted</source>
        <translation>1/8 pointée</translation>
    </message>
    <message>
        <source>1/8 triplet</source>
        <translation>1/8 triolet</translation>
    </message>
    <message>
        <source>All of it in one figure: the mean over EB, UPC, QN, DP and TD (paper-compatible) of |generated - data| / data; the paper&apos;s models beside the paper&apos;s data.</source>
        <translation>Tout en un chiffre&#xa0;: la moyenne sur EB, UPC, QN, DP et TD (comme l’article) de |généré - données| / données&#x202f;; les modèles de l’article face aux données de l’article.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Intra-track metrics as the published tables were computed: UPC over blocks of seven semitones, QN of two steps and more, DP with tolerance 0.3.</source>
        <translation>Métriques au sein d’une piste, comme les tableaux publiés les calculent&#xa0;: UPC par blocs de sept demi-tons, QN à partir de deux pas, DP avec tolérance 0,3.</translation>
    </message>
    <message>
        <source>Intra-track metrics by their names: UPC over pitch classes, QN of three steps (a 32nd) and more, DP with tolerance 0.1.</source>
        <translation>Métriques au sein d’une piste selon leur nom&#xa0;: UPC par classes de hauteur, QN à partir de trois pas (une triple croche), DP avec tolérance 0,1.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Table 1, paper-compatible</source>
        <translation>Tableau 1, comme l’article</translation>
    </message>
    <message>
        <source>Table 1, true</source>
        <translation>Tableau 1, selon le nom</translation>
    </message>
    <message>
        <source>Table 2, paper-compatible</source>
        <translation>Tableau 2, comme l’article</translation>
    </message>
    <message>
        <source>Table 2, true</source>
        <translation>Tableau 2, selon le nom</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as the published table was computed.</source>
        <translation>Distance tonale par blocs de sept demi-tons, comme le tableau publié la calcule.</translation>
    </message>
    <message>
        <source>Tonal distance over pitch classes; smaller is more harmonious.</source>
        <translation>Distance tonale par classes de hauteur&#x202f;; plus petite, plus harmonieuse.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100000</source>
        <translation>un nombre entier de 0 à 100000</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000000</source>
        <translation>un nombre entier de 0 à 1000000000</translation>
    </message>
    <message>
        <source>a whole number from 0 to 12</source>
        <translation>un nombre entier de 0 à 12</translation>
    </message>
    <message>
        <source>a whole number from 0 to 256</source>
        <translation>un nombre entier de 0 à 256</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>un nombre entier de 0 à 9223372036854775807</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>un nombre entier de 1 à 1000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100000</source>
        <translation>un nombre entier de 1 à 100000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000000000</source>
        <translation>un nombre entier de 1 à 1000000000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 2147483647</source>
        <translation>un nombre entier de 1 à 2147483647</translation>
    </message>
    <message>
        <source>a whole number from 2 to 4096</source>
        <translation>un nombre entier de 2 à 4096</translation>
    </message>
    <message>
        <source>another file matches the song better</source>
        <translation>un autre fichier correspond mieux au morceau</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>bar lines shift</source>
        <translation>les barres de mesure se décalent</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>equal to an earlier phrase</source>
        <translation>identique à une phrase précédente</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excellente</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>first or last of its song</source>
        <translation>premier ou dernier du morceau</translation>
    </message>
    <message>
        <source>has none of the chosen tags</source>
        <translation>n’a aucune des étiquettes choisies</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>its metadata cannot be read</source>
        <translation>métadonnées illisibles</translation>
    </message>
    <message>
        <source>jamming</source>
        <translation>Jamming</translation>
    </message>
    <message>
        <source>lacks a required family</source>
        <translation>une famille exigée manque</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>plus de 16 Mio</translation>
    </message>
    <message>
        <source>longer than 2000 bars</source>
        <translation>plus de 2000 mesures</translation>
    </message>
    <message>
        <source>match score too low</source>
        <translation>score de correspondance trop bas</translation>
    </message>
    <message>
        <source>no match in the Lakh metadata</source>
        <translation>aucune correspondance dans les métadonnées Lakh</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>pas de notes</translation>
    </message>
    <message>
        <source>no usable window</source>
        <translation>aucune fenêtre utilisable</translation>
    </message>
    <message>
        <source>not in 4/4</source>
        <translation>pas en 4/4</translation>
    </message>
    <message>
        <source>not in the chosen lists</source>
        <translation>pas dans les listes choisies</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>outside C1..B7</source>
        <translation>hors de C1..B7</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>article</translation>
    </message>
    <message>
        <source>paper-compatible</source>
        <translation>comme l’article</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>same notes as an earlier file</source>
        <translation>mêmes notes qu’un fichier précédent</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>shorter than four bars</source>
        <translation>moins de quatre mesures</translation>
    </message>
    <message>
        <source>shorter than six bars</source>
        <translation>moins de six mesures</translation>
    </message>
    <message>
        <source>shorter than two steps</source>
        <translation>moins de deux pas</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieuse</translation>
    </message>
    <message>
        <source>songs</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>studio</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>time signature changes</source>
        <translation>la mesure change</translation>
    </message>
    <message>
        <source>too few active bars</source>
        <translation>trop peu de mesures actives</translation>
    </message>
    <message>
        <source>too few families</source>
        <translation>trop peu de familles</translation>
    </message>
    <message>
        <source>too few families sound</source>
        <translation>trop peu de familles jouent</translation>
    </message>
    <message>
        <source>too few notes begin</source>
        <translation>trop peu de notes commencent</translation>
    </message>
    <message>
        <source>too few tracks play enough</source>
        <translation>trop peu de pistes jouent assez</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>transposed copy of an earlier file</source>
        <translation>copie transposée d’un fichier précédent</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>v1</source>
        <translation>v1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>Fluid in mono, compressed</source>
        <translation>Fluid en mono, compressé</translation>
    </message>
    <message>
        <source>Fluid&apos;s successor, compressed</source>
        <translation>successeur de Fluid, compressé</translation>
    </message>
    <message>
        <source>all 128 General MIDI programs and drum kits, the best balance</source>
        <translation>les 128 programmes et kits de batterie General MIDI, le meilleur équilibre</translation>
    </message>
    <message>
        <source>small and quick to load; the tests use it</source>
        <translation>petite et vite chargée&#x202f;; les tests l’utilisent</translation>
    </message>
    <message>
        <source>Composer, accompanies bass</source>
        <translation>Composer, accompagne basse</translation>
    </message>
    <message>
        <source>Composer, accompanies drums</source>
        <translation>Composer, accompagne batterie</translation>
    </message>
    <message>
        <source>Composer, accompanies guitar</source>
        <translation>Composer, accompagne guitare</translation>
    </message>
    <message>
        <source>Composer, accompanies piano</source>
        <translation>Composer, accompagne piano</translation>
    </message>
    <message>
        <source>Composer, accompanies strings</source>
        <translation>Composer, accompagne cordes</translation>
    </message>
    <message>
        <source>Composer, from scratch</source>
        <translation>Composer, à partir de zéro</translation>
    </message>
    <message>
        <source>Hybrid, from scratch</source>
        <translation>Hybrid, à partir de zéro</translation>
    </message>
    <message>
        <source>Jamming, from scratch</source>
        <translation>Jamming, à partir de zéro</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;first&quot; or &quot;v1&quot;</source>
        <translation>&quot;none&quot;, &quot;first&quot; ou &quot;v1&quot;</translation>
    </message>
    <message>
        <source>first: 300 critic updates before the generator&apos;s first; v1: 100 for its first 25 updates and for every 500th</source>
        <translation>first&#xa0;: 300 mises à jour du critique avant la première du générateur&#xa0;; v1&#xa0;: 100 pour ses 25 premières mises à jour et à chaque 500e</translation>
    </message>
</context>
<context>
    <name>NoteTarget</name>
    <message numerus="yes">
        <source>the %n chosen note(s)</source>
        <translation>
            <numerusform>%n note sélectionnée</numerusform>
            <numerusform>les %n notes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n note(s) of the %1 track</source>
        <translation>
            <numerusform>%n note (piste %1 entière)</numerusform>
            <numerusform>les %n notes (piste %1 entière)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is nothing here to change.</source>
        <translation>%1&#xa0;: il n’y a rien à changer ici.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so it was done to %1.</source>
        <translation>Rien n’était sélectionné&#x202f;; l’action a donc porté sur %1.</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>then press Ctrl+G to generate the other four tracks; Ctrl+Shift+G invents all five</source>
        <translation>puis Ctrl+G génère les quatre autres pistes&#x202f;; Ctrl+Maj+G invente les cinq</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Loading the soundfont</source>
        <translation>Chargement de la SoundFont</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Reading the match scores</source>
        <translation>Lecture des scores de correspondance</translation>
    </message>
    <message>
        <source>{} files read, {} phrases</source>
        <translation>{} fichiers lus, {} phrases</translation>
    </message>
    <message>
        <source>Measuring {} phrases</source>
        <translation>Mesure de {} phrases</translation>
    </message>
    <message>
        <source>Writing {} phrases</source>
        <translation>Écriture de {} phrases</translation>
    </message>
    <message>
        <source>{} phrases written</source>
        <translation>{} phrases écrites</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>Mesure de {}</translation>
    </message>
    <message>
        <source>Comparing unseen phrases</source>
        <translation>Comparaison de phrases inédites</translation>
    </message>
</context>
<context>
    <name>PutIntoSong</name>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>Toutes les pistes sont verrouillées&#x202f;; déverrouillez celles qui peuvent être remplacées.</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Génération</translation>
    </message>
    <message>
        <source>&amp;Research</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Piano roll, mouse</source>
        <translation>Piano roll, souris</translation>
    </message>
    <message>
        <source>Piano roll, keyboard</source>
        <translation>Piano roll, clavier</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Velocity and controller lane</source>
        <translation>Voie de vélocité et de contrôleurs</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Déplacer des notes</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Leave a copy</source>
        <translation>Laisser une copie</translation>
    </message>
    <message>
        <source>Ctrl or Alt + drag</source>
        <translation>Ctrl ou Alt + glisser</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Changer la longueur</translation>
    </message>
    <message>
        <source>Drag a note&apos;s left or right edge</source>
        <translation>Glisser le bord gauche ou droit d’une note</translation>
    </message>
    <message>
        <source>Leave the grid</source>
        <translation>Quitter la grille</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt pendant le glissement</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Choose notes in a frame</source>
        <translation>Sélectionner les notes d’un cadre</translation>
    </message>
    <message>
        <source>Shift or Ctrl + drag on free ground</source>
        <translation>Maj ou Ctrl + glisser sur fond libre</translation>
    </message>
    <message>
        <source>Go to another track</source>
        <translation>Aller à une autre piste</translation>
    </message>
    <message>
        <source>Double-click one of its notes</source>
        <translation>Double-clic sur une de ses notes</translation>
    </message>
    <message>
        <source>Move the playhead</source>
        <translation>Déplacer la tête de lecture</translation>
    </message>
    <message>
        <source>Click the ruler</source>
        <translation>Clic dans la règle</translation>
    </message>
    <message>
        <source>Choose bars</source>
        <translation>Sélectionner des mesures</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>Glisser dans la règle</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>Défiler dans le temps</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Maj + molette</translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation>Zoomer le temps</translation>
    </message>
    <message>
        <source>Ctrl + wheel, or pinch</source>
        <translation>Ctrl + molette, ou pincer</translation>
    </message>
    <message>
        <source>Zoom pitch</source>
        <translation>Zoomer les hauteurs</translation>
    </message>
    <message>
        <source>Ctrl + Shift + wheel</source>
        <translation>Ctrl + Maj + molette</translation>
    </message>
    <message>
        <source>Push the roll about</source>
        <translation>Pousser le piano roll</translation>
    </message>
    <message>
        <source>Middle button + drag</source>
        <translation>Bouton central + glisser</translation>
    </message>
    <message>
        <source>Move what is chosen, else the cursor</source>
        <translation>Déplacer la sélection, sinon le curseur</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>By an octave</source>
        <translation>D’une octave</translation>
    </message>
    <message>
        <source>Shift + Up or Down</source>
        <translation>Maj + Haut ou Bas</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>Plus long ou plus court</translation>
    </message>
    <message>
        <source>Shift + Right or Left</source>
        <translation>Maj + Droite ou Gauche</translation>
    </message>
    <message>
        <source>Cursor by a bar</source>
        <translation>Curseur d’une mesure</translation>
    </message>
    <message>
        <source>Ctrl + Right or Left</source>
        <translation>Ctrl + Droite ou Gauche</translation>
    </message>
    <message>
        <source>Draw or erase at the cursor</source>
        <translation>Dessiner ou effacer au curseur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>To the next or previous note</source>
        <translation>À la note suivante ou précédente</translation>
    </message>
    <message>
        <source>. or ,</source>
        <translation>. ou ,</translation>
    </message>
    <message>
        <source>The same, adding to the chosen ones</source>
        <translation>De même, en ajoutant à la sélection</translation>
    </message>
    <message>
        <source>Shift + . or ,</source>
        <translation>Maj + . ou ,</translation>
    </message>
    <message>
        <source>Choose nothing, or give a drag up</source>
        <translation>Ne rien sélectionner, ou abandonner un glissement</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>See and hear another</source>
        <translation>En voir et en entendre un autre</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Keep one track of it</source>
        <translation>En garder une piste</translation>
    </message>
    <message>
        <source>K, then the track&apos;s first letter</source>
        <translation>K, puis l’initiale de la piste</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>D’autres ainsi</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Between the first ones, or those marked</source>
        <translation>Entre les premiers, ou ceux qui sont marqués</translation>
    </message>
    <message>
        <source>B, mark with M</source>
        <translation>B, marquer avec M</translation>
    </message>
    <message>
        <source>Does it listen?</source>
        <translation>Est-il à l’écoute&#x202f;?</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Those before, or take a kept track back</source>
        <translation>Les précédents, ou reprendre une piste gardée</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Tout laisser</translation>
    </message>
    <message>
        <source>Paint values</source>
        <translation>Peindre des valeurs</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>Une ligne droite</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Take points away</source>
        <translation>Enlever des points</translation>
    </message>
    <message>
        <source>Right button + drag</source>
        <translation>Bouton droit + glisser</translation>
    </message>
    <message>
        <source>To the next note or point</source>
        <translation>À la note ou au point suivant</translation>
    </message>
    <message>
        <source>Right or Left</source>
        <translation>Droite ou Gauche</translation>
    </message>
    <message>
        <source>Change the value, by ten with Shift</source>
        <translation>Changer la valeur, de dix avec Maj</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>Haut ou Bas</translation>
    </message>
    <message>
        <source>Add a point at the playhead, take one away</source>
        <translation>Ajouter un point à la tête de lecture, en enlever un</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Entrée, Suppr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>G %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>D %1</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>Dessiner un accord de %n note</numerusform>
            <numerusform>Dessiner un accord de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Dessiner une note</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>Effacer %n note</numerusform>
            <numerusform>Effacer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>Joindre %n note</numerusform>
            <numerusform>Joindre %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n note(s)</source>
        <translation>
            <numerusform>Copier %n note</numerusform>
            <numerusform>Copier %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>Déplacer %n note</numerusform>
            <numerusform>Déplacer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paint %n note(s)</source>
        <translation>
            <numerusform>Peindre %n note</numerusform>
            <numerusform>Peindre %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>Redimensionner %n note</numerusform>
            <numerusform>Redimensionner %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>Diviser %n note</numerusform>
            <numerusform>Diviser %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Changer la vélocité de %n note</numerusform>
            <numerusform>Changer la vélocité de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Vélocité %1</translation>
    </message>
    <message>
        <source>Computer keyboard as a piano (F12)</source>
        <translation>Clavier de l’ordinateur comme piano (F12)</translation>
    </message>
    <message>
        <source>To the note before or after, choosing nothing</source>
        <translation>À la note d’avant ou d’après, sans rien sélectionner</translation>
    </message>
    <message>
        <source>Alt + Left or Right</source>
        <translation>Alt + Gauche ou Droite</translation>
    </message>
    <message>
        <source>To another note of the chord</source>
        <translation>À une autre note de l’accord</translation>
    </message>
    <message>
        <source>Alt + Up or Down</source>
        <translation>Alt + Haut ou Bas</translation>
    </message>
    <message>
        <source>To the track&apos;s first or last note</source>
        <translation>À la première ou dernière note de la piste</translation>
    </message>
    <message>
        <source>Alt + Home or End</source>
        <translation>Alt + Origine ou Fin</translation>
    </message>
    <message>
        <source>Choose the note there, or no longer</source>
        <translation>Sélectionner la note ou la désélectionner</translation>
    </message>
    <message>
        <source>Alt + Enter</source>
        <translation>Alt + Entrée</translation>
    </message>
    <message>
        <source>Play, from the octave&apos;s C on</source>
        <translation>Jouer, à partir du do de l’octave</translation>
    </message>
    <message>
        <source>Z to / and S to ;</source>
        <translation>Rangées de Z et S (clavier américain)</translation>
    </message>
    <message>
        <source>The same, an octave above</source>
        <translation>De même, une octave plus haut</translation>
    </message>
    <message>
        <source>Q to P and 2 to 0</source>
        <translation>Q à P et 2 à 0 (clavier américain)</translation>
    </message>
    <message>
        <source>An octave up or down</source>
        <translation>Une octave plus haut ou plus bas</translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation>Page précédente ou Page suivante</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 demi-tons</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>Pitch bend</translation>
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
        <translation>Pression</translation>
    </message>
    <message>
        <source>Open the notes&apos; menu</source>
        <translation>Ouvrir le menu des notes</translation>
    </message>
    <message>
        <source>Shift + right button, or the menu key</source>
        <translation>Maj + bouton droit, ou la touche de menu</translation>
    </message>
    <message>
        <source>Hear what the playhead passes</source>
        <translation>Entendre ce que la tête de lecture parcourt</translation>
    </message>
    <message>
        <source>Drag its handle, or Ctrl + drag in the ruler</source>
        <translation>Glisser sa poignée, ou Ctrl + glisser dans la règle</translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>muse</name>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>Il n’écoute pas</translation>
    </message>
    <message>
        <source>It hardly listens</source>
        <translation>Il écoute à peine</translation>
    </message>
    <message>
        <source>It listens</source>
        <translation>Il écoute</translation>
    </message>
    <message>
        <source>It listens closely</source>
        <translation>Il écoute attentivement</translation>
    </message>
    <message>
        <source>There is no model that generates from scratch; train one in the Train panel.</source>
        <translation>Aucun modèle ne génère à partir de zéro&#x202f;; entraînez-en un dans l’espace Entraîner.</translation>
    </message>
    <message>
        <source>There is no model that accompanies a track; train one for %1 in the Train panel.</source>
        <translation>Aucun modèle n’accompagne une piste&#x202f;; entraînez-en un pour %1 dans l’espace Entraîner.</translation>
    </message>
    <message>
        <source>No model accompanies the %1 track; there are models for %2, so pick such a track or train one for %1.</source>
        <translation>Aucun modèle n’accompagne la piste %1&#x202f;; il y en a pour %2, prenez donc une de ces pistes ou entraînez-en un pour %1.</translation>
    </message>
    <message>
        <source>Nobody knows what is usual in this model&apos;s data, so wishes cannot be judged; calibrate it.</source>
        <translation>On ignore ce qui est habituel dans les données de ce modèle, les souhaits ne peuvent donc pas être jugés&#x202f;; étalonnez-le.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>Non satisfait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The models play in 4/4: bars of another length are cut out of theirs, or made of two.</source>
        <translation>Les modèles jouent en 4/4&#xa0;: les mesures d’une autre longueur sont taillées dans les leurs, ou faites de deux.</translation>
    </message>
    <message>
        <source>No copy: the nearest training phrase is %1 % different.</source>
        <translation>Pas une copie&#xa0;: la phrase d’entraînement la plus proche diffère de %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Perhaps a copy: %1 differs by only %2 % from a training phrase.</source>
        <translation>Peut-être une copie (%1)&#xa0;: seulement %2&#xa0;% de différence avec une phrase d’entraînement.</translation>
    </message>
    <message>
        <source>Onsets that only one of the two has, in whatever key; an estimate from hashed prints.</source>
        <translation>Attaques que seule l’une des deux possède, dans n’importe quelle tonalité&#x202f;; estimation d’après des empreintes hachées.</translation>
    </message>
    <message>
        <source>Of real phrases that were not trained on, one in a hundred is nearer than %1 %.</source>
        <translation>Parmi les vraies phrases hors entraînement, une sur cent est plus proche que %1&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Without a note there is nothing to hear.</source>
        <translation>Sans note, il n’y a rien à entendre.</translation>
    </message>
    <message>
        <source>to the %1 from bar %2</source>
        <translation>avec la piste %1 prise à la mesure %2</translation>
    </message>
    <message>
        <source>to another %1</source>
        <translation>avec une autre piste %1</translation>
    </message>
    <message>
        <source>%1: %2, these would change: %3.</source>
        <translation>%1&#xa0;: %2, voici ce qui changerait&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, as it was when it made these notes, is not among the models any more, so they cannot be made again.</source>
        <translation>%1, tel qu’il était en créant ces notes, n’est plus parmi les modèles&#x202f;; elles ne peuvent donc pas être refaites.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>between seeds %1</source>
        <translation>entre les graines %1</translation>
    </message>
    <message>
        <source>The song does not tell how these notes were made.</source>
        <translation>Le morceau ne dit pas comment ces notes ont été créées.</translation>
    </message>
    <message>
        <source>%1 is another now than when these notes were made, so others may come of it.</source>
        <translation>%1 n’est plus le même que lors de la création de ces notes&#x202f;; il peut donc en donner d’autres.</translation>
    </message>
    <message>
        <source>%1 did not make the music in these bars, so nothing of it could be held.</source>
        <translation>%1 n’a pas créé la musique de ces mesures, rien n’a donc pu en être figé.</translation>
    </message>
    <message>
        <source>Here are some of them. Arrow keys compare them, in the roll and by ear; Enter takes one, K keeps one of its tracks, Escape leaves all.</source>
        <translation>En voici quelques-uns. Les flèches les comparent, à l’œil et à l’oreille&#x202f;; Entrée en prend un, K en garde une piste, Échap les laisse tous.</translation>
    </message>
    <message>
        <source>Ctrl+G lets a MuseGAN write the other four tracks. There is no model here yet: drop one on the window, or train one in the Train workspace.</source>
        <translation>Ctrl+G laisse un MuseGAN écrire les quatre autres pistes. Il n’y a pas encore de modèle ici&#xa0;: déposez-en un sur la fenêtre, ou entraînez-en un dans l’espace Entraîner.</translation>
    </message>
    <message>
        <source>Ctrl+G: a MuseGAN hears the active track and writes the other four, several times over. Arrow keys compare them, in the roll and by ear; Enter takes one, Escape leaves all.</source>
        <translation>Ctrl+G&#xa0;: un MuseGAN écoute la piste active et écrit les quatre autres, en plusieurs versions. Les flèches les comparent, à l’œil et à l’oreille&#x202f;; Entrée en prend une, Échap les laisse toutes.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Let it play the other four</source>
        <translation>Le laisser jouer les quatre autres</translation>
    </message>
    <message>
        <source>Draw one track</source>
        <translation>Dessiner une piste</translation>
    </message>
    <message>
        <source>This is the piano roll. Press D and click to draw a few notes for %1, the active track, or keep the song that is open. Everything here goes on working while this card is open.</source>
        <translation>Voici le piano roll. Appuyez sur D et cliquez pour dessiner quelques notes pour %1, la piste active, ou gardez le morceau ouvert. Tout continue de fonctionner tant que cette carte est ouverte.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Space plays from the playhead and stops. Where there is no sound device the playhead still moves; choose a soundfont in the Playback menu.</source>
        <translation>Espace lit à partir de la tête de lecture et arrête. Sans périphérique audio, la tête de lecture avance quand même&#x202f;; choisissez une SoundFont dans le menu Lecture.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>Ctrl+S saves the song; File &gt; Export writes MIDI, audio and pictures. Data and Train, up here, are for making models of your own music. Help &gt; Tour shows these cards again.</source>
        <translation>Ctrl+S enregistre le morceau&#x202f;; Fichier &gt; Exporter écrit MIDI, audio et images. Données et Entraîner, ici en haut, servent à créer des modèles de votre propre musique. Aide &gt; Visite remontre ces cartes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantifier</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>The lines that notes are pulled to</source>
        <translation>Les lignes vers lesquelles les notes sont attirées</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Débuts</translation>
    </message>
    <message>
        <source>Pull where notes begin</source>
        <translation>Attirer les débuts de notes</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Pull where notes end</source>
        <translation>Attirer les fins de notes</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How much of the way to the line</source>
        <translation>Quelle part du chemin vers la ligne</translation>
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
        <translation>Où tombe chaque deuxième ligne entre ses voisines&#xa0;: 50 est régulier, 67 donne un balancement ternaire</translation>
    </message>
    <message numerus="yes">
        <source>Quantise %n note(s)</source>
        <translation>
            <numerusform>Quantifier %n note</numerusform>
            <numerusform>Quantifier %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation>Humaniser</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>The most ticks that a start moves, early or late; a quarter note has 480</source>
        <translation>De combien de ticks, au plus, un début se déplace, en avance ou en retard&#x202f;; une noire en compte 480</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> ticks</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>The most that a note becomes louder or softer, of 127</source>
        <translation>De combien, au plus, une note devient plus forte ou plus douce, sur 127</translation>
    </message>
    <message>
        <source>Draw other small errors</source>
        <translation>Tirer d’autres petites erreurs</translation>
    </message>
    <message numerus="yes">
        <source>Humanise %n note(s)</source>
        <translation>
            <numerusform>Humaniser %n note</numerusform>
            <numerusform>Humaniser %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Strum</source>
        <translation>Égrener</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Which note of a chord begins</source>
        <translation>Quelle note d’un accord commence</translation>
    </message>
    <message>
        <source>Up, lowest first</source>
        <translation>Montant, grave d’abord</translation>
    </message>
    <message>
        <source>Down, highest first</source>
        <translation>Descendant, aigu d’abord</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>From one note of a chord to the next; a quarter note has 480 ticks</source>
        <translation>D’une note d’un accord à la suivante&#x202f;; une noire compte 480 ticks</translation>
    </message>
    <message numerus="yes">
        <source>Strum %n note(s)</source>
        <translation>
            <numerusform>Égrener %n note</numerusform>
            <numerusform>Égrener %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Of the time they take now, counted from the first start</source>
        <translation>De la durée actuelle, à compter du premier début</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>Étirer %n note</numerusform>
            <numerusform>Étirer %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Each note in</source>
        <translation>Chaque note en</translation>
    </message>
    <message>
        <source>Pieces of equal length</source>
        <translation>Des morceaux de même longueur</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> parties</translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>Diviser %n note</numerusform>
            <numerusform>Diviser %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transposer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Together, and only as far as the outermost note can go, so that no interval is lost</source>
        <translation>Ensemble, et seulement aussi loin que va la note extrême, pour qu’aucun intervalle ne se perde</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> demi-tons</translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>Transposer %n note</numerusform>
            <numerusform>Transposer %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>One value for all, or louder and softer alike</source>
        <translation>Une valeur pour toutes, ou plus fort et plus doux de façon égale</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fixer à</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Ramener à</translation>
    </message>
    <message>
        <source>As loud as that, of 127</source>
        <translation>La nouvelle vélocité, sur 127</translation>
    </message>
    <message>
        <source>Of what each note has now</source>
        <translation>De la vélocité actuelle de chaque note</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Changer la vélocité de %n note</numerusform>
            <numerusform>Changer la vélocité de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviation from the data</source>
        <translation>Écart avec les données</translation>
    </message>
    <message>
        <source>Mean relative difference from the data: of the paper&apos;s metrics, and of what the plots of coherence below show. 0 is as the data; the best weights are those with the least.</source>
        <translation>Différence relative moyenne avec les données&#xa0;: pour les métriques de l’article, et pour ce que montrent les graphiques de cohérence ci-dessous. 0, c’est comme les données&#x202f;; les meilleurs poids sont ceux qui ont le moins.</translation>
    </message>
    <message>
        <source>Rhythm repeated by the next bar</source>
        <translation>Rythme répété par la mesure suivante</translation>
    </message>
    <message>
        <source>Sixteenths with an onset that two bars in a row have in common, of those in either.</source>
        <translation>Doubles croches avec une attaque communes à deux mesures consécutives, sur celles de l’une ou de l’autre.</translation>
    </message>
    <message>
        <source>Onsets a bar</source>
        <translation>Attaques par mesure</translation>
    </message>
    <message>
        <source>Notes begun in a bar.</source>
        <translation>Notes commencées dans une mesure.</translation>
    </message>
    <message>
        <source>Note length, sixteenths</source>
        <translation>Longueur des notes, doubles croches</translation>
    </message>
    <message>
        <source>Sixteenths that a note lasts.</source>
        <translation>Doubles croches que dure une note.</translation>
    </message>
    <message>
        <source>Onsets shared with other tracks</source>
        <translation>Attaques partagées avec d’autres pistes</translation>
    </message>
    <message>
        <source>Sixteenths with onsets that two tracks have in common, of those in either; mean over the other four.</source>
        <translation>Doubles croches avec attaques communes à deux pistes, sur celles de l’une ou de l’autre&#x202f;; moyenne sur les quatre autres.</translation>
    </message>
    <message>
        <source>Drums&apos; odd sixteenths, kick under bass</source>
        <translation>Doubles croches impaires de la batterie, grosse caisse sous la basse</translation>
    </message>
    <message>
        <source>Share of the sixteenths between eighths at which drums play, and share of the bass&apos;s onsets on a kick.</source>
        <translation>Part des doubles croches entre les croches où joue la batterie, et part des attaques de la basse sur une grosse caisse.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Of Adam, at each step.</source>
        <translation>Celui d’Adam, à chaque pas.</translation>
    </message>
    <message>
        <source>Time a step, ms</source>
        <translation>Durée d’un pas, ms</translation>
    </message>
    <message>
        <source>What a generator update with its critic updates takes: taking and generating phrases, the critic&apos;s updates, the generator&apos;s; on a graphics card only all together.</source>
        <translation>Ce que prend une mise à jour du générateur avec celles du critique&#xa0;: prendre et générer des phrases, les mises à jour du critique, celle du générateur&#x202f;; sur une carte graphique, seulement le tout.</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Mémoire, Go</translation>
    </message>
    <message>
        <source>RAM that the program holds, and memory in use on the graphics card.</source>
        <translation>Mémoire vive qu’occupe le programme, et mémoire utilisée sur la carte graphique.</translation>
    </message>
    <message>
        <source>Save Figure 9</source>
        <translation>Enregistrer la figure 9</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;SVG drawings (*.svg);;PNG pictures (*.png)</source>
        <translation>Documents PDF (*.pdf);;Dessins SVG (*.svg);;Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save Figure 8</source>
        <translation>Enregistrer la figure 8</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>paper width</source>
        <translation>largeur de l’article</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>%1, %2, to the %3</source>
        <translation>%1, %2, avec %3</translation>
    </message>
    <message>
        <source>%1, %2, from scratch</source>
        <translation>%1, %2, à partir de zéro</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Pas %1 sur %2, %3</translation>
    </message>
    <message>
        <source>Best deviation %1, at step %2</source>
        <translation>Meilleur écart %1, au pas %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the family whose range fits best</source>
        <translation>
            <numerusform>%n note déplacée vers la famille dont l’étendue convient le mieux</numerusform>
            <numerusform>%n notes déplacées vers la famille dont l’étendue convient le mieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation>
            <numerusform>%n note écartée</numerusform>
            <numerusform>%n notes écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) merged with one on the same pitch at the same time</source>
        <translation>
            <numerusform>%n note fondue avec une autre de même hauteur au même moment</numerusform>
            <numerusform>%n notes fondues avec une autre de même hauteur au même moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s), in the log.</source>
        <translation>
            <numerusform>Et %n autre remarque, dans le journal.</numerusform>
            <numerusform>Et %n autres remarques, dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>bars %1 to %2</source>
        <translation>mesures %1 à %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>It takes the place of the song that is open.</source>
        <translation>Il prend la place du morceau ouvert.</translation>
    </message>
    <message>
        <source>Open the dataset %1</source>
        <translation>Ouvrir le jeu de données %1</translation>
    </message>
    <message>
        <source>On the Data page; your song stays.</source>
        <translation>Dans l’espace Données&#x202f;; votre morceau reste.</translation>
    </message>
    <message>
        <source>Prepare %1 for training</source>
        <translation>Préparer %1 pour l’entraînement</translation>
    </message>
    <message>
        <source>Prepare %1 files for training</source>
        <translation>Préparer %1 fichiers pour l’entraînement</translation>
    </message>
    <message>
        <source>Play with the soundfont %1</source>
        <translation>Jouer avec la SoundFont %1</translation>
    </message>
    <message>
        <source>Your song stays as it is.</source>
        <translation>Votre morceau reste tel quel.</translation>
    </message>
    <message>
        <source>Generate with the model %1</source>
        <translation>Générer avec le modèle %1</translation>
    </message>
    <message>
        <source>It is chosen in the Generate panel; your song stays.</source>
        <translation>Il est choisi dans le panneau de génération&#x202f;; votre morceau reste.</translation>
    </message>
    <message>
        <source>Show the training run %1</source>
        <translation>Afficher la session d’entraînement %1</translation>
    </message>
    <message>
        <source>In the Train workspace; your song stays.</source>
        <translation>Dans l’espace Entraîner&#x202f;; votre morceau reste.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>None of these can be opened</source>
        <translation>Rien de tout cela ne peut être ouvert</translation>
    </message>
    <message>
        <source>Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), models, datasets, soundfonts and folders of music can.</source>
        <translation>Peuvent l’être&#xa0;: morceaux (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), modèles, jeux de données, SoundFonts et dossiers de musique.</translation>
    </message>
    <message>
        <source>Draw a few notes with the pencil, or drop a MIDI file here</source>
        <translation>Dessinez quelques notes au crayon, ou déposez ici un fichier MIDI</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl or Alt leaves a copy, Shift adds to the selection, right button erases</source>
        <translation>Glisser pour déplacer&#x202f;; Ctrl ou Alt laisse une copie, Maj ajoute à la sélection, le bouton droit efface</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation>Sélectionner des notes</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; Shift adds</source>
        <translation>Tracer un cadre autour de notes pour les sélectionner&#x202f;; Maj ajoute</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation>Dessiner des notes</translation>
    </message>
    <message>
        <source>Click to draw a note, drag to the right for its length; Alt leaves the grid, right button erases</source>
        <translation>Cliquer pour dessiner une note, glisser vers la droite pour sa longueur&#x202f;; Alt quitte la grille, le bouton droit efface</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>Paint a row of notes</source>
        <translation>Peindre une suite de notes</translation>
    </message>
    <message>
        <source>Drag along a row or up a column to fill it with notes of one grid step; right button erases</source>
        <translation>Glisser le long d’une ligne ou d’une colonne pour la remplir de notes d’un pas de grille&#x202f;; le bouton droit efface</translation>
    </message>
    <message>
        <source>&amp;Chord</source>
        <translation>&amp;Accord</translation>
    </message>
    <message>
        <source>Draw chords</source>
        <translation>Dessiner des accords</translation>
    </message>
    <message>
        <source>Click to draw the chosen chord on that note, drag to the right for its length; right button erases</source>
        <translation>Cliquer pour dessiner l’accord choisi sur cette note, glisser vers la droite pour sa longueur&#x202f;; le bouton droit efface</translation>
    </message>
    <message>
        <source>Drag over notes to erase them</source>
        <translation>Glisser sur des notes pour les effacer</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation>Effacer des notes</translation>
    </message>
    <message>
        <source>Click a note to cut it there; Shift cuts it into grid steps</source>
        <translation>Cliquer sur une note pour la couper là&#x202f;; Maj la coupe en pas de grille</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Ciseaux</translation>
    </message>
    <message>
        <source>Split notes</source>
        <translation>Diviser des notes</translation>
    </message>
    <message>
        <source>Drag over notes of one pitch to join them; a click joins a note with the next</source>
        <translation>Glisser sur des notes de même hauteur pour les joindre&#x202f;; un clic joint une note à la suivante</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>&amp;Joindre</translation>
    </message>
    <message>
        <source>Glue notes together</source>
        <translation>Joindre des notes</translation>
    </message>
    <message>
        <source>Drag a note up or down to make it louder or softer</source>
        <translation>Glisser une note vers le haut ou le bas pour la rendre plus forte ou plus douce</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>&amp;Vélocité</translation>
    </message>
    <message>
        <source>Make notes louder or softer</source>
        <translation>Rendre les notes plus fortes ou plus douces</translation>
    </message>
    <message>
        <source>%1 whole notes long</source>
        <translation>longue de %1 rondes</translation>
    </message>
    <message>
        <source>Drag to change the length; Alt leaves the grid</source>
        <translation>Glisser pour changer la longueur&#x202f;; Alt quitte la grille</translation>
    </message>
    <message>
        <source>A note of another track: double-click to go there</source>
        <translation>Une note d’une autre piste&#xa0;: double-cliquer pour y aller</translation>
    </message>
    <message>
        <source>Press a key to hear it; nearer its front is louder</source>
        <translation>Appuyer sur une touche pour l’entendre&#x202f;; plus près du bord avant, plus fort</translation>
    </message>
    <message>
        <source>Click to edit this track</source>
        <translation>Cliquer pour modifier cette piste</translation>
    </message>
    <message>
        <source>Bar %1, beat %2, %3</source>
        <translation>Mesure %1, temps %2, %3</translation>
    </message>
    <message>
        <source>%1: free; Enter draws</source>
        <translation>%1&#xa0;: libre&#x202f;; Entrée dessine</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, sélectionnée</translation>
    </message>
    <message>
        <source>%1: %2, velocity %3%4; Enter erases</source>
        <translation>%1&#xa0;: %2, vélocité %3%4&#x202f;; Entrée efface</translation>
    </message>
    <message>
        <source>%1 track, %2 notes</source>
        <translation>Piste %1, %2 notes</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 sélectionnées</translation>
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
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Odd sixteenths</source>
        <translation>Doubles croches impaires</translation>
    </message>
    <message>
        <source>Kick under bass</source>
        <translation>Grosse caisse sous la basse</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>vélocité %1</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>The playhead is at bar %1 beat %2</source>
        <translation>La tête de lecture est à la mesure %1 temps %2</translation>
    </message>
    <message>
        <source>whole note</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>dotted whole note</source>
        <translation>ronde pointée</translation>
    </message>
    <message>
        <source>triplet whole note</source>
        <translation>ronde de triolet</translation>
    </message>
    <message>
        <source>about a whole note</source>
        <translation>environ une ronde</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation>ronde pointée</translation>
    </message>
    <message>
        <source>triplet whole</source>
        <translation>ronde de triolet</translation>
    </message>
    <message>
        <source>about a whole</source>
        <translation>environ une ronde</translation>
    </message>
    <message>
        <source>half note</source>
        <translation>blanche</translation>
    </message>
    <message>
        <source>dotted half note</source>
        <translation>blanche pointée</translation>
    </message>
    <message>
        <source>triplet half note</source>
        <translation>blanche de triolet</translation>
    </message>
    <message>
        <source>about a half note</source>
        <translation>environ une blanche</translation>
    </message>
    <message>
        <source>half</source>
        <translation>blanche</translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation>blanche pointée</translation>
    </message>
    <message>
        <source>triplet half</source>
        <translation>blanche de triolet</translation>
    </message>
    <message>
        <source>about a half</source>
        <translation>environ une blanche</translation>
    </message>
    <message>
        <source>quarter note</source>
        <translation>noire</translation>
    </message>
    <message>
        <source>dotted quarter note</source>
        <translation>noire pointée</translation>
    </message>
    <message>
        <source>triplet quarter note</source>
        <translation>noire de triolet</translation>
    </message>
    <message>
        <source>about a quarter note</source>
        <translation>environ une noire</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>noire</translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation>noire pointée</translation>
    </message>
    <message>
        <source>triplet quarter</source>
        <translation>noire de triolet</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>environ une noire</translation>
    </message>
    <message>
        <source>eighth note</source>
        <translation>croche</translation>
    </message>
    <message>
        <source>dotted eighth note</source>
        <translation>croche pointée</translation>
    </message>
    <message>
        <source>triplet eighth note</source>
        <translation>croche de triolet</translation>
    </message>
    <message>
        <source>about an eighth note</source>
        <translation>environ une croche</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>croche</translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation>croche pointée</translation>
    </message>
    <message>
        <source>triplet eighth</source>
        <translation>croche de triolet</translation>
    </message>
    <message>
        <source>about an eighth</source>
        <translation>environ une croche</translation>
    </message>
    <message>
        <source>sixteenth note</source>
        <translation>double croche</translation>
    </message>
    <message>
        <source>dotted sixteenth note</source>
        <translation>double croche pointée</translation>
    </message>
    <message>
        <source>triplet sixteenth note</source>
        <translation>double croche de triolet</translation>
    </message>
    <message>
        <source>about a sixteenth note</source>
        <translation>environ une double croche</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>double croche</translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation>double croche pointée</translation>
    </message>
    <message>
        <source>triplet sixteenth</source>
        <translation>double croche de triolet</translation>
    </message>
    <message>
        <source>about a sixteenth</source>
        <translation>environ une double croche</translation>
    </message>
    <message>
        <source>32nd note</source>
        <translation>triple croche</translation>
    </message>
    <message>
        <source>dotted 32nd note</source>
        <translation>triple croche pointée</translation>
    </message>
    <message>
        <source>triplet 32nd note</source>
        <translation>triple croche de triolet</translation>
    </message>
    <message>
        <source>about a 32nd note</source>
        <translation>environ une triple croche</translation>
    </message>
    <message>
        <source>32nd</source>
        <translation>triple croche</translation>
    </message>
    <message>
        <source>dotted 32nd</source>
        <translation>triple croche pointée</translation>
    </message>
    <message>
        <source>triplet 32nd</source>
        <translation>triple croche de triolet</translation>
    </message>
    <message>
        <source>about a 32nd</source>
        <translation>environ une triple croche</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>%1 rondes</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>mesure %1 temps %2</translation>
    </message>
    <message>
        <source>%1 and %2/%3</source>
        <translation>%1 et %2/%3</translation>
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
        <translation>Tracer un cadre autour de notes pour les sélectionner&#x202f;; le bouton droit efface, avec Maj il ouvre un menu</translation>
    </message>
    <message>
        <source>Click to draw, drag to put it elsewhere; right button erases, with Shift it opens a menu</source>
        <translation>Cliquer pour dessiner, glisser pour placer ailleurs&#x202f;; le bouton droit efface, avec Maj il ouvre un menu</translation>
    </message>
    <message>
        <source>Click to move the playhead, drag to choose bars; Ctrl and a drag plays what it passes</source>
        <translation>Cliquer pour déplacer la tête de lecture, glisser pour sélectionner des mesures&#x202f;; Ctrl et glisser joue ce qu’elle parcourt</translation>
    </message>
    <message>
        <source>Drag the playhead to hear what it passes</source>
        <translation>Glisser la tête de lecture pour entendre ce qu’elle parcourt</translation>
    </message>
</context>
<context>
    <name>muse::ActivityView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>muse::Announcer</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <translation>Commencé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>muse::AudioExportPanel</name>
    <message>
        <source>Bring the loudest sample to</source>
        <translation>Amener l’échantillon le plus fort à</translation>
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
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>Exporter l’audio</translation>
    </message>
    <message>
        <source>The mix, in one file</source>
        <translation>Le mixage, en un seul fichier</translation>
    </message>
    <message>
        <source>Stems, a file a track</source>
        <translation>Stems, un fichier par piste</translation>
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
        <translation>32 bits, virgule flottante</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ce qu’il faut exporter</translation>
    </message>
    <message>
        <source>Stems are equally long and keep their balance</source>
        <translation>Les stems ont tous la même longueur et gardent leur équilibre</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>FLAC is smaller without loss, Ogg Vorbis smaller still</source>
        <translation>FLAC est plus petit sans perte, Ogg Vorbis plus petit encore</translation>
    </message>
    <message>
        <source>Size of a sample</source>
        <translation>Taille d’un échantillon</translation>
    </message>
    <message>
        <source>16 bits are a CD&apos;s</source>
        <translation>16 bits, comme sur un CD</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Échantillons par seconde</translation>
    </message>
    <message>
        <source>44,100 Hz are a CD&apos;s</source>
        <translation>44&#x202f;100 Hz, comme sur un CD</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>As loud as can be, or as soft as wanted</source>
        <translation>Aussi fort que possible, ou aussi doux que voulu</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Crête</translation>
    </message>
    <message>
        <source>0 dBFS is the loudest that a file can hold</source>
        <translation>0 dBFS est le niveau le plus fort que peut contenir un fichier</translation>
    </message>
    <message>
        <source>Time after the last note</source>
        <translation>Durée après la dernière note</translation>
    </message>
    <message>
        <source>For notes and reverb to fade away</source>
        <translation>Le temps que les notes et la réverbération s’éteignent</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Asks where, then works in the background</source>
        <translation>Demande où, puis travaille en arrière-plan</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Il ne reste rien derrière</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Ring on at the end</source>
        <translation>Résonance finale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>muse::Autosave</name>
    <message>
        <source>Autosave does not work: %1 Save your song where there is room.</source>
        <translation>L’enregistrement automatique ne fonctionne pas&#xa0;: %1 Enregistrez votre morceau là où il y a de la place.</translation>
    </message>
</context>
<context>
    <name>muse::BarCommands</name>
    <message>
        <source>As many empty bars as are chosen, before them, on all tracks</source>
        <translation>Autant de mesures vides qu’il y en a de sélectionnées, avant elles, sur toutes les pistes</translation>
    </message>
    <message>
        <source>An empty bar at the playhead, on all tracks; choose bars in the ruler for more</source>
        <translation>Une mesure vide à la tête de lecture, sur toutes les pistes&#x202f;; sélectionnez des mesures dans la règle pour en avoir plus</translation>
    </message>
    <message>
        <source>Choose bars first: drag in the ruler above the notes.</source>
        <translation>Sélectionnez d’abord des mesures&#xa0;: glissez dans la règle au-dessus des notes.</translation>
    </message>
    <message>
        <source>Takes the chosen bars out of all tracks</source>
        <translation>Retire les mesures sélectionnées de toutes les pistes</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, with tempo, time signatures and markers</source>
        <translation>Copie les mesures sélectionnées de toutes les pistes, avec tempo, chiffrages de mesure et repères</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, and takes them out</source>
        <translation>Copie les mesures sélectionnées de toutes les pistes et les retire</translation>
    </message>
    <message>
        <source>Puts the chosen bars of all tracks once more behind themselves</source>
        <translation>Place une fois de plus les mesures sélectionnées de toutes les pistes, juste après elles</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar before them</source>
        <translation>Échange les mesures sélectionnées de toutes les pistes avec la mesure qui les précède</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar after them</source>
        <translation>Échange les mesures sélectionnées de toutes les pistes avec la mesure qui les suit</translation>
    </message>
    <message>
        <source>Puts the copied bars before the chosen ones, or before the bar at the playhead</source>
        <translation>Place les mesures copiées avant celles qui sont sélectionnées, ou avant la mesure de la tête de lecture</translation>
    </message>
    <message>
        <source>Copy bars first.</source>
        <translation>Copiez d’abord des mesures.</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n bar(s)</source>
        <translation>
            <numerusform>Insérer %n mesure</numerusform>
            <numerusform>Insérer %n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>The song has nothing in these bars or behind them.</source>
        <translation>Le morceau n’a rien dans ces mesures, ni après elles.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bar(s)</source>
        <translation>
            <numerusform>Supprimer %n mesure</numerusform>
            <numerusform>Supprimer %n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n bar(s) of all tracks.</source>
        <translation>
            <numerusform>%n mesure de toutes les pistes copiée.</numerusform>
            <numerusform>%n mesures de toutes les pistes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n bar(s)</source>
        <translation>
            <numerusform>Couper %n mesure</numerusform>
            <numerusform>Couper %n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n bar(s)</source>
        <translation>
            <numerusform>Coller %n mesure</numerusform>
            <numerusform>Coller %n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n bar(s)</source>
        <translation>
            <numerusform>Répéter %n mesure</numerusform>
            <numerusform>Répéter %n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>The song begins with these bars already.</source>
        <translation>Le morceau commence déjà par ces mesures.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n bar(s)</source>
        <translation>
            <numerusform>Déplacer %n mesure</numerusform>
            <numerusform>Déplacer %n mesures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::BlindDialog</name>
    <message>
        <source>Compare two models blind</source>
        <translation>Comparer deux modèles à l’aveugle</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>Second modèle</translation>
    </message>
    <message>
        <source>Half of the candidates for %1 come from each model, and nothing says which. Take the one that you like best; then you are told whose it is, and it is counted.</source>
        <translation>La moitié des candidats (%1) vient de chaque modèle, et rien ne dit duquel. Prenez celui qui vous plaît le plus&#x202f;; vous saurez alors de quel modèle il vient, et le choix sera compté.</translation>
    </message>
    <message>
        <source>&amp;One model</source>
        <translation>&amp;Premier modèle</translation>
    </message>
    <message>
        <source>The o&amp;ther model</source>
        <translation>&amp;Second modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make candidates</source>
        <translation>Créer les candidats</translation>
    </message>
    <message>
        <source>No other model plays to the same track; choose another, or train one.</source>
        <translation>Aucun autre modèle ne joue sur la même piste&#x202f;; choisissez-en un autre, ou entraînez-en un.</translation>
    </message>
</context>
<context>
    <name>muse::CandidateChooser</name>
    <message>
        <source>You worked on these bars, so their candidates went. Undo brings them back.</source>
        <translation>Vous avez travaillé sur ces mesures, leurs candidats ont donc disparu. Annuler les fait revenir.</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all</source>
        <translation>Candidats&#xa0;: les flèches les comparent, Entrée en prend un, K en garde une piste, Échap les laisse tous</translation>
    </message>
    <message>
        <source>You chose “%1” over “%2”. Generate &gt; What was kept counts it.</source>
        <translation>Vous avez préféré «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;». Génération &gt; Ce qui a été gardé en tient le compte.</translation>
    </message>
    <message>
        <source>%1 is in the song, and locked in %2. Once you have chosen, a click on its bars in the grid opens them again.</source>
        <translation>%1 est dans le morceau et verrouillé (%2). Une fois votre choix fait, un clic sur ses mesures dans la grille les rouvre.</translation>
    </message>
    <message>
        <source>These come of too many others, one of the other, to make more of; take one first.</source>
        <translation>Ces candidats dérivent déjà de trop d’autres pour en tirer encore de semblables&#x202f;; prenez-en d’abord un.</translation>
    </message>
    <message>
        <source>What you kept is in the song; the rest is as it was.</source>
        <translation>Ce que vous avez gardé est dans le morceau&#x202f;; le reste n’a pas changé.</translation>
    </message>
    <message>
        <source>The song is as it was.</source>
        <translation>Le morceau est comme avant.</translation>
    </message>
</context>
<context>
    <name>muse::CandidateList</name>
    <message>
        <source>silent</source>
        <translation>silencieuse</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 notes at a time</source>
        <translation>%1 notes à la fois</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre-deux</translation>
    </message>
</context>
<context>
    <name>muse::CandidatePane</name>
    <message>
        <source>Does it listen?</source>
        <translation>Est-il à l’écoute&#x202f;?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Keep one track</source>
        <translation>Garder une piste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>D’autres ainsi</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre-deux</translation>
    </message>
    <message>
        <source>Have the same made to another given track, and say how much of it changes (H)</source>
        <translation>Le refaire sur une autre piste donnée, et dire à quel point il change (H)</translation>
    </message>
    <message>
        <source>Put this candidate into the song (Enter)</source>
        <translation>Mettre ce candidat dans le morceau (Entrée)</translation>
    </message>
    <message>
        <source>Put one track of this candidate into the song, and go on choosing (K)</source>
        <translation>Mettre une piste de ce candidat dans le morceau, et continuer à choisir (K)</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Tout laisser</translation>
    </message>
    <message>
        <source>Take none; the song stays as it is (Esc)</source>
        <translation>N’en prendre aucun&#x202f;; le morceau reste tel quel (Échap)</translation>
    </message>
    <message>
        <source>Make others that are near to this candidate (L)</source>
        <translation>En créer d’autres, proches de ce candidat (L)</translation>
    </message>
    <message>
        <source>Move about between the first candidates, or between those that M has marked (B)</source>
        <translation>Se déplacer entre les premiers candidats, ou entre ceux que M a marqués (B)</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Ordre des candidats</translation>
    </message>
    <message>
        <source>In what order they are shown</source>
        <translation>Dans quel ordre ils sont affichés</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Most like real songs</source>
        <translation>Proches de vrais morceaux</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Répond le mieux</translation>
    </message>
    <message>
        <source>Most different</source>
        <translation>Les plus différents</translation>
    </message>
    <message>
        <source>That share most onsets with the given track</source>
        <translation>Ceux qui partagent le plus d’attaques avec la piste donnée</translation>
    </message>
    <message>
        <source>Show the candidates that were there before (Ctrl+Z)</source>
        <translation>Afficher les candidats précédents (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of two models for %1</source>
        <translation>
            <numerusform>%n candidat de deux modèles (%1)</numerusform>
            <numerusform>%n candidats de deux modèles (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of %1 tried for %2</source>
        <translation>
            <numerusform>%n candidat sur %1 essais (%2)</numerusform>
            <numerusform>%n candidats sur %1 essais (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1: the one you liked, then others like it</source>
        <translation>
            <numerusform>%n candidat (%1)&#xa0;: celui qui vous a plu, puis d’autres qui lui ressemblent</numerusform>
            <numerusform>%n candidats (%1)&#xa0;: celui qui vous a plu, puis d’autres qui lui ressemblent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation>
            <numerusform>%n candidat (%1)</numerusform>
            <numerusform>%n candidats (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <translation>%1 (silence)</translation>
    </message>
</context>
<context>
    <name>muse::ChannelStrip</name>
    <message>
        <source>%1 strip</source>
        <translation>Tranche %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Réverb</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Mettre %1 en solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Retirer %1 du solo</translation>
    </message>
    <message>
        <source>Level of the %1 track</source>
        <translation>Niveau de la piste %1</translation>
    </message>
    <message>
        <source>Level, %1 to 0 dB; the line is the peak</source>
        <translation>Niveau, de %1 à 0 dB&#x202f;; le trait marque la crête</translation>
    </message>
    <message>
        <source>%1 of the %2 track</source>
        <translation>%1 de la piste %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Drag up or down (Shift: fine); double-click resets</source>
        <translation>Glisser vers le haut ou le bas (Maj&#xa0;: fin)&#x202f;; un double-clic réinitialise</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volume&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pan: centre</source>
        <translation>Pan&#xa0;: centre</translation>
    </message>
    <message>
        <source>Pan: %1 % left</source>
        <translation>Pan&#xa0;: %1&#xa0;% à gauche</translation>
    </message>
    <message>
        <source>Pan: %1 % right</source>
        <translation>Pan&#xa0;: %1&#xa0;% à droite</translation>
    </message>
    <message>
        <source>Reverb send: %1</source>
        <translation>Départ réverb&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chorus send: %1</source>
        <translation>Départ chorus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rév</translation>
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
        <translation>Kit de batterie</translation>
    </message>
    <message>
        <source>Instrument of the %1 track: %2</source>
        <translation>Instrument de la piste %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: choose another sound</source>
        <translation>%1&#xa0;: choisir un autre son</translation>
    </message>
</context>
<context>
    <name>muse::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>muse::ChordBar</name>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation>Diminué</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>Augmenté</translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation>Seconde suspendue</translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation>Quarte suspendue</translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation>Septième de dominante</translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation>Septième majeure</translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation>Septième mineure</translation>
    </message>
    <message>
        <source>Minor, major seventh</source>
        <translation>Mineur, septième majeure</translation>
    </message>
    <message>
        <source>Half-diminished seventh</source>
        <translation>Septième semi-diminuée</translation>
    </message>
    <message>
        <source>Diminished seventh</source>
        <translation>Septième diminuée</translation>
    </message>
    <message>
        <source>Augmented, major seventh</source>
        <translation>Augmenté, septième majeure</translation>
    </message>
    <message>
        <source>Suspended seventh</source>
        <translation>Septième suspendue</translation>
    </message>
    <message>
        <source>Major sixth</source>
        <translation>Sixte majeure</translation>
    </message>
    <message>
        <source>Minor sixth</source>
        <translation>Sixte mineure</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Chord that the chord tool draws</source>
        <translation>Accord que dessine l’outil accord</translation>
    </message>
    <message>
        <source>What the chord tool (C) draws on the note that is clicked</source>
        <translation>Ce que l’outil accord (C) dessine sur la note cliquée</translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation>Accord parfait de la gamme</translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation>Accord de septième de la gamme</translation>
    </message>
    <message>
        <source>Inversion of the chord</source>
        <translation>Renversement de l’accord</translation>
    </message>
    <message>
        <source>How many of its lowest notes lie an octave higher</source>
        <translation>Combien de ses notes les plus graves passent une octave plus haut</translation>
    </message>
    <message>
        <source>Root position</source>
        <translation>État fondamental</translation>
    </message>
    <message>
        <source>1st inversion</source>
        <translation>1er renversement</translation>
    </message>
    <message>
        <source>2nd inversion</source>
        <translation>2e renversement</translation>
    </message>
    <message>
        <source>3rd inversion</source>
        <translation>3e renversement</translation>
    </message>
</context>
<context>
    <name>muse::ClipBar</name>
    <message>
        <source>How far %1 is</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>✓ Played to the end</source>
        <translation>✓ Écouté jusqu’au bout</translation>
    </message>
    <message>
        <source>No sound came from this computer, so it does not count as heard. Choose a device in Preferences &gt; Sound, and play it again.</source>
        <translation>Aucun son n’est sorti de cet ordinateur, l’écoute ne compte donc pas. Choisissez un périphérique dans Préférences &gt; Son, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Lecture&#xa0;: %1</translation>
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
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>generator steps</source>
        <translation>pas du générateur</translation>
    </message>
    <message>
        <source>critic updates</source>
        <translation>mises à jour du critique</translation>
    </message>
    <message>
        <source>time spent training</source>
        <translation>temps d’entraînement</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>critic update %1</source>
        <translation>mise à jour %1 du critique</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
</context>
<context>
    <name>muse::DataFeature</name>
    <message>
        <source>Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; beside it are phrases to look at and to hear.</source>
        <translation>Crée des jeux de données à partir de fichiers MIDI. L’entonnoir montre ce que chaque étape garde et pourquoi le reste s’en va&#x202f;; à côté, des phrases à voir et à écouter.</translation>
    </message>
    <message>
        <source>%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.</source>
        <translation>%L1 phrases tirées de %L2 fichiers sur %L3, en %4 s. Enregistré sous %5.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Annulé&#x202f;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose music or a dataset</source>
        <translation>Choisir de la musique ou un jeu de données</translation>
    </message>
    <message>
        <source>Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</source>
        <translation>Musique et jeux de données (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</translation>
    </message>
    <message>
        <source>Choose a folder of music</source>
        <translation>Choisir un dossier de musique</translation>
    </message>
    <message>
        <source>Insert a phrase of a dataset</source>
        <translation>Insérer une phrase d’un jeu de données</translation>
    </message>
</context>
<context>
    <name>muse::DataPanels</name>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Metrics of the phrases</source>
        <translation>Métriques des phrases</translation>
    </message>
    <message>
        <source>Build dataset</source>
        <translation>Créer le jeu</translation>
    </message>
    <message>
        <source>Take the music through the funnel</source>
        <translation>Faire passer la musique par l’entonnoir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading; nothing is kept</source>
        <translation>Arrêter la lecture des fichiers&#x202f;; rien n’est gardé</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Entraîner avec</translation>
    </message>
    <message>
        <source>Take this dataset to the Train workspace</source>
        <translation>Emporter ce jeu de données dans l’espace Entraîner</translation>
    </message>
    <message>
        <source>Drop music above and build a dataset: here you see what each stage keeps, and why the rest goes.</source>
        <translation>Déposez de la musique ci-dessus et créez un jeu de données&#xa0;: vous verrez ici ce que chaque étape garde, et pourquoi le reste s’en va.</translation>
    </message>
    <message>
        <source>Save funnel…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save funnel</source>
        <translation>Enregistrer l’entonnoir</translation>
    </message>
    <message>
        <source>Save the counts as CSV or JSON</source>
        <translation>Enregistrer les comptes en CSV ou JSON</translation>
    </message>
    <message>
        <source>%1: %L2 phrases from %L3 songs</source>
        <translation>%1&#xa0;: %L2 phrases de %L3 morceaux</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Valeurs séparées par des virgules (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save histogram</source>
        <translation>Enregistrer l’histogramme</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
</context>
<context>
    <name>muse::DatasetController</name>
    <message>
        <source>Building a dataset</source>
        <translation>Création d’un jeu de données</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>rien n’est gardé</translation>
    </message>
</context>
<context>
    <name>muse::DialogPrompter</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sinon, elles seront perdues.</translation>
    </message>
    <message>
        <source>About MuseGAN Studio</source>
        <translation>À propos de MuseGAN Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Draw one track; a MuseGAN plays the other four.&lt;/p&gt;&lt;p&gt;After Dong, Hsiao, Yang and Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Built on Qt, LibTorch, FluidSynth, RtMidi and QCustomPlot. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Dessinez une piste&#x202f;; un MuseGAN joue les quatre autres.&lt;/p&gt;&lt;p&gt;D’après Dong, Hsiao, Yang et Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Construit sur Qt, LibTorch, FluidSynth, RtMidi et QCustomPlot. Licence MIT.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>muse::EditActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sélectio&amp;nner</translation>
    </message>
    <message>
        <source>T&amp;ranspose</source>
        <translation>&amp;Transposer</translation>
    </message>
    <message>
        <source>Semitone &amp;up</source>
        <translation>Demi-ton plus &amp;haut</translation>
    </message>
    <message>
        <source>Semitone &amp;down</source>
        <translation>Demi-ton plus &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Octave up</source>
        <translation>&amp;Octave plus haut</translation>
    </message>
    <message>
        <source>Octave do&amp;wn</source>
        <translation>O&amp;ctave plus bas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom to what is &amp;chosen</source>
        <translation>Zoomer la sél&amp;ection</translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
        <translation>Lignes plus &amp;hautes</translation>
    </message>
    <message>
        <source>&amp;Lower rows</source>
        <translation>Lignes plus &amp;basses</translation>
    </message>
    <message>
        <source>Show &amp;whole song</source>
        <translation>Morceau en&amp;tier</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Lignes</translation>
    </message>
</context>
<context>
    <name>muse::EditingPage</name>
    <message>
        <source>Mouse buttons in the piano roll</source>
        <translation>Boutons de la souris dans le piano roll</translation>
    </message>
    <message>
        <source>As the tool says</source>
        <translation>Selon l’outil</translation>
    </message>
    <message>
        <source>A drag to the right gives a drawn note its length. The right button erases with the tools that draw, and opens a menu with Select.</source>
        <translation>Glisser vers la droite donne sa longueur à la note dessinée. Le bouton droit efface avec les outils qui dessinent, et ouvre un menu avec l’outil de sélection.</translation>
    </message>
    <message>
        <source>One draws, the other erases</source>
        <translation>L’un dessine, l’autre efface</translation>
    </message>
    <message>
        <source>The left button draws and moves, so that a drawn note goes along until the button is let go; its edges give the length. The right button erases with every tool. Shift and the right button open the menu.</source>
        <translation>Le bouton gauche dessine et déplace&#xa0;: la note dessinée suit jusqu’à ce que le bouton soit relâché&#x202f;; ses bords donnent la longueur. Le bouton droit efface avec tous les outils. Maj et le bouton droit ouvrent le menu.</translation>
    </message>
    <message>
        <source>Mouse buttons: %1</source>
        <translation>Boutons de la souris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Prend effet aussitôt</translation>
    </message>
</context>
<context>
    <name>muse::EvaluateFeature</name>
    <message>
        <source>&amp;Tables 1 and 2...</source>
        <translation>&amp;Tables 1 et 2...</translation>
    </message>
    <message>
        <source>Measure models and data as the paper does, beside its own figures</source>
        <translation>Mesurer modèles et données comme le fait l’article, à côté de ses propres chiffres</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>Datasets (*.safetensors)</source>
        <translation>Jeux de données (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::ExportController</name>
    <message>
        <source>Exporting audio</source>
        <translation>Export de l’audio</translation>
    </message>
    <message>
        <source>no file is kept</source>
        <translation>aucun fichier n’est gardé</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) in %1</source>
        <translation>
            <numerusform>%n stem dans %1</numerusform>
            <numerusform>%n stems dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::ExportsFeature</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Left out, as muted or not soloed: %1.</source>
        <translation>Écartées, car muettes ou hors solo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;MIDI...</source>
        <translation>&amp;MIDI...</translation>
    </message>
    <message>
        <source>Export MIDI</source>
        <translation>Exporter en MIDI</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi *.kar *.rmi)</source>
        <translation>Fichiers MIDI (*.mid *.midi *.kar *.rmi)</translation>
    </message>
    <message>
        <source>&amp;Chosen bars as MIDI...</source>
        <translation>&amp;Sélection en MIDI...</translation>
    </message>
    <message>
        <source>Export the chosen bars</source>
        <translation>Exporter les mesures sélectionnées</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>Fichiers MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Piano-&amp;roll (.npz)...</source>
        <translation>Piano &amp;roll (.npz)...</translation>
    </message>
    <message>
        <source>Export piano-roll</source>
        <translation>Exporter le piano roll</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>Morceaux pypianoroll (*.npz)</translation>
    </message>
    <message>
        <source>&amp;Notes as a table (.csv)...</source>
        <translation>&amp;Notes en tableau (.csv)...</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>No bars are chosen; choose some on the ruler first.</source>
        <translation>Aucune mesure n’est sélectionnée&#x202f;; sélectionnez-en d’abord dans la règle.</translation>
    </message>
    <message>
        <source>No audible track has notes in the chosen bars; choose others, or unmute one.</source>
        <translation>Aucune piste audible n’a de notes dans les mesures sélectionnées&#x202f;; sélectionnez-en d’autres, ou rétablissez une piste muette.</translation>
    </message>
    <message>
        <source>MIDI files sa&amp;y how bars were generated</source>
        <translation>Noter l’&amp;origine des mesures dans les fichiers MIDI</translation>
    </message>
    <message>
        <source>Model, seed and settings go into the file as text where generated bars begin</source>
        <translation>Modèle, graine et réglages sont inscrits comme texte dans le fichier là où commencent des mesures générées</translation>
    </message>
    <message>
        <source>The candidate that is shown is not in it, as it is not in the song; Enter takes it.</source>
        <translation>Le candidat affiché n’y est pas, car il n’est pas dans le morceau&#x202f;; Entrée le prend.</translation>
    </message>
    <message>
        <source>&amp;Audio...</source>
        <translation>&amp;Audio...</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Export stems</source>
        <translation>Exporter les stems</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>Exporter l’audio</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Songs (%1)</source>
        <translation>Morceaux (%1)</translation>
    </message>
    <message>
        <source>Music (%1)</source>
        <translation>Musique (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importé.</translation>
    </message>
    <message>
        <source>%1 was changed or removed by another program since you opened it.</source>
        <translation>%1 a été modifié ou supprimé par un autre programme depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>muse::FilesFeature</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Demo songs</source>
        <translation>Morceaux &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
    <message>
        <source>&amp;Import MIDI or a score...</source>
        <translation>&amp;Importer du MIDI ou une partition...</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
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
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>Funnel: what each stage of the preparation kept</source>
        <translation>Entonnoir&#xa0;: ce que chaque étape de la préparation a gardé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
</context>
<context>
    <name>muse::GenerateFeature</name>
    <message>
        <source>Generate</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>&amp;Generate panel</source>
        <translation>Panneau de &amp;génération</translation>
    </message>
    <message>
        <source>Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the same music again; the threshold decides how much of the output becomes notes, dynamics how they are played.</source>
        <translation>Laisse écrire un MuseGAN&#xa0;: les quatre autres pistes autour de la piste active, ou les cinq. La graine redonne la même musique&#x202f;; le seuil règle ce qui devient des notes dans la sortie, la dynamique la façon dont elles sont jouées.</translation>
    </message>
    <message>
        <source>Generate the &amp;other four</source>
        <translation>Générer les quatre &amp;autres</translation>
    </message>
    <message>
        <source>Generate from &amp;scratch</source>
        <translation>Générer de &amp;zéro</translation>
    </message>
    <message>
        <source>Generate the &amp;next bars</source>
        <translation>Générer la &amp;suite</translation>
    </message>
    <message>
        <source>Let the music go on after the chosen bars, as many bars again: what follows the last of them best is offered</source>
        <translation>Fait continuer la musique après les mesures sélectionnées, d’autant de mesures&#xa0;: la suite qui s’enchaîne le mieux est proposée</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Make the generated notes in the chosen bars again, from what the song knows of them</source>
        <translation>Refaire les notes générées dans les mesures sélectionnées, à partir de ce que le morceau en sait</translation>
    </message>
    <message>
        <source>Compare two models &amp;blind...</source>
        <translation>&amp;Comparer deux modèles à l’aveugle...</translation>
    </message>
    <message>
        <source>What was &amp;kept...</source>
        <translation>Ce qui a été &amp;gardé...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancelled; the song is as it was.</source>
        <translation>Annulé&#x202f;; le morceau est comme avant.</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all.</source>
        <translation>Candidats&#xa0;: les flèches les comparent, Entrée en prend un, K en garde une piste, Échap les laisse tous.</translation>
    </message>
    <message>
        <source>The candidate that was shown is in the song; undo takes it out again.</source>
        <translation>Le candidat affiché est dans le morceau&#x202f;; Annuler l’en retire.</translation>
    </message>
    <message>
        <source>Choose a model&apos;s weights</source>
        <translation>Choisir les poids d’un modèle</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::GeneratePanel</name>
    <message>
        <source>No model here invents all five tracks. Train one from scratch, or open one.</source>
        <translation>Aucun modèle ici n’invente les cinq pistes. Entraînez-en un à partir de zéro, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>Fills bar %1</source>
        <translation>Remplit la mesure %1</translation>
    </message>
    <message>
        <source>Fills bars %1–%2</source>
        <translation>Remplit les mesures %1–%2</translation>
    </message>
    <message>
        <source>Locked: %1 stays as it is</source>
        <translation>Verrouillé&#xa0;: %1 ne change pas</translation>
    </message>
    <message>
        <source>Locked: %1 and %2 stay as they are</source>
        <translation>Verrouillés&#xa0;: %1 et %2 ne changent pas</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Use a weights file (.safetensors) from anywhere</source>
        <translation>Utiliser un fichier de poids (.safetensors), où qu’il soit</translation>
    </message>
    <message>
        <source>Train one…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Train a model on your own MIDI files</source>
        <translation>Entraîner un modèle sur vos propres fichiers MIDI</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Generate from scratch</source>
        <translation>Générer à partir de zéro</translation>
    </message>
    <message>
        <source>Invent all tracks that are not locked</source>
        <translation>Inventer toutes les pistes non verrouillées</translation>
    </message>
    <message>
        <source>Generate the next bars</source>
        <translation>Générer la suite</translation>
    </message>
    <message>
        <source>Let the music go on after these bars, as many bars again (Ctrl+Shift+Right)</source>
        <translation>Faire continuer la musique après ces mesures, d’autant de mesures (Ctrl+Maj+Droite)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>How many are made to choose from; one alone goes into the song at once</source>
        <translation>Combien en sont créés pour choisir&#x202f;; un candidat unique entre aussitôt dans le morceau</translation>
    </message>
    <message>
        <source>Click or drag over bars that are to stay as they are; over locked ones to open them again. What you keep of a candidate is locked.</source>
        <translation>Cliquez ou glissez sur les mesures qui doivent rester telles quelles&#x202f;; sur des mesures verrouillées pour les rouvrir. Ce que vous gardez d’un candidat est verrouillé.</translation>
    </message>
    <message>
        <source>Fill only empty bars</source>
        <translation>Mesures vides seulement</translation>
    </message>
    <message>
        <source>Bars of a track in which notes begin stay as they are</source>
        <translation>Les mesures d’une piste où commencent des notes restent telles quelles</translation>
    </message>
    <message>
        <source>Hatched: locked. Dotted: stays, as notes begin there.</source>
        <translation>Hachuré&#xa0;: verrouillé. Pointillé&#xa0;: inchangé, car des notes y commencent.</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>Progression de la génération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop generating and leave the song as it is</source>
        <translation>Arrêter la génération et laisser le morceau tel quel</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>Génération…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>A trained model invents the notes. Open one, or train your own.</source>
        <translation>Un modèle entraîné invente les notes. Ouvrez-en un, ou entraînez le vôtre.</translation>
    </message>
    <message>
        <source>Invent tracks that go with the notes of %1 (%2)</source>
        <translation>Inventer des pistes qui vont avec les notes de %1 (%2)</translation>
    </message>
    <message>
        <source>All tracks are locked in these bars</source>
        <translation>Toutes les pistes sont verrouillées dans ces mesures</translation>
    </message>
    <message>
        <source>%1 is empty in these bars</source>
        <translation>%1&#xa0;: rien dans ces mesures</translation>
    </message>
    <message>
        <source>Generate the next bar, %1</source>
        <translation>Générer la mesure suivante, %1</translation>
    </message>
    <message>
        <source>Generate the next bars, %1 to %2</source>
        <translation>Générer les mesures suivantes, %1 à %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Generate %1 from another track</source>
        <translation>Générer %1 depuis une autre piste</translation>
    </message>
    <message>
        <source>Generate three others from %1</source>
        <translation>Générer trois autres depuis %1</translation>
    </message>
    <message>
        <source>Generate %1 from %2</source>
        <translation>Générer %1 depuis %2</translation>
    </message>
    <message>
        <source>Generate the other four from %1</source>
        <translation>Générer les quatre autres depuis %1</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies no track</source>
        <translation>%1, car le modèle choisi n’accompagne aucune piste</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies %2</source>
        <translation>%1, car le modèle choisi accompagne %2</translation>
    </message>
    <message>
        <source>No model here accompanies a track. Train one that does, or open one.</source>
        <translation>Aucun modèle ici n’accompagne une piste. Entraînez-en un qui le fasse, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>No model here accompanies %1. Pick %2 as the active track, or train one.</source>
        <translation>Aucun modèle ici n’accompagne %1. Prenez %2 comme piste active, ou entraînez-en un.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>muse::GenerationController</name>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>le morceau reste tel quel</translation>
    </message>
    <message>
        <source>The models do not play to the same track any more; choose two that do.</source>
        <translation>Les modèles ne jouent plus sur la même piste&#x202f;; choisissez-en deux qui le fassent.</translation>
    </message>
    <message>
        <source>Notes begin in all of %1 that may be replaced; untick “Fill only empty bars”, or choose other bars.</source>
        <translation>Des notes commencent partout où l’on peut remplacer (%1)&#x202f;; décochez «&#xa0;Mesures vides seulement&#xa0;», ou sélectionnez d’autres mesures.</translation>
    </message>
    <message>
        <source>All of %1 is locked; unlock the bars or tracks that may be replaced.</source>
        <translation>Tout est verrouillé (%1)&#x202f;; déverrouillez les mesures ou les pistes qui peuvent être remplacées.</translation>
    </message>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>Toutes les pistes sont verrouillées&#x202f;; déverrouillez celles qui peuvent être remplacées.</translation>
    </message>
    <message>
        <source>Every track but %1, which is played to, is locked; unlock those that may be replaced.</source>
        <translation>Toutes les pistes sont verrouillées, sauf %1, sur laquelle on joue&#x202f;; déverrouillez celles qui peuvent être remplacées.</translation>
    </message>
    <message>
        <source>What you wished of %1 was left out, as nothing is made there.</source>
        <translation>Vos souhaits pour %1 ont été laissés de côté, car rien n’y est créé.</translation>
    </message>
    <message>
        <source>The %1 track is empty in %2; draw some notes there first.</source>
        <translation>La piste %1 est vide (%2)&#x202f;; dessinez-y d’abord quelques notes.</translation>
    </message>
    <message>
        <source>The song changed in %1 while they were being made, so they were left alone; generate again.</source>
        <translation>Le morceau a changé pendant la création (%1), il a donc été laissé tel quel&#x202f;; générez de nouveau.</translation>
    </message>
    <message>
        <source>The same notes are in %1 already.</source>
        <translation>Les mêmes notes y sont déjà (%1).</translation>
    </message>
    <message>
        <source>Generate %1 (%2, %3)</source>
        <translation>Générer %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n note(s) for %2 in %3.</source>
        <translation>
            <numerusform>%1 a créé %n note pour %2 (%3).</numerusform>
            <numerusform>%1 a créé %n notes pour %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n piece(s) were tried.</source>
        <translation>
            <numerusform> %n essai a été fait.</numerusform>
            <numerusform> %n essais ont été faits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::HelpFeature</name>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Click anything to read what it is for</source>
        <translation>Cliquez n’importe où pour lire à quoi cela sert</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Version, machine, sound and the end of the log, to paste where you report a problem</source>
        <translation>Version, machine, son et fin du journal, à coller là où vous signalez un problème</translation>
    </message>
    <message>
        <source>&amp;About MuseGAN Studio</source>
        <translation>À &amp;propos de MuseGAN Studio</translation>
    </message>
    <message>
        <source>The report is on the clipboard; paste it where you report the problem.</source>
        <translation>Le rapport est dans le presse-papiers&#x202f;; collez-le là où vous signalez le problème.</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>Le manuel n’est pas installé&#xa0;: %1 manque.</translation>
    </message>
</context>
<context>
    <name>muse::HistogramPlot</name>
    <message>
        <source>How a metric spreads over the dataset</source>
        <translation>Répartition d’une métrique dans le jeu de données</translation>
    </message>
    <message>
        <source>The metric whose spread over the phrases is shown</source>
        <translation>La métrique dont on montre la répartition sur les phrases</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Save this histogram as CSV…</source>
        <translation>Enregistrer cet histogramme en CSV…</translation>
    </message>
    <message>
        <source>% of phrases</source>
        <translation>% des phrases</translation>
    </message>
    <message>
        <source>Build or open a dataset to see how its metrics spread.</source>
        <translation>Créez ou ouvrez un jeu de données pour voir comment ses métriques se répartissent.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
</context>
<context>
    <name>muse::HistoryFeature</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <source>Every step of undo; a click goes there and back (Ctrl+H)</source>
        <translation>Toutes les étapes annulables&#x202f;; un clic y va et en revient (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>muse::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Cliquez sur une étape pour y revenir ou y avancer</translation>
    </message>
    <message>
        <source>Song as it was opened</source>
        <translation>Morceau tel qu’à l’ouverture</translation>
    </message>
    <message>
        <source>Click a step to go there. The disk marks what is saved.</source>
        <translation>Cliquez sur une étape pour y aller. La disquette marque ce qui est enregistré.</translation>
    </message>
</context>
<context>
    <name>muse::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Où va %1</translation>
    </message>
    <message>
        <source>Imported tracks</source>
        <translation>Pistes importées</translation>
    </message>
    <message>
        <source>Tracks of the imported file</source>
        <translation>Pistes du fichier importé</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Move the tracks</source>
        <translation>Déplacer les pistes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 has these tracks. Tracks that go to one family become one; moving them is one step of undo.</source>
        <translation>%1 contient ces pistes. Celles qui vont dans une même famille n’en font plus qu’une&#x202f;; les déplacer est une seule étape à annuler.</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>Kit de batterie</translation>
    </message>
</context>
<context>
    <name>muse::ImportOffer</name>
    <message>
        <source>Move tracks...</source>
        <translation>Déplacer...</translation>
    </message>
    <message>
        <source>Keep as imported</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>Move imported &amp;tracks...</source>
        <translation>Déplacer les &amp;pistes importées...</translation>
    </message>
    <message>
        <source>none was left out</source>
        <translation>aucune n’a été écartée</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>une a été écartée</translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation>%1 ont été écartées</translation>
    </message>
    <message>
        <source>%1: its %2 tracks were sorted into the five by instrument; %3.</source>
        <translation>%1&#xa0;: ses %2 pistes ont été réparties entre les cinq d’après l’instrument&#x202f;; %3.</translation>
    </message>
    <message>
        <source>What you changed since is replaced when tracks move; Undo brings it back.</source>
        <translation>Ce que vous avez changé depuis est remplacé quand les pistes sont déplacées&#x202f;; Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Every track would be left out; keep at least one.</source>
        <translation>Toutes les pistes seraient écartées&#x202f;; gardez-en au moins une.</translation>
    </message>
    <message>
        <source>Move imported tracks</source>
        <translation>Déplacer les pistes importées</translation>
    </message>
    <message>
        <source>Moved the imported tracks; Undo takes it back.</source>
        <translation>Pistes importées déplacées&#x202f;; Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>muse::InterruptedOffer</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.</source>
        <translation>L’entraînement «&#xa0;%1&#xa0;» s’est terminé sans avoir été arrêté, au pas %L2 sur %L3. Il peut reprendre au pas %L4.</translation>
    </message>
</context>
<context>
    <name>muse::KeysFeature</name>
    <message>
        <source>Computer key&amp;board plays notes</source>
        <translation>Le clavier de l’ordinateur joue des n&amp;otes</translation>
    </message>
    <message>
        <source>The two rows from Z and from Q are piano keys; Page Up and Page Down go by an octave</source>
        <translation>Les deux rangées à partir de Z et de Q (clavier américain) sont des touches de piano&#x202f;; Page précédente et Page suivante changent d’octave</translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation>Touches de piano</translation>
    </message>
    <message>
        <source>Piano &amp;keys</source>
        <translation>Tou&amp;ches de piano</translation>
    </message>
    <message>
        <source>A piano to be clicked, which plays the active track (Shift+F9)</source>
        <translation>Un piano à cliquer, qui joue la piste active (Maj+F9)</translation>
    </message>
    <message>
        <source>Keys to be clicked: they play the active track, louder near their front, and are recorded as those of a MIDI keyboard. F12 makes the computer&apos;s keyboard play; its letters are shown here then.</source>
        <translation>Des touches à cliquer&#xa0;: elles jouent la piste active, plus fort près du bord avant, et s’enregistrent comme celles d’un clavier MIDI. F12 fait jouer le clavier de l’ordinateur&#x202f;; ses lettres s’affichent alors ici.</translation>
    </message>
    <message>
        <source>Computer keyboard plays notes</source>
        <translation>Le clavier de l’ordinateur joue des notes</translation>
    </message>
    <message>
        <source>Click to let the keys be commands again</source>
        <translation>Cliquez pour que les touches redeviennent des commandes</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard plays notes now. F12 ends that.</source>
        <translation>Le clavier de l’ordinateur joue maintenant des notes. F12 y met fin.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard gives commands again.</source>
        <translation>Le clavier de l’ordinateur donne de nouveau des commandes.</translation>
    </message>
    <message>
        <source>Keys play from %1</source>
        <translation>Les touches jouent à partir de %1</translation>
    </message>
</context>
<context>
    <name>muse::LaneController</name>
    <message>
        <source>&amp;Velocity and controllers</source>
        <translation>Vélocité et &amp;contrôleurs</translation>
    </message>
    <message>
        <source>A lane under the roll for velocities, pitch bend and other controllers</source>
        <translation>Une voie sous le piano roll pour la vélocité, le pitch bend et d’autres contrôleurs</translation>
    </message>
</context>
<context>
    <name>muse::LanePanel</name>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>What the lane shows of the active track</source>
        <translation>Ce que la voie montre de la piste active</translation>
    </message>
    <message>
        <source>Value of the chosen notes or point</source>
        <translation>Valeur des notes ou du point sélectionnés</translation>
    </message>
    <message>
        <source>The value of the chosen notes, or of the point that the keyboard stands on</source>
        <translation>La valeur des notes sélectionnées, ou du point où se trouve le clavier</translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation>Étendue du pitch bend</translation>
    </message>
    <message>
        <source>How far the pitch bend of the active track goes up or down at most</source>
        <translation>Jusqu’où le pitch bend de la piste active monte ou descend au plus</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisé)</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s)</source>
        <translation>
            <numerusform>%n demi-ton</numerusform>
            <numerusform>%n demi-tons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::LaneView</name>
    <message>
        <source>Drag here to draw %1 over time.</source>
        <translation>Glissez ici pour dessiner au fil du temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1 lane of the active track</source>
        <translation>Voie de la piste active&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag to paint velocities, with Shift in a straight line. Where notes are chosen, only theirs.</source>
        <translation>Glissez pour peindre les vélocités, avec Maj en ligne droite. Si des notes sont sélectionnées, seulement les leurs.</translation>
    </message>
    <message>
        <source>Drag to draw, with Shift in a straight line; the right button takes points away.</source>
        <translation>Glissez pour dessiner, avec Maj en ligne droite&#x202f;; le bouton droit enlève des points.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Régler&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Changer la vélocité de %n note</numerusform>
            <numerusform>Changer la vélocité de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Dessiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set bend range</source>
        <translation>Régler l’étendue du pitch bend</translation>
    </message>
</context>
<context>
    <name>muse::LatentForm</name>
    <message>
        <source>The piece</source>
        <translation>La pièce</translation>
    </message>
    <message>
        <source>What all tracks share throughout (z)</source>
        <translation>Ce que toutes les pistes partagent d’un bout à l’autre (z)</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>Son déroulement</translation>
    </message>
    <message>
        <source>What all tracks share, from bar to bar (z_t)</source>
        <translation>Ce que toutes les pistes partagent, de mesure en mesure (z_t)</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Musiciens</translation>
    </message>
    <message>
        <source>What each track has for itself throughout (z_i)</source>
        <translation>Ce que chaque piste a en propre d’un bout à l’autre (z_i)</translation>
    </message>
    <message>
        <source>Their courses</source>
        <translation>Leurs déroulements</translation>
    </message>
    <message>
        <source>What each track has for itself, from bar to bar (z_it)</source>
        <translation>Ce que chaque piste a en propre, de mesure en mesure (z_it)</translation>
    </message>
    <message>
        <source>What stays, what is new</source>
        <translation>Ce qui reste, ce qui est nouveau</translation>
    </message>
    <message>
        <source>A model makes music of random vectors: hold those whose part in the music you like</source>
        <translation>Un modèle tire la musique de vecteurs aléatoires&#xa0;: figez ceux dont la part dans la musique vous plaît</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>Figer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hold %1 as it is in the music that is there</source>
        <translation>Figer tel que dans la musique actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Roll again: %1</source>
        <translation>Relancer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make candidates in which only this is another</source>
        <translation>Créer des candidats où seul ceci change</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Intensité&#xa0;: %1</translation>
    </message>
    <message>
        <source>How far it goes from the mean of all music: less is more usual, more is odder</source>
        <translation>À quelle distance de la moyenne de toute musique&#xa0;: moins, c’est plus habituel&#x202f;; plus, c’est plus étrange</translation>
    </message>
    <message>
        <source>Roll again for %1 alone</source>
        <translation>Relancer pour %1 seulement</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Intensité de %1</translation>
    </message>
    <message>
        <source>As the slider says</source>
        <translation>Comme le curseur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Generate first; then what you like of the music can be held</source>
        <translation>Générez d’abord&#x202f;; ce qui vous plaît dans la musique pourra alors être figé</translation>
    </message>
    <message>
        <source>What lies between candidates has no vector of its own to be held</source>
        <translation>Ce qui est entre des candidats n’a pas de vecteur propre à figer</translation>
    </message>
    <message>
        <source>Strength: %1 %</source>
        <translation>Intensité&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Right-click: roll it again or set its strength for this track alone</source>
        <translation>Clic droit&#xa0;: relancer ou régler l’intensité pour cette piste seulement</translation>
    </message>
</context>
<context>
    <name>muse::LedgerDialog</name>
    <message>
        <source>Nothing has been chosen among candidates yet.</source>
        <translation>Rien n’a encore été choisi parmi des candidats.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Compared blind</source>
        <translation>Comparés à l’aveugle</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été gardé</translation>
    </message>
    <message>
        <source>Kept only on this machine, in %1.</source>
        <translation>Conservé seulement sur cette machine, dans %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Delete what is known of all offers</source>
        <translation>Supprimer ce qu’on sait de toutes les offres</translation>
    </message>
    <message>
        <source>What you kept of all models&apos; offers will be forgotten for good.</source>
        <translation>Ce que vous avez gardé des offres de tous les modèles sera oublié pour de bon.</translation>
    </message>
</context>
<context>
    <name>muse::LevelMeter</name>
    <message>
        <source>Output level</source>
        <translation>Niveau de sortie</translation>
    </message>
    <message>
        <source>Output level, -48 to 0 dB</source>
        <translation>Niveau de sortie, de -48 à 0 dB</translation>
    </message>
</context>
<context>
    <name>muse::ListeningFeature</name>
    <message>
        <source>&amp;Listening test...</source>
        <translation>T&amp;est d’écoute...</translation>
    </message>
    <message>
        <source>Listen to clips of models and rate them, in a test that somebody made</source>
        <translation>Écouter des extraits de modèles et les noter, dans un test que quelqu’un a préparé</translation>
    </message>
    <message>
        <source>&amp;Results of a listening test...</source>
        <translation>&amp;Résultats d’un test d’écoute...</translation>
    </message>
    <message>
        <source>What listeners said, in the layout of the paper&apos;s Table 3</source>
        <translation>Ce qu’ont dit les auditeurs, présenté comme la table 3 de l’article</translation>
    </message>
    <message>
        <source>Folder of the listening test</source>
        <translation>Dossier du test d’écoute</translation>
    </message>
    <message>
        <source>The test&apos;s own folder, with key.json</source>
        <translation>Le dossier propre au test, avec key.json</translation>
    </message>
</context>
<context>
    <name>muse::ListeningWindow</name>
    <message>
        <source>How much of the test is done</source>
        <translation>Avancement du test</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>Merci de votre écoute</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>You and music</source>
        <translation>La musique et vous</translation>
    </message>
    <message>
        <source>Four questions, so that the answers of musicians and of others can be told apart.</source>
        <translation>Quatre questions, pour distinguer les réponses des musiciens de celles des autres.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Set the volume</source>
        <translation>Réglez le volume</translation>
    </message>
    <message>
        <source>Play this once to its end, and make it as loud as you like to listen. All clips are equally loud, so please leave the volume alone from then on.</source>
        <translation>Écoutez ceci une fois jusqu’au bout, et réglez le niveau auquel vous aimez écouter. Tous les extraits sont aussi forts les uns que les autres&#xa0;: merci de ne plus toucher au volume ensuite.</translation>
    </message>
    <message>
        <source>Music to set the volume by</source>
        <translation>Musique pour régler le volume</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud all clips are played</source>
        <translation>Niveau d’écoute de tous les extraits</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>C’est bien ainsi</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paire %1 sur %2</translation>
    </message>
    <message>
        <source>Clip %1 of %2</source>
        <translation>Extrait %1 sur %2</translation>
    </message>
    <message>
        <source>Play both to their ends, and say which you like better.</source>
        <translation>Écoutez les deux jusqu’au bout, et dites lequel vous préférez.</translation>
    </message>
    <message>
        <source>Play it to its end, as often as you like, and rate it.</source>
        <translation>Écoutez-le jusqu’au bout, aussi souvent que vous voulez, et notez-le.</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Extrait %1</translation>
    </message>
    <message>
        <source>Which do you like better?</source>
        <translation>Lequel préférez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>C’était tout</translation>
    </message>
    <message>
        <source>If there is anything you would like to say, write it here. Then save your answers.</source>
        <translation>Si vous voulez dire quelque chose, écrivez-le ici. Enregistrez ensuite vos réponses.</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>Quelque chose à ajouter&#x202f;?</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Enregistrer mes réponses</translation>
    </message>
    <message>
        <source>Start again for another listener</source>
        <translation>Recommencer pour un autre auditeur</translation>
    </message>
    <message>
        <source>Have you saved your answers? They are forgotten here when another listener begins.</source>
        <translation>Avez-vous enregistré vos réponses&#x202f;? Elles sont oubliées ici dès qu’un autre auditeur commence.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>Enregistrer vos réponses</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Thank you!</source>
        <translation>Enregistré sous %1. Merci&#x202f;!</translation>
    </message>
</context>
<context>
    <name>muse::LockCommand</name>
    <message>
        <source>Lock bars</source>
        <translation>Verrouiller des mesures</translation>
    </message>
    <message>
        <source>Unlock bars</source>
        <translation>Déverrouiller des mesures</translation>
    </message>
    <message>
        <source>Lock other bars</source>
        <translation>Verrouiller d’autres mesures</translation>
    </message>
</context>
<context>
    <name>muse::LockGrid</name>
    <message>
        <source>Locks of bars</source>
        <translation>Verrous des mesures</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1, mesure %2</translation>
    </message>
    <message>
        <source>%1: stays as it is, as the whole track is locked</source>
        <translation>%1&#xa0;: ne change pas, car toute la piste est verrouillée</translation>
    </message>
    <message>
        <source>%1: stays as it is; a click or Space opens it</source>
        <translation>%1&#xa0;: ne change pas&#x202f;; un clic ou Espace la rouvre</translation>
    </message>
    <message>
        <source>%1: stays as it is, as notes begin in it and only empty bars are filled</source>
        <translation>%1&#xa0;: ne change pas, car des notes y commencent et seules les mesures vides sont remplies</translation>
    </message>
    <message>
        <source>%1: the others are made to it; only from scratch it is replaced</source>
        <translation>%1&#xa0;: les autres sont créées autour d’elle&#x202f;; elle n’est remplacée qu’à partir de zéro</translation>
    </message>
    <message>
        <source>%1: may be replaced; a click or Space locks it</source>
        <translation>%1&#xa0;: peut être remplacée&#x202f;; un clic ou Espace la verrouille</translation>
    </message>
    <message>
        <source>Replace %1 only</source>
        <translation>Ne remplacer que %1</translation>
    </message>
    <message>
        <source>Replace bar %1 only</source>
        <translation>Ne remplacer que la mesure %1</translation>
    </message>
    <message>
        <source>Replace %1 in bar %2 only</source>
        <translation>Ne remplacer que %1, mesure %2</translation>
    </message>
    <message>
        <source>Unlock all bars</source>
        <translation>Tout déverrouiller</translation>
    </message>
</context>
<context>
    <name>muse::LooksPage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Suivre le bureau</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Prend effet aussitôt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>Taille de tout dans la fenêtre</translation>
    </message>
    <message>
        <source>Of words, controls and notes alike; holds from the next start on</source>
        <translation>Des mots, des commandes et des notes&#x202f;; prend effet au prochain démarrage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Restart the studio now, in the chosen size</source>
        <translation>Redémarrer le studio maintenant, à la taille choisie</translation>
    </message>
    <message>
        <source>Asks to save the song if it has changed, and opens it again</source>
        <translation>Propose d’enregistrer le morceau s’il a changé, et le rouvre</translation>
    </message>
    <message>
        <source>Holds from the next start of the studio on.</source>
        <translation>Prend effet au prochain démarrage du studio.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Reduced: nothing fades, slides or zooms by itself</source>
        <translation>Réduit&#xa0;: rien ne s’estompe, ne glisse ni ne zoome de soi-même</translation>
    </message>
    <message>
        <source>Motion: %1</source>
        <translation>Mouvement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holds at once; the playhead moves in any case</source>
        <translation>Prend effet aussitôt&#x202f;; la tête de lecture bouge dans tous les cas</translation>
    </message>
</context>
<context>
    <name>muse::LossPlot</name>
    <message>
        <source>Negative critic loss</source>
        <translation>Perte négative du critique</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Courbes de perte</translation>
    </message>
    <message>
        <source>−D loss</source>
        <translation>Perte −D</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>G loss</source>
        <translation>Perte G</translation>
    </message>
    <message>
        <source>Negative critic loss, as in Figure 9(a) of the paper</source>
        <translation>Perte négative du critique, comme à la figure 9(a) de l’article</translation>
    </message>
    <message>
        <source>Wasserstein estimate: mean D(real) − mean D(fake)</source>
        <translation>Estimation de Wasserstein&#xa0;: moyenne D(réel) − moyenne D(faux)</translation>
    </message>
    <message>
        <source>Gradient penalty, its weight included</source>
        <translation>Pénalité de gradient, son poids compris</translation>
    </message>
    <message>
        <source>Generator loss: −mean D(fake)</source>
        <translation>Perte du générateur&#xa0;: −moyenne D(faux)</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>Pertes d’entraînement</translation>
    </message>
</context>
<context>
    <name>muse::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Still running:
%1</source>
        <translation>Encore en cours&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
</context>
<context>
    <name>muse::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>La page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The manual&apos;s first page (Alt+Home)</source>
        <translation>La première page du manuel (Alt+Début)</translation>
    </message>
    <message>
        <source>What was found in the manual</source>
        <translation>Résultats dans le manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>Chercher dans toutes les pages (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>muse::MasterStrip</name>
    <message>
        <source>Master strip</source>
        <translation>Tranche master</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Listening volume</source>
        <translation>Volume d’écoute</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiteur</translation>
    </message>
    <message>
        <source>Level of the sum, left and right</source>
        <translation>Niveau de la somme, gauche et droite</translation>
    </message>
    <message>
        <source>Level, left and right, %1 to 0 dB; the lines are the peaks</source>
        <translation>Niveau, gauche et droite, de %1 à 0 dB&#x202f;; les traits marquent les crêtes</translation>
    </message>
    <message>
        <source>Listening volume: %1; exports are as loud as ever
Drag up or down (Shift: fine); double-click resets</source>
        <translation>Volume d’écoute&#xa0;: %1&#x202f;; les exports gardent leur niveau
Glisser vers le haut ou le bas (Maj&#xa0;: fin)&#x202f;; un double-clic réinitialise</translation>
    </message>
    <message>
        <source>The sum is too loud and is held down: lower the tracks&apos; faders</source>
        <translation>La somme est trop forte et elle est retenue&#xa0;: baissez les faders des pistes</translation>
    </message>
    <message>
        <source>Lights up when the sum is too loud and is held down</source>
        <translation>S’allume quand la somme est trop forte et qu’elle est retenue</translation>
    </message>
</context>
<context>
    <name>muse::MetricPlot</name>
    <message>
        <source>Metric curves</source>
        <translation>Courbes des métriques</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>%1 Dashed: the dataset&apos;s own value.</source>
        <translation>%1 En tirets&#xa0;: la valeur propre au jeu de données.</translation>
    </message>
</context>
<context>
    <name>muse::MidiPortMenus</name>
    <message>
        <source>MIDI &amp;input</source>
        <translation>&amp;Entrée MIDI</translation>
    </message>
    <message>
        <source>MIDI &amp;output</source>
        <translation>&amp;Sortie MIDI</translation>
    </message>
</context>
<context>
    <name>muse::MixerFeature</name>
    <message>
        <source>Mixer</source>
        <translation>Mixage</translation>
    </message>
    <message>
        <source>&amp;Mixer</source>
        <translation>Mi&amp;xage</translation>
    </message>
    <message>
        <source>Volume, pan, effects and level of every track (F9)</source>
        <translation>Volume, pan, effets et niveau de chaque piste (F9)</translation>
    </message>
    <message>
        <source>A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each plays, the master what goes out.</source>
        <translation>Une tranche par piste&#xa0;: volume, pan, et départs vers la réverb et le chorus. Les vumètres montrent ce que joue chacune, le master ce qui sort.</translation>
    </message>
</context>
<context>
    <name>muse::MixerPanel</name>
    <message>
        <source>Mixer</source>
        <translation>Mixage</translation>
    </message>
</context>
<context>
    <name>muse::ModelChooser</name>
    <message>
        <source>accompanies %1</source>
        <translation>accompagne %1</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>à partir de zéro</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The trained model that invents the notes</source>
        <translation>Le modèle entraîné qui invente les notes</translation>
    </message>
    <message>
        <source>Show what this model was trained on</source>
        <translation>Montrer sur quoi ce modèle a été entraîné</translation>
    </message>
    <message>
        <source>Use a model from another file…</source>
        <translation>Utiliser un modèle d’un autre fichier…</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The model that accompanies the active track</source>
        <translation>Le modèle qui accompagne la piste active</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: %1</source>
        <translation>Le modèle entraîné qui invente les notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: the one that fits the active track</source>
        <translation>Le modèle entraîné qui invente les notes&#xa0;: celui qui convient à la piste active</translation>
    </message>
</context>
<context>
    <name>muse::ModelPublisher</name>
    <message>
        <source>Saving a model</source>
        <translation>Enregistrement d’un modèle</translation>
    </message>
    <message>
        <source>no model is saved</source>
        <translation>aucun modèle n’est enregistré</translation>
    </message>
    <message>
        <source>Save as a model</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 is what the model is made of; choose another name.</source>
        <translation>Le modèle est fait à partir de %1 ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Saved the model %1.</source>
        <translation>Modèle %1 enregistré.</translation>
    </message>
    <message>
        <source>%1 is not there any more, so its thresholds are not matched to data.</source>
        <translation>%1 n’existe plus ; ses seuils ne sont donc pas ajustés aux données.</translation>
    </message>
</context>
<context>
    <name>muse::MorphPad</name>
    <message>
        <source>Between candidates</source>
        <translation>Entre les candidats</translation>
    </message>
    <message>
        <source>%1 % to the right, %2 % down</source>
        <translation>%1&#xa0;% vers la droite, %2&#xa0;% vers le bas</translation>
    </message>
    <message>
        <source>%1 % to the right</source>
        <translation>%1&#xa0;% vers la droite</translation>
    </message>
</context>
<context>
    <name>muse::MorphPane</name>
    <message>
        <source>Drag the point, or move it with the arrow keys: the nearer a corner, the more of it is heard</source>
        <translation>Faites glisser le point, ou déplacez-le avec les flèches&#xa0;: plus un coin est proche, plus on l’entend</translation>
    </message>
    <message>
        <source>Way between</source>
        <translation>Chemin entre eux</translation>
    </message>
    <message>
        <source>Arc (slerp) keeps the strength of the random vectors; straight (lerp) is tamer in the middle</source>
        <translation>L’arc (slerp) garde l’intensité des vecteurs aléatoires&#x202f;; la droite (lerp) est plus sage au milieu</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>Arc</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Make candidates in even steps along the path, or from the first corner to the last</source>
        <translation>Créer des candidats à intervalles égaux le long du chemin, ou du premier coin au dernier</translation>
    </message>
    <message>
        <source>Hold Shift and draw a path, or press P at each of its points: the music goes along it, four bars a step.</source>
        <translation>Tenez Maj et dessinez un chemin, ou appuyez sur P à chacun de ses points&#xa0;: la musique le suit, quatre mesures par étape.</translation>
    </message>
    <message>
        <source>Over more than four bars the music can go along a path.</source>
        <translation>Au-delà de quatre mesures, la musique peut suivre un chemin.</translation>
    </message>
</context>
<context>
    <name>muse::NoteActions</name>
    <message>
        <source>Other &amp;interval...</source>
        <translation>&amp;Autre intervalle...</translation>
    </message>
    <message>
        <source>&amp;Invert chords</source>
        <translation>Renverseme&amp;nt</translation>
    </message>
    <message>
        <source>Lowest note &amp;up</source>
        <translation>Note grave plus &amp;haut</translation>
    </message>
    <message>
        <source>Highest note &amp;down</source>
        <translation>Note aiguë plus &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Velocity...</source>
        <translation>&amp;Vélocité...</translation>
    </message>
    <message>
        <source>&amp;Quantise</source>
        <translation>&amp;Quantifier</translation>
    </message>
    <message>
        <source>Quantise s&amp;ettings...</source>
        <translation>Réglages de quanti&amp;fication...</translation>
    </message>
    <message>
        <source>Hu&amp;manise...</source>
        <translation>&amp;Humaniser...</translation>
    </message>
    <message>
        <source>Leg&amp;ato</source>
        <translation>&amp;Legato</translation>
    </message>
    <message>
        <source>Str&amp;um</source>
        <translation>É&amp;grener</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendant</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Réglages...</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>S&amp;tretch</source>
        <translation>Étir&amp;er</translation>
    </message>
    <message>
        <source>To &amp;half the time</source>
        <translation>À la &amp;moitié du temps</translation>
    </message>
    <message>
        <source>To &amp;double the time</source>
        <translation>Au &amp;double du temps</translation>
    </message>
    <message>
        <source>&amp;Other ratio...</source>
        <translation>Autre &amp;rapport...</translation>
    </message>
    <message>
        <source>S&amp;plit in parts...</source>
        <translation>&amp;Diviser en parties...</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>&amp;Joindre</translation>
    </message>
    <message>
        <source>&amp;Delete bars</source>
        <translation>&amp;Supprimer les mesures</translation>
    </message>
    <message>
        <source>&amp;Bars of all tracks</source>
        <translation>&amp;Mesures de toutes les pistes</translation>
    </message>
    <message>
        <source>&amp;Insert bars</source>
        <translation>&amp;Insérer des mesures</translation>
    </message>
    <message>
        <source>Cu&amp;t bars</source>
        <translation>&amp;Couper les mesures</translation>
    </message>
    <message>
        <source>&amp;Copy bars</source>
        <translation>Co&amp;pier les mesures</translation>
    </message>
    <message>
        <source>&amp;Paste bars</source>
        <translation>C&amp;oller les mesures</translation>
    </message>
    <message>
        <source>&amp;Repeat bars</source>
        <translation>&amp;Répéter les mesures</translation>
    </message>
    <message>
        <source>Move bars &amp;earlier</source>
        <translation>Avancer les m&amp;esures</translation>
    </message>
    <message>
        <source>Move bars &amp;later</source>
        <translation>Reculer &amp;les mesures</translation>
    </message>
</context>
<context>
    <name>muse::NoteBar</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>Aucune note ici</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Piste entière</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n note sélectionnée</numerusform>
            <numerusform>%n notes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>Il n’y a pas de notes sur cette piste. Dessinez-en d’abord.</translation>
    </message>
    <message>
        <source>Works on %1 (Enter)</source>
        <translation>Agit sur %1 (Entrée)</translation>
    </message>
</context>
<context>
    <name>muse::NotesFeature</name>
    <message numerus="yes">
        <source>Legato on %n note(s)</source>
        <translation>
            <numerusform>Legato sur %n note</numerusform>
            <numerusform>Legato sur %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n note(s)</source>
        <translation>
            <numerusform>Inverser %n note</numerusform>
            <numerusform>Inverser %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>Joindre %n note</numerusform>
            <numerusform>Joindre %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>Étirer %n note</numerusform>
            <numerusform>Étirer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invert %n note(s)</source>
        <translation>
            <numerusform>Renverser %n note</numerusform>
            <numerusform>Renverser %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>Agit sur %1</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>Il n’y a pas de notes sur cette piste. Dessinez-en d’abord.</translation>
    </message>
    <message>
        <source>That takes two notes or more.</source>
        <translation>Il faut deux notes ou plus.</translation>
    </message>
</context>
<context>
    <name>muse::OriginsFeature</name>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Origines</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed</source>
        <translation>Quelles mesures ont été générées, par quel modèle, avec quelle graine</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed. A click chooses the bars; the same model and seed make the same notes again.</source>
        <translation>Quelles mesures ont été générées, par quel modèle, avec quelle graine. Un clic sélectionne les mesures&#x202f;; le même modèle et la même graine redonnent les mêmes notes.</translation>
    </message>
</context>
<context>
    <name>muse::OriginsPanel</name>
    <message>
        <source>Nothing here was generated yet. Ctrl+G lets a model write; then this says which model, and from which seed.</source>
        <translation>Rien n’a encore été généré ici. Ctrl+G laisse écrire un modèle&#x202f;; on lit ensuite ici lequel, et avec quelle graine.</translation>
    </message>
    <message>
        <source>Generated bars</source>
        <translation>Mesures générées</translation>
    </message>
    <message>
        <source>Click a row to choose its bars</source>
        <translation>Cliquez sur une ligne pour sélectionner ses mesures</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
<context>
    <name>muse::OverviewStrip</name>
    <message>
        <source>Overview of the song</source>
        <translation>Vue d’ensemble du morceau</translation>
    </message>
    <message>
        <source>Arrow keys move the view by bars, Home and End go to the song&apos;s ends.</source>
        <translation>Les flèches déplacent la vue par mesures, Début et Fin vont aux extrémités du morceau.</translation>
    </message>
    <message>
        <source>Click to go there, drag the frame&apos;s edges to zoom, double-click to play from there</source>
        <translation>Cliquer pour y aller, glisser les bords du cadre pour zoomer, double-cliquer pour lire à partir de là</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation>Montrer cet endroit</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>Mettre la tête de lecture ici</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Montrer tout le morceau</translation>
    </message>
</context>
<context>
    <name>muse::PhraseListModel</name>
    <message>
        <source>Song %1</source>
        <translation>Morceau %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1, mesure %2</translation>
    </message>
    <message>
        <source>%1, bars %2–%3, %4</source>
        <translation>%1, mesures %2–%3, %4</translation>
    </message>
</context>
<context>
    <name>muse::PhrasePane</name>
    <message>
        <source>Phrases of the dataset</source>
        <translation>Phrases du jeu de données</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Which part of the dataset is shown</source>
        <translation>Quelle partie du jeu de données est affichée</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Search songs</source>
        <translation>Rechercher des morceaux</translation>
    </message>
    <message>
        <source>Only songs with these words in their name</source>
        <translation>Seulement les morceaux dont le nom contient ces mots</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play the chosen phrase, or stop it (Enter)</source>
        <translation>Lire la phrase choisie, ou l’arrêter (Entrée)</translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation>Vers l’éditeur</translation>
    </message>
    <message>
        <source>Put the phrase into the song, at the bars in target</source>
        <translation>Mettre la phrase dans le morceau, aux mesures visées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Build or open a dataset to look at its phrases.</source>
        <translation>Créez ou ouvrez un jeu de données pour regarder ses phrases.</translation>
    </message>
    <message>
        <source>%L1 phrases</source>
        <translation>%L1 phrases</translation>
    </message>
    <message>
        <source>%L1 phrases of %L2</source>
        <translation>%L1 phrases sur %L2</translation>
    </message>
</context>
<context>
    <name>muse::PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Touches de piano</translation>
    </message>
    <message>
        <source>Click a key to hear it; nearer its front is louder</source>
        <translation>Cliquez sur une touche pour l’entendre&#x202f;; plus près du bord avant, plus fort</translation>
    </message>
</context>
<context>
    <name>muse::PianoRollView</name>
    <message numerus="yes">
        <source>Cut %n note(s)</source>
        <translation>
            <numerusform>Couper %n note</numerusform>
            <numerusform>Couper %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation>
            <numerusform>Coller %n note</numerusform>
            <numerusform>Coller %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation>
            <numerusform>Dupliquer %n note</numerusform>
            <numerusform>Dupliquer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>Supprimer %n note</numerusform>
            <numerusform>Supprimer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>Transposer %n note</numerusform>
            <numerusform>Transposer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>Déplacer %n note</numerusform>
            <numerusform>Déplacer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>Redimensionner %n note</numerusform>
            <numerusform>Redimensionner %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set length of %n note(s)</source>
        <translation>
            <numerusform>Régler la longueur de %n note</numerusform>
            <numerusform>Régler la longueur de %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>Effacer %n note</numerusform>
            <numerusform>Effacer %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>Dessiner une note</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>Dessiner un accord de %n note</numerusform>
            <numerusform>Dessiner un accord de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>Draw and change notes here. Without a mouse: arrows move the frame, Enter draws or erases, Shift with an arrow changes a note&apos;s length, comma and period go from note to note, and arrows then move what is chosen; Escape lets go of it.</source>
        <translation>Dessinez et modifiez ici les notes. Sans souris&#xa0;: les flèches déplacent le cadre, Entrée dessine ou efface, Maj avec une flèche change la longueur d’une note, virgule et point vont de note en note, et les flèches déplacent alors la sélection&#x202f;; Échap la relâche.</translation>
    </message>
    <message>
        <source>Alt with an arrow goes from note to note and changes nothing.</source>
        <translation>Alt avec une flèche va de note en note et ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>Changer la vélocité de %n note</numerusform>
            <numerusform>Changer la vélocité de %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::PlaybackController</name>
    <message>
        <source>No audio device was found, so playback runs without sound: see Preferences &gt; Sound.</source>
        <translation>Aucun périphérique audio n’a été trouvé, la lecture se fait donc sans son&#xa0;: voir Préférences &gt; Son.</translation>
    </message>
    <message>
        <source>The audio device went away: playback goes on without sound until it is back.</source>
        <translation>Le périphérique audio a disparu&#xa0;: la lecture continue sans son jusqu’à son retour.</translation>
    </message>
    <message>
        <source>The audio device is back.</source>
        <translation>Le périphérique audio est de retour.</translation>
    </message>
    <message>
        <source>An audio device was found: playback is heard now.</source>
        <translation>Un périphérique audio a été trouvé&#xa0;: la lecture s’entend maintenant.</translation>
    </message>
    <message>
        <source>The audio device now runs at %1 Hz.</source>
        <translation>Le périphérique audio fonctionne maintenant à %1 Hz.</translation>
    </message>
    <message>
        <source>%1 is back and open.</source>
        <translation>%1 est de retour et ouvert.</translation>
    </message>
    <message>
        <source>%1 went away; it is opened again when it is back.</source>
        <translation>%1 a disparu&#x202f;; il sera rouvert à son retour.</translation>
    </message>
</context>
<context>
    <name>muse::PlotLegend</name>
    <message>
        <source>The strong line is smoothed; the figures are the raw values</source>
        <translation>Le trait épais est lissé&#x202f;; les chiffres sont les valeurs brutes</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Afficher ou masquer %1</translation>
    </message>
    <message>
        <source>bold: %1</source>
        <translation>en gras&#xa0;: %1</translation>
    </message>
    <message>
        <source>last %1, lowest %2, highest %3</source>
        <translation>dernière %1, plus basse %2, plus haute %3</translation>
    </message>
</context>
<context>
    <name>muse::PlotPanel</name>
    <message>
        <source>Smoothing, range, scale, saving</source>
        <translation>Lissage, plage, échelle, enregistrement</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>Options du graphique</translation>
    </message>
    <message>
        <source>Horizontal scale</source>
        <translation>Échelle horizontale</translation>
    </message>
    <message>
        <source>Vertical scale</source>
        <translation>Échelle verticale</translation>
    </message>
    <message>
        <source>Show everything (double-click)</source>
        <translation>Tout afficher (double-clic)</translation>
    </message>
    <message>
        <source>Save all curves as CSV…</source>
        <translation>Tout enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save plot as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save plot as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save plot as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Median of %1 points</source>
        <translation>Médiane de %1 points</translation>
    </message>
    <message>
        <source>Moving average (EMA), %1</source>
        <translation>Moyenne mobile (EMA), %1</translation>
    </message>
    <message>
        <source>Band from lowest to highest of %1 points</source>
        <translation>Bande du plus bas au plus haut de %1 points</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Generator steps</source>
        <translation>Pas du générateur</translation>
    </message>
    <message>
        <source>Critic updates</source>
        <translation>Mises à jour du critique</translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation>Temps d’entraînement</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Symmetric logarithmic</source>
        <translation>Logarithmique symétrique</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Dès le pas</translation>
    </message>
    <message>
        <source>Leave out what came before: the first steps are often far from all others</source>
        <translation>Écarter ce qui précède&#xa0;: les premiers pas sont souvent loin de tous les autres</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>Lowest and highest in the legend</source>
        <translation>Minimum et maximum dans la légende</translation>
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
        <translation>Pré&amp;férences...</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>Raccourcis c&amp;lavier...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>muse::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>muse::PresetModel</name>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Click to hear it, double-click to give it to %1</source>
        <translation>Cliquer pour l’entendre, double-cliquer pour le donner à %1</translation>
    </message>
    <message>
        <source>A drum kit: click to hear it; only the drums can have it</source>
        <translation>Un kit de batterie&#xa0;: cliquer pour l’entendre&#x202f;; seule la batterie peut l’avoir</translation>
    </message>
    <message>
        <source>Click to hear it; the drums can only have drum kits</source>
        <translation>Cliquer pour l’entendre&#x202f;; la batterie ne peut avoir que des kits de batterie</translation>
    </message>
    <message>
        <source>A variation in bank %1: click to hear it; songs keep only sounds of bank 0</source>
        <translation>Une variation de la banque %1&#xa0;: cliquer pour l’entendre&#x202f;; les morceaux ne gardent que les sons de la banque 0</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
</context>
<context>
    <name>muse::RecordingActions</name>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Métronome</translation>
    </message>
    <message>
        <source>Count-&amp;in</source>
        <translation>Dé&amp;compte</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;One bar</source>
        <translation>&amp;Une mesure</translation>
    </message>
    <message>
        <source>&amp;Two bars</source>
        <translation>&amp;Deux mesures</translation>
    </message>
    <message>
        <source>&amp;Before playing too</source>
        <translation>A&amp;ussi avant la lecture</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>Recor&amp;ding mode</source>
        <translation>Mode d’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>&amp;Overdub: add to the track</source>
        <translation>&amp;Superposer&#xa0;: ajouter à la piste</translation>
    </message>
    <message>
        <source>&amp;Replace what the track plays</source>
        <translation>&amp;Remplacer ce que joue la piste</translation>
    </message>
    <message>
        <source>St&amp;ep input</source>
        <translation>Saisie &amp;pas à pas</translation>
    </message>
    <message>
        <source>Each key of the MIDI keyboard puts a note at the playhead and moves it on</source>
        <translation>Chaque touche du clavier MIDI pose une note à la tête de lecture et la fait avancer</translation>
    </message>
    <message>
        <source>Step over a res&amp;t</source>
        <translation>Sauter un s&amp;ilence</translation>
    </message>
    <message>
        <source>Send MIDI &amp;clock</source>
        <translation>Envoyer l’&amp;horloge MIDI</translation>
    </message>
    <message>
        <source>The MIDI output hears start, stop, song position and 24 pulses to the quarter</source>
        <translation>La sortie MIDI reçoit départ, arrêt, position dans le morceau et 24 impulsions par noire</translation>
    </message>
</context>
<context>
    <name>muse::RecordingController</name>
    <message>
        <source>Step input: each key puts a note at the playhead in %1.</source>
        <translation>Saisie pas à pas&#xa0;: chaque touche pose une note à la tête de lecture (%1).</translation>
    </message>
    <message>
        <source>Choose a keyboard first: Playback &gt; MIDI input.</source>
        <translation>Choisissez d’abord un clavier&#xa0;: Lecture &gt; Entrée MIDI.</translation>
    </message>
    <message>
        <source>Recording %1.</source>
        <translation>Enregistrement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrer le jeu sur %1</translation>
    </message>
    <message>
        <source>Step input in %1</source>
        <translation>Saisie pas à pas sur %1</translation>
    </message>
    <message>
        <source>No MIDI keyboard was found: connect one, or let the computer&apos;s keyboard play (F12).</source>
        <translation>Aucun clavier MIDI trouvé&#xa0;: branchez-en un, ou jouez au clavier de l’ordinateur (F12).</translation>
    </message>
</context>
<context>
    <name>muse::RecordingFeature</name>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>%1. Click to choose another audio driver.</source>
        <translation>%1. Cliquez pour choisir un autre pilote audio.</translation>
    </message>
    <message>
        <source>Step input waits for a stop</source>
        <translation>La saisie pas à pas attend l’arrêt</translation>
    </message>
    <message>
        <source>Step input: %1, bar %2 beat %3</source>
        <translation>Saisie pas à pas&#xa0;: %1, mesure %2 temps %3</translation>
    </message>
</context>
<context>
    <name>muse::RecoveryOffer</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>MuseGAN Studio was closed without saving %1 %2.</source>
        <translation>MuseGAN Studio s’est fermé sans enregistrer %1 %2.</translation>
    </message>
    <message>
        <source>Restored %1; it is not saved yet.</source>
        <translation>%1 restauré&#x202f;; ce n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>muse::ResultsWindow</name>
    <message>
        <source>Count everybody</source>
        <translation>Compter tout le monde</translation>
    </message>
    <message>
        <source>Results of a listening test</source>
        <translation>Résultats d’un test d’écoute</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Those too who rated mixed-up tracks as high as real music, or higher</source>
        <translation>Ceux aussi qui ont noté des pistes mélangées aussi haut que de la vraie musique, ou plus haut</translation>
    </message>
    <message>
        <source>Save tables...</source>
        <translation>Enregistrer les tables...</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>Enregistrer les tables</translation>
    </message>
    <message>
        <source>As Markdown, LaTeX, CSV or text</source>
        <translation>En Markdown, LaTeX, CSV ou texte</translation>
    </message>
    <message>
        <source>Save all answers...</source>
        <translation>Enregistrer les réponses...</translation>
    </message>
    <message>
        <source>Save all answers</source>
        <translation>Enregistrer toutes les réponses</translation>
    </message>
    <message>
        <source>Every single answer, as CSV</source>
        <translation>Chaque réponse une à une, en CSV</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>Fichiers qui ne comptent pas</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Texte (*.txt)</translation>
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
        <translation>Cinq ro&amp;lls</translation>
    </message>
    <message>
        <source>Each track in a roll of its own</source>
        <translation>Chaque piste dans son propre piano roll</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>S&amp;uivre la tête de lecture</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>Out&amp;il</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Du&amp;rée</translation>
    </message>
    <message>
        <source>&amp;Whole note</source>
        <translation>&amp;Ronde</translation>
    </message>
    <message>
        <source>&amp;Half note</source>
        <translation>&amp;Blanche</translation>
    </message>
    <message>
        <source>&amp;Quarter note</source>
        <translation>&amp;Noire</translation>
    </message>
    <message>
        <source>&amp;Eighth note</source>
        <translation>&amp;Croche</translation>
    </message>
    <message>
        <source>&amp;Sixteenth note</source>
        <translation>&amp;Double croche</translation>
    </message>
    <message>
        <source>&amp;Thirty-second note</source>
        <translation>&amp;Triple croche</translation>
    </message>
    <message>
        <source>Go to &amp;track</source>
        <translation>Aller à la &amp;piste</translation>
    </message>
    <message>
        <source>&amp;Only rows in use</source>
        <translation>&amp;Seulement les lignes utilisées</translation>
    </message>
    <message>
        <source>Shows the rows alone that the active track has notes in</source>
        <translation>Ne montre que les lignes où la piste active a des notes</translation>
    </message>
    <message>
        <source>Only rows that an&amp;y track uses</source>
        <translation>Seulement les lignes d’une p&amp;iste quelconque</translation>
    </message>
    <message>
        <source>Shows the rows alone that any track in sight has notes in</source>
        <translation>Ne montre que les lignes où une des pistes visibles a des notes</translation>
    </message>
    <message>
        <source>Dr&amp;um hits as diamonds</source>
        <translation>Coups de batterie en &amp;losanges</translation>
    </message>
    <message>
        <source>A diamond for each hit of the drums, however long its note is</source>
        <translation>Un losange pour chaque coup de batterie, quelle que soit la longueur de sa note</translation>
    </message>
</context>
<context>
    <name>muse::RollFeature</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can be edited; the others are dimmed. Double-click a dimmed note to go to its track.</source>
        <translation>Le piano roll&#xa0;: le temps va vers la droite, la hauteur vers le haut. La piste active est en pleine couleur et modifiable&#x202f;; les autres sont estompées. Double-cliquez sur une note estompée pour aller à sa piste.</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG...</source>
        <translation>Image &amp;PNG...</translation>
    </message>
    <message>
        <source>Export picture as PNG</source>
        <translation>Exporter l’image en PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture as S&amp;VG...</source>
        <translation>Image S&amp;VG...</translation>
    </message>
    <message>
        <source>Export picture as SVG</source>
        <translation>Exporter l’image en SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>Insert %1 at bar %2</source>
        <translation>Insérer %1 à la mesure %2</translation>
    </message>
    <message>
        <source>Its notes join those of your song. Dropped above or beside the notes, it is opened instead.</source>
        <translation>Ses notes rejoignent celles de votre morceau. Déposé au-dessus ou à côté des notes, il est ouvert à la place.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>How loud the notes of the active track are, or its pitch bend, expression, volume and other controllers over time. Drag to paint; with Shift a straight line. Where notes are chosen only theirs change.</source>
        <translation>L’intensité des notes de la piste active, ou son pitch bend, son expression, son volume et d’autres contrôleurs au fil du temps. Glissez pour peindre&#x202f;; avec Maj, une ligne droite. Si des notes sont sélectionnées, seules les leurs changent.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
</context>
<context>
    <name>muse::RollMenus</name>
    <message>
        <source>Play from bar %1</source>
        <translation>Lire depuis la mesure %1</translation>
    </message>
    <message>
        <source>Choose bar %1</source>
        <translation>Sélectionner la mesure %1</translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation>Désélectionner les mesures</translation>
    </message>
    <message>
        <source>Zoom to the chosen bars</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
</context>
<context>
    <name>muse::RunDifferences</name>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Settings of runs</source>
        <translation>Réglages des sessions</translation>
    </message>
    <message>
        <source>Best deviation</source>
        <translation>Meilleur écart</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>À quelle distance des données est la meilleure évaluation&#x202f;; moins, c’est plus proche</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pas effectués</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Leave out settings that are the same in all runs</source>
        <translation>Écarter les réglages identiques dans toutes les sessions</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>For a spreadsheet or a message</source>
        <translation>Pour un tableur ou un message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>muse::RunsPanel</name>
    <message>
        <source>Open a run&apos;s folder…</source>
        <translation>Ouvrir une session…</translation>
    </message>
    <message>
        <source>Show the curves of a run that lies elsewhere</source>
        <translation>Montrer les courbes d’une session rangée ailleurs</translation>
    </message>
    <message>
        <source>Nothing was trained here yet. Each training becomes a run in this list; it can be shown, trained on, and used as a model.</source>
        <translation>Rien n’a encore été entraîné ici. Chaque entraînement devient une session de cette liste&#x202f;; on peut l’afficher, l’entraîner davantage et s’en servir comme modèle.</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Sessions d’entraînement</translation>
    </message>
    <message>
        <source>Enter shows a run&apos;s curves, F2 names it, Delete moves it to the bin</source>
        <translation>Entrée montre les courbes d’une session, F2 la nomme, Suppr la met à la corbeille</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>À quelle distance des données est la meilleure évaluation&#x202f;; moins, c’est plus proche</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Differences of settings</source>
        <translation>Différences de réglages</translation>
    </message>
    <message>
        <source>Show the settings of the ticked runs and of the one on show, beside one another</source>
        <translation>Montrer côte à côte les réglages des sessions cochées et de celle qui est affichée</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those on show.</source>
        <translation>Cochez des sessions pour superposer leurs courbes à celles qui sont affichées.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>Ce qu’il faut retenir de cette session</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>Des mots séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Tags, séparés par des virgules</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Voir les courbes</translation>
    </message>
    <message>
        <source>Show its curves and samples (Enter)</source>
        <translation>Montrer ses courbes et ses échantillons (Entrée)</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Generate with its best weights</source>
        <translation>Générer avec ses meilleurs poids</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Go on from its newest checkpoint, by so many steps</source>
        <translation>Reprendre à son dernier point de contrôle, pour ce nombre de pas</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>En repartir</translation>
    </message>
    <message>
        <source>Set up a new training that begins with its weights</source>
        <translation>Préparer un nouvel entraînement qui part de ses poids</translation>
    </message>
    <message>
        <source>Steps more</source>
        <translation>Pas en plus</translation>
    </message>
    <message>
        <source>How many generator steps more</source>
        <translation>Combien de pas du générateur en plus</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Hold others against it</source>
        <translation>Y comparer les autres</translation>
    </message>
    <message>
        <source>The baseline: its curves stay, as a band under the others, and settings are held against its own</source>
        <translation>La référence&#xa0;: ses courbes restent, en bande sous les autres, et les réglages sont comparés aux siens</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>Son dossier reste tel quel</translation>
    </message>
    <message>
        <source>Save Figure 8, how its samples changed...</source>
        <translation>Enregistrer la figure 8, évolution des échantillons...</translation>
    </message>
    <message>
        <source>Save Figure 9, loss and metrics...</source>
        <translation>Enregistrer la figure 9, perte et métriques...</translation>
    </message>
    <message>
        <source>Move to the bin...</source>
        <translation>Mettre à la corbeille...</translation>
    </message>
    <message>
        <source>Save as a model…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>One small file, matched to its data, that stands among the models and can be given away</source>
        <translation>Un petit fichier, ajusté à ses données, qui figure parmi les modèles et peut être partagé</translation>
    </message>
</context>
<context>
    <name>muse::SampleActions</name>
    <message>
        <source>Insert a training sample</source>
        <translation>Insérer un échantillon d’entraînement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
</context>
<context>
    <name>muse::SampleRolls</name>
    <message>
        <source>Samples of the model in training</source>
        <translation>Échantillons du modèle en cours d’entraînement</translation>
    </message>
    <message>
        <source>Click a phrase to hear it, double-click to put it into the song, or drag it away as a MIDI file</source>
        <translation>Cliquer sur une phrase pour l’entendre, double-cliquer pour la mettre dans le morceau, ou la glisser ailleurs comme fichier MIDI</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aucun échantillon</translation>
    </message>
</context>
<context>
    <name>muse::SampleStrip</name>
    <message>
        <source>Newest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Follow the newest samples</source>
        <translation>Suivre les derniers échantillons</translation>
    </message>
    <message>
        <source>Keep above</source>
        <translation>Garder en haut</translation>
    </message>
    <message>
        <source>Keep this step&apos;s phrases above those of the steps that you go to, to see what changed</source>
        <translation>Garder les phrases de ce pas au-dessus de celles des pas où vous allez, pour voir ce qui a changé</translation>
    </message>
    <message>
        <source>Saved step</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Go back through the saved steps: the random vectors stay the same, the model learns</source>
        <translation>Revenir aux pas enregistrés&#xa0;: les vecteurs aléatoires restent les mêmes, le modèle apprend</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aucun échantillon</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>Step %1 is kept: go to another</source>
        <translation>Pas %1 gardé&#xa0;: allez à un autre</translation>
    </message>
    <message>
        <source>Step %1 above %2</source>
        <translation>Pas %1 au-dessus de %2</translation>
    </message>
</context>
<context>
    <name>muse::SamplingForm</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, model and notes give the same result again</source>
        <translation>La même graine, le même modèle et les mêmes notes redonnent le même résultat</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Tirer une autre graine</translation>
    </message>
    <message>
        <source>Random each time</source>
        <translation>Aléatoire chaque fois</translation>
    </message>
    <message>
        <source>Draw the seed anew at every press; without it, the candidates that come next have the seeds after the last ones</source>
        <translation>Tirer une nouvelle graine à chaque clic&#x202f;; sinon, les candidats suivants prennent les graines qui viennent après les dernières</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Moves the model&apos;s own thresholds: lower gives more notes, higher fewer</source>
        <translation>Déplace les seuils propres au modèle&#xa0;: plus bas donne plus de notes, plus haut moins</translation>
    </message>
    <message>
        <source>Draw at random (Bernoulli)</source>
        <translation>Tirer au sort (Bernoulli)</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>Bernoulli</translation>
    </message>
    <message>
        <source>Instead of the threshold: every sixteenth is drawn, and the higher the output, the likelier the note</source>
        <translation>Au lieu du seuil&#xa0;: chaque double croche est tirée au sort&#x202f;; plus la sortie est haute, plus la note est probable</translation>
    </message>
    <message>
        <source>One bass note at a time</source>
        <translation>Une note de basse à la fois</translation>
    </message>
    <message>
        <source>Of bass notes that overlap only the strongest sound; chords of which the model is sure stay</source>
        <translation>Des notes de basse qui se chevauchent, seule la plus forte sonne&#x202f;; les accords dont le modèle est sûr restent</translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation>Combien de notes</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>How much of the loudness and timing of the songs that the model learnt from the notes get: at 0 % all are equally loud and on the grid</source>
        <translation>Dans quelle mesure les notes reçoivent l’intensité et le placement rythmique des morceaux sur lesquels le modèle a appris&#xa0;: à 0&#xa0;%, toutes sont aussi fortes et calées sur la grille</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How they are played</source>
        <translation>Comment elles sont jouées</translation>
    </message>
</context>
<context>
    <name>muse::SavingPage</name>
    <message>
        <source>Seconds from an edit to its copy</source>
        <translation>Secondes entre une modification et sa copie</translation>
    </message>
    <message>
        <source>How long after an edit the copy is written; 0 keeps none</source>
        <translation>Combien de temps après une modification la copie est écrite&#x202f;; 0 n’en garde aucune</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After a crash or a power cut the copy is offered at the next start. Nothing is written while a key or the mouse is held down. A saved song needs no copy.</source>
        <translation>Après un plantage ou une coupure de courant, la copie est proposée au démarrage suivant. Rien n’est écrit tant qu’une touche ou la souris reste enfoncée. Un morceau enregistré n’a pas besoin de copie.</translation>
    </message>
    <message>
        <source>Keep a copy of what is not saved yet</source>
        <translation>Garder une copie de ce qui n’est pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>muse::ScaleActions</name>
    <message>
        <source>S&amp;cale</source>
        <translation>Ga&amp;mme</translation>
    </message>
    <message>
        <source>&amp;Shade rows</source>
        <translation>&amp;Ombrer les lignes</translation>
    </message>
    <message>
        <source>&amp;Keep drawn notes to it</source>
        <translation>&amp;Tenir les notes à la gamme</translation>
    </message>
    <message>
        <source>Keep to scale</source>
        <translation>Tenir à la gamme</translation>
    </message>
    <message>
        <source>Chord &amp;names</source>
        <translation>&amp;Noms des accords</translation>
    </message>
    <message>
        <source>Select notes &amp;outside it</source>
        <translation>&amp;Sélectionner les notes hors gamme</translation>
    </message>
    <message>
        <source>Select outside</source>
        <translation>Hors gamme</translation>
    </message>
    <message>
        <source>Snap notes &amp;to it</source>
        <translation>&amp;Aimanter les notes</translation>
    </message>
    <message>
        <source>Snap to scale</source>
        <translation>Aimanter à la gamme</translation>
    </message>
    <message>
        <source>Shade the rows of the scale, its root most</source>
        <translation>Ombrer les lignes de la gamme, surtout sa tonique</translation>
    </message>
    <message>
        <source>Drawn notes go to the nearest row of the scale</source>
        <translation>Les notes dessinées vont à la ligne de la gamme la plus proche</translation>
    </message>
    <message>
        <source>Name the chords that sound, over their bars</source>
        <translation>Nommer les accords qui sonnent, au-dessus de leurs mesures</translation>
    </message>
</context>
<context>
    <name>muse::ScaleBar</name>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Root of the key</source>
        <translation>Tonique de la tonalité</translation>
    </message>
    <message>
        <source>The key&apos;s root; kept in the song</source>
        <translation>La tonique&#x202f;; elle est gardée dans le morceau</translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation>Gamme de la tonalité</translation>
    </message>
    <message>
        <source>Which scale lies on the root; the song keeps whether it is major or minor</source>
        <translation>Quelle gamme part de la tonique&#x202f;; le morceau retient si elle est majeure ou mineure</translation>
    </message>
</context>
<context>
    <name>muse::ScorePane</name>
    <message>
        <source>Silent bars</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>Notes par mesure</translation>
    </message>
    <message>
        <source>Different notes</source>
        <translation>Notes différentes</translation>
    </message>
    <message>
        <source>Clean notes</source>
        <translation>Notes nettes</translation>
    </message>
    <message>
        <source>Steady drums</source>
        <translation>Batterie stable</translation>
    </message>
    <message>
        <source>Clashing tracks</source>
        <translation>Pistes en conflit</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>With the %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Bars of a track without a note, in percent (EB)</source>
        <translation>Mesures d’une piste sans aucune note, en pour cent (EB)</translation>
    </message>
    <message>
        <source>Notes that begin in a bar of a track</source>
        <translation>Notes qui commencent dans une mesure d’une piste</translation>
    </message>
    <message>
        <source>Pitch classes that a bar of a track uses (UPC)</source>
        <translation>Classes de hauteurs qu’emploie une mesure d’une piste (UPC)</translation>
    </message>
    <message>
        <source>Notes that are no fragments, in percent (QN)</source>
        <translation>Notes qui ne sont pas des fragments, en pour cent (QN)</translation>
    </message>
    <message>
        <source>Drum hits in eight- or sixteen-beat patterns, in percent (DP)</source>
        <translation>Coups de batterie dans des motifs à huit ou seize temps, en pour cent (DP)</translation>
    </message>
    <message>
        <source>Distance between the harmonies of two tracks (TD)</source>
        <translation>Distance entre les harmonies de deux pistes (TD)</translation>
    </message>
    <message>
        <source>Share of the rhythm that a bar and the next have in common</source>
        <translation>Part du rythme qu’une mesure a en commun avec la suivante</translation>
    </message>
    <message>
        <source>Share of the onsets that a track has in common with the given one</source>
        <translation>Part des attaques qu’une piste a en commun avec la piste donnée</translation>
    </message>
    <message>
        <source>much more</source>
        <translation>bien plus</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>bien moins</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>like real songs</source>
        <translation>proche du réel</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituel</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>étrange</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1&#xa0;: %2, d’habitude %3</translation>
    </message>
</context>
<context>
    <name>muse::Scrubbing</name>
    <message>
        <source>Moves the playhead by a step of the grid and lets be heard what sounds there</source>
        <translation>Déplace la tête de lecture d’un pas de la grille et fait entendre ce qui y sonne</translation>
    </message>
    <message>
        <source>&amp;Hear the next step</source>
        <translation>&amp;Entendre le pas suivant</translation>
    </message>
    <message>
        <source>Hear the step &amp;before</source>
        <translation>Entendre le pas préc&amp;édent</translation>
    </message>
</context>
<context>
    <name>muse::SettingsTable</name>
    <message>
        <source>All settings of the training</source>
        <translation>Tous les réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Show the settings whose name or words have this</source>
        <translation>Montrer les réglages dont le nom ou la description contient ceci</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Double-click, or press F2 on, a value to change it</source>
        <translation>Double-cliquez sur une valeur, ou appuyez sur F2, pour la changer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>It may be %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Put every setting back to what it is at first</source>
        <translation>Remettre chaque réglage à sa valeur de départ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>muse::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Search commands, menus and keys</source>
        <translation>Chercher des commandes, menus et touches</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys of the command</source>
        <translation>Nouvelles touches de la commande</translation>
    </message>
    <message>
        <source>Press the keys that shall call the command</source>
        <translation>Appuyez sur les touches qui doivent appeler la commande</translation>
    </message>
    <message>
        <source>Assign the keys</source>
        <translation>Attribuer les touches</translation>
    </message>
    <message>
        <source>Let these keys call the command</source>
        <translation>Faire appeler la commande par ces touches</translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation>Retirer les touches de la commande</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>Laisser la commande sans touches</translation>
    </message>
    <message>
        <source>Reset the command&apos;s keys</source>
        <translation>Rétablir les touches de la commande</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>Les touches que la commande avait au départ</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>Every command&apos;s keys as they were at first</source>
        <translation>Les touches de chaque commande, telles qu’au départ</translation>
    </message>
    <message>
        <source>This key or gesture belongs to its place and stays as it is.</source>
        <translation>Cette touche ou ce geste est lié à son endroit et ne change pas.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choisissez une commande pour changer ses touches.</translation>
    </message>
    <message>
        <source>%1 now calls “%2”.</source>
        <translation>%1 appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 now calls “%2”, and “%3” no more.</source>
        <translation>%1 appelle maintenant «&#xa0;%2&#xa0;» au lieu de «&#xa0;%3&#xa0;».</translation>
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
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>median and band of %1</source>
        <translation>médiane et bande de %1</translation>
    </message>
</context>
<context>
    <name>muse::SnapActions</name>
    <message>
        <source>S&amp;nap</source>
        <translation>Ai&amp;mantation</translation>
    </message>
    <message>
        <source>&amp;Coarser</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>Plus &amp;fine</translation>
    </message>
    <message>
        <source>&amp;Dotted</source>
        <translation>&amp;Pointée</translation>
    </message>
    <message>
        <source>&amp;Triplet</source>
        <translation>&amp;Triolet</translation>
    </message>
</context>
<context>
    <name>muse::SongDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>Impossible d’importer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importé&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Unmute a track first.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucune piste audible n’a de notes. Rétablissez d’abord une piste muette.</translation>
    </message>
</context>
<context>
    <name>muse::SongInsert</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>le morceau reste tel quel</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>Impossible d’importer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The song changed while %1 was being read, so it was left alone; drop it again.</source>
        <translation>Le morceau a changé pendant la lecture de %1, il a donc été laissé tel quel&#x202f;; déposez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>%1 has notes only for %2, which is locked; unlock it first.</source>
        <translation>%1 n’a de notes que pour %2, or c’est verrouillé&#x202f;; déverrouillez d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n note(s) into the song, from bar %2 on.</source>
        <translation>
            <numerusform>%1 a mis %n note dans le morceau, à partir de la mesure %2.</numerusform>
            <numerusform>%1 a mis %n notes dans le morceau, à partir de la mesure %2.</numerusform>
        </translation>
    </message>
    <message>
        <source> What it has for %1 was left out: locked.</source>
        <translation> Ce qu’il avait pour %1 a été écarté (verrouillé).</translation>
    </message>
    <message>
        <source> Its bends, pedal and the like for %1 were left out, as there are other notes.</source>
        <translation> Ses pitch bends, sa pédale, etc. pour %1 ont été écartés, car d’autres notes s’y trouvent.</translation>
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
        <translation>La SoundFont qui joue, parmi celles de cette machine</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>Ouvrir une SoundFont</translation>
    </message>
    <message>
        <source>Choose another .sf2 or .sf3 file; or drop one here</source>
        <translation>Choisir un autre fichier .sf2 ou .sf3&#x202f;; ou en déposer un ici</translation>
    </message>
    <message>
        <source>Loading the soundfont</source>
        <translation>Chargement de la SoundFont</translation>
    </message>
    <message>
        <source>The old one plays on meanwhile</source>
        <translation>L’ancienne continue de jouer entre-temps</translation>
    </message>
    <message>
        <source>Search the sounds</source>
        <translation>Chercher parmi les sons</translation>
    </message>
    <message>
        <source>Words of the name, or numbers; Down goes to the list</source>
        <translation>Des mots du nom, ou des numéros&#x202f;; Bas va à la liste</translation>
    </message>
    <message>
        <source>Search sounds</source>
        <translation>Chercher des sons</translation>
    </message>
    <message>
        <source>Sounds of the soundfont</source>
        <translation>Sons de la SoundFont</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>Aucune SoundFont n’est installée</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Chargement...</translation>
    </message>
    <message>
        <source>Install the package fluid-soundfont-gm, or drop a .sf2 or .sf3 file here.</source>
        <translation>Installez le paquet fluid-soundfont-gm, ou déposez ici un fichier .sf2 ou .sf3.</translation>
    </message>
    <message>
        <source>Loading; the old one plays on</source>
        <translation>Chargement&#x202f;; l’ancienne continue de jouer</translation>
    </message>
    <message>
        <source>%1 licence</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>not in our catalogue</source>
        <translation>absente de notre catalogue</translation>
    </message>
    <message>
        <source>Click to hear. Double-click or Enter gives the sound to %1.</source>
        <translation>Cliquer pour entendre. Double-clic ou Entrée donne le son à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sounds</source>
        <translation>%1 sons sur %2</translation>
    </message>
    <message>
        <source>No sound has that name: try fewer words.</source>
        <translation>Aucun son ne porte ce nom&#xa0;: essayez avec moins de mots.</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontService</name>
    <message>
        <source>%1 could not be loaded: it is damaged. The old soundfont goes on sounding.</source>
        <translation>Impossible de charger %1&#xa0;: fichier endommagé. L’ancienne SoundFont continue de sonner.</translation>
    </message>
</context>
<context>
    <name>muse::SoundPage</name>
    <message>
        <source>Sound system</source>
        <translation>Système audio</translation>
    </message>
    <message>
        <source>Where sound goes; used from the next start on</source>
        <translation>Où va le son&#x202f;; pris en compte au prochain démarrage</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>The instruments that play</source>
        <translation>Les instruments qui jouent</translation>
    </message>
    <message>
        <source>MIDI keyboard</source>
        <translation>Clavier MIDI</translation>
    </message>
    <message>
        <source>The keyboard to play and record from</source>
        <translation>Le clavier avec lequel jouer et enregistrer</translation>
    </message>
    <message>
        <source>MIDI output</source>
        <translation>Sortie MIDI</translation>
    </message>
    <message>
        <source>Where notes go as well, such as a synthesiser</source>
        <translation>Où vont aussi les notes, par exemple un synthétiseur</translation>
    </message>
    <message>
        <source>Play a test note</source>
        <translation>Jouer une note d’essai</translation>
    </message>
    <message>
        <source>Sounds the piano track&apos;s instrument</source>
        <translation>Fait sonner l’instrument de la piste de piano</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Whichever opens first</source>
        <translation>Le premier qui s’ouvre</translation>
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
        <translation>Aucun&#xa0;: silence</translation>
    </message>
    <message>
        <source>Used when the studio starts again.</source>
        <translation>Pris en compte au prochain démarrage du studio.</translation>
    </message>
    <message>
        <source>Now silent: %1.</source>
        <translation>En ce moment, silence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>En ce moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None is installed; drop a .sf2 or .sf3 file on the window</source>
        <translation>Aucune n’est installée&#x202f;; déposez un fichier .sf2 ou .sf3 sur la fenêtre</translation>
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
        <translation>Sons</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Sons</translation>
    </message>
    <message>
        <source>Soundfonts and all their sounds (F7)</source>
        <translation>Les SoundFonts et tous leurs sons (F7)</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>Ouvrir une SoundFont</translation>
    </message>
    <message>
        <source>Soundfonts (*.sf2 *.sf3)</source>
        <translation>SoundFonts (*.sf2 *.sf3)</translation>
    </message>
    <message>
        <source>The soundfont %1 has no sound for %2: choose another in Playback &gt; Soundfont.</source>
        <translation>La SoundFont %1 n’a pas de son pour %2&#xa0;: choisissez-en une autre dans Lecture &gt; SoundFont.</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>Aucune SoundFont n’est installée</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>Choisir l’instrument</translation>
    </message>
</context>
<context>
    <name>muse::SourceBox</name>
    <message>
        <source>Music to prepare</source>
        <translation>Musique à préparer</translation>
    </message>
    <message>
        <source>Choose an archive or a dataset…</source>
        <translation>Choisir une archive ou un jeu de données…</translation>
    </message>
    <message>
        <source>Choose a folder of music…</source>
        <translation>Choisir un dossier de musique…</translation>
    </message>
    <message>
        <source>Start over with other music</source>
        <translation>Recommencer avec une autre musique</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Drop a folder, an archive or files of music here</source>
        <translation>Déposez ici un dossier, une archive ou des fichiers de musique</translation>
    </message>
</context>
<context>
    <name>muse::StageForm</name>
    <message>
        <source>Which music is kept</source>
        <translation>Quelle musique est gardée</translation>
    </message>
    <message>
        <source>All usable music, or only what the paper trains on: songs with all five families, cut at the boundaries of their structure</source>
        <translation>Toute musique utilisable, ou seulement celle sur laquelle l’article s’entraîne&#xa0;: les morceaux qui ont les cinq familles, découpés aux frontières de leur structure</translation>
    </message>
    <message>
        <source>All usable music</source>
        <translation>Toute musique utilisable</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Show or hide the switches of each stage</source>
        <translation>Afficher ou masquer les options de chaque étape</translation>
    </message>
    <message>
        <source>Drop copies</source>
        <translation>Copies exclues</translation>
    </message>
    <message>
        <source>Which copies of a song are left out</source>
        <translation>Quelles copies d’un morceau sont écartées</translation>
    </message>
    <message>
        <source>In any key</source>
        <translation>Toute tonalité</translation>
    </message>
    <message>
        <source>In the same key</source>
        <translation>Même tonalité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Which instruments make which of the five families</source>
        <translation>Quels instruments forment laquelle des cinq familles</translation>
    </message>
    <message>
        <source>LPD-5</source>
        <translation>LPD-5</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>De l’article</translation>
    </message>
    <message>
        <source>Best single track</source>
        <translation>Meilleure piste seule</translation>
    </message>
    <message>
        <source>Beyond C1–B7</source>
        <translation>Hors de C1–B7</translation>
    </message>
    <message>
        <source>Notes outside the range of the models</source>
        <translation>Les notes hors de l’étendue des modèles</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Move by octaves</source>
        <translation>Déplacer par octaves</translation>
    </message>
    <message>
        <source>Only songs in 4/4</source>
        <translation>Morceaux en 4/4</translation>
    </message>
    <message>
        <source>And with their first beat at the start</source>
        <translation>Premier temps au début</translation>
    </message>
    <message>
        <source>Cut at structural boundaries</source>
        <translation>Couper aux frontières de structure</translation>
    </message>
    <message>
        <source>Finds verses and choruses (Serra et al. 2012); slower</source>
        <translation>Trouve couplets et refrains (Serra et al. 2012)&#x202f;; plus lent</translation>
    </message>
    <message>
        <source>Each phrase only once</source>
        <translation>Chaque phrase une seule fois</translation>
    </message>
    <message>
        <source>Leave out phrases equal to earlier ones</source>
        <translation>Écarter les phrases identiques à une phrase précédente</translation>
    </message>
    <message>
        <source>Of bass, drums, guitar, piano and strings</source>
        <translation>Parmi basse, batterie, guitare, piano et cordes</translation>
    </message>
    <message>
        <source>Families a song</source>
        <translation>Familles par morceau</translation>
    </message>
    <message>
        <source>Families a bar</source>
        <translation>Familles par mesure</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>Notes par mesure</translation>
    </message>
    <message>
        <source>Notes that must begin in a bar</source>
        <translation>Notes qui doivent commencer dans une mesure</translation>
    </message>
    <message>
        <source>Bars between phrases</source>
        <translation>Mesures entre phrases</translation>
    </message>
    <message>
        <source>From the start of one phrase of four bars to the next</source>
        <translation>Du début d’une phrase de quatre mesures à la suivante</translation>
    </message>
</context>
<context>
    <name>muse::StartFeature</name>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
</context>
<context>
    <name>muse::StartPage</name>
    <message>
        <source>Show this when the studio starts without a file</source>
        <translation>Afficher au démarrage sans fichier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Songs that you open or save come here.</source>
        <translation>Les morceaux ouverts ou enregistrés apparaissent ici.</translation>
    </message>
    <message>
        <source>Demo songs</source>
        <translation>Morceaux de démonstration</translation>
    </message>
    <message>
        <source>There are no demo songs here.</source>
        <translation>Il n’y a pas de morceaux de démonstration ici.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Train one in the Train workspace, or open a file of weights.</source>
        <translation>En entraîner un dans l’espace « Entraîner », ou ouvrir un fichier de poids.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>muse::SteeringForm</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>How many notes begin in a bar, beside what is usual in the data</source>
        <translation>Combien de notes commencent dans une mesure, par rapport à l’habitude dans les données</translation>
    </message>
    <message>
        <source>How long notes last, beside what is usual in the data</source>
        <translation>Combien de temps durent les notes, par rapport à l’habitude dans les données</translation>
    </message>
    <message>
        <source>How many bars are silent, beside what is usual in the data</source>
        <translation>Combien de mesures sont silencieuses, par rapport à l’habitude dans les données</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>Guider %1</translation>
    </message>
    <message>
        <source>Show and set what %1 is to do</source>
        <translation>Montrer et régler ce que doit faire %1</translation>
    </message>
    <message>
        <source>Let every track go as it comes</source>
        <translation>Laisser chaque piste venir comme elle vient</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Lowest pitch</source>
        <translation>Hauteur la plus basse</translation>
    </message>
    <message>
        <source>No note is lower; those that would be go up by octaves</source>
        <translation>Aucune note n’est plus basse&#x202f;; celles qui le seraient montent par octaves</translation>
    </message>
    <message>
        <source>Highest pitch</source>
        <translation>Hauteur la plus haute</translation>
    </message>
    <message>
        <source>No note is higher; those that would be go down by octaves</source>
        <translation>Aucune note n’est plus haute&#x202f;; celles qui le seraient descendent par octaves</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>How many notes may sound at once</source>
        <translation>Combien de notes peuvent sonner à la fois</translation>
    </message>
    <message>
        <source>In the song&apos;s scale</source>
        <translation>Dans la gamme du morceau</translation>
    </message>
    <message>
        <source>Notes beside the scale of the song&apos;s key go to the nearest pitch in it</source>
        <translation>Les notes hors de la gamme du morceau vont à la hauteur de la gamme la plus proche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>No pitch from %1 to %2 is in %3, so %4 would be silent: widen its range.</source>
        <translation>Aucune hauteur de %1 à %2 n’est dans %3, il n’y aurait donc rien pour %4&#xa0;: élargissez son étendue.</translation>
    </message>
</context>
<context>
    <name>muse::TablesController</name>
    <message>
        <source>Measuring Tables 1 and 2</source>
        <translation>Mesure des tables 1 et 2</translation>
    </message>
</context>
<context>
    <name>muse::TablesDialog</name>
    <message>
        <source>Here the tables will stand: the data as it is and with shuffled bars, then the models, each with the width of its 95 % interval.</source>
        <translation>Les tables apparaîtront ici&#xa0;: les données telles quelles et avec les mesures mélangées, puis les modèles, chacun avec la largeur de son intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Tables 1 and 2</source>
        <translation>Tables 1 et 2</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>The data that models are held against, and that gives accompaniment models their tracks</source>
        <translation>Les données auxquelles les modèles sont comparés, et qui donnent leurs pistes aux modèles d’accompagnement</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>Choisir un jeu de données…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Tick all models</source>
        <translation>Cocher tous les modèles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Untick all models</source>
        <translation>Décocher tous les modèles</translation>
    </message>
    <message>
        <source>Tick those to measure</source>
        <translation>Cocher ceux qu’il faut mesurer</translation>
    </message>
    <message>
        <source>Bars of each</source>
        <translation>Mesures de chacun</translation>
    </message>
    <message>
        <source>The paper measures 20,000; fewer are quicker and less sure</source>
        <translation>L’article en mesure 20&#x202f;000&#x202f;; moins, c’est plus rapide et moins sûr</translation>
    </message>
    <message>
        <source>As played</source>
        <translation>Comme joué</translation>
    </message>
    <message>
        <source>Whole notes, as a listener gets them, in the place of every step judged by itself as in the paper</source>
        <translation>Des notes entières, telles que l’auditeur les reçoit, au lieu de chaque pas jugé à part comme dans l’article</translation>
    </message>
    <message>
        <source>With the paper&apos;s figures</source>
        <translation>Avec les chiffres de l’article</translation>
    </message>
    <message>
        <source>Rows of the published tables beside</source>
        <translation>Lignes des tables publiées, à côté</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Generate and measure; the window stays free meanwhile</source>
        <translation>Générer et mesurer&#x202f;; la fenêtre reste libre entre-temps</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop measuring; tables from before stay</source>
        <translation>Arrêter de mesurer&#x202f;; les tables d’avant restent</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>Enregistrer les tables</translation>
    </message>
    <message>
        <source>As text, Markdown, LaTeX or CSV</source>
        <translation>En texte, Markdown, LaTeX ou CSV</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>En texte…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>En Markdown…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>As LaTeX…</source>
        <translation>En LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Choose a dataset, or tick a model.</source>
        <translation>Choisissez un jeu de données, ou cochez un modèle.</translation>
    </message>
    <message>
        <source>“%1” plays to tracks of a dataset: choose one, or untick it.</source>
        <translation>«&#xa0;%1&#xa0;» joue sur les pistes d’un jeu de données&#xa0;: choisissez-en un, ou décochez-le.</translation>
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
        <translation>Un tempo est un nombre de %1 à %2&#x202f;; il vaut maintenant %3.</translation>
    </message>
</context>
<context>
    <name>muse::ThemeActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
</context>
<context>
    <name>muse::TheoryFeature</name>
    <message>
        <source>Change key</source>
        <translation>Changer de tonalité</translation>
    </message>
    <message>
        <source>All notes of the %1 track are in %2.</source>
        <translation>Toutes les notes de la piste %1 sont dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not in %1.</source>
        <translation>
            <numerusform>%n note hors de %1.</numerusform>
            <numerusform>%n notes hors de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n note(s) to the scale</source>
        <translation>
            <numerusform>Aimanter %n note à la gamme</numerusform>
            <numerusform>Aimanter %n notes à la gamme</numerusform>
        </translation>
    </message>
    <message>
        <source>Drums have no scale.</source>
        <translation>La batterie n’a pas de gamme.</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>Il n’y a pas de notes sur cette piste. Dessinez-en d’abord.</translation>
    </message>
    <message>
        <source>Selects the track&apos;s notes that %1 does not have</source>
        <translation>Sélectionne les notes de la piste qui ne sont pas dans %1</translation>
    </message>
    <message>
        <source>Moves %1 to the nearest of %2</source>
        <translation>Déplace %1 vers la hauteur la plus proche dans %2</translation>
    </message>
</context>
<context>
    <name>muse::TheoryToolBar</name>
    <message>
        <source>Scale and chords</source>
        <translation>Gamme et accords</translation>
    </message>
    <message>
        <source>S&amp;cale and chords</source>
        <translation>Gamme et accor&amp;ds</translation>
    </message>
</context>
<context>
    <name>muse::TimeActions</name>
    <message>
        <source>Add at the &amp;playhead</source>
        <translation>Ajouter à la &amp;tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Marker...</source>
        <translation>&amp;Repère...</translation>
    </message>
    <message>
        <source>&amp;Tempo change...</source>
        <translation>Changement de &amp;tempo...</translation>
    </message>
    <message>
        <source>Time &amp;signature...</source>
        <translation>&amp;Chiffrage de mesure...</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>Repère p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>Repère sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>muse::TimeStrip</name>
    <message>
        <source>tempo change</source>
        <translation>changement de tempo</translation>
    </message>
    <message>
        <source>time signature</source>
        <translation>chiffrage de mesure</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>repère</translation>
    </message>
    <message>
        <source>Markers, tempo changes and time signatures</source>
        <translation>Repères, changements de tempo et chiffrages de mesure</translation>
    </message>
    <message>
        <source>The mark&apos;s words</source>
        <translation>Le texte de la marque</translation>
    </message>
    <message>
        <source>A marker&apos;s name, a tempo in beats a minute or a time signature; Return takes it</source>
        <translation>Le nom d’un repère, un tempo en battements par minute ou un chiffrage de mesure&#x202f;; Entrée le valide</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add %1 here...</source>
        <translation>Ajouter ici&#xa0;: %1...</translation>
    </message>
    <message>
        <source>%1 in bar %2: double-click changes it, a drag moves it, Delete removes it</source>
        <translation>%1, mesure %2&#xa0;: un double-clic modifie, un glissement déplace, Suppr supprime</translation>
    </message>
    <message>
        <source>Double-click adds a marker; the right button adds tempo changes and signatures</source>
        <translation>Un double-clic ajoute un repère&#x202f;; le bouton droit ajoute changements de tempo et chiffrages</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Régler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>muse::TimelineFeature</name>
    <message>
        <source>The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click elsewhere moves the playhead.</source>
        <translation>Le morceau entier. Le cadre est ce que montre le piano roll&#xa0;: faites-le glisser, ou ses bords pour zoomer. Un clic ailleurs déplace la tête de lecture.</translation>
    </message>
    <message>
        <source>Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; the right button offers the rest.</source>
        <translation>Chiffrages de mesure, changements de tempo et repères. Double-cliquez pour ajouter un repère, faites-le glisser pour le déplacer&#x202f;; le bouton droit offre le reste.</translation>
    </message>
    <message>
        <source>No marker follows. Double-click the line of marks to add one.</source>
        <translation>Aucun repère ne suit. Double-cliquez dans la ligne des marques pour en ajouter un.</translation>
    </message>
</context>
<context>
    <name>muse::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Continuer la visite</translation>
    </message>
    <message>
        <source>Do this step and show the next</source>
        <translation>Faire cette étape et montrer la suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>muse::TrackList</name>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
</context>
<context>
    <name>muse::TrackRow</name>
    <message>
        <source>%1 track</source>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>Click to edit the %1 track (Alt+%2)</source>
        <translation>Cliquer pour modifier la piste %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Name of the %1 track</source>
        <translation>Nom de la piste %1</translation>
    </message>
    <message>
        <source>Double-click to rename</source>
        <translation>Double-cliquer pour renommer</translation>
    </message>
    <message>
        <source>Instrument of the %1 track</source>
        <translation>Instrument de la piste %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>Kit de batterie</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>Choisir l’instrument</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Mettre %1 en solo</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>Retirer %1 du solo</translation>
    </message>
    <message>
        <source>Lock: generating leaves this track as it is</source>
        <translation>Verrou&#xa0;: la génération laisse cette piste telle quelle</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Show these notes behind those of the active track</source>
        <translation>Montrer ces notes derrière celles de la piste active</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>%1. Double-click to rename</source>
        <translation>%1. Double-cliquer pour renommer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Show behind the active track</source>
        <translation>Montrer derrière la piste active</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Renommer la piste</translation>
    </message>
</context>
<context>
    <name>muse::TracksFeature</name>
    <message>
        <source>The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, solo and the lock, which keeps generation from changing it.</source>
        <translation>Les cinq pistes. Un clic en rend une active. L’œil la montre ou la masque dans le piano roll, puis viennent muet, solo et le verrou, qui empêche la génération de la changer.</translation>
    </message>
    <message>
        <source>There are no notes to drag out.</source>
        <translation>Il n’y a pas de notes à faire glisser.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mixage</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Drag out as MIDI</source>
        <translation>Glisser en MIDI</translation>
    </message>
    <message>
        <source>Drag the chosen bars of all tracks, or the whole song, out of the window as a MIDI file; a click saves one</source>
        <translation>Faites glisser hors de la fenêtre les mesures sélectionnées de toutes les pistes, ou le morceau entier, comme fichier MIDI&#x202f;; un clic en enregistre un</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train on the chosen data</source>
        <translation>Entraîner sur les données choisies</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the clock; nothing is lost</source>
        <translation>Arrêter le chronomètre&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on where it paused, by the settings as they stand now</source>
        <translation>Continuer là où il s’est interrompu, avec les réglages tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the training and save what it learned</source>
        <translation>Terminer l’entraînement et enregistrer ce qu’il a appris</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Make music with its best weights: they are chosen in Compose</source>
        <translation>Faire de la musique avec ses meilleurs poids&#xa0;: ils sont choisis dans Composer</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt à entraîner</translation>
    </message>
    <message>
        <source>Choose what to train on</source>
        <translation>Choisissez sur quoi entraîner</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Arrêt après ce pas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>critic %1 %</source>
        <translation>critique %1&#xa0;%</translation>
    </message>
    <message>
        <source>generator %1 %</source>
        <translation>générateur %1&#xa0;%</translation>
    </message>
    <message>
        <source>phrases %1 %</source>
        <translation>phrases %1&#xa0;%</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 GB on the card</source>
        <translation>%1 Go sur la carte</translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation> · pas %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pas/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 écoulé</translation>
    </message>
</context>
<context>
    <name>muse::TrainFeature</name>
    <message>
        <source>Runs</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Trains a model on a dataset or on your own MIDI files, in the background. The curves show the critic&apos;s loss and the five metrics, beside the values of the data.</source>
        <translation>Entraîne un modèle sur un jeu de données ou sur vos propres fichiers MIDI, en arrière-plan. Les courbes montrent la perte du critique et les cinq métriques, à côté des valeurs des données.</translation>
    </message>
    <message>
        <source>What was trained here. A run&apos;s curves and samples come back from its folder; it can go on, begin another one, and make music.</source>
        <translation>Ce qui a été entraîné ici. Les courbes et les échantillons d’une session reviennent de son dossier&#x202f;; elle peut continuer, en lancer une autre et faire de la musique.</translation>
    </message>
    <message>
        <source>Another program trains “%1”; its curves come as it goes on.</source>
        <translation>Un autre programme entraîne «&#xa0;%1&#xa0;»&#x202f;; ses courbes arrivent à mesure qu’il avance.</translation>
    </message>
    <message>
        <source>Your last training, at step %L1 of %L2.</source>
        <translation>Votre dernier entraînement, au pas %L1 sur %L2.</translation>
    </message>
    <message>
        <source>A run keeps its model, given track and width. Put them back to go on with it, or press Begin from it in Runs for a new training.</source>
        <translation>Une session garde son modèle, sa piste donnée et sa largeur. Remettez-les pour la continuer, ou cliquez sur En repartir dans Sessions pour un nouvel entraînement.</translation>
    </message>
    <message>
        <source>A new training that begins with the weights of “%1”: choose its data, then start.</source>
        <translation>Un nouvel entraînement qui part des poids de «&#xa0;%1&#xa0;»&#xa0;: choisissez ses données, puis lancez-le.</translation>
    </message>
    <message>
        <source>Move “%1” with all its checkpoints and samples to the bin?</source>
        <translation>Mettre «&#xa0;%1&#xa0;» à la corbeille, avec tous ses points de contrôle et échantillons&#x202f;?</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive of MIDI files</source>
        <translation>Choisir un jeu de données ou une archive de fichiers MIDI</translation>
    </message>
    <message>
        <source>Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Jeux de données et archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files</source>
        <translation>Choisir un dossier de fichiers MIDI</translation>
    </message>
    <message>
        <source>Choose a model to begin with</source>
        <translation>Choisir un modèle de départ</translation>
    </message>
    <message>
        <source>Models and checkpoints (*.safetensors)</source>
        <translation>Modèles et points de contrôle (*.safetensors)</translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation>Ouvrir le dossier d’une session</translation>
    </message>
    <message>
        <source>How long it takes here is being measured…</source>
        <translation>On mesure le temps que cela prend ici…</translation>
    </message>
    <message>
        <source>Takes about %1 on this computer</source>
        <translation>Prend environ %1 sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>muse::TrainForm</name>
    <message>
        <source>Settings of the training</source>
        <translation>Réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Show or hide the settings of the training</source>
        <translation>Afficher ou masquer les réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>A dataset file, or a folder or archive of MIDI files</source>
        <translation>Un fichier de jeu de données, ou un dossier ou une archive de fichiers MIDI</translation>
    </message>
    <message>
        <source>Dataset, or folder of MIDI files</source>
        <translation>Jeu de données, ou dossier de fichiers MIDI</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive…</source>
        <translation>Choisir un jeu de données ou une archive…</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files…</source>
        <translation>Choisir un dossier de fichiers MIDI…</translation>
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
        <translation>Composer&#xa0;: un seul générateur pour toutes les pistes. Jamming&#xa0;: un par piste, chacun pour soi. Hybrid&#xa0;: un par piste, ensemble.</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Ce qu’il fera</translation>
    </message>
    <message>
        <source>Invent all five tracks, or the other four to one that is given</source>
        <translation>Inventer les cinq pistes, ou les quatre autres autour d’une piste donnée</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>À partir de zéro</translation>
    </message>
    <message>
        <source>Accompany %1</source>
        <translation>Accompagner %1</translation>
    </message>
    <message>
        <source>Compact trains on a laptop; Paper has all the paper&apos;s channels</source>
        <translation>Compact s’entraîne sur un portable&#x202f;; Article a tous les canaux de l’article</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Phrases a step; more is steadier and slower</source>
        <translation>Phrases par pas&#x202f;; plus, c’est plus stable et plus lent</translation>
    </message>
    <message>
        <source>Generator steps to train</source>
        <translation>Pas du générateur à entraîner</translation>
    </message>
    <message>
        <source>Settings that go together; change them as you like</source>
        <translation>Des réglages qui vont ensemble&#x202f;; changez-les à votre gré</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Learning rate, a model to begin with, loss and critic</source>
        <translation>Taux d’apprentissage, modèle de départ, perte et critique</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>votre propre choix</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>muse::TrainMethodForm</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Its rate</source>
        <translation>Son taux</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transposer</translation>
    </message>
    <message>
        <source>What generator and critic minimise: WGAN-GP as the paper, or R3, R1, or hinge with spectral norm</source>
        <translation>Ce que générateur et critique minimisent&#xa0;: WGAN-GP comme l’article, ou R3, R1, ou hinge avec norme spectrale</translation>
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
        <translation>Poids de la pénalité de gradient</translation>
    </message>
    <message>
        <source>How hard the critic&apos;s gradient is held; the hinge loss has no penalty</source>
        <translation>Avec quelle force le gradient du critique est retenu&#x202f;; la perte hinge n’a pas de pénalité</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next</source>
        <translation>Mises à jour du critique d’une pénalité à la suivante</translation>
    </message>
    <message>
        <source>A penalty now and then counts as often, and trains faster</source>
        <translation>Une pénalité de temps en temps compte d’autant plus, et accélère l’entraînement</translation>
    </message>
    <message>
        <source>update</source>
        <translation>chaque</translation>
    </message>
    <message>
        <source>Paper: the paper&apos;s. Streams: it hears onsets, repeating bars, chroma and metre too. V1: the authors&apos; first code&apos;s, to compare with.</source>
        <translation>Article&#xa0;: celui de l’article. Flux&#xa0;: il entend aussi les attaques, les mesures répétées, le chroma et la métrique. V1&#xa0;: celui du premier code des auteurs, pour comparer.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>Learning rate of the critic</source>
        <translation>Taux d’apprentissage du critique</translation>
    </message>
    <message>
        <source>How far each critic step moves its weights, where it is not the same as the generator&apos;s</source>
        <translation>De combien chaque pas du critique déplace ses poids, s’il diffère de celui du générateur</translation>
    </message>
    <message>
        <source>same</source>
        <translation>idem</translation>
    </message>
    <message>
        <source>What the average keeps of itself at a step</source>
        <translation>Ce que la moyenne garde d’elle-même à chaque pas</translation>
    </message>
    <message>
        <source>Music is made by a moving average of the generator; nearer to 1 is steadier and slower</source>
        <translation>La musique vient d’une moyenne mobile du générateur&#x202f;; plus près de 1, c’est plus stable et plus lent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>Phrases whose bars are turned for the critic</source>
        <translation>Phrases dont les mesures tournent pour le critique</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees beginning with another bar</source>
        <translation>Part des phrases, réelles comme générées, que le critique voit commencer par une autre mesure</translation>
    </message>
    <message>
        <source>Semitones by which phrases are moved for the critic</source>
        <translation>Demi-tons dont les phrases sont déplacées pour le critique</translation>
    </message>
    <message>
        <source>Half of the phrases, real and generated alike, are moved by up to so many semitones; never drums</source>
        <translation>La moitié des phrases, réelles comme générées, est déplacée d’au plus autant de demi-tons&#x202f;; jamais la batterie</translation>
    </message>
    <message>
        <source>Make what bars have in common apart</source>
        <translation>Créer à part ce que les mesures ont en commun</translation>
    </message>
    <message>
        <source>A part that all four bars share is added to what varies, so that bars repeat more easily</source>
        <translation>Une part commune aux quatre mesures s’ajoute à ce qui varie, pour que les mesures se répètent plus facilement</translation>
    </message>
</context>
<context>
    <name>muse::TrainMoreForm</name>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Falls from</source>
        <translation>Baisse dès</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Tous les réglages…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Every setting that the command line has, in a table</source>
        <translation>Tous les réglages de la ligne de commande, dans un tableau</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step moves the weights</source>
        <translation>De combien chaque pas déplace les poids</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>Taux d’apprentissage au fil du temps</translation>
    </message>
    <message>
        <source>It stays, or falls in a straight line to nothing at the last step</source>
        <translation>Il reste constant, ou baisse en ligne droite jusqu’à zéro au dernier pas</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Falls to 0</source>
        <translation>Baisse jusqu’à 0</translation>
    </message>
    <message>
        <source>Step from which the learning rate falls</source>
        <translation>Pas à partir duquel le taux d’apprentissage baisse</translation>
    </message>
    <message>
        <source>Generator steps with the full learning rate, before it begins to fall</source>
        <translation>Pas du générateur au plein taux d’apprentissage, avant qu’il commence à baisser</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>le premier pas</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Train this model further on your data; its kind and width must be those chosen above</source>
        <translation>Entraîner davantage ce modèle sur vos données&#x202f;; son type et sa largeur doivent être ceux choisis ci-dessus</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>Choose a model to begin with…</source>
        <translation>Choisir un modèle de départ…</translation>
    </message>
</context>
<context>
    <name>muse::TrainPanels</name>
    <message>
        <source>Save curves</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Dessins SVG</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
</context>
<context>
    <name>muse::TrainingController</name>
    <message>
        <source>a checkpoint will be saved</source>
        <translation>un point de contrôle sera enregistré</translation>
    </message>
    <message>
        <source>A run goes on with a dataset; build one of %1 first, in the Data workspace.</source>
        <translation>Une session continue avec un jeu de données&#x202f;; créez-en d’abord un à partir de %1, dans l’espace Données.</translation>
    </message>
    <message>
        <source>The dataset holds %L1 phrases from %L2 of %L3 files.</source>
        <translation>Le jeu de données contient %L1 phrases tirées de %L2 fichiers sur %L3.</translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Pas %L1 sur %L2</translation>
    </message>
    <message>
        <source>Training, paused</source>
        <translation>Entraînement, en pause</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>muse::TransportBar</name>
    <message>
        <source>Return to the start (Home)</source>
        <translation>Retour au début (Début)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Record the MIDI keyboard into the active track (Ctrl+R)</source>
        <translation>Enregistrer le clavier MIDI sur la piste active (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loop the chosen bars, or the whole song (L)</source>
        <translation>Lire en boucle les mesures sélectionnées, ou tout le morceau (L)</translation>
    </message>
    <message>
        <source>Metronome (K)</source>
        <translation>Métronome (K)</translation>
    </message>
    <message>
        <source>Bar, beat, tick</source>
        <translation>Mesure, temps, tick</translation>
    </message>
    <message>
        <source>Minutes, seconds</source>
        <translation>Minutes, secondes</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo at the playhead, in beats a minute</source>
        <translation>Tempo à la tête de lecture, en battements par minute</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>The grid that drawn and moved notes keep to; hold Alt to ignore it. Ctrl+1 to Ctrl+6, [ and ] choose it, T makes triplets, Shift+D dots, N turns it off</source>
        <translation>La grille que suivent les notes dessinées et déplacées&#x202f;; tenez Alt pour l’ignorer. Ctrl+1 à Ctrl+6, [ et ] la choisissent, T fait des triolets, Maj+D des valeurs pointées, N la désactive</translation>
    </message>
    <message>
        <source>More of the transport</source>
        <translation>Autres commandes de transport</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
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
        <translation>Lit, arrête, enregistre et boucle. À côté, la position en mesures et en temps, le tempo en vigueur à cet endroit, et la grille que suivent les notes.</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <translation>&amp;Lire ou arrêter</translation>
    </message>
    <message>
        <source>Return to &amp;start</source>
        <translation>Retour au &amp;début</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>Changer le tempo</translation>
    </message>
</context>
<context>
    <name>muse::VelocityChoice</name>
    <message>
        <source>Recent velo&amp;cities</source>
        <translation>Vélo&amp;cités récentes</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Vélocité %1</translation>
    </message>
</context>
<context>
    <name>muse::VelocitySwatches</name>
    <message>
        <source>Recent velocities</source>
        <translation>Vélocités récentes</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>Vélocité %1</translation>
    </message>
    <message>
        <source>Draw with velocity %1, and give it to the chosen notes (Ctrl+Alt+%2)</source>
        <translation>Dessiner avec la vélocité %1, et la donner aux notes sélectionnées (Ctrl+Alt+%2)</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
</context>
<context>
    <name>muse::WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>muse::Workspaces</name>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Composer</translation>
    </message>
    <message>
        <source>Write, hear and generate</source>
        <translation>Écrire, écouter et générer</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>Make datasets of music, and look at them</source>
        <translation>Créer des jeux de données à partir de musique, et les regarder</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>Train models, and watch how they learn</source>
        <translation>Entraîner des modèles, et regarder comment ils apprennent</translation>
    </message>
    <message>
        <source>More of: %1</source>
        <translation>Suite de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>muse::listening</name>
    <message numerus="yes">
        <source>You will hear %n pairs of short pieces of music, and say which of the two you like better.</source>
        <translation>
            <numerusform>Vous entendrez %n paire de courts morceaux de musique et direz lequel des deux vous préférez.</numerusform>
            <numerusform>Vous entendrez %n paires de courts morceaux de musique et direz à chaque fois lequel des deux vous préférez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will hear %n short pieces of music, and rate each of them by five questions.</source>
        <translation>
            <numerusform>Vous entendrez %n court morceau de musique et le noterez selon cinq questions.</numerusform>
            <numerusform>Vous entendrez %n courts morceaux de musique et noterez chacun selon cinq questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have done %n of them so far.</source>
        <translation>
            <numerusform>Vous en avez fait %n jusqu’ici.</numerusform>
            <numerusform>Vous en avez fait %n jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit somewhere quiet, with headphones or good loudspeakers. Go by your own ear: there are no right answers, and some clips are meant to be odd. You can close this window at any time; when you open the test again, it goes on where you were.</source>
        <translation>Installez-vous au calme, avec un casque ou de bonnes enceintes. Fiez-vous à votre oreille&#xa0;: il n’y a pas de bonnes réponses, et certains extraits sont volontairement étranges. Vous pouvez fermer cette fenêtre à tout moment&#x202f;; quand vous rouvrirez le test, il reprendra où vous étiez.</translation>
    </message>
    <message>
        <source>play the music to its end</source>
        <translation>écouter la musique jusqu’au bout</translation>
    </message>
    <message>
        <source>play the clip to the end</source>
        <translation>écouter l’extrait jusqu’au bout</translation>
    </message>
    <message>
        <source>play A to the end</source>
        <translation>écouter A jusqu’au bout</translation>
    </message>
    <message>
        <source>play B to the end</source>
        <translation>écouter B jusqu’au bout</translation>
    </message>
    <message>
        <source>choose A or B</source>
        <translation>choisir A ou B</translation>
    </message>
    <message numerus="yes">
        <source>answer %n more question(s)</source>
        <translation>
            <numerusform>répondez encore à %n question</numerusform>
            <numerusform>répondez encore à %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>Reste à faire&#xa0;: %1.</translation>
    </message>
</context>
</TS>
