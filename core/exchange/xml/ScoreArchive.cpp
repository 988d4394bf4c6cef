// SPDX-License-Identifier: MIT
#include "core/exchange/xml/ScoreArchive.h"

#include "core/exchange/ZipEntries.h"
#include "core/exchange/xml/XmlTree.h"

#include <algorithm>

namespace muse {
namespace {

constexpr std::size_t kLargestDocument = 64u << 20;

std::string rootFile(const ZipEntries& entries) {
    const auto found = entries.find("META-INF/container.xml");
    if (found == entries.end()) return {};
    const auto container = parseXml(found->second);
    const XmlElement* files = container ? container->child("rootfiles") : nullptr;
    const XmlElement* file = files ? files->child("rootfile") : nullptr;
    return file ? std::string(file->attribute("full-path")) : std::string();
}

} // namespace

Result<std::vector<std::uint8_t>> scoreDocument(std::span<const std::uint8_t> bytes,
                                                std::initializer_list<std::string_view> endings) {
    if (!isZip(bytes)) return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
    auto entries = unzip(bytes);
    if (!entries) return entries.error();
    auto chosen = entries->find(rootFile(*entries));
    if (chosen == entries->end())
        chosen = std::ranges::find_if(*entries, [&](const auto& entry) {
            return entry.first.find('/') == std::string::npos &&
                   std::ranges::any_of(endings, [&](std::string_view each) { return entry.first.ends_with(each); });
        });
    if (chosen == entries->end()) return Error{"it is an archive without a score in it"};
    if (chosen->second.size() > kLargestDocument)
        return Error{"the score in it unpacks to more than {} MiB, which no score does", kLargestDocument >> 20};
    return std::move(chosen->second);
}

} // namespace muse
