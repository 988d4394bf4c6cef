// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"

#include <algorithm>

namespace muse::palette {

QColor family(Family family) {
    switch (family) {
    case Family::Bass:
        return {0x35, 0xd0, 0xe0}; // cyan
    case Family::Drums:
        return {0xf2, 0x6b, 0xb5}; // pink
    case Family::Guitar:
        return {0xf0, 0xd0, 0x4a}; // yellow
    case Family::Piano:
        return {0xf5, 0x92, 0x3e}; // orange
    case Family::Strings:
        return {0x5b, 0x8d, 0xf6}; // blue
    }
    return text();
}

QColor note(Family which, int velocity) {
    const QColor full = family(which);
    const QColor ground = rollBackground();
    // The softest note keeps half the colour, so that it never sinks into the background.
    const double share = 0.5 + 0.5 * std::clamp(velocity, 1, 127) / 127.0;
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(full.red(), ground.red()), mix(full.green(), ground.green()), mix(full.blue(), ground.blue())};
}

} // namespace muse::palette
