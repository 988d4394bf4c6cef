// SPDX-License-Identifier: MIT
#include "core/dataset/store/DatasetFile.h"

#include "core/dataset/store/PhraseDataset.h"

namespace muse {
namespace {

template <typename T> std::span<const std::uint8_t> bytesOf(const std::vector<T>& values) {
    return {reinterpret_cast<const std::uint8_t*>(values.data()), values.size() * sizeof(T)};
}

} // namespace

Result<void> writeDatasetFile(const std::filesystem::path& path, std::span<const std::uint8_t> phrases,
                              const DatasetColumns& columns, std::map<std::string, std::string> metadata, bool mapped) {
    const auto rows = static_cast<std::int64_t>(columns.splits.size());
    SafetensorsContent content;
    content.metadata = std::move(metadata);
    content.tensors[tensor::kPhrases] = {"U8", {rows, static_cast<std::int64_t>(kBytesPerPhrase)}, phrases, mapped};
    content.tensors[tensor::kFamilies] = {"I8", {rows, kBarsPerPhrase}, columns.families};
    content.tensors[tensor::kSongs] = {"I32", {rows}, bytesOf(columns.songs)};
    content.tensors[tensor::kBars] = {"I32", {rows}, bytesOf(columns.bars)};
    content.tensors[tensor::kSplits] = {"I8", {rows}, columns.splits};
    return writeSafetensors(path, content);
}

} // namespace muse
