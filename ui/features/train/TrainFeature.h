// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "ui/features/Feature.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace muse {

class InterruptedOffer;
class ModelPublisher;
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
    bool open(const DropPlan& plan) override;
    void close() override;

private:
    void bindRequests();
    void bindNews();
    void bindRuns();
    void bindOthers();
    void bindWatch();
    void bindComparison();
    void bindEstimate();
    void recallLastRun();
    void browseFile();
    void browseFolder();
    void browseStart();

    void openRun(std::filesystem::path folder);
    void show(const RunSummary& run);
    void showOwnRun();
    void follow(const RunSummary& run);
    void forgetShown();
    void control(const std::optional<RunSummary>& run);
    void showUsable();
    void passNoticesOn(const std::vector<TrainingReport>& reports);
    [[nodiscard]] std::optional<TrainingSettings> goingOn(const TrainingSettings& before);
    void goOn();
    void resumePaused();
    void trainOn(const RunSummary& run, std::int64_t steps);
    void fineTune(const RunSummary& run);
    void use(const RunSummary& run);
    void publish(const RunSummary& run);
    void bin(const RunSummary& run);
    void showDifferences();

    Studio& m_studio;
    TrainPanels* m_panels;
    TrainingController* m_controller;
    RunLibrary* m_library;
    RunsPanel* m_runs;
    RunWatch* m_watch;
    QTimer m_listing;
    RunComparison* m_comparison;
    TimeEstimate* m_estimate;
    InterruptedOffer* m_offer;
    ModelPublisher* m_publisher;
    bool m_recalled = false;
    bool m_begins = false; ///< the training of this window has not done its first step
    QPointer<QDialog> m_differences;
    std::optional<RunSummary> m_shown;      ///< whose curves are on show
    std::optional<RunSummary> m_controlled; ///< that Resume and Use this model are about
    TrainingSettings m_whenPaused;          ///< as the controls stood then
    bool m_referenceShown = false;
    bool m_newsShown = false; ///< its folder was read once
};

} // namespace muse
