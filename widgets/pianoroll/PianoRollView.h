// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/SmoothZoom.h"
#include "widgets/pianoroll/TransientArea.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace muse {

class Gesture;
struct Pointer;
enum class RollPlace;

/// The five-track piano roll: the active track in full colour, the others dimmed. It never changes the song: every
/// finished gesture asks for one edit, and the document hands the new song back through setSong().
class PianoRollView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Tool { Select, Draw, Paint, Chord, Erase, Split, Glue, Velocity };
    Q_ENUM(Tool)

    /// What the mouse's buttons do.
    enum class Buttons {
        ByTool, ///< a drag with the left one gives a drawn note its length; the right one asks for the menu with Select
        DrawErase ///< the left one draws and moves, the right one erases, whatever the tool
    };
    Q_ENUM(Buttons)

    explicit PianoRollView(QWidget* parent = nullptr);
    ~PianoRollView() override;

    /// `extent` says where the song differs from the one before; the rest is not looked at.
    void setSong(const Song& song, const EditExtent& extent = EditExtent::everything());
    const Song& song() const { return m_scene.song; }
    Family activeFamily() const { return m_scene.active; }
    Tool tool() const { return m_tool; }
    Snap snap() const { return m_scene.snap; }
    const std::vector<Note>& selection() const { return m_scene.selection; }
    std::optional<std::pair<Tick, Tick>> selectedBars() const { return m_scene.bars; }
    const PianoRollGeometry& geometry() const { return m_scene.geometry; }
    void setSelection(std::vector<Note> notes);
    void setSelectedBars(std::optional<std::pair<Tick, Tick>> bars);
    /// The bars that generated phrases go to, bracketed in the ruler; none: no bracket.
    void setTargetBars(std::optional<std::pair<Tick, Tick>> bars);
    /// The scale that rows are shaded by and that drawn notes may keep to.
    void setScale(const Scale& scale);
    const std::optional<Scale>& scale() const { return m_scene.scale; }
    void setScaleHelp(bool shadeRows, bool snapDrawnNotes);
    void setChordNames(bool shown);
    void setChordChoice(const ChordChoice& choice);
    /// Shows a song to look at, marked where these tracks differ, until previewEnded() is answered by endPreview(). The
    /// first one comes into sight: all its bars, as far as they are readable, and all its pitches.
    void showPreview(const Song& song, const PreviewedNotes& differing);
    void endPreview(const Song& song);
    [[nodiscard]] bool previewing() const { return m_scene.preview.has_value(); }
    /// Shows what an edit would take away and put in, until the song changes or a gesture begins. Not while one runs.
    void showProposal(std::vector<Note> remove, std::vector<Note> insert);
    Tick playhead() const { return m_scene.playhead; }
    /// Paints everything visible.
    void paintScene(QPainter& painter);
    /// The music alone, without what only helps to work on it: playhead, chosen notes and bars, cursor.
    void paintPicture(QPainter& painter);
    /// Whether a track is painted while another one is active.
    void setShown(Family family, bool shown);
    [[nodiscard]] bool shown(Family family) const { return m_scene.shown[index(family)]; }
    /// Shows the rows alone that are in use, and from now on those that come into use. What is out of use keeps its row
    /// until this is called again.
    void setRowFold(RowFold fold);
    [[nodiscard]] RowFold rowFold() const { return m_fold; }
    void setDrumDiamonds(bool diamonds);
    void setButtons(Buttons buttons);
    [[nodiscard]] Buttons buttons() const { return m_buttons; }
    /// Five rolls, one a track, in the place of one roll for all.
    [[nodiscard]] bool splitView() const { return m_scene.split; }
    /// Where a track's notes lie: in a roll of its own, or in the roll that all share.
    [[nodiscard]] PianoRollGeometry geometryOf(Family family) const;
    /// What the next note drawn will last; 0: one grid step.
    [[nodiscard]] Tick noteLength() const;
    /// The keyboard's place, where it is shown.
    [[nodiscard]] std::optional<RollCursor> cursorPlace() const;
    /// The note of the active track that it is on.
    [[nodiscard]] std::optional<Note> noteAtPlace() const;
    /// The keyboard's place goes to a note of the active track, and into sight.
    void standOn(const Note& note);
    /// Chooses a note of the active track beside those that are chosen, or no longer.
    void setChosen(const Note& note, bool chosen);
    /// Of the active track, in the viewport.
    [[nodiscard]] QRectF rectOf(const Note& note) const { return m_scene.rectOf(m_scene.active, note); }
    /// What a click where the pointer is would draw.
    [[nodiscard]] const std::vector<Note>& promisedNotes() const { return m_scene.promised; }
    [[nodiscard]] std::optional<Note> noteAt(QPointF point) const { return m_scene.noteAt(m_scene.active, point); }
    /// How loud the next note drawn will be.
    [[nodiscard]] int noteVelocity() const;
    /// Where the next note of step input goes, and how long it will be.
    void setStep(std::optional<TickSpan> step);
    [[nodiscard]] const std::optional<TickSpan>& step() const { return m_scene.step; }
    /// One sentence on what can be done where the pointer, or the keyboard's place, is.
    [[nodiscard]] QString hint() const { return m_hint; }
    /// Pitches that light up on the keyboard.
    void setHeldKeys(const std::set<int>& pitches);
    [[nodiscard]] const std::set<int>& heldKeys() const { return m_scene.heldKeys; }
    [[nodiscard]] bool hasSelection() const { return !m_scene.selection.empty(); }
    /// What cut, copy, duplicate and delete are about: the chosen notes, else those of the active track that begin in
    /// the chosen bars.
    [[nodiscard]] std::vector<Note> chosenNotes() const;
    /// Notes on the clipboard that paste() would put in.
    [[nodiscard]] static bool canPaste();

