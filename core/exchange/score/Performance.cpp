// SPDX-License-Identifier: MIT
#include "core/exchange/score/Performance.h"

#include "core/base/Counted.h"
#include "core/exchange/score/PlayOrder.h"
#include "core/exchange/score/PlayedBends.h"
#include "core/exchange/score/ScoreBars.h"
#include "core/exchange/score/ScoreLimits.h"
#include "core/midi/LyricLines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <set>

namespace muse {
namespace {

/// Text takes room, too: so many letters count as an event.
constexpr std::size_t kLettersPerEvent = 64;
/// Notes of one pitch that are held over at once, which a voice each can have.
constexpr std::size_t kMostHeld = 16;
constexpr auto kDrumChannel = static_cast<std::uint8_t>(midiChannel(Family::Drums));
constexpr ScoreTime kUnitsPerTick = kUnitsPerQuarter / kTicksPerQuarter;

/// A measure and when it is played.
struct Passage {
    std::size_t measure = 0;
    int pass = 1;
    ScoreTime start = 0;
};

Result<std::vector<Passage>> passagesOf(const std::vector<ScoreMeasure>& measures) {
    const auto order = playOrder(measures);
    if (!order) return order.error();
    std::vector<Passage> passages;
    passages.reserve(order->size());
    ScoreTime time = 0;
    for (const PlayedMeasure& played : *order) {
        passages.push_back({played.measure, played.pass, time});
        const ScoreTime length = measures[played.measure].length;
        if (length > kLongestScore - time) return Error{"it lasts more than a day"};
        time += length;
    }
    return passages;
}

/// Notes of one part as they sound: those that ties join are one.
class PartPlayer {
public:
    PartPlayer(MidiTrack& track, std::uint8_t channel, PlayedBends& bends)
        : m_track(track), m_channel(channel), m_bends(bends) {}

    void play(const ScoreNote& note, ScoreTime measureStart) {
        const ScoreTime start = measureStart + note.at;
        const ScoreTime end = start + note.length;
        auto& held = m_held[static_cast<std::size_t>(note.pitch)];
        std::erase_if(held, [&](const Held& each) { return each.end <= start - kUnitsPerTick; });
        const auto before =
            std::ranges::find_if(held, [&](const Held& each) { return std::abs(start - each.end) < kUnitsPerTick; });
        std::size_t number = m_track.notes.size();
        if (before != held.end()) {
            number = before->note;
            held.erase(before);
            Note& first = m_track.notes[number].note;
            first.length = std::max<Tick>(ticks(end) - first.start, 1);
        } else {
            m_track.notes.push_back({{ticks(start), std::max<Tick>(ticks(end) - ticks(start), 1),
                                      static_cast<std::uint8_t>(note.pitch), note.velocity},
                                     note.drum ? kDrumChannel : m_channel,
                                     note.program});
        }
        if (note.bend > 0) m_bends.add(number, start, note.length, note.bend);
        if (note.tied && held.size() < kMostHeld) held.push_back({number, end});
    }

private:
    /// A note that a tie begins at, and where it is to be taken up.
    struct Held {
        std::size_t note = 0;
        ScoreTime end = 0;
    };

