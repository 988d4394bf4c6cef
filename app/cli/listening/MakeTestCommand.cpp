// SPDX-License-Identifier: MIT
#include "app/cli/listening/MakeTestCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Numbers.h"
#include "app/cli/SongFiles.h"
#include "core/base/Counted.h"
#include "core/listening/make/TestFolder.h"
#include "core/listening/make/TestPlan.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

namespace muse::cli {
namespace {

struct Options {
    TestSettings settings;
    std::vector<std::string> models;
    std::string data;
    std::string given;
    std::string split;
    std::string kind = "rating";
    std::string output;
};

Result<std::shared_ptr<GenerationModel>> openedModel(const std::string& name, const std::string& given) {
    const auto path = findModel(name);
    if (!path) return path.error();
    auto model = GenerationModel::load(*path);
    if (!model || given.empty()) return model;
    const auto own = (*model)->card().config.given;
    if (!own) return Error{"{} generates from scratch; leave out --given, or take models that accompany.", name};
    if (familyNamed(given) != own) return Error{"{} accompanies the {} track, not {}.", name, muse::name(*own), given};
    return model;
}

int make(Options& options) {
    Console console;
    TestSettings& settings = options.settings;
    settings.kind = *testKindNamed(options.kind);
    if (!options.split.empty()) settings.split = splitNamed(options.split);
    if (const auto free = checkTestFolder(options.output); !free) return fail(free.error());
    const auto dataset = PhraseDataset::open(options.data);
    if (!dataset) return fail(dataset.error());
    std::vector<std::shared_ptr<GenerationModel>> models;
    for (const std::string& name : options.models) {
        auto model = openedModel(name, options.given);
        if (!model) return fail(model.error());
        models.push_back(std::move(*model));
    }
    const auto plan = planTest(models, *dataset, settings, console.job());
    if (!plan) return fail(plan.error());
    if (const auto written = writeTestFolder(*plan, settings, options.output, console.job()); !written)
        return fail(written.error());
    console.clear();
    fmt::print("A test of {} in {}\n"
               "  {}/{}/index.html is the page for listeners: give them this folder, or put it on a web server\n"
               "  {}/{}/ is for the files that they send back\n"
               "  {}/{} says whose the clips are: keep it to yourself\n",
               counted(plan->test.trials.size(), "trial"), options.output, options.output, kListenersFolder,
               options.output, kAnswersFolder, options.output, kKeyFile);
    return Success;
}

} // namespace

void addMakeTestCommand(CLI::App& listeningTest, Action& action) {
    auto* command = listeningTest.add_subcommand("make", "Make the clips, and the page that plays them to listeners");
    auto options = std::make_shared<Options>();
    TestSettings& settings = options->settings;
    command->add_option("--model", options->models, "Weights files, checkpoints or names of shipped models")
        ->required();
    command
        ->add_option("--data", options->data,
                     "Dataset file: real phrases and mixed-up ones are hidden among the clips as anchors, and models "
                     "that accompany are given its tracks")
        ->required();
    command->add_option("--split", options->split, "Only that part of the dataset; best one that no model learnt from")
        ->check(CLI::IsMember({"train", "valid", "test"}));
    command->add_option("--kind", options->kind, "rating: each clip on five criteria; ab: which of two is preferred")
        ->check(CLI::IsMember({"rating", "ab"}))
        ->capture_default_str();
    command->add_option("--clips", settings.clipsPerModel, "Clips of each model")
        ->check(CLI::Range(1, 50))
        ->capture_default_str();
    command->add_option("--phrases", settings.phrasesPerClip, "Four-bar phrases in a clip")
        ->check(CLI::Range(1, 50))
        ->capture_default_str();
    command
        ->add_option("--anchors", settings.anchors, "Clips of real music, and as many of mixed-up tracks; 0 for none")
        ->check(CLI::Range(0, 50))
        ->capture_default_str();
    command->add_option("--given", options->given, "The track that the models accompany, to make sure of it")
        ->check(CLI::IsMember({"bass", "drums", "guitar", "piano", "strings"}, CLI::ignore_case));
    command->add_option("--seed", settings.seed, "The same seed gives the same test, bit for bit")
        ->check(seed())
        ->capture_default_str();
    command->add_option("--tempo", settings.tempo, "Beats a minute; the paper's authors render at 80")
        ->check(between(20, 400))
        ->capture_default_str();
    command->add_option("--loudness", settings.loudness, "LUFS that every clip is brought to (EBU R128)")
        ->check(between(-60, 0))
        ->capture_default_str();
    command->add_option("--soundfont", settings.soundFont, "An .sf2 or .sf3 file; the installed default without it");
    command->add_option("--title", settings.title, "What the page is headed")->capture_default_str();
    command->add_option("-o,--output", options->output, "A new folder for all of it")->required();
    command->footer("Examples:\n"
                    "  musegan listening-test make --model jamming composer hybrid --data rock.safetensors "
                    "--split test -o listening\n"
                    "  musegan listening-test make --kind ab --model composer hybrid --data rock.safetensors -o ab");
    command->callback([options, &action] { action = [options] { return make(*options); }; });
}

} // namespace muse::cli
