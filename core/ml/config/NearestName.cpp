// SPDX-License-Identifier: MIT
#include "core/ml/config/NearestName.h"

#include <algorithm>
#include <numeric>

namespace muse {
namespace {

std::size_t distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (const char letter : from) {
        std::size_t diagonal = row[0]++;
        for (std::size_t i = 0; i < to.size(); ++i) {
            const std::size_t exchanged = diagonal + (letter == to[i] ? 0 : 1);
            diagonal = row[i + 1];
            row[i + 1] = std::min({exchanged, diagonal + 1, row[i] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string nearestName(std::string_view wrong, const std::vector<std::string>& names) {
    const auto nearest =
        std::ranges::min_element(names, {}, [&](const std::string& name) { return distance(wrong, name); });
    if (nearest == names.end() || distance(wrong, *nearest) * 2 > nearest->size()) return {};
    return *nearest;
}

} // namespace muse
