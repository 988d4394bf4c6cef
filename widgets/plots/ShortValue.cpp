// SPDX-License-Identifier: MIT
#include "widgets/plots/ShortValue.h"

#include <QChar>
#include <QLocale>

#include <cmath>

namespace muse {

QString shortValue(double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const double size = std::abs(value);
    const int digits = size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 || size == 0 ? 2 : 3;
    return QLocale().toString(value, 'f', digits).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace muse
