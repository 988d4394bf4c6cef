// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/generate/GenerationController.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

class QStandardItemModel;

namespace muse {

/// Candidates as tiles, each a small five-colour piano-roll over its number and a word of what it is. A click and the
/// arrow keys make a tile the current one; so does the pointer over it, until it leaves them all.
class CandidateList : public QListView {
    Q_OBJECT

public:
    /// Under which the model holds what a tile shows: a std::shared_ptr<const Pianoroll>.
    static constexpr int kRollRole = Qt::UserRole + 1;

    explicit CandidateList(QWidget* parent = nullptr);

    void setCandidates(const std::vector<Candidate>& candidates);
    /// Other pictures of the same, in their order.
    void setPictures(const std::vector<Candidate>& candidates);
    /// One more tile, the last, for what lies between others; again, and it is another in the same place.
    void setBetween(const Candidate& candidate);
    /// Those that are marked to go between, in the order in which they were marked.
    [[nodiscard]] const std::vector<int>& marked() const { return m_marked; }
    /// The current one; -1 where there is none.
    [[nodiscard]] int current() const { return currentIndex().row(); }
    void clearCurrent();

Q_SIGNALS:
    void currentMoved(int candidate);
    /// Enter or a double click.
    void taken(int candidate);
    /// K was pressed.
    void keepRequested();
    /// L was pressed.
    void moreLikeRequested();
    /// B was pressed.
    void betweenRequested();
    /// H was pressed.
    void listenRequested();
    /// M marked or unmarked the current one.
    void marksChanged();
    /// Escape was pressed.
    void left();
    /// Undo's keys were pressed.
    void backRequested();
    /// A tile is being dragged out.
    void dragged(int candidate);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;
    static bool plain(const QKeyEvent& pressed);
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void look(const QModelIndex& index);
    void fitHeight();
    void turnMark(int candidate);

    QStandardItemModel* m_model;
    std::vector<int> m_marked;
    int m_chosen = 0;       ///< by a click or a key; the pointer alone only looks
    bool m_looking = false; ///< with the pointer
    bool m_between = false; ///< whether the last tile is what lies between others
};

} // namespace muse
