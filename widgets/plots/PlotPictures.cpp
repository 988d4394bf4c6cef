// SPDX-License-Identifier: MIT
#include "widgets/plots/PlotPictures.h"

#include "widgets/Palette.h"
#include "widgets/plots/PlotPanel.h"
#include "widgets/plots/QCustomPlot.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace muse {
namespace {

constexpr int kSharp = 2; ///< pixels of a PNG for one point
constexpr int kPointsPerInch = 72;
constexpr int kPixelsPerInch = 96; ///< of CSS

void paint(std::span<PlotPanel* const> panels, QPaintDevice& device, double scale) {
    QCPPainter painter(&device);
    painter.scale(scale, scale);
    for (PlotPanel* panel : panels) {
        painter.save();
        panel->paintPicture(painter);
        painter.restore();
        painter.translate(0, kPlotPicture.height());
    }
}

/// A picture is for paper, whatever the window looks like.
class OnPaper {
public:
    explicit OnPaper(std::span<PlotPanel* const> panels) : m_panels(panels), m_before(palette::scheme()) {
        show(palette::Scheme::Light);
    }
    ~OnPaper() { show(m_before); }
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;

private:
    void show(palette::Scheme scheme) {
        palette::setScheme(scheme);
        for (PlotPanel* panel : m_panels) {
            panel->plot().restyle();
            panel->plot().redraw();
        }
    }

    std::span<PlotPanel* const> m_panels;
    palette::Scheme m_before;
};

} // namespace

QByteArray picturesOf(std::span<PlotPanel* const> panels, const QString& title, PlotFormat format) {
    const OnPaper paper(panels);
    const QSize size(kPlotPicture.width(), kPlotPicture.height() * static_cast<int>(panels.size()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == PlotFormat::Svg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(title);
        svg.setResolution(kPixelsPerInch);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        paint(panels, svg, 1);
    } else if (format == PlotFormat::Pdf) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title);
        pdf.setResolution(kPointsPerInch);
        pdf.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        paint(panels, pdf, 1);
    } else {
        QImage picture(size * kSharp, QImage::Format_RGB32);
        paint(panels, picture, kSharp);
        picture.save(&buffer, "PNG");
    }
    return bytes;
}

} // namespace muse
