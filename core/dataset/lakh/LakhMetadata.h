// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// What of the Lakh and Million Song Dataset's metadata is at hand (reference.md 4.4); all of it is optional.
struct LakhSettings {
    std::filesystem::path matchScores;          ///< match_scores.json: {"TR...": {"md5": score}}
    std::filesystem::path songFiles;            ///< folder of .h5 files (A/B/C/TRABC....h5), or one summary .h5
    std::vector<std::filesystem::path> idLists; ///< text files: a track id a line, what follows it and # are comments
    std::vector<std::string> tags; ///< keep songs with any of these artist terms or tags, whatever their case
    double minimumScore = 0;       ///< 0..1
};

/// Which Million Song Dataset track a file is, and how surely, 0..1.
struct LakhMatch {
    std::string songId;
    double score = 1;
};

/// What the Million Song Dataset says of a track.
struct SongFacts {
    std::string title;
    std::string artist;
    int year = 0; ///< 0: unknown
    std::vector<std::string> tags;
};

/// Looks up songs in the metadata. Any number of threads may ask at once.
class LakhMetadata {
public:
    /// Reads match scores and lists; the songs' files are opened when asked for. An Error names the file.
    static Result<LakhMetadata> load(const LakhSettings& settings, const JobControl& job);

    /// By a track id among the folders or in the file's name, or by the md5 that the file is named after (of several
    /// songs the one that matches best). With match scores at hand, a path with both has that pair's score.
    [[nodiscard]] std::optional<LakhMatch> match(std::string_view path) const;
    /// Whether one of the lists names the track; true when there is no list.
    [[nodiscard]] bool listed(const std::string& songId) const;
    /// Nothing when no file knows the track.
    [[nodiscard]] Result<std::optional<SongFacts>> facts(const std::string& songId) const;
    /// Whether the song has one of the settings' tags.
    [[nodiscard]] bool hasTag(const SongFacts& facts) const;
    /// Nothing was given, so there is nothing to ask.
    [[nodiscard]] bool empty() const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace muse
