// SPDX-License-Identifier: MIT
#include "core/dataset/lakh/LakhMetadata.h"

#include "core/base/File.h"
#include "core/dataset/lakh/MatchScores.h"
#include "core/dataset/lakh/SongLibrary.h"

#include <algorithm>
#include <unordered_set>

namespace muse {
namespace {

constexpr std::size_t kIdLength = 18;
constexpr std::size_t kMd5Length = 32;
constexpr std::uintmax_t kLargestList = 64u << 20;

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isHexadecimal(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// TR, five letters, eleven hexadecimal digits.
bool isTrackId(std::string_view text) {
    return text.size() == kIdLength && text.starts_with("TR") &&
           std::all_of(text.begin() + 2, text.begin() + 7, isUpper) &&
           std::all_of(text.begin() + 7, text.end(), isHexadecimal);
}

std::string lower(std::string text) {
    for (char& c : text)
        if (isUpper(c)) c = static_cast<char>(c - 'A' + 'a');
    return text;
}

Result<void> readList(const std::filesystem::path& path, std::unordered_set<std::string>& ids) {
    const auto text = readText(path, kLargestList);
    if (!text) return text.error();
    const std::size_t before = ids.size();
    for (std::size_t at = 0; at < text->size();) {
        const std::size_t end = std::min(text->find('\n', at), text->size());
        const std::string line = text->substr(at, end - at);
        at = end + 1;
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string::npos || line[first] == '#') continue;
        const std::string id = line.substr(first, line.find_first_of(" \t\r,;", first) - first);
        if (!isTrackId(id))
            return Error{"{} is not a list of track ids: '{}' is none (TR, five letters, eleven digits).", path,
                         id.substr(0, 40)};
        ids.insert(id);
    }
    if (ids.size() == before) return Error{"{} names no track.", path};
    return {};
}

} // namespace

struct LakhMetadata::Content {
    LakhSettings settings;
    MatchScores scores;
    std::unordered_set<std::string> ids;
    std::shared_ptr<const SongLibrary> songs;
    std::vector<std::string> tags; ///< in lower case
};

Result<LakhMetadata> LakhMetadata::load(const LakhSettings& settings, const JobControl& job) {
    auto content = std::make_shared<Content>();
    content->settings = settings;
    if (!settings.matchScores.empty()) {
        job.report(0, "Reading the match scores");
        if (auto read = readMatchScores(settings.matchScores, content->scores); !read) return read.error();
    }
    for (const auto& list : settings.idLists)
        if (auto read = readList(list, content->ids); !read) return read.error();
    if (!settings.songFiles.empty()) {
        auto songs = SongLibrary::open(settings.songFiles);
        if (!songs) return songs.error();
        content->songs = std::move(*songs);
    }
    if (!settings.tags.empty() && !content->songs)
        return Error{"To choose songs by their tags, name the Million Song Dataset's files as well."};
    for (const std::string& tag : settings.tags)
        content->tags.push_back(lower(tag));
    LakhMetadata metadata;
    metadata.m_content = std::move(content);
    return metadata;
}

std::optional<LakhMatch> LakhMetadata::match(std::string_view path) const {
    std::string id;
    std::string md5;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view part = path.substr(at, end - at);
        const std::string_view stem = part.substr(0, part.find('.'));
        at = end + 1;
        if (isTrackId(stem)) id = stem;
        if (stem.size() == kMd5Length && std::all_of(stem.begin(), stem.end(), isHexadecimal))
            md5 = lower(std::string(stem));
    }
    const auto scored = m_content->scores.find(md5);
    if (scored != m_content->scores.end()) {
        for (const ScoredSong& song : scored->second)
            if (id.empty() || song.songId == id) return LakhMatch{song.songId, song.score};
    }
    if (id.empty()) return std::nullopt;
    return LakhMatch{id, 1};
}

bool LakhMetadata::listed(const std::string& songId) const {
    return m_content->settings.idLists.empty() || m_content->ids.contains(songId);
}

Result<std::optional<SongFacts>> LakhMetadata::facts(const std::string& songId) const {
    if (!m_content->songs || !isTrackId(songId)) return std::optional<SongFacts>{};
    return m_content->songs->facts(songId);
}

bool LakhMetadata::hasTag(const SongFacts& facts) const {
    return std::any_of(facts.tags.begin(), facts.tags.end(), [&](const std::string& tag) {
        return std::find(m_content->tags.begin(), m_content->tags.end(), lower(tag)) != m_content->tags.end();
    });
}

bool LakhMetadata::empty() const {
    const LakhSettings& settings = m_content->settings;
    return settings.matchScores.empty() && settings.songFiles.empty() && settings.idLists.empty() &&
           settings.tags.empty();
}

} // namespace muse
