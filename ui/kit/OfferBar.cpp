// SPDX-License-Identifier: MIT
#include "ui/kit/OfferBar.h"

#include "widgets/accessible/Drawn.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace muse {

OfferBar::OfferBar(const QString& name, const QString& accept, const QString& decline, QWidget* parent)
    : QFrame(parent), m_label(new QLabel) {
    setObjectName(name + QStringLiteral("Bar"));
    setProperty("offer", true);
    actAs(*this, QAccessible::Notification);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto* yes = new QPushButton(accept);
    yes->setObjectName(name + QStringLiteral("Accept"));
    yes->setProperty("primary", true);
    auto* no = new QPushButton(decline);
    no->setObjectName(name + QStringLiteral("Decline"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addWidget(yes);
    row->addWidget(no);
    connect(yes, &QPushButton::clicked, this, &OfferBar::accepted);
    connect(no, &QPushButton::clicked, this, &OfferBar::declined);
    hide();
}

void OfferBar::offer(const QString& sentence) {
    m_label->setText(sentence);
    show();
    announceBy(*this, sentence);
}

QString OfferBar::sentence() const {
    return isHidden() ? QString() : m_label->text();
}

} // namespace muse
