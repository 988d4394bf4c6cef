// SPDX-License-Identifier: MIT
#include "ui/kit/FileKinds.h"

#include "core/exchange/SongFile.h"
#include "core/exchange/numpy/TrainingArray.h"
#include "core/project/ProjectFile.h"
#include "core/project/ProjectKind.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muse {

namespace {

constexpr std::array kMidi = {".mid", ".midi", ".kar", ".rmi"};

QString patternsOf(const ScoreKind& kind) {
    QStringList patterns;
    for (const std::string_view ending : kind.endings)
        patterns << '*' + text(ending);
    return patterns.join(' ');
}

QString midiPatterns() {
    QStringList patterns;
    for (const char* ending : kMidi)
        patterns << '*' + QLatin1String(ending);
    return patterns.join(' ');
}

} // namespace

bool canImport(const QString& path) {
    const auto ends = [&path](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    return std::ranges::any_of(kMidi, ends) || isScoreName(toPath(path)) ||
           (isPianorollName(path) && !isTrainingArray(toPath(path)));
}

bool isImported(const QString& path) {
    return (canImport(path) || isPianorollName(path) || whatConverts(toPath(path))) && !holdsProject(toPath(path));
}

bool canOpen(const QString& path) {
    return canImport(path) || path.endsWith(text(kProjectExtension), Qt::CaseInsensitive) || holdsProject(toPath(path));
}

QString importPatterns() {
    QStringList patterns{midiPatterns()};
    for (const ScoreKind& kind : scoreKinds())
        patterns << patternsOf(kind);
    return (patterns << QStringLiteral("*.npz")).join(' ');
}

QStringList importFilters() {
    QStringList filters{QCoreApplication::translate("FileKinds", "MIDI files (%1)").arg(midiPatterns())};
    for (const ScoreKind& kind : scoreKinds())
        filters << QStringLiteral("%1 (%2)").arg(text(kind.name), patternsOf(kind));
    return filters << QCoreApplication::translate("FileKinds", "pypianoroll songs (*.npz)");
}

bool isPianorollName(const QString& path) {
    return path.endsWith(QLatin1String(".npz"), Qt::CaseInsensitive);
}

bool isDatasetName(const QString& path) {
    return path.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive);
}

} // namespace muse
