// SPDX-License-Identifier: MIT
#include "tests/support/TinyDataset.h"

#include "core/base/Safetensors.h"
#include "core/music/Pianoroll.h"

#include <stdexcept>

namespace muse::test {
namespace {

Pianoroll figure(int variant) {
    Pianoroll roll(kBarsPerPhrase);
    const auto hold = [&](int bar, int from, int steps, int pitch, Family family) {
        for (int step = from; step < from + steps; ++step)
            roll.set(bar, step, pitch, family);
    };
    for (int bar = 0; bar < kBarsPerPhrase; ++bar) {
        const int root = 12 + (variant * 5 + bar * 7) % 12;
        for (int beat = 0; beat < 4; ++beat) {
            hold(bar, beat * 24, 20, root, Family::Bass);
            hold(bar, beat * 24, 1, beat % 2 == 0 ? 12 : 14, Family::Drums);
            hold(bar, beat * 24 + 12, 11, root + 24 + 4 * (beat % 2), Family::Guitar);
        }
        for (const int interval : {0, 4, 7}) {
            hold(bar, 0, 47, root + 24 + interval, Family::Piano);
            hold(bar, 48, 47, root + 36 + interval, Family::Strings);
        }
    }
    return roll;
}

} // namespace

void writeTinyDataset(const std::filesystem::path& path, int phrases) {
    Pianoroll all;
    for (int i = 0; i < phrases; ++i)
        all.append(figure(i));
    const auto bytes = all.packed();
    SafetensorsContent content;
    content.tensors["phrases"] = {"U8", {phrases, static_cast<std::int64_t>(kBytesPerBar * kBarsPerPhrase)}, bytes};
    if (const auto written = writeSafetensors(path, content); !written)
        throw std::runtime_error(written.error().message);
}

} // namespace muse::test
