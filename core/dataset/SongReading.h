// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/funnel/Selection.h"
#include "core/dataset/funnel/SongFunnel.h"
#include "core/dataset/store/PhraseStore.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace muse {

/// Reads a source in order, takes its songs through the funnel in parallel, and stores them in order again.
class SongReading {
public:
    /// Share of the progress bar that reading takes; the rest is measuring and writing.
    static constexpr double kShare = 0.9;

    SongReading(const DatasetSettings& settings, const SongFunnel& funnel, const JobControl& job,
                DatasetCallback onReport);

    /// Every song's record, in the source's order; their windows lie in the store.
    Result<std::vector<SongRecord>> run(SongSource& source, PhraseStore& store);

private:
    struct Taken {
        std::int64_t number = 0;
        double fraction = 0;
        SourceFile file;
    };
    struct Cut {
        double fraction = 0;
        SongRecord song;
    };

    void work(SongSource& source, PhraseStore& store);
    std::optional<Taken> take(SongSource& source);
    void commit(std::int64_t number, Cut cut, PhraseStore& store);
    void keep(SongRecord song, PhraseStore& store);
    void reportProgress(double fraction);
    void fail(const Error& problem);

    const SongFunnel& m_funnel;
    const JobControl& m_job;
    DatasetCallback m_onReport;
    int m_threads;

    std::mutex m_reading; ///< guards the source and m_taken
    std::int64_t m_taken = 0;

    std::mutex m_mutex; ///< guards all below; taken after m_reading
    std::condition_variable m_stored;
    std::map<std::int64_t, Cut> m_pending;
    std::int64_t m_committed = 0;
    std::optional<Error> m_problem;
    std::vector<SongRecord> m_songs;
    Selection m_selection; ///< for the counts on the way
    std::chrono::steady_clock::time_point m_reportedAt{};
};

} // namespace muse
