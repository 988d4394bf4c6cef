// SPDX-License-Identifier: MIT
#include "core/exchange/musicxml/PartReader.h"

#include "core/base/LowerCase.h"
#include "core/exchange/musicxml/Barlines.h"
#include "core/exchange/musicxml/PartInstruments.h"
#include "core/exchange/score/GraceNotes.h"
#include "core/exchange/score/Instruments.h"
#include "core/exchange/score/PlayOrder.h"
#include "core/exchange/score/ScoreDynamics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muse {
namespace {

constexpr int kSustain = 64;
/// MusicXML counts loudness in percent of this velocity, that of a forte.
constexpr double kForte = 90;

/// Ornaments and techniques that change what is played, which songs here have no place for, and what they are called.
constexpr std::array<std::pair<std::string_view, const char*>, 19> kLeftOut = {{{"trill-mark", "trill"},
                                                                                {"mordent", "mordent"},
                                                                                {"inverted-mordent", "mordent"},
                                                                                {"turn", "turn"},
                                                                                {"inverted-turn", "turn"},
                                                                                {"delayed-turn", "turn"},
                                                                                {"shake", "trill"},
                                                                                {"schleifer", "slide"},
                                                                                {"tremolo", "tremolo"},
                                                                                {"glissando", "glissando"},
                                                                                {"slide", "slide"},
                                                                                {"arpeggiate", "arpeggio"},
                                                                                {"fermata", "fermata"},
                                                                                {"bend", "bend"},
                                                                                {"scoop", "bend"},
                                                                                {"plop", "bend"},
                                                                                {"doit", "bend"},
                                                                                {"falloff", "bend"},
                                                                                {"harmonic", "harmonic"}}};

int semitoneOf(std::string_view step) {
    constexpr std::array<int, 7> kSemitones = {9, 11, 0, 2, 4, 5, 7};
    return step.size() == 1 && step[0] >= 'A' && step[0] <= 'G' ? kSemitones[static_cast<std::size_t>(step[0] - 'A')]
                                                                : 0;
}

/// Octaves of notes lie within 0..9; what a file says beyond makes a pitch that no MIDI key has.
int octaveOf(const XmlElement& pitch, std::string_view name) {
    return std::clamp(pitch.numberIn<int>(name).value_or(4), -20, 20);
}

class PartReader {
public:
    PartReader(const XmlElement& info, Score& score) : m_score(score), m_instruments(info, m_part) {}

    Result<void> read(const std::vector<const XmlElement*>& measures) {
        if (m_score.measures.size() < measures.size()) m_score.measures.resize(measures.size());
        for (std::size_t i = 0; i < measures.size(); ++i) {
            m_part.measures.emplace_back();
            m_number = i;
            if (!measures[i]) continue;
            readMeasure(*measures[i], m_score.measures[i], m_part.measures.back());
            if (m_tooLong) return Error{"its notes last longer than a day"};
        }
        applyDynamics({&m_dynamics}, m_part.measures);
        if (m_guessed > 0)
            m_score.remarks.push_back(
                fmt::format("{} does not say which drums its notes are; {} guessed from where they stand on the staff.",
                            m_part.name.empty() ? "A part" : m_part.name, m_guessed == 1 ? "one is" : "they are"));
        m_score.parts.push_back(std::move(m_part));
        return {};
    }

private:
    void leaveOut(std::string_view kind, std::size_t count = 1) {
        if (count > 0) m_score.leftOut[std::string(kind)] += count;
    }

    /// A duration in divisions of a quarter note; 0 where it is missing or below.
    ScoreTime timeOf(const XmlElement& element, std::string_view name) {
        const double quarters = element.numberIn<double>(name).value_or(0) / m_divisions;
        if (!(quarters > 0)) return 0;
        if (quarters * kUnitsPerQuarter >= static_cast<double>(kLongestScore)) {
            m_tooLong = true;
            return 0;
        }
        return std::llround(quarters * kUnitsPerQuarter);
    }

