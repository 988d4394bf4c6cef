// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/store/PhraseDataset.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace muse {

class PhraseGallery;
class PhraseListModel;

/// Browses the phrases of a dataset: piano-rolls as tiles, the metrics of the chosen one, and what can be done with
/// it.
class PhrasePane : public QWidget {
    Q_OBJECT

public:
    explicit PhrasePane(QWidget* parent = nullptr);

    void setDataset(std::shared_ptr<const PhraseDataset> dataset);
    /// The chosen phrase's number in the dataset.
    [[nodiscard]] std::optional<std::uint32_t> chosen() const;
    void setPlaying(bool playing);

Q_SIGNALS:
    void chosenChanged();
    void playRequested(const muse::Pianoroll& phrase);
    void stopRequested();
    void editRequested(const muse::Pianoroll& phrase, const QString& origin);

private:
    QWidget* buildFilter();
    QWidget* buildDetails();
    void filter();
    void refresh();
    void play();
    void edit();

    PhraseListModel* m_model = nullptr;
    PhraseGallery* m_gallery = nullptr;
    QComboBox* m_split = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_metrics = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_edit = nullptr;
    bool m_playing = false;
};

} // namespace muse
