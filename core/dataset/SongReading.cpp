// SPDX-License-Identifier: MIT
#include "core/dataset/SongReading.h"

#include "core/base/ParallelFor.h"

#include <fmt/format.h>

namespace muse {
namespace {

/// Songs read but not yet stored, for each thread: bounds memory when one song takes long.
constexpr std::int64_t kPendingPerThread = 4;
constexpr auto kBetweenReports = std::chrono::milliseconds(100);

} // namespace

SongReading::SongReading(const DatasetSettings& settings, const SongFunnel& funnel, const JobControl& job,
                         DatasetCallback onReport)
    : m_funnel(funnel), m_job(job), m_onReport(std::move(onReport)), m_threads(threadCount(settings.threads)),
      m_selection(settings) {}

Result<std::vector<SongRecord>> SongReading::run(SongSource& source, PhraseStore& store) {
    parallelFor(static_cast<std::size_t>(m_threads), m_threads, m_job.stop, [&](std::size_t) { work(source, store); });
    if (m_job.cancelled()) return Error{kCancelled};
    if (m_problem) return *m_problem;
    if (m_onReport) m_onReport(m_selection.report());
    return std::move(m_songs);
}

void SongReading::work(SongSource& source, PhraseStore& store) try {
    while (auto taken = take(source))
        commit(taken->number, {taken->fraction, m_funnel.take(std::move(taken->file))}, store);
} catch (const std::exception& problem) {
    const std::scoped_lock lock(m_mutex);
    fail({fmt::format("The dataset could not be built: {}.", problem.what())});
}

/// The next file, or nothing at the end, on cancel and after a failure.
std::optional<SongReading::Taken> SongReading::take(SongSource& source) {
    const std::scoped_lock reading(m_reading);
    {
        std::unique_lock lock(m_mutex);
        m_stored.wait(lock, [&] { return m_problem || m_taken - m_committed < m_threads * kPendingPerThread; });
        if (m_problem || m_job.cancelled()) return std::nullopt;
    }
    auto file = source.next();
    if (!file) {
        const std::scoped_lock lock(m_mutex);
        fail(file.error());
        return std::nullopt;
    }
    if (!*file) return std::nullopt;
    return Taken{m_taken++, source.fraction(), std::move(**file)};
}

/// Keeps whatever is next in the source's order, so that the result does not depend on which thread was faster.
void SongReading::commit(std::int64_t number, Cut cut, PhraseStore& store) {
    const std::scoped_lock lock(m_mutex);
    m_pending.emplace(number, std::move(cut));
    while (!m_problem && !m_pending.empty() && m_pending.begin()->first == m_committed) {
        Cut& next = m_pending.begin()->second;
        const double fraction = next.fraction;
        keep(std::move(next.song), store);
        m_pending.erase(m_pending.begin());
        ++m_committed;
        reportProgress(fraction);
    }
    m_stored.notify_all();
}

void SongReading::keep(SongRecord song, PhraseStore& store) {
    const std::span<const std::uint8_t> packed = song.packed;
    for (std::size_t i = 0; i < song.windows.size(); ++i) {
        const auto stored = store.add(packed.subspan(i * kBytesPerPhrase, kBytesPerPhrase), song.windows[i].content);
        if (!stored) return fail(stored.error());
        song.windows[i].stored = *stored;
    }
    // Assigning {} would keep the memory.
    song.packed = std::vector<std::uint8_t>();
    song.windows.shrink_to_fit();
    m_selection.add(song);
    m_songs.push_back(std::move(song));
}

void SongReading::reportProgress(double fraction) {
    const DatasetReport& report = m_selection.report();
    m_job.report(kShare * fraction, fmt::format("{} files read, {} phrases", report.files, report.phrases));
    const auto now = std::chrono::steady_clock::now();
    if (!m_onReport || now - m_reportedAt < kBetweenReports) return;
    m_reportedAt = now;
    m_onReport(report);
}

void SongReading::fail(const Error& problem) {
    if (!m_problem) m_problem = problem;
    m_stored.notify_all();
}

} // namespace muse
