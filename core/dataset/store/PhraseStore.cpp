// SPDX-License-Identifier: MIT
#include "core/dataset/store/PhraseStore.h"

#include "core/dataset/store/PhraseDataset.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/mman.h>
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

Result<PhraseStore::File> PhraseStore::nameless(const std::filesystem::path& beside) {
    std::string name = beside.string() + ".XXXXXX";
    const int file = ::mkstemp(name.data());
    if (file >= 0) ::unlink(name.c_str());
    File stream(file < 0 ? nullptr : ::fdopen(file, "w+b"));
    if (stream) return stream;
    const Error problem{
        fmt::format("Could not write {}: {}. Choose another place.", beside.string(), std::strerror(errno))};
    if (file >= 0) ::close(file);
    return problem;
}

Result<PhraseStore> PhraseStore::create(const std::filesystem::path& output) {
    auto file = nameless(output);
    if (!file) return file.error();
    PhraseStore store;
    store.m_output = output;
    store.m_file = std::move(*file);
    return store;
}

Error PhraseStore::failed() const {
    return {fmt::format("Could not write {}: {}. Make room, or choose another place.", m_output.string(),
                        std::strerror(errno))};
}

Result<std::size_t> PhraseStore::add(std::span<const std::uint8_t> phrase, const Fingerprint& content) {
    const auto [entry, isNew] = m_known.try_emplace(content, m_size);
    if (!isNew) return entry->second;
    if (std::fwrite(phrase.data(), 1, phrase.size(), m_file.get()) != phrase.size()) return failed();
    return m_size++;
}

/// Into a second file, which takes the place of the first.
Result<void> PhraseStore::copy(const std::vector<std::size_t>& order) {
    auto target = nameless(m_output);
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
    const std::size_t bytes = order.size() * kBytesPerPhrase;
    if (bytes == 0) return std::span<const std::uint8_t>{};
    void* start = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, ::fileno(m_file.get()), 0);
    if (start == MAP_FAILED) return failed();
    m_mapping = std::shared_ptr<const void>(start, [bytes](const void* at) { ::munmap(const_cast<void*>(at), bytes); });
    return std::span(static_cast<const std::uint8_t*>(start), bytes);
}

} // namespace muse
