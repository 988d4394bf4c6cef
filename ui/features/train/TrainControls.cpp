// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainControls.h"

#include "ui/kit/NoticeLine.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/kit/theme/Motion.h"
#include "widgets/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muse {

namespace {

constexpr std::size_t kRecentSteps = 50; ///< that the speed is taken over
constexpr int kProgressParts = 1000;

} // namespace

QString durationInWords(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
    const qint64 minutes = whole / 60;
    const qint64 hours = minutes / 60;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (whole < 60) return TrainControls::tr("%1 s").arg(whole);
    if (minutes < 60) return TrainControls::tr("%1 min").arg(minutes);
    if (hours < 24) return TrainControls::tr("%1 h %2 min").arg(hours).arg(two(minutes % 60));
    return TrainControls::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

TrainControls::TrainControls(QWidget* parent)
    : QWidget(parent), m_progress(new QProgressBar), m_status(new QLabel), m_times(caption()), m_cost(caption()),
      m_notice(new NoticeLine) {
    m_start = button(tr("Start training"), QStringLiteral("train"), "startButton", tr("Train on the chosen data"));
    m_start->setProperty("primary", true);
    m_start->setIcon(iconOnAccent(QStringLiteral("train")));
    m_pause = button(tr("Pause"), QStringLiteral("pause"), "pauseButton", tr("Stop the clock; nothing is lost"));
    m_resume = button(tr("Resume"), QStringLiteral("resume"), "resumeButton",
                      tr("Go on where it paused, by the settings as they stand now"));
    m_resume->setProperty("primary", true);
    m_resume->setIcon(iconOnAccent(QStringLiteral("resume")));
    m_stop = button(tr("Stop"), QStringLiteral("stop"), "stopButton", tr("End the training and save what it learned"));
    connect(m_start, &QPushButton::clicked, this, &TrainControls::startPressed);
    connect(m_pause, &QPushButton::clicked, this, &TrainControls::pausePressed);
    connect(m_resume, &QPushButton::clicked, this, &TrainControls::resumePressed);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopping = true;
        refresh();
        Q_EMIT stopPressed();
    });
    m_use = button(tr("Use this model"), QStringLiteral("generate"), "useTrainedButton",
                   tr("Make music with its best weights: they are chosen in Compose"));
    connect(m_use, &QPushButton::clicked, this, &TrainControls::usePressed);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kProgressParts);
    describe(*m_progress, "trainProgress", tr("Progress of the training"), {});
    m_status->setObjectName(QStringLiteral("trainStatus"));
    m_times->setObjectName(QStringLiteral("trainTimes"));
    m_cost->setObjectName(QStringLiteral("trainCost"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* each : {m_start, m_pause, m_resume, m_stop})
        buttons->addWidget(each, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(m_times);
    layout->addWidget(m_cost);
    layout->addWidget(m_use);
    layout->addWidget(m_notice);
    refresh();
}

QPushButton* TrainControls::button(const QString& words, const QString& iconName, const char* objectName,
                                   const QString& toolTip) {
    auto* made = new QPushButton(icon(iconName), words);
    describe(*made, objectName, words, toolTip);
    return made;
}

void TrainControls::setState(std::optional<TrainingState> state) {
    if (state == TrainingState::Preparing && m_state != state) m_notice->clear();
    if (state != TrainingState::Running) m_stopping = false;
    m_state = state;
    refresh();
}

void TrainControls::setReady(bool ready) {
    m_ready = ready;
    refresh();
}

void TrainControls::setUsable(bool usable) {
    m_usable = usable;
    refreshButtons();
}

void TrainControls::setName(const QString& name) {
    m_name = name;
    refresh();
}

void TrainControls::setPreparing(double fraction, const QString& what) {
    showProgress(*m_progress, std::min(fraction, 1.0), kProgressParts);
    if (!what.isEmpty()) m_status->setText(what);
}

void TrainControls::setTotal(std::int64_t steps) {
    if (std::exchange(m_total, steps) != steps) refresh();
}

void TrainControls::report(const std::vector<TrainingReport>& reports) {
    for (const TrainingReport& report : reports) {
        m_step = report.step;
        m_elapsed = report.secondsElapsed;
        m_newest.times = report.times;
        m_newest.secondsPerStep = report.secondsPerStep;
        m_newest.learningRate = report.learningRate;
        m_newest.memory = report.memory;
        m_newest.deviceMemory = report.deviceMemory;
        m_recent.push_back(report.secondsPerStep);
        if (m_recent.size() > kRecentSteps) m_recent.pop_front();
    }
    refresh();
}

void TrainControls::clearRun() {
    m_step = 0;
    m_elapsed = 0;
    m_newest = {};
    m_recent.clear();
    m_notice->clear();
    refresh();
}

void TrainControls::showNotice(const QString& sentence) {
    m_notice->showNotice(sentence);
}

void TrainControls::showError(const QString& sentence) {
    m_notice->showError(sentence);
}

/// The median of the recent steps: one that a checkpoint or the machine's owner held up does not count.
double TrainControls::secondsPerStep() const {
    if (m_recent.empty()) return 0;
    std::vector<double> sorted(m_recent.begin(), m_recent.end());
    std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2));
    return sorted[sorted.size() / 2];
}

