// SPDX-License-Identifier: MIT
#include "core/figure/Animation.h"

#ifdef MUSE_HAS_GIF

#include "core/base/File.h"
#include "core/figure/FigurePixels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <gif_lib.h>
#include <map>
#include <memory>
#include <string>

namespace muse {
namespace {

constexpr std::size_t kMostColours = 256;
constexpr double kHundredths = 100;

/// Colours of all frames. Those that are alike but for their least bits, as many of these as leave no more colours than
/// a GIF can have, become the one of them that most pixels have.
class ColourTable {
public:
    explicit ColourTable(const std::vector<FigurePixels>& frames) {
        std::map<std::uint32_t, std::size_t> pixels;
        for (const FigurePixels& frame : frames)
            for (const std::uint32_t colour : frame.pixels)
                ++pixels[colour];
        for (std::uint32_t mask = 0xFFFFFF; m_colours.empty(); mask = mask << 1 & 0xFEFEFE) {
            std::map<std::uint32_t, std::uint32_t> alike; // the most frequent colour of each
            for (const auto& [colour, count] : pixels) {
                const auto [found, isNew] = alike.emplace(colour & mask, colour);
                if (count > pixels.at(found->second)) found->second = colour;
            }
            if (alike.size() > kMostColours) continue;
            for (const auto& [key, colour] : alike)
                m_colours.push_back(colour);
            for (const auto& [colour, count] : pixels)
                m_indices[colour] = static_cast<GifByteType>(std::distance(alike.begin(), alike.find(colour & mask)));
        }
    }

    [[nodiscard]] GifByteType indexOf(std::uint32_t colour) const { return m_indices.at(colour); }

    /// As a GIF has it: a power of two of them.
    [[nodiscard]] std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)> map() const {
        std::vector<GifColorType> colours(kMostColours);
        for (std::size_t i = 0; i < m_colours.size(); ++i)
            colours[i] = {static_cast<GifByteType>(m_colours[i] >> 16), static_cast<GifByteType>(m_colours[i] >> 8),
                          static_cast<GifByteType>(m_colours[i])};
        return {GifMakeMapObject(static_cast<int>(kMostColours), colours.data()), GifFreeMapObject};
    }

private:
    std::vector<std::uint32_t> m_colours;
    std::map<std::uint32_t, GifByteType> m_indices;
};

int append(GifFileType* gif, const GifByteType* bytes, int count) {
    static_cast<std::string*>(gif->UserData)
        ->append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
    return count;
}

/// Netscape's extension, which all readers know: over and over, without end.
bool putLoop(GifFileType* gif) {
    constexpr std::array<GifByteType, 3> forever{1, 0, 0};
    return EGifPutExtensionLeader(gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
           EGifPutExtensionBlock(gif, 11, "NETSCAPE2.0") == GIF_OK &&
           EGifPutExtensionBlock(gif, static_cast<int>(forever.size()), forever.data()) == GIF_OK &&
           EGifPutExtensionTrailer(gif) == GIF_OK;
}

bool putFrame(GifFileType* gif, const FigurePixels& frame, const ColourTable& colours, int hundredths) {
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, NO_TRANSPARENT_COLOR};
    std::array<GifByteType, 4> bytes{};
    EGifGCBToExtension(&control, bytes.data());
    if (EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(bytes.size()), bytes.data()) != GIF_OK ||
        EGifPutImageDesc(gif, 0, 0, frame.width, frame.height, false, nullptr) != GIF_OK)
        return false;
    std::vector<GifByteType> line(static_cast<std::size_t>(frame.width));
    for (std::size_t row = 0; row < static_cast<std::size_t>(frame.height); ++row) {
        const auto pixels = frame.pixels.begin() + static_cast<std::ptrdiff_t>(row * line.size());
        std::transform(pixels, pixels + frame.width, line.begin(),
                       [&colours](std::uint32_t colour) { return colours.indexOf(colour); });
        if (EGifPutLine(gif, line.data(), frame.width) != GIF_OK) return false;
    }
    return true;
}

} // namespace

Result<void> writeAnimation(const Figure& figure, const std::filesystem::path& path, double seconds) {
    const auto frames = drawPanels(figure);
    if (!frames) return frames.error();
    const ColourTable colours(*frames);
    const auto map = colours.map();
    std::string bytes;
    int problem = 0;
    GifFileType* gif = EGifOpen(&bytes, append, &problem);
    if (!gif || !map) return Error{"Could not write {}: {}.", path, GifErrorString(problem)};
    EGifSetGifVersion(gif, true);
    bool done = EGifPutScreenDesc(gif, frames->front().width, frames->front().height, 8, 0, map.get()) == GIF_OK &&
                putLoop(gif);
    const int hundredths = static_cast<int>(std::lround(seconds * kHundredths));
    for (const FigurePixels& frame : *frames)
        done = done && putFrame(gif, frame, colours, hundredths);
    problem = gif->Error;
    int atEnd = 0;
    done = EGifCloseFile(gif, &atEnd) == GIF_OK && done;
    if (!done) return Error{"Could not write {}: {}.", path, GifErrorString(problem != 0 ? problem : atEnd)};
    return replaceFile(path, bytes);
}

} // namespace muse

#else

namespace muse {

Result<void> writeAnimation(const Figure&, const std::filesystem::path& path, double) {
    return Error{"This build cannot write {}; build it where giflib and cairo (libgif-dev, libcairo2-dev) are "
                 "installed.",
                 path};
}

} // namespace muse

#endif
