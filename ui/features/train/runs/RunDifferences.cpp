// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunDifferences.h"

#include "core/base/json/JsonText.h"
#include "core/ml/config/TrainingConfig.h"
#include "ui/features/train/runs/RunText.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kEdge = 16;
constexpr int kMostColumnWidth = 240;

QString valueText(const nlohmann::json& value) {
    return value.is_string() ? muse::text(value.get<std::string>()) : muse::text(jsonText(value));
}

bool same(const QStringList& values) {
    return std::ranges::all_of(values, [&](const QString& value) { return value == values.front(); });
}

} // namespace

RunDifferences::RunDifferences(const std::vector<RunSummary>& runs, QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget), m_onlyDifferent(new QCheckBox(tr("Only what differs"))) {
    setObjectName(QStringLiteral("runDifferences"));
    setWindowTitle(tr("Settings of runs"));
    for (const RunSummary& run : runs)
        m_names << muse::text(run.name());
    const auto add = [&](const QString& name, const QString& meaning, bool result, auto value) {
        Row row{name, meaning, {}, result};
        for (const RunSummary& run : runs)
            row.values << value(run);
        m_rows.push_back(std::move(row));
    };
    add(tr("Best deviation"), tr("How far the best evaluation is from the data; less is nearer"), true,
        [](const RunSummary& run) { return run.best ? QLocale().toString(run.best->deviation, 'f', 3) : QString(); });
    add(tr("Steps done"), {}, true,
        [](const RunSummary& run) { return QLocale().toString(static_cast<qlonglong>(run.step)); });
    add(tr("State"), {}, true, [](const RunSummary& run) { return stateText(run); });
    for (const SettingKey& key : trainingKeys())
        if (key.name != "run")
            add(muse::text(key.name), nameWords(key.about), false,
                [&](const RunSummary& run) { return valueText(key.write(run.settings)); });

    describe(*m_table, "runDifferencesTable", tr("Settings of runs"), {});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMaximumSectionSize(kMostColumnWidth);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    describe(*m_onlyDifferent, "onlyDifferentCheck", m_onlyDifferent->text(),
             tr("Leave out settings that are the same in all runs"));
    m_onlyDifferent->setChecked(true);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &RunDifferences::fill);
    auto* copy = new QPushButton(tr("Copy table"));
    describe(*copy, "copyDifferencesButton", copy->text(), tr("For a spreadsheet or a message"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_onlyDifferent);
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    fill();
    resize(720, 480);
}

void RunDifferences::fill() {
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_names.size()));
    m_table->setHorizontalHeaderLabels(m_names);
    m_table->setRowCount(0);
    for (const Row& row : m_rows) {
        if (m_onlyDifferent->isChecked() && !row.result && same(row.values)) continue;
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        auto* head = new QTableWidgetItem(row.name);
        head->setToolTip(row.meaning);
        m_table->setVerticalHeaderItem(at, head);
        for (int run = 0; run < row.values.size(); ++run) {
            auto* cell = new QTableWidgetItem(row.values[run]);
            QFont font = m_table->font();
            font.setBold(!row.result && row.values[run] != row.values.front());
            cell->setFont(font);
            cell->setToolTip(row.values[run]);
            m_table->setItem(at, run, cell);
        }
    }
}

QString RunDifferences::text() const {
    QStringList lines{QLatin1Char('\t') + m_names.join(QLatin1Char('\t'))};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells{m_table->verticalHeaderItem(row)->text()};
        for (int run = 0; run < m_table->columnCount(); ++run)
            cells << m_table->item(row, run)->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace muse
