// SPDX-License-Identifier: MIT
#include "ui/app/Gallery.h"

#include "core/base/Paths.h"
#include "ui/kit/NoticeLine.h"
#include "ui/kit/OfferBar.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/kit/theme/Theme.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace muse {
namespace {

constexpr int kColumns = 3;
constexpr int kSwatch = 28;
constexpr int kIconsARow = 9;

QWidget* group(const QString& title, QLayout* content) {
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(sectionTitle(title));
    rows->addLayout(content);
    rows->addStretch(1);
    return box;
}

QVBoxLayout* column() {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(8);
    return rows;
}

QPushButton* button(const QString& words, const char* property = nullptr, bool enabled = true) {
    auto* made = new QPushButton(words);
    if (property) made->setProperty(property, true);
    made->setEnabled(enabled);
    return made;
}

/// Paints its colour anew whenever the theme changes.
class Swatch : public QWidget {
public:
    explicit Swatch(std::function<QColor()> colour) : m_colour(std::move(colour)) { setFixedSize(kSwatch, kSwatch); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.fillRect(rect(), m_colour());
        painter.setPen(palette::border());
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    std::function<QColor()> m_colour;
};

} // namespace

Gallery::Gallery(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("gallery"));
    setWindowTitle(tr("Gallery - MuseGAN Studio"));
    setAttribute(Qt::WA_StyledBackground);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(24);
    grid->addWidget(buildThemes(), 0, 0, 1, kColumns);
    int place = 0;
    for (QWidget* part : {buildColours(), buildButtons(), buildFields(), buildRanges(), buildLists(), buildWords()}) {
        grid->addWidget(part, 1 + place / kColumns, place % kColumns);
        ++place;
    }
    grid->addWidget(buildIcons(), 1 + place / kColumns, 0, 1, kColumns);
    grid->setRowStretch(grid->rowCount(), 1);
}

QWidget* Gallery::buildThemes() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sectionTitle(tr("Every control")));
    row->addStretch(1);
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        auto* theme = new QToolButton;
        theme->setText(choice == ThemeChoice::Dark ? tr("Dark") : tr("Light"));
        theme->setProperty("workspace", true);
        theme->setCheckable(true);
        theme->setAutoExclusive(true);
        theme->setChecked(themeInForce() == choice);
        connect(theme, &QToolButton::clicked, this, [choice] { applyTheme(*qApp, choice); });
        row->addWidget(theme);
    }
    return box;
}

QWidget* Gallery::buildColours() {
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int place = 0;
    const auto add = [&](const QString& name, std::function<QColor()> colour) {
        grid->addWidget(new Swatch(std::move(colour)), place / 2, place % 2 * 2);
        grid->addWidget(new QLabel(name), place / 2, place % 2 * 2 + 1);
        ++place;
    };
    add(tr("window"), &palette::window);
    add(tr("panel"), &palette::panel);
    add(tr("raised"), &palette::raised);
    add(tr("field"), &palette::field);
    add(tr("text"), &palette::text);
    add(tr("muted"), &palette::textMuted);
    add(tr("accent"), &palette::accent);
    add(tr("danger"), &palette::danger);
    for (const Family family : kAllFamilies)
        add(text(family), [family] { return palette::family(family); });
    return group(tr("Colours"), grid);
}

QWidget* Gallery::buildButtons() {
    auto* rows = column();
    rows->addWidget(button(tr("The one to press"), "primary"));
    rows->addWidget(button(tr("The one to press, not now"), "primary", false));
    rows->addWidget(button(tr("Another")));
    rows->addWidget(button(tr("Another, not now"), nullptr, false));
    rows->addWidget(button(tr("A chip"), "chip"));
    auto* tools = new QHBoxLayout;
    for (const char* picture : {"select", "draw", "erase"}) {
        QToolButton* tool = iconButton(QLatin1String(picture), picture, tr("A tool"));
        tool->setCheckable(true);
        tool->setChecked(tools->count() == 1);
        tools->addWidget(tool);
    }
    tools->addStretch(1);
    rows->addLayout(tools);
    auto* checked = new QCheckBox(tr("Chosen"));
    checked->setChecked(true);
    rows->addWidget(checked);
    rows->addWidget(new QCheckBox(tr("Not chosen")));
    auto* never = new QCheckBox(tr("Not to be chosen now"));
    never->setEnabled(false);
    rows->addWidget(never);
    return group(tr("Buttons"), rows);
}

QWidget* Gallery::buildFields() {
    auto* rows = column();
    auto* line = new QLineEdit(tr("Words"));
    rows->addWidget(line);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(tr("What belongs here"));
    rows->addWidget(empty);
    auto* off = new QLineEdit(tr("Not now"));
    off->setEnabled(false);
    rows->addWidget(off);
    auto* combo = new QComboBox;
    combo->addItems({tr("One of some"), tr("Another"), tr("A third")});
    rows->addWidget(combo);
    auto* number = new QDoubleSpinBox;
    number->setValue(12.5);
    rows->addWidget(number);
    return group(tr("Fields"), rows);
}

QWidget* Gallery::buildRanges() {
    auto* rows = column();
    for (const bool enabled : {true, false}) {
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(40);
        slider->setEnabled(enabled);
        rows->addWidget(slider);
    }
    auto* known = new QProgressBar;
    known->setTextVisible(false);
    known->setValue(60);
    rows->addWidget(known);
    auto* unknown = new QProgressBar;
    unknown->setTextVisible(false);
    unknown->setRange(0, 0);
    rows->addWidget(unknown);
    auto* tabs = new QTabBar;
    for (const QString& name : {tr("First"), tr("Second"), tr("Third")})
        tabs->addTab(name);
    rows->addWidget(tabs);
    return group(tr("Ranges and tabs"), rows);
}

QWidget* Gallery::buildLists() {
    auto* list = new QListWidget;
    list->addItems({tr("A row"), tr("The chosen row"), tr("Another row")});
    list->setCurrentRow(1);
    list->setFixedHeight(120);
    auto* rows = column();
    rows->addWidget(list);
    return group(tr("Lists"), rows);
}

QWidget* Gallery::buildWords() {
    auto* rows = column();
    rows->addWidget(new QLabel(tr("What is read.")));
    rows->addWidget(
        caption(tr("What stands under it, in small print that may go on for a second line when it has to.")));
    auto* notice = new NoticeLine;
    notice->showNotice(tr("Something was done: 12 notes in bars 1 to 4."));
    rows->addWidget(notice);
    auto* error = new NoticeLine;
    error->showError(tr("song.mid could not be read: it ends in the middle. Choose another file."));
    rows->addWidget(error);
    auto* offer = new OfferBar(QStringLiteral("gallery"), tr("Do it"), tr("Leave it"));
    offer->offer(tr("Something can be done."));
    rows->addWidget(offer);
    return group(tr("Words"), rows);
}

QWidget* Gallery::buildIcons() {
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    QStringList files =
        QDir(pathText(assetsFolder() / "icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    files.removeOne(QStringLiteral("musegan-studio.svg")); // the program's own, in colours
    for (int place = 0; place < files.size(); ++place) {
        const QString name = files[place].chopped(4);
        auto* tool = new QToolButton;
        tool->setIcon(icon(name));
        tool->setText(name);
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        grid->addWidget(tool, place / kIconsARow, place % kIconsARow, Qt::AlignLeft);
    }
    return group(tr("Icons"), grid);
}

} // namespace muse
