// SPDX-License-Identifier: MIT
#include "ui/document/autosave/RecoverySlot.h"

#include "core/base/File.h"
#include "core/base/Folder.h"
#include "core/project/ProjectFile.h"
#include "ui/kit/Text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr const char* kEnding = ".autosave";
const QString kFormat = QStringLiteral("musegan-autosave");

std::string firstLine(const RecoveryNote& note) {
    const QJsonObject object{{QStringLiteral("format"), kFormat},
                             {QStringLiteral("version"), 1},
                             {QStringLiteral("path"), note.path},
                             {QStringLiteral("name"), note.name},
                             {QStringLiteral("saved_at"), note.savedAt.toUTC().toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

Error unreadable(const fs::path& file) {
    return {"{} is not an autosaved song, or is damaged.", file};
}

fs::path freshName(const fs::path& folder) {
    return folder / (QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + kEnding);
}

} // namespace

RecoverySlot::RecoverySlot(const fs::path& folder) : RecoverySlot(Existing{}, freshName(folder)) {}

RecoverySlot::RecoverySlot(Existing, fs::path file)
    : m_file(std::move(file)), m_lock(std::make_unique<QLockFile>(pathText(m_file) + QStringLiteral(".lock"))) {
    // A lock is stale when its program is gone, however old it is.
    m_lock->setStaleLockTime(0);
}

RecoverySlot::~RecoverySlot() = default;

bool RecoverySlot::lock() {
    return m_lock->isLocked() || m_lock->tryLock(0);
}

std::vector<std::unique_ptr<RecoverySlot>> RecoverySlot::leftBehind(const fs::path& folder) {
    std::vector<std::pair<QDateTime, std::unique_ptr<RecoverySlot>>> found;
    for (const fs::path& file : filesIn(folder)) {
        if (file.extension() != kEnding) continue;
        std::unique_ptr<RecoverySlot> slot(new RecoverySlot(Existing{}, file));
        if (!slot->lock()) continue;
        if (const auto note = slot->note()) found.emplace_back(note->savedAt, std::move(slot));
    }
    std::ranges::sort(found, std::ranges::greater{}, [](const auto& each) { return each.first.toMSecsSinceEpoch(); });
    std::vector<std::unique_ptr<RecoverySlot>> slots;
    for (auto& [time, slot] : found)
        slots.push_back(std::move(slot));
    return slots;
}

Result<void> RecoverySlot::write(const Project& project, const RecoveryNote& note) {
    std::error_code code;
    fs::create_directories(m_file.parent_path(), code);
    if (code) return Error{"Could not make {}: {}.", m_file.parent_path(), code.message()};
    if (!lock()) return Error{"Could not lock {}.", m_file};
    return replaceFile(m_file, firstLine(note) + toProjectJson(project.song, project.locks));
}

void RecoverySlot::clear() {
    std::error_code code;
    fs::remove(m_file, code);
    m_lock->unlock();
}

Result<RecoveryNote> RecoverySlot::note() const {
    const auto whole = readText(m_file);
    if (!whole) return whole.error();
    const auto end = whole->find('\n');
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(whole->substr(0, end))).object();
    if (object[QStringLiteral("format")].toString() != kFormat) return unreadable(m_file);
    return RecoveryNote{object[QStringLiteral("path")].toString(), object[QStringLiteral("name")].toString(),
                        QDateTime::fromString(object[QStringLiteral("saved_at")].toString(), Qt::ISODate)};
}

Result<Project> RecoverySlot::project() const {
    const auto whole = readText(m_file);
    if (!whole) return whole.error();
    const auto end = whole->find('\n');
    if (end == std::string::npos) return unreadable(m_file);
    auto project = projectFromJson(std::string_view(*whole).substr(end + 1));
    if (!project) return Error{"Could not restore {}: {}", m_file, project.error()};
    return project;
}

} // namespace muse
