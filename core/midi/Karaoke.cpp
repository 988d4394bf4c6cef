// SPDX-License-Identifier: MIT
#include "core/midi/Karaoke.h"

#include <algorithm>
#include <cctype>
#include <span>
#include <string>
#include <string_view>

namespace muse {
namespace {

bool isTag(const RawText& text) {
    return text.text.starts_with('@');
}

bool tags(const RawText& text, std::string_view kinds) {
    return isTag(text) && text.text.size() >= 2 && kinds.find(text.text[1]) != std::string_view::npos;
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

/// Syllables without tags, and with line ends for marks.
std::vector<RawText> cleaned(const std::vector<RawText>& texts) {
    std::vector<RawText> words;
    for (const RawText& text : texts) {
        if (isTag(text)) continue;
        RawText& word = words.emplace_back(text);
        const std::size_t marks = std::min(word.text.find_first_not_of("\\/"), word.text.size());
        for (char& mark : std::span(word.text).first(marks))
            mark = mark == '/' ? '\r' : '\n';
    }
    return words;
}

/// What stands before the first line of a track that marks its lines is a comment.
std::vector<RawText> wordsOf(const TrackEvents& track) {
    const auto first = std::ranges::find_if(track.texts, beginsLine);
    return cleaned(first == track.texts.end() ? track.texts : std::vector<RawText>(first, track.texts.end()));
}

/// Takes the tags in braces from the beginning of a lyric.
void takeTags(std::string& text, Karaoke& found) {
    while (text.starts_with("{@") || text.starts_with("{#")) {
        const std::size_t end = text.find('}');
        if (end == std::string::npos) return;
        const std::string_view tag = std::string_view(text).substr(0, end + 1);
        if (tag == "{@JP}") found.charset = "CP932";
        if (tag == "{@LATIN}") found.charset = "CP1252";
        text.erase(0, end + 1);
    }
}

} // namespace

Karaoke readKaraoke(std::vector<TrackEvents>& tracks) {
    Karaoke found;
    for (TrackEvents& track : tracks) {
        for (RawText& lyric : track.lyrics)
            takeTags(lyric.text, found);
        std::erase_if(track.lyrics, [](const RawText& lyric) { return lyric.text.empty(); });
    }
    std::string& title = found.title;
    bool karaoke = false;
    for (const TrackEvents& track : tracks) {
        for (const auto* texts : {&track.texts, &track.lyrics})
            for (const RawText& text : *texts) {
                karaoke = karaoke || tags(text, "KLT");
                if (title.empty() && tags(text, "T")) title = text.text.substr(2);
            }
        karaoke = karaoke || (isNamedWords(track) && std::ranges::any_of(track.texts, beginsLine));
    }
    if (!karaoke) return found;
    bool sung = false;
    for (TrackEvents& track : tracks) {
        track.lyrics = cleaned(track.lyrics);
        sung = sung || !track.lyrics.empty();
    }
    // Where they are written both ways, the lyrics are the same words.
    if (sung) return found;
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
    return found;
}

} // namespace muse
