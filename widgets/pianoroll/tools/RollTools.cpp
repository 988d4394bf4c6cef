// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/tools/RollTools.h"

#include "widgets/Icons.h"
#include "widgets/pianoroll/gestures/DrawnNotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace muse {
namespace {

using Tool = PianoRollView::Tool;

ToolWords say(const char* words) {
    return {words};
}

std::function<QCursor()> pictured(const char* name, QPoint tip) {
    return [name, tip] {
        constexpr int kSize = 24;
        return QCursor(icon(QLatin1String(name)).pixmap(kSize, kSize), tip.x(), tip.y());
    };
}

std::function<QCursor()> shaped(Qt::CursorShape shape) {
    return [shape] { return QCursor(shape); };
}

std::vector<RollTool> makeTools() {
    const ToolWords move =
        say("Drag to move; Ctrl or Alt leaves a copy, Shift adds to the selection, right button erases");
    std::vector<RollTool> tools;
    const auto add = [&tools](Tool tool, const char* name, ToolWords words, const char* key, ToolWords does,
                              ToolWords hint, ToolWords noteHint) -> RollTool& {
        tools.push_back(
            {tool, name, words, key, does, hint, noteHint, shaped(Qt::ArrowCursor), {}, {}, {}, {}, {}, false});
        return tools.back();
    };
    add(Tool::Select, "Select", say("&Select"), "V", say("Select notes"),
        say("Drag a frame around notes to choose them; Shift adds"), move);

    RollTool& draw = add(
        Tool::Draw, "Draw", say("&Draw"), "D", say("Draw notes"),
        say("Click to draw a note, drag to the right for its length; Alt leaves the grid, right button erases"), move);
    draw.freeCursor = shaped(Qt::CrossCursor);
    draw.onFree = &beginDraw;
    draw.promises = [](const RollScene& scene, const Pointer& pointer, Tick length, std::uint8_t velocity) {
        return std::vector{drawnNote(scene, pointer, length, velocity)};
    };

    RollTool& paint =
        add(Tool::Paint, "Paint", say("&Paint"), "P", say("Paint a row of notes"),
            say("Drag along a row or up a column to fill it with notes of one grid step; right button erases"), move);
    paint.freeCursor = pictured("paint", {5, 19});
    paint.onFree = [](GestureHost& host, const Pointer& pointer, Tick, std::uint8_t velocity) {
        return beginPaint(host, pointer, velocity);
    };
    paint.promises = [](const RollScene& scene, const Pointer& pointer, Tick, std::uint8_t velocity) {
        const int pitch = scene.geometry.pitchAt(pointer.at.y());
        const Note note = paintedNote(scene, paintedTick(scene, pointer), pitch, velocity);
        return takenByOthers(scene, note) ? std::vector<Note>{} : std::vector{note};
    };

    RollTool& chord =
        add(Tool::Chord, "Chord", say("&Chord"), "C", say("Draw chords"),
            say("Click to draw the chosen chord on that note, drag to the right for its length; right button erases"),
            move);
    chord.freeCursor = shaped(Qt::CrossCursor);
    chord.onFree = &beginChord;
    chord.promises = [](const RollScene& scene, const Pointer& pointer, Tick length, std::uint8_t velocity) {
        return scene.chordNotes(drawnNote(scene, pointer, length, velocity));
    };

    const ToolWords erases = say("Drag over notes to erase them");
    RollTool& erase = add(Tool::Erase, "Erase", say("&Erase"), "E", say("Erase notes"), erases, erases);
    erase.freeCursor = erase.noteCursor = pictured("erase", {6, 19}); // the rubber's corner
    erase.anywhere = &beginErase;
    erase.ownShift = true;

    const ToolWords splits = say("Click a note to cut it there; Shift cuts it into grid steps");
    RollTool& split = add(Tool::Split, "Split", say("S&plit"), "S", say("Split notes"), splits, splits);
    split.noteCursor = pictured("split", {20, 7});
    split.onNote = &beginSplit;
    split.ownShift = true;

    const ToolWords glues = say("Drag over notes of one pitch to join them; a click joins a note with the next");
    RollTool& glue = add(Tool::Glue, "Glue", say("&Glue"), "G", say("Glue notes together"), glues, glues);
    glue.freeCursor = glue.noteCursor = pictured("glue", {12, 12});
    glue.anywhere = &beginGlue;

    const ToolWords louder = say("Drag a note up or down to make it louder or softer");
    RollTool& velocity =
        add(Tool::Velocity, "Velocity", say("&Velocity"), "Y", say("Make notes louder or softer"), louder, louder);
    velocity.noteCursor = shaped(Qt::SizeVerCursor);
    velocity.onNote = &beginVelocity;
    return tools;
}

} // namespace

ToolWords::operator QString() const {
    return QCoreApplication::translate("muse", english);
}

std::span<const RollTool> rollTools() {
    static const std::vector<RollTool> tools = makeTools();
    return tools;
}

const RollTool& rollTool(Tool tool) {
    return *std::ranges::find(rollTools(), tool, &RollTool::tool);
}

} // namespace muse
