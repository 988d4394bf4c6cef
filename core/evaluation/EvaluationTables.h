// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationRow.h"

#include <string>
#include <vector>

namespace muse {

/// One value of a table and the interval that it lies in; all NaN where there is none.
struct Cell {
    double value;
    double low;
    double high;
};

/// Columns under one heading, such as EB over B, D, G, P, S.
struct ColumnGroup {
    std::string name;
    std::vector<std::string> columns;
    int digits = 2; ///< behind the point
};

/// A table in the layout of the paper: groups of columns, a row a dataset or model.
struct EvaluationTable {
    std::string title;
    std::string caption;
    std::vector<ColumnGroup> groups;
    struct Row {
        std::string name;
        std::vector<Cell> cells; ///< as many as all groups have columns
        bool hasInterval = false;
    };
    std::vector<Row> rows;
};

/// The paper's Table 1 (intra-track) and Table 2 (inter-track), each under both definitions, and how far each row that
/// has one deviates from its data.
std::vector<EvaluationTable> evaluationTables(const std::vector<EvaluationRow>& rows);

} // namespace muse
