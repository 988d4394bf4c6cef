// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationTables.h"

#include <QWidget>

namespace muse {

/// One table with its caption: a row a dataset or model, values with half the width of their intervals.
class TableView : public QWidget {
    Q_OBJECT

public:
    explicit TableView(const EvaluationTable& table, QWidget* parent = nullptr);
};

} // namespace muse
