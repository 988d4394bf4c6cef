// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/theory/Scale.h"

#include <QWidget>

class QComboBox;

namespace muse {

/// Chooses the key: a root and a mode.
class ScaleBar : public QWidget {
    Q_OBJECT

public:
    explicit ScaleBar(QWidget* parent = nullptr);

    [[nodiscard]] Scale scale() const;
    /// Without a signal.
    void setScale(const Scale& scale);

Q_SIGNALS:
    /// By the user's hand.
    void scaleChosen(const muse::Scale& scale);

protected:
    /// Words that are put together are put together anew.
    void changeEvent(QEvent* event) override;

private:
    void nameModes();
    QComboBox* m_root;
    QComboBox* m_mode;
};

} // namespace muse
