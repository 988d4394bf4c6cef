// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// What a file's names and words are written in. MIDI files do not say, so it is guessed from all of them together: one
/// name alone is often too short to tell.
class TextEncoding {
public:
    static TextEncoding of(const std::vector<std::string_view>& texts);

    /// As UTF-8 without control characters, which become spaces. What is UTF-8 stays as it is.
    [[nodiscard]] std::string toUtf8(std::string_view text) const;
    /// A sentence for whoever imports the file; empty where there is hardly a doubt.
    [[nodiscard]] std::string remark() const;

private:
    const char* m_charset = "CP1252"; ///< as iconv calls it
    const char* m_name = "";          ///< as the sentence does; empty where it has none
    bool m_known = true;
};

} // namespace muse
