// SPDX-License-Identifier: MIT
// Training on the processor, in ratios of one run: a critic update with gradient penalty against Table 4(c) as anyone
// would write it in torch::nn with autograd's double backward (once in this process, which keeps freed memory as the
// program does, and once in a child that was not tuned), beside the machine's own rate for a matrix product; or, with
// "methods", other losses and critics against the paper's, by turns; or, with --against, critic update and whole step
// against another build of this program, by turns.
#include "core/base/CpuLevel.h"
#include "core/base/Memory.h"
#include "core/ml/ComputeEnvironment.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/cpu/BFloat16Support.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/Shapes.h"
#include "core/ml/train/Adam.h"
#include "core/ml/train/CriticUpdate.h"
#include "core/music/PianorollConversion.h"
#include "core/project/ProjectFile.h"
#include "tests/bench/OtherBuild.h"
#include "tests/core/ml/PlainCritic.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <functional>
#include <torch/optim.h>

using namespace muse;

namespace {

double seconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Phrases of the demo songs, over and over, and what an untrained generator would say.
Tensor realPhrases(Extent batch) {
    Pianoroll phrases;
    for (const char* song : {"first-light", "night-train"}) {
        const auto loaded = loadProject(std::string(MUSE_SOURCE_DIR "/assets/songs/") + song + ".musegan");
        if (loaded) phrases.append(toPianoroll(*loaded, 0, 4 * kBarsPerPhrase));
    }
    const auto all = toTensor(phrases);
    return all.index_select(0, torch::arange(batch).remainder(all.size(0))).contiguous();
}
Tensor fakePhrases(Extent batch) {
    return torch::tanh(torch::randn({batch, 96, 84, 4, 5}) - 1);
}

/// Multiplications and additions of one update: ten passes over each layer for a real, a fake and an interpolated
/// sample (perf.md, "No double backward"), less the two of the first layer that nobody needs.
double gigaflopsOf(Extent batch, Width width) {
    const auto c = static_cast<double>(channels(128, width));
    const double first = 8064 * 3 * 2 * 5 * c;
    const double rest = 8064 * 3 * c * c + 672 * 12 * c * c + 96 * 7 * c * c + 72 * 2 * c * c + 11 * 4 * c * 2 * c +
                        5 * 3 * 2 * c * 4 * c + 20 * c * 8 * c + 8 * c;
    return 2e-9 * static_cast<double>(batch) * (8 * first + 10 * rest);
}

/// What a critic update is made of.
struct Method {
    std::string_view name;
    CriticKind critic = CriticKind::Paper;
    CriticObjective objective{AdversarialLoss::WganGp, 10};
};

struct Ours {
    Critic critic;
    Adam adam;
    CriticObjective objective;
    Ours(Width width, bool bfloat16, const Method& method)
        : critic(5, width, method.critic), adam(critic.parameters(), Adam::Settings{}), objective(method.objective) {
        critic.multiplyBFloat16(bfloat16);
    }

    void update(const Tensor& real, const Tensor& fake) {
        auto gradients = critic.zeroGradients();
        criticGradients(critic, real, fake, torch::rand({real.size(0)}), objective, gradients);
        adam.step(gradients);
    }
};

struct Plain {
    test::PlainCritic critic;
    torch::optim::Adam adam;
    explicit Plain(Width width)
        : critic(5, channels(128, width)),
          adam(critic.parameters(), torch::optim::AdamOptions(1e-3).betas({0.5, 0.9})) {}