    void readMeasure(const XmlElement& element, ScoreMeasure& measure, PartMeasure& own) {
        m_measure = &measure;
        m_own = &own;
        m_at = 0;
        m_end = 0;
        m_chordLength = 0;
        for (const XmlElement& child : element.children) {
            if (child.name == "note") readNote(child);
            if (child.name == "backup") {
                endGraces();
                m_at = std::max<ScoreTime>(0, m_at - timeOf(child, "duration"));
            }
            if (child.name == "forward") advance(timeOf(child, "duration"));
            if (child.name == "attributes") readAttributes(child);
            if (child.name == "direction") readDirection(child);
            if (child.name == "sound") readSound(child, m_at);
            if (child.name == "barline") readBarline(child, measure.marks, m_endings);
            if (child.name == "harmony") leaveOut("chord symbol");
        }
        endGraces();
        m_endings.measureEnds(measure.marks);
        own.end = m_end;
    }

    /// Grace notes that no note of their voice follows are the end of the chord before them.
    void endGraces() {
        if (m_chordLength <= 0) leaveOut("grace note", m_graces.drop());
        const std::size_t last = m_own->notes.size();
        const ScoreTime earlier = m_graces.placeAtEnd(m_chordAt, m_chordLength, m_own->notes);
        const ScoreTime end = m_chordAt + m_chordLength - earlier;
        for (std::size_t i = m_chordFrom; earlier > 0 && i < last; ++i) {
            ScoreNote& note = m_own->notes[i];
            if (note.at + note.length <= end) continue;
            note.length = std::max<ScoreTime>(end - note.at, 1);
            note.tied = false;
        }
        m_chordLength = 0;
    }

    void advance(ScoreTime by) {
        m_at = std::min(m_at + by, kLongestScore + 1);
        m_end = std::max(m_end, m_at);
        m_chordLength = 0;
        if (m_at > kLongestScore) m_tooLong = true;
    }

    void readAttributes(const XmlElement& element) {
        if (const auto divisions = element.numberIn<double>("divisions"); divisions && *divisions > 0)
            m_divisions = *divisions;
        if (const XmlElement* transpose = element.child("transpose")) {
            m_transposition = std::clamp(transpose->numberIn<int>("chromatic").value_or(0), -60, 60) +
                              12 * std::clamp(transpose->numberIn<int>("octave-change").value_or(0), -5, 5);
        }
        if (const XmlElement* key = element.child("key"); key && !m_measure->key) {
            const int fifths = std::clamp(key->numberIn<int>("fifths").value_or(0), -7, 7);
            m_measure->key = KeySignature{soundingFifths(fifths), key->textOf("mode") == "minor"};
        }
        if (const XmlElement* time = element.child("time"); time && !m_measure->signature) readTime(*time);
    }

    /// A key as it sounds: a semitone is seven fifths away, and twelve fifths are none.
    [[nodiscard]] int soundingFifths(int written) const {
        int fifths = written + m_transposition * 7;
        fifths = ((fifths % 12) + 12) % 12;
        // Of two ways to write a key the one nearer to the written.
        if (fifths > 6 || (fifths > 5 && written < 0)) fifths -= 12;
        return m_transposition % 12 == 0 ? written : fifths;
    }

    /// "3+2" and several pairs of numbers make one bar of all of them.
    void readTime(const XmlElement& time) {
        int numerator = 0;
        int denominator = 0;
        int pending = 0;
        for (const XmlElement& each : time.children) {
            if (each.name == "beats") {
                pending = 0;
                std::string_view text = each.text;
                while (!text.empty()) {
                    const auto plus = text.find('+');
                    pending += std::clamp(numberOf<int>(text.substr(0, plus)).value_or(0), 0, 64);
                    text = plus == std::string_view::npos ? std::string_view() : text.substr(plus + 1);
                }
            }
            if (each.name == "beat-type") {
                const int type = numberOf<int>(each.text).value_or(0);
                if (type < 1 || type > 64 || (type & (type - 1)) != 0) return;
                const int finer = std::max(denominator, type);
                numerator = (denominator ? numerator * (finer / denominator) : 0) + pending * (finer / type);
                denominator = finer;
            }
        }
        if (numerator >= 1 && numerator <= 64) m_measure->signature = TimeSignature{0, numerator, denominator};
    }

