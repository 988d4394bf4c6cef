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

/// A list of models, and the chosen one's card to read.
class ModelChooser : public QWidget {
    Q_OBJECT

public:
    explicit ModelChooser(QWidget* parent = nullptr);

    /// Keeps the choice where its file is still among them.
    void setModels(const std::vector<ModelCard>& models);
    [[nodiscard]] std::optional<ModelCard> selected() const;
    /// Of the selected model; empty where there is none.
    [[nodiscard]] std::filesystem::path selectedPath() const;
    void select(const std::filesystem::path& path);

Q_SIGNALS:
    void changed();
    void openRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showCard(bool open);
    void fitCard();

    std::vector<ModelCard> m_models;
    QComboBox* m_combo = nullptr;
    QToolButton* m_cardButton = nullptr;
    QLabel* m_summary = nullptr;
    QTextBrowser* m_card = nullptr;
};

/// "Composer, compact, from scratch, 4,000 steps": what a card's configuration says in one line.
QString summaryOf(const ModelCard& card);

} // namespace muse
