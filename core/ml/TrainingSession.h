// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/metrics/Metrics.h"
#include "core/metrics/coherence/CoherenceReport.h"
#include "core/ml/GanConfig.h"
#include "core/ml/distributed/RankPlace.h"
#include "core/ml/train/Sameness.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// What the seconds of a step went to; waiting for other processes is within.
struct StepTimes {
    double phrases = 0;   ///< taking phrases from the data and generating others
    double critic = 0;    ///< its updates
    double generator = 0; ///< its update
};

/// One line of a training: losses of one G update and, now and then, metrics and samples.
struct TrainingReport {
    std::int64_t step = 0;          ///< G updates done
    double criticLoss = 0;          ///< with the penalty; of WGAN-GP the paper's Fig. 9(a) plots its negative
    double wasserstein = 0;         ///< mean D(real) - mean D(fake), whichever the loss
    double gradientPenalty = 0;     ///< of the latest critic update that had one; of WGAN-GP 10 * mean (norm - 1)^2
    double gradientNorm = 0;        ///< mean norm of D's gradient where the penalty takes it
    double generatorLoss = 0;       ///< of WGAN-GP -mean D(fake)
    double secondsPerStep = 0;      ///< of the last G update with its D updates
    double secondsElapsed = 0;      ///< spent training, pauses left out, earlier sessions of the run included
    std::optional<StepTimes> times; ///< where the processor works alone; a graphics card does all at once
    double learningRate = 0;        ///< the generator's, at this step
    double criticLearningRate = 0;
    std::uint64_t memory = 0;             ///< bytes of RAM that the program holds
    std::uint64_t deviceMemory = 0;       ///< bytes in use on the graphics card; 0 where there is none
    std::optional<MetricsReport> metrics; ///< of fresh generated phrases
    std::optional<double> deviation;      ///< of these metrics from the data's (see core/metrics/Deviation.h)
    std::optional<Sameness> sameness;     ///< of the phrases that the metrics are of
    std::optional<Sameness> sameInData;
    std::optional<CoherenceReport> coherence; ///< of the same phrases
    std::optional<CoherenceReport> coherenceInData;
    std::optional<double> coherenceDeviation; ///< of one from the other
    std::string notice{};                     ///< a sentence when these have come out of range; else empty
    bool best = false; ///< no evaluation was better (TrainingSettings::bestBy); kept as checkpoints/best.safetensors
    std::optional<Pianoroll> samples; ///< kSamplePhrases phrases from the same fixed z throughout, back to back
};

/// Fixed-z phrases that each sample report holds.
inline constexpr int kSamplePhrases = 4;

enum class TrainingState { Preparing, Running, Paused, Finished, Stopped, Failed };

/// A training in a thread of its own, which owns its networks. Any thread may ask it; its reports go to whoever drains
/// first.
class TrainingSession {
public:
    /// Starts at once; what is wrong with the settings or the data comes back as state Failed and error().
    /// `place`: among several processes that train this model together, each with a session of its own. Rank 0's alone
    /// reports and writes the run's folder; the others' may be without one, and when they resume take rank 0's
    /// settings. All stop once one is asked to, and fail once one fails.
    explicit TrainingSession(TrainingSettings settings, RankPlace place = {});
    /// Asks for the end, as stop() does, and waits for it.
    ~TrainingSession();
    TrainingSession(const TrainingSession&) = delete;
    TrainingSession& operator=(const TrainingSession&) = delete;

    void pause();
    void resume();
    /// Asks for the end after the current step; a checkpoint of it is saved, where a step was made since the last one.
    void stop();

    [[nodiscard]] TrainingState state() const;
    /// What went wrong, once state() is Failed.
    [[nodiscard]] std::string error() const;
    /// A sentence on the processes that it waits for before it begins, where they take more than some seconds to come;
    /// empty where they did not.
    [[nodiscard]] std::string waitingFor() const;
    /// A sentence on what is not as it was when the run began, once reference() is known; empty where all is.
    [[nodiscard]] std::string notice() const;
    /// The dataset's own metrics, once known: the dashed lines of the plots.
    [[nodiscard]] std::optional<MetricsReport> reference() const;
    /// All reports since the last call, oldest first. The oldest plain loss reports are dropped when nobody drains;
    /// metrics and samples never.
    std::vector<TrainingReport> drain();
    const TrainingSettings& settings() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// For a process that finds before its session that it cannot train: the others end with the same sentence instead of
/// waiting for it. Returns once they have heard it, or after some seconds; at once where there are no others.
void refuseTraining(const RankPlace& place, const std::string& sentence);

} // namespace muse
