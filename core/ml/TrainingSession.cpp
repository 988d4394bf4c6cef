// SPDX-License-Identifier: MIT
#include "core/ml/TrainingSession.h"

#include "core/base/Progress.h"
#include "core/metrics/Deviation.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/device/Device.h"
#include "core/ml/train/ArithmeticChoice.h"
#include "core/ml/train/RunFolder.h"
#include "core/ml/train/Trainer.h"
#include "core/ml/train/WarmStart.h"

#include <cmath>
#include <condition_variable>
#include <deque>
#include <fmt/format.h>
#include <mutex>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace muse {
namespace {

constexpr std::size_t kMostWaitingReports = 10000;
constexpr std::size_t kReferencePhrases = 2000;
/// Enough for thresholds to play by; exporting a model takes more.
constexpr int kCalibrationPhrases = 32;
/// Below the window and the sound, which must never wait for a training.
constexpr int kTrainingNiceness = 10;

bool everyFewSteps(std::int64_t step, int every) {
    return every > 0 && step % every == 0;
}

} // namespace

struct TrainingSession::Impl {
    explicit Impl(TrainingSettings s) : settings(std::move(s)) {}

    TrainingSettings settings;
    mutable std::mutex mutex;
    std::condition_variable_any wake;
    TrainingState state = TrainingState::Preparing;
    bool pauseWanted = false;
    std::string error, notice;
    std::optional<MetricsReport> reference;
    std::optional<BestCheckpoint> best; ///< of the training thread
    std::deque<TrainingReport> reports;
    std::jthread thread;

    void run(const std::stop_token& stop);
    Result<void> train(const std::stop_token& stop);
    Result<void> loop(Trainer& trainer, RunFolder& folder, double seconds, const std::stop_token& stop);
    Result<void> judge(Trainer& trainer, RunFolder& folder, TrainingReport& report);
    Result<void> save(Trainer& trainer, RunFolder& folder, double seconds);
    Checkpoint checkpointOf(Trainer& trainer, double seconds) const;
    Result<double> prepare(Trainer& trainer);
    void post(TrainingReport report);
    void waitWhilePaused(const std::stop_token& stop);

    void enter(TrainingState next) {
        const std::scoped_lock lock(mutex);
        state = next;
    }
};

void TrainingSession::Impl::post(TrainingReport report) {
    const std::scoped_lock lock(mutex);
    if (reports.size() >= kMostWaitingReports) {
        const auto plain = std::ranges::find_if(reports, [](const auto& r) { return !r.metrics && !r.samples; });
        if (plain != reports.end()) reports.erase(plain);
    }
    reports.push_back(std::move(report));
}

void TrainingSession::Impl::waitWhilePaused(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    if (!pauseWanted) return;
    state = TrainingState::Paused;
    wake.wait(lock, stop, [this] { return !pauseWanted; });
    if (!stop.stop_requested()) state = TrainingState::Running;
}

/// Puts weights where the settings ask for some. Seconds already trained, 0 for a new run.
Result<double> TrainingSession::Impl::prepare(Trainer& trainer) {
    const auto newest = settings.resume ? RunFolder::newestCheckpoint(settings.runFolder) : std::nullopt;
    if (settings.resume && !newest && !RunFolder::begun(settings.runFolder))
        return Error{fmt::format("There is no checkpoint to resume in {}.", settings.runFolder.string())};
    // A run that was killed before its first checkpoint begins again.
    if (!newest && !settings.startFrom.empty()) {
        const auto source = loadCheckpoint(settings.startFrom);
        if (!source) return source.error();
        if (auto started = warmStart(trainer.state(), settings.model, *source); !started)
            return Error{
                fmt::format("Could not start from {}: {}.", settings.startFrom.string(), started.error().message)};
    }
    if (!newest) return 0.0;
    auto checkpoint = loadCheckpoint(*newest);
    if (!checkpoint) return checkpoint.error();
    if (!(checkpoint->config == settings.model))
        return Error{fmt::format("{} holds another model than the settings ask for.", newest->string())};
    if (auto restored = trainer.restore(checkpoint->tensors, checkpoint->step); !restored)
        return Error{fmt::format("Could not resume {}: {}.", newest->string(), restored.error().message)};
    return checkpoint->seconds;
}

/// Everything that a training needs to go on.
Checkpoint TrainingSession::Impl::checkpointOf(Trainer& trainer, double seconds) const {
    Checkpoint checkpoint{settings.model, trainer.stepsDone(), seconds, {}, {}, trainer.state()};
    checkpoint.name = fmt::format("{} ({}), step {}", settings.runFolder.filename().string(), name(settings.model.kind),
                                  trainer.stepsDone());
    checkpoint.description = fmt::format("Trained on {} for {} generator updates.",
                                         settings.dataset.filename().string(), trainer.stepsDone());
    return checkpoint;
}

Result<void> TrainingSession::Impl::save(Trainer& trainer, RunFolder& folder, double seconds) {
    Checkpoint checkpoint = checkpointOf(trainer, seconds);
    if (auto finite = checkFinite(checkpoint); !finite) return finite;
    checkpoint.calibration = trainer.calibration(kCalibrationPhrases);
    return folder.saveCheckpoint(checkpoint, settings.checkpointsKept);
}

