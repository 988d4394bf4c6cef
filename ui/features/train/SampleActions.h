// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "core/music/Pianoroll.h"

#include <QObject>

#include <functional>

namespace muse {

class TrainPanels;
struct Studio;

/// Hears a sample of a training, and takes it into the song or away as a file.
class SampleActions : public QObject {
    Q_OBJECT

public:
    /// `run` says whose samples they are.
    SampleActions(Studio& studio, TrainPanels& panels, std::function<RunSummary()> run, QObject* parent = nullptr);

private:
    void insert(const Pianoroll& phrase);
    void play(const Pianoroll& phrase);
    void drag(const Pianoroll& phrase);

    Studio& m_studio;
    TrainPanels& m_panels;
    std::function<RunSummary()> m_run;
    Pianoroll m_heard; ///< the one that sounds
};

} // namespace muse
