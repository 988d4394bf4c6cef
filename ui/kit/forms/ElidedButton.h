// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace muse {

/// A button of a narrow panel: where there is no room for all its words they end in an ellipsis, and the tip begins
/// with them.
class ElidedButton : public QPushButton {
    Q_OBJECT

public:
    explicit ElidedButton(const QString& words = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace muse
