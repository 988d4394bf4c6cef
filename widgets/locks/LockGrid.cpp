// SPDX-License-Identifier: MIT
#include "widgets/locks/LockGrid.h"

#include "widgets/Palette.h"
#include "widgets/locks/LockAccessible.h"
#include "widgets/words/Words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace muse {
namespace {

constexpr int kRowHeight = 20;
constexpr int kHeading = 16; ///< the bars' numbers
constexpr int kLeastNames = 56;
constexpr int kBesideNames = 4;
constexpr int kGap = 2;
constexpr int kNarrowestNumber = 18; ///< pixels of a cell that has room for its bar's number
constexpr int kFreeAlpha = 150;

} // namespace

LockGrid::LockGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lockGrid"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    setAccessibleName(tr("Locks of bars"));
    makeAccessible(*this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LockGrid::setBars(std::int64_t first, int count) {
    if (first == m_first && count == m_count) return;
    m_first = first;
    m_count = std::max(count, 1);
    m_cursor.bar = std::min(m_cursor.bar, m_count - 1);
    // What moves the bars may be a step that is just being undone, in which none can be made.
    if (std::exchange(m_drag, std::nullopt))
        QMetaObject::invokeMethod(
            this, [this, before = m_before] { Q_EMIT lockingFinished(before); }, Qt::QueuedConnection);
    tellWhatStays();
    tellCells(*this);
    update();
}

void LockGrid::setLocks(const BarLocks& locks) {
    m_locks = locks;
    tellWhatStays();
    tellCells(*this);
    update();
}

/// Of the rows that are not locked as a whole, which bear a lock already.
void LockGrid::tellWhatStays() {
    bool any = false;
    for (const Family family : kAllFamilies)
        for (int bar = 0; bar < m_count && !whole(family); ++bar)
            any = any || locked({family, bar}) || staying({family, bar});
    Q_EMIT somethingStays(any);
}

void LockGrid::setWholeRows(const std::vector<Family>& families) {
    m_whole = families;
    tellCells(*this);
    update();
}

void LockGrid::setStaying(const BarLocks& staying) {
    if (staying == m_staying) return;
    m_staying = staying;
    tellWhatStays();
    update();
}

void LockGrid::setGiven(Family family) {
    m_given = family;
    update();
}

QSize LockGrid::sizeHint() const {
    return {280, kHeading + static_cast<int>(kFamilies) * kRowHeight};
}

QSize LockGrid::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

QRectF LockGrid::cell(Family family, int bar) const {
    const double wide = static_cast<double>(width() - namesWidth()) / m_count;
    const double gap = wide > 3 * kGap ? kGap : 0;
    return {namesWidth() + bar * wide, kHeading + static_cast<double>(index(family)) * kRowHeight + 1, wide - gap,
            kRowHeight - kGap};
}

/// The families' names are as long as the language has them.
int LockGrid::namesWidth() const {
    int width = kLeastNames;
    for (const Family family : kAllFamilies)
        width = std::max(width, fontMetrics().horizontalAdvance(nameWords(family)) + kBesideNames);
    return width;
}

std::optional<LockGrid::Place> LockGrid::placeAt(QPointF point) const {
    if (point.x() < namesWidth() || point.x() >= width() || point.y() < kHeading) return std::nullopt;
    const auto row = static_cast<std::size_t>((point.y() - kHeading) / kRowHeight);
    if (row >= kFamilies) return std::nullopt;
    const int bar = static_cast<int>((point.x() - namesWidth()) * m_count / (width() - namesWidth()));
    return Place{kAllFamilies[row], std::clamp(bar, 0, m_count - 1)};
}

bool LockGrid::whole(Family family) const {
    return std::ranges::find(m_whole, family) != m_whole.end();
}

bool LockGrid::locked(const Place& place) const {
    return whole(place.family) || m_locks.locked(place.family, m_first + place.bar);
}

bool LockGrid::staying(const Place& place) const {
    return m_staying.locked(place.family, m_first + place.bar);
}

QString LockGrid::name(const Place& place) const {
    return tr("%1, bar %2").arg(nameWords(place.family)).arg(m_first + place.bar + 1);
}

QString LockGrid::words(const Place& place) const {
    const QString where = name(place);
    if (whole(place.family)) return tr("%1: stays as it is, as the whole track is locked").arg(where);
    if (locked(place)) return tr("%1: stays as it is; a click or Space opens it").arg(where);
    if (staying(place)) return tr("%1: stays as it is, as notes begin in it and only empty bars are filled").arg(where);
    if (place.family == m_given)
        return tr("%1: the others are made to it; only from scratch it is replaced").arg(where);
    return tr("%1: may be replaced; a click or Space locks it").arg(where);
}

void LockGrid::setLocked(const Place& place, bool on) {
    if (whole(place.family) || locked(place) == on) return;
    m_locks.lock(place.family, m_first + place.bar, on);
    update();
    tellWhatStays();
    tellCells(*this);
    Q_EMIT locksChanged(m_locks);
}

void LockGrid::toggle(const Place& place) {
    const BarLocks before = m_locks;
    setLocked(place, !locked(place));
    Q_EMIT lockingFinished(before);
}

void LockGrid::lockAllBut(const std::function<bool(const Place&)>& open) {
    const BarLocks before = m_locks;
    for (const Family family : kAllFamilies)
        for (int bar = 0; bar < m_count; ++bar)
            m_locks.lock(family, m_first + bar, !open({family, bar}));
    update();
    tellWhatStays();
    tellCells(*this);
    Q_EMIT locksChanged(m_locks);
    Q_EMIT lockingFinished(before);
}

void LockGrid::moveTo(const Place& place) {
    m_cursor = place;
    setAccessibleDescription(words(place));
    tellCursor(*this);
    update();
}

void LockGrid::paintRow(QPainter& painter, Family family) const {
    const QRectF first = cell(family, 0);
    painter.setPen(whole(family) ? palette::textMuted() : palette::text());
    painter.drawText(QRectF(0, first.top(), namesWidth() - kBesideNames, first.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, nameWords(family));
    for (int bar = 0; bar < m_count; ++bar) {
        const QRectF rect = cell(family, bar);
        QColor colour = palette::family(family);
        if (locked({family, bar})) {
            // Hatched, so that not colour alone tells it.
            painter.fillRect(rect, palette::raised());
            painter.fillRect(rect, QBrush(palette::textMuted(), Qt::BDiagPattern));
        } else if (staying({family, bar})) {
            painter.fillRect(rect, palette::raised());
            painter.fillRect(rect, QBrush(colour, Qt::Dense6Pattern));
        } else if (colour.setAlpha(kFreeAlpha); family != m_given) {
            painter.fillRect(rect, colour);
        } else {
            painter.setPen(QPen(colour, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }
}

void LockGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.setPen(palette::textMuted());
    const double wide = static_cast<double>(width() - namesWidth()) / m_count;
    const int every = std::max(1, static_cast<int>(kNarrowestNumber / wide + 0.999));
    for (int bar = 0; bar < m_count; bar += every)
        painter.drawText(QRectF(namesWidth() + bar * wide, 0, std::max(wide * every, 1.0), kHeading),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_first + bar + 1));
    for (const Family family : kAllFamilies)
        paintRow(painter, family);
    if (!hasFocus()) return;
    painter.setPen(QPen(palette::accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell(m_cursor.family, m_cursor.bar));
}

void LockGrid::mousePressEvent(QMouseEvent* event) {
    const auto place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || !place) return QWidget::mousePressEvent(event);
    m_drag = !locked(*place);
    m_before = m_locks;
    setLocked(*place, *m_drag);
    moveTo(*place);
}

void LockGrid::mouseMoveEvent(QMouseEvent* event) {
    const auto place = placeAt(event->position());
    if (m_drag && place) setLocked(*place, *m_drag);
}

void LockGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && std::exchange(m_drag, std::nullopt)) Q_EMIT lockingFinished(m_before);
}

void LockGrid::keyPressEvent(QKeyEvent* event) {
    const int row = static_cast<int>(index(m_cursor.family));
    const auto rowAt = [](int at) { return kAllFamilies[static_cast<std::size_t>(std::clamp(at, 0, 4))]; };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({m_cursor.family, std::max(m_cursor.bar - 1, 0)});
    case Qt::Key_Right:
        return moveTo({m_cursor.family, std::min(m_cursor.bar + 1, m_count - 1)});
    case Qt::Key_Up:
        return moveTo({rowAt(row - 1), m_cursor.bar});
    case Qt::Key_Down:
        return moveTo({rowAt(row + 1), m_cursor.bar});
    case Qt::Key_Space:
        toggle(m_cursor);
        return moveTo(m_cursor);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LockGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    moveTo(m_cursor);
}

void LockGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    tellCursor(*this);
    update();
}

