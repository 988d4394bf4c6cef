// SPDX-License-Identifier: MIT
#include "ui/features/evaluate/TablesDialog.h"

#include "core/base/File.h"
#include "ui/features/evaluate/TableView.h"
#include "ui/kit/NoticeLine.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kEdge = 16;
constexpr int kChoicesWidth = 280;
constexpr int kBetweenModels = 2;
constexpr int kProgressParts = 1000;
constexpr int kBarsStep = 1000;
constexpr int kMostBars = 1'000'000;
constexpr int kPath = Qt::UserRole;
constexpr int kAccompanies = Qt::UserRole + 1;

} // namespace

TablesDialog::TablesDialog(QWidget* parent)
    : QDialog(parent), m_notice(new NoticeLine),
      m_empty(caption(tr("Here the tables will stand: the data as it is and with shuffled bars, then the models, each "
                         "with the width of its 95 % interval."))),
      m_tabs(new QTabWidget) {
    setObjectName(QStringLiteral("tablesDialog"));
    setWindowTitle(tr("Tables 1 and 2"));
    m_tabs->setObjectName(QStringLiteral("tablesTabs"));
    m_choices = buildChoices();
    m_empty->setAlignment(Qt::AlignCenter);

    auto* side = new QWidget;
    side->setFixedWidth(kChoicesWidth);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_choices, 1);
    rows->addWidget(buildRunning());
    rows->addWidget(m_notice);
    auto* results = new QVBoxLayout;
    results->addWidget(m_tabs, 1);
    results->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(buildSaving());
    results->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    layout->setSpacing(kEdge);
    layout->addWidget(side);
    layout->addLayout(results, 1);
    resize(1080, 640);
    refresh();
}

QWidget* TablesDialog::buildSource() {
    m_dataset = new QLineEdit;
    describe(*m_dataset, "tablesDataset", tr("Dataset"),
             tr("The data that models are held against, and that gives accompaniment models their tracks"));
    m_dataset->setPlaceholderText(tr("Dataset"));
    connect(m_dataset, &QLineEdit::textChanged, this, &TablesDialog::refresh);
    QToolButton* browse = iconButton(QStringLiteral("open"), "tablesBrowse", tr("Choose a dataset…"));
    connect(browse, &QToolButton::clicked, this, &TablesDialog::browseRequested);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_dataset, 1);
    layout->addWidget(browse);
    return row;
}

QWidget* TablesDialog::buildModelsTitle() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(tr("Models")), 1);
    const auto add = [&](const QString& words, const char* objectName, const QString& meaning, bool ticked) {
        auto* button = new QToolButton;
        button->setText(words);
        describe(*button, objectName, meaning, meaning);
        connect(button, &QToolButton::clicked, this, [this, ticked] { tickAll(ticked); });
        layout->addWidget(button);
    };
    add(tr("All"), "tablesAllModels", tr("Tick all models"), true);
    add(tr("None"), "tablesNoModels", tr("Untick all models"), false);
    return row;
}

QWidget* TablesDialog::buildChoices() {
    m_models = new QListWidget;
    describe(*m_models, "tablesModels", tr("Models"), tr("Tick those to measure"));
    m_bars = new QSpinBox;
    describe(*m_bars, "tablesBars", tr("Bars of each"),
             tr("The paper measures 20,000; fewer are quicker and less sure"));
    m_bars->setRange(kBarsPerPhrase, kMostBars);
    m_bars->setSingleStep(kBarsStep);
    m_bars->setGroupSeparatorShown(true);
    m_bars->setValue(EvaluationSettings().bars);
    m_asPlayed = new QCheckBox(tr("As played"));
    describe(*m_asPlayed, "tablesAsPlayed", tr("As played"),
             tr("Whole notes, as a listener gets them, in the place of every step judged by itself as in the paper"));
    m_published = new QCheckBox(tr("With the paper's figures"));
    describe(*m_published, "tablesPublished", tr("With the paper's figures"),
             tr("Rows of the published tables beside"));
    m_published->setChecked(true);
    m_measure = new QPushButton(tr("Measure"));
    describe(*m_measure, "tablesMeasure", tr("Measure"), tr("Generate and measure; the window stays free meanwhile"));
    m_measure->setProperty("primary", true);
    m_models->setSpacing(kBetweenModels);
    connect(m_models, &QListWidget::itemChanged, this, &TablesDialog::refresh);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        m_notice->clear();
        Q_EMIT measureRequested(settings(), m_published->isChecked());
    });

    auto* bars = new QHBoxLayout;
    auto* label = new QLabel(tr("Bars of each"));
    label->setBuddy(m_bars);
    bars->addWidget(label);
    bars->addWidget(m_bars, 1);
    auto* choices = new QWidget;
    auto* rows = new QVBoxLayout(choices);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(sectionTitle(tr("Data")));
    rows->addWidget(buildSource());
    rows->addWidget(buildModelsTitle());
    rows->addWidget(m_models, 1);
    rows->addLayout(bars);
    rows->addWidget(m_asPlayed);
    rows->addWidget(m_published);
    m_hindrance = caption();
    m_hindrance->setObjectName(QStringLiteral("tablesHindrance"));
    rows->addWidget(m_hindrance);
    rows->addWidget(m_measure);
    return choices;
}

