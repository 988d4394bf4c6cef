// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace muse {

/// Whether to keep changes that would be lost.
enum class UnsavedChoice { Save, Discard, Cancel };

/// Every question that the window asks the user; tests answer in the user's place.
class Prompter {
public:
    virtual ~Prompter() = default;

    /// `filter` as QFileDialog has it: "MIDI files (*.mid *.midi)". Nothing when the user cancels.
    virtual std::optional<QString> openFile(const QString& title, const QString& folder, const QString& filter) = 0;
    /// Asks before an existing file is replaced; adds `ending` (".mid") where the user typed none of the filter's.
    virtual std::optional<QString> saveFile(const QString& title, const QString& suggestion, const QString& filter,
                                            const QString& ending) = 0;
    virtual std::optional<QString> chooseFolder(const QString& title, const QString& folder) = 0;
    virtual UnsavedChoice unsavedChanges(const QString& documentName) = 0;
    /// True when the user chose `action` ("Stop and quit") rather than going back.
    virtual bool confirm(const QString& question, const QString& action) = 0;
    virtual void showError(const QString& sentence) = 0;
    virtual void showAbout() = 0;
};

} // namespace muse
