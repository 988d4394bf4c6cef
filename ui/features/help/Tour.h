// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

class QFrame;
class QSettings;
class QWidget;

namespace muse {

class TourCard;

/// One stop of the tour.
struct TourStep {
    QString title;
    std::function<QString()> words;  ///< asked when the step is shown, as they may depend on what is there
    std::function<QString()> action; ///< what the main button says; asked likewise
    QPointer<QWidget> target;
    /// What the main button does besides going on; false where the tour is to wait for it. May be empty.
    std::function<bool()> act;
};

/// Leads a newcomer round: a card at a time beside a part of the window, which goes on working meanwhile. Kept in the
/// setting "tour/seen" once it was finished or skipped.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(QWidget& window, QSettings& settings);

    void addStep(TourStep step);
    /// Whether it was finished or skipped before.
    [[nodiscard]] bool seen() const;
    void start();
    [[nodiscard]] bool running() const { return m_at >= 0; }
    /// The step on show, from 0; -1 when there is none.
    [[nodiscard]] int step() const { return m_at; }
    /// Asks anew what the step says.
    void refresh();
    /// The user did what this step is about: goes on, if it is on show.
    void stepDone(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(int step);
    void act();
    void end();
    void place();

    QWidget& m_window;
    QSettings& m_settings;
    std::vector<TourStep> m_steps;
    TourCard* m_card = nullptr;
    QFrame* m_outline = nullptr;
    int m_at = -1;
    QTimer m_placing; ///< places card and outline once the window has laid itself out
};

} // namespace muse
