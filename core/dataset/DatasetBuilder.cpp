// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetBuilder.h"

#include "core/dataset/SongReading.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/store/DatasetFile.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/metrics/EvaluatePhrases.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <map>

namespace muse {
namespace {

constexpr double kMeasuringShare = 0.05;
constexpr std::size_t kReadAtOnce = 1000; ///< phrases, 20 MB, that may lie in memory

/// Of the files of one Lakh song that gave phrases, the one that matches best; the first of equals.
std::map<std::string, std::size_t> bestMatches(const std::vector<SongRecord>& songs) {
    std::map<std::string, std::size_t> best;
    for (std::size_t i = 0; i < songs.size(); ++i) {
        if (songs[i].lakhId.empty() || songs[i].windows.empty()) continue;
        const auto [known, isNew] = best.try_emplace(songs[i].lakhId, i);
        if (!isNew && songs[i].matchScore > songs[known->second].matchScore) known->second = i;
    }
    return best;
}

Selection select(const DatasetSettings& settings, const std::vector<SongRecord>& songs) {
    const auto best = settings.bestMatchOnly ? bestMatches(songs) : std::map<std::string, std::size_t>{};
    Selection selection(settings);
    for (std::size_t i = 0; i < songs.size(); ++i) {
        const auto known = best.find(songs[i].lakhId);
        if (known != best.end() && known->second != i)
            selection.addOutmatched(songs[i]);
        else
            selection.add(songs[i]);
    }
    return selection;
}

/// Where the kept phrases lie in the store, and what the file says of them.
struct Kept {
    std::vector<std::size_t> stored;
    DatasetColumns columns;
};

Kept keptPhrases(const Selection& selection, const std::vector<SongRecord>& songs, const DatasetReport& report) {
    Kept result;
    DatasetColumns& columns = result.columns;
    std::vector<std::int32_t> numbers(songs.size(), 0);
    std::int32_t used = 0;
    for (std::size_t i = 0; i < songs.size(); ++i) {
        numbers[i] = used;
        if (report.decisions[i].phrases > 0) ++used;
    }
    for (const auto [song, window] : selection.phrases()) {
        const Window& kept = songs[song].windows[window];
        result.stored.push_back(kept.stored);
        columns.families.insert(columns.families.end(), kept.families.begin(), kept.families.end());
        columns.songs.push_back(numbers[song]);
        columns.bars.push_back(kept.firstBar);
        columns.splits.push_back(static_cast<std::uint8_t>(report.decisions[song].split));
    }
    return result;
}

/// Of training songs alone, as whatever a model learns.
std::optional<Dynamics> dynamicsOf(const std::vector<SongRecord>& songs, const DatasetReport& report) {
    DynamicsMeasure measure;
    for (std::size_t i = 0; i < songs.size(); ++i)
        if (report.decisions[i].phrases > 0 && report.decisions[i].split == Split::Train) measure.add(songs[i].played);
    return measure.dynamics();
}

void measure(std::span<const std::uint8_t> phrases, const DatasetColumns& columns, int threads, const JobControl& job,
             DatasetReport& report) {
    for (const Split split : kAllSplits) {
        std::vector<std::size_t> part;
        for (std::size_t i = 0; i < columns.splits.size(); ++i)
            if (columns.splits[i] == static_cast<std::uint8_t>(split)) part.push_back(i);
        std::atomic<std::size_t> read = 0;
        const auto phrase = [&](std::size_t i) {
            auto roll = Pianoroll::fromPacked(phrases.subspan(part[i] * kBytesPerPhrase, kBytesPerPhrase));
            // All at once: the kernel maps a page's neighbours along with it, which leaving one by one would not undo.
            if (++read % kReadAtOnce == 0) forget(phrases);
            return roll ? std::move(*roll) : Pianoroll(kBarsPerPhrase);
        };
        report.metrics[static_cast<std::size_t>(split)] = evaluatePhrases(part.size(), phrase, threads, {{}, job.stop});
        forget(phrases);
    }
}

Error nothingFound(const DatasetSettings& settings, const DatasetReport& report) {
    std::vector<std::string> names;
    for (const auto& source : settings.sources)
        names.push_back(source.string());
    const std::string all = fmt::format("{}", fmt::join(names, ", "));
    const std::string where =
        settings.onlyPathsUnder.empty() ? all : fmt::format("{} of {}", settings.onlyPathsUnder, all);
    if (report.files == 0)
        return {"There are no MIDI files (.mid, .midi, .kar) and no LPD files (.npz) in {}; choose another "
                "source.",
                where};
    Rejections reasons;
    for (const SongDecision& song : report.decisions)
        ++reasons[song.reason];
    std::string text;
    for (const auto& [reason, count] : reasons)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, reason);
    return {"None of the {} files in {} gave a phrase ({}); choose other files or loosen the rules.", report.files,
            where, text};
}

/// Everything that needs all songs: who is kept, which part they go to, their metrics, and the file.
Result<DatasetReport> finish(const DatasetSettings& settings, const std::vector<SongRecord>& songs, PhraseStore& store,
                             const JobControl& job, const DatasetCallback& onReport) {
    Selection selection = select(settings, songs);
    DatasetReport report = selection.withSplits();
    if (report.phrases == 0) {
        if (onReport) onReport(report);
        return nothingFound(settings, report);
    }
    const auto [stored, columns] = keptPhrases(selection, songs, report);
    const auto phrases = store.arranged(stored);
    if (!phrases) return phrases.error();
    job.report(SongReading::kShare, fmt::format("Measuring {} phrases", report.phrases));
    measure(*phrases, columns, settings.threads, job, report);
    report.dynamics = dynamicsOf(songs, report);
    if (job.cancelled()) return Error{kCancelled};
    job.report(SongReading::kShare + kMeasuringShare, fmt::format("Writing {} phrases", report.phrases));
    auto written = writeDatasetFile(settings.output, *phrases, columns, datasetMetadata(settings, report), true);
    if (!written) return written.error();
    return report;
}

} // namespace

Result<DatasetReport> buildDataset(const DatasetSettings& settings, const JobControl& job,
                                   const DatasetCallback& onReport) {
    const auto begin = std::chrono::steady_clock::now();
    if (const auto problem = settingsProblem(settings); !problem.empty()) return Error{problem};
    const auto lakh = LakhMetadata::load(settings.lakh, job);
    if (!lakh) return lakh.error();
    auto source = openSongSources(settings.sources, {settings.onlyPathsUnder, settings.arrayTracks, job.stop});
    if (!source) return source.error();
    auto store = PhraseStore::create(settings.output);
    if (!store) return store.error();

    const SongFunnel funnel(settings, *lakh);
    const auto songs = SongReading(settings, funnel, job, onReport).run(**source, *store);
    if (!songs) return songs.error();
    auto report = finish(settings, *songs, *store, job, onReport);
    if (!report) return report.error();
    report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (onReport) onReport(*report);
    job.report(1, fmt::format("{} phrases written", report->phrases));
    return report;
}

} // namespace muse
