// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "core/music/Note.h"

#include <QAccessible>
#include <QPointer>
#include <QRectF>

#include <compare>
#include <optional>

namespace muse {

class PianoRollView;

/// A note of a track, or a free cell: a note without length.
struct RollSpot {
    Family family = Family::Piano;
    Note note;

    [[nodiscard]] bool free() const { return note.length == 0; }
    friend auto operator<=>(const RollSpot&, const RollSpot&) = default;
};

/// Where the keyboard is in a roll; nothing where its frame is not shown.
std::optional<RollSpot> placeOf(const PianoRollView& roll);
/// Whether it is still a note of the roll's active track, or the free cell that the keyboard is on.
bool isThere(const PianoRollView& roll, const RollSpot& place);

/// What a screen reader meets inside a roll: no object, and without children.
class RollPart : public QAccessibleInterface {
public:
    explicit RollPart(PianoRollView& roll);

    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;

protected:
    /// In the roll's viewport.
    [[nodiscard]] virtual QRectF area() const = 0;

    QPointer<PianoRollView> m_roll;
};

/// A note or a free cell; to be gone to, and to be chosen.
class RollItem : public RollPart, public QAccessibleActionInterface {
public:
    RollItem(PianoRollView& roll, const RollSpot& place) : RollPart(roll), m_place(place) {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType what) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
    [[nodiscard]] const RollSpot& place() const { return m_place; }

private:
    [[nodiscard]] QRectF area() const override;

    RollSpot m_place;
};

/// The ruler: how far the playhead is, in bars from 1.
class RulerItem : public RollPart, public QAccessibleValueInterface {
public:
    using RollPart::RollPart;

    [[nodiscard]] bool isValid() const override { return !m_roll.isNull(); }
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Slider; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType what) override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override { return 1; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] QRectF area() const override;
};

} // namespace muse
