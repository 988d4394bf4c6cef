// SPDX-License-Identifier: MIT
// Music dragged out of the real window, to the moment at which the mouse would be let go elsewhere.
#include "core/midi/MidiFile.h"
#include "core/midi/SongImport.h"
#include "core/music/transforms/Bars.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/OfferFixture.h"
#include "ui/document/MidiDrag.h"
#include "widgets/tracks/TrackRow.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>

using namespace muse;
using test::OfferFixture;

class DragOutTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<OfferFixture> m_fixture;
    QStringList m_dragged; ///< files

    static void dragFrom(QWidget& source, QPoint from) {
        QTest::mousePress(&source, Qt::LeftButton, {}, from);
        for (const int far : {4, 40}) {
            const QPoint to = from + QPoint(far, 0);
            QMouseEvent move(QEvent::MouseMove, to, source.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&source, &move);
        }
        QTest::mouseRelease(&source, Qt::LeftButton, {}, from + QPoint(40, 0));
    }
    /// What the file that was dragged plays.
    Song music() const {
        const auto file = m_dragged.size() == 1 ? readMidi(toPath(m_dragged.front())) : Result<MidiFile>(Error{"none"});
        return file ? toSong(*file) : Song();
    }
    Song bars(int first, int count, const std::vector<Family>& families) {
        return excerptOfBars(m_fixture->song(), first, count, families);
    }
    static void same(const Song& one, const Song& other) {
        QVERIFY(other.noteCount() > 0);
        for (const Family family : kAllFamilies)
            QVERIFY2(one.track(family).notes() == other.track(family).notes(), name(family).data());
    }

private Q_SLOTS:
    void initTestCase() { m_folder = test::writeTinyModel(toPath(m_models.path()), Family::Bass).parent_path(); }
    void init() {
        m_fixture = std::make_unique<OfferFixture>(m_folder, 2);
        m_dragged.clear();
        setDragRunner([this](QDrag& drag) {
            for (const QUrl& url : drag.mimeData()->urls())
                m_dragged << url.toLocalFile();
            drag.deleteLater();
        });
    }
    void cleanup() { m_fixture.reset(); }

    void theChosenBarsAreDraggedOut() {
        auto* button = m_fixture->find<QToolButton>("dragBarsButton");
        m_fixture->window->editor().setChosenBars(EditorState::Range(2 * kTicksPerBar, 5 * kTicksPerBar));
        dragFrom(*button, button->rect().center());
        same(music(), bars(2, 3, {kAllFamilies.begin(), kAllFamilies.end()}));
        QVERIFY(m_dragged.front().contains("bars 3 to 5"));
        QVERIFY(m_fixture->prompter.questions.isEmpty()); // a drag is no click
    }

    void withoutAnyTheWholeSongIs() {
        auto* button = m_fixture->find<QToolButton>("dragBarsButton");
        m_fixture->window->editor().setChosenBars(std::nullopt);
        dragFrom(*button, button->rect().center());
        same(music(), m_fixture->song());
    }

    void aClickSavesThem() {
        m_fixture->window->editor().setChosenBars(EditorState::Range(0, kTicksPerBar));
        m_fixture->prompter.files = {m_fixture->file("bars.mid")};
        m_fixture->find<QToolButton>("dragBarsButton")->click();
        QVERIFY(m_dragged.isEmpty());
        QVERIFY2(m_fixture->prompter.suggestions.last().endsWith(" bar 1.mid"),
                 qPrintable(m_fixture->prompter.suggestions.last()));
        const auto file = readMidi(m_fixture->path("bars.mid"));
        QVERIFY(file.ok());
        same(toSong(*file), bars(0, 1, {kAllFamilies.begin(), kAllFamilies.end()}));
        m_fixture->window->editor().setChosenBars(std::nullopt);
        QVERIFY(!m_fixture->enabled("actionExportBars"));
    }

    /// What is only shown is not in the file, and that is said.
    void aCandidateThatIsOnlyShownIsNotExported() {
        const Song before = m_fixture->song();
        m_fixture->ask();
        m_fixture->prompter.files = {m_fixture->file("song.mid")};
        m_fixture->trigger("actionExportMidi");
        const QString said = m_fixture->window->statusBar()->currentMessage();
        QVERIFY2(said.contains("Saved song.mid") && said.contains("candidate"), qPrintable(said));
        same(toSong(*readMidi(m_fixture->path("song.mid"))), before);
    }

    void aTrackIsDraggedByItsRow() {
        m_fixture->window->editor().setChosenBars(EditorState::Range(0, 2 * kTicksPerBar));
        auto* drums = m_fixture->find<TrackRow>("trackDrums");
        dragFrom(*drums, {4, drums->height() - 4});
        same(music(), bars(0, 2, {Family::Drums}));
    }

    void aCandidateIsDraggedByItsTile() {
        m_fixture->ask();
        const Song shown = m_fixture->shown();
        CandidateList* list = m_fixture->list();
        dragFrom(*list->viewport(), list->visualRect(list->currentIndex()).center());
        same(music(), excerptOfBars(shown, 0, 4, {kAllFamilies.begin(), kAllFamilies.end()}));
    }
};

MUSE_WINDOW_TEST(DragOutTest)
#include "DragOutTest.moc"
