// SPDX-License-Identifier: MIT
#include "app/cli/serve/osc/OscMessage.h"

#include <cstring>
#include <lo/lo.h>
#include <lo/lo_lowlevel.h>
#include <memory>
#include <string_view>

namespace muse::cli {
namespace {

struct FreeMessage {
    void operator()(lo_message message) const { lo_message_free(message); }
};
using Message = std::unique_ptr<std::remove_pointer_t<lo_message>, FreeMessage>;

template <typename Number> Number copyOf(const void* from) {
    Number number{};
    std::memcpy(&number, from, sizeof(number));
    return number;
}

} // namespace

Result<OscMessage> parseOsc(std::span<const std::uint8_t> bytes) {
    std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    constexpr std::string_view bundle = "#bundle";
    if (std::string_view(reinterpret_cast<const char*>(copy.data()), copy.size()).starts_with(bundle))
        return Error{"Bundles are not taken; send each message by itself."};
    int problem = 0;
    const Message message(lo_message_deserialise(copy.data(), copy.size(), &problem));
    if (!message || copy.front() != '/') return Error{"This is not a message of Open Sound Control 1.0."};

    // Ends within the bytes, or it would have been refused.
    OscMessage read{reinterpret_cast<const char*>(copy.data()), {}};
    const char* types = lo_message_get_types(message.get());
    for (int i = 0; i < lo_message_get_argc(message.get()); ++i) {
        // A value lies at a multiple of four bytes, which is too few for the union that it is said to be.
        const void* value = lo_message_get_argv(message.get())[i];
        if (types[i] == LO_INT32)
            read.values.emplace_back(copyOf<std::int32_t>(value));
        else if (types[i] == LO_FLOAT)
            read.values.emplace_back(copyOf<float>(value));
        else if (types[i] == LO_STRING || types[i] == LO_SYMBOL)
            read.values.emplace_back(std::string(static_cast<const char*>(value)));
        else
            return Error{"Values of the type '{}' are not taken; use strings (s) and numbers (i, f).", types[i]};
    }
    return read;
}

std::vector<std::uint8_t> writeOsc(const OscMessage& message) {
    const Message plain(lo_message_new());
    for (const OscValue& value : message.values) {
        if (const auto* number = std::get_if<std::int32_t>(&value))
            lo_message_add_int32(plain.get(), *number);
        else if (const auto* fraction = std::get_if<float>(&value))
            lo_message_add_float(plain.get(), *fraction);
        else
            lo_message_add_string(plain.get(), std::get<std::string>(value).c_str());
    }
    std::vector<std::uint8_t> bytes(lo_message_length(plain.get(), message.address.c_str()));
    lo_message_serialise(plain.get(), message.address.c_str(), bytes.data(), nullptr);
    return bytes;
}

} // namespace muse::cli
