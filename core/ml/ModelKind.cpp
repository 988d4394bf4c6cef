// SPDX-License-Identifier: MIT
#include "core/ml/ModelKind.h"

#include <algorithm>

namespace muse {

const ModelTraits& traits(ModelKind kind) {
    return *std::ranges::find(kModelKinds, kind, &ModelTraits::kind);
}

std::string_view name(ModelKind kind) {
    return traits(kind).name;
}

std::optional<ModelKind> modelKindNamed(std::string_view wanted) {
    const auto found = std::ranges::find(kModelKinds, wanted, &ModelTraits::name);
    if (found == kModelKinds.end()) return std::nullopt;
    return found->kind;
}

} // namespace muse
