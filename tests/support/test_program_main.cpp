// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"

#include <cstdio>
#include <map>
#include <string>

namespace {

std::map<std::string, muse::test::TestMain>& tests() {
    static std::map<std::string, muse::test::TestMain> all;
    return all;
}

} // namespace

muse::test::TestEntry::TestEntry(const char* name, TestMain run) {
    tests().emplace(name, run);
}

int main(int count, char** words) {
    const auto found = tests().find(count > 1 ? words[1] : "");
    if (found != tests().end()) return found->second(count - 1, words + 1);
    std::fprintf(stderr, "usage: %s TEST [FUNCTION...], where TEST is one of\n", words[0]);
    for (const auto& [name, run] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
