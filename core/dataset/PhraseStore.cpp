// SPDX-License-Identifier: MIT
#include "core/dataset/PhraseStore.h"

#include "core/base/Safetensors.h"
#include "core/dataset/PhraseDataset.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace muse {

Result<PhraseStore> PhraseStore::create(const std::filesystem::path& output) {
    std::string name = output.string() + ".XXXXXX";
    const int file = ::mkstemp(name.data());
    if (file < 0)
        return Error{
            fmt::format("Could not write {}: {}. Choose another place.", output.string(), std::strerror(errno))};
    ::unlink(name.c_str());
    PhraseStore store;
    store.m_output = output;
    store.m_file.reset(::fdopen(file, "w+b"));
    if (!store.m_file) ::close(file);
    if (!store.m_file) return store.failed();
    return store;
}

Error PhraseStore::failed() const {
    return {fmt::format("Could not write {}: {}.", m_output.string(), std::strerror(errno))};
}

Result<bool> PhraseStore::holds(std::size_t at, std::span<const std::uint8_t> phrase) {
    std::vector<std::uint8_t> other(kBytesPerPhrase);
    if (std::fflush(m_file.get()) != 0) return failed();
    const auto offset = static_cast<off_t>(at * kBytesPerPhrase);
    const ssize_t count = ::pread(::fileno(m_file.get()), other.data(), other.size(), offset);
    if (count != static_cast<ssize_t>(other.size())) return failed();
    return std::ranges::equal(other, phrase);
}

Result<bool> PhraseStore::add(std::span<const std::uint8_t> phrase) {
    const std::string_view text(reinterpret_cast<const char*>(phrase.data()), phrase.size());
    const std::size_t hash = std::hash<std::string_view>{}(text);
    for (auto [known, end] = m_byHash.equal_range(hash); known != end; ++known) {
        const auto same = holds(known->second, phrase);
        if (!same) return same.error();
        if (*same) return false;
    }
    if (std::fwrite(phrase.data(), 1, phrase.size(), m_file.get()) != phrase.size()) return failed();
    m_byHash.emplace(hash, m_size++);
    return true;
}

Result<void> PhraseStore::save(const std::map<std::string, std::string>& metadata) {
    if (std::fflush(m_file.get()) != 0) return failed();
    const std::size_t bytes = m_size * kBytesPerPhrase;
    void* start = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, ::fileno(m_file.get()), 0);
    if (start == MAP_FAILED) return failed();
    SafetensorsContent content;
    content.metadata = metadata;
    content.tensors[kPhraseTensor] = {"U8",
                                      {static_cast<std::int64_t>(m_size), static_cast<std::int64_t>(kBytesPerPhrase)},
                                      std::span(static_cast<const std::uint8_t*>(start), bytes)};
    auto result = writeSafetensors(m_output, content);
    ::munmap(start, bytes);
    return result;
}

} // namespace muse
