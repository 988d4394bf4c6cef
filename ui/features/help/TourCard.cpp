// SPDX-License-Identifier: MIT
#include "ui/features/help/TourCard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr int kWidth = 320;
constexpr int kGap = 16;

} // namespace

TourCard::TourCard(QWidget* window)
    : QFrame(window), m_title(new QLabel), m_words(new QLabel), m_count(new QLabel),
      m_skip(new QPushButton(tr("Skip"))), m_back(new QPushButton(tr("Back"))), m_action(new QPushButton) {
    setObjectName(QStringLiteral("tourCard"));
    setFixedWidth(kWidth);
    m_title->setProperty("heading", true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_count->setProperty("muted", true);
    m_skip->setObjectName(QStringLiteral("tourSkip"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_action->setObjectName(QStringLiteral("tourNext"));
    m_action->setAccessibleName(tr("Go on with the tour"));
    m_action->setToolTip(tr("Do this step and show the next"));
    m_action->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_back);
    buttons->addWidget(m_action);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_action, &QPushButton::clicked, this, &TourCard::acted);
    connect(m_back, &QPushButton::clicked, this, &TourCard::wentBack);
    connect(m_skip, &QPushButton::clicked, this, &TourCard::skipped);
}

void TourCard::present(const QString& title, const QString& words, const QString& action, int number, int of) {
    m_title->setText(title);
    m_words->setText(words);
    m_action->setText(action);
    m_back->setVisible(number > 1);
    m_skip->setVisible(number < of);
    m_count->setText(tr("%1 of %2").arg(number).arg(of));
    setAccessibleName(title);
    setAccessibleDescription(words);
    if (number == 1) m_placed = false;
    layout()->activate();
    resize(kWidth, heightForWidth(kWidth));
    show();
    raise();
}

/// Buttons that move away under the pointer are a nuisance. A large target is known without the part that the card
/// covers; what lies around it may be small.
void TourCard::placeBeside(const QRect& target) {
    const QRect room = parentWidget()->rect().adjusted(kGap, kGap, -kGap, -kGap);
    if (m_placed) {
        const QRect kept(m_corner - QPoint(width(), height()), size());
        if (room.contains(kept) && !kept.intersects(target)) return move(kept.topLeft());
    }
    const int middle = target.center().y() - height() / 2;
    const int centre = target.center().x() - width() / 2;
    const std::array<QPoint, 4> places = {QPoint(target.left() - width() - kGap, middle),
                                          QPoint(target.right() + kGap, middle), QPoint(centre, target.bottom() + kGap),
                                          QPoint(centre, target.top() - height() - kGap)};
    const auto within = [&](QPoint place) {
        return QPoint(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
                      std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    };
    QPoint found = within(QPoint(centre, target.bottom() - height() - kGap));
    const bool large = target.width() > 2 * width() && target.height() > 2 * height();
    for (const QPoint& place : places)
        if (!large && !QRect(within(place), size()).intersects(target)) {
            found = within(place);
            break;
        }
    move(found);
    m_placed = true;
    m_corner = QPoint(x() + width(), y() + height());
}

QString TourCard::title() const {
    return isHidden() ? QString() : m_title->text();
}

QString TourCard::words() const {
    return m_words->text();
}

void TourCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT skipped();
    QFrame::keyPressEvent(event);
}

} // namespace muse
