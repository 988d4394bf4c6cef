// SPDX-License-Identifier: MIT
// One critic update with gradient penalty: ours against Table 4(c) as anyone would write it in torch::nn with
// autograd's double backward, taken by turns in one run, beside the machine's own rate for a matrix product. The plain
// net is measured twice: in this process, which keeps freed memory as the program does, and in a child that was not
// tuned.
#include "core/base/Memory.h"
#include "core/ml/ComputeEnvironment.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/net/Shapes.h"
#include "core/ml/train/Adam.h"
#include "core/ml/train/CriticUpdate.h"
#include "tests/core/ml/PlainCritic.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <functional>
#include <sys/resource.h>

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

/// Phrases as sparse as music (2 % of the cells sound), and what an untrained generator would say.
Tensor realPhrases(Extent batch) {
    return torch::where(torch::rand({batch, 96, 84, 4, 5}) < 0.02, torch::tensor(1.0f), torch::tensor(-1.0f));
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

struct Ours {
    Critic critic;
    Adam adam;
    explicit Ours(Width width) : critic(5, width), adam(critic.parameters(), Adam::Settings{}) {}

    void update(const Tensor& real, const Tensor& fake) {
        auto gradients = critic.zeroGradients();
        criticGradients(critic, real, fake, torch::rand({real.size(0)}), 10, gradients);
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

double peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void compare(const char* program, Extent batch, Width width, int rounds) {
    Ours ours(width);
    const auto real = realPhrases(batch);
    const auto fake = fakePhrases(batch);
    ours.update(real, fake);
    ours.update(real, fake);
    const double memory = peakMegabytes(); // before the plain net takes its own
    std::vector<double> our, tuned, untuned, rate;
    // As the plain net does, ours goes once before it is measured: a training is the steady state.
    const auto measured = [&] {
        ours.update(real, fake);
        return seconds([&] { ours.update(real, fake); });
    };
    for (int i = 0; i < rounds; ++i) {
        rate.push_back(matrixRate());
        our.push_back(measured());
        tuned.push_back(plainSeconds(batch, width));
        our.push_back(measured());
        untuned.push_back(untunedSeconds(program, batch, width));
        rate.push_back(matrixRate());
    }
    const double time = median(our);
    const double flops = gigaflopsOf(batch, width) / time;
    fmt::print("{} width, batch {}, {} threads, medians of {} rounds\n", name(width), batch, at::get_num_threads(),
               rounds);
    fmt::print("  ours                     {:7.3f} s  {:5.1f} GFLOP/s, {:.0f} % of a matrix product's {:.1f}\n", time,
               flops, 100 * flops / median(rate), median(rate));
    fmt::print("  torch::nn, same settings {:7.3f} s  {:.2f} times ours\n", median(tuned), median(tuned) / time);
    fmt::print("  torch::nn, as shipped    {:7.3f} s  {:.2f} times ours\n", median(untuned), median(untuned) / time);
    fmt::print("  peak memory of ours      {:7.0f} MB\n", memory);
}

/// Nothing but our updates, for a profiler to look at.
void profileOurs(Extent batch, Width width) {
    Ours ours(width);
    const auto real = realPhrases(batch);
    const auto fake = fakePhrases(batch);
    for (int i = 0; i < 10; ++i)
        fmt::print("{:.3f} s\n", seconds([&] { ours.update(real, fake); }));
}

} // namespace

int main(int count, char** arguments) {
    if (count < 3 || !widthNamed(arguments[2])) {
        fmt::print(stderr, "usage: TrainingStepBench BATCH paper|compact [ROUNDS|ours]\n");
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
        profileOurs(batch, width);
        return 0;
    }
    compare(arguments[0], batch, width, count > 3 ? std::max(1, std::atoi(arguments[3])) : 3);
    return 0;
}
