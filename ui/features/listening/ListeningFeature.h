// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

#include <QPointer>

namespace muse {

class ListeningWindow;
class ResultsWindow;
struct Studio;

/// Listening tests that `musegan listening-test make` made: taken in a window of their own, and their results shown.
class ListeningFeature : public Feature {
    Q_OBJECT

public:
    explicit ListeningFeature(Studio& studio);
    ~ListeningFeature() override;

private:
    void takeTest();
    void showResults();
    [[nodiscard]] QString chosenFolder(const QString& title);

    Studio& m_studio;
    QPointer<ListeningWindow> m_test;
    QPointer<ResultsWindow> m_results;
};

} // namespace muse
