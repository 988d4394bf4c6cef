// SPDX-License-Identifier: MIT
#include "ui/features/notes/BarClipboard.h"

#include "core/project/ProjectFile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <string_view>

namespace muse {
namespace {

const QString kMimeType = QStringLiteral("application/x-musegan-bars");

} // namespace

void copyBarsToClipboard(const Song& bars) {
    auto* data = new QMimeData;
    data->setData(kMimeType, QByteArray::fromStdString(toProjectJson(bars)));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool barsAreOnClipboard() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(kMimeType);
}

/// Another program may claim the type and write what it likes.
std::optional<Song> barsOnClipboard() {
    if (!barsAreOnClipboard()) return std::nullopt;
    const QByteArray bytes = QGuiApplication::clipboard()->mimeData()->data(kMimeType);
    auto song = fromProjectJson(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!song || song->lastsTo <= 0 || song->end() > song->lastsTo) return std::nullopt;
    return std::move(*song);
}

} // namespace muse
