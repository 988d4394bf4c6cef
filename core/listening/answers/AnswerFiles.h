// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/listening/answers/Answers.h"

#include <filesystem>
#include <span>
#include <vector>

namespace muse {

/// What came of the files that were handed in.
struct CollectedAnswers {
    std::vector<ListenerAnswers> listeners; ///< by listener
    std::vector<Error> leftOut;             ///< why others do not count, a sentence a file
};

/// All answers in files, and in the .json files of folders. Left out are those that cannot be read, are of another test
/// or not finished, and of one listener's all but those that were finished last.
CollectedAnswers collectAnswers(std::span<const std::filesystem::path> paths, const TestKey& key);

} // namespace muse
