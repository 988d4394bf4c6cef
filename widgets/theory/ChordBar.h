// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/ChordChoice.h"

#include <QWidget>

class QComboBox;

namespace muse {

/// Chooses what the chord tool draws: a chord of the scale or a kind of its own, and its inversion.
class ChordBar : public QWidget {
    Q_OBJECT

public:
    explicit ChordBar(QWidget* parent = nullptr);

    [[nodiscard]] ChordChoice choice() const;
    void setChoice(const ChordChoice& choice);

Q_SIGNALS:
    void changed();

private:
    void fillInversions();

    QComboBox* m_kind;
    QComboBox* m_inversion;
};

} // namespace muse
