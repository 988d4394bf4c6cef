// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace muse {

/// One line that ends in an ellipsis where there is no room for all of it; then its tip has the rest.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace muse
