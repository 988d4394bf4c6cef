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
          {QT_TRANSLATE_NOOP("muse", "whole note"), QT_TRANSLATE_NOOP("muse", "dotted whole note"),
           QT_TRANSLATE_NOOP("muse", "triplet whole note"), QT_TRANSLATE_NOOP("muse", "about a whole note")},
          {QT_TRANSLATE_NOOP("muse", "whole"), QT_TRANSLATE_NOOP("muse", "dotted whole"),
           QT_TRANSLATE_NOOP("muse", "triplet whole"), QT_TRANSLATE_NOOP("muse", "about a whole")}},
    Named{kWhole / 2,
          {QT_TRANSLATE_NOOP("muse", "half note"), QT_TRANSLATE_NOOP("muse", "dotted half note"),
           QT_TRANSLATE_NOOP("muse", "triplet half note"), QT_TRANSLATE_NOOP("muse", "about a half note")},
          {QT_TRANSLATE_NOOP("muse", "half"), QT_TRANSLATE_NOOP("muse", "dotted half"),
           QT_TRANSLATE_NOOP("muse", "triplet half"), QT_TRANSLATE_NOOP("muse", "about a half")}},
    Named{kWhole / 4,
          {QT_TRANSLATE_NOOP("muse", "quarter note"), QT_TRANSLATE_NOOP("muse", "dotted quarter note"),
           QT_TRANSLATE_NOOP("muse", "triplet quarter note"), QT_TRANSLATE_NOOP("muse", "about a quarter note")},
          {QT_TRANSLATE_NOOP("muse", "quarter"), QT_TRANSLATE_NOOP("muse", "dotted quarter"),
           QT_TRANSLATE_NOOP("muse", "triplet quarter"), QT_TRANSLATE_NOOP("muse", "about a quarter")}},
    Named{kWhole / 8,
          {QT_TRANSLATE_NOOP("muse", "eighth note"), QT_TRANSLATE_NOOP("muse", "dotted eighth note"),
           QT_TRANSLATE_NOOP("muse", "triplet eighth note"), QT_TRANSLATE_NOOP("muse", "about an eighth note")},
          {QT_TRANSLATE_NOOP("muse", "eighth"), QT_TRANSLATE_NOOP("muse", "dotted eighth"),
           QT_TRANSLATE_NOOP("muse", "triplet eighth"), QT_TRANSLATE_NOOP("muse", "about an eighth")}},
    Named{kWhole / 16,
          {QT_TRANSLATE_NOOP("muse", "sixteenth note"), QT_TRANSLATE_NOOP("muse", "dotted sixteenth note"),
           QT_TRANSLATE_NOOP("muse", "triplet sixteenth note"), QT_TRANSLATE_NOOP("muse", "about a sixteenth note")},
          {QT_TRANSLATE_NOOP("muse", "sixteenth"), QT_TRANSLATE_NOOP("muse", "dotted sixteenth"),
           QT_TRANSLATE_NOOP("muse", "triplet sixteenth"), QT_TRANSLATE_NOOP("muse", "about a sixteenth")}},
    Named{kWhole / 32,
          {QT_TRANSLATE_NOOP("muse", "32nd note"), QT_TRANSLATE_NOOP("muse", "dotted 32nd note"),
           QT_TRANSLATE_NOOP("muse", "triplet 32nd note"), QT_TRANSLATE_NOOP("muse", "about a 32nd note")},
          {QT_TRANSLATE_NOOP("muse", "32nd"), QT_TRANSLATE_NOOP("muse", "dotted 32nd"),
           QT_TRANSLATE_NOOP("muse", "triplet 32nd"), QT_TRANSLATE_NOOP("muse", "about a 32nd")}},
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
    return worded(length, &Named::note, QT_TRANSLATE_NOOP("muse", "%1 whole notes long"));
}

QString lengthName(Tick length) {
    return worded(length, &Named::name, QT_TRANSLATE_NOOP("muse", "%1 wholes"));
}

} // namespace muse
