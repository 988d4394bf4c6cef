// SPDX-License-Identifier: MIT
#include "app/cli/DatasetBuildCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Numbers.h"
#include "app/cli/OutputFiles.h"
#include "core/base/Counted.h"
#include "core/base/Extension.h"
#include "core/base/File.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/funnel/FunnelFormat.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

/// Shares are weights of any scale; beyond this their sum is no number any more.
constexpr double kMostShare = 1e9;

struct BuildOptions {
    DatasetSettings settings;
    std::vector<std::string> require;
    std::vector<double> split = {90, 5, 5};
    std::vector<std::string> funnelFiles;
    std::string decisionsFile;
    bool json = false;
};

const std::map<std::string, MergeRule> kMergeRules = {
    {"lpd5", MergeRule::Lpd5}, {"paper", MergeRule::Paper}, {"best-track", MergeRule::BestTrack}};
const std::map<std::string, DuplicateRule> kDuplicateRules = {
    {"keep", DuplicateRule::Keep}, {"same-notes", DuplicateRule::SameNotes}, {"transposed", DuplicateRule::Transposed}};
const std::map<std::string, RangeRule> kRangeRules = {{"discard", RangeRule::Discard}, {"fold", RangeRule::Fold}};
const std::map<std::string, ArrayTracks> kArrayTracks = {{"v1", ArrayTracks::BassDrumsGuitarStringsPiano},
                                                         {"v3", ArrayTracks::DrumsPianoGuitarBassStrings}};

/// Shows the words of a map without the numbers behind them.
template <typename T> CLI::Validator wordOf(const std::map<std::string, T>& words) {
    std::string list;
    for (const auto& [word, value] : words)
        list += (list.empty() ? "" : ", ") + word;
    return CLI::CheckedTransformer(words).description("{" + list + "}");
}

Result<void> writeReports(const DatasetReport& report, const BuildOptions& options) {
    for (const std::string& file : options.funnelFiles) {
        const bool csv = extensionOf(file) == ".csv";
        if (auto written = replaceFile(file, csv ? funnelCsv(report.funnel) : reportJson(report)); !written)
            return written.error();
    }
    if (options.decisionsFile.empty()) return {};
    return replaceFile(options.decisionsFile, decisionsCsv(report));
}

void printReport(const DatasetReport& report, const BuildOptions& options) {
    if (options.json) return fmt::print("{}\n", reportJson(report));
    fmt::print("{}\n{} from {} of {} in {:.1f} s ({:.0f} files/s), written to {}\n", funnelText(report.funnel),
               counted(report.phrases, "phrase"), report.filesUsed, counted(report.files, "file"), report.seconds,
               static_cast<double>(report.files) / std::max(report.seconds, 1e-3), options.settings.output.string());
    for (const Split split : kAllSplits) {
        const auto part = static_cast<std::size_t>(split);
        fmt::print("  {:<6} {:>8} phrases of {} songs\n", name(split), report.phrasesIn[part], report.songsIn[part]);
    }
}

Result<void> checkReports(const BuildOptions& options) {
    for (const std::string& file : options.funnelFiles)
        if (auto known = checkEnding(file, {".json", ".csv"}); !known) return known;
    if (options.decisionsFile.empty()) return {};
    return checkEnding(options.decisionsFile, {".csv"});
}

/// What a build reads and writes must not meet in one file.
Result<void> checkFiles(const BuildOptions& options) {
    const DatasetSettings& settings = options.settings;
    std::vector<std::filesystem::path> outputs = {settings.output};
    outputs.insert(outputs.end(), options.funnelFiles.begin(), options.funnelFiles.end());
    if (!options.decisionsFile.empty()) outputs.emplace_back(options.decisionsFile);
    std::vector<std::filesystem::path> inputs = settings.sources;
    const LakhSettings& lakh = settings.lakh;
    inputs.insert(inputs.end(), lakh.idLists.begin(), lakh.idLists.end());
    for (const auto& each : {lakh.matchScores, lakh.songFiles})
        if (!each.empty()) inputs.push_back(each);
    return checkApart(outputs, inputs);
}

int build(BuildOptions& options) {
    if (const auto known = checkReports(options); !known) return fail(known.error());
    if (const auto apart = checkFiles(options); !apart) return fail(apart.error());
    for (const std::string& family : options.require)
        options.settings.requireFamilies.push_back(*familyNamed(family));
    SplitShares& split = options.settings.split;
    split.train = options.split[0];
    split.valid = options.split[1];
    split.test = options.split[2];
    Console console;
    // Where nothing is left, the reasons are what is wanted.
    DatasetReport last;
    const auto report =
        buildDataset(options.settings, console.job(), [&last](const DatasetReport& each) { last = each; });
    console.clear();
    if (!report) {
        if (!last.decisions.empty())
            if (auto written = writeReports(last, options); !written) fail(written.error());
        return fail(report.error());
    }
    printReport(*report, options);
    if (auto written = writeReports(*report, options); !written) return fail(written.error());
    return Success;
}

