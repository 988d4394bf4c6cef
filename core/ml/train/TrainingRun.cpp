// SPDX-License-Identifier: MIT
#include "core/ml/library/TrainingRun.h"

#include "core/base/Memory.h"
#include "core/metrics/Deviation.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/device/Device.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/TorchWarnings.h"
#include "core/ml/runs/RunSummary.h"
#include "core/ml/runs/StepFiles.h"
#include "core/ml/train/ArithmeticChoice.h"
#include "core/ml/train/RunFolder.h"
#include "core/ml/train/Trainer.h"
#include "core/ml/train/WarmStart.h"

#include <cmath>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

namespace muse {
namespace {

constexpr std::size_t kReferencePhrases = 2000;
/// Enough for thresholds to play by; exporting a model takes more.
constexpr int kCalibrationPhrases = 16;
/// Below the window and the sound, which must never wait for a training.
constexpr int kTrainingNiceness = 10;

bool everyFewSteps(std::int64_t step, int every) {
    return every > 0 && step % every == 0;
}

/// One training from its settings to its end, on the session's thread.
struct Training {
    const TrainingSettings& settings;
    const TrainingRun& run;
    MetricsReport reference{};
    std::optional<Dynamics> dynamics{}; ///< the dataset's
    Sameness sameInData{};
    std::optional<SamenessAlarm> alarm{};
    std::optional<BestCheckpoint> best{};

    Result<void> train(const std::stop_token& stop);
    Result<void> loop(Trainer& trainer, RunFolder& folder, double seconds, const std::stop_token& stop);
    Result<void> evaluateAndKeepBest(Trainer& trainer, RunFolder& folder, TrainingReport& report);
    Result<void> save(Trainer& trainer, RunFolder& folder, double seconds);
    Checkpoint checkpointOf(Trainer& trainer, double seconds) const;
    Result<double> prepare(Trainer& trainer);
    std::optional<Checkpoint> newestSound();

