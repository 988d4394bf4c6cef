// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/MappedFile.h"
#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// One named tensor of a safetensors file: element type ("U8", "F32", "I64"), shape and raw little-endian bytes.
struct TensorView {
    std::string dtype;
    std::vector<std::int64_t> shape;
    std::span<const std::uint8_t> bytes;
    bool mapped = false; ///< of a MappedFile: what has been written of it may leave memory
};

/// What a safetensors file holds, borrowed: tensors by name and free string metadata.
struct SafetensorsContent {
    std::map<std::string, TensorView> tensors;
    std::map<std::string, std::string> metadata;
};

/// A safetensors file mapped read-only. Every size is checked against the file before anything is allocated on its
/// word.
class SafetensorsFile {
public:
    /// Refuses a truncated file, overlapping or outlying tensors, and a shape that does not match its bytes.
    static Result<SafetensorsFile> open(const std::filesystem::path& path);

    const std::map<std::string, TensorView>& tensors() const { return m_content.tensors; }
    const std::map<std::string, std::string>& metadata() const { return m_content.metadata; }
    const std::filesystem::path& path() const { return m_path; }

    /// The named tensor, or an Error that says what the file lacks.
    Result<TensorView> tensor(const std::string& name) const;

private:
    MappedFile m_file;
    SafetensorsContent m_content;
    std::filesystem::path m_path;
};

/// Parses a whole file's bytes; the views point into `bytes`. For fuzzing and for the mapped reader.
Result<SafetensorsContent> parseSafetensors(std::span<const std::uint8_t> bytes);

/// Writes atomically, tensors in name order, so that the same content is always the same bytes.
Result<void> writeSafetensors(const std::filesystem::path& path, const SafetensorsContent& content);

/// Bytes of one element of a safetensors dtype; 0 for one we do not know.
std::size_t safetensorsElementSize(const std::string& dtype);

} // namespace muse
