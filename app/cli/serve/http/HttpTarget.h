// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/serve/making/MakingRequest.h"
#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace muse::cli {

/// The address of a request within its server, decoded: "/jobs/3/result?candidate=2".
struct HttpTarget {
    std::string path;
    Fields query;
};

/// The Error says what is wrong with it: it does not begin with '/', or a '%' is followed by no two hexadecimal digits.
Result<HttpTarget> parseTarget(std::string_view text);

} // namespace muse::cli
