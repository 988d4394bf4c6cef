// SPDX-License-Identifier: MIT
#include "widgets/transport/TempoSpin.h"

#include "core/music/TimeMarks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace muse {
namespace {

constexpr int kDecimals = 3;
const QString kWidest = QStringLiteral("123.45 bpm");
constexpr int kArrows = 44;

/// A tempo has three digits before its point at most, so that no sign in it can part thousands.
std::optional<double> tempoIn(QString input, const QString& suffix) {
    bool isNumber = false;
    const double tempo = input.remove(suffix).trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && std::isfinite(tempo) ? std::optional(tempo) : std::nullopt;
}

} // namespace

TempoSpin::TempoSpin(QWidget* parent) : QDoubleSpinBox(parent) {
    setRange(kSlowestTempo, kFastestTempo);
    setDecimals(kDecimals);
    setSuffix(tr(" bpm"));
    setKeyboardTracking(false);
}

double TempoSpin::valueFromText(const QString& text) const {
    return tempoIn(text, suffix()).value_or(value());
}

/// Numbers out of range may be typed on the way to one within; fixup() has the last word.
QValidator::State TempoSpin::validate(QString& input, int& position) const {
    const auto state = QDoubleSpinBox::validate(input, position);
    const auto tempo = tempoIn(input, suffix());
    if (!tempo) return state;
    return *tempo >= minimum() && *tempo <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void TempoSpin::fixup(QString& input) const {
    const auto wanted = tempoIn(input, suffix());
    const double taken = wanted ? std::clamp(*wanted, minimum(), maximum()) : value();
    input = textFromValue(taken) + suffix();
    if (!wanted || *wanted != taken)
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
