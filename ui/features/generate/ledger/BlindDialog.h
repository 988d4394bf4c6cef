// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/ModelCard.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace muse {

/// Which two models are to be compared without knowing whose candidates are whose: two that play to the same track, or
/// both to none.
class BlindDialog : public QDialog {
    Q_OBJECT

public:
    /// `bars`: that will be filled, in words.
    BlindDialog(std::vector<ModelCard> models, std::optional<Family> active, const QString& bars,
                QWidget* parent = nullptr);

    /// Only once it was accepted.
    [[nodiscard]] ModelCard first() const;
    [[nodiscard]] ModelCard rival() const;

private:
    void showRivals();

    std::vector<ModelCard> m_models;
    std::vector<std::size_t> m_rivals; ///< places in m_models of the second box's entries
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace muse
