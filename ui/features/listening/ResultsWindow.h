// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/answers/AnswerFiles.h"
#include "core/listening/results/Results.h"

#include <QWidget>

class QCheckBox;
class QTextBrowser;

namespace muse {

class FileSaver;

/// What listeners said in a test: the tables that `musegan listening-test read` prints, to be read and saved.
class ResultsWindow : public QWidget {
    Q_OBJECT

public:
    ResultsWindow(TestKey key, CollectedAnswers collected, FileSaver& saver, QWidget* parent);

private:
    void refresh();
    void saveTables();
    void saveAnswers();

    TestKey m_key;
    CollectedAnswers m_collected;
    FileSaver& m_saver;
    TestResults m_results;
    QTextBrowser* m_page;
    QCheckBox* m_all;
};

} // namespace muse
