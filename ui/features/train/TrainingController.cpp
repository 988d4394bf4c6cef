// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainingController.h"

#include "core/dataset/DatasetBuilder.h"
#include "ui/kit/Text.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace muse {
namespace fs = std::filesystem;
namespace {

constexpr int kDrainMilliseconds = 50;
constexpr const char* kDatasetEnding = ".safetensors";

/// A folder that is not there yet, named by the time.
fs::path freshRunFolder(const fs::path& runs) {
    const std::string stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
    fs::path folder = runs / stamp;
    std::error_code code;
    for (int again = 2; fs::exists(folder, code); ++again)
        folder = runs / (stamp + "-" + std::to_string(again));
    return folder;
}

bool ended(TrainingState state) {
    return state == TrainingState::Finished || state == TrainingState::Stopped || state == TrainingState::Failed;
}

} // namespace

TrainingController::TrainingController(fs::path runs, Jobs& jobs, QObject* parent)
    : QObject(parent), m_runs(std::move(runs)), m_activity(jobs) {
    m_drain.setInterval(kDrainMilliseconds);
    m_activity.setWhenLeft(tr("a checkpoint will be saved"));
    connect(&m_drain, &QTimer::timeout, this, &TrainingController::drain);
    connect(&m_builder, &Job::progress, this, &TrainingController::progress);
    connect(&m_builder, &Job::progress, &m_activity, &Activity::report);
    connect(&m_activity, &Activity::cancelRequested, this, &TrainingController::stop);
}

bool TrainingController::active() const {
    return !ended(m_state);
}

void TrainingController::begin(TrainingSettings settings) {
    m_settings = std::move(settings);
    m_stopWanted = false;
    m_checkpoints = 0;
    enter(TrainingState::Preparing);
}

void TrainingController::start(TrainingSettings settings) {
    if (active()) return;
    settings.runFolder = freshRunFolder(m_runs);
    m_source = settings.dataset;
    begin(std::move(settings));
    if (m_settings.dataset.extension() == kDatasetEnding)
        launch();
    else
        build(m_settings.dataset);
}

void TrainingController::goOn(TrainingSettings run) {
    if (active()) return;
    run.resume = true;
    begin(std::move(run));
    if (m_settings.dataset.extension() == kDatasetEnding) return launch();
    enter(TrainingState::Failed);
    Q_EMIT failed(tr("A run goes on with a dataset; build one of %1 first, in the Data workspace.")
                      .arg(pathText(m_settings.dataset)));
}

void TrainingController::build(const fs::path& source) {
    DatasetSettings settings;
    settings.sources = {source};
    settings.output = m_settings.runFolder / "dataset.safetensors";
    if (m_settings.model.given) settings.requireFamilies = {*m_settings.model.given};
    m_settings.dataset = settings.output;
    m_builder.start<DatasetReport>(
        [settings](const JobControl& job) -> Result<DatasetReport> {
            std::error_code code;
            fs::create_directories(settings.output.parent_path(), code);
            if (code) return Error{"Could not make the folder {}.", settings.output.parent_path()};
            return buildDataset(settings, job);
        },
        [this](Outcome<DatasetReport> report) {
            // Stop may have come when the dataset was just done.
            if (!report.done() || m_stopWanted) {
                std::error_code code;
                fs::remove(m_settings.dataset, code);
                fs::remove(m_settings.runFolder, code);
                enter(report.failed() ? TrainingState::Failed : TrainingState::Stopped);
                if (report.failed()) Q_EMIT failed(errorWords(report.error()));
                return;
            }
            Q_EMIT noticed(tr("The dataset holds %L1 phrases from %L2 of %L3 files.")
                               .arg(report.value().phrases)
                               .arg(report.value().filesUsed)
                               .arg(report.value().files));
            launch();
        });
}

void TrainingController::launch() {
    m_session = std::make_unique<TrainingSession>(m_settings);
    m_drain.start();
}

void TrainingController::pause() {
    if (m_session) m_session->pause();
}

void TrainingController::resume() {
    if (m_session) m_session->resume();
}

void TrainingController::resumeWith(TrainingSettings settings) {
    stop();
    m_next = std::move(settings);
}

void TrainingController::stop() {
    m_stopWanted = true;
    m_next.reset();
    m_builder.cancel();
    if (!m_session) return;
    m_session->stop();
}

void TrainingController::drain() {
    // Before the reports: whatever was posted ahead of the end is then among them.
    const TrainingState state = m_session->state();
    if (const auto reports = m_session->drain(); !reports.empty()) {
        Q_EMIT reported(reports);
        showProgress(reports);
        noticeCheckpoints(reports);
        for (const TrainingReport& report : reports)
            if (!report.notice.empty()) Q_EMIT noticed(text(report.notice));
    }
    if (!ended(state)) {
        enter(state);
        return;
    }
    m_drain.stop();
    const QString error = text(m_session->error());
    m_session.reset();
    enter(state);
    if (state == TrainingState::Failed) Q_EMIT failed(error);
    const auto next = std::exchange(m_next, std::nullopt);
    if (next && state == TrainingState::Stopped) goOn(*next);
}

/// Reports come when the files they tell of are written.
void TrainingController::noticeCheckpoints(const std::vector<TrainingReport>& reports) {
    const std::int64_t every = std::max(m_settings.checkpointEvery, 1);
    const bool best = std::ranges::any_of(reports, &TrainingReport::best);
    if (std::exchange(m_checkpoints, reports.back().step / every) != reports.back().step / every || best)
        Q_EMIT checkpointed();
}

void TrainingController::showProgress(const std::vector<TrainingReport>& reports) {
    const auto step = reports.back().step;
    const auto total = m_settings.generatorSteps;
    m_activity.report(total > 0 ? static_cast<double>(step) / static_cast<double>(total) : -1,
                      tr("Step %L1 of %L2").arg(step).arg(total));
}

void TrainingController::enter(TrainingState state) {
    if (state == m_state) return;
    m_state = state;
    if (ended(state))
        m_activity.end();
    else
        m_activity.begin(state == TrainingState::Paused ? tr("Training, paused") : tr("Training"));
    Q_EMIT stateChanged(state);
}

} // namespace muse
