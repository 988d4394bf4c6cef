// SPDX-License-Identifier: MIT
#include "tests/support/ColourVision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace muse::test {
namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

constexpr Matrix kProtan = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix kXyz = {
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Three kWhite = {0.95047, 1.0, 1.08883};

Three times(const Matrix& matrix, const Three& vector) {
    Three product{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            product[i] += matrix[i][j] * vector[j];
    return product;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Three linear(const Colour& colour) {
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

double luminance(const Colour& colour) {
    const Three rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double cosine(double degrees) {
    return std::cos(radians(degrees));
}

/// Degrees, 0..360; 0 for grey.
double hue(double a, double b) {
    if (a == 0 && b == 0) return 0;
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double meanHue(double one, double other, bool grey) {
    if (grey) return one + other;
    if (std::abs(one - other) <= 180) return (one + other) / 2;
    return (one + other + (one + other < 360 ? 360 : -360)) / 2;
}

double hueStep(double one, double other, bool grey) {
    if (grey) return 0;
    const double step = other - one;
    return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
}

double pull(double chroma) {
    const double seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

} // namespace

Lab seen(const Colour& colour, Vision vision) {
    Three rgb = linear(colour);
    if (vision != Vision::Normal)
        rgb = times(vision == Vision::Protanopia ? kProtan : vision == Vision::Deuteranopia ? kDeutan : kTritan, rgb);
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    Three xyz = times(kXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double share = xyz[i] / kWhite[i];
        xyz[i] = share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double distance(const Lab& one, const Lab& other) {
    const double stretch = 1.5 - 0.5 * pull((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2);
    const double a1 = one.a * stretch;
    const double a2 = other.a * stretch;
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, other.b);
    const bool grey = c1 * c2 == 0;
    const double h1 = hue(a1, one.b);
    const double h2 = hue(a2, other.b);
    const double hueDifference = 2 * std::sqrt(c1 * c2) * std::sin(radians(hueStep(h1, h2, grey)) / 2);

    const double light = (one.light + other.light) / 2;
    const double chroma = (c1 + c2) / 2;
    const double mean = meanHue(h1, h2, grey);
    const double t = 1 - 0.17 * cosine(mean - 30) + 0.24 * cosine(2 * mean) + 0.32 * cosine(3 * mean + 6) -
                     0.20 * cosine(4 * mean - 63);
    const double off = (light - 50) * (light - 50);
    const double l = (other.light - one.light) / (1 + 0.015 * off / std::sqrt(20 + off));
    const double c = (c2 - c1) / (1 + 0.045 * chroma);
    const double h = hueDifference / (1 + 0.015 * chroma * t);
    const double turn = 30 * std::exp(-std::pow((mean - 275) / 25, 2));
    return std::sqrt(l * l + c * c + h * h - std::sin(radians(2 * turn)) * 2 * pull(chroma) * c * h);
}

double contrast(const Colour& one, const Colour& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace muse::test