void TrainControls::refreshButtons() {
    const bool running = m_state == TrainingState::Running;
    const bool paused = m_state == TrainingState::Paused;
    const bool active = running || paused || m_state == TrainingState::Preparing;
    m_start->setVisible(!active);
    m_start->setEnabled(!active && m_ready);
    m_pause->setVisible(active && !paused);
    m_pause->setEnabled(running);
    const bool goesOn = paused || (!active && m_step > 0 && m_step < m_total);
    m_resume->setVisible(goesOn);
    m_resume->setEnabled(goesOn);
    m_stop->setVisible(active);
    m_stop->setEnabled(active && !m_stopping);
    m_use->setVisible(!active && m_usable);
}

QString TrainControls::stateInWords() const {
    if (!m_state && m_step > 0) return m_step < m_total ? tr("As it stands") : tr("Finished");
    if (!m_state) return m_ready ? tr("Ready to train") : tr("Choose what to train on");
    switch (*m_state) {
    case TrainingState::Preparing:
        return tr("Preparing…");
    case TrainingState::Running:
        return m_stopping ? tr("Stopping after this step") : tr("Training");
    case TrainingState::Paused:
        return tr("Paused");
    case TrainingState::Finished:
        return tr("Finished");
    case TrainingState::Stopped:
        return m_step > 0 ? tr("Stopped") : m_ready ? tr("Ready to train") : tr("Choose what to train on");
    case TrainingState::Failed:
        return tr("Failed");
    }
    return {};
}

/// What the newest step took.
QString TrainControls::costInWords() const {
    QStringList words;
    const QLocale locale;
    if (const auto& times = m_newest.times) {
        const double all = times->phrases + times->critic + times->generator;
        const auto percent = [all](double part) { return std::lround(100 * part / std::max(all, 1e-9)); };
        words << tr("critic %1 %").arg(percent(times->critic)) << tr("generator %1 %").arg(percent(times->generator))
              << tr("phrases %1 %").arg(percent(times->phrases));
    }
    if (m_newest.learningRate > 0) words << tr("rate %1").arg(locale.toString(m_newest.learningRate, 'g', 3));
    const auto gigabytes = [&](std::uint64_t bytes) {
        return locale.toString(static_cast<double>(bytes) / 1e9, 'f', 1);
    };
    if (m_newest.memory > 0) words << tr("%1 GB").arg(gigabytes(m_newest.memory));
    if (m_newest.deviceMemory > 0) words << tr("%1 GB on the card").arg(gigabytes(m_newest.deviceMemory));
    return words.join(QStringLiteral(" · "));
}

void TrainControls::refresh() {
    refreshButtons();
    const QLocale locale;
    const bool begun = m_step > 0;
    QString status = stateInWords();
    if (begun)
        status += tr(" · step %1 of %2").arg(locale.toString(qlonglong{m_step}), locale.toString(qlonglong{m_total}));
    m_status->setText(m_name.isEmpty() ? status : tr("%1 · “%2”").arg(status, m_name));

    const double seconds = secondsPerStep();
    QStringList times;
    if (begun && seconds > 0 && (m_state == TrainingState::Running || m_state == TrainingState::Paused)) {
        times << tr("%1 steps/s").arg(locale.toString(1 / seconds, 'f', seconds < 0.1 ? 0 : 2));
        times << tr("%1 left").arg(durationInWords(seconds * static_cast<double>(m_total - m_step)));
    }
    if (begun) times << tr("%1 elapsed").arg(durationInWords(m_elapsed));
    m_times->setText(times.join(QStringLiteral(" · ")));
    m_times->setVisible(begun);
    const bool costs = m_state == TrainingState::Running || m_state == TrainingState::Paused;
    m_cost->setText(begun && costs ? costInWords() : QString());
    m_cost->setVisible(!m_cost->text().isEmpty());

    const bool preparing = m_state == TrainingState::Preparing;
    m_progress->setVisible(begun || preparing);
    if (preparing) return showProgress(*m_progress, -1);
    const double done = m_total > 0 ? static_cast<double>(std::min(m_step, m_total)) / static_cast<double>(m_total) : 0;
    showProgress(*m_progress, done, kProgressParts);
}

} // namespace muse
