// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Track.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace muse {

class Fader;
class Knob;
class MixerControl;
class StripMeter;

/// One track in the mixer: name, instrument, pan, sends, fader, meter, mute and solo.
class ChannelStrip : public QFrame {
    Q_OBJECT

public:
    explicit ChannelStrip(Family family, QWidget* parent = nullptr);

    void setSettings(const TrackSettings& settings, bool audible);
    void setActive(bool active);
    /// Peak, 0..1.
    void setLevel(float level);

Q_SIGNALS:
    void chosen();
    /// `what` names the change for the undo list; changes of one gesture other than 0 are one step.
    void settingsChanged(const QString& what, const muse::TrackSettings& settings, int gesture);
    /// The instrument's button was pressed.
    void instrumentRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QToolButton* addToggle(const char* role, const QIcon& picture, const QString& tip, bool TrackSettings::*field,
                           const QString& on, const QString& off);
    /// `word` names the control and, with the track, the change.
    void join(MixerControl* control, const char* role, const QString& word, double TrackSettings::*field);
    void showValues();
    void showNames();

    Family m_family;
    TrackSettings m_settings;
    bool m_active = false;
    bool m_audible = true;
    QLabel* m_name;
    QPushButton* m_instrument;
    Knob *m_pan, *m_reverb, *m_chorus;
    Fader* m_volume;
    QLabel *m_decibels, *m_reverbLabel, *m_chorusLabel;
    StripMeter* m_meter;
    QToolButton *m_mute, *m_solo;
};

} // namespace muse
