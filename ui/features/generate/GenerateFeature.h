// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/latents/LatentChoice.h"
#include "core/music/Song.h"
#include "ui/document/TargetBars.h"
#include "ui/features/Feature.h"
#include "ui/services/OfferLedger.h"

#include <QPointer>

#include <optional>

class QAction;
class QDialog;

namespace muse {

class GeneratePanel;
struct GenerationRecord;
struct GenerationRequest;
struct ModelCard;
class CandidateChooser;
class GenerationController;
struct Studio;

/// Lets a MuseGAN write into the song: the Generate panel and menu, about the active track and the target's bars.
class GenerateFeature : public Feature {
    Q_OBJECT

public:
    explicit GenerateFeature(Studio& studio);

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;
    void warmUp() override;
    [[nodiscard]] bool idle() const override;
    bool open(const DropPlan& plan) override;

private:
    void addCommands();
    void bindPanel();
    void bindController();
    void bindCandidates();
    void bindState();
    void generate(bool fromScratch);
    void generateNext();
    using ChosenBars = std::optional<std::pair<Tick, Tick>>;

    /// Where nothing comes of it, these bars are chosen again.
    void ask(GenerationRequest request, std::optional<ChosenBars> goBackTo = std::nullopt);
    void start(const GenerationRequest& request);
    void goBack();
    void redraw(LatentRole role, std::optional<Family> family);
    void makeAgain();
    void compareBlind();
    void showLedger();
    void present(QDialog& dialog);
    [[nodiscard]] GenerationRequest requestFor(bool fromScratch);
    [[nodiscard]] TickSpan target() const;
    void showOrigin(bool holds);
    void showAgain();
    void showTarget();
    void showLocks();
    void showGiven();
    void showStaying();
    [[nodiscard]] std::optional<Family> heardTrack() const;
    void showModels();
    void showChosen(const ModelCard& card);
    void suggestTrack();
    void openModel();

    Studio& m_studio;
    GeneratePanel* m_panel;
    GenerationController* m_controller;
    OfferLedger m_ledger;
    /// What was chosen before the music was to go on, in case it does not.
    std::optional<ChosenBars> m_chosenBefore;
    QPointer<QDialog> m_dialog; ///< the one that is open
    CandidateChooser* m_chooser;
    QAction* m_cancel = nullptr;
    QAction* m_again = nullptr;
    Generation m_origin;      ///< of the music in the target's bars
    bool m_generated = false; ///< some of the notes in the target's bars
    QString m_said;           ///< to be said beside what comes
    bool m_firstList = true;
    bool m_warmUp = false; ///< once the models are listed
};

} // namespace muse
