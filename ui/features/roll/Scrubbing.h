// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "core/music/Time.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <utility>

namespace muse {

class PianoRollView;
struct Studio;

/// Lets be heard what the playhead passes while it is dragged, or goes by a step of the grid, in either direction; at
/// rest it is quiet. Whether the song plays stays as it is: where it does, it goes on from there.
class Scrubbing : public QObject {
    Q_OBJECT

public:
    Scrubbing(Studio& studio, PianoRollView& roll, QObject* parent);

Q_SIGNALS:
    void struck(muse::Family family, int pitch, int velocity);
    void released(muse::Family family, int pitch);

private:
    using Key = std::pair<Family, int>; ///< and pitch

    void to(Tick tick);
    void step(int direction);
    void sound(Tick from, Tick to);
    void silence();

    Studio& m_studio;
    PianoRollView& m_roll;
    std::map<Key, Tick> m_sounding; ///< and where the note begins
    Tick m_at = 0;
    QTimer m_rest;
};

} // namespace muse
