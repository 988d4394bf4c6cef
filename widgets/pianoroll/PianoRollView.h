// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"
#include "widgets/pianoroll/RollScene.h"

#include <QAbstractScrollArea>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace muse {

class Gesture;

/// The five-track piano roll: the active track in full colour, the others dimmed. It never changes the song: every
/// finished gesture asks for one edit, and the document hands the new song back through setSong().
class PianoRollView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Tool { Select, Draw, Paint, Erase, Split, Glue, Velocity };
    Q_ENUM(Tool)

    explicit PianoRollView(QWidget* parent = nullptr);
    ~PianoRollView() override;

    void setSong(const Song& song);
    const Song& song() const { return m_scene.song; }
    Family activeFamily() const { return m_scene.active; }
    Tool tool() const { return m_tool; }
    Snap snap() const { return m_scene.snap; }
    const std::vector<Note>& selection() const { return m_scene.selection; }
    std::optional<std::pair<Tick, Tick>> selectedBars() const { return m_scene.bars; }
    const PianoRollGeometry& geometry() const { return m_scene.geometry; }
    void setSelection(std::vector<Note> notes);
    void setSelectedBars(std::optional<std::pair<Tick, Tick>> bars);
    /// The scale that rows are shaded by and that drawn notes may keep to.
    void setScale(const Scale& scale);
    const std::optional<Scale>& scale() const { return m_scene.scale; }
    void setScaleHelp(bool shadeRows, bool snapDrawnNotes);
    void setChordNames(bool shown);
    Tick playhead() const { return m_scene.playhead; }
    /// Paints everything visible, for pictures and benchmarks.
    void paintScene(QPainter& painter) const;
    void setHeldKeys(const std::set<int>& pitches);
    [[nodiscard]] bool hasSelection() const { return !m_scene.selection.empty(); }
    /// Notes on the clipboard that paste() would put in.
    [[nodiscard]] static bool canPaste();

public Q_SLOTS:
    void setActiveFamily(muse::Family family);
    void setPlayhead(muse::Tick tick);
    /// Scrolls so that the tick is in sight.
    void ensureVisible(muse::Tick tick);
    /// Scrolls and zooms so that just this stretch of time is in sight, as far as the zoom goes.
    void showTime(muse::Tick from, muse::Tick to);
    void setTool(muse::PianoRollView::Tool tool);
    void setSnap(muse::Snap snap);
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void selectAll();
    void copy();
    void cut();
    /// At the chosen bars' start, else at the playhead.
    void paste();
    void duplicate();
    void deleteSelection();
    /// Moves the selection by semitones; all of it, or not at all where a note would leave 0..127.
    void transpose(int semitones);

Q_SIGNALS:
    /// One per gesture: one undo step.
    void editRequested(std::shared_ptr<muse::SongEdit> edit);
    void noteOnRequested(muse::Family family, int pitch, int velocity);
    void noteOffRequested(muse::Family family, int pitch);
    void activeFamilyChanged(muse::Family family);
    void seekRequested(muse::Tick tick);
    /// from == to: none chosen.
    void selectedBarsChanged(muse::Tick from, muse::Tick to);
    void selectionChanged();
    void toolChanged(muse::PianoRollView::Tool tool);
    /// Scroll, zoom, size or the song's length are different: views beside the roll follow.
    void geometryChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Host;

    std::unique_ptr<Gesture> gestureFor(QMouseEvent* event);
    std::unique_ptr<Gesture> noteGesture(QPointF at, Qt::KeyboardModifiers modifiers);
    void updateCursor(QPointF at);
    void showGeometry();
    void applyScrollBars();
    void cancelGesture();
    void nudge(int semitones, Tick ticks);
    void request(const QString& name, std::vector<Note> remove, std::vector<Note> insert);

    RollScene m_scene;
    Tool m_tool = Tool::Draw;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Gesture> m_gesture;
    std::vector<Note> m_nextSelection; ///< what an edit put in: chosen as soon as the song has it
    bool m_updatingScrollBars = false;
    bool m_shownOnce = false;
};

} // namespace muse
