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

struct Words {
    const char* plain;
    const char* dotted;
    const char* triplet;
    const char* about;
};

struct Named {
    Tick length;
    Words note; ///< with the word that says what it is
    Words name; ///< without
};

constexpr Tick kWhole = 4 * kTicksPerQuarter;
constexpr std::array kNamed = {
    Named{kWhole,
          {"whole note", "dotted whole note", "triplet whole note", "about a whole note"},
          {"whole", "dotted whole", "triplet whole", "about a whole"}},
    Named{kWhole / 2,
          {"half note", "dotted half note", "triplet half note", "about a half note"},
          {"half", "dotted half", "triplet half", "about a half"}},
    Named{kWhole / 4,
          {"quarter note", "dotted quarter note", "triplet quarter note", "about a quarter note"},
          {"quarter", "dotted quarter", "triplet quarter", "about a quarter"}},
    Named{kWhole / 8,
          {"eighth note", "dotted eighth note", "triplet eighth note", "about an eighth note"},
          {"eighth", "dotted eighth", "triplet eighth", "about an eighth"}},
    Named{kWhole / 16,
          {"sixteenth note", "dotted sixteenth note", "triplet sixteenth note", "about a sixteenth note"},
          {"sixteenth", "dotted sixteenth", "triplet sixteenth", "about a sixteenth"}},
    Named{kWhole / 32,
          {"32nd note", "dotted 32nd note", "triplet 32nd note", "about a 32nd note"},
          {"32nd", "dotted 32nd", "triplet 32nd", "about a 32nd"}},
};

QString worded(Tick length, Words Named::*words, const char* several) {
    if (length >= 2 * kWhole)
        return say(several).arg(static_cast<double>(length) / static_cast<double>(kWhole), 0, 'g', 3);
    for (const Named& each : kNamed) {
        if (length == each.length) return say((each.*words).plain);
        if (length == each.length * 3 / 2) return say((each.*words).dotted);
        if (length == each.length * 2 / 3) return say((each.*words).triplet);
    }
    const Named* nearest = &kNamed.front();
    double least = std::numeric_limits<double>::infinity();
    for (const Named& each : kNamed) {
        const double apart =
            std::fabs(std::log(static_cast<double>(std::max<Tick>(length, 1)) / static_cast<double>(each.length)));
        if (apart < least) least = apart, nearest = &each;
    }
    return say((nearest->*words).about);
}

} // namespace

QString lengthWords(Tick length) {
    return worded(length, &Named::note, "%1 whole notes long");
}

QString lengthName(Tick length) {
    return worded(length, &Named::name, "%1 wholes");
}

} // namespace muse
