// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <QObject>

#include <cstdint>

namespace muse {

class NoteActions;
struct Studio;

/// Commands on whole bars of all tracks: what stands on them - tempo, signatures, markers, locks - goes with them.
class BarCommands : public QObject {
    Q_OBJECT

public:
    BarCommands(Studio& studio, const NoteActions& actions, QObject* parent);

private:
    struct Bars {
        std::int64_t first = 0;
        std::int64_t count = 0;
    };

    /// What can be done, on what, and why it cannot.
    void offer();
    /// The chosen bars, or the one at the playhead.
    [[nodiscard]] Bars meant() const;
    void insert();
    void remove();
    /// False where the song has nothing there to take out.
    bool takeOut(const QString& name);
    void copy();
    void cut();
    void paste();
    void repeat();
    void move(std::int64_t by);
    void replace(const QString& name, Song song, std::int64_t first, std::int64_t count);
    void choose(const Bars& bars);

    Studio& m_studio;
    const NoteActions& m_actions;
};

} // namespace muse
