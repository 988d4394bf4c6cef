// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"
#include "core/music/theory/Scale.h"
#include "ui/document/MovingLocks.h"
#include "ui/document/TargetBars.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QObject>

#include <optional>
#include <utility>
#include <vector>

namespace muse {

class SongDocument;

/// What the roll shows and does by the song's key.
struct ScaleHelp {
    bool shadeRows = false;
    bool keepToScale = false; ///< drawn notes take the nearest pitch of the scale
    bool chordNames = false;

    friend bool operator==(const ScaleHelp&, const ScaleHelp&) = default;
};

/// What an edit would take away and put in.
struct Proposal {
    std::vector<Note> remove;
    std::vector<Note> insert;
};

/// A song to look at and to hear in the place of the document's, which differs from it in one span of some tracks
/// alone.
struct Preview {
    Song song;
    TickSpan span;
    std::vector<Family> families;
    QString hint = {};                  ///< what can be done with it, for the status bar
    std::optional<Tick> heardFrom = {}; ///< before the span, where it is to be heard how that goes on; else its begin

    [[nodiscard]] TickSpan heard() const { return {heardFrom.value_or(span.from), span.to}; }
};

/// How the song is being looked at and worked on: what every part of the window may watch and change, and the song
/// itself does not hold. Each setter tells only of what is different. Follows the document: whatever watches both may
/// rely on what is chosen being there in the song.
class EditorState : public QObject {
    Q_OBJECT

public:
    using Tool = PianoRollView::Tool;
    using Range = std::pair<Tick, Tick>; ///< [first, second)

    /// To be made before anything else that listens to the document.
    explicit EditorState(SongDocument& document);

    [[nodiscard]] Family activeFamily() const { return m_activeFamily; }
    void setActiveFamily(Family family);
    /// Whole bars chosen in the ruler.
    [[nodiscard]] const std::optional<Range>& chosenBars() const { return m_chosenBars; }
    void setChosenBars(std::optional<Range> bars);
    /// Chosen notes of the active track, sorted.
    [[nodiscard]] const std::vector<Note>& selection() const { return m_selection; }
    void setSelection(std::vector<Note> notes);
    [[nodiscard]] Tick playhead() const { return m_playhead; }
    void setPlayhead(Tick tick);
    /// While the song plays, the playhead leaves the target bars behind.
    void setPlaying(bool playing);
    /// The bars that generated or inserted phrases go to now.
    [[nodiscard]] const BarSpan& targetBars() const { return m_targetBars; }
    /// Where they begin, unless bars are chosen.
    void setTarget(Tick tick);

    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    [[nodiscard]] Snap grid() const { return m_grid; }
    void setGrid(Snap grid);
    /// Of the next note drawn; 0: one step of the grid.
    [[nodiscard]] Tick noteLength() const { return m_noteLength; }
    void setNoteLength(Tick length);
    /// What one step lasts at a tick: the note length where one is chosen, else the grid's.
    [[nodiscard]] Tick stepLength(Tick at) const;

    /// Where the next note of step input goes, while it is on.
    [[nodiscard]] const std::optional<TickSpan>& inputStep() const { return m_inputStep; }
    void setInputStep(std::optional<TickSpan> step) { set(m_inputStep, step, &EditorState::inputStepChanged); }

    [[nodiscard]] const Scale& scale() const { return m_scale; }
    void setScale(const Scale& scale);
    [[nodiscard]] const ScaleHelp& scaleHelp() const { return m_scaleHelp; }
    void setScaleHelp(const ScaleHelp& help);
    /// Of the chord tool.
    [[nodiscard]] const ChordChoice& chord() const { return m_chord; }
    void setChord(const ChordChoice& chord);

    [[nodiscard]] bool shown(Family family) const { return m_shown[index(family)]; }
    void setShown(Family family, bool shown);
    /// Where time lies across the window: views above and below the roll follow it.
    [[nodiscard]] const PianoRollGeometry& geometry() const { return m_geometry; }
    void setGeometry(const PianoRollGeometry& geometry);

    /// Shown in the roll until the notes change or a gesture begins.
    [[nodiscard]] const Proposal& proposal() const { return m_proposal; }
    void propose(std::vector<Note> remove, std::vector<Note> insert);
    /// What may become of the song; gone as soon as the song changes or somebody works on it.
    [[nodiscard]] const std::optional<Preview>& preview() const { return m_preview; }
    void setPreview(std::optional<Preview> preview);
    /// Bars that generation leaves as they are; they move with the song's bars, and are saved with it.
    [[nodiscard]] const BarLocks& locks() const { return m_locks.now(); }
    void setLocks(BarLocks locks);
    /// Makes one step of what has become of them since they were so.
    void keepLocks(const BarLocks& before);
    /// Scrolls so that the tick is in sight.
    void reveal(Tick tick) { Q_EMIT revealRequested(tick); }
    /// Nothing came of what was looked at: back to where one looked before.
    void lookBack() { Q_EMIT lookBackRequested(); }
    /// Scrolls there, if it is out of sight, and lets it light up: something new is there.
    void present(TickSpan span) { Q_EMIT presentRequested(span); }
    /// Scrolls and zooms so that just this is in sight.
    void showTime(TickSpan span) { Q_EMIT showTimeRequested(span); }
    /// The keyboard goes back to the notes.
    void takeFocus() { Q_EMIT focusRequested(); }
    /// No gesture on notes runs any more.
    void endGesture() { Q_EMIT gestureFinished(); }

Q_SIGNALS:
    void activeFamilyChanged(muse::Family family);
    void chosenBarsChanged();
    void selectionChanged();
    void playheadMoved(muse::Tick tick);
    void targetBarsChanged();
    void toolChanged(muse::PianoRollView::Tool tool);
    void gridChanged(muse::Snap grid);
    void noteLengthChanged(muse::Tick length);
    void inputStepChanged();
    void scaleChanged();
    void scaleHelpChanged();
    void chordChanged();
    void shownChanged(muse::Family family, bool shown);
    void geometryChanged();
    void proposed();
    void previewChanged();
    void locksChanged();
    void revealRequested(muse::Tick tick);
    void lookBackRequested();
    void showTimeRequested(muse::TickSpan span);
    void presentRequested(muse::TickSpan span);
    void focusRequested();
    void gestureFinished();

private:
    template <typename T, typename Signal, typename... Values>
    void set(T& member, T value, Signal signal, Values&&... values) {
        if (member == value) return;
        member = std::move(value);
        Q_EMIT(this->*signal)(std::forward<Values>(values)...);
    }

    void updateTarget();
    void keepWholeBars();
    void followBars(const SongChange& change);

    SongDocument& m_document;
    Family m_activeFamily = Family::Piano;
    std::optional<Range> m_chosenBars;
    std::pair<std::int64_t, std::int64_t> m_chosenNumbers; ///< first and last, which stay when bar lines move
    std::vector<Note> m_selection;
    Tick m_playhead = 0;
    bool m_playing = false;
    Tick m_target = 0;
    BarSpan m_targetBars;
    Tool m_tool = Tool::Draw;
    Snap m_grid = Snap::Sixteenth;
    Tick m_noteLength = 0;
    std::optional<TickSpan> m_inputStep;
    Scale m_scale;
    ScaleHelp m_scaleHelp;
    ChordChoice m_chord;
    std::array<bool, kFamilies> m_shown = {true, true, true, true, true};
    PianoRollGeometry m_geometry;
    Proposal m_proposal;
    std::optional<Preview> m_preview;
    MovingLocks m_locks;
};

} // namespace muse
