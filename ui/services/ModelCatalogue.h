// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GenerationModel.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

namespace muse {

/// The model for a request: the named one where it accompanies `given` (nothing: generates from scratch), else the
/// first that does; nothing where none does.
std::optional<ModelCard> fittingModel(const std::vector<ModelCard>& models, const std::filesystem::path& named,
                                      std::optional<Family> given);

/// The models that the user can choose from: single files, folders of models, and the newest checkpoint of each
/// training run. Listed in the background.
class ModelCatalogue : public QObject {
    Q_OBJECT

public:
    /// `own`: a second folder of models, the user's; where there is none, it is empty or missing.
    ModelCatalogue(std::filesystem::path models, std::filesystem::path runs, std::filesystem::path own = {});

    [[nodiscard]] const std::vector<ModelCard>& models() const { return m_models; }
    /// True while the list is up to date.
    [[nodiscard]] bool ready() const { return m_ready && !m_lister.running(); }
    /// Lists again, for instance when a training has ended.
    void refresh();

    /// Adds a weights file to the list, where it is not yet in it, and has it chosen once it is listed.
    Result<void> choose(const std::filesystem::path& path);

Q_SIGNALS:
    void changed();
    /// The file that choose() was asked for is in the list.
    void chosen(const muse::ModelCard& card);

private:
    void take(std::vector<ModelCard> cards);

    std::filesystem::path m_modelFolder;
    std::filesystem::path m_runFolder;
    std::filesystem::path m_ownFolder;
    std::vector<std::filesystem::path> m_files; ///< that choose() added
    std::filesystem::path m_wanted;             ///< until it is listed
    std::vector<ModelCard> m_models;
    bool m_ready = false;
    bool m_listAgain = false;
    Job m_lister;
};

} // namespace muse
