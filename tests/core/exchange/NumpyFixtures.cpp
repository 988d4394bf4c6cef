// SPDX-License-Identifier: MIT
#include "tests/core/exchange/NumpyFixtures.h"

#include "core/exchange/numpy/NpzFile.h"

#include <fstream>
#include <stdexcept>

namespace muse::test {

std::vector<std::uint8_t> npyWithHeader(std::string_view header, std::size_t dataBytes, std::uint8_t version) {
    std::vector<std::uint8_t> bytes = bytesOf("\x93NUMPY");
    const auto length = header.size();
    bytes.insert(bytes.end(), {version, 0, static_cast<std::uint8_t>(length), static_cast<std::uint8_t>(length >> 8)});
    if (version > 1) bytes.insert(bytes.end(), {0, 0});
    bytes.insert(bytes.end(), header.begin(), header.end());
    bytes.insert(bytes.end(), dataBytes, 1);
    return bytes;
}

std::vector<std::uint8_t> bytesOf(std::string_view text) {
    return {text.begin(), text.end()};
}

NpzEntries smallLpd() {
    constexpr int low = 36;
    constexpr int high = 40;
    std::vector<std::int32_t> starts;
    for (int pitch = 0; pitch <= 128; ++pitch)
        starts.push_back((pitch > low ? 4 : 0) + (pitch > high ? 1 : 0));
    NpzEntries entries;
    entries["pianoroll_0_csc_data.npy"] = npyRow<std::uint8_t>("|u1", {80, 80, 80, 80, 80});
    entries["pianoroll_0_csc_indices.npy"] = npyRow<std::int32_t>("<i4", {0, 1, 2, 3, 10});
    entries["pianoroll_0_csc_indptr.npy"] = npyRow("<i4", starts);
    entries["pianoroll_0_csc_shape.npy"] = npyRow<std::int64_t>("<i8", {384, 128});
    entries["info.json"] =
        bytesOf(R"({"resolution": 24, "name": "Small", "0": {"program": 33, "is_drum": false, "name": "Bass"}})");
    return entries;
}

std::vector<std::uint8_t> zipped(const NpzEntries& entries) {
    auto bytes = zip(entries);
    if (!bytes) throw std::runtime_error(bytes.error().message);
    return std::move(*bytes);
}

void writeBytes(const std::filesystem::path& path, const std::vector<std::uint8_t>& bytes) {
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!out) throw std::runtime_error("could not write " + path.string());
}

} // namespace muse::test
