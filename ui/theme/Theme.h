// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QApplication;

namespace muse {

/// Dresses the application: Fusion in the dark colours of widgets/Palette.h, one stylesheet, and Inter where it is
/// installed (else the system's font).
void applyTheme(QApplication& application);

/// The stylesheet that applyTheme() sets, every colour and length from a token.
QString themeStyleSheet();

} // namespace muse
