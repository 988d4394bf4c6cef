// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"
#include "ui/features/Feature.h"

namespace muse {

class DataPanels;
class DatasetController;
struct Studio;

/// Makes datasets of music and shows what is in them, in a workspace of its own.
class DataFeature : public Feature {
    Q_OBJECT

public:
    explicit DataFeature(Studio& studio);

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;
    bool open(const DropPlan& plan) override;

private:
    void bindRequests();
    void bindNews();
    void recallLastDataset();
    void browseFile();
    void browseFolder();
    void play(const Pianoroll& phrase);
    void edit(const Pianoroll& phrase, const QString& origin);

    Studio& m_studio;
    DataPanels* m_panels;
    DatasetController* m_controller;
    bool m_recalled = false;
};

} // namespace muse
