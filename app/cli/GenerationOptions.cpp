// SPDX-License-Identifier: MIT
#include "app/cli/GenerationOptions.h"

#include <CLI/CLI.hpp>

namespace muse::cli {

void GenerationOptions::addTo(CLI::App& command) {
    command.add_option("--model", model, "Weights file, checkpoint, or the name of a shipped model")->required();
    command.add_option("-o,--output", output, "File to write: .mid, .npz, .musegan, .wav, .flac or .ogg")->required();
    addMakingTo(command);
}

void GenerationOptions::addMakingTo(CLI::App& command) {
    command.add_option("--seed", settings.seed, "The same seed gives the same notes")->capture_default_str();
    command.add_option("--threshold", settings.threshold, "Outputs above it become notes")
        ->check(CLI::Range(-1.0, 1.0))
        ->capture_default_str();
    command.add_flag("--bernoulli", bernoulli, "Draw each cell with the output as its probability instead");
    command.add_flag("--bass-line", settings.bassArgMax, "Keep only the strongest bass pitch at a time");
    command.add_flag("--fine", fine, "Decide every 1/24 of a beat by itself instead of every sixteenth note");
}

GenerationSettings GenerationOptions::chosen() const {
    GenerationSettings result = settings;
    if (bernoulli) result.binarisation = Binarisation::Bernoulli;
    result.sixteenths = !fine;
    return result;
}

} // namespace muse::cli
