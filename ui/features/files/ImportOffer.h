// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/SongImport.h"

#include <QObject>

#include <vector>

class QAction;
class QMainWindow;

namespace muse {

class ImportDialog;
class Notifier;
class OfferBar;
class SongDocument;
struct Studio;

/// After an import in which tracks were merged or left out, says so in a bar and offers to move them between families;
/// File > Imported tracks does so at any time. Nothing needs an answer: the import stands as it is.
class ImportOffer : public QObject {
    Q_OBJECT

public:
    ImportOffer(Studio& studio, QObject* parent);

    /// Whether the rule had to choose: a part is left out, or two went to one family.
    static bool worthOffering(const std::vector<ImportPart>& parts);

private:
    void documentReplaced();
    void openDialog();
    void apply();
    void showHint();
    /// Nothing has changed since the parts were sorted.
    [[nodiscard]] bool asTheyStand() const;

    SongDocument& m_document;
    Notifier& m_notifier;
    QMainWindow& m_window;
    OfferBar* m_bar = nullptr;
    QAction* m_action = nullptr;
    ImportDialog* m_dialog = nullptr;
    std::vector<ImportPart> m_parts; ///< as they stand in the song
    int m_undoIndex = 0;             ///< the undo step at which the song was as the parts say
};

} // namespace muse
