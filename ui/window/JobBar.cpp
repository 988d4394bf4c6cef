// SPDX-License-Identifier: MIT
#include "ui/window/JobBar.h"

#include "ui/jobs/Jobs.h"
#include "ui/window/ActivityView.h"

#include <QHBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kHeight = 24;

} // namespace

JobBar::JobBar(Jobs& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs), m_row(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("jobBar"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // A status bar whose height changes lays itself out anew, and forgets that a message hides the hint.
    setFixedHeight(kHeight);
    connect(&jobs, &Jobs::changed, this, &JobBar::follow);
    connect(&jobs, &Jobs::reported, this, [this](const Activity& activity) {
        if (ActivityView* view = m_views.value(&activity)) view->refresh();
    });
    follow();
}

void JobBar::follow() {
    const auto& running = m_jobs.running();
    for (auto view = m_views.begin(); view != m_views.end();) {
        if (std::ranges::find(running, view.key()) != running.end()) {
            ++view;
            continue;
        }
        view.value()->hide();
        view.value()->deleteLater();
        view = m_views.erase(view);
    }
    for (Activity* activity : running) {
        if (m_views.contains(activity)) continue;
        m_views[activity] = new ActivityView(*activity);
        m_row->addWidget(m_views[activity]);
    }
    setVisible(!running.empty());
}

} // namespace muse
