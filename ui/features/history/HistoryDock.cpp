// SPDX-License-Identifier: MIT
#include "ui/features/history/HistoryDock.h"

#include "ui/kit/FormParts.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"

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

} // namespace

HistoryDock::HistoryDock(QUndoStack& steps, QWidget* parent) : QDockWidget(tr("History"), parent) {
    setObjectName(QStringLiteral("historyDock"));
    auto* view = new QUndoView(&steps);
    describe(*view, "historyView", tr("History of edits"), tr("Click a step to go back or forward to it"));
    view->setEmptyLabel(tr("Song as it was opened"));
    view->setCleanIcon(icon(QStringLiteral("save")));
    view->setIconSize({kMark, kMark});
    view->setItemDelegate(new StepDelegate(steps, view));
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(8);
    column->addWidget(caption(tr("Click a step to go there. The disk marks what is saved.")));
    column->addWidget(view, 1);
    setWidget(panel);
    toggleViewAction()->setObjectName(QStringLiteral("actionHistory"));
    toggleViewAction()->setText(tr("&History"));
    toggleViewAction()->setShortcut(tr("Ctrl+H"));
    // Who asks for it wants to see it, in front of the docks that share its place.
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown) raise();
    });
}

} // namespace muse
