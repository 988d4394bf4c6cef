// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/drop/DropPlan.h"

#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

class QMimeData;
class QWidget;

namespace muse {

class DropHint;

/// Makes a window take files wherever they are dropped: shows what will happen, and says so when it is to happen.
class DropTarget : public QObject {
    Q_OBJECT

public:
    /// What files are for just there, in place of what planDrop() says; asked on every move.
    using PlanAt = std::function<std::optional<DropPlan>(const QStringList& paths, QPoint global)>;

    DropTarget(QWidget& window, PlanAt planAt);

Q_SIGNALS:
    /// Files were let go over the window; never for DropKind::Nothing.
    void dropped(const muse::DropPlan& plan);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool enter(const QMimeData& data);
    /// Whether letting go there does anything, or the hint says why not.
    bool move(QPoint global);
    void drop();

    QWidget& m_window;
    DropHint* m_hint = nullptr;
    PlanAt m_planAt;
    QStringList m_paths;
    DropPlan m_anywhere; ///< wherever m_planAt has nothing to say; nothing for what is dragged out of the window itself
    DropPlan m_plan;
};

} // namespace muse
