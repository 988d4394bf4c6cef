// SPDX-License-Identifier: MIT
#include "core/ml/cpu/BFloat16Support.h"

#include "core/base/CpuLevel.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>

namespace muse {

#ifdef MUSE_WITH_ONEDNN

namespace {

/// oneDNN's own variables may keep it from the instructions that the processor has.
bool oneDnnMay() {
    for (const char* variable : {"ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA"}) {
        const char* most = std::getenv(variable);
        if (!most) continue;
        std::string word(most);
        std::ranges::transform(word, word.begin(), [](unsigned char letter) { return std::toupper(letter); });
        const auto names = {"BF16", "AMX", "ALL", "DEFAULT"};
        if (std::ranges::none_of(names, [&](const char* name) { return word.find(name) != std::string::npos; }))
            return false;
    }
    return true;
}

} // namespace

#endif

bool canMultiplyBFloat16() {
#ifdef MUSE_WITH_ONEDNN
    return multipliesBFloat16() && oneDnnMay();
#else
    return false;
#endif
}

} // namespace muse
