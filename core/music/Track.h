// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Controller.h"
#include "core/music/Family.h"
#include "core/music/Note.h"

#include <array>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// What the track list and the mixer set: all that a track has besides its notes.
struct TrackSettings {
    std::string name;
    int program = 0;     ///< General MIDI, 0..127
    double volume = 0.8; ///< 0..1
    double pan = 0.0;    ///< -1 (left) .. 1 (right)
    double reverb = 0.3; ///< how much goes to the reverb, 0..1
    double chorus = 0.0; ///< how much goes to the chorus, 0..1
    bool mute = false;
    bool solo = false;
    bool locked = false;             ///< generation leaves a locked track alone
    int bendRange = kUsualBendRange; ///< semitones that its pitch bend goes up or down at most, 0..127

    friend bool operator==(const TrackSettings&, const TrackSettings&) = default;
};

/// What a synthesiser is told when a lane says `lane` and the settings say the rest.
ControlValue sentValue(const TrackSettings& settings, Controller controller, ControlValue lane);
/// 0..1 as a synthesiser counts it, 0..127.
std::uint8_t sevenBits(double share);

/// Sorted, and of notes that begin together on one pitch and last equally long, which look like one, the loudest alone.
std::vector<Note> withoutDoubles(std::vector<Note> notes);

/// The notes of one family, always sorted and without doubles, its controller lanes and its settings. Copies share the
/// notes and lanes until one of them gets others, so that a song may go to playback, views and autosave after every
/// edit.
class Track {
public:
    Track() = default;
    explicit Track(Family family);

    const std::vector<Note>& notes() const;
    /// Replaces all notes by these, without doubles.
    void setNotes(std::vector<Note> notes);
    /// A note in whose place another one comes goes; returns those that went.
    std::vector<Note> insert(std::span<const Note> notes);
    void insert(const Note& note) { insert(std::span(&note, 1)); }
    /// Removes the notes equal to those given; returns how many were found.
    std::size_t remove(std::span<const Note> notes);
    [[nodiscard]] bool contains(const Note& note) const;
    /// Notes that sound anywhere in [from, to).
    [[nodiscard]] std::vector<Note> notesIn(Tick from, Tick to) const;
    /// Where the last note ends; 0 when empty.
    [[nodiscard]] Tick end() const;

    /// A controller's points, sorted, at most one on a tick; empty where the settings alone decide.
    const ControlPoints& controls(Controller controller) const;
    /// Replaces a controller's points; sorts them, and of several on one tick keeps the last. No value is above the
    /// controller's highest.
    void setControls(Controller controller, ControlPoints points);

    /// Gets the controllers' points of another track, and shares them with it.
    void takeControls(const Track& from) { m_controls = from.m_controls; }

    TrackSettings settings;

    friend bool operator==(const Track& a, const Track& b);

private:
    void keep(std::vector<Note> notes);

    std::shared_ptr<const std::vector<Note>> m_notes;                          ///< none: no notes
    std::array<std::shared_ptr<const ControlPoints>, kControllers> m_controls; ///< none: no points
};

} // namespace muse
