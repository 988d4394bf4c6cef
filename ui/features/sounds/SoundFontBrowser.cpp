// SPDX-License-Identifier: MIT
#include "ui/features/sounds/SoundFontBrowser.h"

#include "core/engine/soundfonts/SoundFontCatalogue.h"
#include "core/engine/soundfonts/SoundFontFile.h"
#include "ui/features/sounds/PresetModel.h"
#include "ui/features/sounds/PresetView.h"
#include "ui/kit/NoticeLine.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kEdge = 12;

} // namespace

SoundFontBrowser::SoundFontBrowser(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("soundFontBrowser"));
    m_font = new QComboBox;
    describe(*m_font, "soundFontBox", tr("Soundfont"), tr("The soundfont that plays: those of this machine"));
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(12);
    auto* open = new QPushButton(tr("Open..."));
    describe(*open, "openSoundFont", tr("Open a soundfont"), tr("Choose another .sf2 or .sf3 file; or drop one here"));
    m_about = caption();
    m_about->setObjectName(QStringLiteral("soundFontAbout"));
    m_progress = new QProgressBar;
    describe(*m_progress, "soundFontProgress", tr("Loading the soundfont"), tr("The old one plays on meanwhile"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_notice = new NoticeLine;
    m_notice->setObjectName(QStringLiteral("noticeLine"));
    m_search = new QLineEdit;
    describe(*m_search, "presetSearch", tr("Search the sounds"),
             tr("Words of the name, or numbers; Down goes to the list"));
    m_search->setPlaceholderText(tr("Search sounds"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count = caption();
    m_count->setObjectName(QStringLiteral("presetCount"));
    m_hint = caption();
    m_hint->setObjectName(QStringLiteral("presetHint"));

    m_model = new PresetModel(this);
    m_filter = new PresetFilter(this);
    m_filter->setSourceModel(m_model);
    m_view = new PresetView;
    describe(*m_view, "presetView", tr("Sounds of the soundfont"), {});
    m_view->setModel(m_filter);
    showCount();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(PresetModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(PresetModel::Program, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(PresetModel::Bank, QHeaderView::ResizeToContents);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(8);
    auto* fontRow = new QHBoxLayout;
    fontRow->setSpacing(8);
    fontRow->addWidget(m_font, 1);
    fontRow->addWidget(open);
    column->addLayout(fontRow);
    column->addWidget(m_progress);
    column->addWidget(m_about);
    column->addWidget(m_notice);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    column->addWidget(m_hint);

    connect(m_font, &QComboBox::activated, this, [this](int chosen) {
        m_notice->clear();
        Q_EMIT fontChosen(m_fonts[static_cast<std::size_t>(chosen)].path);
    });
    connect(open, &QPushButton::clicked, this, &SoundFontBrowser::fileRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->seek(words);
        showCount();
    });
    connect(m_view, &PresetView::heard, this,
            [this](const QModelIndex& preset) { Q_EMIT presetHeard(presetOf(preset)); });
    connect(m_view, &PresetView::chosen, this, &SoundFontBrowser::choose);
}

void SoundFontBrowser::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT sightChanged(true);
}

void SoundFontBrowser::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    Q_EMIT sightChanged(false);
}

void SoundFontBrowser::beginSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void SoundFontBrowser::showFonts(const std::vector<SoundFontInfo>& fonts, const std::filesystem::path& current,
                                 bool loading) {
    m_fonts = fonts;
    auto found = std::ranges::find(m_fonts, current, &SoundFontInfo::path);
    if (found == m_fonts.end() && !current.empty()) {
        const auto file = readSoundFontFile(current);
        m_fonts.push_back({file ? file->name : current.stem().string(), current});
        found = m_fonts.end() - 1;
    }
    m_font->clear();
    for (const SoundFontInfo& font : m_fonts) {
        m_font->addItem(text(font.name));
        m_font->setItemData(m_font->count() - 1, pathText(font.path), Qt::ToolTipRole);
    }
    m_font->setCurrentIndex(current.empty() ? -1 : static_cast<int>(found - m_fonts.begin()));
    m_font->setPlaceholderText(tr("No soundfont is installed"));
    m_progress->setVisible(loading);
    describeFont(current, loading);
}

void SoundFontBrowser::describeFont(const std::filesystem::path& path, bool loading) {
    m_described = {path, loading};
    if (path.empty()) {
        m_about->setText(loading ? tr("Loading...")
                                 : tr("Install the package fluid-soundfont-gm, or drop a .sf2 or .sf3 file here."));
        return;
    }
    QStringList facts;
    if (loading) facts << tr("Loading; the old one plays on");
    facts << QLocale().formattedDataSize(QFileInfo(pathText(path)).size(), 0);
    if (const KnownSoundFont* known = knownSoundFont(path)) {
        facts << tr("%1 licence").arg(text(known->licence)) << nameWords(known->goodFor);
    } else {
        facts << tr("not in our catalogue");
    }
    m_about->setText(facts.join(QStringLiteral(" · ")));
    m_about->setToolTip(pathText(path));
}

void SoundFontBrowser::showPresets(const std::vector<SoundFontPreset>& presets) {
    if (!m_model->setPresets(presets)) return;
    goToAssigned();
    showCount();
}

void SoundFontBrowser::setTarget(Family family, const TrackSettings& settings) {
    const bool other = family != m_family;
    m_family = family;
    m_model->setTarget(family, settings.program);
    m_hint->setText(
        tr("Click to hear. Double-click or Enter gives the sound to %1.").arg(trackWords(family, settings.name)));
    if (other) goToAssigned();
}

void SoundFontBrowser::goToAssigned() {
    if (const int row = m_model->assigned(); row >= 0)
        m_view->goTo(m_filter->mapFromSource(m_model->index(row, PresetModel::Name)));
}

void SoundFontBrowser::showCount() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setVisible(all > 0);
    m_count->setText(shown == all ? tr("%n sound(s)", nullptr, all)
                     : shown > 0  ? tr("%1 of %2 sounds").arg(shown).arg(all)
                                  : tr("No sound has that name: try fewer words."));
}

void SoundFontBrowser::showError(const QString& sentence) {
    m_notice->showError(sentence);
}

void SoundFontBrowser::choose(const QModelIndex& row) {
    const int source = m_filter->mapToSource(row).row();
    if (m_model->assignable(source)) {
        m_notice->clear();
        Q_EMIT presetChosen(m_model->preset(source));
        return;
    }
    m_notice->showNotice(m_model->data(m_model->index(source, PresetModel::Name), Qt::ToolTipRole).toString() +
                         QLatin1Char('.'));
}

const SoundFontPreset& SoundFontBrowser::presetOf(const QModelIndex& row) const {
    return m_model->preset(m_filter->mapToSource(row).row());
}

bool SoundFontBrowser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return) && m_filter->rowCount() > 0) {
            m_view->setFocus();
            const QModelIndex first = m_filter->index(0, PresetModel::Name);
            m_view->goTo(first);
            Q_EMIT presetHeard(presetOf(first));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SoundFontBrowser::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describeFont(m_described.first, m_described.second);
    QWidget::changeEvent(event);
}

} // namespace muse
