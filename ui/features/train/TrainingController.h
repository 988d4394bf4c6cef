// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "ui/jobs/Job.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>

namespace muse {

/// Starts a training from a dataset, or from MIDI files by building the dataset first, and passes on what it reports.
class TrainingController : public QObject {
    Q_OBJECT

public:
    /// Each run gets a folder of its own in `runs`.
    TrainingController(std::filesystem::path runs, Jobs& jobs, QObject* parent = nullptr);

    /// Preparing also while the dataset is built; Stopped before the first start.
    [[nodiscard]] TrainingState state() const { return m_state; }
    [[nodiscard]] bool active() const;
    /// What the job bar shows from the start of a training to its end.
    [[nodiscard]] Activity& activity() { return m_activity; }
    /// Of the newest run.
    [[nodiscard]] const TrainingSettings& settings() const { return m_settings; }

    /// `settings.dataset` is a dataset file (.safetensors), or a folder or archive of MIDI files; the run folder is
    /// chosen here. Ignored while a training is active.
    void start(TrainingSettings settings);
    /// Goes on with a run that was stopped or killed, in its own folder, from its newest checkpoint.
    void goOn(TrainingSettings run);
    /// What start() was given, before a dataset was built of it.
    [[nodiscard]] const std::filesystem::path& source() const { return m_source; }
    void pause();
    void resume();
    /// Instead of resume(): stops, and goes on from there with these settings.
    void resumeWith(TrainingSettings settings);
    void stop();

Q_SIGNALS:
    void stateChanged(muse::TrainingState state);
    void reported(const std::vector<muse::TrainingReport>& reports);
    /// While the dataset is built.
    void progress(double fraction, const QString& what);
    /// The run has another model to choose from.
    void checkpointed();
    /// One sentence.
    void failed(const QString& sentence);
    void noticed(const QString& sentence);

private:
    void build(const std::filesystem::path& source);
    void begin(TrainingSettings settings);
    void launch();
    void drain();
    void enter(TrainingState state);
    void noticeCheckpoints(const std::vector<TrainingReport>& reports);
    void showProgress(const std::vector<TrainingReport>& reports);

    std::filesystem::path m_runs;
    std::filesystem::path m_source;
    TrainingSettings m_settings;
    std::optional<TrainingSettings> m_next; ///< to go on with once it has stopped
    TrainingState m_state = TrainingState::Stopped;
    bool m_stopWanted = false;
    std::int64_t m_checkpoints = 0; ///< written by now
    std::unique_ptr<TrainingSession> m_session;
    QTimer m_drain;
    Job m_builder;
    Activity m_activity;
};

} // namespace muse
