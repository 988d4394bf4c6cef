// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/RollScene.h"

#include <QPointF>
#include <QString>
#include <Qt>
#include <memory>
#include <vector>

namespace muse {

/// What gestures may do to the world: change the scene's transient parts, sound notes, and ask for an edit.
class GestureHost {
public:
    virtual ~GestureHost() = default;

    virtual RollScene& scene() = 0;
    /// Asks for one edit of the active track and chooses what it puts in.
    virtual void requestEdit(const QString& name, std::vector<Note> remove, std::vector<Note> insert) = 0;
    virtual void select(std::vector<Note> notes) = 0;
    /// Sounds pitches of the active track until others, or silence(); never one of them twice at a time.
    virtual void audition(const std::vector<int>& pitches, int velocity) = 0;
    void audition(int pitch, int velocity) { audition(std::vector<int>{pitch}, velocity); }
    virtual void silence() = 0;
    virtual void seek(Tick tick) = 0;
    /// The playhead goes there, and what it passes sounds.
    virtual void scrub(Tick tick) = 0;
    virtual void chooseBars(std::optional<std::pair<Tick, Tick>> bars) = 0;
    virtual void scrollTo(double scrollX, double scrollY) = 0;
    virtual void repaint() = 0;
};

/// The pointer, in the roll's own words.
struct Pointer {
    QPointF at;
    Qt::KeyboardModifiers modifiers;
};

/// One mouse gesture, from press (construction) to release.
class Gesture {
public:
    explicit Gesture(GestureHost& host);
    virtual ~Gesture() = default;

    virtual void drag(const Pointer& pointer) = 0;
    virtual void finish() = 0;
    /// The ways in which the roll scrolls when the pointer is dragged past its edge.
    [[nodiscard]] virtual Qt::Orientations scrolls() const { return Qt::Horizontal | Qt::Vertical; }

protected:
    RollScene& scene() { return m_host.scene(); }
    const PianoRollGeometry& geometry() { return m_host.scene().geometry; }
    /// Ticks as the snap grid has them; Alt draws freely.
    Tick snappedDown(const Pointer& pointer);

    GestureHost& m_host;
};

/// The beginnings of the gestures; each is in a file of its own.
std::unique_ptr<Gesture> beginDraw(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity);
std::unique_ptr<Gesture> beginChord(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity);
std::unique_ptr<Gesture> beginMove(GestureHost& host, const Pointer& pointer, const Note& grabbed);
std::unique_ptr<Gesture> beginResize(GestureHost& host, const Pointer& pointer, const Note& grabbed, bool leftEdge);
std::unique_ptr<Gesture> beginPaint(GestureHost& host, const Pointer& pointer, std::uint8_t velocity);
std::unique_ptr<Gesture> beginSplit(GestureHost& host, const Pointer& pointer, const Note& grabbed);
std::unique_ptr<Gesture> beginGlue(GestureHost& host, const Pointer& pointer);
std::unique_ptr<Gesture> beginVelocity(GestureHost& host, const Pointer& pointer, const Note& grabbed);
std::unique_ptr<Gesture> beginErase(GestureHost& host, const Pointer& pointer);
std::unique_ptr<Gesture> beginMarquee(GestureHost& host, const Pointer& pointer);
std::unique_ptr<Gesture> beginRuler(GestureHost& host, const Pointer& pointer);
/// Whether a press in the ruler takes the playhead along: on its handle, or with Ctrl anywhere.
bool scrubs(const RollScene& scene, const Pointer& pointer);
std::unique_ptr<Gesture> beginScrub(GestureHost& host, const Pointer& pointer);
std::unique_ptr<Gesture> beginKeyboard(GestureHost& host, const Pointer& pointer);
std::unique_ptr<Gesture> beginPan(GestureHost& host, const Pointer& pointer);

} // namespace muse
