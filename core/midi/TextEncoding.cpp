// SPDX-License-Identifier: MIT
#include "core/midi/TextEncoding.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <iconv.h>
#include <optional>

namespace muse {
namespace {

using Byte = std::uint8_t;

constexpr double kNeverThere = 0;
constexpr double kRare = 0.15;
constexpr double kPlausible = 0.45; ///< below, no guess is better than any other

/// How usual what begins at a place would be, 0..1, and how many bytes it takes; 0 bytes where it cannot be.
struct Letter {
    std::size_t bytes = 1;
    double usual = 0;
};

bool within(Byte byte, int first, int last) {
    return byte >= first && byte <= last;
}
bool isAsciiLetter(Byte byte) {
    return within(byte | 0x20, 'a', 'z');
}

/// A text's bytes, and 0 beyond its ends.
class Bytes {
public:
    explicit Bytes(std::string_view text) : m_text(text) {}
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    Byte operator[](std::ptrdiff_t at) const {
        return at < 0 || at >= static_cast<std::ptrdiff_t>(size())
                   ? Byte{0}
                   : static_cast<Byte>(m_text[static_cast<std::size_t>(at)]);
    }

private:
    std::string_view m_text;
};

bool besideAsciiLetter(const Bytes& text, std::ptrdiff_t at) {
    return isAsciiLetter(text[at - 1]) || isAsciiLetter(text[at + 1]);
}

/// A letter of two bytes, the second of which must be in range.
Letter pair(bool possible, double usual) {
    return possible ? Letter{2, usual} : Letter{0, 0};
}

Letter shiftJis(const Bytes& text, std::ptrdiff_t at) {
    const Byte lead = text[at];
    const Byte trail = text[at + 1];
    if (within(lead, 0xA1, 0xDF)) return {1, besideAsciiLetter(text, at) ? kRare : 0.5}; // half-width katakana
    const bool possible =
        (within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xFC)) && within(trail, 0x40, 0xFC) && trail != 0x7F;
    if (lead == 0x82 && within(trail, 0x9F, 0xF1)) return pair(possible, 1); // hiragana
    if (lead == 0x83 && within(trail, 0x40, 0x96)) return pair(possible, 1); // katakana
    if (within(lead, 0x81, 0x82) || within(lead, 0x88, 0x97)) return pair(possible, 0.8);
    return pair(possible, within(lead, 0x98, 0x9F) || within(lead, 0xE0, 0xEA) ? kRare : kNeverThere);
}

/// The encodings that keep both bytes of a letter above 0xA0 differ in which rows hold the usual letters.
bool inRows(const Bytes& text, std::ptrdiff_t at) {
    return within(text[at], 0xA1, 0xFE) && within(text[at + 1], 0xA1, 0xFE);
}

Letter eucJp(const Bytes& text, std::ptrdiff_t at) {
    const Byte lead = text[at];
    if (lead == 0x8E) return pair(within(text[at + 1], 0xA1, 0xDF), 0.5); // half-width katakana
    const bool possible = inRows(text, at);
    if (within(lead, 0xA4, 0xA5)) return pair(possible, 1); // kana
    if (within(lead, 0xB0, 0xCF)) return pair(possible, 0.7);
    return pair(possible, lead == 0xA1 || lead == 0xA3 ? 0.7 : kRare);
}

Letter eucKr(const Bytes& text, std::ptrdiff_t at) {
    const bool possible = inRows(text, at);
    if (within(text[at], 0xB0, 0xC8)) return pair(possible, 0.85); // hangul
    return pair(possible, within(text[at], 0xA1, 0xA3) ? 0.6 : kRare);
}

Letter gbk(const Bytes& text, std::ptrdiff_t at) {
    if (!inRows(text, at))
        return pair(within(text[at], 0x81, 0xFE) && within(text[at + 1], 0x40, 0xFE) && text[at + 1] != 0x7F, 0.1);
    if (within(text[at], 0xB0, 0xD7)) return pair(true, 0.8); // the usual hanzi
    return pair(true, within(text[at], 0xA1, 0xA3) ? 0.6 : 0.2);
}

Letter big5(const Bytes& text, std::ptrdiff_t at) {
    const Byte trail = text[at + 1];
    const bool possible = within(text[at], 0xA1, 0xF9) && (within(trail, 0x40, 0x7E) || within(trail, 0xA1, 0xFE));
    if (within(text[at], 0xA4, 0xC6)) return pair(possible, 0.75); // the usual hanzi
    return pair(possible, within(text[at], 0xA1, 0xA3) ? 0.6 : kRare);
}

Letter cyrillic(const Bytes& text, std::ptrdiff_t at) {
    const auto letter = [](Byte byte) { return byte >= 0xC0 || byte == 0xA8 || byte == 0xB8; };
    const auto small = [](Byte byte) { return byte >= 0xE0 || byte == 0xB8; };
    if (!letter(text[at]) || besideAsciiLetter(text, at)) return {1, kNeverThere};
    if (small(text[at])) return {1, 0.8};
    return {1, small(text[at - 1]) ? kNeverThere : letter(text[at - 1]) ? 0.5 : 0.8};
}

/// Latin letters with accents stand between plain ones.
Letter latin(const Bytes& text, std::ptrdiff_t at, bool letter, bool sign, double usual) {
    const bool beside = besideAsciiLetter(text, at);
    if (letter) return {1, beside ? usual : 0.3};
    return {1, sign && !(isAsciiLetter(text[at - 1]) && isAsciiLetter(text[at + 1])) ? 0.6 : kNeverThere};
}

bool isTypographic(Byte byte) {
    return within(byte, 0x91, 0x97) || byte == 0x80 || byte == 0x85 || byte == 0x99 || byte == 0xA0 || byte == 0xA9 ||
           byte == 0xAB || byte == 0xAE || byte == 0xB0 || byte == 0xB4 || byte == 0xB7 || byte == 0xBB;
}

Letter western(const Bytes& text, std::ptrdiff_t at) {
    const Byte byte = text[at];
    if (byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D) return {0, 0};
    const bool letter = (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7) || byte == 0x8A || byte == 0x8C ||
                        byte == 0x8E || byte == 0x9A || byte == 0x9C || byte == 0x9E || byte == 0x9F || byte == 0xAA ||
                        byte == 0xBA;
    // An apostrophe stands between letters.
    if (byte == 0x92) return {1, 0.8};
    return latin(text, at, letter, isTypographic(byte) || byte == 0xA1 || byte == 0xBF, 0.9);
}

Letter centralEuropean(const Bytes& text, std::ptrdiff_t at) {
    const Byte byte = text[at];
    if (byte == 0x81 || byte == 0x83 || byte == 0x88 || byte == 0x90 || byte == 0x98) return {0, 0};
    const bool letter = (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7 && byte != 0xFF) || byte == 0x8A ||
                        within(byte, 0x8C, 0x8F) || byte == 0x9A || within(byte, 0x9C, 0x9F) || byte == 0xA3 ||
                        byte == 0xA5 || byte == 0xAA || byte == 0xAF || byte == 0xB3 || within(byte, 0xB9, 0xBA) ||
                        byte == 0xBC || within(byte, 0xBE, 0xBF);
    return latin(text, at, letter, isTypographic(byte), 0.85);
}

struct Candidate {
    const char* charset;
    const char* name; ///< empty: nobody need be told
    Letter (*letter)(const Bytes&, std::ptrdiff_t);
};

constexpr std::array<Candidate, 8> kCandidates = {{{"CP1252", "", western},
                                                   {"CP1250", "", centralEuropean},
                                                   {"CP932", "Shift-JIS", shiftJis},
                                                   {"EUC-JP", "EUC-JP", eucJp},
                                                   {"EUC-KR", "EUC-KR", eucKr},
                                                   {"GBK", "GBK", gbk},
                                                   {"BIG5", "Big5", big5},
                                                   {"CP1251", "Windows-1251", cyrillic}}};

/// How usual the letters beyond ASCII would be, by the bytes that they take; a text may be cut off within its last.
double score(const Candidate& candidate, const std::vector<std::string_view>& texts) {
    double usual = 0;
    double bytes = 0;
    for (const std::string_view each : texts) {
        const Bytes text(each);
        for (std::size_t at = 0; at < text.size();) {
            if (text[static_cast<std::ptrdiff_t>(at)] < 0x80) {
                ++at;
                continue;
            }
            const Letter letter = candidate.letter(text, static_cast<std::ptrdiff_t>(at));
            const std::size_t taken = letter.bytes == 0 ? 1 : letter.bytes;
            const bool cutOff = letter.bytes == 0 && at + 1 == text.size();
            if (!cutOff) {
                // What cannot be weighs more than what is merely rare.
                usual += letter.bytes == 0 ? -2 : letter.usual * static_cast<double>(taken);
                bytes += static_cast<double>(taken);
            }
            at += taken;
        }
    }
    return bytes > 0 ? usual / bytes : 0;
}

/// Bytes of the UTF-8 sequence that begins here; 0 when it is none.
std::size_t utf8Length(std::string_view text) {
    const auto byte = [text](std::size_t at) { return static_cast<Byte>(text[at]); };
    const Byte lead = byte(0);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80) return 0;
    // Overlong forms, surrogates and numbers beyond Unicode.
    if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F) || (lead == 0xF0 && byte(1) < 0x90) ||
        (lead == 0xF4 && byte(1) > 0x8F))
        return 0;
    return length;
}

