// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "core/base/json/JsonText.h"
#ifndef MUSE_TRAINING_ONLY
#include "core/engine/device/AudioReport.h"
#endif
#include "core/ml/DeviceCheck.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/MachineReport.h"
#include "core/ml/ModelFolders.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/distributed/ScalingEstimate.h"
#include "core/ml/train/ArithmeticChoice.h"

#include <CLI/CLI.hpp>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

constexpr int kUsualBatch = 16;
/// Steps that are timed: a processor takes a second for one, a CUDA device some milliseconds.
constexpr int kTimedOnCpu = 1;
constexpr int kTimedOnCuda = 20;

struct DoctorOptions {
    bool json = false;
    bool ranks = false;   ///< how several processes would train together
    double latency = 0.1; ///< milliseconds from machine to machine
    std::string width = "compact";
    int threads = 0;
    std::string device; ///< that is checked; none when empty
    int batch = kUsualBatch;
};

struct Report {
    std::vector<std::string> lines;
    nlohmann::json steps = nlohmann::json::array();   ///< how long training steps take
    nlohmann::json scaling = nlohmann::json::array(); ///< and would take with several processes
    bool ok = true;
};

/// Adds how long a training step takes.
void addStep(Report& report, ComputeDevice device, Width width, Arithmetic arithmetic, int batch) {
    TrainingSettings settings;
    settings.model.width = width;
    settings.batch = batch;
    settings.device = device;
    settings.arithmetic = arithmetic;
    const bool cuda = device == ComputeDevice::Cuda;
    const auto choice = chooseArithmetic(settings);
    const std::string numbers(name(choice ? choice->used.arithmetic : arithmetic));
    const auto what = fmt::format("Training step (composer, {} width, batch {}, {} {})", name(width), batch,
                                  cuda ? "cuda" : "cpu", numbers);
    const auto seconds = secondsPerStep(settings, cuda ? kTimedOnCuda : kTimedOnCpu);
    if (!seconds) {
        report.lines.push_back(fmt::format("{}: {}", what, seconds.error().message));
        report.ok = false;
        return;
    }
    report.lines.push_back(fmt::format("{}: {:.4f} s", what, *seconds));
    report.steps.push_back({{"device", cuda ? "cuda" : "cpu"},
                            {"width", name(width)},
                            {"batch", batch},
                            {"arithmetic", numbers},
                            {"seconds", *seconds}});
}

Result<Report> checked(ComputeDevice device, int batch) {
    const auto checks = checkDevice(device);
    if (!checks) return checks.error();
    Report report;
    for (const DeviceCheck& check : *checks) {
        report.lines.push_back(fmt::format("{:<40} {:>9.2e} of {:>7.0e} allowed  {}", check.name, check.difference,
                                           check.allowed, check.ok() ? "ok" : "FAIL"));
        report.ok = report.ok && check.ok();
    }
    if (device == ComputeDevice::Cuda)
        for (const Width width : {Width::Compact, Width::Paper})
            for (const Arithmetic arithmetic : {Arithmetic::Float32, Arithmetic::Tf32, Arithmetic::BFloat16})
                addStep(report, device, width, arithmetic, batch);
    return report;
}

Report surveyed(int batch) {
    Report report;
    report.lines = describeMachine();
#ifndef MUSE_TRAINING_ONLY
    for (std::string& line : describeAudio())
        report.lines.push_back(std::move(line));
#endif
    const auto models = installedModels();
    for (const ModelCard& card : models)
        report.lines.push_back(fmt::format("Model: {} ({})", card.name, card.path.filename().string()));
    if (models.empty()) report.lines.push_back(fmt::format("Model: none in {}", modelFolders().front().string()));
    addStep(report, ComputeDevice::Cpu, Width::Compact, Arithmetic::Auto, batch);
    return report;
}

