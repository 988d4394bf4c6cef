// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace muse {

/// The seed, how the network's outputs become notes, and how these are played.
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
    /// How much of the model's dynamics the notes get, 0 (none) .. 1.
    [[nodiscard]] double dynamics() const;
    void setDynamics(double amount);

protected:
    /// Words that are put together are put together anew.
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSeed();
    QWidget* buildNotes();
    QWidget* buildPlaying();
    void refresh();

    QDoubleSpinBox* m_seed = nullptr;
    QCheckBox* m_newSeed = nullptr;
    QSlider* m_threshold = nullptr;
    QLabel* m_thresholdText = nullptr;
    QCheckBox* m_bernoulli = nullptr;
    QCheckBox* m_bass = nullptr;
    QSlider* m_dynamics = nullptr;
    QLabel* m_dynamicsText = nullptr;
};

} // namespace muse
