// SPDX-License-Identifier: MIT
// The paper's tables in the real window, of a real model and dataset.
#include "core/base/File.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/evaluate/TablesDialog.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/ModelCatalogue.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 120000;

} // namespace

class TablesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_models;
    std::filesystem::path m_dataset;

    std::unique_ptr<WindowFixture> opened() {
        auto f = std::make_unique<WindowFixture>(m_models);
        f->window->warmUp();
        f->trigger("actionTables");
        return f;
    }
    static void listed(WindowFixture& f) {
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QListWidget>("tablesModels")->count() > 0, kPatience);
    }

private Q_SLOTS:
    void initTestCase() {
        m_models = test::writeTinyModel(toPath(m_folder.path()), Family::Bass).parent_path();
        QVERIFY(!m_models.empty());
        m_dataset = test::writeTinyDataset(toPath(m_folder.filePath("data")));
        QVERIFY(std::filesystem::exists(m_dataset));
    }

    void measuresDataAndModelsBesideThePaper() {
        const auto f = opened();
        listed(*f);
        f->find<QLineEdit>("tablesDataset")->setText(pathText(m_dataset));
        f->find<QSpinBox>("tablesBars")->setValue(8);
        QVERIFY(!f->find<QPushButton>("tablesSave")->isEnabled());
        QTest::mouseClick(f->find<QPushButton>("tablesMeasure"), Qt::LeftButton);
        auto* tabs = f->find<QTabWidget>("tablesTabs");
        QTRY_VERIFY_WITH_TIMEOUT(tabs->count() >= 4, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(f->find<QPushButton>("tablesMeasure")->isEnabled(), kPatience);
        auto* table = tabs->widget(0)->findChild<QTableWidget*>("evaluationTable");
        QVERIFY(table);
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows << table->verticalHeaderItem(row)->text();
        const QString data = pathText(m_dataset.stem());
        QCOMPARE(rows.value(0), data);
        QCOMPARE(rows.value(1), data + QStringLiteral(" (shuffled)"));
        QVERIFY2(rows.size() > 4, qPrintable(rows.join(", "))); // a model, and the paper's own
        QVERIFY(table->item(0, 0)->text() != QStringLiteral("–"));

        const QString csv = f->file("tables.csv");
        f->prompter.files = {csv};
        f->find<QAction>("tablesSaveCsv")->trigger();
        const auto written = readText(toPath(csv));
        QVERIFY(written.ok());
        QVERIFY(written->starts_with("table,row,group,column,value,low,high"));
        const QString tex = f->file("tables.tex");
        f->prompter.files = {tex};
        f->find<QAction>("tablesSaveLatex")->trigger();
        QVERIFY(readText(toPath(tex))->find("\\begin{tabular}") != std::string::npos);
    }

    void whatCannotBeMeasuredIsSaid() {
        const auto f = opened();
        listed(*f);
        f->find<QLineEdit>("tablesDataset")->setText(f->file("nowhere.safetensors"));
        QTest::mouseClick(f->find<QPushButton>("tablesMeasure"), Qt::LeftButton);
        const auto said = [&] {
            for (const QLabel* label : f->find<TablesDialog>()->findChildren<QLabel*>())
                if (label->text().contains("nowhere.safetensors")) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), kPatience);
        // What accompanies needs tracks to play to, and nothing to measure is no job.
        f->find<QLineEdit>("tablesDataset")->clear();
        auto* models = f->find<QListWidget>("tablesModels");
        const auto* why = f->find<QLabel>("tablesHindrance");
        const auto* measure = f->find<QPushButton>("tablesMeasure");
        QVERIFY(!measure->isEnabled());
        QVERIFY2(why->text().contains(models->item(0)->text()), qPrintable(why->text()));
        QTest::mouseClick(f->find<QToolButton>("tablesNoModels"), Qt::LeftButton);
        QCOMPARE(models->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(!measure->isEnabled());
        QVERIFY(why->text().contains("dataset"));
        QTest::mouseClick(f->find<QToolButton>("tablesAllModels"), Qt::LeftButton);
        QCOMPARE(models->item(0)->checkState(), Qt::Checked);
        f->find<QLineEdit>("tablesDataset")->setText(pathText(m_dataset));
        QVERIFY(measure->isEnabled());
        QVERIFY(why->text().isEmpty());
    }
};

MUSE_WINDOW_TEST(TablesTest)
#include "TablesTest.moc"
