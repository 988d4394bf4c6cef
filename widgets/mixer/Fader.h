// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/mixer/MixerControl.h"

namespace muse {

/// A vertical volume fader with a decibel scale.
class Fader : public MixerControl {
    Q_OBJECT

public:
    explicit Fader(double rest, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {58, 132}; }
    QSize minimumSizeHint() const override { return {58, 62}; }

protected:
    int travel() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where a volume stands.
    [[nodiscard]] double yOf(double share) const;
};

} // namespace muse
