// SPDX-License-Identifier: MIT
#include "widgets/lanes/Lane.h"

#include <QLocale>
#include <QObject>

namespace muse {
namespace {

constexpr int kPedalDown = 64;
constexpr int kBendStep = 128; ///< what the upper seven bits of a bend tell apart

QString bendText(int value, int range) {
    const int centre = restingValue(Controller::PitchBend);
    if (value == centre) return QObject::tr("centre");
    // A step less than half of all values goes up, as MIDI has it.
    const int most = value > centre ? mostValue(Controller::PitchBend) - centre : centre;
    const double semitones = double(value - centre) / most * range;
    const QString number = QLocale().toString(semitones, 'f', 2);
    return QObject::tr("%1 semitones").arg(semitones > 0 ? QLatin1Char('+') + number : number);
}

} // namespace

std::optional<Controller> controllerOf(Lane lane) {
    switch (lane) {
    case Lane::Volume:
        return Controller::Volume;
    case Lane::Pan:
        return Controller::Pan;
    case Lane::Sustain:
        return Controller::Sustain;
    case Lane::PitchBend:
        return Controller::PitchBend;
    case Lane::Expression:
        return Controller::Expression;
    case Lane::Modulation:
        return Controller::Modulation;
    case Lane::Pressure:
        return Controller::Pressure;
    case Lane::Velocity:
        break;
    }
    return std::nullopt;
}

QString laneName(Lane lane) {
    switch (lane) {
    case Lane::Volume:
        return QObject::tr("Volume");
    case Lane::Pan:
        return QObject::tr("Pan");
    case Lane::Sustain:
        return QObject::tr("Sustain");
    case Lane::PitchBend:
        return QObject::tr("Pitch bend");
    case Lane::Expression:
        return QObject::tr("Expression");
    case Lane::Modulation:
        return QObject::tr("Modulation");
    case Lane::Pressure:
        return QObject::tr("Pressure");
    case Lane::Velocity:
        break;
    }
    return QObject::tr("Velocity");
}

int leastValue(Lane lane) {
    return lane == Lane::Velocity ? 1 : 0;
}

int mostValue(Lane lane) {
    const auto controller = controllerOf(lane);
    return controller ? mostValue(*controller) : 127;
}

std::optional<int> middleValue(Lane lane) {
    if (lane != Lane::Pan && lane != Lane::PitchBend) return std::nullopt;
    return restingValue(*controllerOf(lane));
}

int valueStep(Lane lane) {
    return lane == Lane::PitchBend ? kBendStep : 1;
}

QString laneValue(Lane lane, int value, int bendRange) {
    if (lane == Lane::PitchBend) return bendText(value, bendRange);
    if (lane == Lane::Sustain) return value >= kPedalDown ? QObject::tr("on") : QObject::tr("off");
    if (lane != Lane::Pan) return QString::number(value);
    const int centre = restingValue(Controller::Pan);
    if (value == centre) return QObject::tr("centre");
    return value < centre ? QObject::tr("L %1").arg(centre - value) : QObject::tr("R %1").arg(value - centre);
}

} // namespace muse
