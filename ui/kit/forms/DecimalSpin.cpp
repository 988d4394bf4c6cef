// SPDX-License-Identifier: MIT
#include "ui/kit/forms/DecimalSpin.h"

namespace muse {

QString DecimalSpin::textFromValue(double value) const {
    QString text = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!text.contains(point)) return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(locale().zeroDigit().size());
    if (text.endsWith(point)) text.chop(point.size());
    return text;
}

} // namespace muse
