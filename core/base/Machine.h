// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace muse {

/// What the processor is called, such as "AMD EPYC 7B13".
std::string processorName();

} // namespace muse
