// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QTabBar>
#include <QWidget>

namespace muse::test {

/// Where an object stands, by names where there are any.
inline QString placeOf(const QObject& object) {
    if (!object.parent()) return object.objectName();
    QString name = object.objectName();
    if (name.isEmpty()) {
        int number = 0;
        for (const QObject* each : object.parent()->children()) {
            if (each == &object) break;
            if (qstrcmp(each->metaObject()->className(), object.metaObject()->className()) == 0) ++number;
        }
        name = QStringLiteral("%1[%2]").arg(QLatin1String(object.metaObject()->className())).arg(number);
    }
    return placeOf(*object.parent()) + QLatin1Char('/') + name;
}

/// Everything that can be read in and about a window, by its place; what its user has written is left out.
inline QMap<QString, QString> shownTexts(const QWidget& window) {
    QMap<QString, QString> texts;
    const auto add = [&texts](const QString& place, const QVariant& words) {
        if (words.userType() == QMetaType::QString && !words.toString().isEmpty()) texts[place] = words.toString();
    };
    const auto addRows = [&add](const QString& place, const QAbstractItemModel& model) {
        for (int column = 0; column < model.columnCount(); ++column) {
            add(QStringLiteral("%1/header%2").arg(place).arg(column),
                model.headerData(column, Qt::Horizontal, Qt::DisplayRole));
            for (int row = 0; row < std::min(model.rowCount(), 200); ++row)
                for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole)})
                    add(QStringLiteral("%1/%2,%3,%4").arg(place).arg(row).arg(column).arg(role),
                        model.index(row, column).data(role));
        }
    };
    QList<QObject*> all = window.findChildren<QObject*>();
    all << const_cast<QWidget*>(&window);
    for (const QObject* object : std::as_const(all)) {
        const auto* widget = qobject_cast<const QWidget*>(object);
        if (!widget && !qobject_cast<const QAction*>(object)) continue;
        const QString place = placeOf(*object);
        // Qt's own helpers of what stands in for a header or a popup list.
        if (place.contains(QLatin1String("QComboBoxPrivate")) || place.contains(QLatin1String("QTipLabel"))) continue;
        for (const char* property : {"text", "title", "toolTip", "statusTip", "whatsThis", "windowTitle",
                                     "accessibleName", "accessibleDescription", "prefix", "suffix", "placeholderText",
                                     "specialValueText", "format", "commandWords"})
            add(place + QLatin1Char('.') + QLatin1String(property), object->property(property));
        if (const auto* combo = qobject_cast<const QComboBox*>(object)) addRows(place, *combo->model());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(object);
            view && view->model() && !qobject_cast<const QHeaderView*>(view))
            addRows(place, *view->model());
        if (const auto* tabs = qobject_cast<const QTabBar*>(object))
            for (int i = 0; i < tabs->count(); ++i)
                add(QStringLiteral("%1/tab%2").arg(place).arg(i), tabs->tabText(i));
    }
    return texts;
}

} // namespace muse::test
