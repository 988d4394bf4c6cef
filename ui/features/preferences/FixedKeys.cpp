// SPDX-License-Identifier: MIT
#include "ui/features/preferences/FixedKeys.h"

#include <QObject>

namespace muse {

std::vector<FixedKey> fixedKeys() {
    const QString mouse = QObject::tr("Piano roll, mouse");
    const QString keys = QObject::tr("Piano roll, keyboard");
    const QString computer = QObject::tr("Computer keyboard as a piano (F12)");
    const QString candidates = QObject::tr("Candidates");
    const QString lane = QObject::tr("Velocity and controller lane");
    return {
        {mouse, QObject::tr("Move notes"), QObject::tr("Drag")},
        {mouse, QObject::tr("Leave a copy"), QObject::tr("Ctrl or Alt + drag")},
        {mouse, QObject::tr("Change the length"), QObject::tr("Drag a note's left or right edge")},
        {mouse, QObject::tr("Leave the grid"), QObject::tr("Alt while dragging")},
        {mouse, QObject::tr("Erase"), QObject::tr("Right button")},
        {mouse, QObject::tr("Open the notes' menu"), QObject::tr("Shift + right button, or the menu key")},
        {mouse, QObject::tr("Choose notes in a frame"), QObject::tr("Shift or Ctrl + drag on free ground")},
        {mouse, QObject::tr("Go to another track"), QObject::tr("Double-click one of its notes")},
        {mouse, QObject::tr("Move the playhead"), QObject::tr("Click the ruler")},
        {mouse, QObject::tr("Hear what the playhead passes"),
         QObject::tr("Drag its handle, or Ctrl + drag in the ruler")},
        {mouse, QObject::tr("Choose bars"), QObject::tr("Drag in the ruler")},
        {mouse, QObject::tr("Scroll in time"), QObject::tr("Shift + wheel")},
        {mouse, QObject::tr("Zoom time"), QObject::tr("Ctrl + wheel, or pinch")},
        {mouse, QObject::tr("Zoom pitch"), QObject::tr("Ctrl + Shift + wheel")},
        {mouse, QObject::tr("Push the roll about"), QObject::tr("Middle button + drag")},
        {keys, QObject::tr("Move what is chosen, else the cursor"), QObject::tr("Arrow keys")},
        {keys, QObject::tr("By an octave"), QObject::tr("Shift + Up or Down")},
        {keys, QObject::tr("Longer or shorter"), QObject::tr("Shift + Right or Left")},
        {keys, QObject::tr("Cursor by a bar"), QObject::tr("Ctrl + Right or Left")},
        {keys, QObject::tr("Draw or erase at the cursor"), QObject::tr("Enter")},
        {keys, QObject::tr("To the next or previous note"), QObject::tr(". or ,")},
        {keys, QObject::tr("The same, adding to the chosen ones"), QObject::tr("Shift + . or ,")},
        {keys, QObject::tr("To the note before or after, choosing nothing"), QObject::tr("Alt + Left or Right")},
        {keys, QObject::tr("To another note of the chord"), QObject::tr("Alt + Up or Down")},
        {keys, QObject::tr("To the track's first or last note"), QObject::tr("Alt + Home or End")},
        {keys, QObject::tr("Choose the note there, or no longer"), QObject::tr("Alt + Enter")},
        {keys, QObject::tr("Choose nothing, or give a drag up"), QObject::tr("Escape")},
        {computer, QObject::tr("Play, from the octave's C on"), QObject::tr("Z to / and S to ;")},
        {computer, QObject::tr("The same, an octave above"), QObject::tr("Q to P and 2 to 0")},
        {computer, QObject::tr("An octave up or down"), QObject::tr("Page Up or Page Down")},
        {candidates, QObject::tr("See and hear another"), QObject::tr("Arrow keys")},
        {candidates, QObject::tr("Take it"), QObject::tr("Enter")},
        {candidates, QObject::tr("Keep one track of it"), QObject::tr("K, then the track's first letter")},
        {candidates, QObject::tr("More like this"), QObject::tr("L")},
        {candidates, QObject::tr("Between the first ones, or those marked"), QObject::tr("B, mark with M")},
        {candidates, QObject::tr("Does it listen?"), QObject::tr("H")},
        {candidates, QObject::tr("Those before, or take a kept track back"), QObject::tr("Ctrl+Z")},
        {candidates, QObject::tr("Leave all"), QObject::tr("Escape")},
        {lane, QObject::tr("Paint values"), QObject::tr("Drag")},
        {lane, QObject::tr("A straight line"), QObject::tr("Shift + drag")},
        {lane, QObject::tr("Take points away"), QObject::tr("Right button + drag")},
        {lane, QObject::tr("To the next note or point"), QObject::tr("Right or Left")},
        {lane, QObject::tr("Change the value, by ten with Shift"), QObject::tr("Up or Down")},
        {lane, QObject::tr("Add a point at the playhead, take one away"), QObject::tr("Enter, Delete")},
    };
}

} // namespace muse
