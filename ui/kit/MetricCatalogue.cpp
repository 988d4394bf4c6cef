// SPDX-License-Identifier: MIT
#include "ui/kit/MetricCatalogue.h"

#include "ui/kit/Text.h"
#include "widgets/Palette.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace muse {

namespace {

/// Drums have neither pitch classes nor lengths.
constexpr std::array<Family, 4> kPitched = {Family::Bass, Family::Guitar, Family::Piano, Family::Strings};
/// The first of palette::curves() that stands for a pair of tracks.
constexpr std::size_t kFirstPair = 4;

QString tr(const char* words) {
    return QCoreApplication::translate("muse::MetricCatalogue", words);
}

std::vector<MetricSpec::Curve> curvesOf(std::span<const Family> families) {
    std::vector<MetricSpec::Curve> curves;
    for (const Family family : families)
        curves.push_back({text(family), palette::family(family)});
    return curves;
}

std::vector<MetricSpec::Curve> pairCurves() {
    std::vector<MetricSpec::Curve> curves;
    for (std::size_t i = 0; i < kTrackPairs.size(); ++i)
        curves.push_back({text(kTrackPairs[i].label), palette::curves()[kFirstPair + i]});
    return curves;
}

std::vector<double> pitchedOf(const std::array<double, kFamilies>& values) {
    std::vector<double> picked;
    for (const Family family : kPitched)
        picked.push_back(values[index(family)]);
    return picked;
}

template <std::size_t size> std::vector<double> all(const std::array<double, size>& values) {
    return {values.begin(), values.end()};
}

} // namespace

std::vector<MetricSpec> metricCatalogue() {
    return {
        {tr("EB · empty bars, %"), tr("Share of bars without a note."), curvesOf(kAllFamilies)},
        {tr("UPC · pitch classes"), tr("Used pitch classes a bar, of twelve."), curvesOf(kPitched)},
        {tr("UPC · paper-compatible"),
         tr("Used pitch classes as the paper's tables count them: blocks of seven semitones."), curvesOf(kPitched)},
        {tr("QN · paper-compatible, %"), tr("Qualified notes: share of notes of at least two steps."),
         curvesOf(kPitched)},
        {tr("QN · three steps, %"), tr("Qualified notes: share of notes of at least three steps, a 32nd."),
         curvesOf(kPitched)},
        {tr("DP · paper-compatible, %"),
         tr("Share of drum onsets on an eighth or sixteenth pattern; one a step beside it counts 0.3."),
         {{text(Family::Drums), palette::family(Family::Drums)}}},
        {tr("DP · strict, %"),
         tr("The same, but an onset a step beside the pattern counts only 0.1."),
         {{text(Family::Drums), palette::family(Family::Drums)}}},
        {tr("TD · pitch classes"), tr("Tonal distance between two tracks; nearer tracks are more in harmony."),
         pairCurves()},
        {tr("TD · paper-compatible"), tr("Tonal distance over blocks of seven semitones, as in the paper's tables."),
         pairCurves()},
    };
}

std::vector<std::vector<double>> metricValues(const MetricsReport& report) {
    return {
        all(report.emptyBars),
        pitchedOf(report.usedPitchClasses.pitchClass),
        pitchedOf(report.usedPitchClasses.paper),
        pitchedOf(report.qualifiedNotesTwo),
        pitchedOf(report.qualifiedNotesThree),
        {report.drumPattern},
        {report.drumPatternStrict},
        all(report.tonalDistance.pitchClass),
        all(report.tonalDistance.paper),
    };
}

} // namespace muse
