// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace muse {

/// The seed, and how the network's outputs become notes.
class SamplingForm : public QWidget {
    Q_OBJECT

public:
    explicit SamplingForm(QWidget* parent = nullptr);

    /// As the controls stand; `bars` is left at its default.
    [[nodiscard]] GenerationSettings settings() const;
    void setSeed(std::uint64_t seed);
    /// Another seed, at random.
    void drawSeed();
    [[nodiscard]] bool newSeedEachTime() const;

private:
    QWidget* buildSeed();
    QWidget* buildNotes();
    void refresh();

    QDoubleSpinBox* m_seed = nullptr;
    QCheckBox* m_newSeed = nullptr;
    QSlider* m_threshold = nullptr;
    QLabel* m_thresholdText = nullptr;
    QCheckBox* m_bernoulli = nullptr;
    QCheckBox* m_bass = nullptr;
};

} // namespace muse
