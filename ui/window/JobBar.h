// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace muse {

class Activity;
class ActivityView;
class Jobs;

/// Everything long that goes on, in the status bar of every workspace: what it is, how far it is, and a button that
/// cancels it. A click on its name leads there. Hidden when there is none.
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(Jobs& jobs, QWidget* parent = nullptr);

private:
    void follow();

    Jobs& m_jobs;
    QHBoxLayout* m_row;
    QHash<const Activity*, ActivityView*> m_views;
};

} // namespace muse
