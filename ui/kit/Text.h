// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "widgets/words/Words.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace muse {

/// The core speaks UTF-8 and std::filesystem, the window QString: these carry words across.
inline QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}
inline QString text(Family family) {
    return nameWords(family);
}
inline QString pathText(const std::filesystem::path& path) {
    return text(path.string());
}
inline std::filesystem::path toPath(const QString& path) {
    return {path.toStdString()};
}

} // namespace muse
