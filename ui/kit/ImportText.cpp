// SPDX-License-Identifier: MIT
#include "ui/kit/ImportText.h"

#include "core/base/log/Log.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace muse {
namespace {

QString say(const char* words, std::size_t count) {
    return QCoreApplication::translate("Import", words, nullptr, static_cast<int>(count));
}

/// Of several lines on notes the figures alone, which is what one wants to know first.
QString changesText(const ImportedSong& made) {
    QStringList parts;
    if (made.changed.moved > 0)
        parts << say("%n note(s) moved to the family whose range fits best", made.changed.moved);
    if (made.changed.leftOut > 0) parts << say("%n note(s) left out", made.changed.leftOut);
    if (made.changed.merged > 0)
        parts << say("%n note(s) merged with one on the same pitch at the same time", made.changed.merged);
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace

QString importText(const ImportedSong& made, const std::vector<std::string>& warnings) {
    std::vector<std::string> remarks = warnings;
    remarks.insert(remarks.end(), made.report.begin(), made.report.end());
    for (const std::string& remark : remarks)
        logLine(LogLevel::Info, "import", remark);
    if (remarks.empty()) return {};
    // A damaged file is said first.
    const bool changes = made.changes > 0 && warnings.empty();
    const QString first = changes ? changesText(made) : text(remarks.front());
    const std::size_t others = remarks.size() - (changes ? made.changes : 1);
    if (others == 0) return first;
    return first + QLatin1Char(' ') + say("And %n more remark(s), in the log.", others);
}

} // namespace muse
