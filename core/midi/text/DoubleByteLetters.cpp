// SPDX-License-Identifier: MIT
#include "core/midi/text/Letters.h"

namespace muse::text {
namespace {

/// A letter of two bytes, the second of which must be in range.
Letter pair(bool possible, double usual) {
    return possible ? Letter{2, usual} : Letter{0, 0};
}

/// The encodings that keep both bytes of a letter above 0xA0 differ in which rows hold the usual letters.
bool inRows(const Bytes& text, std::ptrdiff_t at) {
    return within(text[at], 0xA1, 0xFE) && within(text[at + 1], 0xA1, 0xFE);
}

/// Two accented letters within a Latin word look like one of two bytes.
bool inLatinWord(const Bytes& text, std::ptrdiff_t at) {
    return isAsciiLetter(text[at - 1]) && isAsciiLetter(text[at + 2]);
}

} // namespace

Letter shiftJis(const Bytes& text, std::ptrdiff_t at) {
    const Byte lead = text[at];
    const Byte trail = text[at + 1];
    if (within(lead, 0xA1, 0xDF)) return {1, besideAsciiLetter(text, at) ? kRare : 0.5}; // half-width katakana
    const bool possible =
        (within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xFC)) && within(trail, 0x40, 0xFC) && trail != 0x7F;
    // Full-width signs stand among Japanese letters, not within a word of Latin ones.
    const auto isSmall = [](Byte byte) { return within(byte, 'a', 'z'); };
    const bool inWord = isAsciiLetter(text[at - 1]) && (isSmall(trail) || isSmall(text[at + 2]));
    if (lead == 0x81 && inWord) return pair(possible, kRare);
    if (lead == 0x82 && within(trail, 0x9F, 0xF1)) return pair(possible, 1); // hiragana
    if (lead == 0x83 && within(trail, 0x40, 0x96)) return pair(possible, 1); // katakana
    if (within(lead, 0x81, 0x82) || within(lead, 0x88, 0x97)) return pair(possible, 0.8);
    return pair(possible, within(lead, 0x98, 0x9F) || within(lead, 0xE0, 0xEA) ? kRare : kNeverThere);
}

Letter eucJp(const Bytes& text, std::ptrdiff_t at) {
    const Byte lead = text[at];
    if (lead == 0x8E) return pair(within(text[at + 1], 0xA1, 0xDF), 0.5); // half-width katakana
    const bool possible = inRows(text, at);
    if (inLatinWord(text, at)) return pair(possible, kRare);
    if (within(lead, 0xA4, 0xA5)) return pair(possible, 1); // kana
    if (within(lead, 0xB0, 0xCF)) return pair(possible, 0.7);
    return pair(possible, lead == 0xA1 || lead == 0xA3 ? 0.7 : kRare);
}

Letter eucKr(const Bytes& text, std::ptrdiff_t at) {
    const bool possible = inRows(text, at);
    if (inLatinWord(text, at)) return pair(possible, kRare);
    if (within(text[at], 0xB0, 0xC8)) return pair(possible, 0.85); // hangul
    return pair(possible, within(text[at], 0xA1, 0xA3) ? 0.6 : kRare);
}

Letter gbk(const Bytes& text, std::ptrdiff_t at) {
    if (!inRows(text, at))
        return pair(within(text[at], 0x81, 0xFE) && within(text[at + 1], 0x40, 0xFE) && text[at + 1] != 0x7F, 0.1);
    if (inLatinWord(text, at)) return pair(true, kRare);
    if (within(text[at], 0xB0, 0xD7)) return pair(true, 0.8); // the usual hanzi
    return pair(true, within(text[at], 0xA1, 0xA3) ? 0.6 : 0.2);
}

Letter big5(const Bytes& text, std::ptrdiff_t at) {
    const Byte trail = text[at + 1];
    const bool possible = within(text[at], 0xA1, 0xF9) && (within(trail, 0x40, 0x7E) || within(trail, 0xA1, 0xFE));
    if (inLatinWord(text, at)) return pair(possible, kRare);
    if (within(text[at], 0xA4, 0xC6)) return pair(possible, 0.75); // the usual hanzi
    return pair(possible, within(text[at], 0xA1, 0xA3) ? 0.6 : kRare);
}

} // namespace muse::text
