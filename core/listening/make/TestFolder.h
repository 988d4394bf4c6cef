// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/listening/make/TestPlan.h"

#include <filesystem>

namespace muse {

/// The parts of a researcher's folder: what is given away, and where answers are gathered. key.json lies beside them.
inline constexpr const char* kListenersFolder = "for-listeners";
inline constexpr const char* kAnswersFolder = "answers";

/// Whether a test may be made there: nothing is, or an empty folder. To be asked before long work.
Result<void> checkTestFolder(const std::filesystem::path& folder);

/// Renders every clip as music is rendered everywhere, quantised to sixteenths and at one loudness, and writes
/// key.json, answers/ and for-listeners/: test.json, the sounds, and a page for browsers that needs nothing else. The
/// folder appears when all of it is there. Errors: checkTestFolder's, exportAudio's with the clip's subject, a disk
/// that fails, kCancelled.
Result<void> writeTestFolder(const TestPlan& plan, const TestSettings& settings, const std::filesystem::path& folder,
                             const JobControl& job = {});

} // namespace muse
