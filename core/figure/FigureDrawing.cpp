// SPDX-License-Identifier: MIT
#include "core/figure/Figure.h"
#include "core/figure/FigurePixels.h"

#ifdef MUSE_HAS_CAIRO

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>

namespace muse {
namespace {

struct Colour {
    double red, green, blue;
};

constexpr Colour colour(std::uint32_t rgb) {
    constexpr double most = 255;
    return {(rgb >> 16 & 0xff) / most, (rgb >> 8 & 0xff) / most, (rgb & 0xff) / most};
}

/// The paper's cyan, pink, yellow, blue and orange, dark enough for a light background.
constexpr Colour colourOf(Family family) {
    constexpr std::array<Colour, kFamilies> colours = {colour(0x12b3c9), colour(0xe84a9c), colour(0xd9a800),
                                                       colour(0xf07f1f), colour(0x3a6fe0)};
    return colours[index(family)];
}

constexpr Colour kPaper = colour(0xffffff);
constexpr Colour kRollBackground = colour(0xf5f6f8);
constexpr Colour kOctaveLine = colour(0xe9ebef);
constexpr Colour kBeatLine = colour(0xe3e6eb);
constexpr Colour kBarLine = colour(0xaeb4c0);
constexpr Colour kText = colour(0x30343c);

// In steps, as the layout's sizes are.
constexpr double kNameSize = 8.5;
constexpr double kTitleSize = 9;
constexpr double kGivenFrame = 1.5;
constexpr double kGivenTint = 0.14;
/// A strength that nobody could see.
constexpr float kInvisible = 0.01f;

/// Draws the parts of one figure on a surface.
class Painter {
public:
    Painter(cairo_t* context, const Figure& figure, const FigureLayout& layout)
        : m_context(context), m_figure(figure), m_layout(layout) {}

    void paint() {
        fill(0, 0, m_layout.width, m_layout.height, kPaper);
        for (std::size_t i = 0; i < m_figure.panels.size(); ++i)
            if (m_figure.panels[i].strengths.bars > 0)
                panel(m_figure.panels[i], m_layout.panels[i], i % static_cast<std::size_t>(m_figure.columns) == 0);
    }

    /// One panel, in the place of the first.
    void paintAlone(std::size_t panelNumber) {
        fill(0, 0, m_layout.width, m_layout.height, kPaper);
        if (m_figure.panels[panelNumber].strengths.bars > 0)
            panel(m_figure.panels[panelNumber], m_layout.panels.front(), true);
    }

private:
    void panel(const FigurePanel& panel, const FigureLayout::Place& place, bool first) {
        // Cells are whole pixels: no blur between two of them.
        cairo_set_antialias(m_context, CAIRO_ANTIALIAS_NONE);
        for (const auto& roll : m_layout.rolls)
            background(panel, place, roll);
        for (const auto& roll : m_layout.rolls)
            for (int pitch = roll.range.low; pitch <= roll.range.high; ++pitch)
                pitchRow(panel.strengths, place, roll, pitch);
        cairo_set_antialias(m_context, CAIRO_ANTIALIAS_DEFAULT);
        for (const auto& roll : m_layout.rolls) {
            const bool given = panel.given == roll.family;
            if (first) nameTrack(place, roll, given);
            if (given) frame(place, roll);
        }
        text(panel.title, place.x, place.y - m_layout.step * 4, kTitleSize, kText, true, false);
    }

    void background(const FigurePanel& panel, const FigureLayout::Place& place, const FigureLayout::TrackRoll& roll) {
        const double top = place.y + roll.top;
        fill(place.x, top, place.width, roll.height, kRollBackground);
        if (panel.given == roll.family) fill(place.x, top, place.width, roll.height, colourOf(roll.family), kGivenTint);
        constexpr int octave = 12;
        for (int pitch = roll.range.low + octave; pitch <= roll.range.high; pitch += octave)
            fill(place.x, yOf(place, roll, pitch - 1), place.width, 1, kOctaveLine);
        const double beat = m_layout.step * kStepsPerQuarter;
        for (double x = 0; x <= place.width; x += beat)
            fill(place.x + x, top, 1, roll.height, kBeatLine);
        for (double x = 0; x <= place.width; x += 4 * beat)
            fill(place.x + x, top, std::max(1.0, m_layout.step / 2), roll.height, kBarLine);
    }

    /// Steps of equal strength in one stroke.
    void pitchRow(const CellStrengths& strengths, const FigureLayout::Place& place, const FigureLayout::TrackRoll& roll,
                  int pitch) {
        const auto at = [&](int step) {
            return strengths.at(step / kStepsPerBar, step % kStepsPerBar, pitch, roll.family);
        };
        const int steps = strengths.bars * kStepsPerBar;
        for (int begin = 0; begin < steps;) {
            int end = begin + 1;
            while (end < steps && at(end) == at(begin))
                ++end;
            // A drum sounds for one step, which alone is hard to see.
            const double least = roll.family == Family::Drums && at(begin) == 1 ? 2 : 1;
            if (at(begin) > kInvisible)
                fill(place.x + begin * m_layout.step, yOf(place, roll, pitch),
                     std::max<double>(end - begin, least) * m_layout.step, m_layout.pitch, colourOf(roll.family),
                     static_cast<double>(at(begin)));
            begin = end;
        }
    }

