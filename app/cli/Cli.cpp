// SPDX-License-Identifier: MIT
#include "app/cli/Cli.h"

#include "app/cli/Commands.h"
#include "app/cli/ExitCode.h"
#include "core/base/CpuLevel.h"
#include "core/base/Guarded.h"
#include "core/base/log/Log.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace muse::cli {

int run(int argc, char** argv) {
    CLI::App app("MuseGAN on the command line: prepare data, train, generate, measure and listen.", "musegan");
    app.set_version_flag("--version", "musegan " MUSE_VERSION);
    app.require_subcommand(1);
    app.add_flag_callback("--verbose", makeLogVerbose, "Print the log on standard error, with details");
    // So it may also stand behind the command.
    app.fallthrough();
    app.footer("Examples:\n"
               "  musegan dataset build songs/ -o songs.safetensors\n"
               "  musegan train songs.safetensors --run runs/first\n"
               "  musegan accompany song.mid --model bass.safetensors -o result.mid\n"
               "  musegan render result.mid -o result.wav\n"
               "`musegan COMMAND --help` explains each.\n"
               "Exit codes: 0 done, 1 failed (the reason is on standard error), 2 wrong usage, 130 interrupted.");
    Action action;
    for (const auto add : {addDatasetCommand, addTrainCommand, addSweepCommand, addGenerateCommand, addAccompanyCommand,
                           addInterpolateCommand, addEvaluateCommand, addFigureCommand, addConvertCommand,
                           addModelCommand, addRunsCommand, addDoctorCommand})
        add(app, action);
#ifndef MUSE_TRAINING_ONLY
    addRenderCommand(app, action);
    addListeningTestCommand(app, action);
    addServeCommand(app, action);
#endif
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? Success : Usage;
    }
    // Whoever lowers the level wants to compare; to be told by doctor alone would be too late.
    if (const auto warning = cpuLevelWarning(); !warning.empty()) fmt::print(stderr, "{}\n", warning);
    const Result<int> status = guarded([&action]() -> Result<int> { return action(); });
    if (status) return *status;
    fmt::print(stderr, "{}\n", status.error().message);
    return Failed;
}

} // namespace muse::cli
