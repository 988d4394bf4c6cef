// SPDX-License-Identifier: MIT
#include "ui/features/data/DataPanels.h"

#include "core/base/Extension.h"
#include "core/base/File.h"
#include "core/dataset/funnel/FunnelFormat.h"
#include "ui/features/data/FunnelRows.h"
#include "ui/features/data/PhrasePane.h"
#include "ui/features/data/SourceBox.h"
#include "ui/features/data/StageForm.h"
#include "ui/kit/FileKinds.h"
#include "ui/kit/MetricCatalogue.h"
#include "ui/kit/NoticeLine.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/Icons.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/funnel/FunnelView.h"
#include "widgets/plots/HistogramPlot.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace muse {
namespace {

constexpr int kEdge = 12;
constexpr int kSideWidth = 300;
constexpr int kSpreadHeight = 300;
constexpr int kProgressParts = 1000;
constexpr int kFirstMetric = 1; ///< used pitch classes: empty bars, the first of the catalogue, make a dull picture

} // namespace

DataPanels::DataPanels(QObject* parent) : QObject(parent) {
    m_phrases = new PhrasePane;
    m_histogram = new HistogramPlot(metricSpecs());
    m_histogram->choose(kFirstMetric);
    m_side = buildSide();
    connectParts();
    refresh();
}

std::vector<Panel> DataPanels::panels() {
    QScrollArea* column = scrolled(m_side);
    column->setMinimumWidth(kSideWidth);
    Panel side{column, QStringLiteral("dataDock"), tr("Dataset"), WorkspaceId::Data, PanelPlace::Left};
    Panel phrases{padded(m_phrases), QStringLiteral("phrasesDock"), tr("Phrases"), WorkspaceId::Data,
                  PanelPlace::Right};
    Panel spread{padded(m_histogram), QStringLiteral("spreadDock"), tr("Metrics of the phrases"), WorkspaceId::Data,
                 PanelPlace::Right};
    spread.join = PanelJoin::Under;
    spread.height = kSpreadHeight;
    return {side, phrases, spread};
}

QWidget* DataPanels::buildSide() {
    m_sources = new SourceBox;
    m_stages = new StageForm;
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("datasetProgress"));
    m_progress->setRange(0, kProgressParts);
    m_progress->setTextVisible(false);
    m_status = caption();
    m_status->setObjectName(QStringLiteral("datasetStatus"));
    m_notice = new NoticeLine;
    m_notice->clear();
    auto* side = new QWidget;
    side->setMinimumWidth(kSideWidth);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    rows->setSpacing(8);
    rows->addWidget(m_sources);
    rows->addWidget(m_stages);
    rows->addWidget(buildButtons());
    rows->addWidget(m_progress);
    rows->addWidget(m_status);
    rows->addWidget(m_notice);
    rows->addWidget(buildFunnelPane(), 1);
    return side;
}

QWidget* DataPanels::buildButtons() {
    m_build = new QPushButton(tr("Build dataset"));
    describe(*m_build, "buildDatasetButton", tr("Build dataset"), tr("Take the music through the funnel"));
    m_build->setProperty("primary", true);
    m_cancel = new QPushButton(tr("Cancel"));
    describe(*m_cancel, "cancelBuildButton", tr("Cancel"), tr("Stop reading; nothing is kept"));
    m_train = new QPushButton(tr("Train on it"));
    describe(*m_train, "trainOnDatasetButton", tr("Train on it"), tr("Take this dataset to the Train workspace"));
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_build, 1);
    row->addWidget(m_cancel, 1);
    row->addWidget(m_train, 1);
    return box;
}

QWidget* DataPanels::buildFunnelPane() {
    m_funnelView = new FunnelView;
    m_funnelView->setEmptyText(tr("Drop music above and build a dataset: here you see what each stage keeps, and why "
                                  "the rest goes."));
    m_saveFunnel = new QPushButton(tr("Save funnel…"));
    describe(*m_saveFunnel, "saveFunnelButton", tr("Save funnel"), tr("Save the counts as CSV or JSON"));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("funnelInside"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->addWidget(m_funnelView);
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("funnelScroll"));
    actAs(*scroll, QAccessible::Grouping);
    scroll->setAccessibleName(tr("Funnel"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_saveFunnel);
    return pane;
}

void DataPanels::connectParts() {
    connect(m_sources, &SourceBox::changed, this, &DataPanels::refresh);
    connect(m_sources, &SourceBox::browseFileRequested, this, &DataPanels::browseFileRequested);
    connect(m_sources, &SourceBox::browseFolderRequested, this, &DataPanels::browseFolderRequested);
    connect(m_sources, &SourceBox::datasetDropped, this, &DataPanels::openRequested);
    connect(m_build, &QPushButton::clicked, this, [this] { Q_EMIT buildRequested(settings()); });
    connect(m_cancel, &QPushButton::clicked, this, &DataPanels::cancelRequested);
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT trainRequested(pathText(m_dataset->path())); });
    connect(m_saveFunnel, &QPushButton::clicked, this, &DataPanels::saveFunnel);
    connect(m_histogram, &HistogramPlot::csvRequested, this, &DataPanels::saveHistogram);
    connect(m_phrases, &PhrasePane::chosenChanged, this, &DataPanels::markChosen);
    connect(m_phrases, &PhrasePane::playRequested, this, &DataPanels::playRequested);
    connect(m_phrases, &PhrasePane::stopRequested, this, &DataPanels::stopRequested);
    connect(m_phrases, &PhrasePane::editRequested, this, &DataPanels::editRequested);
}

