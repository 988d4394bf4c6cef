// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/results/Results.h"

#include <string>
#include <vector>

namespace muse {

/// A table to be read: labels at the left, then cells.
struct ResultTable {
    std::string title;
    std::string caption;
    std::vector<std::string> labels; ///< headings of the labels
    std::vector<std::string> columns;
    struct Row {
        std::vector<std::string> labels; ///< as many as headings; one that the row above has too is written once
        std::vector<std::string> cells;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows;
};

/// In the layout of the paper's Table 3: blocks of models, non-pros, pros and all, criteria as columns; then whether
/// the models differ, and which do. Of an AB test how often which model was preferred.
std::vector<ResultTable> resultTables(const TestResults& results);

/// "24 listeners count, 9 of them pros. 2 are left out: ..."
std::string summaryOf(const TestResults& results);

} // namespace muse
