// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/mixer/MixerControl.h"

namespace muse {

/// A round control: its arc begins at the left for sends, at the top for the pan.
class Knob : public MixerControl {
    Q_OBJECT

public:
    enum class Kind { Send, Pan };

    Knob(Kind kind, double rest, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {28, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    int travel() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace muse
