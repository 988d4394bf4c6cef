// SPDX-License-Identifier: MIT
#include "ui/features/evaluate/TableView.h"

#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace muse {
namespace {

QString valueText(const Cell& cell, int digits) {
    const QLocale locale;
    if (!std::isfinite(cell.value)) return QStringLiteral("–");
    const QString value = locale.toString(cell.value, 'f', digits);
    if (!std::isfinite(cell.low) || !std::isfinite(cell.high)) return value;
    return QStringLiteral("%1 ±%2").arg(value, locale.toString((cell.high - cell.low) / 2, 'f', digits));
}

} // namespace

TableView::TableView(const EvaluationTable& table, QWidget* parent) : QWidget(parent) {
    QStringList columns;
    std::vector<int> digits;
    for (const ColumnGroup& group : table.groups)
        for (const std::string& column : group.columns) {
            columns << (column.empty() ? nameWords(group.name)
                                       : QStringLiteral("%1\n%2").arg(nameWords(group.name), text(column)));
            digits.push_back(group.digits);
        }
    auto* cells = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(columns.size()));
    describe(*cells, "evaluationTable", nameWords(table.title), {});
    cells->setHorizontalHeaderLabels(columns);
    cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cells->setAlternatingRowColors(true);
    for (int row = 0; row < cells->rowCount(); ++row) {
        const EvaluationTable::Row& values = table.rows[static_cast<std::size_t>(row)];
        cells->setVerticalHeaderItem(row, new QTableWidgetItem(text(values.name)));
        for (int column = 0; column < cells->columnCount(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            auto* cell = new QTableWidgetItem(valueText(values.cells[at], digits[at]));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cells->setItem(row, column, cell);
        }
    }
    cells->resizeColumnsToContents();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(caption(nameWords(table.caption)));
    layout->addWidget(cells, 1);
}

} // namespace muse
