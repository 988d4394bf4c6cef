// SPDX-License-Identifier: MIT
#include "app/cli/listening/ReadTestCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Numbers.h"
#include "app/cli/OutputFiles.h"
#include "core/base/Extension.h"
#include "core/base/File.h"
#include "core/listening/answers/AnswerFiles.h"
#include "core/listening/make/TestFolder.h"
#include "core/listening/results/ResultText.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace muse::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    ResultSettings settings;
    std::vector<fs::path> answers;
    fs::path key;
    std::string format = "text";
    std::vector<fs::path> outputs;
    fs::path raw;
    double confidence = 95;
    bool all = false;
};

using Writer = std::string (*)(const TestResults&);

const std::map<std::string_view, Writer>& writers() {
    static const std::map<std::string_view, Writer> byName = {
        {"text", resultsAsText}, {"markdown", resultsAsMarkdown}, {"latex", resultsAsLatex}, {"csv", resultsAsCsv}};
    return byName;
}

Writer writerFor(const fs::path& file) {
    const std::string ending = extensionOf(file);
    return ending == ".md"    ? resultsAsMarkdown
           : ending == ".tex" ? resultsAsLatex
           : ending == ".csv" ? resultsAsCsv
                              : resultsAsText;
}

/// A researcher's folder stands for the answers in it, and for its key.
void lookIntoFolders(Options& options) {
    std::error_code code;
    for (fs::path& path : options.answers) {
        if (!fs::exists(path / kKeyFile, code)) continue;
        if (options.key.empty()) options.key = path / kKeyFile;
        path /= kAnswersFolder;
    }
}

Result<void> checkOutputs(const Options& options) {
    std::vector<fs::path> outputs = options.outputs;
    for (const fs::path& output : outputs)
        if (auto known = checkEnding(output, {".txt", ".md", ".tex", ".csv"}); !known) return known;
    if (!options.raw.empty()) {
        if (auto known = checkEnding(options.raw, {".csv"}); !known) return known;
        outputs.push_back(options.raw);
    }
    std::vector<fs::path> inputs = options.answers;
    inputs.push_back(options.key);
    return checkApart(outputs, inputs);
}

int read(Options& options) {
    Console console;
    lookIntoFolders(options);
    if (options.key.empty())
        return fail({"Name the test's key with --key: the key.json that 'musegan listening-test make' wrote."});
    if (const auto checked = checkOutputs(options); !checked) return fail(checked.error());
    const auto key = readTestKey(options.key);
    if (!key) return fail(key.error());
    for (const fs::path& path : options.answers)
        if (std::error_code code; !fs::exists(path, code)) return fail({"There is no file or folder {}.", path});
    const CollectedAnswers collected = collectAnswers(options.answers, *key);
    for (const Error& error : collected.leftOut)
        fmt::print(stderr, "Left out: {}\n", error.message);
    if (collected.listeners.empty()) return fail({"There are no finished answers to this test in what was named."});
    options.settings.screened = !options.all;
    options.settings.confidence = options.confidence / 100;
    const TestResults results = resultsOf(*key, collected.listeners, options.settings);
    for (const fs::path& output : options.outputs)
        if (const auto written = replaceFile(output, writerFor(output)(results)); !written)
            return fail(written.error());
    if (!options.raw.empty())
        if (const auto written = replaceFile(options.raw, rawCsv(*key, collected.listeners)); !written)
            return fail(written.error());
    fmt::print("{}", writers().at(options.format)(results));
    return Success;
}

} // namespace

void addReadTestCommand(CLI::App& listeningTest, Action& action) {
    auto* command = listeningTest.add_subcommand("read", "Print what listeners answered, as the paper's Table 3");
    auto options = std::make_shared<Options>();
    ResultSettings& settings = options->settings;
    command->add_option("answers", options->answers, "The test's folder, or answers: files, or folders of them")
        ->required();
    command->add_option("--key", options->key, "The test's key.json, where it is not in that folder");
    command->add_option("--format", options->format, "How to print")
        ->check(CLI::IsMember({"text", "markdown", "csv", "latex"}))
        ->capture_default_str();
    command->add_option("-o,--output", options->outputs, "Files to write the tables to as well: .md, .tex, .csv, .txt");
    command->add_option("--raw", options->raw, "A .csv file to write every single answer to");
    command->add_flag("--all", options->all,
                      "Count those too who rated mixed-up tracks as high as real music, or higher");
    command->add_option("--confidence", options->confidence, "Confidence of the intervals in percent")
        ->check(between(1, 99.9))
        ->capture_default_str();
    command->add_option("--resamples", settings.resamples, "Draws of the bootstrap that the intervals come from")
        ->check(CLI::Range(100, 1000000))
        ->capture_default_str();
    command->add_option("--seed", settings.seed, "Seed of these draws")->check(seed())->capture_default_str();
    command->footer("Examples:\n"
                    "  musegan listening-test read listening --raw answers.csv\n"
                    "  musegan listening-test read downloads/ --key listening/key.json -o table.tex table.md");
    command->callback([options, &action] { action = [options] { return read(*options); }; });
}

} // namespace muse::cli
