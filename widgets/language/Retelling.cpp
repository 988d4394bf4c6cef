// SPDX-License-Identifier: MIT
#include "widgets/language/Speech.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QToolBar>
#include <QTreeWidget>

namespace muse {
namespace {

/// Properties that hold words of ours, whatever has them. The text of a field is its user's, and titles of windows are
/// told anew by those who set them.
constexpr std::array kProperties = {"text",
                                    "title",
                                    "toolTip",
                                    "statusTip",
                                    "whatsThis",
                                    "windowTitle",
                                    "iconText",
                                    "accessibleName",
                                    "accessibleDescription",
                                    "prefix",
                                    "suffix",
                                    "placeholderText",
                                    "specialValueText",
                                    "format",
                                    "commandWords"};

bool isUsers(const QObject& object, const char* property) {
    const bool field = qobject_cast<const QLineEdit*>(&object) || qobject_cast<const QAbstractSpinBox*>(&object);
    return field && property == QByteArrayView("text");
}

/// A command without a tip of its own shows its words.
bool isDerived(const QObject& object, const char* property) {
    const auto* action = qobject_cast<const QAction*>(&object);
    if (!action) return false;
    const QAction plain(action->text(), nullptr);
    return (property == QByteArrayView("toolTip") && action->toolTip() == plain.toolTip()) ||
           (property == QByteArrayView("iconText") && action->iconText() == plain.iconText());
}

void retellProperties(QObject& object) {
    for (const char* property : kProperties) {
        const QVariant value = object.property(property);
        if (value.userType() != QMetaType::QString || isUsers(object, property) || isDerived(object, property))
            continue;
        const QString before = value.toString();
        const QString now = speech().again(before);
        if (now != before) object.setProperty(property, now);
    }
}

/// The command that shows it has words of its own, which a new title would overwrite.
template <typename Part> void retellTitled(Part& part) {
    QAction* command = part.toggleViewAction();
    const QString words = command->text();
    retellProperties(part);
    command->setText(words);
}

void retellCombo(QComboBox& combo) {
    // Nobody has chosen anything.
    const QSignalBlocker quiet(&combo);
    for (int i = 0; i < combo.count(); ++i) {
        const QString words = combo.itemText(i);
        if (const QString now = speech().againIfMostlyOurs(words); now != words) combo.setItemText(i, now);
        const QVariant tip = combo.itemData(i, Qt::ToolTipRole);
        if (tip.isValid()) combo.setItemData(i, speech().again(tip.toString()), Qt::ToolTipRole);
    }
}

void retellTabs(QTabBar& tabs) {
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setTabText(i, speech().again(tabs.tabText(i)));
        tabs.setTabToolTip(i, speech().again(tabs.tabToolTip(i)));
    }
}

void retellHeader(QAbstractItemModel& model, Qt::Orientation orientation, int count) {
    for (int i = 0; i < count; ++i)
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole)}) {
            const QVariant words = model.headerData(i, orientation, role);
            if (words.userType() != QMetaType::QString) continue;
            const QString now = speech().again(words.toString());
            if (now != words.toString()) model.setHeaderData(i, orientation, now, role);
        }
}

void retellRows(QAbstractItemModel& model, const QModelIndex& parent) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole)}) {
                const QVariant words = index.data(role);
                if (words.userType() != QMetaType::QString) continue;
                const QString now = role == Qt::ToolTipRole ? speech().again(words.toString())
                                                            : speech().againIfMostlyOurs(words.toString());
                if (now != words.toString()) model.setData(index, now, role);
            }
        }
        retellRows(model, model.index(row, 0, parent));
    }
}

/// Of lists that keep their words themselves; other models are asked again.
void retellItems(QAbstractItemView& view) {
    QAbstractItemModel* model = view.model();
    if (!model) return;
    if (qobject_cast<QListWidget*>(&view) || qobject_cast<QTreeWidget*>(&view) || qobject_cast<QTableWidget*>(&view)) {
        const QSignalBlocker quiet(&view);
        retellHeader(*model, Qt::Horizontal, model->columnCount());
        if (qobject_cast<QTableWidget*>(&view)) retellHeader(*model, Qt::Vertical, model->rowCount());
        retellRows(*model, {});
    } else if (model->columnCount() > 0) {
        Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, model->columnCount() - 1);
    }
    view.viewport()->update();
}

void retellParts(QWidget& widget) {
    if (auto* combo = qobject_cast<QComboBox*>(&widget)) retellCombo(*combo);
    if (auto* tabs = qobject_cast<QTabBar*>(&widget)) retellTabs(*tabs);
    if (auto* view = qobject_cast<QAbstractItemView*>(&widget); view && !qobject_cast<QHeaderView*>(view))
        retellItems(*view);
    if (auto* bar = qobject_cast<QStatusBar*>(&widget); bar && !bar->currentMessage().isEmpty())
        bar->showMessage(speech().again(bar->currentMessage()));
}

} // namespace

void retell() {
    if (!qobject_cast<QApplication*>(QCoreApplication::instance())) return;
    QSet<QAction*> actions;
    for (QWidget* widget : QApplication::allWidgets())
        for (QAction* action : widget->actions())
            actions.insert(action);
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->isWindow()) widget->setLocale(QLocale());
        if (auto* dock = qobject_cast<QDockWidget*>(widget))
            retellTitled(*dock);
        else if (auto* bar = qobject_cast<QToolBar*>(widget))
            retellTitled(*bar);
        else
            retellProperties(*widget);
        retellParts(*widget);
        for (QAction* action : widget->findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
            actions.insert(action);
    }
    for (QAction* action : std::as_const(actions))
        retellProperties(*action);
    // Those whose words are more than that tell them themselves.
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
    Q_EMIT speech().changed();
}

} // namespace muse
