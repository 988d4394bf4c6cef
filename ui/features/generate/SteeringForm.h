// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/steering/Steering.h"

#include <QSpinBox>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace muse {

/// A pitch by its name, "C3".
class PitchSpin : public QSpinBox {
    Q_OBJECT

public:
    explicit PitchSpin(QWidget* parent = nullptr);
    [[nodiscard]] QString textFromValue(int value) const override;

protected:
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

/// What each track may not leave, and what is wished for of it, one track at a time.
class SteeringForm : public QWidget {
    Q_OBJECT

public:
    explicit SteeringForm(QWidget* parent = nullptr);

    /// `scale`: the song's, for tracks that keep to it.
    void setScale(const Scale& scale);
    [[nodiscard]] const Steering& steering() const { return m_steering; }
    void setSteering(const Steering& steering);

protected:
    /// Words that are put together are put together anew.
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildTracks();
    QWidget* buildFields();
    void show(Family family);
    void read();
    void markTracks();

    Steering m_steering;
    Scale m_scale;
    Family m_family = Family::Bass;
    bool m_showing = false;
    std::array<QToolButton*, kFamilies> m_tracks{};
    std::array<QComboBox*, kWishKinds.size()> m_wishes{};
    PitchSpin* m_lowest = nullptr;
    PitchSpin* m_highest = nullptr;
    QSpinBox* m_voices = nullptr;
    QCheckBox* m_inScale = nullptr;
    QLabel* m_problem = nullptr; ///< why a track would be silent
    QToolButton* m_clear = nullptr;
};

} // namespace muse
