// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTextBrowser;
class QToolButton;

namespace muse {

/// Which model shall play: one of a list, or whichever fits the active track; and its card to read.
class ModelChooser : public QWidget {
    Q_OBJECT

public:
    explicit ModelChooser(QWidget* parent = nullptr);

    /// Keeps the choice where its file is still among them.
    void setModels(const std::vector<ModelCard>& models);
    /// Nothing: whichever fits.
    [[nodiscard]] std::optional<ModelCard> selected() const;
    /// Of the selected model; empty: whichever fits.
    [[nodiscard]] std::filesystem::path selectedPath() const;
    void select(const std::filesystem::path& path);
    /// The model that fits now, to be shown where none is selected.
    void setFitting(const std::optional<ModelCard>& model);

Q_SIGNALS:
    void changed();
    void openRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showModel();
    void showCard(bool open);
    void fitCard();

    std::vector<ModelCard> m_models;
    std::optional<ModelCard> m_fitting;
    QComboBox* m_combo = nullptr;
    QToolButton* m_cardButton = nullptr;
    QLabel* m_summary = nullptr;
    QTextBrowser* m_card = nullptr;
};

/// "Composer, compact, from scratch, 4,000 steps": what a card's configuration says in one line.
QString summaryOf(const ModelCard& card);

} // namespace muse
