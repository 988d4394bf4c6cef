// SPDX-License-Identifier: MIT
#include "core/dataset/PhraseDataset.h"

#include <fmt/format.h>

namespace muse {

Result<PhraseDataset> PhraseDataset::open(const std::filesystem::path& path) {
    auto file = SafetensorsFile::open(path);
    if (!file) return file.error();
    const auto phrases = file->tensor(kPhraseTensor);
    if (!phrases) return Error{fmt::format("{} is not a dataset: it has no phrases in it.", path.string())};
    const auto bytesPerPhrase = static_cast<std::int64_t>(kBytesPerPhrase);
    if (phrases->dtype != "U8" || phrases->shape.size() != 2 || phrases->shape[1] != bytesPerPhrase)
        return Error{fmt::format("{} is not a dataset of this program: its phrases should be rows of {} bytes.",
                                 path.string(), bytesPerPhrase)};
    if (phrases->shape[0] == 0)
        return Error{fmt::format("{} has no phrases in it; build the dataset again.", path.string())};
    PhraseDataset dataset;
    dataset.m_size = static_cast<std::size_t>(phrases->shape[0]);
    dataset.m_bytes = phrases->bytes;
    dataset.m_file = std::move(*file);
    return dataset;
}

std::span<const std::uint8_t> PhraseDataset::packed(std::size_t phrase) const {
    return m_bytes.subspan(phrase * kBytesPerPhrase, kBytesPerPhrase);
}

Pianoroll PhraseDataset::phrase(std::size_t phrase) const {
    auto roll = Pianoroll::fromPacked(packed(phrase));
    return roll ? std::move(*roll) : Pianoroll(kBarsPerPhrase);
}

} // namespace muse