void DataPanels::addSources(const QStringList& paths) {
    QStringList music;
    for (const QString& path : paths) {
        if (isDatasetName(path))
            Q_EMIT openRequested(path);
        else
            music << path;
    }
    if (!music.isEmpty()) m_sources->add(music);
}

DatasetSettings DataPanels::settings() const {
    DatasetSettings settings = m_stages->settings();
    settings.sources = m_sources->sources();
    return settings;
}

void DataPanels::setBusy(bool busy) {
    m_busy = busy;
    if (busy) {
        m_notice->clear();
        m_progress->setValue(0);
    }
    m_status->clear();
    refresh();
}

void DataPanels::setProgress(double fraction, const QString& what) {
    m_progress->setValue(static_cast<int>(std::lround(fraction * kProgressParts)));
    m_status->setText(what);
}

void DataPanels::setFunnel(const Funnel& funnel) {
    m_funnel = funnel;
    m_funnelView->setRows(funnelRows(funnel));
    m_saveFunnel->setEnabled(true);
}

void DataPanels::setDataset(std::shared_ptr<const PhraseDataset> dataset) {
    m_dataset = std::move(dataset);
    m_measured.clear();
    m_histogram->clear();
    setFunnel(m_dataset->funnel());
    m_phrases->setDataset(m_dataset);
    m_status->setText(tr("%1: %L2 phrases from %L3 songs")
                          .arg(pathText(m_dataset->path().filename()))
                          .arg(m_dataset->size())
                          .arg(m_dataset->songs().size()));
    m_status->setToolTip(pathText(m_dataset->path()));
    refresh();
}

void DataPanels::setSpread(std::vector<std::vector<std::vector<float>>> spread, std::vector<std::uint32_t> phrases) {
    m_measured = std::move(phrases);
    m_histogram->setValues(std::move(spread));
    markChosen();
}

/// Of a large dataset only some phrases are measured; the others have no mark.
void DataPanels::markChosen() {
    const auto chosen = m_phrases->chosen();
    const auto found = chosen ? std::ranges::lower_bound(m_measured, *chosen) : m_measured.end();
    if (found == m_measured.end() || *found != *chosen)
        m_histogram->setMarked(std::nullopt);
    else
        m_histogram->setMarked(static_cast<std::size_t>(found - m_measured.begin()));
}

void DataPanels::setPlaying(bool playing) {
    m_phrases->setPlaying(playing);
}

void DataPanels::showNotice(const QString& sentence) {
    m_notice->showNotice(sentence);
}

void DataPanels::showError(const QString& sentence) {
    m_notice->showError(sentence);
}

void DataPanels::refresh() {
    const bool some = !m_sources->sources().empty();
    m_build->setEnabled(some && !m_busy);
    m_build->setVisible(!m_busy);
    m_cancel->setVisible(m_busy);
    m_progress->setVisible(m_busy);
    m_sources->setEnabled(!m_busy);
    m_stages->setEnabled(!m_busy);
    m_train->setVisible(m_dataset != nullptr && !m_busy);
    m_saveFunnel->setEnabled(!m_funnelView->rows().empty());
}

void DataPanels::saveFunnel() {
    Q_EMIT saveRequested(
        {tr("Save funnel"), QStringLiteral("funnel.csv"), tr("Comma-separated values (*.csv);;JSON (*.json)"),
         QStringLiteral(".csv"), [funnel = m_funnel](const std::filesystem::path& path) {
             return replaceFile(path, extensionOf(path) == ".json" ? funnelJson(funnel) : funnelCsv(funnel));
         }});
}

void DataPanels::saveHistogram() {
    Q_EMIT saveRequested({tr("Save histogram"), QStringLiteral("histogram.csv"), tr("Comma-separated values (*.csv)"),
                          QStringLiteral(".csv"), [this](const std::filesystem::path& path) {
                              return replaceFile(path, m_histogram->csv().toStdString());
                          }});
}

} // namespace muse
