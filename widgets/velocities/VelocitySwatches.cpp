// SPDX-License-Identifier: MIT
#include "widgets/velocities/VelocitySwatches.h"

#include "widgets/Palette.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace muse {
namespace {

constexpr QSize kSize(34, 24);
constexpr double kRounding = 4;

} // namespace

/// A velocity as its number on its colour; the one in use has a frame within and is underlined, the one with the
/// keyboard a frame around it.
class VelocitySwatches::Swatch : public QAbstractButton {
public:
    void show(Family family, int velocity) {
        m_family = family;
        m_velocity = velocity;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return kSize; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = palette::note(m_family, m_velocity);
        if (underMouse()) ground = ground.lighter(112);
        const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, kRounding, kRounding);
        painter.setBrush(Qt::NoBrush);
        if (hasFocus()) {
            painter.setPen(QPen(palette::accent(), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRounding, kRounding);
        }
        if (isChecked()) {
            painter.setPen(QPen(palette::inkOn(ground), 1));
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), kRounding - 1, kRounding - 1);
        }
        QFont small = font();
        small.setPixelSize(12);
        small.setUnderline(isChecked());
        painter.setFont(small);
        painter.setPen(palette::inkOn(ground));
        painter.drawText(box, Qt::AlignCenter, text());
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    Family m_family = Family::Piano;
    int m_velocity = 100;
};

VelocitySwatches::VelocitySwatches(QWidget* parent) : QWidget(parent), m_caption(new QLabel(tr("Velocity"), this)) {
    setObjectName(QStringLiteral("velocitySwatches"));
    setAccessibleName(tr("Recent velocities"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_caption->setProperty("caption", true);
    m_caption->setObjectName(QStringLiteral("velocityCaption"));
    row->addWidget(m_caption);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < kCount; ++i) {
        auto* button = new Swatch;
        button->setObjectName(QStringLiteral("velocitySwatch%1").arg(i + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(kSize);
        group->addButton(button);
        row->addWidget(button);
        m_buttons[static_cast<std::size_t>(i)] = button;
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(velocity(i)); });
    }
    tell();
}

VelocitySwatches::~VelocitySwatches() = default;

void VelocitySwatches::use(int velocity) {
    m_current = velocity;
    auto place = std::ranges::find(m_velocities, velocity) - m_velocities.begin();
    const bool fresh = place == kCount;
    if (fresh) place = std::ranges::min_element(m_usedAt) - m_usedAt.begin();
    m_velocities[static_cast<std::size_t>(place)] = velocity;
    m_usedAt[static_cast<std::size_t>(place)] = ++m_uses;
    tell();
    if (fresh) Q_EMIT changed();
}

void VelocitySwatches::setFamily(Family family) {
    m_family = family;
    tell();
}

void VelocitySwatches::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) tell();
}

void VelocitySwatches::tell() {
    for (int i = 0; i < kCount; ++i) {
        Swatch* button = m_buttons[static_cast<std::size_t>(i)];
        button->show(m_family, velocity(i));
        button->setText(QString::number(velocity(i)));
        button->setAccessibleName(tr("Velocity %1").arg(velocity(i)));
        button->setToolTip(
            tr("Draw with velocity %1, and give it to the chosen notes (Ctrl+Alt+%2)").arg(velocity(i)).arg(i + 1));
        button->setChecked(velocity(i) == m_current);
    }
}

} // namespace muse
