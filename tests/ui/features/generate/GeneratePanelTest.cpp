// SPDX-License-Identifier: MIT
#include "ui/features/generate/GeneratePanel.h"
#include "tests/support/TestProgram.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTextBrowser>

using namespace muse;

namespace {

ModelCard card(const char* name, std::optional<Family> given) {
    ModelCard made;
    made.name = name;
    made.description = std::string("# ") + name + "\n\nTrained on **rock**.";
    made.config.given = given;
    made.generatorSteps = 4000;
    made.path = std::string("/models/") + name + ".safetensors";
    return made;
}

const std::vector<ModelCard> kModels = {card("scratch", std::nullopt), card("with bass", Family::Bass),
                                        card("with piano", Family::Piano), card("other bass", Family::Bass)};

QAbstractButton* button(const QWidget& dock, const char* name) {
    return dock.findChild<QAbstractButton*>(QLatin1String(name));
}

QString label(const QWidget& dock, const char* name) {
    return dock.findChild<QLabel*>(QLatin1String(name))->text();
}

} // namespace

class GeneratePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theButtonFollowsTheActiveTrack() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setGivenTrack(Family::Piano, true);
        QCOMPARE(button(dock, "generateButton")->text(), QStringLiteral("Generate the other four from Piano"));
        QVERIFY(button(dock, "generateButton")->isEnabled());
        QCOMPARE(dock.accompanyModel()->name, std::string("with piano"));
        dock.setGivenTrack(Family::Drums, true);
        QCOMPARE(button(dock, "generateButton")->text(), QStringLiteral("Generate the other four from Drums"));
        QVERIFY(!button(dock, "generateButton")->isEnabled());
        QVERIFY(label(dock, "generateHint").contains(QStringLiteral("Bass or Piano")));
        QVERIFY(button(dock, "scratchButton")->isEnabled());
    }

    /// With no note to play to, all five come first; then the next bars have their numbers.
    void theButtonThatCanWorkStandsOut() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setTargetBars(0, 4);
        const auto standsOut = [&](const char* name) { return button(dock, name)->property("primary").toBool(); };
        QVERIFY(standsOut("generateButton") && !standsOut("scratchButton"));
        QCOMPARE(button(dock, "nextBarsButton")->text(), QStringLiteral("Generate the next bars, 5 to 8"));
        dock.setSongEmpty(true);
        dock.setGivenTrack(Family::Piano, false);
        QVERIFY(!standsOut("generateButton") && standsOut("scratchButton"));
        QCOMPARE(button(dock, "nextBarsButton")->text(), QStringLiteral("Generate the next bars"));
        dock.setSongEmpty(false);
        QVERIFY(!standsOut("generateButton") && standsOut("scratchButton"));
        QCOMPARE(dock.findChild<QLabel*>(QStringLiteral("generateHint"))->text(),
                 QStringLiteral("Piano is empty in these bars"));
        dock.setTargetBars(6, 1);
        QCOMPARE(button(dock, "nextBarsButton")->text(), QStringLiteral("Generate the next bar, 8"));
        dock.setGivenTrack(Family::Piano, true);
        QVERIFY(standsOut("generateButton") && !standsOut("scratchButton"));
    }

    void nothingIsOfferedWhereAllIsLocked() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setGivenTrack(Family::Piano, true);
        dock.setLocked({Family::Bass, Family::Drums, Family::Guitar, Family::Strings});
        QVERIFY(button(dock, "generateButton")->isEnabled());
        QCOMPARE(button(dock, "generateButton")->text(), QStringLiteral("Generate Piano from another track"));
        dock.setLocked({kAllFamilies.begin(), kAllFamilies.end()});
        QVERIFY(!button(dock, "generateButton")->isEnabled());
        QCOMPARE(label(dock, "generateHint"), QStringLiteral("All tracks are locked in these bars"));
    }

    void theChosenModelIsUsedWhereItFits() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setGivenTrack(Family::Bass, true);
        QCOMPARE(dock.accompanyModel()->name, std::string("with bass"));
        dock.selectModel("/models/other bass.safetensors");
        QCOMPARE(dock.selectedModel()->name, std::string("other bass"));
        QCOMPARE(dock.accompanyModel()->name, std::string("other bass"));
        QCOMPARE(dock.scratchModel()->name, std::string("scratch"));
        dock.setModels({kModels[3], kModels[0]});
        QCOMPARE(dock.selectedModel()->name, std::string("other bass"));
    }

    void theModelOnShowIsTheOneThatPlays() {
        GeneratePanel dock;
        dock.setModels(kModels);
        const auto* combo = dock.findChild<QComboBox*>(QStringLiteral("modelCombo"));
        QCOMPARE(combo->currentText(), QStringLiteral("Automatic"));
        const auto summary = [&dock] {
            for (const QLabel* each : dock.findChildren<QLabel*>())
                if (each->text().contains(QStringLiteral("4,000"))) return each->text();
            return QString();
        };
        dock.setGivenTrack(Family::Piano, true);
        QVERIFY2(summary().contains(QStringLiteral("Piano")), qPrintable(summary()));
        dock.setGivenTrack(Family::Bass, true);
        QVERIFY2(summary().contains(QStringLiteral("Bass")), qPrintable(summary()));
        QCOMPARE(label(dock, "generateHint"), QStringLiteral("with with bass"));
        dock.selectModel("/models/with piano.safetensors");
        QCOMPARE(label(dock, "generateHint"), QStringLiteral("with with bass, as the chosen model accompanies Piano"));
        dock.selectModel("/models/scratch.safetensors");
        QCOMPARE(label(dock, "generateHint"),
                 QStringLiteral("with with bass, as the chosen model accompanies no track"));
        QCOMPARE(label(dock, "scratchHint"), QStringLiteral("with scratch"));
    }

    void settingsAreWhatTheControlsSay() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setTargetBars(4, 8);
        dock.findChild<QDoubleSpinBox*>(QStringLiteral("seedSpin"))->setValue(4242);
        dock.findChild<QSlider*>(QStringLiteral("thresholdSlider"))->setValue(-25);
        button(dock, "bassCheck")->click();
        GenerationSettings settings = dock.settings();
        QCOMPARE(settings.bars, 8);
        QCOMPARE(settings.seed, std::uint64_t{4242});
        QCOMPARE(settings.threshold, -0.25);
        QVERIFY(settings.binarisation == Binarisation::Threshold);
        QVERIFY(!settings.bassArgMax);
        button(dock, "bernoulliCheck")->click();
        QVERIFY(dock.settings().binarisation == Binarisation::Bernoulli);
        QVERIFY(!dock.findChild<QSlider*>(QStringLiteral("thresholdSlider"))->isEnabled());
        dock.setSeed(std::uint64_t{1} << 50);
        QCOMPARE(dock.settings().seed, std::uint64_t{1} << 50);
    }

    void pressingAsksAndTheSeedOnShowIsTheOneUsed() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setGivenTrack(Family::Bass, true);
        dock.setSeed(5);
        QSignalSpy others(&dock, &GeneratePanel::accompanyRequested);
        QSignalSpy scratch(&dock, &GeneratePanel::scratchRequested);
        button(dock, "generateButton")->click();
        button(dock, "scratchButton")->click();
        QCOMPARE(others.count(), 1);
        QCOMPARE(scratch.count(), 1);
        QCOMPARE(dock.nextSettings().seed, std::uint64_t{5});
        QCOMPARE(dock.nextSettings().seed, std::uint64_t{5});
        button(dock, "newSeedCheck")->click();
        const std::uint64_t drawn = dock.nextSettings().seed;
        QVERIFY(drawn != 5);
        QCOMPARE(dock.settings().seed, drawn);
    }

    void theDiceDrawAnotherSeed() {
        GeneratePanel dock;
        const std::uint64_t before = dock.settings().seed;
        button(dock, "diceButton")->click();
        QVERIFY(dock.settings().seed != before);
    }

    void tellsWhatItWillFillAndLeave() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setTargetBars(4, 4);
        QCOMPARE(label(dock, "targetLabel"), QStringLiteral("Fills bars 5–8"));
        dock.setTargetBars(0, 1);
        QCOMPARE(label(dock, "targetLabel"), QStringLiteral("Fills bar 1"));
        QVERIFY(dock.findChild<QLabel*>(QStringLiteral("lockedLabel"))->isHidden());
        dock.setLocked({Family::Piano});
        QCOMPARE(label(dock, "lockedLabel"), QStringLiteral("Locked: Piano stays as it is"));
        dock.setLocked({Family::Bass, Family::Drums, Family::Piano});
        QCOMPARE(label(dock, "lockedLabel"), QStringLiteral("Locked: Bass, Drums and Piano stay as they are"));
    }

    void showsProgressAndCancelWhileRunning() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.setGivenTrack(Family::Bass, true);
        dock.show();
        dock.showError(QStringLiteral("The song has no bass."));
        QVERIFY(!button(dock, "cancelButton")->isVisible());
        dock.setRunning(true);
        dock.setProgress(0.5, QStringLiteral("Phrase 1 of 2"));
        QVERIFY(button(dock, "cancelButton")->isVisible());
        QVERIFY(!button(dock, "generateButton")->isVisible());
        QVERIFY(!dock.findChild<QWidget*>(QStringLiteral("noticeLine"))->isVisible());
        QCOMPARE(label(dock, "generateProgressText"), QStringLiteral("Phrase 1 of 2"));
        QSignalSpy cancelled(&dock, &GeneratePanel::cancelRequested);
        button(dock, "cancelButton")->click();
        QCOMPARE(cancelled.count(), 1);
        dock.setRunning(false);
        QVERIFY(button(dock, "generateButton")->isVisible());
    }

    void withoutModelsItSaysWhatToDo() {
        GeneratePanel dock;
        dock.show();
        QVERIFY(dock.findChild<QWidget*>(QStringLiteral("generateEmpty"))->isVisible());
        QSignalSpy open(&dock, &GeneratePanel::openModelRequested);
        QSignalSpy train(&dock, &GeneratePanel::trainRequested);
        button(dock, "emptyOpenButton")->click();
        button(dock, "emptyTrainButton")->click();
        QCOMPARE(open.count(), 1);
        QCOMPARE(train.count(), 1);
        dock.setModels(kModels);
        QVERIFY(!dock.findChild<QWidget*>(QStringLiteral("generateEmpty"))->isVisible());
        QVERIFY(button(dock, "generateButton")->isVisible());
    }

    void theCardCanBeRead() {
        GeneratePanel dock;
        dock.setModels(kModels);
        dock.show();
        auto* text = dock.findChild<QTextBrowser*>(QStringLiteral("modelCard"));
        QVERIFY(!text->isVisible());
        button(dock, "cardButton")->click();
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(QStringLiteral("Trained on rock.")));
    }

    void everyControlHasANameAndAToolTip() {
        GeneratePanel dock;
        dock.setModels(kModels);
        for (const char* name :
             {"modelCombo", "cardButton", "openModelButton", "seedSpin", "diceButton", "newSeedCheck",
              "thresholdSlider", "bernoulliCheck", "bassCheck", "generateButton", "scratchButton", "cancelButton"}) {
            const auto* control = dock.findChild<QWidget*>(QLatin1String(name));
            QVERIFY2(control, name);
            QVERIFY2(!control->accessibleName().isEmpty(), name);
            QVERIFY2(!control->toolTip().isEmpty(), name);
        }
    }
};

MUSE_WINDOW_TEST(GeneratePanelTest)
#include "GeneratePanelTest.moc"
