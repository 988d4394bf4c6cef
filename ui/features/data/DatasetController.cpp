// SPDX-License-Identifier: MIT
#include "ui/features/data/DatasetController.h"

#include "core/metrics/EvaluatePhrases.h"
#include "ui/kit/MetricCatalogue.h"
#include "ui/kit/Text.h"

#include <fmt/format.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr const char* kEnding = ".safetensors";
/// Enough for a histogram, and measured in a second or two.
constexpr std::size_t kMostMeasured = 8000;

/// A name after the first source that no dataset in the folder has yet.
fs::path freshName(const fs::path& folder, const std::vector<fs::path>& sources) {
    const fs::path source = sources.front().has_filename() ? sources.front() : sources.front().parent_path();
    std::string base = source.filename().string();
    base = base.substr(0, base.find('.', 1));
    if (base.empty()) base = "dataset";
    std::error_code code;
    fs::path path = folder / (base + kEnding);
    for (int number = 2; fs::exists(path, code); ++number)
        path = folder / fmt::format("{}-{}{}", base, number, kEnding);
    return path;
}

/// The counts alone: decisions and metrics are many, and nobody looks at them on the way.
DatasetReport countsOf(const DatasetReport& report) {
    DatasetReport counts;
    counts.files = report.files;
    counts.filesUsed = report.filesUsed;
    counts.phrases = report.phrases;
    counts.funnel = report.funnel;
    counts.phrasesWith = report.phrasesWith;
    counts.seconds = report.seconds;
    return counts;
}

std::vector<std::uint32_t> spreadEvenly(std::size_t size, std::size_t most) {
    std::vector<std::uint32_t> phrases;
    const std::size_t count = std::min(size, most);
    for (std::size_t i = 0; i < count; ++i)
        phrases.push_back(static_cast<std::uint32_t>(i * size / count));
    return phrases;
}

MetricSpread measure(const PhraseDataset& dataset, const std::vector<std::uint32_t>& phrases, const JobControl& job) {
    MetricSpread spread;
    for (const MetricSpec& metric : metricSpecs())
        spread.emplace_back(metric.curves.size());
    for (const std::uint32_t phrase : phrases) {
        if (job.cancelled()) return {};
        const auto values = metricValues(evaluate(dataset.phrase(phrase)));
        for (std::size_t metric = 0; metric < values.size(); ++metric)
            for (std::size_t curve = 0; curve < values[metric].size(); ++curve)
                spread[metric][curve].push_back(static_cast<float>(values[metric][curve]));
    }
    return spread;
}

} // namespace

DatasetController::DatasetController(fs::path folder, Jobs& jobs, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_builder(jobs, tr("Building a dataset")) {
    m_builder.activity()->setWhenLeft(tr("nothing is kept"));
    connect(&m_builder, &Job::progress, this, &DatasetController::progress);
    connect(&m_builder, &Job::runningChanged, this, &DatasetController::busyChanged);
}

void DatasetController::build(DatasetSettings settings) {
    if (busy() || settings.sources.empty()) return;
    settings.output = freshName(m_folder, settings.sources);
    const auto onReport = [this](const DatasetReport& report) {
        // From the working thread: the connection hands a copy to the window's.
        QMetaObject::invokeMethod(this, [this, counts = countsOf(report)] { Q_EMIT counted(counts); });
    };
    m_builder.start<DatasetReport>(
        [settings, onReport](const JobControl& job) -> Result<DatasetReport> {
            std::error_code code;
            fs::create_directories(settings.output.parent_path(), code);
            if (code) return Error{"Could not make the folder {}.", settings.output.parent_path()};
            return buildDataset(settings, job, onReport);
        },
        [this, settings](Outcome<DatasetReport> report) {
            if (report.cancelled()) return Q_EMIT cancelled();
            if (report.failed()) return Q_EMIT failed(errorWords(report.error()));
            Q_EMIT counted(countsOf(report.value()));
            Q_EMIT built(report.value(), pathText(settings.output));
            open(settings.output);
        });
}

void DatasetController::open(const fs::path& path) {
    if (m_opener.running()) return;
    m_opener.start<PhraseDataset>([path](const JobControl&) { return PhraseDataset::open(path); },
                                  [this](Outcome<PhraseDataset> dataset) {
                                      if (dataset.done())
                                          show(std::move(dataset.value()));
                                      else if (dataset.failed())
                                          Q_EMIT failed(errorWords(dataset.error()));
                                  });
}

void DatasetController::show(PhraseDataset dataset) {
    m_dataset = std::make_shared<const PhraseDataset>(std::move(dataset));
    m_sampled = spreadEvenly(m_dataset->size(), kMostMeasured);
    Q_EMIT opened();
    m_meter.cancel();
    // One that still runs looks for the newest dataset when it ends.
    if (!m_meter.running()) measureShown();
}

void DatasetController::measureShown() {
    m_meter.start<MetricSpread>(
        [dataset = m_dataset, phrases = m_sampled](const JobControl& job) {
            return Result<MetricSpread>(measure(*dataset, phrases, job));
        },
        [this, dataset = m_dataset](Outcome<MetricSpread> spread) {
            if (dataset != m_dataset)
                measureShown();
            else if (spread.done())
                Q_EMIT measured(spread.value());
        });
}

} // namespace muse
