// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetBuilder.h"

#include "core/dataset/DatasetMetadata.h"
#include "core/dataset/MidiSource.h"
#include "core/dataset/PhraseStore.h"
#include "core/dataset/SongPhrases.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <fmt/format.h>
#include <mutex>
#include <thread>

namespace muse {
namespace {

constexpr int kMostThreads = 256;
/// Files read but not yet stored, for each thread: bounds memory when one file takes long.
constexpr std::int64_t kPendingPerThread = 4;
/// Share of the progress bar that reading takes; the rest is writing the file.
constexpr double kReadingShare = 0.95;

/// Why the settings cannot be used, or an empty text.
std::string settingsProblem(const DatasetSettings& settings) {
    if (settings.output.empty()) return "Name the dataset file to write.";
    if (settings.hopBars < 1) return "The hop between windows must be one bar or more.";
    if (settings.minimumFamilies < 1 || settings.minimumFamilies > static_cast<int>(kFamilies))
        return "The number of families that must sound is 1 to 5.";
    if (settings.minimumActiveBars < 0 || settings.minimumActiveBars > kBarsPerPhrase)
        return "The number of active bars in a window is 0 to 4.";
    if (settings.threads < 0 || settings.threads > kMostThreads)
        return fmt::format("The number of threads is 0 (all cores) to {}.", kMostThreads);
    return {};
}

/// A file on its way through: its place in the source, what it gave, and how far the source had been read.
struct Taken {
    std::int64_t number = 0;
    double fraction = 0;
    SourceFile file;
};
struct Cut {
    double fraction = 0;
    std::string name;
    SongPhrases song;
};

/// Reads in order, cuts in parallel, stores in order again.
class Build {
public:
    Build(const DatasetSettings& settings, const JobControl& job, MidiSource& source, PhraseStore& store)
        : m_settings(settings), m_job(job), m_source(source), m_store(store) {
        const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
        m_threads = settings.threads > 0 ? settings.threads : std::min(cores, kMostThreads);
    }

    Result<DatasetReport> run() {
        {
            std::vector<std::jthread> workers;
            for (int i = 0; i < m_threads; ++i)
                workers.emplace_back([this] { work(); });
        }
        if (m_job.cancelled()) return Error{kCancelled};
        if (m_problem) return *m_problem;
        m_report.phrases = static_cast<std::int64_t>(m_store.size());
        return std::move(m_report);
    }

    [[nodiscard]] const Provenance& provenance() const { return m_provenance; }

private:
    void work() try {
        while (auto taken = take()) {
            Cut cut{taken->fraction, std::move(taken->file.name), {}};
            if (taken->file.rejection.empty())
                cut.song = cutPhrases(taken->file.bytes, m_settings);
            else
                cut.song.rejection = std::move(taken->file.rejection);
            commit(taken->number, std::move(cut));
        }
    } catch (const std::exception& problem) {
        const std::scoped_lock lock(m_mutex);
        fail({fmt::format("The dataset could not be built: {}.", problem.what())});
    }

    /// The next file, or nothing at the end, on cancel and after a failure.
    std::optional<Taken> take() {
        const std::scoped_lock reading(m_reading);
        {
            std::unique_lock lock(m_mutex);
            m_stored.wait(lock, [&] { return m_problem || m_taken - m_committed < m_threads * kPendingPerThread; });
            if (m_problem || m_job.cancelled()) return std::nullopt;
        }
        auto file = m_source.next();
        if (!file) {
            const std::scoped_lock lock(m_mutex);
            fail(file.error());
            return std::nullopt;
        }
        if (!*file) return std::nullopt;
        return Taken{m_taken++, m_source.fraction(), std::move(**file)};
    }

    /// Stores whatever is next in the source's order, so that the result does not depend on which thread was faster.
    void commit(std::int64_t number, Cut cut) {
        const std::scoped_lock lock(m_mutex);
        m_pending.emplace(number, std::move(cut));
        while (!m_problem && !m_pending.empty() && m_pending.begin()->first == m_committed) {
            store(m_pending.begin()->second);
            m_job.report(kReadingShare * m_pending.begin()->second.fraction,
                         fmt::format("{} files read, {} phrases", m_report.files, m_store.size()));
            m_pending.erase(m_pending.begin());
            ++m_committed;
        }
        m_stored.notify_all();
    }

    void store(Cut& cut) {
        ++m_report.files;
        for (const auto& [reason, count] : cut.song.rejectedWindows)
            m_report.rejectedWindows[reason] += count;
        std::vector<int> bars;
        for (const Window& window : cut.song.windows) {
            const auto added = m_store.add(window.packed);
            if (!added) return fail(added.error());
            if (!*added) {
                ++m_report.rejectedWindows[rejection::kDuplicate];
                continue;
            }
            bars.push_back(window.firstBar);
            for (const Family family : kAllFamilies)
                m_report.phrasesWith[index(family)] += window.families >> index(family) & 1;
        }
        if (!bars.empty()) {
            ++m_report.filesUsed;
            m_provenance.emplace_back(std::move(cut.name), std::move(bars));
        } else {
            ++m_report.rejectedFiles[cut.song.rejection.empty() ? rejection::kDuplicate : cut.song.rejection];
        }
    }

    void fail(const Error& problem) {
        if (!m_problem) m_problem = problem;
        m_stored.notify_all();
    }

    const DatasetSettings& m_settings;
    const JobControl& m_job;
    MidiSource& m_source;
    PhraseStore& m_store;
    int m_threads = 1;

    std::mutex m_reading; ///< guards m_source and m_taken
    std::int64_t m_taken = 0;

    std::mutex m_mutex; ///< guards all below; taken after m_reading
    std::condition_variable m_stored;
    std::map<std::int64_t, Cut> m_pending;
    std::int64_t m_committed = 0;
    std::optional<Error> m_problem;
    DatasetReport m_report;
    Provenance m_provenance;
};

Error nothingFound(const DatasetSettings& settings, const DatasetReport& report) {
    const std::string where = settings.onlyPathsUnder.empty()
                                  ? settings.source.string()
                                  : fmt::format("{} of {}", settings.onlyPathsUnder, settings.source.string());
    if (report.files == 0)
        return {fmt::format("There are no MIDI files (.mid, .midi, .kar) in {}; choose another source.", where)};
    std::string reasons;
    for (const auto& [reason, count] : report.rejectedFiles)
        reasons += fmt::format("{}{} {}", reasons.empty() ? "" : ", ", count, reason);
    return {fmt::format("None of the {} MIDI files in {} gave a phrase ({}); choose other files or loosen the rules.",
                        report.files, where, reasons)};
}

} // namespace

Result<DatasetReport> buildDataset(const DatasetSettings& settings, const JobControl& job) {
    const auto begin = std::chrono::steady_clock::now();
    if (const auto problem = settingsProblem(settings); !problem.empty()) return Error{problem};
    auto source = openMidiSource(settings.source, settings.onlyPathsUnder, job.stop);
    if (!source) return source.error();
    auto store = PhraseStore::create(settings.output);
    if (!store) return store.error();

    Build build(settings, job, **source, *store);
    auto report = build.run();
    if (!report) return report.error();
    if (report->phrases == 0) return nothingFound(settings, *report);
    job.report(kReadingShare, fmt::format("Writing {} phrases", report->phrases));
    if (job.cancelled()) return Error{kCancelled};
    if (auto saved = store->save(datasetMetadata(settings, *report, build.provenance())); !saved) return saved.error();
    job.report(1, fmt::format("{} phrases written", report->phrases));
    report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

} // namespace muse
