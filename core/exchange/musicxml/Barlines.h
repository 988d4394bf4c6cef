// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"
#include "core/exchange/xml/XmlTree.h"

#include <vector>

namespace muse {

/// The ending (volta) that is open while measures are read: it begins at one barline and stops at a later one.
class Endings {
public:
    void start(std::vector<int> numbers) { m_numbers = std::move(numbers); }
    /// The measure that is being read is the last one of it.
    void stop() { m_stops = true; }
    void measureEnds(PlayMarks& marks);

private:
    std::vector<int> m_numbers;
    bool m_stops = false;
};

/// Takes repeats, endings and signs from a `barline`.
void readBarline(const XmlElement& barline, PlayMarks& marks, Endings& endings);

} // namespace muse
