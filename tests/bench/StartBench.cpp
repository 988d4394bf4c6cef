// SPDX-License-Identifier: MIT
// How long the programs take to be there, and what memory they take: medians of five runs after a first one. Commands
// are timed from their start to their end. Windows stand on a screen of their own (Xvfb) and are watched from outside
// (xdotool): when the window is visible, when a key has changed the song, and how long Ctrl+G takes to bring eight bars
// of notes, two seconds after the start and again; beside Rosegarden and LMMS, where they are installed.
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;
using namespace std::chrono_literals;

extern char** environ;

namespace {

constexpr int kRuns = 5;
constexpr auto kPatience = 60s;

using Clock = std::chrono::steady_clock;
using Words = std::vector<std::string>;

double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

pid_t started(const Words& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    const int failed = ::posix_spawnp(&process, arguments[0], &files, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    return failed ? 0 : process;
}

void timeCommand(const char* what, const Words& words) {
    std::vector<double> times;
    std::vector<double> peaks;
    for (int run = 0; run <= kRuns; ++run) {
        const auto begin = Clock::now();
        const pid_t process = started(words);
        int status = 0;
        rusage used{};
        if (!process || ::wait4(process, &status, 0, &used) < 0 || status != 0) {
            fmt::print("{:<34} could not be run\n", what);
            return;
        }
        if (run == 0) continue;
        times.push_back(millisecondsSince(begin));
        peaks.push_back(static_cast<double>(used.ru_maxrss) / 1024);
    }
    fmt::print("{:<34} {:>7.0f} ms {:>7.0f} MB\n", what, median(times), median(peaks));
}

/// What xdotool prints; empty where it finds nothing.
std::string xdotool(const std::string& words) {
    std::string text;
    std::array<char, 256> part{};
    FILE* pipe = ::popen(("xdotool " + words + " 2>/dev/null").c_str(), "r");
    if (!pipe) return text;
    while (std::fgets(part.data(), part.size(), pipe))
        text += part.data();
    ::pclose(pipe);
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

bool waitUntil(const std::function<bool()>& reached) {
    for (const auto begin = Clock::now(); Clock::now() - begin < kPatience; std::this_thread::sleep_for(1ms))
        if (reached()) return true;
    return false;
}

/// Of a process, in MB.
double residentNow(pid_t process) {
    std::ifstream status(fmt::format("/proc/{}/status", process));
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::atof(line.c_str() + 6) / 1024;
    return 0;
}

/// A window on the screen; gone with this.
class Window {
public:
    Window(const Words& words, const std::string& title) : m_begin(Clock::now()), m_process(started(words)) {
        waitUntil([&] {
            m_window = xdotool(fmt::format("search --onlyvisible --name '{}'", title));
            return !m_window.empty();
        });
        // A splash screen may come and go beside it.
        m_window = m_window.substr(m_window.rfind('\n') + 1);
        visible = millisecondsSince(m_begin);
    }
    ~Window() {
        if (!m_process) return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    [[nodiscard]] bool there() const { return !m_window.empty(); }
    [[nodiscard]] Clock::time_point begin() const { return m_begin; }
    [[nodiscard]] double memory() const { return residentNow(m_process); }
    [[nodiscard]] const std::string& id() const { return m_window; }
    void press(const std::string& keys) const { xdotool(fmt::format("windowfocus {} key {}", m_window, keys)); }
    /// Whether the title says that the song was changed.
    [[nodiscard]] bool changed() const { return xdotool("getwindowname " + m_window).find('*') != std::string::npos; }

    double visible = 0; ///< ms from the start

private:
    Clock::time_point m_begin;
    pid_t m_process;
    std::string m_window;
};

struct Seen {
    std::vector<double> visible, answering, early, ready, first, again, after;
};

/// Eight bars of the ruler, as the window lies at 1440 x 900.
void selectEightBars(const Window& window) {
    xdotool(
        fmt::format("mousemove --window {0} 350 222 mousedown 1 mousemove --window {0} 500 222 mousemove --window {0} "
                    "712 222 mouseup 1",
                    window.id()));
}

double generated(const Window& window) {
    const auto begin = Clock::now();
    window.press("ctrl+g");
    waitUntil([&] { return window.changed(); });
    const double took = millisecondsSince(begin);
    std::this_thread::sleep_for(200ms);
    window.press("ctrl+z");
    waitUntil([&] { return !window.changed(); });
    return took;
}

bool watchStudio(const Words& words, Seen& seen) {
    const Window window(words, "First Light.* - MuseGAN Studio");
    if (!window.there()) return false;
    seen.visible.push_back(window.visible);
    const double early = window.memory();
    window.press("ctrl+a Delete");
    waitUntil([&] { return window.changed(); });
    seen.answering.push_back(millisecondsSince(window.begin()));
    seen.early.push_back(early);
    window.press("ctrl+z");
    waitUntil([&] { return !window.changed(); });
    selectEightBars(window);
    std::this_thread::sleep_until(window.begin() + 2s);
    seen.ready.push_back(window.memory());
    seen.first.push_back(generated(window));
    seen.again.push_back(generated(window));
    std::this_thread::sleep_for(2s);
    seen.after.push_back(window.memory());
    return true;
}

void timeStudio(const Words& words) {
    Seen seen;
    Seen first;
    for (int run = 0; run <= kRuns; ++run)
        if (!watchStudio(words, run == 0 ? first : seen))
            return fmt::print("The studio's window does not appear.\n"), void();
    fmt::print("{:<34} {:>7.0f} ms {:>7.0f} MB\n", "window visible, without LibTorch", median(seen.visible),
               median(seen.early));
    fmt::print("{:<34} {:>7.0f} ms\n", "window has answered a key", median(seen.answering));
    fmt::print("{:<34} {:>10} {:>7.0f} MB\n", "window with LibTorch, 2 s later", "", median(seen.ready));
    fmt::print("{:<34} {:>7.0f} ms\n", "Ctrl+G of 8 bars", median(seen.first));
    fmt::print("{:<34} {:>7.0f} ms\n", "Ctrl+G again", median(seen.again));
    fmt::print("{:<34} {:>10} {:>7.0f} MB\n", "2 s after generating", "", median(seen.after));
}

bool installed(const char* program) {
    return std::system(fmt::format("command -v {} >/dev/null", program).c_str()) == 0;
}

void timePeer(const char* program, const char* title, const Words& words) {
    if (!installed(program)) return fmt::print("{:<34} is not installed\n", program), void();
    std::vector<double> times;
    std::vector<double> memory;
    for (int run = 0; run <= kRuns; ++run) {
        const Window window(words, title);
        if (!window.there()) return fmt::print("{:<34} shows no window\n", program), void();
        std::this_thread::sleep_for(2s);
        if (run == 0) continue;
        times.push_back(window.visible);
        memory.push_back(window.memory());
    }
    fmt::print("{:<34} {:>7.0f} ms {:>7.0f} MB\n", fmt::format("{} visible, 2 s later", program), median(times),
               median(memory));
}

} // namespace

/// The programs of this build, or of another one whose app folder is named.
int main(int count, char** arguments) {
    const fs::path programs = count > 1 ? arguments[1] : MUSE_PROGRAMS;
    const std::string musegan = programs / "musegan";
    const fs::path songs = fs::path(MUSE_SOURCE_DIR) / "assets" / "songs";
    const std::string song = songs / "first-light.musegan";
    const fs::path home = fs::temp_directory_path() / fmt::format("muse-start-{}", ::getpid());
    fs::create_directories(home);
    for (const char* variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        ::setenv(variable, home.c_str(), 1);
    const std::string midi = home / "song.mid";

    timeCommand("musegan --version", {musegan, "--version"});
    timeCommand("musegan --help", {musegan, "--help"});
    timeCommand("musegan convert", {musegan, "convert", song, midi});
    timeCommand("musegan accompany, 8 bars",
                {musegan, "accompany", song, "--model", "composer-bass", "--bars", "8", "-o", home / "band.mid"});

    const std::string screen = fmt::format(":{}", 100 + ::getpid() % 800);
    const pid_t server = started({"Xvfb", screen, "-screen", "0", "1600x1000x24"});
    ::setenv("DISPLAY", screen.c_str(), 1);
    ::unsetenv("WAYLAND_DISPLAY");
    if (!server || !waitUntil([] { return !xdotool("getdisplaygeometry").empty(); })) {
        fmt::print("There is no screen for windows: are xvfb and xdotool installed?\n");
    } else {
        timeStudio({programs / "musegan-studio", "--size", "1440x900"});
        timePeer("rosegarden", "Rosegarden", {"rosegarden", "--nosplash", midi});
        timePeer("lmms", "LMMS", {"lmms"});
    }
    if (server) {
        ::kill(server, SIGTERM);
        ::waitpid(server, nullptr, 0);
    }
    fs::remove_all(home);
    return 0;
}
