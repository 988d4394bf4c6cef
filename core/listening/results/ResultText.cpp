// SPDX-License-Identifier: MIT
#include "core/listening/results/ResultText.h"

#include "core/base/text/TableText.h"
#include "core/listening/results/ResultTables.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace muse {
namespace {

using Line = std::vector<std::string>;

/// Labels and cells of all rows, with what stands in the row above left empty.
std::vector<Line> linesOf(const ResultTable& table) {
    std::vector<Line> lines;
    const std::vector<std::string>* above = nullptr;
    for (const ResultTable::Row& row : table.rows) {
        Line line;
        bool same = above != nullptr;
        for (std::size_t i = 0; i < row.labels.size(); ++i) {
            same = same && row.labels[i] == (*above)[i];
            line.push_back(same ? std::string() : row.labels[i]);
        }
        line.insert(line.end(), row.cells.begin(), row.cells.end());
        lines.push_back(std::move(line));
        above = &row.labels;
    }
    return lines;
}

Line headingOf(const ResultTable& table) {
    Line line = table.labels;
    line.insert(line.end(), table.columns.begin(), table.columns.end());
    return line;
}

std::string textTable(const ResultTable& table) {
    std::vector<Line> lines = linesOf(table);
    lines.insert(lines.begin(), headingOf(table));
    std::vector<std::size_t> widths(lines.front().size(), 0);
    for (const Line& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], columnsTaken(line[i]));
    std::string text = fmt::format("{}\n", table.title);
    for (const Line& line : lines) {
        std::string written;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string space(widths[i] - columnsTaken(line[i]), ' ');
            written += i < table.labels.size() ? line[i] + space + "  " : space + line[i] + "  ";
        }
        text += written.substr(0, written.find_last_not_of(' ') + 1) + "\n";
    }
    return text + table.caption + "\n\n";
}

std::string markdownTable(const ResultTable& table) {
    const auto row = [](Line line) {
        std::ranges::transform(line, line.begin(), markdownEscaped);
        return fmt::format("| {} |\n", fmt::join(line, " | "));
    };
    std::string text = fmt::format("## {}\n\n{}|", markdownEscaped(table.title), row(headingOf(table)));
    for (std::size_t i = 0; i < headingOf(table).size(); ++i)
        text += i < table.labels.size() ? " --- |" : " ---: |";
    text += "\n";
    for (const Line& line : linesOf(table))
        text += row(line);
    return text + "\n" + markdownEscaped(table.caption) + "\n\n";
}

std::string latexTable(const ResultTable& table) {
    const auto row = [](Line line) {
        std::ranges::transform(line, line.begin(), latexEscaped);
        return fmt::format("{} \\\\\n", fmt::join(line, " & "));
    };
    std::string text = fmt::format("\\begin{{table*}}\n\\centering\n\\begin{{tabular}}{{{}{}}}\n\\toprule\n{}",
                                   std::string(table.labels.size(), 'l'), std::string(table.columns.size(), 'r'),
                                   row(headingOf(table)));
    for (const Line& line : linesOf(table))
        // A group begins where the last label but one is written.
        text += (line[table.labels.size() - 2].empty() ? "" : "\\midrule\n") + row(line);
    return text + fmt::format("\\bottomrule\n\\end{{tabular}}\n\\caption{{{}. {}}}\n\\end{{table*}}\n\n",
                              latexEscaped(table.title), latexEscaped(table.caption));
}

} // namespace

std::string resultsAsText(const TestResults& results) {
    std::string text = summaryOf(results) + "\n\n";
    for (const ResultTable& table : resultTables(results))
        text += textTable(table);
    return text;
}

std::string resultsAsMarkdown(const TestResults& results) {
    std::string text = markdownEscaped(summaryOf(results)) + "\n\n";
    for (const ResultTable& table : resultTables(results))
        text += markdownTable(table);
    return text;
}

std::string resultsAsLatex(const TestResults& results) {
    std::string text = fmt::format("% {}\n\n", summaryOf(results));
    for (const ResultTable& table : resultTables(results))
        text += latexTable(table);
    return text;
}

} // namespace muse
