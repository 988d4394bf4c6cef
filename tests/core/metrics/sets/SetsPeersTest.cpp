// SPDX-License-Identifier: MIT
#include "core/metrics/sets/Auc.h"
#include "core/metrics/sets/Densities.h"
#include "core/metrics/sets/LogisticRegression.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

std::vector<double> numbers(const QJsonValue& list) {
    std::vector<double> values;
    for (const QJsonValue& value : list.toArray())
        values.push_back(value.toDouble());
    return values;
}

/// The program counts values into 512 bins where SciPy has each at its place.
void compareDensities(const DensityComparison& ours, const QJsonValue& theirs) {
    constexpr double tolerance = .004;
    const double overlap = theirs["overlap"].toDouble(-1);
    const double divergence = theirs["divergence"].toDouble(-1);
    QVERIFY2(std::abs(ours.overlap - overlap) < tolerance, qPrintable(QString("%1 %2").arg(ours.overlap).arg(overlap)));
    QVERIFY2(std::abs(ours.divergence - divergence) < tolerance + divergence / 50,
             qPrintable(QString("%1 %2").arg(ours.divergence).arg(divergence)));
}

} // namespace

/// Holds the arithmetic of sets against SciPy and scikit-learn, whose answers peers.py wrote.
class SetsPeersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QFile file(QString::fromStdString(test::sourcePath("tests/core/metrics/sets/peers.json").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_peers = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_peers["samples"].toArray().size() == 4);
    }

    void densitiesAgreeWithSciPy() {
        for (const QJsonValue& sample : m_peers["samples"].toArray()) {
            const auto data = numbers(sample["data"]);
            const auto generated = numbers(sample["generated"]);
            compareDensities(compareValues(data, generated), sample["values"]);
            compareDensities(compareDistances(data, generated), sample["distances"]);
        }
    }

    void areasAgreeWithScikitLearn() {
        for (const QJsonValue& sample : m_peers["samples"].toArray())
            QVERIFY(std::abs(areaUnderCurve(numbers(sample["data"]), numbers(sample["generated"])) -
                             sample["auc"].toDouble()) < 1e-12);
    }

    void theRegressionAgreesWithScikitLearn() {
        const QJsonValue logistic = m_peers["logistic"];
        const QJsonArray list = logistic["rows"].toArray();
        Eigen::MatrixXd rows(list.size(), 6);
        for (qsizetype i = 0; i < list.size(); ++i)
            for (qsizetype j = 0; j < 6; ++j)
                rows(i, j) = list[i].toArray()[j].toDouble();
        const auto labels = numbers(logistic["labels"]);
        const auto fitted = fitLogistic(
            rows, Eigen::Map<const Eigen::VectorXd>(labels.data(), static_cast<Eigen::Index>(labels.size())));
        const auto weights = numbers(logistic["weights"]);
        for (Eigen::Index i = 0; i < 6; ++i)
            QVERIFY(std::abs(fitted.weights[i] - weights[static_cast<std::size_t>(i)]) < 1e-5);
        QVERIFY(std::abs(fitted.intercept - logistic["intercept"].toDouble()) < 1e-5);
    }

private:
    QJsonObject m_peers;
};

MUSE_TEST(SetsPeersTest)
#include "SetsPeersTest.moc"
