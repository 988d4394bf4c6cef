// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/export/AudioExport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;

namespace muse {

/// How the song is to be exported as sound, and how far that is. It stands beside the window, and remembers what was
/// chosen.
class AudioExportPanel : public QDialog {
    Q_OBJECT

public:
    AudioExportPanel(QSettings& settings, QWidget* parent);

    /// What is chosen; the output and the soundfont are left open.
    [[nodiscard]] AudioExportSettings chosen() const;
    /// A file a track instead of one for all.
    [[nodiscard]] bool stems() const;
    /// ".wav", ".flac" or ".ogg".
    [[nodiscard]] QString ending() const;

    void setBusy(bool busy);
    void showProgress(double fraction);
    /// One sentence: what was saved, or why nothing was.
    void say(const QString& words);

Q_SIGNALS:
    void startRequested();
    void cancelRequested();

private:
    void restore();
    void remember() const;
    void showWhatFits();

    QSettings& m_settings;
    QComboBox *m_what, *m_type, *m_samples, *m_rate;
    QCheckBox* m_normalise;
    QDoubleSpinBox *m_peak, *m_tail;
    QProgressBar* m_progress;
    QLabel* m_words;
    QPushButton *m_start, *m_cancel;
};

} // namespace muse
