// SPDX-License-Identifier: MIT
#include "core/exchange/guitarpro/BeatReader.h"

#include <algorithm>
#include <limits>

namespace muse {
namespace {

constexpr std::uint8_t kForte = 95;
constexpr std::uint8_t kVolume = 7;
constexpr std::uint8_t kPan = 10;
/// What a track can have in a measure; the program allows far fewer.
constexpr int kMostBeats = 10'000;
constexpr int kMostBendPoints = 1000;
constexpr int kSixtieths = 60;
/// A file counts 100 for a tone; the program allows three of them, and an octave to the whammy bar.
constexpr int kMostBend = 1200;
constexpr int kCentsPerUnit = 2;

/// Dynamics 1 (ppp) to 8 (fff).
std::uint8_t velocityOf(int dynamic) {
    return static_cast<std::uint8_t>(16 * std::clamp(dynamic, 1, 8) - 1);
}

/// In the time of how many notes so many are played.
int normalOf(int tuplet) {
    if (tuplet == 3) return 2;
    if (tuplet >= 5 && tuplet <= 7) return 4;
    return tuplet >= 9 && tuplet <= 13 ? 8 : tuplet;
}

} // namespace

BeatReader::BeatReader(GuitarProBytes& bytes, GuitarProVersion version, const GuitarProTrack& track, Score& score)
    : m_bytes(bytes), m_version(version), m_track(track), m_score(score), m_program(track.channel.program) {}

void BeatReader::leaveOut(const char* kind) {
    ++m_score.leftOut[kind];
}

void BeatReader::readMeasure(PartMeasure& own, ScoreMeasure& all) {
    m_own = &own;
    m_all = &all;
    readVoice(m_struck[0]);
    if (m_version.major == 5) {
        readVoice(m_struck[1]);
        // Some programs leave out the last one of a file.
        if (!m_bytes.done()) m_bytes.skip(1);
    }
    ++m_measure;
    m_start += all.length;
}

void BeatReader::finish(ScorePart& part) {
    part.bends = std::move(m_bends);
    for (const Struck& each : m_tied)
        part.measures[each.measure].notes[each.note].tied = true;
}

void BeatReader::readVoice(std::array<Struck, kMostStrings>& struck) {
    const int beats = m_bytes.integer();
    ScoreTime at = 0;
    for (int i = 0; i < beats && i < kMostBeats && !m_bytes.failed(); ++i)
        at += readBeat(at, struck);
    // A count that cannot be leaves nothing to go on from.
    if (beats > kMostBeats || beats < 0) m_bytes.skip(std::numeric_limits<std::size_t>::max());
    for (std::size_t dropped = m_graces.drop(); dropped > 0; --dropped)
        leaveOut("grace note");
}

ScoreTime BeatReader::readBeat(ScoreTime at, std::array<Struck, kMostStrings>& struck) {
    const std::uint8_t flags = m_bytes.byte();
    const bool empty = flags & 0x40 ? m_bytes.byte() == 0 : false;
    const ScoreTime length = readDuration(flags & 0x01, flags & 0x20);
    if (flags & 0x02) readChordDiagram();
    if (flags & 0x04) m_bytes.sizedText();
    if (flags & 0x08) readBeatEffects(at, length);
    if (flags & 0x10) readMix(at);
    const std::uint8_t strings = m_bytes.byte();
    for (std::size_t i = 0; i < m_track.tuning.size(); ++i)
        if (strings & 0x40 >> i) readNote(i, at, length, struck);
    if (m_version.major == 5 && m_bytes.shortNumber() & 0x0800) m_bytes.skip(1);
    return empty ? 0 : length;
}

ScoreTime BeatReader::readDuration(bool dotted, bool tuplet) {
    const int kind = std::clamp<int>(m_bytes.signedByte(), -2, 5);
    ScoreTime length = kUnitsPerWhole >> (kind + 2);
    if (dotted) length += length / 2;
    if (tuplet)
        if (const int actual = m_bytes.integer(); actual >= 2 && actual <= 13)
            length = length * normalOf(actual) / actual;
    return length;
}

void BeatReader::readChordDiagram() {
    leaveOut("chord diagram");
    const bool modern = m_bytes.byte() != 0;
    if (!modern) {
        m_bytes.sizedText();
        if (m_bytes.integer() != 0) m_bytes.skip(6 * 4);
        return;
    }
    // Names and fingers are of fixed sizes.
    if (m_version.major == 3)
        m_bytes.skip(4 + 5 * 4 + 1 + 23 + 4 * 4 + 6 * 4 + 7 * 4 + 7 + 1);
    else
        m_bytes.skip(4 + 3 + 2 * 4 + 1 + 23 + 3 + 4 + 7 * 4 + 16 + 7 + 1 + 7 + 1);
}

void BeatReader::readStroke() {
    m_bytes.skip(2);
    leaveOut("strum");
}

/// Its number, from 1; 0 where it bends nothing.
std::uint32_t BeatReader::readBend() {
    m_bytes.skip(1 + 4);
    const int points = m_bytes.integer();
    if (points < 0 || points > kMostBendPoints) {
        m_bytes.skip(std::numeric_limits<std::size_t>::max());
        return 0;
    }
    ScoreBend bend;
    bool vibrato = false;
    for (int i = 0; i < points && !m_bytes.failed(); ++i) {
        const int place = std::clamp(m_bytes.integer(), 0, kSixtieths);
        bend.push_back({place, std::clamp(m_bytes.integer(), -kMostBend, kMostBend) * kCentsPerUnit});
        vibrato = m_bytes.byte() != 0 || vibrato;
    }
    if (vibrato) leaveOut("vibrato");
    return keep(std::move(bend));
}

std::uint32_t BeatReader::keep(ScoreBend bend) {
    std::ranges::stable_sort(bend, {}, &ScoreBendPoint::sixtieth);
    // Of many at one place the first and the last say all.
    ScoreBend kept;
    for (const ScoreBendPoint& point : bend) {
        const std::size_t size = kept.size();
        if (size > 1 && kept[size - 2].sixtieth == point.sixtieth) kept.pop_back();
        kept.push_back(point);
    }
    if (std::ranges::all_of(kept, [](const ScoreBendPoint& point) { return point.cents == 0; })) return 0;
    m_bends.push_back(std::move(kept));
    return static_cast<std::uint32_t>(m_bends.size());
}

void BeatReader::addDive(ScoreTime at, ScoreTime length, std::uint32_t bend) {
    if (bend == 0) return;
    if (m_track.drums) return leaveOut("whammy-bar dive");
    m_own->dives.push_back({at, length, bend});
}

void BeatReader::readBeatEffects(ScoreTime at, ScoreTime length) {
    const std::uint8_t first = m_bytes.byte();
    const std::uint8_t second = m_version.major == 3 ? std::uint8_t{0} : m_bytes.byte();
    if (first & 0x03) leaveOut("vibrato");
    if (first & 0x10) leaveOut("fade-in");
    if (m_version.major == 3) {
        if (first & 0x0C) leaveOut("harmonic");
        if (first & 0x20) {
            // Tapping and the like have a number, too, which means nothing.
            const bool dive = m_bytes.byte() == 0;
            const int depth = std::clamp(m_bytes.integer(), -kMostBend, kMostBend) * kCentsPerUnit;
            if (dive) addDive(at, length, keep({{0, 0}, {kSixtieths / 2, -depth}, {kSixtieths, 0}}));
        }
        if (first & 0x40) readStroke();
        return;
    }
    if (first & 0x20) m_bytes.skip(1);
    if (second & 0x04) {
        const std::uint32_t bend = readBend();
        addDive(at, length, bend);
    }
    if (first & 0x40) readStroke();
    if (second & 0x01) leaveOut("rasgueado");
    if (second & 0x02) m_bytes.skip(1);
}

void BeatReader::readMix(ScoreTime at) {
    const std::int8_t program = m_bytes.signedByte();
    if (m_version.major == 5) m_bytes.skip(16);
    std::array<std::int8_t, 6> levels{}; // volume, balance, chorus, reverb, phaser, tremolo
    for (std::int8_t& level : levels)
        level = m_bytes.signedByte();
    if (m_version.major == 5) m_bytes.sizedText();
    const int tempo = m_bytes.integer();
    // How long each takes to change.
    for (const std::int8_t level : levels)
        if (level >= 0) m_bytes.skip(1);
    if (tempo >= 0) m_bytes.skip(m_version.later5() ? 2 : 1);
    if (m_version.major >= 4) m_bytes.skip(1);
    if (m_version.major == 5) m_bytes.skip(1);
    if (m_version.later5()) {
        m_bytes.sizedText();
        m_bytes.sizedText();
    }
    if (program >= 0) m_program = static_cast<std::uint8_t>(program);
    if (levels[0] >= 0) m_own->controls.push_back({at, kVolume, midiLevel(levels[0])});
    if (levels[1] >= 0) m_own->controls.push_back({at, kPan, midiLevel(levels[1])});
    if (tempo > 0) m_all->tempos.push_back({at, static_cast<double>(tempo)});
}

int BeatReader::pitchOf(std::size_t string, int fret) const {
    return m_track.drums ? fret : m_track.tuning[string] + m_track.capo + fret;
}

void BeatReader::readNote(std::size_t string, ScoreTime at, ScoreTime length,
                          std::array<Struck, kMostStrings>& struck) {
    constexpr std::uint8_t kNormal = 1;
    constexpr std::uint8_t kTied = 2;
    constexpr std::uint8_t kDead = 3;
    const std::uint8_t flags = m_bytes.byte();
    const std::uint8_t kind = flags & 0x20 ? m_bytes.byte() : kNormal;
    if (m_version.major < 5 && flags & 0x01) m_bytes.skip(2);
    std::uint8_t velocity = kForte;
    if (flags & 0x10) velocity = velocityOf(m_bytes.signedByte());
    const int fret = flags & 0x20 ? m_bytes.signedByte() : 0;
    if (flags & 0x80) m_bytes.skip(2);
    if (m_version.major == 5) m_bytes.skip(flags & 0x01 ? 8 + 1 : 1);
    const Effects effects = flags & 0x08 ? readNoteEffects(string) : Effects{};

    Struck& last = struck[string];
    ScoreNote note;
    note.pitch = pitchOf(string, fret);
    if (kind == kDead && !m_track.drums) return leaveOut("dead note");
    if (kind == kTied && last.pitch >= 0) {
        // Tied to one that has ended it sounds no more.
        if (last.end != m_start + at) return;
        note.pitch = last.pitch;
        m_tied.push_back(last);
    }
    const ScoreTime later = std::min(m_graces.place(at, length, m_own->notes), length / 2);
    note.at = at + later;
    note.length = (length - later) / (effects.staccato ? 2 : 1);
    note.velocity = velocity;
    note.program = m_program;
    note.drum = m_track.drums;
    if (!note.drum) note.bend = effects.bend;
    last = {m_measure, m_own->notes.size(), note.pitch, m_start + at + length};
    m_own->notes.push_back(note);
}

BeatReader::Effects BeatReader::readNoteEffects(std::size_t string) {
    Effects effects;
    const std::uint8_t first = m_bytes.byte();
    const std::uint8_t second = m_version.major == 3 ? std::uint8_t{0} : m_bytes.byte();
    if (first & 0x01) {
        effects.bend = readBend();
        if (m_track.drums && effects.bend > 0) leaveOut("bend");
    }
    if (first & 0x08) leaveOut("let-ring mark");
    if (first & 0x10) readGrace(string);
    if (m_version.major == 3) {
        if (first & 0x04) leaveOut("slide");
        return effects;
    }
    effects.staccato = second & 0x01;
    if (second & 0x02) leaveOut("palm mute");
    if (second & 0x04) {
        leaveOut("tremolo");
        m_bytes.skip(1);
    }
    if (second & 0x08) {
        leaveOut("slide");
        m_bytes.skip(1);
    }
    if (second & 0x10) readHarmonic();
    if (second & 0x20) {
        leaveOut("trill");
        m_bytes.skip(2);
    }
    if (second & 0x40) leaveOut("vibrato");
    return effects;
}

void BeatReader::readGrace(std::size_t string) {
    const int fret = m_bytes.signedByte();
    ScoreNote note;
    note.velocity = velocityOf(m_bytes.byte());
    m_bytes.skip(2);
    const bool dead = m_version.major == 5 ? m_bytes.byte() & 0x01 : fret < 0;
    if (dead) return leaveOut("dead note");
    note.pitch = pitchOf(string, fret);
    note.program = m_program;
    note.drum = m_track.drums;
    m_graces.add(note, false);
}

void BeatReader::readHarmonic() {
    leaveOut("harmonic");
    const int kind = m_bytes.signedByte();
    if (m_version.major == 5 && kind == 2) m_bytes.skip(3);
    if (m_version.major == 5 && kind == 3) m_bytes.skip(1);
}

} // namespace muse
