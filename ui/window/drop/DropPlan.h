// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <QString>
#include <QStringList>

namespace muse {

/// What files that are dropped on the window are for.
enum class DropKind { Nothing, Song, Insert, Model, SoundFont, Music, Run };

/// What letting go would do, so that it can be said before it is done.
struct DropPlan {
    DropKind kind = DropKind::Nothing;
    QStringList paths; ///< those that are used
    QString headline;  ///< "Import tune.mid"
    QString detail;    ///< what becomes of what is open, or why nothing can be done
    Tick at = 0;       ///< where in the song, for DropKind::Insert
};

/// Looks at names, and into weights and datasets, whose names are alike.
DropPlan planDrop(const QStringList& paths);

} // namespace muse
