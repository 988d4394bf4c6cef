// SPDX-License-Identifier: MIT
#include "ui/docks/TrainDock.h"

#include "core/base/File.h"
#include "core/music/Time.h"
#include "ui/docks/MetricCatalogue.h"
#include "ui/docks/MonitorPanes.h"
#include "ui/docks/SidePanes.h"
#include "ui/docks/TrainControls.h"
#include "ui/docks/TrainForm.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/MetricPlot.h"
#include "widgets/samples/SampleStrip.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <span>

namespace muse {

namespace {

constexpr int kGridFrom = 1040; ///< pixels from which all plots show at once

bool active(std::optional<TrainingState> state) {
    return state == TrainingState::Preparing || state == TrainingState::Running || state == TrainingState::Paused;
}

/// What remains of a title when only what every file system likes is kept.
QString fileName(QString title) {
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9]+"));
    title = title.replace(strange, QStringLiteral("-"));
    return title.endsWith(QLatin1Char('-')) ? title.chopped(1) : title;
}

Result<void> writeBytes(const std::filesystem::path& path, const QByteArray& bytes) {
    return replaceFile(path, std::span(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                       static_cast<std::size_t>(bytes.size())));
}

} // namespace

TrainDock::TrainDock(QWidget* parent)
    : QDockWidget(tr("Train"), parent), m_form(new TrainForm), m_controls(new TrainControls), m_loss(new LossPlot),
      m_metrics(new MetricPlot(metricSpecs())), m_samples(new SampleStrip(kBarsPerPhrase)) {
    setObjectName(QStringLiteral("trainDock"));
    auto* controls = new QWidget;
    auto* side = new QVBoxLayout(controls);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(m_form);
    side->addWidget(m_controls);
    side->addStretch(1);
    auto* panes = new MonitorPanes;
    panes->addPane(tr("Loss"), m_loss);
    panes->addPane(tr("Metrics"), m_metrics);
    panes->addPane(tr("Samples"), m_samples);

    setWidget(new SidePanes(controls, panes, kGridFrom));

    connect(m_form, &TrainForm::browseFileRequested, this, &TrainDock::browseFileRequested);
    connect(m_form, &TrainForm::browseFolderRequested, this, &TrainDock::browseFolderRequested);
    connect(m_form, &TrainForm::browseStartRequested, this, &TrainDock::browseStartRequested);
    connect(m_form, &TrainForm::changed, this, [this] { m_controls->setReady(!source().isEmpty()); });
    connect(m_controls, &TrainControls::startPressed, this, [this] { Q_EMIT startRequested(settings()); });
    connect(m_controls, &TrainControls::pausePressed, this, &TrainDock::pauseRequested);
    connect(m_controls, &TrainControls::resumePressed, this, &TrainDock::resumeRequested);
    connect(m_controls, &TrainControls::stopPressed, this, &TrainDock::stopRequested);
    connectPlots();
    setState(std::nullopt);
}

void TrainDock::connectPlots() {
    for (PlotPanel* panel : {static_cast<PlotPanel*>(m_loss), static_cast<PlotPanel*>(m_metrics)}) {
        connect(panel, &PlotPanel::csvRequested, this, [this, panel] {
            Q_EMIT saveRequested({tr("Save curves"), fileName(panel->title()) + QStringLiteral(".csv"),
                                  tr("Comma-separated values (*.csv)"), QStringLiteral(".csv"),
                                  [panel](const auto& path) { return writeBytes(path, panel->csv()); }});
        });
        connect(panel, &PlotPanel::pngRequested, this, [this, panel] {
            Q_EMIT saveRequested({tr("Save plot"), fileName(panel->title()) + QStringLiteral(".png"),
                                  tr("PNG pictures (*.png)"), QStringLiteral(".png"),
                                  [panel](const auto& path) { return writeBytes(path, panel->png()); }});
        });
        connect(m_samples, &SampleStrip::stepShown, panel,
                [panel](qint64 step) { panel->setCursor(static_cast<double>(step)); });
    }
    connect(m_samples, &SampleStrip::phraseChosen, this, &TrainDock::phraseChosen);
}

void TrainDock::setSource(const QString& path) {
    m_form->setSource(path);
}

void TrainDock::setStart(const QString& path) {
    m_form->setStart(path);
}

QString TrainDock::source() const {
    return m_form->source();
}

TrainingSettings TrainDock::settings() const {
    return m_form->settings();
}

void TrainDock::setSettings(const TrainingSettings& settings) {
    m_form->setSettings(settings);
}

void TrainDock::setState(std::optional<TrainingState> state) {
    m_controls->setTotal(settings().generatorSteps);
    m_controls->setState(state);
    m_form->setEditable(!active(state));
}

void TrainDock::setPreparing(double fraction, const QString& what) {
    m_controls->setPreparing(fraction, what);
}

void TrainDock::setReference(const MetricsReport& reference) {
    m_metrics->setReference(metricValues(reference));
}

void TrainDock::addReports(const std::vector<TrainingReport>& reports) {
    std::vector<LossPoint> losses;
    losses.reserve(reports.size());
    for (const TrainingReport& report : reports) {
        losses.push_back({static_cast<double>(report.step), -report.criticLoss, report.wasserstein,
                          report.gradientPenalty, report.generatorLoss});
        if (report.metrics) m_metrics->append(static_cast<double>(report.step), metricValues(*report.metrics));
        if (report.samples) m_samples->append(report.step, *report.samples);
    }
    m_loss->append(losses);
    m_controls->report(reports);
}

void TrainDock::clearRun() {
    m_loss->clear();
    m_metrics->clear();
    m_samples->clear();
    m_controls->clearRun();
}

void TrainDock::showNotice(const QString& sentence) {
    m_controls->showNotice(sentence);
}

void TrainDock::showError(const QString& sentence) {
    m_controls->showError(sentence);
}

} // namespace muse
