// SPDX-License-Identifier: MIT
#include "ui/features/listening/ListeningWords.h"

#include "ui/kit/Text.h"
#include "widgets/words/Words.h"

#include <QCoreApplication>

namespace muse::listening {
namespace {

QString tr(const char* words, const char* = nullptr, int count = -1) {
    return QCoreApplication::translate("muse::listening", words, nullptr, count);
}

} // namespace

QString welcomeWords(const ListeningTest& test, const ListeningSession* before) {
    const auto count = static_cast<int>(test.trials.size());
    QString words =
        test.kind == TestKind::Ab
            ? tr("You will hear %n pairs of short pieces of music, and say which of the two you like better.", nullptr,
                 count)
            : tr("You will hear %n short pieces of music, and rate each of them by five questions.", nullptr, count);
    if (before && before->done() > 0)
        words += QLatin1Char(' ') + tr("You have done %n of them so far.", nullptr, static_cast<int>(before->done()));
    return words + QStringLiteral("\n\n") +
           tr("Sit somewhere quiet, with headphones or good loudspeakers. Go by your own ear: there are no right "
              "answers, and some clips are meant to be odd. You can close this window at any time; when you open the "
              "test again, it goes on where you were.");
}

QString questionWords(std::size_t question) {
    return nameWords(kBackgroundQuestions[question].text);
}

QStringList optionWords(std::size_t question) {
    QStringList words;
    for (std::size_t i = 0; i < optionsOf(kBackgroundQuestions[question]); ++i)
        words << nameWords(kBackgroundQuestions[question].options[i]);
    return words;
}

QString criterionWords(Criterion criterion) {
    return nameWords(question(criterion).text);
}

QStringList endWords(Criterion criterion) {
    return {nameWords(question(criterion).lowest), nameWords(question(criterion).highest)};
}

QStringList points() {
    QStringList words;
    for (int point = 1; point <= kPoints; ++point)
        words << QString::number(point);
    return words;
}

QString missingWords(TestKind kind, ListeningSession::Step step, const ListeningSession::Missing& missing) {
    QStringList words;
    for (const std::size_t place : missing.unheard) {
        if (step == ListeningSession::Step::Volume)
            words << tr("play the music to its end");
        else if (kind == TestKind::Rating)
            words << tr("play the clip to the end");
        else
            words << (place == 0 ? tr("play A to the end") : tr("play B to the end"));
    }
    if (missing.unanswered > 0)
        words << (kind == TestKind::Ab && step == ListeningSession::Step::Trial
                      ? tr("choose A or B")
                      : tr("answer %n more question(s)", nullptr, static_cast<int>(missing.unanswered)));
    return words.isEmpty() ? QString() : tr("Still to do: %1.").arg(words.join(QStringLiteral(", ")));
}

} // namespace muse::listening
