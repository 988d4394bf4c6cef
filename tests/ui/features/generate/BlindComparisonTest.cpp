// SPDX-License-Identifier: MIT
// Two models that ship, compared without names, and what is remembered of it.
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "ui/features/generate/ledger/BlindDialog.h"
#include "ui/features/generate/ledger/LedgerDialog.h"
#include "ui/services/OfferLedger.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>

#include <set>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 60000;
constexpr int kMany = 6;

} // namespace

class BlindComparisonTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<WindowFixture> m_fixture;

    CandidateList* list() { return m_fixture->find<CandidateList>("candidateList"); }
    const Song& song() { return m_fixture->window->document().song(); }
    std::string makerInSight() { return m_fixture->window->editor().preview()->song.generations.back().model; }
    OfferLedger ledger() { return OfferLedger(m_fixture->path("offers.jsonl")); }

    /// As its card calls it.
    std::string nameOf(const char* file) const {
        const auto card = readModelCard(m_folder / (std::string(file) + ".safetensors"));
        return card ? card->name : std::string();
    }
    void choose(QComboBox* box, const char* file) const {
        const int row = box->findText(QString::fromStdString(nameOf(file)));
        QStringList rows;
        for (int i = 0; i < box->count(); ++i)
            rows << box->itemText(i);
        QVERIFY2(row >= 0, qPrintable(rows.join(QStringLiteral(" / "))));
        box->setCurrentIndex(row);
    }
    void compare() {
        m_fixture->trigger("actionCompareBlind");
        auto* dialog = m_fixture->find<BlindDialog>("blindDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto* first = dialog->findChild<QComboBox*>("blindFirstCombo");
        choose(first, "composer");
        auto* second = dialog->findChild<QComboBox*>("blindSecondCombo");
        choose(second, "hybrid");
        dialog->findChild<QPushButton*>("blindStartButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        for (const char* name : {"composer", "composer-bass", "hybrid"})
            std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models" /
                                           (std::string(name) + ".safetensors"),
                                       m_folder / (std::string(name) + ".safetensors"));
    }
    void init() {
        m_fixture = std::make_unique<WindowFixture>(m_folder);
        m_fixture->setup.ledger = m_fixture->path("offers.jsonl");
        m_fixture->reopen();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
        m_fixture->window->document().replace(test::tinySong(8));
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(kMany);
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }
    void cleanup() { m_fixture.reset(); }

    void nobodySaysWhoseIsWhose() {
        compare();
        QCOMPARE(list()->model()->rowCount(), kMany);
        std::multiset<std::string> makers;
        for (int row = 0; row < kMany; ++row) {
            makers.insert(makerInSight());
            const QString tile = list()->model()->index(row, 0).data().toString();
            // How much sounds, or which track is silent; nothing of scores.
            QVERIFY2(tile.contains(QRegularExpression("notes at a time|no |only |silent")), qPrintable(tile));
            QTest::keyClick(list(), Qt::Key_Right);
        }
        QCOMPARE(makers.count(nameOf("composer")), std::size_t{kMany / 2});
        QCOMPARE(makers.count(nameOf("hybrid")), std::size_t{kMany / 2});
        QVERIFY(!m_fixture->find<QWidget>("scorePane")->isVisible());
        QVERIFY(!m_fixture->find<QPushButton>("moreLikeButton")->isVisible());
        QVERIFY(!m_fixture->find<QPushButton>("betweenButton")->isVisible());
    }

    void takingOneTellsAndCounts() {
        compare();
        const std::string winner = makerInSight();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(song().generations.size(), std::size_t{1});
        QCOMPARE(song().generations.back().model, winner);
        auto outcomes = ledger().outcomes();
        QCOMPARE(outcomes.size(), std::size_t{1});
        QCOMPARE(outcomes.front().model.toStdString(), winner);
        QCOMPARE(outcomes.front().offered, kMany);
        QVERIFY(outcomes.front().end == OfferOutcome::End::Taken);
        QVERIFY(!outcomes.front().rival.isEmpty() && outcomes.front().rival.toStdString() != winner);
        compare();
        QTest::keyClick(list(), Qt::Key_Escape);
        outcomes = ledger().outcomes();
        QCOMPARE(outcomes.size(), std::size_t{2});
        const auto blind = tallyBlind(outcomes);
        QCOMPARE(blind.size(), std::size_t{1});
        QCOMPARE(blind.front().firstTaken + blind.front().secondTaken, 1);
        QCOMPARE(blind.front().neither, 1);
    }

    /// The commonest way to say no.
    void askingForOthersLeavesThese() {
        m_fixture->trigger("actionGenerateScratch");
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
        m_fixture->trigger("actionGenerateScratch");
        QTRY_COMPARE_WITH_TIMEOUT(ledger().outcomes().size(), std::size_t{1}, kPatience);
        QVERIFY(ledger().outcomes().front().end == OfferOutcome::End::Left);
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible() && m_fixture->window->idle(), kPatience);
        // Of what comes of them, only the end counts.
        QTest::keyClick(list(), Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QPushButton>("candidatesBackButton")->isVisible(), kPatience);
        QCOMPARE(ledger().outcomes().size(), std::size_t{1});
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(ledger().outcomes().size(), std::size_t{2});
        QVERIFY(ledger().outcomes().back().end == OfferOutcome::End::Taken);
    }

    void onlyModelsToTheSameTrackAreCompared() {
        m_fixture->trigger("actionCompareBlind");
        auto* dialog = m_fixture->find<BlindDialog>("blindDialog");
        auto* first = dialog->findChild<QComboBox*>("blindFirstCombo");
        choose(first, "composer-bass");
        QVERIFY(!dialog->findChild<QPushButton*>("blindStartButton")->isEnabled());
        QVERIFY(!dialog->findChild<QLabel*>("blindHint")->text().isEmpty());
        choose(first, "hybrid");
        QCOMPARE(dialog->findChild<QComboBox*>("blindSecondCombo")->count(), 1);
        QVERIFY(dialog->findChild<QPushButton*>("blindStartButton")->isEnabled());
        dialog->reject();
    }

    void allOffersAreTalliedAndForgottenOnWish() {
        for (const bool take : {true, false, true}) {
            m_fixture->trigger("actionGenerateScratch");
            QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
            QTest::keyClick(list(), take ? Qt::Key_Return : Qt::Key_Escape);
            QTRY_VERIFY(!list()->isVisible());
        }
        m_fixture->trigger("actionOfferLedger");
        auto* dialog = m_fixture->find<LedgerDialog>("ledgerDialog");
        auto* models = dialog->findChild<QTableWidget*>("ledgerModels");
        QCOMPARE(models->rowCount(), 1);
        QCOMPARE(models->item(0, 1)->text(), QStringLiteral("3"));
        QCOMPARE(models->item(0, 2)->text(), QStringLiteral("2"));
        QCOMPARE(models->item(0, 4)->text(), QStringLiteral("1"));
        QVERIFY(!dialog->findChild<QTableWidget*>("ledgerBlind")->isVisible());
        dialog->findChild<QPushButton*>("forgetOffersButton")->click();
        QVERIFY(dialog->findChild<QLabel*>("ledgerEmpty")->isVisible());
        QVERIFY(ledger().outcomes().empty());
    }

    void damagedLinesAreLeftOut() {
        OfferLedger kept(m_fixture->path("damaged.jsonl"));
        OfferOutcome outcome{QDateTime::currentDateTimeUtc(), "composer", "ab", {}, 4, OfferOutcome::End::PartlyKept};
        kept.add(outcome);
        QFile file(m_fixture->file("damaged.jsonl"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"model\": 7}\nnonsense\n\n");
        file.close();
        kept.add(outcome);
        const auto tallies = tallyByModel(kept.outcomes());
        QCOMPARE(tallies.size(), std::size_t{1});
        QCOMPARE(tallies.front().offers, 2);
        QCOMPARE(tallies.front().partlyKept, 2);
    }

    void aLedgerDoesNotGrowWithoutEnd() {
        OfferLedger kept(m_fixture->path("long.jsonl"));
        QByteArray lines;
        while (lines.size() <= 1 << 20)
            lines += "{\"end\":\"left\",\"model\":\"old\",\"offered\":4,\"when\":\"2026-01-01T00:00:00Z\"}\n";
        QFile file(m_fixture->file("long.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        kept.add({QDateTime::currentDateTimeUtc(), "new", {}, {}, 4, OfferOutcome::End::Taken});
        QVERIFY(file.size() < (1 << 20) * 6 / 10);
        QCOMPARE(kept.outcomes().back().model, QStringLiteral("new"));
        QCOMPARE(kept.outcomes().front().model, QStringLiteral("old"));
    }
};

MUSE_WINDOW_TEST(BlindComparisonTest)
#include "BlindComparisonTest.moc"
