// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace muse {

/// The values at one moment, in a small box inside a plot that keeps away from the mouse.
class CurveReadout : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QColor colour;
        QString label;
        QString value;
    };

    explicit CurveReadout(QWidget* plot);

    /// `area` is where the box may lie, `mouse` where it may not.
    void present(const QString& heading, const std::vector<Row>& rows, const QRect& area, int mouse);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_heading;
    std::vector<Row> m_rows;
};

} // namespace muse
