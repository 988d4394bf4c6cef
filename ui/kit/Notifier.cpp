// SPDX-License-Identifier: MIT
#include "ui/kit/Notifier.h"

#include "core/base/log/Log.h"
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

void Notifier::songNotice(const QString& sentence) {
    notice(sentence);
    m_ofSong = sentence;
}

void Notifier::forgetSong() {
    if (!m_ofSong.isEmpty() && m_bar.currentMessage() == m_ofSong) m_bar.clearMessage();
    m_ofSong.clear();
}

void Notifier::error(const QString& sentence) {
    m_bar.showMessage(sentence, 2 * kNoticeMilliseconds);
    logLine(LogLevel::Error, "studio", sentence.toStdString());
    m_prompter.showError(sentence);
}

} // namespace muse
