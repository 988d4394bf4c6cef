// SPDX-License-Identifier: MIT
#include "widgets/words/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace muse {
namespace {

constexpr std::array kProgress = {
    QT_TRANSLATE_NOOP("Progress", "Loading the soundfont"),
    QT_TRANSLATE_NOOP("Progress", "Rendering"),
    QT_TRANSLATE_NOOP("Progress", "Generating"),
    QT_TRANSLATE_NOOP("Progress", "Reading the match scores"),
    QT_TRANSLATE_NOOP("Progress", "{} files read, {} phrases"),
    QT_TRANSLATE_NOOP("Progress", "Measuring {} phrases"),
    QT_TRANSLATE_NOOP("Progress", "Writing {} phrases"),
    QT_TRANSLATE_NOOP("Progress", "{} phrases written"),
    QT_TRANSLATE_NOOP("Progress", "Measuring {}"),
    QT_TRANSLATE_NOOP("Progress", "Comparing unseen phrases"),
};

/// What stands for each {} of a sentence; nothing where it is another sentence.
std::optional<QStringList> filling(const char* words, const QString& sentence) {
    QString pattern = QRegularExpression::escape(QString::fromLatin1(words));
    pattern.replace(QRegularExpression::escape(QStringLiteral("{}")), QStringLiteral("(.*)"));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(sentence);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

} // namespace

QString nameWords(std::string_view name) {
    return QCoreApplication::translate("Names", std::string(name).c_str());
}

QString nameWords(Family family) {
    return nameWords(name(family));
}

QString withoutKey(QString words) {
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    return words.remove(behind).remove(QLatin1Char('&'));
}

QString inSentence(const QString& words) {
    return QLocale().language() == QLocale::German ? words : words.toLower();
}

QString trackWords(Family family, std::string_view given) {
    const auto own = QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size()));
    const std::string_view usual = name(family);
    const bool plain = own.isEmpty() || own.compare(QLatin1String(usual.data(), static_cast<int>(usual.size())),
                                                    Qt::CaseInsensitive) == 0;
    return plain ? nameWords(family) : own;
}

QString familyLetters(Family family) {
    const QString whole = nameWords(family);
    const auto tells = [&](const QString& letters) {
        return std::ranges::none_of(kAllFamilies, [&](Family other) {
            return other != family && nameWords(other).startsWith(letters, Qt::CaseInsensitive);
        });
    };
    for (qsizetype count = 1; count < whole.size(); ++count)
        if (tells(whole.left(count))) return whole.left(count);
    return whole;
}

QString scaleWords(const Scale& scale) {
    const std::string_view root = pitchClassName(scale.root, scale.flats());
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(root.data(), static_cast<qsizetype>(root.size())),
                                       nameWords(name(scale.mode)));
}

QString progressWords(std::string_view sentence) {
    const auto whole = QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()));
    for (const char* words : kProgress)
        if (const auto values = filling(words, whole)) {
            QString said = QCoreApplication::translate("Progress", words);
            for (const QString& value : *values)
                said.replace(said.indexOf(QLatin1String("{}")), 2, value);
            return said;
        }
    return whole;
}

bool isProgressWords(const char* sentence) {
    return std::ranges::any_of(kProgress, [sentence](const char* each) { return std::string_view(each) == sentence; });
}

QString errorWords(const Error& error) {
    const auto sentence = [](std::string_view id) {
        return QCoreApplication::translate("Error", std::string(id).c_str()).toStdString();
    };
    return QString::fromStdString(inWords(error, sentence));
}

} // namespace muse
