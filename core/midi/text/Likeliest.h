// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace muse {

/// An encoding of text.
struct Charset {
    const char* iconvName;
    const char* name; ///< for people; empty: nobody need be told
};

/// The encoding by which texts, none of them UTF-8, would have the most usual letters; nothing where none is plausible,
/// or where two read them differently and are about as likely.
const Charset* likeliestCharset(const std::vector<std::string_view>& texts);

} // namespace muse
