// SPDX-License-Identifier: MIT
#include "core/exchange/abc/AbcFields.h"

#include "core/base/LowerCase.h"
#include "core/base/Number.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace muse {
namespace {

/// The steps in the order in which sharps are written.
constexpr std::array<int, 7> kSharps = {3, 0, 4, 1, 5, 2, 6};
/// How many sharps the major key on each step has.
constexpr std::array<int, 7> kFifths = {0, 2, 4, -1, 1, 3, 5};
constexpr int kLongest = 32;       ///< wholes in a unit
constexpr double kShortest = 1e-3; ///< wholes

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    while (true) {
        const auto begin = text.find_first_not_of(' ');
        if (begin == std::string_view::npos) return found;
        const auto end = std::min(text.find(' ', begin), text.size());
        found.push_back(text.substr(begin, end - begin));
        text = text.substr(end);
    }
}

/// How much flatter than major a mode is, in fifths; nothing for other words.
std::optional<int> modeOf(std::string_view word) {
    const std::string mode = lowerCase(word.substr(0, 3));
    if (mode.empty() || mode == "maj" || mode == "ion") return 0;
    if (mode == "m" || mode == "min" || mode == "aeo") return -3;
    if (mode == "mix") return -1;
    if (mode == "dor") return -2;
    if (mode == "phr") return -4;
    if (mode == "loc") return -5;
    if (mode == "lyd") return 1;
    return std::nullopt;
}

void setFifths(int fifths, AbcKey& key) {
    fifths = std::clamp(fifths, -7, 7);
    key.alterations = {};
    for (int i = 0; i < std::abs(fifths); ++i)
        key.alterations[static_cast<std::size_t>(kSharps[static_cast<std::size_t>(fifths > 0 ? i : 6 - i)])] =
            fifths > 0 ? 1 : -1;
    key.signature.sharps = fifths;
}

/// The sharps or flats of the key that has just these accidentals; 0 where none has.
int fifthsOf(const std::array<int, 7>& alterations) {
    for (int fifths = -7; fifths <= 7; ++fifths) {
        AbcKey key;
        setFifths(fifths, key);
        if (key.alterations == alterations) return fifths;
    }
    return 0;
}

/// "^c", "__b", "=f".
bool addAccidental(std::string_view word, AbcKey& key) {
    const auto letter = word.find_first_not_of("^_=");
    if (letter == 0 || letter == std::string_view::npos) return false;
    const auto step = abcStep(word[letter]);
    if (!step) return false;
    int alteration = 0;
    for (const char sign : word.substr(0, letter))
        alteration += sign == '^' ? 1 : sign == '_' ? -1 : 0;
    key.alterations[static_cast<std::size_t>(*step)] = std::clamp(alteration, -2, 2);
    return true;
}

} // namespace

std::optional<int> abcStep(char letter) {
    constexpr std::string_view kSteps = "CDEFGAB";
    const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    const auto found = kSteps.find(upper);
    if (found == std::string_view::npos) return std::nullopt;
    return static_cast<int>(found);
}

int abcSemitone(int step) {
    constexpr std::array<int, 7> kSemitones = {0, 2, 4, 5, 7, 9, 11};
    return kSemitones[static_cast<std::size_t>(step)];
}

std::optional<double> abcFraction(std::string_view text) {
    const auto slash = text.find('/');
    const auto above = numberOf<int>(text.substr(0, slash));
    const auto below = slash == std::string_view::npos ? std::optional(1) : numberOf<int>(text.substr(slash + 1));
    if (!above || !below || *above < 1 || *below < 1) return std::nullopt;
    const double value = static_cast<double>(*above) / *below;
    if (value > kLongest || value < kShortest) return std::nullopt;
    return value;
}

std::string abcProperty(std::string_view text, std::string_view name) {
    const std::string wanted = std::string(name) + "=";
    for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
        if (at > 0 && text[at - 1] != ' ') continue;
        std::string_view value = text.substr(at + wanted.size());
        if (!value.starts_with('"')) return std::string(value.substr(0, value.find(' ')));
        value.remove_prefix(1);
        return std::string(value.substr(0, value.find('"')));
    }
    return {};
}

