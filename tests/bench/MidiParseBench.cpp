// SPDX-License-Identifier: MIT
// Parsing, and the way from a MIDI file to a piano-roll, on one core, against symusic and pypianoroll on the same
// files.
#include "core/base/File.h"
#include "core/dataset/sources/SongSource.h"
#include "core/midi/SongImport.h"
#include "core/music/PianorollConversion.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kRounds = 5;
constexpr std::size_t kSlowPeerFiles = 60; ///< pypianoroll takes a tenth of a second a file

struct Files {
    std::vector<std::string> paths;
    std::vector<std::vector<std::uint8_t>> bytes;
};

struct Timing {
    double seconds = 0;
    std::size_t files = 0;
};

Files filesBelow(const fs::path& folder, std::size_t most) {
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && muse::songKind(entry.path().string()) == muse::SongKind::Midi)
            files.paths.push_back(entry.path().string());
    std::ranges::sort(files.paths);
    if (files.paths.size() > most) files.paths.resize(most);
    for (const std::string& path : files.paths)
        if (auto bytes = muse::readFile(path)) files.bytes.push_back(std::move(*bytes));
    return files;
}

template <typename Work> Timing time(const Files& files, std::size_t count, Work work) {
    const auto begin = Clock::now();
    std::size_t done = 0;
    for (std::size_t i = 0; i < std::min(count, files.bytes.size()); ++i)
        done += work(files.bytes[i]) ? 1 : 0;
    return {std::chrono::duration<double>(Clock::now() - begin).count(), done};
}

bool parse(const std::vector<std::uint8_t>& bytes) {
    return muse::parseMidi(bytes).ok();
}

bool toRoll(const std::vector<std::uint8_t>& bytes) {
    const auto file = muse::parseMidi(bytes);
    if (!file) return false;
    const muse::Song song = muse::toSong(*file);
    return muse::toPianoroll(song, 0, static_cast<int>(muse::barCount(song))).bars() >= 0;
}

Timing peer(const std::string& python, const std::string& name, const Files& files, std::size_t count) {
    const fs::path list = fs::temp_directory_path() / fmt::format("midi-parse-bench-{}.txt", ::getpid());
    std::ofstream out(list);
    for (std::size_t i = 0; i < std::min(count, files.paths.size()); ++i)
        out << files.paths[i] << '\n';
    out.close();
    const std::string command = fmt::format("{} {}/tests/bench/peers/parse_midi.py {} < {} 2>/dev/null", python,
                                            MUSE_SOURCE_DIR, name, list.string());
    Timing timing;
    if (std::FILE* pipe = ::popen(command.c_str(), "r")) {
        if (std::fscanf(pipe, "%lf %zu", &timing.seconds, &timing.files) != 2) timing = {};
        ::pclose(pipe);
    }
    fs::remove(list);
    return timing;
}

/// Rounds take turns, so that a busy machine slows both alike; the fastest of each counts.
template <typename Ours, typename Theirs> void compare(const char* what, const char* them, Ours ours, Theirs theirs) {
    Timing best[2];
    for (int round = 0; round < kRounds; ++round) {
        const Timing now[2] = {ours(), theirs()};
        for (int side = 0; side < 2; ++side)
            if (round == 0 || now[side].seconds < best[side].seconds) best[side] = now[side];
    }
    fmt::print("{}: ours {:.3f} s for {} files", what, best[0].seconds, best[0].files);
    if (best[1].files > 0)
        fmt::print(", {} {:.3f} s for {} files; {:.2f} times as fast", them, best[1].seconds, best[1].files,
                   best[1].seconds / best[0].seconds);
    fmt::print("\n");
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "usage: MidiParseBench FOLDER [PYTHON WITH THE PEERS] [MOST FILES]\n");
        return 2;
    }
    const std::string python = count > 2 ? arguments[2] : "python3";
    const auto most = count > 3 ? static_cast<std::size_t>(std::atol(arguments[3])) : std::size_t{1000};
    const Files files = filesBelow(arguments[1], most);
    std::size_t bytes = 0;
    for (const auto& one : files.bytes)
        bytes += one.size();
    fmt::print("{} files, {:.1f} MB\n", files.bytes.size(), static_cast<double>(bytes) / 1e6);
    compare(
        "parse", "symusic", [&] { return time(files, most, parse); },
        [&] { return peer(python, "symusic", files, most); });
    compare(
        "parse to piano-roll", "pypianoroll", [&] { return time(files, kSlowPeerFiles, toRoll); },
        [&] { return peer(python, "pypianoroll", files, kSlowPeerFiles); });
    return 0;
}
