// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/listening/MakeTestCommand.h"
#include "app/cli/listening/ReadTestCommand.h"

#include <CLI/CLI.hpp>

namespace muse::cli {

void addListeningTestCommand(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("listening-test", "Let people judge models by ear, as in the paper's user study (Table 3)");
    command->require_subcommand(1);
    addMakeTestCommand(*command, action);
    addReadTestCommand(*command, action);
}

} // namespace muse::cli