/// Measures how near the music has come to the data, and keeps the generator if it never came nearer.
Result<void> TrainingSession::Impl::judge(Trainer& trainer, RunFolder& folder, TrainingReport& report) {
    Checkpoint checkpoint = checkpointOf(trainer, report.secondsElapsed);
    if (auto finite = checkFinite(checkpoint); !finite) return finite;
    report.metrics = trainer.evaluateSamples(settings.metricPhrases);
    const double deviation = meanDeviation(*report.metrics, *reference, settings.model.given);
    if (!std::isfinite(deviation)) return {};
    report.deviation = deviation;
    if (best && best->deviation <= deviation) return {};
    report.best = true;
    best = {report.step, deviation};
    checkpoint.deviation = deviation;
    checkpoint.calibration = trainer.calibration(kCalibrationPhrases);
    std::erase_if(checkpoint.tensors, [](const auto& item) { return item.first.starts_with("training."); });
    return folder.saveBest(checkpoint);
}

Result<void> TrainingSession::Impl::loop(Trainer& trainer, RunFolder& folder, double seconds,
                                         const std::stop_token& stop) {
    std::int64_t saved = trainer.stepsDone();
    while (trainer.stepsDone() < settings.generatorSteps && !stop.stop_requested()) {
        TrainingReport report = trainer.step();
        seconds += report.secondsPerStep;
        report.secondsElapsed = seconds;
        if (!std::isfinite(report.criticLoss) || !std::isfinite(report.generatorLoss))
            return Error{
                fmt::format("The loss became infinite at step {}; lower the learning rate and resume from the last "
                            "checkpoint.",
                            report.step)};
        const bool last = report.step == settings.generatorSteps;
        if (last || everyFewSteps(report.step, settings.metricsEvery))
            if (auto judged = judge(trainer, folder, report); !judged) return judged;
        if (last || everyFewSteps(report.step, settings.sampleEvery)) {
            report.samples = trainer.fixedSamples();
            if (auto written = folder.saveSamples(report.step, *report.samples); !written) return written;
        }
        if (report.metrics || everyFewSteps(report.step, settings.reportEvery))
            if (auto written = folder.log(report); !written) return written;
        if (everyFewSteps(report.step, settings.checkpointEvery)) {
            if (auto written = save(trainer, folder, seconds); !written) return written;
            saved = report.step;
        }
        post(std::move(report));
        waitWhilePaused(stop);
    }
    return saved == trainer.stepsDone() ? Result<void>() : save(trainer, folder, seconds);
}

Result<void> TrainingSession::Impl::train(const std::stop_token& stop) {
    if (auto fine = checkSettings(settings); !fine) return fine;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kTrainingNiceness);
    setComputeThreads(settings.threads);
    if (const auto device = openDevice(settings.device); !device) return device.error();
    const auto choice =
        chooseArithmetic(settings, settings.resume ? RunFolder::arithmeticOf(settings.runFolder) : std::nullopt);
    if (!choice) return choice.error();
    auto dataset = PhraseDataset::open(settings.dataset);
    if (!dataset) return dataset.error();
    TrainingSettings resolved = settings;
    resolved.arithmetic = choice->used.arithmetic;
    Trainer trainer(resolved, *dataset);
    if (trainer.phrases() == 0)
        return Error{fmt::format("{} has no phrase to train this model on.", settings.dataset.string())};
    const auto seconds = prepare(trainer);
    if (!seconds) return seconds.error();
    auto folder = RunFolder::open(settings, choice->used, trainer.stepsDone());
    if (!folder) return folder.error();
    best = settings.resume ? RunFolder::best(settings.runFolder) : std::nullopt;
    auto data = trainer.evaluateData(kReferencePhrases);
    {
        const std::scoped_lock lock(mutex);
        reference = data;
        notice = choice->notice;
        state = TrainingState::Running;
    }
    return loop(trainer, *folder, *seconds, stop);
}

void TrainingSession::Impl::run(const std::stop_token& stop) {
    Result<void> result;
    try {
        result = train(stop);
    } catch (const std::exception& problem) {
        result = Error{fmt::format("The training stopped: {}", problem.what())};
    }
    const std::scoped_lock lock(mutex);
    if (!result) error = result.error().message;
    state = !result ? TrainingState::Failed : stop.stop_requested() ? TrainingState::Stopped : TrainingState::Finished;
}

TrainingSession::TrainingSession(TrainingSettings settings) : m_impl(std::make_unique<Impl>(std::move(settings))) {
    m_impl->thread = std::jthread([impl = m_impl.get()](const std::stop_token& stop) { impl->run(stop); });
}

TrainingSession::~TrainingSession() = default;

void TrainingSession::pause() {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->pauseWanted = true;
}

void TrainingSession::resume() {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->pauseWanted = false;
    m_impl->wake.notify_all();
}

void TrainingSession::stop() {
    m_impl->thread.request_stop();
}

TrainingState TrainingSession::state() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->state;
}

std::string TrainingSession::error() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->error;
}

std::string TrainingSession::notice() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->notice;
}

std::optional<MetricsReport> TrainingSession::reference() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->reference;
}

std::vector<TrainingReport> TrainingSession::drain() {
    const std::scoped_lock lock(m_impl->mutex);
    std::vector<TrainingReport> drained(std::make_move_iterator(m_impl->reports.begin()),
                                        std::make_move_iterator(m_impl->reports.end()));
    m_impl->reports.clear();
    return drained;
}

const TrainingSettings& TrainingSession::settings() const {
    return m_impl->settings;
}

} // namespace muse
