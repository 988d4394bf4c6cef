// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <filesystem>
#include <functional>

namespace muse {

/// A dock's wish to save something; the window asks for the name (the words are for Prompter::saveFile) and calls
/// `write` with it.
struct SaveRequest {
    QString title;
    QString suggestion; ///< file name without a folder
    QString filter;
    QString ending; ///< ".csv"
    std::function<Result<void>(const std::filesystem::path&)> write;
    QString remark = {}; ///< a sentence on what was saved, or nothing
};

} // namespace muse
