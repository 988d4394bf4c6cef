// SPDX-License-Identifier: MIT
#pragma once

#include <QDoubleSpinBox>

namespace muse {

/// A field for a tempo in beats a minute: lets any number be typed, and says so where it had to change one.
class TempoSpin : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit TempoSpin(QWidget* parent = nullptr);

    /// Takes a point and a comma for the decimal point, whatever the language.
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;
    void fixup(QString& input) const override;
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// One sentence: what was typed is not a tempo.
    void refused(const QString& sentence) const;
};

} // namespace muse
