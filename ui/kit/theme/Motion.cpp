// SPDX-License-Identifier: MIT
#include "ui/kit/theme/Motion.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QProgressBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

#include <array>

namespace muse {
namespace {

const QString kSetting = QStringLiteral("motion");
constexpr std::array kChoices = {MotionChoice::System, MotionChoice::Full, MotionChoice::Reduced};
constexpr const char* kUnknown = "unknown"; ///< property of bars that the style sheet paints in stripes

MotionChoice g_inForce = MotionChoice::System;
bool g_reduced = false;

void setReduced(bool reduced) {
    g_reduced = reduced;
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        if (reduced) QApplication::setEffectEnabled(effect, false);
}

/// Plasma writes its "Animation speed" there: 0 is instant.
bool plasmaKeepsStill() {
    const QString file = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("kdeglobals"));
    return !file.isEmpty() &&
           QSettings(file, QSettings::IniFormat).value(QStringLiteral("KDE/AnimationDurationFactor"), 1).toDouble() ==
               0;
}

/// GNOME and those that keep its settings; asking takes as long as starting a program.
void askGnome() {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("gsettings"));
    if (program.isEmpty()) return;
    auto* asked = new QProcess(qApp);
    QObject::connect(asked, &QProcess::finished, asked, [asked] {
        asked->deleteLater();
        const bool still = asked->readAllStandardOutput().trimmed() == "false";
        if (still && g_inForce == MotionChoice::System) setReduced(true);
    });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, asked, [asked] {
        asked->kill();
        asked->waitForFinished();
    });
    QObject::connect(asked, &QProcess::errorOccurred, asked, &QObject::deleteLater);
    asked->start(program, {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
                           QStringLiteral("enable-animations")});
}

} // namespace

QString motionName(MotionChoice choice) {
    switch (choice) {
    case MotionChoice::System:
        return QStringLiteral("system");
    case MotionChoice::Full:
        return QStringLiteral("full");
    case MotionChoice::Reduced:
        return QStringLiteral("reduced");
    }
    return {};
}

MotionChoice storedMotion(const QSettings& settings) {
    const QString stored = settings.value(kSetting).toString();
    for (const MotionChoice choice : kChoices)
        if (motionName(choice) == stored) return choice;
    return MotionChoice::System;
}

void storeMotion(QSettings& settings, MotionChoice choice) {
    settings.setValue(kSetting, motionName(choice));
}

void applyMotion(MotionChoice choice) {
    g_inForce = choice;
    setReduced(choice == MotionChoice::Reduced || (choice == MotionChoice::System && plasmaKeepsStill()));
    if (choice == MotionChoice::System && !g_reduced) askGnome();
}

MotionChoice motionInForce() {
    return g_inForce;
}

bool motionReduced() {
    return g_reduced;
}

void showProgress(QProgressBar& bar, double fraction, int steps) {
    const bool striped = fraction < 0 && g_reduced;
    if (bar.property(kUnknown).toBool() != striped) {
        bar.setProperty(kUnknown, striped);
        // A style sheet looks at properties only when it is told to.
        bar.style()->unpolish(&bar);
        bar.style()->polish(&bar);
    }
    if (fraction >= 0) {
        bar.setRange(0, steps);
        bar.setValue(static_cast<int>(fraction * steps));
    } else {
        bar.setRange(0, striped ? 1 : 0);
        bar.setValue(striped ? 1 : 0);
    }
}

} // namespace muse
