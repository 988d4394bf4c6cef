// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/generate/GenerationController.h"
#include "ui/services/OfferLedger.h"
#include "ui/services/PlaybackController.h"

#include <QObject>

#include <map>
#include <optional>

namespace muse {

class CandidatePane;
class CopyFinder;
class KeptTracks;
class OfferLedger;
struct Studio;

/// Lets the user look at candidates in the roll and hear them in their bars, over and over, while the song stays as it
/// is, until one is taken or all are left.
class CandidateChooser : public QObject {
    Q_OBJECT

public:
    CandidateChooser(Studio& studio, GenerationController& controller, CandidatePane& pane, OfferLedger& ledger,
                     QObject* parent = nullptr);

    [[nodiscard]] bool choosing() const { return m_offer.has_value(); }
    void leave();
    /// Puts the current one, if any, into the song, as if Enter had been pressed; whether there was one.
    bool takeCurrent();
    /// Candidates are asked for again: others are to come.
    void moveOn();

Q_SIGNALS:
    void choosingChanged(bool choosing);
    /// None was taken, nor kept in part.
    void left();
    /// One sentence for the panel.
    void noticed(const QString& sentence);
    /// The seed of the candidates that would come next.
    void nextSeed(std::uint64_t seed);

private:
    /// How playback was before anything was heard.
    struct Heard {
        Tick position = 0;
        bool playing = false;
        bool moved = false; ///< to what is heard in its place
    };

    /// Candidates that others were made from, and the song's step when they came.
    struct Earlier {
        CandidateOffer offer;
        int beganAt = 0;
    };

    /// Candidates whose bars somebody worked on.
    struct Stranded {
        CandidateOffer offer;
        std::vector<Earlier> earlier;
        std::size_t keptBefore = 0;
        std::optional<std::size_t> keptOf;
        int shown = 0;
        int beganAt = 0;
    };

    void begin(const CandidateOffer& offer);
    void look(const CandidateOffer& offer);
    void goBack();
    void showEarlier();
    void show(int candidate);
    void showNearness();
    void listen(int candidate);
    void sort();
    [[nodiscard]] std::vector<Family> open() const;
    void followSong();
    void strand();
    void comeBack();
    void take(int candidate, const std::vector<Family>& families);
    void keep(int candidate, Family family);
    void showKept();
    void drag(int candidate);
    void moreLike(int candidate);
    [[nodiscard]] Morph morphOf(const std::vector<int>& candidates, std::vector<MorphPoint> path,
                                Interpolation interpolation) const;
    void spread(const std::vector<int>& candidates, const Morph& between, const std::vector<MorphPoint>& line);
    void showBetween(const Candidate& candidate);
    [[nodiscard]] std::uint64_t freshSeed() const;
    [[nodiscard]] std::size_t howMany() const;
    void ask(std::vector<GenerationSettings> pieces, std::optional<std::uint64_t> liked);
    using PerTrackThresholds = decltype(GenerationSettings::trackThresholds);
    [[nodiscard]] PerTrackThresholds thresholdsAt(const std::vector<int>& candidates,
                                                  const std::vector<MorphPoint>& path) const;
    void followPreview();
    void end();
    void giveBack();
    void recordLeft() const;
    void record(std::size_t maker, OfferOutcome::End ended) const;

    Studio& m_studio;
    GenerationController& m_controller;
    CandidatePane& m_pane;
    OfferLedger& m_ledger;
    CopyFinder* m_copies;
    KeptTracks* m_kept;
    std::optional<CandidateOffer> m_offer;
    std::map<std::uint64_t, QString> m_listening; ///< what came of asking, by seed
    std::vector<Earlier> m_earlier;               ///< those from which one after another came
    std::vector<Family> m_open;                   ///< tracks that are still to be chosen
    std::optional<Heard> m_before;
    std::size_t m_made = 0; ///< candidates of the offer but for the one between others
    bool m_taking = false;
    int m_beganAt = 0;                   ///< the step of the song at which these candidates came
    std::size_t m_keptBefore = 0;        ///< how many tracks had been kept when candidates were asked for
    std::optional<std::size_t> m_keptOf; ///< the maker of what was kept in part, of this offer
    int m_shown = 0;                     ///< the candidate that was shown last
    std::optional<Stranded> m_stranded;  ///< until others are asked for
};

} // namespace muse
