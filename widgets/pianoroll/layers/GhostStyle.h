// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <QColor>

namespace muse {

struct RollScene;

/// The dimmed colour of a track that is not the active one: fainter still where it does not sound.
QColor ghostColour(const RollScene& scene, Family family);

} // namespace muse
