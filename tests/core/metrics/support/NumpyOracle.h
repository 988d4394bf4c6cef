// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace muse::test {

/// A Python that has numpy: the system's first, for a user's own need not see Debian's packages. Empty when there is
/// none.
QString pythonWithNumpy();

/// What a script of ours says of a file of phrases; empty where it fails. Python writes NaN, which JSON does not have:
/// it comes as null.
QJsonObject askOracle(const QString& python, const std::filesystem::path& script, const std::filesystem::path& phrases);

/// A dataset of packed phrases, all of one song.
Result<void> writePhrases(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

/// Packed phrases that are odd in every way: dense, sparse, silent families and beats, notes over bar lines.
std::vector<std::uint8_t> randomPhrases(int phrases);

/// About `count` packed phrases of rock/valid, spread over its songs, from a dataset built in `folder`; empty where the
/// music is not here.
std::vector<std::uint8_t> realPhrases(const std::filesystem::path& folder, std::size_t count);

} // namespace muse::test
