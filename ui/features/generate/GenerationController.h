// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/scores/PieceScore.h"
#include "core/ml/steering/SteeredChoice.h"
#include "core/music/BarLocks.h"
#include "core/music/Song.h"
#include "ui/document/InsertPhrase.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <array>
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
    int candidates = 1; ///< more than one are offered; one alone goes into the song
    /// What each candidate is made by, where they are not made by one seed after another; all are offered.
    std::vector<GenerationSettings> pieces = {};
    bool goesOn = false; ///< chosen among many, so that it follows the bar before
    /// Shown before all others, however they are ordered: it was there already.
    std::optional<std::uint64_t> likedSeed = {};
    std::filesystem::path rival = {}; ///< of another model; as many candidates are its own, and nobody is told which
    BarLocks locks;                   ///< bars that stay as they are
    bool onlyEmptyBars = false;       ///< some of them because notes begin there
    double dynamics = 0;              ///< how much of the model's dynamics the notes get: 0 (flat, on the grid) .. 1
};

/// One of several answers to a request.
struct Candidate {
    GenerationSettings settings;
    Pianoroll roll;
    std::optional<PieceScore> score; ///< where the model knows what is usual, and the music is long enough
    std::size_t maker = 0;           ///< of CandidateOffer::makers
    Pianoroll shown = Pianoroll();   ///< its roll, with the song's own notes in place of those that locks keep out
};

/// Where generated music goes, as it was when it was asked for.
struct GenerationPlace {
    std::vector<FittedBar> bars;
    Pianoroll song; ///< all tracks in them
    BarLocks stays; ///< the roll's bars that are locked, numbered from 0, and all of locked tracks
};

/// A model that made candidates.
struct Maker {
    ModelCard card;
    std::string hash; ///< of its file; empty where that is gone
};

/// Answers among which the user chooses.
struct CandidateOffer {
    GenerationRequest request;
    std::vector<Maker> makers; ///< one, or two between which the user chooses blind
    int tried = 0;             ///< pieces of music, of which the candidates were chosen
    std::string given = {};    ///< givenHash(), where they play to a track
    std::vector<Candidate> candidates;

    [[nodiscard]] bool blind() const { return makers.size() > 1; }
    [[nodiscard]] const Maker& makerOf(const Candidate& candidate) const { return makers[candidate.maker]; }
    [[nodiscard]] const ModelCard& cardOf(const Candidate& candidate) const { return makerOf(candidate).card; }
};

/// What the model that made a candidate would have played to another given track.
struct Listening {
    std::uint64_t seed = 0;                 ///< of the candidate
    std::array<double, kFamilies> change{}; ///< onsetChange()
    std::optional<std::int64_t> otherFrom;  ///< OtherGiven::from
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

    /// The model that would be used.
    [[nodiscard]] Result<ModelCard> fitting(const GenerationRequest& request) const;
    /// Refused in one sentence, or busy from then on.
    void generate(const GenerationRequest& request);
    void cancel() { m_job.cancel(); }

    /// Asks for one more answer, between others, while somebody moves about between them: of several that are asked for
    /// before the first is there, only the last is made.
    void morph(const GenerationRequest& request, const ModelCard& card, const Morph& morph);
    /// Whether a candidate listens to the given track: makes the same once more, to another one. Only for offers that
    /// were made to a track.
    void listen(const CandidateOffer& offer, std::size_t candidate);
    /// Whoever asked is gone: nothing that listen() was asked for is answered any more.
    void stopListening();

    /// Whoever moved about is gone: nothing that morph() was asked for is answered any more.
    void stopMorphing();

