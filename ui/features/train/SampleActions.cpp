// SPDX-License-Identifier: MIT
#include "ui/features/train/SampleActions.h"

#include "core/music/PianorollConversion.h"
#include "ui/document/MidiDrag.h"
#include "ui/features/PutIntoSong.h"
#include "ui/features/Studio.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"
#include "ui/services/PlaybackController.h"
#include "widgets/samples/SampleStrip.h"

#include <utility>

namespace muse {
namespace {

constexpr double kSampleTempo = 100;

} // namespace

SampleActions::SampleActions(Studio& studio, TrainPanels& panels, std::function<RunSummary()> run, QObject* parent)
    : QObject(parent), m_studio(studio), m_panels(panels), m_run(std::move(run)) {
    connect(&panels, &TrainPanels::phraseChosen, this, &SampleActions::insert);
    connect(&panels, &TrainPanels::phrasePlayed, this, &SampleActions::play);
    connect(&panels, &TrainPanels::phraseDragged, this, &SampleActions::drag);
}

void SampleActions::insert(const Pianoroll& phrase) {
    const RunSummary run = m_run();
    if (m_studio.playback.auditioning()) m_studio.playback.stop();
    putIntoSong(m_studio, phrase, tr("Insert a training sample"),
                {0, 0, {}, run.name(), run.settings.seed, R"({"sample":true})"});
}

/// The same one again: silence.
void SampleActions::play(const Pianoroll& phrase) {
    const bool again = m_studio.playback.auditioning() && m_heard == phrase;
    m_heard = phrase;
    if (again)
        m_studio.playback.stop();
    else
        m_studio.playback.audition(toSong(phrase, kSampleTempo));
}

void SampleActions::drag(const Pianoroll& phrase) {
    const QString name = text(m_run().name());
    m_studio.notifier.check(
        dragAsMidi(m_panels.samples(), toSong(phrase, kSampleTempo), name.isEmpty() ? tr("Sample") : name));
}

} // namespace muse
