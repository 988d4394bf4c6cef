// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"
#include "core/music/Family.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;

namespace muse {

class BarLocks;
class CandidatePane;
class LatentForm;
class LockGrid;
class ModelChooser;
class NoticeLine;
class SamplingForm;
class SteeringForm;

/// What to generate and how: shows what the window tells it, and asks through signals. Owns no model and no song.
class GeneratePanel : public QWidget {
    Q_OBJECT

public:
    explicit GeneratePanel(QWidget* parent = nullptr);

    /// The models to choose from; keeps the choice where its file is still among them. None shows the empty state.
    void setModels(const std::vector<ModelCard>& models);
    /// True while the models are being listed for the first time: says so rather than that there is none.
    void setLooking(bool looking);
    /// The track that the others would be made to, and whether it plays in the target's bars.
    void setGivenTrack(Family family, bool plays);
    /// The bars that will be filled; `first` counts from 0.
    void setTargetBars(int first, int count);
    /// After nothing nothing goes on.
    void setSongEmpty(bool empty);
    /// Tracks that generation leaves as they are.
    void setLocked(const std::vector<Family>& families);
    void setLocks(const BarLocks& locks);

    /// While running, the buttons give way to progress and Cancel.
    void setRunning(bool running);
    void setProgress(double fraction, const QString& what);
    /// One sentence below the buttons, until the next run or clearNotice().
    void showNotice(const QString& sentence);
    void showError(const QString& sentence);
    void clearNotice();

    /// Where candidates are chosen; shown in the place of the buttons while there are any.
    [[nodiscard]] CandidatePane& candidates() { return *m_candidates; }
    void setChoosing(bool choosing);
    [[nodiscard]] LockGrid& lockGrid() { return *m_locks; }
    /// Whether bars in which something begins stay as they are.
    [[nodiscard]] bool onlyEmptyBars() const;
    [[nodiscard]] int candidateCount() const;
    void setCandidateCount(int count);

    /// Seed, binarisation and the target's bars as the controls stand.
    [[nodiscard]] GenerationSettings settings() const;
    /// The same for a run that begins now: with a new seed where that is wished.
    GenerationSettings nextSettings();
    void setSeed(std::uint64_t seed);
    /// What made the music in the target's bars; `holds`: hold what that held.
    void setOrigin(const std::optional<GenerationSettings>& origin, bool holds);
    [[nodiscard]] SteeringForm& steering() { return *m_steering; }
    /// Settings for music like that which is there, but for one random vector, which is drawn with a fresh seed.
    GenerationSettings settingsForRedraw(LatentRole role, std::optional<Family> family = {});
    /// How much of the model's dynamics the notes get, 0 (none) .. 1.
    [[nodiscard]] double dynamics() const;
    void setDynamics(double amount);
    /// The model in the chooser.
    [[nodiscard]] std::optional<ModelCard> selectedModel() const;
    void selectModel(const std::filesystem::path& path);
    /// The model that each button will use (fittingModel).
    [[nodiscard]] std::optional<ModelCard> accompanyModel() const;
    [[nodiscard]] std::optional<ModelCard> scratchModel() const;

Q_SIGNALS:
    /// "Generate the other four from <active track>" was pressed.
    void accompanyRequested();
    /// "Generate from scratch" was pressed.
    void scratchRequested();
    /// "Generate the next bars" was pressed.
    void nextRequested();
    /// The user has put the panel away, or looks elsewhere.
    void hidden();
    void cancelRequested();
    void onlyEmptyBarsToggled(bool on);
    /// Make candidates in which only this random vector is another.
    void redrawRequested(muse::LatentRole role, std::optional<muse::Family> family);
    /// The user wants to use a weights file that is not in the list.
    void openModelRequested();
    /// From the empty state: go to the Train workspace.
    void trainRequested();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildEmptyState();
    QWidget* buildPanel();
    QWidget* buildActions();
    QWidget* buildRunning();
    QWidget* buildLocks();
    void refresh();
    /// Once it has its place.
    void bringIntoSight(QWidget* part);
    [[nodiscard]] bool isOpen(Family family) const;
    [[nodiscard]] std::vector<Family> openOthers() const;
    [[nodiscard]] QString generateInWords() const;
    [[nodiscard]] QString withInWords(const ModelCard& model) const;
    [[nodiscard]] QString noListener() const;

    std::vector<ModelCard> m_models;
    Family m_given = Family::Bass;
    bool m_givenPlays = true;
    int m_firstBar = 0;
    int m_bars = kBarsPerPhrase;
    std::vector<Family> m_locked;
    bool m_running = false;
    bool m_looking = false;
    bool m_choosing = false;

    QStackedWidget* m_pages = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    ModelChooser* m_chooser = nullptr;
    SamplingForm* m_sampling = nullptr;
    LatentForm* m_latents = nullptr;
    SteeringForm* m_steering = nullptr;
    QLabel* m_target = nullptr;
    QLabel* m_lockedLine = nullptr;
    std::vector<QWidget*> m_request; ///< what is chosen before there are candidates
    QPushButton* m_generate = nullptr;
    QLabel* m_generateHint = nullptr;
    QPushButton* m_scratch = nullptr;
    QPushButton* m_next = nullptr;
    bool m_songEmpty = false;
    QLabel* m_scratchHint = nullptr;
    QWidget* m_actions = nullptr;
    CandidatePane* m_candidates = nullptr;
    LockGrid* m_locks = nullptr;
    QLabel* m_patterns = nullptr; ///< what the grid's patterns mean
    QScrollArea* m_scroll = nullptr;
    QCheckBox* m_onlyEmpty = nullptr;
    QSpinBox* m_count = nullptr;
    QWidget* m_runningPane = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
    NoticeLine* m_notice = nullptr;
};

} // namespace muse
