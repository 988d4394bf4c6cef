// SPDX-License-Identifier: MIT
#include "app/cli/tables/CoherenceTables.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

using enum FeatureGroupId;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kPercent = 100;
/// Features that a table of what tells most has.
constexpr std::size_t kTelling = 12;

EvaluationTable featureTable(std::string title, std::string caption, const std::vector<FeatureGroupId>& groups,
                             const std::vector<CoherenceRow>& rows) {
    EvaluationTable table{std::move(title), std::move(caption), {}, {}};
    for (const FeatureGroupId id : groups) {
        const FeatureGroup& group = featureGroup(id);
        table.groups.push_back(
            {std::string(group.heading), {group.columns.begin(), group.columns.end()}, group.digits});
    }
    for (const CoherenceRow& row : rows) {
        EvaluationTable::Row line{row.name, {}, false};
        for (const FeatureGroupId id : groups) {
            const FeatureGroup& group = featureGroup(id);
            for (std::size_t i = group.first; i < group.first + group.columns.size(); ++i) {
                line.cells.push_back({row.features.value[i], row.features.low[i], row.features.high[i]});
                line.hasInterval = line.hasInterval || std::isfinite(row.features.low[i]);
            }
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

Cell alone(double value) {
    return {value, kNone, kNone};
}

Cell cell(const Estimate& estimate) {
    return {estimate.value, estimate.low, estimate.high};
}

EvaluationTable setTable(const std::vector<CoherenceRow>& rows) {
    EvaluationTable table{
        "Sets",
        "How alike the phrases are to the data's, all features together; of the data, one half of the "
        "songs beside the other. Overlap (1: alike) and divergence (0: alike) of densities, means over "
        "features; AUC and accuracy of two classifiers on songs that they did not see (.5: cannot tell).",
        {{"values", {"overlap", "KL"}, 3},
         {"distances", {"overlap", "KL"}, 3},
         {"Frechet", {""}, 1},
         {"regression", {"accuracy", "AUC"}, 3},
         {"boosted trees", {"accuracy", "AUC"}, 3},
         {"regression, finer too", {"accuracy", "AUC"}, 3}},
        {}};
    for (const CoherenceRow& row : rows) {
        if (!row.beside) continue;
        const SetComparison& sets = *row.beside;
        table.rows.push_back(
            {row.data ? row.name + ", halves" : row.name,
             {alone(sets.meanOfValues.overlap), alone(sets.meanOfValues.divergence),
              alone(sets.meanOfDistances.overlap), alone(sets.meanOfDistances.divergence), alone(sets.frechet),
              cell(sets.test.accuracy), cell(sets.test.auc), cell(sets.treesTest.accuracy), cell(sets.treesTest.auc),
              cell(sets.finerTest.accuracy), cell(sets.finerTest.auc)},
             std::isfinite(sets.test.auc.low)});
    }
    return table;
}

EvaluationTable tellingTable(const CoherenceRow& row, const CoherenceRow& data) {
    EvaluationTable table{
        fmt::format("What tells: {}", row.name),
        fmt::format("Features that tell its phrases from those of {}: AUC of each alone (above .5: it "
                    "has more of it), its weight in the classifier, overlap of the densities.",
                    data.name),
        {{"data", {""}, 3}, {"generated", {""}, 3}, {"AUC", {""}, 3}, {"weight", {""}, 2}, {"overlap", {""}, 2}},
        {}};
    const auto& telling = row.beside->test.telling;
    for (std::size_t i = 0; i < std::min(kTelling, telling.size()); ++i) {
        const std::size_t feature = telling[i].feature;
        table.rows.push_back(
            {featureName(feature),
             {alone(data.features.value[feature]), alone(row.features.value[feature]), alone(telling[i].alone),
              alone(telling[i].weight), alone(row.beside->values[feature].overlap)},
             false});
    }
    return table;
}

EvaluationTable copyTable(const std::vector<CoherenceRow>& rows) {
    EvaluationTable table{
        "Copies",
        "Distance (0: a copy, in whatever key; 1: nothing in common) of phrases to their nearest training "
        "phrase; share of generated ones nearer than 99 % of the unseen real ones (as they: 1 %).",
        {{"generated", {"least", "1 %", "median"}, 3},
         {"unseen, real", {"least", "1 %", "median"}, 3},
         {"nearer than 99 % of unseen, %", {""}, 1},
         {"copies", {""}, 0}},
        {}};
    for (const CoherenceRow& row : rows) {
        if (!row.copies) continue;
        const CopyReport& report = *row.copies;
        table.rows.push_back(
            {row.name,
             {alone(report.generated.least), alone(report.generated.percentile1), alone(report.generated.median),
              alone(report.unseen.least), alone(report.unseen.percentile1), alone(report.unseen.median),
              alone(kPercent * report.nearerThanUnseen), alone(static_cast<double>(report.generated.copies))},
             false});
    }
    return table;
}

} // namespace

std::vector<EvaluationTable> coherenceTables(const std::vector<CoherenceRow>& rows) {
    std::vector<EvaluationTable> tables = {
        featureTable("Repetition of notes", "Share of onsets that two bars have in common (Jaccard), where both sound.",
                     {RepeatedNotes1, RepeatedNotes2, RepeatedNotes3}, rows),
        featureTable("Repetition of rhythm",
                     "Share of sixteenths with onsets that two bars have in common (Jaccard), where both sound.",
                     {RepeatedRhythm1, RepeatedRhythm2, RepeatedRhythm3}, rows),
        featureTable(
            "Bars alike",
            "The self-similarity matrix of a phrase's bars over all tracks; share of sixteenths that neighbouring "
            "bars treat alike.",
            {SelfSimilarity, Groove}, rows),
        featureTable("Metre", "Share of the sixteenths between eighths that are played, triplets left out.",
                     {OddSixteenths, OddDrums}, rows),
        featureTable("Density and length", "Onsets a bar; sixteenths between onsets, and that a note lasts.",
                     {OnsetsPerBar, RhythmPerBar, InterOnset, NoteLength, ChordSize}, rows),
        featureTable("Note lengths", "Share of notes of each length, in sixteenths.",
                     {Length1, Length2, Length4, Length8, LengthLonger}, rows),
        featureTable(
            "Together",
            "Share of the bass's onsets on a kick and of kicks on one of the bass; sixteenths with onsets that two "
            "tracks have in common (Jaccard).",
            {KickBass, SharedOnsets}, rows),
        featureTable("Harmony", "Evenness over pitch classes, and share of notes in the best diatonic scale.",
                     {PitchClassEntropy, ScaleConsistency}, rows),
        featureTable("Register", "Pitches of a phrase.", {PitchRange, MeanPitch, UsedPitches}, rows)};
    for (const FeatureGroupId id : {PositionsBass, PositionsDrums, PositionsGuitar, PositionsPiano, PositionsStrings}) {
        const FeatureGroup& group = featureGroup(id);
        tables.push_back(featureTable(fmt::format("Metrical position, {}", group.heading),
                                      std::string(group.explanation), {id}, rows));
    }
    tables.push_back(
        featureTable("Off the grid", "Share of notes that begin beside every sixteenth.", {OffGrid}, rows));
    tables.push_back(setTable(rows));
    const CoherenceRow* data = nullptr;
    for (const CoherenceRow& row : rows) {
        if (row.data)
            data = &row;
        else if (data && row.beside)
            tables.push_back(tellingTable(row, *data));
    }
    if (auto copies = copyTable(rows); !copies.rows.empty()) tables.push_back(std::move(copies));
    return tables;
}

} // namespace muse::cli
