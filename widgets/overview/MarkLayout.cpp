// SPDX-License-Identifier: MIT
#include "widgets/overview/MarkLayout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace muse {
namespace {

constexpr double kTop = 2;
constexpr double kGap = 2;
constexpr double kStroke = 3;
/// Words may begin so far left of what is in sight.
constexpr double kWidest = 400;

} // namespace

class MarkLayout::Placing {
public:
    Placing(const PianoRollGeometry& geometry, double left, double right, double height,
            const std::function<double(std::size_t)>& widthOf)
        : m_geometry(geometry), m_left(left), m_right(right), m_height(height), m_widthOf(widthOf) {}

    void add(const std::vector<Group>& groups) {
        const auto from = [&](double x) {
            return std::ranges::lower_bound(groups, m_geometry.tickAt(x), {}, &Group::at);
        };
        for (auto group = from(m_left - kWidest); group != groups.end();) {
            const double x = std::round(m_geometry.x(group->at));
            if (x > m_right) return;
            add(*group);
            // What begins on the same pixels is behind it.
            const auto next = from(x + kStroke);
            group = std::max(next, group + 1);
        }
    }

    void add(const Group& group) {
        const double x = std::round(m_geometry.x(group.at));
        if (m_begun.contains(group.at)) return;
        if (const double end = endOfWordsAt(x); end > x) return addStroke(group, x);
        std::vector<PlacedMark> words;
        double to = x;
        for (std::size_t i = group.first; i < group.first + group.count; ++i) {
            const double width = m_widthOf(i);
            words.push_back({i, {to, kTop, width, m_height - 2 * kTop}, true});
            to += width + kGap;
        }
        const auto next = m_taken.lower_bound(x);
        if (next != m_taken.end() && next->first < to) return addStroke(group, x);
        m_begun.insert(group.at);
        m_taken[x] = to;
        m_placed.insert(m_placed.end(), words.begin(), words.end());
    }

    std::vector<PlacedMark> take() {
        std::erase_if(m_placed, [this](const PlacedMark& each) {
            return each.rect.right() < m_left || each.rect.left() > m_right;
        });
        // What is painted later lies on top: words on strokes.
        std::ranges::stable_sort(m_placed, {}, &PlacedMark::labelled);
        return std::move(m_placed);
    }

private:
    /// Where words that reach over this pixel end; the pixel itself where none do.
    [[nodiscard]] double endOfWordsAt(double x) const {
        auto after = m_taken.upper_bound(x);
        return after == m_taken.begin() ? x : std::max(x, std::prev(after)->second);
    }

    void addStroke(const Group& group, double x) {
        m_placed.push_back({group.first, {x, kTop, kStroke, m_height - 2 * kTop}, false});
    }

    const PianoRollGeometry& m_geometry;
    double m_left, m_right, m_height;
    const std::function<double(std::size_t)>& m_widthOf;
    std::map<double, double> m_taken; ///< by words: from, to
    std::set<Tick> m_begun;           ///< ticks whose marks have words
    std::vector<PlacedMark> m_placed;
};

void MarkLayout::setMarks(std::span<const TimeMark> marks) {
    m_named.clear();
    m_tempi.clear();
    for (std::size_t i = 0; i < marks.size();) {
        Group group{marks[i].at, i, 0};
        bool named = false;
        for (; i < marks.size() && marks[i].at == group.at; ++i, ++group.count)
            named = named || marks[i].kind != MarkKind::Tempo;
        (named ? m_named : m_tempi).push_back(group);
    }
}

std::vector<PlacedMark> MarkLayout::place(const PianoRollGeometry& geometry, double left, double right, double height,
                                          const std::function<double(std::size_t)>& widthOf,
                                          std::optional<std::size_t> favoured) const {
    Placing placing(geometry, left, right, height, widthOf);
    for (const auto* groups : {&m_named, &m_tempi}) {
        if (!favoured) break;
        const auto after = std::ranges::upper_bound(*groups, *favoured, {}, &Group::first);
        if (after == groups->begin()) continue;
        const Group& group = *std::prev(after);
        if (*favoured < group.first + group.count) placing.add(group);
    }
    placing.add(m_named);
    placing.add(m_tempi);
    return placing.take();
}

} // namespace muse
