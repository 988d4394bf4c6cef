// SPDX-License-Identifier: MIT
// How long it takes in the real window, offscreen, from a move of the point between four candidates until its notes are
// in the roll, at compact and paper width; beside it what the model alone takes for the same.
#include "core/ml/ComputeEnvironment.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/RuntimeTuning.h"
#include "core/music/FittedBars.h"
#include "core/music/PianorollConversion.h"
#include "tests/bench/UntrainedModel.h"
#include "tests/ui/support/OfferFixture.h"
#include "widgets/morph/MorphPad.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>
#include <vector>

using namespace muse;

namespace {

constexpr int kCandidates = 4;
constexpr int kMoves = 40;

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Milliseconds of each move, by an arrow key.
std::vector<double> inTheWindow(const std::filesystem::path& folder) {
    test::OfferFixture fixture(folder, kCandidates);
    fixture.ask();
    fixture.press(Qt::Key_B);
    auto* pad = fixture.find<MorphPad>("morphPad");
    if (!QTest::qWaitFor([pad] { return pad->isVisible(); }, test::OfferFixture::kPatience)) return {};
    std::vector<double> times;
    for (int move = 0; move < kMoves; ++move) {
        QEventLoop until;
        QObject::connect(&fixture.window->editor(), &EditorState::previewChanged, &until, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(pad, move % 2 == 0 ? Qt::Key_Right : Qt::Key_Left);
        until.exec();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    return times;
}

std::vector<double> byTheModel(const std::filesystem::path& file) {
    const auto model = GenerationModel::load(file);
    const Song song = test::tinySong(kBarsPerPhrase);
    const Pianoroll given = toPianoroll(song, fittedBars(song, 0, kBarsPerPhrase));
    GenerationSettings between;
    between.morph = Morph{{{1, {}, {}}, {2, {}, {}}, {3, {}, {}}, {4, {}, {}}}, {{0.4f, 0.6f}}};
    std::vector<double> times;
    for (int move = 0; model && move < kMoves; ++move) {
        QElapsedTimer timer;
        timer.start();
        if (!(*model)->candidates(&given, {&between, 1})) break;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    return times;
}

} // namespace

int main(int count, char** arguments) {
    if (prepareComputeEnvironment()) ::execv("/proc/self/exe", arguments);
    setComputeThreads(0);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    for (const Width width : {Width::Compact, Width::Paper}) {
        const QTemporaryDir folder;
        const auto model = writeUntrainedModel(toPath(folder.path()), width, Family::Bass);
        const auto moves = inTheWindow(model.file.parent_path());
        const auto alone = byTheModel(model.file);
        if (moves.empty() || alone.empty()) return 1;
        fmt::print("{:22} {:6.1f} ms from a move to its notes (at most {:.1f}), {:.2f} times the model's own {:.1f}\n",
                   model.name, median(moves), *std::ranges::max_element(moves), median(moves) / median(alone),
                   median(alone));
    }
    return 0;
}
