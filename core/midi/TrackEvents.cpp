// SPDX-License-Identifier: MIT
#include "core/midi/TrackEvents.h"

#include "core/midi/ByteReader.h"
#include "core/midi/OpenNotes.h"
#include "core/midi/RawControls.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace muse {
namespace {

constexpr std::size_t kLongestText = 1024;
constexpr std::uint8_t kBank = 0;
constexpr std::uint8_t kAllSoundOff = 120;
constexpr std::uint8_t kAllNotesOff = 123; ///< and 124 to 127, which set a mode, do the same

class TrackParser {
public:
    TrackParser(std::span<const std::uint8_t> chunk, int number, Warnings& warnings)
        : m_in(chunk), m_number(number), m_warnings(warnings) {
        // Two events of three to four bytes make a note.
        m_track.notes.reserve(chunk.size() / 8);
    }

    TrackEvents parse() {
        while (!m_in.done() && !m_ended) {
            const auto delta = m_in.variableLength();
            if (!delta) {
                warn("has a time that never ends");
                break;
            }
            m_now += *delta;
            if (m_in.done()) break;
            event();
            m_track.rests = m_ended && *delta > 0;
        }
        if (!m_ended) warn("has no end-of-track mark");
        m_track.end = m_now;
        if (const auto hanging = m_open.releaseAll(m_now); hanging > 0)
            warn(fmt::format("never releases {} of its notes; they end with the track", hanging));
        if (const auto brief = std::ranges::count_if(m_track.notes, [](const RawNote& n) { return n.end == n.start; });
            brief > 0)
            warn(fmt::format("has {} without length; each is made one step long",
                             brief == 1 ? "a note" : fmt::format("{} notes", brief)));
        return std::move(m_track);
    }

private:
    void warn(const std::string& what) { m_warnings.add(fmt::format("Track {} {}.", m_number, what)); }

    void event() {
        if (m_in.peek() >= 0x80) {
            const std::uint8_t status = m_in.byte();
            if (status == 0xFF) return meta();
            if (status == 0xF0 || status == 0xF7) return systemExclusive();
            if (status > 0xF0) return systemCommon(status);
            m_status = status;
        } else if (m_status == 0) {
            if (!m_strayWarned) warn("has data where an event should begin");
            m_strayWarned = true;
            m_in.byte();
            return;
        }
        channelMessage();
    }

    void channelMessage() {
        const std::uint8_t kind = m_status & 0xF0;
        const std::uint8_t channel = m_status & 0x0F;
        if (m_in.peek() >= 0x80) return damaged();
        const std::uint8_t first = m_in.byte();
        if (kind == 0xC0) return program(channel, first);
        if (kind == 0xD0) return m_controls.pressure(m_now, channel, first);
        if (m_in.done()) return;
        if (m_in.peek() >= 0x80) return damaged();
        const std::uint8_t second = m_in.byte();
        if (kind == 0x90 && second > 0)
            m_open.start({m_now, m_now, channel, first, second});
        else if (kind == 0x90 || kind == 0x80)
            m_open.release(channel, first, m_now);
        else if (kind == 0xB0 && (first == kAllSoundOff || first >= kAllNotesOff))
            m_open.releaseChannel(channel, m_now);
        else if (kind == 0xB0 && first == kBank)
            m_banks[channel] = second;
        else if (kind == 0xB0)
            m_controls.change(m_now, channel, first, second);
        else if (kind == 0xE0)
            m_controls.bend(m_now, channel, first, second);
        else
            m_controls.keyPressure(second);
    }

    /// A bank is in force from the next program on.
    void program(std::uint8_t channel, std::uint8_t number) {
        m_track.programs.push_back({m_now, channel, number});
        const bool drums = isDrumBank(m_banks[channel]);
        if (drums == m_drumBanks[channel]) return;
        m_drumBanks[channel] = drums;
        m_track.rhythms.push_back({m_now, channel, drums, true});
    }

    /// A status byte where data should be: the event is dropped and reading goes on at that byte.
    void damaged() {
        if (!m_damageWarned) warn("has an event that breaks off");
        m_damageWarned = true;
    }

