// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

class QSettings;

namespace muse {

/// What the window speaks; System: the first of the desktop's languages that it knows, else English.
enum class Language { System, English, German, French, Spanish, Japanese, Chinese };

inline constexpr std::array kAllLanguages = {Language::System,  Language::English,  Language::German, Language::French,
                                             Language::Spanish, Language::Japanese, Language::Chinese};

/// "system", "en", "zh_CN": as --language, the setting "language" and the files in translations/ spell it.
QString languageCode(Language language);
std::optional<Language> languageOfCode(QStringView code);
/// "Deutsch": as those call it who speak it.
QString ownName(Language language);
/// Never System.
Language systemLanguage();

/// Changes the window's language and the locale, at the start or later: with all that is on the screen.
void speak(Language language);

/// The setting "language": System where there is none.
Language storedLanguage(const QSettings& settings);
void storeLanguage(QSettings& settings, Language language);

} // namespace muse
