// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace muse {

/// What the processor is called, such as "AMD EPYC 7B13".
std::string processorName();

/// The machine's name in its network; empty where it has none.
std::string hostName();

} // namespace muse
