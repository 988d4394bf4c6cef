// SPDX-License-Identifier: MIT
#include "ui/features/generate/GeneratePanel.h"

#include "ui/features/generate/LatentForm.h"
#include "ui/features/generate/ModelChooser.h"
#include "ui/features/generate/SamplingForm.h"
#include "ui/features/generate/SteeringForm.h"
#include "ui/features/generate/candidates/CandidatePane.h"
#include "ui/kit/NoticeLine.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/ElidedButton.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/services/ModelCatalogue.h"
#include "widgets/Icons.h"
#include "widgets/locks/LockGrid.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muse {

namespace {

constexpr int kEdge = 12;
constexpr int kSide = 8; ///< as a scroll bar may stand beside the panel
constexpr int kProgressParts = 1000;
constexpr int kCandidates = 4;
constexpr int kMostCandidates = 16;

QString noInventor() {
    return GeneratePanel::tr("No model here invents all five tracks. Train one from scratch, or open one.");
}

QVBoxLayout* column(QWidget* owner, int spacing) {
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QString barsInWords(int first, int count) {
    if (count == 1) return GeneratePanel::tr("Fills bar %1").arg(first + 1);
    return GeneratePanel::tr("Fills bars %1–%2").arg(first + 1).arg(first + count);
}

QString lockedInWords(const std::vector<Family>& locked) {
    QStringList names;
    for (const Family family : locked)
        names << text(family);
    if (names.isEmpty()) return {};
    if (names.size() == 1) return GeneratePanel::tr("Locked: %1 stays as it is").arg(names.first());
    const QString last = names.takeLast();
    return GeneratePanel::tr("Locked: %1 and %2 stay as they are").arg(names.join(QStringLiteral(", ")), last);
}

/// What to press first.
void emphasise(QPushButton& button, bool on) {
    if (const QVariant before = button.property("primary"); before.isValid() && before.toBool() == on) return;
    button.setProperty("primary", on);
    button.setIcon(on ? iconOnAccent(QStringLiteral("generate")) : QIcon());
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

GeneratePanel::GeneratePanel(QWidget* parent) : QWidget(parent), m_pages(new QStackedWidget) {
    m_pages->addWidget(buildEmptyState());
    m_scroll = new QScrollArea;
    m_scroll->setWidget(buildPanel());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A click beside everything takes the keys away from nothing.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_scroll);
    m_pages->setMinimumWidth(300);
    column(this, 0)->addWidget(m_pages);
    connect(m_chooser, &ModelChooser::changed, this, &GeneratePanel::refresh);
    connect(m_chooser, &ModelChooser::openRequested, this, &GeneratePanel::openModelRequested);
    connect(m_candidates, &CandidatePane::grown, this, &GeneratePanel::bringIntoSight);
    refresh();
}

QWidget* GeneratePanel::buildEmptyState() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("generateEmpty"));
    auto* picture = new QLabel;
    picture->setPixmap(icon(QStringLiteral("generate")).pixmap(40, 40));
    picture->setAlignment(Qt::AlignCenter);
    m_emptyTitle = sectionTitle({});
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText = caption();
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto* open = new QPushButton(tr("Open a model…"));
    describe(*open, "emptyOpenButton", open->text(), tr("Use a weights file (.safetensors) from anywhere"));
    auto* train = new QPushButton(tr("Train one…"));
    describe(*train, "emptyTrainButton", train->text(), tr("Train a model on your own MIDI files"));
    connect(open, &QPushButton::clicked, this, &GeneratePanel::openModelRequested);
    connect(train, &QPushButton::clicked, this, &GeneratePanel::trainRequested);

    QVBoxLayout* layout = column(page, 8);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    for (QWidget* part :
         {static_cast<QWidget*>(picture), static_cast<QWidget*>(m_emptyTitle), static_cast<QWidget*>(m_emptyText),
          static_cast<QWidget*>(open), static_cast<QWidget*>(train)})
        layout->addWidget(part);
    layout->addStretch(2);
    return page;
}

