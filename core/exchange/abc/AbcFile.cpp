// SPDX-License-Identifier: MIT
#include "core/exchange/abc/AbcFile.h"

#include "core/base/Counted.h"
#include "core/exchange/abc/AbcLine.h"
#include "core/exchange/abc/AbcTune.h"
#include "core/exchange/score/Performance.h"
#include "core/midi/text/TextEncoding.h"

#include <optional>
#include <string>
#include <vector>

namespace muse {
namespace {

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        lines.push_back(text.substr(0, end));
        const bool both = text.substr(end).starts_with("\r\n");
        text = text.substr(std::min(end + (both ? 2 : 1), text.size()));
    }
    return lines;
}

/// "T:A title": its letter, where a line is a field.
std::optional<char> fieldOf(std::string_view line) {
    if (line.size() < 2 || line[1] != ':') return std::nullopt;
    const char c = line[0];
    // "|:" begins a line of music.
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+';
    return letter ? std::optional(c) : std::nullopt;
}

std::string_view withoutComment(std::string_view line) {
    for (std::size_t i = 0; i < line.size(); ++i)
        if (line[i] == '%' && (i == 0 || line[i - 1] != '\\')) return line.substr(0, i);
    return line;
}

std::string_view valueOf(std::string_view field) {
    const auto first = field.find_first_not_of(' ', 2);
    if (first == std::string_view::npos) return {};
    return field.substr(first, field.find_last_not_of(' ') - first + 1);
}

bool isBlank(std::string_view line) {
    return line.find_first_not_of(' ') == std::string_view::npos;
}

/// Reads a file's lines up to the end of its first tune.
class FileReader {
public:
    /// Whether there is more to read of the tune.
    bool read(std::string_view line) {
        if (line.starts_with("%%")) {
            m_tune.readDirective(line.substr(2));
            return true;
        }
        // A line that is a comment alone is not the empty one that ends a tune.
        const auto plain = withoutComment(line);
        if (m_begun && isBlank(line)) return false;
        const auto field = fieldOf(plain);
        if (field == 'X') {
            if (m_begun) return false;
            m_begun = true;
            return true;
        }
        if (!m_tune.inBody()) {
            // Fields before the first tune are for all of them.
            if (field) m_tune.readHeaderField(*field, valueOf(plain));
            return true;
        }
        if (field)
            m_tune.readBodyField(*field, valueOf(plain));
        else if (!isBlank(plain))
            readMusic(plain);
        return true;
    }
    [[nodiscard]] bool begun() const { return m_begun; }
    AbcTune& tune() { return m_tune; }

private:
    void readMusic(std::string_view line) {
        // A line that goes on has its words under both halves.
        if (!m_goesOn) m_tune.beginMusicLine();
        const auto last = line.find_last_not_of(' ');
        m_goesOn = line[last] == '\\';
        readAbcLine(m_goesOn ? line.substr(0, last) : line, m_tune);
    }

    AbcTune m_tune;
    bool m_begun = false;
    bool m_goesOn = false;
};

} // namespace

Result<MidiFile> parseAbc(std::span<const std::uint8_t> bytes) {
    const std::string_view raw(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::string text = TextEncoding::of({raw}).toUtf8(raw, TextEncoding::LineEnds::Kept);
    FileReader reader;
    std::size_t tunes = 0;
    bool reading = true;
    for (const std::string_view line : linesOf(text)) {
        if (line.starts_with("X:")) ++tunes;
        if (!reading) continue;
        reading = reader.read(line);
        if (auto sane = reader.tune().check(); !sane) return sane.error();
    }
    if (!reader.begun()) return Error{"it has no tune: no line of it begins with X:"};
    if (!reader.tune().inBody()) return Error{"its first tune has no K: field, which begins the notes"};
    Score score = reader.tune().takeScore();
    if (tunes > 1)
        score.remarks.push_back(fmt::format("It has {}; the first is taken{}.", counted(tunes, "tune"),
                                            score.title.empty() ? std::string() : ", " + score.title));
    return perform(std::move(score));
}

} // namespace muse
