// SPDX-License-Identifier: MIT
#include "core/exchange/musicxml/Barlines.h"

#include "core/exchange/score/EndingNumbers.h"

#include <algorithm>

namespace muse {

void Endings::measureEnds(PlayMarks& marks) {
    if (marks.endings.empty()) marks.endings = m_numbers;
    if (m_stops) m_numbers.clear();
    m_stops = false;
}

void readBarline(const XmlElement& barline, PlayMarks& marks, Endings& endings) {
    for (const XmlElement& each : barline.children) {
        if (each.name == "repeat" && each.attribute("direction") == "forward") marks.repeatStart = true;
        if (each.name == "repeat" && each.attribute("direction") == "backward")
            marks.repeatEnd = std::max({2, marks.repeatEnd, numberOf<int>(each.attribute("times")).value_or(2)});
        if (each.name == "segno") marks.segno[0] = true;
        if (each.name == "coda") marks.coda[0] = true;
        if (each.name != "ending") continue;
        if (each.attribute("type") == "start")
            endings.start(endingNumbers(each.attribute("number")));
        else
            endings.stop();
    }
}

} // namespace muse
