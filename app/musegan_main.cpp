// SPDX-License-Identifier: MIT
#include "app/cli/Cli.h"
#include "core/ml/ComputeEnvironment.h"

int main(int argc, char** argv) {
    muse::prepareComputeEnvironment();
    return muse::cli::run(argc, argv);
}
