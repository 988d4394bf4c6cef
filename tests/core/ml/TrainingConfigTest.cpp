// SPDX-License-Identifier: MIT
#include "core/ml/config/TrainingConfig.h"
#include "core/base/File.h"
#include "core/ml/config/NearestName.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <set>

using namespace muse;
using nlohmann::json;

namespace {

/// Another allowed value for a key than the one that is there.
json another(const SettingKey& key, const TrainingSettings& settings) {
    const json now = key.write(settings);
    for (const json& candidate :
         {json(3), json(5), json(0.25), json(true), json(false), json("stochastic"), json("v1"), json("linear"),
          json("hybrid"), json("paper"), json("drums"), json("cuda"), json("bfloat16"), json("r3"), json("td")})
        if (candidate != now && candidate.type_name() == std::string(now.type_name()) &&
            problemWith(key, candidate).empty())
            return candidate;
    return 3;
}

} // namespace

class TrainingConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsReadAsItIsWritten() {
        std::set<std::string> names;
        TrainingSettings changed;
        for (const SettingKey& key : trainingKeys()) {
            QVERIFY2(names.insert(key.name).second, key.name.c_str());
            QVERIFY2(!key.about.empty() && !key.allowed.empty(), key.name.c_str());
            const json value = another(key, changed);
            QVERIFY2(key.read(value, changed), key.name.c_str());
            QVERIFY2(key.write(changed) == value, key.name.c_str());
            QVERIFY2(key.write(changed) != key.write({}), key.name.c_str());
        }
        const auto back = settingsFromJson(toJson(changed));
        QVERIFY(back.ok());
        QVERIFY(toJson(*back) == toJson(changed));
        QVERIFY(back->model == changed.model);
        QCOMPARE(back->decayTo, std::int64_t{3});
        QVERIFY(back->model.given == Family::Drums);
    }

    void complaintsNameKeyValueAndWhatIsAllowed_data() {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* object, const char* complaint) {
            QTest::newRow(object) << object << complaint;
        };
        row(R"({"batch": "many"})", "'batch' is \"many\"; it must be a whole number from 2 to 4096.");
        row(R"({"seed": 9223372036854775808})",
            "'seed' is 9223372036854775808; it must be a whole number from 0 to 9223372036854775807.");
        row(R"({"seed": 1e19})", "'seed' is 1e+19; it must be a whole number from 0 to 9223372036854775807.");
        row(R"({"seed": 9.223372036854775808e18})",
            "'seed' is 9.223372036854776e+18; it must be a whole number from 0 to 9223372036854775807.");
        row(R"({"batch": 1})", "'batch' is 1; it must be a whole number from 2 to 4096.");
        row(R"({"batch": 2.5})", "'batch' is 2.5; it must be a whole number from 2 to 4096.");
        row(R"({"batch": 1e300})", "'batch' is 1e+300; it must be a whole number from 2 to 4096.");
        row(R"({"batch": null})", "'batch' is null; it must be a whole number from 2 to 4096.");
        row(R"({"learning_rate": 0})", "'learning_rate' is 0; it must be a number above 0, at most 1.");
        row(R"({"beta1": 1.0})", "'beta1' is 1.0; it must be a number from 0 to below 1.");
        row(R"({"model": "trio"})", "'model' is \"trio\"; it must be \"composer\", \"hybrid\" or \"jamming\".");
        row(R"({"given": ["bass"]})",
            "'given' is a list; it must be \"none\", \"bass\", \"drums\", \"guitar\", \"piano\" or \"strings\".");
        row(R"({"shared_temporal": 1})", "'shared_temporal' is 1; it must be true or false.");
        row(R"({"dataset": {}})", "'dataset' is an object; it must be the path of a dataset.");
        row(R"({"bacth": 4})", "'bacth' is no setting; did you mean 'batch'?");
        row(R"({"learningRate": 4})", "'learningRate' is no setting; did you mean 'learning_rate'?");
        row(R"({"colour": 4})", "'colour' is no setting; 'musegan train --print-config' lists them.");
    }

    void complaintsNameKeyValueAndWhatIsAllowed() {
        QFETCH(QString, object);
        QFETCH(QString, complaint);
        const auto settings = settingsFromJson(json::parse(object.toStdString()));
        QVERIFY(!settings.ok());
        QCOMPARE(QString::fromStdString(settings.error().message), complaint);
    }

    void whatIsLeftOutStays() {
        TrainingSettings base;
        base.batch = 40;
        const auto settings = settingsFromJson({{"steps", 1e3}, {"given", "Piano"}}, base);
        QVERIFY(settings.ok());
        QCOMPARE(settings->batch, 40);
        QCOMPARE(settings->generatorSteps, std::int64_t{1000});
        QVERIFY(settings->model.given == Family::Piano);
    }

    void settingsAreCheckedBesideOneAnother() {
        TrainingSettings settings;
        settings.dataset = "data.safetensors";
        settings.runFolder = "run";
        QVERIFY(checkSettings(settings).ok());
        settings.rateSchedule = RateSchedule::Linear;
        settings.generatorSteps = 1000;
        settings.decayFrom = 500;
        QVERIFY(checkSettings(settings).ok());
        settings.decayTo = 400;
        QVERIFY(complaint(settings).contains("'decay_from' is 500"));
        settings.decayTo = 800;
        QVERIFY(complaint(settings).contains("'decay_to' is 800; with 'steps' at 1000 the last 200"));
        settings.decayTo = 1000;
        QVERIFY(checkSettings(settings).ok());
        settings.dataset.clear();
        QVERIFY(complaint(settings).contains("dataset"));
        settings.batch = 0;
        QVERIFY(complaint(settings).contains("'batch' is 0"));
    }

    void filesAreNamedInComplaints() {
        QVERIFY(fileComplaint(R"({"batch": "many"})")
                    .endsWith("config.json: 'batch' is \"many\"; it must be a whole number from 2 to 4096."));
        QVERIFY(fileComplaint("{\n  \"batch\": 4,\n}")
                    .contains("config.json is not JSON: parse error at line 3, column 1"));
        QVERIFY(fileComplaint("[1, 2]").contains("config.json holds a list instead of a JSON object."));
        QVERIFY(fileComplaint("").contains("is not JSON"));
        QVERIFY(fileComplaint(R"({"batch": 1e999})").contains("is not JSON: number overflow"));
        QVERIFY(fileComplaint(std::string(400000, '[') + std::string(400000, ']')).contains("holds a list"));
        QVERIFY(!readConfigFile(path("nowhere.json")).ok());
        const auto object = readConfigFile(written(R"({"batch": 4, "critic_warm_up": "v1"})"));
        QVERIFY(object.ok());
        QVERIFY(settingsFromJson(*object)->criticWarmUp == CriticWarmUp::V1);
    }

    void runsWithoutSettingsAreRefused() {
        QVERIFY(settingsOfRun(path("nowhere")).error().message.find("is no training run") != std::string::npos);
        QVERIFY(replaceFile(path("run.json"), R"({"settings": 3})").ok());
        QVERIFY(settingsOfRun(path("")).error().message.find("no object of 'settings'") != std::string::npos);
        QVERIFY(replaceFile(path("run.json"), R"({"settings": {"batch": 1}})").ok());
        QVERIFY(settingsOfRun(path("")).error().message.find("'batch' is 1") != std::string::npos);
    }

    void presetsAreWhatTheirNamesSay() {
        QCOMPARE(trainingPresets().size(), 5u);
        for (const TrainingPreset& preset : trainingPresets()) {
            const auto settings = settingsFromJson(preset.settings);
            QVERIFY2(settings.ok(), preset.name.c_str());
            // Nothing is left of the one that was chosen before.
            for (const TrainingPreset& before : trainingPresets()) {
                const auto after = settingsFromJson(preset.settings, *settingsFromJson(before.settings));
                QVERIFY2(toJson(*after) == toJson(*settings), (before.name + ", " + preset.name).c_str());
            }
        }
        QVERIFY(settingsFromJson(preset("studio"))->loss == AdversarialLoss::R3);
        const auto paper = *settingsFromJson(preset("paper"));
        QVERIFY(paper.model.width == Width::Paper);
        QCOMPARE(paper.batch, 64);
        QCOMPARE(paper.learningRate, 1e-3);
        QVERIFY(paper.generatorSteps >= 15000);
        QVERIFY(settingsFromJson(preset("compact"))->model.width == Width::Compact);
        QVERIFY(settingsFromJson(preset("quick"))->generatorSteps <= 500);
        const auto released = *settingsFromJson(preset("v1"));
        QVERIFY(released.model.critic == CriticKind::Released && released.model.sharedTemporal);
        QVERIFY(released.criticWarmUp == CriticWarmUp::V1);
    }

    void theManualNamesEverySetting() {
        const auto manual = readText(std::filesystem::path(MUSE_SOURCE_DIR) / "docs" / "manual" / "training.md");
        QVERIFY(manual.ok());
        for (const SettingKey& key : trainingKeys()) {
            QVERIFY2(manual->find("`" + key.name + "`") != std::string::npos, key.name.c_str());
            const std::string value = key.write({}).dump();
            if (value != "\"\"") QVERIFY2(manual->find(value) != std::string::npos, key.name.c_str());
        }
        for (const TrainingPreset& preset : trainingPresets())
            QVERIFY2(manual->find("| `" + preset.name + "` |") != std::string::npos, preset.name.c_str());
    }

    void namesNearby() {
        const std::vector<std::string> names = {"batch", "beta1", "seed"};
        QCOMPARE(nearestName("batches", names), std::string("batch"));
        QCOMPARE(nearestName("bet1", names), std::string("beta1"));
        QCOMPARE(nearestName("deed", names), std::string("seed"));
        QCOMPARE(nearestName("xylophone", names), std::string());
        QCOMPARE(nearestName("", names), std::string());
        QCOMPARE(nearestName("batch", {}), std::string());
    }

private:
    static json preset(const std::string& name) {
        return std::ranges::find(trainingPresets(), name, &TrainingPreset::name)->settings;
    }
    static QString complaint(const TrainingSettings& settings) {
        const auto fine = checkSettings(settings);
        return fine ? QString() : QString::fromStdString(fine.error().message);
    }
    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::filesystem::path written(std::string_view text) const {
        if (!replaceFile(path("config.json"), text)) qFatal("could not write");
        return path("config.json");
    }
    QString fileComplaint(std::string_view text) const {
        const auto object = readConfigFile(written(text));
        return object ? QString() : QString::fromStdString(object.error().message);
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(TrainingConfigTest)
#include "TrainingConfigTest.moc"
