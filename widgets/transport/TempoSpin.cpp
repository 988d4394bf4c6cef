// SPDX-License-Identifier: MIT
#include "widgets/transport/TempoSpin.h"

#include "core/music/TimeMarks.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kDecimals = 3;
const QString kWidest = QStringLiteral("123.45 bpm");
constexpr int kArrows = 44;

QString number(QString input, const QString& suffix) {
    return input.remove(suffix).trimmed();
}

} // namespace

TempoSpin::TempoSpin(QWidget* parent) : QDoubleSpinBox(parent) {
    setRange(kSlowestTempo, kFastestTempo);
    setDecimals(kDecimals);
    setSuffix(tr(" bpm"));
    setKeyboardTracking(false);
}

/// Numbers out of range may be typed on the way to one within; fixup() has the last word.
QValidator::State TempoSpin::validate(QString& input, int& position) const {
    const auto state = QDoubleSpinBox::validate(input, position);
    bool isNumber = false;
    (void)locale().toDouble(number(input, suffix()), &isNumber);
    return state == QValidator::Invalid && isNumber ? QValidator::Intermediate : state;
}

void TempoSpin::fixup(QString& input) const {
    bool isNumber = false;
    const QString typed = number(input, suffix());
    const double wanted = locale().toDouble(typed, &isNumber);
    const double taken = isNumber ? std::clamp(wanted, minimum(), maximum()) : value();
    input = textFromValue(taken) + suffix();
    if (!isNumber || wanted != taken)
        Q_EMIT refused(tr("A tempo is a number from %1 to %2; it is %3 now.")
                           .arg(kSlowestTempo)
                           .arg(kFastestTempo)
                           .arg(textFromValue(taken)));
}

QString TempoSpin::textFromValue(double value) const {
    QString text = locale().toString(value, 'f', kDecimals);
    const QString point = locale().decimalPoint();
    while (text.endsWith(QLatin1Char('0')) && !text.endsWith(point + QLatin1Char('0')))
        text.chop(1);
    return text;
}

QSize TempoSpin::sizeHint() const {
    return {fontMetrics().horizontalAdvance(kWidest) + kArrows, QDoubleSpinBox::sizeHint().height()};
}

} // namespace muse
