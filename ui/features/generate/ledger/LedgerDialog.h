// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QTableWidget;

namespace muse {

class OfferLedger;

/// What models offered and what of it was kept, and who won where two were compared blind.
class LedgerDialog : public QDialog {
    Q_OBJECT

public:
    explicit LedgerDialog(OfferLedger& ledger, QWidget* parent = nullptr);

private:
    void fill();

    OfferLedger& m_ledger;
    QLabel* m_empty = nullptr;
    QTableWidget* m_models = nullptr;
    QLabel* m_blindTitle = nullptr;
    QTableWidget* m_blind = nullptr;
};

} // namespace muse
