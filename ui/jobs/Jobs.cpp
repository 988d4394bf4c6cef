// SPDX-License-Identifier: MIT
#include "ui/jobs/Jobs.h"

namespace muse {

void Jobs::add(Activity& activity) {
    m_running.push_back(&activity);
    Q_EMIT changed();
}

void Jobs::remove(Activity& activity) {
    std::erase(m_running, &activity);
    Q_EMIT changed();
}

} // namespace muse
