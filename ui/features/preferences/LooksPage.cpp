// SPDX-License-Identifier: MIT
#include "ui/features/preferences/LooksPage.h"

#include "ui/kit/forms/FormParts.h"
#include "ui/kit/language/Language.h"
#include "ui/kit/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

namespace muse {
namespace {

constexpr int kBetweenGroups = 16;

} // namespace

LooksPage::LooksPage(QSettings& settings) : m_settings(settings) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(sectionTitle(tr("Theme")));
    const std::array<std::pair<ThemeChoice, QString>, 3> choices = {{{ThemeChoice::Dark, tr("Dark")},
                                                                     {ThemeChoice::Light, tr("Light")},
                                                                     {ThemeChoice::System, tr("Follow the desktop")}}};
    for (const auto& [choice, words] : choices) {
        auto* button = new QRadioButton(words);
        const QByteArray name = "preferTheme-" + themeName(choice).toLatin1();
        describe(*button, name.constData(), tr("Theme: %1").arg(words), tr("Holds at once"));
        button->setProperty("theme", static_cast<int>(choice));
        column->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice = choice] {
            storeTheme(m_settings, choice);
            applyTheme(*qApp, choice);
        });
    }
    column->addSpacing(kBetweenGroups);
    column->addWidget(sectionTitle(tr("Language")));
    column->addWidget(languageBox());
    column->addStretch(1);
}

/// Each in its own words, so that whoever cannot read this window finds theirs.
QComboBox* LooksPage::languageBox() {
    auto* box = new QComboBox;
    describe(*box, "preferLanguage", tr("Language of the window"), tr("Holds at once"));
    for (const Language language : kAllLanguages)
        box->addItem(ownName(language), languageCode(language));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setCurrentIndex(box->findData(languageCode(storedLanguage(m_settings))));
    connect(box, &QComboBox::activated, this, [this](int index) {
        storeLanguage(m_settings, kAllLanguages[static_cast<std::size_t>(index)]);
        speak(kAllLanguages[static_cast<std::size_t>(index)]);
    });
    return box;
}

void LooksPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    for (auto* button : findChildren<QRadioButton*>())
        button->setChecked(button->property("theme").toInt() == static_cast<int>(themeInForce()));
}

} // namespace muse