    void readDirection(const XmlElement& direction) {
        const ScoreTime at = std::max<ScoreTime>(0, m_at + audibleOffset(direction));
        const XmlElement* sound = direction.child("sound");
        const bool toCoda = saysTo(direction);
        for (const XmlElement& type : direction.children) {
            if (type.name != "direction-type") continue;
            for (const XmlElement& each : type.children)
                readDirectionType(each, at, sound, toCoda);
        }
        if (sound) readSound(*sound, at);
    }

    /// By how much a direction works elsewhere than it stands; without sound="yes" it is printed elsewhere only.
    [[nodiscard]] ScoreTime audibleOffset(const XmlElement& direction) const {
        const XmlElement* offset = direction.child("offset");
        if (!offset || offset->attribute("sound") != "yes") return 0;
        const double units = direction.numberIn<double>("offset").value_or(0) / m_divisions * kUnitsPerQuarter;
        return std::abs(units) < static_cast<double>(kLongestScore) ? std::llround(units) : 0;
    }

    /// Whether its words are "To", before a sign of the coda.
    static bool saysTo(const XmlElement& direction) {
        return std::ranges::any_of(direction.children, [](const XmlElement& type) {
            const std::string words = lowerCase(type.textOf("words"));
            return type.name == "direction-type" && (words == "to" || words == "to coda");
        });
    }

    void readDirectionType(const XmlElement& type, ScoreTime at, const XmlElement* sound, bool toCoda) {
        PlayMarks& marks = m_measure->marks;
        const auto heard = [&](std::string_view name) { return sound && !sound->attribute(name).empty(); };
        if (type.name == "dynamics")
            for (const XmlElement& mark : type.children)
                if (const auto velocity = velocityOfMark(mark.name)) m_dynamics[{m_number, at}] = *velocity;
        if (type.name == "metronome" && (!sound || sound->attribute("tempo").empty())) readMetronome(type, at);
        if (type.name == "rehearsal" && !type.text.empty()) m_measure->markers.push_back({at, type.text});
        // What sounds has a name that tells which of several it is.
        if (type.name == "segno" && !heard("segno")) marks.segno[0] = true;
        if (type.name == "coda" && !heard("coda") && !heard("tocoda")) (toCoda ? marks.toCoda : marks.coda)[0] = true;
        if (type.name == "words" && !sound) addJumpWords(type.text, marks);
        if (type.name == "wedge" && type.attribute("type") != "stop") leaveOut("hairpin");
        if (type.name == "pedal") {
            const bool down = type.attribute("type") == "start" || type.attribute("type") == "resume";
            const bool up = type.attribute("type") == "stop" || type.attribute("type") == "discontinue";
            if (type.attribute("type") == "change") m_own->controls.push_back({at, kSustain, 0});
            if (up) m_own->controls.push_back({at, kSustain, 0});
            if (down) m_own->controls.push_back({at, kSustain, 127});
            if (type.attribute("type") == "change")
                m_own->controls.push_back({at + kUnitsPerWhole / 64, kSustain, 127});
        }
    }

    void readMetronome(const XmlElement& metronome, ScoreTime at) {
        constexpr std::array<std::pair<std::string_view, double>, 6> kUnits = {
            {{"whole", 4}, {"half", 2}, {"quarter", 1}, {"eighth", 0.5}, {"16th", 0.25}, {"32nd", 0.125}}};
        const auto unit = metronome.textOf("beat-unit");
        const auto* const found = std::ranges::find(kUnits, unit, &std::pair<std::string_view, double>::first);
        if (found == kUnits.end()) return;
        double quarters = found->second;
        for (double dot = quarters / 2; const XmlElement& each : metronome.children)
            if (each.name == "beat-unit-dot") {
                quarters += dot;
                dot /= 2;
            }
        // "c. 120" and "120-126" mean 120.
        const std::string_view text = metronome.textOf("per-minute");
        const auto first = text.find_first_of("0123456789");
        if (first == std::string_view::npos) return;
        const auto number = text.substr(first, text.find_first_not_of("0123456789.", first) - first);
        if (const auto perMinute = numberOf<double>(number)) m_measure->tempos.push_back({at, quarters * *perMinute});
    }

