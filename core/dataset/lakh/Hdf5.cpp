// SPDX-License-Identifier: MIT
#include "core/dataset/lakh/Hdf5.h"

#include "core/base/log/Log.h"

#include <algorithm>
#include <cstring>

namespace muse {
namespace {

/// Texts of the Million Song Dataset are at most 1024 bytes; a file that says otherwise is damaged.
constexpr std::size_t kMostText = 1u << 16;
/// The dataset has a million songs, each with some tens of tags; chunked tables can promise any number and hold none.
constexpr std::size_t kMostRows = 1u << 27;
constexpr std::size_t kMostInColumn = 1u << 23;
constexpr std::size_t kMostInList = 1u << 14;

std::string untilNul(const char* text, std::size_t size) {
    return {text, ::strnlen(text, size)};
}

/// The field of a record type with that class, or a handle that is not ok.
Hdf5Handle fieldType(hid_t record, const char* field, H5T_class_t wanted) {
    const bool isRecord = record >= 0 && H5Tget_class(record) == H5T_COMPOUND;
    const int index = isRecord ? H5Tget_member_index(record, field) : -1;
    Hdf5Handle type(index < 0 ? -1 : H5Tget_member_type(record, static_cast<unsigned>(index)), H5Tclose);
    if (type.ok() && H5Tget_class(type.id()) == wanted) return type;
    return {-1, H5Tclose};
}

/// A record of that one field, in memory.
Hdf5Handle recordOf(const char* field, hid_t type) {
    Hdf5Handle record(H5Tcreate(H5T_COMPOUND, H5Tget_size(type)), H5Tclose);
    H5Tinsert(record.id(), field, 0, type);
    return record;
}

herr_t logError(unsigned, const H5E_error2_t* error, void*) {
    logLine(LogLevel::Debug, "HDF5", error->desc);
    return 0;
}

/// Files that lack a table are tried too, so this is nothing to worry about.
herr_t logErrors(hid_t stack, void*) {
    return H5Ewalk2(stack, H5E_WALK_DOWNWARD, logError, nullptr);
}

} // namespace

std::unique_lock<std::mutex> hdf5Lock() {
    static std::mutex mutex;
    std::unique_lock lock(mutex);
    H5Eset_auto2(H5E_DEFAULT, logErrors, nullptr);
    return lock;
}

Hdf5Table::Hdf5Table(hid_t file, const std::string& name)
    : m_dataset(H5Dopen2(file, name.c_str(), H5P_DEFAULT), H5Dclose),
      m_type(m_dataset.ok() ? H5Dget_type(m_dataset.id()) : -1, H5Tclose) {
    if (!m_dataset.ok()) return;
    const Hdf5Handle space(H5Dget_space(m_dataset.id()), H5Sclose);
    hsize_t rows = 0;
    if (space.ok() && H5Sget_simple_extent_ndims(space.id()) == 1 &&
        H5Sget_simple_extent_dims(space.id(), &rows, nullptr) == 1 && rows <= kMostRows)
        m_rows = rows;
}

bool Hdf5Table::read(std::size_t first, std::size_t count, hid_t type, void* into) const {
    if (first + count > m_rows || count == 0) return false;
    const Hdf5Handle space(H5Dget_space(m_dataset.id()), H5Sclose);
    const hsize_t start = first;
    const hsize_t length = count;
    const Hdf5Handle memory(H5Screate_simple(1, &length, nullptr), H5Sclose);
    return H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, &start, nullptr, &length, nullptr) >= 0 &&
           H5Dread(m_dataset.id(), type, memory.id(), space.id(), H5P_DEFAULT, into) >= 0;
}

std::string Hdf5Table::text(std::size_t row, const char* field) const {
    const Hdf5Handle type = fieldType(m_type.id(), field, H5T_STRING);
    if (!type.ok() || H5Tis_variable_str(type.id()) > 0) return {};
    const std::size_t size = H5Tget_size(type.id());
    if (size > kMostText) return {};
    std::string bytes(size, '\0');
    const Hdf5Handle record = recordOf(field, type.id());
    return read(row, 1, record.id(), bytes.data()) ? untilNul(bytes.data(), size) : std::string{};
}

std::optional<long long> Hdf5Table::integer(std::size_t row, const char* field) const {
    if (!fieldType(m_type.id(), field, H5T_INTEGER).ok()) return std::nullopt;
    long long value = 0;
    const Hdf5Handle record = recordOf(field, H5T_NATIVE_LLONG);
    return read(row, 1, record.id(), &value) ? std::optional(value) : std::nullopt;
}

std::vector<std::string> Hdf5Table::strings(std::size_t first, std::size_t last) const {
    last = std::min({last, m_rows, first + kMostInList});
    const bool fixed = m_type.ok() && H5Tget_class(m_type.id()) == H5T_STRING && H5Tis_variable_str(m_type.id()) == 0;
    if (first >= last || !fixed || H5Tget_size(m_type.id()) > kMostText) return {};
    const std::size_t size = H5Tget_size(m_type.id());
    std::vector<std::string> result;
    std::string bytes(size, '\0');
    for (std::size_t row = first; row < last; ++row)
        if (read(row, 1, m_type.id(), bytes.data())) result.push_back(untilNul(bytes.data(), size));
    return result;
}

std::vector<std::string> Hdf5Table::column(const char* field) const {
    std::vector<std::string> values;
    const Hdf5Handle type = fieldType(m_type.id(), field, H5T_STRING);
    if (!type.ok() || H5Tis_variable_str(type.id()) > 0 || H5Tget_size(type.id()) > kMostText) return values;
    if (m_rows > kMostInColumn) return values;
    const std::size_t size = H5Tget_size(type.id());
    const Hdf5Handle record = recordOf(field, type.id());
    constexpr std::size_t block = 4096;
    std::string bytes(block * size, '\0');
    for (std::size_t first = 0; first < m_rows; first += block) {
        const std::size_t count = std::min(block, m_rows - first);
        if (!read(first, count, record.id(), bytes.data())) break;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(untilNul(bytes.data() + i * size, size));
    }
    return values;
}

} // namespace muse
