// SPDX-License-Identifier: MIT
#include "core/ml/train/PhraseBatches.h"

#include "core/ml/net/PhraseTensor.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace muse;

namespace {

/// The cells of one family as (batch, 96, 84, 4).
Tensor familyOf(const Tensor& batch, Family family) {
    return batch.select(4, static_cast<Extent>(index(family)));
}

} // namespace

class PhraseBatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const std::filesystem::path path = m_folder.filePath("tiny.safetensors").toStdString();
        test::writeTinyDataset(path, 8);
        auto opened = PhraseDataset::open(path);
        QVERIFY2(opened.ok(), opened ? "" : opened.error().message.c_str());
        m_dataset.emplace(std::move(*opened));
    }

    void anEpochHasEveryPhraseOnce() {
        PhraseBatches batches(*m_dataset, 4, 1, std::nullopt);
        QCOMPARE(batches.size(), std::size_t{8});
        std::set<std::vector<float>> seen;
        for (int number = 0; number < 2; ++number) {
            const Tensor batch = batches.batch(number);
            for (Extent i = 0; i < 4; ++i) {
                const Tensor flat = batch[i].contiguous().view({-1});
                seen.insert({flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()});
            }
        }
        QCOMPARE(seen.size(), std::size_t{8});
    }

    void aBatchDependsOnItsNumberAlone() {
        PhraseBatches forward(*m_dataset, 3, 5, std::nullopt, 4);
        PhraseBatches backward(*m_dataset, 3, 5, std::nullopt, 4);
        std::vector<Tensor> first;
        for (int number = 0; number < 7; ++number)
            first.push_back(forward.batch(number));
        for (int number = 6; number >= 0; --number)
            QVERIFY(backward.batch(number).equal(first[static_cast<std::size_t>(number)]));
    }

    void transpositionMovesAllButTheDrums() {
        PhraseBatches plain(*m_dataset, 8, 5, std::nullopt);
        PhraseBatches moved(*m_dataset, 8, 5, std::nullopt, 6);
        const Tensor before = plain.batch(0);
        const Tensor after = moved.batch(0);
        QVERIFY(familyOf(before, Family::Drums).equal(familyOf(after, Family::Drums)));
        std::set<Extent> shifts;
        for (Extent phrase = 0; phrase < 8; ++phrase) {
            std::set<Extent> ofPhrase;
            for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings}) {
                const Tensor from = familyOf(before, family)[phrase];
                const Tensor to = familyOf(after, family)[phrase];
                // Nothing is lost, and one shift along the pitches (axis 1) explains it.
                QCOMPARE(to.gt(0).sum().item<Extent>(), from.gt(0).sum().item<Extent>());
                for (Extent shift = -6; shift <= 6; ++shift)
                    if (from.roll(shift, 1).equal(to)) ofPhrase.insert(shift);
            }
            QCOMPARE(ofPhrase.size(), std::size_t{1});
            shifts.insert(*ofPhrase.begin());
        }
        QVERIFY(shifts.size() > 2);
    }

    void theNextEpochComesInOtherKeys() {
        PhraseBatches moved(*m_dataset, 8, 5, std::nullopt, 6);
        const auto sorted = [&](std::int64_t number) {
            // The same phrases in another order: what their bass plays in all tells keys apart.
            return std::get<0>(familyOf(moved.batch(number), Family::Bass).gt(0).sum({1, 3}).argmax(1).sort());
        };
        QVERIFY(!sorted(0).equal(sorted(1)));
    }

private:
    QTemporaryDir m_folder;
    std::optional<PhraseDataset> m_dataset;
};

MUSE_TEST(PhraseBatchesTest)
#include "PhraseBatchesTest.moc"
