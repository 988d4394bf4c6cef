// SPDX-License-Identifier: MIT
#include "widgets/accessible/Drawn.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

#include <algorithm>
#include <optional>
#include <utility>

namespace muse {
namespace {

struct Drawn {
    QAccessible::Role role = QAccessible::Graphic;
    std::optional<DrawnValue> value;
};

/// GUI thread only.
QHash<const QObject*, Drawn>& drawn() {
    static QHash<const QObject*, Drawn> all;
    return all;
}

class DrawnAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    DrawnAccessible(QWidget& widget, const Drawn& what) : QAccessibleWidget(&widget, what.role), m_value(what.value) {}

    void* interface_cast(QAccessible::InterfaceType what) override {
        if (what == QAccessible::ValueInterface && m_value) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(what);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_value->value(); }
    void setCurrentValue(const QVariant& value) override {
        if (m_value->change) m_value->change(std::clamp(value.toDouble(), m_value->least, m_value->most));
    }
    [[nodiscard]] QVariant maximumValue() const override { return m_value->most; }
    [[nodiscard]] QVariant minimumValue() const override { return m_value->least; }
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

private:
    std::optional<DrawnValue> m_value;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    const auto found = drawn().constFind(object);
    return found == drawn().cend() ? nullptr : new DrawnAccessible(*static_cast<QWidget*>(object), *found);
}

void add(QWidget& widget, Drawn what) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&make), true);
    drawn().insert(&widget, std::move(what));
    forgetAccessible(widget);
    QObject::connect(&widget, &QObject::destroyed, [](const QObject* gone) { drawn().remove(gone); });
}

} // namespace

void actAs(QWidget& widget, QAccessible::Role role) {
    add(widget, {role, {}});
}

void actAs(QWidget& widget, QAccessible::Role role, DrawnValue value) {
    add(widget, {role, std::move(value)});
}

void forgetAccessible(QWidget& widget) {
    if (QAccessibleInterface* made = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(made));
}

void announceBy(QWidget& widget, const QString& sentence) {
    widget.setAccessibleName(sentence);
    if (sentence.isEmpty() || !QAccessible::isActive()) return;
    QAccessibleEvent event(&widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

} // namespace muse
