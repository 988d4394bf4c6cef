// SPDX-License-Identifier: MIT
#include "core/exchange/abc/AbcLine.h"

#include "core/exchange/score/EndingNumbers.h"
#include "core/exchange/score/Instruments.h"
#include "core/exchange/score/PlayOrder.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace muse {
namespace {

constexpr int kMostNumber = 10'000;
constexpr int kMostRestMeasures = 1000;
constexpr std::size_t kMostChord = 64;
/// How far the other half of !fermata! and of [K:C] is sought, so that a long line is not read anew for each.
constexpr std::size_t kLongestDecoration = 30;
constexpr std::size_t kLongestField = 1000;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// What !name! means beside dynamics and jumps: what is left out.
const char* leftOutBy(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, const char*>, 17> kKinds = {{{"trill", "trill"},
                                                                                  {"trill(", "trill"},
                                                                                  {"lowermordent", "mordent"},
                                                                                  {"uppermordent", "mordent"},
                                                                                  {"mordent", "mordent"},
                                                                                  {"pralltriller", "mordent"},
                                                                                  {"roll", "roll"},
                                                                                  {"turn", "turn"},
                                                                                  {"turnx", "turn"},
                                                                                  {"invertedturn", "turn"},
                                                                                  {"arpeggio", "arpeggio"},
                                                                                  {"slide", "slide"},
                                                                                  {"fermata", "fermata"},
                                                                                  {"crescendo(", "hairpin"},
                                                                                  {"diminuendo(", "hairpin"},
                                                                                  {"<(", "hairpin"},
                                                                                  {">(", "hairpin"}}};
    const auto* const found = std::ranges::find(kKinds, name, &std::pair<std::string_view, const char*>::first);
    return found == kKinds.end() ? nullptr : found->second;
}

/// The same for the letters that stand for some of them.
const char* leftOutBy(char letter) {
    switch (letter) {
    case '~':
    case 'R':
        return "roll";
    case 'T':
        return "trill";
    case 'M':
    case 'P':
        return "mordent";
    case 'H':
        return "fermata";
    case 'J':
        return "slide";
    default:
        return nullptr;
    }
}

class LineReader {
public:
    LineReader(std::string_view line, AbcTune& tune) : m_line(line), m_tune(tune) {}

    void read() {
        while (m_at < m_line.size()) {
            const std::size_t before = m_at;
            if (!readMusic()) readMark();
            // Whatever it is, one letter goes.
            if (m_at == before) ++m_at;
        }
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_line.size() ? m_line[m_at + ahead] : '\0';
    }

    int number() {
        int value = 0;
        for (; isDigit(peek()); ++m_at)
            value = std::min(10 * value + (peek() - '0'), kMostNumber);
        return value;
    }

    /// "2", "/", "//", "3/2", "/4".
    double length() {
        double value = isDigit(peek()) ? number() : 1;
        while (peek() == '/') {
            ++m_at;
            const int below = isDigit(peek()) ? number() : 2;
            value /= std::max(below, 1);
        }
        return std::clamp(value, 1.0 / 1024, static_cast<double>(kMostNumber));
    }

    bool readNote(AbcNote& note) {
        const std::size_t begin = m_at;
        int alteration = 0;
        for (; peek() == '^' || peek() == '_' || peek() == '='; ++m_at) {
            alteration += peek() == '^' ? 1 : peek() == '_' ? -1 : 0;
            note.accidental = std::clamp(alteration, -2, 2);
        }
        if (m_at > begin && (peek() == '/' || isDigit(peek()))) {
            m_tune.leaveOut("microtone");
            (void)length();
        }
        const auto step = abcStep(peek());
        if (!step) {
            m_at = begin;
            return false;
        }
        note.step = *step;
        note.octave = peek() >= 'a' ? 5 : 4;
        for (++m_at; peek() == '\'' || peek() == ','; ++m_at)
            note.octave = std::clamp(note.octave + (peek() == '\'' ? 1 : -1), -5, 15);
        note.length = length();
        if (peek() == '-') {
            note.tied = true;
            ++m_at;
        }
        return true;
    }

    /// Notes, rests, chords and grace notes.
    bool readMusic() {
        AbcNote note;
        if (readNote(note)) {
            m_tune.voice().play({note}, false);
            return true;
        }
        switch (peek()) {
        case 'z':
        case 'x':
            ++m_at;
            m_tune.voice().rest(length());
            return true;
        case 'Z':
        case 'X':
            ++m_at;
            m_tune.voice().restMeasures(isDigit(peek()) ? std::min(number(), kMostRestMeasures) : 1);
            return true;
        case 'y':
            ++m_at;
            (void)length();
            return true;
        case '{':
            readGraces();
            return true;
        case '[':
            return readBracket();
        default:
            return false;
        }
    }

    void readGraces() {
        ++m_at;
        if (peek() == '/') ++m_at;
        while (m_at < m_line.size() && peek() != '}') {
            AbcNote note;
            if (readNote(note))
                m_tune.voice().play({note}, true);
            else
                readMarkWithin();
        }
        ++m_at;
    }

    /// What a chord or grace notes have beside notes: letters of decorations and of chord symbols are none.
    void readMarkWithin() {
        const char c = peek();
        if (c == '"') return readQuoted();
        if (c == '!' || c == '+') return readDecoration(c);
        if (const char* kind = leftOutBy(c)) m_tune.leaveOut(kind);
        ++m_at;
    }

