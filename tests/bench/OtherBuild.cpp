// SPDX-License-Identifier: MIT
#include "tests/bench/OtherBuild.h"

#include "core/base/File.h"
#include "core/dataset/store/DatasetFile.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/music/PianorollConversion.h"
#include "core/music/Transpose.h"
#include "core/project/ProjectFile.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace muse::bench {
namespace {

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

std::string readAll(int descriptor) {
    std::string text;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = ::read(descriptor, piece.data(), piece.size())) > 0;)
        text.append(piece.data(), static_cast<std::size_t>(got));
    return text;
}

/// Every whole phrase of the demo songs in several keys.
Pianoroll demoPhrases() {
    Pianoroll all;
    for (const char* name : {"first-light", "night-train"}) {
        const auto song = loadProject(std::string(MUSE_SOURCE_DIR "/assets/songs/") + name + ".musegan");
        if (!song) continue;
        for (int phrase = 0; phrase < 4; ++phrase) {
            const Pianoroll roll = toPianoroll(*song, Tick{phrase} * kBarsPerPhrase * 4 * 480, kBarsPerPhrase);
            for (const int semitones : {-5, -2, 0, 3}) {
                const TransposeRange range = transposeRange(roll);
                all.append(transposed(roll, std::clamp(semitones, range.lowest, range.highest)));
            }
        }
    }
    return all;
}

} // namespace

Child run(const std::vector<std::string>& words) {
    Child child;
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return child;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t process = 0;
    const auto begin = std::chrono::steady_clock::now();
    const int failed = ::posix_spawn(&process, words.front().c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    const std::string text = failed ? std::string() : readAll(pipe[0]);
    ::close(pipe[0]);
    if (failed) return child;
    int status = 0;
    rusage usage{};
    ::wait4(process, &status, 0, &usage);
    child.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    child.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    child.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream numbers(line);
        if (double number = 0; numbers >> number) child.numbers.push_back(number);
    }
    return child;
}

void Pair::add(double ours, double theirs) {
    m_ours.push_back(ours);
    m_theirs.push_back(theirs);
}

void Pair::print(std::string_view what, std::string_view unit) const {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < m_ours.size(); ++i)
        if (m_ours[i] > 0) ratios.push_back(m_theirs[i] / m_ours[i]);
    fmt::print("  {:<24} {:8.3f} {}, the other build {:8.3f} {}: {:.2f} times ours\n", what, median(m_ours), unit,
               median(m_theirs), unit, median(ratios));
}

Result<TrainingSteps> TrainingSteps::prepare(int batch, Width width) {
    TrainingSteps steps;
    steps.m_batch = batch;
    steps.m_width = width;
    std::string folder = (std::filesystem::temp_directory_path() / "muse-steps-XXXXXX").string();
    if (!::mkdtemp(folder.data())) return Error{"Could not make a temporary folder."};
    steps.m_folder = folder;
    const Pianoroll phrases = demoPhrases();
    const int count = phrases.bars() / kBarsPerPhrase;
    DatasetColumns columns;
    constexpr std::uint8_t everyFamily = (1u << kFamilies) - 1;
    for (int i = 0; i < count; ++i) {
        columns.families.insert(columns.families.end(), kBarsPerPhrase, everyFamily);
        columns.songs.push_back(0);
        columns.bars.push_back(i * kBarsPerPhrase);
        columns.splits.push_back(static_cast<std::uint8_t>(Split::Train));
    }
    DatasetReport report;
    report.decisions.push_back({"demo songs", {}, {}, count, Split::Train});
    const auto written =
        writeDatasetFile(steps.m_folder / "demo.safetensors", phrases.packed(), columns, datasetMetadata({}, report));
    if (!written) return written.error();
    return steps;
}

double TrainingSteps::seconds(const std::filesystem::path& build) const {
    const auto folder = m_folder / "run";
    std::error_code code;
    std::filesystem::remove_all(folder, code);
    constexpr const char* never = "1000000";
    run({(build / "app/musegan").string(), "train", (m_folder / "demo.safetensors").string(), "--run", folder.string(),
         "--width", std::string(name(m_width)), "--batch", std::to_string(m_batch), "--steps", "4", "--metrics-every",
         never, "--samples-every", never, "--checkpoint-every", never, "--metrics-phrases", "1"});
    const auto events = readText(folder / "events.jsonl");
    if (!events) return 0;
    std::vector<double> times;
    std::istringstream lines(*events);
    for (std::string line; std::getline(lines, line);) {
        const auto event = nlohmann::json::parse(line, nullptr, false);
        if (event.is_object() && event.value("step", 0) > 1) times.push_back(event.value("seconds_per_step", 0.0));
    }
    return median(times);
}

} // namespace muse::bench
