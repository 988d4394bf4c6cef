// SPDX-License-Identifier: MIT
#include "ui/features/files/ImportOffer.h"

#include "core/music/edits/ReplaceSong.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/files/ImportDialog.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/OfferBar.h"
#include "ui/window/Menus.h"
#include "ui/window/NotificationArea.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <array>

namespace muse {

ImportOffer::ImportOffer(Studio& studio, QObject* parent)
    : QObject(parent), m_document(studio.document), m_notifier(studio.notifier), m_window(studio.window),
      m_bar(new OfferBar(QStringLiteral("import"), tr("Move tracks..."), tr("Keep as imported"))),
      m_action(studio.menus.make.add(studio.menus.file, "actionMoveTracks", tr("Move imported &tracks..."))) {
    studio.notifications.addBar(m_bar);
    connect(m_action, &QAction::triggered, this, &ImportOffer::openDialog);
    connect(m_bar, &OfferBar::accepted, this, &ImportOffer::openDialog);
    connect(m_bar, &OfferBar::declined, m_bar, &QWidget::hide);
    connect(&m_document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.replaced()) documentReplaced();
    });
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &ImportOffer::showHint);
    documentReplaced();
}

bool ImportOffer::worthOffering(const std::vector<ImportPart>& parts) {
    std::array<int, kFamilies> members{};
    for (const ImportPart& part : parts)
        if (!part.family || ++members[index(*part.family)] > 1) return true;
    return false;
}

void ImportOffer::documentReplaced() {
    const auto& file = m_document.imported();
    m_action->setEnabled(file != nullptr);
    m_bar->hide();
    if (m_dialog) m_dialog->hide();
    m_parts = file ? importParts(*file) : std::vector<ImportPart>();
    m_undoIndex = 0;
    if (!worthOffering(m_parts)) return;
    const auto out = std::ranges::count_if(m_parts, [](const ImportPart& part) { return !part.family; });
    const QString left = out == 0   ? tr("none was left out")
                         : out == 1 ? tr("one was left out")
                                    : tr("%1 were left out").arg(out);
    m_bar->offer(tr("%1: its %2 tracks were sorted into the five by instrument; %3.")
                     .arg(m_document.name())
                     .arg(m_parts.size())
                     .arg(left));
}

void ImportOffer::openDialog() {
    if (!m_document.imported()) return;
    m_bar->hide();
    if (!m_dialog) {
        m_dialog = new ImportDialog(&m_window);
        connect(m_dialog, &ImportDialog::applied, this, &ImportOffer::apply);
    }
    m_dialog->setParts(m_document.name(), m_parts);
    showHint();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// The tracks are made anew from the file, so edits since then go with them; undo brings them back.
void ImportOffer::showHint() {
    if (!m_dialog) return;
    m_dialog->setHint(asTheyStand() ? QString()
                                    : tr("What you changed since is replaced when tracks move; Undo brings it back."));
}

bool ImportOffer::asTheyStand() const {
    return m_document.undoStack().index() == m_undoIndex;
}

void ImportOffer::apply() {
    const auto file = m_document.imported();
    const std::vector<ImportPart> wanted = m_dialog->parts();
    if (!file || (asTheyStand() && wanted == m_parts)) return m_dialog->hide();
    Song song = toSong(*file, wanted);
    if (song.noteCount() == 0) return m_dialog->setHint(tr("Every track would be left out; keep at least one."));
    song.title = m_document.song().title;
    m_parts = wanted;
    m_undoIndex = m_document.undoStack().index() + 1;
    m_document.apply(std::make_shared<ReplaceSong>(tr("Move imported tracks").toStdString(), std::move(song)));
    m_dialog->hide();
    m_notifier.songNotice(tr("Moved the imported tracks; Undo takes it back."));
}

} // namespace muse
