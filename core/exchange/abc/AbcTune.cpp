// SPDX-License-Identifier: MIT
#include "core/exchange/abc/AbcTune.h"

#include "core/base/LowerCase.h"
#include "core/base/Number.h"
#include "core/exchange/score/Instruments.h"
#include "core/exchange/score/ScoreBars.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr std::size_t kMostVoices = 32;
constexpr int kDrumChannel = 10;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The first word, which is taken off.
std::string_view takeWord(std::string_view& text) {
    text = trimmed(text);
    const auto word = text.substr(0, text.find(' '));
    text = trimmed(text.substr(word.size()));
    return word;
}

std::uint8_t sevenBitsOf(int value) {
    return static_cast<std::uint8_t>(std::clamp(value, 0, 127));
}

void join(const Signs& from, Signs& to) {
    for (std::size_t kind = 0; kind < to.size(); ++kind)
        to[kind] = to[kind] || from[kind];
}

/// Adds to what all voices have in common what one of them says.
void join(ScoreMeasure& from, ScoreMeasure& to) {
    if (!to.signature) to.signature = from.signature;
    if (!to.key) to.key = from.key;
    to.tempos.insert(to.tempos.end(), from.tempos.begin(), from.tempos.end());
    to.markers.insert(to.markers.end(), from.markers.begin(), from.markers.end());
    PlayMarks& marks = to.marks;
    marks.repeatStart = marks.repeatStart || from.marks.repeatStart;
    marks.repeatEnd = std::max(marks.repeatEnd, from.marks.repeatEnd);
    if (marks.endings.empty()) marks.endings = from.marks.endings;
    join(from.marks.segno, marks.segno);
    join(from.marks.coda, marks.coda);
    join(from.marks.toCoda, marks.toCoda);
    marks.fine = marks.fine || from.marks.fine;
    if (marks.jump != ScoreJump::None) return;
    marks.jump = from.marks.jump;
    marks.jumpSegno = from.marks.jumpSegno;
    marks.jumpCoda = from.marks.jumpCoda;
}

} // namespace

void AbcTune::leaveOut(std::string_view kind, std::size_t count) {
    if (count > 0) m_leftOut[std::string(kind)] += count;
}

AbcVoice& AbcTune::voice() {
    if (!m_voice) chooseVoice("1");
    return *m_voice;
}

void AbcTune::beginMusicLine() {
    voice().beginLine(++m_line);
}

void AbcTune::readInlineField(char field, std::string_view value) {
    readBodyField(field, value);
    if (field == 'V') voice().beginLine(m_line);
}

Result<void> AbcTune::check() const {
    if (m_voices.size() > kMostVoices) return Error{"it has more than {} voices", kMostVoices};
    for (const AbcVoice& each : m_voices) {
        if (each.measures() > kMostAbcMeasures) return Error{"it has more than {} measures", kMostAbcMeasures};
        if (each.at() > kLongestScore) return Error{"its notes last longer than a day"};
        if (!each.hasRoom())
            return Error{"a voice of it has more than {} notes, words and signs, which no tune has", kMostAbcEvents};
    }
    return {};
}

void AbcTune::readKey(std::string_view value, AbcSettings& settings) {
    if (const auto key = abcKey(value, settings.placing)) settings.key = *key;
}

void AbcTune::readHeaderField(char field, std::string_view value) {
    if (field == 'T' && m_title.empty()) m_title = value;
    if (field == 'M') {
        if (const auto meter = abcMeter(value)) m_defaults.meter = *meter;
        // Without L: a unit is a sixteenth in short bars.
        if (!m_lengthSet)
            m_defaults.unit = 4 * m_defaults.meter.numerator < 3 * m_defaults.meter.denominator ? 0.0625 : 0.125;
    }
    if (field == 'L')
        if (const auto unit = abcFraction(value)) {
            m_defaults.unit = *unit;
            m_lengthSet = true;
        }
    if (field == 'Q') m_tempo = value;
    if (field == 'P') leaveOut("part order");
    if (field == 'W') leaveOut("lyrics line");
    if (field == 'm') leaveOut("macro");
    if (field == 'V') {
        const auto id = std::string(takeWord(value));
        m_properties[id] += ' ' + std::string(value);
        if (m_properties.size() > kMostVoices) m_properties.erase(id);
    }
    if (field != 'K') return;
    readKey(value, m_defaults);
    m_inBody = true;
    if (!m_tempo.empty()) readTempo(m_tempo);
}

void AbcTune::readTempo(std::string_view value) {
    AbcVoice& now = voice();
    const auto tempo = abcTempo(value, now.settings().unit);
    if (tempo && now.takeRoom()) now.measure().all.tempos.push_back({now.at(), *tempo});
}

