// SPDX-License-Identifier: MIT
#include "ui/kit/ImportText.h"

#include "core/base/log/Log.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace muse {
namespace {

QString say(const char* words, const char*, std::size_t count) {
    return QCoreApplication::translate("muse", words, nullptr, static_cast<int>(count));
}

/// Of several lines on notes the figures alone, which is what one wants to know first.
QString changesText(const ImportedSong& made) {
    QStringList parts;
    if (made.changed.moved > 0)
        parts << say("%n note(s) moved to the family whose range fits best", nullptr, made.changed.moved);
    if (made.changed.leftOut > 0) parts << say("%n note(s) left out", nullptr, made.changed.leftOut);
    if (made.changed.merged > 0)
        parts << say("%n note(s) merged with one on the same pitch at the same time", nullptr, made.changed.merged);
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace

QString importText(const ImportedSong& made, const std::vector<std::string>& warnings) {
    std::vector<std::string> remarks = warnings;
    remarks.insert(remarks.end(), made.report.begin(), made.report.end());
    for (const std::string& remark : remarks)
        logLine(LogLevel::Info, "import", remark);
    if (remarks.empty()) return {};
    // What is wrong with the file is said first.
    QStringList said;
    std::size_t others = remarks.size();
    if (!warnings.empty() || made.changes == 0) {
        said << text(remarks.front());
        --others;
    }
    if (made.changes > 0) {
        said << changesText(made);
        others -= made.changes;
    }
    if (others > 0) said << say("And %n more remark(s), in the log.", nullptr, others);
    return said.join(QLatin1Char(' '));
}

} // namespace muse
