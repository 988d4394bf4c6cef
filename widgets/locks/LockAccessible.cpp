// SPDX-License-Identifier: MIT
#include "widgets/locks/LockAccessible.h"

#include "widgets/accessible/Drawn.h"
#include "widgets/locks/LockGrid.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <map>
#include <optional>
#include <utility>

namespace muse {
namespace {

using Place = LockGrid::Place;

/// One cell: to be gone to, and to be locked and unlocked.
class LockCell : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LockCell(LockGrid& grid, const Place& place) : m_grid(&grid), m_place(place) {}

    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] bool isValid() const override { return m_grid && m_place.bar < m_grid->bars(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_grid ? m_grid->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_grid);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        if (!isValid()) return {};
        if (what == QAccessible::Name) return m_grid->name(m_place);
        return what == QAccessible::Description ? m_grid->words(m_place) : QString();
    }
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        return m_grid->cell(m_place.family, m_place.bar).toAlignedRect().translated(m_grid->mapToGlobal(QPoint()));
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid()) return state;
        state.checkable = true;
        state.checked = m_grid->locked(m_place);
        state.readOnly = m_grid->whole(m_place.family);
        state.disabled = !m_grid->isEnabled();
        state.focusable = true;
        state.focused = m_grid->hasFocus() && m_grid->cursor() == m_place;
        state.invisible = !m_grid->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType what) override {
        return what == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override {
        if (!isValid() || !m_grid->isEnabled()) return {};
        return m_grid->whole(m_place.family) ? QStringList{setFocusAction()}
                                             : QStringList{toggleAction(), setFocusAction()};
    }
    void doAction(const QString& name) override {
        if (!actionNames().contains(name)) return;
        if (name == toggleAction()) m_grid->toggle(m_place);
        if (name == setFocusAction()) m_grid->setFocus();
        m_grid->moveTo(m_place);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override {
        return name == toggleAction() ? QStringList{QStringLiteral("Space")} : QStringList{};
    }

private:
    QPointer<LockGrid> m_grid;
    Place m_place;
};

class LockAccessible : public QAccessibleWidget {
public:
    explicit LockAccessible(LockGrid& grid) : QAccessibleWidget(&grid, QAccessible::Grouping), m_grid(grid) {}
    ~LockAccessible() override {
        for (const auto& [place, cell] : m_cells)
            QAccessible::deleteAccessibleInterface(cell.id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(kFamilies) * m_grid.bars(); }
    [[nodiscard]] QAccessibleInterface* child(int at) const override {
        if (at < 0 || at >= childCount()) return nullptr;
        return cell({kAllFamilies[static_cast<std::size_t>(at / m_grid.bars())], at % m_grid.bars()});
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* one = dynamic_cast<const LockCell*>(child);
        return one && one->isValid() ? indexOf(one->place()) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const auto place = m_grid.placeAt(m_grid.mapFromGlobal(QPoint(x, y)));
        return place ? cell(*place) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return m_grid.hasFocus() ? cell(m_grid.cursor()) : nullptr;
    }

    void tellCursor() {
        if (!m_grid.hasFocus()) return m_told.reset();
        if (m_told == m_grid.cursor()) return;
        m_told = m_grid.cursor();
        QAccessibleEvent event(&m_grid, QAccessible::Focus);
        event.setChild(indexOf(*m_told));
        QAccessible::updateAccessibility(&event);
    }
    void tellCells() {
        std::erase_if(m_cells, [this](const auto& each) {
            if (each.first.bar < m_grid.bars()) return false;
            QAccessible::deleteAccessibleInterface(each.second.id);
            return true;
        });
        // Of those that nobody has asked for nobody knows the state.
        for (auto& [place, cell] : m_cells) {
            const bool locked = m_grid.locked(place);
            if (std::exchange(cell.locked, locked) == locked) continue;
            QAccessible::State changed;
            changed.checked = true;
            QAccessibleStateChangeEvent event(&m_grid, changed);
            event.setChild(indexOf(place));
            QAccessible::updateAccessibility(&event);
        }
    }

private:
    struct Cell {
        QAccessible::Id id = 0;
        bool locked = false; ///< as it was told
    };

    [[nodiscard]] int indexOf(const Place& place) const {
        return static_cast<int>(index(place.family)) * m_grid.bars() + place.bar;
    }
    [[nodiscard]] QAccessibleInterface* cell(const Place& place) const {
        const auto [at, fresh] = m_cells.try_emplace(place);
        if (fresh)
            at->second = {QAccessible::registerAccessibleInterface(new LockCell(m_grid, place)), m_grid.locked(place)};
        return QAccessible::accessibleInterface(at->second.id);
    }

    LockGrid& m_grid;
    mutable std::map<Place, Cell> m_cells; ///< that somebody has asked for
    std::optional<Place> m_told;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* grid = qobject_cast<LockGrid*>(object);
    return grid ? new LockAccessible(*grid) : nullptr;
}

LockAccessible* accessibleOf(LockGrid& grid) {
    return QAccessible::isActive() ? dynamic_cast<LockAccessible*>(QAccessible::queryAccessibleInterface(&grid))
                                   : nullptr;
}

} // namespace

void makeAccessible(LockGrid& grid) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&make), true);
    forgetAccessible(grid);
}

void tellCursor(LockGrid& grid) {
    if (LockAccessible* told = accessibleOf(grid)) told->tellCursor();
}

void tellCells(LockGrid& grid) {
    if (LockAccessible* told = accessibleOf(grid)) told->tellCells();
}

} // namespace muse
