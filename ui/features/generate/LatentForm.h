// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"

#include <QWidget>

#include <array>
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
    /// Holds what that held, as strong as it was, and no more.
    void holdAsOrigin();

    /// For music with a seed of its own.
    [[nodiscard]] LatentChoice choice() const;
    /// For music in which only this is drawn anew, of one track or of all, but for tracks that are held.
    [[nodiscard]] LatentChoice choiceAround(LatentRole role, std::optional<Family> family = {}) const;

Q_SIGNALS:
    /// Draw this anew, and leave all else as it is.
    void redrawRequested(muse::LatentRole role, std::optional<muse::Family> family);

protected:
    /// Words that are put together are put together anew.
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* holder = nullptr;
        std::vector<QToolButton*> holds; ///< one, or one a family
        QToolButton* redraw = nullptr;
        QSlider* strength = nullptr;
        QLabel* strengthText = nullptr;
        std::array<std::optional<int>, kFamilies> own{}; ///< strengths of tracks that do not follow the slider
    };

    void addRow(LatentRole role);
    QToolButton* holdButton(LatentRole role, std::optional<Family> family);
    void showTrackMenu(LatentRole role, Family family, QPoint where);
    void setStrength(LatentRole role, Family family, std::optional<int> own);
    [[nodiscard]] int strengthOf(const Row& row, Family family) const;
    [[nodiscard]] bool held(LatentRole role, Family family) const;
    [[nodiscard]] std::uint64_t originOf(LatentRole role, Family family) const;
    void retell();
    [[nodiscard]] static QString partWords(LatentRole role, std::optional<Family> family);
    void refresh();

    std::map<LatentRole, Row> m_rows;
    std::optional<ModelKind> m_kind;
    std::optional<GenerationSettings> m_origin;
};

} // namespace muse
