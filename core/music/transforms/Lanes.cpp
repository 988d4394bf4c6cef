// SPDX-License-Identifier: MIT
#include "core/music/transforms/Lanes.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace muse {
namespace {

/// The last point of every `width` ticks, at its own place.
ControlPoints lastOfEach(const ControlPoints& points, Tick width) {
    ControlPoints kept;
    for (const ControlPoint& point : points) {
        if (!kept.empty() && kept.back().at / width == point.at / width) kept.pop_back();
        kept.push_back(point);
    }
    return kept;
}

} // namespace

ControlPoints withPassage(Controller controller, const ControlPoints& points, TickSpan span,
                          const ControlPoints& fresh) {
    if (span.from >= span.to) return points;
    const auto reaches = [](Tick tick) { return [tick](const ControlPoint& point) { return point.at < tick; }; };
    const auto first = std::ranges::partition_point(points, reaches(span.from));
    const auto last = std::ranges::partition_point(points, reaches(span.to));
    const auto begin = std::ranges::partition_point(fresh, reaches(span.from));
    const auto end = std::ranges::partition_point(fresh, reaches(span.to));
    const ControlValue rest = restingValue(controller);
    ControlPoints result(points.begin(), first);
    const auto held = [&] { return result.empty() ? rest : result.back().value; };
    if (held() != rest && (begin == end || begin->at > span.from)) result.push_back({span.from, rest});
    std::copy(begin, end, std::back_inserter(result));
    const ControlValue after = valueAt(controller, points, span.to);
    if (held() != after && (last == points.end() || last->at > span.to)) result.push_back({span.to, after});
    std::copy(last, points.end(), std::back_inserter(result));
    return result;
}

ControlPoints withRest(Controller controller, const ControlPoints& points, TickSpan span) {
    return withPassage(controller, points, span, {});
}

ControlPoints rescaledBends(ControlPoints points, double from, int to) {
    const int centre = restingValue(Controller::PitchBend);
    const int most = mostValue(Controller::PitchBend);
    if (to <= 0) return points;
    for (ControlPoint& point : points)
        point.value = static_cast<ControlValue>(
            std::clamp<long>(centre + std::lround((point.value - centre) * from / to), 0, most));
    return points;
}

ControlPoints withoutRepeats(const ControlPoints& points) {
    ControlPoints kept;
    std::ranges::unique_copy(points, std::back_inserter(kept), {}, &ControlPoint::value);
    return kept;
}

ControlPoints thinned(ControlPoints points, std::size_t most) {
    for (Tick width = 2; points.size() > most; width *= 2)
        points = lastOfEach(points, width);
    return points;
}

} // namespace muse
