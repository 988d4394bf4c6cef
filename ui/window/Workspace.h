// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Panel.h"

#include <QHash>
#include <QMainWindow>

#include <array>

class QSettings;
class QVBoxLayout;

namespace muse {

class DockTitles;

/// One room of the window: a middle, where it has one, and panels round it that can be moved, floated and put away. It
/// remembers how it was left.
class Workspace : public QMainWindow {
    Q_OBJECT

public:
    Workspace(WorkspaceId id, QWidget* parent);

    void add(const Panel& panel);
    /// The dock around a panel; nothing for one of the middle.
    [[nodiscard]] QDockWidget* dockOf(const QWidget* panel) const;
    /// All panels are there.
    void finish();

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

protected:
    /// Only now there is a size to share out.
    void showEvent(QShowEvent* event) override;

private:
    void buildCentre();
    void addToCentre(const Panel& panel);
    void addDock(const Panel& panel);
    void proportion();
    void keepNarrow(QDockWidget& dock);
    [[nodiscard]] QString key() const;

    WorkspaceId m_id;
    QWidget* m_centre = nullptr; ///< made for the first panel that belongs there
    QVBoxLayout* m_bars = nullptr;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_above = nullptr;
    QVBoxLayout* m_middle = nullptr;
    QHash<const QWidget*, QDockWidget*> m_docks;
    QHash<const QDockWidget*, int> m_shares;
    QHash<QDockWidget*, int> m_heights;   ///< of those that want one
    bool m_laidOut = false;               ///< by what was kept, or at the first sight
    std::array<QDockWidget*, 3> m_last{}; ///< of Left, Right and Below: the panel that came last
};

} // namespace muse
