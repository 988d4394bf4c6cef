// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace muse::test {

inline std::span<const std::uint8_t> bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// "start+length pitch" of every note of a track, in ticks; a note of drums has an x behind it.
inline QStringList notesOf(const MidiFile& file, std::size_t track = 0) {
    QStringList notes;
    if (track >= file.tracks.size()) return {QStringLiteral("no such track")};
    for (const MidiNote& each : file.tracks[track].notes)
        notes << QStringLiteral("%1+%2 %3%4")
                     .arg(each.note.start)
                     .arg(each.note.length)
                     .arg(each.note.pitch)
                     .arg(each.isDrum() ? QStringLiteral("x") : QString());
    return notes;
}

/// The pitches of a track's notes in their order, for what plays one note after the other.
inline QList<int> pitchesOf(const MidiFile& file, std::size_t track = 0) {
    QList<int> pitches;
    if (track < file.tracks.size())
        for (const MidiNote& each : file.tracks[track].notes)
            pitches << each.note.pitch;
    return pitches;
}

inline QString remarksOf(const MidiFile& file) {
    QStringList all;
    for (const std::string& remark : file.remarks)
        all << QString::fromStdString(remark);
    return all.join('\n');
}

inline QString reasonOf(const Result<MidiFile>& file) {
    return file ? QString() : QString::fromStdString(file.error().message);
}

} // namespace muse::test
