// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace muse {

/// Whether a file is a song of another program: MIDI by its name, or a pypianoroll .npz that is no training array.
bool canImport(const QString& path);
/// Whether it is to be imported, and holds no project in spite of its name.
bool isImported(const QString& path);
/// Whether the studio opens it as a song: a project, by its name or its content, or what it can import.
bool canOpen(const QString& path);
/// Whether a name ends as pypianoroll's files do.
bool isPianorollName(const QString& path);
/// Whether a name ends as datasets and weights do.
bool isDatasetName(const QString& path);

} // namespace muse
