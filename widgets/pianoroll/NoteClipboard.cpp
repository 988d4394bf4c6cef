// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/NoteClipboard.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMimeData>
#include <algorithm>

namespace muse {
namespace {

const QString kMimeType = QStringLiteral("application/x-musegan-notes");
/// A day at 120 bpm, well inside what a project may hold.
constexpr qint64 kLastTick = qint64{24} * 3600 * 2 * kTicksPerQuarter;

} // namespace

void copyToClipboard(std::vector<Note> notes) {
    if (notes.empty()) return;
    const Tick first = std::ranges::min(notes, {}, &Note::start).start;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const Note& note : notes)
        out << qint64(note.start - first) << qint64(note.length) << note.pitch << note.velocity;
    auto* data = new QMimeData;
    data->setData(kMimeType, bytes);
    QGuiApplication::clipboard()->setMimeData(data);
}

std::vector<Note> notesOnClipboard() {
    std::vector<Note> notes;
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(kMimeType)) return notes;
    const QByteArray bytes = data->data(kMimeType);
    QDataStream in(bytes);
    while (!in.atEnd()) {
        qint64 start = 0, length = 0;
        quint8 pitch = 0, velocity = 0;
        in >> start >> length >> pitch >> velocity;
        // Another program may claim the type and write what it likes.
        if (in.status() != QDataStream::Ok || start < 0 || start > kLastTick || length < 1 || length > kLastTick ||
            pitch > 127 || velocity < 1 || velocity > 127)
            return {};
        notes.push_back({start, length, pitch, velocity});
    }
    return notes;
}

} // namespace muse
