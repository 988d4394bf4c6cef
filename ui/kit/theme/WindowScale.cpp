// SPDX-License-Identifier: MIT
#include "ui/kit/theme/WindowScale.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSettings>

#include <algorithm>

namespace muse {
namespace {

const QString kSetting = QStringLiteral("window/scale");
constexpr const char* kFactor = "QT_SCALE_FACTOR";
constexpr double kPercent = 100;

int g_inForce = 100;

} // namespace

int storedScale(const QSettings& settings) {
    const int stored = settings.value(kSetting, kWindowScales.front()).toInt();
    return std::ranges::find(kWindowScales, stored) != kWindowScales.end() ? stored : kWindowScales.front();
}

void storeScale(QSettings& settings, int percent) {
    settings.setValue(kSetting, percent);
}

void applyStoredScale(const QSettings& settings) {
    const int percent = storedScale(settings);
    if (percent == kWindowScales.front() || qEnvironmentVariableIsSet(kFactor)) return;
    g_inForce = percent;
    qputenv(kFactor, QByteArray::number(percent / kPercent));
}

int scaleInForce() {
    return g_inForce;
}

void restartAtEnd(const QString& song) {
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, qApp, [song] {
        QProcess next;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (g_inForce != kWindowScales.front()) environment.remove(QLatin1String(kFactor));
        next.setProcessEnvironment(environment);
        next.setProgram(QCoreApplication::applicationFilePath());
        if (!song.isEmpty()) next.setArguments({song});
        next.startDetached();
    });
}

} // namespace muse
