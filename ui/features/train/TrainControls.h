// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"

#include <QWidget>

#include <deque>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace muse {

class NoticeLine;

/// Start, pause, resume, stop, and how far the training is.
class TrainControls : public QWidget {
    Q_OBJECT

public:
    explicit TrainControls(QWidget* parent = nullptr);

    void setState(std::optional<TrainingState> state);
    /// Whether there is something to train on.
    void setReady(bool ready);
    /// Whether the run has weights that music can be made with.
    void setUsable(bool usable);
    /// Stands beside the state; empty: there is no other run that it could be taken for.
    void setName(const QString& name);
    void setPreparing(double fraction, const QString& what);
    /// Generator steps of the whole training.
    void setTotal(std::int64_t steps);
    void report(const std::vector<TrainingReport>& reports);
    void clearRun();
    void showNotice(const QString& sentence);
    void showError(const QString& sentence);

Q_SIGNALS:
    void startPressed();
    void pausePressed();
    void resumePressed();
    void stopPressed();
    void usePressed();

private:
    QPushButton* button(const QString& words, const QString& icon, const char* objectName, const QString& toolTip);
    void refresh();
    void refreshButtons();
    [[nodiscard]] QString stateInWords() const;
    [[nodiscard]] QString costInWords() const;
    [[nodiscard]] double secondsPerStep() const;

    std::optional<TrainingState> m_state;
    QString m_name;
    bool m_ready = false;
    bool m_usable = false;
    bool m_stopping = false; ///< asked for, and not there yet
    std::int64_t m_total = 0;
    std::int64_t m_step = 0;
    double m_elapsed = 0;
    TrainingReport m_newest;     ///< without its samples
    std::deque<double> m_recent; ///< seconds of the last steps
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_use = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_times = nullptr;
    QLabel* m_cost = nullptr;
    NoticeLine* m_notice = nullptr;
};

/// "45 s", "12 min", "3 h 05 min", "2 d 4 h".
QString durationInWords(double seconds);

} // namespace muse