    std::string notice{}; ///< sentences on what is not as it should be
};

void addSentence(std::string& text, const std::string& sentence) {
    if (sentence.empty()) return;
    text += (text.empty() ? "" : " ") + sentence;
}

/// The newest checkpoint that can be read; the notice names those that cannot.
std::optional<Checkpoint> Training::newestSound() {
    const auto checkpoints = stepFilesIn(settings.runFolder / "checkpoints");
    for (auto newest = checkpoints.rbegin(); newest != checkpoints.rend(); ++newest) {
        auto checkpoint = loadCheckpoint(newest->second);
        if (checkpoint) return std::move(*checkpoint);
        addSentence(notice, checkpoint.error().message);
    }
    return std::nullopt;
}

/// Puts weights where the settings ask for some. Seconds already trained, 0 for a new run.
Result<double> Training::prepare(Trainer& trainer) {
    auto newest = settings.resume ? newestSound() : std::nullopt;
    if (settings.resume && !newest) {
        // Nothing of the training would be left.
        if (!notice.empty()) return Error{notice};
        if (!RunFolder::begun(settings.runFolder))
            return Error{"There is no checkpoint to resume in {}.", settings.runFolder};
        // What was done before a first checkpoint is little, and is done again; more than that is not thrown away.
        if (const auto done = lastStep(settings.runFolder); done > settings.checkpointEvery)
            return Error{"{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin "
                         "another run.",
                         settings.runFolder, done};
    }
    // A run that was killed before its first checkpoint begins again.
    if (!newest && !settings.startFrom.empty()) {
        const auto source = loadCheckpoint(settings.startFrom);
        if (!source) return source.error();
        if (auto started = warmStart(trainer.state(), settings.model, *source); !started)
            return Error{"Could not start from {}: {}.", settings.startFrom, started.error()};
    }
    if (!newest) return 0.0;
    if (!(newest->config == settings.model))
        return Error{"The run in {} holds another model than the settings ask for.", settings.runFolder};
    if (auto restored = trainer.restore(newest->tensors, newest->step); !restored)
        return Error{"Could not resume {}: {}.", settings.runFolder, restored.error()};
    if (!notice.empty()) addSentence(notice, fmt::format("The training goes on from step {}.", newest->step));
    return newest->seconds;
}

/// Everything that a training needs to go on.
Checkpoint Training::checkpointOf(Trainer& trainer, double seconds) const {
    Checkpoint checkpoint{settings.model, trainer.stepsDone(), seconds, {}, {}, trainer.state()};
    checkpoint.name = fmt::format("{} ({}), step {}", settings.runFolder.filename().string(), name(settings.model.kind),
                                  trainer.stepsDone());
    checkpoint.description = fmt::format("Trained on {} for {} generator updates.",
                                         settings.dataset.filename().string(), trainer.stepsDone());
    checkpoint.dynamics = dynamics;
    return checkpoint;
}

Result<void> Training::save(Trainer& trainer, RunFolder& folder, double seconds) {
    Checkpoint checkpoint = checkpointOf(trainer, seconds);
    if (auto finite = checkFinite(checkpoint); !finite) return finite;
    checkpoint.calibration = trainer.calibration(kCalibrationPhrases);
    return folder.saveCheckpoint(checkpoint, settings.checkpointsKept);
}

/// Measures how near the music has come to the data, and keeps the generator if it never came nearer.
Result<void> Training::evaluateAndKeepBest(Trainer& trainer, RunFolder& folder, TrainingReport& report) {
    Checkpoint checkpoint = checkpointOf(trainer, report.secondsElapsed);
    if (auto finite = checkFinite(checkpoint); !finite) return finite;
    const auto evaluation = trainer.evaluateSamples(settings.metricPhrases);
    report.metrics = evaluation.metrics;
    report.sameness = evaluation.sameness;
    report.sameInData = sameInData;
    report.notice = alarm->hear(evaluation.sameness, report.step);
    const double deviation = meanDeviation(*report.metrics, reference, settings.model.given);
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

Result<void> Training::loop(Trainer& trainer, RunFolder& folder, double seconds, const std::stop_token& stop) {
    std::int64_t saved = trainer.stepsDone();
    while (trainer.stepsDone() < settings.generatorSteps && !stop.stop_requested()) {
        TrainingReport report = trainer.step();
        seconds += report.secondsPerStep;
        report.secondsElapsed = seconds;
        if (!std::isfinite(report.criticLoss) || !std::isfinite(report.generatorLoss))
            return Error{"The loss became infinite at step {}; lower the learning rate and resume from the last "
                         "checkpoint.",
                         report.step};
        const bool last = report.step == settings.generatorSteps;
        if (last || everyFewSteps(report.step, settings.metricsEvery))
            if (auto evaluated = evaluateAndKeepBest(trainer, folder, report); !evaluated) return evaluated;
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
        run.stepped(std::move(report));
        run.waitWhilePaused(stop);
    }
    return saved == trainer.stepsDone() ? Result<void>() : save(trainer, folder, seconds);
}

Result<void> Training::train(const std::stop_token& stop) {
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kTrainingNiceness);
    setComputeThreads(settings.threads);
    if (const auto device = openDevice(settings.device); !device) return device.error();
    const bool goesOn = settings.resume && RunFolder::begun(settings.runFolder);
    const auto choice =
        chooseArithmetic(settings, goesOn ? std::optional(RunFolder::beganWith(settings.runFolder)) : std::nullopt);
    if (!choice) return choice.error();
    auto dataset = PhraseDataset::open(settings.dataset);
    if (!dataset) return dataset.error();
    dynamics = dataset->dynamics();
    TrainingSettings resolved = settings;
    resolved.arithmetic = choice->used.arithmetic;
    Trainer trainer(resolved, *dataset);
    if (trainer.phrases() == 0) return Error{"{} has no phrase to train this model on.", settings.dataset};
    const auto seconds = prepare(trainer);
    if (!seconds) return seconds.error();
    if (goesOn) addSentence(notice, runDamage(settings.runFolder));
    addSentence(notice, choice->notice);
    auto folder = RunFolder::open(settings, *choice, trainer.stepsDone());
    if (!folder) return folder.error();
    best = settings.resume ? bestCheckpoint(settings.runFolder) : std::nullopt;
    reference = trainer.evaluateData(kReferencePhrases);
    if (auto saved = folder->saveReference(reference); !saved) return saved;
    sameInData = trainer.samenessOfData();
    alarm.emplace(sameInData);
    run.prepared(reference, notice);
    return loop(trainer, *folder, *seconds, stop);
}

} // namespace

Result<void> torchside::train(const TrainingSettings& settings, const TrainingRun& run, const std::stop_token& stop) {
    logTorchWarnings();
    // Before all that a training allocates, so that it goes back when that is gone.
    const KeepFreedMemory kept;
    return Training{settings, run}.train(stop);
}

} // namespace muse
