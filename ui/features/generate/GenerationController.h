// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"
#include "core/music/Song.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace muse {

class SongDocument;

/// What to generate, and into which bars.
struct GenerationRequest {
    std::filesystem::path model; ///< of the model to use; where it accompanies another track, one that fits is sought
    GenerationSettings settings; ///< `bars` is set from the span
    bool fromScratch = false;
    Family active = Family::Bass; ///< the track to accompany
    Bar first;                    ///< the first bar
    int bars = kBarsPerPhrase;
};

/// Lists the trained models and lets one play: the result goes into the document as one undo step.
class GenerationController : public QObject {
    Q_OBJECT

public:
    /// Models are looked for in these folders; runs are looked for in the folders of the second.
    GenerationController(SongDocument& document, std::filesystem::path models, std::filesystem::path runs,
                         QObject* parent = nullptr);

    [[nodiscard]] const std::vector<ModelCard>& models() const { return m_models; }
    [[nodiscard]] bool busy() const { return m_worker.running(); }
    /// True while the list of models is up to date.
    [[nodiscard]] bool ready() const { return m_ready && !m_lister.running(); }
    /// Adds one file to the list, for instance from the command line.
    void addModel(std::filesystem::path path);
    void refreshModels();

    /// Gets ready in the background for what the active track would ask for first: opens LibTorch, loads the model and
    /// lets it play to nobody, so that the request does not wait for all that. Once the models are listed.
    void warmUp(Family active);
    [[nodiscard]] bool warmingUp() const { return m_warmer.running(); }

    void generate(const GenerationRequest& request);
    void cancel() { m_worker.cancel(); }

Q_SIGNALS:
    void modelsChanged();
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    /// One sentence.
    void failed(const QString& sentence);
    /// The song has new notes; one sentence says which.
    void generated(const QString& sentence);

private:
    struct Outcome {
        Pianoroll roll;
        ModelCard card;
    };

    Result<ModelCard> choose(const GenerationRequest& request) const;
    Result<std::vector<Family>> targets(const GenerationRequest& request) const;
    std::optional<Error> problemWith(const GenerationRequest& request) const;
    Result<std::shared_ptr<GenerationModel>> loaded(const ModelCard& card);
    Result<Outcome> run(const GenerationRequest& request, const ModelCard& card, const Pianoroll& given,
                        const JobControl& job);
    void insert(const GenerationRequest& request, const std::vector<Family>& families, const Outcome& outcome);

    SongDocument& m_document;
    std::filesystem::path m_modelFolder;
    std::filesystem::path m_runFolder;
    std::vector<std::filesystem::path> m_extra;
    std::vector<ModelCard> m_models;
    bool m_ready = false;
    bool m_listAgain = false;
    std::mutex m_modelMutex;                   ///< held by the worker that uses the model
    std::shared_ptr<GenerationModel> m_loaded; ///< kept, since the next request is mostly for the same
    Job m_lister;
    Job m_warmer;
    Job m_worker;
};

} // namespace muse
