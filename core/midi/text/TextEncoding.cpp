// SPDX-License-Identifier: MIT
#include "core/midi/text/TextEncoding.h"

#include "core/midi/text/Likeliest.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <iconv.h>

namespace muse {
namespace {

using Byte = std::uint8_t;

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
std::string printable(std::string_view utf8, bool keepLineEnds) {
    std::string result;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<Byte>(utf8[i]);
        const bool upper = byte == 0xC2 && i + 1 < utf8.size() && static_cast<Byte>(utf8[i + 1]) < 0xA0;
        if (upper) ++i;
        const bool lineEnd = byte == '\n' || byte == '\r';
        if (upper || byte == 0x7F || (byte < 0x20 && !(lineEnd && keepLineEnds)))
            result += ' ';
        else
            result += static_cast<char>(byte);
    }
    return result;
}

/// What a text begins with, and what that says it is in.
struct ByteOrderMark {
    std::string_view bytes;
    const char* charset;
};
constexpr std::array<ByteOrderMark, 3> kByteOrderMarks = {
    {{"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}, {"\xEF\xBB\xBF", "UTF-8"}}};

const ByteOrderMark* markOf(std::string_view text) {
    const auto found =
        std::ranges::find_if(kByteOrderMarks, [&](const ByteOrderMark& mark) { return text.starts_with(mark.bytes); });
    return found == kByteOrderMarks.end() ? nullptr : &*found;
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
    // A Hebrew letter at the end is held back, as points might follow it.
    ::iconv(conversion, nullptr, nullptr, &out, &outLeft);
    ::iconv_close(conversion);
    result.resize(result.size() - outLeft);
    return result;
}

} // namespace

TextEncoding TextEncoding::of(const std::vector<std::string_view>& texts, const char* declared) {
    std::vector<std::string_view> foreign;
    for (const std::string_view text : texts)
        if (!markOf(text) && !isUtf8(text)) foreign.push_back(text);
    TextEncoding encoding;
    if (declared) encoding.m_charset = declared;
    if (foreign.empty() || declared) return encoding;
    const Charset* likeliest = likeliestCharset(foreign);
    encoding.m_known = likeliest != nullptr;
    if (!encoding.m_known) return encoding;
    encoding.m_charset = likeliest->iconvName;
    encoding.m_name = likeliest->name;
    return encoding;
}

std::string TextEncoding::toUtf8(std::string_view text, LineEnds ends) const {
    const bool keep = ends == LineEnds::Kept;
    if (const ByteOrderMark* mark = markOf(text))
        return printable(converted(text.substr(mark->bytes.size()), mark->charset), keep);
    return printable(isUtf8(text) ? std::string(text.substr(0, utf8Until(text))) : converted(text, m_charset), keep);
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
