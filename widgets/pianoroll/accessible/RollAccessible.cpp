// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/accessible/RollAccessible.h"

#include "widgets/accessible/Drawn.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/pianoroll/accessible/RollItems.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace muse {
namespace {

/// More notes chosen at once are told by the roll's description alone.
constexpr std::size_t kMostTold = 16;

class RollAccessible : public QAccessibleWidget {
public:
    explicit RollAccessible(PianoRollView& roll) : QAccessibleWidget(&roll, QAccessible::List), m_roll(roll) {}
    ~RollAccessible() override {
        forget([](const RollSpot&) { return true; });
        if (m_ruler != 0) QAccessible::deleteAccessibleInterface(m_ruler);
    }

    [[nodiscard]] int childCount() const override {
        return static_cast<int>(notes().size()) + (freePlace() ? 1 : 0) + 1;
    }
    [[nodiscard]] QAccessibleInterface* child(int at) const override {
        if (at < 0 || at >= childCount()) return nullptr;
        if (at < static_cast<int>(notes().size()))
            return item({m_roll.activeFamily(), notes()[static_cast<std::size_t>(at)]});
        return at == childCount() - 1 ? ruler() : item(*freePlace());
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        if (dynamic_cast<const RulerItem*>(child)) return childCount() - 1;
        const auto* one = dynamic_cast<const RollItem*>(child);
        return one && one->isValid() ? indexOf(one->place()) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = m_roll.viewport()->mapFromGlobal(QPoint(x, y));
        if (m_roll.geometry().rulerRect().contains(at)) return ruler();
        const auto note = m_roll.noteAt(at);
        return note ? item({m_roll.activeFamily(), *note}) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        if (!m_roll.hasFocus()) return nullptr;
        const auto place = placeOf(m_roll);
        return place ? item(*place) : const_cast<RollAccessible*>(this);
    }

    void tellPlace() {
        const auto place = placeOf(m_roll);
        if (!place || !m_roll.hasFocus() || m_told == place) return;
        m_told = place;
        tell(QAccessible::Focus, *place);
        // Of free cells only the last is ever asked for again.
        forget([&place](const RollSpot& each) { return each.free() && each != *place; });
    }
    void lostFocus() { m_told.reset(); }
    void tellNotes() {
        forget([this](const RollSpot& each) { return !isThere(m_roll, each); });
    }
    void tellChosen(const std::vector<Note>& before) {
        std::vector<Note> differing;
        std::ranges::set_symmetric_difference(before, m_roll.selection(), std::back_inserter(differing));
        if (differing.size() > kMostTold) return;
        for (const Note& note : differing)
            if (const RollSpot place{m_roll.activeFamily(), note}; isThere(m_roll, place))
                tell(std::ranges::binary_search(m_roll.selection(), note) ? QAccessible::SelectionAdd
                                                                          : QAccessible::SelectionRemove,
                     place);
    }

private:
    [[nodiscard]] const std::vector<Note>& notes() const { return m_roll.song().track(m_roll.activeFamily()).notes(); }
    [[nodiscard]] std::optional<RollSpot> freePlace() const {
        const auto place = placeOf(m_roll);
        return place && place->free() ? place : std::nullopt;
    }
    [[nodiscard]] int indexOf(const RollSpot& place) const {
        if (place.free()) return static_cast<int>(notes().size());
        return static_cast<int>(std::ranges::lower_bound(notes(), place.note) - notes().begin());
    }
    void tell(QAccessible::Event what, const RollSpot& place) {
        QAccessibleEvent event(&m_roll, what);
        event.setChild(indexOf(place));
        QAccessible::updateAccessibility(&event);
    }
    [[nodiscard]] QAccessibleInterface* item(const RollSpot& place) const {
        const auto [at, fresh] = m_items.try_emplace(place, 0);
        if (fresh) at->second = QAccessible::registerAccessibleInterface(new RollItem(m_roll, place));
        return QAccessible::accessibleInterface(at->second);
    }
    [[nodiscard]] QAccessibleInterface* ruler() const {
        if (m_ruler == 0) m_ruler = QAccessible::registerAccessibleInterface(new RulerItem(m_roll));
        return QAccessible::accessibleInterface(m_ruler);
    }
    template <typename Which> void forget(const Which& which) {
        std::erase_if(m_items, [&which](const auto& each) {
            if (!which(each.first)) return false;
            QAccessible::deleteAccessibleInterface(each.second);
            return true;
        });
    }

    PianoRollView& m_roll;
    mutable std::map<RollSpot, QAccessible::Id> m_items; ///< that somebody has asked for
    mutable QAccessible::Id m_ruler = 0;
    std::optional<RollSpot> m_told;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* roll = qobject_cast<PianoRollView*>(object);
    return roll ? new RollAccessible(*roll) : nullptr;
}

RollAccessible* accessibleOf(PianoRollView& roll) {
    return QAccessible::isActive() ? dynamic_cast<RollAccessible*>(QAccessible::queryAccessibleInterface(&roll))
                                   : nullptr;
}

} // namespace

void makeAccessible(PianoRollView& roll) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&make), true);
    forgetAccessible(roll);
}

void tellPlace(PianoRollView& roll) {
    if (RollAccessible* told = accessibleOf(roll)) roll.hasFocus() ? told->tellPlace() : told->lostFocus();
}

void tellNotes(PianoRollView& roll) {
    if (RollAccessible* told = accessibleOf(roll)) told->tellNotes();
}

void tellChosen(PianoRollView& roll, const std::vector<Note>& before) {
    if (RollAccessible* told = accessibleOf(roll)) told->tellChosen(before);
}

} // namespace muse
