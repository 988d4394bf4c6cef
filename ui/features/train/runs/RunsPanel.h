// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"

#include <QWidget>

#include <filesystem>
#include <optional>
#include <set>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QTreeWidgetItem;

namespace muse {

class RunList;

/// All training runs as a list, and what is known of and done with the chosen one. Passive: asks, and is told.
class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(QWidget* parent = nullptr);

    /// Waits while a name is being written.
    void setRuns(const std::vector<RunSummary>& runs);
    /// Those that can be taken off the list.
    void setOthers(const std::vector<std::filesystem::path>& folders);
    /// The run whose curves are on show stands in bold.
    void setShown(const std::filesystem::path& run);
    /// While this window trains it can neither train another one nor begin from it.
    void setTraining(bool training);
    /// One run at a time becomes a model.
    void setPublishing(bool publishing);
    /// The chosen one; nothing where there is none.
    [[nodiscard]] const RunSummary* current() const;
    void choose(const std::filesystem::path& run);
    /// Those that are ticked, in the order of the list, without the one on show.
    [[nodiscard]] std::vector<RunSummary> compared() const;
    /// What others are held against; empty: none is pinned.
    [[nodiscard]] const std::filesystem::path& baseline() const { return m_baseline; }

Q_SIGNALS:
    void showRequested(const std::filesystem::path& run);
    /// To be trained until it has done so many steps in all.
    void trainOnRequested(const std::filesystem::path& run, qint64 steps);
    void fineTuneRequested(const std::filesystem::path& run);
    void useRequested(const std::filesystem::path& run);
    void publishRequested(const std::filesystem::path& run);
    void folderRequested(const std::filesystem::path& run);
    void figureEightRequested(const std::filesystem::path& run);
    void figureNineRequested(const std::filesystem::path& run);
    /// Of one that is not in the list.
    void openRequested();
    void takeOffRequested(const std::filesystem::path& run);
    void binRequested(const std::filesystem::path& run);
    /// Other runs are ticked, or another baseline is pinned.
    void comparisonChanged();
    void differencesRequested();
    void labelled(const std::filesystem::path& run, const muse::RunLabel& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    QWidget* buildEmpty();
    QWidget* buildComparison();
    QWidget* buildDetails();
    void buildMenu();
    void fill(QTreeWidgetItem& row, const RunSummary& run);
    void showCurrent();
    void refreshButtons();
    void saveWords();
    void rename(const QTreeWidgetItem& row);
    void tick(const QTreeWidgetItem& row);
    void pin(bool on);
    static bool isListKey(int key);
    [[nodiscard]] std::filesystem::path currentFolder() const;

    std::vector<RunSummary> m_runs;
    std::optional<std::vector<RunSummary>> m_waiting; ///< to be listed when the name is written
    std::vector<std::filesystem::path> m_others;
    std::filesystem::path m_shown;
    std::set<std::filesystem::path> m_ticked;
    std::filesystem::path m_baseline;
    std::filesystem::path m_words; ///< the run that note and tags are of
    bool m_training = false;
    bool m_publishing = false;
    bool m_filling = false;
    RunList* m_list = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_details = nullptr;
    QLabel* m_about = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_tags = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_trainOn = nullptr;
    QSpinBox* m_steps = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_fineTune = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_bin = nullptr;
    QAction* m_takeOff = nullptr;
    QAction* m_publish = nullptr;
    QAction* m_pin = nullptr;
    QWidget* m_comparison = nullptr;
    QPushButton* m_differences = nullptr;
};

} // namespace muse
