// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/take/ListeningSession.h"

#include <QString>
#include <QStringList>

/// What a listener reads, in the window's language.
namespace muse::listening {

/// `before`: a listener who was interrupted, or nothing.
QString welcomeWords(const ListeningTest& test, const ListeningSession* before);
/// Of a question on the listener's background.
QString questionWords(std::size_t question);
QStringList optionWords(std::size_t question);
QString criterionWords(Criterion criterion);
/// What the lowest and the highest rating mean.
QStringList endWords(Criterion criterion);
/// "1" to "5"
QStringList points();
/// "Still to do: play the clip to the end, answer 2 more questions." Empty where nothing is.
QString missingWords(TestKind kind, ListeningSession::Step step, const ListeningSession::Missing& missing);

} // namespace muse::listening
