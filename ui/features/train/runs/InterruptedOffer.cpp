// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/InterruptedOffer.h"

#include "ui/kit/OfferBar.h"
#include "ui/kit/Text.h"
#include "ui/window/NotificationArea.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

const QString kDeclined = QStringLiteral("train/declined");

QString offerKey(const RunSummary& run) {
    return QStringLiteral("%1 %2").arg(pathText(run.folder)).arg(run.step);
}

} // namespace

InterruptedOffer::InterruptedOffer(NotificationArea& place, QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings),
      m_bar(new OfferBar(QStringLiteral("interrupted"), tr("Go on"), tr("Leave it"))) {
    place.addBar(m_bar);
    connect(m_bar, &OfferBar::accepted, this, [this] { answer(true); });
    connect(m_bar, &OfferBar::declined, this, [this] { answer(false); });
}

void InterruptedOffer::consider(const std::vector<RunSummary>& runs) {
    if (std::exchange(m_made, true)) return;
    const auto found = std::ranges::find_if(
        runs, [](const RunSummary& run) { return run.state == RunState::Interrupted && run.checkpoint > 0; });
    if (found == runs.end() || m_settings.value(kDeclined).toString() == offerKey(*found)) return;
    m_run = found->folder;
    m_bar->offer(tr("The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.")
                     .arg(text(found->name()))
                     .arg(found->step)
                     .arg(found->settings.generatorSteps)
                     .arg(found->checkpoint));
}

void InterruptedOffer::withdraw() {
    m_made = true;
    m_bar->hide();
}

void InterruptedOffer::answer(bool goOn) {
    m_bar->hide();
    const auto run = runSummary(m_run);
    if (!run) return;
    if (goOn) return Q_EMIT accepted(*run);
    m_settings.setValue(kDeclined, offerKey(*run));
}

} // namespace muse
