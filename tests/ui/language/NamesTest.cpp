// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/Funnel.h"
#include "core/dataset/split/Split.h"
#include "core/engine/soundfonts/SoundFontCatalogue.h"
#include "core/evaluation/EvaluationTables.h"
#include "core/listening/Criteria.h"
#include "core/listening/Questionnaire.h"
#include "core/metrics/MetricCatalogue.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/config/SettingKey.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/music/theory/Scale.h"
#include "tests/support/TestProgram.h"
#include "widgets/pianoroll/Snap.h"
#include "widgets/pianoroll/words/PitchNames.h"
#include "widgets/tracks/GeneralMidi.h"
#include "widgets/words/Words.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace muse;

namespace {

QString source(const char* path) {
    QFile file(QStringLiteral(MUSE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isWord(const QString& name) {
    static const QRegularExpression letters(QStringLiteral("[a-z]"));
    return name.contains(letters);
}

/// All that the core names in English and the window shows by nameWords().
QSet<QString> shownNames() {
    QSet<QString> all;
    const auto add = [&all](std::string_view name) {
        const auto words = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (isWord(words)) all << words;
    };
    for (const Family family : kAllFamilies)
        add(name(family));
    for (const Mode mode : kAllModes)
        add(name(mode));
    for (const Snap snap : kAllSnaps)
        add(label(snap));
    for (const Split split : {Split::Train, Split::Valid, Split::Test})
        add(name(split));
    for (const ModelTraits& kind : kModelKinds)
        add(kind.name);
    for (const Width width : {Width::Paper, Width::Compact})
        add(name(width));
    for (const FunnelStage stage : kAllFunnelStages)
        for (const std::string_view words : {name(stage), unit(stage), explanation(stage)})
            add(words);
    for (const Metric& metric : metricCatalogue())
        for (const std::string_view words : {metric.label, metric.explanation})
            add(words);
    for (const SettingKey& key : trainingKeys()) {
        add(key.about);
        add(key.allowed);
    }
    for (const TrainingPreset& preset : trainingPresets()) {
        add(preset.name);
        add(preset.about);
    }
    for (const BackgroundQuestion& question : kBackgroundQuestions) {
        add(question.text);
        for (const std::string_view option : question.options)
            add(option);
    }
    for (const Criterion criterion : kAllCriteria) {
        const auto asked = question(criterion);
        for (const std::string_view words : {asked.text, asked.lowest, asked.highest})
            add(words);
    }
    // Of the models in the box.
    const auto folder = std::filesystem::path(MUSE_SOURCE_DIR) / "assets" / "models";
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (const auto card = readModelCard(file.path()); card) add(card->name);
    for (const KnownSoundFont& font : knownSoundFonts())
        add(font.goodFor);
    for (int i = 0; i < 128; ++i) {
        add(programName(i).toStdString());
        if (drumName(i) != pitchName(i)) add(drumName(i).toStdString());
    }
    EvaluationRow row;
    row.deviation = 0.1; // there is a table of these only where there are some
    for (const EvaluationTable& table : evaluationTables({row})) {
        add(table.title);
        add(table.caption);
        for (const ColumnGroup& group : table.groups)
            add(group.name);
    }
    static const QRegularExpression reason(QStringLiteral("const char\\* k\\w+ =\\s*\"([^\"]*)\""));
    const QString rejections = source("core/dataset/funnel/Rejections.h");
    for (auto each = reason.globalMatch(rejections); each.hasNext();)
        add(each.next().captured(1).toStdString());
    return all;
}

QStringList sorted(const QSet<QString>& names) {
    QStringList list = names.values();
    list.sort();
    return list;
}

} // namespace

/// What the core names is known to the translators.
class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreListed() {
        const QStringList lines = source("translations/names.txt").split('\n', Qt::SkipEmptyParts);
        const QSet<QString> listed(lines.begin(), lines.end());
        const QSet<QString> shown = shownNames();
        QVERIFY2(shown.size() > 300, "what is shown was not found");
        for (const QString& name : sorted(shown - listed))
            qInfo().noquote() << "not listed:" << name;
        for (const QString& name : sorted(listed - shown))
            qInfo().noquote() << "not shown:" << name;
        QVERIFY(shown == listed);
        QCOMPARE(lines, sorted(listed));
    }

    /// Words of what a job is busy with come from the core as whole sentences.
    void whatJobsReportIsListed() {
        static const QRegularExpression said(QStringLiteral("report\\([^;]*?(?:fmt::format\\()?\"([A-Z{][^\"]*)\""));
        int found = 0;
        for (const char* file :
             {"core/engine/export/AudioExport.cpp", "core/ml/GenerationModel.cpp", "core/dataset/DatasetBuilder.cpp",
              "core/dataset/lakh/LakhMetadata.cpp", "core/dataset/SongReading.cpp", "core/evaluation/Evaluation.cpp",
              "core/metrics/copies/TrainingPrints.cpp"}) {
            const QString code = source(file);
            for (auto each = said.globalMatch(code); each.hasNext(); ++found) {
                const QString words = each.next().captured(1);
                QVERIFY2(isProgressWords(words.toUtf8().constData()), qPrintable(file + QString(": ") + words));
            }
        }
        QVERIFY2(found > 8, qPrintable(QString::number(found)));
        QCOMPARE(progressWords("Measuring 12 phrases"), QString("Measuring 12 phrases"));
        QCOMPARE(progressWords("Nobody knows"), QString("Nobody knows"));
    }
};

MUSE_TEST(NamesTest)
#include "NamesTest.moc"
