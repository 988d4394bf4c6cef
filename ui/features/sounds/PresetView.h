// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace muse {

/// A list whose rows are heard when they are clicked or reached by the arrow keys, and chosen by a double-click or
/// Enter.
class PresetView : public QTreeView {
    Q_OBJECT

public:
    explicit PresetView(QWidget* parent = nullptr);

    /// Goes to a row without being heard.
    void goTo(const QModelIndex& row);

Q_SIGNALS:
    void heard(const QModelIndex& row);
    void chosen(const QModelIndex& row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace muse
