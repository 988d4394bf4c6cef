// SPDX-License-Identifier: MIT
#include "ui/document/NoteTarget.h"

#include "core/music/edits/ChangeNotes.h"
#include "core/music/transforms/NoteChange.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace muse {
namespace {

constexpr std::size_t kMostPreviewed = 20000;

} // namespace

const std::vector<Note>& NoteTarget::notes() const {
    return whole() ? song().track(m_editor.activeFamily()).notes() : m_editor.selection();
}

const Song& NoteTarget::song() const {
    return m_document.song();
}

bool NoteTarget::whole() const {
    return m_editor.selection().empty();
}

QString NoteTarget::words() const {
    const int count = static_cast<int>(notes().size());
    if (count == 0) return {};
    if (!whole()) return QCoreApplication::translate("NoteTarget", "the %n chosen note(s)", nullptr, count);
    return QCoreApplication::translate("NoteTarget", "all %n note(s) of the %1 track", nullptr, count)
        .arg(inSentence(text(m_editor.activeFamily())));
}

void NoteTarget::replace(const QString& step, std::vector<Note> wanted) {
    endPreview();
    const QString meant = words();
    const Family family = m_editor.activeFamily();
    const bool choose = !whole();
    const std::vector<Note> before = notes();
    NoteChange change = changeNotes(song().track(family), before, std::move(wanted));
    if (change.empty())
        return m_notifier.songNotice(
            QCoreApplication::translate("NoteTarget", "%1: there is nothing here to change.").arg(step));
    std::vector<Note> after;
    std::ranges::set_difference(before, change.remove, std::back_inserter(after));
    after.insert(after.end(), change.insert.begin(), change.insert.end());
    m_document.apply(
        std::make_shared<ChangeNotes>(step.toStdString(), family, std::move(change.remove), std::move(change.insert)));
    if (choose) {
        // Of notes that have become equal a track keeps one.
        std::erase_if(after, [&track = song().track(family)](const Note& note) { return !track.contains(note); });
        return m_editor.setSelection(std::move(after));
    }
    m_notifier.songNotice(
        QCoreApplication::translate("NoteTarget", "Nothing was chosen, so it was done to %1.").arg(meant));
}

void NoteTarget::preview(std::vector<Note> wanted) {
    if (notes().size() > kMostPreviewed) return endPreview();
    NoteChange change = changeNotes(song().track(m_editor.activeFamily()), notes(), std::move(wanted));
    m_editor.propose(std::move(change.remove), std::move(change.insert));
}

void NoteTarget::endPreview() {
    m_editor.propose({}, {});
}

} // namespace muse
