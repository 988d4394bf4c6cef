// SPDX-License-Identifier: MIT
#include "ui/window/NotificationArea.h"

#include <QVBoxLayout>

namespace muse {

NotificationArea::NotificationArea(QWidget* centre, QWidget* parent) : QWidget(parent), m_bars(new QVBoxLayout) {
    m_bars->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bars);
    column->addWidget(centre, 1);
    // A central widget that was taken out is hidden.
    centre->show();
}

void NotificationArea::addBar(QWidget* bar) {
    m_bars->addWidget(bar);
}

} // namespace muse
