// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/lanes/Lane.h"

#include <QWidget>

class QActionGroup;
class QMenu;
class QSpinBox;
class QToolButton;

namespace muse {

class LaneView;
class PianoRollView;

/// A LaneView with, in the keyboard's width, the choice of lane, of how far bends go, and the value to type.
class LanePanel : public QWidget {
    Q_OBJECT

public:
    /// `roll` must outlive the panel.
    explicit LanePanel(PianoRollView& roll, QWidget* parent = nullptr);

    [[nodiscard]] LaneView& view() { return *m_view; }
    void setLane(Lane lane);

Q_SIGNALS:
    void laneChanged(muse::Lane lane);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showValue();
    void showChoice();
    void markUsedLanes(bool marked);
    void offerRanges();

    LaneView* m_view;
    QWidget* m_head;
    QToolButton* m_choice;
    QActionGroup* m_lanes;
    QMenu* m_ranges;
    QSpinBox* m_value;
};

} // namespace muse
