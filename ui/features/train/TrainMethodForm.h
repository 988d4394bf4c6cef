// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace muse {

/// How generator and critic are set against each other: loss and penalty, the critic and its learning rate, the
/// average, what the critic is shown, and how bars are put together.
class TrainMethodForm : public QWidget {
    Q_OBJECT

public:
    explicit TrainMethodForm(QWidget* parent = nullptr);

    void setSettings(const TrainingSettings& settings);
    /// Puts the values of the controls into the settings.
    void apply(TrainingSettings& settings) const;
    /// Whether all controls say what a training without a choice has.
    [[nodiscard]] bool untouched() const;

Q_SIGNALS:
    void changed();

private:
    void buildLoss();
    void buildCritic();
    void buildShown();
    void refresh();

    QComboBox* m_loss = nullptr;
    QComboBox* m_critic = nullptr;
    QDoubleSpinBox* m_penalty = nullptr;
    QSpinBox* m_penaltyEvery = nullptr;
    QDoubleSpinBox* m_criticRate = nullptr;
    QDoubleSpinBox* m_average = nullptr;
    QDoubleSpinBox* m_rotated = nullptr;
    QSpinBox* m_transposed = nullptr;
    QCheckBox* m_commonBar = nullptr;
};

} // namespace muse
