// SPDX-License-Identifier: MIT
#include "ui/kit/SavePath.h"

#include "ui/kit/Prompter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace muse {
namespace {

/// ".mid", ".midi" of "MIDI files (*.mid *.midi)".
QStringList endingsOf(const QString& filter) {
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[^\\s\\)]+)"));
    QStringList endings;
    for (auto each = pattern.globalMatch(filter); each.hasNext();)
        endings << each.next().captured(1);
    return endings;
}

bool endsAs(const QString& path, const QStringList& endings) {
    for (const QString& ending : endings)
        if (path.endsWith(ending, Qt::CaseInsensitive)) return true;
    return false;
}

} // namespace

std::optional<QString> askWhereToSave(Prompter& prompter, const QString& title, const QString& suggestion,
                                      const QString& filter, const QString& ending) {
    const auto path = prompter.saveFile(title, suggestion, filter, ending);
    if (!path || endsAs(*path, endingsOf(filter) << ending)) return path;
    const QString whole = *path + ending;
    if (!QFileInfo::exists(whole)) return whole;
    const bool replace = prompter.confirm(
        QCoreApplication::translate("SavePath", "%1 is there already. Replace it?").arg(QFileInfo(whole).fileName()),
        QCoreApplication::translate("SavePath", "Replace"));
    return replace ? std::optional(whole) : std::nullopt;
}

} // namespace muse
