// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Icons.h"

#include <QString>

class QLabel;
class QScrollArea;
class QToolButton;
class QWidget;

namespace muse {

/// Names a control for tests, for the mouse (tool tip) and for screen readers.
void describe(QWidget& control, const char* objectName, const QString& accessibleName, const QString& toolTip);

/// A small title above a group of controls.
QLabel* sectionTitle(const QString& words);
/// Muted small print that may wrap.
QLabel* caption(const QString& words = {});
/// A square button with an icon only.
QToolButton* iconButton(const QString& icon, const char* objectName, const QString& words);
/// What is too high for its panel scrolls.
QScrollArea* scrolled(QWidget* inside);
/// A panel's content with the usual room around it.
QWidget* padded(QWidget* inside);

} // namespace muse
