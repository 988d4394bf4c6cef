// SPDX-License-Identifier: MIT
#include "core/exchange/musescore/MuseScoreFile.h"

#include "core/exchange/musescore/StaffReader.h"
#include "core/exchange/score/Instruments.h"
#include "core/exchange/score/Performance.h"
#include "core/exchange/score/ScoreDynamics.h"
#include "core/exchange/score/ScoreLimits.h"
#include "core/exchange/xml/ScoreArchive.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

bool isLinked(const XmlElement& staff) {
    return staff.name == "Staff" && staff.has("linkedTo");
}

/// Whether a part has a staff that does not show what another one does.
bool hasOwnStaff(const XmlElement& part) {
    return std::ranges::any_of(part.children,
                               [](const XmlElement& each) { return each.name == "Staff" && !isLinked(each); });
}

/// A part and its staves, of which others may tell how loud they are.
struct ReadPart {
    ScorePart part;
    std::vector<MuseScoreStaff> staves;
    ScoreDynamics dynamics;
};

template <typename T> void append(std::vector<T>& from, std::vector<T>& to) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

ScorePart finish(ReadPart& read, const ScoreDynamics& ofScore) {
    std::vector<PartMeasure>& measures = read.part.measures;
    for (MuseScoreStaff& staff : read.staves) {
        applyDynamics({&staff.dynamics, &read.dynamics, &ofScore}, staff.measures);
        // The other staves of a part may be shorter.
        if (measures.size() < staff.measures.size()) measures.resize(staff.measures.size());
        for (std::size_t i = 0; i < staff.measures.size(); ++i) {
            append(staff.measures[i].notes, measures[i].notes);
            append(staff.measures[i].lyrics, measures[i].lyrics);
            append(staff.measures[i].controls, measures[i].controls);
        }
    }
    return std::move(read.part);
}

/// Whether there is room for all parts with as many measures as the longest staff has.
Result<void> checkStaves(const XmlElement& score, const std::vector<const XmlElement*>& staves) {
    std::ptrdiff_t longest = 0;
    for (const XmlElement* staff : staves)
        longest = std::max(longest, std::ranges::count(staff->children, "Measure", &XmlElement::name));
    const auto parts = std::ranges::count(score.children, "Part", &XmlElement::name);
    if (auto sane = checkSize(static_cast<std::size_t>(parts), static_cast<std::size_t>(longest)); !sane) return sane;
    return checkSize(staves.size(), static_cast<std::size_t>(longest));
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
    if (version > 0 && version < 2)
        return Error{"it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again"};
    const XmlElement* written = root->child("Score");
    if (version < 2 || !written)
        return Error{"it is a file of MuseScore without a score of a known version in it; open the score itself in "
                     "MuseScore (musescore.org, free) and save it again"};

    Score score;
    score.title = titleOf(*written);
    std::vector<const XmlElement*> staves;
    for (const XmlElement& each : written->children)
        if (each.name == "Staff") staves.push_back(&each);
    if (auto sane = checkStaves(*written, staves); !sane) return sane.error();
    MuseScoreReading reading{score, version < 3, {}, 0};
    std::vector<ReadPart> parts;
    std::size_t next = 0;
    for (const XmlElement& info : written->children) {
        if (info.name != "Part") continue;
        ReadPart& read = parts.emplace_back();
        ScorePart& part = read.part;
        const XmlElement* instrument = info.child("Instrument");
        part.name = info.textOf("trackName");
        if (part.name.empty() && instrument) part.name = instrument->textOf("longName");
        MuseScoreSound sound;
        if (instrument) {
            sound = soundOf(*instrument);
            readMixer(*instrument, part);
        }
        const bool own = hasOwnStaff(info);
        for (const XmlElement& each : info.children) {
            if (each.name != "Staff" || next == staves.size()) continue;
            const XmlElement& music = *staves[next++];
            // A tablature has the same notes once more.
            if (own && isLinked(each)) continue;
            auto staff = readMuseScoreStaff(music, sound, reading, read.dynamics);
            if (!staff) return staff.error();
            read.staves.push_back(std::move(*staff));
        }
    }
    for (ReadPart& each : parts)
        score.parts.push_back(finish(each, reading.dynamics));
    return perform(std::move(score));
}

} // namespace muse
