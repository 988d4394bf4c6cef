// SPDX-License-Identifier: MIT
#include "core/ml/provenance/ModelHash.h"

#include "core/base/MappedFile.h"
#include "core/dataset/Fingerprint.h"

#include <fmt/format.h>

namespace muse {

Result<std::string> modelHash(const std::filesystem::path& weights) {
    const auto file = MappedFile::open(weights);
    if (!file) return file.error();
    const Fingerprint content = fingerprint(file->bytes());
    return fmt::format("{:016x}{:016x}", content.high, content.low);
}

} // namespace muse
