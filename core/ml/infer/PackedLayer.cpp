// SPDX-License-Identifier: MIT
#include "core/ml/infer/PackedLayer.h"

#include "core/ml/infer/Activation.h"

#include <algorithm>

namespace muse {
namespace {

std::size_t size(std::ptrdiff_t count) {
    return static_cast<std::size_t>(count);
}

/// row = row + bias.
void biasAlone(float* row, const float* bias, std::ptrdiff_t count) {
    for (std::ptrdiff_t i = 0; i < count; ++i)
        row[i] += bias[i];
}

} // namespace

PackedLayer::PackedLayer(const Affine& affine, Activation activation)
    : m_depth(affine.depth), m_factor(static_cast<std::ptrdiff_t>(affine.bias.size()) / affine.channels),
      m_width((affine.channels + kColumnBlock - 1) / kColumnBlock * kColumnBlock), m_activation(activation) {
    const std::ptrdiff_t columns = m_factor * m_width;
    const auto widened = [&](const std::vector<float>& from) {
        std::vector<float> wide(from.size() / size(affine.channels) * size(m_width));
        float* to = wide.data();
        for (const float* row = from.data(); row != from.data() + from.size(); row += affine.channels, to += m_width)
            std::copy_n(row, affine.channels, to);
        return wide;
    };
    m_bias = widened(affine.bias);
    const auto weight = widened(affine.weight);
    m_weight.resize(weight.size());
    pack(weight.data(), columns, m_depth, columns, m_weight.data());
}

void PackedLayer::run(std::ptrdiff_t rows, RowMajor<const float> input, RowMajor<float> output) const {
    const std::ptrdiff_t blockStride = m_depth * kColumnBlock;
    const Epilogue epilogue = m_activation == Activation::LeakyRelu ? Epilogue::BiasLeaky : Epilogue::Store;
    for (std::ptrdiff_t i = 0; i < m_factor; ++i)
        multiply(rows, m_width, m_depth, {input.data, input.stride, 1},
                 {m_weight.data() + i * m_width * m_depth, kColumnBlock, blockStride},
                 {output.data + i * output.stride, m_factor * output.stride}, epilogue,
                 {m_bias.data() + i * m_width, 0});
    if (m_activation == Activation::LeakyRelu) return;
    const auto activate = m_activation == Activation::Relu   ? biasRelu
                          : m_activation == Activation::Tanh ? biasTanh
                                                             : biasAlone;
    for (std::ptrdiff_t row = 0; row < rows * m_factor; ++row)
        activate(output.data + row * output.stride, m_bias.data() + row % m_factor * m_width, m_width);
}

} // namespace muse
