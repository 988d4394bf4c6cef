// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include "core/dataset/store/PhraseDataset.h"
#include "core/metrics/copies/TrainingPrints.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;

/// `musegan dataset prints`: copies of a dataset's phrases are found without it.
class DatasetPrintsCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        writeTinyDataset(path("train.safetensors").toStdString(), 16);
        writeTinyDataset(path("other.safetensors").toStdString(), 12);
    }

    void itsOwnPhrasesAreCopies() {
        const Run run = prints({"train.safetensors", "--unseen", "other.safetensors", "-o", "train.prints"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const auto read = readTrainingPrints(path("train.prints").toStdString());
        QVERIFY(read.ok());
        QCOMPARE(read->data, std::string("train"));
        const auto dataset = PhraseDataset::open(path("train.safetensors").toStdString());
        QVERIFY(dataset.ok());
        const auto learnt = dataset->phrasesOf(Split::Train);
        QCOMPARE(read->prints.size(), learnt.size());
        for (const std::uint32_t phrase : learnt)
            QCOMPARE(nearnessOf(dataset->phrase(phrase), *read, std::nullopt)->distance, 0.0);
        QVERIFY(read->rareFor(Family::Drums) >= 0);
    }

    void whatCannotBeIsSaid() {
        const auto refused = [this](const QStringList& how, const char* words) {
            const Run run = prints(how);
            QVERIFY(run.code != 0);
            QVERIFY2(run.err.contains(words), qPrintable(run.err));
        };
        refused({"train.safetensors", "--unseen", "other.safetensors", "-o", "train.txt"}, ".prints");
        refused({"missing.safetensors", "--unseen", "other.safetensors", "-o", "x.prints"}, "missing.safetensors");
        refused({"train.safetensors", "-o", "x.prints"}, "--unseen");
        QVERIFY(!QFile::exists(path("x.prints")));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Names of files are of the folder.
    Run prints(QStringList how) {
        for (QString& word : how)
            if (word.contains('.')) word = path(word);
        return musegan(QStringList{"dataset", "prints"} + how);
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(DatasetPrintsCommandTest)
#include "DatasetPrintsCommandTest.moc"
