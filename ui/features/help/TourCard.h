// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace muse {

/// A note beside a part of the window: a title, a few words, and buttons to go on, back or away.
class TourCard : public QFrame {
    Q_OBJECT

public:
    explicit TourCard(QWidget* window);

    /// `action` is what the main button says; `number` counts from 1.
    void present(const QString& title, const QString& words, const QString& action, int number, int of);
    /// Leaves the card where it is if that part of the window is free there; else puts it beside it, or into it where
    /// it is large.
    void placeBeside(const QRect& target);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void acted();
    void wentBack();
    void skipped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_action = nullptr;
    bool m_placed = false;
    QPoint m_corner; ///< the lower right one, where the main button is
};

} // namespace muse
