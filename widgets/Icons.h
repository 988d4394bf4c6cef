// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace muse {

/// The project's icon assets/icons/<name>.svg in the theme's text colour, crisp at any size and pixel ratio; dimmed
/// when disabled, in the accent colour when checked. Empty for an unknown name.
QIcon icon(const QString& name);

/// The first when off, the second when on: for what is itself a picture of its state, such as a lock.
QIcon stateIcon(const QString& off, const QString& on);

/// The same to stand on the accent colour.
QIcon iconOnAccent(const QString& name);

/// The same in the colour of danger when checked.
QIcon iconOfDanger(const QString& name);

/// The studio's own icon, in its colours.
QIcon applicationIcon();

} // namespace muse
