// SPDX-License-Identifier: MIT
#include "ui/features/history/HistoryPanel.h"

#include "ui/kit/forms/FormParts.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"

#include <QEvent>
#include <QStyledItemDelegate>
#include <QUndoView>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr int kEdge = 12;
constexpr int kMark = 16;

/// Keeps the mark's room free where there is none, and undone steps muted.
class StepDelegate : public QStyledItemDelegate {
public:
    StepDelegate(const QUndoStack& steps, QObject* parent) : QStyledItemDelegate(parent), m_steps(steps) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {kMark, kMark};
        if (index.row() > m_steps.index()) option->palette.setColor(QPalette::Text, palette::textMuted());
    }

private:
    const QUndoStack& m_steps;
};

/// A list of Qt's tells screen readers that its current entry has the keyboard, whoever has it (6.4): after each edit
/// they would leave the notes.
class StepList : public QUndoView {
public:
    using QUndoView::QUndoView;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override {
        if (hasFocus())
            QUndoView::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace

HistoryPanel::HistoryPanel(QUndoStack& steps, QWidget* parent) : QWidget(parent), m_view(new StepList(&steps)) {
    setObjectName(QStringLiteral("historyPanel"));
    QUndoView* view = m_view;
    describe(*view, "historyView", tr("History of edits"), tr("Click a step to go back or forward to it"));
    view->setEmptyLabel(tr("Song as it was opened"));
    view->setCleanIcon(icon(QStringLiteral("save")));
    view->setIconSize({kMark, kMark});
    view->setItemDelegate(new StepDelegate(steps, view));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(8);
    column->addWidget(caption(tr("Click a step to go there. The disk marks what is saved.")));
    column->addWidget(view, 1);
}

void HistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) m_view->setEmptyLabel(tr("Song as it was opened"));
    QWidget::changeEvent(event);
}

} // namespace muse
