// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"

#include <QObject>

#include <filesystem>
#include <vector>

class QSettings;

namespace muse {

class NotificationArea;
class OfferBar;

/// Offers once a start to go on with a training that was killed; what was declined is offered again only if it went on
/// meanwhile.
class InterruptedOffer : public QObject {
    Q_OBJECT

public:
    InterruptedOffer(NotificationArea& place, QSettings& settings, QObject* parent = nullptr);

    /// Of those that were killed, the one that did something last. What was said of others later does not count.
    void consider(const std::vector<RunSummary>& runs);
    /// Nobody is to be asked any more in this window.
    void withdraw();

Q_SIGNALS:
    void accepted(const muse::RunSummary& run);

private:
    void answer(bool goOn);

    QSettings& m_settings;
    OfferBar* m_bar;
    bool m_made = false;
    std::filesystem::path m_run; ///< that the bar offers to go on with
};

} // namespace muse
