// SPDX-License-Identifier: MIT
#include "core/listening/take/ListeningSession.h"

#include "core/listening/Presentation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <random>
#include <utility>

namespace muse {
namespace {

std::string timeText(ListeningSession::Time time) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

std::string drawnId() {
    std::random_device device;
    const auto draw = [&] { return static_cast<std::uint32_t>(device()); };
    const std::uint32_t first = draw();
    return fmt::format("{:08x}{:08x}", first, draw());
}

} // namespace

ListeningSession::ListeningSession(ListeningTest test, Time now) : m_test(std::move(test)) {
    m_answers.test = m_test.id;
    m_answers.kind = m_test.kind;
    m_answers.listener = drawnId();
    m_answers.player = "window";
    m_answers.started = timeText(now);
    m_answers.volume = 0.8;
    m_answers.background.fill(-1);
    m_trials = presentation(m_test, m_answers.listener);
}

Result<ListeningSession> ListeningSession::resumed(ListeningTest test, ListenerAnswers kept) {
    ListeningSession session(std::move(test), {});
    session.m_trials = presentation(session.m_test, kept.listener);
    const auto& answers = kept.answers;
    const bool draftFits = !kept.draft || (answers.size() < session.m_trials.size() &&
                                           kept.draft->trial == session.m_trials[answers.size()].id &&
                                           kept.draft->clips == session.m_trials[answers.size()].clips);
    const bool fits = draftFits && kept.test == session.m_test.id && kept.kind == session.m_test.kind &&
                      answers.size() <= session.m_trials.size() &&
                      std::equal(answers.begin(), answers.end(), session.m_trials.begin(),
                                 [](const Answer& answer, const Trial& trial) {
                                     return answer.trial == trial.id && answer.clips == trial.clips;
                                 });
    if (!fits) return Error{"{} is not the beginning of this test.", kept.file};
    const auto draft = std::exchange(kept.draft, std::nullopt);
    session.m_answers = std::move(kept);
    session.m_step = draft ? Step::Trial : session.stepToGoOnFrom();
    if (session.m_step != Step::Trial) return session;
    session.beginTrial();
    if (draft) session.m_draft = *draft;
    return session;
}

ListeningSession::Step ListeningSession::stepToGoOnFrom() const {
    if (std::ranges::count(m_answers.background, -1) > 0) return Step::Questions;
    // Nothing is rated yet: how loud it is here now is looked at again, from where it was.
    if (done() == 0) return Step::Volume;
    return done() < m_trials.size() ? Step::Trial : Step::Finish;
}

ListenerAnswers ListeningSession::kept() const {
    ListenerAnswers kept = m_answers;
    if (m_step == Step::Trial) kept.draft = m_draft;
    return kept;
}

void ListeningSession::beginTrial() {
    m_draft = {trial().id, trial().clips, std::vector<int>(trial().clips.size(), 0), {}, "", 0};
}

void ListeningSession::answerBackground(std::size_t question, int option) {
    m_answers.background[question] = option;
}

void ListeningSession::heard(std::size_t clip) {
    if (m_step == Step::Volume) m_volumeHeard = true;
    if (m_step == Step::Trial) ++m_draft.plays[clip];
}

void ListeningSession::rate(Criterion criterion, int points) {
    m_draft.ratings[index(criterion)] = points;
}

void ListeningSession::prefer(std::size_t clip) {
    m_draft.preferred = m_draft.clips[clip];
}

ListeningSession::Missing ListeningSession::missing() const {
    Missing missing;
    if (m_step == Step::Questions)
        missing.unanswered = static_cast<std::size_t>(std::ranges::count(m_answers.background, -1));
    if (m_step == Step::Volume && !m_volumeHeard) missing.unheard.push_back(0);
    if (m_step != Step::Trial) return missing;
    for (std::size_t i = 0; i < m_draft.plays.size(); ++i)
        if (m_draft.plays[i] == 0) missing.unheard.push_back(i);
    if (m_test.kind == TestKind::Ab)
        missing.unanswered = m_draft.preferred.empty() ? 1 : 0;
    else
        missing.unanswered = static_cast<std::size_t>(std::ranges::count(m_draft.ratings, 0));
    return missing;
}

void ListeningSession::next(std::chrono::duration<double> shown, Time now) {
    if (m_step == Step::Questions) {
        m_step = Step::Volume;
        return;
    }
    if (m_step == Step::Trial) {
        m_draft.seconds = std::round(shown.count() * 10) / 10;
        m_answers.answers.push_back(m_draft);
    }
    m_step = done() < m_trials.size() ? Step::Trial : Step::Finish;
    if (m_step == Step::Trial)
        beginTrial();
    else
        m_answers.finished = timeText(now);
}

} // namespace muse
