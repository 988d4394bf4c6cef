// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"
#include "ui/jobs/Job.h"

#include <QObject>
#include <QString>

namespace muse {

struct Song;
struct Studio;

/// Puts the notes of a file that can be imported beside those of the song, track by track, as one step of undo. Tempo,
/// bars and sounds stay the song's own, and locked tracks as they are.
class SongInsert : public QObject {
    Q_OBJECT

public:
    SongInsert(Studio& studio, QObject* parent);

    /// Reads it in the background; `at`: where its beginning comes to lie.
    void insert(const QString& path, Tick at);
    [[nodiscard]] bool running() const { return m_job.running(); }

private:
    void put(const Song& song, const QString& name, Tick at, const QString& remarks);

    Studio& m_studio;
    Job m_job;
};

} // namespace muse