/// Where the first byte that is not UTF-8 stands; the size where there is none.
std::size_t utf8Until(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = utf8Length(text.substr(at));
        if (length == 0) break;
        at += length;
    }
    return at;
}

/// UTF-8, but for a last letter that was cut off.
bool isUtf8(std::string_view text) {
    const std::size_t until = utf8Until(text);
    if (until == text.size()) return true;
    const auto lead = static_cast<Byte>(text[until]);
    bool begins = until > 0 && lead >= 0xC2 && lead < 0xF5 && text.size() - until < 4;
    bool beyondAscii = false;
    for (std::size_t i = until + 1; i < text.size(); ++i)
        begins = begins && (static_cast<Byte>(text[i]) & 0xC0) == 0x80;
    for (std::size_t i = 0; i < until; ++i)
        beyondAscii = beyondAscii || static_cast<Byte>(text[i]) >= 0x80;
    return begins && beyondAscii;
}

/// Control characters, those above 0x7F too, become spaces.
std::string printable(std::string_view utf8) {
    std::string result;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<Byte>(utf8[i]);
        const bool upper = byte == 0xC2 && i + 1 < utf8.size() && static_cast<Byte>(utf8[i + 1]) < 0xA0;
        if (upper) ++i;
        if (upper || byte < 0x20 || byte == 0x7F)
            result += ' ';
        else
            result += static_cast<char>(byte);
    }
    return result;
}

