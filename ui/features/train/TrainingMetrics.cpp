// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainingMetrics.h"

#include "ui/kit/MetricCatalogue.h"
#include "ui/kit/Text.h"
#include "widgets/Palette.h"

#include <QCoreApplication>

#include <limits>

namespace muse {
namespace {

using Values = std::vector<std::vector<double>>;

constexpr double kMilliseconds = 1000;
constexpr double kGigabyte = 1e9;

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
}

std::vector<MetricSpec::Curve> byFamily(bool withDrums = true) {
    std::vector<MetricSpec::Curve> curves;
    for (const Family family : kAllFamilies)
        if (withDrums || family != Family::Drums) curves.push_back({text(family), palette::family(family)});
    return curves;
}

/// In the colours of curves that belong to no track.
std::vector<MetricSpec::Curve> named(std::initializer_list<const char*> names) {
    std::vector<MetricSpec::Curve> curves;
    for (const char* name : names)
        curves.push_back({say(name), palette::curves()[curves.size()]});
    return curves;
}

std::vector<double> list(const CoherenceReport::ByFamily& values, bool withDrums = true) {
    std::vector<double> list(values.begin(), values.end());
    if (!withDrums) list.erase(list.begin() + static_cast<std::ptrdiff_t>(index(Family::Drums)));
    return list;
}

void add(Values& values, const CoherenceReport& coherence) {
    values.push_back(list(coherence.repeatedRhythm));
    values.push_back(list(coherence.onsetsPerBar));
    values.push_back(list(coherence.noteLength, false));
    values.push_back(list(coherence.sharedOnsets));
    values.push_back({coherence.oddDrums, coherence.kickBass});
}

/// As many as trainingSpecs() has after the paper's metrics and the deviations.
constexpr std::size_t kCoherences = 5;

std::size_t paperMetrics() {
    static const std::size_t count = metricSpecs().size();
    return count;
}

} // namespace

std::vector<MetricSpec> trainingSpecs() {
    std::vector<MetricSpec> specs = metricSpecs();
    specs.push_back({say("Deviation from the data"),
                     say("Mean relative difference from the data: of the paper's metrics, and of what the plots of "
                         "coherence below show. 0 is as the data; the best weights are those with the least."),
                     named({QT_TRANSLATE_NOOP("muse", "Metrics"), QT_TRANSLATE_NOOP("muse", "Coherence")}), false});
    specs.push_back({say("Rhythm repeated by the next bar"),
                     say("Sixteenths with an onset that two bars in a row have in common, of those in either."),
                     byFamily()});
    specs.push_back({say("Onsets a bar"), say("Notes begun in a bar."), byFamily()});
    specs.push_back({say("Note length, sixteenths"), say("Sixteenths that a note lasts."), byFamily(false)});
    specs.push_back(
        {say("Onsets shared with other tracks"),
         say("Sixteenths with onsets that two tracks have in common, of those in either; mean over the other "
             "four."),
         byFamily()});
    specs.push_back(
        {say("Drums' odd sixteenths, kick under bass"),
         say("Share of the sixteenths between eighths at which drums play, and share of the bass's onsets on "
             "a kick."),
         named({QT_TRANSLATE_NOOP("muse", "Odd sixteenths"), QT_TRANSLATE_NOOP("muse", "Kick under bass")})});
    specs.push_back({say("Learning rate"), say("Of Adam, at each step."),
                     named({QT_TRANSLATE_NOOP("muse", "Generator"), QT_TRANSLATE_NOOP("muse", "Critic")}), false});
    specs.push_back({say("Time a step, ms"),
                     say("What a generator update with its critic updates takes: taking and generating phrases, the "
                         "critic's updates, the generator's; on a graphics card only all together."),
                     named({QT_TRANSLATE_NOOP("muse", "Phrases"), QT_TRANSLATE_NOOP("muse", "Critic"),
                            QT_TRANSLATE_NOOP("muse", "Generator"), QT_TRANSLATE_NOOP("muse", "All")}),
                     false});
    specs.push_back({say("Memory, GB"), say("RAM that the program holds, and memory in use on the graphics card."),
                     named({QT_TRANSLATE_NOOP("muse", "Program"), QT_TRANSLATE_NOOP("muse", "Graphics card")}), false});
    return specs;
}

std::vector<std::vector<double>> trainingValues(const TrainingReport& report) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Values values = report.metrics ? metricValues(*report.metrics) : Values(paperMetrics());
    values.push_back(report.metrics
                         ? std::vector{report.deviation.value_or(none), report.coherenceDeviation.value_or(none)}
                         : std::vector<double>());
    if (report.coherence)
        add(values, *report.coherence);
    else
        values.resize(values.size() + kCoherences);
    values.push_back(report.learningRate > 0 ? std::vector{report.learningRate, report.criticLearningRate}
                                             : std::vector<double>());
    const StepTimes times = report.times.value_or(StepTimes{none, none, none});
    values.push_back({times.phrases * kMilliseconds, times.critic * kMilliseconds, times.generator * kMilliseconds,
                      report.secondsPerStep * kMilliseconds});
    const auto gigabytes = [](std::uint64_t bytes) {
        return bytes > 0 ? static_cast<double>(bytes) / kGigabyte : std::numeric_limits<double>::quiet_NaN();
    };
    values.push_back(report.memory > 0 ? std::vector{gigabytes(report.memory), gigabytes(report.deviceMemory)}
                                       : std::vector<double>());
    return values;
}

std::vector<std::vector<double>> valuesOfData(const MetricsReport& data) {
    Values values = metricValues(data);
    values.resize(trainingSpecs().size());
    return values;
}

std::vector<std::vector<double>> valuesOfData(const CoherenceReport& data) {
    Values values(paperMetrics() + 1);
    add(values, data);
    values.resize(trainingSpecs().size());
    return values;
}

} // namespace muse
