// SPDX-License-Identifier: MIT
#include "core/exchange/numpy/NpyArray.h"

#include "core/exchange/numpy/NpyHeader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <limits>
#include <string_view>

namespace muse {
namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kAlignment = 64;

std::uint64_t bitsAt(const NpyArray& array, std::size_t i) {
    const std::uint8_t* bytes = array.data.data() + i * array.itemSize;
    std::uint64_t bits = 0;
    for (std::size_t k = 0; k < array.itemSize; ++k)
        bits = bits << 8 | bytes[array.bigEndian ? k : array.itemSize - 1 - k];
    return bits;
}

double floatOf(std::uint64_t bits, std::size_t itemSize) {
    return itemSize == 8 ? std::bit_cast<double>(bits) : std::bit_cast<float>(static_cast<std::uint32_t>(bits));
}

std::int64_t signedOf(std::uint64_t bits, std::size_t itemSize) {
    const auto unused = static_cast<unsigned>(64 - 8 * itemSize);
    return static_cast<std::int64_t>(bits << unused) >> unused;
}

/// Kind, size and byte order of a type such as "<f8".
Result<void> readType(const std::string& descr, NpyArray& array) {
    if (descr.find('O') != std::string::npos)
        return Error{"it holds pickled objects, which could run any code; save it again with allow_pickle=False"};
    const bool hasOrder = !descr.empty() && std::string_view("<>|=").find(descr[0]) != std::string_view::npos;
    const std::string type = hasOrder ? descr.substr(1) : descr;
    for (const char* known : {"b1", "u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8"})
        if (type == known || (type == "?" && std::string_view(known) == "b1")) {
            array.kind = known[0];
            array.itemSize = static_cast<std::size_t>(known[1] - '0');
            array.bigEndian = hasOrder && descr[0] == '>';
            return {};
        }
    return Error{"its elements are of type '{}', which is no piano-roll's", descr};
}

} // namespace

double NpyArray::number(std::size_t i) const {
    const std::uint64_t bits = bitsAt(*this, i);
    if (kind == 'f') return floatOf(bits, itemSize);
    return kind == 'i' ? static_cast<double>(signedOf(bits, itemSize)) : static_cast<double>(bits);
}

std::int64_t NpyArray::integer(std::size_t i) const {
    const std::uint64_t bits = bitsAt(*this, i);
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    if (kind == 'i') return signedOf(bits, itemSize);
    if (kind != 'f') return bits > static_cast<std::uint64_t>(most) ? most : static_cast<std::int64_t>(bits);
    const double value = floatOf(bits, itemSize);
    if (std::isnan(value)) return 0;
    if (value >= 0x1p63) return most;
    return value < -0x1p63 ? std::numeric_limits<std::int64_t>::min() : static_cast<std::int64_t>(value);
}

Result<NpyArray> parseNpy(std::span<const std::uint8_t> bytes) {
    const Error cut{"it is cut short"};
    if (bytes.size() < kMagic.size() + 4 || std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0)
        return Error{"it is not in numpy's format"};
    const unsigned version = bytes[6];
    if (version < 1 || version > 3) return Error{"version {} of numpy's format is unknown", version};
    const std::size_t lengthBytes = version == 1 ? 2 : 4;
    if (bytes.size() < 8 + lengthBytes) return cut;
    std::size_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= static_cast<std::size_t>(bytes[8 + i]) << (8 * i);
    const auto rest = bytes.subspan(8 + lengthBytes);
    if (length > rest.size()) return cut;
    const auto header = parseNpyHeader({reinterpret_cast<const char*>(rest.data()), length});
    if (!header) return header.error();

    NpyArray array;
    if (auto type = readType(header->descr, array); !type) return type.error();
    array.fortranOrder = header->fortranOrder;
    array.shape = header->shape;
    const auto data = rest.subspan(length);
    const bool empty = std::find(array.shape.begin(), array.shape.end(), 0) != array.shape.end();
    std::size_t count = empty ? 0 : 1;
    for (const std::int64_t extent : array.shape) {
        const auto factor = static_cast<std::size_t>(extent);
        if (!empty && count > data.size() / factor) return Error{"its shape promises more than it holds"};
        count *= factor;
    }
    if (count > data.size() / array.itemSize) return Error{"its shape promises more than it holds"};
    array.data = data.first(count * array.itemSize);
    return array;
}

std::vector<std::uint8_t> writeNpy(const std::string& descr, const std::vector<std::int64_t>& shape,
                                   std::span<const std::uint8_t> data) {
    // A tuple of one has a comma at its end.
    std::string header = fmt::format("{{'descr': '{}', 'fortran_order': False, 'shape': ({}{}), }}", descr,
                                     fmt::join(shape, ", "), shape.size() == 1 ? "," : "");
    const std::size_t front = kMagic.size() + 4;
    header.resize((front + header.size() + 1 + kAlignment - 1) / kAlignment * kAlignment - front - 1, ' ');
    header += '\n';
    std::vector<std::uint8_t> bytes(kMagic.begin(), kMagic.end());
    for (const std::size_t value : {std::size_t{1}, std::size_t{0}, header.size() & 0xFF, header.size() >> 8})
        bytes.push_back(static_cast<std::uint8_t>(value));
    bytes.insert(bytes.end(), header.begin(), header.end());
    bytes.insert(bytes.end(), data.begin(), data.end());
    return bytes;
}

} // namespace muse
