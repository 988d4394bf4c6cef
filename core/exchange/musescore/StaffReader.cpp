// SPDX-License-Identifier: MIT
#include "core/exchange/musescore/StaffReader.h"

#include "core/exchange/musescore/Durations.h"
#include "core/exchange/musescore/Spanners.h"
#include "core/exchange/score/GraceNotes.h"
#include "core/exchange/score/Instruments.h"
#include "core/exchange/score/ScoreLimits.h"

#include <algorithm>
#include <map>
#include <utility>

namespace muse {
namespace {

constexpr int kDivision = 480; ///< ticks of MuseScore 2 to the quarter note

/// A text, whatever it is set in.
std::string plainText(const XmlElement& element) {
    std::string text;
    std::size_t taken = 0;
    for (const XmlElement& each : element.children) {
        text += std::string_view(element.text).substr(taken, each.place - taken);
        taken = each.place;
        if (each.spaceBefore) text += ' ';
        text += plainText(each);
        if (each.spaceAfter) text += ' ';
    }
    return text + element.text.substr(taken);
}

std::string plainTextOf(const XmlElement& parent, std::string_view name) {
    const XmlElement* found = parent.child(name);
    return found ? plainText(*found) : std::string();
}

enum class Grace : std::uint8_t { None, Before, After };

/// "grace8after" and its like are written ahead of their chord, too, but follow it.
Grace graceOf(const XmlElement& chord) {
    for (const XmlElement& each : chord.children) {
        if (each.name == "acciaccatura" || each.name == "appoggiatura") return Grace::Before;
        if (each.name.starts_with("grace")) return each.name.ends_with("after") ? Grace::After : Grace::Before;
    }
    return Grace::None;
}

class StaffReader {
public:
    StaffReader(MuseScoreSound sound, MuseScoreReading& all, ScoreDynamics& ofPart)
        : m_all(all), m_score(all.score), m_ofPart(ofPart), m_spanners(all.score), m_flat(all.flat), m_sound(sound) {}

    Result<MuseScoreStaff> read(const XmlElement& staff) {
        for (const XmlElement& each : staff.children) {
            // It stands for the rests that follow it.
            if (each.name != "Measure" || each.has("multiMeasureRest")) continue;
            readMeasure(each);
            if (m_start > kLongestScore) return Error{"it lasts more than a day"};
            if (m_all.notes > kMostNotes)
                return Error{"it has more than {} notes with its repeated measures, which is too much to open; take "
                             "some out of it",
                             kMostNotes};
            ++m_number;
        }
        m_spanners.finish(m_staff.measures);
        return std::move(m_staff);
    }

private:
    void leaveOut(const char* kind, std::size_t count = 1) {
        if (count > 0) m_score.leftOut[kind] += count;
    }

    void readMeasure(const XmlElement& element) {
        if (m_score.measures.size() <= m_number) m_score.measures.resize(m_number + 1);
        m_staff.measures.emplace_back();
        m_spanners.beginMeasure(m_number, m_start);
        m_own.clear();
        PlayMarks& marks = m_score.measures[m_number].marks;
        if (element.has("startRepeat")) marks.repeatStart = true;
        if (const XmlElement* end = element.child("endRepeat"))
            marks.repeatEnd = std::max({2, marks.repeatEnd, numberOf<int>(end->text).value_or(2)});
        // A new signature is in force from the first element on, and tells how long rests are.
        m_length = wholeFraction(element.attribute("len")).value_or(0);
        m_at = 0;
        m_end = 0;
        m_tuplets.clear();
        m_repeated = false;
        readElements(element);
        const ScoreTime length = m_length > 0 ? m_length : std::max(m_bar, m_end);
        ScoreMeasure& measure = m_score.measures[m_number];
        measure.length = std::max(measure.length, length);
        dropGraces();
        m_all.notes += m_own.size();
        m_staff.measures.back().notes = m_own;
        m_before = std::move(m_own);
        m_start += measure.length;
    }

    void dropGraces() { leaveOut("grace note", m_graces.drop() + m_gracesAfter.drop()); }

