// SPDX-License-Identifier: MIT
#include "core/ml/runs/TensorBoardFile.h"

#include "core/base/Folder.h"
#include "core/base/Machine.h"

#include <array>
#include <bit>
#include <fmt/format.h>
#include <string>
#include <unistd.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "events.out.tfevents.";
constexpr std::uint32_t kCastagnoli = 0x82F63B78; ///< bits reversed

constexpr std::array<std::uint32_t, 256> kTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = remainder >> 1 ^ (remainder & 1 ? kCastagnoli : 0);
        table[byte] = remainder;
    }
    return table;
}();

template <typename Number> void putLittleEndian(std::string& bytes, Number value) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bytes += static_cast<char>(value >> 8 * i & 0xFF);
}

/// The parts of protobuf's wire format that an Event needs.
enum class Wire { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

void putVarint(std::string& bytes, std::uint64_t value) {
    for (; value > 0x7F; value >>= 7)
        bytes += static_cast<char>((value & 0x7F) | 0x80);
    bytes += static_cast<char>(value);
}

void putKey(std::string& bytes, unsigned field, Wire wire) {
    putVarint(bytes, field << 3 | static_cast<unsigned>(wire));
}

void putInteger(std::string& bytes, unsigned field, std::int64_t value) {
    putKey(bytes, field, Wire::Varint);
    putVarint(bytes, static_cast<std::uint64_t>(value));
}

void putDouble(std::string& bytes, unsigned field, double value) {
    putKey(bytes, field, Wire::Fixed64);
    putLittleEndian(bytes, std::bit_cast<std::uint64_t>(value));
}

void putFloat(std::string& bytes, unsigned field, float value) {
    putKey(bytes, field, Wire::Fixed32);
    putLittleEndian(bytes, std::bit_cast<std::uint32_t>(value));
}

void putBytes(std::string& bytes, unsigned field, std::string_view value) {
    putKey(bytes, field, Wire::Bytes);
    putVarint(bytes, value.size());
    bytes += value;
}

/// Event: 1 wall_time, 2 step, 3 file_version, 5 summary, 7 session_log.
std::string eventAt(double wallTime, std::int64_t step) {
    std::string event;
    putDouble(event, 1, wallTime);
    if (step != 0) putInteger(event, 2, step);
    return event;
}

/// A CRC of bytes that hold CRCs is weak; so they are stored turned and moved.
std::uint32_t masked(std::string_view bytes) {
    return std::rotr(crc32c(bytes), 15) + 0xA282EAD8;
}

std::string hostOrLocal() {
    const std::string name = hostName();
    return name.empty() ? "localhost" : name;
}

} // namespace

std::uint32_t crc32c(std::string_view bytes) {
    std::uint32_t remainder = ~0u;
    for (const char byte : bytes)
        remainder = remainder >> 8 ^ kTable[(remainder ^ static_cast<unsigned char>(byte)) & 0xFF];
    return ~remainder;
}

Result<TensorBoardFile> TensorBoardFile::create(const fs::path& folder, double wallTime) {
    for (const fs::path& other : filesIn(folder))
        if (other.filename().string().starts_with(kPrefix))
            return Error{"{} holds event files already; name another folder, or delete them.", folder};
    return open(folder, wallTime);
}

Result<TensorBoardFile> TensorBoardFile::open(const fs::path& folder, double wallTime) {
    TensorBoardFile file;
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) return Error{"Could not make the folder {}: {}.", folder, code.message()};
    // Readers take the files of a folder in the order of their names.
    for (int number = 0; number == 0 || fs::exists(file.m_path, code); ++number)
        file.m_path = folder / fmt::format("{}{}.{}.{}.{}", kPrefix, static_cast<std::int64_t>(wallTime), hostOrLocal(),
                                           static_cast<std::int64_t>(::getpid()), number);
    file.m_file.open(file.m_path, std::ios::binary);
    std::string event = eventAt(wallTime, 0);
    putBytes(event, 3, "brain.Event:2");
    if (auto written = file.write(event); !written) return written.error();
    return file;
}

Result<void> TensorBoardFile::add(std::int64_t step, double wallTime, std::span<const RunScalar> scalars) {
    std::string summary;
    for (const RunScalar& scalar : scalars) {
        std::string value;
        putBytes(value, 1, scalar.name);
        putFloat(value, 2, static_cast<float>(scalar.value));
        putBytes(summary, 1, value);
    }
    std::string event = eventAt(wallTime, step);
    putBytes(event, 5, summary);
    return write(event);
}

Result<void> TensorBoardFile::restart(std::int64_t step, double wallTime) {
    constexpr int kStart = 1;
    std::string log;
    putInteger(log, 1, kStart);
    std::string event = eventAt(wallTime, step);
    putBytes(event, 7, log);
    return write(event);
}

Result<void> TensorBoardFile::write(std::string_view event) {
    std::string record;
    putLittleEndian(record, static_cast<std::uint64_t>(event.size()));
    putLittleEndian(record, masked(record));
    record += event;
    putLittleEndian(record, masked(event));
    m_file.write(record.data(), static_cast<std::streamsize>(record.size())).flush();
    if (!m_file) return Error{"Could not write {}; is the disk full?", m_path};
    return {};
}

} // namespace muse
