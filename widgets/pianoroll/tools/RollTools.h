// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QCursor>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace muse {

/// English words that are said in the language of the moment.
struct ToolWords {
    const char* english = "";
    operator QString() const; // NOLINT: they stand wherever words do
};

/// All that is to be known of a tool of the piano roll: its command, what it says and looks like, and what a press
/// begins. What is left out is as with the Select tool.
struct RollTool {
    PianoRollView::Tool tool;
    const char* name; ///< "Draw": of its command, actionDrawTool, and its icon in lower case
    ToolWords words;  ///< "&Draw"
    const char* key;
    ToolWords does;     ///< "Draw notes"
    ToolWords hint;     ///< what can be done on a free place
    ToolWords noteHint; ///< on a note

    std::function<QCursor()> freeCursor;
    std::function<QCursor()> noteCursor; ///< none: that of moving, or of resizing at an edge

    /// On a free place; the length is that of the next note.
    std::function<std::unique_ptr<Gesture>(GestureHost&, const Pointer&, Tick length, std::uint8_t velocity)> onFree;
    /// What a click on a free place draws, to be shown before.
    std::function<std::vector<Note>(const RollScene&, const Pointer&, Tick length, std::uint8_t velocity)> promises;
    /// On a note, which is chosen by then.
    std::function<std::unique_ptr<Gesture>(GestureHost&, const Pointer&, const Note&)> onNote;
    /// Wherever it is pressed.
    std::function<std::unique_ptr<Gesture>(GestureHost&, const Pointer&)> anywhere;
    bool ownShift = false; ///< with Shift too, which else adds to the chosen notes
};

/// In the order of the toolbar.
std::span<const RollTool> rollTools();
const RollTool& rollTool(PianoRollView::Tool tool);

} // namespace muse