QWidget* GeneratePanel::buildPanel() {
    auto* panel = new QWidget;
    panel->setObjectName(QStringLiteral("generatePanel"));
    m_chooser = new ModelChooser;
    m_sampling = new SamplingForm;
    m_latents = new LatentForm;
    m_steering = new SteeringForm;
    connect(m_latents, &LatentForm::redrawRequested, this, &GeneratePanel::redrawRequested);
    m_notice = new NoticeLine;
    m_candidates = new CandidatePane;
    m_target = new QLabel;
    m_target->setObjectName(QStringLiteral("targetLabel"));
    m_lockedLine = caption();
    m_lockedLine->setObjectName(QStringLiteral("lockedLabel"));

    auto* model = new QWidget;
    QVBoxLayout* modelColumn = column(model, 4);
    modelColumn->addWidget(sectionTitle(tr("Model")));
    modelColumn->addWidget(m_chooser);
    auto* target = new QWidget;
    QVBoxLayout* targetColumn = column(target, 4);
    targetColumn->addWidget(m_target);
    targetColumn->addWidget(m_lockedLine);
    targetColumn->addWidget(buildLocks());

    QVBoxLayout* layout = column(panel, 16);
    layout->setContentsMargins(kSide, kEdge, kSide, kEdge);
    layout->addWidget(model);
    layout->addWidget(target);
    layout->addWidget(buildActions());
    layout->addWidget(m_candidates);
    layout->addWidget(buildRunning());
    layout->addWidget(m_notice);
    layout->addWidget(m_latents);
    layout->addWidget(m_steering);
    layout->addWidget(m_sampling);
    layout->addStretch(1);
    m_request = {model, target, m_steering, m_sampling};
    return panel;
}

QWidget* GeneratePanel::buildActions() {
    m_generate = new ElidedButton;
    m_generate->setProperty("large", true);
    m_generate->setDefault(true);
    m_generate->setObjectName(QStringLiteral("generateButton"));
    m_scratch = new ElidedButton(tr("Generate from scratch"));
    describe(*m_scratch, "scratchButton", tr("Generate from scratch"), tr("Invent all tracks that are not locked"));
    m_scratch->setProperty("large", true);
    m_next = new ElidedButton;
    describe(*m_next, "nextBarsButton", tr("Generate the next bars"),
             tr("Let the music go on after these bars, as many bars again (Ctrl+Shift+Right)"));
    connect(m_next, &QPushButton::clicked, this, &GeneratePanel::nextRequested);
    m_generateHint = caption();
    m_generateHint->setObjectName(QStringLiteral("generateHint"));
    m_scratchHint = caption();
    m_scratchHint->setObjectName(QStringLiteral("scratchHint"));
    connect(m_generate, &QPushButton::clicked, this, &GeneratePanel::accompanyRequested);
    connect(m_scratch, &QPushButton::clicked, this, &GeneratePanel::scratchRequested);

    m_count = new QSpinBox;
    describe(*m_count, "candidateCountSpin", tr("Candidates"),
             tr("How many are made to choose from; one alone goes into the song at once"));
    m_count->setRange(1, kMostCandidates);
    m_count->setValue(kCandidates);
    auto* count = new QHBoxLayout;
    count->setSpacing(8);
    auto* label = new QLabel(tr("Candidates"));
    label->setBuddy(m_count);
    count->addWidget(label);
    count->addWidget(m_count);
    count->addStretch(1);

    m_actions = new QWidget;
    QVBoxLayout* layout = column(m_actions, 4);
    layout->addWidget(m_generate);
    layout->addWidget(m_generateHint);
    layout->addLayout(count);
    layout->addSpacing(8);
    layout->addWidget(m_scratch);
    layout->addWidget(m_scratchHint);
    layout->addSpacing(8);
    layout->addWidget(m_next);
    return m_actions;
}

void GeneratePanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) Q_EMIT hidden();
}

QWidget* GeneratePanel::buildLocks() {
    m_locks = new LockGrid;
    m_locks->setToolTip(
        tr("Click or drag over bars that are to stay as they are; over locked ones to open them again. What you keep "
           "of a candidate is locked."));
    m_onlyEmpty = new QCheckBox(tr("Fill only empty bars"));
    describe(*m_onlyEmpty, "onlyEmptyCheck", tr("Fill only empty bars"),
             tr("Bars of a track in which notes begin stay as they are"));
    connect(m_onlyEmpty, &QCheckBox::toggled, this, &GeneratePanel::onlyEmptyBarsToggled);
    auto* locks = new QWidget;
    QVBoxLayout* layout = column(locks, 4);
    layout->addWidget(m_locks);
    m_patterns = caption();
    m_patterns->setObjectName(QStringLiteral("lockPatterns"));
    m_patterns->setText(tr("Hatched: locked. Dotted: stays, as notes begin there."));
    m_patterns->hide();
    layout->addWidget(m_patterns);
    connect(m_locks, &LockGrid::somethingStays, m_patterns, &QWidget::setVisible);
    layout->addWidget(m_onlyEmpty);
    return locks;
}

