// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunsPanel.h"

#include "ui/features/train/runs/RunText.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace muse {
namespace {

constexpr int kEdge = 12;
constexpr int kNoteLines = 3;
constexpr int kMostSteps = 10'000'000;
constexpr int kUsualSteps = 5000;
constexpr int kFolder = Qt::UserRole;
enum Column { Name, State, Best };

std::vector<std::string> tagsIn(const QString& words) {
    std::vector<std::string> tags;
    for (const QString& word : words.split(QLatin1Char(',')))
        if (const QString tag = word.trimmed(); !tag.isEmpty()) tags.push_back(tag.toStdString());
    return tags;
}

QString tagsText(const std::vector<std::string>& tags) {
    QStringList words;
    for (const std::string& tag : tags)
        words << text(tag);
    return words.join(QStringLiteral(", "));
}

/// Writes a name over the whole height of its row.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override {
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
        QRect place = editor->geometry();
        place.setTop(option.rect.top());
        place.setHeight(option.rect.height());
        editor->setGeometry(place);
    }
};

/// Flags that are set again close an editor.
QTreeWidgetItem* newRow() {
    auto* row = new QTreeWidgetItem;
    row->setFlags(row->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    return row;
}

} // namespace

/// Knows whether a name is being written.
class RunList : public QTreeWidget {
public:
    [[nodiscard]] bool editing() const { return state() == EditingState; }
};

RunsPanel::RunsPanel(QWidget* parent) : QWidget(parent), m_list(new RunList), m_empty(buildEmpty()) {
    setObjectName(QStringLiteral("runsPanel"));
    buildList();
    m_comparison = buildComparison();
    m_details = buildDetails();
    buildMenu();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    rows->setSpacing(8);
    rows->addWidget(m_empty);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_comparison);
    rows->addWidget(m_details);
    setRuns({});
}

QWidget* RunsPanel::buildEmpty() {
    auto* open = new QPushButton(tr("Open a run's folder…"));
    describe(*open, "runOpenFirst", open->text(), tr("Show the curves of a run that lies elsewhere"));
    connect(open, &QPushButton::clicked, this, &RunsPanel::openRequested);
    auto* empty = new QWidget;
    auto* rows = new QVBoxLayout(empty);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(caption(tr("Nothing was trained here yet. Each training becomes a run in this list; it can be "
                               "shown, trained on, and used as a model.")));
    rows->addWidget(open);
    return empty;
}

void RunsPanel::buildList() {
    describe(*m_list, "runList", tr("Training runs"),
             tr("Enter shows a run's curves, F2 names it, Delete moves it to the bin"));
    m_list->setHeaderLabels({tr("Run"), tr("State"), tr("Deviation")});
    m_list->headerItem()->setToolTip(Best, tr("How far the best evaluation is from the data; less is nearer"));
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Best, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling) showCurrent();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_show->click(); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* row, int column) {
        if (m_filling || column != Name) return;
        tick(*row);
        rename(*row);
    });
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] {
        // The list still has it open.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (auto runs = std::exchange(m_waiting, std::nullopt)) setRuns(*runs);
            },
            Qt::QueuedConnection);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (current()) m_menu->popup(m_list->viewport()->mapToGlobal(at));
    });
}

QWidget* RunsPanel::buildComparison() {
    m_differences = new QPushButton(tr("Settings…"));
    describe(*m_differences, "runDifferencesButton", tr("Differences of settings"),
             tr("Show the settings of the ticked runs and of the one on show, beside one another"));
    connect(m_differences, &QPushButton::clicked, this, &RunsPanel::differencesRequested);
    auto* words = caption(tr("Tick runs to lay their curves over those on show."));
    auto* comparison = new QWidget;
    auto* row = new QHBoxLayout(comparison);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words, 1);
    row->addWidget(m_differences);
    return comparison;
}

