// SPDX-License-Identifier: MIT
#include "widgets/lanes/Lane.h"

#include <QObject>

namespace muse {
namespace {

constexpr int kCentre = 64;

} // namespace

std::optional<Controller> controllerOf(Lane lane) {
    switch (lane) {
    case Lane::Volume:
        return Controller::Volume;
    case Lane::Pan:
        return Controller::Pan;
    case Lane::Sustain:
        return Controller::Sustain;
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
    case Lane::Velocity:
        break;
    }
    return QObject::tr("Velocity");
}

int leastValue(Lane lane) {
    return lane == Lane::Velocity ? 1 : 0;
}

QString laneValue(Lane lane, int value) {
    if (lane == Lane::Sustain) return value >= kCentre ? QObject::tr("on") : QObject::tr("off");
    if (lane != Lane::Pan) return QString::number(value);
    if (value == kCentre) return QObject::tr("centre");
    return value < kCentre ? QObject::tr("L %1").arg(kCentre - value) : QObject::tr("R %1").arg(value - kCentre);
}

} // namespace muse
