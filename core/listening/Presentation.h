// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/ListeningTest.h"

#include <string_view>
#include <vector>

namespace muse {

/// The trials in the order in which one listener gets them, those of two clips with either first; any order is about
/// as likely. Follows from the ids of the test and of the listener alone: FNV-1a of "test:listener" seeds a xorshift
/// generator (Marsaglia 2003) of 32 bits, which shuffles by Fisher and Yates. assets/listening/order.js does the same.
std::vector<Trial> presentation(const ListeningTest& test, std::string_view listener);

} // namespace muse
