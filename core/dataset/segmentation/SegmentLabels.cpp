// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/SegmentLabels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace muse {
namespace {

/// Where nearly everything repeats, mean + deviation lies above all similarities; this much is the same music anyway.
constexpr double kBeyondDoubt = 0.7;

double lengthOf(FrameSpan span) {
    return std::max(span.last - span.first, 1);
}

/// Mean + standard deviation over the whole matrix, each pair both ways and nothing on the diagonal.
double thresholdOf(const std::vector<double>& pairs, std::size_t segments) {
    const double count = static_cast<double>(segments * segments);
    double sum = 0;
    double squares = 0;
    for (const double value : pairs) {
        sum += 2 * value;
        squares += 2 * value * value;
    }
    const double mean = sum / count;
    return std::min(mean + std::sqrt(std::max(squares / count - mean * mean, 0.0)), kBeyondDoubt);
}

std::size_t rootOf(const std::vector<std::size_t>& parents, std::size_t i) {
    while (parents[i] != i)
        i = parents[i];
    return i;
}

} // namespace

double segmentSimilarity(const Recurrence& recurrence, FrameSpan a, FrameSpan b, const SegmentationSettings& settings) {
    const auto width = static_cast<std::size_t>(std::max(b.last - b.first, 0)) + 2;
    // Three rows of the alignment, two columns of zeros in front.
    std::vector<std::vector<double>> rows(3, std::vector<double>(width, 0.0));
    std::vector<std::vector<char>> matched(3, std::vector<char>(width, 0));
    double best = 0;
    for (int i = a.first; i < a.last; ++i) {
        const auto now = static_cast<std::size_t>(i - a.first) % 3;
        const std::size_t one = (now + 2) % 3;
        const std::size_t two = (now + 1) % 3;
        for (int j = b.first; j < b.last; ++j) {
            const auto at = static_cast<std::size_t>(j - b.first) + 2;
            const double straight = rows[one][at - 1];
            const double slow = rows[two][at - 1];
            const double fast = rows[one][at - 2];
            const bool alike = recurrence.at(i, j);
            if (alike) {
                rows[now][at] = std::max({straight, slow, fast}) + 1;
            } else {
                const auto cost = [&](std::size_t row, std::size_t column) {
                    return matched[row][column] ? settings.gapOnset : settings.gapExtension;
                };
                rows[now][at] =
                    std::max({0.0, straight - cost(one, at - 1), slow - cost(two, at - 1), fast - cost(one, at - 2)});
            }
            matched[now][at] = alike;
            best = std::max(best, rows[now][at]);
        }
    }
    return best / std::min(lengthOf(a), lengthOf(b));
}

std::vector<int> segmentLabels(const Recurrence& recurrence, std::span<const FrameSpan> segments,
                               const SegmentationSettings& settings) {
    std::vector<double> pairs;
    for (std::size_t i = 0; i < segments.size(); ++i)
        for (std::size_t j = i + 1; j < segments.size(); ++j)
            pairs.push_back(segmentSimilarity(recurrence, segments[i], segments[j], settings));
    const double threshold = thresholdOf(pairs, segments.size());
    std::vector<std::size_t> parents(segments.size());
    std::iota(parents.begin(), parents.end(), 0);
    std::size_t pair = 0;
    for (std::size_t i = 0; i < segments.size(); ++i)
        for (std::size_t j = i + 1; j < segments.size(); ++j)
            if (pairs[pair++] > threshold) {
                const std::size_t a = rootOf(parents, i);
                const std::size_t b = rootOf(parents, j);
                parents[std::max(a, b)] = std::min(a, b);
            }
    std::vector<int> labels(segments.size(), 0);
    int used = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::size_t root = rootOf(parents, i);
        labels[i] = root == i ? used++ : labels[root];
    }
    return labels;
}

} // namespace muse