/// A table of how much of its rate a process keeps, by ranks and link, from what is measured here.
Result<Report> scaled(const DoctorOptions& options) {
    constexpr std::array links = {0.1, 1.0, 10.0, 25.0, 100.0}; // Gbit/s
    TrainingSettings settings;
    settings.model.width = *widthNamed(options.width);
    setComputeThreads(options.threads);
    settings.batch = options.batch;
    const auto traffic = stepTraffic(settings);
    if (!traffic) return traffic.error();
    const auto rates = measureRankRates();
    if (!rates) return rates.error();
    const auto seconds = secondsPerStep(settings, kTimedOnCpu);
    if (!seconds) return seconds.error();
    Report report;
    report.lines = {
        fmt::format("Training step (composer, {} width, {} phrases a process): {:.3f} s, measured here", options.width,
                    options.batch, *seconds),
        fmt::format("Sent for it: {} x {:.2f} MB of gradients for the critic, {:.2f} MB for the generator, in "
                    "{} buckets, and {} small sums",
                    traffic->criticUpdates, static_cast<double>(traffic->criticBytes) / 1e6,
                    static_cast<double>(traffic->generatorBytes) / 1e6, traffic->buckets, traffic->smallSums),
        fmt::format("Two ranks on this machine, measured: {:.2f} GB/s of a large sum, {:.3f} ms a small one",
                    rates->bytesPerSecond / 1e9, rates->secondsPerSum * 1e3),
        fmt::format("Share of its rate that each process keeps, estimated, with {} ms from machine to machine:",
                    options.latency)};
    std::string head = "Processes";
    for (const double link : links)
        head += fmt::format("{:>12}", fmt::format("{} Gbit/s", link));
    report.lines.push_back(head);
    for (int ranks = 2; ranks <= 64; ranks *= 2) {
        auto line = fmt::format("{:9}", ranks);
        for (const double link : links) {
            const double step = secondsOfStep(*seconds, *traffic, *rates, {link * 1e9, options.latency / 1e3}, ranks);
            line += fmt::format("{:>10.1f} %", 100 * *seconds / step);
            report.scaling.push_back(
                {{"ranks", ranks}, {"gigabits", link}, {"seconds", step}, {"kept", *seconds / step}});
        }
        report.lines.push_back(line);
    }
    return report;
}

void print(const Report& report, bool json) {
    if (!json) {
        for (const std::string& line : report.lines)
            fmt::print("{}\n", line);
        return;
    }
    const nlohmann::json all = {{"version", MUSE_VERSION},
                                {"ok", report.ok},
                                {"report", report.lines},
                                {"steps", report.steps},
                                {"scaling", report.scaling}};
    fmt::print("{}\n", jsonText(all, 2));
}

int doctor(const DoctorOptions& options) {
    if (options.ranks) {
        const auto report = scaled(options);
        if (!report) return fail(report.error());
        print(*report, options.json);
        return Success;
    }
    if (options.device.empty()) {
        const Report report = surveyed(options.batch);
        print(report, options.json);
        return report.ok ? Success : Failed;
    }
    const auto report = checked(options.device == "cuda" ? ComputeDevice::Cuda : ComputeDevice::Cpu, options.batch);
    if (!report) return fail(report.error());
    print(*report, options.json);
    return report->ok ? Success : Failed;
}

} // namespace

void addDoctorCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("doctor", "Say what this machine has and what will be used");
    auto options = std::make_shared<DoctorOptions>();
    command->add_flag("--json", options->json, "Print as JSON");
    command
        ->add_option("--device", options->device,
                     "Hold this device against the processor: cpu or cuda. Exit code 1 if they differ")
        ->check(CLI::IsMember({"cpu", "cuda"}));
    command->add_option("--batch", options->batch, "Phrases of the training step that is timed")
        ->check(CLI::Range(2, 4096))
        ->capture_default_str();
    auto* ranks = command->add_flag("--ranks", options->ranks,
                                    "Estimate how fast several processes on several machines would train together");
    command->add_option("--latency", options->latency, "Milliseconds that a message takes between them")
        ->check(CLI::Range(0.0, 10000.0))
        ->needs(ranks)
        ->capture_default_str();
    command->add_option("--width", options->width, "Width of the model that they would train")
        ->check(CLI::IsMember({"compact", "paper"}))
        ->needs(ranks)
        ->capture_default_str();
    command->add_option("--threads", options->threads, "Cores of each of them; 0: all")
        ->check(CLI::Range(0, 256))
        ->needs(ranks)
        ->capture_default_str();
    command->callback([options, &action] { action = [options] { return doctor(*options); }; });
}

} // namespace muse::cli
