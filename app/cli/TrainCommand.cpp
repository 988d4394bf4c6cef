// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/TrainOptions.h"
#include "app/cli/TrainingLoop.h"
#include "core/base/json/JsonText.h"
#include "core/ml/TrainingSession.h"
#include "core/ml/distributed/RankPlace.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

int train(const TrainOptions& options) {
    const auto place = rankPlaceOfThisProcess();
    if (!place) {
        fail(place.error());
        return Usage;
    }
    const bool follows = place->rank > 0;
    const auto chosen = options.settings(follows);
    if (!chosen) {
        const int code = fail(chosen.error());
        refuseTraining(*place, chosen.error().message);
        return code;
    }
    const TrainingSettings& settings = *chosen;
    if (options.printConfig) {
        fmt::print("{}\n", jsonText(toJson(settings), 2));
        return Success;
    }
    if (const auto fine = checkSettings(settings, !follows); !fine && !(follows && settings.resume)) {
        fail(fine.error());
        refuseTraining(*place, fine.error().message);
        return Usage;
    }
    Console console;
    return trainToTheEnd(settings, *place, console);
}

} // namespace

void addTrainCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("train", "Train a model on a dataset");
    auto options = std::make_shared<TrainOptions>();
    options->addTo(*command);
    command->footer("Examples:\n"
                    "  musegan train rock.safetensors --run runs/try --preset quick\n"
                    "  musegan train rock.safetensors --run runs/bass --given bass --steps 5000\n"
                    "  musegan train mine.safetensors --run runs/mine --from composer --steps 2000 --decay-from 1000\n"
                    "  musegan train --preset compact --print-config > my.json\n"
                    "  musegan train rock.safetensors --run runs/mine --config my.json --batch 32\n"
                    "  musegan train --resume --run runs/mine\n"
                    "  torchrun --no-python --nnodes 2 --nproc-per-node 1 --rdzv-endpoint HOST:29500 \\\n"
                    "    -- musegan train rock.safetensors --run runs/two\n"
                    "Ctrl-C stops after the step at hand and saves a checkpoint. Several processes train one model\n"
                    "together where torchrun, mpirun or srun starts them, or RANK, WORLD_SIZE, MASTER_ADDR and\n"
                    "MASTER_PORT are set.");
    command->callback([options, &action] { action = [options] { return train(*options); }; });
}

} // namespace muse::cli
