// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/Prompter.h"

#include <QPointer>
#include <QWidget>

namespace muse {

/// Asks with Qt's own dialogs, in front of a window.
class DialogPrompter : public Prompter {
public:
    void setParent(QWidget* parent) { m_parent = parent; }

    std::optional<QString> openFile(const QString& title, const QString& folder, const QString& filter) override;
    std::optional<QString> saveFile(const QString& title, const QString& suggestion, const QString& filter,
                                    const QString& ending) override;
    std::optional<QString> chooseFolder(const QString& title, const QString& folder) override;
    UnsavedChoice unsavedChanges(const QString& documentName) override;
    bool confirm(const QString& question, const QString& action) override;
    void showError(const QString& sentence) override;
    void showAbout() override;

private:
    QPointer<QWidget> m_parent;
};

} // namespace muse
