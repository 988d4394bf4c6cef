// SPDX-License-Identifier: MIT
#include "ui/features/roll/PictureExport.h"

#include "core/base/File.h"
#include "ui/kit/Text.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace muse {
namespace {

constexpr qreal kPngScale = 2;

QByteArray png(PianoRollView& roll) {
    QImage image(roll.viewport()->size() * kPngScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kPngScale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    roll.paintPicture(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(PianoRollView& roll, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(roll.viewport()->size());
    generator.setViewBox(QRect(QPoint(), roll.viewport()->size()));
    generator.setTitle(title);
    QPainter painter(&generator);
    roll.paintPicture(painter);
    painter.end();
    return bytes;
}

} // namespace

Result<void> exportPicture(PianoRollView& roll, const QString& title, const std::filesystem::path& path) {
    const bool vector = pathText(path).endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = vector ? svg(roll, title) : png(roll);
    return replaceFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace muse
