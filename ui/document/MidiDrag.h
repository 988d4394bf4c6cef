// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Song.h"

#include <QMimeData>

#include <functional>
#include <memory>

class QDrag;
class QWidget;

namespace muse {

/// A song as a MIDI file to be dropped on another program, or on one's own notes; the file lies in a temporary folder
/// until the studio ends.
Result<std::unique_ptr<QMimeData>> midiMimeData(const Song& song, const QString& name);

/// Whether it is of midiMimeData() in this very process.
bool isOwnMidi(const QMimeData& data);

/// Lets the user drag it out of a widget in which the mouse is down. An Error where the file could not be written.
Result<void> dragAsMidi(QWidget& source, const Song& song, const QString& name);

/// What carries a drag out until the mouse is let go; by itself QDrag::exec(). Tests let go in its place.
using DragRunner = std::function<void(QDrag&)>;
void setDragRunner(DragRunner runner);

} // namespace muse
