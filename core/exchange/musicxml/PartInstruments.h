// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"
#include "core/exchange/xml/XmlTree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace muse {

/// What a part's notes sound with.
struct MusicXmlInstrument {
    std::uint8_t program = 0;
    bool drums = false;           ///< on MIDI channel 10
    std::optional<int> drumPitch; ///< of a note without pitch of its own, 0..127
};

/// The instruments that a part's head describes, and that it may change to later.
class PartInstruments {
public:
    /// Reads a `score-part` and sets the part's name, volume and pan. Where no program is named, the instrument's sound
    /// or name says it.
    PartInstruments(const XmlElement& info, ScorePart& part);

    /// The one of that id, or the part's first.
    [[nodiscard]] const MusicXmlInstrument& of(std::string_view id) const;
    /// Takes a `midi-instrument`, which may stand within the music.
    void change(const XmlElement& midi);

private:
    std::map<std::string, MusicXmlInstrument, std::less<>> m_instruments;
    MusicXmlInstrument m_first;
    std::string m_firstId;
};

} // namespace muse
