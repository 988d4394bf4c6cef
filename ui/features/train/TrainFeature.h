// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "core/music/Pianoroll.h"
#include "ui/features/Feature.h"
#include "ui/jobs/Job.h"

#include <optional>

namespace muse {

class TrainPanels;
class TrainingController;
struct Studio;

/// Trains models in the background, in a workspace of its own.
class TrainFeature : public Feature {
    Q_OBJECT

public:
    explicit TrainFeature(Studio& studio);
    ~TrainFeature() override;

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;
    void close() override;

private:
    void bindRequests();
    void bindNews();
    void recallLastRun();
    void browseFile();
    void browseFolder();
    void browseStart();
    void insertPhrase(const Pianoroll& phrase);

    Studio& m_studio;
    TrainPanels* m_panels;
    TrainingController* m_controller;
    Job m_reader;
    bool m_recalled = false;
    std::optional<TrainingSettings> m_recalledRun; ///< until another is begun
};

} // namespace muse