    void nameTrack(const FigureLayout::Place& place, const FigureLayout::TrackRoll& roll, bool given) {
        const double right = place.x - 4 * m_layout.step;
        const double line = kNameSize * m_layout.step;
        const double middle = place.y + roll.top + roll.height / 2 + line / 3;
        text(std::string(name(roll.family)), right, given ? middle - line * 0.55 : middle, kNameSize,
             colourOf(roll.family), true, true);
        if (given) text("given", right, middle + line * 0.65, kNameSize, kText, false, true);
    }

    void frame(const FigureLayout::Place& place, const FigureLayout::TrackRoll& roll) {
        set(colourOf(roll.family));
        cairo_set_line_width(m_context, kGivenFrame * m_layout.step);
        cairo_rectangle(m_context, place.x, place.y + roll.top, place.width, roll.height);
        cairo_stroke(m_context);
    }

    /// The upper edge of a pitch; the roll's lowest is at its bottom.
    double yOf(const FigureLayout::Place& place, const FigureLayout::TrackRoll& roll, int pitch) const {
        return place.y + roll.top + (roll.range.high - pitch) * m_layout.pitch;
    }

    void set(Colour colour, double opacity = 1) {
        cairo_set_source_rgba(m_context, colour.red, colour.green, colour.blue, opacity);
    }

    void fill(double x, double y, double width, double height, Colour colour, double opacity = 1) {
        set(colour, opacity);
        const double left = std::round(x);
        const double top = std::round(y);
        cairo_rectangle(m_context, left, top, std::round(x + width) - left, std::round(y + height) - top);
        cairo_fill(m_context);
    }

    void text(const std::string& words, double x, double y, double size, Colour colour, bool bold, bool endsAtX) {
        cairo_select_font_face(m_context, "Inter", CAIRO_FONT_SLANT_NORMAL,
                               bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
        cairo_set_font_size(m_context, size * m_layout.step);
        cairo_text_extents_t extents;
        cairo_text_extents(m_context, words.c_str(), &extents);
        set(colour);
        cairo_move_to(m_context, endsAtX ? x - extents.width : x, y);
        cairo_show_text(m_context, words.c_str());
    }

    cairo_t* m_context;
    const Figure& m_figure;
    const FigureLayout& m_layout;
};

/// A picture to be drawn on.
struct Canvas {
    std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface;
    std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context;
};

Result<Canvas> canvasOf(const Figure& figure, double width, double height) {
    if (figure.panels.empty()) return Error{"There is nothing to draw; ask for one phrase at least."};
    constexpr double mostPixels = 30000; // of cairo's image surfaces, each way
    if (width > mostPixels || height > mostPixels)
        return Error{"A picture of {:.0f} x {:.0f} pixels is too large; ask for fewer phrases or a "
                     "smaller scale.",
                     width, height};
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(width)),
                                                          static_cast<int>(std::ceil(height)));
    return Canvas{{surface, cairo_surface_destroy}, {cairo_create(surface), cairo_destroy}};
}

FigurePixels pixelsOf(cairo_surface_t* surface) {
    cairo_surface_flush(surface);
    FigurePixels picture{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
    const unsigned char* bytes = cairo_image_surface_get_data(surface);
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    for (std::size_t row = 0; row < static_cast<std::size_t>(picture.height); ++row)
        for (std::size_t column = 0; column < static_cast<std::size_t>(picture.width); ++column) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, bytes + row * stride + column * sizeof pixel, sizeof pixel);
            picture.pixels.push_back(pixel & 0xFFFFFF); // the fourth byte says nothing
        }
    return picture;
}

} // namespace

Result<std::vector<FigurePixels>> drawPanels(const Figure& figure) {
    Figure row = figure;
    row.columns = std::max(1, static_cast<int>(row.panels.size()));
    const FigureLayout layout = layOut(row);
    const double left = layout.panels.empty() ? 0 : layout.panels.front().x;
    const double right = layout.panels.empty() ? 0 : layout.width - layout.panels.back().x;
    std::vector<FigurePixels> pictures;
    for (std::size_t i = 0; i < std::max<std::size_t>(row.panels.size(), 1); ++i) {
        const auto canvas = canvasOf(row, left + right, layout.height);
        if (!canvas) return canvas.error();
        Painter(canvas->context.get(), row, layout).paintAlone(i);
        pictures.push_back(pixelsOf(canvas->surface.get()));
    }
    return pictures;
}

Result<void> writeFigure(const Figure& figure, const std::filesystem::path& path) {
    const FigureLayout layout = layOut(figure);
    const auto canvas = canvasOf(figure, layout.width, layout.height);
    if (!canvas) return canvas.error();
    Painter(canvas->context.get(), figure, layout).paint();
    if (const auto status = cairo_surface_write_to_png(canvas->surface.get(), path.c_str());
        status != CAIRO_STATUS_SUCCESS)
        return Error{"Could not write {}: {}.", path, cairo_status_to_string(status)};
    return {};
}

} // namespace muse

#else

namespace muse {

Result<std::vector<FigurePixels>> drawPanels(const Figure&) {
    return Error{"This build cannot draw; build it where cairo (libcairo2-dev) is installed."};
}

Result<void> writeFigure(const Figure&, const std::filesystem::path& path) {
    return Error{"This build cannot draw {}; build it where cairo (libcairo2-dev) is installed.", path};
}

} // namespace muse

#endif