void addSongStages(CLI::App& command, DatasetSettings& settings) {
    command.add_flag("!--any-metre", settings.fourFour, "Keep songs that are not in 4/4 throughout")
        ->group("Stages: songs");
    command.add_option("--duplicates", settings.duplicates, "Which copies of a song are left out")
        ->transform(wordOf(kDuplicateRules))
        ->default_str("transposed")
        ->group("Stages: songs");
    command.add_option("--merge", settings.merge, "Rule that makes five families of a song's tracks")
        ->transform(wordOf(kMergeRules))
        ->default_str("lpd5")
        ->group("Stages: songs");
    command.add_option("--song-families", settings.songFamilies, "Families that a song must have; 0 keeps all")
        ->check(CLI::Range(0, 5))
        ->capture_default_str()
        ->group("Stages: songs");
    LakhSettings& lakh = settings.lakh;
    const char* group = "Stages: Lakh metadata";
    command.add_option("--match-scores", lakh.matchScores, "match_scores.json of the Lakh dataset")->group(group);
    command.add_option("--msd", lakh.songFiles, "Million Song Dataset: folder of .h5 files, or one summary file")
        ->group(group);
    command.add_option("--ids", lakh.idLists, "Keep only songs of these lists (a track id a line)")->group(group);
    command.add_option("--tag", lakh.tags, "Keep only songs with one of these tags, such as rock (needs --msd)")
        ->group(group);
    command.add_option("--minimum-score", lakh.minimumScore, "Leave out weaker matches")
        ->check(between(0, 1))
        ->group(group);
    command.add_flag("!--all-matches", settings.bestMatchOnly, "Keep every file of a song, not just the best match")
        ->group(group);
}

void addPhraseStages(CLI::App& command, BuildOptions& options) {
    DatasetSettings& settings = options.settings;
    const char* group = "Stages: phrases";
    command.add_option("--families", settings.minimumFamilies, "Families that must sound in an active bar")
        ->check(CLI::Range(0, 5))
        ->capture_default_str()
        ->group(group);
    command.add_option("--notes", settings.minimumNotes, "Notes that must begin in an active bar")
        ->check(CLI::Range(0, 10000))
        ->capture_default_str()
        ->group(group);
    command.add_flag("--segment", settings.segmentation, "Cut at the boundaries of the song's structure")->group(group);
    command.add_option("--hop", settings.hopBars, "Bars from one window of four to the next")
        ->check(CLI::Range(1, 64))
        ->capture_default_str()
        ->group(group);
    command.add_option("--active-bars", settings.minimumActiveBars, "Active bars that a window needs")
        ->check(CLI::Range(0, 4))
        ->capture_default_str()
        ->group(group);
    command.add_option("--require", options.require, "Families that must sound in a window")
        ->check(CLI::IsMember({"bass", "drums", "guitar", "piano", "strings"}, CLI::ignore_case))
        ->group(group);
    command.add_flag("!--keep-equal", settings.dropEqualPhrases, "Keep phrases that are equal to earlier ones")
        ->group(group);
    command.add_option("--range", settings.range, "Notes outside C1..B7: left out, or moved by octaves")
        ->transform(wordOf(kRangeRules))
        ->default_str("discard")
        ->group(group);
}

void addOutputs(CLI::App& command, BuildOptions& options) {
    command.add_option("--split", options.split, "Shares of train, valid and test")
        ->expected(3)
        ->delimiter(',')
        ->check(between(0, kMostShare))
        ->default_str("90,5,5");
    command.add_option("--split-seed", options.settings.split.seed, "Draws other songs into the parts")
        ->check(seed())
        ->capture_default_str();
    command.add_option("--funnel", options.funnelFiles, "Also write the funnel to a .json or .csv file");
    command.add_option("--decisions", options.decisionsFile, "Also write what became of each file, as CSV");
    command
        .add_option("--array-tracks", options.settings.arrayTracks,
                    "Order of the tracks in packed training arrays (default: by their shape)")
        ->transform(wordOf(kArrayTracks));
    command.add_option("--threads", options.settings.threads, "0: as many as there are cores")
        ->check(CLI::Range(0, 256));
    command.add_flag("--json", options.json, "Print the report as JSON");
}

} // namespace

void addDatasetBuildCommand(CLI::App& parent, Action& action) {
    auto* command = parent.add_subcommand("build", "Make a dataset from folders and archives of music");
    auto options = std::make_shared<BuildOptions>();
    DatasetSettings& settings = options->settings;
    command
        ->add_option("sources", settings.sources,
                     "Folders, .zip or .tar(.gz/.xz) archives, MIDI files, LPD .npz files, packed .npy/.npz arrays")
        ->required();
    command->add_option("-o,--output", settings.output, "Dataset file to write (.safetensors)")->required();
    command->add_option("--only", settings.onlyPathsUnder, "Keep only this folder of the source, such as train");
    // Options are taken in the order of their definition, so the others can still change what this one sets.
    command->add_flag_callback(
        "--paper",
        [&settings] {
            const DatasetSettings paper = paperSettings();
            settings.merge = paper.merge;
            settings.songFamilies = paper.songFamilies;
            settings.segmentation = paper.segmentation;
        },
        "As the paper does: its merge, songs with all five families, structural segmentation");
    addSongStages(*command, settings);
    addPhraseStages(*command, *options);
    addOutputs(*command, *options);
    command->footer("Examples:\n"
                    "  musegan dataset build songs/ -o songs.safetensors\n"
                    "  musegan dataset build rock.tar.xz --only train --paper -o rock.safetensors --funnel funnel.csv");
    command->callback([options, &action] { action = [options] { return build(*options); }; });
}

} // namespace muse::cli
