// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace muse {

class OfferLedger;
class Prompter;

/// What models offered and what of it was kept, and who won where two were compared blind.
class LedgerDialog : public QDialog {
    Q_OBJECT

public:
    LedgerDialog(OfferLedger& ledger, Prompter& prompter, QWidget* parent = nullptr);

private:
    void fill();

    OfferLedger& m_ledger;
    QLabel* m_empty = nullptr;
    QTableWidget* m_models = nullptr;
    QLabel* m_blindTitle = nullptr;
    QTableWidget* m_blind = nullptr;
    QPushButton* m_forget = nullptr;
};

} // namespace muse
