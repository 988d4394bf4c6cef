// SPDX-License-Identifier: MIT
#include "app/cli/generate/GenerationOptions.h"

#include "app/cli/Numbers.h"
#include "app/cli/SongFiles.h"

#include <CLI/CLI.hpp>
#include <map>
#include <string>

namespace muse::cli {
namespace {

constexpr int kMostCandidates = 16;

} // namespace

void GenerationOptions::addTo(CLI::App& command) {
    command.add_option("--model", model, "Weights file, checkpoint, or the name of a shipped model")->required();
    command.add_option("-o,--output", output, "File to write: .mid, .npz, .musegan, .wav, .flac or .ogg")->required();
    command
        .add_option("--dynamics", dynamics,
                    "How much of its data's loudness and timing the model plays with: 0 flat and on the grid, 1 all")
        ->check(between(0, 1))
        ->capture_default_str();
    command.add_flag("--origins", origins, kOriginsHelp);
    auto* candidates = command
                           .add_option("--candidates", choosing.candidates,
                                       "How many pieces to make, of seeds that follow --seed; one is written")
                           ->check(CLI::Range(1, kMostCandidates))
                           ->capture_default_str();
    command
        .add_option("--order", choosing.order,
                    "Which of the candidates is written: the one nearest to the data, the one with the best answer to "
                    "the given track, or the first that was made")
        ->transform(CLI::CheckedTransformer(std::map<std::string, PieceOrder>{{"nearest", PieceOrder::NearestToData},
                                                                              {"answer", PieceOrder::BestAnswer},
                                                                              {"made", PieceOrder::AsMade}},
                                            CLI::ignore_case))
        ->needs(candidates);
    addSeedTo(command);
    addMakingTo(command);
    latents.addTo(command);
    steering.addTo(command);
}

void GenerationOptions::addSeedTo(CLI::App& command) {
    command.add_option("--seed", settings.seed, "The same seed gives the same notes")
        ->check(seed())
        ->capture_default_str();
}

void GenerationOptions::addMakingTo(CLI::App& command) {
    auto* threshold =
        command.add_option("--threshold", settings.threshold, "Added to the thresholds: higher gives fewer notes")
            ->check(between(-1, 1))
            ->capture_default_str();
    command
        .add_flag("--bernoulli", bernoulli,
                  "Draw every sixteenth (with --fine every cell) with the outputs as probabilities instead")
        ->excludes(threshold);
    command.add_flag("--bass-chords{false}", settings.bassArgMax,
                     "Let several bass notes sound at a time, not just the strongest");
    command.add_flag("--merge-gaps", settings.mergeGaps, "Close rests of one step within a pitch");
    auto* dropShort =
        command.add_flag("--drop-short", settings.dropShort, "Leave out notes of one step, except drums (with --fine)");
    command.add_flag("--uncalibrated{false}", settings.calibrated,
                     "Judge every track by the same rule and threshold instead of the model's own ones");
    command.add_flag("--batch-statistics", settings.batchStatistics,
                     "Normalise by the phrases made together, as the authors' code does, for comparison");
    command.add_flag("--separate-phrases{false}", settings.continued,
                     "Draw every four bars by themselves instead of going on from the last");
    auto* fine = command.add_flag(
        "--fine", settings.everyStep,
        "Decide every 1/24 of a beat by itself, as the paper does, instead of looking for whole notes");
    // A note of a sixteenth is none of one step.
    dropShort->needs(fine);
}

Result<void> GenerationOptions::checkFits(const ModelCard& card) const {
    if (auto fits = latents.checkFits(card); !fits) return fits;
    if (!settings.bassArgMax && card.config.given == Family::Bass)
        return Error{"--bass-chords: {} is given the bass track, which stays as it is; leave this out.", card.name};
    if (choosing.order == PieceOrder::BestAnswer && !card.config.given)
        return Error{"--order answer: {} plays to no track, so nothing answers one; write nearest or made.", card.name};
    return steering.checkFits(card, settings.bassArgMax);
}

GenerationSettings GenerationOptions::chosen() const {
    GenerationSettings result = settings;
    result.latents = latents.chosen();
    result.steering = steering.chosen();
    if (bernoulli) result.binarisation = Binarisation::Bernoulli;
    return result;
}

} // namespace muse::cli
