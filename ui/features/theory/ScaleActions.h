// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace muse {

struct Menus;

/// Help from music theory: what the roll shows of the key, and what it does to notes.
class ScaleActions : public QObject {
    Q_OBJECT

public:
    ScaleActions(const Menus& menus, QObject* parent);

    QAction *shadeRows, *keepToScale, *chordNames, *selectOutside, *snapToScale;
};

} // namespace muse
