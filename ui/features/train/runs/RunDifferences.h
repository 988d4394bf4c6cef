// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QCheckBox;
class QTableWidget;

namespace muse {

/// The settings of runs beside one another, and how far each has come: those that differ from the first one's are bold.
class RunDifferences : public QDialog {
    Q_OBJECT

public:
    /// The first is what the others are held against.
    explicit RunDifferences(const std::vector<RunSummary>& runs, QWidget* parent = nullptr);

    /// What the table now shows, with tabs between cells.
    [[nodiscard]] QString text() const;

private:
    void fill();

    struct Row {
        QString name;
        QString meaning;
        QStringList values;
        bool result = false; ///< what came of the run, shown whether it differs or not
    };

    QStringList m_names;
    std::vector<Row> m_rows;
    QTableWidget* m_table = nullptr;
    QCheckBox* m_onlyDifferent = nullptr;
};

} // namespace muse
