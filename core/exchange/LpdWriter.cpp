// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/base/json/JsonText.h"
#include "core/exchange/LpdFile.h"
#include "core/exchange/numpy/NpzFile.h"
#include "core/music/Overlaps.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace muse {
namespace {

constexpr std::size_t kMidiPitches = 128;
constexpr Tick kMostBars = 10000;

using Entries = std::map<std::string, std::vector<std::uint8_t>>;

template <typename T>
void addArray(Entries& entries, const std::string& name, const char* descr, const std::vector<T>& values) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(values.data());
    entries[name + ".npy"] =
        writeNpy(descr, {static_cast<std::int64_t>(values.size())}, {bytes, values.size() * sizeof(T)});
}

std::int32_t stepOf(Tick tick) {
    return static_cast<std::int32_t>((tick + kTicksPerStep / 2) / kTicksPerStep);
}

/// A track's cells, by pitch and step.
struct Cells {
    std::array<std::map<std::int32_t, std::uint8_t>, kMidiPitches> columns;
    std::size_t joined = 0; ///< notes that are one with the note before them
};

/// A later note of the same pitch cuts the one before by a step, so that both can be told apart again; where the one
/// before has no other cell, both stay and cannot.
Cells cellsOf(const Track& track, bool drums, std::int32_t steps) {
    Cells cells;
    std::array<std::int32_t, kMidiPitches> before;
    before.fill(-2);
    for (const Note& note : withoutOverlaps(track.notes())) {
        auto& column = cells.columns[note.pitch];
        // Rounding may carry the last note beyond the last step.
        const std::int32_t start = std::min(stepOf(note.start), steps - 1);
        const bool atOnce = start <= before[note.pitch] + 1;
        if (atOnce) ++cells.joined;
        // As in toPianoroll, a hit right after another of the same drum is the same hit.
        if (drums && start == before[note.pitch] + 1) continue;
        before[note.pitch] = start;
        if (!atOnce) column.erase(start - 1);
        const std::int32_t end = std::max(start + 1, std::min(stepOf(note.end()), steps));
        for (std::int32_t step = start; step < end; ++step)
            column[step] = note.velocity;
    }
    return cells;
}

/// Time by pitch, compressed by columns as scipy does.
void addTrack(Entries& entries, std::size_t number, const Track& track, bool drums, std::int32_t steps) {
    const auto columns = cellsOf(track, drums, steps).columns;
    std::vector<std::uint8_t> data;
    std::vector<std::int32_t> indices;
    std::vector<std::int32_t> starts = {0};
    for (const auto& column : columns) {
        for (const auto& [step, velocity] : column) {
            indices.push_back(step);
            data.push_back(velocity);
        }
        starts.push_back(static_cast<std::int32_t>(indices.size()));
    }
    const std::string prefix = fmt::format("pianoroll_{}_csc_", number);
    addArray(entries, prefix + "data", "|u1", data);
    addArray(entries, prefix + "indices", "<i4", indices);
    addArray(entries, prefix + "indptr", "<i4", starts);
    addArray(entries, prefix + "shape", "<i8", std::vector<std::int64_t>{steps, kMidiPitches});
}

void addTimes(Entries& entries, const Song& song, std::int32_t steps) {
    std::vector<double> tempo;
    for (std::int32_t step = 0; step < steps; ++step)
        tempo.push_back(song.tempo.beatsPerMinuteAt(step * kTicksPerStep));
    addArray(entries, "tempo", "<f8", tempo);
    std::vector<std::uint8_t> downbeat(static_cast<std::size_t>(steps), 0);
    for (Bar bar = barNumber(song, 0); stepOf(bar.start) < steps; bar = barNumber(song, bar.number + 1))
        downbeat[static_cast<std::size_t>(stepOf(bar.start))] = 1;
    addArray(entries, "downbeat", "|b1", downbeat);
}

} // namespace

std::string lpdRemark(const Song& song) {
    std::size_t joined = 0;
    for (const Family family : kAllFamilies)
        joined += cellsOf(song.track(family), family == Family::Drums, stepOf(song.length())).joined;
    if (joined == 0) return {};
    return fmt::format("{} struck again within 1/24 of a beat {} one with the note before, as piano-rolls cannot tell "
                       "them apart.",
                       joined == 1 ? "1 note" : fmt::format("{} notes", joined), joined == 1 ? "is" : "are");
}

Result<void> writeLpd(const Song& song, const std::filesystem::path& path) {
    if (song.length() > kMostBars * kTicksPerBar)
        return Error{"The song is longer than {} bars, too long for a piano-roll file.", kMostBars};
    const std::int32_t steps = stepOf(song.length());
    Entries entries;
    nlohmann::ordered_json info = {{"resolution", kStepsPerQuarter}, {"name", song.title}};
    for (const Family family : kAllFamilies) {
        const Track& track = song.track(family);
        addTrack(entries, index(family), track, family == Family::Drums, steps);
        info[std::to_string(index(family))] = {
            {"program", track.settings.program}, {"is_drum", family == Family::Drums}, {"name", name(family)}};
    }
    addTimes(entries, song, steps);
    const std::string text = jsonText(info);
    entries["info.json"] = {text.begin(), text.end()};
    const auto bytes = zip(entries);
    if (!bytes) return Error{"Could not write {}: {}.", path, bytes.error()};
    return replaceFile(path, *bytes);
}

} // namespace muse
