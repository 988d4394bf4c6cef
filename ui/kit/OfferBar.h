// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace muse {

/// A sentence and two answers in a bar above the editor: asks without standing in the way. Hidden until asked.
class OfferBar : public QFrame {
    Q_OBJECT

public:
    /// `name` is the object name's beginning: the bar is nameBar, its buttons nameAccept and nameDecline.
    OfferBar(const QString& name, const QString& accept, const QString& decline, QWidget* parent = nullptr);

    void offer(const QString& sentence);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The bar stays until it is hidden.
    void accepted();
    void declined();

private:
    QLabel* m_label = nullptr;
};

} // namespace muse
