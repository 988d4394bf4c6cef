// SPDX-License-Identifier: MIT
#include "ui/features/help/PartTexts.h"

#include <QObject>
#include <QWidget>

#include <array>
#include <utility>

namespace muse {

void explainParts(QWidget& window) {
    const std::array<std::pair<const char*, QString>, 10> texts = {{
        {"pianoRoll",
         QObject::tr(
             "The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can "
             "be edited; the others are dimmed. Double-click a dimmed note to go to its track.")},
        {"trackList",
         QObject::tr(
             "The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, "
             "solo and the lock, which keeps generation from changing it.")},
        {"transportBar",
         QObject::tr("Plays, stops, records and loops. Beside it the place in bars and in time, the tempo in force "
                     "there, and the grid that notes keep to.")},
        {"overviewStrip",
         QObject::tr("The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click "
                     "elsewhere moves the playhead.")},
        {"timeStrip",
         QObject::tr("Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; "
                     "the right button offers the rest.")},
        {"lanePanel",
         QObject::tr("How loud the notes of the active track are, or its volume, pan and sustain over time. Drag to "
                     "paint; with Shift a straight line. Where notes are chosen only theirs change.")},
        {"generateDock",
         QObject::tr("Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the "
                     "same music again; the threshold decides how much of the output becomes notes.")},
        {"trainDock",
         QObject::tr("Trains a model on a dataset or on your own MIDI files, in the background. The curves show the "
                     "critic's loss and the five metrics, beside the values of the data.")},
        {"dataDock",
         QObject::tr(
             "Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; below "
             "it phrases to look at and to hear.")},
        {"mixerDock",
         QObject::tr("A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each "
                     "plays, the master what goes out.")},
    }};
    for (const auto& [name, words] : texts)
        if (auto* part = window.findChild<QWidget*>(QLatin1String(name))) part->setWhatsThis(words);
}

} // namespace muse