    MidiTrack& m_track;
    std::uint8_t m_channel;
    PlayedBends& m_bends;
    std::array<std::vector<Held>, 128> m_held; ///< by pitch; voices may have the same one
};

/// Channels for all but drums, one after the other, as often as it takes.
std::uint8_t channelFor(std::size_t part) {
    const auto channel = static_cast<std::uint8_t>(part % 15);
    return channel < kDrumChannel ? channel : static_cast<std::uint8_t>(channel + 1);
}

bool onlyDrums(const ScorePart& part) {
    bool any = false;
    for (const PartMeasure& measure : part.measures)
        for (const ScoreNote& note : measure.notes) {
            if (!note.drum) return false;
            any = true;
        }
    return any;
}

void addControls(const ScorePart& part, const std::vector<Passage>& passages, std::uint8_t channel, MidiTrack& track) {
    const auto set = [&](std::uint8_t number, const std::optional<std::uint8_t>& value) {
        if (value) track.controls.push_back({0, channel, number, *value});
    };
    set(*midiNumber(Controller::Volume), part.volume);
    set(*midiNumber(Controller::Pan), part.pan);
    for (const Passage& passage : passages)
        for (const ScoreControl& control : part.measures[passage.measure].controls)
            track.controls.push_back({ticks(passage.start + control.at), channel, control.number, control.value});
}

std::size_t roomOf(std::string_view text) {
    return 1 + text.size() / kLettersPerEvent;
}

std::size_t eventsOf(const PartMeasure& measure) {
    std::size_t events = measure.notes.size() + measure.controls.size();
    for (const ScoreNote& note : measure.notes)
        if (note.bend > 0) events += PlayedBends::mostControls(note.length);
    for (const ScoreDive& dive : measure.dives)
        events += PlayedBends::mostControls(dive.length);
    for (const ScoreLyric& lyric : measure.lyrics)
        events += roomOf(lyric.text);
    return events;
}

/// What each measure adds to a file whenever it is played: notes, controls, words, markers and changes of tempo.
std::vector<std::size_t> eventsOf(const Score& score) {
    std::vector<std::size_t> events(score.measures.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i] = score.measures[i].tempos.size();
        for (const ScoreMarker& marker : score.measures[i].markers)
            events[i] += roomOf(marker.name);
        for (const ScorePart& part : score.parts)
            events[i] += eventsOf(part.measures[i]);
    }
    return events;
}

/// Repeats multiply whatever a measure has, so it is counted before any of it is made.
Result<void> checkEvents(const Score& score, const std::vector<Passage>& passages) {
    const std::vector<std::size_t> events = eventsOf(score);
    std::size_t count = 0;
    for (const Passage& passage : passages) {
        count += events[passage.measure];
        if (count > kMostNotes)
            return Error{"it has more than {} notes and signs with its repeats, which is too much to open; take "
                         "repeats out of it",
                         kMostNotes};
    }
    return {};
}

/// `score`: counts there what is left out.
MidiTrack playedPart(Score& score, std::size_t number, const std::vector<Passage>& passages) {
    ScorePart& part = score.parts[number];
    for (PartMeasure& measure : part.measures)
        std::ranges::stable_sort(measure.notes, {}, &ScoreNote::at);
    MidiTrack track;
    track.name = part.name;
    const std::uint8_t channel = onlyDrums(part) ? kDrumChannel : channelFor(number);
    PlayedBends bends(part.bends);
    PartPlayer player(track, channel, bends);
    for (const Passage& passage : passages) {
        const PartMeasure& measure = part.measures[passage.measure];
        for (const ScoreNote& note : measure.notes)
            player.play(note, passage.start);
        for (const ScoreDive& dive : measure.dives)
            bends.addDive(passage.start + dive.at, dive.length, dive.bend);
    }
    addControls(part, passages, channel, track);
    const PlayedBends::LeftOut leftOut = bends.write(channel, track);
    if (!leftOut.dives.empty()) score.leftOut["whammy-bar dive"] += leftOut.dives.size();
    score.unbent += leftOut.bends.size();
    std::ranges::stable_sort(track.notes, [](const MidiNote& a, const MidiNote& b) { return a.note < b.note; });
    if (!track.notes.empty()) track.program = track.notes.front().program;
    return track;
}

/// The tempo in force where each measure begins and its changes, wherever the music has jumped from.
TempoMap tempoOf(const std::vector<ScoreMeasure>& measures, const std::vector<Passage>& passages) {
    std::vector<double> atStart(measures.size(), 120);
    double now = 120;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        atStart[i] = now;
        if (!measures[i].tempos.empty()) now = measures[i].tempos.back().quartersPerMinute;
    }
    std::vector<TempoChange> changes;
    const auto change = [&](ScoreTime at, double tempo) {
        const int micros = static_cast<int>(std::clamp(std::round(60e6 / tempo), 1.0, 16777215.0));
        if (changes.empty() || changes.back().microsecondsPerQuarter != micros) changes.push_back({ticks(at), micros});
    };
    for (const Passage& passage : passages) {
        const auto& tempos = measures[passage.measure].tempos;
        if (tempos.empty() || tempos.front().at > 0) change(passage.start, atStart[passage.measure]);
        for (const ScoreTempo& tempo : tempos)
            change(passage.start + tempo.at, tempo.quartersPerMinute);
    }
    return TempoMap(std::move(changes));
}

/// The words of the part that has most: a song has one line of them.
void addLyrics(Score& score, const std::vector<Passage>& passages, MidiFile& file) {
    const auto syllables = [](const ScorePart& part) {
        std::size_t count = 0;
        for (const PartMeasure& measure : part.measures)
            count += measure.lyrics.size();
        return count;
    };
    if (score.parts.empty()) return;
    const ScorePart& sung = *std::ranges::max_element(score.parts, {}, syllables);
    std::size_t others = 0;
    for (const ScorePart& part : score.parts)
        if (&part != &sung) others += syllables(part);
    if (others > 0) score.leftOut["other voices' syllable"] += others;
    std::set<std::pair<std::size_t, int>> verses; ///< that are sung, by measure
    for (const Passage& passage : passages) {
        const auto& lyrics = sung.measures[passage.measure].lyrics;
        // Without words of its own a verse has those of the first.
        const bool own = std::ranges::count(lyrics, passage.pass, &ScoreLyric::verse) > 0;
        const int verse = own ? passage.pass : 1;
        verses.emplace(passage.measure, verse);
        for (const ScoreLyric& lyric : lyrics)
            if (lyric.verse == verse) file.lyrics.push_back({ticks(passage.start + lyric.at), lyric.text});
    }
    std::size_t unsung = 0;
    for (std::size_t i = 0; i < sung.measures.size(); ++i)
        for (const ScoreLyric& lyric : sung.measures[i].lyrics)
            unsung += verses.contains({i, lyric.verse}) ? 0 : 1;
    if (unsung > 0) score.leftOut["unsung syllable"] += unsung;
    tidyLyrics(file.lyrics);
}

