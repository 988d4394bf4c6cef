// SPDX-License-Identifier: MIT
#include "core/base/Machine.h"

#include <fstream>

namespace muse {

std::string processorName() {
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    return "unknown";
}

} // namespace muse
