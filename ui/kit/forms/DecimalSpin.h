// SPDX-License-Identifier: MIT
#pragma once

#include <QDoubleSpinBox>

namespace muse {

/// A field for a number that shows no zeros at the end of its decimals.
class DecimalSpin : public QDoubleSpinBox {
    Q_OBJECT

public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override;
};

} // namespace muse