template <typename Event> void keepWithin(ScoreTime length, std::vector<Event>& events) {
    for (Event& each : events)
        each.at = std::clamp<ScoreTime>(each.at, 0, length);
}

/// Measures without a length last as long as their signature says; tempos that no music has go.
void tidyMeasures(std::vector<ScoreMeasure>& measures) {
    TimeSignature signature;
    for (ScoreMeasure& measure : measures) {
        signature = measure.signature.value_or(signature);
        // In a measure without anything all rest.
        if (measure.length <= 0) measure.length = barLength(signature) * kUnitsPerTick;
        std::erase_if(measure.tempos, [](const ScoreTempo& tempo) {
            return !(tempo.quartersPerMinute >= 4 && tempo.quartersPerMinute < 60e6);
        });
        keepWithin(measure.length, measure.tempos);
        keepWithin(measure.length, measure.markers);
        std::ranges::stable_sort(measure.tempos, {}, &ScoreTempo::at);
    }
}

/// Notes that cannot be played go, and parts that have no others.
void tidyNotes(Score& score) {
    std::size_t unplayable = 0;
    for (ScorePart& part : score.parts)
        for (PartMeasure& measure : part.measures)
            unplayable += std::erase_if(measure.notes, [](const ScoreNote& note) {
                return note.pitch < 0 || note.pitch > 127 || note.at < 0 || note.length <= 0 ||
                       note.length > kLongestScore || note.at > kLongestScore;
            });
    if (unplayable > 0) score.leftOut["unplayable note"] += unplayable;
    std::erase_if(score.parts, [](const ScorePart& part) {
        return std::ranges::all_of(part.measures, [](const PartMeasure& each) { return each.notes.empty(); });
    });
}

/// Brings every time into its measure and every number into its range, and makes each part as long as the score.
Result<void> tidy(Score& score) {
    tidyMeasures(score.measures);
    tidyNotes(score);
    if (auto sane = checkSize(score.parts.size(), score.measures.size()); !sane) return sane;
    for (ScorePart& part : score.parts) {
        part.measures.resize(score.measures.size());
        for (std::size_t i = 0; i < score.measures.size(); ++i) {
            keepWithin(score.measures[i].length, part.measures[i].lyrics);
            keepWithin(score.measures[i].length, part.measures[i].controls);
        }
    }
    return {};
}

void remarkOnLeftOut(const Score& score, MidiFile& file) {
    if (score.unbent > 0)
        file.remarks.push_back(fmt::format(
            "Left out, as they would pull other notes of their track out of tune, which sound with them: {}.",
            counted(score.unbent, "bend")));
    std::string words;
    for (const auto& [kind, count] : score.leftOut)
        words += (words.empty() ? "" : ", ") + counted(count, kind);
    if (!words.empty())
        file.remarks.push_back(fmt::format("Left out, as songs here have no place for them: {}.", words));
}

} // namespace

Result<MidiFile> perform(Score score) {
    if (auto sane = tidy(score); !sane) return sane.error();
    const auto passages = passagesOf(score.measures);
    if (!passages) return passages.error();
    if (auto sane = checkEvents(score, *passages); !sane) return sane.error();
    MidiFile file;
    file.title = score.title;
    file.warnings = std::move(score.warnings);
    file.remarks = std::move(score.remarks);
    for (std::size_t i = 0; i < score.parts.size(); ++i)
        file.tracks.push_back(playedPart(score, i, *passages));
    file.tempo = tempoOf(score.measures, *passages);
    std::vector<PlayedBar> bars;
    for (const Passage& passage : *passages) {
        file.end = ticks(passage.start + score.measures[passage.measure].length);
        bars.push_back({passage.measure, ticks(passage.start), file.end});
        for (const ScoreMarker& marker : score.measures[passage.measure].markers)
            file.markers.push_back({ticks(passage.start + marker.at), marker.name});
    }
    joinMarkers(file.markers);
    file.signatures = signaturesOf(score.measures, bars);
    bool keyed = false;
    for (const ScoreMeasure& measure : score.measures) {
        if (!measure.key) continue;
        if (keyed && *measure.key != file.key) ++score.leftOut["key change"];
        if (!keyed) file.key = *measure.key;
        keyed = true;
    }
    addLyrics(score, *passages, file);
    remarkOnLeftOut(score, file);
    return file;
}

} // namespace muse
