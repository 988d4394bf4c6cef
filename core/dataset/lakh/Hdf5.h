// SPDX-License-Identifier: MIT
#pragma once

#include <hdf5.h>

#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muse {

/// An identifier of the HDF5 library with the function that closes it.
class Hdf5Handle {
public:
    using Closer = herr_t (*)(hid_t);
    Hdf5Handle(hid_t id, Closer close) : m_id(id), m_close(close) {}
    ~Hdf5Handle() {
        if (m_id >= 0) m_close(m_id);
    }
    Hdf5Handle(Hdf5Handle&& other) noexcept : m_id(std::exchange(other.m_id, -1)), m_close(other.m_close) {}
    Hdf5Handle(const Hdf5Handle&) = delete;
    Hdf5Handle& operator=(const Hdf5Handle&) = delete;

    [[nodiscard]] bool ok() const { return m_id >= 0; }
    [[nodiscard]] hid_t id() const { return m_id; }

private:
    hid_t m_id;
    Closer m_close;
};

/// The one lock of all use of HDF5, which also silences the library's own error printing.
std::unique_lock<std::mutex> hdf5Lock();

/// A one-dimensional dataset of records or strings in an open file; one missing or of another kind reads as empty.
class Hdf5Table {
public:
    Hdf5Table(hid_t file, const std::string& name);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    /// A field of fixed-length text, of a whole number, in a record.
    [[nodiscard]] std::string text(std::size_t row, const char* field) const;
    [[nodiscard]] std::optional<long long> integer(std::size_t row, const char* field) const;
    /// Strings of a plain list: rows [first, last), at most 16384 of them.
    [[nodiscard]] std::vector<std::string> strings(std::size_t first, std::size_t last) const;
    /// A fixed-length text field of all rows; nothing of more than eight million rows.
    [[nodiscard]] std::vector<std::string> column(const char* field) const;

private:
    /// Reads rows [first, first + count) as a memory type; false when the library cannot.
    bool read(std::size_t first, std::size_t count, hid_t type, void* into) const;

    Hdf5Handle m_dataset;
    Hdf5Handle m_type;
    std::size_t m_rows = 0;
};

} // namespace muse
