// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muse::cli {

/// A model that clients may name.
struct OfferedModel {
    std::string name; ///< its file's, without the ending
    ModelCard card;
};

/// The models that are offered to clients, loaded when they are first used and kept from then on.
class ModelShelf {
public:
    /// The shipped models, and those of `files`, weights or names. The Error says which is no model, or that two have
    /// one name.
    static Result<std::unique_ptr<ModelShelf>> of(const std::vector<std::string>& files);

    [[nodiscard]] const std::vector<OfferedModel>& models() const { return m_models; }
    /// The one of that name, or with an empty name the first that fits: one that accompanies that track, or from
    /// scratch where there is none. The Error lists those that fit.
    [[nodiscard]] Result<const OfferedModel*> choose(std::string_view name, std::optional<Family> given) const;
    /// From any thread; the model itself is for one thread at a time.
    Result<std::shared_ptr<GenerationModel>> loaded(const OfferedModel& model);

private:
    ModelShelf() = default;

    std::vector<OfferedModel> m_models;
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<GenerationModel>> m_loaded;
};

} // namespace muse::cli
