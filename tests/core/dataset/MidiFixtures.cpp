// SPDX-License-Identifier: MIT
#include "tests/core/dataset/MidiFixtures.h"

#include "core/midi/MidiFile.h"

#include <archive.h>
#include <archive_entry.h>
#include <fstream>
#include <memory>
#include <stdexcept>

namespace muse::test {
namespace fs = std::filesystem;

Song bandSong(int bars, int seed, const std::vector<Family>& families) {
    Song song;
    for (const Family family : families) {
        std::vector<Note> notes;
        for (int bar = 0; bar < bars; ++bar)
            for (int beat = 0; beat < 4; ++beat) {
                const int pitch = 36 + (seed * 7 + bar * bar + beat * 5 + static_cast<int>(index(family)) * 3) % 40;
                notes.push_back({bar * kTicksPerBar + beat * kTicksPerQuarter, kTicksPerQuarter,
                                 static_cast<std::uint8_t>(pitch), 100});
            }
        song.track(family).setNotes(std::move(notes));
    }
    return song;
}

std::vector<std::uint8_t> bandMidi(int bars, int seed, const std::vector<Family>& families) {
    return writeMidi(bandSong(bars, seed, families));
}

void writeFolder(const fs::path& folder, const std::vector<NamedFile>& files) {
    for (const auto& [name, bytes] : files) {
        fs::create_directories((folder / name).parent_path());
        std::ofstream out(folder / name, std::ios::binary);
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        if (!out) throw std::runtime_error("could not write " + name);
    }
}

void writeArchive(const fs::path& path, const std::vector<NamedFile>& files) {
    const std::unique_ptr<archive, decltype(&archive_write_free)> out(archive_write_new(), &archive_write_free);
    const bool good = archive_write_set_format_filter_by_ext(out.get(), path.c_str()) == ARCHIVE_OK &&
                      archive_write_open_filename(out.get(), path.c_str()) == ARCHIVE_OK;
    if (!good) throw std::runtime_error(archive_error_string(out.get()));
    for (const auto& [name, bytes] : files) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        if (archive_write_header(out.get(), entry.get()) != ARCHIVE_OK ||
            archive_write_data(out.get(), bytes.data(), bytes.size()) != static_cast<la_ssize_t>(bytes.size()))
            throw std::runtime_error(archive_error_string(out.get()));
    }
}

} // namespace muse::test
