// SPDX-License-Identifier: MIT
#include "core/base/Safetensors.h"

#include <cstdlib>

/// Every view that comes back lies inside the bytes and has the size that its shape says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto content = muse::parseSafetensors({data, size});
    if (!content) return 0;
    for (const auto& [name, view] : content->tensors) {
        if (!view.bytes.empty() && (view.bytes.data() < data || view.bytes.data() + view.bytes.size() > data + size))
            std::abort();
        std::uint64_t need = muse::safetensorsElementSize(view.dtype);
        for (const std::int64_t extent : view.shape)
            need *= static_cast<std::uint64_t>(extent);
        if (need != view.bytes.size()) std::abort();
    }
    return 0;
}
