// SPDX-License-Identifier: MIT
#include "ui/window/JobBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace muse {
namespace {
constexpr int kBarWidth = 160;
constexpr int kSteps = 1000;
} // namespace

JobBar::JobBar(QWidget* parent) : QWidget(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this)) {
    setObjectName(QStringLiteral("jobBar"));
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    auto* cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("cancelJob"));
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    connect(cancel, &QToolButton::clicked, this, &JobBar::cancelRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    hide();
}

void JobBar::showProgress(double fraction, const QString& what) {
    m_what->setText(what);
    m_bar->setRange(0, fraction < 0 ? 0 : kSteps);
    m_bar->setValue(static_cast<int>(fraction * kSteps));
    show();
}

} // namespace muse
