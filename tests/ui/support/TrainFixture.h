// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/RunFiles.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace muse::test {

inline constexpr int kPatience = 120000; ///< ms for what a loaded machine does in a second

/// A window in the Train workspace.
class TrainFixture : public WindowFixture {
public:
    explicit TrainFixture(const std::filesystem::path& models = {}) : WindowFixture(models) {}

    RunFiles run(const char* name, std::int64_t steps, std::int64_t checkpoint) const {
        return {path(QStringLiteral("runs")) / name, steps, checkpoint, 20};
    }
    void enter() {
        window->workspaces().setCurrent(WorkspaceId::Train);
        window->workspaces().present(QStringLiteral("runsDock"));
    }
    QTreeWidget* list() { return find<QTreeWidget>("runList"); }
    int rowOf(const QString& name) {
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            if (list()->topLevelItem(row)->text(0) == name) return row;
        return -1;
    }
    void choose(const QString& name) {
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(name) >= 0, kPatience);
        list()->setCurrentItem(list()->topLevelItem(rowOf(name)));
    }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    std::size_t points(int run = 0) { return find<LossPlot>()->plot().series(LossPlot::NegativeCritic, run).size(); }
};

} // namespace muse::test
