// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace muse {

class SettingsTable;
class TrainMoreForm;

/// What to train on, and which network. Can fold into one line while a training runs.
class TrainForm : public QWidget {
    Q_OBJECT

public:
    explicit TrainForm(QWidget* parent = nullptr);

    void setSource(const QString& path);
    [[nodiscard]] QString source() const;
    [[nodiscard]] TrainingSettings settings() const;
    void setSettings(const TrainingSettings& settings);
    /// The model to begin with instead of random weights.
    void setStart(const QString& path);

    /// As if the user chose the preset of this name.
    void choosePreset(const QString& name);
    /// How long the training would take, in words.
    void setEstimate(const QString& words);
    /// While a training is there the values can be folded into one line, and are so when it begins.
    void setEditable(bool editable, bool training);

Q_SIGNALS:
    void browseFileRequested();
    void browseFolderRequested();
    void browseStartRequested();
    void changed();

protected:
    /// Words that are put together are put together anew.
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildFields();
    QWidget* buildSource();
    void buildPresets();
    void takePreset(int number);
    void showAll();
    void showPreset();
    void retell();
    [[nodiscard]] bool folded() const;
    void buildNumbers();
    static QString wordFor(ModelKind kind);
    void buildChoices();
    void refresh();

    bool m_training = false;
    TrainingSettings m_base; ///< what the controls do not show
    QToolButton* m_fold = nullptr;
    QWidget* m_fields = nullptr;
    QLineEdit* m_source = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_given = nullptr;
    QComboBox* m_width = nullptr;
    QSpinBox* m_batch = nullptr;
    QSpinBox* m_steps = nullptr;
    QComboBox* m_preset = nullptr;
    QLabel* m_about = nullptr; ///< the preset
    QLabel* m_time = nullptr;
    QToolButton* m_moreFold = nullptr;
    QPointer<SettingsTable> m_table;
    TrainMoreForm* m_more = nullptr;
};

} // namespace muse
