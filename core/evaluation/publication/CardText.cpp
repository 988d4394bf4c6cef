// SPDX-License-Identifier: MIT
#include "core/evaluation/publication/CardText.h"

#include <cmath>
#include <fmt/format.h>

namespace muse {
namespace {

std::string number(double value, int decimals) {
    return std::isfinite(value) ? fmt::format("{:.{}f}", value, decimals) : "–";
}

template <typename Values> std::string joined(const Values& values, int decimals) {
    std::string text;
    for (const double value : values)
        text += (text.empty() ? "" : " / ") + number(value, decimals);
    return text;
}

/// The tracks that have pitches.
std::array<double, kFamilies - 1> pitched(const std::array<double, kFamilies>& values) {
    std::array<double, kFamilies - 1> result{};
    auto next = result.begin();
    for (const Family family : kAllFamilies)
        if (family != Family::Drums) *next++ = values[index(family)];
    return result;
}

std::string duration(double seconds) {
    return seconds < 5400 ? fmt::format("{:.0f} minutes", seconds / 60) : fmt::format("{:.1f} hours", seconds / 3600);
}

/// What becomes of the learning rate, where it changes.
std::string fall(const nlohmann::json& settings) {
    if (settings.value("rate_schedule", std::string()) != "linear") return {};
    return fmt::format(" that falls to 0 from update {} on", settings.value("decay_from", 0));
}

} // namespace

std::string trainingText(const ModelCard& card, const nlohmann::json& settings) {
    const bool known = settings.is_object();
    const bool onCard = known && settings.value("device", std::string()) == "cuda";
    std::string text =
        fmt::format("**Training:** {} width, {} generator updates in {}{}", name(card.config.width),
                    card.generatorSteps, duration(card.trainingSeconds), onCard ? " on a graphics card" : "");
    if (known) {
        text += fmt::format(", {} critic updates each, batches of {}, Adam at a rate of {:g}{}, seed {}",
                            settings.value("critic_steps", 0), settings.value("batch", 0),
                            settings.value("learning_rate", 0.0), fall(settings), settings.value("seed", 0));
        if (const auto from = settings.value("from", std::string()); !from.empty())
            text += fmt::format("; begun with the weights of another training ({})",
                                std::filesystem::path(from).filename().string());
    }
    return text + ". The weights are a moving average over the updates.\n";
}

std::string metricsText(std::span<const EvaluationRow> rows) {
    std::string text = "| | bars | EB % (B/D/G/P/S) | UPC (B/G/P/S) | QN % (B/G/P/S) | DP % | TD (B-G/B-S/B-P/G-S/G-P/"
                       "S-P) | deviation |\n|---|---|---|---|---|---|---|---|\n";
    for (const EvaluationRow& row : rows) {
        const MetricsReport& report = row.report;
        text += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", row.name, report.bars,
                            joined(report.emptyBars, 1), joined(pitched(report.usedPitchClasses.paper), 2),
                            joined(pitched(report.qualifiedNotesTwo), 1), number(report.drumPattern, 1),
                            joined(report.tonalDistance.paper, 2),
                            row.deviation ? fmt::format("{:.3f}", *row.deviation) : "");
    }
    return text;
}

} // namespace muse
