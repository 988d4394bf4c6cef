// SPDX-License-Identifier: MIT
#include "ui/docks/MixerDock.h"

#include "core/engine/playback/Limiter.h"
#include "widgets/mixer/MixerPanel.h"

#include <QScrollArea>

namespace muse {
namespace {

constexpr int kMinimumHeight = 168;

} // namespace

MixerDock::MixerDock(QWidget* parent) : QDockWidget(tr("Mixer"), parent), m_panel(new MixerPanel(kLimiterKnee)) {
    setObjectName(QStringLiteral("mixerDock"));
    // Small windows scroll the strips rather than grow.
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(kMinimumHeight);
    setWidget(scroll);
    toggleViewAction()->setObjectName(QStringLiteral("actionMixer"));
    toggleViewAction()->setText(tr("&Mixer"));
    toggleViewAction()->setShortcut(tr("F3"));
    toggleViewAction()->setToolTip(tr("Volume, pan, effects and level of every track (F3)"));
}

} // namespace muse
