// SPDX-License-Identifier: MIT
#include "widgets/words/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <string>

namespace muse {

QString nameWords(std::string_view name) {
    return QCoreApplication::translate("Names", std::string(name).c_str());
}

QString nameWords(Family family) {
    return nameWords(name(family));
}

QString inSentence(const QString& words) {
    return QLocale().language() == QLocale::German ? words : words.toLower();
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

QString errorWords(const Error& error) {
    const auto sentence = [](std::string_view id) {
        return QCoreApplication::translate("Error", std::string(id).c_str()).toStdString();
    };
    return QString::fromStdString(inWords(error, sentence));
}

} // namespace muse