QWidget* RunsPanel::buildDetails() {
    m_about = caption();
    m_about->setObjectName(QStringLiteral("runAbout"));
    m_note = new QPlainTextEdit;
    describe(*m_note, "runNote", tr("Note"), tr("What to remember of this run"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 12);
    m_note->installEventFilter(this);
    m_tags = new QLineEdit;
    describe(*m_tags, "runTags", tr("Tags"), tr("Words between commas"));
    m_tags->setPlaceholderText(tr("Tags, between commas"));
    connect(m_tags, &QLineEdit::editingFinished, this, &RunsPanel::saveWords);

    const auto button = [](const QString& words, const char* objectName, const QString& toolTip) {
        auto* made = new QPushButton(words);
        describe(*made, objectName, words, toolTip);
        return made;
    };
    m_show = button(tr("Show curves"), "runShow", tr("Show its curves and samples (Enter)"));
    m_use = button(tr("Use this model"), "runUse", tr("Generate with its best weights"));
    m_trainOn = button(tr("Train on"), "runTrainOn", tr("Go on from its newest checkpoint, by so many steps"));
    m_fineTune = button(tr("Begin from it"), "runFineTune", tr("Set up a new training that begins with its weights"));
    m_steps = new QSpinBox;
    describe(*m_steps, "runSteps", tr("Steps more"), tr("How many generator steps more"));
    m_steps->setRange(1, kMostSteps);
    m_steps->setGroupSeparatorShown(true);
    m_steps->setSuffix(tr(" steps"));
    m_more = iconButton(QStringLiteral("menu"), "runMore", tr("More"));
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(currentFolder()); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(currentFolder()); });
    connect(m_fineTune, &QPushButton::clicked, this, [this] { Q_EMIT fineTuneRequested(currentFolder()); });
    connect(m_trainOn, &QPushButton::clicked, this, [this] {
        if (const RunSummary* run = current()) Q_EMIT trainOnRequested(run->folder, run->step + m_steps->value());
    });

    const auto inRow = [](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        for (QWidget* widget : widgets)
            row->addWidget(widget, qobject_cast<QToolButton*>(widget) ? 0 : 1);
        return row;
    };
    auto* details = new QWidget;
    auto* rows = new QVBoxLayout(details);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_about);
    rows->addLayout(inRow({m_show, m_use, m_more}));
    rows->addLayout(inRow({m_steps, m_trainOn}));
    rows->addWidget(m_fineTune);
    rows->addWidget(m_tags);
    rows->addWidget(m_note);
    return details;
}

void RunsPanel::buildMenu() {
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("runMenu"));
    const auto add = [this](const char* objectName, const QString& words, const QKeySequence& keys, auto act) {
        QAction* action = m_menu->addAction(words, this, act);
        action->setObjectName(QLatin1String(objectName));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add("runRename", tr("Rename"), QKeySequence(Qt::Key_F2), [this] {
        if (QTreeWidgetItem* row = m_list->currentItem()) m_list->editItem(row, Name);
    });
    m_pin = add("runPin", tr("Hold others against it"), {}, [this] { pin(m_pin->isChecked()); });
    m_pin->setCheckable(true);
    m_pin->setToolTip(
        tr("The baseline: its curves stay, as a band under the others, and settings are held against its own"));
    m_publish = add("runPublish", tr("Save as a model…"), {}, [this] { Q_EMIT publishRequested(currentFolder()); });
    m_publish->setToolTip(
        tr("One small file, matched to its data, that stands among the models and can be given away"));
    add("runOpenFolder", tr("Open its folder"), {}, [this] { Q_EMIT folderRequested(currentFolder()); });
    add("runOpenOther", tr("Open a run's folder…"), {}, [this] { Q_EMIT openRequested(); });
    m_takeOff = add("runTakeOff", tr("Take off this list"), {}, [this] { Q_EMIT takeOffRequested(currentFolder()); });
    m_takeOff->setToolTip(tr("Its folder stays as it is"));
    m_menu->addSeparator();
    add("runFigureEight", tr("Save Figure 8, how its samples changed..."), {},
        [this] { Q_EMIT figureEightRequested(currentFolder()); });
    add("runFigureNine", tr("Save Figure 9, loss and metrics..."), {},
        [this] { Q_EMIT figureNineRequested(currentFolder()); });
    m_menu->addSeparator();
    m_bin = add("runBin", tr("Move to the bin..."), QKeySequence(Qt::Key_Delete),
                [this] { Q_EMIT binRequested(currentFolder()); });
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

std::filesystem::path RunsPanel::currentFolder() const {
    const QTreeWidgetItem* row = m_list->currentItem();
    return row ? toPath(row->data(Name, kFolder).toString()) : std::filesystem::path();
}

const RunSummary* RunsPanel::current() const {
    const auto found = std::ranges::find(m_runs, currentFolder(), &RunSummary::folder);
    return found == m_runs.end() ? nullptr : &*found;
}

void RunsPanel::choose(const std::filesystem::path& run) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (toPath(m_list->topLevelItem(i)->data(Name, kFolder).toString()) == run)
            m_list->setCurrentItem(m_list->topLevelItem(i));
}

void RunsPanel::fill(QTreeWidgetItem& row, const RunSummary& run) {
    row.setText(Name, text(run.name()));
    row.setText(State, stateText(run));
    row.setText(Best, run.best ? QLocale().toString(run.best->deviation, 'f', 3) : QString());
    row.setTextAlignment(Best, Qt::AlignRight | Qt::AlignVCenter);
    row.setData(Name, kFolder, pathText(run.folder));
    const QString tags = tagsText(run.label.tags);
    row.setToolTip(Name, pathText(run.folder) + (tags.isEmpty() ? QString() : QLatin1Char('\n') + tags));
    if (run.state == RunState::Failed) row.setToolTip(State, text(run.failure));
    row.setCheckState(Name, m_ticked.contains(run.folder) ? Qt::Checked : Qt::Unchecked);
    QFont font = m_list->font();
    font.setBold(run.folder == m_shown);
    row.setFont(Name, font);
}

