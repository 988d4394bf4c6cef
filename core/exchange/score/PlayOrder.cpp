// SPDX-License-Identifier: MIT
#include "core/exchange/score/PlayOrder.h"

#include "core/base/LowerCase.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>

namespace muse {
namespace {

constexpr std::size_t kMostPlayed = 100'000;

/// For measures with endings, how often their repeat is played: up to the last time that one of those side by side
/// names.
std::vector<int> timesOf(const std::vector<ScoreMeasure>& measures) {
    std::vector<int> times(measures.size(), 1);
    for (std::size_t first = 0; first < measures.size();) {
        if (measures[first].marks.endings.empty()) {
            ++first;
            continue;
        }
        std::size_t end = first;
        int last = 1;
        bool repeats = false;
        bool alone = true;
        do {
            const PlayMarks& marks = measures[end].marks;
            last = std::max(last, std::ranges::max(marks.endings));
            repeats = repeats || marks.repeatEnd > 0;
            alone = alone && marks.endings == measures[first].marks.endings;
            ++end;
        } while (end < measures.size() && !measures[end].marks.endings.empty() && !measures[end].marks.repeatStart);
        // After the only ending of a repeat the music goes on where that ending began.
        for (; first < end; ++first)
            times[first] = alone && repeats ? last + 1 : last;
    }
    return times;
}

/// For each of the two kinds of a sign the one that stands for it: where only one kind is written, it is both.
std::array<std::size_t, 2> kindsOf(const std::vector<ScoreMeasure>& measures, Signs PlayMarks::*sign) {
    Signs written{};
    for (const ScoreMeasure& each : measures)
        for (std::size_t kind = 0; kind < written.size(); ++kind)
            written[kind] = written[kind] || (each.marks.*sign)[kind];
    if (written[0] == written[1]) return {0, 1};
    return written[0] ? std::array<std::size_t, 2>{0, 0} : std::array<std::size_t, 2>{1, 1};
}

/// Of one kind, the last one up to each measure.
std::vector<std::size_t> segnosOf(const std::vector<ScoreMeasure>& measures, std::size_t kind) {
    std::vector<std::size_t> segnos(measures.size(), 0);
    for (std::size_t i = 0; i < measures.size(); ++i)
        segnos[i] = measures[i].marks.segno[kind] ? i : i > 0 ? segnos[i - 1] : 0;
    return segnos;
}

class Player {
public:
    explicit Player(const std::vector<ScoreMeasure>& measures)
        : m_measures(measures), m_times(timesOf(measures)), m_segnoKinds(kindsOf(measures, &PlayMarks::segno)),
          m_codaKinds(kindsOf(measures, &PlayMarks::coda)),
          m_toCodaKinds(kindsOf(measures, &PlayMarks::toCoda)), m_segnos{segnosOf(measures, 0), segnosOf(measures, 1)},
          m_jumped(measures.size()) {}

    Result<std::vector<PlayedMeasure>> play() {
        while (m_at < m_measures.size()) {
            enter();
            const PlayMarks& marks = m_measures[m_at].marks;
            if (!marks.endings.empty() && !std::ranges::count(marks.endings, m_repeated ? m_times[m_at] : m_pass)) {
                ++m_at;
                continue;
            }
            if (m_played.size() == kMostPlayed)
                return Error{"it has more than {} measures with its repeats", kMostPlayed};
            m_played.push_back({m_at, m_pass});
            if (m_returning && marks.fine) break;
            leave(marks);
        }
        return std::move(m_played);
    }

private:
    void beginRepeat() {
        m_start = m_at;
        m_pass = 1;
    }

    /// A repeat that begins here, or where the last one has ended, counts from one; so does what comes after all that
    /// was played before a jump.
    void enter() {
        if (m_repeated && m_at > m_jumpedFrom) {
            m_repeated = false;
            return beginRepeat();
        }
        const bool afterEndings =
            m_at > 0 && m_measures[m_at].marks.endings.empty() && !m_measures[m_at - 1].marks.endings.empty();
        if (m_at != m_start && (m_measures[m_at].marks.repeatStart || afterEndings)) beginRepeat();
    }

    void leave(const PlayMarks& marks) {
        const std::size_t here = m_at++;
        if (marks.repeatEnd > 0 && !m_repeated) {
            const int times = marks.endings.empty() ? marks.repeatEnd : m_times[here];
            if (m_pass < times) {
                ++m_pass;
                m_at = m_start;
                return;
            }
            if (marks.endings.empty()) beginRepeat();
        }
        for (std::size_t kind = 0; kind < marks.toCoda.size(); ++kind)
            if (m_returning && marks.toCoda[kind] && !m_codaSought[kind] && isMeant(kind)) return toCoda(here, kind);
        if (marks.jump != ScoreJump::None && !m_jumped[here]) jump(here, marks);
    }

