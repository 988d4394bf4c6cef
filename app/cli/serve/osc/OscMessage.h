// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace muse::cli {

using OscValue = std::variant<std::int32_t, float, std::string>;

/// One message of Open Sound Control 1.0.
struct OscMessage {
    std::string address;
    std::vector<OscValue> values;

    friend bool operator==(const OscMessage&, const OscMessage&) = default;
};

/// Refuses, with a sentence, bytes that are no message, bundles, and values that are neither a number of 32 bits nor a
/// string.
Result<OscMessage> parseOsc(std::span<const std::uint8_t> bytes);

/// As it goes into a datagram.
std::vector<std::uint8_t> writeOsc(const OscMessage& message);

} // namespace muse::cli
