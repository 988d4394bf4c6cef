// SPDX-License-Identifier: MIT
#include "core/exchange/numpy/TrainingArray.h"

#include "core/base/Extension.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace muse {
namespace {

constexpr std::size_t kReadBlock = 64u << 10;

} // namespace

bool isTrainingArray(const std::filesystem::path& path) {
    if (extensionOf(path) == ".npy") return true;
    if (extensionOf(path) != ".npz") return false;
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), path.c_str(), kReadBlock) != ARCHIVE_OK) return false;
    bool shape = false;
    bool nonzero = false;
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        const char* name = archive_entry_pathname(entry);
        shape = shape || (name && name == kShapeEntry);
        nonzero = nonzero || (name && name == kNonzeroEntry);
    }
    return shape && nonzero;
}

} // namespace muse
