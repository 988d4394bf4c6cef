// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/store/PhraseDataset.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

namespace muse {

/// A metric's values over some phrases: by metric, curve (metricSpecs) and phrase.
using MetricSpread = std::vector<std::vector<std::vector<float>>>;

/// Builds and opens datasets for the Data page, and measures their phrases.
class DatasetController : public QObject {
    Q_OBJECT

public:
    /// Datasets built here go into `folder`, each under a name of its own.
    DatasetController(std::filesystem::path folder, Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_builder.running(); }
    /// What the job bar shows while a dataset is built.
    [[nodiscard]] Activity& building() { return *m_builder.activity(); }
    /// Builds, and opens what was built. `settings.output` is chosen here. Ignored while busy.
    void build(DatasetSettings settings);
    void cancel() { m_builder.cancel(); }
    void open(const std::filesystem::path& path);

    /// The dataset on show, or nothing.
    const std::shared_ptr<const PhraseDataset>& dataset() const { return m_dataset; }
    /// Phrases whose values `measured` gave, ascending: all, or of a large dataset some spread evenly.
    const std::vector<std::uint32_t>& sampled() const { return m_sampled; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    /// Counts and funnel on the way and at the end; no decisions and no metrics.
    void counted(const muse::DatasetReport& report);
    void opened();
    void built(const muse::DatasetReport& report, const QString& path);
    void measured(const muse::MetricSpread& spread);
    /// One sentence.
    void failed(const QString& sentence);
    void cancelled();

private:
    void show(PhraseDataset dataset);
    void measureShown();

    std::filesystem::path m_folder;
    std::shared_ptr<const PhraseDataset> m_dataset;
    std::vector<std::uint32_t> m_sampled;
    Job m_builder;
    Job m_opener;
    Job m_meter;
};

} // namespace muse
