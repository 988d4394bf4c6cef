// SPDX-License-Identifier: MIT
#include "widgets/overview/TimeStrip.h"

#include "core/music/edits/ChangeSettings.h"
#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/pianoroll/Snap.h"
#include "widgets/words/Words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

/// A tempo has the point that the locale has; the core writes and reads "96.5".
QString shownText(MarkKind kind, const std::string& text) {
    QString shown = QString::fromStdString(text);
    return kind == MarkKind::Tempo ? shown.replace(QLatin1Char('.'), QLocale().decimalPoint()) : shown;
}

std::string coreText(MarkKind kind, QString typed) {
    if (kind == MarkKind::Tempo) typed.replace(QLatin1Char(','), QLatin1Char('.'));
    return typed.toStdString();
}

constexpr int kHeight = 22;
constexpr int kPadding = 5;
constexpr int kEditorWidth = 110;
constexpr double kStill = 4; ///< pixels that a click may tremble
constexpr double kMostWords = 240;

QString kindName(MarkKind kind) {
    switch (kind) {
    case MarkKind::Tempo:
        return TimeStrip::tr("tempo change");
    case MarkKind::Signature:
        return TimeStrip::tr("time signature");
    case MarkKind::Marker:
        break;
    }
    return TimeStrip::tr("marker");
}

QString wordsOf(const TimeMark& mark) {
    const QString text = shownText(mark.kind, mark.text);
    return mark.kind == MarkKind::Tempo ? QStringLiteral("\u2669 = %1").arg(text) : text;
}

QColor colourOf(MarkKind kind) {
    return kind == MarkKind::Marker ? palette::accent() : palette::textMuted();
}

QFont markFont(const QWidget& widget) {
    QFont font = widget.font();
    font.setPixelSize(11);
    return font;
}

} // namespace

