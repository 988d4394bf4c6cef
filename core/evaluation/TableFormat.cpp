// SPDX-License-Identifier: MIT
#include "core/evaluation/TableFormat.h"

#include "core/base/text/TableText.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace muse {
namespace {

using Lines = std::vector<std::vector<std::string>>;

std::string number(double value, int digits) {
    return std::isfinite(value) ? fmt::format("{:.{}f}", value, digits) : "-";
}

std::vector<int> digitsOf(const EvaluationTable& table) {
    std::vector<int> digits;
    for (const ColumnGroup& group : table.groups)
        digits.insert(digits.end(), group.columns.size(), group.digits);
    return digits;
}

/// Half of the interval's width: what is written behind a plus-minus.
std::string margin(const Cell& cell, int digits) {
    return number((cell.high - cell.low) / 2, digits);
}

/// Body lines: a row of values, and under it one of margins where there are any.
Lines body(const EvaluationTable& table, const std::string& plusMinus) {
    const std::vector<int> digits = digitsOf(table);
    Lines lines;
    for (const auto& row : table.rows) {
        std::vector<std::string> values = {row.name};
        std::vector<std::string> margins = {""};
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            values.push_back(number(row.cells[i].value, digits[i]));
            const std::string half = margin(row.cells[i], digits[i]);
            margins.push_back(half == "-" ? "" : plusMinus + half);
        }
        lines.push_back(std::move(values));
        if (row.hasInterval) lines.push_back(std::move(margins));
    }
    return lines;
}

std::string padded(const std::string& text, std::size_t to, bool left) {
    const std::string room(to > columnsTaken(text) ? to - columnsTaken(text) : 0, ' ');
    return left ? text + room : room + text;
}

/// The header of single columns: "EB, % B" and so on where they stand alone, "B" under a heading.
std::vector<std::string> columnNames(const EvaluationTable& table, bool withGroup) {
    std::vector<std::string> names = {""};
    for (const ColumnGroup& group : table.groups)
        for (const std::string& column : group.columns)
            names.push_back(!withGroup ? column : column.empty() ? group.name : group.name + " " + column);
    return names;
}

std::string textTable(const EvaluationTable& table) {
    Lines lines = {columnNames(table, false)};
    for (auto& line : body(table, "±"))
        lines.push_back(std::move(line));
    std::vector<std::size_t> widths(lines.front().size(), 0);
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], columnsTaken(line[i]));
    std::string text = fmt::format("{}\n{}\n\n", table.title, table.caption);
    // Headings over their columns.
    text += padded("", widths[0], true);
    std::size_t column = 1;
    for (const ColumnGroup& group : table.groups) {
        std::size_t room = 0;
        for (std::size_t i = 0; i < group.columns.size(); ++i)
            room += widths[column++] + 2;
        text += "  " + padded(group.name, std::max(room, std::size_t{2}) - 2, true) + " ";
    }
    while (text.ends_with(' '))
        text.pop_back();
    text += '\n';
    for (const auto& line : lines) {
        text += padded(line[0], widths[0], true);
        column = 1;
        for (const ColumnGroup& group : table.groups) {
            for (std::size_t i = 0; i < group.columns.size(); ++i, ++column)
                text += "  " + padded(line[column], widths[column], false);
            text += ' ';
        }
        while (text.ends_with(' '))
            text.pop_back();
        text += '\n';
    }
    return text + '\n';
}

std::string markdownTable(const EvaluationTable& table) {
    std::string text = fmt::format("**{}.** {}\n\n", markdownEscaped(table.title), markdownEscaped(table.caption));
    const auto add = [&](std::vector<std::string> cells) {
        std::ranges::transform(cells, cells.begin(), markdownEscaped);
        text += fmt::format("| {} |\n", fmt::join(cells, " | "));
    };
    add(columnNames(table, true));
    std::vector<std::string> rule(columnNames(table, true).size(), "---:");
    rule[0] = "---";
    text += fmt::format("| {} |\n", fmt::join(rule, " | "));
    for (const auto& line : body(table, "±"))
        add(line);
    return text + '\n';
}

std::string csvTable(const EvaluationTable& table) {
    std::string text;
    for (const auto& row : table.rows) {
        std::size_t cell = 0;
        for (const ColumnGroup& group : table.groups)
            for (const std::string& column : group.columns) {
                const Cell& one = row.cells[cell++];
                const auto exact = [](double value) {
                    return std::isfinite(value) ? fmt::format("{:.6g}", value) : std::string();
                };
                text += fmt::format("{},{},{},{},{},{},{}\r\n", csvField(table.title), csvField(row.name),
                                    csvField(group.name), column, exact(one.value), exact(one.low), exact(one.high));
            }
    }
    return text;
}

/// For the booktabs package.
std::string latexTable(const EvaluationTable& table) {
    std::string columns = "l";
    std::string headings;
    std::string rules;
    std::size_t first = 2;
    for (const ColumnGroup& group : table.groups) {
        columns += std::string(group.columns.size(), 'r');
        headings += fmt::format(" & \\multicolumn{{{}}}{{c}}{{{}}}", group.columns.size(), latexEscaped(group.name));
        rules += fmt::format("\\cmidrule(lr){{{}-{}}}", first, first + group.columns.size() - 1);
        first += group.columns.size();
    }
    std::string text = fmt::format("\\begin{{table}}\n\\centering\n\\begin{{tabular}}{{{}}}\n\\toprule\n{} \\\\\n{}\n",
                                   columns, headings, rules);
    const auto add = [&](std::vector<std::string> cells) {
        cells[0] = latexEscaped(cells[0]);
        text += fmt::format("{} \\\\\n", fmt::join(cells, " & "));
    };
    add(columnNames(table, false));
    text += "\\midrule\n";
    for (auto& line : body(table, "$\\pm$"))
        add(line);
    return text + fmt::format("\\bottomrule\n\\end{{tabular}}\n\\caption{{{}. {}}}\n\\end{{table}}\n\n",
                              latexEscaped(table.title), latexEscaped(table.caption));
}

} // namespace

std::optional<TableFormat> tableFormatNamed(std::string_view name) {
    if (name == "text") return TableFormat::Text;
    if (name == "markdown") return TableFormat::Markdown;
    if (name == "csv") return TableFormat::Csv;
    if (name == "latex") return TableFormat::Latex;
    return std::nullopt;
}

std::string formatTables(const std::vector<EvaluationTable>& tables, TableFormat format) {
    std::string text = format == TableFormat::Csv ? "table,row,group,column,value,low,high\r\n" : "";
    for (const EvaluationTable& table : tables) {
        switch (format) {
        case TableFormat::Text:
            text += textTable(table);
            break;
        case TableFormat::Markdown:
            text += markdownTable(table);
            break;
        case TableFormat::Csv:
            text += csvTable(table);
            break;
        case TableFormat::Latex:
            text += latexTable(table);
            break;
        }
    }
    return text;
}

} // namespace muse
