// SPDX-License-Identifier: MIT
#include "core/ml/infer/PackedTemporalGenerator.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>

namespace muse {
namespace {

constexpr std::ptrdiff_t kInputs = 2;
constexpr std::ptrdiff_t kTaps = 3;

/// A transposed convolution of two inputs, kernel 3 and stride 1, as one matrix: input i reaches outputs i to i + 2.
Affine asOneMatrix(const Affine& taps) {
    const std::ptrdiff_t length = taps.channels;
    const std::ptrdiff_t columns = shape::bars * length;
    Affine whole{kInputs * taps.depth, length, {}, {}};
    whole.weight.resize(static_cast<std::size_t>(whole.depth * columns));
    for (std::ptrdiff_t bar = 0; bar < shape::bars; ++bar)
        whole.bias.insert(whole.bias.end(), taps.bias.begin(), taps.bias.begin() + length);
    for (std::ptrdiff_t input = 0; input < kInputs; ++input)
        for (std::ptrdiff_t k = 0; k < taps.depth; ++k)
            std::copy_n(taps.weight.data() + k * kTaps * length, kTaps * length,
                        whole.weight.data() + (input * taps.depth + k) * columns + input * length);
    return whole;
}

} // namespace

PackedTemporalGenerator::PackedTemporalGenerator(const WeightSource& weights, const std::string& prefix,
                                                 std::ptrdiff_t length)
    : m_first(foldedAffine(weights, prefix + "first.", prefix + "firstNorm.", length), Activation::Relu),
      m_second(asOneMatrix(foldedAffine(weights, prefix, prefix + "norm.", m_first.width())), Activation::Relu) {}

std::vector<float> PackedTemporalGenerator::run(std::ptrdiff_t phrases, RowMajor<const float> z) const {
    const std::ptrdiff_t hiddenWidth = m_first.factor() * m_first.width();
    const std::ptrdiff_t width = m_second.factor() * m_second.width();
    std::vector<float> hidden(static_cast<std::size_t>(phrases * hiddenWidth));
    m_first.run(phrases, z, {hidden.data(), m_first.width()});
    std::vector<float> result(static_cast<std::size_t>(phrases * width));
    m_second.run(phrases, {hidden.data(), hiddenWidth}, {result.data(), m_second.width()});
    return result;
}

} // namespace muse
