// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetReport.h"
#include "core/dataset/DatasetSettings.h"
#include "core/dataset/store/PhraseDataset.h"
#include "ui/kit/SaveRequest.h"

#include "ui/features/Panel.h"

#include <QObject>

#include <memory>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace muse {

class FunnelView;
class HistogramPlot;
class NoticeLine;
class PhrasePane;
class SourceBox;
class StageForm;

/// The Data workspace: music goes in, the funnel fills, and what came out can be browsed, heard and measured. Passive:
/// DataFeature feeds it.
class DataPanels : public QObject {
    Q_OBJECT

public:
    explicit DataPanels(QObject* parent = nullptr);

    /// What goes in and the funnel to the left, phrases in the middle, and how the metrics spread below them.
    std::vector<Panel> panels();

    void addSources(const QStringList& paths);
    /// As the controls stand; the output is left to the controller.
    [[nodiscard]] DatasetSettings settings() const;

    void setBusy(bool busy);
    void setProgress(double fraction, const QString& what);
    void setFunnel(const Funnel& funnel);
    /// A dataset that was built or opened; `path` is what trainings get.
    void setDataset(std::shared_ptr<const PhraseDataset> dataset);
    /// Values by metric, curve and phrase, of these phrases of the dataset.
    void setSpread(std::vector<std::vector<std::vector<float>>> spread, std::vector<std::uint32_t> phrases);
    void setPlaying(bool playing);
    void showNotice(const QString& sentence);
    void showError(const QString& sentence);

Q_SIGNALS:
    void browseFileRequested();
    void browseFolderRequested();
    void openRequested(const QString& path);
    void buildRequested(const muse::DatasetSettings& settings);
    void cancelRequested();
    void trainRequested(const QString& dataset);
    void saveRequested(const muse::SaveRequest& request);
    void playRequested(const muse::Pianoroll& phrase);
    void stopRequested();
    void editRequested(const muse::Pianoroll& phrase, const QString& origin);

private:
    QWidget* buildSide();
    QWidget* buildButtons();
    QWidget* buildFunnelPane();
    void connectParts();
    void refresh();
    void markChosen();
    void saveFunnel();
    void saveHistogram();

    QWidget* m_side = nullptr;
    SourceBox* m_sources = nullptr;
    StageForm* m_stages = nullptr;
    QPushButton* m_build = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_train = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_status = nullptr;
    NoticeLine* m_notice = nullptr;
    FunnelView* m_funnelView = nullptr;
    QPushButton* m_saveFunnel = nullptr;
    PhrasePane* m_phrases = nullptr;
    HistogramPlot* m_histogram = nullptr;
    Funnel m_funnel;
    std::shared_ptr<const PhraseDataset> m_dataset;
    std::vector<std::uint32_t> m_measured;
    bool m_busy = false;
};

} // namespace muse
