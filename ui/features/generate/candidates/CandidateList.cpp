// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/CandidateList.h"

#include "ui/features/generate/candidates/ScorePane.h"
#include "ui/kit/Text.h"
#include "widgets/Palette.h"
#include "widgets/samples/SampleRolls.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr int kRollHeight = 56;
constexpr int kLine = 18;
constexpr int kEdge = 4;
constexpr int kTileHeight = kRollHeight + kLine + 2 * kEdge;
constexpr int kColumns = 2;
constexpr int kMostRows = 4; ///< in sight; more are scrolled to
constexpr int kMarkRole = Qt::UserRole + 2;
constexpr int kMarkSize = 18;
constexpr std::size_t kMostMarks = kMostMorphCorners;

class CandidateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto roll = index.data(CandidateList::kRollRole).value<std::shared_ptr<const Pianoroll>>();
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
        if (const QString mark = index.data(kMarkRole).toString(); !mark.isEmpty()) {
            const QRect badge(area.right() - kMarkSize, area.top() + 1, kMarkSize, kMarkSize);
            painter->fillRect(badge, palette::accent());
            painter->setPen(palette::inkOn(palette::accent()));
            painter->drawText(badge, Qt::AlignCenter, mark);
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        return view ? view->gridSize() : QSize(140, kTileHeight);
    }
};

/// What tells it from the others at a glance, in few letters.
QString inWords(const Candidate& candidate) {
    QStringList sounding, silent;
    for (const Family family : kAllFamilies)
        (candidate.shown.count(family) > 0 ? sounding : silent) << inSentence(text(family));
    if (sounding.isEmpty()) return CandidateList::tr("silent");
    if (sounding.size() < silent.size()) return CandidateList::tr("only %1").arg(sounding.join(QStringLiteral(", ")));
    if (!silent.isEmpty()) return CandidateList::tr("no %1").arg(silent.join(QStringLiteral(", ")));
    if (candidate.score) return distanceInWords(candidate.score->distance);
    const double atATime = static_cast<double>(candidate.shown.count()) / candidate.shown.steps();
    return CandidateList::tr("%1 notes at a time").arg(QLocale().toString(atATime, 'f', 1));
}

void describe(QStandardItem& item, int number, const Candidate& candidate) {
    const QString words = CandidateList::tr("%1 · %2").arg(number + 1).arg(inWords(candidate));
    const QString seed = QLocale().toString(static_cast<qulonglong>(candidate.settings.seed));
    item.setText(words);
    item.setToolTip(CandidateList::tr("%1, seed %2").arg(words, seed));
    item.setData(QVariant::fromValue(std::make_shared<const Pianoroll>(candidate.shown)), CandidateList::kRollRole);
}

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
    connect(this, &QListView::entered, this, &CandidateList::look);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT taken(index.row()); });
}

void CandidateList::setCandidates(const std::vector<Candidate>& candidates) {
    m_model->clear();
    m_marked.clear();
    m_chosen = 0;
    m_between = false;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto* item = new QStandardItem;
        describe(*item, static_cast<int>(i), candidates[i]);
        m_model->appendRow(item);
    }
    fitHeight();
}

void CandidateList::setPictures(const std::vector<Candidate>& candidates) {
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (QStandardItem* item = m_model->item(static_cast<int>(i)))
            describe(*item, static_cast<int>(i), candidates[i]);
}

void CandidateList::setBetween(const Candidate& candidate) {
    if (!std::exchange(m_between, true)) {
        m_model->appendRow(new QStandardItem(tr("Between")));
        fitHeight();
    }
    m_model->item(m_model->rowCount() - 1)
        ->setData(QVariant::fromValue(std::make_shared<const Pianoroll>(candidate.shown)), kRollRole);
}

void CandidateList::fitHeight() {
    const int rows = (m_model->rowCount() + kColumns - 1) / kColumns;
    // A bar that may come keeps room free, and then a column is missing.
    setVerticalScrollBarPolicy(rows > kMostRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(rows, 1, kMostRows) * kTileHeight + 2 * kEdge);
}

void CandidateList::turnMark(int candidate) {
    if (candidate < 0 || (m_between && candidate == m_model->rowCount() - 1)) return;
    const auto found = std::ranges::find(m_marked, candidate);
    if (found != m_marked.end())
        m_marked.erase(found);
    else if (m_marked.size() < kMostMarks)
        m_marked.push_back(candidate);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto place = std::ranges::find(m_marked, row) - m_marked.begin();
        const bool isMarked = place < static_cast<std::ptrdiff_t>(m_marked.size());
        m_model->item(row)->setData(isMarked ? QString(QChar(u'A' + static_cast<char16_t>(place))) : QString(),
                                    kMarkRole);
    }
    Q_EMIT marksChanged();
}

void CandidateList::clearCurrent() {
    setCurrentIndex({});
    clearSelection();
}

void CandidateList::look(const QModelIndex& index) {
    if (index == currentIndex()) return Q_EMIT currentMoved(index.row()); // the roll may have gone back to the song
    m_looking = true;
    setCurrentIndex(index);
    m_looking = false;
}

/// The way to a button leads over other tiles.
void CandidateList::leaveEvent(QEvent* event) {
    QListView::leaveEvent(event);
    const QModelIndex chosen = m_model->index(m_chosen, 0);
    if (current() >= 0 && chosen.isValid()) setCurrentIndex(chosen);
}

void CandidateList::mousePressEvent(QMouseEvent* event) {
    const QModelIndex before = currentIndex();
    QListView::mousePressEvent(event);
    if (current() < 0) return;
    m_chosen = current();
    if (currentIndex() == before) Q_EMIT currentMoved(m_chosen); // the roll may have gone back to the song
}

void CandidateList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_looking) m_chosen = current.row();
    if (current.isValid()) Q_EMIT currentMoved(current.row());
}

bool CandidateList::plain(const QKeyEvent& pressed) {
    return !(pressed.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier));
}

/// Keys that are commands' elsewhere in the window.
bool CandidateList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        const bool own =
            key == Qt::Key_K || key == Qt::Key_L || key == Qt::Key_B || key == Qt::Key_M || key == Qt::Key_H;
        if (pressed->matches(QKeySequence::Undo) || (own && plain(*pressed))) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void CandidateList::startDrag(Qt::DropActions /*actions*/) {
    if (current() >= 0) Q_EMIT dragged(current());
}

void CandidateList::keyPressEvent(QKeyEvent* event) {
    // A key is about the one that is seen.
    if (current() >= 0) m_chosen = current();
    if (event->matches(QKeySequence::Undo)) return Q_EMIT backRequested();
    if (!plain(*event)) return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT left();
    case Qt::Key_K:
        if (current() >= 0) Q_EMIT keepRequested();
        return;
    case Qt::Key_L:
        if (current() >= 0) Q_EMIT moreLikeRequested();
        return;
    case Qt::Key_B:
        return Q_EMIT betweenRequested();
    case Qt::Key_H:
        return Q_EMIT listenRequested();
    case Qt::Key_M:
        return turnMark(current());
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
