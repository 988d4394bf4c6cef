// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

class QProgressBar;
class QSettings;

namespace muse {

/// How much moves on the screen: as the desktop has it, all of it, or only what stands for time that runs, such as the
/// playhead.
enum class MotionChoice { System, Full, Reduced };

/// "system", "full", "reduced": as the setting "motion" spells it.
QString motionName(MotionChoice choice);
/// The setting "motion": the desktop's where there is none.
MotionChoice storedMotion(const QSettings& settings);
void storeMotion(QSettings& settings, MotionChoice choice);

/// From now on; the desktop is asked in the background. Whoever animates asks the style for
/// SH_Widget_Animation_Duration, which is 0 then.
void applyMotion(MotionChoice choice);
/// What applyMotion() was last told; the desktop's at first.
MotionChoice motionInForce();
[[nodiscard]] bool motionReduced();

/// Shows a share in 0..1; below 0 that something goes on, by stripes that stand still where motion is reduced.
void showProgress(QProgressBar& bar, double fraction, int steps = 1000);

} // namespace muse
