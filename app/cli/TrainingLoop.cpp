// SPDX-License-Identifier: MIT
#include "app/cli/TrainingLoop.h"

#include "app/cli/ExitCode.h"
#include "core/ml/TrainingSession.h"
#include "core/ml/runs/RunSummary.h"

#include <chrono>
#include <fmt/format.h>
#include <thread>

namespace muse::cli {
namespace {

std::string clock(double seconds) {
    const auto whole = static_cast<std::int64_t>(seconds);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string line(const TrainingReport& report, const TrainingSettings& settings) {
    const auto left = static_cast<double>(settings.generatorSteps - report.step) * report.secondsPerStep;
    std::string text = fmt::format("step {}/{}  -D loss {:.3f}  W {:.3f}  penalty {:.3f}  {:.2f} s/step  {} left",
                                   report.step, settings.generatorSteps, -report.criticLoss, report.wasserstein,
                                   report.gradientPenalty, report.secondsPerStep, clock(left));
    if (report.deviation) text += fmt::format("  deviation {:.3f}{}", *report.deviation, report.best ? " (best)" : "");
    return text;
}

bool ended(TrainingState state) {
    return state == TrainingState::Finished || state == TrainingState::Stopped || state == TrainingState::Failed;
}

} // namespace

int trainToTheEnd(const TrainingSettings& settings, const RankPlace& place, Console& console) {
    TrainingSession session(settings, place);
    bool noticed = false, waits = false;
    for (bool last = false; !last;) {
        // The state is read first, so that what was reported before the end is still drained.
        last = ended(session.state());
        if (const auto sentence = session.waitingFor(); !waits && !sentence.empty()) {
            waits = true;
            fmt::print(stderr, "{}\n", sentence);
        }
        if (!noticed && session.reference()) {
            noticed = true;
            if (const auto notice = session.notice(); !notice.empty()) fmt::print(stderr, "{}\n", notice);
        }
        for (const TrainingReport& report : session.drain()) {
            console.status(line(report, settings));
            if (!report.metrics) continue;
            console.clear();
            fmt::print("{}\n", line(report, settings));
            if (!report.notice.empty()) fmt::print(stderr, "{}\n", report.notice);
            std::fflush(stdout);
        }
        if (console.interrupted()) session.stop();
        if (!last) std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    console.clear();
    if (session.state() == TrainingState::Failed) return fail({session.error()});
    const bool finished = session.state() == TrainingState::Finished;
    const auto run = runSummary(settings.runFolder);
    const bool stepped = run && run->step > 0;
    if (place.rank == 0)
        fmt::print("{} The run is in {}.\n",
                   finished  ? "Finished."
                   : stepped ? "Stopped; --resume goes on from here."
                             : "Stopped before the first step; --resume begins it again.",
                   settings.runFolder.string());
    return finished ? Success : Cancelled;
}

} // namespace muse::cli
