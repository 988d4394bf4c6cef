// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/FunnelFormat.h"

#include "core/base/json/JsonText.h"
#include "core/base/text/TableText.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>
#include <vector>

namespace muse {
namespace {

constexpr int kBarWidth = 24;

/// 1234567 as "1,234,567".
std::string grouped(std::int64_t value) {
    std::string digits = std::to_string(value);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

/// Commonest first, then by name.
std::vector<std::pair<std::string, std::int64_t>> ordered(const Rejections& rejected) {
    std::vector<std::pair<std::string, std::int64_t>> list(rejected.begin(), rejected.end());
    std::ranges::stable_sort(list, std::ranges::greater{}, [](const auto& entry) { return entry.second; });
    return list;
}

std::string bar(const StageCount& stage) {
    if (stage.in == 0) return {};
    // Something that is left is never drawn as nothing, nor something that is lost as all.
    const auto full = std::max<std::int64_t>(stage.out * kBarWidth / stage.in, stage.out > 0 ? 1 : 0);
    std::string text;
    for (int i = 0; i < kBarWidth; ++i)
        text += i < full ? "█" : "░";
    return text;
}

/// A count, or an exception as the JSON library throws them; converting a number like 1e23 would be undefined.
std::int64_t countOf(const nlohmann::json& value) {
    if (!value.is_number_integer()) throw std::invalid_argument("a count is not a whole number");
    return value.get<std::int64_t>();
}

} // namespace

std::string funnelText(const Funnel& funnel) {
    std::string text = fmt::format("{:<11} {:<9} {:>12} {:>12}\n", "stage", "unit", "in", "out");
    for (const FunnelStage stage : kAllFunnelStages) {
        const StageCount& count = funnel.at(stage);
        text += fmt::format("{:<11} {:<9} {:>12} {:>12}  {}\n", name(stage), unit(stage), grouped(count.in),
                            grouped(count.out), count.on ? bar(count) : "off");
        for (const auto& [reason, rejected] : ordered(count.rejected))
            text += fmt::format("{:<21} {:>12}  {}\n", "", grouped(rejected), reason);
    }
    return text;
}

std::string funnelCsv(const Funnel& funnel) {
    std::string text = "stage,unit,on,reason,count\r\n";
    for (const FunnelStage stage : kAllFunnelStages) {
        const StageCount& count = funnel.at(stage);
        const auto line = [&](std::string_view what, std::int64_t value) {
            text += fmt::format("{},{},{},{},{}\r\n", name(stage), unit(stage), count.on ? "yes" : "no", csvField(what),
                                value);
        };
        line("in", count.in);
        for (const auto& [reason, rejected] : ordered(count.rejected))
            line(reason, rejected);
        line("out", count.out);
    }
    return text;
}

std::string funnelJson(const Funnel& funnel) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const FunnelStage stage : kAllFunnelStages) {
        const StageCount& count = funnel.at(stage);
        list.push_back({{"stage", name(stage)},
                        {"unit", unit(stage)},
                        {"on", count.on},
                        {"in", count.in},
                        {"out", count.out},
                        {"rejected", count.rejected}});
    }
    return jsonText(list);
}

Result<Funnel> funnelFromJson(std::string_view text) {
    try {
        const auto list = parseJson(text);
        if (!list.is_array() || list.size() != kFunnelStages) return Error{"The funnel should list nine stages."};
        Funnel funnel;
        for (const FunnelStage stage : kAllFunnelStages) {
            const auto& entry = list.at(index(stage));
            if (entry.at("stage").get<std::string>() != name(stage))
                return Error{"The funnel's stage {} should be {}.", index(stage) + 1, name(stage)};
            StageCount& count = funnel.at(stage);
            count.on = entry.at("on").get<bool>();
            count.in = countOf(entry.at("in"));
            count.out = countOf(entry.at("out"));
            for (const auto& [reason, rejected] : entry.at("rejected").items())
                count.rejected[reason] = countOf(rejected);
        }
        return funnel;
    } catch (const std::exception& problem) {
        return Error{"The funnel cannot be read ({}).", problem.what()};
    }
}

} // namespace muse
