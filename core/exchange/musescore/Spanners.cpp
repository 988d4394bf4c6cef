// SPDX-License-Identifier: MIT
#include "core/exchange/musescore/Spanners.h"

#include "core/exchange/score/EndingNumbers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace muse {
namespace {

constexpr std::uint8_t kSustain = 64;
constexpr std::size_t kUnknown = std::numeric_limits<std::size_t>::max();

constexpr std::array<std::pair<std::string_view, const char*>, 6> kLeftOut = {{{"HairPin", "hairpin"},
                                                                               {"Trill", "trill"},
                                                                               {"Glissando", "glissando"},
                                                                               {"Vibrato", "vibrato"},
                                                                               {"PalmMute", "palm mute"},
                                                                               {"WhammyBar", "whammy-bar dive"}}};

constexpr std::array<std::string_view, 3> kPlayed = {"Volta", "Ottava", "Pedal"};

int octavesOf(std::string_view kind) {
    const int up = kind.starts_with("8va") ? 1 : kind.starts_with("15ma") ? 2 : kind.starts_with("22ma") ? 3 : 0;
    const int down = kind.starts_with("8vb") ? 1 : kind.starts_with("15mb") ? 2 : kind.starts_with("22mb") ? 3 : 0;
    return up - down;
}

} // namespace

void Spanners::beginMeasure(std::size_t number, ScoreTime start) {
    m_number = number;
    m_start = start;
    m_starts.push_back(start);
    if (number >= m_voltaEnd) m_endings.clear();
    if (!m_endings.empty()) m_score.measures[number].marks.endings = m_endings;
}

void Spanners::read(const XmlElement& element, ScoreTime at) {
    if (element.name == "Spanner") {
        const std::string_view kind = element.attribute("type");
        if (element.has("prev")) end(kind, at);
        if (const XmlElement* line = element.child(kind)) begin(*line, kind, at, element.child("next"));
        return;
    }
    if (element.name == "endSpanner") {
        const auto found = m_kinds.find(element.attribute("id"));
        if (found != m_kinds.end()) end(found->second, at);
        return;
    }
    const bool numbered = !element.attribute("id").empty();
    const bool known = std::ranges::count(kPlayed, element.name) > 0 ||
                       std::ranges::any_of(kLeftOut, [&](const auto& each) { return each.first == element.name; });
    if (!numbered || !known) return;
    m_kinds[std::string(element.attribute("id"))] = element.name;
    begin(element, element.name, at, nullptr);
}

void Spanners::begin(const XmlElement& line, std::string_view kind, ScoreTime at, const XmlElement* next) {
    const auto* const left = std::ranges::find(kLeftOut, kind, &std::pair<std::string_view, const char*>::first);
    if (left != kLeftOut.end()) ++m_score.leftOut[left->second];
    if (kind == "Volta") return beginVolta(line, next);
    const int octaves = kind == "Ottava" ? octavesOf(line.textOf("subtype")) : 0;
    if (kind != "Pedal" && octaves == 0) return;
    m_open[std::string(kind)].push_back(m_lines.size());
    m_lines.push_back({m_start + at, kLongestScore, octaves});
}

void Spanners::beginVolta(const XmlElement& volta, const XmlElement* next) {
    const XmlElement* location = next ? next->child("location") : nullptr;
    const auto measures = location ? location->numberIn<std::size_t>("measures").value_or(kUnknown) : kUnknown;
    m_endings = endingNumbers(volta.textOf("endings"));
    m_voltaFrom = m_number;
    m_voltaEnd = measures < kUnknown - m_number ? m_number + measures : kUnknown;
    m_score.measures[m_number].marks.endings = m_endings;
}

void Spanners::end(std::string_view kind, ScoreTime at) {
    if (kind == "Volta") {
        // An end where a measure begins is that of the one before.
        if (at == 0 && m_number > m_voltaFrom && !m_endings.empty()) m_score.measures[m_number].marks.endings.clear();
        m_endings.clear();
        return;
    }
    const auto open = m_open.find(kind);
    if (open == m_open.end()) return;
    for (const std::size_t line : open->second)
        m_lines[line].to = m_start + at;
    m_open.erase(open);
}

void Spanners::shiftOctaves(std::vector<PartMeasure>& measures) const {
    std::map<ScoreTime, int> changes;
    for (const Line& line : m_lines) {
        changes[line.from] += line.octaves;
        changes[line.to] -= line.octaves;
    }
    int octaves = 0;
    for (auto& [time, change] : changes)
        change = octaves += change;
    for (std::size_t i = 0; i < measures.size(); ++i)
        for (ScoreNote& note : measures[i].notes) {
            const auto after = changes.upper_bound(m_starts[i] + note.at);
            if (after != changes.begin() && !note.drum) note.pitch += 12 * std::clamp(std::prev(after)->second, -9, 9);
        }
}

void Spanners::finish(std::vector<PartMeasure>& measures) {
    if (measures.empty()) return;
    for (const Line& line : m_lines) {
        if (line.octaves != 0) continue;
        for (const auto& [time, value] :
             {std::pair(line.from, std::uint8_t{127}), std::pair(line.to, std::uint8_t{0})}) {
            if (time >= kLongestScore) continue;
            const auto after = std::ranges::upper_bound(m_starts, time);
            const auto measure = static_cast<std::size_t>(after - m_starts.begin()) - 1;
            measures[measure].controls.push_back({time - m_starts[measure], kSustain, value});
        }
    }
    shiftOctaves(measures);
}

} // namespace muse
