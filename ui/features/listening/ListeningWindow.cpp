// SPDX-License-Identifier: MIT
#include "ui/features/listening/ListeningWindow.h"

#include "core/base/File.h"
#include "core/listening/make/TestFolder.h"
#include "ui/features/listening/ChoiceRow.h"
#include "ui/features/listening/ClipBar.h"
#include "ui/features/listening/ClipPlayer.h"
#include "ui/features/listening/ListeningWords.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr QSize kFirstSize(760, 720);
constexpr int kWidest = 760;
constexpr int kEdge = 24;

std::chrono::system_clock::time_point now() {
    return std::chrono::system_clock::now();
}

bool saidAnything(const ListeningSession& session) {
    return std::ranges::count(session.answers().background, -1) < static_cast<std::ptrdiff_t>(kQuestions);
}

} // namespace

ListeningWindow::ListeningWindow(ListeningTest test, std::filesystem::path folder, PlaybackController& playback,
                                 Prompter& prompter, QSettings& settings, bool hearsSilence, QWidget* parent)
    : QWidget(parent, Qt::Window), m_test(std::move(test)), m_folder(std::move(folder)), m_playback(playback),
      m_prompter(prompter), m_settings(settings), m_hearsSilence(hearsSilence), m_area(new QScrollArea),
      m_progress(new QProgressBar) {
    setObjectName(QStringLiteral("listeningWindow"));
    setWindowTitle(text(m_test.title));
    resize(kFirstSize);
    setFocusPolicy(Qt::StrongFocus);
    m_progress->setObjectName(QStringLiteral("listeningProgress"));
    m_progress->setAccessibleName(tr("How much of the test is done"));
    m_progress->setRange(0, static_cast<int>(m_test.trials.size()));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_area, 1);
    showWelcome();
}

/// Nothing sounds from a window that is not there.
void ListeningWindow::hideEvent(QHideEvent* event) {
    for (ClipBar* clip : m_clips)
        clip->player().pause();
    if (m_session && saidAnything(*m_session)) keep();
    QWidget::hideEvent(event);
}

/// Space plays what is not heard yet, as on the page; where a button has the focus, it presses that.
void ListeningWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || m_clips.empty() || !m_session) return QWidget::keyPressEvent(event);
    for (ClipBar* clip : m_clips)
        if (clip->player().playing()) return clip->player().pause();
    const auto unheard = m_session->missing().unheard;
    m_clips[unheard.empty() ? 0 : unheard.front()]->player().play();
}

void ListeningWindow::newPage(const QString& heading, const QString& words) {
    for (ClipBar* clip : m_clips)
        clip->player().pause();
    m_clips.clear();
    // What was pressed lies on the page that goes.
    if (QWidget* before = m_area->takeWidget()) before->deleteLater();
    m_page = new QWidget;
    m_page->setMaximumWidth(kWidest);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, kEdge, 0, kEdge);
    m_column->setSpacing(16);
    auto* title = sectionTitle(heading);
    title->setObjectName(QStringLiteral("listeningHeading"));
    QFont font = title->font();
    font.setPixelSize(22);
    title->setFont(font);
    m_column->addWidget(title);
    auto* what = new QLabel(words);
    what->setObjectName(QStringLiteral("listeningWords"));
    what->setWordWrap(true);
    m_column->addWidget(what);
}

/// Only whole pages are shown.
void ListeningWindow::presentPage() {
    m_progress->setValue(m_session ? static_cast<int>(m_session->done()) : 0);
    m_area->setWidget(m_page);
    m_shown.start();
    setFocus(); // where Space plays
}

