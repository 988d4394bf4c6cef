// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "ui/jobs/Job.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

class QSettings;

namespace muse {

class RecoverySlot;
class SongDocument;

/// From an edit to its copy, unless the settings say otherwise: together with the writing, less than ten seconds.
inline constexpr std::chrono::seconds kUsualAutosave{8};
inline constexpr std::chrono::seconds kMostAutosave{3600};

/// The setting "autosave/seconds"; 0 for never.
std::chrono::seconds storedAutosave(const QSettings& settings);
void storeAutosave(QSettings& settings, std::chrono::seconds interval);

/// Keeps a copy of the song while it has unsaved changes, so that a crash or a kill costs at most one interval of work.
/// Written in a thread of its own; removed as soon as the song is saved, or let go with the user's consent.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(SongDocument& document, std::filesystem::path folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// From a change to its being written; zero writes nothing.
    void setInterval(std::chrono::seconds interval);
    /// While `held` says so, writing waits: a hand is on a key or on the mouse.
    void waitWhile(std::function<bool()> held) { m_held = std::move(held); }
    /// Goes on in the file of a song that was just restored, which therefore stays until that is saved.
    void adopt(std::unique_ptr<RecoverySlot> slot);
    /// The user leaves and knows what is saved: no copy stays.
    void finish();

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

Q_SIGNALS:
    /// The copy is as the song was when it was begun.
    void written();
    /// One sentence, once until a copy succeeds again.
    void failed(const QString& sentence);

private:
    void follow();
    void write();
    void took(const Result<void>& result);

    SongDocument& m_document;
    std::filesystem::path m_folder;
    std::shared_ptr<RecoverySlot> m_slot;
    std::shared_ptr<RecoverySlot> m_retired; ///< to be cleared when the writing that goes on is done
    std::chrono::milliseconds m_interval{kUsualAutosave};
    std::function<bool()> m_held;
    QTimer m_timer;
    bool m_stale = false;  ///< the song has changed since it was last written
    bool m_filled = false; ///< there is a copy
    bool m_complained = false;
    bool m_finished = false;
    std::unique_ptr<Job> m_worker;
};

} // namespace muse
