// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "core/music/Pianoroll.h"
#include "ui/features/Feature.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace muse {

class OfferBar;
class RunComparison;
class RunLibrary;
class RunsPanel;
class RunWatch;
class TimeEstimate;
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
    void bindComparison();
    void bindEstimate();
    void recallLastRun();
    void browseFile();
    void browseFolder();
    void browseStart();
    void insertPhrase(const Pianoroll& phrase);
    void playPhrase(const Pianoroll& phrase);
    void dragPhrase(const Pianoroll& phrase);

    void show(const RunSummary& run);
    void showOwnRun();
    void forgetShown();
    void showUsable();
    void goOn();
    void trainOn(const RunSummary& run, std::int64_t steps);
    void fineTune(const RunSummary& run);
    void use(const RunSummary& run);
    void bin(const RunSummary& run);
    void showDifferences();
    void offerInterrupted();
    void answerOffer(bool goOn);

    Studio& m_studio;
    TrainPanels* m_panels;
    TrainingController* m_controller;
    RunLibrary* m_library;
    RunsPanel* m_runs;
    RunWatch* m_watch;
    QTimer m_listing; ///< while a run is being trained
    RunComparison* m_comparison;
    TimeEstimate* m_estimate;
    OfferBar* m_offer;
    bool m_recalled = false;
    bool m_offerMade = false;
    QPointer<QDialog> m_differences;
    Pianoroll m_heard;                 ///< the sample that sounds
    std::optional<RunSummary> m_shown; ///< whose curves are on show
    bool m_referenceShown = false;
    std::filesystem::path m_interrupted; ///< that the bar offers to go on with
};

} // namespace muse