TimeStrip::TimeStrip(QWidget* parent) : QWidget(parent), m_editor(new QLineEdit(this)) {
    setObjectName(QStringLiteral("timeStrip"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    setAccessibleName(tr("Markers, tempo changes and time signatures"));
    actAs(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::ClickFocus);
    setFixedHeight(kHeight);
    setMouseTracking(true);
    m_editor->setObjectName(QStringLiteral("timeMarkEditor"));
    m_editor->setAccessibleName(tr("The mark's words"));
    m_editor->setToolTip(tr("A marker's name, a tempo in beats a minute or a time signature; Return takes it"));
    // The theme's fields are higher than this strip.
    m_editor->setStyleSheet(QStringLiteral("QLineEdit { min-height: 0; padding: 0 4px; border-radius: 3px; }"));
    m_editor->hide();
    connect(m_editor, &QLineEdit::returnPressed, this, &TimeStrip::accept);
    // Return says this too, but what it refused stays open to be mended.
    connect(m_editor, &QLineEdit::editingFinished, m_editor, [this] { m_editor->setVisible(m_editor->hasFocus()); });
    setSong(Song());
}

QSize TimeStrip::sizeHint() const {
    return {400, kHeight};
}

void TimeStrip::setSong(const Song& song) {
    m_song = timeLineOf(song);
    m_marks = timeMarks(m_song);
    m_layout.setMarks(m_marks);
    if (m_selected && std::ranges::find(m_marks, *m_selected) == m_marks.end()) m_selected.reset();
    layOut();
}

void TimeStrip::setGeometry(const PianoRollGeometry& geometry) {
    m_geometry = geometry;
    layOut();
}

void TimeStrip::layOut() {
    const QFontMetricsF metrics(markFont(*this));
    const auto widthOf = [&](std::size_t mark) {
        return std::min(kMostWords, metrics.horizontalAdvance(wordsOf(m_marks[mark]))) + 2 * kPadding;
    };
    std::optional<std::size_t> chosen;
    if (m_selected)
        if (const auto found = std::ranges::find(m_marks, *m_selected); found != m_marks.end())
            chosen = static_cast<std::size_t>(found - m_marks.begin());
    m_placed = m_layout.place(m_geometry, PianoRollGeometry::kKeyboardWidth, width(), height(), widthOf, chosen);
    update();
}

void TimeStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void TimeStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOut();
}

QRectF TimeStrip::rectOf(const TimeMark& mark) const {
    const auto found =
        std::ranges::find_if(m_placed, [&](const PlacedMark& each) { return m_marks[each.mark] == mark; });
    return found == m_placed.end() ? QRectF() : found->rect;
}

std::optional<TimeMark> TimeStrip::markAt(QPointF point) const {
    if (point.x() < PianoRollGeometry::kKeyboardWidth) return std::nullopt;
    const auto found = std::find_if(m_placed.rbegin(), m_placed.rend(),
                                    [&](const PlacedMark& each) { return each.rect.contains(point); });
    return found == m_placed.rend() ? std::nullopt : std::optional(m_marks[found->mark]);
}

Tick TimeStrip::snapped(MarkKind kind, double x) const {
    const Snap snap = kind == MarkKind::Signature ? Snap::Bar : Snap::Quarter;
    return snapNearest(snap, m_song, std::max<Tick>(0, m_geometry.tickAt(x)));
}

void TimeStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette::panel());
    painter.fillRect(QRectF(0, height() - 1, width(), 1), palette::border());
    painter.setFont(markFont(*this));
    painter.setPen(palette::textMuted());
    const QRectF beside(0, 0, PianoRollGeometry::kKeyboardWidth - 8, height());
    painter.drawText(beside, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(tr("Marks"), Qt::ElideRight, static_cast<int>(beside.width())));
    painter.setClipRect(QRectF(PianoRollGeometry::kKeyboardWidth, 0, width(), height()));
    for (const PlacedMark& placed : m_placed) {
        const TimeMark& mark = m_marks[placed.mark];
        QRectF place = placed.rect;
        const bool chosen = mark == m_selected;
        if (chosen && m_draggedTo) place.moveLeft(std::round(m_geometry.x(*m_draggedTo)));
        QColor ground = colourOf(mark.kind);
        ground.setAlpha(chosen ? 110 : 45);
        painter.setPen(chosen ? QPen(palette::accent()) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (!placed.labelled) continue;
        painter.setPen(palette::text());
        painter.drawText(place, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(wordsOf(mark), Qt::ElideRight, static_cast<int>(kMostWords)));
    }
}

void TimeStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_pressed = event->position();
    m_selected = markAt(m_pressed);
    m_draggedTo.reset();
    layOut();
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event) {
    const auto under = markAt(event->position());
    setCursor(under && !isFixed(*under) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (!(event->buttons() & Qt::LeftButton) || !m_selected || isFixed(*m_selected)) return;
    const double moved = event->position().x() - m_pressed.x();
    if (!m_draggedTo && std::abs(moved) < kStill) return;
    m_draggedTo = snapped(m_selected->kind, m_geometry.x(m_selected->at) + moved);
    update();
}

void TimeStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (!m_draggedTo) {
        if (event->position().x() >= PianoRollGeometry::kKeyboardWidth)
            Q_EMIT seekRequested(m_selected ? m_selected->at : snapped(MarkKind::Marker, event->position().x()));
        return;
    }
    const TimeMark mark = *m_selected;
    const Tick to = *m_draggedTo;
    m_draggedTo.reset();
    update();
    if (to == mark.at) return;
    m_selected->at = to;
    request(tr("Move %1").arg(kindName(mark.kind)), withTimeMarkMoved(m_song, mark, to));
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || event->position().x() < PianoRollGeometry::kKeyboardWidth) return;
    if (const auto mark = markAt(event->position()))
        edit(*mark);
    else
        beginMark(MarkKind::Marker, snapped(MarkKind::Marker, event->position().x()));
}

