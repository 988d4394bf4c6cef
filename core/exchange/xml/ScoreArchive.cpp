// SPDX-License-Identifier: MIT
#include "core/exchange/xml/ScoreArchive.h"

#include "core/exchange/ZipEntries.h"
#include "core/exchange/xml/XmlTree.h"

#include <algorithm>

namespace muse {
namespace {

constexpr std::size_t kLargestDocument = 64u << 20;

using Endings = std::initializer_list<std::string_view>;

bool endsAs(std::string_view name, Endings endings) {
    return std::ranges::any_of(endings, [&](std::string_view each) { return name.ends_with(each); });
}

/// The entries that the archive names as its documents, in their order.
std::vector<std::string> rootFiles(const ZipEntries& entries) {
    std::vector<std::string> names;
    const auto found = entries.find("META-INF/container.xml");
    if (found == entries.end() || found->second.size() > kLargestDocument) return names;
    const auto container = parseXml(found->second);
    const XmlElement* files = container ? container->child("rootfiles") : nullptr;
    if (!files) return names;
    for (const XmlElement& file : files->children)
        if (file.name == "rootfile" && entries.contains(std::string(file.attribute("full-path"))))
            names.emplace_back(file.attribute("full-path"));
    return names;
}

ZipEntries::iterator scoreOf(ZipEntries& entries, Endings endings) {
    const std::vector<std::string> named = rootFiles(entries);
    // MuseScore 4 names the style of the score before the score.
    const auto score = std::ranges::find_if(named, [&](const std::string& name) { return endsAs(name, endings); });
    if (score != named.end()) return entries.find(*score);
    const auto atTop = std::ranges::find_if(entries, [&](const auto& entry) {
        return entry.first.find('/') == std::string::npos && endsAs(entry.first, endings);
    });
    return atTop == entries.end() && !named.empty() ? entries.find(named.front()) : atTop;
}

} // namespace

Result<std::vector<std::uint8_t>> scoreDocument(std::span<const std::uint8_t> bytes,
                                                std::initializer_list<std::string_view> endings) {
    if (!isZip(bytes)) return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
    auto entries = unzip(bytes);
    if (!entries) return entries.error();
    const auto chosen = scoreOf(*entries, endings);
    if (chosen == entries->end()) return Error{"it is an archive without a score in it"};
    if (chosen->second.size() > kLargestDocument)
        return Error{"the score in it unpacks to more than {} MiB, which no score does", kLargestDocument >> 20};
    return std::move(chosen->second);
}

} // namespace muse
