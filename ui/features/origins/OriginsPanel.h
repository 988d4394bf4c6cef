// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace muse {

/// Which bars were generated, by which model, from which seed: newest first. Passive.
class OriginsPanel : public QWidget {
    Q_OBJECT

public:
    explicit OriginsPanel(QWidget* parent = nullptr);

    void setSong(const Song& song);

Q_SIGNALS:
    /// A row was chosen: the ticks [from, to) that it is about.
    void spanChosen(muse::TickSpan span);

private:
    QTreeWidget* m_list;
    QLabel* m_empty;
};

} // namespace muse
