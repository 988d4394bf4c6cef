// SPDX-License-Identifier: MIT
#include "ui/kit/SidePanes.h"

#include "ui/kit/MonitorPanes.h"

#include <QBoxLayout>

namespace muse {
namespace {

constexpr int kEdge = 12;
constexpr int kLeastWidth = 300;
constexpr int kWideFrom = 640; ///< pixels from which the controls stand beside the views
constexpr int kSideWidth = 320;

} // namespace

SidePanes::SidePanes(QWidget* side, MonitorPanes* panes, int gridFrom)
    : m_side(side), m_panes(panes), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_gridFrom(gridFrom) {
    setMinimumWidth(kLeastWidth);
    m_layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    m_layout->setSpacing(kEdge);
    m_layout->addWidget(side);
    m_layout->addWidget(panes, 1);
}

void SidePanes::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() >= kWideFrom;
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? kSideWidth : 0);
    m_side->setMaximumWidth(wide ? kSideWidth : QWIDGETSIZE_MAX);
    m_panes->setSideBySide(width() >= m_gridFrom);
}

} // namespace muse
