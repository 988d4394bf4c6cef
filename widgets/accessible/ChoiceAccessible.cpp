// SPDX-License-Identifier: MIT
#include "widgets/accessible/ChoiceAccessible.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace muse {
namespace {

class ChoiceAccessible : public QAccessibleWidget {
public:
    explicit ChoiceAccessible(QComboBox& box) : QAccessibleWidget(&box, QAccessible::ComboBox), m_box(box) {}

    [[nodiscard]] int childCount() const override { return m_box.isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface* child(int at) const override {
        if (at == 0) return QAccessible::queryAccessibleInterface(m_box.view());
        return at == 1 && m_box.isEditable() ? QAccessible::queryAccessibleInterface(m_box.lineEdit()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const bool inside = m_box.isEditable() && m_box.lineEdit()->rect().contains(m_box.mapFromGlobal(QPoint(x, y)));
        return inside ? child(1) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        if (!child) return -1;
        if (child->object() == m_box.view()) return 0;
        return m_box.isEditable() && child->object() == m_box.lineEdit() ? 1 : -1;
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override {
        const QString chosen = m_box.isEditable() ? m_box.lineEdit()->text() : m_box.currentText();
        if (what == QAccessible::Value) return chosen;
        const QString words = QAccessibleWidget::text(what);
        if (what != QAccessible::Name) return words;
        if (words.isEmpty() || chosen.isEmpty()) return words.isEmpty() ? chosen : words;
        return QCoreApplication::translate("muse", "%1: %2").arg(words, chosen);
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = state.hasPopup = true;
        state.expanded = m_box.view()->isVisible();
        state.collapsed = !state.expanded;
        state.editable = m_box.isEditable();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (name != showMenuAction() && name != pressAction()) return;
        m_box.view()->isVisible() ? m_box.hidePopup() : m_box.showPopup();
    }

private:
    QComboBox& m_box;
};

QAccessibleInterface* make(const QString& kind, QObject* object) {
    if (kind != QLatin1String("QComboBox")) return nullptr;
    return new ChoiceAccessible(*static_cast<QComboBox*>(object));
}

} // namespace

void nameChoices() {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&make), true);
}

} // namespace muse
