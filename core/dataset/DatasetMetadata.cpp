// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetMetadata.h"

#include <nlohmann/json.hpp>

namespace muse {
namespace {

/// File names of archives may be in any encoding; what is not UTF-8 is replaced.
std::string text(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string settingsText(const DatasetSettings& settings) {
    nlohmann::ordered_json required = nlohmann::ordered_json::array();
    for (const Family family : settings.requireFamilies)
        required.push_back(name(family));
    return text({{"merge", name(settings.merge)},
                 {"hop_bars", settings.hopBars},
                 {"minimum_families", settings.minimumFamilies},
                 {"minimum_active_bars", settings.minimumActiveBars},
                 {"require_families", required},
                 {"only_paths_under", settings.onlyPathsUnder}});
}

std::string countsText(const DatasetReport& report) {
    nlohmann::ordered_json with = nlohmann::ordered_json::object();
    for (const Family family : kAllFamilies)
        with[std::string(name(family))] = report.phrasesWith[index(family)];
    return text({{"files", report.files},
                 {"files_used", report.filesUsed},
                 {"phrases", report.phrases},
                 {"phrases_with", with},
                 {"rejected_files", report.rejectedFiles},
                 {"rejected_windows", report.rejectedWindows}});
}

} // namespace

std::map<std::string, std::string> datasetMetadata(const DatasetSettings& settings, const DatasetReport& report,
                                                   const Provenance& provenance) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const auto& [path, bars] : provenance)
        files.push_back({path, bars});
    // A folder given with a slash at its end has no file name.
    const auto source = settings.source.has_filename() ? settings.source : settings.source.parent_path();
    return {{"format", "musegan-phrases"},        {"format_version", "1"},
            {"program_version", MUSE_VERSION},    {"source", source.filename().string()},
            {"settings", settingsText(settings)}, {"counts", countsText(report)},
            {"provenance", text(files)}};
}

} // namespace muse
