// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Icons.h"

#include <QString>

class QGridLayout;
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
/// A grid of fields with their labels, so many of them side by side.
QGridLayout* fieldGrid(QWidget* parent, int fieldsAbreast);
/// Puts a field, as many columns wide, to the right of its label, which belongs to it.
QLabel* addField(QGridLayout& grid, int row, int column, const QString& words, QWidget* field, int columns = 1);
/// What is too high for its panel scrolls.
QScrollArea* scrolled(QWidget* inside);
/// A panel's content with the usual room around it.
QWidget* padded(QWidget* inside);

} // namespace muse