std::string converted(std::string_view text, const char* charset) {
    const iconv_t conversion = ::iconv_open("UTF-8", charset);
    if (conversion == reinterpret_cast<iconv_t>(-1)) return std::string(text.size(), '?');
    std::string source(text);
    std::string result(text.size() * 4 + 16, '\0');
    char* in = source.data();
    char* out = result.data();
    std::size_t inLeft = source.size();
    std::size_t outLeft = result.size();
    while (inLeft > 0 && ::iconv(conversion, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1)) {
        // EINVAL is a letter that the end cuts off.
        if (errno != EILSEQ || outLeft == 0) break;
        *out++ = '?';
        --outLeft;
        ++in;
        --inLeft;
    }
    ::iconv_close(conversion);
    result.resize(result.size() - outLeft);
    return result;
}

} // namespace

TextEncoding TextEncoding::of(const std::vector<std::string_view>& texts) {
    std::vector<std::string_view> foreign;
    for (const std::string_view text : texts)
        if (!isUtf8(text)) foreign.push_back(text);
    TextEncoding encoding;
    if (foreign.empty()) return encoding;
    const Candidate* best = &kCandidates.front();
    double most = 0;
    for (const Candidate& candidate : kCandidates)
        if (const double usual = score(candidate, foreign); usual > most) {
            most = usual;
            best = &candidate;
        }
    encoding.m_known = most >= kPlausible;
    if (!encoding.m_known) return encoding;
    encoding.m_charset = best->charset;
    encoding.m_name = best->name;
    return encoding;
}

std::string TextEncoding::toUtf8(std::string_view text) const {
    return printable(isUtf8(text) ? std::string(text.substr(0, utf8Until(text))) : converted(text, m_charset));
}

std::string TextEncoding::remark() const {
    if (!m_known)
        return "Names or words are in an encoding that cannot be told; they are read as Western European, so letters "
               "may "
               "be wrong.";
    if (*m_name == '\0') return {};
    return fmt::format("Names or words are not in UTF-8; by the look of them they are read as {}.", m_name);
}

} // namespace muse