/// Rows stay where they are as long as the order does, so that what is edited or chosen stays so.
void RunsPanel::setRuns(const std::vector<RunSummary>& runs) {
    if (m_list->editing()) {
        m_waiting = runs;
        return;
    }
    m_waiting.reset();
    const auto chosen = currentFolder();
    m_runs = runs;
    m_filling = true;
    while (m_list->topLevelItemCount() > static_cast<int>(runs.size()))
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < static_cast<int>(runs.size()))
        m_list->addTopLevelItem(newRow());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        fill(*m_list->topLevelItem(i), runs[static_cast<std::size_t>(i)]);
    choose(chosen);
    if (!m_list->currentItem() && !runs.empty()) m_list->setCurrentItem(m_list->topLevelItem(0));
    m_filling = false;
    m_list->setVisible(!runs.empty());
    m_comparison->setVisible(runs.size() > 1);
    m_differences->setEnabled(!compared().empty());
    m_empty->setVisible(runs.empty());
    showCurrent();
}

void RunsPanel::setOthers(const std::vector<std::filesystem::path>& folders) {
    m_others = folders;
    refreshButtons();
}

void RunsPanel::setShown(const std::filesystem::path& run) {
    m_shown = run;
    setRuns(std::vector(m_waiting ? *m_waiting : m_runs));
    Q_EMIT comparisonChanged();
}

std::vector<RunSummary> RunsPanel::compared() const {
    std::vector<RunSummary> compared;
    std::ranges::copy_if(m_runs, std::back_inserter(compared), [this](const RunSummary& run) {
        return run.folder != m_shown && (m_ticked.contains(run.folder) || run.folder == m_baseline);
    });
    return compared;
}

void RunsPanel::tick(const QTreeWidgetItem& row) {
    const auto folder = toPath(row.data(Name, kFolder).toString());
    const bool ticked = row.checkState(Name) == Qt::Checked;
    if (ticked == m_ticked.contains(folder)) return;
    if (ticked)
        m_ticked.insert(folder);
    else
        m_ticked.erase(folder);
    m_differences->setEnabled(!compared().empty());
    Q_EMIT comparisonChanged();
}

void RunsPanel::pin(bool on) {
    m_baseline = on ? currentFolder() : std::filesystem::path();
    m_differences->setEnabled(!compared().empty());
    Q_EMIT comparisonChanged();
}

void RunsPanel::setTraining(bool training) {
    m_training = training;
    refreshButtons();
}

void RunsPanel::setPublishing(bool publishing) {
    m_publishing = publishing;
    refreshButtons();
}

void RunsPanel::showCurrent() {
    const RunSummary* run = current();
    m_details->setVisible(run != nullptr);
    if (!run) return;
    m_about->setText(aboutText(*run));
    // What is being written is not taken away by a list that comes anew.
    if (run->folder != m_words) {
        saveWords();
        m_words = run->folder;
        m_note->setPlainText(text(run->label.note));
        m_tags->setText(tagsText(run->label.tags));
        const std::int64_t left = run->settings.generatorSteps - run->step;
        m_steps->setValue(left > 0 ? static_cast<int>(std::min<std::int64_t>(left, kMostSteps)) : kUsualSteps);
    }
    refreshButtons();
}

void RunsPanel::refreshButtons() {
    const RunSummary* run = current();
    if (!run) return;
    const bool training = run->state == RunState::Training;
    m_trainOn->setEnabled(!m_training && !training && run->checkpoint > 0);
    m_steps->setEnabled(m_trainOn->isEnabled());
    m_fineTune->setEnabled(!m_training && !run->weights().empty());
    m_use->setEnabled(!run->weights().empty());
    m_publish->setEnabled(!m_publishing && !run->weights().empty());
    m_bin->setEnabled(!training);
    m_takeOff->setVisible(std::ranges::count(m_others, run->folder) > 0);
    m_pin->setChecked(run->folder == m_baseline);
}

void RunsPanel::saveWords() {
    const auto run = std::ranges::find(m_runs, m_words, &RunSummary::folder);
    if (run == m_runs.end()) return;
    RunLabel label = run->label;
    label.note = m_note->toPlainText().toStdString();
    label.tags = tagsIn(m_tags->text());
    if (label == run->label) return;
    run->label = label;
    Q_EMIT labelled(m_words, label);
}

void RunsPanel::rename(const QTreeWidgetItem& row) {
    const auto folder = toPath(row.data(Name, kFolder).toString());
    const auto run = std::ranges::find(m_runs, folder, &RunSummary::folder);
    if (run == m_runs.end()) return;
    const std::string written = row.text(Name).trimmed().toStdString();
    RunLabel label = run->label;
    label.name = written == folder.filename().string() ? std::string() : written;
    if (label == run->label) return;
    Q_EMIT labelled(folder, label);
}

/// The list's own keys are commands' elsewhere in the window.
bool RunsPanel::isListKey(int key) {
    return key == Qt::Key_F2 || key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool RunsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::ShortcutOverride &&
        isListKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        m_bin->trigger();
        return true;
    }
    if (watched == m_note && event->type() == QEvent::FocusOut) saveWords();
    return QWidget::eventFilter(watched, event);
}

} // namespace muse
