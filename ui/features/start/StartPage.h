// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QAction;
class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QListWidget;

namespace muse {

/// Where to begin: a new song, another one, the demo songs, the files opened last, and the models that are there.
class StartPage : public QDialog {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent);

    /// Buttons and lists do what these commands do, and close the page.
    void setCommands(const std::vector<QAction*>& commands);
    void setDemoSongs(const std::vector<QAction*>& songs);
    void setRecentFiles(const std::vector<QAction*>& files);
    /// Their names.
    void setModels(const QStringList& names);
    void setShownAtStart(bool shown);

Q_SIGNALS:
    /// A model by its place in what was set.
    void modelChosen(int place);
    void shownAtStartChanged(bool shown);

private:
    QListWidget* addList(int column, const QString& title, const char* objectName, const QString& nothing);
    void onChosen(QListWidget& list, const std::function<void(int row)>& act);
    void fill(QListWidget& list, const std::vector<QAction*>& actions);

    QHBoxLayout* m_buttons;
    QGridLayout* m_columns;
    QListWidget* m_demos;
    QListWidget* m_recent;
    QListWidget* m_models;
    QCheckBox* m_atStart;
};

} // namespace muse
