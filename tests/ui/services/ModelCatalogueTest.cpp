// SPDX-License-Identifier: MIT
#include "ui/services/ModelCatalogue.h"
#include "core/base/File.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "ui/kit/Text.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muse;

class ModelCatalogueTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_bass;

private Q_SLOTS:
    void initTestCase() {
        m_bass = test::writeTinyModel(toPath(m_folder.path()), Family::Bass);
        QVERIFY(!m_bass.empty());
    }

    void aModelAskedForByNameIsChosenOnceItIsListed() {
        ModelCatalogue models({}, {});
        QSignalSpy chosen(&models, &ModelCatalogue::chosen);
        QVERIFY(models.choose(m_bass));
        QVERIFY(!models.ready());
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<ModelCard>().path, m_bass);
        QCOMPARE(models.models().size(), std::size_t{1});
        // Once more, while it is in the list: no second of it.
        QVERIFY(models.choose(m_bass));
        QTRY_COMPARE(chosen.count(), 2);
        QCOMPARE(models.models().size(), std::size_t{1});
        models.refresh();
        QTRY_VERIFY(models.ready());
        QCOMPARE(chosen.count(), 2);
    }

    void whatIsNoModelIsRefused() {
        const auto path = toPath(m_folder.path()) / "no.safetensors";
        QVERIFY(replaceFile(path, std::string_view("no")));
        ModelCatalogue models({}, {});
        const auto refused = models.choose(path);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.find("no.safetensors") != std::string::npos, refused.error().message.c_str());
        QVERIFY(models.models().empty());
    }

    void theNamedModelIsTakenWhereItFits() {
        std::vector<ModelCard> cards(3);
        cards[0].path = "first bass";
        cards[0].config.given = Family::Bass;
        cards[1].path = "second bass";
        cards[1].config.given = Family::Bass;
        cards[2].path = "scratch";
        QCOMPARE(fittingModel(cards, "second bass", Family::Bass)->path, std::filesystem::path("second bass"));
        QCOMPARE(fittingModel(cards, "scratch", Family::Bass)->path, std::filesystem::path("first bass"));
        QCOMPARE(fittingModel(cards, "second bass", std::nullopt)->path, std::filesystem::path("scratch"));
        QVERIFY(!fittingModel(cards, "second bass", Family::Drums));
    }
};

MUSE_TEST(ModelCatalogueTest)
#include "ModelCatalogueTest.moc"
