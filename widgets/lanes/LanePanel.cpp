// SPDX-License-Identifier: MIT
#include "widgets/lanes/LanePanel.h"

#include "widgets/lanes/LaneView.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QActionGroup>
#include <QMenu>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace muse {

LanePanel::LanePanel(PianoRollView& roll, QWidget* parent)
    : QWidget(parent), m_view(new LaneView(roll, this)), m_head(new QWidget(this)), m_choice(new QToolButton(m_head)),
      m_lanes(new QActionGroup(this)), m_value(new QSpinBox(m_head)) {
    setObjectName(QStringLiteral("lanePanel"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    m_choice->setObjectName(QStringLiteral("laneChoice"));
    m_choice->setAccessibleName(tr("Lane"));
    m_choice->setToolTip(tr("What the lane shows of the active track"));
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* menu = new QMenu(m_choice);
    for (const Lane lane : kAllLanes) {
        QAction* action = menu->addAction(laneName(lane), this, [this, lane] { setLane(lane); });
        action->setObjectName(QStringLiteral("lane%1").arg(laneName(lane)));
        action->setCheckable(true);
        m_lanes->addAction(action);
    }
    m_choice->setMenu(menu);
    m_value->setObjectName(QStringLiteral("laneValue"));
    m_value->setAccessibleName(tr("Value of the chosen notes or point"));
    m_value->setToolTip(tr("The value of the chosen notes, or of the point that the keyboard stands on"));
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignCenter);
    m_value->setKeyboardTracking(false);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(m_head);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_value);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    m_head->raise();
    connect(m_view, &LaneView::valueChanged, this, &LanePanel::showValue);
    connect(m_value, &QSpinBox::valueChanged, m_view, &LaneView::setValue);
    setLane(Lane::Velocity);
}

void LanePanel::setLane(Lane lane) {
    m_view->setLane(lane);
    m_lanes->actions()[static_cast<int>(lane)]->setChecked(true);
    m_choice->setText(laneName(lane));
    const QSignalBlocker quiet(m_value);
    m_value->setRange(leastValue(lane), 127);
    showValue();
    Q_EMIT laneChanged(lane);
}

void LanePanel::showValue() {
    const auto value = m_view->value();
    const QSignalBlocker quiet(m_value);
    m_value->setEnabled(value.has_value());
    // Nothing chosen has no value, not the least one.
    m_value->setSpecialValueText(value ? QString() : QStringLiteral("\u2013"));
    m_value->setValue(value.value_or(m_value->minimum()));
}

/// The head stands where the keyboard is above.
void LanePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_head->setGeometry(0, 1, static_cast<int>(PianoRollGeometry::kKeyboardWidth), height() - 1);
}

} // namespace muse
