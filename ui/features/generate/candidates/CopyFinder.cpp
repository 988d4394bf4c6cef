// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/CopyFinder.h"

#include "core/base/log/Log.h"

#include <utility>

namespace muse {

CopyFinder::CopyFinder(QObject* parent) : QObject(parent) {}

void CopyFinder::seek(const CandidateOffer& offer) {
    m_nearness.clear();
    m_wanted = offer;
    if (m_job.running())
        m_job.cancel();
    else
        start();
}

void CopyFinder::stop() {
    m_nearness.clear();
    m_wanted.reset();
    m_job.cancel();
}

std::optional<TrainingNearness> CopyFinder::nearness(std::uint64_t seed) const {
    const auto found = m_nearness.find(seed);
    return found == m_nearness.end() ? std::nullopt : std::optional(found->second);
}

void CopyFinder::start() {
    m_job.start<Nearness>(
        [this, offer = *std::exchange(m_wanted, std::nullopt)](const JobControl& job) {
            Nearness result;
            for (const Candidate& candidate : offer.candidates)
                for (const auto& prints : *printsBeside(offer.cardOf(candidate).path)) {
                    if (job.cancelled()) return Result<Nearness>(Error{kCancelled});
                    const auto nearness = nearnessOf(candidate.roll, *prints, offer.cardOf(candidate).config.given);
                    if (!nearness) continue;
                    const auto [known, isNew] = result.emplace(candidate.settings.seed, *nearness);
                    if (nearness->distance < known->second.distance) known->second = *nearness;
                }
            return Result<Nearness>(std::move(result));
        },
        [this](Outcome<Nearness> outcome) {
            if (m_wanted) return start();
            if (!outcome.done()) return;
            m_nearness = std::move(outcome.value());
            Q_EMIT found();
        });
}

std::shared_ptr<const CopyFinder::Prints> CopyFinder::printsBeside(const std::filesystem::path& model) {
    const std::filesystem::path folder = model.parent_path();
    if (m_prints && folder == m_folder) return m_prints;
    auto all = std::make_shared<Prints>();
    std::error_code problem;
    for (std::filesystem::directory_iterator file(folder, problem), end; !problem && file != end;
         file.increment(problem)) {
        if (file->path().extension() != kPrintsEnding) continue;
        auto prints = readTrainingPrints(file->path());
        if (prints)
            all->push_back(std::make_shared<const TrainingPrints>(std::move(*prints)));
        else
            logLine(LogLevel::Warning, "generate", prints.error().message);
    }
    m_folder = folder;
    m_prints = all;
    return m_prints;
}

} // namespace muse
