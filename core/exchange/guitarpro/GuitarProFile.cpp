// SPDX-License-Identifier: MIT
#include "core/exchange/guitarpro/GuitarProFile.h"

#include "core/exchange/guitarpro/BeatReader.h"
#include "core/exchange/guitarpro/MeasureHeaders.h"
#include "core/exchange/score/Performance.h"
#include "core/exchange/score/ScoreLimits.h"
#include "core/midi/text/TextEncoding.h"

#include <algorithm>
#include <array>
#include <list>

namespace muse {
namespace {

constexpr int kDrumChannel = 10;

constexpr std::string_view kMagic = "GUITAR PRO v";

using Channels = std::array<GuitarProChannel, kGuitarProChannels>;

struct Head {
    std::string title;
    int tempo = 120;
    Channels channels;
    GuitarProDirections directions{};
    int measures = 0;
    int tracks = 0;
};

Error cutShort() {
    return {"it is cut short or damaged"};
}

Result<GuitarProVersion> readVersion(GuitarProBytes& bytes) {
    const std::string text = bytes.textIn(30);
    const auto at = text.find(kMagic);
    std::string number = at == std::string::npos ? std::string() : text.substr(at + kMagic.size());
    // What stands behind it may be anything, and is not for people to read.
    number.erase(std::min(number.find_first_not_of("0123456789."), number.size()));
    if (number.size() < 4 || number[0] < '1' || number[0] > '5')
        return Error{"it is no file of Guitar Pro 3, 4 or 5; MuseScore (musescore.org, free) opens newer ones and "
                     "exports them as MusicXML"};
    if (number[0] < '3')
        return Error{"it is of Guitar Pro {}; TuxGuitar (tuxguitar.app, free) opens it and exports MIDI", number};
    return GuitarProVersion{number[0] - '0', number.starts_with("5.00")};
}

void readLyrics(GuitarProBytes& bytes, Score& score) {
    bytes.skip(4);
    for (int line = 0; line < 5; ++line) {
        bytes.skip(4);
        if (!bytes.longText().empty()) ++score.leftOut["lyrics line"];
    }
}

/// Title and the like: eight texts, nine in version 5, then so many lines of notice.
std::string readInfo(GuitarProBytes& bytes, GuitarProVersion version) {
    std::string title = bytes.sizedText();
    for (int i = version.major == 5 ? 8 : 7; i > 0; --i)
        bytes.sizedText();
    for (int lines = bytes.integer(); lines > 0 && !bytes.failed(); --lines)
        bytes.sizedText();
    return title;
}

Channels readChannels(GuitarProBytes& bytes) {
    Channels channels;
    for (GuitarProChannel& channel : channels) {
        channel.program = static_cast<std::uint8_t>(std::clamp(bytes.integer(), 0, 127));
        channel.volume = midiLevel(bytes.signedByte());
        channel.balance = midiLevel(bytes.signedByte());
        bytes.skip(6);
    }
    return channels;
}

Head readHead(GuitarProBytes& bytes, GuitarProVersion version, Score& score) {
    Head head;
    head.title = readInfo(bytes, version);
    if (version.major < 5 && bytes.byte() != 0) ++score.leftOut["swing mark"];
    if (version.major >= 4) readLyrics(bytes, score);
    if (version.later5()) bytes.skip(4 + 4 + 11);
    if (version.major == 5) {
        bytes.skip(7 * 4 + 2);
        for (int i = 0; i < 10 + 1; ++i)
            bytes.sizedText();
    }
    head.tempo = bytes.integer();
    if (version.later5()) bytes.skip(1);
    // Its key, which each measure has too; from version 4 on an octave.
    bytes.skip(version.major == 3 ? 4 : 5);
    head.channels = readChannels(bytes);
    if (version.major == 5) {
        for (int& measure : head.directions)
            measure = bytes.shortNumber();
        bytes.skip(4);
    }
    head.measures = bytes.integer();
    head.tracks = bytes.integer();
    return head;
}

GuitarProTrack readTrack(GuitarProBytes& bytes, GuitarProVersion version, bool first, const Channels& channels) {
    if (version.major == 5 && (first || version.first5)) bytes.skip(1);
    GuitarProTrack track;
    track.drums = bytes.byte() & 0x01;
    track.name = bytes.textIn(40);
    const int strings = bytes.integer();
    for (int i = 0; i < static_cast<int>(kMostStrings); ++i) {
        const int pitch = bytes.integer();
        if (i < strings) track.tuning.push_back(std::clamp(pitch, -1000, 1000));
    }
    bytes.skip(4);
    const int channel = bytes.integer();
    if (channel >= 1 && channel <= kGuitarProChannels) track.channel = channels[static_cast<std::size_t>(channel) - 1];
    track.drums = track.drums || channel % 16 == kDrumChannel;
    bytes.skip(4 + 4);
    track.capo = std::clamp(bytes.integer(), 0, 100);
    bytes.skip(4);
    if (version.major == 5) bytes.skip(2 + 3 + 3 * 4 + 12 + (version.first5 ? 15 : 16));
    if (version.later5()) {
        bytes.skip(4);
        bytes.sizedText();
        bytes.sizedText();
    }
    return track;
}

void decodeTexts(Score& score) {
    std::vector<std::string_view> texts = {score.title};
    for (const ScorePart& part : score.parts)
        texts.push_back(part.name);
    for (const ScoreMeasure& measure : score.measures)
        for (const ScoreMarker& marker : measure.markers)
            texts.push_back(marker.name);
    const TextEncoding encoding = TextEncoding::of(texts);
    score.title = encoding.toUtf8(score.title);
    for (ScorePart& part : score.parts)
        part.name = encoding.toUtf8(part.name);
    for (ScoreMeasure& measure : score.measures)
        for (ScoreMarker& marker : measure.markers)
            marker.name = encoding.toUtf8(marker.name);
    if (std::string remark = encoding.remark(); !remark.empty()) score.remarks.push_back(std::move(remark));
}

} // namespace

Result<MidiFile> parseGuitarPro(std::span<const std::uint8_t> whole) {
    GuitarProBytes bytes(whole);
    const auto version = readVersion(bytes);
    if (!version) return version.error();
    Score score;
    const Head head = readHead(bytes, *version, score);
    if (bytes.failed()) return cutShort();
    if (head.measures < 1 || head.tracks < 1)
        return Error{"it says that it has {} measures and {} tracks, which cannot be; export it once more",
                     head.measures, head.tracks};
    if (auto sane = checkSize(static_cast<std::size_t>(head.tracks), static_cast<std::size_t>(head.measures)); !sane)
        return sane.error();
    score.title = head.title;
    readMeasureHeaders(bytes, *version, head.measures, head.directions, score);
    if (bytes.failed()) return cutShort();
    if (head.tempo > 0) {
        auto& tempos = score.measures.front().tempos;
        tempos.insert(tempos.begin(), {0, static_cast<double>(head.tempo)});
    }
    std::vector<GuitarProTrack> tracks;
    for (int i = 0; i < head.tracks; ++i) {
        tracks.push_back(readTrack(bytes, *version, i == 0, head.channels));
        ScorePart& part = score.parts.emplace_back();
        part.name = tracks.back().name;
        part.volume = tracks.back().channel.volume;
        part.pan = tracks.back().channel.balance;
        if (bytes.failed()) return cutShort();
    }
    if (version->major == 5) bytes.skip(version->first5 ? 2 : 1);

    // A reader refers to its track, whose place must not change.
    std::list<BeatReader> readers;
    for (const GuitarProTrack& track : tracks)
        readers.emplace_back(bytes, *version, track, score);
    for (std::size_t measure = 0; measure < score.measures.size(); ++measure) {
        auto part = score.parts.begin();
        for (BeatReader& reader : readers) {
            reader.readMeasure(part->measures.emplace_back(), score.measures[measure]);
            ++part;
            if (bytes.failed()) return cutShort();
        }
    }
    auto part = score.parts.begin();
    for (BeatReader& reader : readers)
        reader.finish(*part++);
    decodeTexts(score);
    return perform(std::move(score));
}

} // namespace muse
