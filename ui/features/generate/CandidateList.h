// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/generate/GenerationController.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStandardItemModel;

namespace muse {

/// Candidates as tiles, each a small five-colour piano-roll over its number and seed. The pointer over a tile, or the
/// arrow keys, make it the current one.
class CandidateList : public QListView {
    Q_OBJECT

public:
    explicit CandidateList(QWidget* parent = nullptr);

    void setCandidates(const std::vector<Candidate>& candidates);
    /// The current one; -1 where there is none.
    [[nodiscard]] int current() const { return currentIndex().row(); }
    void clearCurrent();

Q_SIGNALS:
    void currentMoved(int candidate);
    /// Enter or a double click.
    void taken(int candidate);
    /// K was pressed.
    void keepRequested();
    /// Escape was pressed.
    void left();
    /// A tile is being dragged out.
    void dragged(int candidate);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QStandardItemModel* m_model;
};

} // namespace muse
