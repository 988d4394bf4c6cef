// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/latents/Morph.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace muse {

class MorphPad;

/// Where between candidates the music is to be, and on which way.
class MorphPane : public QWidget {
    Q_OBJECT

public:
    explicit MorphPane(QWidget* parent = nullptr);

    void setCorners(const QStringList& names);
    /// Of a candidate: a way is walked along in phrases of four bars.
    void setBars(int bars);
    /// A point a phrase: along what was drawn, or where the point stands.
    [[nodiscard]] std::vector<MorphPoint> path() const;
    /// What was drawn, else from the first corner to the last.
    [[nodiscard]] std::vector<MorphPoint> line() const;
    [[nodiscard]] Interpolation interpolation() const;
    void takeFocus();

Q_SIGNALS:
    /// The path or the way is another.
    void moved();
    /// Candidates along the line were asked for.
    void spreadRequested();
    void taken();
    void left();

private:
    MorphPad* m_pad;
    QLabel* m_hint;
    QComboBox* m_interpolation;
    qsizetype m_corners = 0;
    int m_phrases = 1;
};

} // namespace muse
