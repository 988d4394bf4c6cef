// SPDX-License-Identifier: MIT
#include "ui/kit/SongText.h"

#include "ui/kit/Text.h"

#include <QCoreApplication>
#include <QStringList>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
}

} // namespace

QString barsText(std::int64_t first, std::int64_t bars) {
    if (bars == 1) return say("bar %1").arg(first + 1);
    return say("bars %1 to %2").arg(first + 1).arg(first + bars);
}

QString familiesText(const std::vector<Family>& families) {
    QStringList names;
    for (const Family family : families)
        names << text(family);
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return say("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace muse
