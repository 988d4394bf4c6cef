// SPDX-License-Identifier: MIT
// For packaging/test, which runs tests at several levels: prints the levels of kernels that this processor has, the
// highest first; with the word "environment", what tells the libraries of the level that MUSE_CPU names.
#include "core/base/CpuLevel.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

int main(int count, char** arguments) {
    if (count > 1 && std::strcmp(arguments[1], "environment") == 0) {
        muse::nameKernelsToLibraries();
        for (const char* name : muse::kKernelVariables)
            if (const char* value = std::getenv(name)) std::printf("%s=%s\n", name, value);
        return 0;
    }
    for (int level = static_cast<int>(muse::processorLevel()); level >= 0; --level)
        std::printf("%s ", std::string(muse::name(static_cast<muse::CpuLevel>(level))).c_str());
    std::puts("");
    return 0;
}