    void systemExclusive() {
        const auto length = m_in.variableLength();
        if (!length || *length > m_in.left()) warn("has a system exclusive message longer than the track");
        const auto data = m_in.take(length.value_or(0));
        m_track.gs = m_track.gs || isGs(data);
        if (auto rhythm = rhythmOf(data)) {
            rhythm->at = m_now;
            m_track.rhythms.push_back(*rhythm);
        }
    }

    void systemCommon(std::uint8_t status) {
        const std::size_t length = status == 0xF2 ? 2 : (status == 0xF1 || status == 0xF3) ? 1 : 0;
        m_in.take(length);
    }

    void meta() {
        const std::uint8_t type = m_in.byte();
        const auto length = m_in.variableLength();
        if (!length || *length > m_in.left())
            warn(fmt::format("has a meta event (type {}) longer than the track", type));
        const auto data = m_in.take(length.value_or(0));
        switch (type) {
        case 0x01:
            if (!data.empty()) m_track.texts.push_back({m_now, text(data)});
            break;
        case 0x03:
            if (m_track.name.empty()) m_track.name = text(data);
            m_track.severalNames = m_track.severalNames || (m_track.families.empty() && !m_nameBefore.empty());
            m_nameBefore = text(data);
            break;
        case 0x05:
            if (!data.empty()) m_track.lyrics.push_back({m_now, text(data)});
            break;
        case 0x06:
            m_track.markers.push_back({m_now, text(data)});
            break;
        case 0x2F:
            m_ended = true;
            break;
        case 0x51:
            if (data.size() >= 3) tempo(data);
            break;
        case 0x58:
            if (data.size() >= 2) signature(data[0], data[1]);
            break;
        case 0x59:
            if (data.size() >= 2 && !m_track.key) key(static_cast<std::int8_t>(data[0]), data[1]);
            break;
        case 0x7F:
            family(data);
            break;
        default:
            break;
        }
    }

    static std::string text(std::span<const std::uint8_t> data) {
        const auto kept = data.first(std::min(data.size(), kLongestText));
        return {kept.begin(), kept.end()};
    }

    void tempo(std::span<const std::uint8_t> data) {
        const int microseconds = data[0] << 16 | data[1] << 8 | data[2];
        if (microseconds > 0)
            m_track.tempos.push_back({m_now, microseconds});
        else
            warn("has a tempo of zero; it is ignored");
    }

    void signature(std::uint8_t numerator, std::uint8_t power) {
        if (numerator >= 1 && numerator <= 64 && power <= 6)
            m_track.signatures.push_back({m_now, numerator, 1 << power});
        else
            warn("has a time signature that makes no sense; it is ignored");
    }

    void key(int sharps, std::uint8_t minor) {
        if (sharps >= -7 && sharps <= 7 && minor <= 1) m_track.key = KeySignature{sharps, minor == 1};
    }

    void family(std::span<const std::uint8_t> data) {
        const bool ours =
            data.size() == kFamilyMark.size() + 1 && std::ranges::equal(data.first(kFamilyMark.size()), kFamilyMark);
        if (!ours || data.back() >= kFamilies) return;
        m_track.families.push_back({kAllFamilies[data.back()], m_nameBefore});
        m_nameBefore.clear();
    }

    ByteReader m_in;
    int m_number;
    Warnings& m_warnings;
    TrackEvents m_track;
    OpenNotes m_open{m_track.notes};
    RawControls m_controls{m_track};
    std::int64_t m_now = 0;
    std::string m_nameBefore; ///< the name since the last family
    std::uint8_t m_status = 0;
    std::array<std::uint8_t, 16> m_banks{};
    std::array<bool, 16> m_drumBanks{}; ///< as the last program of each channel had it
    bool m_ended = false;
    bool m_strayWarned = false;
    bool m_damageWarned = false;
};

} // namespace

TrackEvents parseTrack(std::span<const std::uint8_t> chunk, int number, Warnings& warnings) {
    return TrackParser(chunk, number, warnings).parse();
}

} // namespace muse
