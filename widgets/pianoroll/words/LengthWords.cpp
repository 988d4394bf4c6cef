// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/words/LengthWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
}

struct Named {
    Tick length;
    const char* plain;
    const char* dotted;
    const char* triplet;
    const char* about;
};

constexpr Tick kWhole = 4 * kTicksPerQuarter;
constexpr std::array kNamed = {
    Named{kWhole, "whole note", "dotted whole note", "triplet whole note", "about a whole note"},
    Named{kWhole / 2, "half note", "dotted half note", "triplet half note", "about a half note"},
    Named{kWhole / 4, "quarter note", "dotted quarter note", "triplet quarter note", "about a quarter note"},
    Named{kWhole / 8, "eighth note", "dotted eighth note", "triplet eighth note", "about an eighth note"},
    Named{kWhole / 16, "sixteenth note", "dotted sixteenth note", "triplet sixteenth note", "about a sixteenth note"},
    Named{kWhole / 32, "32nd note", "dotted 32nd note", "triplet 32nd note", "about a 32nd note"},
};

} // namespace

QString lengthWords(Tick length) {
    if (length >= 2 * kWhole)
        return say("%1 whole notes long").arg(static_cast<double>(length) / static_cast<double>(kWhole), 0, 'g', 3);
    for (const Named& each : kNamed) {
        if (length == each.length) return say(each.plain);
        if (length == each.length * 3 / 2) return say(each.dotted);
        if (length == each.length * 2 / 3) return say(each.triplet);
    }
    const Named* nearest = &kNamed.front();
    double least = std::numeric_limits<double>::infinity();
    for (const Named& each : kNamed) {
        const double apart =
            std::fabs(std::log(static_cast<double>(std::max<Tick>(length, 1)) / static_cast<double>(each.length)));
        if (apart < least) least = apart, nearest = &each;
    }
    return say(nearest->about);
}

} // namespace muse
