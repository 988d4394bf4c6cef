// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace muse {

class TrainMethodForm;

/// Settings of a training that its first run need not touch: learning rate, its schedule, weights to begin with, and
/// how generator and critic are set against each other.
class TrainMoreForm : public QWidget {
    Q_OBJECT

public:
    explicit TrainMoreForm(QWidget* parent = nullptr);

    void setSettings(const TrainingSettings& settings);
    /// Puts the values of the controls into the settings.
    void apply(TrainingSettings& settings) const;
    /// The model to begin with; empty: random weights.
    void setStart(const QString& path);
    /// Whether all controls say what a training without a choice has.
    [[nodiscard]] bool untouched() const;

Q_SIGNALS:
    void browseRequested();
    void allRequested();
    void changed();

private:
    QWidget* buildStart();
    void buildNumbers();
    void refresh();

    QDoubleSpinBox* m_rate = nullptr;
    QComboBox* m_schedule = nullptr;
    QSpinBox* m_fallsFrom = nullptr;
    QLabel* m_fallsFromLabel = nullptr;
    QLineEdit* m_start = nullptr;
    TrainMethodForm* m_method = nullptr;
};

} // namespace muse
