// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/SongImport.h"

#include <QString>

namespace muse {

/// What is not as the file had it, in one line; empty where all is. All remarks go to the log. May be called on any
/// thread.
QString importText(const ImportedSong& made, const std::vector<std::string>& warnings);

} // namespace muse
