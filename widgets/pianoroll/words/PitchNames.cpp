// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/words/PitchNames.h"

#include "widgets/words/Words.h"

#include <array>

namespace muse {

QString pitchName(int pitch) {
    static const std::array<const char*, 12> names = {"C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
    return QString::fromUtf8(names[static_cast<std::size_t>(pitch % 12)]) + QString::number(pitch / 12 - 1);
}

QString drumName(int pitch) {
    static const std::array<const char*, 47> names = {
        "Kick 2",     "Kick",       "Rim",       "Snare",      "Clap",        "Snare 2",   "Low tom",    "Hi-hat",
        "Floor tom",  "Hat pedal",  "Tom",       "Open hat",   "Low-mid tom", "Mid tom",   "Crash",      "High tom",
        "Ride",       "China",      "Ride bell", "Tambourine", "Splash",      "Cowbell",   "Crash 2",    "Vibraslap",
        "Ride 2",     "High bongo", "Low bongo", "Mute conga", "High conga",  "Low conga", "High timb.", "Low timb.",
        "High agogo", "Low agogo",  "Cabasa",    "Maracas",    "Whistle",     "Whistle 2", "Guiro",      "Guiro 2",
        "Claves",     "Woodblock",  "Woodbl. 2", "Cuica",      "Cuica 2",     "Triangle",  "Triangle 2"};
    constexpr int first = 35;
    const int at = pitch - first;
    return at >= 0 && at < static_cast<int>(names.size()) ? nameWords(names[static_cast<std::size_t>(at)])
                                                          : pitchName(pitch);
}

bool isBlackKey(int pitch) {
    const int inOctave = pitch % 12;
    return inOctave == 1 || inOctave == 3 || inOctave == 6 || inOctave == 8 || inOctave == 10;
}

} // namespace muse
