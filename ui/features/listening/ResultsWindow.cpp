// SPDX-License-Identifier: MIT
#include "ui/features/listening/ResultsWindow.h"

#include "core/base/Extension.h"
#include "core/base/File.h"
#include "core/listening/results/ResultTables.h"
#include "core/listening/results/ResultText.h"
#include "ui/jobs/Awaited.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace muse {
namespace {

constexpr QSize kFirstSize(1000, 720);

QString cells(const std::vector<std::string>& words, const char* tag, const char* align) {
    QString row;
    for (const std::string& word : words)
        row += QStringLiteral("<%1 align=\"%2\" style=\"padding: 3px 10px\">%3</%1>")
                   .arg(QLatin1String(tag), QLatin1String(align), text(word).toHtmlEscaped());
    return row;
}

QString asHtml(const ResultTable& table) {
    QString html = QStringLiteral("<h3>%1</h3><table cellspacing=\"0\"><tr>%2%3</tr>")
                       .arg(text(table.title).toHtmlEscaped(), cells(table.labels, "th", "left"),
                            cells(table.columns, "th", "right"));
    const ResultTable::Row* above = nullptr;
    for (const ResultTable::Row& row : table.rows) {
        std::vector<std::string> labels = row.labels;
        for (std::size_t i = 0; above && i + 1 < labels.size() && row.labels[i] == above->labels[i]; ++i)
            labels[i].clear();
        html += QStringLiteral("<tr>%1%2</tr>").arg(cells(labels, "td", "left"), cells(row.cells, "td", "right"));
        above = &row;
    }
    return html + QStringLiteral("</table><p>%1</p>").arg(text(table.caption).toHtmlEscaped());
}

} // namespace

ResultsWindow::ResultsWindow(TestKey key, CollectedAnswers collected, FileSaver& saver, QWidget* parent)
    : QWidget(parent, Qt::Window), m_key(std::move(key)), m_collected(std::move(collected)), m_saver(saver),
      m_page(new QTextBrowser), m_all(new QCheckBox(tr("Count everybody"))) {
    setObjectName(QStringLiteral("listeningResults"));
    setWindowTitle(tr("Results of a listening test"));
    resize(kFirstSize);
    describe(*m_page, "listeningResultsPage", tr("Results"), {});
    describe(*m_all, "listeningResultsAll", tr("Count everybody"),
             tr("Those too who rated mixed-up tracks as high as real music, or higher"));
    auto* tables = new QPushButton(tr("Save tables..."));
    describe(*tables, "listeningSaveTables", tr("Save tables"), tr("As Markdown, LaTeX, CSV or text"));
    auto* answers = new QPushButton(tr("Save all answers..."));
    describe(*answers, "listeningSaveAnswers", tr("Save all answers"), tr("Every single answer, as CSV"));
    answers->setEnabled(!m_collected.listeners.empty());
    tables->setEnabled(!m_collected.listeners.empty());
    connect(m_all, &QCheckBox::toggled, this, &ResultsWindow::refresh);
    connect(tables, &QPushButton::clicked, this, &ResultsWindow::saveTables);
    connect(answers, &QPushButton::clicked, this, &ResultsWindow::saveAnswers);
    auto* row = new QHBoxLayout;
    row->addWidget(tables);
    row->addWidget(answers);
    row->addStretch(1);
    row->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_page, 1);
    refresh();
}

void ResultsWindow::refresh() {
    ResultSettings settings;
    settings.screened = !m_all->isChecked();
    // Drawing listeners anew thousands of times takes a while.
    auto results = awaited(
        [this, settings]() -> Result<TestResults> { return resultsOf(m_key, m_collected.listeners, settings); });
    if (!results) return m_page->setPlainText(errorWords(results.error()));
    m_results = std::move(*results);
    QString html = QStringLiteral("<p>%1</p>").arg(text(summaryOf(m_results)).toHtmlEscaped());
    for (const ResultTable& table : resultTables(m_results))
        html += asHtml(table);
    if (!m_collected.leftOut.empty()) html += QStringLiteral("<h3>%1</h3>").arg(tr("Files that do not count"));
    for (const Error& error : m_collected.leftOut)
        html += QStringLiteral("<p>%1</p>").arg(errorWords(error).toHtmlEscaped());
    m_page->setHtml(html);
}

void ResultsWindow::saveTables() {
    m_saver.save({tr("Save tables"), QStringLiteral("listening-test.md"),
                  tr("Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)"), QStringLiteral(".md"),
                  [this](const std::filesystem::path& path) {
                      const std::string ending = extensionOf(path);
                      const auto write = ending == ".tex"   ? resultsAsLatex
                                         : ending == ".csv" ? resultsAsCsv
                                         : ending == ".txt" ? resultsAsText
                                                            : resultsAsMarkdown;
                      return replaceFile(path, write(m_results));
                  }});
}

void ResultsWindow::saveAnswers() {
    m_saver.save({tr("Save all answers"), QStringLiteral("listening-answers.csv"), tr("CSV (*.csv)"),
                  QStringLiteral(".csv"), [this](const std::filesystem::path& path) {
                      return replaceFile(path, rawCsv(m_key, m_collected.listeners));
                  }});
}

} // namespace muse
