// SPDX-License-Identifier: MIT
#include "core/exchange/LpdFile.h"
#include "core/exchange/numpy/NpzFile.h"
#include "core/midi/SongImport.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iterator>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

constexpr std::size_t kGrowth = 256;

/// libarchive leaks a few bytes of every archive that it fails to write, so odd names are left to LLVMFuzzerMutate.
bool writable(const muse::NpzFile& file) {
    const auto plain = [](char c) { return c > ' ' && c <= '~' && c != '/'; };
    return std::all_of(file.entries().begin(), file.entries().end(), [&](const auto& entry) {
        return !entry.first.empty() && std::all_of(entry.first.begin(), entry.first.end(), plain);
    });
}

void check(const muse::MidiFile& file) {
    for (const muse::MidiTrack& track : file.tracks)
        for (const muse::MidiNote& one : track.notes) {
            const bool fits = one.note.pitch < 128 && one.note.velocity >= 1 && one.note.velocity <= 127;
            if (!fits || one.note.start < 0 || one.note.length <= 0 || one.program > 127) std::abort();
        }
    for (const muse::TimeSignature& signature : file.signatures)
        if (signature.numerator < 1 || muse::barLength(signature) <= 0) std::abort();
    const muse::Song song = toSong(file);
    if (song.noteCount() > 0 && muse::barCount(song) <= 0) std::abort();
}

} // namespace

/// Whatever the bytes are, reading ends with entries and a song of sane notes, or with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = muse::NpzFile::parse({data, size});
    if (!file) {
        if (file.error().message.empty()) std::abort();
        return 0;
    }
    for (const auto& [name, bytes] : file->entries())
        if (name.ends_with(".npy")) (void)file->array(name.substr(0, name.size() - 4));
    const auto song = muse::parseLpd({data, size});
    if (song) check(*song);
    if (!song && song.error().message.empty()) std::abort();
    return 0;
}

/// Checksums stop what changes the archive's bytes, so most changes are made to an entry inside it.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    const auto file = muse::NpzFile::parse({data, size});
    if (!file || !writable(*file) || seed % 8 == 0) return LLVMFuzzerMutate(data, size, most);
    auto entries = file->entries();
    auto& chosen = std::next(entries.begin(), static_cast<std::ptrdiff_t>(seed / 8 % entries.size()))->second;
    const std::size_t before = chosen.size();
    chosen.resize(before + kGrowth);
    chosen.resize(LLVMFuzzerMutate(chosen.data(), before, chosen.size()));
    const auto bytes = muse::zip(entries);
    if (!bytes || bytes->size() > most) return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data, bytes->data(), bytes->size());
    return bytes->size();
}
