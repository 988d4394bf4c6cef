// SPDX-License-Identifier: MIT
#include "core/listening/results/Screening.h"

#include <numeric>

namespace muse {
namespace {

struct Mean {
    double sum = 0;
    int count = 0;

    [[nodiscard]] double value() const { return sum / count; }
};

} // namespace

bool passesScreening(const ListenerAnswers& answers, const TestKey& key) {
    Mean real;
    Mean mixed;
    for (const Answer& answer : answers.answers) {
        if (key.kind == TestKind::Ab) {
            const SubjectKind first = subjectOf(key, answer.clips[0]).kind;
            const SubjectKind second = subjectOf(key, answer.clips[1]).kind;
            if (first == SubjectKind::Model || second == SubjectKind::Model || first == second) continue;
            const bool preferredReal = subjectOf(key, answer.preferred).kind == SubjectKind::Real;
            ++(preferredReal ? real : mixed).sum;
            ++real.count;
            ++mixed.count;
            continue;
        }
        const SubjectKind kind = subjectOf(key, answer.clips.front()).kind;
        if (kind == SubjectKind::Model) continue;
        Mean& mean = kind == SubjectKind::Real ? real : mixed;
        mean.sum += std::accumulate(answer.ratings.begin(), answer.ratings.end(), 0);
        ++mean.count;
    }
    return real.count == 0 || mixed.count == 0 || real.value() > mixed.value();
}

} // namespace muse
