// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/drop/DropPlan.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace muse {

class DropHint;

/// Makes a window take files wherever they are dropped: shows what will happen, and says so when it is to happen.
class DropTarget : public QObject {
    Q_OBJECT

public:
    explicit DropTarget(QWidget& window);

Q_SIGNALS:
    /// Files were let go over the window; never for DropKind::Nothing.
    void dropped(const muse::DropPlan& plan);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool enter(const QMimeData& data);
    void drop();

    QWidget& m_window;
    DropHint* m_hint = nullptr;
    DropPlan m_plan;
};

} // namespace muse
