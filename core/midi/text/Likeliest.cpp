// SPDX-License-Identifier: MIT
#include "core/midi/text/Likeliest.h"

#include "core/midi/text/Letters.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace muse {
namespace {

using namespace text;

constexpr double kPlausible = 0.45; ///< below, no guess is better than any other
constexpr double kClear = 0.08;     ///< how much likelier the best must be than the next

/// Encodings that read letters alike, or differ in few of them: between these the likeliest decides, however narrowly.
/// Alphabets are told apart as groups are, as each makes another script of the same bytes.
enum class Group { Latin, Asian, Alphabet, Dos };

struct Candidate {
    Charset charset;
    Group group;
    Letter (*letter)(const Bytes&, std::ptrdiff_t);
};

constexpr std::array<Candidate, 14> kCandidates = {{{{"CP1252", ""}, Group::Latin, western},
                                                    {{"CP1250", ""}, Group::Latin, centralEuropean},
                                                    {{"CP932", "Shift-JIS"}, Group::Asian, shiftJis},
                                                    {{"EUC-JP", "EUC-JP"}, Group::Asian, eucJp},
                                                    {{"EUC-KR", "EUC-KR"}, Group::Asian, eucKr},
                                                    {{"GBK", "GBK"}, Group::Asian, gbk},
                                                    {{"BIG5", "Big5"}, Group::Asian, big5},
                                                    {{"CP1251", "Windows-1251"}, Group::Alphabet, cyrillicWindows},
                                                    {{"KOI8-R", "KOI8-R"}, Group::Alphabet, cyrillicKoi8},
                                                    {{"CP1253", "Windows-1253"}, Group::Alphabet, greek},
                                                    {{"CP1255", "Windows-1255"}, Group::Alphabet, hebrew},
                                                    {{"TIS-620", "TIS-620"}, Group::Alphabet, thai},
                                                    {{"CP1254", "Windows-1254"}, Group::Latin, turkish},
                                                    {{"CP850", "code page 850"}, Group::Dos, dos}}};

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

template <typename Test> bool anyByte(const std::vector<std::string_view>& texts, Test test) {
    return std::ranges::any_of(texts, [&](std::string_view each) {
        return std::ranges::any_of(each, [&](char c) { return test(static_cast<Byte>(c)); });
    });
}

/// Icelandic and Czech use the same bytes; Turkish alone uses them all.
bool mayBeTurkish(const std::vector<std::string_view>& texts) {
    return std::ranges::all_of(std::array<Byte, 3>{0xF0, 0xFD, 0xFE}, [&](Byte small) {
        return anyByte(texts, [small](Byte byte) { return byte == small || byte == small - 0x20; });
    });
}

/// Nearly every Greek word has an accent; Russian in capitals, in KOI8-R, would have none.
bool mayBeGreek(const std::vector<std::string_view>& texts) {
    return anyByte(texts, [](Byte byte) {
        return byte == 0xA2 || within(byte, 0xB8, 0xBF) || within(byte, 0xDC, 0xDF) || within(byte, 0xFC, 0xFE);
    });
}

bool mayBe(const Candidate& candidate, const std::vector<std::string_view>& texts) {
    if (candidate.letter == turkish) return mayBeTurkish(texts);
    return candidate.letter != greek || mayBeGreek(texts);
}

} // namespace

const Charset* likeliestCharset(const std::vector<std::string_view>& texts) {
    std::array<double, kCandidates.size()> scores{};
    for (std::size_t i = 0; i < kCandidates.size(); ++i)
        if (mayBe(kCandidates[i], texts)) scores[i] = score(kCandidates[i], texts);
    const auto best = static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
    if (scores[best] < kPlausible) return nullptr;
    const Group group = kCandidates[best].group;
    for (std::size_t i = 0; i < kCandidates.size(); ++i) {
        const bool rival = i != best && (group == Group::Alphabet || group != kCandidates[i].group);
        if (rival && scores[best] - scores[i] < kClear) return nullptr;
    }
    return &kCandidates[best].charset;
}

} // namespace muse
