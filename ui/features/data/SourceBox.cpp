// SPDX-License-Identifier: MIT
#include "ui/features/data/SourceBox.h"

#include "ui/kit/FileKinds.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/kit/Text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace muse {
namespace {

/// So many names are shown before the rest is counted.
constexpr std::size_t kNamesShown = 3;

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

QString fileName(const std::filesystem::path& path) {
    return pathText((path.has_filename() ? path : path.parent_path()).filename());
}

} // namespace

SourceBox::SourceBox(QWidget* parent) : QFrame(parent), m_words(new QLabel) {
    setObjectName(QStringLiteral("sourceBox"));
    setAccessibleName(tr("Music to prepare"));
    setAcceptDrops(true);
    m_words->setObjectName(QStringLiteral("sourceWords"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(40);
    QToolButton* file = iconButton(QStringLiteral("open"), "addFilesButton", tr("Choose an archive or a dataset…"));
    QToolButton* folder = iconButton(QStringLiteral("folder"), "addFolderButton", tr("Choose a folder of music…"));
    m_clear = iconButton(QStringLiteral("close"), "clearSourcesButton", tr("Start over with other music"));
    connect(file, &QToolButton::clicked, this, &SourceBox::browseFileRequested);
    connect(folder, &QToolButton::clicked, this, &SourceBox::browseFolderRequested);
    connect(m_clear, &QToolButton::clicked, this, &SourceBox::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_clear);
    row->addWidget(file);
    row->addWidget(folder);
    refresh();
}

void SourceBox::add(const QStringList& paths) {
    for (const QString& path : paths) {
        const auto wanted = toPath(path);
        if (std::ranges::find(m_sources, wanted) == m_sources.end()) m_sources.push_back(wanted);
    }
    refresh();
    Q_EMIT changed();
}

void SourceBox::clear() {
    m_sources.clear();
    refresh();
    Q_EMIT changed();
}

void SourceBox::refresh() {
    m_clear->setVisible(!m_sources.empty());
    QStringList names;
    QStringList paths;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        if (i < kNamesShown) names << fileName(m_sources[i]);
        paths << pathText(m_sources[i]);
    }
    if (m_sources.size() > kNamesShown)
        names << tr("and %1 more").arg(static_cast<qsizetype>(m_sources.size() - kNamesShown));
    m_words->setText(m_sources.empty() ? tr("Drop a folder, an archive or files of music here")
                                       : names.join(QStringLiteral(", ")));
    m_words->setToolTip(paths.join('\n'));
    setProperty("filled", !m_sources.empty());
    setLit(false);
}

void SourceBox::setLit(bool lit) {
    setProperty("lit", lit);
    // A style sheet looks at properties only when it is applied anew.
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_words)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void SourceBox::dragEnterEvent(QDragEnterEvent* event) {
    if (localFiles(*event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    setLit(true);
}

void SourceBox::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    setLit(false);
}

void SourceBox::dropEvent(QDropEvent* event) {
    setLit(false);
    QStringList music = localFiles(*event->mimeData());
    if (music.isEmpty()) return;
    event->acceptProposedAction();
    const auto datasets =
        std::stable_partition(music.begin(), music.end(), [](const QString& path) { return !isDatasetName(path); });
    if (datasets != music.end()) Q_EMIT datasetDropped(*datasets);
    music.erase(datasets, music.end());
    if (!music.isEmpty()) add(music);
}

} // namespace muse
