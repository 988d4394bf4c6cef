// SPDX-License-Identifier: MIT
#include "core/dataset/store/PhraseDataset.h"

#include "core/base/Extension.h"
#include "core/base/json/JsonText.h"
#include "core/dataset/funnel/FunnelFormat.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/dataset/store/DynamicsJson.h"
#include "core/metrics/MetricsJson.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sys/mman.h>
#include <unistd.h>

namespace muse {
namespace {

std::int32_t numberAt(std::span<const std::uint8_t> column, std::size_t row) {
    static_assert(std::endian::native == std::endian::little, "safetensors are little-endian");
    std::int32_t value = 0;
    std::memcpy(&value, column.data() + row * sizeof value, sizeof value);
    return value;
}

} // namespace

unsigned soundingAnywhere(const PhraseFamilies& families) {
    unsigned all = 0;
    for (const std::uint8_t bar : families)
        all |= bar;
    return all;
}

unsigned soundingThroughout(const PhraseFamilies& families) {
    unsigned all = ~0u;
    for (const std::uint8_t bar : families)
        all &= bar;
    return all;
}

Result<PhraseDataset> PhraseDataset::open(const std::filesystem::path& path) {
    std::error_code code;
    if (std::filesystem::is_directory(path, code))
        return Error{"{} is a folder; a dataset is one file, built of a folder of music with Data > Build, or with "
                     "'musegan dataset build'.",
                     path};
    auto file = SafetensorsFile::open(path);
    if (!file && std::filesystem::exists(path, code) && extensionOf(path) != kDatasetEnding)
        return Error{"{} is no dataset, whose name ends in {}; build one of your music with Data > Build, or with "
                     "'musegan dataset build'.",
                     path, kDatasetEnding};
    if (!file) return file.error();
    PhraseDataset dataset;
    dataset.m_file = std::move(*file);
    const auto& metadata = dataset.m_file.metadata();
    const auto format = metadata.find(dataset_key::kFormat);
    const auto version = metadata.find(dataset_key::kVersion);
    if (format == metadata.end() || format->second != kDatasetFormat)
        return Error{"{} is not a dataset of this program; build one with `musegan dataset build`.", path};
    if (version == metadata.end() || version->second != kDatasetVersion)
        return Error{"{} was built by another version of this program; build it again.", path};
    if (auto read = dataset.readColumns(); !read) return read.error();
    if (auto read = dataset.readMetadata(); !read) return read.error();
    return dataset;
}

Result<std::span<const std::uint8_t>> PhraseDataset::column(const char* name, const char* dtype,
                                                            std::vector<std::int64_t> shape) const {
    const auto found = m_file.tensor(name);
    if (!found) return found.error();
    if (found->dtype != dtype || found->shape != shape)
        return Error{"{} is damaged: its '{}' should be {} of shape [{}]; build the dataset again.", path(), name,
                     dtype, fmt::join(shape, ", ")};
    return found->bytes;
}

Result<void> PhraseDataset::readColumns() {
    const auto phrases = m_file.tensor(tensor::kPhrases);
    if (!phrases) return phrases.error();
    const std::int64_t rows = phrases->shape.empty() ? 0 : phrases->shape[0];
    struct Wanted {
        const char* name;
        const char* dtype;
        std::vector<std::int64_t> shape;
        std::span<const std::uint8_t>& into;
    };
    const Wanted wanted[] = {{tensor::kPhrases, "U8", {rows, kBytesPerPhrase}, m_bytes},
                             {tensor::kFamilies, "I8", {rows, kBarsPerPhrase}, m_families},
                             {tensor::kSongs, "I32", {rows}, m_songOf},
                             {tensor::kBars, "I32", {rows}, m_barOf},
                             {tensor::kSplits, "I8", {rows}, m_splits}};
    for (const Wanted& one : wanted) {
        auto bytes = column(one.name, one.dtype, one.shape);
        if (!bytes) return bytes.error();
        one.into = *bytes;
    }
    if (rows == 0) return Error{"{} has no phrases in it; build the dataset again.", path()};
    m_size = static_cast<std::size_t>(rows);
    return {};
}

Result<void> PhraseDataset::readMetadata() {
    const auto damaged = [&](const Error& why) {
        return Error{"{} is damaged: {}; build the dataset again.", path(), why};
    };
    try {
        m_songs = parseJson(metadata().at(dataset_key::kSongs)).get<std::vector<std::string>>();
        auto funnel = funnelFromJson(metadata().at(dataset_key::kFunnel));
        if (!funnel) return damaged(funnel.error());
        m_funnel = std::move(*funnel);
        for (const Split split : kAllSplits) {
            auto report = metricsFromJson(metadata().at(metricsKey(split)));
            if (!report) return damaged(report.error());
            m_metrics[static_cast<std::size_t>(split)] = *report;
        }
        if (const auto found = metadata().find(dataset_key::kDynamics); found != metadata().end()) {
            auto dynamics = dynamicsFromJson(found->second);
            if (!dynamics) return damaged(dynamics.error());
            m_dynamics = *dynamics;
        }
    } catch (const std::exception& problem) {
        return damaged({"its header cannot be read ({})", problem.what()});
    }
    for (std::size_t i = 0; i < m_size; ++i) {
        const std::int32_t song = numberAt(m_songOf, i);
        if (song < 0 || static_cast<std::size_t>(song) >= m_songs.size())
            return damaged({"phrase {} comes from a song that is not listed", i});
        if (m_splits[i] >= kAllSplits.size()) return damaged({"phrase {} is in no split", i});
    }
    return {};
}

std::span<const std::uint8_t> PhraseDataset::packed(std::size_t phrase) const {
    return m_bytes.subspan(phrase * kBytesPerPhrase, kBytesPerPhrase);
}

Pianoroll PhraseDataset::phrase(std::size_t phrase) const {
    auto roll = Pianoroll::fromPacked(packed(phrase));
    return roll ? std::move(*roll) : Pianoroll(kBarsPerPhrase);
}

PhraseFamilies PhraseDataset::families(std::size_t phrase) const {
    PhraseFamilies families{};
    std::ranges::copy(m_families.subspan(phrase * kBarsPerPhrase, kBarsPerPhrase), families.begin());
    return families;
}

Split PhraseDataset::split(std::size_t phrase) const {
    return static_cast<Split>(m_splits[phrase]);
}

const std::string& PhraseDataset::song(std::size_t phrase) const {
    return m_songs[static_cast<std::size_t>(numberAt(m_songOf, phrase))];
}

int PhraseDataset::bar(std::size_t phrase) const {
    return numberAt(m_barOf, phrase);
}

std::vector<std::uint32_t> PhraseDataset::phrasesOf(std::optional<Split> wanted) const {
    std::vector<std::uint32_t> phrases;
    for (std::size_t i = 0; i < m_size; ++i)
        if (!wanted || split(i) == *wanted) phrases.push_back(static_cast<std::uint32_t>(i));
    return phrases;
}

void PhraseDataset::prefetch(std::span<const std::uint32_t> phrases) const {
    static const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    for (const std::uint32_t phrase : phrases) {
        const auto bytes = packed(phrase);
        const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
        const std::uintptr_t aligned = begin / page * page;
        // Advice only: where it fails, the read itself fetches the page.
        ::madvise(reinterpret_cast<void*>(aligned), begin + bytes.size() - aligned, MADV_WILLNEED);
    }
}

} // namespace muse
