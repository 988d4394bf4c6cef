// SPDX-License-Identifier: MIT
#include "core/ml/ConfigJson.h"
#include "core/ml/config/TrainingConfig.h"

#include <cstdlib>
#include <string_view>

/// What a run folder's files may hold, a config file's settings or a line of events: whatever the bytes are, reading
/// ends with settings that are written and read the same again, or with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto json =
        nlohmann::json::parse(std::string_view(reinterpret_cast<const char*>(data), size), nullptr, false);
    if (json.is_discarded()) return 0;
    if (const auto report = muse::trainingReportFromJson(json)) {
        const auto again = muse::trainingReportFromJson(muse::toJson(*report));
        if (!again || again->step != report->step) std::abort();
    }
    if (!json.is_object()) return 0;
    const auto settings = muse::settingsFromJson(json);
    if (!settings) {
        if (settings.error().message.empty()) std::abort();
        return 0;
    }
    const auto fine = muse::checkSettings(*settings);
    if (!fine && fine.error().message.empty()) std::abort();
    const nlohmann::json written = muse::toJson(*settings);
    const auto again = muse::settingsFromJson(written);
    if (!again || nlohmann::json(muse::toJson(*again)) != written) std::abort();
    return 0;
}
