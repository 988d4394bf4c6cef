// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <filesystem>
#include <vector>

class QLabel;
class QToolButton;

namespace muse {

/// Where the music comes from: a place to drop folders, archives and files on, and buttons for those who would rather
/// choose.
class SourceBox : public QFrame {
    Q_OBJECT

public:
    explicit SourceBox(QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<std::filesystem::path>& sources() const { return m_sources; }
    /// Those that are there already are not added again.
    void add(const QStringList& paths);
    void clear();

Q_SIGNALS:
    void changed();
    void browseFileRequested();
    void browseFolderRequested();
    /// A dataset was dropped: it is opened, not read as music.
    void datasetDropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refresh();
    void setLit(bool lit);

    std::vector<std::filesystem::path> m_sources;
    QLabel* m_words = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace muse
