// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace muse::cli {

/// What the chosen command does once the command line is parsed; returns an ExitCode.
using Action = std::function<int()>;

/// Each adds one command to the program, in a file of its own, and sets `action` when it is chosen.
void addDatasetCommand(CLI::App& app, Action& action);
void addTrainCommand(CLI::App& app, Action& action);
void addSweepCommand(CLI::App& app, Action& action);
void addRunsCommand(CLI::App& app, Action& action);
void addGenerateCommand(CLI::App& app, Action& action);
void addAccompanyCommand(CLI::App& app, Action& action);
void addInterpolateCommand(CLI::App& app, Action& action);
void addEvaluateCommand(CLI::App& app, Action& action);
void addFigureCommand(CLI::App& app, Action& action);
void addRenderCommand(CLI::App& app, Action& action);
void addConvertCommand(CLI::App& app, Action& action);
void addModelCommand(CLI::App& app, Action& action);
void addDoctorCommand(CLI::App& app, Action& action);
void addListeningTestCommand(CLI::App& app, Action& action);
void addServeCommand(CLI::App& app, Action& action);

} // namespace muse::cli
