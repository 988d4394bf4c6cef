// SPDX-License-Identifier: MIT
#include "ui/kit/theme/Theme.h"

#include "core/base/Folder.h"
#include "core/base/Paths.h"
#include "ui/kit/Text.h"
#include "ui/kit/theme/ListStyle.h"
#include "widgets/Palette.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>

#include <array>

namespace muse {

namespace {

constexpr int kFontPixels = 13;
constexpr std::array kChoices = {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System};
const QString kSetting = QStringLiteral("theme");

ThemeChoice g_inForce = ThemeChoice::Dark;

QPalette themePalette() {
    QPalette made;
    made.setColor(QPalette::Window, palette::panel());
    made.setColor(QPalette::WindowText, palette::text());
    made.setColor(QPalette::Base, palette::field());
    made.setColor(QPalette::AlternateBase, palette::panel());
    made.setColor(QPalette::Text, palette::text());
    made.setColor(QPalette::PlaceholderText, palette::textMuted());
    made.setColor(QPalette::Button, palette::raised());
    made.setColor(QPalette::ButtonText, palette::text());
    made.setColor(QPalette::BrightText, palette::danger());
    made.setColor(QPalette::Highlight, palette::accent());
    made.setColor(QPalette::HighlightedText, palette::onAccent());
    made.setColor(QPalette::Link, palette::accent());
    made.setColor(QPalette::LinkVisited, palette::linkVisited());
    made.setColor(QPalette::ToolTipBase, palette::raised());
    made.setColor(QPalette::ToolTipText, palette::text());
    made.setColor(QPalette::Light, palette::border());
    made.setColor(QPalette::Midlight, palette::border());
    made.setColor(QPalette::Mid, palette::border());
    made.setColor(QPalette::Dark, palette::window());
    made.setColor(QPalette::Shadow, palette::window().darker(150));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, palette::textFaint());
    return made;
}

/// As the platform had it before this program dressed itself.
palette::Scheme systemScheme() {
    static const palette::Scheme found = [] {
        const QPalette platform = QGuiApplication::palette();
        const bool dark =
            platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
        return dark ? palette::Scheme::Dark : palette::Scheme::Light;
    }();
    return found;
}

palette::Scheme schemeOf(ThemeChoice choice) {
    const palette::Scheme system = systemScheme();
    if (choice == ThemeChoice::System) return system;
    return choice == ThemeChoice::Dark ? palette::Scheme::Dark : palette::Scheme::Light;
}

/// Installed, or brought along by a bundle.
bool hasInter() {
    const QString inter = QStringLiteral("Inter");
    if (QFontDatabase::hasFamily(inter)) return true;
    for (const auto& file : filesIn(assetsFolder() / "fonts"))
        QFontDatabase::addApplicationFont(pathText(file));
    return QFontDatabase::hasFamily(inter);
}

} // namespace

QString themeName(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::System:
        return QStringLiteral("system");
    }
    return {};
}

std::optional<ThemeChoice> themeNamed(QStringView name) {
    for (const ThemeChoice choice : kChoices)
        if (themeName(choice) == name) return choice;
    return std::nullopt;
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    g_inForce = choice;
    palette::setScheme(schemeOf(choice));
    // A style of our own is kept: changing it again would only take time.
    if (application.styleSheet().isEmpty()) {
        QApplication::setStyle(new ListStyle);
        QFont font = QApplication::font();
        if (hasInter()) font.setFamily(QStringLiteral("Inter"));
        font.setPixelSize(kFontPixels);
        QApplication::setFont(font);
    }
    QApplication::setPalette(themePalette());
    application.setStyleSheet(themeStyleSheet());
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

ThemeChoice themeInForce() {
    return g_inForce;
}

ThemeChoice storedTheme(const QSettings& settings) {
    return themeNamed(settings.value(kSetting).toString()).value_or(ThemeChoice::Dark);
}

void storeTheme(QSettings& settings, ThemeChoice choice) {
    settings.setValue(kSetting, themeName(choice));
}

} // namespace muse
