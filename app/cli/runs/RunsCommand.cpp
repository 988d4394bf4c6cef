// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/runs/RunsExport.h"
#include "app/cli/runs/RunsTable.h"
#include "core/base/Folder.h"
#include "core/base/Paths.h"
#include "core/base/json/JsonText.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

struct ListOptions {
    std::string folder = (userDataFolder() / "runs").string();
    bool json = false;
};

/// Runs that the list must leave out.
void tellOfDamaged(const std::filesystem::path& folder, const std::vector<RunSummary>& runs) {
    std::error_code code;
    for (const std::filesystem::path& entry : filesIn(folder)) {
        if (!std::filesystem::exists(entry / "run.json", code)) continue;
        if (std::ranges::find(runs, entry, &RunSummary::folder) != runs.end()) continue;
        if (const auto run = runSummary(entry); !run) fmt::print(stderr, "Left out: {}\n", run.error().message);
    }
}

int listRuns(const ListOptions& options) {
    std::error_code code;
    if (!std::filesystem::is_directory(options.folder, code))
        return fail(Error{"There is no folder of runs at {}; name the one that yours are in.", options.folder});
    Console console;
    const auto runs = runsIn(options.folder, console.job());
    console.clear();
    tellOfDamaged(options.folder, runs);
    if (options.json) {
        auto list = nlohmann::ordered_json::array();
        for (const RunSummary& run : runs)
            list.push_back(toJson(run));
        fmt::print("{}\n", jsonText(list, 2));
        return Success;
    }
    if (runs.empty()) return fail(Error{"There are no training runs in {}.", options.folder});
    fmt::print("{}", runsTable(runs));
    return Success;
}

struct LabelOptions {
    std::string run;
    std::optional<std::string> name;
    std::optional<std::string> note;
    std::vector<std::string> tags;
    bool noTags = false;
};

int labelRun(const LabelOptions& options) {
    if (!options.name && !options.note && !options.noTags && options.tags.empty())
        return fail(Error{"Say what to change: --name, --note, --tag or --no-tags."});
    const auto run = runSummary(options.run);
    if (!run) return fail(run.error());
    RunLabel label = run->label;
    if (options.name) label.name = *options.name;
    if (options.note) label.note = *options.note;
    if (options.noTags || !options.tags.empty()) label.tags = options.tags;
    if (const auto saved = saveRunLabel(options.run, label); !saved) return fail(saved.error());
    fmt::print("{}", runsTable({*runSummary(options.run)}));
    return Success;
}

} // namespace

void addRunsCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("runs", "List trainings, and say what they were for");
    command->require_subcommand(1);

    auto* list = command->add_subcommand("list", "Print the runs in a folder, those that changed last first");
    auto listed = std::make_shared<ListOptions>();
    list->add_option("folder", listed->folder, "Folder of run folders")->capture_default_str();
    list->add_flag("--json", listed->json, "Print as JSON, with all settings");
    list->callback([listed, &action] { action = [listed] { return listRuns(*listed); }; });

    auto* label = command->add_subcommand("label", "Name a run, note something of it, or tag it");
    auto labelled = std::make_shared<LabelOptions>();
    label->add_option("run", labelled->run, "Run folder")->required();
    label->add_option("--name", labelled->name, "What to call it; \"\" for its folder's name");
    label->add_option("--note", labelled->note, "What to remember of it");
    auto* tags = label->add_option("--tag", labelled->tags, "Its tags, in place of those that it has");
    label->add_flag("--no-tags", labelled->noTags, "Take all its tags away")->excludes(tags);
    label->footer("Example: musegan runs label runs/20261130-001500 --name \"R3, twice as wide\" --tag r3 --tag wide");
    label->callback([labelled, &action] { action = [labelled] { return labelRun(*labelled); }; });

    addRunsExportCommands(*command, action);
}

} // namespace muse::cli
