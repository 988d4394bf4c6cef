// SPDX-License-Identifier: MIT
#include "core/midi/text/Letters.h"

namespace muse::text {
namespace {

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

} // namespace

Letter western(const Bytes& text, std::ptrdiff_t at) {
    const Byte byte = text[at];
    if (byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D) return {0, 0};
    const bool letter = (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7) || byte == 0x8A || byte == 0x8C ||
                        byte == 0x8E || byte == 0x9A || byte == 0x9C || byte == 0x9E || byte == 0x9F || byte == 0xAA ||
                        byte == 0xBA;
    // Spanish signs stand before a word.
    if ((byte == 0xA1 || byte == 0xBF) && !isAsciiLetter(text[at - 1]) && isAsciiLetter(text[at + 1])) return {1, 0.9};
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

/// Turkish differs from the western letters in six; the others that it has are the same ones.
Letter turkish(const Bytes& text, std::ptrdiff_t at) {
    const Byte byte = text[at];
    const Byte small = byte < 0xE0 ? static_cast<Byte>(byte + 0x20) : byte;
    const bool own = small == 0xF0 || small == 0xFD || small == 0xFE;
    const bool letter =
        own || small == 0xE2 || small == 0xE7 || small == 0xEE || small == 0xF6 || small == 0xFB || small == 0xFC;
    if (byte < 0xC0 || !letter) return {1, byte < 0xC0 ? western(text, at).usual : kRare};
    return latin(text, at, true, false, own ? 0.95 : 0.9);
}

/// Code pages 437 and 850 have the western letters in the same places, small ones and capitals mixed.
Letter dos(const Bytes& text, std::ptrdiff_t at) {
    const Byte byte = text[at];
    const bool capital = byte == 0x80 || byte == 0x8E || byte == 0x8F || byte == 0x90 || byte == 0x92 || byte == 0x99 ||
                         byte == 0x9A || byte == 0xA5;
    const bool small = within(byte, 0x81, 0x98) || within(byte, 0xA0, 0xA4) || byte == 0xE1;
    if (!capital && !small) return {1, kNeverThere};
    if (capital ? within(text[at - 1], 'a', 'z') : within(text[at + 1], 'A', 'Z')) return {1, kNeverThere};
    return latin(text, at, true, false, 0.85);
}

} // namespace muse::text
