// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/RollScene.h"

#include <QRegion>
#include <optional>

namespace muse {

/// Where a note leaves paint, its outline included.
QRectF paintedRect(const RollScene& scene, Family family, const Note& note);

/// Knows what was last painted of all that changes while the song does not - selection, notes under the hand, frame,
/// keyboard's place - so that only what differs is painted again.
class TransientArea {
public:
    /// What has to be painted again since the last call; nothing: so much that all of it is quicker.
    std::optional<QRegion> changed(const RollScene& scene);

private:
    struct Painted {
        std::vector<Note> selection;
        std::vector<Note> lifted;
        std::vector<Note> floating;
        std::vector<Note> promised;
        QRectF marquee;
        QRectF cursor;
        QRectF badge;
        QString badgeWords;
    };

    static Painted look(const RollScene& scene);

    Painted m_last;
};

} // namespace muse
