// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Has Qt write its messages to the log instead of to stderr; one that ends the program goes to both.
void logQtMessages();

} // namespace muse
