// SPDX-License-Identifier: MIT
#include "ui/features/roll/Scrubbing.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/services/PlaybackController.h"
#include "ui/window/Menus.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr int kRestMs = 180;
/// Of a farther jump only what sounds at its end is heard.
constexpr Tick kFarthest = kTicksPerQuarter;

} // namespace

Scrubbing::Scrubbing(Studio& studio, PianoRollView& roll, QObject* parent)
    : QObject(parent), m_studio(studio), m_roll(roll) {
    setObjectName(QStringLiteral("scrubbing"));
    connect(this, &Scrubbing::struck, &studio.playback, &PlaybackController::noteOn);
    connect(this, &Scrubbing::released, &studio.playback, &PlaybackController::noteOff);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_rest.callOnTimeout(this, &Scrubbing::silence);
    connect(&roll, &PianoRollView::scrubRequested, this, &Scrubbing::to);
    connect(&roll, &PianoRollView::gestureFinished, this, &Scrubbing::silence);
    connect(&studio.playback, &PlaybackController::playheadMoved, this, [this](Tick tick) { m_at = tick; });
    ActionMaker make = studio.menus.make;
    const auto add = [&](const char* name, const QString& words, const char* keys, int direction) {
        QAction* action = make.add(studio.menus.playback, name, words, QKeySequence(QLatin1String(keys)));
        action->setStatusTip(tr("Moves the playhead by a step of the grid and lets be heard what sounds there"));
        connect(action, &QAction::triggered, this, [this, direction] { step(direction); });
    };
    add("actionHearNext", tr("&Hear the next step"), "Shift+PgDown", 1);
    add("actionHearPrevious", tr("Hear the step &before"), "Shift+PgUp", -1);
    studio.menus.playback->addSeparator();
}

void Scrubbing::to(Tick tick) {
    const Tick from = std::exchange(m_at, tick);
    m_studio.playback.seek(tick);
    if (!m_studio.playback.playing()) sound(from, tick);
}

void Scrubbing::step(int direction) {
    const Song& song = m_studio.document.song();
    const Snap snap = m_studio.editor.grid() == Snap::Off ? Snap::Sixteenth : m_studio.editor.grid();
    const Tick now = m_studio.playback.position();
    const Tick line = snapDown(snap, song, now);
    Tick to = line;
    if (direction > 0)
        to = std::min(line + gridTicks(snap, song, now), barAt(song, now).end());
    else if (line == now)
        to = snapDown(snap, song, std::max<Tick>(now - 1, 0));
    m_at = to;
    m_studio.playback.seek(to);
    m_roll.ensureVisible(to);
    if (!m_studio.playback.playing()) sound(to, to);
}

/// A note that is still under the playhead sounds on; one that begins anew on the same pitch is struck again.
void Scrubbing::sound(Tick from, Tick to) {
    const Song& song = m_studio.document.song();
    if (std::abs(to - from) > kFarthest) from = to;
    std::map<Key, Note> passed;
    for (const Family family : kAllFamilies)
        if (song.audible(family))
            for (const Note& note : song.track(family).notesIn(std::min(from, to), std::max(from, to) + 1))
                passed.insert_or_assign(Key(family, note.pitch), note);
    const auto stays = [&](const auto& each) {
        const auto found = passed.find(each.first);
        return found != passed.end() && found->second.start == each.second;
    };
    std::erase_if(m_sounding, [&](const auto& each) {
        if (stays(each)) return false;
        Q_EMIT released(each.first.first, each.first.second);
        return true;
    });
    for (const auto& [key, note] : passed)
        if (m_sounding.try_emplace(key, note.start).second) Q_EMIT struck(key.first, key.second, note.velocity);
    m_rest.start();
}

void Scrubbing::silence() {
    m_rest.stop();
    for (const auto& [key, start] : std::exchange(m_sounding, {}))
        Q_EMIT released(key.first, key.second);
}

} // namespace muse