QWidget* GeneratePanel::buildRunning() {
    m_progressText = new QLabel;
    m_progressText->setObjectName(QStringLiteral("generateProgressText"));
    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressParts);
    m_progress->setTextVisible(false);
    describe(*m_progress, "generateProgress", tr("Progress of the generation"), {});
    auto* cancel = new QPushButton(tr("Cancel"));
    describe(*cancel, "cancelButton", tr("Cancel"), tr("Stop generating and leave the song as it is"));
    connect(cancel, &QPushButton::clicked, this, &GeneratePanel::cancelRequested);

    m_runningPane = new QWidget;
    QVBoxLayout* layout = column(m_runningPane, 8);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    m_runningPane->hide();
    return m_runningPane;
}

void GeneratePanel::setModels(const std::vector<ModelCard>& models) {
    m_models = models;
    m_chooser->setModels(models);
    refresh();
}

void GeneratePanel::setLooking(bool looking) {
    m_looking = looking;
    refresh();
}

void GeneratePanel::setGivenTrack(Family family, bool plays) {
    m_given = family;
    m_givenPlays = plays;
    refresh();
}

void GeneratePanel::setTargetBars(int first, int count) {
    m_firstBar = first;
    m_bars = count;
    refresh();
}

void GeneratePanel::setSongEmpty(bool empty) {
    if (std::exchange(m_songEmpty, empty) != empty) refresh();
}

void GeneratePanel::setLocked(const std::vector<Family>& families) {
    m_locked = families;
    refresh();
}

void GeneratePanel::setLocks(const BarLocks& locks) {
    m_locks->setLocks(locks);
    refresh();
}

void GeneratePanel::setRunning(bool running) {
    if (running && !m_running) {
        m_notice->clear();
        setProgress(0, {});
    }
    m_running = running;
    refresh();
}

void GeneratePanel::setProgress(double fraction, const QString& what) {
    m_progress->setValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * kProgressParts));
    m_progressText->setText(what.isEmpty() ? tr("Generating…") : what);
}

void GeneratePanel::showNotice(const QString& sentence) {
    m_notice->showNotice(sentence);
}

void GeneratePanel::showError(const QString& sentence) {
    m_notice->showError(sentence);
}

void GeneratePanel::clearNotice() {
    m_notice->clear();
}

void GeneratePanel::setChoosing(bool choosing) {
    m_choosing = choosing;
    refresh();
    if (choosing) m_scroll->verticalScrollBar()->setValue(0);
}

void GeneratePanel::bringIntoSight(QWidget* part) {
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, kEdge); });
}

bool GeneratePanel::onlyEmptyBars() const {
    return m_onlyEmpty->isChecked();
}

int GeneratePanel::candidateCount() const {
    return m_count->value();
}

void GeneratePanel::setCandidateCount(int count) {
    m_count->setValue(count);
}

GenerationSettings GeneratePanel::settings() const {
    GenerationSettings settings = m_sampling->settings();
    settings.bars = m_bars;
    settings.latents = m_latents->choice();
    settings.steering = m_steering->steering();
    return settings;
}

void GeneratePanel::setOrigin(const std::optional<GenerationSettings>& origin, bool holds) {
    m_latents->setOrigin(origin);
    if (holds) m_latents->holdAsOrigin();
}

GenerationSettings GeneratePanel::settingsForRedraw(LatentRole role, std::optional<Family> family) {
    m_sampling->drawSeed();
    GenerationSettings redrawn = settings();
    redrawn.latents = m_latents->choiceAround(role, family);
    return redrawn;
}

GenerationSettings GeneratePanel::nextSettings() {
    if (m_sampling->newSeedEachTime()) m_sampling->drawSeed();
    return settings();
}

void GeneratePanel::setSeed(std::uint64_t seed) {
    m_sampling->setSeed(seed);
}

double GeneratePanel::dynamics() const {
    return m_sampling->dynamics();
}

void GeneratePanel::setDynamics(double amount) {
    m_sampling->setDynamics(amount);
}

std::optional<ModelCard> GeneratePanel::selectedModel() const {
    return m_chooser->selected();
}

void GeneratePanel::selectModel(const std::filesystem::path& path) {
    m_chooser->select(path);
}

std::optional<ModelCard> GeneratePanel::accompanyModel() const {
    return fittingModel(m_models, m_chooser->selectedPath(), m_given);
}

std::optional<ModelCard> GeneratePanel::scratchModel() const {
    return fittingModel(m_models, m_chooser->selectedPath(), std::nullopt);
}

