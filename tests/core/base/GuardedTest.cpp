// SPDX-License-Identifier: MIT
#include "core/base/Guarded.h"
#include "core/base/Folder.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <new>
#include <stdexcept>

using namespace muse;

class GuardedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsThrownBecomesASentence_data() {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("an exception") << 0 << "the flux is off";
        QTest::newRow("no memory") << 1 << "memory";
        QTest::newRow("anything") << 2 << "should not";
        QTest::newRow("a file") << 3 << "/no/such/place";
    }
    void whatIsThrownBecomesASentence() {
        QFETCH(int, what);
        QFETCH(QString, words);
        const Result<int> result = guarded([what]() -> Result<int> {
            if (what == 0) throw std::runtime_error("the flux is off");
            if (what == 1) throw std::bad_alloc();
            if (what == 2) throw 42;
            std::filesystem::create_directory("/no/such/place");
            return 1;
        });
        QVERIFY(!result);
        QVERIFY2(QString::fromStdString(result.error().message).contains(words), result.error().message.c_str());
        QVERIFY(result.error().message.ends_with('.'));
    }

    void whatIsReturnedComesThrough() {
        QCOMPARE(*guarded([]() -> Result<int> { return 7; }), 7);
        QVERIFY(guarded([]() -> Result<void> { return {}; }).ok());
        QCOMPARE(guarded([]() -> Result<void> { return Error{"No."}; }).error().message, std::string("No."));
    }

    void filesOfAFolder() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(filesIn(path).empty());
        QVERIFY(filesIn(path / "missing").empty());
        for (const char* name : {"b", "a"})
            std::filesystem::create_directory(path / name);
        QCOMPARE(filesIn(path), (std::vector{path / "a", path / "b"}));
        QVERIFY2(filesIn(path / "a" / "x" / "y").empty(), "no throw");
    }
};

MUSE_TEST(GuardedTest)
#include "GuardedTest.moc"
