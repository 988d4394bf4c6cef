// SPDX-License-Identifier: MIT
#include "ui/features/files/RecoveryOffer.h"

#include "ui/document/SongDocument.h"
#include "ui/document/autosave/Autosave.h"
#include "ui/document/autosave/RecoverySlot.h"
#include "ui/features/files/FileController.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/OfferBar.h"
#include "ui/window/NotificationArea.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace muse {

RecoveryOffer::RecoveryOffer(Autosave& autosave, SongDocument& document, FileController& files, Notifier& notifier,
                             NotificationArea& notifications, QObject* parent)
    : QObject(parent), m_autosave(autosave), m_document(document), m_files(files), m_notifier(notifier),
      m_bar(new OfferBar(QStringLiteral("recovery"), tr("Restore"), tr("Discard"))) {
    notifications.addBar(m_bar);
    connect(m_bar, &OfferBar::accepted, this, &RecoveryOffer::restore);
    connect(m_bar, &OfferBar::declined, this, &RecoveryOffer::discard);
    for (auto& slot : RecoverySlot::leftBehind(autosave.folder()))
        m_left.push_back(std::move(slot));
    showNext();
}

RecoveryOffer::~RecoveryOffer() = default;

QString RecoveryOffer::timeWords(const QDateTime& time, const QDateTime& now) {
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    // Some locales count the seconds even in short.
    const QString clock =
        locale.toString(local.time(), locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    if (local.date() == now.toLocalTime().date()) return tr("at %1").arg(clock);
    return tr("on %1 at %2").arg(locale.toString(local.date(), QStringLiteral("d MMM")), clock);
}

void RecoveryOffer::showNext() {
    while (!m_left.empty()) {
        const auto note = m_left.front()->note();
        if (note) {
            m_bar->offer(tr("MuseGAN Studio was closed without saving %1 %2.")
                             .arg(note->name, timeWords(note->savedAt, QDateTime::currentDateTime())));
            m_bar->setToolTip(note->path);
            return;
        }
        m_left.pop_front();
    }
    m_bar->hide();
}

void RecoveryOffer::restore() {
    const auto note = m_left.front()->note();
    auto project = m_left.front()->project();
    const bool readable = m_notifier.check(note) && m_notifier.check(project);
    if (readable && !m_files.mayDiscardChanges()) return;
    auto slot = std::move(m_left.front());
    m_left.pop_front();
    if (readable) {
        m_document.restore(std::move(*project), note->path);
        m_autosave.adopt(std::move(slot));
        m_notifier.songNotice(tr("Restored %1; it is not saved yet.").arg(note->name));
    }
    showNext();
}

void RecoveryOffer::discard() {
    m_left.front()->clear();
    m_left.pop_front();
    showNext();
}

} // namespace muse
