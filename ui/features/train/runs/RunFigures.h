// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "ui/kit/SaveRequest.h"
#include "widgets/plots/PlotFormat.h"

#include <QByteArray>

#include <filesystem>

namespace muse {

/// The paper's Figure 8 of a run: its first sample at five steps, each about as many times later than the one before.
SaveRequest figureEightOf(const std::filesystem::path& run, const QString& name);
/// The paper's Figure 9 of a run: the negative critic loss, and UPC and QN of the strings with the data's values.
SaveRequest figureNineOf(const std::filesystem::path& run, const QString& name);

/// The picture of Figure 9. An Error names the file of the run that is missing or wrong.
Result<QByteArray> figureNine(const std::filesystem::path& run, PlotFormat format);

} // namespace muse