    void readElements(const XmlElement& parent) {
        for (const XmlElement& each : parent.children) {
            if (each.name == "voice") {
                m_at = 0;
                m_tuplets.clear();
                readElements(each);
                dropGraces();
            } else {
                readElement(each);
            }
        }
    }

    void readElement(const XmlElement& element) {
        const std::string& name = element.name;
        ScoreMeasure& measure = m_score.measures[m_number];
        if (name == "Chord") readChord(element);
        if (name == "Rest") advance(duration(element));
        if (name == "RepeatMeasure" || name == "MeasureRepeat") repeatMeasure(element);
        if (name == "tick") moveTo(element);
        if (name == "location")
            m_at = std::clamp<ScoreTime>(m_at + wholeFraction(element.textOf("fractions")).value_or(0), 0,
                                         kLongestScore + 1);
        if (name == "Tuplet") openTuplet(element);
        if (name == "endTuplet" && !m_tuplets.empty()) m_tuplets.pop_back();
        if (name == "TimeSig") readTime(element);
        if (name == "KeySig") readKey(element);
        if (name == "Tempo") {
            if (const auto perSecond = element.numberIn<double>("tempo"))
                measure.tempos.push_back({m_at, 60 * *perSecond});
        }
        if (name == "Dynamic") readDynamic(element);
        if (name == "RehearsalMark")
            if (const std::string text = plainTextOf(element, "text"); !text.empty())
                measure.markers.push_back({m_at, text});
        if (name == "Marker") readMarker(element, measure.marks);
        if (name == "Jump") readJump(element, measure.marks);
        if (name == "InstrumentChange")
            if (const XmlElement* instrument = element.child("Instrument")) m_sound = soundOf(*instrument);
        if (name == "Harmony") leaveOut("chord symbol");
        if (const XmlElement* swing = element.child("swing"); swing && swing->attribute("unit") != "0")
            leaveOut("swing mark");
        if (name == "Fermata") leaveOut("fermata");
        m_spanners.read(element, m_at);
    }

    void advance(ScoreTime by) {
        m_at = std::min(m_at + by, kLongestScore + 1);
        m_end = std::max(m_end, m_at);
    }

    /// MuseScore 2 says in ticks from the start of the score where it goes on.
    void moveTo(const XmlElement& element) {
        const auto tick = numberOf<std::int64_t>(element.text).value_or(0);
        if (tick < 0 || tick > kLongestScore / (kUnitsPerQuarter / kDivision)) return;
        m_at = std::max<ScoreTime>(0, tick * (kUnitsPerQuarter / kDivision) - m_start);
    }

    void openTuplet(const XmlElement& element) {
        TupletRatio ratio = tupletRatio(element);
        if (m_flat) {
            // What it is within is named, as notes name what they are within.
            if (const auto outer = m_named.find(element.textOf("Tuplet")); outer != m_named.end()) {
                ratio.normal *= outer->second.normal;
                ratio.actual *= outer->second.actual;
            }
            m_named[std::string(element.attribute("id"))] = bounded(ratio);
            return;
        }
        if (!m_tuplets.empty()) {
            ratio.normal *= m_tuplets.back().normal;
            ratio.actual *= m_tuplets.back().actual;
        }
        m_tuplets.push_back(bounded(ratio));
    }

    /// Tuplets within tuplets without end are no music.
    static TupletRatio bounded(TupletRatio ratio) {
        constexpr int kMost = 64 * 64 * 64;
        return ratio.normal > kMost || ratio.actual > kMost ? TupletRatio{} : ratio;
    }

    [[nodiscard]] ScoreTime duration(const XmlElement& chord) const {
        const ScoreTime written = writtenDuration(chord, m_length > 0 ? m_length : m_bar);
        if (!m_flat) return m_tuplets.empty() ? written : m_tuplets.back().of(written);
        const auto named = m_named.find(chord.textOf("Tuplet"));
        return named == m_named.end() ? written : named->second.of(written);
    }

