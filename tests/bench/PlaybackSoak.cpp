// SPDX-License-Identifier: MIT
// Minutes of dense playback into a JACK server of its own, on the dummy driver, while a training keeps every core busy
// and the song is edited now and then: how often the server had to go without our sound.
//   PlaybackSoak [--minutes N] [--period FRAMES] [--realtime] [--no-training]
#include "core/dataset/DatasetBuilder.h"
#include "core/engine/Engine.h"
#include "core/midi/MidiFile.h"
#include "core/ml/ComputeEnvironment.h"
#include "core/ml/TrainingSession.h"
#include "tests/core/engine/EngineTools.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <jack/jack.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace muse;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

extern char** environ;

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    double minutes = 10;
    std::string period = "256";
    bool realtime = false;
    bool training = true;
};

class Server {
public:
    explicit Server(const Options& options) {
        const std::string name = fmt::format("muse-soak-{}", ::getpid());
        ::setenv("JACK_DEFAULT_SERVER", name.c_str(), 1);
        ::setenv("JACK_NO_AUDIO_RESERVATION", "1", 1);
        std::vector<std::string> words = {
            "jackd", "-n", name, options.realtime ? "-R" : "-r", "-d", "dummy", "-r", "48000", "-p", options.period};
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", 1, 0);
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0);
        if (::posix_spawnp(&m_process, "jackd", &actions, nullptr, arguments.data(), environ) != 0) m_process = -1;
        posix_spawn_file_actions_destroy(&actions);
    }
    ~Server() {
        if (m_process <= 0) return;
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

private:
    pid_t m_process = -1;
};

/// Counts what the server could not wait for.
class XrunCounter {
public:
    XrunCounter() {
        jack_set_error_function([](const char*) {});
        jack_set_info_function([](const char*) {});
        for (int attempt = 0; attempt < 100 && !m_client; ++attempt) {
            m_client = jack_client_open("muse-soak", JackNoStartServer, nullptr);
            if (!m_client) std::this_thread::sleep_for(100ms);
        }
        if (!m_client) return;
        jack_set_xrun_callback(
            m_client,
            [](void* self) {
                ++static_cast<XrunCounter*>(self)->m_count;
                return 0;
            },
            this);
        jack_activate(m_client);
    }
    ~XrunCounter() {
        if (m_client) jack_client_close(m_client);
    }
    XrunCounter(const XrunCounter&) = delete;
    XrunCounter& operator=(const XrunCounter&) = delete;

    [[nodiscard]] bool running() const { return m_client != nullptr; }
    [[nodiscard]] bool realtime() const { return jack_is_realtime(m_client) != 0; }
    [[nodiscard]] int count() const { return m_count; }

private:
    jack_client_t* m_client = nullptr;
    std::atomic<int> m_count{0};
};

std::unique_ptr<TrainingSession> train(const fs::path& folder) {
    fs::create_directories(folder / "midi");
    for (int i = 0; i < 3; ++i)
        if (!writeMidi(test::fullSong(16 + i), folder / "midi" / fmt::format("{}.mid", i))) return nullptr;
    DatasetSettings data;
    data.sources = {folder / "midi"};
    data.output = folder / "songs.safetensors";
    if (const auto built = buildDataset(data); !built) {
        fmt::print(stderr, "{}\n", built.error().message);
        return nullptr;
    }
    TrainingSettings settings;
    settings.dataset = data.output;
    settings.runFolder = folder / "run";
    settings.generatorSteps = 1'000'000;
    return std::make_unique<TrainingSession>(settings);
}

Options parsed(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--minutes" && i + 1 < argc) options.minutes = std::atof(argv[++i]);
        if (word == "--period" && i + 1 < argc) options.period = argv[++i];
        if (word == "--realtime") options.realtime = true;
        if (word == "--no-training") options.training = false;
    }
    return options;
}

/// Edits the song every few seconds, as a user does, and listens for trouble.
void play(Engine& engine, const XrunCounter& xruns, TrainingSession* training, double minutes) {
    Song song = test::fullSong(64);
    engine.setSong(song);
    engine.setLoop(std::pair<Tick, Tick>(0, song.end()));
    engine.setMetronome(true);
    engine.play();
    // The first seconds, in which clients are still being connected, do not count.
    std::this_thread::sleep_for(2s);
    const int before = xruns.count();
    const auto begin = Clock::now();
    const auto blocksBefore = engine.load().blocks;
    std::int64_t steps = 0;
    for (int edit = 0; Clock::now() - begin < std::chrono::duration<double, std::ratio<60>>(minutes); ++edit) {
        std::this_thread::sleep_for(1500ms);
        Track& track = song.track(kAllFamilies[static_cast<std::size_t>(edit) % kFamilies]);
        track.insert(Note{edit % 64 * kTicksPerBar, kTicksPerQuarter, static_cast<std::uint8_t>(48 + edit % 24), 90});
        track.settings.pan = (edit % 5 - 2) / 4.0;
        engine.setSong(song);
        if (edit % 20 == 19) engine.seek(edit % 64 * kTicksPerBar);
        if (training)
            for (const TrainingReport& report : training->drain())
                steps = report.step;
        if (engine.pollDevice() != AudioDeviceEvent::None) fmt::print("the device went away or came back\n");
        if (edit % 20 == 19) {
            fmt::print("  {:.0f} s: {} xruns\n", std::chrono::duration<double>(Clock::now() - begin).count(),
                       xruns.count() - before);
            std::fflush(stdout);
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    const EngineLoad load = engine.load();
    const auto milliseconds = [](std::chrono::nanoseconds time) { return static_cast<double>(time.count()) * 1e-6; };
    fmt::print("{:.0f} s of playback, {} training steps: {} xruns in {} callbacks of {:.2f} ms ({} expected); the "
               "slowest took {:.2f} ms\n",
               seconds, steps, xruns.count() - before, load.blocks - blocksBefore, milliseconds(load.block),
               static_cast<std::int64_t>(seconds * 1000 / milliseconds(load.block)), milliseconds(load.worst));
}

} // namespace

int main(int argc, char** argv) {
    prepareComputeEnvironment();
    const Options options = parsed(argc, argv);
    const auto font = test::smallSoundFont();
    if (!font) return fmt::print(stderr, "No soundfont is installed.\n"), 1;
    const Server server(options);
    const XrunCounter xruns;
    if (!xruns.running()) return fmt::print(stderr, "No JACK server could be started: is jackd installed?\n"), 1;
    const fs::path folder = fs::temp_directory_path() / fmt::format("muse-soak-{}", ::getpid());
    std::unique_ptr<TrainingSession> training;
    if (options.training && !(training = train(folder))) return 1;
    {
        Engine engine({.driver = "jack", .soundFont = *font, .sampleRate = 48000});
        while (engine.soundFontLoading())
            std::this_thread::sleep_for(10ms);
        fmt::print("{}, real-time scheduling {}, {} cores, training {}\n", engine.outputDescription(),
                   xruns.realtime() ? "on" : "off", std::thread::hardware_concurrency(), training ? "on" : "off");
        play(engine, xruns, training.get(), options.minutes);
    }
    if (training && training->state() == TrainingState::Failed) fmt::print("training: {}\n", training->error());
    training.reset();
    fs::remove_all(folder);
    return 0;
}
