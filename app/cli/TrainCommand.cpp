// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/TrainOptions.h"
#include "core/ml/TrainingSession.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <thread>

namespace muse::cli {
namespace {

std::string clock(double seconds) {
    const auto whole = static_cast<std::int64_t>(seconds);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string line(const TrainingReport& report, const TrainingSettings& settings) {
    const auto left = static_cast<double>(settings.generatorSteps - report.step) * report.secondsPerStep;
    std::string text = fmt::format("step {}/{}  -D loss {:.3f}  W {:.3f}  penalty {:.3f}  {:.2f} s/step  {} left",
                                   report.step, settings.generatorSteps, -report.criticLoss, report.wasserstein,
                                   report.gradientPenalty, report.secondsPerStep, clock(left));
    if (report.deviation) text += fmt::format("  deviation {:.3f}{}", *report.deviation, report.best ? " (best)" : "");
    return text;
}

bool ended(TrainingState state) {
    return state == TrainingState::Finished || state == TrainingState::Stopped || state == TrainingState::Failed;
}

int train(const TrainOptions& options) {
    const auto chosen = options.settings();
    if (!chosen) return fail(chosen.error());
    const TrainingSettings& settings = *chosen;
    if (options.printConfig) {
        fmt::print("{}\n", toJson(settings).dump(2));
        return Success;
    }
    if (const auto fine = checkSettings(settings); !fine) {
        fail(fine.error());
        return Usage;
    }
    Console console;
    TrainingSession session(settings);
    bool noticed = false;
    for (bool last = false; !last;) {
        // The state is read first, so that what was reported before the end is still drained.
        last = ended(session.state());
        if (!noticed && session.reference()) {
            noticed = true;
            if (const auto notice = session.notice(); !notice.empty()) fmt::print(stderr, "{}\n", notice);
        }
        for (const TrainingReport& report : session.drain()) {
            console.status(line(report, settings));
            if (!report.metrics) continue;
            console.clear();
            fmt::print("{}\n", line(report, settings));
            if (!report.notice.empty()) fmt::print(stderr, "{}\n", report.notice);
            std::fflush(stdout);
        }
        if (console.interrupted()) session.stop();
        if (!last) std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    console.clear();
    if (session.state() == TrainingState::Failed) return fail({session.error()});
    fmt::print("{} The run is in {}.\n",
               session.state() == TrainingState::Finished ? "Finished." : "Stopped; --resume goes on from here.",
               settings.runFolder.string());
    return session.state() == TrainingState::Finished ? Success : Cancelled;
}

} // namespace

void addTrainCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("train", "Train a model on a dataset");
    auto options = std::make_shared<TrainOptions>();
    options->addTo(*command);
    command->footer("Examples:\n"
                    "  musegan train rock.safetensors --run runs/try --preset quick\n"
                    "  musegan train rock.safetensors --run runs/bass --given bass --steps 5000\n"
                    "  musegan train --preset compact --print-config > my.json\n"
                    "  musegan train rock.safetensors --run runs/mine --config my.json --batch 32\n"
                    "  musegan train --resume --run runs/mine\n"
                    "Ctrl-C stops after the step at hand and saves a checkpoint.");
    command->callback([options, &action] { action = [options] { return train(*options); }; });
}

} // namespace muse::cli
