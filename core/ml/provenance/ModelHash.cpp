// SPDX-License-Identifier: MIT
#include "core/ml/provenance/ModelHash.h"

#include "core/base/MappedFile.h"
#include "core/dataset/Fingerprint.h"

#include <fmt/format.h>

namespace muse {
namespace {

std::string inDigits(std::span<const std::uint8_t> bytes) {
    const Fingerprint content = fingerprint(bytes);
    return fmt::format("{:016x}{:016x}", content.high, content.low);
}

} // namespace

Result<std::string> modelHash(const std::filesystem::path& weights) {
    const auto file = MappedFile::open(weights);
    if (!file) return file.error();
    return inDigits(file->bytes());
}

std::string givenHash(const Pianoroll& roll, Family given) {
    Pianoroll alone(roll.bars());
    alone.copyFamily(roll, given);
    return inDigits(alone.packed());
}

} // namespace muse
