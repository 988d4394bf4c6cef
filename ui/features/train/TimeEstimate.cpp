// SPDX-License-Identifier: MIT
#include "ui/features/train/TimeEstimate.h"

#include "core/base/json/JsonText.h"
#include "core/ml/DeviceCheck.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/train/Schedule.h"

#include <algorithm>

namespace muse {
namespace {

constexpr int kRestMs = 600;
constexpr int kMostSample = 8; ///< phrases: time grows with the batch in proportion
constexpr int kMostSteps = 4;

/// A step as it is in the middle of the training, small enough to be done in passing.
TrainingSettings sampleOf(const TrainingSettings& settings) {
    TrainingSettings sample = settings;
    sample.batch = std::min(settings.batch, kMostSample);
    sample.criticWarmUp = CriticWarmUp::None;
    sample.generatorSteps = 1;
    sample.rateSchedule = RateSchedule::Constant;
    sample.dataset.clear();
    sample.runFolder.clear();
    sample.startFrom.clear();
    return sample;
}

/// As many as have one gradient penalty among them, if it comes now and then.
int stepsFor(const TrainingSettings& settings) {
    return std::clamp(settings.penaltyEvery / settings.criticStepsPerGeneratorStep, 1, kMostSteps);
}

} // namespace

TimeEstimate::TimeEstimate(const Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TimeEstimate::measure);
    connect(&m_jobs, &Jobs::changed, this, [this] {
        if (!m_jobs.running().empty()) {
            m_disturbed = true;
            m_job.cancel();
        } else if (m_asked && !m_rest.isActive()) {
            ask(m_wanted);
        }
    });
}

void TimeEstimate::ask(const TrainingSettings& settings) {
    m_wanted = settings;
    m_asked = true;
    const auto known = m_measured.find(jsonText(toJson(sampleOf(settings))));
    if (known != m_measured.end()) {
        m_rest.stop();
        if (known->second) return Q_EMIT estimated(secondsOf(settings, *known->second));
        return Q_EMIT unknown();
    }
    Q_EMIT measuring();
    m_rest.start();
}

void TimeEstimate::stop() {
    m_rest.stop();
    m_asked = false;
    m_job.cancel();
}

void TimeEstimate::measure() {
    if (!m_asked || m_job.running() || !m_jobs.running().empty()) return;
    m_disturbed = false;
    const TrainingSettings sample = sampleOf(m_wanted);
    m_job.start<double>([sample](const JobControl& job) { return secondsPerStep(sample, stepsFor(sample), job.stop); },
                        [this, sample](Outcome<double> outcome) {
                            // What cannot be measured is no trouble before somebody trains it.
                            if (!outcome.cancelled() && !m_disturbed)
                                m_measured[jsonText(toJson(sample))] =
                                    outcome.done() ? std::optional(outcome.value()) : std::nullopt;
                            if (m_asked) ask(m_wanted);
                        });
}

double TimeEstimate::secondsOf(const TrainingSettings& settings, double perStep) const {
    const double wholeBatch = perStep * settings.batch / std::min(settings.batch, kMostSample);
    const auto updates = static_cast<double>(criticUpdatesBefore(settings, settings.generatorSteps));
    return wholeBatch * updates / settings.criticStepsPerGeneratorStep;
}

} // namespace muse
