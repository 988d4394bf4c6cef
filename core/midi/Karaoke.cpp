// SPDX-License-Identifier: MIT
#include "core/midi/Karaoke.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace muse {
namespace {

bool isTag(const RawText& text) {
    return text.text.size() >= 2 && text.text[0] == '@' && std::isupper(static_cast<unsigned char>(text.text[1]));
}

bool tags(const RawText& text, std::string_view kinds) {
    return isTag(text) && kinds.find(text.text[1]) != std::string_view::npos;
}

bool beginsLine(const RawText& text) {
    return text.text.starts_with('\\') || text.text.starts_with('/');
}

bool isNamedWords(const TrackEvents& track) {
    constexpr std::string_view kWords = "words";
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    return std::ranges::equal(track.name, kWords, same);
}

bool hasWords(const TrackEvents& track) {
    return !std::ranges::all_of(track.texts, isTag);
}

/// Syllables without tags and marks.
std::vector<RawText> cleaned(const std::vector<RawText>& texts) {
    std::vector<RawText> words;
    for (const RawText& text : texts) {
        if (isTag(text)) continue;
        RawText word = text;
        word.text.erase(0, word.text.find_first_not_of("\\/"));
        if (!word.text.empty()) words.push_back(std::move(word));
    }
    return words;
}

/// What stands before the first line of a track that marks its lines is a comment.
std::vector<RawText> wordsOf(const TrackEvents& track) {
    const auto first = std::ranges::find_if(track.texts, beginsLine);
    return cleaned(first == track.texts.end() ? track.texts : std::vector<RawText>(first, track.texts.end()));
}

} // namespace

std::string readKaraoke(std::vector<TrackEvents>& tracks) {
    std::string title;
    bool karaoke = false;
    for (const TrackEvents& track : tracks) {
        for (const auto* texts : {&track.texts, &track.lyrics})
            for (const RawText& text : *texts) {
                karaoke = karaoke || tags(text, "KLT");
                if (title.empty() && tags(text, "T")) title = text.text.substr(2);
            }
        karaoke = karaoke || (isNamedWords(track) && std::ranges::any_of(track.texts, beginsLine));
    }
    if (!karaoke) return {};
    bool sung = false;
    for (TrackEvents& track : tracks) {
        track.lyrics = cleaned(track.lyrics);
        sung = sung || !track.lyrics.empty();
    }
    // Where they are written both ways, the lyrics are the same words.
    if (sung) return title;
    const auto take = [&](auto isSource) {
        for (TrackEvents& track : tracks)
            if (isSource(track)) {
                track.lyrics = wordsOf(track);
                sung = sung || !track.lyrics.empty();
            }
        return sung;
    };
    take([](const TrackEvents& track) { return isNamedWords(track) && hasWords(track); }) ||
        take([](const TrackEvents& track) { return std::ranges::any_of(track.texts, beginsLine); }) ||
        take([](const TrackEvents& track) {
            return std::ranges::any_of(track.texts, [](const RawText& text) { return tags(text, "LT"); });
        });
    return title;
}

} // namespace muse
