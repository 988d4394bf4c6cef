// SPDX-License-Identifier: MIT
// Making music: seconds for many bars after the model is loaded, from scratch and to a given bass, at compact and paper
// width, beside the machine's own rate for a matrix product; then the window's sixteen candidates and its morph.
// --against PROGRAM takes another build's `musegan` by turns with this build's: both programs make 1,000 bars and 4,
// and the difference is what 996 bars take after loading, by the clock and, for machines that are shared, in seconds of
// the processor.
#include "core/midi/MidiFile.h"
#include "core/ml/ComputeEnvironment.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/net/Generator.h"
#include "core/music/PianorollConversion.h"
#include "tests/bench/UntrainedModel.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

using namespace muse;

namespace {

constexpr int kBars = 1000;
constexpr int kFewBars = 4;

double seconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Multiplications and additions of one bar (paper, Table 4, with reference.md section 1's corrections).
double gigaflopsOfBar(const GanConfig& config) {
    const auto c = [&](std::int64_t paper) { return static_cast<double>(channels(paper, config.width)); };
    const double map = config.given ? 16 : 0;
    const double tracks = config.given ? 4 : 5;
    const double temporal = (64 * 2 * c(1024) + 2 * c(1024) * 3 * 64) / 4;
    const double bar = 128 * c(1024) + 2 * (c(512) + map) * 2 * c(512) + 4 * (c(512) + map) * 2 * c(256) +
                       8 * (c(256) + map) * 2 * c(256) + 16 * (c(256) + map) * 2 * c(128) +
                       32 * (c(128) + map) * 3 * c(128) + 96 * (c(128) + map) * 7 * c(64) +
                       672 * (c(64) + map) * 12 * tracks;
    const double encoder = 672 * 12 * 16 + 96 * 112 * 16 + (32 * 48 + (16 + 8 + 4 + 2) * 32) * 16;
    return 2e-9 * (temporal + bar + (config.given ? encoder : 0));
}

double matrixRate() {
    const auto a = torch::rand({2048, 2048});
    const auto b = torch::rand({2048, 2048});
    return 2e-9 * 2048 * 2048 * 2048 / seconds([&] { torch::mm(a, b); });
}

/// A bass note of seven steps every beat or so.
Pianoroll bassLine(int bars) {
    Pianoroll roll(bars);
    std::mt19937 random(1);
    for (int bar = 0; bar < bars; ++bar)
        for (int beat = 0; beat < kStepsPerBar; beat += kStepsPerQuarter)
            for (int step = beat, pitch = 4 + static_cast<int>(random() % 24); step < beat + 7; ++step)
                roll.set(bar, step, pitch, Family::Bass);
    return roll;
}

void check(bool ok, const std::string& what) {
    if (ok) return;
    fmt::print(stderr, "{}\n", what);
    std::exit(1);
}

void afterLoading(const std::vector<UntrainedModel>& cases, int rounds) {
    const auto bass = bassLine(kBars);
    GenerationSettings settings;
    settings.bars = kBars;
    fmt::print("{} bars after loading, {} threads, medians of {} rounds\n", kBars, at::get_num_threads(), rounds);
    for (const UntrainedModel& one : cases) {
        const auto model = GenerationModel::load(one.file);
        check(model.ok(), "The model could not be loaded.");
        std::vector<double> times, rates;
        for (int i = 0; i <= rounds; ++i) {
            rates.push_back(matrixRate());
            const double time = seconds([&] {
                const auto roll = one.config.given ? (*model)->accompany(bass, settings) : (*model)->generate(settings);
                check(roll.ok(), "The model could not generate.");
            });
            if (i > 0) times.push_back(time); // the first finds cold caches
        }
        const double flops = kBars * gigaflopsOfBar(one.config) / median(times);
        fmt::print("  {:22} {:7.3f} s  {:6.1f} GFLOP/s, {:3.0f} % of a matrix product's {:.1f}\n", one.name,
                   median(times), flops, 100 * flops / median(rates), median(rates));
    }
}

/// What the window asks for: many answers at once, and one that follows a hand between others.
void candidates(const std::vector<UntrainedModel>& cases, int rounds) {
    constexpr int pieces = 16, pieceBars = 8;
    const auto bass = bassLine(pieceBars);
    std::vector<GenerationSettings> each(pieces);
    for (std::size_t i = 0; i < each.size(); ++i) {
        each[i].bars = pieceBars;
        each[i].seed = i + 1;
    }
    GenerationSettings between;
    between.morph = Morph{{{1, {}, {}}, {2, {}, {}}, {3, {}, {}}, {4, {}, {}}}, {{0.4f, 0.6f}}};
    const auto four = bass.slice(0, kBarsPerPhrase);
    fmt::print("{} candidates of {} bars together, against one by one; one of four bars between four others\n", pieces,
               pieceBars);
    for (const UntrainedModel& one : cases) {
        const auto model = GenerationModel::load(one.file);
        check(model.ok(), "The model could not be loaded.");
        std::vector<double> together, apart, morph;
        for (int i = 0; i <= 2 * rounds; ++i) {
            const auto many = one.config.given ? &bass : nullptr;
            const auto few = one.config.given ? &four : nullptr;
            const double all =
                seconds([&] { check((*model)->candidates(many, each).ok(), "The model could not generate."); });
            const double single = seconds([&] {
                for (const GenerationSettings& piece : each)
                    check((*model)->candidates(many, {&piece, 1}).ok(), "The model could not generate.");
            });
            const double moved = seconds([&] {
                check((*model)->candidates(few, {&between, 1}).ok(), "The model could not morph.");
            });
            if (i == 0) continue;
            together.push_back(all);
            apart.push_back(single);
            morph.push_back(moved);
        }
        fmt::print("  {:22} {:6.0f} ms, {:.2f} of one by one; between {:5.1f} ms\n", one.name, 1e3 * median(together),
                   median(together) / median(apart), 1e3 * median(morph));
    }
}

/// Of one run or the difference of two: by the clock, and of the processor.
struct Taken {
    double clock = 0;
    double processor = 0;
};

double processorSecondsOfChildren() {
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

Taken runProgram(const std::string& program, const UntrainedModel& one, const std::filesystem::path& folder, int bars) {
    const auto task = one.config.given ? fmt::format("accompany '{}'", (folder / "bass.mid").string()) : "generate";
    const auto command = fmt::format("'{}' {} --model '{}' --bars {} -o '{}' >/dev/null 2>&1", program, task,
                                     one.file.string(), bars, (folder / "out.mid").string());
    const double before = processorSecondsOfChildren();
    const double clock = seconds([&] { check(std::system(command.c_str()) == 0, command + " failed."); });
    return {clock, processorSecondsOfChildren() - before};
}

void against(const std::string& ours, const std::string& theirs, const std::vector<UntrainedModel>& cases,
             const std::filesystem::path& folder, int rounds) {
    fmt::print("{} bars less {} by the programs, by turns, medians of {} rounds\n", kBars, kFewBars, rounds);
    struct Times {
        std::vector<double> clock, processor;
        void add(const Taken& many, const Taken& few) {
            clock.push_back(many.clock - few.clock);
            processor.push_back(many.processor - few.processor);
        }
    };
    for (const UntrainedModel& one : cases) {
        Times our, their;
        for (int i = 0; i < rounds; ++i)
            for (auto& [program, times] : {std::pair<const std::string&, Times&>(theirs, their), {ours, our}}) {
                const Taken few = runProgram(program, one, folder, kFewBars);
                times.add(runProgram(program, one, folder, kBars), few);
            }
        const auto compare = [&](const char* what, double mine, double other) {
            fmt::print("  {:22} {:9} ours {:7.3f} s, theirs {:7.3f} s: {:.2f} times ours\n", one.name, what, mine,
                       other, other / mine);
        };
        compare("clock", median(our.clock), median(their.clock));
        compare("processor", median(our.processor), median(their.processor));
    }
}

} // namespace

int main(int count, char** arguments) {
    // LibTorch is linked to this program, so its libraries have read the environment by now.
    if (prepareComputeEnvironment()) ::execv("/proc/self/exe", arguments);
    setComputeThreads(0);
    int rounds = 5;
    std::string other;
    for (int i = 1; i < count; ++i)
        if (std::strcmp(arguments[i], "--against") == 0 && i + 1 < count)
            other = arguments[++i];
        else
            rounds = std::max(1, std::atoi(arguments[i]));

    char pattern[] = "/tmp/GenerationBench.XXXXXX";
    const std::filesystem::path folder = ::mkdtemp(pattern);
    std::vector<UntrainedModel> cases;
    for (const Width width : {Width::Compact, Width::Paper})
        for (const std::optional<Family> given : {std::optional<Family>(), std::optional(Family::Bass)})
            cases.push_back(writeUntrainedModel(folder, width, given));
    afterLoading(cases, rounds);
    candidates(cases, rounds);
    if (!other.empty()) {
        const auto midi = writeMidi(toSong(bassLine(kBars)), folder / "bass.mid");
        check(midi.ok(), "The bass could not be written.");
        against(MUSE_PROGRAM, other, cases, folder, rounds);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
