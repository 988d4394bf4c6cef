// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace muse {

/// What music goes through on its way into a dataset (the paper's Figure 6, reference.md section 4), in this order.
enum class FunnelStage : std::uint8_t {
    Parse,      ///< files that can be read and have notes
    Metre,      ///< songs in 4/4 throughout, with their first beat at 0
    Duplicates, ///< songs that did not come before
    Families,   ///< songs that still have enough families after the merge
    Metadata,   ///< songs that the Lakh metadata asks for
    Activity,   ///< bars in which enough is going on
    Segments,   ///< segments of the song's structure that make whole phrases
    Phrases,    ///< windows of four bars that become phrases
    Range       ///< notes within C1..B7
};
inline constexpr std::size_t kFunnelStages = 9;
inline constexpr std::array<FunnelStage, kFunnelStages> kAllFunnelStages = {
    FunnelStage::Parse,    FunnelStage::Metre,    FunnelStage::Duplicates, FunnelStage::Families, FunnelStage::Metadata,
    FunnelStage::Activity, FunnelStage::Segments, FunnelStage::Phrases,    FunnelStage::Range};

constexpr std::size_t index(FunnelStage stage) {
    return static_cast<std::size_t>(stage);
}
/// "Parse", "Metre" ...
std::string_view name(FunnelStage stage);
/// What the stage counts: "files", "songs", "bars", "segments", "windows" or "notes".
std::string_view unit(FunnelStage stage);
/// What the stage does, as a short sentence for tooltips and help.
std::string_view explanation(FunnelStage stage);

/// How many things of each reason.
using Rejections = std::map<std::string, std::int64_t>;

/// What went into a stage and came out; in == out + all that it rejected.
struct StageCount {
    bool on = true; ///< off: all that goes in comes out
    std::int64_t in = 0;
    std::int64_t out = 0;
    Rejections rejected;

    void pass(std::int64_t count = 1) { in += count, out += count; }
    void reject(const std::string& reason, std::int64_t count = 1);

    friend bool operator==(const StageCount&, const StageCount&) = default;
};

struct Funnel {
    std::array<StageCount, kFunnelStages> stages;

    StageCount& at(FunnelStage stage) { return stages[index(stage)]; }
    const StageCount& at(FunnelStage stage) const { return stages[index(stage)]; }
    /// How many a reason has cost, in whichever stage.
    [[nodiscard]] std::int64_t rejected(const std::string& reason) const;

    friend bool operator==(const Funnel&, const Funnel&) = default;
};

} // namespace muse
