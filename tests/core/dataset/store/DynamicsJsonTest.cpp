// SPDX-License-Identifier: MIT
#include "core/dataset/store/DynamicsJson.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

class DynamicsJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead() {
        Dynamics dynamics = neutralDynamics();
        for (const Part part : kAllParts)
            for (std::size_t position = 0; position < kMetricalPositions; ++position)
                dynamics.at(part, position) = {1.25 + 7.5 * static_cast<double>(index(part)), 0.25 * double(position),
                                               -59 + 4.5 * double(position), 0.5 * double(position)};
        const auto read = dynamicsFromJson(dynamicsJson(dynamics));
        QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
        QVERIFY(*read == dynamics);
    }

    void aHundredthIsEnough() {
        Dynamics dynamics;
        dynamics.at(Part::Snare, 4).velocity = 100.0 / 3;
        const std::string text = dynamicsJson(dynamics);
        QVERIFY(text.find("33.33,") != std::string::npos);
        QVERIFY2(text.size() < 4000, qPrintable(QString::number(text.size())));
        QCOMPARE(dynamicsFromJson(text)->at(Part::Snare, 4).velocity, 33.33);
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("named");
        QTest::newRow("no object") << "{\"Bass\""
                                   << "[{\"Bass\""
                                   << "Bass.velocity";
        QTest::newRow("a part less") << "Snare"
                                     << "Triangle"
                                     << "Snare.velocity";
        QTest::newRow("a column less") << "offset_spread"
                                       << "spread"
                                       << "Bass.offset_spread";
        QTest::newRow("a text") << "[101.0"
                                << "[\"loud\""
                                << "Bass.velocity";
        QTest::newRow("too loud") << "[101.0"
                                  << "[128"
                                  << "Bass.velocity";
        QTest::newRow("silent") << "[101.0"
                                << "[0"
                                << "Bass.velocity";
        QTest::newRow("no number") << "[101.0"
                                   << "[null"
                                   << "Bass.velocity";
        QTest::newRow("a position less") << "[101.0,"
                                         << "["
                                         << "Bass.velocity";
    }
    void whatIsWrongIsNamed() {
        QFETCH(QString, was);
        QFETCH(QString, is);
        QFETCH(QString, named);
        QString text = QString::fromStdString(dynamicsJson(neutralDynamics()));
        const auto at = text.indexOf(was);
        QVERIFY(at >= 0);
        text.replace(at, was.size(), is);
        const auto read = dynamicsFromJson(text.toStdString());
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.find(named.toStdString()) != std::string::npos, read.error().message.c_str());
    }
};

MUSE_TEST(DynamicsJsonTest)
#include "DynamicsJsonTest.moc"
