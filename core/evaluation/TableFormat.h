// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationTables.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

enum class TableFormat { Text, Markdown, Csv, Latex };

/// "text", "markdown", "csv", "latex".
std::optional<TableFormat> tableFormatNamed(std::string_view name);

/// All tables in that format. Intervals are a line of half-widths under their row, or, in CSV, columns of their own.
std::string formatTables(const std::vector<EvaluationTable>& tables, TableFormat format);

} // namespace muse