    void readSound(const XmlElement& sound, ScoreTime at) {
        PlayMarks& marks = m_measure->marks;
        if (const auto tempo = numberOf<double>(sound.attribute("tempo"))) m_measure->tempos.push_back({at, *tempo});
        if (const auto dynamics = numberOf<double>(sound.attribute("dynamics")))
            m_dynamics[{m_number, at}] = velocityOf(*dynamics);
        if (sound.attribute("dacapo") == "yes") marks.jump = ScoreJump::DaCapo;
        if (const auto name = sound.attribute("dalsegno"); !name.empty()) {
            marks.jump = ScoreJump::DalSegno;
            marks.jumpSegno = kindOf(name, m_segnos);
        }
        if (const auto name = sound.attribute("segno"); !name.empty()) marks.segno[kindOf(name, m_segnos)] = true;
        if (const auto name = sound.attribute("coda"); !name.empty()) marks.coda[kindOf(name, m_codas)] = true;
        if (const auto name = sound.attribute("tocoda"); !name.empty()) marks.toCoda[kindOf(name, m_codas)] = true;
        if (!sound.attribute("fine").empty()) marks.fine = true;
        for (const XmlElement& each : sound.children)
            if (each.name == "midi-instrument") m_instruments.change(each);
    }

    /// Signs of the first name are of the first kind, those of all others of the second.
    static std::size_t kindOf(std::string_view name, std::string& first) {
        if (first.empty()) first = name;
        return name == first ? 0 : 1;
    }

    static std::uint8_t velocityOf(double percent) {
        // Neither is what is no number.
        if (!(percent > 0)) return 1;
        return static_cast<std::uint8_t>(std::lround(std::clamp(percent / 100 * kForte, 1.0, 127.0)));
    }

    void readNote(const XmlElement& element) {
        const bool grace = element.has("grace");
        const bool chord = element.has("chord");
        const ScoreTime length = grace ? 0 : timeOf(element, "duration");
        // Notes of a chord begin with the first one, which has moved on.
        if (!chord) {
            m_begin = m_at;
            m_later = 0;
        }
        if (!grace && !chord) advance(length);
        if (element.has("cue")) return leaveOut("cue note");
        if (!chord || grace) readLyrics(element);
        if (element.has("rest")) return;
        ScoreNote note;
        note.at = m_begin;
        note.length = length;
        note.velocity = kAsMarked;
        if (const auto dynamics = numberOf<double>(element.attribute("dynamics")))
            note.velocity = velocityOf(*dynamics);
        if (!pitchOf(element, note)) return;
        readNotations(element, note);
        if (grace) return m_graces.add(note, chord);
        if (!chord) {
            m_later = m_graces.place(m_begin, length, m_own->notes);
            m_chordAt = m_begin;
            m_chordLength = length;
            m_chordFrom = m_own->notes.size();
        }
        note.at += std::min(m_later, note.length / 2);
        note.length -= std::min(m_later, note.length / 2);
        if (note.length > 0) m_own->notes.push_back(note);
    }

