// SPDX-License-Identifier: MIT
#include "core/exchange/musescore/MuseScoreFile.h"

#include "core/exchange/musescore/StaffReader.h"
#include "core/exchange/score/Instruments.h"
#include "core/exchange/score/Performance.h"
#include "core/exchange/xml/ScoreArchive.h"

#include <algorithm>

namespace muse {
namespace {

/// MIDI's controllers as MuseScore's channels have them.
constexpr int kVolume = 7;
constexpr int kPan = 10;

std::string titleOf(const XmlElement& score) {
    for (const XmlElement& each : score.children)
        if (each.name == "metaTag" && each.attribute("name") == "workTitle" && !each.text.empty()) return each.text;
    return {};
}

std::size_t stavesOf(const XmlElement& part) {
    return static_cast<std::size_t>(std::ranges::count(part.children, "Staff", &XmlElement::name));
}

void readMixer(const XmlElement& instrument, ScorePart& part) {
    const XmlElement* channel = instrument.child("Channel");
    if (!channel) return;
    for (const XmlElement& each : channel->children) {
        if (each.name != "controller") continue;
        const int number = numberOf<int>(each.attribute("ctrl")).value_or(-1);
        const auto value = numberOf<int>(each.attribute("value"));
        if (!value || *value < 0 || *value > 127) continue;
        if (number == kVolume) part.volume = static_cast<std::uint8_t>(*value);
        if (number == kPan) part.pan = static_cast<std::uint8_t>(*value);
    }
}

} // namespace

Result<MidiFile> parseMuseScore(std::span<const std::uint8_t> bytes) {
    const auto document = scoreDocument(bytes, {".mscx"});
    if (!document) return document.error();
    const auto root = parseXml(*document);
    if (!root) return root.error();
    if (root->name != "museScore")
        return Error{"it is XML, but no MuseScore score: its root is called '{}'", root->name};
    const auto version = numberOf<double>(root->attribute("version").substr(0, 4)).value_or(0);
    const XmlElement* written = root->child("Score");
    if (version < 2 || !written)
        return Error{"it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again"};
    const bool flat = version < 3;

    Score score;
    score.title = titleOf(*written);
    std::vector<const XmlElement*> staves;
    for (const XmlElement& each : written->children)
        if (each.name == "Staff") staves.push_back(&each);
    std::size_t next = 0;
    for (const XmlElement& info : written->children) {
        if (info.name != "Part") continue;
        ScorePart part;
        const XmlElement* instrument = info.child("Instrument");
        part.name = info.textOf("trackName");
        if (part.name.empty() && instrument) part.name = instrument->textOf("longName");
        MuseScoreSound sound;
        if (instrument) {
            sound = soundOf(*instrument);
            readMixer(*instrument, part);
        }
        for (std::size_t i = stavesOf(info); i > 0 && next < staves.size(); --i, ++next)
            if (auto read = readMuseScoreStaff(*staves[next], flat, sound, part, score); !read) return read.error();
        score.parts.push_back(std::move(part));
    }
    return perform(std::move(score));
}

} // namespace muse
