// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"
#include "core/exchange/xml/XmlTree.h"

#include <map>
#include <string>
#include <vector>

namespace muse {

/// What stretches over several notes of a MuseScore staff: endings, octave lines and pedals are played; hairpins,
/// trills and glissandi are counted as left out.
class Spanners {
public:
    explicit Spanners(Score& score) : m_score(score) {}

    /// `start`: of the measure, in the score.
    void beginMeasure(std::size_t number, ScoreTime start);
    /// Takes an element that begins or ends a spanner at a time within the measure; all others are nothing to it.
    void read(const XmlElement& element, ScoreTime at);
    /// Lets octave lines and pedals work on what the staff plays, once all measures are read.
    void finish(std::vector<PartMeasure>& measures);

private:
    /// From when to when, in the score.
    struct Line {
        ScoreTime from = 0;
        ScoreTime to = 0;
        int octaves = 0; ///< 0 for a pedal
    };

    void begin(const XmlElement& line, std::string_view kind, ScoreTime at, const XmlElement* next);
    void end(std::string_view kind, ScoreTime at);
    void beginVolta(const XmlElement& volta, const XmlElement* next);
    void shiftOctaves(std::vector<PartMeasure>& measures) const;

    Score& m_score;
    std::size_t m_number = 0;
    ScoreTime m_start = 0;
    std::vector<ScoreTime> m_starts; ///< of every measure
    std::vector<Line> m_lines;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_open; ///< lines without an end yet, by kind
    std::map<std::string, std::string, std::less<>> m_kinds;             ///< of those that MuseScore 2 ends by number
    std::vector<int> m_endings;                                          ///< of the volta that is open
    std::size_t m_voltaFrom = 0;
    std::size_t m_voltaEnd = 0; ///< the measure after it, where it is known
};

} // namespace muse
