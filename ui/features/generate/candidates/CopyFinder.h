// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/copies/TrainingPrints.h"
#include "ui/features/generate/GenerationController.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace muse {

/// How near candidates are to what their model was trained on, by the prints that lie beside the model; sought in the
/// background.
class CopyFinder : public QObject {
    Q_OBJECT

public:
    explicit CopyFinder(QObject* parent = nullptr);

    /// Forgets what it sought before.
    void seek(const CandidateOffer& offer);
    void stop();

    /// Of the candidate of that seed; nothing while it is sought, and where there are no prints.
    [[nodiscard]] std::optional<TrainingNearness> nearness(std::uint64_t seed) const;

Q_SIGNALS:
    void found();

private:
    using Nearness = std::map<std::uint64_t, TrainingNearness>;
    using Prints = std::vector<std::shared_ptr<const TrainingPrints>>;

    /// Those that lie beside a model; read once.
    std::shared_ptr<const Prints> printsBeside(const std::filesystem::path& model);
    void start();

    Nearness m_nearness;
    std::optional<CandidateOffer> m_wanted; ///< once the work on others is over
    std::filesystem::path m_folder;         ///< whose prints are there; only the worker's, as these are
    std::shared_ptr<const Prints> m_prints;
    Job m_job;
};

} // namespace muse
