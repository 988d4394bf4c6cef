// SPDX-License-Identifier: MIT
#include "ui/features/roll/EditingPage.h"

#include "ui/kit/forms/FormParts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

namespace muse {
namespace {

using Buttons = PianoRollView::Buttons;

const QString kButtons = QStringLiteral("edit/mouseDrawsAndErases");

struct Choice {
    Buttons buttons;
    const char* name;
    QString words;
    QString meaning;
};

} // namespace

Buttons storedButtons(const QSettings& settings) {
    return settings.value(kButtons, false).toBool() ? Buttons::DrawErase : Buttons::ByTool;
}

EditingPage::EditingPage(QSettings& settings, PianoRollView& roll) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(sectionTitle(tr("Mouse buttons in the piano roll")));
    auto* group = new QButtonGroup(this);
    const std::array<Choice, 2> choices = {
        {{Buttons::ByTool, "preferButtons-tool", tr("As the tool says"),
          tr("A drag to the right gives a drawn note its length. The right button erases with the tools that draw, and "
             "opens a menu with Select.")},
         {Buttons::DrawErase, "preferButtons-drawErase", tr("One draws, the other erases"),
          tr("The left button draws and moves, so that a drawn note goes along until the button is let go; its edges "
             "give the length. The right button erases with every tool. Shift and the right button open the menu.")}}};
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.words);
        describe(*button, choice.name, tr("Mouse buttons: %1").arg(choice.words), tr("Holds at once"));
        button->setAccessibleDescription(choice.meaning);
        button->setChecked(storedButtons(settings) == choice.buttons);
        group->addButton(button);
        column->addWidget(button);
        column->addWidget(caption(choice.meaning));
        connect(button, &QRadioButton::clicked, this, [&settings, &roll, buttons = choice.buttons] {
            settings.setValue(kButtons, buttons == Buttons::DrawErase);
            roll.setButtons(buttons);
        });
    }
    column->addStretch(1);
}

} // namespace muse
