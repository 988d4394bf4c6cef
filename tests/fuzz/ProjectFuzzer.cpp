// SPDX-License-Identifier: MIT
#include "core/project/ProjectFile.h"

#include <cstdlib>
#include <string_view>

/// Whatever the bytes are, reading ends with a sane song or with a reason, and a song that was read is written and read
/// the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto song = muse::fromProjectJson({reinterpret_cast<const char*>(data), size});
    if (!song) {
        if (song.error().message.empty()) std::abort();
        return 0;
    }
    for (const muse::Family family : muse::kAllFamilies)
        for (const muse::Note& note : song->track(family).notes())
            if (note.start < 0 || note.length <= 0 || note.pitch > 127 || note.velocity < 1 || note.velocity > 127)
                std::abort();
    if (song->noteCount() > 0 && muse::barCount(*song) <= 0) std::abort();
    const auto again = muse::fromProjectJson(muse::toProjectJson(*song));
    if (!again || !(*again == *song)) std::abort();
    return 0;
}
