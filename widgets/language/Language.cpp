// SPDX-License-Identifier: MIT
#include "widgets/language/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace muse {
namespace {

const QString kSetting = QStringLiteral("language");

struct Traits {
    const char* code;
    const char* name;
};

const Traits& traitsOf(Language language) {
    static constexpr std::array<Traits, kAllLanguages.size()> all = {{{"system", ""},
                                                                      {"en", "English"},
                                                                      {"de", "Deutsch"},
                                                                      {"fr", "Français"},
                                                                      {"es", "Español"},
                                                                      {"ja", "日本語"},
                                                                      {"zh_CN", "简体中文"}}};
    return all[static_cast<std::size_t>(language)];
}

/// zh-Hant is another script, and another language to read.
bool speaks(Language language, const QLocale& locale) {
    const QLocale own(languageCode(language));
    return own.language() == locale.language() && own.script() == locale.script();
}

} // namespace

QString languageCode(Language language) {
    return QLatin1String(traitsOf(language).code);
}

std::optional<Language> languageOfCode(QStringView code) {
    for (const Language language : kAllLanguages)
        if (languageCode(language) == code) return language;
    return std::nullopt;
}

QString ownName(Language language) {
    if (language == Language::System) return QCoreApplication::translate("muse", "System language");
    return QString::fromUtf8(traitsOf(language).name);
}

Language systemLanguage() {
    for (const QString& wanted : QLocale::system().uiLanguages())
        for (const Language language : kAllLanguages)
            if (language != Language::System && speaks(language, QLocale(wanted))) return language;
    return Language::English;
}

Language storedLanguage(const QSettings& settings) {
    return languageOfCode(settings.value(kSetting).toString()).value_or(Language::System);
}

void storeLanguage(QSettings& settings, Language language) {
    settings.setValue(kSetting, languageCode(language));
}

} // namespace muse
