// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/SongImport.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTableWidget;

namespace muse {

/// The tracks of an imported file in a table, each with the family it went to and a box to send it elsewhere. Stands
/// beside the window, not in its way.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget* parent = nullptr);

    /// `title` names the file.
    void setParts(const QString& title, std::vector<ImportPart> parts);
    /// As the boxes stand.
    [[nodiscard]] std::vector<ImportPart> parts() const;
    /// A sentence above the buttons, empty for none.
    void setHint(const QString& sentence);

Q_SIGNALS:
    void applied();

private:
    void fillRow(int row, const ImportPart& part);

    QLabel* m_title = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_hint = nullptr;
    std::vector<ImportPart> m_parts;
};

} // namespace muse
