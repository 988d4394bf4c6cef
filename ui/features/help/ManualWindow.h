// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/help/ManualSearch.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace muse {

/// The manual, to be read beside the studio: its pages with their pictures, the way back, and a search of all pages.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(const QString& folder, QWidget* parent);

private:
    QWidget* makeHead();
    void search(const QString& words);
    void add(const ManualPassage& passage);
    void open(const ManualPassage& passage);
    void markWords();

    QString m_folder;
    ManualSearch m_search;
    std::vector<ManualPassage> m_passages;
    QLineEdit* m_words;
    QListWidget* m_found;
    QTextBrowser* m_page;
};

} // namespace muse
