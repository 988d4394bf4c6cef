// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/generate/GenerationController.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace muse {

class CandidateList;
class MorphPane;
class ScorePane;

/// Candidates to look at and to hear, and what may become of the current one.
class CandidatePane : public QWidget {
    Q_OBJECT

public:
    explicit CandidatePane(QWidget* parent = nullptr);

    void setOffer(const CandidateOffer& offer);
    /// Other pictures of the same candidates.
    void setPictures(const std::vector<Candidate>& candidates);
    /// Whether there were others before these.
    void setBack(bool possible);
    /// Says that the models' bars were made to fit the song's.
    void setFitted(bool fitted);
    /// What lies between others, as one more candidate; it is the current one then.
    void setBetween(const Candidate& candidate);
    /// The tracks of which one alone may be kept.
    void setTracks(const std::vector<Family>& families);
    /// Those of them in which the current candidate has no notes.
    void setSilent(const std::vector<Family>& families);
    /// What the current candidate came to, and what it lacks of what was wished for.
    void setScore(const std::optional<PieceScore>& score, std::optional<Family> given, const QString& unmet);
    /// How near it is to what was trained on: one sentence, and what its numbers mean; empty where nobody knows.
    void setNearness(const QString& sentence, const QString& meaning, bool perhapsCopied);
    /// Whether it may be asked if the model listens to this track, and what came of asking.
    void setListening(std::optional<Family> given, const QString& answer);
    [[nodiscard]] PieceOrder order() const;
    [[nodiscard]] int current() const;
    void setCurrent(int candidate);
    /// None is looked at any more.
    void clearCurrent();
    void takeFocus();

Q_SIGNALS:
    void currentMoved(int candidate);
    /// A part of it that was asked for came in, perhaps out of sight.
    void grown(QWidget* part);
    void takeRequested(int candidate);
    void keepRequested(int candidate, muse::Family family);
    void leaveRequested();
    /// Take back the newest step since these are on show, else show those that were there before, else leave.
    void backRequested();
    /// Show those that were there before.
    void earlierRequested();
    void dragged(int candidate);
    /// The candidates are wanted in another order.
    void orderChanged();
    /// Whether it listens to the given track is wanted to be known.
    void listenRequested(int candidate);
    /// Others that are alike.
    void moreLikeRequested(int candidate);
    /// What lies there, between these candidates.
    void morphRequested(const std::vector<int>& candidates, const std::vector<muse::MorphPoint>& path,
                        muse::Interpolation interpolation);
    /// As many candidates as there are now, evenly along that way.
    void spreadRequested(const std::vector<int>& candidates, const std::vector<muse::MorphPoint>& path,
                         muse::Interpolation interpolation);

private:
    void refresh();
    void showMorph(bool shown);
    [[nodiscard]] std::vector<int> corners() const;

    int m_made = 0; ///< candidates but for the one between others
    QLabel* m_heading = nullptr;
    QLabel* m_maker = nullptr;
    QLabel* m_fitted = nullptr;
    QComboBox* m_order = nullptr;
    ScorePane* m_score = nullptr;
    QLabel* m_unmet = nullptr;
    QLabel* m_nearness = nullptr;
    QPushButton* m_listen = nullptr;
    QLabel* m_listening = nullptr;
    CandidateList* m_list = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_keep = nullptr;
    QMenu* m_tracks = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_moreLike = nullptr;
    QPushButton* m_between = nullptr;
    MorphPane* m_morph = nullptr;
};

} // namespace muse
