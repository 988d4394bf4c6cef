// SPDX-License-Identifier: MIT
#include "core/ml/library/TrainingRun.h"

#include "core/base/Guarded.h"
#include "core/base/Memory.h"
#include "core/metrics/Deviation.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/device/Device.h"
#include "core/ml/distributed/Agreement.h"
#include "core/ml/distributed/Ranks.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/TorchWarnings.h"
#include "core/ml/runs/RunHistory.h"
#include "core/ml/runs/RunSummary.h"
#include "core/ml/runs/StepFiles.h"
#include "core/ml/train/ArithmeticChoice.h"
#include "core/ml/train/RunFolder.h"
#include "core/ml/train/Schedule.h"
#include "core/ml/train/Trainer.h"
#include "core/ml/train/WarmStart.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
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
    TrainingSettings settings;
    const TrainingRun& run;
    std::unique_ptr<Ranks> ranks{}; ///< none where this process trains alone
    MetricsReport reference{};
    std::optional<Dynamics> dynamics{}; ///< the dataset's
    Sameness sameInData{};
    CoherenceReport coherenceInData{};
    std::optional<SamenessAlarm> alarm{};
    std::optional<BestCheckpoint> best{};
    double bestValue = std::numeric_limits<double>::infinity(); ///< by settings.bestBy
    std::int64_t begunAt = 0;                                   ///< the step from which it went on this time
    std::optional<RunFolder> folder{};                          ///< rank 0's alone

    Result<void> train(const std::stop_token& stop);
    Result<void> trainTogether(const std::stop_token& stop);
    Result<ArithmeticChoice> arithmetic(bool goesOn);
    Result<double> begin(Trainer& trainer, const ArithmeticChoice& choice, bool goesOn);
    double valueOf(const TrainingReport& report) const;
    void describe(TrainingReport& report) const;
    bool lostPatience(std::int64_t step) const;
    void readBest();
    Result<void> loop(Trainer& trainer, double seconds, const std::stop_token& stop);
    Result<void> keep(Trainer& trainer, TrainingReport& report);
    Result<void> evaluateAndKeepBest(Trainer& trainer, TrainingReport& report);
    Result<void> save(Trainer& trainer, double seconds);
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
            return Error{
                "{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin "
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

Result<void> Training::save(Trainer& trainer, double seconds) {
    if (!folder) return {};
    Checkpoint checkpoint = checkpointOf(trainer, seconds);
    if (auto finite = checkFinite(checkpoint); !finite) return finite;
    checkpoint.calibration = trainer.calibration(kCalibrationPhrases);
    return folder->saveCheckpoint(checkpoint, settings.checkpointsKept);
}

/// Measures how near the music has come to the data, and keeps the generator if it never came nearer.
Result<void> Training::evaluateAndKeepBest(Trainer& trainer, TrainingReport& report) {
    Checkpoint checkpoint = checkpointOf(trainer, report.secondsElapsed);
    if (auto finite = checkFinite(checkpoint); !finite) return finite;
    const auto evaluation = trainer.evaluateSamples(settings.metricPhrases);
    report.metrics = evaluation.metrics;
    report.sameness = evaluation.sameness;
    report.sameInData = sameInData;
    report.notice = alarm->hear(evaluation.sameness, report.step);
    report.coherence = evaluation.coherence;
    report.coherenceInData = coherenceInData;
    const double coherence = coherenceDeviation(evaluation.coherence, coherenceInData, settings.model.given);
    if (std::isfinite(coherence)) report.coherenceDeviation = coherence;
    const double deviation = meanDeviation(*report.metrics, reference, settings.model.given);
    if (std::isfinite(deviation)) report.deviation = deviation;
    const double value = valueOf(report);
    if (!std::isfinite(value) || !std::isfinite(deviation) || value >= bestValue) return {};
    report.best = true;
    best = {report.step, deviation};
    bestValue = value;
    checkpoint.deviation = deviation;
    checkpoint.calibration = trainer.calibration(kCalibrationPhrases);
    std::erase_if(checkpoint.tensors, [](const auto& item) { return item.first.starts_with("training."); });
    return folder->saveBest(checkpoint);
}

/// How far an evaluation is from the data, in what the settings ask for.
double Training::valueOf(const TrainingReport& report) const {
    const auto in = [&](MetricId metric) {
        return deviationIn(metric, *report.metrics, reference, settings.model.given);
    };
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    switch (settings.bestBy) {
    case BestBy::Deviation:
        return report.deviation.value_or(none);
    case BestBy::Coherence:
        return report.coherenceDeviation.value_or(none);
    case BestBy::EmptyBars:
        return in(MetricId::EmptyBars);
    case BestBy::PitchClasses:
        return in(MetricId::UsedPitchClassesPaper);
    case BestBy::QualifiedNotes:
        return in(MetricId::QualifiedNotesTwo);
    case BestBy::DrumPattern:
        return in(MetricId::DrumPattern);
    case BestBy::TonalDistance:
        return in(MetricId::TonalDistancePaper);
    }
    return none;
}

/// The best evaluation before, and what it is by today's measure, which may be another than it was found by.
void Training::readBest() {
    best = bestCheckpoint(settings.runFolder);
    if (!best) return;
    const auto history = readRunHistory(settings.runFolder);
    if (!history) return;
    const auto found = std::ranges::find(history->reports, best->step, &TrainingReport::step);
    if (found != history->reports.end() && found->metrics) bestValue = valueOf(*found);
}

/// What a step used.
void Training::describe(TrainingReport& report) const {
    const double share = rateShare(settings, report.step - 1);
    report.learningRate = settings.learningRate * share;
    report.criticLearningRate =
        settings.criticLearningRate > 0 ? settings.criticLearningRate * share : report.learningRate;
    report.memory = residentMemory();
    if (const auto device = openDevice(settings.device)) report.deviceMemory = memoryInUse(*device);
}

/// Whether nothing better came in so many evaluations.
bool Training::lostPatience(std::int64_t step) const {
    if (settings.patience == 0 || !best) return false;
    return step - std::max(best->step, begunAt) >= std::int64_t{settings.patience} * settings.metricsEvery;
}

/// What rank 0 does with a step's report: evaluates and samples when it is time, and writes it down.
Result<void> Training::keep(Trainer& trainer, TrainingReport& report) {
    const bool last = report.step == settings.generatorSteps;
    describe(report);
    if (last || everyFewSteps(report.step, settings.metricsEvery))
        if (auto evaluated = evaluateAndKeepBest(trainer, report); !evaluated) return evaluated;
    if (report.metrics && !last && lostPatience(report.step))
        addSentence(report.notice,
                    fmt::format("No evaluation since step {} was better, so the training stops here.", best->step));
    if (last || everyFewSteps(report.step, settings.sampleEvery)) {
        report.samples = trainer.fixedSamples();
        if (auto written = folder->saveSamples(report.step, *report.samples); !written) return written;
    }
    // Whoever follows the folder finds samples by the lines of their steps.
    const bool says = report.metrics || report.samples || everyFewSteps(report.step, settings.reportEvery);
    return says ? folder->log(report) : Result<void>();
}

Result<void> Training::loop(Trainer& trainer, double seconds, const std::stop_token& stop) {
    std::int64_t saved = trainer.stepsDone();
    begunAt = saved;
    bool hopeless = false;
    while (trainer.stepsDone() < settings.generatorSteps &&
           !stopsForAll(ranks.get(), hopeless || stop.stop_requested())) {
        if (ranks) ranks->stepBegins();
        TrainingReport report = trainer.step();
        if (ranks) ranks->stepEnds();
        seconds += report.secondsPerStep;
        report.secondsElapsed = seconds;
        if (!std::isfinite(report.criticLoss) || !std::isfinite(report.generatorLoss))
            return Error{"The loss became infinite at step {}; lower the learning rate and resume from the last "
                         "checkpoint.",
                         report.step};
        if (folder)
            if (auto kept = keep(trainer, report); !kept) return kept;
        hopeless = report.metrics && lostPatience(report.step);
        if (everyFewSteps(report.step, settings.checkpointEvery)) {
            if (auto written = save(trainer, seconds); !written) return written;
            saved = report.step;
        }
        if (!folder) continue;
        run.stepped(std::move(report));
        run.waitWhilePaused(stop);
    }
    if (trainer.stepsDone() < settings.generatorSteps) run.stopped();
    return saved == trainer.stepsDone() ? Result<void>() : save(trainer, seconds);
}

/// Opens the run's folder and reads where it stands. Seconds already trained.
Result<double> Training::begin(Trainer& trainer, const ArithmeticChoice& choice, bool goesOn) {
    const auto seconds = prepare(trainer);
    if (!seconds) return seconds;
    if (goesOn) addSentence(notice, runDamage(settings.runFolder));
    addSentence(notice, choice.notice);
    auto opened = RunFolder::open(settings, choice, trainer.stepsDone());
    if (!opened) return opened.error();
    folder = std::move(*opened);
    reference = trainer.evaluateData(kReferencePhrases);
    coherenceInData = trainer.coherenceOfData(kReferencePhrases);
    if (settings.resume) readBest();
    if (auto saved = folder->saveReference(reference); !saved) return saved.error();
    sameInData = trainer.samenessOfData();
    alarm.emplace(sameInData);
    return seconds;
}

/// All ranks multiply as rank 0 does.
Result<ArithmeticChoice> Training::arithmetic(bool goesOn) {
    if (ranks && ranks->rank() > 0)
        settings.arithmetic = arithmeticNamed(ranks->published("arithmetic")).value_or(settings.arithmetic);
    auto choice =
        chooseArithmetic(settings, goesOn ? std::optional(RunFolder::beganWith(settings.runFolder)) : std::nullopt);
    if (choice && ranks && ranks->rank() == 0) ranks->publish("arithmetic", std::string(name(choice->used.arithmetic)));
    return choice;
}

Result<void> Training::train(const std::stop_token& stop) {
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kTrainingNiceness);
    const bool writes = run.place.rank == 0;
    if (ranks)
        if (auto agreed = agreeOnSettings(*ranks, settings); !agreed) return agreed;
    setComputeThreads(threadsOf(settings, run.place));
    if (const auto device = openDevice(settings.device); !device) return device.error();
    const bool goesOn = writes && settings.resume && RunFolder::begun(settings.runFolder);
    const auto choice = arithmetic(goesOn);
    if (!choice) return choice.error();
    auto dataset = PhraseDataset::open(settings.dataset);
    if (!dataset) return dataset.error();
    dynamics = dataset->dynamics();
    if (ranks)
        if (auto same = agreeOnDataset(*ranks, *dataset); !same) return same;
    TrainingSettings resolved = settings;
    resolved.arithmetic = choice->used.arithmetic;
    Trainer trainer(resolved, *dataset, ranks.get());
    if (trainer.phrases() == 0) return Error{"{} has no phrase to train this model on.", settings.dataset};
    double seconds = 0;
    if (writes) {
        const auto done = begin(trainer, *choice, goesOn);
        if (!done) return done.error();
        seconds = *done;
    }
    if (ranks) shareState(*ranks, trainer);
    run.prepared(reference, notice);
    return loop(trainer, seconds, stop);
}

