// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunComparison.h"

#include "ui/features/train/runs/RunWatch.h"
#include "ui/kit/Text.h"
#include "widgets/Palette.h"

#include <algorithm>

namespace muse {

RunComparison::RunComparison(QObject* parent) : QObject(parent) {}

RunComparison::~RunComparison() = default;

void RunComparison::setRuns(std::vector<RunSummary> runs, const std::filesystem::path& baseline) {
    const auto shown = overlays();
    m_runs = std::move(runs);
    m_baseline = baseline;
    const auto gone = [this](const auto& entry) { return numberOf(entry.first) == 0; };
    std::erase_if(m_watches, gone);
    std::erase_if(m_colours, gone);
    // The first colour is that of the run on show.
    const std::size_t colours = palette::curves().size();
    for (const RunSummary& run : m_runs) {
        std::size_t colour = 1;
        const auto used = [&] {
            return std::ranges::any_of(m_colours, [&](const auto& entry) { return entry.second == colour; });
        };
        while (used() && colour + 1 < colours)
            ++colour;
        m_colours.try_emplace(run.folder, colour);
    }
    if (overlays() != shown) Q_EMIT overlaysChanged();
    for (const RunSummary& run : m_runs) {
        const auto [watch, isNew] = m_watches.try_emplace(run.folder);
        if (!isNew) continue;
        watch->second = std::make_unique<RunWatch>();
        connect(watch->second.get(), &RunWatch::restarted, this,
                [this, folder = run.folder] { Q_EMIT restarted(numberOf(folder)); });
        connect(watch->second.get(), &RunWatch::reported, this,
                [this, folder = run.folder](const std::vector<TrainingReport>& reports) {
                    Q_EMIT reported(numberOf(folder), reports);
                });
        watch->second->start(run.folder);
    }
}

int RunComparison::numberOf(const std::filesystem::path& folder) const {
    const auto found = std::ranges::find(m_runs, folder, &RunSummary::folder);
    return found == m_runs.end() ? 0 : static_cast<int>(found - m_runs.begin()) + 1;
}

std::vector<CurvePlot::Overlay> RunComparison::overlays() const {
    std::vector<CurvePlot::Overlay> overlays;
    for (const RunSummary& run : m_runs)
        overlays.push_back({pathText(run.folder), text(run.name()), palette::curves()[m_colours.at(run.folder)],
                            run.folder == m_baseline});
    return overlays;
}

} // namespace muse
