// SPDX-License-Identifier: MIT
#include "ui/window/drop/DropPlan.h"

#include "core/exchange/SongFile.h"
#include "core/ml/GenerationModel.h"
#include "ui/kit/FileKinds.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr std::array kSoundFonts = {".sf2", ".sf3", ".dls"};
constexpr std::array kArchives = {".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".npz", ".npy"};

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
}

template <std::size_t count> bool endsAs(const QString& path, const std::array<const char*, count>& endings) {
    return std::ranges::any_of(
        endings, [&path](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

/// What a dataset can be built from.
bool isMusic(const QString& path) {
    return QFileInfo(path).isDir() || (canImport(path) && !isScoreName(toPath(path))) || isDatasetName(path) ||
           endsAs(path, kArchives);
}

DropPlan songPlan(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    return {DropKind::Song,
            {path},
            (canImport(path) ? say("Import %1") : say("Open %1")).arg(name),
            say("It takes the place of the song that is open.")};
}

DropPlan musicPlan(const QStringList& paths) {
    const QString name = QFileInfo(paths.front()).fileName();
    const bool dataset = paths.size() == 1 && isDatasetName(paths.front());
    if (dataset)
        return {DropKind::Music, paths, say("Open the dataset %1").arg(name),
                say("On the Data page; your song stays.")};
    return {DropKind::Music, paths,
            paths.size() == 1 ? say("Prepare %1 for training").arg(name)
                              : say("Prepare %1 files for training").arg(paths.size()),
            say("On the Data page; your song stays.")};
}

} // namespace

DropPlan planDrop(const QStringList& paths) {
    if (paths.isEmpty()) return {};
    const QString& first = paths.front();
    const QString name = QFileInfo(first).fileName();
    if (paths.size() == 1) {
        if (canOpen(first)) return songPlan(first);
        if (endsAs(first, kSoundFonts))
            return {DropKind::SoundFont, paths, say("Play with the soundfont %1").arg(name),
                    say("Your song stays as it is.")};
        if (isDatasetName(first) && readModelCard(toPath(first)).ok())
            return {DropKind::Model, paths, say("Generate with the model %1").arg(name),
                    say("It is chosen in the Generate panel; your song stays.")};
    }
    if (paths.size() == 1 && QFileInfo::exists(first + QStringLiteral("/run.json")))
        return {DropKind::Run, paths, say("Show the training run %1").arg(name),
                say("In the Train workspace; your song stays.")};
    QStringList music;
    std::ranges::copy_if(paths, std::back_inserter(music), isMusic);
    if (!music.isEmpty()) return musicPlan(music);
    const auto song = std::ranges::find_if(paths, canOpen);
    if (song != paths.end()) return songPlan(*song);
    if (const auto converts = whatConverts(toPath(first)); converts && paths.size() == 1)
        return {DropKind::Nothing, {}, say("%1 cannot be opened").arg(name), text(*converts)};
    return {DropKind::Nothing,
            {},
            paths.size() == 1 ? say("%1 cannot be opened").arg(name) : say("None of these can be opened"),
            say("Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), models, datasets, soundfonts and "
                "folders of music can.")};
}

} // namespace muse
