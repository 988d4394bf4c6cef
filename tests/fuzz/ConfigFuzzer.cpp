// SPDX-License-Identifier: MIT
#include "core/dataset/store/DynamicsJson.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/binarise/CalibrationJson.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/provenance/GenerationRecord.h"
#include "tests/fuzz/MemoryFile.h"

#include <cstdlib>

namespace {

void checkTraining(const nlohmann::json& object) {
    const auto settings = muse::settingsFromJson(object);
    if (!settings) std::abort(); // a file is only handed on once its settings are known to be read
    const auto fine = muse::checkSettings(*settings);
    if (!fine && fine.error().message.empty()) std::abort();
    const nlohmann::json written = muse::toJson(*settings);
    const auto again = muse::settingsFromJson(written);
    if (!again || nlohmann::json(muse::toJson(*again)) != written) std::abort();
}

/// What a model file says of its network, of its thresholds and of how its data is played.
void checkModel(const nlohmann::json& json) {
    if (const auto config = muse::ganConfigFromJson(json)) {
        const auto again = muse::ganConfigFromJson(muse::toJson(*config));
        if (!again || !(*again == *config)) std::abort();
    } else if (config.error().message.empty()) {
        std::abort();
    }
    if (const auto calibration = muse::calibrationFromJson(json)) {
        const nlohmann::json written = muse::toJson(*calibration);
        const auto again = muse::calibrationFromJson(written);
        if (!again || muse::toJson(*again) != written) std::abort();
    } else if (calibration.error().message.empty()) {
        std::abort();
    }
    if (const auto dynamics =
            muse::dynamicsFromJson(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace))) {
        const std::string written = muse::dynamicsJson(*dynamics);
        const auto again = muse::dynamicsFromJson(written);
        if (!again || muse::dynamicsJson(*again) != written) std::abort();
    } else if (dynamics.error().message.empty()) {
        std::abort();
    }
}

/// What a song says of how its notes were made.
void checkGeneration(const std::string& text) {
    const auto record = muse::generationRecord(text);
    if (!record && record.error().message.empty()) std::abort();
    if (!record) return;
    const std::string written = muse::toText(*record);
    const auto again = muse::generationRecord(written);
    if (!again || muse::toText(*again) != written) std::abort();
}

} // namespace

/// Whatever the bytes are, reading a config file ends with settings that are written and read the same again, or with a
/// reason; and so does what else is kept as JSON: a model's network, thresholds and dynamics, and how a song's notes
/// were made.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static muse::MemoryFile file;
    if (const auto object = muse::readConfigFile(file.hold({data, size})))
        checkTraining(*object);
    else if (object.error().message.empty())
        std::abort();
    const auto json = nlohmann::json::parse(data, data + size, nullptr, false);
    if (!json.is_discarded()) checkModel(json);
    checkGeneration({reinterpret_cast<const char*>(data), size});
    return 0;
}
