// SPDX-License-Identifier: MIT
#include "core/exchange/abc/AbcFile.h"
#include "core/exchange/guitarpro/GuitarProFile.h"
#include "core/exchange/musescore/MuseScoreFile.h"
#include "core/exchange/musicxml/MusicXmlFile.h"
#include "core/midi/SongImport.h"

#include <array>
#include <cstdlib>

/// Whatever the bytes are, reading written music ends with sane notes or with a reason. The first byte says of which
/// kind they are, as each is told by its name elsewhere.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    constexpr std::array kParsers = {muse::parseMusicXml, muse::parseMuseScore, muse::parseGuitarPro, muse::parseAbc};
    const auto file = kParsers[data[0] % kParsers.size()]({data + 1, size - 1});
    if (!file) {
        if (file.error().message.empty()) std::abort();
        return 0;
    }
    for (const muse::MidiTrack& track : file->tracks)
        for (const muse::MidiNote& one : track.notes) {
            const bool fits = one.note.pitch < 128 && one.note.velocity >= 1 && one.note.velocity <= 127;
            if (!fits || one.note.start < 0 || one.note.length <= 0 || one.program > 127) std::abort();
        }
    for (const muse::TimeSignature& signature : file->signatures)
        if (signature.numerator < 1 || muse::barLength(signature) <= 0) std::abort();
    const muse::Song song = toSong(*file);
    if (song.noteCount() > 0 && muse::barCount(song) <= 0) std::abort();
    return 0;
}
