// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace muse {

/// What a style sheet cannot say: that animations take no time where motion is reduced, room between the rows of trees,
/// and tick boxes in the theme's colours, which a sheet's ::indicator would draw over the style's own (Qt 6.4).
class ListStyle : public QProxyStyle {
public:
    ListStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    using QProxyStyle::polish;
    /// Lists that were asked for their rows before they were dressed, as screen readers ask, lay them out again.
    void polish(QWidget* widget) override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace muse
