// SPDX-License-Identifier: MIT
#include "ui/kit/DialogPrompter.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("muse::DialogPrompter", words);
}

std::optional<QString> chosen(const QString& path) {
    if (path.isEmpty()) return std::nullopt;
    return path;
}

/// Words alone: the style's own little pictures do not belong to this window's look.
int present(QMessageBox& box) {
    for (QAbstractButton* button : box.buttons())
        button->setIcon({});
    return box.exec();
}

} // namespace

std::optional<QString> DialogPrompter::openFile(const QString& title, const QString& folder, const QString& filter) {
    return chosen(QFileDialog::getOpenFileName(m_parent, title, folder, filter));
}

std::optional<QString> DialogPrompter::saveFile(const QString& title, const QString& suggestion, const QString& filter,
                                                const QString& ending) {
    QFileDialog dialog(m_parent, title, QFileInfo(suggestion).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return chosen(dialog.selectedFiles().value(0));
}

std::optional<QString> DialogPrompter::chooseFolder(const QString& title, const QString& folder) {
    return chosen(QFileDialog::getExistingDirectory(m_parent, title, folder));
}

UnsavedChoice DialogPrompter::unsavedChanges(const QString& documentName) {
    QMessageBox box(QMessageBox::NoIcon, say("Unsaved changes"), say("Save the changes to \"%1\"?").arg(documentName),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_parent);
    box.setInformativeText(say("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (present(box)) {
    case QMessageBox::Save:
        return UnsavedChoice::Save;
    case QMessageBox::Discard:
        return UnsavedChoice::Discard;
    default:
        return UnsavedChoice::Cancel;
    }
}

bool DialogPrompter::confirm(const QString& question, const QString& action) {
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::Cancel, m_parent);
    const auto* yes = box.addButton(action, QMessageBox::AcceptRole);
    present(box);
    return box.clickedButton() == yes;
}

void DialogPrompter::showError(const QString& sentence) {
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), sentence, QMessageBox::Ok, m_parent);
    present(box);
}

void DialogPrompter::showAbout() {
    QMessageBox::about(m_parent, say("About MuseGAN Studio"),
                       say("<h3>MuseGAN Studio %1</h3><p>Draw one track; a MuseGAN plays the other four.</p>"
                           "<p>After Dong, Hsiao, Yang and Yang, <i>MuseGAN: Multi-track Sequential Generative "
                           "Adversarial Networks for Symbolic Music Generation and Accompaniment</i>, AAAI 2018.</p>"
                           "<p>Built on Qt, LibTorch, FluidSynth, RtMidi and QCustomPlot. MIT licence.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace muse