void AbcTune::readBodyField(char field, std::string_view value) {
    if (field == 'V') return chooseVoice(value);
    AbcVoice& now = voice();
    AbcSettings& settings = now.settings();
    switch (field) {
    case 'K':
        readKey(value, settings);
        now.measure().all.key = settings.key.signature;
        break;
    case 'M':
        if (const auto meter = abcMeter(value)) settings.meter = *meter;
        now.measure().all.signature = settings.meter;
        break;
    case 'L':
        if (const auto unit = abcFraction(value)) settings.unit = *unit;
        break;
    case 'Q':
        readTempo(value);
        break;
    case 'P':
        if (now.takeRoom()) now.measure().all.markers.push_back({now.at(), std::string(trimmed(value))});
        break;
    case 'w':
        now.words(value);
        break;
    case 'W':
        leaveOut("lyrics line");
        break;
    case 's':
        leaveOut("symbol line");
        break;
    case 'm':
        leaveOut("macro");
        break;
    case 'I':
        readDirective(value);
        break;
    default:
        break;
    }
}

void AbcTune::chooseVoice(std::string_view value) {
    const auto id = std::string(takeWord(value));
    const auto known = m_byId.find(id);
    if (known != m_byId.end()) {
        m_voice = known->second;
        readAbcPlacing(value, m_voice->settings().placing);
        return;
    }
    // check() refuses a tune that has got so far, once its line is read.
    if (m_voices.size() > kMostVoices) return;
    // A header's tempo belongs to whichever voice comes first.
    const bool only = m_voices.size() == 1 && m_byId.size() == 1 && m_voices.front().name().empty() &&
                      m_voices.front().at() == 0 && m_voices.front().measures() == 1;
    const auto found = m_properties.find(id);
    const std::string properties =
        (found == m_properties.end() ? std::string() : found->second + ' ') + std::string(value);
    std::string name = abcProperty(properties, "name");
    if (name.empty()) name = abcProperty(properties, "nm");
    AbcSettings settings = m_defaults;
    readAbcPlacing(properties, settings.placing);
    if (settings.program == 0 && !settings.drums) {
        settings.program = programNamed(name).value_or(0);
        settings.drums = isDrumName(name) || abcProperty(properties, "clef") == "perc";
    }
    if (only && m_voice && m_byId.begin()->first == "1" && id != "1") {
        // Nothing has been written yet in the voice that there would be without V: fields.
        auto tempos = std::move(m_voices.front().measure().all.tempos);
        m_voices.clear();
        m_byId.clear();
        m_voices.emplace_back(std::move(name), settings).measure().all.tempos = std::move(tempos);
    } else {
        m_voices.emplace_back(std::move(name), settings);
    }
    m_voice = &m_voices.back();
    m_byId[id] = m_voice;
}

void AbcTune::readDirective(std::string_view text) {
    const auto word = takeWord(text);
    if (word == "MIDI") readMidi(text);
}

void AbcTune::readMidi(std::string_view text) {
    const std::string kind = lowerCase(takeWord(text));
    std::array<int, 2> numbers{};
    std::size_t count = 0;
    for (; count < numbers.size() && !text.empty(); ++count) {
        const auto number = numberOf<int>(takeWord(text));
        if (!number) break;
        numbers[count] = *number;
    }
    AbcSettings& settings = m_inBody ? voice().settings() : m_defaults;
    if (count == 0) return leaveOut("MIDI directive");
    if (kind == "program") {
        settings.program = sevenBitsOf(numbers[count - 1]);
    } else if (kind == "channel") {
        settings.drums = numbers[0] == kDrumChannel;
    } else if (kind == "transpose") {
        settings.placing.semitones = std::clamp(numbers[0], -99, 99);
    } else if (kind == "control" && count == 2 && m_inBody) {
        const bool kept = std::ranges::any_of(
            kAllControllers, [&](Controller controller) { return midiNumber(controller) == numbers[0]; });
        if (!kept) return leaveOut("control change");
        if (voice().takeRoom())
            voice().measure().own.controls.push_back({voice().at(), sevenBitsOf(numbers[0]), sevenBitsOf(numbers[1])});
    } else {
        leaveOut("MIDI directive");
    }
}

Score AbcTune::takeScore() {
    Score score;
    score.title = m_title;
    for (AbcVoice& each : m_voices) {
        leaveOut("grace note", each.dropGraces());
        ScorePart& part = score.parts.emplace_back();
        part.name = each.name();
        auto measures = each.takeMeasures();
        if (score.measures.size() < measures.size()) score.measures.resize(measures.size());
        for (std::size_t i = 0; i < measures.size(); ++i) {
            part.measures.push_back(std::move(measures[i].own));
            join(measures[i].all, score.measures[i]);
        }
    }
    score.leftOut = std::move(m_leftOut);
    settleLengths(score);
    return score;
}

} // namespace muse
