// SPDX-License-Identifier: MIT
#include "core/dataset/store/DynamicsJson.h"

#include "core/base/json/JsonText.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace muse {
namespace {

using Json = nlohmann::ordered_json;

struct Column {
    const char* key;
    double PositionDynamics::*value;
    double least, most;
};

constexpr Column kColumns[] = {{"velocity", &PositionDynamics::velocity, 1, 127},
                               {"velocity_spread", &PositionDynamics::velocitySpread, 0, kMostVelocitySpread},
                               {"offset", &PositionDynamics::offset, -kMostOffset, kMostOffset},
                               {"offset_spread", &PositionDynamics::offsetSpread, 0, kMostOffset}};

double rounded(double value) {
    return std::round(value * 100) / 100;
}

bool isColumn(const Json& values, const Column& column) {
    return values.is_array() && values.size() == kMetricalPositions &&
           std::ranges::all_of(values, [&column](const Json& value) {
               return value.is_number() && value.get<double>() >= column.least && value.get<double>() <= column.most;
           });
}

} // namespace

std::string dynamicsJson(const Dynamics& dynamics) {
    Json object = Json::object();
    for (const Part part : kAllParts)
        for (const Column& column : kColumns)
            for (const PositionDynamics& each : dynamics.parts[index(part)])
                object[std::string(name(part))][column.key].push_back(rounded(each.*column.value));
    return jsonText(object);
}

Result<Dynamics> dynamicsFromJson(std::string_view text) {
    const Json object = parseJsonIfAny(text);
    Dynamics dynamics;
    for (const Part part : kAllParts)
        for (const Column& column : kColumns) {
            const auto found = object.is_object() ? object.find(std::string(name(part))) : object.end();
            const Json values = found != object.end() && found->is_object() ? found->value(column.key, Json()) : Json();
            if (!isColumn(values, column))
                return Error{"its dynamics have no {} numbers from {} to {} for '{}.{}'",
                             kMetricalPositions,
                             column.least,
                             column.most,
                             name(part),
                             column.key};
            for (std::size_t position = 0; position < kMetricalPositions; ++position)
                dynamics.at(part, position).*column.value = values[position].get<double>();
        }
    return dynamics;
}

} // namespace muse