    void jump(std::size_t here, const PlayMarks& marks) {
        m_jumped[here] = true;
        m_returning = true;
        m_repeated = true;
        m_jumpedFrom = std::max(m_jumpedFrom, here);
        m_coda = marks.jumpCoda;
        if (m_coda) m_codaSought[m_toCodaKinds[*m_coda]] = false;
        m_at = marks.jump == ScoreJump::DaCapo ? 0 : m_segnos[m_segnoKinds[marks.jumpSegno]][here];
        beginRepeat();
    }

    /// Whether a sign that leads to a coda holds after the last jump.
    [[nodiscard]] bool isMeant(std::size_t kind) const { return !m_coda || m_toCodaKinds[*m_coda] == kind; }

    void toCoda(std::size_t here, std::size_t kind) {
        const std::size_t wanted = m_codaKinds[m_coda.value_or(kind)];
        const auto after = m_measures.begin() + static_cast<std::ptrdiff_t>(here) + 1;
        const auto coda =
            std::find_if(after, m_measures.end(), [&](const ScoreMeasure& each) { return each.marks.coda[wanted]; });
        m_codaSought[kind] = true;
        if (coda != m_measures.end()) m_at = static_cast<std::size_t>(coda - m_measures.begin());
    }

    const std::vector<ScoreMeasure>& m_measures;
    std::vector<int> m_times; ///< how often the repeat of each is played, where it has endings
    std::array<std::size_t, 2> m_segnoKinds;
    std::array<std::size_t, 2> m_codaKinds;
    std::array<std::size_t, 2> m_toCodaKinds;
    std::array<std::vector<std::size_t>, 2> m_segnos; ///< by kind the last one up to each measure
    std::vector<bool> m_jumped;                       ///< whose jumps have been taken
    std::vector<PlayedMeasure> m_played;
    std::size_t m_at = 0;
    std::size_t m_start = 0; ///< where a repeat goes back to
    int m_pass = 1;
    std::size_t m_jumpedFrom = 0;      ///< the furthest measure that a jump was taken from
    std::optional<std::size_t> m_coda; ///< that the last jump named
    Signs m_codaSought{};
    bool m_returning = false; ///< after a jump: fine and coda are in force
    bool m_repeated = false;  ///< what is played after a jump has had its repeats
};

/// Letters and digits of a text in lower case, divided at all else; a full stop stays behind its word.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : lowerCase(text)) {
        const bool part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (part && words.back().ends_with('.')) words.emplace_back();
        if (part || (c == '.' && !words.back().empty() && !words.back().ends_with('.')))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// Whether a text begins with such words: "D.C." and "D. C." have the two, "D C" may be two chords.
bool beginWith(std::span<const std::string> words, std::initializer_list<std::string_view> wanted) {
    if (words.size() < wanted.size()) return false;
    return std::equal(wanted.begin(), wanted.end(), words.begin(), [](std::string_view each, std::string_view word) {
        return word == each || (!each.ends_with('.') && word == std::string(each) + '.');
    });
}

bool beginsWithOneOf(std::span<const std::string> words,
                     std::initializer_list<std::initializer_list<std::string_view>> wanted) {
    return std::ranges::any_of(wanted, [&](const auto& each) { return beginWith(words, each); });
}

} // namespace

Result<std::vector<PlayedMeasure>> playOrder(const std::vector<ScoreMeasure>& measures) {
    return Player(measures).play();
}

bool addJumpWords(std::string_view text, PlayMarks& marks) {
    const std::vector<std::string> words = wordsOf(text);
    // ABC's decorations run on: "D.C.alfine".
    const bool dalDouble = beginsWithOneOf(words, {{"d.", "s.", "s"}, {"dss"}, {"dal", "segno", "segno"}});
    if (beginsWithOneOf(words, {{"dc"}, {"d.", "c"}, {"da", "capo"}, {"dacapo"}})) {
        marks.jump = ScoreJump::DaCapo;
    } else if (dalDouble || beginsWithOneOf(words, {{"ds"}, {"d.", "s"}, {"dal", "segno"}, {"dalsegno"}})) {
        marks.jump = ScoreJump::DalSegno;
        marks.jumpSegno = dalDouble ? 1 : 0;
    } else if (beginsWithOneOf(words, {{"to", "double", "coda"}, {"da", "double", "coda"}})) {
        marks.toCoda[1] = true;
        return true;
    } else if (beginsWithOneOf(words, {{"to", "coda"}, {"da", "coda"}, {"tocoda"}, {"dacoda"}})) {
        marks.toCoda[0] = true;
        return true;
    } else if (words.size() == 1 && beginWith(words, {"fine"})) {
        marks.fine = true;
        return true;
    } else {
        return false;
    }
    if (std::ranges::count(words, "double") > 0) marks.jumpCoda = 1;
    return true;
}

} // namespace muse
