// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace muse {

/// One candidate of match_scores.json.
struct ScoredSong {
    std::string songId;
    double score = 0;
};
/// By md5, the songs that a file may be, best first.
using MatchScores = std::unordered_map<std::string, std::vector<ScoredSong>>;

/// Adds what the file says. It is streamed, so that memory holds no more than the result.
Result<void> readMatchScores(const std::filesystem::path& path, MatchScores& scores);

} // namespace muse
