// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetSettings.h"
#include "core/dataset/funnel/SongRecord.h"
#include "core/dataset/sources/SongSource.h"

namespace muse {

/// Takes one file through the stages of the funnel that look at one song alone. Any number of threads may call it.
class SongFunnel {
public:
    /// Both must outlive the funnel.
    SongFunnel(const DatasetSettings& settings, const LakhMetadata& lakh) : m_settings(settings), m_lakh(lakh) {}

    [[nodiscard]] SongRecord take(SourceFile file) const;

private:
    /// Reads, checks the metre and the metadata; nothing when the record says where it was rejected.
    [[nodiscard]] std::optional<Pianoroll> rollOf(const SourceFile& file, SongRecord& record) const;
    [[nodiscard]] bool wanted(SongRecord& record) const;
    void cut(const Pianoroll& roll, SongRecord& record) const;
    void cutRegion(const Pianoroll& roll, int firstBar, int bars, const std::vector<bool>& active,
                   SongRecord& record) const;

    const DatasetSettings& m_settings;
    const LakhMetadata& m_lakh;
};

} // namespace muse
