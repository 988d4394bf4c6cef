// SPDX-License-Identifier: MIT
#include "ui/docks/DockParts.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace muse {

void describe(QWidget& control, const char* objectName, const QString& accessibleName, const QString& toolTip) {
    control.setObjectName(QLatin1String(objectName));
    control.setAccessibleName(accessibleName);
    control.setToolTip(toolTip);
}

QIcon iconOnAccent(const QString& name) {
    QIcon made;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        QPixmap pixmap = icon(name).pixmap(QSize(size, size), 1.0);
        made.addPixmap(icon(name).pixmap(QSize(size, size), 1.0, QIcon::Disabled), QIcon::Disabled);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), palette::window().darker());
        painter.end();
        made.addPixmap(pixmap, QIcon::Normal);
    }
    return made;
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
