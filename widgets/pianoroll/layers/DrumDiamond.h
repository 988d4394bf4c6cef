// SPDX-License-Identifier: MIT
#pragma once

#include <QPolygonF>
#include <QRectF>

namespace muse {

/// A drum hit's shape in its place: it begins where the hit does.
inline QPolygonF drumDiamond(const QRectF& place) {
    const QPointF middle = place.center();
    return QPolygonF({{place.left(), middle.y()},
                      {middle.x(), place.top()},
                      {place.right(), middle.y()},
                      {middle.x(), place.bottom()}});
}

} // namespace muse
