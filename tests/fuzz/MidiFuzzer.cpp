// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"

#include <cstdlib>

/// Whatever the bytes are, reading ends with a song or one sentence, and what was read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = muse::parseMidi({data, size});
    if (!file) {
        if (file.error().message.empty()) std::abort();
        return 0;
    }
    if (file->warnings.size() > muse::MidiFile::kMostWarnings) std::abort();
    // One rule a run, chosen by the input itself, keeps the fuzzer quick.
    const auto rule = static_cast<muse::MergeRule>(size % 3);
    const muse::Song song = toSong(*file, rule);
    const auto again = muse::parseMidi(muse::writeMidi(song));
    if (!again || toSong(*again, rule).noteCount() != song.noteCount()) std::abort();
    return 0;
}
