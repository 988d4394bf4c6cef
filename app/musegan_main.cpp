// SPDX-License-Identifier: MIT
#include "app/cli/Cli.h"
#include "core/ml/RuntimeTuning.h"

int main(int argc, char** argv) {
    muse::tuneRuntime(argv);
    return muse::cli::run(argc, argv);
}
