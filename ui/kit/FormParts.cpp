// SPDX-License-Identifier: MIT
#include "ui/kit/FormParts.h"

#include <QLabel>
#include <QToolButton>

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

} // namespace muse
