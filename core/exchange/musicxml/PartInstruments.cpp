// SPDX-License-Identifier: MIT
#include "core/exchange/musicxml/PartInstruments.h"

#include "core/exchange/score/Instruments.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kDrumChannel = 10;

MusicXmlInstrument guessed(std::string_view name) {
    MusicXmlInstrument instrument;
    instrument.program = programNamed(name).value_or(0);
    instrument.drums = isDrumName(name);
    return instrument;
}

std::string_view nameOf(const XmlElement& instrument, const XmlElement& part) {
    for (const XmlElement* element : {&instrument, &part})
        for (const char* name : {"instrument-sound", "instrument-name", "part-name"})
            if (const auto text = element->textOf(name); !text.empty() && text != "MusicXML Part") return text;
    return {};
}

} // namespace

PartInstruments::PartInstruments(const XmlElement& info, ScorePart& part) {
    part.name = info.textOf("part-name");
    m_first = guessed(part.name);
    for (const XmlElement& each : info.children) {
        if (each.name != "score-instrument") continue;
        const std::string id(each.attribute("id"));
        m_instruments[id] = guessed(nameOf(each, info));
        if (m_firstId.empty()) m_firstId = id;
    }
    for (const XmlElement& each : info.children) {
        if (each.name != "midi-instrument") continue;
        if (m_firstId.empty()) m_firstId = each.attribute("id");
        change(each);
        if (const auto volume = each.numberIn<double>("volume"); volume && !part.volume)
            part.volume = static_cast<std::uint8_t>(std::lround(std::clamp(*volume, 0.0, 100.0) * 1.27));
        // Degrees, of which those beyond 90 are behind the listener.
        if (const auto pan = each.numberIn<double>("pan"); pan && !part.pan)
            part.pan = static_cast<std::uint8_t>(std::lround(64 + std::clamp(*pan, -90.0, 90.0) / 90 * 63));
    }
}

const MusicXmlInstrument& PartInstruments::of(std::string_view id) const {
    const auto found = m_instruments.find(id.empty() ? std::string_view(m_firstId) : id);
    return found == m_instruments.end() ? m_first : found->second;
}

void PartInstruments::change(const XmlElement& midi) {
    const auto id = midi.attribute("id");
    MusicXmlInstrument& instrument = m_instruments[id.empty() ? m_firstId : std::string(id)];
    if (const auto program = midi.numberIn<int>("midi-program"))
        instrument.program = static_cast<std::uint8_t>(std::clamp(*program, 1, 128) - 1);
    if (const auto channel = midi.numberIn<int>("midi-channel")) instrument.drums = *channel == kDrumChannel;
    if (const auto key = midi.numberIn<int>("midi-unpitched")) {
        instrument.drumPitch = std::clamp(*key, 1, 128) - 1;
        instrument.drums = true;
    }
}

} // namespace muse
