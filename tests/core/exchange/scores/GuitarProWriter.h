// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muse::test {

/// Writes small Guitar Pro files, field by field as versions 3.00, 4.06, 5.00 and 5.10 have them (PyGuitarPro's
/// documentation of the formats), of one track in standard tuning unless told otherwise.
class GuitarProWriter {
public:
    /// `version`: "v3.00", "v4.06", "v5.00" or "v5.10".
    explicit GuitarProWriter(std::string_view version)
        : m_version(version), m_major(version[1] - '0'), m_later5(version == "v5.10") {}

    int tempo = 120;
    int capo = 0;
    int channel = 1; ///< from 1; 10 is drums
    int program = 25;
    std::vector<int> directions = std::vector<int>(19, -1); ///< of version 5

    /// A measure's head, in any order of calls; the first says the signature.
    struct Header {
        int numerator = 0;
        int denominator = 0;
        bool repeatStart = false;
        int repeats = -1; ///< as the version counts
        int ending = -1;
    };
    void addMeasure(const Header& header) { m_headers.push_back(header); }
    void addMeasure() { addMeasure({}); }

    /// At so many sixtieths of a note pulled so far, 100 for a tone.
    struct BendPoint {
        int place = 0;
        int value = 0;
        bool vibrato = false;
    };
    /// A note on a string, from 0 for the highest.
    struct Note {
        int string = 0;
        int fret = 0;
        bool tied = false;
        bool dead = false;
        bool bend = false;
        int grace = -1; ///< its fret
        int dynamic = 0;
        std::vector<BendPoint> points{}; ///< of its bend
    };
    /// A beat of the measure that is written next: -2 whole, -1 half, 0 quarter, 1 eighth.
    struct Beat {
        int duration = 0;
        std::vector<Note> notes;
        bool dotted = false;
        int tuplet = 0;
        int tempo = 0;
        std::vector<BendPoint> dive{}; ///< of the whammy bar; version 3 has but how deep, which is the second's value
    };
    /// Writes the beats of the next measure.
    void addBeats(const std::vector<Beat>& beats) { m_beats.push_back(beats); }

    [[nodiscard]] std::vector<std::uint8_t> bytes() {
        m_bytes.clear();
        fixedText("FICHIER GUITAR PRO " + m_version, 30);
        writeHead();
        for (std::size_t i = 0; i < m_headers.size(); ++i)
            writeHeader(m_headers[i], i == 0);
        writeTrack();
        if (m_major == 5) zeros(m_later5 ? 1 : 2);
        for (const auto& beats : m_beats) {
            integer(static_cast<int>(beats.size()));
            for (const Beat& beat : beats)
                writeBeat(beat);
            if (m_major == 5) {
                integer(0);
                byte(0);
            }
        }
        return m_bytes;
    }

private:
    void byte(int value) { m_bytes.push_back(static_cast<std::uint8_t>(value)); }
    void zeros(int count) {
        while (count-- > 0)
            byte(0);
    }
    void shortNumber(int value) {
        byte(value & 0xFF);
        byte(value >> 8 & 0xFF);
    }
    void integer(int value) {
        for (int shift = 0; shift < 32; shift += 8)
            byte(value >> shift & 0xFF);
    }
    void fixedText(std::string_view text, int room) {
        byte(static_cast<int>(text.size()));
        for (const char c : text)
            byte(c);
        zeros(room - static_cast<int>(text.size()));
    }
    void sizedText(std::string_view text) {
        integer(static_cast<int>(text.size()) + 1);
        fixedText(text, static_cast<int>(text.size()));
    }

    void writeHead() {
        sizedText("A tablature");
        for (int i = m_major == 5 ? 8 : 7; i > 0; --i)
            sizedText("");
        integer(0);
        if (m_major < 5) byte(0);
        if (m_major >= 4) {
            integer(1);
            for (int i = 0; i < 5; ++i) {
                integer(1);
                integer(0);
            }
        }
        if (m_later5) zeros(4 + 4 + 11);
        if (m_major == 5) {
            zeros(7 * 4 + 2);
            for (int i = 0; i < 11; ++i)
                sizedText("");
        }
        integer(tempo);
        if (m_later5) byte(0);
        zeros(m_major == 3 ? 4 : 5);
        for (int i = 0; i < 64; ++i) {
            integer(program);
            byte(13);
            byte(8);
            zeros(6);
        }
        if (m_major == 5) {
            for (const int measure : directions)
                shortNumber(measure);
            integer(0);
        }
        integer(static_cast<int>(m_headers.size()));
        integer(1);
    }

