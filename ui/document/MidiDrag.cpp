// SPDX-License-Identifier: MIT
#include "ui/document/MidiDrag.h"

#include "core/midi/MidiFile.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>
#include <QDrag>
#include <QTemporaryDir>
#include <QUrl>

#include <utility>

namespace muse {
namespace {

const QString kOwnMidi = QStringLiteral("application/x-musegan-studio-process");

QByteArray thisProcess() {
    return QByteArray::number(QCoreApplication::applicationPid());
}

DragRunner& dragRunner() {
    static DragRunner runner = [](QDrag& drag) { drag.exec(Qt::CopyAction); };
    return runner;
}

/// Without what file systems do not allow.
QString fileName(QString name) {
    for (QChar& letter : name)
        if (letter == QLatin1Char('/') || letter.unicode() < 32) letter = QLatin1Char('-');
    return name.trimmed().isEmpty() ? QStringLiteral("music") : name.trimmed();
}

} // namespace

Result<std::unique_ptr<QMimeData>> midiMimeData(const Song& song, const QString& name) {
    static const QTemporaryDir folder;
    if (!folder.isValid()) return Error{"Could not make a temporary folder: {}", folder.errorString().toStdString()};
    const QString path = folder.filePath(fileName(name) + QStringLiteral(".mid"));
    if (const auto written = writeMidi(song, toPath(path)); !written) return written.error();
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile(path)});
    data->setData(kOwnMidi, thisProcess());
    return data;
}

bool isOwnMidi(const QMimeData& data) {
    return data.data(kOwnMidi) == thisProcess();
}

Result<void> dragAsMidi(QWidget& source, const Song& song, const QString& name) {
    auto data = midiMimeData(song, name);
    if (!data) return data.error();
    auto* drag = new QDrag(&source);
    drag->setMimeData(data->release());
    dragRunner()(*drag);
    return {};
}

void setDragRunner(DragRunner runner) {
    dragRunner() = std::move(runner);
}

} // namespace muse
