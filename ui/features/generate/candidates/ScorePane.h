// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/scores/PieceScore.h"
#include "core/music/Family.h"

#include <QWidget>

#include <optional>

namespace muse {

/// "close to the data", "unusual", and so on: how far a piece of music is from what is usual.
QString distanceInWords(double distance);

/// What came of a piece of music, beside what is usual in the data: a bar and a word for each aspect, numbers in the
/// tool tips.
class ScorePane : public QWidget {
    Q_OBJECT

public:
    explicit ScorePane(QWidget* parent = nullptr);

    /// `given`: the track that it answers. Without a score the pane is empty and hidden.
    void setScore(const std::optional<PieceScore>& score, std::optional<Family> given);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect rowRect(std::size_t row) const;
    [[nodiscard]] QString toolTipOf(const AspectScore& score) const;

    std::vector<AspectScore> m_aspects;
    std::optional<Family> m_given;
};

} // namespace muse
