// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

namespace muse {

/// Phrases on their way into a dataset file: kept in a nameless file beside it, so that memory stays small and a crash
/// leaves nothing behind.
class PhraseStore {
public:
    /// An Error when the output's folder cannot be written.
    static Result<PhraseStore> create(const std::filesystem::path& output);

    /// Appends kBytesPerPhrase bytes; false when the very same phrase is there already.
    Result<bool> add(std::span<const std::uint8_t> phrase);
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Writes the dataset file, replacing the old one at once.
    Result<void> save(const std::map<std::string, std::string>& metadata);

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    [[nodiscard]] Error failed() const;
    Result<bool> holds(std::size_t at, std::span<const std::uint8_t> phrase);

    std::filesystem::path m_output;
    std::unique_ptr<std::FILE, Close> m_file;
    std::unordered_multimap<std::size_t, std::size_t> m_byHash;
    std::size_t m_size = 0;
};

} // namespace muse
