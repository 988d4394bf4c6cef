// SPDX-License-Identifier: MIT
#pragma once

#include <array>

class QSettings;
class QString;

namespace muse {

/// How large all of the window is drawn, in percent of what the desktop says.
inline constexpr std::array kWindowScales = {100, 125, 150, 175, 200};

/// The setting "window/scale": 100 where there is none.
int storedScale(const QSettings& settings);
void storeScale(QSettings& settings, int percent);

/// Takes the stored scale into force. Only before the application is made: Qt takes its factor when it opens the
/// screens, and every length in the window is in its pixels. A QT_SCALE_FACTOR of the user's own goes before it.
void applyStoredScale(const QSettings& settings);
/// What applyStoredScale() took, in percent.
int scaleInForce();
/// Starts the program anew when this one has ended, with the scale that is stored then; `song` may be empty.
void restartAtEnd(const QString& song);

} // namespace muse
