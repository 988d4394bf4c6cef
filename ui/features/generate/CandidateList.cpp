// SPDX-License-Identifier: MIT
#include "ui/features/generate/CandidateList.h"

#include "widgets/Palette.h"
#include "widgets/samples/SampleRolls.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace muse {
namespace {

constexpr int kRollHeight = 56;
constexpr int kLine = 18;
constexpr int kEdge = 4;
constexpr int kTileHeight = kRollHeight + kLine + 2 * kEdge;
constexpr int kColumns = 2;
constexpr int kMostRows = 4; ///< in sight; more are scrolled to
constexpr int kRollRole = Qt::UserRole + 1;

class CandidateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto roll = index.data(kRollRole).value<std::shared_ptr<const Pianoroll>>();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect inside = option.rect.adjusted(kEdge, kEdge, -kEdge, -kEdge);
        const QRect area(inside.x(), inside.y(), inside.width(), kRollHeight);
        painter->save();
        if (current) painter->fillRect(option.rect, palette::raised());
        if (roll) paintPianoroll(*painter, area, *roll, 0, roll->bars());
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(current ? palette::accent() : palette::border(), current ? 2 : 1));
        painter->drawRect(area.adjusted(0, 0, -1, -1));
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        painter->setPen(current ? palette::text() : palette::textMuted());
        painter->drawText(QRect(inside.x(), area.bottom() + 1, inside.width(), kLine), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        return view ? view->gridSize() : QSize(140, kTileHeight);
    }
};

} // namespace

CandidateList::CandidateList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("candidateList"));
    setAccessibleName(tr("Candidates"));
    setModel(m_model);
    setItemDelegate(new CandidateDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    connect(this, &QListView::entered, this, &QListView::setCurrentIndex);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT taken(index.row()); });
}

void CandidateList::setCandidates(const std::vector<Candidate>& candidates) {
    m_model->clear();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto* item = new QStandardItem(
            tr("%1 · seed %2").arg(i + 1).arg(QLocale().toString(static_cast<qulonglong>(candidates[i].seed))));
        item->setData(QVariant::fromValue(std::make_shared<const Pianoroll>(candidates[i].roll)), kRollRole);
        m_model->appendRow(item);
    }
    const int rows = (m_model->rowCount() + kColumns - 1) / kColumns;
    // A bar that may come keeps room free, and then a column is missing.
    setVerticalScrollBarPolicy(rows > kMostRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(rows, 1, kMostRows) * kTileHeight + 2 * kEdge);
}

void CandidateList::clearCurrent() {
    setCurrentIndex({});
    clearSelection();
}

void CandidateList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT currentMoved(current.row());
}

/// K is also a command's key, elsewhere in the window.
bool CandidateList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_K) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void CandidateList::startDrag(Qt::DropActions /*actions*/) {
    if (current() >= 0) Q_EMIT dragged(current());
}

void CandidateList::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT left();
    case Qt::Key_K:
        if (current() >= 0) Q_EMIT keepRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() >= 0) Q_EMIT taken(current());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CandidateList::resizeEvent(QResizeEvent* event) {
    setGridSize(
        {std::max((event->size().width() - 2) / kColumns, 1), kTileHeight}); // two pixels less, or one column remains
    QListView::resizeEvent(event);
}

} // namespace muse
