// SPDX-License-Identifier: MIT
#include "core/listening/make/Anchors.h"
#include "tests/core/listening/ListeningFixture.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace muse;
using namespace muse::test;

class AnchorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_dataset.emplace(threeSongs(m_folder.path().toStdString()));
    }

    void realMusicIsOneSongInOrder() {
        PhraseDraw draw(*m_dataset, {}, 3);
        for (int i = 0; i < 3; ++i) {
            const auto real = draw.real(3);
            QVERIFY2(real.ok(), real ? "" : real.error().message.c_str());
            const auto phrases = phrasesOf(*real);
            QCOMPARE(phrases.size(), 3u);
            QCOMPARE(m_dataset->song(phrases[0]), m_dataset->song(phrases[2]));
            QVERIFY(phrases[0] < phrases[1] && phrases[1] < phrases[2]);
        }
        // One phrase of each song is left, and music of several songs is real too.
        QVERIFY(draw.real(3).ok());
        const auto none = draw.real(3);
        QVERIFY(!none && none.error().message.find("three.safetensors") != std::string::npos);
    }

    void noPhraseIsBothGivenAndReal() {
        PhraseDraw draw(*m_dataset, {}, 3);
        std::set<std::size_t> seen;
        for (int i = 0; i < 4; ++i) {
            const auto roll = i % 2 == 0 ? draw.real(3) : draw.given(Family::Guitar, 3);
            for (const std::size_t phrase : phrasesOf(*roll))
                QVERIFY(seen.insert(phrase).second);
        }
    }

    /// Every track of a mixed phrase is some song's own, and no two are of the same song while there are songs left.
    void mixedTracksAreOfDifferentSongs() {
        const auto mixed = PhraseDraw(*m_dataset, {}, 4).mixed(3);
        QVERIFY(mixed.ok());
        for (int bar = 0; bar < mixed->bars(); bar += kBarsPerPhrase) {
            const Pianoroll phrase = mixed->slice(bar, kBarsPerPhrase);
            std::set<std::string> songs;
            for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings}) {
                std::set<std::string> possible;
                for (std::size_t i = 0; i < m_dataset->size(); ++i) {
                    Pianoroll same = phrase;
                    same.copyFamily(m_dataset->phrase(i), family);
                    if (same == phrase) possible.insert(m_dataset->song(i));
                }
                QVERIFY(!possible.empty());
                songs.insert(*possible.begin());
            }
            QVERIFY(songs.size() >= 2);
        }
    }

    void aSeedIsADraw() {
        QCOMPARE(*PhraseDraw(*m_dataset, {}, 4).mixed(2), *PhraseDraw(*m_dataset, {}, 4).mixed(2));
        QVERIFY(!(*PhraseDraw(*m_dataset, {}, 4).mixed(2) == *PhraseDraw(*m_dataset, {}, 5).mixed(2)));
    }

    void oneSongCannotBeMixed() {
        const std::filesystem::path file = m_folder.path().toStdString() + "/one.safetensors";
        writeTinyDataset(file, 4);
        const auto one = PhraseDataset::open(file);
        const auto mixed = PhraseDraw(*one, {}, 1).mixed(1);
        QVERIFY(!mixed && mixed.error().message.find("two different songs") != std::string::npos);
    }

    void aPartWithoutPhrasesGivesNone() {
        PhraseDraw draw(*m_dataset, Split::Test, 1);
        QVERIFY(!draw.real(1));
        QVERIFY(!draw.mixed(1));
        QVERIFY(!draw.given(Family::Bass, 1));
    }

private:
    /// The dataset's phrases that a roll is made of.
    std::vector<std::size_t> phrasesOf(const Pianoroll& roll) const {
        std::vector<std::size_t> found;
        for (int bar = 0; bar < roll.bars(); bar += kBarsPerPhrase)
            for (std::size_t i = 0; i < m_dataset->size(); ++i)
                if (m_dataset->phrase(i) == roll.slice(bar, kBarsPerPhrase)) found.push_back(i);
        return found;
    }

    QTemporaryDir m_folder;
    std::optional<PhraseDataset> m_dataset;
};

MUSE_TEST(AnchorsTest)
#include "AnchorsTest.moc"
