// SPDX-License-Identifier: MIT
#include "core/base/Safetensors.h"

#include "core/base/TemporaryFile.h"
#include "core/base/json/JsonText.h"

#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>

namespace muse {
namespace {

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kMostHeaderBytes = 256u << 20;
constexpr std::size_t kMappedAtOnce = 8u << 20; ///< bytes

std::uint64_t littleEndian(std::span<const std::uint8_t> bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = kLengthBytes; i-- > 0;)
        value = value << 8 | bytes[i];
    return value;
}

/// Bytes that a shape needs, or an Error when it is negative or overflows.
Result<std::uint64_t> bytesOf(const std::vector<std::int64_t>& shape, std::uint64_t elementSize) {
    std::uint64_t total = elementSize;
    for (const std::int64_t extent : shape) {
        if (extent < 0) return Error{"a tensor has a negative extent"};
        if (__builtin_mul_overflow(total, static_cast<std::uint64_t>(extent), &total))
            return Error{"a tensor's shape is larger than any file"};
    }
    return total;
}

/// The format's numbers are whole and not negative; what else JSON can say (1e23, -1, "8") is refused here, as a
/// conversion of it would be undefined.
template <typename T> std::vector<T> wholeNumbers(const nlohmann::json& list) {
    std::vector<T> numbers;
    for (const auto& entry : list) {
        if (!entry.is_number_unsigned() || entry.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max())
            throw std::invalid_argument("a size is not a whole number");
        numbers.push_back(static_cast<T>(entry.get<std::uint64_t>()));
    }
    return numbers;
}

Result<TensorView> parseTensor(const std::string& name, const nlohmann::json& info,
                               std::span<const std::uint8_t> data) {
    TensorView view;
    view.dtype = info.at("dtype").get<std::string>();
    view.shape = wholeNumbers<std::int64_t>(info.at("shape"));
    const auto offsets = wholeNumbers<std::uint64_t>(info.at("data_offsets"));
    const std::size_t element = safetensorsElementSize(view.dtype);
    if (element == 0) return Error{"tensor '{}' has the unknown type '{}'", name, view.dtype};
    if (offsets.size() != 2 || offsets[0] > offsets[1] || offsets[1] > data.size())
        return Error{"tensor '{}' lies outside the file (is it truncated?)", name};
    const auto need = bytesOf(view.shape, element);
    if (!need) return need.error();
    if (*need != offsets[1] - offsets[0])
        return Error{"tensor '{}' has {} bytes where its shape needs {}", name, offsets[1] - offsets[0], *need};
    view.bytes = data.subspan(offsets[0], offsets[1] - offsets[0]);
    return view;
}

/// No two tensors may share bytes, or one would alias the other; gaps between them do no harm.
bool overlaps(const std::map<std::string, TensorView>& tensors) {
    std::vector<std::pair<const std::uint8_t*, const std::uint8_t*>> ranges;
    for (const auto& [name, view] : tensors)
        if (!view.bytes.empty()) ranges.emplace_back(view.bytes.data(), view.bytes.data() + view.bytes.size());
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 1; i < ranges.size(); ++i)
        if (ranges[i].first < ranges[i - 1].second) return true;
    return false;
}

} // namespace

std::size_t safetensorsElementSize(const std::string& dtype) {
    static const std::map<std::string, std::size_t> sizes = {
        {"BOOL", 1}, {"U8", 1},  {"I8", 1},  {"I16", 2}, {"U16", 2}, {"F16", 2}, {"BF16", 2},
        {"I32", 4},  {"U32", 4}, {"F32", 4}, {"F64", 8}, {"I64", 8}, {"U64", 8}};
    const auto found = sizes.find(dtype);
    return found == sizes.end() ? 0 : found->second;
}

Result<SafetensorsContent> parseSafetensors(std::span<const std::uint8_t> bytes) {
    if (bytes.empty()) return Error{"it is empty"};
    if (bytes.size() < kLengthBytes) return Error{"it is too short to be a safetensors file"};
    const std::uint64_t headerSize = littleEndian(bytes);
    if (headerSize > bytes.size() - kLengthBytes || headerSize > kMostHeaderBytes)
        return Error{"its header is longer than the file (is it truncated, or not a safetensors file?)"};
    const auto header = bytes.subspan(kLengthBytes, headerSize);
    const auto data = bytes.subspan(kLengthBytes + headerSize);
    try {
        // A header nests three deep; the callback stops a hostile one long before it can exhaust the stack.
        const auto shallow = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
            if (depth > 8) throw std::runtime_error("nested too deep");
            return true;
        };
        const auto json = nlohmann::json::parse(header.begin(), header.end(), shallow);
        SafetensorsContent content;
        for (const auto& [name, info] : json.items()) {
            if (name == "__metadata__") {
                content.metadata = info.get<std::map<std::string, std::string>>();
                continue;
            }
            auto view = parseTensor(name, info, data);
            if (!view) return view.error();
            content.tensors.emplace(name, std::move(*view));
        }
        if (overlaps(content.tensors)) return Error{"two of its tensors overlap"};
        return content;
    } catch (const std::exception& problem) {
        return Error{"its header cannot be read ({})", problem.what()};
    }
}

Result<SafetensorsFile> SafetensorsFile::open(const std::filesystem::path& path) {
    auto file = MappedFile::open(path);
    if (!file) return file.error();
    auto content = parseSafetensors(file->bytes());
    if (!content) return Error{"Could not read {}: {}.", path, content.error()};
    SafetensorsFile result;
    result.m_path = path;
    result.m_file = std::move(*file);
    result.m_content = std::move(*content);
    return result;
}

Result<TensorView> SafetensorsFile::tensor(const std::string& name) const {
    const auto found = m_content.tensors.find(name);
    if (found == m_content.tensors.end())
        return Error{"{} has no tensor named '{}'; is it the right kind of file?", m_path, name};
    return found->second;
}

namespace {

/// Tensors may be larger than memory, so they are written from where they lie, and those of a file leave none behind.
Result<void> writeTensor(ReplacementFile& file, const TensorView& view) {
    if (!view.mapped) return file.write(view.bytes);
    for (std::size_t done = 0; done < view.bytes.size(); done += kMappedAtOnce) {
        const auto part = view.bytes.subspan(done, std::min(kMappedAtOnce, view.bytes.size() - done));
        if (auto written = file.write(part); !written) return written;
        forget(part);
    }
    return {};
}

} // namespace

Result<void> writeSafetensors(const std::filesystem::path& path, const SafetensorsContent& content) {
    nlohmann::json header = nlohmann::json::object();
    if (!content.metadata.empty()) header["__metadata__"] = content.metadata;
    std::uint64_t offset = 0;
    for (const auto& [name, view] : content.tensors) {
        header[name] = {
            {"dtype", view.dtype}, {"shape", view.shape}, {"data_offsets", {offset, offset + view.bytes.size()}}};
        offset += view.bytes.size();
    }
    std::string text = jsonText(header);
    text.resize((text.size() + 7) / 8 * 8, ' '); // the format asks for data aligned to 8 bytes
    std::array<std::uint8_t, kLengthBytes> length;
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        length[i] = static_cast<std::uint8_t>(text.size() >> (8 * i));
    auto file = ReplacementFile::of(path);
    if (!file) return file.error();
    const std::span<const std::uint8_t> words(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    for (const std::span<const std::uint8_t> part : {std::span<const std::uint8_t>(length), words})
        if (auto written = file->write(part); !written) return written;
    for (const auto& [name, view] : content.tensors)
        if (auto written = writeTensor(*file, view); !written) return written;
    return file->commit();
}

} // namespace muse
