// SPDX-License-Identifier: MIT
#include "core/exchange/score/PlayOrder.h"

#include "core/base/LowerCase.h"

#include <algorithm>

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

std::vector<std::size_t> segnosOf(const std::vector<ScoreMeasure>& measures) {
    std::vector<std::size_t> segnos(measures.size(), 0);
    for (std::size_t i = 0; i < measures.size(); ++i)
        segnos[i] = measures[i].marks.segno ? i : i > 0 ? segnos[i - 1] : 0;
    return segnos;
}

class Player {
public:
    explicit Player(const std::vector<ScoreMeasure>& measures)
        : m_measures(measures), m_times(timesOf(measures)), m_segno(segnosOf(measures)), m_jumped(measures.size()) {}

    Result<std::vector<PlayedMeasure>> play() {
        while (m_at < m_measures.size()) {
            enter();
            const PlayMarks& marks = m_measures[m_at].marks;
            if (!marks.endings.empty() && !std::ranges::count(marks.endings, m_returning ? m_times[m_at] : m_pass)) {
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
    /// A repeat that begins here, or where the last one has ended, counts from one.
    void enter() {
        const bool afterEndings =
            m_at > 0 && m_measures[m_at].marks.endings.empty() && !m_measures[m_at - 1].marks.endings.empty();
        if (m_at == m_start || !(m_measures[m_at].marks.repeatStart || afterEndings)) return;
        m_start = m_at;
        m_pass = 1;
    }

    void leave(const PlayMarks& marks) {
        const std::size_t here = m_at++;
        if (marks.repeatEnd > 0 && !m_returning) {
            const int times = marks.endings.empty() ? marks.repeatEnd : m_times[here];
            if (m_pass < times) {
                ++m_pass;
                m_at = m_start;
                return;
            }
            if (marks.endings.empty()) {
                m_start = m_at;
                m_pass = 1;
            }
        }
        if (m_returning && marks.toCoda && !m_codaSought) return toCoda(here);
        if (marks.jump == ScoreJump::None || m_jumped[here]) return;
        m_jumped[here] = true;
        m_returning = true;
        m_at = marks.jump == ScoreJump::DaCapo ? 0 : m_segno[here];
        m_start = m_at;
        m_pass = 1;
    }

    void toCoda(std::size_t here) {
        const auto after = m_measures.begin() + static_cast<std::ptrdiff_t>(here) + 1;
        const auto coda = std::find_if(after, m_measures.end(), [](const auto& each) { return each.marks.coda; });
        m_codaSought = true;
        if (coda != m_measures.end()) m_at = static_cast<std::size_t>(coda - m_measures.begin());
    }

    const std::vector<ScoreMeasure>& m_measures;
    std::vector<int> m_times;         ///< how often the repeat of each is played, where it has endings
    std::vector<std::size_t> m_segno; ///< the last one up to each
    std::vector<bool> m_jumped;       ///< whose jumps have been taken
    std::vector<PlayedMeasure> m_played;
    std::size_t m_at = 0;
    std::size_t m_start = 0; ///< where a repeat goes back to
    int m_pass = 1;
    bool m_codaSought = false;
    bool m_returning = false; ///< after a jump: repeats are over, fine and coda are in force
};

} // namespace

Result<std::vector<PlayedMeasure>> playOrder(const std::vector<ScoreMeasure>& measures) {
    return Player(measures).play();
}

bool addJumpWords(std::string_view words, PlayMarks& marks) {
    std::string plain;
    for (const char c : lowerCase(words))
        if (c != '.' && c != ' ') plain += c;
    if (plain.starts_with("dc") || plain.starts_with("dacapo"))
        marks.jump = ScoreJump::DaCapo;
    else if (plain.starts_with("ds") || plain.starts_with("dalsegno"))
        marks.jump = ScoreJump::DalSegno;
    else if (plain == "tocoda" || plain == "dacoda")
        marks.toCoda = true;
    else if (plain == "fine")
        marks.fine = true;
    else
        return false;
    return true;
}

} // namespace muse
