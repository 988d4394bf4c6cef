// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace muse::palette {
namespace {

enum Role : std::size_t {
    FirstFamily = 0,
    FirstCurve = FirstFamily + kFamilies,
    Window = FirstCurve + 10,
    Panel,
    Raised,
    Field,
    Border,
    Text,
    TextMuted,
    Accent,
    OnAccent,
    Danger,
    RollBackground,
    RollBlackKeyRow,
    GridLine,
    BeatLine,
    BarLine,
    Selection,
    WhiteKey,
    BlackKey,
    KeyGap,
    kRoles
};
constexpr std::size_t kCurves = Window - FirstCurve;

using Colours = std::array<QColor, kRoles>;

constexpr QColor rgb(int value) {
    return {value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff};
}

/// Bass, drums, guitar, piano and strings first: found by search for the widest distance between any two of them, as
/// seen by normal, protanopic, deuteranopic and tritanopic eyes.
constexpr Colours kDark = {
    rgb(0x38d4e6), rgb(0xfc329c), rgb(0xfddd26), rgb(0xdd9452), rgb(0x5d8cf3),                // families
    rgb(0x7c9cff), rgb(0x6fd3a2), rgb(0xe8b85a), rgb(0xd984d6),                               // losses
    rgb(0x7bd88f), rgb(0x4fb8a8), rgb(0xc49cf2), rgb(0xd9d37a), rgb(0xf08a6a), rgb(0xe36d8f), // pairs
    rgb(0x1b1d23), rgb(0x22252c), rgb(0x2d313a), rgb(0x191b20), rgb(0x3a3f4a), // window, panel, raised, field, border
    rgb(0xe8eaef), rgb(0x9fa7b6), rgb(0x7c9cff), rgb(0x131519), rgb(0xff7a7a), // text, muted, accent, on it, danger
    rgb(0x1e2127), rgb(0x191b20), rgb(0x2a2e36), rgb(0x343943), rgb(0x4a515f), // roll: ground, black rows, lines
    rgb(0xffffff),                                                             // selection
    rgb(0xd9dce3), rgb(0x26282f), rgb(0x9aa0ab),                               // keys
};

constexpr Colours kLight = {
    rgb(0x2c98a7), rgb(0xa51d56), rgb(0x664c00), rgb(0xd46611), rgb(0x2354c1),                // families
    rgb(0x2b59d9), rgb(0x13804f), rgb(0xa86a00), rgb(0xa63ca3),                               // losses
    rgb(0x2c8a3e), rgb(0x0d7d78), rgb(0x7b4bc4), rgb(0x857800), rgb(0xc2491f), rgb(0xb92f5c), // pairs
    rgb(0xdfe3ea), rgb(0xf2f4f7), rgb(0xffffff), rgb(0xffffff), rgb(0xc5ccd8), // window, panel, raised, field, border
    rgb(0x1b1f27), rgb(0x525b6b), rgb(0x2b59d9), rgb(0xffffff), rgb(0xbf2626), // text, muted, accent, on it, danger
    rgb(0xfcfdfe), rgb(0xf0f2f6), rgb(0xe6e9ef), rgb(0xd3d8e1), rgb(0xa9b1bf), // roll: ground, black rows, lines
    rgb(0x10131a),                                                             // selection
    rgb(0xffffff), rgb(0x3a3f4a), rgb(0xb4bbc7),                               // keys
};

Scheme g_scheme = Scheme::Dark;

const Colours& colours(Scheme which) {
    return which == Scheme::Dark ? kDark : kLight;
}

const QColor& now(std::size_t role) {
    return colours(g_scheme)[role];
}

/// Relative luminance as WCAG 2 defines it, 0..1.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& colour, const QColor& ground, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

/// How much of a colour a mixture with the ground needs to stand out from all of `behind`.
double leastShare(const QColor& colour, const QColor& ground, std::initializer_list<QColor> behind) {
    constexpr double kFinest = 0.02;
    for (double share = 0.3; share < 1; share += kFinest) {
        const QColor mixture = mixed(colour, ground, share);
        if (std::ranges::all_of(behind, [&](const QColor& each) { return contrast(mixture, each) >= kLeastContrast; }))
            return share;
    }
    return 1;
}

/// Asked for every note that is painted.
double leastShare(Family which) {
    static std::array<std::array<double, kFamilies>, 2> known{};
    double& share = known[g_scheme == Scheme::Dark ? 0 : 1][index(which)];
    if (share == 0)
        share = leastShare(now(FirstFamily + index(which)), now(RollBackground),
                           {now(RollBackground), now(RollBlackKeyRow)});
    return share;
}

} // namespace