    void readTime(const XmlElement& element) {
        const int numerator = element.numberIn<int>("sigN").value_or(0);
        const int denominator = element.numberIn<int>("sigD").value_or(0);
        const bool power = denominator >= 1 && denominator <= 64 && (denominator & (denominator - 1)) == 0;
        if (numerator < 1 || numerator > 64 || !power) return;
        m_bar = kUnitsPerWhole * numerator / denominator;
        m_score.measures[m_number].signature = TimeSignature{0, numerator, denominator};
    }

    void readKey(const XmlElement& element) {
        auto& key = m_score.measures[m_number].key;
        if (key) return;
        auto fifths = element.numberIn<int>("concertKey");
        if (!fifths) fifths = element.numberIn<int>("accidental");
        if (fifths) key = KeySignature{std::clamp(*fifths, -7, 7), element.textOf("mode") == "minor"};
    }

    void readDynamic(const XmlElement& element) {
        const auto known = velocityOfMark(element.textOf("subtype"));
        const int velocity = element.numberIn<int>("velocity").value_or(known.value_or(0));
        if (velocity < 1 || velocity > 127) return;
        // MuseScore 4 has a name where those before had a number.
        const auto range = element.textOf("dynRange");
        const auto voices = element.textOf("voiceAssignment");
        const bool staff = range == "0" || range == "staff" || voices == "allInStaff" || voices == "currentVoiceOnly";
        const bool system = range == "2" || range == "system";
        ScoreDynamics& marks = staff ? m_staff.dynamics : system ? m_all.dynamics : m_ofPart;
        marks[{m_number, m_at}] = static_cast<std::uint8_t>(velocity);
    }

    static void readMarker(const XmlElement& element, PlayMarks& marks) {
        const std::string_view label = element.textOf("label");
        if (label == "segno") marks.segno[0] = true;
        if (label == "varsegno") marks.segno[1] = true;
        if (label == "codab") marks.coda[0] = true;
        if (label == "varcoda") marks.coda[1] = true;
        // This is the sign that leads there.
        if (label == "coda" || label == "tocoda" || label == "toCoda") marks.toCoda[0] = true;
        if (label == "fine") marks.fine = true;
    }

    static void readJump(const XmlElement& element, PlayMarks& marks) {
        const std::string_view to = element.textOf("jumpTo");
        marks.jump = to == "start" ? ScoreJump::DaCapo : ScoreJump::DalSegno;
        marks.jumpSegno = to == "varsegno" ? 1 : 0;
        const std::string_view coda = element.textOf("continueAt");
        if (coda == "codab") marks.jumpCoda = 0;
        if (coda == "varcoda") marks.jumpCoda = 1;
    }

    void repeatMeasure(const XmlElement& element) {
        if (element.numberIn<int>("subtype").value_or(1) > 1)
            leaveOut("several-measure repeat");
        else if (!std::exchange(m_repeated, true)) // One voice's sign is all voices'.
            m_own.insert(m_own.end(), m_before.begin(), m_before.end());
        advance(duration(element));
    }

    void readChord(const XmlElement& chord) {
        const Grace kind = graceOf(chord);
        const bool grace = kind != Grace::None;
        const ScoreTime length = grace ? 0 : duration(chord);
        const ScoreTime later = grace ? 0 : std::min(m_graces.place(m_at, length, m_own), length / 2);
        ScoreTime sounding = length - later;
        if (!grace) {
            m_gracesAfter.reverse();
            sounding -= m_gracesAfter.placeAtEnd(m_at + later, sounding, m_own);
        }
        for (const XmlElement& each : chord.children) {
            if (each.name == "Lyrics" && !grace) readLyrics(each);
            if (each.name == "Articulation" || each.name == "Ornament")
                readArticulation(each.textOf("subtype"), sounding);
            if (each.name.starts_with("Tremolo")) leaveOut("tremolo");
            if (each.name == "Arpeggio") leaveOut("arpeggio");
            m_spanners.read(each, m_at);
        }
        bool first = true;
        for (const XmlElement& each : chord.children) {
            if (each.name != "Note" || each.textOf("play") == "0") continue;
            ScoreNote note = noteOf(each);
            note.at = m_at + later;
            note.length = sounding;
            if (grace)
                (kind == Grace::After ? m_gracesAfter : m_graces).add(note, !first);
            else if (note.length > 0)
                m_own.push_back(note);
            first = false;
        }
        if (!grace) advance(length);
    }

