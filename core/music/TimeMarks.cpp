// SPDX-License-Identifier: MIT
#include "core/music/TimeMarks.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace muse {
namespace {

constexpr double kMicrosecondsPerMinute = 60e6;
constexpr int kMostBeats = 64;
constexpr int kShortestBeat = 64;

int microseconds(double beatsPerMinute) {
    return static_cast<int>(std::lround(kMicrosecondsPerMinute / beatsPerMinute));
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

template <typename Number> std::optional<Number> number(std::string_view text) {
    text = trimmed(text);
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<double> readTempo(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with("bpm")) text.remove_suffix(3);
    const auto value = number<double>(text);
    return value && *value >= kSlowestTempo && *value <= kFastestTempo ? value : std::nullopt;
}

std::optional<std::pair<int, int>> readSignature(std::string_view text) {
    const auto stroke = text.find('/');
    if (stroke == std::string_view::npos) return std::nullopt;
    const auto beats = number<int>(text.substr(0, stroke));
    const auto unit = number<int>(text.substr(stroke + 1));
    if (!beats || !unit || *beats < 1 || *beats > kMostBeats) return std::nullopt;
    if (*unit < 1 || *unit > kShortestBeat || (*unit & (*unit - 1)) != 0) return std::nullopt;
    return std::pair(*beats, *unit);
}

/// Puts it in its place by tick, over one that is there already.
template <typename Mark> void put(std::vector<Mark>& marks, Mark mark) {
    const auto place = std::ranges::lower_bound(marks, mark.at, {}, &Mark::at);
    if (place != marks.end() && place->at == mark.at)
        *place = std::move(mark);
    else
        marks.insert(place, std::move(mark));
}

/// Whole bars from one signature to the next; a bar that is cut short counts as one.
std::int64_t barsBetween(const TimeSignature& signature, Tick to) {
    const Tick length = barLength(signature);
    return (to - signature.at + length - 1) / length;
}

/// After the signature at `from` was put there, changed or taken away: the next one comes as many bars later as before.
void keepBarNumbers(std::vector<TimeSignature>& signatures, const std::vector<TimeSignature>& before, Tick from) {
    const auto next = std::ranges::upper_bound(signatures, from, {}, &TimeSignature::at);
    if (next == signatures.begin() || next == signatures.end()) return;
    const TimeSignature& now = *std::prev(next);
    std::int64_t bars = 0;
    for (auto each = std::prev(std::ranges::upper_bound(before, now.at, {}, &TimeSignature::at));
         each != before.end() && each->at < next->at; ++each) {
        const Tick begin = std::max(each->at, now.at);
        const Tick end = std::next(each) == before.end() ? next->at : std::min(std::next(each)->at, next->at);
        bars += barsBetween({begin, each->numerator, each->denominator}, end);
    }
    const Tick moved = now.at + bars * barLength(now) - next->at;
    for (auto each = next; each != signatures.end(); ++each)
        each->at += moved;
}

template <typename Mark> void drop(std::vector<Mark>& marks, Tick at) {
    std::erase_if(marks, [at](const Mark& mark) { return mark.at == at; });
}

} // namespace

std::vector<TimeMark> timeMarks(const Song& song) {
    std::vector<TimeMark> marks;
    for (const TimeSignature& each : song.signatures)
        marks.push_back({MarkKind::Signature, each.at, fmt::format("{}/{}", each.numerator, each.denominator)});
    for (const TempoChange& each : song.tempo.changes()) {
        marks.push_back({MarkKind::Tempo, each.at, tempoText(each.microsecondsPerQuarter)});
    }
    for (const Marker& each : song.markers)
        marks.push_back({MarkKind::Marker, each.at, each.name});
    std::ranges::stable_sort(marks, {}, &TimeMark::at);
    return marks;
}

std::string tempoText(int microsecondsPerQuarter) {
    const double exact = kMicrosecondsPerMinute / microsecondsPerQuarter;
    for (double scale = 1; scale < 1e9; scale *= 10) {
        const double rounded = std::round(exact * scale) / scale;
        if (rounded > 0 && microseconds(rounded) == microsecondsPerQuarter) return fmt::format("{}", rounded);
    }
    return fmt::format("{}", exact);
}

bool isFixed(const TimeMark& mark) {
    return mark.kind != MarkKind::Marker && mark.at == 0;
}

Result<Song> withTimeMark(Song song, MarkKind kind, Tick at, std::string_view text) {
    at = std::max<Tick>(at, 0);
    switch (kind) {
    case MarkKind::Tempo: {
        const auto tempo = readTempo(text);
        if (!tempo) return Error{"A tempo is a number from {} to {}, such as 96.5.", kSlowestTempo, kFastestTempo};
        auto changes = song.tempo.changes();
        put(changes, {at, microseconds(*tempo)});
        song.tempo = TempoMap(std::move(changes));
        break;
    }
    case MarkKind::Signature: {
        const auto signature = readSignature(text);
        if (!signature) return Error{"A time signature reads like 3/4 or 7/8."};
        const auto before = song.signatures;
        const Tick start = barAt(song, at).start;
        put(song.signatures, TimeSignature{start, signature->first, signature->second});
        keepBarNumbers(song.signatures, before, start);
        break;
    }
    case MarkKind::Marker:
        if (trimmed(text).empty()) return Error{"Give the marker a name, such as Chorus."};
        put(song.markers, Marker{at, std::string(trimmed(text))});
        break;
    }
    return song;
}

Song withoutTimeMark(Song song, const TimeMark& mark) {
    if (isFixed(mark)) return song;
    if (mark.kind == MarkKind::Marker) drop(song.markers, mark.at);
    if (mark.kind == MarkKind::Signature) {
        const auto before = song.signatures;
        drop(song.signatures, mark.at);
        keepBarNumbers(song.signatures, before, mark.at);
    }
    if (mark.kind == MarkKind::Tempo) {
        auto changes = song.tempo.changes();
        drop(changes, mark.at);
        song.tempo = TempoMap(std::move(changes));
    }
    return song;
}

Song withTimeMarkMoved(Song song, const TimeMark& mark, Tick to) {
    if (isFixed(mark)) return song;
    to = std::max<Tick>(to, 0);
    if (mark.kind == MarkKind::Tempo) {
        // Not by its words: files have tempi that nobody may type.
        auto changes = song.tempo.changes();
        const auto found = std::ranges::find(changes, mark.at, &TempoChange::at);
        if (found == changes.end()) return song;
        const int tempo = found->microsecondsPerQuarter;
        changes.erase(found);
        put(changes, {to, tempo});
        song.tempo = TempoMap(std::move(changes));
        return song;
    }
    auto moved = withTimeMark(withoutTimeMark(song, mark), mark.kind, to, mark.text);
    return moved ? std::move(*moved) : std::move(song);
}

Song withTempoInForce(Song song, Tick at, double beatsPerMinute) {
    auto changes = song.tempo.changes();
    const auto after = std::ranges::upper_bound(changes, std::max<Tick>(at, 0), {}, &TempoChange::at);
    std::prev(after)->microsecondsPerQuarter = microseconds(std::clamp(beatsPerMinute, kSlowestTempo, kFastestTempo));
    song.tempo = TempoMap(std::move(changes));
    return song;
}

Song timeLineOf(const Song& song) {
    Song line;
    line.title = song.title;
    line.tempo = song.tempo;
    line.signatures = song.signatures;
    line.key = song.key;
    line.markers = song.markers;
    line.lyrics = song.lyrics;
    line.lastsTo = song.lastsTo;
    return line;
}

} // namespace muse
