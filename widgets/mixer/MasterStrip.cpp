// SPDX-License-Identifier: MIT
#include "widgets/mixer/MasterStrip.h"

#include "widgets/Palette.h"
#include "widgets/mixer/Decibels.h"
#include "widgets/mixer/Fader.h"
#include "widgets/mixer/StripMeter.h"
#include "widgets/words/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kNarrowest = 152;
constexpr int kWidest = 248;
constexpr int kLampMilliseconds = 1000; ///< the limiter's lamp stays lit so long

} // namespace

MasterStrip::MasterStrip(float limiterKnee, QWidget* parent) : QFrame(parent), m_knee(limiterKnee) {
    setObjectName(QStringLiteral("stripMaster"));
    setAccessibleName(tr("Master strip"));
    setMinimumWidth(kNarrowest);
    setMaximumWidth(kWidest);
    auto* title = new ElidedLabel(tr("Master"));
    title->setProperty("heading", true);
    auto* hint = new ElidedLabel(tr("Listening volume"));
    hint->setProperty("caption", true);
    m_limiter = new QLabel(tr("Limiter"));
    m_limiter->setObjectName(QStringLiteral("limiterLamp"));
    m_limiter->setAlignment(Qt::AlignCenter);
    m_volume = new Fader(1);
    m_volume->setObjectName(QStringLiteral("mixVolumeMaster"));
    m_volume->setAccessibleName(tr("Listening volume"));
    m_meter = new StripMeter(2);
    m_meter->setObjectName(QStringLiteral("mixMeterMaster"));
    m_meter->setAccessibleName(tr("Level of the sum, left and right"));
    m_meter->setToolTip(tr("Level, left and right, %1 to 0 dB; the lines are the peaks").arg(kMeterFloor));
    m_decibels = new QLabel;
    m_decibels->setObjectName(QStringLiteral("mixDecibelsMaster"));
    m_decibels->setProperty("caption", true);
    m_decibels->setAlignment(Qt::AlignRight);

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_volume);
    row->addWidget(m_meter);
    auto* side = new QVBoxLayout;
    side->addStretch();
    side->addWidget(m_decibels);
    row->addLayout(side, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 10, 6);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_limiter);
    column->addLayout(top);
    column->addWidget(hint);
    column->addLayout(row, 1);
    connect(m_volume, &MixerControl::moved, this, [this](double volume) {
        showVolume(volume);
        Q_EMIT volumeChanged(volume);
    });
    showVolume(1);
    showLimiter(false);
}

void MasterStrip::setVolume(double volume) {
    m_volume->setShare(volume);
    showVolume(volume);
}

void MasterStrip::showVolume(double volume) {
    const QString words = decibelText(volumeDecibels(volume));
    m_decibels->setText(words);
    m_volume->setToolTip(
        tr("Listening volume: %1; exports are as loud as ever\nDrag up or down (Shift: fine); double-click resets")
            .arg(words));
    m_volume->setAccessibleDescription(words);
}

void MasterStrip::setLevel(float left, float right) {
    m_meter->setLevel(0, left);
    m_meter->setLevel(1, right);
    const bool over = std::max(left, right) > m_knee;
    if (over) m_limited.start();
    const bool lit = over || (m_limited.isValid() && m_limited.elapsed() < kLampMilliseconds);
    if (lit != m_limiting) showLimiter(lit);
}

void MasterStrip::showLimiter(bool limiting) {
    m_limiting = limiting;
    m_limiter->setToolTip(limiting ? tr("The sum is too loud and is held down: lower the tracks' faders")
                                   : tr("Lights up when the sum is too loud and is held down"));
    const QColor ground = limiting ? palette::danger() : palette::raised();
    m_limiter->setStyleSheet(
        QStringLiteral("background: %1; color: %2; border-radius: 4px; padding: 2px 4px; font-size: 12px;")
            .arg(ground.name(), (limiting ? palette::inkOn(ground) : palette::textMuted()).name()));
}

/// Another theme has other colours for the lamp.
void MasterStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showLimiter(m_limiting);
}

void MasterStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette::panel());
    painter.fillRect(QRect(0, 0, width(), 4), palette::textMuted());
}

} // namespace muse
