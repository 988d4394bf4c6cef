// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/base/json/JsonText.h"
#include "core/exchange/LpdFile.h"
#include "core/exchange/numpy/NpzFile.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace muse {
namespace {

constexpr std::uintmax_t kLargestFile = 64u << 20;
constexpr std::int64_t kMidiPitches = 128;
constexpr auto kDrumChannel = static_cast<std::uint8_t>(midiChannel(Family::Drums));
constexpr std::uint8_t kNoteChannel = 0;
constexpr std::uint8_t kBinaryVelocity = 100;
/// A day at 120 bpm in the finest resolution: what is longer is damage, not music.
constexpr std::int64_t kMostSteps = 24 * 3600 * 2 * 480;

/// What info.json says of one track.
struct TrackInfo {
    std::int64_t number = 0;
    std::uint8_t program = 0;
    bool drums = false;
    std::string name;
};

struct Info {
    int resolution = 24;
    bool wholeNotes = false; ///< cells end where their notes do
    std::string name;
    std::vector<TrackInfo> tracks;
};

/// A whole number, brought into -1000..1000; throws as the JSON library does when it is none.
int wholeNumber(const nlohmann::json& value) {
    if (!value.is_number_integer()) throw std::invalid_argument("not a whole number");
    return static_cast<int>(std::clamp<std::int64_t>(value.get<std::int64_t>(), -1000, 1000));
}

/// pypianoroll writes null where there is no name.
std::string textOrNothing(const nlohmann::json& parent) {
    const auto found = parent.find("name");
    return found == parent.end() || found->is_null() ? std::string{} : found->get<std::string>();
}

TrackInfo readTrackInfo(std::int64_t number, const nlohmann::json& json) {
    TrackInfo track;
    track.number = number;
    track.program = static_cast<std::uint8_t>(std::clamp(wholeNumber(json.at("program")), 0, 127));
    track.drums = json.at("is_drum").get<bool>();
    track.name = textOrNothing(json);
    return track;
}

Result<Info> readInfo(std::string_view text) {
    const auto json = parseJsonIfAny(text);
    if (!json.is_object()) return Error{"it has no info.json that can be read; it is not of pypianoroll's making"};
    try {
        Info info;
        // "beat_resolution" until pypianoroll 1.0.
        info.wholeNotes = json.contains("resolution");
        const char* key = info.wholeNotes ? "resolution" : "beat_resolution";
        info.resolution = wholeNumber(json.at(key));
        info.name = textOrNothing(json);
        if (info.resolution < 1 || info.resolution > static_cast<int>(kTicksPerQuarter))
            return Error{"its resolution of {} steps a beat is not between 1 and {}", info.resolution,
                         kTicksPerQuarter};
        for (const auto& [name, value] : json.items()) {
            std::int64_t number = 0;
            std::from_chars(name.data(), name.data() + name.size(), number);
            // "00" would name the first track again.
            if (name == std::to_string(number)) info.tracks.push_back(readTrackInfo(number, value));
        }
        std::ranges::sort(info.tracks, {}, &TrackInfo::number);
        return info;
    } catch (const std::exception&) {
        return Error{"its info.json lacks what pypianoroll writes there"};
    }
}

/// Five tracks named after the families, as LPD-5 and our own files have them, are what they are called whatever their
/// programs.
bool isNamedByFamily(const Info& info) {
    return std::ranges::all_of(info.tracks, [](const TrackInfo& track) {
        const auto family = familyNamed(track.name);
        return family && (*family == Family::Drums) == track.drums;
    });
}

/// Steps to ticks, rounded to the nearest.
class Grid {
public:
    explicit Grid(int resolution) : m_resolution(resolution) {}
    [[nodiscard]] Tick operator()(std::int64_t step) const {
        return (step * kTicksPerQuarter + m_resolution / 2) / m_resolution;
    }
    [[nodiscard]] int resolution() const { return m_resolution; }

private:
    int m_resolution;
};

/// A cell that is on: when, and how loud.
struct Cell {
    std::int64_t step = 0;
    std::uint8_t velocity = kBinaryVelocity;
};

/// One pitch's cells as notes.
void addNotes(std::vector<Cell>& cells, std::uint8_t pitch, const TrackInfo& info, const Grid& grid, bool wholeNotes,
              std::vector<MidiNote>& notes) {
    const auto earlier = [](const Cell& a, const Cell& b) { return a.step < b.step; };
    // scipy promises no order, but nearly always keeps one.
    if (!std::is_sorted(cells.begin(), cells.end(), earlier)) std::sort(cells.begin(), cells.end(), earlier);
    for (std::size_t begin = 0; begin < cells.size();) {
        std::size_t end = begin + 1;
        while (end < cells.size() && cells[end].step <= cells[end - 1].step + 1)
            ++end;
        const Tick start = grid(cells[begin].step);
        const std::int64_t after = cells[end - 1].step + 1;
        // pypianoroll 1.x takes its last step from a note alone that is struck again at once. What is older closes
        // every note with a rest that is not in the cells: one of our steps, however coarse the file's are.
        const bool again = end < cells.size() && cells[end].step == after + 1;
        const Tick stop = wholeNotes ? grid(again ? after + 1 : after) : grid(after) + kTicksPerStep;
        notes.push_back({{start, stop - start, pitch, cells[begin].velocity},
                         info.drums ? kDrumChannel : kNoteChannel,
                         info.program});
        begin = end;
    }
}

/// A compressed sparse column matrix of time by pitch, every index checked.
Result<MidiTrack> readTrack(const NpzFile& file, const TrackInfo& info, const Grid& grid, bool wholeNotes,
                            std::int64_t& longest) {
    const std::string prefix = fmt::format("pianoroll_{}_csc_", info.number);
    const auto shape = file.array(prefix + "shape");
    if (!shape) return shape.error();
    const auto starts = file.array(prefix + "indptr");
    if (!starts) return starts.error();
    const auto steps = file.array(prefix + "indices");
    if (!steps) return steps.error();
    const auto values = file.array(prefix + "data");
    if (!values) return values.error();

    const auto lies = [&] { return Error{"the sizes of its track {} do not agree", info.number}; };
    if (shape->size() != 2 || shape->integer(1) != kMidiPitches) return lies();
    const std::int64_t length = shape->integer(0);
    if (length < 0 || length > kMostSteps) return lies();
    if (starts->size() != kMidiPitches + 1 || values->size() != steps->size()) return lies();
    longest = std::max(longest, length);
    MidiTrack track;
    track.name = info.name;
    std::vector<Cell> cells;
    for (std::size_t pitch = 0; pitch < kMidiPitches; ++pitch) {
        const std::int64_t first = starts->integer(pitch);
        const std::int64_t last = starts->integer(pitch + 1);
        if (first < 0 || last < first || last > static_cast<std::int64_t>(steps->size())) return lies();
        cells.clear();
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            const std::int64_t step = steps->integer(i);
            if (step < 0 || step >= length) return lies();
            const double value = values->number(i);
            if (!(value > 0)) continue;
            const bool binary = values->kind == 'b';
            const double velocity = binary ? kBinaryVelocity : std::clamp(value, 1.0, 127.0);
            cells.push_back({step, static_cast<std::uint8_t>(velocity)});
        }
        addNotes(cells, static_cast<std::uint8_t>(pitch), info, grid, wholeNotes, track.notes);
    }
    std::stable_sort(track.notes.begin(), track.notes.end(),
                     [](const MidiNote& a, const MidiNote& b) { return a.note < b.note; });
    return track;
}

