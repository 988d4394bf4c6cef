// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QStringList>
#include <QWidget>

namespace muse {

/// A field between up to four named corners, in which a point is dragged with the mouse or moved with the arrow keys,
/// and with Shift held a path is drawn. Points are in 0..1, from the left and from the top; two corners lie left and
/// right, a third at the bottom.
class MorphPad : public QWidget {
    Q_OBJECT

public:
    explicit MorphPad(QWidget* parent = nullptr);

    /// Two to four. The point goes to the middle, and the path is gone.
    void setCorners(const QStringList& names);
    [[nodiscard]] QPointF point() const { return m_point; }
    /// Empty, or at least two points: drawn with Shift held, or by P at each.
    [[nodiscard]] QPolygonF path() const { return m_path.size() > 1 ? m_path : QPolygonF(); }
    /// Where music is too short to go along any, none can be drawn.
    void setPathAllowed(bool allowed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(QPointF point);
    void pathDrawn(const QPolygonF& path);
    /// Enter was pressed.
    void taken();
    /// Escape was pressed.
    void left();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF field() const;
    [[nodiscard]] QPointF onScreen(QPointF point) const;
    [[nodiscard]] QPointF inField(QPointF position) const;
    void moveTo(QPointF point);
    void markPoint();
    void describePoint();

    QStringList m_corners;
    QPointF m_point{0.5, 0.5};
    QPolygonF m_path;
    bool m_drawing = false;
    bool m_marking = false; ///< a path, point by point
    bool m_pathAllowed = true;
};

} // namespace muse
