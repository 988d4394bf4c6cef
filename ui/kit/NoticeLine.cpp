// SPDX-License-Identifier: MIT
#include "ui/kit/NoticeLine.h"

#include "widgets/accessible/Drawn.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace muse {

NoticeLine::NoticeLine(QWidget* parent) : QFrame(parent), m_label(new QLabel) {
    setObjectName(QStringLiteral("noticeLine"));
    actAs(*this, QAccessible::Notification);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label);
    hide();
}

QString NoticeLine::sentence() const {
    return isHidden() ? QString() : m_label->text();
}

void NoticeLine::say(const QString& sentence, const QString& kind) {
    m_label->setText(sentence);
    setProperty("kind", kind);
    // A style sheet looks at properties only when it is told to.
    style()->unpolish(this);
    style()->polish(this);
    setVisible(!sentence.isEmpty());
    announceBy(*this, sentence);
}

} // namespace muse
