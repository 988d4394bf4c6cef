// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

namespace muse {

/// Plain text to send along with a report of a problem: version, system, processor and the level its kernels are chosen
/// for, memory, then the caller's own lines (such as describeAudio()'s), and the last lines of the log. The user's home
/// folder is written as ~.
std::string problemReport(std::span<const std::string> lines);

} // namespace muse
