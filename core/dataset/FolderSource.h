// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/MidiSource.h"

namespace muse {

/// Every MIDI file below a folder, sorted by path; links are followed, each real folder is entered once.
/// A path to one MIDI file is a source of that file.
Result<std::unique_ptr<MidiSource>> openFolderSource(const std::filesystem::path& path, const std::string& folder,
                                                     std::stop_token stop);

} // namespace muse