void TimeStrip::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const QPointF at = event->pos();
    m_selected = markAt(at);
    layOut();
    if (const auto mark = m_selected) {
        menu.addAction(tr("Change..."), this, [this, mark] { edit(*mark); });
        menu.addAction(tr("Remove"), this, [this, mark] { remove(*mark); })->setEnabled(!isFixed(*mark));
        menu.addSeparator();
    }
    for (const MarkKind kind : {MarkKind::Marker, MarkKind::Tempo, MarkKind::Signature}) {
        const Tick tick = snapped(kind, at.x());
        menu.addAction(tr("Add %1 here...").arg(kindName(kind)), this, [this, kind, tick] { beginMark(kind, tick); });
    }
    menu.exec(event->globalPos());
}

void TimeStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_editor->isVisible()) return closeEditor();
    const bool wanted = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (wanted && m_selected && !isFixed(*m_selected)) return remove(*m_selected);
    QWidget::keyPressEvent(event);
}

bool TimeStrip::event(QEvent* event) {
    // Delete means the chosen mark here, not the notes that the window's shortcut would take.
    if (event->type() == QEvent::ShortcutOverride && m_selected) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) event->accept();
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           mark ? tr("%1 in bar %2: double-click changes it, a drag moves it, Delete removes it")
                                      .arg(kindName(mark->kind).replace(0, 1, kindName(mark->kind).at(0).toUpper()))
                                      .arg(barAt(m_song, mark->at).number + 1)
                                : tr("Double-click adds a marker; the right button adds tempo changes and signatures"),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void TimeStrip::edit(const TimeMark& mark) {
    openEditor(mark.kind, mark.at, shownText(mark.kind, mark.text), rectOf(mark));
}

void TimeStrip::beginMark(MarkKind kind, Tick at) {
    const auto& tempi = m_song.tempo.changes();
    const auto after = std::ranges::upper_bound(tempi, at, {}, &TempoChange::at);
    const QString text = kind == MarkKind::Tempo ? shownText(kind, tempoText(std::prev(after)->microsecondsPerQuarter))
                         : kind == MarkKind::Signature ? QStringLiteral("4/4")
                                                       : QString();
    openEditor(kind, at, text, QRectF(m_geometry.x(at), 0, 0, height()));
}

void TimeStrip::openEditor(MarkKind kind, Tick at, const QString& text, const QRectF& place) {
    m_editedKind = kind;
    m_editedAt = at;
    const int wide = std::max(kEditorWidth, static_cast<int>(place.width()));
    const double left = std::clamp(place.left(), PianoRollGeometry::kKeyboardWidth,
                                   std::max<double>(PianoRollGeometry::kKeyboardWidth, width() - wide));
    m_editor->setGeometry(static_cast<int>(left), 0, wide, height());
    m_editor->setAccessibleName(kindName(kind));
    m_editor->setPlaceholderText(kindName(kind));
    m_editor->setText(text);
    m_editor->selectAll();
    m_before = QApplication::focusWidget();
    m_editor->show();
    m_editor->setFocus();
}

void TimeStrip::accept() {
    auto wanted = withTimeMark(m_song, m_editedKind, m_editedAt, coreText(m_editedKind, m_editor->text()));
    if (!wanted) {
        m_editor->selectAll();
        Q_EMIT refused(errorWords(wanted.error()));
        return;
    }
    closeEditor();
    if (timeMarks(*wanted) != m_marks) request(tr("Set %1").arg(kindName(m_editedKind)), *wanted);
}

/// The keyboard goes back to where it was before, so that Space plays again.
void TimeStrip::closeEditor() {
    m_editor->hide();
    if (m_before) m_before->setFocus();
}

void TimeStrip::remove(const TimeMark& mark) {
    request(tr("Remove %1").arg(kindName(mark.kind)), withoutTimeMark(m_song, mark));
}

void TimeStrip::request(const QString& name, const Song& wanted) {
    Q_EMIT editRequested(std::make_shared<ChangeSongSettings>(name.toStdString(), wanted));
}

} // namespace muse
