// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "core/base/Paths.h"
#ifndef MUSE_TRAINING_ONLY
#include "core/engine/AudioReport.h"
#endif
#include "core/ml/DeviceCheck.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/MachineReport.h"
#include "core/ml/RuntimeTuning.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

constexpr int kBatch = 16;

struct Report {
    std::vector<std::string> lines;
    bool ok = true;
};

/// How long a step takes; `steps` of them are measured.
std::string stepLine(ComputeDevice device, Width width, Arithmetic arithmetic, int steps) {
    TrainingSettings settings;
    settings.model.width = width;
    settings.batch = kBatch;
    settings.device = device;
    settings.arithmetic = arithmetic;
    const auto seconds = secondsPerStep(settings, steps);
    const std::string what = fmt::format("Training step (composer, {} width, batch {}{})", name(width), kBatch,
                                         device == ComputeDevice::Cpu         ? ""
                                         : arithmetic == Arithmetic::BFloat16 ? ", cuda, bfloat16"
                                         : arithmetic == Arithmetic::Tf32     ? ", cuda, tf32"
                                                                              : ", cuda, float32");
    return seconds ? fmt::format("{}: {:.4f} s", what, *seconds) : fmt::format("{}: {}", what, seconds.error().message);
}

Result<Report> checked(ComputeDevice device) {
    const auto checks = checkDevice(device);
    if (!checks) return checks.error();
    Report report;
    for (const DeviceCheck& check : *checks) {
        report.lines.push_back(fmt::format("{:<34} {:>9.2e} of {:>7.0e} allowed  {}", check.name, check.difference,
                                           check.allowed, check.ok() ? "ok" : "FAIL"));
        report.ok = report.ok && check.ok();
    }
    if (device == ComputeDevice::Cuda)
        for (const Width width : {Width::Compact, Width::Paper})
            for (const Arithmetic arithmetic : {Arithmetic::Float32, Arithmetic::Tf32, Arithmetic::BFloat16})
                report.lines.push_back(stepLine(device, width, arithmetic, 20));
    return report;
}

void print(const Report& report, bool json) {
    if (json)
        fmt::print("{}\n",
                   nlohmann::json{{"version", MUSE_VERSION}, {"ok", report.ok}, {"report", report.lines}}.dump(2));
    else
        for (const std::string& line : report.lines)
            fmt::print("{}\n", line);
}

int doctor(bool json, const std::string& device) {
    setComputeThreads(0);
    if (!device.empty()) {
        const auto report = checked(device == "cuda" ? ComputeDevice::Cuda : ComputeDevice::Cpu);
        if (!report) return fail(report.error());
        print(*report, json);
        return report->ok ? Success : Failed;
    }
    std::vector<std::string> lines = describeMachine();
#ifndef MUSE_TRAINING_ONLY
    for (std::string& line : describeAudio())
        lines.push_back(std::move(line));
#endif
    const auto models = listModels(assetsFolder() / "models");
    for (const ModelCard& card : models)
        lines.push_back(fmt::format("Model: {} ({})", card.name, card.path.filename().string()));
    if (models.empty()) lines.push_back(fmt::format("Model: none in {}", (assetsFolder() / "models").string()));
    lines.push_back(stepLine(ComputeDevice::Cpu, Width::Compact, Arithmetic::Float32, 1));
    print({std::move(lines), true}, json);
    return Success;
}

} // namespace

void addDoctorCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("doctor", "Say what this machine has and what will be used");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print as JSON");
    auto device = std::make_shared<std::string>();
    command
        ->add_option("--device", *device,
                     "Hold this device against the processor: cpu or cuda. Exit code 1 if they differ")
        ->check(CLI::IsMember({"cpu", "cuda"}));
    command->callback([json, device, &action] { action = [json, device] { return doctor(*json, *device); }; });
}

} // namespace muse::cli
