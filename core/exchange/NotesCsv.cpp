// SPDX-License-Identifier: MIT
#include "core/exchange/NotesCsv.h"

#include "core/base/File.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace muse {
namespace {

double quarters(Tick ticks) {
    return static_cast<double>(ticks) / static_cast<double>(kTicksPerQuarter);
}

} // namespace

std::string notesCsv(const Song& song) {
    std::vector<std::pair<Note, Family>> notes;
    for (const Family family : kAllFamilies)
        for (const Note& note : song.track(family).notes())
            notes.emplace_back(note, family);
    std::ranges::stable_sort(notes, {}, [](const auto& each) { return each.first.start; });
    std::string table = "track,program,start_quarters,length_quarters,start_seconds,length_seconds,pitch,velocity\r\n";
    for (const auto& [note, family] : notes) {
        const double start = song.tempo.seconds(note.start);
        fmt::format_to(std::back_inserter(table), "{},{},{:.6g},{:.6g},{:.6f},{:.6f},{},{}\r\n", name(family),
                       song.track(family).settings.program, quarters(note.start), quarters(note.length), start,
                       song.tempo.seconds(note.end()) - start, note.pitch, note.velocity);
    }
    return table;
}

Result<void> writeNotesCsv(const Song& song, const std::filesystem::path& path) {
    return replaceFile(path, notesCsv(song));
}

} // namespace muse
