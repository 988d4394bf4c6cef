// SPDX-License-Identifier: MIT
#include "core/base/Counted.h"
#include "core/base/File.h"
#include "core/midi/BarLines.h"
#include "core/midi/Karaoke.h"
#include "core/midi/LyricLines.h"
#include "core/midi/MidiChunks.h"
#include "core/midi/MidiFile.h"
#include "core/midi/OwnTracks.h"
#include "core/midi/TrackEvents.h"
#include "core/midi/text/TextEncoding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <string_view>

namespace muse {
namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uintmax_t kLargestFile = 64u << 20;
/// A day at 120 bpm: what lies beyond is damage, not music, and could not be written again, as a MIDI file's times have
/// 28 bits.
constexpr double kMostTicks = 24.0 * 3600 * 2 * kTicksPerQuarter;

/// The file's ticks to ours: a quarter note is 480 of them, or a second 960 where the file counts frames.
class Clock {
public:
    Clock(std::uint16_t division, Warnings& warnings) {
        if (division & 0x8000) {
            const int frames = 256 - (division >> 8);
            const int ticksPerFrame = division & 0xFF;
            m_real = true;
            const double perSecond = (frames == 29 ? 30000.0 / 1001.0 : frames) * std::max(ticksPerFrame, 1);
            m_scale = 2.0 * kTicksPerQuarter / perSecond;
        } else {
            if (division == 0)
                warnings.add("The file says nothing of how long a quarter note is; 480 ticks are assumed.");
            m_scale = static_cast<double>(kTicksPerQuarter) / (division == 0 ? 480 : division);
        }
    }
    [[nodiscard]] bool countsFrames() const { return m_real; }
    [[nodiscard]] bool inReach(std::int64_t tick) const { return static_cast<double>(tick) * m_scale <= kMostTicks; }
    [[nodiscard]] Tick operator()(std::int64_t tick) const {
        // Ticks are never negative, so this rounds as std::llround does, without calling it for every note.
        return static_cast<Tick>(static_cast<double>(tick) * m_scale + 0.5);
    }

private:
    double m_scale = 1;
    bool m_real = false;
};

/// Programs by channel, for looking up what a note sounds with.
class Programs {
public:
    void add(const std::vector<RawProgram>& changes, std::int64_t offset) {
        for (const RawProgram& change : changes)
            m_changes[change.channel].push_back({change.at + offset, change.channel, change.program});
    }
    void sort() {
        for (auto& changes : m_changes)
            std::ranges::stable_sort(changes, {}, &RawProgram::at);
    }
    [[nodiscard]] bool empty(std::uint8_t channel) const { return m_changes[channel].empty(); }
    [[nodiscard]] std::uint8_t at(std::uint8_t channel, std::int64_t tick) const {
        const auto& changes = m_changes[channel];
        const auto after = std::ranges::upper_bound(changes, tick, {}, &RawProgram::at);
        return after == changes.begin() ? 0 : std::prev(after)->program;
    }

private:
    std::array<std::vector<RawProgram>, 16> m_changes;
};

/// Where each track begins: all at once, or one after the other in format 2.
std::vector<std::int64_t> offsets(const std::vector<TrackEvents>& tracks, int format) {
    std::vector<std::int64_t> result(tracks.size(), 0);
    if (format == 2)
        for (std::size_t i = 1; i < tracks.size(); ++i)
            result[i] = result[i - 1] + tracks[i - 1].end;
    return result;
}

/// Notes come in the order in which they begin, so only those that begin together are still to be put in order.
void sortChords(std::vector<MidiNote>& notes) {
    const auto byNote = [](const MidiNote& a, const MidiNote& b) { return a.note < b.note; };
    for (auto begin = notes.begin(); begin != notes.end();) {
        auto end = begin + 1;
        while (end != notes.end() && end->note.start == begin->note.start)
            ++end;
        if (end - begin > 1) std::stable_sort(begin, end, byNote);
        begin = end;
    }
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// All names and words, in UTF-8. Lyrics are not trimmed: the spaces between syllables are part of them.
void decodeTexts(std::vector<TrackEvents>& tracks, const char* declared, MidiFile& file) {
    std::vector<std::string_view> all = {file.title};
    for (const TrackEvents& track : tracks) {
        all.push_back(track.name);
        for (const RawFamily& each : track.families)
            all.push_back(each.name);
        for (const auto* texts : {&track.markers, &track.lyrics})
            for (const RawText& each : *texts)
                all.push_back(each.text);
    }
    const TextEncoding encoding = TextEncoding::of(all, declared);
    const auto name = [&](const std::string& text) { return trimmed(encoding.toUtf8(text)); };
    file.title = name(file.title);
    for (TrackEvents& track : tracks) {
        track.name = name(track.name);
        for (RawFamily& each : track.families)
            each.name = name(each.name);
        for (RawText& each : track.markers)
            each.text = name(each.text);
        for (RawText& each : track.lyrics)
            each.text = linesOfLyric(encoding.toUtf8(each.text, TextEncoding::LineEnds::Kept));
    }
    if (std::string remark = encoding.remark(); !remark.empty()) file.remarks.push_back(std::move(remark));
}

/// "2, 5 and 67".
std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return text;
}

void remarkOnLeftOut(const std::vector<TrackEvents>& tracks, MidiFile& file) {
    LeftOut all;
    for (const TrackEvents& track : tracks) {
        all.pressures += track.leftOut.pressures;
        all.others += track.leftOut.others;
        all.numbers |= track.leftOut.numbers;
    }
    std::vector<std::string> words;
    if (all.pressures > 0) words.push_back(counted(all.pressures, "change") + " of key pressure");
    if (all.others > 0) {
        std::vector<std::string> numbers;
        for (std::size_t number = 0; number < all.numbers.size(); ++number)
            if (all.numbers.test(number)) numbers.push_back(std::to_string(number));
        words.push_back(fmt::format("{} of controller{} {}", counted(all.others, "change"),
                                    numbers.size() == 1 ? "" : "s", listed(numbers)));
    }
    if (!words.empty())
        file.remarks.push_back(fmt::format("Left out, as songs here have no place for them: {}.", listed(words)));
}

MidiTrack converted(const TrackEvents& raw, std::int64_t offset, const Clock& clock, const Programs& everywhere,
                    const RhythmParts& rhythms, std::size_t& beyond) {
    Programs own;
    own.add(raw.programs, offset);
    own.sort();
    MidiTrack track;
    track.name = raw.name;
    if (!raw.programs.empty()) track.program = raw.programs.front().program;
    track.notes.reserve(raw.notes.size());
    for (const RawNote& note : raw.notes) {
        if (!clock.inReach(note.start + offset) || !clock.inReach(note.end + offset)) {
            ++beyond;
            continue;
        }
        const Tick start = clock(note.start + offset);
        const Tick length = note.end == note.start ? kTicksPerStep : clock(note.end + offset) - start;
        const Programs& programs = own.empty(note.channel) ? everywhere : own;
        track.notes.push_back({{start, std::max<Tick>(length, 1), note.pitch, note.velocity},
                               note.channel,
                               programs.at(note.channel, note.start + offset),
                               rhythms.drumsAt(note.channel, note.start + offset)});
    }
    sortChords(track.notes);
    for (const RawControl& control : raw.controls)
        if (clock.inReach(control.at + offset))
            track.controls.push_back({clock(control.at + offset), control.channel, control.number, control.value});
    return track;
}

void convertMaps(const std::vector<TrackEvents>& tracks, const std::vector<std::int64_t>& begins, const Clock& clock,
                 MidiFile& file) {
    std::vector<TempoChange> tempos;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        for (const RawTempo& tempo : tracks[i].tempos)
            if (!clock.countsFrames() && clock.inReach(tempo.at + begins[i]))
                tempos.push_back({clock(tempo.at + begins[i]), tempo.microsecondsPerQuarter});
        for (TimeSignature signature : tracks[i].signatures) {
            if (!clock.inReach(signature.at + begins[i])) continue;
            signature.at = clock(signature.at + begins[i]);
            file.signatures.push_back(signature);
        }
        for (const RawText& marker : tracks[i].markers)
            if (clock.inReach(marker.at + begins[i]))
                file.markers.push_back({clock(marker.at + begins[i]), marker.text});
        for (const RawText& lyric : tracks[i].lyrics)
            if (clock.inReach(lyric.at + begins[i])) file.lyrics.push_back({clock(lyric.at + begins[i]), lyric.text});
        if (tracks[i].rests && clock.inReach(tracks[i].end + begins[i]))
            file.end = std::max(file.end, clock(tracks[i].end + begins[i]));
    }
    if (joinMarkers(file.markers))
        file.remarks.emplace_back("Markers that stand on one place are joined, as there is room for one.");
    tidyLyrics(file.lyrics);
    for (const TrackEvents& track : tracks)
        if (track.key) {
            file.key = *track.key;
            break;
        }
    // What we wrote ourselves stands where it should.
    const bool ours = std::ranges::any_of(tracks, [](const TrackEvents& track) { return !track.families.empty(); });
    tidySignatures(file.signatures, !ours);
    if (!ours) moveToBarLines(tempos, file.signatures);
    file.tempo = TempoMap(std::move(tempos));
}

} // namespace

