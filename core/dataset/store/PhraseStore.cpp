// SPDX-License-Identifier: MIT
#include "core/dataset/store/PhraseStore.h"

#include "core/dataset/store/PhraseDataset.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace muse {
namespace {

bool isAll(const std::vector<std::size_t>& order, std::size_t size) {
    if (order.size() != size) return false;
    for (std::size_t i = 0; i < size; ++i)
        if (order[i] != i) return false;
    return true;
}

} // namespace

Result<PhraseStore> PhraseStore::create(const std::filesystem::path& output) {
    auto file = namelessFile(output.parent_path());
    if (!file) return Error{"Could not write {}. {} Choose another place.", output, file.error()};
    PhraseStore store;
    store.m_output = output;
    store.m_file = std::move(*file);
    return store;
}

Error PhraseStore::failed() const {
    return {"Could not write {}: {}. Make room, or choose another place.", m_output, std::strerror(errno)};
}

Result<std::size_t> PhraseStore::add(std::span<const std::uint8_t> phrase, const Fingerprint& content) {
    const auto [entry, isNew] = m_known.try_emplace(content, m_size);
    if (!isNew) return entry->second;
    if (std::fwrite(phrase.data(), 1, phrase.size(), m_file.get()) != phrase.size()) return failed();
    return m_size++;
}

/// Into a second file, which takes the place of the first.
Result<void> PhraseStore::copy(const std::vector<std::size_t>& order) {
    auto target = namelessFile(m_output.parent_path());
    if (!target) return target.error();
    std::vector<std::uint8_t> phrase(kBytesPerPhrase);
    for (const std::size_t number : order) {
        const auto offset = static_cast<off_t>(number * kBytesPerPhrase);
        const ssize_t count = ::pread(::fileno(m_file.get()), phrase.data(), phrase.size(), offset);
        if (count != static_cast<ssize_t>(phrase.size())) return failed();
        if (std::fwrite(phrase.data(), 1, phrase.size(), target->get()) != phrase.size()) return failed();
    }
    m_file = std::move(*target);
    return {};
}

Result<std::span<const std::uint8_t>> PhraseStore::arranged(const std::vector<std::size_t>& order) {
    if (std::fflush(m_file.get()) != 0) return failed();
    if (!isAll(order, m_size))
        if (auto copied = copy(order); !copied) return copied.error();
    if (std::fflush(m_file.get()) != 0) return failed();
    auto mapped = MappedFile::of(::fileno(m_file.get()), m_output);
    if (!mapped) return mapped.error();
    m_arranged = std::move(*mapped);
    return m_arranged.bytes();
}

} // namespace muse
