// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/funnel/Funnel.h"
#include "core/dataset/split/Split.h"
#include "core/metrics/Metrics.h"
#include "core/music/Family.h"
#include "core/music/dynamics/Dynamics.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// What became of one file.
struct SongDecision {
    std::string name;                      ///< path within the source
    std::optional<FunnelStage> rejectedAt; ///< nothing: it was used, or all its windows were rejected
    std::string reason;                    ///< empty: it was used
    std::int64_t phrases = 0;
    Split split = Split::Train; ///< only for a song that was used
};

/// How a build went, or how far it is.
struct DatasetReport {
    std::int64_t files = 0;
    std::int64_t filesUsed = 0;
    std::int64_t phrases = 0;
    Funnel funnel;
    std::array<std::int64_t, kFamilies> phrasesWith{};       ///< phrases in which the family sounds
    std::array<std::int64_t, kAllSplits.size()> phrasesIn{}; ///< phrases of each part, once all is read
    std::array<std::int64_t, kAllSplits.size()> songsIn{};   ///< songs of each part, once all is read
    std::array<MetricsReport, kAllSplits.size()> metrics;    ///< of each part, at the end
    std::optional<Dynamics> dynamics;    ///< of the train part's songs, at the end; nothing: their files hold none
    std::vector<SongDecision> decisions; ///< one a file, in the source's order, at the end
    double seconds = 0;
};

/// Lines of file,used,stage,reason,phrases,split (RFC 4180): every decision of a build.
std::string decisionsCsv(const DatasetReport& report);

/// A report as JSON: counts, funnel, splits and metrics; not the decisions.
std::string reportJson(const DatasetReport& report);

} // namespace muse
