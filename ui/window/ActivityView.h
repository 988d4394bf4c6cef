// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace muse {

class Activity;

/// One long job in the job bar.
class ActivityView : public QWidget {
    Q_OBJECT

public:
    explicit ActivityView(Activity& activity, QWidget* parent = nullptr);

    void refresh();

private:
    QPointer<Activity> m_activity;
    QToolButton* m_name;
    QProgressBar* m_bar;
};

} // namespace muse
