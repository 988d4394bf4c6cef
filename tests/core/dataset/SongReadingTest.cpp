// SPDX-License-Identifier: MIT
#include "core/dataset/SongReading.h"
#include "core/dataset/lakh/LakhMetadata.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;

/// Songs on their way from files into the store.
class SongReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A hundred thousand songs fit into memory only where none keeps its phrases.
    void noSongKeepsWhatIsStored() {
        QTemporaryDir folder;
        DatasetSettings settings;
        settings.sources = {folder.filePath("music").toStdString()};
        settings.output = folder.filePath("data.safetensors").toStdString();
        settings.threads = 2;
        std::vector<test::NamedFile> files;
        for (int song = 0; song < 12; ++song)
            files.emplace_back(std::to_string(song) + ".mid", test::bandMidi(24, song));
        test::writeFolder(settings.sources.front(), files);

        const auto lakh = LakhMetadata::load({}, {});
        QVERIFY(lakh.ok());
        const SongFunnel funnel(settings, *lakh);
        auto source = openSongSources(settings.sources, {});
        QVERIFY(source.ok());
        auto store = PhraseStore::create(settings.output);
        QVERIFY(store.ok());
        const auto songs = SongReading(settings, funnel, {}, {}).run(**source, *store);
        QVERIFY(songs.ok());
        QCOMPARE(songs->size(), files.size());
        std::vector<std::size_t> order;
        for (const SongRecord& song : *songs) {
            QVERIFY(!song.windows.empty());
            QCOMPARE(song.packed.capacity(), std::size_t{0});
            for (const Window& window : song.windows)
                order.push_back(window.stored);
        }
        const auto phrases = store->arranged(order);
        QVERIFY(phrases.ok());
        QCOMPARE(phrases->size(), order.size() * kBytesPerPhrase);
        // What has left memory is read again.
        const std::vector<std::uint8_t> first(phrases->begin(), phrases->begin() + kBytesPerPhrase);
        forget(*phrases);
        QVERIFY(std::equal(first.begin(), first.end(), phrases->begin()));
    }
};

MUSE_TEST(SongReadingTest)
#include "SongReadingTest.moc"
