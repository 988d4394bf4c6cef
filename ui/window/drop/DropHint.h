// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace muse {

struct DropPlan;

/// While files are dragged over the window, lies over it and says what letting go will do.
class DropHint : public QFrame {
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent);

    void present(const DropPlan& plan);
    [[nodiscard]] QString headline() const;

private:
    QLabel* m_headline = nullptr;
    QLabel* m_detail = nullptr;
};

} // namespace muse