Scheme scheme() {
    return g_scheme;
}

void setScheme(Scheme scheme) {
    g_scheme = scheme;
}

QColor inForce(const QColor& colour) {
    const Colours& other = colours(g_scheme == Scheme::Dark ? Scheme::Light : Scheme::Dark);
    const auto found = std::ranges::find(other, colour);
    return found == other.end() ? colour : now(static_cast<std::size_t>(found - other.begin()));
}

QColor family(Family family) {
    return now(FirstFamily + index(family));
}

QColor note(Family which, int velocity) {
    const QColor full = family(which);
    const double least = leastShare(which);
    return mixed(full, rollBackground(), least + (1 - least) * std::clamp(velocity, 1, 127) / 127.0);
}

QColor ghost(Family which) {
    return mixed(family(which), rollBackground(), leastShare(which));
}

QColor silentGhost(Family which) {
    constexpr int kAlpha = 60;
    QColor wash = family(which);
    wash.setAlpha(kAlpha);
    return wash;
}

QColor chosenBand() {
    constexpr int kAlpha = 90;
    QColor wash = accent();
    wash.setAlpha(kAlpha);
    return wash;
}

QColor dimmed(const QColor& colour, const QColor& ground) {
    return mixed(colour, ground, leastShare(colour, ground, {ground}));
}

QColor inkOn(const QColor& ground) {
    // Where black and white are equally far: (L + 0.05) / 0.05 = 1.05 / (L + 0.05).
    constexpr double kEven = 0.1791;
    return luminance(ground) > kEven ? QColor(Qt::black) : QColor(Qt::white);
}

std::span<const QColor> curves() {
    return std::span(colours(g_scheme)).subspan(FirstCurve, kCurves);
}

QColor window() {
    return now(Window);
}

QColor panel() {
    return now(Panel);
}

QColor raised() {
    return now(Raised);
}

QColor field() {
    return now(Field);
}

QColor border() {
    return now(Border);
}

QColor text() {
    return now(Text);
}

QColor textMuted() {
    return now(TextMuted);
}

QColor textFaint() {
    constexpr double kShare = 0.55;
    const auto mix = [](int a, int b) { return static_cast<int>(a + (b - a) * kShare); };
    const QColor& from = now(Panel);
    const QColor& to = now(TextMuted);
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor accent() {
    return now(Accent);
}

QColor linkVisited() {
    constexpr double kShare = 0.55;
    return mixed(accent(), text(), kShare);
}

QColor onAccent() {
    return now(OnAccent);
}

QColor danger() {
    return now(Danger);
}

QColor rollBackground() {
    return now(RollBackground);
}

QColor rollBlackKeyRow() {
    return now(RollBlackKeyRow);
}

QColor gridLine() {
    return now(GridLine);
}

QColor beatLine() {
    return now(BeatLine);
}

QColor barLine() {
    return now(BarLine);
}

QColor selection() {
    return now(Selection);
}

QColor whiteKey() {
    return now(WhiteKey);
}

QColor blackKey() {
    return now(BlackKey);
}

QColor keyGap() {
    return now(KeyGap);
}

} // namespace muse::palette
