// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/results/Results.h"

#include <string>
#include <vector>

namespace muse {

/// The tables of resultTables() under a summary: for a terminal, as Markdown, and for LaTeX with the booktabs package.
std::string resultsAsText(const TestResults& results);
std::string resultsAsMarkdown(const TestResults& results);
std::string resultsAsLatex(const TestResults& results);

/// Every number of the results at full precision, a line each (RFC 4180); empty fields where one has none.
std::string resultsAsCsv(const TestResults& results);

/// Every answer, a line a clip, with whose it is (RFC 4180). Of answers that fit the key (checkAnswers).
std::string rawCsv(const TestKey& key, const std::vector<ListenerAnswers>& listeners);

} // namespace muse
