// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/Funnel.h"

namespace muse {
namespace {

struct StageWords {
    std::string_view name;
    std::string_view unit;
    std::string_view explanation;
};

constexpr std::array<StageWords, kFunnelStages> kWords = {{
    {"Parse", "files", "Reads each file; what cannot be read or has no notes goes."},
    {"Metre", "songs", "Keeps songs in 4/4 throughout, with their first beat at 0."},
    {"Duplicates", "songs", "Keeps the first of several files with the same notes."},
    {"Families", "songs", "Merges all tracks into five families and keeps songs that have enough of them."},
    {"Metadata", "songs", "Keeps songs that the Lakh metadata matches and the chosen lists and tags name."},
    {"Activity", "bars", "Counts bars in which enough families sound and enough notes begin."},
    {"Segments", "segments", "Cuts each song at the boundaries of its structure."},
    {"Phrases", "windows", "Keeps windows of four active bars, each only once."},
    {"Range", "notes", "Keeps notes from C1 to B7 that last two steps or more."},
}};

} // namespace

std::string_view name(FunnelStage stage) {
    return kWords[index(stage)].name;
}

std::string_view unit(FunnelStage stage) {
    return kWords[index(stage)].unit;
}

std::string_view explanation(FunnelStage stage) {
    return kWords[index(stage)].explanation;
}

void StageCount::reject(const std::string& reason, std::int64_t count) {
    if (count == 0) return;
    in += count;
    rejected[reason] += count;
}

std::int64_t Funnel::rejected(const std::string& reason) const {
    std::int64_t all = 0;
    for (const StageCount& stage : stages)
        if (const auto found = stage.rejected.find(reason); found != stage.rejected.end()) all += found->second;
    return all;
}

} // namespace muse