/// One value a step, as a column or a row; a change wherever it changes.
TempoMap readTempo(const NpzFile& file, const Grid& grid) {
    std::vector<TempoChange> changes;
    const auto tempo = file.array("tempo");
    double before = 0;
    for (std::size_t i = 0; tempo && i < tempo->size(); ++i) {
        const double bpm = tempo->number(i);
        if (bpm == before || !(bpm >= 4 && bpm < 60e6)) continue;
        changes.push_back({grid(static_cast<std::int64_t>(i)), static_cast<int>(std::lround(60e6 / bpm))});
        before = bpm;
    }
    return TempoMap(std::move(changes));
}

constexpr std::int64_t kMostNumerator = 64;

/// A bar of so many steps, counted in the longest notes of which it has a whole number; one that has none, in the
/// eighths that come nearest.
TimeSignature signatureOf(std::int64_t steps, Tick at, int resolution) {
    for (const int denominator : {4, 8, 16, 32, 64}) {
        const std::int64_t parts = steps * (denominator / 4);
        if (parts % resolution == 0 && parts / resolution <= kMostNumerator)
            return {at, static_cast<int>(parts / resolution), denominator};
    }
    const double eighths = std::round(2.0 * static_cast<double>(steps) / resolution);
    return {at, static_cast<int>(std::clamp(eighths, 1.0, static_cast<double>(kMostNumerator))), 8};
}

/// As a MIDI file would have them: one where the bars begin, and one at every change of their length.
std::vector<TimeSignature> readSignatures(const NpzFile& file, const Grid& grid) {
    const auto downbeat = file.array("downbeat");
    if (!downbeat) return {};
    std::vector<std::int64_t> bars;
    for (std::size_t i = 0; i < downbeat->size(); ++i)
        if (downbeat->number(i) != 0) bars.push_back(static_cast<std::int64_t>(i));
    std::vector<TimeSignature> signatures;
    std::int64_t before = 0;
    for (std::size_t i = 0; i + 1 < bars.size(); ++i) {
        const std::int64_t length = bars[i + 1] - bars[i];
        if (length == before) continue;
        signatures.push_back(signatureOf(length, grid(bars[i]), grid.resolution()));
        before = length;
    }
    if (signatures.empty() && !bars.empty()) signatures.push_back({grid(bars.front()), 4, 4});
    return signatures;
}

} // namespace

Result<MidiFile> parseLpd(std::span<const std::uint8_t> npz) {
    const auto file = NpzFile::parse(npz);
    if (!file) return file.error();
    const auto info = readInfo(file->text("info.json"));
    if (!info) return info.error();
    const Grid grid(info->resolution);
    if (info->tracks.empty()) return Error{"it has no tracks"};
    MidiFile song;
    // Titles of MIDI files are names of a first track without notes.
    song.tracks.push_back({info->name, {}, {}});
    const bool named = isNamedByFamily(*info);
    std::int64_t longest = 0;
    for (const TrackInfo& track : info->tracks) {
        auto read = readTrack(*file, track, grid, info->wholeNotes, longest);
        if (!read) return read.error();
        read->program = track.program;
        if (named) read->family = familyNamed(track.name);
        song.tracks.push_back(std::move(*read));
    }
    song.tempo = readTempo(*file, grid);
    song.signatures = readSignatures(*file, grid);
    song.end = grid(longest);
    return song;
}

Result<MidiFile> readLpd(const std::filesystem::path& path) {
    const auto bytes = readFile(path, kLargestFile);
    if (!bytes) return bytes.error();
    auto song = parseLpd(*bytes);
    if (!song) return Error{"Could not read {} as a piano-roll: {}.", path, song.error()};
    return song;
}

} // namespace muse
