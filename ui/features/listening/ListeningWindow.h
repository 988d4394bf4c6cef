// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/take/ListeningSession.h"

#include <QElapsedTimer>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSettings;
class QVBoxLayout;

namespace muse {

class ClipBar;
class PlaybackController;
class Prompter;

/// Takes a listener through a listening test, by the same rules as the page in browsers, and writes the same file.
/// Progress is kept in the settings after every page.
class ListeningWindow : public QWidget {
    Q_OBJECT

public:
    /// `folder` is that of test.json, read as `test`. `hearsSilence`: see StudioSetup.
    ListeningWindow(ListeningTest test, std::filesystem::path folder, PlaybackController& playback, Prompter& prompter,
                    QSettings& settings, bool hearsSilence, QWidget* parent);

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void newPage(const QString& heading, const QString& words);
    void presentPage();
    void showStep();
    void showWelcome();
    void showBackground();
    void showVolume();
    void showTrial();
    void showFinish();
    void addClip(const std::string& file, const QString& name, std::size_t place);
    void addMain(const QString& words, const char* objectName, void (ListeningWindow::*press)());
    void begin();
    void beginAnew();
    void goOn();
    void save();
    void refresh();
    void keep();
    void said();
    [[nodiscard]] QString key() const;
    [[nodiscard]] std::optional<ListeningSession> kept() const;
    [[nodiscard]] std::optional<std::filesystem::path> answersFile();

    ListeningTest m_test;
    std::filesystem::path m_folder;
    PlaybackController& m_playback;
    Prompter& m_prompter;
    QSettings& m_settings;
    bool m_hearsSilence;
    std::optional<ListeningSession> m_session;
    QElapsedTimer m_shown;

    QScrollArea* m_area;
    QProgressBar* m_progress;
    QWidget* m_page = nullptr; ///< that is made or shown, and what is on it
    QVBoxLayout* m_column = nullptr;
    std::vector<ClipBar*> m_clips;
    QPushButton* m_main = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace muse
