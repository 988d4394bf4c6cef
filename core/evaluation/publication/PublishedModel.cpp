// SPDX-License-Identifier: MIT
#include "core/evaluation/publication/PublishedModel.h"

#include "core/base/File.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/evaluation/publication/CardText.h"
#include "core/ml/ModelDynamics.h"
#include "core/ml/ModelExport.h"
#include "core/ml/config/TrainingConfig.h"

#include <cstdlib>
#include <fmt/format.h>
#include <functional>

namespace muse {
namespace fs = std::filesystem;
namespace {

/// Where a model is put together and measured before it takes its place.
class Workshop {
public:
    Workshop() {
        std::string name = (fs::temp_directory_path() / "musegan-model-XXXXXX").string();
        if (mkdtemp(name.data())) m_folder = name;
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    ~Workshop() {
        std::error_code code;
        if (!m_folder.empty()) fs::remove_all(m_folder, code);
    }

    [[nodiscard]] bool open() const { return !m_folder.empty(); }
    [[nodiscard]] fs::path draft() const { return m_folder / "draft.safetensors"; }

private:
    fs::path m_folder;
};

/// Puts it together in a workshop, and lets it take its place when all went well.
Result<void> made(const fs::path& output, const std::function<Result<void>(const fs::path&)>& make) {
    const Workshop workshop;
    if (!workshop.open())
        return Error{"No folder could be made in {}; free some space there.", fs::temp_directory_path()};
    if (const auto done = make(workshop.draft()); !done) return done;
    const auto bytes = readFile(workshop.draft());
    if (!bytes) return bytes.error();
    return replaceFile(output, *bytes);
}

using Write = std::function<Result<void>(const std::string& card)>;

/// Writes a draft with a card that ends with its measures, and with the data's dynamics. What is measured is the file
/// that is given away.
Result<void> writeMeasured(const fs::path& draft, const CardData& data, const std::string& words, const Write& write,
                           const JobControl& job) {
    if (const auto done = write(words); !done) return done;
    const auto measures = measuredText(draft.string(), data, job);
    if (!measures) return measures.error();
    if (const auto done = write(words + *measures); !done) return done;
    const auto taken = takeDynamics(data.data, draft, draft);
    return taken ? Result<void>() : taken.error();
}

} // namespace

Result<void> publishModel(const Publication& publication, const JobControl& job) {
    const std::string& data = publication.data.data;
    std::optional<Calibration> calibration;
    if (!data.empty()) {
        const auto found = calibrationFor(publication.checkpoint.string(), publication.data, job);
        if (!found) return found.error();
        calibration = *found;
    }
    return made(publication.output, [&](const fs::path& draft) -> Result<void> {
        const auto write = [&](const std::string& card) {
            return exportModel(publication.checkpoint, draft, publication.name, card, calibration);
        };
        if (data.empty()) return write(publication.words);
        const auto card = readModelCard(publication.checkpoint);
        if (!card) return card.error();
        const auto run = settingsOfRun(publication.checkpoint.parent_path().parent_path());
        const std::string above = publication.words.empty() ? std::string() : publication.words + "\n";
        const std::string training = trainingText(*card, run ? *run : nlohmann::json());
        return writeMeasured(draft, publication.data, above + training + "\n", write, job);
    });
}

Result<void> recalibrateModel(const fs::path& model, const fs::path& output, const CardData& data,
                              const JobControl& job) {
    const auto card = readModelCard(model);
    if (!card) return card.error();
    const auto calibration = calibrationFor(model.string(), data, job);
    if (!calibration) return calibration.error();
    const std::string words = withoutMeasures(card->description);
    return made(output, [&](const fs::path& draft) {
        const auto write = [&](const std::string& text) {
            return exportModel(model, draft, card->name, text, *calibration);
        };
        return writeMeasured(draft, data, words, write, job);
    });
}

Result<bool> takeDynamics(const std::string& dataset, const fs::path& model, const fs::path& output) {
    const auto data = PhraseDataset::open(dataset);
    if (!data) return data.error();
    if (!data->dynamics()) return false;
    if (const auto done = writeWithDynamics(model, output, *data->dynamics()); !done) return done.error();
    return true;
}

} // namespace muse
