// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace muse {

class Prompter;

/// Asks where to save. A name that ends otherwise than the filter's kinds gets `ending` (".mid") behind it, as
/// "take 1.mid" would else be a project that nothing opens, and nothing is replaced that the user was not asked about.
std::optional<QString> askWhereToSave(Prompter& prompter, const QString& title, const QString& suggestion,
                                      const QString& filter, const QString& ending);

} // namespace muse