    bool pitchOf(const XmlElement& element, ScoreNote& note) {
        const XmlElement* id = element.child("instrument");
        const MusicXmlInstrument& instrument = m_instruments.of(id ? id->attribute("id") : std::string_view());
        note.program = instrument.program;
        note.drum = instrument.drums;
        if (const XmlElement* pitch = element.child("pitch")) {
            const double alter = std::clamp(pitch->numberIn<double>("alter").value_or(0), -12.0, 12.0);
            if (alter != std::floor(alter)) leaveOut("microtone");
            note.pitch = 12 * (octaveOf(*pitch, "octave") + 1) + semitoneOf(pitch->textOf("step")) +
                         static_cast<int>(std::floor(alter)) + (note.drum ? 0 : m_transposition);
            if (note.drum && instrument.drumPitch) note.pitch = *instrument.drumPitch;
            return true;
        }
        const XmlElement* unpitched = element.child("unpitched");
        if (!unpitched) return false;
        if (!note.drum) note.program = 0;
        note.drum = true;
        if (instrument.drumPitch) {
            note.pitch = *instrument.drumPitch;
            return true;
        }
        const bool placed = unpitched->has("display-step");
        note.pitch = percussionAt(placed ? 12 * (octaveOf(*unpitched, "display-octave") + 1) +
                                               semitoneOf(unpitched->textOf("display-step"))
                                         : 71);
        ++m_guessed;
        return true;
    }

    void readNotations(const XmlElement& element, ScoreNote& note) {
        const auto starts = [](const XmlElement& each) { return each.attribute("type") == "start"; };
        note.tied = std::ranges::any_of(element.children,
                                        [&](const XmlElement& each) { return each.name == "tie" && starts(each); });
        for (const XmlElement& notations : element.children) {
            if (notations.name != "notations") continue;
            for (const XmlElement& each : notations.children) {
                if (each.name == "tied" && starts(each)) note.tied = true;
                // Every note of a chord says that it is broken.
                const bool again = each.name == "arpeggiate" && element.has("chord");
                if (each.attribute("type") != "stop" && !again) leaveOutNotation(each.name);
                for (const XmlElement& inner : each.children)
                    if (inner.attribute("type") != "stop") readNotation(inner.name, note);
            }
        }
    }

    void readNotation(std::string_view name, ScoreNote& note) {
        if (name == "staccato") note.length /= 2;
        if (name == "staccatissimo") note.length /= 4;
        leaveOutNotation(name);
    }

    void leaveOutNotation(std::string_view name) {
        const auto* const found = std::ranges::find(kLeftOut, name, &std::pair<std::string_view, const char*>::first);
        if (found != kLeftOut.end()) leaveOut(found->second);
    }

    void readLyrics(const XmlElement& element) {
        for (const XmlElement& lyric : element.children) {
            if (lyric.name != "lyric") continue;
            std::string text;
            std::string_view syllabic;
            // Several syllables on one note are sung as one.
            for (const XmlElement& each : lyric.children) {
                if (each.name == "elision" && !text.empty()) text += ' ';
                if (each.name == "text") text += each.text;
                if (each.name == "syllabic") syllabic = each.text;
            }
            if (text.empty()) continue;
            if (syllabic != "begin" && syllabic != "middle") text += ' ';
            const int verse = numberOf<int>(lyric.attribute("number")).value_or(1);
            m_own->lyrics.push_back({m_begin, verse, std::move(text)});
        }
    }

    Score& m_score;
    ScorePart m_part;
    PartInstruments m_instruments;
    GraceNotes m_graces;
    Endings m_endings;
    ScoreMeasure* m_measure = nullptr;
    PartMeasure* m_own = nullptr;
    ScoreTime m_at = 0;    ///< in the measure
    ScoreTime m_end = 0;   ///< the furthest it got
    ScoreTime m_begin = 0; ///< of the chord that is being read
    ScoreTime m_later = 0; ///< what its grace notes take of it
    double m_divisions = 1;
    int m_transposition = 0;
    ScoreTime m_chordAt = 0;     ///< of the last chord, which what follows it at once may shorten
    ScoreTime m_chordLength = 0; ///< 0 where a rest or nothing came last
    std::size_t m_chordFrom = 0; ///< its first note
    std::size_t m_number = 0;    ///< of the measure
    ScoreDynamics m_dynamics;
    std::string m_segnos; ///< the name of the first one
    std::string m_codas;
    std::size_t m_guessed = 0;
    bool m_tooLong = false;
};

} // namespace

Result<void> readMusicXmlPart(const XmlElement& info, const std::vector<const XmlElement*>& measures, Score& score) {
    return PartReader(info, score).read(measures);
}

} // namespace muse
