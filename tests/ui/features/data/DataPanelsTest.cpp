// SPDX-License-Identifier: MIT
#include "ui/features/data/DataPanels.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/data/DatasetController.h"
#include "ui/features/data/PhrasePane.h"
#include "ui/features/train/TrainPanels.h"
#include "widgets/funnel/FunnelView.h"
#include "widgets/plots/HistogramPlot.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSpinBox>
#include <QStatusBar>
#include <QtTest>
#include <memory>
#include <numeric>

using namespace muse;
using test::WindowFixture;

namespace {

void drop(QWidget& target, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    QCoreApplication::processEvents();
}

} // namespace

/// The Data workspace of the real window, from a folder of MIDI files to a phrase in the editor.
class DataPanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        m_panels = m_fixture->find<DataPanels>();
        QVERIFY(m_panels);
        m_fixture->trigger("actionData");
        test::writeMidiFolder(m_fixture->path("music"), 3);
    }

    void cleanup() { m_fixture.reset(); }

    void anEmptyPageSaysWhatToDo() {
        QVERIFY(!button("buildDatasetButton")->isEnabled());
        QVERIFY(!button("trainOnDatasetButton")->isVisibleTo(m_fixture->window.get()));
        QVERIFY(!button("playPhraseButton")->isEnabled());
        QVERIFY(m_fixture->find<QLabel>("sourceWords")->text().contains("Drop"));
        QVERIFY(m_fixture->find<QLabel>("phraseCount")->text().contains("Build or open"));
    }

    void oneDropBecomesADataset() {
        drop(*m_fixture->window, {m_fixture->file("music")});
        QVERIFY(button("buildDatasetButton")->isEnabled());
        build();
        const auto* funnel = m_fixture->find<FunnelView>("funnelView");
        QCOMPARE(funnel->rows().size(), kFunnelStages);
        QCOMPARE(funnel->rows().front().in, 3);
        const auto& dataset = m_fixture->find<DatasetController>()->dataset();
        QVERIFY(dataset);
        QCOMPARE(static_cast<qint64>(dataset->size()), funnel->rows()[index(FunnelStage::Phrases)].out);
        QCOMPARE(m_fixture->find<QListView>("phraseList")->model()->rowCount(), static_cast<int>(dataset->size()));
        QVERIFY(std::filesystem::exists(m_fixture->path("datasets/music.safetensors")));
        // What was built is what the Train workspace would train on.
        QCOMPARE(m_fixture->find<TrainPanels>()->source(), m_fixture->file("datasets/music.safetensors"));
    }

    void theDatasetIsBackAfterARestart() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        const auto size = m_fixture->find<DatasetController>()->dataset()->size();
        m_fixture->reopen();
        QVERIFY(!m_fixture->find<DatasetController>()->dataset());
        m_fixture->trigger("actionData");
        QTRY_COMPARE(m_fixture->find<QListView>("phraseList")->model()->rowCount(), static_cast<int>(size));

        // One that is gone by then is nobody's trouble.
        std::filesystem::remove(m_fixture->path("datasets/music.safetensors"));
        m_fixture->reopen();
        m_fixture->trigger("actionData");
        QVERIFY(!m_fixture->find<DatasetController>()->dataset());
        QCOMPARE(m_fixture->prompter.errors, QStringList());
    }

    void aSecondBuildKeepsTheFirst() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        build();
        QVERIFY(std::filesystem::exists(m_fixture->path("datasets/music.safetensors")));
        QVERIFY(std::filesystem::exists(m_fixture->path("datasets/music-2.safetensors")));
    }

    void histogramsAddUpToAllPhrases() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        auto* plot = m_fixture->find<HistogramPlot>("histogramPlot");
        for (int metric = 0; metric < m_fixture->find<QComboBox>("histogramCombo")->count(); ++metric) {
            plot->choose(metric);
            QTRY_VERIFY(!plot->shares().empty());
            for (const auto& share : plot->shares())
                QVERIFY(std::abs(std::accumulate(share.begin(), share.end(), 0.0) - 100) < 1e-6);
        }
        QVERIFY(plot->csv().contains(','));
    }

    void aPhraseIsHeardAndThenTheSongIsBack() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        auto& playback = m_fixture->window->playback();
        QTRY_VERIFY(playback.ready());
        playback.seek(960);
        button("playPhraseButton")->click();
        QVERIFY(playback.auditioning());
        QVERIFY(!playback.playing());
        QCOMPARE(button("playPhraseButton")->text(), QString("Stop"));
        QTRY_VERIFY(playback.engine().position() > 0);
        button("playPhraseButton")->click();
        QVERIFY(!playback.auditioning());
        QCOMPARE(button("playPhraseButton")->text(), QString("Play"));
        QCOMPARE(playback.position(), Tick{960});
        playback.play();
        QVERIFY(playback.playing());
    }

    void aPhraseGoesToTheEditorInOneStep() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        SongDocument& document = m_fixture->window->document();
        const std::size_t before = document.song().noteCount();
        button("sendPhraseButton")->click();
        QVERIFY(document.song().noteCount() > before);
        // What is new is in sight, and said.
        QCOMPARE(m_fixture->window->workspaces().current(), WorkspaceId::Compose);
        QVERIFY(m_fixture->window->statusBar()->currentMessage().contains("bars 1 to 4"));
        const std::size_t made = document.song().noteCount() - before;
        m_fixture->window->workspaces().setCurrent(WorkspaceId::Data);
        button("sendPhraseButton")->click();
        QVERIFY2(m_fixture->window->statusBar()->currentMessage().contains(
                     QStringLiteral("; %1 notes made way for it.").arg(made)),
                 qPrintable(m_fixture->window->statusBar()->currentMessage()));
        m_fixture->trigger("actionUndo");
        m_fixture->window->workspaces().setCurrent(WorkspaceId::Data);
        QVERIFY(document.song().generations.back().model.find(".mid#") != std::string::npos);
        m_fixture->trigger("actionUndo");
        QCOMPARE(document.song().noteCount(), before);
    }

    /// Phrases, funnel and histogram are in sight together, at the size of a small screen.
    void thereIsRoomForAGallery() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        const auto* gallery = m_fixture->find<QListView>("phraseList");
        int inSight = 0;
        for (int row = 0; row < gallery->model()->rowCount(); ++row)
            inSight += gallery->viewport()->rect().contains(gallery->visualRect(gallery->model()->index(row, 0)));
        QVERIFY2(inSight >= std::min(4, gallery->model()->rowCount()), qPrintable(QString::number(inSight)));
        QVERIFY(gallery->visualRect(gallery->model()->index(1, 0)).x() > 100);
        for (const char* name : {"funnelView", "histogramPlot"}) {
            const auto* part = m_fixture->find<QWidget>(name);
            const QRect place(part->mapTo(m_fixture->window.get(), QPoint()), part->size());
            QVERIFY2(part->isVisible() && (place & m_fixture->window->rect()).height() > 100, name);
        }
    }

    void searchAndPartNarrowTheList() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        auto* list = m_fixture->find<QListView>("phraseList");
        const int all = list->model()->rowCount();
        m_fixture->find<QLineEdit>("songSearch")->setText("no song has this name");
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(!button("playPhraseButton")->isEnabled());
        m_fixture->find<QLineEdit>("songSearch")->clear();
        QCOMPARE(list->model()->rowCount(), all);
        int parts = 0;
        auto* combo = m_fixture->find<QComboBox>("splitCombo");
        for (int part = 1; part < combo->count(); ++part) {
            combo->setCurrentIndex(part);
            parts += list->model()->rowCount();
        }
        QCOMPARE(parts, all);
    }

    void theSwitchesOfTheStagesCount() {
        m_panels->addSources({m_fixture->file("music")});
        m_fixture->find<QSpinBox>("barNotesSpin")->setValue(1000);
        button("buildDatasetButton")->click();
        QTRY_VERIFY(!m_fixture->find<DatasetController>()->busy());
        QVERIFY(!m_fixture->find<DatasetController>()->dataset());
        QVERIFY(m_panels->settings().minimumNotes == 1000);
        m_fixture->find<QComboBox>("presetCombo")->setCurrentIndex(1);
        Q_EMIT m_fixture->find<QComboBox>("presetCombo")->activated(1);
        QVERIFY(m_panels->settings().segmentation);
        QCOMPARE(m_panels->settings().songFamilies, 5);
        QCOMPARE(m_panels->settings().minimumNotes, 0);
    }

    void troubleIsSaidInThePage() {
        m_panels->addSources({m_fixture->file("nowhere")});
        button("buildDatasetButton")->click();
        auto* notice = m_fixture->find<QDockWidget>("dataDock")->findChild<QFrame*>("noticeLine");
        QTRY_VERIFY(notice->isVisibleTo(m_fixture->window.get()));
        QVERIFY(notice->findChild<QLabel*>()->text().contains("nowhere"));
        QVERIFY(button("buildDatasetButton")->isEnabled());
    }

    void aDatasetIsOpenedNotRead() {
        m_panels->addSources({m_fixture->file("music")});
        build();
        const QString built = m_fixture->file("datasets/music.safetensors");
        m_fixture->reopen();
        m_panels = m_fixture->find<DataPanels>();
        QVERIFY(!m_fixture->find<DatasetController>()->dataset());
        drop(*m_fixture->find<QWidget>("sourceBox"), {built});
        QTRY_VERIFY(m_fixture->find<DatasetController>()->dataset());
        QVERIFY(!button("buildDatasetButton")->isEnabled());
        button("trainOnDatasetButton")->click();
        QCOMPARE(m_fixture->find<TrainPanels>()->source(), built);
        QVERIFY(m_fixture->find<QWidget>("trainWorkspace")->isVisible());
    }

private:
    QAbstractButton* button(const char* name) { return m_fixture->find<QAbstractButton>(name); }

    void build() {
        const auto before = m_fixture->find<DatasetController>()->dataset();
        button("buildDatasetButton")->click();
        QTRY_VERIFY(m_fixture->find<DatasetController>()->dataset() != before);
        QTRY_VERIFY(!m_fixture->find<DatasetController>()->busy());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    DataPanels* m_panels = nullptr;
};

MUSE_WINDOW_TEST(DataPanelsTest)
#include "DataPanelsTest.moc"
