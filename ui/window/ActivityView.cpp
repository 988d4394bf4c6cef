// SPDX-License-Identifier: MIT
#include "ui/window/ActivityView.h"

#include "ui/jobs/Activity.h"
#include "ui/kit/theme/Motion.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace muse {
namespace {

constexpr int kBarWidth = 120;

} // namespace

ActivityView::ActivityView(Activity& activity, QWidget* parent)
    : QWidget(parent), m_activity(&activity), m_name(new QToolButton), m_bar(new QProgressBar) {
    m_name->setObjectName(QStringLiteral("jobName"));
    m_name->setAutoRaise(true);
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    auto* cancel = new QToolButton;
    cancel->setObjectName(QStringLiteral("cancelJob"));
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    connect(m_name, &QToolButton::clicked, &activity, &Activity::visit);
    connect(cancel, &QToolButton::clicked, &activity, &Activity::cancel);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_name);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    refresh();
}

void ActivityView::refresh() {
    if (!m_activity) return;
    m_name->setText(m_activity->title());
    const QString what = m_activity->what();
    m_name->setToolTip(what.isEmpty() ? tr("Go there") : what);
    m_bar->setAccessibleName(m_activity->title());
    showProgress(*m_bar, m_activity->fraction());
}

} // namespace muse