    void writeHeader(const Header& header, bool first) {
        if (m_major == 5 && !first) byte(0);
        const int flags = (header.numerator > 0 ? 0x01 : 0) | (header.denominator > 0 ? 0x02 : 0) |
                          (header.repeatStart ? 0x04 : 0) | (header.repeats >= 0 ? 0x08 : 0) |
                          (header.ending >= 0 ? 0x10 : 0);
        byte(flags);
        if (flags & 0x01) byte(header.numerator);
        if (flags & 0x02) byte(header.denominator);
        if (flags & 0x08) byte(header.repeats);
        if (flags & 0x10) byte(header.ending);
        if (m_major == 5) {
            if (flags & 0x03) zeros(4);
            if (!(flags & 0x10)) byte(0);
            byte(0);
        }
    }

    void writeTrack() {
        if (m_major == 5) byte(0);
        byte(channel == 10 ? 1 : 0);
        fixedText("Lead", 40);
        integer(6);
        for (const int pitch : {64, 59, 55, 50, 45, 40, 0})
            integer(pitch);
        integer(1);
        integer(channel);
        integer(channel + 1);
        integer(24);
        integer(capo);
        integer(0);
        if (m_major == 5) zeros(2 + 3 + 12 + 12 + (m_later5 ? 16 : 15));
        if (m_later5) {
            zeros(4);
            sizedText("");
            sizedText("");
        }
    }

    void writeBeat(const Beat& beat) {
        byte((beat.dotted ? 0x01 : 0) | (beat.tempo > 0 ? 0x10 : 0) | (beat.tuplet > 0 ? 0x20 : 0) |
             (beat.notes.empty() ? 0x40 : 0) | (beat.dive.empty() ? 0 : 0x08));
        if (beat.notes.empty()) byte(2);
        byte(beat.duration);
        if (beat.tuplet > 0) integer(beat.tuplet);
        if (!beat.dive.empty()) writeDive(beat.dive);
        if (beat.tempo > 0) writeMix(beat.tempo);
        int strings = 0;
        for (const Note& note : beat.notes)
            strings |= 0x40 >> note.string;
        byte(strings);
        for (const Note& note : beat.notes)
            writeNote(note);
        if (m_major == 5) shortNumber(0);
    }

    void writeDive(const std::vector<BendPoint>& points) {
        byte(m_major == 3 ? 0x20 : 0);
        byte(m_major == 3 ? 0 : 0x04);
        if (m_major == 3)
            integer(-points[1].value);
        else
            writePoints(6, points);
    }

    void writePoints(int type, const std::vector<BendPoint>& points) {
        byte(type);
        integer(100);
        integer(static_cast<int>(points.size()));
        for (const BendPoint& point : points) {
            integer(point.place);
            integer(point.value);
            byte(point.vibrato ? 1 : 0);
        }
    }

    void writeMix(int newTempo) {
        byte(-1);
        if (m_major == 5) zeros(16);
        for (int i = 0; i < 6; ++i)
            byte(-1);
        if (m_major == 5) sizedText("");
        integer(newTempo);
        byte(0);
        if (m_later5) byte(0);
        if (m_major >= 4) byte(0);
        if (m_major == 5) byte(-1);
        if (m_later5) {
            sizedText("");
            sizedText("");
        }
    }

    void writeNote(const Note& note) {
        const bool bent = note.bend || !note.points.empty();
        const bool effects = bent || note.grace >= 0;
        byte(0x20 | (effects ? 0x08 : 0) | (note.dynamic > 0 ? 0x10 : 0));
        byte(note.tied ? 2 : note.dead ? 3 : 1);
        if (note.dynamic > 0) byte(note.dynamic);
        byte(note.fret);
        if (m_major == 5) byte(0);
        if (!effects) return;
        byte((bent ? 0x01 : 0) | (note.grace >= 0 ? 0x10 : 0));
        if (m_major >= 4) byte(0);
        if (bent) writePoints(1, note.bend ? std::vector<BendPoint>{{0, 100}} : note.points);
        if (note.grace >= 0) {
            byte(note.grace);
            byte(6);
            zeros(m_major == 5 ? 3 : 2);
        }
    }

    std::string m_version;
    int m_major;
    bool m_later5;
    std::vector<Header> m_headers;
    std::vector<std::vector<Beat>> m_beats;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace muse::test
