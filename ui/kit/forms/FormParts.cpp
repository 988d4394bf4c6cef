// SPDX-License-Identifier: MIT
#include "ui/kit/forms/FormParts.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace muse {

void describe(QWidget& control, const char* objectName, const QString& accessibleName, const QString& toolTip) {
    control.setObjectName(QLatin1String(objectName));
    control.setAccessibleName(accessibleName);
    control.setToolTip(toolTip);
}

QLabel* sectionTitle(const QString& words) {
    auto* label = new QLabel(words);
    label->setProperty("heading", true);
    return label;
}

QLabel* caption(const QString& words) {
    auto* label = new QLabel(words);
    label->setProperty("caption", true);
    label->setWordWrap(true);
    return label;
}

QToolButton* iconButton(const QString& iconName, const char* objectName, const QString& words) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    describe(*button, objectName, words, words);
    return button;
}

QGridLayout* fieldGrid(QWidget* parent, int fieldsAbreast) {
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (int field = 0; field < fieldsAbreast; ++field)
        grid->setColumnStretch(2 * field + 1, 1);
    return grid;
}

QLabel* addField(QGridLayout& grid, int row, int column, const QString& words, QWidget* field, int columns) {
    auto* label = new QLabel(words);
    label->setBuddy(field);
    grid.addWidget(label, row, column);
    grid.addWidget(field, row, column + 1, 1, columns);
    return label;
}

QScrollArea* scrolled(QWidget* inside) {
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    // A click beside the fields leaves the keyboard where it was.
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As wide as the content and the bar that may come.
    area->setMinimumWidth(inside->minimumSizeHint().width() + area->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return area;
}

QWidget* padded(QWidget* inside) {
    constexpr int kEdge = 12;
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    layout->addWidget(inside);
    return box;
}

} // namespace muse
