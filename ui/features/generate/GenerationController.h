// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"
#include "core/music/EditExtent.h"
#include "core/music/Song.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace muse {

class ModelCatalogue;
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

/// Lets a model play: the result goes into the document as one undo step.
class GenerationController : public QObject {
    Q_OBJECT

public:
    GenerationController(SongDocument& document, ModelCatalogue& models, Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_job.running(); }

    /// Gets ready in the background for what the active track would ask for first: opens LibTorch, loads the model and
    /// lets it play to nobody, so that the request does not wait for all that. To be called when the models are listed.
    void warmUp(Family active);
    [[nodiscard]] bool warmingUp() const { return m_warmer.running(); }

    void generate(const GenerationRequest& request);
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    /// One sentence.
    void failed(const QString& sentence);
    void cancelled();
    /// The song has new notes there; one sentence says which.
    void generated(const QString& sentence, muse::TickSpan span);

private:
    struct Answer {
        Pianoroll roll;
        ModelCard card;
    };

    Result<ModelCard> fitting(const GenerationRequest& request) const;
    Result<std::vector<Family>> targets(const GenerationRequest& request) const;
    std::optional<Error> problemWith(const GenerationRequest& request) const;
    Result<std::shared_ptr<GenerationModel>> loaded(const ModelCard& card);
    Result<Answer> run(const GenerationRequest& request, const ModelCard& card, const Pianoroll& given,
                       const JobControl& job);
    std::optional<Error> problemSince(const GenerationRequest& request) const;
    void insert(const GenerationRequest& request, Outcome<Answer>& outcome);

    SongDocument& m_document;
    ModelCatalogue& m_models;
    std::mutex m_modelMutex;                   ///< held by the worker that uses the model
    std::shared_ptr<GenerationModel> m_loaded; ///< kept, since the next request is mostly for the same
    EditExtent m_since;                        ///< of all edits since the request
    Job m_warmer;
    Job m_job;
};

} // namespace muse
