// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunLabel.h"
#include "core/base/File.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace muse;

class RunLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAndKeepsWhatANewerVersionWrote() {
        QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        QVERIFY(runLabel(run) == RunLabel{});
        std::ofstream(run / "label.json") << R"({"name":"old","colour":"red"})";
        QCOMPARE(runLabel(run).name, std::string("old"));
        const RunLabel label{"Wide, \"R3\"", "second line\nof a note", {"r3", "größer"}};
        QVERIFY(saveRunLabel(run, label));
        QVERIFY(runLabel(run) == label);
        QVERIFY(readText(run / "label.json")->find("red") != std::string::npos);
    }

    void listsCanShowIt() {
        const RunLabel label = tidied({"two\nlines\tand more", "a\nnote", {" wide ,r3", "wide", "", " ", "a b"}});
        QCOMPARE(label.name, std::string("two lines and more"));
        QCOMPARE(label.note, std::string("a\nnote"));
        QCOMPARE(label.tags, (std::vector<std::string>{"wide", "r3", "a b"}));
    }

    void whatCannotBeReadIsNoLabel() {
        QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        for (const char* text : {"{", "[]", R"({"name":3,"tags":"one","note":null})", R"({"tags":[1,{}]})"}) {
            std::ofstream(run / "label.json") << text;
            QVERIFY2(runLabel(run) == RunLabel{}, text);
        }
        QVERIFY(!saveRunLabel(run / "missing", {}));
    }
};

MUSE_TEST(RunLabelTest)
#include "RunLabelTest.moc"