QWidget* TablesDialog::buildRunning() {
    m_what = caption();
    m_what->setObjectName(QStringLiteral("tablesProgressText"));
    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressParts);
    m_progress->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    describe(*cancel, "tablesCancel", tr("Cancel"), tr("Stop measuring; tables from before stay"));
    connect(cancel, &QPushButton::clicked, this, &TablesDialog::cancelRequested);
    m_running = new QWidget;
    auto* rows = new QVBoxLayout(m_running);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_what);
    rows->addWidget(m_progress);
    rows->addWidget(cancel);
    return m_running;
}

QPushButton* TablesDialog::buildSaving() {
    m_save = new QPushButton(tr("Save tables"));
    describe(*m_save, "tablesSave", tr("Save tables"), tr("As text, Markdown, LaTeX or CSV"));
    auto* menu = new QMenu(m_save);
    const auto add = [&](const char* objectName, const QString& words, TableFormat format, const char* ending,
                         const QString& kind) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this,
                [this, format, ending, kind] { save(format, QLatin1String(ending), kind); });
    };
    add("tablesSaveText", tr("As text…"), TableFormat::Text, ".txt", tr("Text"));
    add("tablesSaveMarkdown", tr("As Markdown…"), TableFormat::Markdown, ".md", tr("Markdown"));
    add("tablesSaveLatex", tr("As LaTeX…"), TableFormat::Latex, ".tex", tr("LaTeX"));
    add("tablesSaveCsv", tr("As CSV…"), TableFormat::Csv, ".csv", tr("Comma-separated values"));
    m_save->setMenu(menu);
    return m_save;
}

void TablesDialog::setModels(const std::vector<ModelCard>& models) {
    const QSignalBlocker quiet(m_models);
    std::vector<QString> left; // those that the user has unticked
    for (int i = 0; i < m_models->count(); ++i)
        if (m_models->item(i)->checkState() == Qt::Unchecked) left.push_back(m_models->item(i)->data(kPath).toString());
    m_models->clear();
    for (const ModelCard& card : models) {
        auto* item = new QListWidgetItem(nameWords(card.name), m_models);
        const QString path = pathText(card.path);
        item->setData(kPath, path);
        item->setData(kAccompanies, card.config.given.has_value());
        item->setToolTip(path);
        item->setCheckState(std::ranges::count(left, path) > 0 ? Qt::Unchecked : Qt::Checked);
    }
    refresh();
}

void TablesDialog::setDataset(const QString& path) {
    m_dataset->setText(path);
    m_dataset->setCursorPosition(static_cast<int>(path.size()));
}

EvaluationSettings TablesDialog::settings() const {
    EvaluationSettings settings;
    if (const QString chosen = m_dataset->text().trimmed(); !chosen.isEmpty())
        settings.datasets = {toPath(chosen).string()};
    for (int i = 0; i < m_models->count(); ++i)
        if (m_models->item(i)->checkState() == Qt::Checked)
            settings.models.push_back(toPath(m_models->item(i)->data(kPath).toString()));
    settings.bars = m_bars->value();
    settings.asPlayed = m_asPlayed->isChecked();
    return settings;
}

void TablesDialog::setBusy(bool busy) {
    m_busy = busy;
    if (busy) setProgress(0, tr("Measuring…"));
    refresh();
}

void TablesDialog::setProgress(double fraction, const QString& what) {
    m_progress->setValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * kProgressParts));
    if (!what.isEmpty()) m_what->setText(what);
}

void TablesDialog::setTables(const std::vector<EvaluationTable>& tables) {
    m_tables = tables;
    const QString before = m_tabs->tabText(m_tabs->currentIndex());
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    for (const EvaluationTable& table : tables) {
        m_tabs->addTab(new TableView(table), nameWords(table.title));
        if (nameWords(table.title) == before) m_tabs->setCurrentIndex(m_tabs->count() - 1);
    }
    refresh();
}

void TablesDialog::showError(const QString& sentence) {
    m_notice->showError(sentence);
}

void TablesDialog::save(TableFormat format, const QString& ending, const QString& kind) {
    Q_EMIT saveRequested({tr("Save tables"), QStringLiteral("tables") + ending,
                          QStringLiteral("%1 (*%2)").arg(kind, ending), ending,
                          [tables = m_tables, format](const std::filesystem::path& path) {
                              return replaceFile(path, formatTables(tables, format));
                          }});
}

void TablesDialog::tickAll(bool ticked) {
    const QSignalBlocker quiet(m_models);
    for (int i = 0; i < m_models->count(); ++i)
        m_models->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    refresh();
}

QString TablesDialog::hindrance() const {
    const EvaluationSettings wanted = settings();
    if (!wanted.datasets.empty()) return {};
    if (wanted.models.empty()) return tr("Choose a dataset, or tick a model.");
    for (int i = 0; i < m_models->count(); ++i) {
        const QListWidgetItem* item = m_models->item(i);
        if (item->checkState() == Qt::Checked && item->data(kAccompanies).toBool())
            return tr("“%1” plays to tracks of a dataset: choose one, or untick it.").arg(item->text());
    }
    return {};
}

void TablesDialog::refresh() {
    const QString hindrance = this->hindrance();
    m_choices->setEnabled(!m_busy);
    m_running->setVisible(m_busy);
    m_measure->setEnabled(!m_busy && hindrance.isEmpty());
    m_hindrance->setText(hindrance);
    m_hindrance->setVisible(!hindrance.isEmpty());
    m_tabs->setVisible(!m_tables.empty());
    m_empty->setVisible(m_tables.empty());
    m_save->setEnabled(!m_tables.empty());
}

} // namespace muse