void LockGrid::contextMenuEvent(QContextMenuEvent* event) {
    // From the keyboard it is about where that stands.
    const auto pointed = event->reason() == QContextMenuEvent::Mouse ? placeAt(event->pos()) : m_cursor;
    if (!pointed) return;
    const Place place = *pointed;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("lockMenu"));
    const auto add = [&](const char* objectName, const QString& words, const std::function<bool(const Place&)>& open) {
        QAction* action = menu.addAction(words, this, [this, open] { lockAllBut(open); });
        action->setObjectName(QLatin1String(objectName));
    };
    const QString track = nameWords(place.family);
    const qlonglong bar = m_first + place.bar + 1;
    add("openTrack", tr("Replace %1 only").arg(track), [=](const Place& each) { return each.family == place.family; });
    add("openBar", tr("Replace bar %1 only").arg(bar), [=](const Place& each) { return each.bar == place.bar; });
    add("openCell", tr("Replace %1 in bar %2 only").arg(track).arg(bar),
        [=](const Place& each) { return each.family == place.family && each.bar == place.bar; });
    menu.addSeparator();
    add("unlockAll", tr("Unlock all bars"), [](const Place&) { return true; });
    menu.exec(event->globalPos());
}

bool LockGrid::event(QEvent* event) {
    // Keys that are commands elsewhere in the window: Space plays.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        constexpr std::array own = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Space};
        if (key.modifiers() == Qt::NoModifier && std::ranges::find(own, key.key()) != own.end()) event->accept();
    }
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = placeAt(help->pos());
    QToolTip::showText(help->globalPos(), place ? words(*place) : QString(), this);
    return true;
}

} // namespace muse
