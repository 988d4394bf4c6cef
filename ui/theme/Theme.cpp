// SPDX-License-Identifier: MIT
#include "ui/theme/Theme.h"

#include "widgets/Palette.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace muse {

namespace {

constexpr int kFontPixels = 13;

QPalette darkPalette() {
    QPalette dark;
    const QColor disabled = palette::textMuted().darker(150);
    dark.setColor(QPalette::Window, palette::panel());
    dark.setColor(QPalette::WindowText, palette::text());
    dark.setColor(QPalette::Base, palette::rollBlackKeyRow());
    dark.setColor(QPalette::AlternateBase, palette::panel());
    dark.setColor(QPalette::Text, palette::text());
    dark.setColor(QPalette::PlaceholderText, palette::textMuted());
    dark.setColor(QPalette::Button, palette::raised());
    dark.setColor(QPalette::ButtonText, palette::text());
    dark.setColor(QPalette::BrightText, palette::danger());
    dark.setColor(QPalette::Highlight, palette::accent());
    dark.setColor(QPalette::HighlightedText, palette::window());
    dark.setColor(QPalette::Link, palette::accent());
    dark.setColor(QPalette::LinkVisited, palette::accent().darker(120));
    dark.setColor(QPalette::ToolTipBase, palette::raised());
    dark.setColor(QPalette::ToolTipText, palette::text());
    dark.setColor(QPalette::Light, palette::border());
    dark.setColor(QPalette::Midlight, palette::border());
    dark.setColor(QPalette::Mid, palette::border());
    dark.setColor(QPalette::Dark, palette::window());
    dark.setColor(QPalette::Shadow, palette::window().darker(150));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, disabled);
    return dark;
}

} // namespace

void applyTheme(QApplication& application) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(darkPalette());
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(kFontPixels);
    QApplication::setFont(font);
    application.setStyleSheet(themeStyleSheet());
}

} // namespace muse