void readAbcPlacing(std::string_view text, AbcPlacing& placing) {
    if (const auto octaves = numberOf<int>(abcProperty(text, "octave"))) placing.octaves = std::clamp(*octaves, -9, 9);
    if (const auto semitones = numberOf<int>(abcProperty(text, "transpose")))
        placing.semitones = std::clamp(*semitones, -99, 99);
    for (const std::string_view word : words(text)) {
        if (word.find('=') != std::string_view::npos && !word.starts_with("clef=")) continue;
        if (word.ends_with("-8")) placing.octaves = -1;
        if (word.ends_with("+8")) placing.octaves = 1;
    }
}

std::optional<AbcKey> abcKey(std::string_view text, AbcPlacing& placing) {
    readAbcPlacing(text, placing);
    AbcKey key;
    const auto all = words(text);
    if (all.empty()) return std::nullopt;
    std::string_view tonic = all.front();
    std::size_t next = 1;
    if (tonic == "HP" || tonic == "Hp") {
        // The bagpipe's scale has F and C sharp, whether or not they are written.
        setFifths(2, key);
    } else if (tonic[0] >= 'A' && tonic[0] <= 'G') {
        int fifths = kFifths[static_cast<std::size_t>(*abcStep(tonic[0]))];
        tonic.remove_prefix(1);
        if (tonic.starts_with('#') || tonic.starts_with('b')) {
            fifths += tonic[0] == '#' ? 7 : -7;
            tonic.remove_prefix(1);
        }
        auto mode = modeOf(tonic);
        if (tonic.empty() && all.size() > 1)
            if (const auto apart = modeOf(all[1])) {
                mode = apart;
                next = 2;
            }
        setFifths(fifths + mode.value_or(0), key);
        key.signature.minor = mode == -3;
    } else if (tonic != "none" && tonic != "exp") {
        next = 0;
    }
    bool named = next > 0;
    const bool explicitly = std::ranges::count(all, "exp") > 0;
    if (explicitly) key.alterations = {};
    for (; next < all.size(); ++next)
        named = addAccidental(all[next], key) || named;
    if (explicitly) key.signature.sharps = fifthsOf(key.alterations);
    return named ? std::optional(key) : std::nullopt;
}

std::optional<TimeSignature> abcMeter(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return std::nullopt;
    text = text.substr(first);
    if (text.starts_with("C|")) return TimeSignature{0, 2, 2};
    if (text.starts_with('C')) return TimeSignature{0, 4, 4};
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    int numerator = 0;
    int number = 0;
    for (const char c : text.substr(0, slash)) {
        if (c >= '0' && c <= '9') number = std::min(10 * number + (c - '0'), 100);
        if (c == '+') numerator += std::exchange(number, 0);
    }
    numerator += number;
    const auto below = text.substr(slash + 1);
    const int denominator = numberOf<int>(below.substr(0, below.find_first_not_of("0123456789"))).value_or(0);
    const bool power = denominator >= 1 && denominator <= 64 && (denominator & (denominator - 1)) == 0;
    if (numerator < 1 || numerator > 64 || !power) return std::nullopt;
    return TimeSignature{0, numerator, denominator};
}

std::optional<double> abcTempo(std::string_view text, double unit) {
    // Words in quotes stand before or behind.
    std::string plain;
    for (bool quoted = false; const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c != '"') plain += c;
    }
    double wholes = 0;
    std::string_view number = plain;
    if (const auto equals = plain.find('='); equals != std::string::npos) {
        const std::string_view beats = std::string_view(plain).substr(0, equals);
        for (const std::string_view word : words(beats))
            // "C=120" of old files means the unit, too.
            wholes += abcFraction(word).value_or(word.starts_with('C') ? unit : 0);
        number = std::string_view(plain).substr(equals + 1);
    } else {
        wholes = unit;
    }
    const auto all = words(number);
    const auto perMinute = all.empty() ? std::nullopt : numberOf<double>(all.front());
    if (!perMinute || !(*perMinute > 0) || wholes <= 0) return std::nullopt;
    return *perMinute * wholes * 4;
}

} // namespace muse
