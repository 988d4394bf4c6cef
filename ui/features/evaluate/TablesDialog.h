// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationSettings.h"
#include "core/evaluation/EvaluationTables.h"
#include "core/evaluation/TableFormat.h"
#include "core/ml/ModelCard.h"
#include "ui/kit/SaveRequest.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace muse {

class NoticeLine;

/// What to measure, and the tables that came of it.
class TablesDialog : public QDialog {
    Q_OBJECT

public:
    explicit TablesDialog(QWidget* parent = nullptr);

    /// All are ticked at first.
    void setModels(const std::vector<ModelCard>& models);
    void setDataset(const QString& path);
    void setBusy(bool busy);
    void setProgress(double fraction, const QString& what);
    void setTables(const std::vector<EvaluationTable>& tables);
    void showError(const QString& sentence);

Q_SIGNALS:
    void browseRequested();
    void measureRequested(const muse::EvaluationSettings& settings, bool published);
    void cancelRequested();
    void saveRequested(const muse::SaveRequest& request);

private:
    QWidget* buildChoices();
    QWidget* buildSource();
    QWidget* buildModelsTitle();
    QWidget* buildRunning();
    QPushButton* buildSaving();
    [[nodiscard]] EvaluationSettings settings() const;
    void tickAll(bool ticked);
    /// Why nothing can be measured now; empty where it can.
    [[nodiscard]] QString hindrance() const;
    void refresh();
    void save(TableFormat format, const QString& ending, const QString& kind);

    std::vector<EvaluationTable> m_tables;
    QLineEdit* m_dataset = nullptr;
    QListWidget* m_models = nullptr;
    QSpinBox* m_bars = nullptr;
    QCheckBox* m_asPlayed = nullptr;
    QCheckBox* m_published = nullptr;
    QPushButton* m_measure = nullptr;
    QLabel* m_hindrance = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_choices = nullptr;
    QWidget* m_running = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_what = nullptr;
    NoticeLine* m_notice = nullptr;
    QLabel* m_empty = nullptr;
    QTabWidget* m_tabs = nullptr;
    bool m_busy = false;
};

} // namespace muse
