// SPDX-License-Identifier: MIT
#pragma once

namespace muse::cli {

/// What `musegan` returns to the shell.
enum ExitCode : int {
    Success = 0,
    Failed = 1,     ///< the work could not be done; the sentence on stderr says why
    Usage = 2,      ///< the command line was wrong
    Cancelled = 130 ///< interrupted with Ctrl-C
};

} // namespace muse::cli
