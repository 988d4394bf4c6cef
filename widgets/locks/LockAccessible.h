// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

class LockGrid;

/// What a screen reader meets in the grid: a check box for each cell, row after row, which is checked where it is
/// locked. None of them is made before somebody asks for it.
void makeAccessible(LockGrid& grid);
/// Each tells a screen reader, if one runs, what has changed: where the keyboard is, and which cells there are and
/// which of them are locked.
void tellCursor(LockGrid& grid);
void tellCells(LockGrid& grid);

} // namespace muse
