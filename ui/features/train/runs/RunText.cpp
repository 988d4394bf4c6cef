// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunText.h"

#include "ui/kit/Text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace muse {
namespace {

QString say(const char* words, const char* = nullptr, int n = -1) {
    return QCoreApplication::translate("muse", words, nullptr, n);
}

QString stateWord(RunState state) {
    switch (state) {
    case RunState::Training:
        return say("training");
    case RunState::Finished:
        return say("finished");
    case RunState::Stopped:
        return say("stopped");
    case RunState::Interrupted:
        return say("interrupted");
    case RunState::Failed:
        return say("failed");
    }
    return {};
}

QString modelText(const GanConfig& model) {
    const QString kind = nameWords(name(model.kind));
    const QString width = model.width == Width::Paper ? say("paper width") : say("compact");
    return model.given ? say("%1, %2, to the %3").arg(kind, width, inSentence(text(*model.given)))
                       : say("%1, %2, from scratch").arg(kind, width);
}

} // namespace

QString stateText(const RunSummary& run) {
    if (run.state == RunState::Finished || run.settings.generatorSteps <= 0) return stateWord(run.state);
    const auto percent = 100 * std::min(run.step, run.settings.generatorSteps) / run.settings.generatorSteps;
    return QStringLiteral("%1 %2\u00a0%").arg(stateWord(run.state)).arg(percent);
}

QString agoText(std::filesystem::file_time_type when) {
    const auto since = std::filesystem::file_time_type::clock::now() - when;
    const auto minutes =
        static_cast<int>(std::max<std::int64_t>(std::chrono::duration_cast<std::chrono::minutes>(since).count(), 0));
    if (minutes < 1) return say("just now");
    if (minutes < 60) return say("%n minute(s) ago", nullptr, minutes);
    if (minutes < 48 * 60) return say("%n hour(s) ago", nullptr, minutes / 60);
    return say("%n day(s) ago", nullptr, minutes / (24 * 60));
}

QString aboutText(const RunSummary& run) {
    const QLocale locale;
    const auto number = [&locale](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    QStringList lines;
    lines << modelText(run.settings.model);
    lines << say("Step %1 of %2, %3").arg(number(run.step), number(run.settings.generatorSteps), agoText(run.changed));
    if (run.best)
        lines << say("Best deviation %1, at step %2")
                     .arg(locale.toString(run.best->deviation, 'f', 3), number(run.best->step));
    if (run.state == RunState::Failed) lines << text(run.failure);
    lines << say("Data: %1").arg(pathText(run.settings.dataset.filename()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace muse
