// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollView.h"

#include "core/music/edits/ChangeNotes.h"
#include "widgets/Palette.h"
#include "widgets/pianoroll/NoteClipboard.h"
#include "widgets/pianoroll/PianoRollHost.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace muse {
namespace {

constexpr double kZoomStep = 1.25;
/// Scroll bars count in int; a song of months at full zoom is wider.
constexpr double kMostScroll = 1e9;

} // namespace

PianoRollView::PianoRollView(QWidget* parent) : QAbstractScrollArea(parent), m_host(std::make_unique<Host>(*this)) {
    setObjectName(QStringLiteral("pianoRoll"));
    setAccessibleName(tr("Piano roll"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 200);
}

PianoRollView::~PianoRollView() = default;

void PianoRollView::setSong(const Song& song) {
    cancelGesture();
    m_scene.setSong(song);
    if (!m_nextSelection.empty()) {
        std::vector<Note> wanted = std::exchange(m_nextSelection, {});
        std::erase_if(wanted, [this](const Note& note) { return !m_scene.song.track(m_scene.active).contains(note); });
        if (!wanted.empty()) setSelection(std::move(wanted));
    }
    showGeometry();
    Q_EMIT selectionChanged();
}

void PianoRollView::setSelection(std::vector<Note> notes) {
    std::ranges::sort(notes);
    m_scene.selection = std::move(notes);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void PianoRollView::setSelectedBars(std::optional<std::pair<Tick, Tick>> bars) {
    if (bars && bars->first >= bars->second) bars.reset();
    if (bars == m_scene.bars) return;
    m_scene.bars = bars;
    viewport()->update();
    const auto [from, to] = bars.value_or(std::pair<Tick, Tick>(0, 0));
    Q_EMIT selectedBarsChanged(from, to);
}

void PianoRollView::setScale(const Scale& scale) {
    m_scene.scale = scale;
    viewport()->update();
}

void PianoRollView::setScaleHelp(bool shadeRows, bool snapDrawnNotes) {
    m_scene.shadeScale = shadeRows;
    m_scene.snapToScale = snapDrawnNotes;
    viewport()->update();
}

void PianoRollView::setChordNames(bool shown) {
    m_scene.chordNames = shown;
    viewport()->update();
}

void PianoRollView::setActiveFamily(Family family) {
    if (family == m_scene.active) return;
    cancelGesture();
    m_scene.active = family;
    setSelection({});
    const auto& notes = m_scene.activeNotes();
    const QRectF grid = m_scene.geometry.gridRect();
    const bool inSight = std::ranges::any_of(notes, [&](const Note& note) {
        const double y = m_scene.geometry.y(note.pitch);
        return y > grid.top() && y + m_scene.geometry.rowHeight() < grid.bottom();
    });
    if (!notes.empty() && !inSight) m_scene.geometry.centreOnPitch(notes[notes.size() / 2].pitch);
    showGeometry();
    Q_EMIT activeFamilyChanged(family);
}

void PianoRollView::setPlayhead(Tick tick) {
    if (tick == m_scene.playhead) return;
    const auto strip = [this](Tick at) {
        const int x = static_cast<int>(m_scene.geometry.x(at));
        return QRect(x - 8, 0, 17, viewport()->height());
    };
    viewport()->update(strip(m_scene.playhead));
    m_scene.playhead = tick;
    viewport()->update(strip(tick));
}

void PianoRollView::ensureVisible(Tick tick) {
    const double x = m_scene.geometry.x(tick);
    const QRectF grid = m_scene.geometry.gridRect();
    if (x >= grid.left() && x < grid.right() - 16) return;
    // A page at a time: the eye keeps its place better than with a creeping roll.
    m_host->scrollTo(m_scene.geometry.scrollX() + x - grid.left() - 24, m_scene.geometry.scrollY());
}

void PianoRollView::showTime(Tick from, Tick to) {
    m_scene.geometry.showTime(from, to);
    showGeometry();
}

void PianoRollView::setTool(Tool tool) {
    if (tool == m_tool) return;
    m_tool = tool;
    updateCursor(viewport()->mapFromGlobal(QCursor::pos()));
    Q_EMIT toolChanged(tool);
}

void PianoRollView::setSnap(Snap snap) {
    m_scene.snap = snap;
    viewport()->update();
}

void PianoRollView::setHeldKeys(const std::set<int>& pitches) {
    if (pitches == m_scene.heldKeys) return;
    m_scene.heldKeys = pitches;
    viewport()->update(m_scene.geometry.keyboardRect().toAlignedRect());
}

void PianoRollView::zoomIn() {
    m_scene.geometry.zoomTime(kZoomStep, m_scene.geometry.gridRect().center().x());
    showGeometry();
}

void PianoRollView::zoomOut() {
    m_scene.geometry.zoomTime(1 / kZoomStep, m_scene.geometry.gridRect().center().x());
    showGeometry();
}

void PianoRollView::zoomToFit() {
    int lowest = 127, highest = 0;
    for (const Track& track : m_scene.song.tracks)
        for (const Note& note : track.notes()) {
            lowest = std::min<int>(lowest, note.pitch);
            highest = std::max<int>(highest, note.pitch);
        }
    if (lowest > highest) lowest = 36, highest = 84;
    const Tick end = std::max(m_scene.end(), 4 * kTicksPerBar);
    m_scene.geometry.fit(0, barAt(m_scene.song, end - 1).end(), lowest, highest);
    showGeometry();
}

void PianoRollView::selectAll() {
    setSelection(m_scene.activeNotes());
}

void PianoRollView::copy() {
    copyToClipboard(m_scene.selection);
}

void PianoRollView::cut() {
    if (!hasSelection()) return;
    copy();
    request(tr("Cut %n note(s)", nullptr, static_cast<int>(m_scene.selection.size())), m_scene.selection, {});
}

bool PianoRollView::canPaste() {
    return !notesOnClipboard().empty();
}

void PianoRollView::paste() {
    std::vector<Note> notes = notesOnClipboard();
    if (notes.empty()) return;
    const Tick at = m_scene.bars ? m_scene.bars->first : snapNearest(m_scene.snap, m_scene.song, m_scene.playhead);
    for (Note& note : notes)
        note.start += at;
    request(tr("Paste %n note(s)", nullptr, static_cast<int>(notes.size())), {}, std::move(notes));
}

/// Right behind itself, on the grid of bars where the selection is whole bars long.
void PianoRollView::duplicate() {
    if (!hasSelection()) return;
    const Tick first = snapDown(m_scene.snap, m_scene.song, m_scene.selection.front().start);
    const Tick last = std::ranges::max(m_scene.selection, {}, &Note::end).end();
    const Tick grid = gridTicks(m_scene.snap, m_scene.song, first);
    const Tick length = std::max<Tick>((last - first + grid - 1) / grid * grid, 1);
    std::vector<Note> notes = m_scene.selection;
    for (Note& note : notes)
        note.start += length;
    request(tr("Duplicate %n note(s)", nullptr, static_cast<int>(notes.size())), {}, std::move(notes));
}

void PianoRollView::deleteSelection() {
    if (hasSelection())
        request(tr("Delete %n note(s)", nullptr, static_cast<int>(m_scene.selection.size())), m_scene.selection, {});
}

void PianoRollView::transpose(int semitones) {
    nudge(semitones, 0);
}

/// All of the selection, or nothing where a note would leave the range.
void PianoRollView::nudge(int semitones, Tick ticks) {
    if (!hasSelection()) return;
    std::vector<Note> notes = m_scene.selection;
    for (Note& note : notes) {
        const int pitch = note.pitch + semitones;
        if (pitch < 0 || pitch > 127 || note.start + ticks < 0) return;
        note.pitch = static_cast<std::uint8_t>(pitch);
        note.start += ticks;
    }
    const int count = static_cast<int>(notes.size());
    request(semitones != 0 ? tr("Transpose %n note(s)", nullptr, count) : tr("Move %n note(s)", nullptr, count),
            m_scene.selection, std::move(notes));
}

void PianoRollView::request(const QString& name, std::vector<Note> remove, std::vector<Note> insert) {
    m_nextSelection = insert;
    Q_EMIT editRequested(
        std::make_shared<ChangeNotes>(name.toStdString(), m_scene.active, std::move(remove), std::move(insert)));
}

void PianoRollView::paintScene(QPainter& painter) const {
    painter.save();
    painter.setClipRect(m_scene.geometry.gridRect(), Qt::IntersectClip);
    paintGrid(painter, m_scene);
    paintScale(painter, m_scene);
    paintChosenBars(painter, m_scene);
    paintDensity(painter, m_scene);
    paintGhostNotes(painter, m_scene);
    paintNotes(painter, m_scene);
    paintEmptyHint(painter, m_scene);
    paintCursor(painter, m_scene);
    painter.restore();
    paintChords(painter, m_scene);
    paintRuler(painter, m_scene);
    paintKeyboard(painter, m_scene);
    paintPlayhead(painter, m_scene);
    paintBadge(painter, m_scene);
}

void PianoRollView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.fillRect(event->rect(), palette::rollBackground());
    paintScene(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette::accent(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PianoRollView::resizeEvent(QResizeEvent*) {
    m_scene.geometry.resize(viewport()->size());
    if (!std::exchange(m_shownOnce, true)) m_scene.geometry.centreOnPitch(60);
    showGeometry();
}

void PianoRollView::showGeometry() {
    applyScrollBars();
    viewport()->update();
    Q_EMIT geometryChanged();
}

void PianoRollView::applyScrollBars() {
    m_updatingScrollBars = true;
    const PianoRollGeometry& geometry = m_scene.geometry;
    const auto apply = [](QScrollBar* bar, double most, double page, double value) {
        bar->setRange(0, static_cast<int>(std::min(most, kMostScroll)));
        bar->setPageStep(static_cast<int>(page));
        bar->setSingleStep(40);
        bar->setValue(static_cast<int>(std::min(value, kMostScroll)));
    };
    apply(horizontalScrollBar(), geometry.mostScrollX(), geometry.gridRect().width(), geometry.scrollX());
    apply(verticalScrollBar(), geometry.mostScrollY(), geometry.gridRect().height(), geometry.scrollY());
    m_updatingScrollBars = false;
}

void PianoRollView::scrollContentsBy(int, int) {
    if (m_updatingScrollBars) return;
    m_scene.geometry.scrollTo(horizontalScrollBar()->value(), verticalScrollBar()->value());
    viewport()->update();
    Q_EMIT geometryChanged();
}

} // namespace muse
