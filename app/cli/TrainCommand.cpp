// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "core/ml/TrainingSession.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <thread>

namespace muse::cli {
namespace {

struct Options {
    TrainingSettings settings;
    std::string kind = "composer";
    std::string width = "compact";
    std::string given;
};

std::string clock(double seconds) {
    const auto whole = static_cast<std::int64_t>(seconds);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string line(const TrainingReport& report, const TrainingSettings& settings) {
    const auto left = static_cast<double>(settings.generatorSteps - report.step) * report.secondsPerStep;
    return fmt::format("step {}/{}  -D loss {:.3f}  W {:.3f}  penalty {:.3f}  {:.2f} s/step  {} left", report.step,
                       settings.generatorSteps, -report.criticLoss, report.wasserstein, report.gradientPenalty,
                       report.secondsPerStep, clock(left));
}

bool ended(TrainingState state) {
    return state == TrainingState::Finished || state == TrainingState::Stopped || state == TrainingState::Failed;
}

int train(Options& options) {
    TrainingSettings& settings = options.settings;
    settings.model.kind = *modelKindNamed(options.kind);
    settings.model.width = *widthNamed(options.width);
    settings.model.given = familyNamed(options.given);
    Console console;
    TrainingSession session(settings);
    for (bool last = false; !last;) {
        // The state is read first, so that what was reported before the end is still drained.
        last = ended(session.state());
        for (const TrainingReport& report : session.drain()) {
            console.status(line(report, settings));
            if (!report.metrics) continue;
            console.clear();
            fmt::print("{}\n", line(report, settings));
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
    auto options = std::make_shared<Options>();
    TrainingSettings& s = options->settings;
    command->add_option("dataset", s.dataset, "Dataset file (see 'musegan dataset build')")->required();
    command->add_option("--run", s.runFolder, "Folder for the run: settings, curves, checkpoints, samples")->required();
    command->add_option("--model", options->kind, "Which of the paper's models")
        ->check(CLI::IsMember({"jamming", "composer", "hybrid"}))
        ->capture_default_str();
    command->add_option("--given", options->given, "Accompany this track; from scratch without it")
        ->check(CLI::IsMember({"bass", "drums", "guitar", "piano", "strings"}, CLI::ignore_case));
    command->add_option("--width", options->width, "paper: Table 4 in full; compact: a quarter of its channels")
        ->check(CLI::IsMember({"compact", "paper"}))
        ->capture_default_str();
    command->add_option("--steps", s.generatorSteps, "Generator updates")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--batch", s.batch, "Phrases a batch")->check(CLI::Range(2, 4096))->capture_default_str();
    command->add_option("--learning-rate", s.learningRate, "Adam's learning rate")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--critic-steps", s.criticStepsPerGeneratorStep, "Critic updates a generator update")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--transpose", s.transpose, "Move phrases by up to so many semitones, never their drums")
        ->check(CLI::Range(0, 12))
        ->capture_default_str();
    command->add_option("--from", s.startFrom,
                        "Begin with the weights of this model or checkpoint (same model and width, any given track)");
    command->add_option("--seed", s.seed, "Seed of everything random")->capture_default_str();
    command->add_option("--threads", s.threads, "0: as many as there are cores")->check(CLI::Range(0, 256));
    command->add_option("--metrics-every", s.metricsEvery, "Steps between evaluations")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--samples-every", s.sampleEvery, "Steps between fixed-z samples")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--checkpoint-every", s.checkpointEvery, "Steps between checkpoints")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_flag("--resume", s.resume, "Go on from the run's newest checkpoint");
    command->footer("Example: musegan train rock.safetensors --run runs/bass --given bass --steps 5000\n"
                    "Ctrl-C stops after the step at hand and saves a checkpoint.");
    command->callback([options, &action] { action = [options] { return train(*options); }; });
}

} // namespace muse::cli
