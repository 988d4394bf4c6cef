// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/midi/SongImport.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/files/ImportDialog.h"
#include "ui/kit/OfferBar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <iterator>

using namespace muse;
using test::WindowFixture;

namespace {

using Bytes = std::vector<std::uint8_t>;

void append(Bytes& to, const Bytes& more) {
    std::ranges::copy(more, std::back_inserter(to));
}

/// A track chunk as another program writes it: a name, a program, one note after the other.
Bytes chunk(const std::string& name, std::uint8_t channel, std::uint8_t program, const Bytes& pitches) {
    Bytes body = {0, 0xFF, 3, static_cast<std::uint8_t>(name.size())};
    std::ranges::copy(name, std::back_inserter(body));
    append(body, {0, static_cast<std::uint8_t>(0xC0 | channel), program});
    for (const std::uint8_t pitch : pitches)
        append(body, {0, static_cast<std::uint8_t>(0x90 | channel), pitch, 90, 96,
                      static_cast<std::uint8_t>(0x80 | channel), pitch, 0});
    append(body, {0, 0xFF, 0x2F, 0});
    Bytes whole = {
        'M', 'T', 'r', 'k', 0, 0, static_cast<std::uint8_t>(body.size() >> 8), static_cast<std::uint8_t>(body.size())};
    append(whole, body);
    return whole;
}

/// Two guitars, a flute, rain (which the rule leaves out) and drums.
void writeForeignFile(const std::filesystem::path& path) {
    Bytes bytes = {'M', 'T', 'h', 'd', 0, 0, 0, 6, 0, 1, 0, 5, 0, 96};
    append(bytes, chunk("Lead", 0, 27, {60, 64, 67}));
    append(bytes, chunk("Rhythm", 1, 25, {48}));
    append(bytes, chunk("Flute", 2, 73, {80, 81}));
    append(bytes, chunk("Rain", 3, 96, {70}));
    append(bytes, chunk("Kit", 9, 0, {36, 38}));
    QVERIFY(replaceFile(path, std::span<const std::uint8_t>(bytes)));
}

class ImportedWindow : public WindowFixture {
public:
    ImportedWindow() {
        writeForeignFile(path("foreign.mid"));
        prompter.files = {file("foreign.mid")};
        trigger("actionImportMidi");
    }
    [[nodiscard]] OfferBar& bar() { return *find<OfferBar>("importBar"); }
    [[nodiscard]] QTableWidget& table() { return *find<QTableWidget>("importTable"); }
    [[nodiscard]] QString cell(int row, int column) { return table().item(row, column)->text(); }
    void send(int row, const QString& where) {
        auto* box = qobject_cast<QComboBox*>(table().cellWidget(row, 5));
        QVERIFY(box && box->findText(where) >= 0);
        box->setCurrentText(where);
    }
    [[nodiscard]] std::size_t notes(Family family) const {
        return window->document().song().track(family).notes().size();
    }
};

} // namespace

/// After an import, the user may move tracks between families; nothing makes him.
class ImportTracksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItDidAndGoesAway() {
        ImportedWindow f;
        QVERIFY(!f.bar().isHidden());
        QVERIFY2(f.bar().sentence().contains("5 tracks") && f.bar().sentence().contains("one was left out"),
                 qPrintable(f.bar().sentence()));
        const Song before = f.window->document().song();
        QTest::mouseClick(f.find<QPushButton>("importDecline"), Qt::LeftButton);
        QVERIFY(f.bar().isHidden());
        QVERIFY(f.window->document().song() == before);
        QCOMPARE(f.window->document().undoStack().count(), 0);
        // Later is as good as now.
        QVERIFY(f.enabled("actionMoveTracks"));
        f.trigger("actionMoveTracks");
        QVERIFY(f.find<ImportDialog>()->isVisible());
    }

    void listsEveryTrack() {
        ImportedWindow f;
        QTest::mouseClick(f.find<QPushButton>("importAccept"), Qt::LeftButton);
        auto* dialog = f.find<ImportDialog>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QCOMPARE(f.table().rowCount(), 5);
        QCOMPARE(f.cell(0, 0), QStringLiteral("Lead"));
        QVERIFY2(f.cell(0, 1).contains("guitar"), qPrintable(f.cell(0, 1)));
        QCOMPARE(f.cell(0, 2), QStringLiteral("3"));
        QCOMPARE(f.cell(0, 3), QStringLiteral("C4–G4"));
        QCOMPARE(f.cell(4, 4), QStringLiteral("10"));
        const QStringList goals = {"Guitar", "Guitar", "Strings", "Strings", "Drums"};
        for (int row = 0; row < 5; ++row)
            QCOMPARE(qobject_cast<QComboBox*>(f.table().cellWidget(row, 5))->currentText(), goals[row]);
    }

    void movesThemInOneStep() {
        ImportedWindow f;
        const Song imported = f.window->document().song();
        QTest::mouseClick(f.find<QPushButton>("importAccept"), Qt::LeftButton);
        f.send(0, "Piano");
        f.send(1, "Leave out");
        f.send(2, "Bass");
        f.send(3, "Strings");
        QTest::mouseClick(f.find<QPushButton>("importApply"), Qt::LeftButton);
        QCOMPARE(f.notes(Family::Piano), std::size_t{3});
        QCOMPARE(f.notes(Family::Guitar), std::size_t{0});
        QCOMPARE(f.notes(Family::Bass), std::size_t{2});
        QCOMPARE(f.notes(Family::Strings), std::size_t{1});
        QCOMPARE(f.notes(Family::Drums), std::size_t{2});
        QCOMPARE(f.window->document().song().track(Family::Bass).settings.program, 73);
        QCOMPARE(f.window->document().undoStack().count(), 1);
        QCOMPARE(f.window->document().undoStack().undoText(), QStringLiteral("Move imported tracks"));
        f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == imported);
    }

    void nothingMovedIsNoStep() {
        ImportedWindow f;
        f.trigger("actionMoveTracks");
        QTest::mouseClick(f.find<QPushButton>("importApply"), Qt::LeftButton);
        QCOMPARE(f.window->document().undoStack().count(), 0);
        QVERIFY(!f.find<ImportDialog>()->isVisible());
    }

    void saysWhatMovingWouldReplace() {
        ImportedWindow f;
        f.trigger("actionMoveTracks");
        QVERIFY(f.find<QLabel>("importHint")->isHidden());
        f.trigger("actionSelectAll");
        f.trigger("actionDelete");
        QVERIFY(!f.find<QLabel>("importHint")->isHidden());
        // Leaving everything out is refused in words.
        for (int row = 0; row < 5; ++row)
            f.send(row, "Leave out");
        const Song before = f.window->document().song();
        QTest::mouseClick(f.find<QPushButton>("importApply"), Qt::LeftButton);
        QVERIFY(f.window->document().song() == before);
        QVERIFY(f.find<QLabel>("importHint")->text().contains("at least one"));
    }

    /// Our own files, and those with a track a family, need no words.
    void silentWhereNothingWasChosen() {
        WindowFixture f;
        QVERIFY(writeMidi(test::tinySong(), f.path("own.mid")));
        f.prompter.files = {f.file("own.mid")};
        f.trigger("actionImportMidi");
        QVERIFY(f.find<OfferBar>("importBar")->isHidden());
        QVERIFY(f.enabled("actionMoveTracks"));
        f.trigger("actionNew");
        QVERIFY(!f.enabled("actionMoveTracks"));
    }
};

MUSE_WINDOW_TEST(ImportTracksTest)
#include "ImportTracksTest.moc"
