// SPDX-License-Identifier: MIT
#include "core/listening/results/ResultTables.h"

#include "core/base/Counted.h"

#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace muse {
namespace {

std::string cellOf(const Estimate& estimate) {
    if (std::isnan(estimate.low)) return fmt::format("{:.2f}", estimate.mean);
    return fmt::format("{:.2f} ({:.2f} to {:.2f})", estimate.mean, estimate.low, estimate.high);
}

std::string pText(double p) {
    return p < 0.001 ? "< 0.001" : fmt::format("{:.3f}", p);
}

std::string groupText(const GroupResults& group) {
    return fmt::format("{} ({})", name(group.group), group.listeners);
}

std::string intervals(const TestResults& results) {
    return fmt::format("{:g} % bootstrap intervals over listeners ({} resamples, seed {})",
                       results.settings.confidence * 100, results.settings.resamples, results.settings.seed);
}

std::vector<std::string> headings() {
    std::vector<std::string> all;
    for (const Criterion criterion : kAllCriteria)
        all.emplace_back(heading(criterion));
    return all;
}

ResultTable ratings(const TestResults& results) {
    std::vector<std::string> explained;
    for (const Criterion criterion : kAllCriteria)
        explained.push_back(fmt::format("{}: {}", heading(criterion), name(criterion)));
    ResultTable table{"Listening test",
                      fmt::format("Mean ratings, 1 to {} ({}); behind a group its listeners; {}.", kPoints,
                                  fmt::join(explained, ", "), intervals(results)),
                      {"", "", "model"},
                      headings(),
                      {}};
    for (const ResultBlock& block : results.blocks)
        for (const GroupResults& group : block.groups)
            for (const RatedSubject& subject : group.ratings) {
                table.rows.push_back({{block.name, groupText(group), subject.subject.name}, {}});
                for (const Estimate& rating : subject.ratings)
                    table.rows.back().cells.push_back(cellOf(rating));
            }
    return table;
}

ResultTable differences(const TestResults& results) {
    ResultTable table{"Do the models differ?",
                      "Friedman's test over the listeners' means: chi-squared, and p.",
                      {"", ""},
                      headings(),
                      {}};
    for (const ResultBlock& block : results.blocks)
        for (const GroupResults& group : block.groups) {
            if (!group.friedman) continue;
            table.rows.push_back({{block.name, groupText(group)}, {}});
            for (const RankTest& test : *group.friedman)
                table.rows.back().cells.push_back(fmt::format("{:.2f}, {}", test.statistic, pText(test.p)));
        }
    return table;
}

ResultTable pairs(const TestResults& results) {
    ResultTable table{"Which models differ?",
                      "Wilcoxon's signed-rank test of each pair, two-sided: p, corrected by Holm over the pairs of a "
                      "group and criterion.",
                      {"", "", "pair"},
                      headings(),
                      {}};
    for (const ResultBlock& block : results.blocks)
        for (const GroupResults& group : block.groups)
            for (const RatedPair& pair : group.pairs) {
                table.rows.push_back(
                    {{block.name, groupText(group), fmt::format("{}, {}", pair.first, pair.second)}, {}});
                for (const double p : pair.correctedP)
                    table.rows.back().cells.push_back(pText(p));
            }
    return table;
}

ResultTable preferences(const TestResults& results) {
    ResultTable table{
        "Listening test, preferences",
        fmt::format("How often the first of two was preferred, in percent; {}; p of Wilcoxon's signed-rank test over "
                    "the listeners' shares less a half, two-sided, and corrected by Holm over all pairs of models.",
                    intervals(results)),
        {"", "pair"},
        {"first preferred", "p", "p (Holm)"},
        {}};
    for (const ResultBlock& block : results.blocks)
        for (const GroupResults& group : block.groups)
            for (const Preference& preference : group.preferences) {
                const Estimate& share = preference.share;
                const bool interval = !std::isnan(share.low);
                table.rows.push_back(
                    {{groupText(group), fmt::format("{}, {}", preference.first.name, preference.second.name)},
                     {interval ? fmt::format("{:.0f} ({:.0f} to {:.0f})", share.mean * 100, share.low * 100,
                                             share.high * 100)
                               : fmt::format("{:.0f}", share.mean * 100),
                      pText(preference.test.p), pText(preference.correctedP)}});
            }
    return table;
}

} // namespace

std::vector<ResultTable> resultTables(const TestResults& results) {
    std::vector<ResultTable> tables;
    if (results.kind == TestKind::Ab)
        tables = {preferences(results)};
    else
        tables = {ratings(results), differences(results), pairs(results)};
    std::erase_if(tables, [](const ResultTable& table) { return table.rows.empty(); });
    return tables;
}

std::string summaryOf(const TestResults& results) {
    std::string text =
        fmt::format("{} count{}, {} of them {}.", counted(results.listeners, "listener"),
                    results.listeners == 1 ? "s" : "", results.pros, results.pros == 1 ? "a pro" : "pros");
    if (!results.screenedOut.empty())
        text += fmt::format(" Left out, as they did not rate real music above tracks of different songs: {}.",
                            fmt::join(results.screenedOut, ", "));
    return text;
}

} // namespace muse
