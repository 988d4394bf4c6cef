// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/FeatureReference.h"

#include "core/base/json/JsonText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace muse {
namespace {

constexpr std::size_t kFewestPhrases = 10;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kDigits = 1e5; ///< that are kept

double rounded(double value) {
    return std::round(value * kDigits) / kDigits;
}

bool agree(double one, double other) {
    return one == other || (std::isnan(one) && std::isnan(other));
}

} // namespace

bool operator==(const FeatureReference& one, const FeatureReference& other) {
    return std::ranges::equal(one.mean, other.mean, agree) && std::ranges::equal(one.deviation, other.deviation, agree);
}

FeatureReference referenceOf(const FeatureTable& table) {
    FeatureReference reference{std::vector<double>(featureCount(), kNone), std::vector<double>(featureCount(), kNone)};
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        const std::vector<double> values = table.defined(feature);
        if (values.size() < kFewestPhrases) continue;
        const auto count = static_cast<double>(values.size());
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
        double squares = 0;
        for (const double value : values)
            squares += (value - mean) * (value - mean);
        reference.mean[feature] = rounded(mean);
        reference.deviation[feature] = rounded(std::sqrt(squares / (count - 1)));
    }
    return reference;
}

std::string toText(const FeatureReference& reference) {
    nlohmann::json object = nlohmann::json::object();
    for (std::size_t feature = 0; feature < featureCount(); ++feature)
        if (std::isfinite(reference.mean[feature]))
            object[featureName(feature)] = {reference.mean[feature], reference.deviation[feature]};
    return jsonText(object);
}

Result<FeatureReference> featureReference(const std::string& text) {
    const auto object = parseJsonIfAny(text);
    if (!object.is_object()) return Error{"what is usual in its data is no JSON object"};
    FeatureReference reference{std::vector<double>(featureCount(), kNone), std::vector<double>(featureCount(), kNone)};
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        const auto found = object.find(featureName(feature));
        if (found == object.end()) continue;
        if (!found->is_array() || found->size() != 2 || !(*found)[0].is_number() || !(*found)[1].is_number() ||
            (*found)[1].get<double>() < 0)
            return Error{"what is usual in its data has no mean and deviation for '{}'", featureName(feature)};
        reference.mean[feature] = (*found)[0].get<double>();
        reference.deviation[feature] = (*found)[1].get<double>();
    }
    return reference;
}

} // namespace muse
