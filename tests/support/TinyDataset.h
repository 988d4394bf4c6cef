// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace muse::test {

/// Writes a dataset of `phrases` phrases in which all five families play simple figures that differ from phrase to
/// phrase. They are shared out among `songs` songs, in order.
void writeTinyDataset(const std::filesystem::path& path, int phrases = 8, int songs = 1);

} // namespace muse::test
