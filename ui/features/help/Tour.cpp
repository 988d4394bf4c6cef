// SPDX-License-Identifier: MIT
#include "ui/features/help/Tour.h"

#include "ui/features/help/TourCard.h"

#include <QEvent>
#include <QFrame>
#include <QSettings>
#include <QWidget>

namespace muse {
namespace {

const QString kSeen = QStringLiteral("tour/seen");
constexpr int kOutline = 3;

} // namespace

Tour::Tour(QWidget& window, QSettings& settings)
    : QObject(&window), m_window(window), m_settings(settings), m_card(new TourCard(&window)),
      m_outline(new QFrame(&window)) {
    m_outline->setObjectName(QStringLiteral("tourOutline"));
    m_outline->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_outline->hide();
    m_card->hide();
    connect(m_card, &TourCard::acted, this, &Tour::act);
    connect(m_card, &TourCard::wentBack, this, [this] { show(m_at - 1); });
    connect(m_card, &TourCard::skipped, this, &Tour::end);
    window.installEventFilter(this);
    m_placing.setSingleShot(true);
    m_placing.setInterval(0);
    connect(&m_placing, &QTimer::timeout, this, &Tour::place);
}

void Tour::addStep(TourStep step) {
    for (QWidget* part = step.target; part && part != &m_window; part = part->parentWidget())
        part->installEventFilter(this);
    m_steps.push_back(std::move(step));
}

bool Tour::seen() const {
    return m_settings.value(kSeen).toBool();
}

void Tour::start() {
    show(0);
}

void Tour::show(int step) {
    if (step < 0) return;
    if (step >= static_cast<int>(m_steps.size())) return end();
    m_at = step;
    refresh();
}

void Tour::refresh() {
    if (!running()) return;
    const TourStep& now = m_steps[static_cast<std::size_t>(m_at)];
    m_card->present(now.title, now.words(), now.action(), m_at + 1, static_cast<int>(m_steps.size()));
    place();
    // A dock that was just raised has its place only after the layout.
    m_placing.start();
}

void Tour::place() {
    if (m_at < 0) return;
    const QWidget* target = m_steps[static_cast<std::size_t>(m_at)].target;
    const bool seenThere = target && target->isVisible() && target->window() == &m_window;
    QRect area(m_window.rect().center(), QSize(1, 1));
    if (seenThere) area = QRect(target->mapTo(&m_window, QPoint(0, 0)), target->size());
    m_outline->setVisible(seenThere);
    m_outline->setGeometry(area.adjusted(-kOutline, -kOutline, kOutline, kOutline));
    m_outline->raise();
    m_card->placeBeside(area);
    m_card->raise();
}

void Tour::act() {
    const TourStep& now = m_steps[static_cast<std::size_t>(m_at)];
    const int here = m_at;
    if (now.act && !now.act()) return;
    stepDone(here);
}

void Tour::stepDone(int step) {
    if (m_at == step) show(step + 1);
}

void Tour::end() {
    m_at = -1;
    m_card->hide();
    m_outline->hide();
    m_settings.setValue(kSeen, true);
}

/// Docks that come and go move the targets, and put the window's middle in front of the card.
bool Tour::eventFilter(QObject* /*watched*/, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::ZOrderChange:
        if (running()) m_placing.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace muse
