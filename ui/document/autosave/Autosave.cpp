// SPDX-License-Identifier: MIT
#include "ui/document/autosave/Autosave.h"

#include "ui/document/SongDocument.h"
#include "ui/document/autosave/RecoverySlot.h"
#include "ui/kit/Text.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace muse {

namespace {

const QString kSetting = QStringLiteral("autosave/seconds");
constexpr std::chrono::milliseconds kAskAgain{300};

} // namespace

std::chrono::seconds storedAutosave(const QSettings& settings) {
    const auto usual = static_cast<int>(kUsualAutosave.count());
    return std::clamp(std::chrono::seconds(settings.value(kSetting, usual).toInt()), std::chrono::seconds(0),
                      kMostAutosave);
}

void storeAutosave(QSettings& settings, std::chrono::seconds interval) {
    settings.setValue(kSetting, static_cast<int>(interval.count()));
}

Autosave::Autosave(SongDocument& document, std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_document(document), m_folder(std::move(folder)),
      m_slot(std::make_shared<RecoverySlot>(m_folder)), m_worker(std::make_unique<Job>()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.kind != SongChange::Kind::State) m_stale = true;
        follow();
    });
}

Autosave::~Autosave() {
    m_worker.reset();
    for (const auto& slot : {m_finished ? m_slot : nullptr, m_retired})
        if (slot) slot->clear();
}

void Autosave::setInterval(std::chrono::seconds interval) {
    m_interval = interval;
    m_timer.stop();
    follow();
}

void Autosave::adopt(std::unique_ptr<RecoverySlot> slot) {
    if (m_worker->running())
        m_retired = m_slot;
    else
        m_slot->clear();
    m_slot = std::move(slot);
    m_filled = true;
    m_stale = false;
}

void Autosave::finish() {
    m_timer.stop();
    m_document.disconnect(this);
    m_finished = true;
    if (!m_worker->running()) m_slot->clear();
}

/// Waits for the next writing where there is something to write; a saved song needs no copy.
void Autosave::follow() {
    if (m_worker->running()) return;
    if (!m_document.modified()) {
        m_timer.stop();
        if (m_filled) m_slot->clear();
        m_filled = false;
        return;
    }
    if (m_stale && m_interval.count() > 0 && !m_timer.isActive()) m_timer.start(m_interval);
}

void Autosave::write() {
    if (m_worker->running() || !m_document.modified()) return;
    if (m_held && m_held()) return m_timer.start(kAskAgain);
    m_stale = false;
    const RecoveryNote note{m_document.path(), m_document.name(), QDateTime::currentDateTime()};
    m_worker->start<void>(
        [slot = m_slot, project = Project{m_document.song(), m_document.locks()}, note](const JobControl&) {
            return slot->write(project, note);
        },
        [this](Outcome<void> outcome) { took(outcome.failed() ? Result<void>(outcome.error()) : Result<void>()); });
}

void Autosave::took(const Result<void>& result) {
    if (m_finished) return m_slot->clear();
    if (const auto retired = std::exchange(m_retired, nullptr)) {
        retired->clear();
        return follow();
    }
    if (result) {
        m_filled = true;
        m_complained = false;
        Q_EMIT written();
    } else {
        m_stale = true;
        if (!m_complained)
            Q_EMIT failed(
                tr("Autosave does not work: %1 Save your song where there is room.").arg(errorWords(result.error())));
        m_complained = true;
    }
    follow();
}

} // namespace muse
