// SPDX-License-Identifier: MIT
#include "ui/features/generate/CandidatePane.h"

#include "ui/features/generate/CandidateList.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace muse {

CandidatePane::CandidatePane(QWidget* parent)
    : QWidget(parent), m_heading(sectionTitle({})), m_list(new CandidateList), m_take(new QPushButton(tr("Take it"))),
      m_keep(new QPushButton(tr("Keep one track"))), m_tracks(new QMenu(this)) {
    m_heading->setObjectName(QStringLiteral("candidateHeading"));
    describe(*m_take, "takeButton", tr("Take it"), tr("Put this candidate into the song (Enter)"));
    m_take->setProperty("primary", true);
    describe(*m_keep, "keepTrackButton", tr("Keep one track"),
             tr("Put one track of this candidate into the song, and go on choosing (K)"));
    m_keep->setMenu(m_tracks);
    m_tracks->setObjectName(QStringLiteral("keepTrackMenu"));
    auto* leave = new QPushButton(tr("Leave all"));
    describe(*leave, "leaveButton", tr("Leave all"), tr("Take none; the song stays as it is (Esc)"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_take, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(m_list, &CandidateList::currentMoved, this, [this](int candidate) {
        refresh();
        Q_EMIT currentMoved(candidate);
    });
    connect(m_list, &CandidateList::taken, this, &CandidatePane::takeRequested);
    connect(m_list, &CandidateList::dragged, this, &CandidatePane::dragged);
    connect(m_list, &CandidateList::left, this, &CandidatePane::leaveRequested);
    connect(m_list, &CandidateList::keepRequested, m_keep, &QPushButton::showMenu);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT takeRequested(current()); });
    connect(leave, &QPushButton::clicked, this, &CandidatePane::leaveRequested);
    refresh();
}

void CandidatePane::setOffer(const CandidateOffer& offer) {
    m_heading->setText(tr("%n candidate(s) for %1", nullptr, static_cast<int>(offer.candidates.size()))
                           .arg(barsText(offer.request.first.number, offer.request.bars)));
    m_list->setCandidates(offer.candidates);
    refresh();
}

void CandidatePane::setTracks(const std::vector<Family>& families) {
    m_tracks->clear();
    for (const Family family : families)
        connect(m_tracks->addAction(QLatin1Char('&') + text(family)), &QAction::triggered, this,
                [this, family] { Q_EMIT keepRequested(current(), family); });
    refresh();
}

int CandidatePane::current() const {
    return m_list->current();
}

void CandidatePane::setCurrent(int candidate) {
    m_list->setCurrentIndex(m_list->model()->index(candidate, 0));
}

void CandidatePane::clearCurrent() {
    m_list->clearCurrent();
    refresh();
}

void CandidatePane::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void CandidatePane::refresh() {
    m_take->setEnabled(current() >= 0);
    m_keep->setEnabled(current() >= 0 && m_tracks->actions().size() > 1);
}

} // namespace muse
