// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace muse {

/// A note to be: `length` values in a row above the threshold that holds it.
struct Run {
    int begin;
    int length;
    float peak;
};

/// Calls visit(Run) for each run of values above `hold` among `count` values that lie `stride` apart.
template <typename Visit>
void forEachRun(const float* values, int count, std::ptrdiff_t stride, float hold, const Visit& visit) {
    Run run{0, 0, hold};
    for (int i = 0; i <= count; ++i) {
        const bool on = i < count && values[i * stride] > hold;
        if (on) {
            if (run.length++ == 0) run.begin = i;
            run.peak = values[i * stride] > run.peak ? values[i * stride] : run.peak;
        } else if (run.length > 0) {
            visit(run);
            run = {0, 0, hold};
        }
    }
}

} // namespace muse
