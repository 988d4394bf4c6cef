// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/CandidatePane.h"

#include "ui/features/generate/GenerationText.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "ui/features/generate/candidates/MorphPane.h"
#include "ui/features/generate/candidates/ScorePane.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace muse {

CandidatePane::CandidatePane(QWidget* parent)
    : QWidget(parent), m_heading(sectionTitle({})), m_maker(caption()), m_fitted(caption()), m_order(new QComboBox),
      m_score(new ScorePane), m_unmet(caption()), m_nearness(caption()),
      m_listen(new QPushButton(tr("Does it listen?"))), m_listening(caption()), m_list(new CandidateList),
      m_take(new QPushButton(tr("Take it"))), m_keep(new QPushButton(tr("Keep one track"))), m_tracks(new QMenu(this)),
      m_back(new QPushButton(tr("Back"))), m_moreLike(new QPushButton(tr("More like this"))),
      m_between(new QPushButton(tr("Between"))), m_morph(new MorphPane) {
    m_unmet->setObjectName(QStringLiteral("unmetLabel"));
    m_heading->setObjectName(QStringLiteral("candidateHeading"));
    m_heading->setWordWrap(true);
    m_maker->setObjectName(QStringLiteral("candidateMaker"));
    m_fitted->setObjectName(QStringLiteral("candidatesFitted"));
    m_fitted->setText(fittedText());
    m_fitted->hide();
    m_nearness->setObjectName(QStringLiteral("nearnessLabel"));
    m_listening->setObjectName(QStringLiteral("listeningLabel"));
    describe(*m_listen, "listenButton", tr("Does it listen?"),
             tr("Have the same made to another given track, and say how much of it changes (H)"));
    connect(m_listen, &QPushButton::clicked, this, [this] { Q_EMIT listenRequested(current()); });
    connect(m_list, &CandidateList::listenRequested, this, [this] {
        if (m_listen->isVisibleTo(this)) Q_EMIT listenRequested(current());
    });
    describe(*m_take, "takeButton", tr("Take it"), tr("Put this candidate into the song (Enter)"));
    m_take->setProperty("primary", true);
    describe(*m_keep, "keepTrackButton", tr("Keep one track"),
             tr("Put one track of this candidate into the song, and go on choosing (K)"));
    m_keep->setMenu(m_tracks);
    m_tracks->setObjectName(QStringLiteral("keepTrackMenu"));
    auto* leave = new QPushButton(tr("Leave all"));
    describe(*leave, "leaveButton", tr("Leave all"), tr("Take none; the song stays as it is (Esc)"));

    describe(*m_moreLike, "moreLikeButton", tr("More like this"),
             tr("Make others that are near to this candidate (L)"));
    describe(*m_between, "betweenButton", tr("Between"),
             tr("Move about between the first candidates, or between those that M has marked (B)"));
    m_between->setCheckable(true);

    describe(*m_order, "candidateOrderCombo", tr("Order of the candidates"), tr("In what order they are shown"));
    m_order->addItem(tr("As made"), static_cast<int>(PieceOrder::AsMade));
    m_order->addItem(tr("Most like real songs"), static_cast<int>(PieceOrder::NearestToData));
    m_order->addItem(tr("Best answer"), static_cast<int>(PieceOrder::BestAnswer));
    m_order->addItem(tr("Most different"), static_cast<int>(PieceOrder::MostDifferent));
    m_order->setItemData(2, tr("That share most onsets with the given track"), Qt::ToolTipRole);

    describe(*m_back, "candidatesBackButton", tr("Back"), tr("Show the candidates that were there before (Ctrl+Z)"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &CandidatePane::earlierRequested);
    connect(m_list, &CandidateList::backRequested, this, &CandidatePane::backRequested);

    auto* further = new QHBoxLayout;
    further->setSpacing(4);
    further->addWidget(m_back);
    further->addWidget(m_moreLike, 1);
    further->addWidget(m_between, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_take, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_maker);
    layout->addWidget(m_fitted);
    layout->addWidget(m_order);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addLayout(further);
    layout->addWidget(m_morph);
    layout->addWidget(m_unmet);
    layout->addWidget(m_score);
    layout->addWidget(m_nearness);
    layout->addWidget(m_listen);
    layout->addWidget(m_listening);
    // The keys that compare candidates stay theirs when a button is pressed.
    for (QWidget* button : std::initializer_list<QWidget*>{m_take, m_keep, leave, m_back, m_moreLike, m_listen})
        button->setFocusPolicy(Qt::TabFocus);
    for (QWidget* later : std::initializer_list<QWidget*>{m_morph, m_nearness, m_listen, m_listening})
        later->hide();

    connect(m_list, &CandidateList::currentMoved, this, [this](int candidate) {
        refresh();
        Q_EMIT currentMoved(candidate);
    });
    connect(m_list, &CandidateList::taken, this, &CandidatePane::takeRequested);
    connect(m_list, &CandidateList::dragged, this, &CandidatePane::dragged);
    connect(m_list, &CandidateList::left, this, &CandidatePane::leaveRequested);
    connect(m_order, &QComboBox::currentIndexChanged, this, &CandidatePane::orderChanged);
    connect(m_list, &CandidateList::moreLikeRequested, this, [this] { Q_EMIT moreLikeRequested(current()); });
    connect(m_list, &CandidateList::betweenRequested, this, [this] {
        if (m_between->isVisibleTo(this)) m_between->toggle();
    });
    connect(m_list, &CandidateList::marksChanged, this, [this] { showMorph(m_between->isChecked()); });
    connect(m_moreLike, &QPushButton::clicked, this, [this] { Q_EMIT moreLikeRequested(current()); });
    connect(m_between, &QPushButton::toggled, this, [this](bool shown) {
        showMorph(shown);
        if (shown) m_morph->takeFocus();
    });
    connect(m_morph, &MorphPane::moved, this,
            [this] { Q_EMIT morphRequested(corners(), m_morph->path(), m_morph->interpolation()); });
    connect(m_morph, &MorphPane::spreadRequested, this,
            [this] { Q_EMIT spreadRequested(corners(), m_morph->line(), m_morph->interpolation()); });
    connect(m_morph, &MorphPane::taken, this, [this] { Q_EMIT takeRequested(current()); });
    // Escape goes back one step at a time.
    connect(m_morph, &MorphPane::left, this, [this] {
        m_between->setChecked(false);
        takeFocus();
    });
    connect(m_list, &CandidateList::keepRequested, m_keep, [this] {
        if (m_keep->isEnabled()) m_keep->showMenu();
    });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT takeRequested(current()); });
    connect(leave, &QPushButton::clicked, this, &CandidatePane::leaveRequested);
    refresh();
}

