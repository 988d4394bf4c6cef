// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/DatasetBuildCommand.h"
#include "app/cli/DatasetPrintsCommand.h"
#include "app/cli/ExitCode.h"
#include "core/base/Counted.h"
#include "core/base/json/JsonText.h"
#include "core/dataset/funnel/FunnelFormat.h"
#include "core/dataset/store/PhraseDataset.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

nlohmann::ordered_json provenance(const PhraseDataset& dataset) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < dataset.size(); ++i)
        list.push_back({{"song", dataset.song(i)}, {"bar", dataset.bar(i)}, {"split", name(dataset.split(i))}});
    return list;
}

int printJson(const PhraseDataset& dataset) {
    nlohmann::ordered_json about = {{"phrases", dataset.size()}};
    for (const auto& [key, value] : dataset.metadata()) {
        const auto parsed = parseOrderedJsonIfAny(value);
        about[key] = parsed.is_discarded() ? nlohmann::ordered_json(value) : parsed;
    }
    about["provenance"] = provenance(dataset);
    fmt::print("{}\n", jsonText(about, 2));
    return Success;
}

int info(const std::string& path, bool json) {
    const auto dataset = PhraseDataset::open(path);
    if (!dataset) return fail(dataset.error());
    if (json) return printJson(*dataset);
    fmt::print("{} of four bars, from {}\n", counted(dataset->size(), "phrase"),
               counted(dataset->songs().size(), "song"));
    for (const Split split : kAllSplits)
        fmt::print("  {:<6} {:>8} phrases\n", name(split), dataset->phrasesOf(split).size());
    fmt::print("\n{}\n", funnelText(dataset->funnel()));
    for (const char* key : {"sources", "settings", "program_version"})
        if (const auto found = dataset->metadata().find(key); found != dataset->metadata().end())
            fmt::print("{}: {}\n", key, found->second);
    return Success;
}

} // namespace

void addDatasetCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("dataset", "Prepare training data");
    command->require_subcommand(1);
#ifndef MUSE_TRAINING_ONLY
    addDatasetBuildCommand(*command, action);
#endif
    addDatasetPrintsCommand(*command, action);
    auto* about = command->add_subcommand("info", "Say what a dataset file holds");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    about->add_option("dataset", *path, "Dataset file")->required();
    about->add_flag("--json", *json, "Print as JSON, with where each phrase came from");
    about->callback([path, json, &action] { action = [path, json] { return info(*path, *json); }; });
}

} // namespace muse::cli
