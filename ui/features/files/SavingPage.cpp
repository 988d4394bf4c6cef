// SPDX-License-Identifier: MIT
#include "ui/features/files/SavingPage.h"

#include "ui/document/autosave/Autosave.h"
#include "ui/kit/forms/FormParts.h"

#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace muse {

SavingPage::SavingPage(QSettings& settings) {
    auto* seconds = new QSpinBox;
    describe(*seconds, "autosaveSeconds", tr("Seconds from an edit to its copy"),
             tr("How long after an edit the copy is written; 0 keeps none"));
    seconds->setRange(0, static_cast<int>(kMostAutosave.count()));
    seconds->setSuffix(tr(" s"));
    seconds->setSpecialValueText(tr("Never"));
    seconds->setKeyboardTracking(false);
    seconds->setValue(static_cast<int>(storedAutosave(settings).count()));
    connect(seconds, &QSpinBox::valueChanged, this, [this, &settings](int value) {
        storeAutosave(settings, std::chrono::seconds(value));
        Q_EMIT intervalChosen(std::chrono::seconds(value));
    });
    auto* words =
        caption(tr("After a crash or a power cut the copy is offered at the next start. Nothing is written while a "
                   "key or the mouse is held down. A saved song needs no copy."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(sectionTitle(tr("Keep a copy of what is not saved yet")));
    column->addWidget(seconds, 0, Qt::AlignLeft);
    column->addWidget(words);
    column->addStretch(1);
}

} // namespace muse
