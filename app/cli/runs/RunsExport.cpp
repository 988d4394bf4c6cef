// SPDX-License-Identifier: MIT
#include "app/cli/runs/RunsExport.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/OutputFiles.h"
#include "core/base/Counted.h"
#include "core/base/File.h"
#include "core/ml/runs/RunFollower.h"
#include "core/ml/runs/RunHistory.h"
#include "core/ml/runs/RunSummary.h"
#include "core/ml/runs/TensorBoardFile.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <thread>

namespace muse::cli {
namespace {

constexpr std::chrono::milliseconds kPause(500);

struct Options {
    std::string run;
    std::string output;
    bool follow = false;
};

Error nothingToTell(const std::string& run, std::size_t damaged) {
    if (damaged == 0) return {"{} has no step to tell of yet.", run};
    return {"Nothing of {}/events.jsonl can be read; it is damaged.", run};
}

/// Of lines that had to be left out.
void tellOfDamage(const std::string& run, std::size_t damaged) {
    if (damaged > 0)
        fmt::print(stderr, "{} of {}/events.jsonl could not be read, and {} left out.\n", counted(damaged, "line"), run,
                   damaged == 1 ? "is" : "are");
}

int writeCurves(const Options& options) {
    if (const auto known = checkEnding(options.output, {".csv"}); !known) return fail(known.error());
    const auto run = readRunHistory(options.run);
    if (!run) return fail(run.error());
    if (run->reports.empty()) return fail(nothingToTell(options.run, run->damaged));
    tellOfDamage(options.run, run->damaged);
    if (const auto written = replaceFile(options.output, curvesCsv(run->reports)); !written)
        return fail(written.error());
    fmt::print("{}, written to {}\n", counted(run->reports.size(), "row"), options.output);
    return Success;
}

double now() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// When the first step of the training would have been done, had it never paused.
double beginOf(const RunSummary& run, const std::vector<TrainingReport>& reports) {
    const auto since = std::filesystem::file_time_type::clock::now() - run.changed;
    return now() - std::chrono::duration<double>(since).count() - reports.back().secondsElapsed;
}

/// Writes what comes, and goes on while somebody trains the run.
class TensorBoardExport {
public:
    explicit TensorBoardExport(const Options& options) : m_options(options), m_follower(options.run) {}

    Result<std::size_t> run(const JobControl& job) {
        while (true) {
            auto summary = runSummary(m_options.run);
            if (!summary) return summary.error();
            if (auto written = writeNews(*summary); !written) return written.error();
            if (!m_options.follow || summary->state != RunState::Training || job.cancelled()) return m_written;
            std::this_thread::sleep_for(kPause);
        }
    }

    [[nodiscard]] std::size_t damaged() const { return m_follower.damaged(); }

private:
    Result<void> writeNews(const RunSummary& run) {
        const auto reports = m_follower.news();
        if (reports.empty()) return {};
        if (!m_file) {
            m_begin = beginOf(run, reports);
            auto file = TensorBoardFile::create(m_options.output, m_begin);
            if (!file) return file.error();
            m_file = std::move(*file);
        } else if (m_follower.restarted()) {
            if (auto written = m_file->restart(reports.front().step, now()); !written) return written;
        }
        for (const TrainingReport& report : reports)
            if (auto written = m_file->add(report.step, m_begin + report.secondsElapsed, scalarsOf(report)); !written)
                return written;
        m_written += reports.size();
        return {};
    }

    const Options& m_options;
    RunFollower m_follower;
    std::optional<TensorBoardFile> m_file;
    double m_begin = 0;
    std::size_t m_written = 0;
};

int writeTensorBoard(const Options& options) {
    if (runSummary(options.output))
        return fail(
            Error{"{} is a run; name a folder of its own for the event files, such as boards/first.", options.output});
    Console console;
    TensorBoardExport exported(options);
    const auto written = exported.run(console.job());
    console.clear();
    if (!written) return fail(written.error());
    if (*written == 0) return fail(nothingToTell(options.run, exported.damaged()));
    tellOfDamage(options.run, exported.damaged());
    fmt::print("{}, written to {}; look at them with: tensorboard --logdir {}\n", counted(*written, "step"),
               options.output, options.output);
    return Success;
}

} // namespace

void addRunsExportCommands(CLI::App& runs, Action& action) {
    auto* curves = runs.add_subcommand("curves", "Write all curves of a run as a table");
    auto table = std::make_shared<Options>();
    curves->add_option("run", table->run, "Run folder")->required();
    curves->add_option("-o,--output", table->output, "Table to write (.csv)")->required();
    curves->callback([table, &action] { action = [table] { return writeCurves(*table); }; });

    auto* board = runs.add_subcommand("tensorboard", "Write all curves of a run as TensorBoard reads them");
    auto events = std::make_shared<Options>();
    board->add_option("run", events->run, "Run folder")->required();
    board->add_option("-o,--output", events->output, "Folder to write to, such as boards/first")->required();
    board->add_flag("--follow", events->follow, "Go on as long as the run is trained");
    board->footer("Example: musegan runs tensorboard runs/first -o boards/first --follow");
    board->callback([events, &action] { action = [events] { return writeTensorBoard(*events); }; });
}

} // namespace muse::cli
