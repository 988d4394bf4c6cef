// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace muse {

/// Which of a model's random vectors stay as they are in the music that is there, and how far each goes from the mean.
class LatentForm : public QWidget {
    Q_OBJECT

public:
    explicit LatentForm(QWidget* parent = nullptr);

    /// Only those that such a model has are shown; none without a model.
    void setModel(std::optional<ModelKind> kind);
    /// What made the music that is there; none where nothing was generated.
    void setOrigin(const std::optional<GenerationSettings>& origin);
    /// Holds what that held, and no more.
    void holdAsOrigin();

    /// For music with a seed of its own.
    [[nodiscard]] LatentChoice choice() const;
    /// For music in which only this is drawn anew, but for tracks that are held.
    [[nodiscard]] LatentChoice choiceAround(LatentRole role) const;

Q_SIGNALS:
    /// Draw this anew, and leave all else as it is.
    void redrawRequested(muse::LatentRole role);

private:
    struct Row {
        QWidget* holder = nullptr;
        std::vector<QToolButton*> holds; ///< one, or one a family
        QToolButton* redraw = nullptr;
        QSlider* strength = nullptr;
        QLabel* strengthText = nullptr;
    };

    void addRow(LatentRole role);
    QToolButton* holdButton(LatentRole role, std::optional<Family> family);
    [[nodiscard]] bool held(LatentRole role, Family family) const;
    [[nodiscard]] std::uint64_t originOf(LatentRole role, Family family) const;
    void refresh();

    std::map<LatentRole, Row> m_rows;
    std::optional<ModelKind> m_kind;
    std::optional<GenerationSettings> m_origin;
};

} // namespace muse
