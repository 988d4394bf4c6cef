// SPDX-License-Identifier: MIT
#include "ui/features/preferences/LooksPage.h"

#include "ui/kit/forms/FormParts.h"
#include "ui/kit/theme/Motion.h"
#include "ui/kit/theme/Theme.h"
#include "ui/kit/theme/WindowScale.h"
#include "widgets/language/Language.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

namespace muse {
namespace {

constexpr int kBetweenGroups = 16;
constexpr const char* kTheme = "theme";
constexpr const char* kMotion = "motion";

} // namespace

LooksPage::LooksPage(QSettings& settings, std::function<void()> restart)
    : m_settings(settings), m_restart(std::move(restart)) {
    auto* column = new QVBoxLayout(this);
    addThemes(*column);
    column->addSpacing(kBetweenGroups);
    column->addWidget(sectionTitle(tr("Language")));
    column->addWidget(languageBox());
    column->addSpacing(kBetweenGroups);
    addScale(*column);
    column->addSpacing(kBetweenGroups);
    addMotion(*column);
    column->addStretch(1);
}

void LooksPage::addThemes(QVBoxLayout& column) {
    column.addWidget(sectionTitle(tr("Theme")));
    auto* group = new QButtonGroup(this);
    const std::array<std::pair<ThemeChoice, QString>, 3> choices = {{{ThemeChoice::Dark, tr("Dark")},
                                                                     {ThemeChoice::Light, tr("Light")},
                                                                     {ThemeChoice::System, tr("Follow the desktop")}}};
    for (const auto& [choice, words] : choices) {
        auto* button = new QRadioButton(words);
        const QByteArray name = "preferTheme-" + themeName(choice).toLatin1();
        describe(*button, name.constData(), tr("Theme: %1").arg(words), tr("Holds at once"));
        button->setProperty(kTheme, static_cast<int>(choice));
        group->addButton(button);
        column.addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice = choice] {
            storeTheme(m_settings, choice);
            applyTheme(*qApp, choice);
        });
    }
}

void LooksPage::addScale(QVBoxLayout& column) {
    column.addWidget(sectionTitle(tr("Size")));
    m_scale = new QComboBox;
    describe(*m_scale, "preferScale", tr("Size of everything in the window"),
             tr("Of words, controls and notes alike; holds from the next start on"));
    for (const int percent : kWindowScales)
        m_scale->addItem(tr("%1 %").arg(percent), percent);
    m_again = new QPushButton(tr("Restart now"));
    describe(*m_again, "restartNow", tr("Restart the studio now, in the chosen size"),
             tr("Asks to save the song if it has changed, and opens it again"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_scale);
    row->addWidget(m_again);
    row->addStretch(1);
    column.addLayout(row);
    column.addWidget(caption(tr("Holds from the next start of the studio on.")));
    connect(m_scale, &QComboBox::activated, this, [this] {
        storeScale(m_settings, m_scale->currentData().toInt());
        showScale();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { m_restart(); });
    showScale();
}

void LooksPage::addMotion(QVBoxLayout& column) {
    column.addWidget(sectionTitle(tr("Motion")));
    auto* group = new QButtonGroup(this);
    const std::array<std::pair<MotionChoice, QString>, 3> choices = {
        {{MotionChoice::System, tr("Follow the desktop")},
         {MotionChoice::Full, tr("Full")},
         {MotionChoice::Reduced, tr("Reduced: nothing fades, slides or zooms by itself")}}};
    for (const auto& [choice, words] : choices) {
        auto* button = new QRadioButton(words);
        const QByteArray name = "preferMotion-" + motionName(choice).toLatin1();
        describe(*button, name.constData(), tr("Motion: %1").arg(words),
                 tr("Holds at once; the playhead moves in any case"));
        button->setProperty(kMotion, static_cast<int>(choice));
        group->addButton(button);
        column.addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice = choice] {
            storeMotion(m_settings, choice);
            applyMotion(choice);
        });
    }
}

void LooksPage::showScale() {
    const int stored = storedScale(m_settings);
    m_scale->setCurrentIndex(m_scale->findData(stored));
    m_again->setEnabled(stored != scaleInForce());
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
    for (auto* button : findChildren<QRadioButton*>()) {
        const QVariant theme = button->property(kTheme), motion = button->property(kMotion);
        if (theme.isValid()) button->setChecked(theme.toInt() == static_cast<int>(themeInForce()));
        if (motion.isValid()) button->setChecked(motion.toInt() == static_cast<int>(motionInForce()));
    }
    showScale();
}

} // namespace muse