/// With the others, who hear what goes wrong here.
Result<void> Training::trainTogether(const std::stop_token& stop) {
    Meeting meeting{run.waiting};
    if (const auto fine = canShare(settings, run.place); !fine) meeting.refusal = fine.error().message;
    auto joined = joinRanks(run.place, stop, meeting);
    if (!joined) return joined.error();
    ranks = std::move(*joined);
    auto result = guarded([&]() -> Result<void> {
        try {
            auto trained = train(stop);
            if (trained) ranks->leave();
            return trained;
        } catch (const std::exception&) {
            // That another process is gone is nothing that should not happen.
            if (const auto reason = ranks->reason(); !reason.empty()) return Error{reason};
            throw;
        }
    });
    if (!result) ranks->fail(result.error().message);
    return result;
}

} // namespace

void torchside::refuseTraining(const RankPlace& place, const std::string& sentence) {
    [[maybe_unused]] const auto refused = joinRanks(place, {}, {{}, sentence});
}

Result<void> torchside::train(const TrainingSettings& settings, const TrainingRun& run, const std::stop_token& stop) {
    logTorchWarnings();
    // Before all that a training allocates, so that it goes back when that is gone.
    const KeepFreedMemory kept;
    Training training{settings, run};
    auto result = guarded([&] { return run.place.alone() ? training.train(stop) : training.trainTogether(stop); });
    if (!result && training.folder) training.folder->saveFailure(result.error().message);
    return result;
}

} // namespace muse
