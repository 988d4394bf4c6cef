// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainPanels.h"

#include "core/base/File.h"
#include "core/music/Time.h"
#include "ui/features/train/ReportPoints.h"
#include "ui/features/train/TrainControls.h"
#include "ui/features/train/TrainForm.h"
#include "ui/features/train/TrainingMetrics.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/MetricPlot.h"
#include "widgets/samples/SampleStrip.h"

#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

#include <span>

namespace muse {

namespace {

constexpr int kEdge = 12;
constexpr int kSecondMetric = 3; ///< beside empty bars, the first of the catalogue

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

SaveRequest requestFor(PlotPanel& panel, PlotFormat format) {
    const auto request = [&](const QString& title, const QString& kinds, const QString& ending) {
        return SaveRequest{title, fileName(panel.titleWithRun()) + ending,
                           QStringLiteral("%1 (*%2)").arg(kinds, ending), ending,
                           [&panel, format](const auto& path) { return writeBytes(path, panel.saved(format)); }};
    };
    switch (format) {
    case PlotFormat::Csv:
        return request(TrainPanels::tr("Save curves"), TrainPanels::tr("Comma-separated values"),
                       QStringLiteral(".csv"));
    case PlotFormat::Png:
        return request(TrainPanels::tr("Save plot"), TrainPanels::tr("PNG pictures"), QStringLiteral(".png"));
    case PlotFormat::Svg:
        return request(TrainPanels::tr("Save plot"), TrainPanels::tr("SVG drawings"), QStringLiteral(".svg"));
    case PlotFormat::Pdf:
        break;
    }
    return request(TrainPanels::tr("Save plot"), TrainPanels::tr("PDF documents"), QStringLiteral(".pdf"));
}

} // namespace

TrainPanels::TrainPanels(QObject* parent)
    : QObject(parent), m_form(new TrainForm), m_controls(new TrainControls),
      m_loss(new LossPlot), m_metrics{new MetricPlot(trainingSpecs()), new MetricPlot(trainingSpecs())},
      m_samples(new SampleStrip(kBarsPerPhrase)) {
    m_metrics[1]->choose(kSecondMetric);
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    rows->setSpacing(8);
    rows->addWidget(m_form);
    rows->addWidget(m_controls);
    rows->addStretch(1);
    m_settings = scrolled(side);

    connect(m_form, &TrainForm::browseFileRequested, this, &TrainPanels::browseFileRequested);
    connect(m_form, &TrainForm::browseFolderRequested, this, &TrainPanels::browseFolderRequested);
    connect(m_form, &TrainForm::browseStartRequested, this, &TrainPanels::browseStartRequested);
    connect(m_form, &TrainForm::changed, this, [this] {
        m_controls->setReady(!source().isEmpty());
        m_controls->setTotal(settings().generatorSteps);
        Q_EMIT settingsChanged(settings());
    });
    connect(m_controls, &TrainControls::startPressed, this, [this] { Q_EMIT startRequested(settings()); });
    connect(m_controls, &TrainControls::pausePressed, this, &TrainPanels::pauseRequested);
    connect(m_controls, &TrainControls::resumePressed, this, &TrainPanels::resumeRequested);
    connect(m_controls, &TrainControls::stopPressed, this, &TrainPanels::stopRequested);
    connect(m_controls, &TrainControls::usePressed, this, &TrainPanels::useRequested);
    connectPlots();
    setState(std::nullopt);
}

std::vector<Panel> TrainPanels::panels() {
    auto* metrics = new QSplitter;
    metrics->setObjectName(QStringLiteral("metricPlots"));
    metrics->setChildrenCollapsible(false);
    for (MetricPlot* plot : m_metrics)
        metrics->addWidget(padded(plot));
    Panel side{m_settings, QStringLiteral("trainDock"), tr("Training"), WorkspaceId::Train, PanelPlace::Left};
    Panel loss{padded(m_loss), QStringLiteral("lossDock"), tr("Loss"), WorkspaceId::Train, PanelPlace::Right};
    Panel samples{padded(m_samples), QStringLiteral("samplesDock"), tr("Samples"), WorkspaceId::Train,
                  PanelPlace::Right};
    samples.join = PanelJoin::Under;
    Panel measured{metrics, QStringLiteral("metricsDock"), tr("Metrics"), WorkspaceId::Train, PanelPlace::Right};
    measured.join = PanelJoin::Beside;
    measured.next = loss.id;
    measured.share = 2;
    return {side, loss, samples, measured};
}

std::array<PlotPanel*, 3> TrainPanels::plots() const {
    return {m_loss, m_metrics[0], m_metrics[1]};
}

void TrainPanels::connectPlots() {
    for (PlotPanel* panel : plots()) {
        connect(panel, &PlotPanel::saveRequested, this,
                [this, panel](PlotFormat format) { Q_EMIT saveRequested(requestFor(*panel, format)); });
        connect(m_samples, &SampleStrip::stepShown, panel,
                [panel](qint64 step) { panel->setCursor(static_cast<double>(step)); });
        connect(&panel->plot(), &CurvePlot::stepPicked, m_samples,
                [this](double step) { m_samples->showNearest(static_cast<qint64>(step)); });
        // Curves are compared down the page.
        connect(panel, &PlotPanel::timeChosen, this, [this, panel](PlotTime time) {
            for (PlotPanel* other : plots())
                if (other != panel) other->setTime(time);
        });
    }
    connect(m_samples, &SampleStrip::phraseChosen, this, &TrainPanels::phraseChosen);
    connect(m_samples, &SampleStrip::phrasePlayed, this, &TrainPanels::phrasePlayed);
    connect(m_samples, &SampleStrip::phraseDragged, this, &TrainPanels::phraseDragged);
}

void TrainPanels::setSource(const QString& path) {
    m_form->setSource(path);
}

void TrainPanels::setStart(const QString& path) {
    m_form->setStart(path);
}

QString TrainPanels::source() const {
    return m_form->source();
}

TrainingSettings TrainPanels::settings() const {
    return m_form->settings();
}

void TrainPanels::choosePreset(const QString& name) {
    m_form->choosePreset(name);
}

void TrainPanels::setEstimate(const QString& words) {
    m_form->setEstimate(words);
}

void TrainPanels::setSettings(const TrainingSettings& settings) {
    m_form->setSettings(settings);
    m_controls->setTotal(settings.generatorSteps);
}

void TrainPanels::setState(std::optional<TrainingState> state) {
    m_controls->setTotal(settings().generatorSteps);
    m_controls->setState(state);
    m_form->setEditable(!active(state) || state == TrainingState::Paused, active(state));
}

void TrainPanels::setUsable(bool usable) {
    m_controls->setUsable(usable);
}

void TrainPanels::setControlled(const QString& name) {
    m_controls->setName(name);
}

void TrainPanels::setPreparing(double fraction, const QString& what) {
    m_controls->setPreparing(fraction, what);
}

void TrainPanels::setReference(const MetricsReport& reference) {
    for (MetricPlot* plot : m_metrics)
        plot->setReference(valuesOfData(reference));
}

void TrainPanels::showProgress(const std::vector<TrainingReport>& reports) {
    m_controls->report(reports);
}

void TrainPanels::addCurves(const TrainingSettings& settings, const std::vector<TrainingReport>& reports, int run) {
    std::vector<LossPoint> losses;
    losses.reserve(reports.size());
    for (const TrainingReport& report : reports) {
        losses.push_back(lossOf(settings, report));
        const auto values = trainingValues(report);
        for (MetricPlot* plot : m_metrics)
            plot->append(momentOf(settings, report), values, run);
        if (report.coherenceInData && run == 0)
            for (MetricPlot* plot : m_metrics)
                plot->setReference(valuesOfData(*report.coherenceInData));
        if (report.samples && run == 0) m_samples->append(report.step, *report.samples);
    }
    m_loss->append(losses, run);
}

void TrainPanels::setRunName(const QString& name) {
    for (PlotPanel* panel : plots())
        panel->plot().setRunName(name);
}

void TrainPanels::setOverlays(const std::vector<CurvePlot::Overlay>& overlays) {
    for (PlotPanel* panel : plots())
        panel->plot().setOverlays(overlays);
}

void TrainPanels::clearOverlay(int run) {
    for (PlotPanel* panel : plots())
        panel->plot().clearRun(run);
}

void TrainPanels::clearRun() {
    clearCurves();
    clearProgress();
}

void TrainPanels::clearProgress() {
    m_controls->clearRun();
}

void TrainPanels::clearCurves() {
    m_loss->clear();
    for (MetricPlot* plot : m_metrics)
        plot->clear();
    m_samples->clear();
}

void TrainPanels::showNotice(const QString& sentence) {
    m_controls->showNotice(sentence);
}

void TrainPanels::showError(const QString& sentence) {
    m_controls->showError(sentence);
}

} // namespace muse
