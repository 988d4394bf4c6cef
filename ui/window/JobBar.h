// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace muse {

/// What a long job is doing, in the status bar, with a button that cancels it; hidden when there is none.
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// `fraction` in 0..1; below 0 when unknown.
    void showProgress(double fraction, const QString& what);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
};

} // namespace muse
