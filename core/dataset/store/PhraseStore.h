// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/MappedFile.h"
#include "core/base/Result.h"
#include "core/base/TemporaryFile.h"
#include "core/dataset/Fingerprint.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <unordered_map>
#include <vector>

namespace muse {

/// Phrases on their way into a dataset file: kept in a nameless file beside it, so that memory stays small and a crash
/// leaves nothing behind.
class PhraseStore {
public:
    /// An Error when the output's folder cannot be written.
    static Result<PhraseStore> create(const std::filesystem::path& output);

    /// Keeps kBytesPerPhrase bytes, once for each content; their number in the store.
    Result<std::size_t> add(std::span<const std::uint8_t> phrase, const Fingerprint& content);
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The phrases of those numbers, one after the other, mapped until the store ends. Call once, after the last add.
    Result<std::span<const std::uint8_t>> arranged(const std::vector<std::size_t>& order);

private:
    [[nodiscard]] Error failed() const;
    Result<void> copy(const std::vector<std::size_t>& order);

    std::filesystem::path m_output;
    Stream m_file;
    std::unordered_map<Fingerprint, std::size_t, FingerprintHash> m_known;
    std::size_t m_size = 0;
    MappedFile m_arranged;
};

} // namespace muse
