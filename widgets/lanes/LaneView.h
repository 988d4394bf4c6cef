// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"
#include "core/music/transforms/NoteChange.h"
#include "widgets/lanes/Lane.h"
#include "widgets/lanes/LaneGeometry.h"
#include "widgets/lanes/LaneStroke.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace muse {

class PianoRollView;

/// One lane under the roll, of its active track and in its time: stems for velocities, steps for controllers. A drag
/// paints values, with Shift a straight line; the right button takes controller points away. Left and right go from
/// note to note or point to point, up and down change the value, Delete removes a point. Velocities change of the
/// chosen notes alone where any are chosen. Each is one edit; the lane never changes the song itself.
class LaneView : public QWidget {
    Q_OBJECT

public:
    /// `roll` must outlive the view.
    explicit LaneView(PianoRollView& roll, QWidget* parent = nullptr);

    [[nodiscard]] Lane lane() const { return m_lane; }
    void setLane(Lane lane);
    /// The song is another one than the roll had last.
    void refresh();
    /// What setValue() changes, and the value that it has there: the chosen notes, else what the keyboard stands on.
    [[nodiscard]] std::optional<int> value() const;
    void setValue(int value);

    [[nodiscard]] LaneGeometry values() const { return LaneGeometry(height(), mostValue(m_lane)); }
    /// The lanes, other than velocity, in which the active track has points.
    [[nodiscard]] std::vector<Lane> usedLanes() const;
    /// Semitones, of the active track.
    [[nodiscard]] int bendRange() const;
    /// Bends go so far from now on; those that are there sound as they do, as far as it reaches.
    void setBendRange(int semitones);
    /// The tick of the note or point that the keyboard stands on.
    [[nodiscard]] std::optional<Tick> place() const { return m_place; }
    [[nodiscard]] QSize sizeHint() const override { return {400, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 56}; }

Q_SIGNALS:
    void editRequested(std::shared_ptr<muse::SongEdit> edit);
    /// What value() says is different.
    void valueChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void actAsSlider();
    [[nodiscard]] const Track& track() const;
    [[nodiscard]] const ControlPoints& points() const;
    [[nodiscard]] Tick tickAt(double x) const;
    [[nodiscard]] int valueAt(double y) const;
    [[nodiscard]] Tick slack() const;
    [[nodiscard]] Tick step() const;
    [[nodiscard]] NoteChange strokeChange() const;
    [[nodiscard]] ControlPoints strokePoints() const;
    [[nodiscard]] std::vector<Note> notesAtPlace() const;
    [[nodiscard]] std::vector<Note> targets() const;
    void requestVelocities(const NoteChange& change);
    void requestPoints(const QString& name, ControlPoints points);
    void goTo(int direction);
    void moveValue(int by);
    void removePoint();
    void setPlace(std::optional<Tick> place);

    void paintGround(QPainter& painter) const;
    void paintVelocities(QPainter& painter) const;
    void paintManyVelocities(QPainter& painter) const;
    void paintStem(QPainter& painter, const Note& note, bool chosen, bool muted) const;
    void paintPoints(QPainter& painter) const;
    void paintSteps(QPainter& painter, const ControlPoints& shown) const;
    void paintReadout(QPainter& painter) const;

    PianoRollView& m_roll;
    Lane m_lane = Lane::Velocity;
    std::optional<LaneStroke> m_stroke;
    bool m_erasing = false; ///< the stroke takes points away
    std::optional<Tick> m_place;
};

} // namespace muse