    void update(const Tensor& real, const Tensor& fake) {
        adam.zero_grad();
        const auto alpha = torch::rand({real.size(0), 1, 1, 1, 1});
        const auto between = torch::lerp(real, fake, alpha).requires_grad_();
        const auto slope = torch::autograd::grad({critic.forward(between).sum()}, {between}, {}, true, true)[0];
        const auto penalty = ((slope.flatten(1).square().sum(1) + 1e-8).sqrt() - 1).square().mean();
        (critic.forward(fake).mean() - critic.forward(real).mean() + 10 * penalty).backward();
        adam.step();
    }
};

double plainSeconds(Extent batch, Width width) {
    Plain plain(width);
    const auto real = test::plainLayout(realPhrases(batch));
    const auto fake = test::plainLayout(fakePhrases(batch));
    plain.update(real, fake);
    return seconds([&] { plain.update(real, fake); });
}

double untunedSeconds(const char* program, Extent batch, Width width) {
    const auto command = fmt::format("env -u OMP_WAIT_POLICY {} {} {} untuned", program, batch, name(width));
    double value = 0;
    if (std::FILE* child = ::popen(command.c_str(), "r")) {
        if (std::fscanf(child, "%lf", &value) != 1) value = 0;
        ::pclose(child);
    }
    return value;
}

double matrixRate() {
    const auto a = torch::rand({2048, 2048});
    const auto b = torch::rand({2048, 2048});
    return 2e-9 * 2048 * 2048 * 2048 / seconds([&] { torch::mm(a, b); });
}

/// Seconds of so many updates, after two that are not counted.
std::vector<double> ourSeconds(Extent batch, Width width, bool bfloat16, int updates, const Method& method = {}) {
    Ours ours(width, bfloat16, method);
    const auto real = realPhrases(batch);
    const auto fake = fakePhrases(batch);
    std::vector<double> times;
    for (int i = 0; i < updates + 2; ++i)
        times.push_back(seconds([&] { ours.update(real, fake); }));
    return {times.begin() + 2, times.end()};
}

const char* arithmeticName(bool bfloat16) {
    return bfloat16 ? "bfloat16" : "float32";
}

void compareWithPlain(const char* program, Extent batch, Width width, int rounds) {
    std::vector<bool> kinds = {false};
    if (canMultiplyBFloat16()) kinds.push_back(true);
    std::vector<std::vector<double>> our(kinds.size());
    std::vector<double> tuned, untuned, rate;
    for (int i = 0; i < rounds; ++i) {
        rate.push_back(matrixRate());
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            our[kind].push_back(median(ourSeconds(batch, width, kinds[kind], 3)));
        tuned.push_back(plainSeconds(batch, width));
        untuned.push_back(untunedSeconds(program, batch, width));
        rate.push_back(matrixRate());
    }
    fmt::print("{} width, batch {}, {} threads, level {}, medians of {} rounds\n", name(width), batch,
               at::get_num_threads(), name(cpuLevel()), rounds);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const double time = median(our[kind]);
        const double flops = gigaflopsOf(batch, width) / time;
        fmt::print("  ours, {:<19} {:7.3f} s  {:5.1f} GFLOP/s as if nothing were computed once, {:.0f} % of a float32 "
                   "matrix product's {:.1f}\n",
                   arithmeticName(kinds[kind]), time, flops, 100 * flops / median(rate), median(rate));
        fmt::print("    torch::nn, same settings {:7.3f} s  {:.2f} times ours\n", median(tuned), median(tuned) / time);
        fmt::print("    torch::nn, as shipped    {:7.3f} s  {:.2f} times ours\n", median(untuned),
                   median(untuned) / time);
    }
}

/// Each of them by turns, as many rounds; ratios to the first, which is the paper's.
void compareMethods(Extent batch, Width width, int rounds) {
    const std::vector<Method> methods = {
        {"WGAN-GP, the paper's critic"},
        {"WGAN-GP without its penalty", CriticKind::Paper, {AdversarialLoss::WganGp, {}}},
        {"R1", CriticKind::Paper, {AdversarialLoss::R1, 10}},
        {"R3", CriticKind::Paper, {AdversarialLoss::R3, 10}},
        {"R3 without its penalty", CriticKind::Paper, {AdversarialLoss::R3, {}}},
        {"WGAN-GP, critic with streams", CriticKind::Streams},
        {"R3, critic with streams", CriticKind::Streams, {AdversarialLoss::R3, 10}}};
    std::vector<std::vector<double>> times(methods.size());
    for (int i = 0; i < rounds; ++i)
        for (std::size_t k = 0; k < methods.size(); ++k)
            times[k].push_back(median(ourSeconds(batch, width, false, 3, methods[k])));
    fmt::print("{} width, batch {}, {} threads, level {}, float32, medians of {} rounds by turns\n", name(width), batch,
               at::get_num_threads(), name(cpuLevel()), rounds);
    for (std::size_t k = 0; k < methods.size(); ++k)
        fmt::print("  {:<30} {:7.3f} s  {:.2f}\n", methods[k].name, median(times[k]),
                   median(times[k]) / median(times.front()));
}

