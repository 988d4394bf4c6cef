// SPDX-License-Identifier: MIT
#include "core/midi/LyricLines.h"

#include <algorithm>
#include <utility>

namespace muse {

std::string linesOfLyric(std::string_view midi) {
    std::string text;
    for (std::size_t i = 0; i < midi.size(); ++i) {
        if (midi[i] == '\r') {
            text += '\n';
            if (i + 1 < midi.size() && midi[i + 1] == '\n') ++i;
        } else if (midi[i] == '\n') {
            text += "\n\n";
        } else {
            text += midi[i];
        }
    }
    return text;
}

std::string midiLyric(std::string_view text) {
    std::string midi;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n') {
            midi += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '\n') {
            midi += '\n';
            ++i;
        } else {
            midi += '\r';
        }
    }
    return midi;
}

void tidyLyrics(std::vector<Lyric>& lyrics) {
    std::ranges::stable_sort(lyrics, {}, &Lyric::at);
    std::vector<Lyric> kept;
    for (Lyric& lyric : lyrics) {
        const std::size_t ends = std::min(lyric.text.find_first_not_of('\n'), lyric.text.size());
        if (!kept.empty()) kept.back().text.append(ends, '\n');
        lyric.text.erase(0, ends);
        if (!lyric.text.empty()) kept.push_back(std::move(lyric));
    }
    lyrics = std::move(kept);
}

} // namespace muse
