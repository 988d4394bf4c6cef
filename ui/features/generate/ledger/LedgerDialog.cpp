// SPDX-License-Identifier: MIT
#include "ui/features/generate/ledger/LedgerDialog.h"

#include "ui/kit/Prompter.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/services/OfferLedger.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr QSize kSize{560, 380};

QTableWidget* table(const char* objectName, const QString& accessibleName, const QStringList& columns) {
    auto* result = new QTableWidget(0, static_cast<int>(columns.size()));
    describe(*result, objectName, accessibleName, {});
    result->setHorizontalHeaderLabels(columns);
    result->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    result->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    result->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    result->verticalHeader()->hide();
    result->setEditTriggers(QAbstractItemView::NoEditTriggers);
    result->setSelectionMode(QAbstractItemView::NoSelection);
    result->setFocusPolicy(Qt::NoFocus);
    return result;
}

void addRow(QTableWidget& table, const QStringList& cells) {
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        bool isNumber = false;
        cells[column].toInt(&isNumber);
        if (isNumber) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table.setItem(row, column, item);
    }
}

} // namespace

LedgerDialog::LedgerDialog(OfferLedger& ledger, Prompter& prompter, QWidget* parent)
    : QDialog(parent), m_ledger(ledger), m_empty(new QLabel(tr("Nothing has been chosen among candidates yet."))),
      m_models(table("ledgerModels", tr("Models"),
                     {tr("Model"), tr("Offers"), tr("Taken"), tr("Kept in part"), QStringLiteral("Left")})),
      m_blindTitle(sectionTitle(tr("Compared blind"))),
      m_blind(table("ledgerBlind", tr("Compared blind"),
                    {tr("Model"), tr("Taken"), tr("Other model"), tr("Taken"), tr("Neither")})) {
    setObjectName(QStringLiteral("ledgerDialog"));
    setWindowTitle(tr("What was kept"));
    m_blind->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    resize(kSize);
    m_empty->setObjectName(QStringLiteral("ledgerEmpty"));
    auto* where = caption(tr("Kept only on this machine, in %1.").arg(text(m_ledger.file().string())));
    where->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_forget = buttons->addButton(tr("Forget all…"), QDialogButtonBox::ResetRole);
    describe(*m_forget, "forgetOffersButton", tr("Forget all"), tr("Delete what is known of all offers"));
    connect(m_forget, &QPushButton::clicked, this, [this, &prompter] {
        if (!prompter.confirm(tr("What you kept of all models' offers will be forgotten for good."), tr("Forget all")))
            return;
        m_ledger.clear();
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_models, 2);
    layout->addWidget(m_blindTitle);
    layout->addWidget(m_blind, 1);
    layout->addStretch();
    layout->addWidget(where);
    layout->addWidget(buttons);
    fill();
}

void LedgerDialog::fill() {
    const auto outcomes = m_ledger.outcomes();
    m_models->setRowCount(0);
    m_blind->setRowCount(0);
    for (const ModelTally& tally : tallyByModel(outcomes))
        addRow(*m_models, {tally.model, QString::number(tally.offers), QString::number(tally.taken),
                           QString::number(tally.partlyKept), QString::number(tally.left)});
    for (const BlindTally& tally : tallyBlind(outcomes))
        addRow(*m_blind, {tally.first, QString::number(tally.firstTaken), tally.second,
                          QString::number(tally.secondTaken), QString::number(tally.neither)});
    m_empty->setVisible(m_models->rowCount() == 0);
    m_forget->setEnabled(m_models->rowCount() > 0);
    m_models->setVisible(m_models->rowCount() > 0);
    m_blindTitle->setVisible(m_blind->rowCount() > 0);
    m_blind->setVisible(m_blind->rowCount() > 0);
}

} // namespace muse