    ScoreNote noteOf(const XmlElement& element) {
        ScoreNote note;
        note.pitch = std::clamp(element.numberIn<int>("pitch").value_or(-1), -1, 128);
        note.velocity = kAsMarked;
        note.program = m_sound.program;
        note.drum = m_sound.drums;
        note.tied = element.has("Tie");
        for (const XmlElement& each : element.children) {
            if (each.name == "Spanner" && each.attribute("type") == "Tie" && each.has("next")) note.tied = true;
            if (each.name == "Bend" || each.name == "GuitarBend") leaveOut("bend");
            m_spanners.read(each, m_at);
        }
        return note;
    }

    void readArticulation(std::string_view kind, ScoreTime& sounding) {
        const auto says = [&](std::string_view word) { return kind.find(word) != std::string_view::npos; };
        if (says("taccatissimo"))
            sounding /= 4;
        else if (says("taccato") && !says("enuto"))
            sounding /= 2;
        if (says("rill")) leaveOut("trill");
        if (says("ordent") || says("prall")) leaveOut("mordent");
        if (says("urn")) leaveOut("turn");
        if (says("ermata")) leaveOut("fermata");
    }

    void readLyrics(const XmlElement& element) {
        std::string text = plainTextOf(element, "text");
        if (text.empty()) return;
        const auto syllabic = element.textOf("syllabic");
        if (syllabic != "begin" && syllabic != "middle") text += ' ';
        const int verse = std::clamp(element.numberIn<int>("no").value_or(0), 0, 63) + 1;
        m_staff.measures.back().lyrics.push_back({m_at, verse, std::move(text)});
    }

    MuseScoreReading& m_all;
    Score& m_score;
    ScoreDynamics& m_ofPart;
    Spanners m_spanners;
    GraceNotes m_graces;
    GraceNotes m_gracesAfter; ///< in the order in which they are written, the last first
    bool m_flat;
    MuseScoreSound m_sound;
    MuseScoreStaff m_staff;
    std::size_t m_number = 0;
    ScoreTime m_start = 0;                                   ///< of the measure, in the score
    ScoreTime m_bar = kUnitsPerWhole;                        ///< by the signature in force
    ScoreTime m_length = 0;                                  ///< of this measure, where it says so
    ScoreTime m_at = 0;                                      ///< in the measure
    ScoreTime m_end = 0;                                     ///< the furthest it got
    std::vector<TupletRatio> m_tuplets;                      ///< open ones, each with those around it
    std::map<std::string, TupletRatio, std::less<>> m_named; ///< the same in MuseScore 2
    std::vector<ScoreNote> m_own;                            ///< of this staff in this measure
    std::vector<ScoreNote> m_before;                         ///< in the one before
    bool m_repeated = false;                                 ///< whether this measure repeats the one before
};

} // namespace

MuseScoreSound soundOf(const XmlElement& instrument) {
    MuseScoreSound sound;
    std::string name(instrument.textOf("longName"));
    if (name.empty()) name = instrument.textOf("trackName");
    if (name.empty()) name = instrument.attribute("id");
    sound.program = programNamed(name).value_or(0);
    sound.drums = instrument.textOf("useDrumset") == "1";
    const XmlElement* channel = instrument.child("Channel");
    const XmlElement* program = channel ? channel->child("program") : nullptr;
    if (program)
        if (const auto value = numberOf<int>(program->attribute("value")); value && *value >= 0 && *value < 128)
            sound.program = static_cast<std::uint8_t>(*value);
    return sound;
}

Result<MuseScoreStaff> readMuseScoreStaff(const XmlElement& staff, MuseScoreSound sound, MuseScoreReading& all,
                                          ScoreDynamics& ofPart) {
    return StaffReader(sound, all, ofPart).read(staff);
}

} // namespace muse
