// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

class QApplication;
class QSettings;

namespace muse {

/// What the user wants: one of the two themes, or whichever the desktop has.
enum class ThemeChoice { Dark, Light, System };

/// "dark", "light", "system": as --theme and the setting "theme" spell it.
QString themeName(ThemeChoice choice);
std::optional<ThemeChoice> themeNamed(QStringView name);

/// Dresses the application: Fusion in the colours of widgets/Palette.h, one stylesheet, and Inter where it is installed
/// (else the system's font). Called again, it changes what is on the screen.
void applyTheme(QApplication& application, ThemeChoice choice);
/// What applyTheme() was last told; dark at first.
ThemeChoice themeInForce();

/// The setting "theme": dark where there is none.
ThemeChoice storedTheme(const QSettings& settings);
void storeTheme(QSettings& settings, ThemeChoice choice);

/// The stylesheet that applyTheme() sets, every colour and length from a token.
QString themeStyleSheet();

} // namespace muse
