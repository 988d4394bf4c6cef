// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <vector>

namespace muse {

class Activity;

/// All long work that goes on in the window, in the order in which it began.
class Jobs : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const std::vector<Activity*>& running() const { return m_running; }

Q_SIGNALS:
    /// Something began or ended.
    void changed();
    void reported(const muse::Activity& activity);

private:
    friend class Activity;
    void add(Activity& activity);
    void remove(Activity& activity);
    void announce(const Activity& activity) { Q_EMIT reported(activity); }

    std::vector<Activity*> m_running;
};

} // namespace muse
