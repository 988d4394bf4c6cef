// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "core/music/Pianoroll.h"
#include "ui/features/Feature.h"

#include <optional>

namespace muse {

class OfferBar;
class RunLibrary;
class RunsPanel;
class RunWatch;
class TrainPanels;
class TrainingController;
struct Studio;

/// Trains models in the background, in a workspace of its own, and shows what was trained before.
class TrainFeature : public Feature {
    Q_OBJECT

public:
    explicit TrainFeature(Studio& studio);
    ~TrainFeature() override;

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;
    void warmUp() override;
    void close() override;

private:
    void bindRequests();
    void bindNews();
    void bindRuns();
    void bindWatch();
    void recallLastRun();
    void browseFile();
    void browseFolder();
    void browseStart();
    void insertPhrase(const Pianoroll& phrase);

    void show(const RunSummary& run);
    void showOwnRun();
    void forgetShown();
    void trainOn(const RunSummary& run, std::int64_t steps);
    void fineTune(const RunSummary& run);
    void use(const RunSummary& run);
    void bin(const RunSummary& run);
    void offerInterrupted();
    void answerOffer(bool goOn);

    Studio& m_studio;
    TrainPanels* m_panels;
    TrainingController* m_controller;
    RunLibrary* m_library;
    RunsPanel* m_runs;
    RunWatch* m_watch;
    OfferBar* m_offer;
    bool m_recalled = false;
    bool m_offerMade = false;
    std::optional<RunSummary> m_shown;   ///< whose curves are on show
    bool m_referenceShown = false;
    std::filesystem::path m_interrupted; ///< that the bar offers to go on with
};

} // namespace muse