void CandidatePane::setOffer(const CandidateOffer& offer) {
    const int count = static_cast<int>(offer.candidates.size());
    const QString bars = barsText(offer.request.first.number, offer.request.bars);
    if (offer.blind())
        m_heading->setText(tr("%n candidate(s) of two models for %1", nullptr, count).arg(bars));
    else if (offer.tried > count)
        m_heading->setText(tr("%n candidate(s) of %1 tried for %2", nullptr, count).arg(offer.tried).arg(bars));
    else
        m_heading->setText(
            offer.request.likedSeed
                ? tr("%n candidate(s) for %1: the one you liked, then others like it", nullptr, count).arg(bars)
                : tr("%n candidate(s) for %1", nullptr, count).arg(bars));
    m_maker->setText(offer.blind() ? QString() : tr("by %1").arg(nameWords(offer.makers.front().card.name)));
    m_maker->setVisible(!offer.blind());
    m_made = static_cast<int>(offer.candidates.size());
    m_list->setCandidates(offer.candidates);
    m_morph->setBars(offer.candidates.front().roll.bars());
    m_between->setChecked(false);
    const auto& score = offer.candidates.front().score;
    m_order->setVisible(score && offer.candidates.size() > 1);
    // What would be made next to one would tell whose it is.
    m_moreLike->setVisible(!offer.blind());
    m_between->setVisible(!offer.blind());
    refresh();
}

