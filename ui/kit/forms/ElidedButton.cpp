// SPDX-License-Identifier: MIT
#include "ui/kit/forms/ElidedButton.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace muse {
namespace {

constexpr int kLeast = 120;
constexpr int kEdges = 16;
constexpr int kBesideIcon = 4;

} // namespace

ElidedButton::ElidedButton(const QString& words, QWidget* parent) : QPushButton(words, parent) {
    // A plain button's policy is never to be narrower than its words.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const {
    const QSize whole = QPushButton::minimumSizeHint();
    return {std::min(kLeast, whole.width()), whole.height()};
}

QString ElidedButton::shown() const {
    const int picture = icon().isNull() ? 0 : iconSize().width() + kBesideIcon;
    return fontMetrics().elidedText(text(), Qt::ElideRight, width() - kEdges - picture, Qt::TextShowMnemonic);
}

bool ElidedButton::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && shown() != text()) {
        const QStringList lines{text(), toolTip()};
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), lines.join(QLatin1Char('\n')).trimmed(), this);
        return true;
    }
    return QPushButton::event(event);
}

void ElidedButton::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shown();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace muse
