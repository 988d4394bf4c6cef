// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <deque>
#include <memory>

class QDateTime;

namespace muse {

class Autosave;
class FileController;
class NotificationArea;
class Notifier;
class OfferBar;
class RecoverySlot;
class SongDocument;

/// At the start, offers the songs that programs left behind which did not end of their own will: one bar after the
/// other, newest song first. What is neither restored nor discarded is offered again next time.
class RecoveryOffer : public QObject {
    Q_OBJECT

public:
    RecoveryOffer(Autosave& autosave, SongDocument& document, FileController& files, Notifier& notifier,
                  NotificationArea& notifications, QObject* parent = nullptr);
    ~RecoveryOffer() override;

    /// "at 14:05" today, "on 24 Nov at 14:05" earlier.
    static QString timeWords(const QDateTime& time, const QDateTime& now);

private:
    void showNext();
    void restore();
    void discard();

    Autosave& m_autosave;
    SongDocument& m_document;
    FileController& m_files;
    Notifier& m_notifier;
    OfferBar* m_bar = nullptr;
    std::deque<std::unique_ptr<RecoverySlot>> m_left;
};

} // namespace muse