    /// A chord, an inline field, or the start of an ending or a bar line.
    bool readBracket() {
        if (isDigit(peek(1))) {
            ++m_at;
            readEnding();
            return true;
        }
        if (peek(1) == '|' || peek(1) == ']') {
            readBar();
            return true;
        }
        const bool field = ((peek(1) >= 'A' && peek(1) <= 'Z') || (peek(1) >= 'a' && peek(1) <= 'z')) && peek(2) == ':';
        const auto length = field ? m_line.substr(m_at, kLongestField).find(']') : std::string_view::npos;
        if (length != std::string_view::npos && peek(3) != '|') {
            const char name = peek(1);
            const auto value = m_line.substr(m_at + 3, length - 3);
            m_at += length + 1;
            m_tune.readInlineField(name, value);
            return true;
        }
        readChord();
        return true;
    }

    void readChord() {
        ++m_at;
        std::vector<AbcNote> chord;
        while (m_at < m_line.size() && peek() != ']') {
            AbcNote note;
            if (!readNote(note))
                readMarkWithin();
            else if (chord.size() < kMostChord)
                chord.push_back(note);
        }
        ++m_at;
        const double all = length();
        for (AbcNote& note : chord)
            note.length *= all;
        m_tune.voice().play(chord, false);
    }

    void readBar() {
        const std::size_t begin = m_at;
        while (peek() == '|' || peek() == ':' || peek() == ']' || (peek() == '[' && peek(1) == '|'))
            ++m_at;
        // "[" alone before a number belongs to the ending.
        if (m_at == begin) ++m_at;
        m_tune.voice().bar(m_line.substr(begin, m_at - begin));
        if (isDigit(peek())) readEnding();
    }

    void readEnding() {
        const std::size_t begin = m_at;
        while (isDigit(peek()) || ((peek() == ',' || peek() == '-') && isDigit(peek(1))))
            ++m_at;
        m_tune.voice().ending(endingNumbers(m_line.substr(begin, m_at - begin)));
    }

    /// All that is no music of its own.
    void readMark() {
        const char c = peek();
        AbcVoice& voice = m_tune.voice();
        if (c == '|' || c == ':') return readBar();
        if (c == '>' || c == '<') {
            int strength = 0;
            for (; peek() == c; ++m_at)
                ++strength;
            return voice.breakRhythm(c == '>' ? strength : -strength);
        }
        if (c == '(' && isDigit(peek(1))) return readTuplet();
        if (c == '-') voice.tie();
        if (c == '&') voice.overlay();
        if (c == '.' && peek(1) != '|') voice.staccato();
        if (c == '"') return readQuoted();
        if (c == '!' || c == '+') return readDecoration(c);
        if (c == 'S') voice.measure().all.marks.segno[0] = true;
        if (c == 'O') voice.measure().all.marks.coda[0] = true;
        if (const char* kind = leftOutBy(c)) m_tune.leaveOut(kind);
        ++m_at;
    }

    void readTuplet() {
        ++m_at;
        const int p = std::clamp(number(), 1, 64);
        const TimeSignature& meter = m_tune.voice().settings().meter;
        const bool compound = meter.numerator % 3 == 0 && meter.numerator > 3 && meter.denominator >= 8;
        constexpr std::array<int, 10> kUsual = {1, 1, 3, 2, 3, 0, 2, 0, 3, 0};
        int q = p < 10 ? kUsual[static_cast<std::size_t>(p)] : 0;
        if (q == 0) q = compound ? 3 : 2;
        int r = p;
        if (peek() == ':') {
            ++m_at;
            if (isDigit(peek())) q = std::clamp(number(), 1, 64);
            if (peek() == ':') {
                ++m_at;
                if (isDigit(peek())) r = std::clamp(number(), 1, 64);
            }
        }
        m_tune.voice().tuplet(p, q, r);
    }

    void readQuoted() {
        const auto end = std::min(m_line.find('"', m_at + 1), m_line.size());
        const auto text = m_line.substr(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_line.size());
        if (!text.empty() && text[0] >= 'A' && text[0] <= 'G') m_tune.leaveOut("chord symbol");
    }

    void readDecoration(char around) {
        ++m_at;
        const auto length = m_line.substr(m_at, kLongestDecoration).find(around);
        // Without its other half an old line break.
        if (length == std::string_view::npos) return;
        const auto name = m_line.substr(m_at, length);
        m_at += length + 1;
        AbcVoice& voice = m_tune.voice();
        PlayMarks& marks = voice.measure().all.marks;
        if (const auto velocity = velocityOfMark(name)) voice.setVelocity(*velocity);
        if (name == "segno") marks.segno[0] = true;
        if (name == "coda") marks.coda[0] = true;
        if (const char* kind = leftOutBy(name)) m_tune.leaveOut(kind);
        if (name == "staccato") voice.staccato();
        // A jump at the start of a measure stands behind the bar line that ends the one before.
        PlayMarks jump;
        if (!addJumpWords(name, jump)) return;
        addJumpWords(name, voice.at() == 0 && voice.measures() > 1 ? voice.measureBefore().all.marks : marks);
    }

    std::string_view m_line;
    AbcTune& m_tune;
    std::size_t m_at = 0;
};

} // namespace

void readAbcLine(std::string_view line, AbcTune& tune) {
    LineReader(line, tune).read();
}

} // namespace muse