/// This build against another, each started anew as a user would start it, by turns.
int compareWithBuild(const std::filesystem::path& own, const std::filesystem::path& other, Extent batch, Width width,
                     int rounds) {
    const auto bench = std::filesystem::path("tests/bench/TrainingStepBench");
    const auto steps = bench::TrainingSteps::prepare(static_cast<int>(batch), width);
    if (!steps) {
        fmt::print(stderr, "{}\n", steps.error().message);
        return 1;
    }
    bench::Pair update, memory, step;
    for (int i = 0; i < rounds; ++i) {
        const auto measured = [&](const std::filesystem::path& build) {
            const auto child =
                bench::run({(build / bench).string(), std::to_string(batch), std::string(name(width)), "ours"});
            auto times = child.numbers;
            if (times.size() > 2) times.erase(times.begin(), times.begin() + 2);
            return std::pair(times.empty() ? 0 : median(times), child.peakMegabytes);
        };
        const auto [theirs, theirMemory] = measured(other);
        const auto [ours, ourMemory] = measured(own);
        update.add(ours, theirs);
        memory.add(ourMemory, theirMemory);
        step.add(steps->seconds(own), steps->seconds(other));
    }
    fmt::print("{} width, batch {}, level {}, {} rounds by turns; other build: {}\n", name(width), batch,
               name(cpuLevel()), rounds, other.string());
    update.print("critic update", "s");
    step.print("whole step", "s");
    memory.print("peak memory of updates", "MB");
    return 0;
}

/// Nothing but our updates, for a profiler, or for another build's comparison.
void printOurs(Extent batch, Width width) {
    for (const double time : ourSeconds(batch, width, canMultiplyBFloat16() && prefersBFloat16(), 8))
        fmt::print("{:.4f} s\n", time);
}

} // namespace

int main(int count, char** arguments) {
    if (count < 3 || !widthNamed(arguments[2])) {
        fmt::print(stderr,
                   "usage: TrainingStepBench BATCH paper|compact [ROUNDS|ours|methods] [--against BUILD-FOLDER]\n");
        return 2;
    }
    const Extent batch = std::max(2, std::atoi(arguments[1]));
    const Width width = *widthNamed(arguments[2]);
    if (count > 3 && std::strcmp(arguments[3], "untuned") == 0) {
        at::set_num_threads(static_cast<int>(std::thread::hardware_concurrency()));
        fmt::print("{}\n", plainSeconds(batch, width));
        return 0;
    }
    // LibTorch is linked to this program, so its libraries have read the environment by now.
    if (prepareComputeEnvironment()) ::execv("/proc/self/exe", arguments);
    const KeepFreedMemory kept;
    setComputeThreads(0);
    if (count > 3 && std::strcmp(arguments[3], "ours") == 0) {
        printOurs(batch, width);
        return 0;
    }
    if (count > 3 && std::strcmp(arguments[3], "methods") == 0) {
        compareMethods(batch, width, 5);
        return 0;
    }
    const int rounds = count > 3 && std::atoi(arguments[3]) > 0 ? std::atoi(arguments[3]) : 3;
    if (std::strcmp(arguments[count - 2], "--against") == 0) {
        const auto own = std::filesystem::canonical("/proc/self/exe").parent_path() / "../..";
        return compareWithBuild(own, arguments[count - 1], batch, width, rounds);
    }
    compareWithPlain(arguments[0], batch, width, rounds);
    return 0;
}
