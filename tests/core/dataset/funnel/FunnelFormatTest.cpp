// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/FunnelFormat.h"

#include "core/dataset/funnel/Rejections.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

Funnel someFunnel() {
    Funnel funnel;
    funnel.at(FunnelStage::Parse).pass(1234567);
    funnel.at(FunnelStage::Parse).reject(rejection::kUnreadable, 3);
    funnel.at(FunnelStage::Parse).reject(rejection::kNoNotes, 40);
    funnel.at(FunnelStage::Metre).on = false;
    funnel.at(FunnelStage::Phrases).reject("a, \"b\"", 2);
    return funnel;
}

} // namespace

class FunnelFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAddUp() {
        const StageCount parse = someFunnel().at(FunnelStage::Parse);
        QCOMPARE(parse.in, 1234610);
        QCOMPARE(parse.out, 1234567);
        QCOMPARE(someFunnel().rejected(rejection::kNoNotes), 40);
        QCOMPARE(someFunnel().rejected("nothing of the kind"), 0);
    }

    void jsonGoesBothWays() {
        const auto back = funnelFromJson(funnelJson(someFunnel()));
        QVERIFY2(back.ok(), back ? "" : back.error().message.c_str());
        QVERIFY(*back == someFunnel());
    }

    void otherJsonIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("none") << QByteArray("");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("short") << QByteArray("[1, 2]");
        QTest::newRow("numbers") << QByteArray("[1,2,3,4,5,6,7,8,9]");
        QByteArray huge = QByteArray::fromStdString(funnelJson(Funnel{}));
        QTest::newRow("count beyond whole numbers") << huge.replace("\"in\":0", "\"in\":1e23");
        QByteArray renamed = QByteArray::fromStdString(funnelJson(Funnel{}));
        QTest::newRow("other stage") << renamed.replace("Metre", "Meter");
    }

    void otherJsonIsRefused() {
        QFETCH(QByteArray, json);
        QVERIFY(!funnelFromJson(json.toStdString()).ok());
    }

    void csvNamesEveryReason() {
        const QStringList lines = QString::fromStdString(funnelCsv(someFunnel())).split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), QString("stage,unit,on,reason,count"));
        QVERIFY(lines.contains("Parse,files,yes,in,1234610"));
        QVERIFY(lines.contains("Parse,files,yes,no notes,40"));
        QVERIFY(lines.contains("Parse,files,yes,out,1234567"));
        QVERIFY(lines.contains("Metre,songs,no,out,0"));
        QVERIFY(lines.contains("Phrases,windows,yes,\"a, \"\"b\"\"\",2"));
        QCOMPARE(lines.size(), 1 + 2 * static_cast<int>(kFunnelStages) + 3);
    }

    void textShowsStagesAndReasons() {
        const QString text = QString::fromStdString(funnelText(someFunnel()));
        for (const FunnelStage stage : kAllFunnelStages)
            QVERIFY(text.contains(QString::fromUtf8(name(stage).data())));
        QVERIFY(text.contains("1,234,567"));
        // The commonest reason comes first.
        QVERIFY(text.indexOf("no notes") < text.indexOf("unreadable"));
        QVERIFY(text.contains("off"));
    }
};

MUSE_TEST(FunnelFormatTest)
#include "FunnelFormatTest.moc"
