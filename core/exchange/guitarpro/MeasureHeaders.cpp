// SPDX-License-Identifier: MIT
#include "core/exchange/guitarpro/MeasureHeaders.h"

#include <algorithm>

namespace muse {
namespace {

class HeaderReader {
public:
    HeaderReader(GuitarProBytes& bytes, GuitarProVersion version, Score& score)
        : m_bytes(bytes), m_version(version), m_score(score) {}

    void read() {
        const bool first = m_score.measures.empty();
        if (m_version.major == 5 && !first) m_bytes.skip(1);
        const std::uint8_t flags = m_bytes.byte();
        ScoreMeasure& measure = m_score.measures.emplace_back();
        if (flags & 0x01) m_signature.numerator = std::clamp<int>(m_bytes.signedByte(), 1, 64);
        if (flags & 0x02) setDenominator(m_bytes.signedByte());
        if (first || flags & 0x03) measure.signature = m_signature;
        measure.length = kUnitsPerWhole * m_signature.numerator / m_signature.denominator;
        measure.marks.repeatStart = flags & 0x04;
        // Versions 3 and 4 count how often it goes back, 5 how often it is played.
        if (flags & 0x08) measure.marks.repeatEnd = std::max(2, m_bytes.signedByte() + (m_version.major == 5 ? 0 : 1));
        if (measure.marks.repeatStart) {
            m_endings = 0;
            m_open = 0;
        }
        if (flags & 0x10 && m_version.major < 5) openEnding(m_bytes.byte());
        if (flags & 0x20) {
            measure.markers.push_back({0, m_bytes.sizedText()});
            m_bytes.skip(4);
        }
        if (flags & 0x40) {
            const int sharps = std::clamp<int>(m_bytes.signedByte(), -7, 7);
            measure.key = KeySignature{sharps, m_bytes.byte() == 1};
        }
        if (m_version.major == 5) readRest5(flags);
        for (int time = 1; time <= 8; ++time)
            if (m_open & 1 << (time - 1)) measure.marks.endings.push_back(time);
        if (measure.marks.repeatEnd > 0) m_open = 0;
    }

private:
    void setDenominator(int value) {
        if (value >= 1 && value <= 64 && (value & (value - 1)) == 0) m_signature.denominator = value;
    }

    void readRest5(std::uint8_t flags) {
        if (flags & 0x10) m_open = m_bytes.byte();
        if (flags & 0x03) m_bytes.skip(4);
        if (!(flags & 0x10)) m_bytes.skip(1);
        if (m_bytes.byte() != 0) ++m_score.leftOut["swing mark"];
    }

    /// Versions 3 and 4 name the last time that an ending is for; those before have had theirs.
    void openEnding(int last) {
        const int all = (1 << std::clamp(last, 0, 8)) - 1;
        m_open = all & ~m_endings;
        m_endings |= m_open;
    }

    GuitarProBytes& m_bytes;
    GuitarProVersion m_version;
    Score& m_score;
    TimeSignature m_signature;
    int m_endings = 0; ///< times that have an ending, since the repeat began
    int m_open = 0;    ///< times that the ending is for which goes on up to a repeat sign
};

/// Where in a file's list of signs those of a kind begin.
constexpr std::size_t kSegno = 2;
constexpr std::size_t kFine = 4;
constexpr std::size_t kJumps = 5;
constexpr std::size_t kJumpsFromEach = 4;
constexpr std::size_t kToCoda = 17;

/// What the signs mean, in the order in which a file has them.
void addDirection(std::size_t sign, PlayMarks& marks) {
    if (sign < kSegno) {
        marks.coda[sign] = true;
    } else if (sign < kFine) {
        marks.segno[sign - kSegno] = true;
    } else if (sign == kFine) {
        marks.fine = true;
    } else if (sign >= kToCoda) {
        marks.toCoda[sign - kToCoda] = true;
    } else {
        // From the start, from the segno and from the double segno, each alone, al coda, al double coda and al fine.
        const std::size_t from = (sign - kJumps) / kJumpsFromEach;
        const std::size_t to = (sign - kJumps) % kJumpsFromEach;
        marks.jump = from == 0 ? ScoreJump::DaCapo : ScoreJump::DalSegno;
        marks.jumpSegno = from == 2 ? 1 : 0;
        marks.jumpCoda = to == 1 || to == 2 ? std::optional(to - 1) : std::nullopt;
    }
}

} // namespace

void readMeasureHeaders(GuitarProBytes& bytes, GuitarProVersion version, int count,
                        const GuitarProDirections& directions, Score& score) {
    HeaderReader reader(bytes, version, score);
    for (int i = 0; i < count && !bytes.failed(); ++i)
        reader.read();
    for (std::size_t sign = 0; sign < directions.size(); ++sign)
        if (directions[sign] >= 1 && directions[sign] <= static_cast<int>(score.measures.size()))
            addDirection(sign, score.measures[static_cast<std::size_t>(directions[sign]) - 1].marks);
}

} // namespace muse