Result<MidiFile> parseMidi(std::span<const std::uint8_t> whole) {
    Warnings warnings;
    Bytes bytes = unwrapped(whole);
    const auto header = readHeader(bytes, warnings);
    if (!header) return header.error();
    auto raw = readTracks(bytes, *header, warnings);
    if (raw.empty()) return Error{"it has no tracks"};

    MidiFile file;
    const Karaoke karaoke = readKaraoke(raw);
    file.title = karaoke.title;
    decodeTexts(raw, karaoke.charset, file);
    remarkOnLeftOut(raw, file);
    file.format = std::min(header->format, 2);
    const Clock clock(header->division, warnings);
    const auto begins = offsets(raw, header->format);
    Programs programs;
    RhythmParts rhythms(std::ranges::any_of(raw, &TrackEvents::gs));
    for (std::size_t i = 0; i < raw.size(); ++i) {
        programs.add(raw[i].programs, begins[i]);
        rhythms.add(raw[i].rhythms, begins[i]);
    }
    programs.sort();
    rhythms.sort();
    std::size_t beyond = 0;
    for (std::size_t i = 0; i < raw.size(); ++i)
        std::ranges::move(takenApart(converted(raw[i], begins[i], clock, programs, rhythms, beyond), raw[i]),
                          std::back_inserter(file.tracks));
    if (beyond > 0)
        warnings.add(fmt::format("{} notes lie more than a day after the start; they are left out.", beyond));
    convertMaps(raw, begins, clock, file);
    file.warnings = warnings.take();
    return file;
}

Result<MidiFile> readMidi(const std::filesystem::path& path) {
    const auto bytes = readFile(path, kLargestFile);
    if (!bytes) return bytes.error();
    auto file = parseMidi(*bytes);
    if (!file) return Error{"Could not read {} as MIDI: {}.", path, file.error()};
    return file;
}

} // namespace muse
