// SPDX-License-Identifier: MIT
#include "ui/features/data/FunnelRows.h"

#include "ui/kit/Text.h"

#include <algorithm>

namespace muse {

std::vector<FunnelRow> funnelRows(const Funnel& funnel) {
    std::vector<FunnelRow> rows;
    for (const FunnelStage stage : kAllFunnelStages) {
        const StageCount& count = funnel.at(stage);
        FunnelRow row{nameWords(name(stage)),
                      nameWords(unit(stage)),
                      nameWords(explanation(stage)),
                      count.on,
                      count.in,
                      count.out,
                      {}};
        for (const auto& [reason, number] : count.rejected)
            row.rejected.emplace_back(nameWords(reason), number);
        std::ranges::stable_sort(row.rejected, std::ranges::greater{}, [](const auto& one) { return one.second; });
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace muse
