// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"
#include "widgets/pianoroll/Snap.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace muse {

class LevelMeter;
class TempoSpin;

/// Return, play, stop, record, loop, metronome, position, tempo, snap and level: what is always at hand.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    /// Keeps the song for the position's bar, beat and tempo.
    void setSong(const Song& song);
    void setPosition(Tick tick);
    void setPlaying(bool playing);
    /// Peaks, 0..1.
    void setLevel(float left, float right);
    void setLoop(bool on);
    void setRecording(bool on);
    void setMetronome(bool on);
    /// What the arrow beside the metronome offers.
    void setMetronomeMenu(QMenu* menu);
    Snap snap() const;
    void setSnap(Snap snap);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One sentence: why what was typed cannot be.
    void refused(const QString& sentence);
    /// Play, or stop where playing.
    void playToggled();
    void stopRequested();
    void returnRequested();
    void loopToggled(bool on);
    void recordToggled(bool on);
    void metronomeToggled(bool on);
    /// From the tempo change in force at the playhead on.
    void tempoRequested(double beatsPerMinute);
    void snapChanged(muse::Snap snap);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMore();
    [[nodiscard]] int widthWithout(std::size_t folded, QSize (QWidget::*hint)() const) const;
    void showTempo();
    QToolButton* addButton(const char* icon, const char* name, const QString& tip);

    Song m_song;
    Tick m_tick = 0;
    double m_shownTempo = 0;
    QToolButton* m_play;
    QToolButton* m_record;
    QToolButton* m_loop;
    QToolButton* m_metronome;
    QToolButton* m_more; ///< has what is folded away
    QLabel* m_position;
    QLabel* m_time;
    TempoSpin* m_tempo;
    QComboBox* m_snap;
    LevelMeter* m_level;
    bool m_playing = false;
    std::vector<QWidget*> m_folds; ///< what leaves a narrow bar, in that order
};

} // namespace muse
