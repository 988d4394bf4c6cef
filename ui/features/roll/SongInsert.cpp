// SPDX-License-Identifier: MIT
#include "ui/features/roll/SongInsert.h"

#include "core/exchange/SongFile.h"
#include "core/midi/SongImport.h"
#include "core/music/edits/ChangeControls.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ChangeSettings.h"
#include "core/music/edits/CompoundEdit.h"
#include "core/music/transforms/Lanes.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/kit/ImportText.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace muse {

namespace {

bool hasPlayedLanes(const Track& track) {
    return std::ranges::any_of(kAllControllers, [&](Controller controller) {
        return isPlayed(controller) && !track.controls(controller).empty();
    });
}

/// What is played with the notes of `from` in the place of what `into` has there. A track that bends nothing yet bends
/// as far as the new one.
void addLanes(const Track& from, const Track& into, Family family, Tick at, const std::string& name,
              std::vector<SongEditPtr>& edits) {
    TrackSettings settings = into.settings;
    if (into.controls(Controller::PitchBend).empty() && !from.controls(Controller::PitchBend).empty())
        settings.bendRange = from.settings.bendRange;
    if (settings != into.settings) edits.push_back(std::make_unique<ChangeTrackSettings>(name, family, settings));
    for (const Controller controller : kAllControllers) {
        if (!isPlayed(controller)) continue;
        ControlPoints fresh = from.controls(controller);
        if (controller == Controller::PitchBend)
            fresh = rescaledBends(std::move(fresh), from.settings.bendRange, settings.bendRange);
        for (ControlPoint& point : fresh)
            point.at += at;
        ControlPoints points = withPassage(controller, into.controls(controller), {at, at + from.end()}, fresh);
        if (points != into.controls(controller))
            edits.push_back(std::make_unique<ChangeControls>(name, family, controller, std::move(points)));
    }
}

} // namespace

SongInsert::SongInsert(Studio& studio, QObject* parent)
    : QObject(parent), m_studio(studio), m_job(studio.jobs, tr("Importing")) {
    m_job.activity()->setWhenLeft(tr("the song stays as it is"));
}

void SongInsert::insert(const QString& path, Tick at) {
    if (m_job.running()) return;
    using Read = std::pair<Song, QString>; // and what is to be said of it
    m_job.start<Read>(
        [path](const JobControl&) -> Result<Read> {
            const auto file = readSongFile(toPath(path));
            if (!file) return file.error();
            if (const std::string why = whyEmpty(*file); !why.empty())
                return Error{tr("Could not import %1: %2").arg(path, text(why)).toStdString()};
            ImportedSong made = muse::importSong(*file);
            const QString remarks = importText(made, file->warnings);
            return Read(std::move(made.song), remarks);
        },
        [this, name = QFileInfo(path).fileName(), at](Outcome<Read> song) {
            if (song.failed()) m_studio.notifier.check(Result<void>(song.error()));
            if (!song.done()) return;
            if (song.revision() != m_studio.document.revision())
                return m_studio.notifier.songNotice(
                    tr("The song changed while %1 was being read, so it was left alone; drop it again.").arg(name));
            put(song.value().first, name, at, song.value().second);
        },
        m_studio.document.revision());
}

void SongInsert::put(const Song& song, const QString& name, Tick at, const QString& remarks) {
    const QString words = tr("Insert %1").arg(name);
    std::vector<SongEditPtr> edits;
    std::vector<Family> locked;
    std::vector<Family> unbent;
    std::size_t count = 0;
    Tick end = at + 1;
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes = song.track(family).notes();
        if (notes.empty()) continue;
        const Track& track = m_studio.document.song().track(family);
        if (track.settings.locked) {
            locked.push_back(family);
            continue;
        }
        for (Note& note : notes) {
            note.start += at;
            end = std::max(end, note.end());
        }
        count += notes.size();
        if (track.notesIn(at, at + song.track(family).end()).empty())
            addLanes(song.track(family), track, family, at, words.toStdString(), edits);
        else if (hasPlayedLanes(song.track(family)))
            unbent.push_back(family);
        edits.push_back(
            std::make_unique<ChangeNotes>(words.toStdString(), family, std::vector<Note>(), std::move(notes)));
    }
    if (edits.empty())
        return m_studio.notifier.songNotice(
            tr("%1 has notes only for %2, which is locked; unlock it first.").arg(name, familiesText(locked)));
    m_studio.document.apply(std::make_shared<CompoundEdit>(words.toStdString(), std::move(edits)));
    m_studio.editor.present({at, end});
    QString sentence = tr("%1 put %n note(s) into the song, from bar %2 on.", nullptr, static_cast<int>(count))
                           .arg(name)
                           .arg(barAt(m_studio.document.song(), at).number + 1);
    if (!locked.empty()) sentence += tr(" What it has for %1 was left out: locked.").arg(familiesText(locked));
    if (!unbent.empty())
        sentence += tr(" Its bends, pedal and the like for %1 were left out, as there are other notes.")
                        .arg(familiesText(unbent));
    if (!remarks.isEmpty()) sentence += QLatin1Char(' ') + remarks;
    m_studio.notifier.songNotice(sentence);
}

} // namespace muse