public Q_SLOTS:
    void setActiveFamily(muse::Family family);
    void setPlayhead(muse::Tick tick);
    /// Puts the keyboard's place there, at the pitch where it is.
    void setCursorTick(muse::Tick tick);
    /// Scrolls so that the tick is in sight.
    void ensureVisible(muse::Tick tick);
    /// The keyboard comes back to the notes; an Enter that follows at once was meant for what it came from.
    void takeFocus();
    /// Scrolls there, if it is out of sight, and lets it light up for a moment.
    void present(muse::TickSpan span);
    /// Scrolls and zooms so that just this stretch of time is in sight, as far as the zoom goes.
    void showTime(muse::Tick from, muse::Tick to);
    void setTool(muse::PianoRollView::Tool tool);
    void setSnap(muse::Snap snap);
    void setSplitView(bool split);
    /// Of notes drawn from now on, and of all that are chosen.
    void setNoteLength(muse::Tick length);
    void setNoteVelocity(int velocity);
    /// To what was in sight before the first of the previews.
    void lookBack();
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    /// The chosen notes, else the chosen bars with what sounds there, fill the view; without either the whole song
    /// does.
    void zoomToSelection();
    void raiseRows();
    void lowerRows();
    /// The song to that tick, with every pitch that sounds there.
    void showBeginning(muse::Tick until);
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
    /// The keyboard's place went to another time by a key.
    void cursorMoved(muse::Tick tick);
    /// The playhead was dragged there, and what it passes is to be heard.
    void scrubRequested(muse::Tick tick);
    /// The right button was pressed in the ruler, at that tick.
    void rulerMenuRequested(muse::Tick tick, const QPoint& global);
    /// The right button was pressed among the notes where it does not erase, or with Shift, or the keyboard asks for
    /// a menu; a note under the pointer is chosen now.
    void notesMenuRequested(const QPoint& global);
    /// from == to: none chosen.
    void selectedBarsChanged(muse::Tick from, muse::Tick to);
    void selectionChanged();
    void toolChanged(muse::PianoRollView::Tool tool);
    /// Of the next note drawn.
    void noteVelocityChanged(int velocity);
    /// No gesture runs any more, or a press has begun none.
    void gestureFinished();
    void hintChanged(const QString& hint);
    /// Somebody begins to work on the song, or pressed Escape, while another is shown.
    void previewEnded();
    /// A double-click on a dimmed note has begun with drawing one on top of it: that edit is to be undone.
    void takeBackRequested();
    /// Scroll, zoom, size or the song's length are different: views beside the roll follow.
    void geometryChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    class Host;
    class TrackTurn;
    enum class Choose { Inserted, Nothing };

    std::unique_ptr<Gesture> gestureFor(QMouseEvent* event);
    std::unique_ptr<Gesture> noteGesture(QPointF at, Qt::KeyboardModifiers modifiers);
    std::unique_ptr<Gesture> freeGesture(QPointF at, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] RollPlace placeAt(QPointF at) const;
    [[nodiscard]] std::optional<Family> ghostAt(QPointF at) const;
    /// The roll of a track that is not the active one.
    [[nodiscard]] std::optional<Family> otherTrackAt(QPointF at) const;
    [[nodiscard]] bool atEdge(const Note& note, QPointF at) const;
    void updateCursor(const Pointer& pointer);
    /// Shows what a click would draw, where the pointer still is.
    void showPromised();
    void showPromised(std::vector<Note> notes);
    [[nodiscard]] std::vector<Note> promised(RollPlace place) const;
    /// Of the next note drawn there.
    [[nodiscard]] Tick nextLength(Tick at) const;
    void setHint(const QString& hint);
    void layOutTrackRolls();
    void fitTrackRolls();
    void paintTrack(QPainter& painter);
    void repaintTransients();
    void repaintChange(const SceneChange& change);
    void autoScroll(QPointF at);
    void stepAutoScroll();
    void stepFlash();
    void stepZoom();
    void zoom(double time, double pitch, QPointF about);
    [[nodiscard]] QPointF wheelWay(const QWheelEvent& event) const;
    void showGeometry();
    void showActivePitches();
    void bringPreviewIntoSight();
    void bringPreviewedPitchesIntoSight();
    void applyScrollBars();
    void cancelGesture();
    void nudge(int semitones, Tick ticks);
    void nudgeRows(int up);
    void move(const std::function<int(int)>& pitchFor, Tick ticks);
    void refold();
    [[nodiscard]] std::shared_ptr<const RollRows> foldedRows(Family family) const;
    void sound(const std::vector<Note>& notes);
    void stretch(Tick by);
    void request(const QString& name, std::vector<Note> remove, std::vector<Note> insert,
                 Choose choose = Choose::Inserted);
    [[nodiscard]] bool asksForMenu(Qt::KeyboardModifiers modifiers) const;
    bool walkKey(const QKeyEvent& event);
    [[nodiscard]] std::optional<Note> noteInTime(int direction) const;
    [[nodiscard]] std::optional<Note> noteInChord(int direction) const;
    bool selectionKey(const QKeyEvent& event);
    bool cursorKey(const QKeyEvent& event);
    bool actAtCursor(int key);
    void showCursor(bool shown);
    void moveCursor(RollCursor to, const std::optional<Note>& whole = {});
    void stepCursor(int direction, bool byBar);
    void stepNote(int direction, bool extend);
    void drawOrErase();
    /// At the keyboard's place: the note, or a chord on it.
    void draw(const Note& note);
    void describe();
    void leavePreview();

    RollScene m_scene;
    Tool m_tool = Tool::Draw;
    Buttons m_buttons = Buttons::ByTool;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Gesture> m_gesture;
    std::vector<Note> m_nextSelection; ///< what an edit put in: chosen as soon as the song has it
    TransientArea m_transients;
    std::array<PianoRollGeometry, kFamilies>
        m_trackGeometries;     ///< of the tracks that are not active; time is the active one's
    PianoRollGeometry m_whole; ///< of the roll that all share, while there is one a track
    RowFold m_fold = RowFold::None;
    std::array<RowSet, kFamilies> m_folded; ///< pitches that have been in use since rows were folded
    double m_unfoldedRowHeight = 0;
    SmoothZoom m_zoom;
    QBasicTimer m_zoomTimer;
    QBasicTimer m_scrollTimer;
    QBasicTimer m_flashTimer;
    QElapsedTimer m_flashedAt;
    std::optional<PianoRollGeometry> m_beforePreview;
    std::optional<std::pair<int, int>> m_previewed; ///< lowest and highest pitch of all previews in a row
    QElapsedTimer m_focusTaken;                     ///< since the keyboard came back to the notes by itself
    QPointF m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    std::optional<std::pair<QPointF, Qt::KeyboardModifiers>> m_hovering; ///< the pointer, while nothing is pressed
    QString m_hint;
    bool m_beginning = false; ///< a gesture is being made
    bool m_updatingScrollBars = false;
    bool m_shownOnce = false;
    /// What the view was fitted to, and is again when it gets another size, until somebody looks elsewhere.
    std::function<void()> m_refit;
};

} // namespace muse