void ListeningWindow::addMain(const QString& words, const char* objectName, void (ListeningWindow::*press)()) {
    m_main = new QPushButton(words);
    m_main->setObjectName(QLatin1String(objectName));
    m_main->setProperty("primary", true);
    m_main->setProperty("large", true);
    m_main->setMinimumWidth(140);
    connect(m_main, &QPushButton::clicked, this, press);
    m_hint = caption();
    m_hint->setObjectName(QStringLiteral("listeningHint"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_main);
    row->addWidget(m_hint, 1);
    m_column->addLayout(row);
    m_column->addStretch(1);
}

void ListeningWindow::showStep() {
    switch (m_session->step()) {
    case ListeningSession::Step::Questions:
        return showBackground();
    case ListeningSession::Step::Volume:
        return showVolume();
    case ListeningSession::Step::Trial:
        return showTrial();
    case ListeningSession::Step::Finish:
        return showFinish();
    }
}

void ListeningWindow::showWelcome() {
    m_session.reset();
    const auto before = kept();
    newPage(tr("Thank you for listening"), listening::welcomeWords(m_test, before ? &*before : nullptr));
    addMain(before ? tr("Go on") : tr("Begin"), "listeningBegin", &ListeningWindow::begin);
    if (!before) return presentPage();
    auto* anew = new QPushButton(tr("Begin anew"));
    anew->setObjectName(QStringLiteral("listeningAnew"));
    connect(anew, &QPushButton::clicked, this, &ListeningWindow::beginAnew);
    m_column->insertWidget(m_column->count() - 1, anew, 0, Qt::AlignLeft);
    presentPage();
}

void ListeningWindow::showBackground() {
    newPage(tr("You and music"),
            tr("Four questions, so that the answers of musicians and of others can be told apart."));
    for (std::size_t i = 0; i < kQuestions; ++i) {
        auto* row = new ChoiceRow(listening::questionWords(i), listening::optionWords(i), {},
                                  QStringLiteral("listeningQuestion%1-").arg(i));
        connect(row, &ChoiceRow::chosen, this, [this, i](int option) {
            m_session->answerBackground(i, option);
            said();
        });
        if (const int before = m_session->answers().background[i]; before >= 0) row->choose(before);
        m_column->addWidget(row);
    }
    addMain(tr("Next"), "listeningNext", &ListeningWindow::goOn);
    refresh();
    presentPage();
}

void ListeningWindow::showVolume() {
    newPage(tr("Set the volume"), tr("Play this once to its end, and make it as loud as you like to listen. All clips "
                                     "are equally loud, so please leave the volume alone from then on."));
    addClip(m_test.volumeFile, tr("Music to set the volume by"), 0);
    auto* slider = new QSlider(Qt::Horizontal);
    describe(*slider, "listeningVolume", tr("Volume"), tr("How loud all clips are played"));
    slider->setRange(5, 100);
    slider->setValue(qRound(100 * m_session->answers().volume));
    connect(slider, &QSlider::valueChanged, this, [this](int percent) {
        m_session->setVolume(percent / 100.0);
        m_clips.front()->player().setVolume(percent / 100.0);
    });
    m_column->addWidget(slider);
    addMain(tr("This is fine"), "listeningNext", &ListeningWindow::goOn);
    refresh();
    presentPage();
}

void ListeningWindow::showTrial() {
    const auto number = static_cast<int>(m_session->done()) + 1;
    const auto all = static_cast<int>(m_test.trials.size());
    const bool isAb = m_test.kind == TestKind::Ab;
    newPage(isAb ? tr("Pair %1 of %2").arg(number).arg(all) : tr("Clip %1 of %2").arg(number).arg(all),
            isAb ? tr("Play both to their ends, and say which you like better.")
                 : tr("Play it to its end, as often as you like, and rate it."));
    const auto& clips = m_session->trial().clips;
    for (std::size_t i = 0; i < clips.size(); ++i)
        addClip(clipNamed(m_test, clips[i])->file,
                isAb ? QString(QChar(u'A' + static_cast<char16_t>(i))) : tr("Clip %1").arg(number), i);
    if (isAb) {
        auto* row = new ChoiceRow(tr("Which do you like better?"), {QStringLiteral("A"), QStringLiteral("B")}, {},
                                  QStringLiteral("listeningPrefer"));
        connect(row, &ChoiceRow::chosen, this, [this](int option) {
            m_session->prefer(static_cast<std::size_t>(option));
            said();
        });
        const auto before = std::ranges::find(clips, m_session->draft().preferred);
        if (before != clips.end()) row->choose(static_cast<int>(before - clips.begin()));
        m_column->addWidget(row);
    } else {
        for (const Criterion criterion : kAllCriteria) {
            auto* row =
                new ChoiceRow(listening::criterionWords(criterion), listening::points(), listening::endWords(criterion),
                              QStringLiteral("listening%1-").arg(text(heading(criterion))));
            connect(row, &ChoiceRow::chosen, this, [this, criterion](int option) {
                m_session->rate(criterion, option + 1);
                said();
            });
            if (const int before = m_session->draft().ratings[index(criterion)]; before > 0) row->choose(before - 1);
            m_column->addWidget(row);
        }
    }
    addMain(tr("Next"), "listeningNext", &ListeningWindow::goOn);
    refresh();
    presentPage();
}

void ListeningWindow::showFinish() {
    newPage(tr("That was all"),
            tr("If there is anything you would like to say, write it here. Then save your answers."));
    auto* comment = new QPlainTextEdit(text(m_session->answers().comment));
    describe(*comment, "listeningComment", tr("Anything to add?"), tr("Anything to add?"));
    comment->setFixedHeight(100);
    comment->setTabChangesFocus(true);
    connect(comment, &QPlainTextEdit::textChanged, this,
            [this, comment] { m_session->setComment(comment->toPlainText().toStdString()); });
    m_column->addWidget(comment);
    addMain(tr("Save my answers"), "listeningSave", &ListeningWindow::save);
    auto* another = new QPushButton(tr("Start again for another listener"));
    another->setObjectName(QStringLiteral("listeningAnother"));
    connect(another, &QPushButton::clicked, this, [this] {
        if (m_prompter.confirm(tr("Have you saved your answers? They are forgotten here when another listener begins."),
                               tr("Start again")))
            beginAnew();
    });
    m_column->insertWidget(m_column->count() - 1, another, 0, Qt::AlignLeft);
    presentPage();
}

void ListeningWindow::addClip(const std::string& file, const QString& name, std::size_t place) {
    auto* player = new ClipPlayer(m_playback, m_folder / file);
    player->setVolume(m_session->answers().volume);
    player->setHearsSilence(m_hearsSilence);
    auto* bar = new ClipBar(player, name, QStringLiteral("listeningClip%1").arg(place));
    m_clips.push_back(bar);
    m_column->addWidget(bar);
    connect(player, &ClipPlayer::beginning, this, [this] {
        for (ClipBar* other : m_clips)
            other->player().pause();
    });
    connect(player, &ClipPlayer::ended, this, [this, place] {
        m_session->heard(place);
        said();
    });
}

void ListeningWindow::begin() {
    m_session = kept();
    if (!m_session) m_session.emplace(m_test, now());
    showStep();
}

void ListeningWindow::beginAnew() {
    m_settings.remove(key());
    m_session.emplace(m_test, now());
    showStep();
}

void ListeningWindow::goOn() {
    m_session->next(std::chrono::milliseconds(m_shown.elapsed()), now());
    keep();
    showStep();
}

void ListeningWindow::refresh() {
    const auto missing = m_session->missing();
    m_main->setEnabled(missing.none());
    m_hint->setText(listening::missingWords(m_test.kind, m_session->step(), missing));
}

QString ListeningWindow::key() const {
    return QStringLiteral("listening/%1").arg(text(m_test.id));
}

void ListeningWindow::keep() {
    m_settings.setValue(key(), text(toText(m_session->kept())));
}

void ListeningWindow::said() {
    keep();
    refresh();
}

/// What makes no sense any more is as good as nothing.
std::optional<ListeningSession> ListeningWindow::kept() const {
    const QString words = m_settings.value(key()).toString();
    if (words.isEmpty()) return std::nullopt;
    const auto answers = answersFromText(words.toStdString(), "settings");
    if (!answers) return std::nullopt;
    auto session = ListeningSession::resumed(m_test, *answers);
    return session ? std::optional(std::move(*session)) : std::nullopt;
}

/// Beside the listeners' folder where the researcher gathers answers, else where the listener says.
std::optional<std::filesystem::path> ListeningWindow::answersFile() {
    const std::string name = answersFileName(m_session->answers());
    const auto folder = std::filesystem::absolute(m_folder).lexically_normal().parent_path() / kAnswersFolder;
    std::error_code code;
    if (std::filesystem::is_directory(folder, code)) return folder / name;
    const auto chosen =
        m_prompter.saveFile(tr("Save your answers"), text(name), tr("Answers (*.json)"), QStringLiteral(".json"));
    return chosen ? std::optional(toPath(*chosen)) : std::nullopt;
}

void ListeningWindow::save() {
    keep();
    const auto file = answersFile();
    if (!file) return;
    const auto written = replaceFile(*file, toText(m_session->answers()));
    if (!written) return m_prompter.showError(errorWords(written.error()));
    m_hint->setText(tr("Saved as %1. Thank you!").arg(pathText(*file)));
}

} // namespace muse
