// SPDX-License-Identifier: MIT
#include "ui/kit/Notifier.h"

#include "core/base/Log.h"
#include "core/base/Progress.h"
#include "ui/kit/Prompter.h"

#include <QStatusBar>

namespace muse {
namespace {
constexpr int kNoticeMilliseconds = 8000;
}

Notifier::Notifier(QStatusBar& bar, Prompter& prompter, QObject* parent)
    : QObject(parent), m_bar(bar), m_prompter(prompter) {}

void Notifier::notice(const QString& sentence) {
    m_bar.showMessage(sentence, kNoticeMilliseconds);
}

void Notifier::error(const QString& sentence) {
    m_bar.showMessage(sentence, 2 * kNoticeMilliseconds);
    if (sentence == QLatin1String(kCancelled)) return;
    logLine(LogLevel::Error, "studio", sentence.toStdString());
    m_prompter.showError(sentence);
}

} // namespace muse
