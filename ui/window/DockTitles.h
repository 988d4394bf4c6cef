// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace muse {

/// Takes a dock's title away while its tab says the same, and gives it back when it stands alone or floats.
class DockTitles : public QObject {
    Q_OBJECT

public:
    DockTitles(QMainWindow& window, const QList<QDockWidget*>& docks);

private:
    void update();

    QMainWindow& m_window;
    QHash<QDockWidget*, QWidget*> m_untitled; ///< what stands in for each dock's title
};

} // namespace muse
