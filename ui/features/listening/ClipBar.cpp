// SPDX-License-Identifier: MIT
#include "ui/features/listening/ClipBar.h"

#include "ui/features/listening/ClipPlayer.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/Icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace muse {
namespace {

constexpr int kSteps = 1000;
constexpr int kButton = 44;

QString clock(double seconds) {
    const int whole = static_cast<int>(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ClipBar::ClipBar(ClipPlayer* player, const QString& name, const QString& objectName, QWidget* parent)
    : QFrame(parent), m_player(player), m_name(name), m_button(new QToolButton), m_progress(new QProgressBar),
      m_time(caption()), m_state(caption()) {
    player->setParent(this);
    setObjectName(objectName);
    m_button->setObjectName(objectName + QStringLiteral("Play"));
    m_button->setProperty("framed", true);
    m_button->setFixedSize(kButton, kButton);
    m_button->setIconSize({24, 24});
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("How far %1 is").arg(name));
    m_state->setObjectName(objectName + QStringLiteral("State"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_button, 0, 0, 3, 1, Qt::AlignVCenter);
    grid->addWidget(sectionTitle(name), 0, 1);
    grid->addWidget(m_time, 0, 2, Qt::AlignRight);
    grid->addWidget(m_progress, 1, 1, 1, 2);
    grid->addWidget(m_state, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_button, &QToolButton::clicked, this, &ClipBar::toggle);
    connect(player, &ClipPlayer::changed, this, &ClipBar::refresh);
    connect(player, &ClipPlayer::ended, this, [this] { m_state->setText(tr("✓ Played to the end")); });
    connect(player, &ClipPlayer::unheard, this, [this] {
        m_state->setText(tr("No sound came from this computer, so it does not count as heard. Choose a device in "
                            "Preferences > Sound, and play it again."));
    });
    connect(player, &ClipPlayer::failed, this, [this](const Error& error) { m_state->setText(errorWords(error)); });
    refresh();
}

void ClipBar::toggle() {
    m_player->playing() ? m_player->pause() : m_player->play();
}

void ClipBar::refresh() {
    const QString words = m_player->playing() ? tr("Pause: %1").arg(m_name) : tr("Play: %1").arg(m_name);
    m_button->setIcon(icon(m_player->playing() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_button->setAccessibleName(words);
    m_button->setToolTip(words);
    const double length = m_player->length();
    m_progress->setValue(length > 0 ? static_cast<int>(kSteps * m_player->position() / length) : 0);
    m_time->setText(length > 0 ? tr("%1 / %2").arg(clock(m_player->position()), clock(length)) : QString());
}

} // namespace muse
