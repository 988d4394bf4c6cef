// SPDX-License-Identifier: MIT
#pragma once

namespace muse::cli {

/// The whole of `musegan`: parses the command line, does the work, returns the ExitCode.
int run(int argc, char** argv);

} // namespace muse::cli
