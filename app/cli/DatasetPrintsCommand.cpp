// SPDX-License-Identifier: MIT
#include "app/cli/DatasetPrintsCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/OutputFiles.h"
#include "core/base/Counted.h"
#include "core/base/ParallelFor.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/metrics/copies/TrainingPrints.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

/// Unseen phrases that tell how near real music is, evenly out of all.
constexpr std::size_t kMostUnseen = 2000;

struct Options {
    std::string training;
    std::string unseen;
    std::string output;
};

std::vector<OnsetPrint> printsOf(const PhraseDataset& dataset, const std::vector<std::uint32_t>& phrases,
                                 const JobControl& job) {
    std::vector<OnsetPrint> prints(phrases.size());
    parallelFor(prints.size(), 0, job.stop, [&](std::size_t i) { prints[i] = onsetPrint(dataset.phrase(phrases[i])); });
    return prints;
}

/// Those of songs that nobody trained on: its valid part, or all of a dataset that has none.
std::vector<std::uint32_t> unseenPhrases(const PhraseDataset& dataset) {
    std::vector<std::uint32_t> phrases = dataset.phrasesOf(Split::Valid);
    if (phrases.empty()) phrases = dataset.phrasesOf(std::nullopt);
    if (phrases.size() <= kMostUnseen) return phrases;
    std::vector<std::uint32_t> some(kMostUnseen);
    for (std::size_t i = 0; i < kMostUnseen; ++i)
        some[i] = phrases[i * phrases.size() / kMostUnseen];
    return some;
}

int writePrints(const Options& options) {
    Console console;
    const auto training = PhraseDataset::open(options.training);
    if (!training) return fail(training.error());
    const auto unseen = PhraseDataset::open(options.unseen);
    if (!unseen) return fail(unseen.error());
    const std::vector<std::filesystem::path> inputs = {options.training, options.unseen};
    if (const auto ending = checkEnding(options.output, {kPrintsEnding}); !ending) return fail(ending.error());
    if (const auto apart = checkApart(std::vector<std::filesystem::path>{options.output}, inputs); !apart)
        return fail(apart.error());
    const auto learnt = training->phrasesOf(Split::Train);
    const auto others = unseenPhrases(*unseen);
    if (learnt.empty()) return fail(Error{"{} has no phrases in its train part.", options.training});
    std::error_code unknown;
    if (std::filesystem::equivalent(options.training, options.unseen, unknown) &&
        unseen->phrasesOf(Split::Valid).empty())
        return fail(Error{"{} has no valid part, so none of its songs is unseen; name another dataset by --unseen.",
                          options.unseen});
    if (others.empty()) return fail(Error{"{} has no phrases.", options.unseen});

    const JobControl job = console.job();
    job.report(0, "Hashing phrases");
    const auto prints = trainingPrints(training->path().stem().string(), printsOf(*training, learnt, job),
                                       printsOf(*unseen, others, job), job);
    if (job.cancelled()) return Cancelled;
    if (const auto written = writeTrainingPrints(options.output, prints); !written) return fail(written.error());
    console.clear();
    fmt::print("{} written to {}; one unseen phrase in a hundred is nearer to one of them than {:.2f}\n",
               counted(prints.prints.size(), "print"), options.output, prints.rareFor(std::nullopt));
    return Success;
}

} // namespace

void addDatasetPrintsCommand(CLI::App& parent, Action& action) {
    auto* command = parent.add_subcommand(
        "prints", "Hash a dataset's phrases, so that copies of them are found without the music itself");
    auto options = std::make_shared<Options>();
    command->add_option("dataset", options->training, "Dataset that models learn from")->required();
    command->add_option("--unseen", options->unseen, "Dataset of other songs, to know how near real music is")
        ->required();
    command->add_option("-o,--output", options->output, "File to write, such as songs.prints, beside the models")
        ->required();
    command->callback([options, &action] { action = [options] { return writePrints(*options); }; });
}

} // namespace muse::cli
