// SPDX-License-Identifier: MIT
#include "core/exchange/numpy/NpyArray.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace {

/// The type as numpy writes it.
std::string descriptionOf(const muse::NpyArray& array) {
    const char order = array.itemSize == 1 ? '|' : '<';
    return std::string{order, array.kind} + std::to_string(array.itemSize);
}

} // namespace

/// The array lies inside the bytes, has as many elements as its shape says, each of which can be read; and what is
/// written is read the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto array = muse::parseNpy({data, size});
    if (!array) {
        if (array.error().message.empty()) std::abort();
        return 0;
    }
    if (array->data.data() < data || array->data.data() + array->data.size() > data + size) std::abort();
    std::uint64_t count = 1;
    for (const std::int64_t extent : array->shape)
        count *= static_cast<std::uint64_t>(extent);
    if (count != array->size() || count * array->itemSize != array->data.size()) std::abort();

    double sum = 0;
    for (std::size_t i = 0; i < array->size(); ++i)
        sum += array->number(i) + static_cast<double>(array->integer(i));
    [[maybe_unused]] volatile const double keep = sum;

    const auto bytes = muse::writeNpy(descriptionOf(*array), array->shape, array->data);
    const auto again = muse::parseNpy(bytes);
    if (!again || again->shape != array->shape ||
        !std::equal(again->data.begin(), again->data.end(), array->data.begin(), array->data.end()))
        std::abort();
    return 0;
}
