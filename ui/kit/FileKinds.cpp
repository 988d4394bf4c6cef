// SPDX-License-Identifier: MIT
#include "ui/kit/FileKinds.h"

#include "core/exchange/numpy/TrainingArray.h"
#include "core/project/ProjectFile.h"
#include "core/project/ProjectKind.h"
#include "ui/kit/Text.h"

#include <algorithm>
#include <array>

namespace muse {

bool canImport(const QString& path) {
    constexpr std::array kMidi = {".mid", ".midi", ".kar", ".rmi"};
    const auto ends = [&path](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    return std::ranges::any_of(kMidi, ends) || (isPianorollName(path) && !isTrainingArray(toPath(path)));
}

bool isImported(const QString& path) {
    return (canImport(path) || isPianorollName(path)) && !holdsProject(toPath(path));
}

bool canOpen(const QString& path) {
    return canImport(path) || path.endsWith(text(kProjectExtension), Qt::CaseInsensitive) || holdsProject(toPath(path));
}

bool isPianorollName(const QString& path) {
    return path.endsWith(QLatin1String(".npz"), Qt::CaseInsensitive);
}

bool isDatasetName(const QString& path) {
    return path.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive);
}

} // namespace muse
