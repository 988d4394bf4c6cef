// SPDX-License-Identifier: MIT
#include "core/exchange/abc/AbcVoice.h"

#include <algorithm>
#include <cmath>

namespace muse {

AbcVoice::AbcVoice(std::string name, AbcSettings settings)
    : m_name(std::move(name)), m_settings(std::move(settings)), m_measures(1) {
    measure().all.signature = m_settings.meter;
    measure().all.key = m_settings.key.signature;
}

std::vector<AbcMeasure> AbcVoice::takeMeasures() {
    closeMeasure();
    // What follows the last bar line is a measure only when something is in it.
    if (m_measures.size() > 1) m_measures.pop_back();
    return std::move(m_measures);
}

bool AbcVoice::takeRoom(std::size_t count) {
    m_events = std::min(m_events + count, kMostAbcEvents + 1);
    return hasRoom();
}

void AbcVoice::beginLine(std::size_t number) {
    if (m_lineNumber == number) return;
    m_lineNumber = number;
    m_line.clear();
    m_verse = 0;
}

ScoreTime AbcVoice::timeOf(double units) const {
    const double wholes = units * m_settings.unit;
    return std::llround(std::min(wholes, 1000.0) * kUnitsPerWhole);
}

int AbcVoice::pitchOf(const AbcNote& note) {
    const std::pair place(note.step, note.octave);
    int alteration = m_settings.key.alterations[static_cast<std::size_t>(note.step)];
    if (note.accidental) {
        alteration = *note.accidental;
        // It holds for the step in all octaves (ABC standard 2.1, section 11.3, propagate-accidentals).
        std::erase_if(m_accidentals, [&](const auto& each) { return each.first.first == note.step; });
        m_accidentals[place] = alteration;
    } else if (const auto carried = m_carried.find(place); carried != m_carried.end()) {
        alteration = carried->second;
    } else {
        for (const auto& [where, accidental] : m_accidentals)
            if (where.first == note.step) alteration = accidental;
    }
    m_carried.erase(place);
    if (note.tied) m_carried[place] = alteration;
    return 12 * (note.octave + 1) + abcSemitone(note.step) + alteration +
           (m_settings.drums ? 0 : m_settings.placing.total());
}

void AbcVoice::advance(ScoreTime length) {
    m_at = std::min(m_at + length, kLongestScore + 1);
    m_end = std::max(m_end, m_at);
}

void AbcVoice::finishTupletNote() {
    if (m_tupletLeft > 0 && --m_tupletLeft == 0) m_tuplet = 1;
}

void AbcVoice::play(const std::vector<AbcNote>& chord, bool grace) {
    if (chord.empty() || !takeRoom(chord.size())) return;
    const double factor = grace ? 1 : m_tuplet * m_next;
    const ScoreTime whole = timeOf(chord.front().length * factor);
    const ScoreTime later = grace ? 0 : std::min(m_graces.place(m_at, whole, measure().own.notes), whole / 2);
    bool first = true;
    for (const AbcNote& written : chord) {
        ScoreNote note;
        note.pitch = pitchOf(written);
        note.at = m_at + later;
        note.length = std::max<ScoreTime>(timeOf(written.length * factor) - later, 1);
        if (m_staccato && !grace) note.length = std::max<ScoreTime>(note.length / 2, 1);
        note.velocity = m_velocity;
        note.program = m_settings.program;
        note.drum = m_settings.drums;
        note.tied = written.tied;
        if (grace)
            m_graces.add(note, !first);
        else
            measure().own.notes.push_back(note);
        first = false;
    }
    if (grace) return;
    m_line.emplace_back(m_measures.size() - 1, m_at);
    m_last = chord;
    m_lastNotes = chord.size();
    m_lastLength = whole;
    m_next = 1;
    m_staccato = false;
    finishTupletNote();
    advance(whole);
}

void AbcVoice::rest(double length) {
    const ScoreTime whole = timeOf(length * m_tuplet * m_next);
    m_last.clear();
    m_lastNotes = 0;
    m_lastLength = whole;
    m_next = 1;
    finishTupletNote();
    advance(whole);
}

void AbcVoice::restMeasures(int count) {
    const ScoreTime length = barLength(m_settings.meter) * (kUnitsPerQuarter / kTicksPerQuarter);
    for (int i = 0; i < count && m_measures.size() <= kMostAbcMeasures; ++i) {
        advance(length);
        if (i + 1 < count) closeMeasure();
    }
    m_lastLength = 0;
}

void AbcVoice::breakRhythm(int strength) {
    if (m_lastLength == 0) return;
    const double part = std::pow(0.5, std::min(std::abs(strength), 3));
    const double last = strength > 0 ? 2 - part : part;
    const auto change = [&](ScoreTime length) { return std::llround(static_cast<double>(length) * last); };
    auto& notes = measure().own.notes;
    for (std::size_t i = 0; i < m_lastNotes && i < notes.size(); ++i) {
        ScoreNote& note = notes[notes.size() - 1 - i];
        note.length = std::max<ScoreTime>(note.length + change(m_lastLength) - m_lastLength, 1);
    }
    const ScoreTime end = m_at;
    m_at += change(m_lastLength) - m_lastLength;
    m_end = m_end == end ? m_at : std::max(m_end, m_at);
    m_lastLength = 0;
    m_next = strength > 0 ? part : 2 - part;
}

void AbcVoice::tuplet(int p, int q, int r) {
    m_tuplet = static_cast<double>(q) / p;
    m_tupletLeft = r;
}

void AbcVoice::tie() {
    auto& notes = measure().own.notes;
    for (std::size_t i = 0; i < m_lastNotes && i < notes.size(); ++i)
        notes[notes.size() - 1 - i].tied = true;
    for (const AbcNote& each : m_last) {
        int alteration = m_settings.key.alterations[static_cast<std::size_t>(each.step)];
        for (const auto& [where, accidental] : m_accidentals)
            if (where.first == each.step) alteration = accidental;
        m_carried[{each.step, each.octave}] = alteration;
    }
}

void AbcVoice::closeMeasure() {
    if (m_end == 0 || m_measures.size() > kMostAbcMeasures) return;
    measure().own.end = m_end;
    measure().all.marks.endings = m_endings;
    m_measures.emplace_back();
    m_at = 0;
    m_end = 0;
    m_lastNotes = 0;
    m_lastLength = 0;
    m_accidentals.clear();
}

void AbcVoice::bar(std::string_view signs) {
    const auto stroke = signs.find_first_of("|[]");
    const std::size_t before = std::min(signs.find_first_not_of(':'), signs.size());
    const bool both = stroke == std::string_view::npos;
    closeMeasure();
    m_accidentals.clear();
    if (before > 0 && m_measures.size() > 1) {
        // "::" ends one repeat and begins another.
        const int times = both ? 2 : static_cast<int>(std::min<std::size_t>(before, 63)) + 1;
        m_measures[m_measures.size() - 2].all.marks.repeatEnd = times;
    }
    const bool begins = both || signs.ends_with(':');
    if (begins) measure().all.marks.repeatStart = true;
    if (begins || before > 0 || signs.find_first_of("[]") != std::string_view::npos ||
        signs.find("||") != std::string_view::npos)
        m_endings.clear();
}

void AbcVoice::ending(std::vector<int> times) {
    closeMeasure();
    m_endings = std::move(times);
}

void AbcVoice::words(std::string_view text) {
    ++m_verse;
    auto place = m_line.begin();
    std::string syllable;
    const auto put = [&](const char* after) {
        if (syllable.empty()) return;
        if (place != m_line.end()) {
            if (takeRoom()) m_measures[place->first].own.lyrics.push_back({place->second, m_verse, syllable + after});
            ++place;
        }
        syllable.clear();
    };
    for (std::size_t i = 0; i < text.size() && place != m_line.end(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size() && text[i + 1] == '-') {
            syllable += text[++i];
        } else if (c == ' ') {
            put(" ");
        } else if (c == '-') {
            // A second one holds a place of its own.
            if (syllable.empty() && i > 0 && text[i - 1] == '-') ++place;
            put("");
        } else if (c == '_' || c == '*') {
            put(" ");
            if (place != m_line.end()) ++place;
        } else if (c == '|') {
            put(" ");
            const std::size_t measure = place == m_line.begin() ? 0 : std::prev(place)->first;
            while (place != m_line.begin() && place != m_line.end() && place->first == measure)
                ++place;
        } else {
            syllable += c == '~' ? ' ' : c;
        }
    }
    put(" ");
    // The last syllable of a line of words ends the line.
    if (place != m_line.begin()) {
        const auto& [measure, at] = *std::prev(place);
        auto& lyrics = m_measures[measure].own.lyrics;
        if (!lyrics.empty() && lyrics.back().at == at && lyrics.back().verse == m_verse) {
            std::string& last = lyrics.back().text;
            while (last.ends_with(' '))
                last.pop_back();
            last += '\n';
        }
    }
}

} // namespace muse
