// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetSettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace muse {

/// The stages of the funnel with their switches, folded away until wanted; two presets cover most needs.
class StageForm : public QWidget {
    Q_OBJECT

public:
    explicit StageForm(QWidget* parent = nullptr);

    /// As the controls stand; sources and output are left empty.
    [[nodiscard]] DatasetSettings settings() const;
    void setSettings(const DatasetSettings& settings);

private:
    QWidget* buildFields();
    void buildChoices();
    void presetChosen(int preset);

    QComboBox* m_preset = nullptr;
    QToolButton* m_fold = nullptr;
    QWidget* m_fields = nullptr;
    QCheckBox* m_fourFour = nullptr;
    QComboBox* m_duplicates = nullptr;
    QComboBox* m_merge = nullptr;
    QSpinBox* m_songFamilies = nullptr;
    QSpinBox* m_barFamilies = nullptr;
    QSpinBox* m_barNotes = nullptr;
    QCheckBox* m_segmentation = nullptr;
    QSpinBox* m_hop = nullptr;
    QCheckBox* m_equal = nullptr;
    QComboBox* m_range = nullptr;
};

} // namespace muse
