// SPDX-License-Identifier: MIT
#include "ui/features/listening/ChoiceRow.h"

#include "ui/kit/forms/FormParts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr int kPoint = 44;
constexpr int kEnd = 72;

} // namespace

ChoiceRow::ChoiceRow(const QString& question, const QStringList& options, const QStringList& ends,
                     const QString& objectName, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    setObjectName(objectName);
    auto* title = sectionTitle(question);
    title->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto addEnd = [&](int which) {
        if (ends.isEmpty()) return;
        auto* end = caption(ends[which]);
        end->setMinimumWidth(kEnd); // so that the buttons of several rows stand under each other
        end->setAlignment(Qt::AlignVCenter | (which == 0 ? Qt::AlignRight : Qt::AlignLeft));
        row->addWidget(end);
    };
    addEnd(0);
    for (int i = 0; i < options.size(); ++i) {
        auto* button = new QPushButton(options[i]);
        button->setObjectName(objectName + QString::number(i));
        button->setCheckable(true);
        button->setMinimumWidth(kPoint);
        const QString end = ends.isEmpty() || (i > 0 && i + 1 < options.size()) ? QString() : ends[i > 0];
        button->setAccessibleName(end.isEmpty() ? tr("%1: %2").arg(question, options[i])
                                                : tr("%1: %2, %3").arg(question, options[i], end));
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    addEnd(1);
    if (ends.isEmpty()) {
        row->addStretch(1);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(8);
        column->addWidget(title);
        column->addLayout(row);
    } else {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(title, 1);
        line->addLayout(row);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

void ChoiceRow::choose(int option) {
    if (auto* button = m_buttons->button(option)) button->setChecked(true);
}

} // namespace muse
