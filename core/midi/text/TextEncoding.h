// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// What a file's names and words are written in. Few MIDI files say, so it is guessed from all of them together: one
/// name alone is often too short to tell.
class TextEncoding {
public:
    enum class LineEnds { Spaces, Kept };

    /// `declared`: as iconv calls it, where the file says what it is in.
    static TextEncoding of(const std::vector<std::string_view>& texts, const char* declared = nullptr);

    /// As UTF-8 without control characters, which become spaces. What is UTF-8 stays as it is; a byte-order mark says
    /// what a text is in, and goes.
    [[nodiscard]] std::string toUtf8(std::string_view text, LineEnds ends = LineEnds::Spaces) const;
    /// A sentence for whoever imports the file; empty where there is hardly a doubt.
    [[nodiscard]] std::string remark() const;

private:
    const char* m_charset = "CP1252"; ///< as iconv calls it
    const char* m_name = "";          ///< as the sentence does; empty where it has none
    bool m_known = true;
};

} // namespace muse
