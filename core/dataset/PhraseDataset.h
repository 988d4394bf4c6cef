// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Safetensors.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace muse {

inline constexpr std::size_t kBytesPerPhrase = kBytesPerBar * kBarsPerPhrase;
/// Name of the one tensor of a dataset file: uint8, [phrases, kBytesPerPhrase].
inline constexpr const char* kPhraseTensor = "phrases";

/// A dataset file, memory-mapped: phrases of four bars as packed bits (design.md, Files), with its settings and
/// provenance.
class PhraseDataset {
public:
    /// Refuses a file that is not a dataset, with a sentence that says why.
    static Result<PhraseDataset> open(const std::filesystem::path& path);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// kBytesPerPhrase bytes: bits by bar, step, pitch, family, most significant first.
    [[nodiscard]] std::span<const std::uint8_t> packed(std::size_t phrase) const;
    [[nodiscard]] Pianoroll phrase(std::size_t phrase) const;
    /// What the builder recorded: source, merge rule, counts of rejections (JSON), version.
    const std::map<std::string, std::string>& metadata() const { return m_file.metadata(); }
    const std::filesystem::path& path() const { return m_file.path(); }

private:
    SafetensorsFile m_file;
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_size = 0;
};

} // namespace muse
