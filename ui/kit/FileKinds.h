// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace muse {

/// Whether a file is a song of another program: MIDI or written music by its name, or a pypianoroll .npz that is no
/// training array.
bool canImport(const QString& path);
/// Whether it is to be imported, though that may end in a sentence on what converts it, and holds no project in spite
/// of its name.
bool isImported(const QString& path);
/// Whether the studio opens it as a song: a project, by its name or its content, or what it can import.
bool canOpen(const QString& path);
/// Endings of what can be imported, "*.mid *.midi ...", and a filter for each kind of it, as file dialogs have them.
QString importPatterns();
QStringList importFilters();
/// Whether a name ends as pypianoroll's files do.
bool isPianorollName(const QString& path);
/// Whether a name ends as datasets and weights do.
bool isDatasetName(const QString& path);

} // namespace muse
