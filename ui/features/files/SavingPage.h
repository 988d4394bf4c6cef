// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <chrono>

class QSettings;

namespace muse {

/// The preferences' page on the copies that are kept of a song that is not saved yet.
class SavingPage : public QWidget {
    Q_OBJECT

public:
    explicit SavingPage(QSettings& settings);

Q_SIGNALS:
    /// 0: none are kept.
    void intervalChosen(std::chrono::seconds interval);
};

} // namespace muse