void CandidatePane::setPictures(const std::vector<Candidate>& candidates) {
    m_list->setPictures(candidates);
}

void CandidatePane::setFitted(bool fitted) {
    m_fitted->setVisible(fitted);
}

void CandidatePane::setBack(bool possible) {
    m_back->setVisible(possible);
}

void CandidatePane::setScore(const std::optional<PieceScore>& score, std::optional<Family> given,
                             const QString& unmet) {
    m_score->setScore(score, given);
    m_unmet->setText(unmet);
    m_unmet->setVisible(!unmet.isEmpty());
}

void CandidatePane::setNearness(const QString& sentence, const QString& meaning, bool perhapsCopied) {
    m_nearness->setText(sentence);
    m_nearness->setToolTip(meaning);
    m_nearness->setVisible(!sentence.isEmpty());
    if (m_nearness->property("warning").toBool() == perhapsCopied) return;
    m_nearness->setProperty("warning", perhapsCopied);
    m_nearness->style()->unpolish(m_nearness);
    m_nearness->style()->polish(m_nearness);
}

void CandidatePane::setListening(std::optional<Family> given, const QString& answer) {
    m_listen->setVisible(given.has_value());
    m_listening->setText(answer);
    const bool answered = given && !answer.isEmpty();
    const bool isNew = answered && !m_listening->isVisibleTo(this);
    m_listening->setVisible(answered);
    if (isNew) Q_EMIT grown(m_listening);
}

PieceOrder CandidatePane::order() const {
    return static_cast<PieceOrder>(m_order->currentData().toInt());
}

void CandidatePane::setBetween(const Candidate& candidate) {
    m_list->setBetween(candidate);
    setCurrent(m_made);
}

/// Those that are marked, else the first.
std::vector<int> CandidatePane::corners() const {
    if (m_list->marked().size() > 1) return m_list->marked();
    std::vector<int> first(static_cast<std::size_t>(std::min(m_made, static_cast<int>(kMostMorphCorners))));
    std::iota(first.begin(), first.end(), 0);
    return first;
}

void CandidatePane::showMorph(bool shown) {
    m_morph->setVisible(shown);
    if (!shown) return;
    QStringList names;
    for (const int candidate : corners())
        names << QString::number(candidate + 1);
    m_morph->setCorners(names);
    Q_EMIT grown(m_morph);
    Q_EMIT morphRequested(corners(), m_morph->path(), m_morph->interpolation());
}

/// Its key is the first letter of its English name, whatever the language: that one differs from the others.
static QString keepWords(Family family) {
    const QString words = text(family);
    const QChar key = text(name(family)).front();
    return words.startsWith(key) ? QLatin1Char('&') + words : QStringLiteral("%1 (&%2)").arg(words, key);
}

void CandidatePane::setTracks(const std::vector<Family>& families) {
    m_tracks->clear();
    for (const Family family : families) {
        QAction* keep = m_tracks->addAction(keepWords(family));
        keep->setData(static_cast<int>(family));
        connect(keep, &QAction::triggered, this, [this, family] { Q_EMIT keepRequested(current(), family); });
    }
    refresh();
}

void CandidatePane::setSilent(const std::vector<Family>& families) {
    for (QAction* keep : m_tracks->actions()) {
        const auto family = static_cast<Family>(keep->data().toInt());
        const QString name = keepWords(family);
        keep->setText(std::ranges::count(families, family) > 0 ? tr("%1 (silent)").arg(name) : name);
    }
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
    m_moreLike->setEnabled(current() >= 0);
    m_between->setEnabled(m_made > 1);
    m_listen->setEnabled(current() >= 0);
}

} // namespace muse
