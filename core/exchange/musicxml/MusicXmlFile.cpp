// SPDX-License-Identifier: MIT
#include "core/exchange/musicxml/MusicXmlFile.h"

#include "core/exchange/musicxml/PartReader.h"
#include "core/exchange/score/Performance.h"
#include "core/exchange/score/ScoreBars.h"
#include "core/exchange/score/ScoreLimits.h"
#include "core/exchange/xml/ScoreArchive.h"

#include <algorithm>
#include <map>

namespace muse {
namespace {

/// The measures of each part, whichever way round the document has them.
using PartMeasures = std::map<std::string, std::vector<const XmlElement*>, std::less<>>;

Result<PartMeasures> measuresOf(const XmlElement& root, bool timewise) {
    PartMeasures parts;
    std::size_t number = 0;
    for (const XmlElement& outer : root.children) {
        if (outer.name != (timewise ? "measure" : "part")) continue;
        for (const XmlElement& inner : outer.children) {
            if (inner.name != (timewise ? "part" : "measure")) continue;
            auto& measures = parts[std::string(timewise ? inner.attribute("id") : outer.attribute("id"))];
            const std::size_t before = timewise ? number : measures.size();
            if (auto sane = checkSize(parts.size(), before + 1); !sane) return sane.error();
            // A part that a measure of a timewise document leaves out rests there.
            if (timewise) measures.resize(number, nullptr);
            measures.push_back(&inner);
        }
        if (timewise) ++number;
    }
    return parts;
}

std::string titleOf(const XmlElement& root) {
    if (const XmlElement* work = root.child("work"); work && !work->textOf("work-title").empty())
        return std::string(work->textOf("work-title"));
    return std::string(root.textOf("movement-title"));
}

} // namespace

Result<MidiFile> parseMusicXml(std::span<const std::uint8_t> bytes) {
    const auto document = scoreDocument(bytes, {".musicxml", ".xml"});
    if (!document) return document.error();
    const auto root = parseXml(*document);
    if (!root) return root.error();
    const bool timewise = root->name == "score-timewise";
    if (!timewise && root->name != "score-partwise")
        return Error{"it is XML, but no MusicXML score: its root is called '{}'", root->name};
    const XmlElement* list = root->child("part-list");
    if (!list) return Error{"it is a MusicXML score without a list of parts"};

    Score score;
    score.title = titleOf(*root);
    auto measures = measuresOf(*root, timewise);
    if (!measures) return measures.error();
    for (const XmlElement& info : list->children) {
        if (info.name != "score-part") continue;
        const auto found = measures->find(info.attribute("id"));
        if (found == measures->end()) continue;
        if (auto read = readMusicXmlPart(info, found->second, score); !read) return read.error();
        // A list that names a part once more does not make it two.
        measures->erase(found);
    }
    settleLengths(score);
    return perform(std::move(score));
}

} // namespace muse
