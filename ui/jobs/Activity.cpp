// SPDX-License-Identifier: MIT
#include "ui/jobs/Activity.h"

#include "ui/jobs/Jobs.h"

namespace muse {

Activity::Activity(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

Activity::~Activity() {
    end();
}

void Activity::begin(const QString& title) {
    m_title = title;
    m_what.clear();
    m_fraction = -1;
    if (m_running) return m_jobs.announce(*this);
    m_running = true;
    m_jobs.add(*this);
}

void Activity::report(double fraction, const QString& what) {
    if (!m_running) return;
    m_fraction = fraction;
    m_what = what;
    m_jobs.announce(*this);
}

void Activity::end() {
    if (!m_running) return;
    m_running = false;
    m_jobs.remove(*this);
}

} // namespace muse