void GeneratePanel::refresh() {
    m_pages->setCurrentIndex(m_models.empty() ? 0 : 1);
    m_emptyTitle->setText(m_looking ? tr("Looking for models…") : tr("No model yet"));
    m_emptyText->setText(m_looking ? QString() : tr("A trained model invents the notes. Open one, or train your own."));

    m_target->setText(barsInWords(m_firstBar, m_bars));
    const QString lockedTracks = lockedInWords(m_locked);
    m_lockedLine->setText(lockedTracks);
    m_lockedLine->setVisible(!lockedTracks.isEmpty());

    const QString given = text(m_given);
    const std::optional<ModelCard> accompany = accompanyModel();
    const QString words = generateInWords();
    m_generate->setText(words);
    m_generate->setAccessibleName(words);
    m_generate->setToolTip(tr("Invent tracks that go with the notes of %1 (%2)")
                               .arg(given, QKeySequence(QStringLiteral("Ctrl+G")).toString(QKeySequence::NativeText)));
    const bool locked = openOthers().empty() && !isOpen(m_given);
    m_generate->setEnabled(accompany.has_value() && !locked);
    m_generateHint->setText(locked                        ? tr("All tracks are locked in these bars")
                            : !accompany                  ? noListener()
                            : m_givenPlays || m_songEmpty ? withInWords(*accompany)
                                                          : tr("%1 is empty in these bars").arg(given));
    const std::optional<ModelCard> scratch = scratchModel();
    m_chooser->setFitting(accompany ? accompany : scratch);
    const auto& heard = accompany ? accompany : scratch;
    m_latents->setModel(heard ? std::optional(heard->config.kind) : std::nullopt);
    if (m_choosing) m_latents->hide();
    for (QWidget* part : m_request)
        part->setVisible(!m_choosing || m_running);
    m_scratch->setEnabled(scratch.has_value());
    emphasise(*m_generate, m_givenPlays);
    emphasise(*m_scratch, !m_givenPlays);
    const int next = m_firstBar + m_bars + 1;
    m_next->setText(m_songEmpty   ? tr("Generate the next bars")
                    : m_bars == 1 ? tr("Generate the next bar, %1").arg(next)
                                  : tr("Generate the next bars, %1 to %2").arg(next).arg(next + m_bars - 1));
    m_scratchHint->setText(scratch ? tr("with %1").arg(nameWords(scratch->name)) : noInventor());
    m_actions->setVisible(!m_running && !m_choosing);
    m_candidates->setVisible(!m_running && m_choosing);
    m_runningPane->setVisible(m_running);
    m_chooser->setEnabled(!m_running);
}

/// What the first button does: the tracks that are not locked throughout, of the others.
QString GeneratePanel::generateInWords() const {
    const std::vector<Family> others = openOthers();
    const QString given = text(m_given);
    if (others.empty() && isOpen(m_given)) return tr("Generate %1 from another track").arg(given);
    if (others.size() == 3) return tr("Generate three others from %1").arg(given);
    if (others.size() == 1 || others.size() == 2) return tr("Generate %1 from %2").arg(familiesText(others), given);
    return tr("Generate the other four from %1").arg(given);
}

/// Whether some of it may be replaced.
bool GeneratePanel::isOpen(Family family) const {
    return std::ranges::count(m_locked, family) == 0 && !m_locks->locks().lockedThroughout(family, m_firstBar, m_bars);
}

std::vector<Family> GeneratePanel::openOthers() const {
    std::vector<Family> others;
    for (const Family family : kAllFamilies)
        if (family != m_given && isOpen(family)) others.push_back(family);
    return others;
}

/// Which model will play; where another was chosen, why not that one.
QString GeneratePanel::withInWords(const ModelCard& model) const {
    const auto chosen = m_chooser->selected();
    const QString used = tr("with %1").arg(nameWords(model.name));
    if (!chosen || chosen->path == model.path) return used;
    if (!chosen->config.given) return tr("%1, as the chosen model accompanies no track").arg(used);
    return tr("%1, as the chosen model accompanies %2").arg(used, text(*chosen->config.given));
}

/// Why the first button cannot be pressed, and what to do about it.
QString GeneratePanel::noListener() const {
    QStringList heard;
    for (const Family family : kAllFamilies)
        if (fittingModel(m_models, {}, family)) heard << text(family);
    if (heard.isEmpty()) return tr("No model here accompanies a track. Train one that does, or open one.");
    return tr("No model here accompanies %1. Pick %2 as the active track, or train one.")
        .arg(text(m_given), heard.join(tr(" or ")));
}

} // namespace muse
