// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/listening/ListeningTest.h"
#include "core/listening/answers/Answers.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <vector>

namespace muse {

/// One listener's way through a test, by the same rules as the page in browsers: background, volume, every trial in the
/// listener's own order, each clip to its end and all questions answered before the next.
class ListeningSession {
public:
    enum class Step { Questions, Volume, Trial, Finish };
    using Time = std::chrono::system_clock::time_point;

    /// A new listener, whose id is drawn by the system's generator.
    ListeningSession(ListeningTest test, Time now);
    /// A listener who was interrupted, from what kept() was: goes on at the first trial without an answer, or where
    /// there is none yet at the volume, or at the questions that are still open.
    /// Refuses answers to another test, or that are not the first ones of this listener's order.
    static Result<ListeningSession> resumed(ListeningTest test, ListenerAnswers kept);

    [[nodiscard]] const ListeningTest& test() const { return m_test; }
    [[nodiscard]] const ListenerAnswers& answers() const { return m_answers; }
    [[nodiscard]] Step step() const { return m_step; }
    /// How many trials are answered; while step() is Trial the index of the one that is shown.
    [[nodiscard]] std::size_t done() const { return m_answers.answers.size(); }
    /// The one that is shown; only while step() is Trial.
    [[nodiscard]] const Trial& trial() const { return m_trials[done()]; }
    /// What is said to it so far.
    [[nodiscard]] const Answer& draft() const { return m_draft; }
    /// All that was said so far, with what there is of a trial that is not left yet.
    [[nodiscard]] ListenerAnswers kept() const;

    /// Option from 0, of a question of kBackgroundQuestions.
    void answerBackground(std::size_t question, int option);
    /// 0..1
    void setVolume(double volume) { m_answers.volume = volume; }
    /// The music of the volume page, or a clip of the trial by its place, was heard to its end.
    void heard(std::size_t clip);
    /// 1..kPoints
    void rate(Criterion criterion, int points);
    /// A clip of the trial by its place.
    void prefer(std::size_t clip);
    void setComment(std::string comment) { m_answers.comment = std::move(comment); }

    /// What is still to be done before next(): clips to be heard, by their places, and questions to be answered.
    struct Missing {
        std::vector<std::size_t> unheard;
        std::size_t unanswered = 0;

        [[nodiscard]] bool none() const { return unheard.empty() && unanswered == 0; }
    };
    [[nodiscard]] Missing missing() const;
    /// The next step or trial; only where nothing is missing, and before Finish. `shown`: for how long this one was.
    void next(std::chrono::duration<double> shown, Time now);

private:
    [[nodiscard]] Step stepToGoOnFrom() const;
    void beginTrial();

    ListeningTest m_test;
    std::vector<Trial> m_trials;
    ListenerAnswers m_answers;
    Step m_step = Step::Questions;
    Answer m_draft;
    bool m_volumeHeard = false;
};

} // namespace muse
