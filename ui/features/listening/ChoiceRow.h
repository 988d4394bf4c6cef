// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace muse {

/// One question, and buttons of which one can be chosen.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    /// `ends` stand before the first and behind the last button, or are empty; then long options stand under the
    /// question. Buttons are called `objectName` and their number from 0.
    ChoiceRow(const QString& question, const QStringList& options, const QStringList& ends, const QString& objectName,
              QWidget* parent = nullptr);

    /// An option from 0; nothing is chosen at first.
    void choose(int option);

Q_SIGNALS:
    /// By the user.
    void chosen(int option);

private:
    QButtonGroup* m_buttons;
};

} // namespace muse