    /// What would become of the song with a candidate in these tracks; nothing where others than this have changed the
    /// song in those bars since it was made.
    [[nodiscard]] std::optional<Song> with(const CandidateOffer& offer, std::size_t candidate,
                                           const std::vector<Family>& families) const;
    /// Whether the bars that it was about are as they were, or as what was taken since made them.
    [[nodiscard]] bool stands(const GenerationRequest& request) const { return !problemSince(request); }
    /// Shows the song's own notes wherever `locks` keep the candidates out now.
    void showKept(CandidateOffer& offer, const BarLocks& locks) const;
    /// Puts a candidate into the song, into these tracks.
    void take(const CandidateOffer& offer, std::size_t candidate, const std::vector<Family>& families);
    /// False where the song has bars of another length than 4/4, into which the models' are fitted.
    [[nodiscard]] bool inWholeBars(const GenerationRequest& request) const;
    /// The bars that it fills, as ticks of the song as it is now.
    [[nodiscard]] TickSpan spanOf(const GenerationRequest& request) const;
    /// Wishes for tracks that the request may not change are none: they go, which a sentence says; else that is empty.
    QString leaveOutWishes(GenerationRequest& request) const;
    /// The tracks that the request may change.
    [[nodiscard]] std::vector<Family> changeable(const GenerationRequest& request) const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    /// One sentence.
    void failed(const QString& sentence);
    void cancelled();
    /// Several answers are there, and the song is as it was.
    void offered(const muse::CandidateOffer& offer);
    /// What morph() asked for last.
    void morphed(const muse::Candidate& candidate);
    /// What listen() asked for.
    void listened(const muse::Listening& listening);
    /// The song has new notes there; one sentence says which.
    void generated(const QString& sentence, muse::TickSpan span);

private:
    Result<std::vector<ModelCard>> makers(const GenerationRequest& request) const;
    Result<std::vector<Family>> targets(const GenerationRequest& request) const;
    std::optional<Error> problemWith(const GenerationRequest& request) const;
    Result<std::shared_ptr<GenerationModel>> loaded(const ModelCard& card);
    Result<CandidateOffer> run(const GenerationRequest& request, const std::vector<ModelCard>& cards,
                               const GenerationPlace& place, const Pianoroll& before, const JobControl& job);
    Result<SteeredChoice> make(const ModelCard& card, const Pianoroll* given,
                               const std::vector<GenerationSettings>& pieces, const JobControl& job);
    Result<SteeredChoice> choose(const ModelCard& card, const Pianoroll* given,
                                 const std::vector<GenerationSettings>& pieces, const Pianoroll* before,
                                 const JobControl& job);
    [[nodiscard]] GenerationPlace placeOf(const GenerationRequest& request) const;
    [[nodiscard]] Pianoroll barBefore(const GenerationRequest& request) const;
    void morphNext();
    std::optional<Error> problemSince(const GenerationRequest& request) const;
    void finish(Outcome<CandidateOffer>& outcome);
    PhrasePlace placeFor(const GenerationRequest& request, const std::vector<Family>& families) const;
    Generation originOf(const CandidateOffer& offer, std::size_t candidate) const;
    Expression expressionOf(const CandidateOffer& offer, std::size_t candidate) const;

    SongDocument& m_document;
    ModelCatalogue& m_models;
    std::mutex m_modelMutex;                   ///< held by the worker that uses the model
    std::shared_ptr<GenerationModel> m_loaded; ///< kept, since the next request is mostly for the same
    /// As the song was when the request came, and after each track of an answer that was put into it since.
    std::vector<Song> m_expected;
    std::int64_t m_barsTo = 0;    ///< the number of the bar behind those that were asked for
    std::int64_t m_barsMoved = 0; ///< that came before it since, or went
    /// What is to be made while somebody moves about.
    struct Wanted {
        GenerationRequest request;
        ModelCard card;
        Morph morph;
    };
    std::optional<Wanted> m_wanted;
    std::uint64_t m_morphing = 0;  ///< another number since morphing was last stopped
    std::uint64_t m_listening = 0; ///< the same of listening
    Job m_morpher;
    Job m_listener;
    Job m_warmer;
    Job m_job;
};

} // namespace muse
