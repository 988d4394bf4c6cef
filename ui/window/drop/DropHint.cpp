// SPDX-License-Identifier: MIT
#include "ui/window/drop/DropHint.h"

#include "ui/window/drop/DropPlan.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace muse {

DropHint::DropHint(QWidget* parent) : QFrame(parent), m_headline(new QLabel), m_detail(new QLabel) {
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_detail->setProperty("caption", true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    for (QLabel* label : {m_headline, m_detail}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    hide();
}

void DropHint::present(const DropPlan& plan) {
    m_headline->setText(plan.headline);
    m_detail->setText(plan.detail);
    setAccessibleName(plan.headline);
    setProperty("refused", plan.kind == DropKind::Nothing);
    style()->unpolish(this);
    style()->polish(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

QString DropHint::headline() const {
    return isHidden() ? QString() : m_headline->text();
}

} // namespace muse
