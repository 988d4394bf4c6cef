// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/PhraseDataset.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

struct BuildOptions {
    DatasetSettings settings;
    std::string merge = "lpd5";
    std::vector<std::string> require;
    bool json = false;
};

void printCounts(const char* title, const std::map<std::string, std::int64_t>& counts) {
    if (counts.empty()) return;
    fmt::print("{}\n", title);
    for (const auto& [reason, count] : counts)
        fmt::print("  {:8}  {}\n", count, reason);
}

void printReport(const DatasetReport& report, const BuildOptions& options) {
    if (options.json) {
        fmt::print("{}\n", nlohmann::json{{"files", report.files},
                                          {"files_used", report.filesUsed},
                                          {"phrases", report.phrases},
                                          {"rejected_files", report.rejectedFiles},
                                          {"rejected_windows", report.rejectedWindows},
                                          {"seconds", report.seconds}}
                               .dump(2));
        return;
    }
    fmt::print("{} phrases from {} of {} files in {:.1f} s ({:.0f} files/s), written to {}\n", report.phrases,
               report.filesUsed, report.files, report.seconds,
               static_cast<double>(report.files) / std::max(report.seconds, 1e-3), options.settings.output.string());
    printCounts("Files left out:", report.rejectedFiles);
    printCounts("Windows left out:", report.rejectedWindows);
}

int build(BuildOptions& options) {
    options.settings.merge = *mergeRuleNamed(options.merge);
    for (const std::string& family : options.require)
        options.settings.requireFamilies.push_back(*familyNamed(family));
    Console console;
    const auto report = buildDataset(options.settings, console.job());
    console.clear();
    if (!report) return fail(report.error());
    printReport(*report, options);
    return Success;
}

int info(const std::string& path, bool json) {
    const auto dataset = PhraseDataset::open(path);
    if (!dataset) return fail(dataset.error());
    auto metadata = dataset->metadata();
    if (json) {
        nlohmann::json about = {{"phrases", dataset->size()}};
        for (const auto& [key, value] : metadata) {
            const auto parsed = nlohmann::json::parse(value, nullptr, false);
            about[key] = parsed.is_discarded() ? nlohmann::json(value) : parsed;
        }
        fmt::print("{}\n", about.dump(2));
        return Success;
    }
    metadata.erase("provenance");
    fmt::print("{} phrases of four bars\n", dataset->size());
    for (const auto& [key, value] : metadata)
        fmt::print("{}: {}\n", key, value);
    return Success;
}

void addBuild(CLI::App& parent, Action& action) {
    auto* command = parent.add_subcommand("build", "Make a dataset from a folder or archive of MIDI files");
    auto options = std::make_shared<BuildOptions>();
    DatasetSettings& settings = options->settings;
    command->add_option("source", settings.source, "Folder, .zip, .tar, .tar.gz or .tar.xz of MIDI files")->required();
    command->add_option("-o,--output", settings.output, "Dataset file to write (.safetensors)")->required();
    command->add_option("--merge", options->merge, "Rule that makes five families of a song's tracks")
        ->check(CLI::IsMember({"lpd5", "paper", "best-track"}))
        ->capture_default_str();
    command->add_option("--hop", settings.hopBars, "Bars from one window of four to the next")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command->add_option("--families", settings.minimumFamilies, "Families that must sound in a bar for it to count")
        ->check(CLI::Range(1, 5))
        ->capture_default_str();
    command->add_option("--active-bars", settings.minimumActiveBars, "Bars of the four that must count")
        ->check(CLI::Range(0, 4))
        ->capture_default_str();
    command->add_option("--require", options->require, "Families that must sound in the window")
        ->check(CLI::IsMember({"bass", "drums", "guitar", "piano", "strings"}, CLI::ignore_case));
    command->add_option("--only", settings.onlyPathsUnder, "Keep only this folder of the source, such as train");
    command->add_option("--threads", settings.threads, "0: as many as there are cores")->check(CLI::Range(0, 256));
    command->add_flag("--json", options->json, "Print the counts as JSON");
    command->footer("Example: musegan dataset build rock.tar.xz --only train -o rock-train.safetensors");
    command->callback([options, &action] { action = [options] { return build(*options); }; });
}

} // namespace

void addDatasetCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("dataset", "Prepare training data");
    command->require_subcommand(1);
    addBuild(*command, action);
    auto* about = command->add_subcommand("info", "Say what a dataset file holds");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    about->add_option("dataset", *path, "Dataset file")->required();
    about->add_flag("--json", *json, "Print as JSON, with where each phrase came from");
    about->callback([path, json, &action] { action = [path, json] { return info(*path, *json); }; });
}

} // namespace muse::cli
