// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "ui/kit/SaveRequest.h"

#include "ui/features/Panel.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QObject>

#include <array>
#include <optional>
#include <vector>

namespace muse {

class LossPlot;
class MetricPlot;
class PlotPanel;
class SampleStrip;
class TrainControls;
class TrainForm;

/// Chooses what to train, and shows how it goes. Passive: the controller feeds it.
class TrainPanels : public QObject {
    Q_OBJECT

public:
    explicit TrainPanels(QObject* parent = nullptr);

    /// Settings to the left; loss, metrics and samples in sight together.
    std::vector<Panel> panels();

    /// A dataset file, a folder of MIDI files or an archive of them; what the browse buttons led to.
    void setSource(const QString& path);
    [[nodiscard]] QString source() const;
    /// The model to begin with; what its browse button led to.
    void setStart(const QString& path);
    /// As the controls stand; `dataset` is source(), `runFolder` is left to the window.
    [[nodiscard]] TrainingSettings settings() const;
    void choosePreset(const QString& name);
    /// How long the training would take, in words; empty while one runs.
    void setEstimate(const QString& words);
    /// Puts the values of a run into the controls, for instance of one that is resumed.
    void setSettings(const TrainingSettings& settings);

    /// Empty: nothing is being trained yet. Decides which buttons can be pressed.
    void setState(std::optional<TrainingState> state);
    /// Whether the run that the controls are about has weights that music can be made with.
    void setUsable(bool usable);
    /// What that run is called, where the curves on show are another's.
    void setControlled(const QString& name);
    /// What Preparing is busy with ("Reading song 120 of 3,424"); fraction in 0..1, below 0 when unknown.
    void setPreparing(double fraction, const QString& what);
    /// The dataset's own values: the dashed lines.
    void setReference(const MetricsReport& reference);
    /// Of the run on show, which is run 0 and alone has samples, or of one that is laid over it.
    void addCurves(const TrainingSettings& settings, const std::vector<TrainingReport>& reports, int run = 0);
    void setRunName(const QString& name);
    void setOverlays(const std::vector<CurvePlot::Overlay>& overlays);
    void clearOverlay(int run);
    void showProgress(const std::vector<TrainingReport>& reports);
    /// Forgets curves, samples and progress, before another run.
    void clearRun();
    void clearCurves();
    void clearProgress();
    /// One sentence under the controls.
    void showNotice(const QString& sentence);
    void showError(const QString& sentence);

    LossPlot& lossPlot() { return *m_loss; }
    /// The first of two, so that two metrics can be compared.
    MetricPlot& metricPlot() { return *m_metrics[0]; }
    SampleStrip& samples() { return *m_samples; }

Q_SIGNALS:
    void browseFileRequested();
    void browseFolderRequested();
    void browseStartRequested();
    /// The controls stand at other settings, by whomever.
    void settingsChanged(const muse::TrainingSettings& settings);
    void startRequested(const muse::TrainingSettings& settings);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void useRequested();
    /// A curve as CSV or a plot as PNG.
    void saveRequested(const muse::SaveRequest& request);
    /// A sample was double-clicked: kBarsPerPhrase bars to put into the editor.
    void phraseChosen(const muse::Pianoroll& phrase);
    void phrasePlayed(const muse::Pianoroll& phrase);
    void phraseDragged(const muse::Pianoroll& phrase);

private:
    void connectPlots();
    [[nodiscard]] std::array<PlotPanel*, 3> plots() const;

    TrainForm* m_form = nullptr;
    TrainControls* m_controls = nullptr;
    LossPlot* m_loss = nullptr;
    std::array<MetricPlot*, 2> m_metrics{};
    QWidget* m_settings = nullptr;
    SampleStrip* m_samples = nullptr;
};

} // namespace muse
