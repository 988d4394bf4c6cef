// SPDX-License-Identifier: MIT
#pragma once

namespace muse::test {

/// sRGB as it is stored, 0..1.
struct Colour {
    double red = 0, green = 0, blue = 0;
};

/// CIE L*a*b* under D65.
struct Lab {
    double light = 0, a = 0, b = 0;
};

enum class Vision { Normal, Protanopia, Deuteranopia, Tritanopia };

/// How such eyes see the colour: Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of
/// color vision deficiency" (2009), severity 1.
Lab seen(const Colour& colour, Vision vision);

/// CIEDE2000 (Sharma, Wu and Dalal, 2005).
double distance(const Lab& one, const Lab& other);

/// The contrast ratio of WCAG 2, 1..21.
double contrast(const Colour& one, const Colour& other);

} // namespace muse::test
