// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollView.h"

#include "widgets/pianoroll/PianoRollHost.h"
#include "widgets/pianoroll/accessible/RollAccessible.h"
#include "widgets/pianoroll/words/RollHints.h"

#include <QGuiApplication>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <utility>

namespace muse {
namespace {

/// In the order of the families, about the middle of what such parts play in rock and pop.
constexpr std::array<int, kFamilies> kMiddlePitches = {40, 42, 57, 62, 66};

} // namespace

PianoRollView::PianoRollView(QWidget* parent) : QAbstractScrollArea(parent), m_host(std::make_unique<Host>(*this)) {
    setObjectName(QStringLiteral("pianoRoll"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    setAccessibleName(tr("Piano roll"));
    setWhatsThis(
        tr("Draw and change notes here. Without a mouse: arrows move the frame, Enter draws or erases, Shift with "
           "an arrow changes a note's length, comma and period go from note to note, and arrows then move what "
           "is chosen; Escape lets go of it.") +
        QLatin1Char(' ') + tr("Alt with an arrow goes from note to note and changes nothing."));
    makeAccessible(*this);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(260, 112);
    m_hint = hintFor(m_tool, RollPlace::Free, m_buttons);
    describe();
}

PianoRollView::~PianoRollView() = default;

void PianoRollView::setSong(const Song& song, const EditExtent& extent) {
    cancelGesture();
    m_scene.lifted.clear();
    m_scene.floating.clear();
    const Tick end = m_scene.end();
    const QPointF scroll(m_scene.geometry.scrollX(), m_scene.geometry.scrollY());
    const SceneChange change = m_scene.setSong(song, extent);
    refold();
    if (m_scene.cursorNote && !m_scene.song.track(m_scene.active).contains(*m_scene.cursorNote))
        m_scene.cursorNote.reset();
    if (!m_nextSelection.empty()) {
        std::vector<Note> wanted = std::exchange(m_nextSelection, {});
        std::erase_if(wanted, [this](const Note& note) { return !m_scene.song.track(m_scene.active).contains(note); });
        if (!wanted.empty()) setSelection(std::move(wanted));
    }
    if (end != m_scene.end() || scroll != QPointF(m_scene.geometry.scrollX(), m_scene.geometry.scrollY())) {
        applyScrollBars();
        if (scroll != QPointF(m_scene.geometry.scrollX(), m_scene.geometry.scrollY())) viewport()->update();
        Q_EMIT geometryChanged();
    }
    showPromised();
    repaintChange(change);
    tellNotes(*this);
    describe();
    Q_EMIT selectionChanged();
}

void PianoRollView::setSelection(std::vector<Note> notes) {
    std::ranges::sort(notes);
    const std::vector<Note> before = std::exchange(m_scene.selection, std::move(notes));
    repaintTransients();
    describe();
    tellChosen(*this, before);
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

void PianoRollView::setTargetBars(std::optional<std::pair<Tick, Tick>> bars) {
    if (bars == m_scene.target) return;
    m_scene.target = bars;
    viewport()->update(m_scene.geometry.rulerRect().toAlignedRect());
}

void PianoRollView::setStep(std::optional<TickSpan> step) {
    if (step == m_scene.step) return;
    m_scene.step = step;
    viewport()->update();
}

void PianoRollView::setScale(const Scale& scale) {
    m_scene.scale = scale;
    showPromised();
    viewport()->update();
}

void PianoRollView::setScaleHelp(bool shadeRows, bool snapDrawnNotes) {
    m_scene.shadeScale = shadeRows;
    m_scene.snapToScale = snapDrawnNotes;
    showPromised();
    viewport()->update();
}

void PianoRollView::setChordChoice(const ChordChoice& choice) {
    m_scene.chord = choice;
    showPromised();
}

void PianoRollView::setChordNames(bool shown) {
    m_scene.chordNames = shown;
    viewport()->update();
}

void PianoRollView::showPreview(const Song& song, const PreviewedNotes& differing) {
    const bool first = !m_scene.preview;
    m_scene.preview = differing;
    setSong(song);
    if (first) {
        m_previewed.reset();
        if (!m_beforePreview) m_beforePreview = m_scene.geometry;
        bringPreviewIntoSight();
    }
    bringPreviewedPitchesIntoSight();
    viewport()->update();
}

void PianoRollView::endPreview(const Song& song) {
    if (!std::exchange(m_scene.preview, std::nullopt)) return;
    setSong(song);
    viewport()->update();
}

/// Nobody works on notes that are not in the song.
void PianoRollView::leavePreview() {
    if (m_scene.preview) Q_EMIT previewEnded();
}

void PianoRollView::showProposal(std::vector<Note> remove, std::vector<Note> insert) {
    if (m_gesture || m_beginning) return;
    m_scene.lifted = std::move(remove);
    m_scene.floating = std::move(insert);
    repaintTransients();
}

void PianoRollView::setActiveFamily(Family family) {
    if (family == m_scene.active) return;
    cancelGesture();
    m_zoomTimer.stop();
    const PianoRollGeometry next = geometryOf(family);
    m_trackGeometries[index(m_scene.active)] = m_scene.geometry;
    m_scene.active = family;
    if (m_scene.split) m_scene.geometry = next;
    m_scene.cursorNote.reset();
    setRowFold(m_fold);
    setSelection({});
    showActivePitches();
    showGeometry();
    showPromised();
    tellNotes(*this);
    Q_EMIT activeFamilyChanged(family);
}

/// Where no note of the active track is in sight, those of the time in sight come there, or else any; where it has
/// none, the pitches that such a track usually plays.
void PianoRollView::showActivePitches() {
    PianoRollGeometry& geometry = m_scene.geometry;
    const QRectF grid = geometry.gridRect();
    std::vector<int> pitches;
    m_scene.forEachIn(m_scene.active, geometry.firstTick(), geometry.lastTick(),
                      [&](const Note& note) { pitches.push_back(note.pitch); });
    if (pitches.empty())
        for (const Note& note : m_scene.activeNotes())
            pitches.push_back(note.pitch);
    if (pitches.empty()) pitches.push_back(kMiddlePitches[index(m_scene.active)]);
    const auto inSight = [&](int pitch) {
        const double y = geometry.y(pitch);
        return y > grid.top() && y + geometry.rowHeight() < grid.bottom();
    };
    if (pitches.empty() || std::ranges::any_of(pitches, inSight)) return;
    const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
    std::ranges::nth_element(pitches, middle);
    geometry.centreOnPitch(*middle);
}

void PianoRollView::setShown(Family family, bool shown) {
    m_scene.shown[index(family)] = shown;
    refold();
    viewport()->update();
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

void PianoRollView::setTool(Tool tool) {
    if (tool == m_tool) return;
    m_tool = tool;
    showCursor(false);
    m_hovering.reset();
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    updateCursor({viewport()->underMouse() ? QPointF(at) : QPointF(-1, -1), QGuiApplication::keyboardModifiers()});
    Q_EMIT toolChanged(tool);
}

void PianoRollView::setSnap(Snap snap) {
    m_scene.snap = snap;
    showPromised();
    viewport()->update();
}

void PianoRollView::setHeldKeys(const std::set<int>& pitches) {
    if (pitches == m_scene.heldKeys) return;
    m_scene.heldKeys = pitches;
    viewport()->update(m_scene.geometry.keyboardRect().toAlignedRect());
}

void PianoRollView::resizeEvent(QResizeEvent*) {
    const auto refit = m_refit;
    m_scene.geometry.resize(viewport()->size());
    if (!std::exchange(m_shownOnce, true)) m_scene.geometry.centreOnPitch(60);
    if (m_scene.split) layOutTrackRolls();
    showGeometry();
    if (refit) refit();
}

} // namespace muse
