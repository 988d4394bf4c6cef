// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/Prompter.h"

#include <QStringList>

#include <deque>

namespace muse::test {

/// Answers in the user's place with what a test has laid ready, and keeps what was asked and shown.
class PresetPrompter : public Prompter {
public:
    std::deque<QString> files; ///< next answers to open, save and folder questions; none left means Cancel
    UnsavedChoice unsaved = UnsavedChoice::Cancel;
    bool confirmed = true;

    QStringList errors;
    QStringList suggestions; ///< names of files to save
    QStringList questions;
    int aboutShown = 0;

    std::optional<QString> openFile(const QString& title, const QString&, const QString&) override {
        return next(title);
    }
    std::optional<QString> saveFile(const QString& title, const QString& suggestion, const QString&,
                                    const QString&) override {
        suggestions << suggestion;
        return next(title);
    }
    std::optional<QString> chooseFolder(const QString& title, const QString&) override { return next(title); }
    UnsavedChoice unsavedChanges(const QString& documentName) override {
        questions << documentName;
        return unsaved;
    }
    bool confirm(const QString& question, const QString&) override {
        questions << question;
        return confirmed;
    }
    void showError(const QString& sentence) override { errors << sentence; }
    void showAbout() override { ++aboutShown; }

private:
    std::optional<QString> next(const QString& title) {
        questions << title;
        if (files.empty()) return std::nullopt;
        QString answer = files.front();
        files.pop_front();
        return answer;
    }
};

} // namespace muse::test
