// SPDX-License-Identifier: MIT
#include "core/midi/text/Letters.h"

#include <array>
#include <iconv.h>
#include <string_view>

namespace muse::text {
namespace {

/// What of a language tells its letters from those that another encoding would make of the same bytes.
struct Language {
    const char* charset;
    std::u32string_view small;    ///< the most usual letters first
    std::u32string_view capitals; ///< in the same order; empty where there are none
    std::u32string_view notFirst; ///< never begin a word
    std::u32string_view lastOnly; ///< stand at the end of a word alone
    std::u32string_view notLast;  ///< never end one
};

/// The letters of a language by the bytes of its charset.
class Alphabet {
public:
    explicit Alphabet(const Language& language) {
        const iconv_t conversion = ::iconv_open("UTF-32LE", language.charset);
        if (conversion == reinterpret_cast<iconv_t>(-1)) return;
        for (int byte = 0x80; byte < 0x100; ++byte) {
            char source = static_cast<char>(byte);
            char32_t letter = 0;
            char* in = &source;
            char* out = reinterpret_cast<char*>(&letter);
            std::size_t inLeft = 1;
            std::size_t outLeft = sizeof letter;
            Entry& entry = m_entries[static_cast<std::size_t>(byte - 0x80)];
            ::iconv(conversion, &in, &inLeft, &out, &outLeft);
            // Hebrew letters are held back, as points may follow them.
            ::iconv(conversion, nullptr, nullptr, &out, &outLeft);
            entry.possible = outLeft == 0;
            if (entry.possible) describe(entry, letter, language);
        }
        ::iconv_close(conversion);
    }

    [[nodiscard]] Letter letter(const Bytes& text, std::ptrdiff_t at) const {
        const Entry entry = entryOf(text[at]);
        if (!entry.possible) return {1, kImpossible};
        if (entry.usual == 0 || besideAsciiLetter(text, at)) return {1, kNeverThere};
        const Entry before = entryOf(text[at - 1]);
        const bool first = before.usual == 0;
        const bool last = entryOf(text[at + 1]).usual == 0;
        const bool misplaced = (entry.notFirst && first) || (entry.lastOnly && !last) || (entry.notLast && last) ||
                               (entry.capital && before.usual > 0 && !before.capital);
        if (misplaced) return {1, kNeverThere};
        return {1, entry.capital && before.capital ? kAllCapitals * entry.usual : entry.usual};
    }

private:
    /// A word is seldom in capitals throughout; small letters of another encoding often look like one.
    static constexpr double kAllCapitals = 0.65;
    static constexpr double kLeastUsual = 0.3;
    static constexpr double kImpossible = -2;

    struct Entry {
        double usual = 0; ///< 0: no letter of the language
        bool possible = false;
        bool capital = false;
        bool notFirst = false;
        bool lastOnly = false;
        bool notLast = false;
    };

    static void describe(Entry& entry, char32_t letter, const Language& language) {
        const auto has = [letter](std::u32string_view letters) { return letters.find(letter) != letters.npos; };
        entry.capital = has(language.capitals);
        const std::size_t rank = (entry.capital ? language.capitals : language.small).find(letter);
        if (rank == std::u32string_view::npos) return;
        const double share = static_cast<double>(rank) / static_cast<double>(language.small.size());
        entry.usual = 1 - (1 - kLeastUsual) * share;
        entry.notFirst = has(language.notFirst);
        entry.lastOnly = has(language.lastOnly);
        entry.notLast = has(language.notLast);
    }

    [[nodiscard]] Entry entryOf(Byte byte) const { return byte < 0x80 ? Entry{} : m_entries[byte - 0x80U]; }

    std::array<Entry, 0x80> m_entries;
};

constexpr std::u32string_view kRussian = U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
constexpr std::u32string_view kRussianCapitals = U"ОЕАИНТСРВЛКМДПУЯЫЬГЗБЧЙХЖШЮЦЩЭФЪЁ";
constexpr Language kWindowsRussian = {"CP1251", kRussian, kRussianCapitals, U"ьъыЬЪЫ", U"", U""};
constexpr Language kKoi8Russian = {"KOI8-R", kRussian, kRussianCapitals, U"ьъыЬЪЫ", U"", U""};
constexpr Language kGreek = {
    "CP1253", U"αοιετσνηυρπκμλςάίωγδόχθέύήφβώξζψϊϋΐΰ", U"ΑΟΙΕΤΣΝΗΥΡΠΚΜΛ ΆΊΩΓΔΌΧΘΈΎΉΦΒΏΞΖΨΪΫ", U"ς", U"ς", U""};
constexpr Language kHebrew = {"CP1255", U"יוהלארתשמנבםחקדעפכטסגזןךצףץ", U"", U"םןךףץ", U"םןךףץ", U""};
constexpr Language kThai = {"TIS-620", U"รนกาอเงมยลวดทสตะปบคหแจพชขใไโผถซธฟณศภษญฐำัี่้ิื์ุู็ึๆ", U"", U"ัีิืุูึ็่้์ะาำๆ", U"", U"เแโใไ"};

} // namespace

Letter cyrillicWindows(const Bytes& text, std::ptrdiff_t at) {
    static const Alphabet alphabet(kWindowsRussian);
    return alphabet.letter(text, at);
}

Letter cyrillicKoi8(const Bytes& text, std::ptrdiff_t at) {
    static const Alphabet alphabet(kKoi8Russian);
    return alphabet.letter(text, at);
}

Letter greek(const Bytes& text, std::ptrdiff_t at) {
    static const Alphabet alphabet(kGreek);
    return alphabet.letter(text, at);
}

Letter hebrew(const Bytes& text, std::ptrdiff_t at) {
    static const Alphabet alphabet(kHebrew);
    return alphabet.letter(text, at);
}

Letter thai(const Bytes& text, std::ptrdiff_t at) {
    static const Alphabet alphabet(kThai);
    return alphabet.letter(text, at);
}

} // namespace muse::text
