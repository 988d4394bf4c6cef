// SPDX-License-Identifier: MIT
#include "core/ml/infer/PhraseMaker.h"

namespace muse {
namespace {

WeightSource weightsOf(Generator& network) {
    return [parameters = network->named_parameters(), buffers = network->named_buffers()](const std::string& name) {
        const Tensor* found = parameters.find(name);
        if (!found) found = buffers.find(name);
        if (!found) return std::vector<float>{};
        const auto plain = found->detach().to(torch::kCPU, torch::kFloat32).contiguous();
        return std::vector<float>(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
    };
}

/// Keeps the memory of what it points to.
struct Plain {
    Tensor memory;
    explicit Plain(const Tensor& tensor) : memory(tensor.defined() ? tensor.contiguous() : tensor) {}
    [[nodiscard]] const float* data() const { return memory.defined() ? memory.data_ptr<float>() : nullptr; }
};

} // namespace

PhraseMaker::PhraseMaker(Generator& network) : m_generator(network->config(), weightsOf(network)) {}

Tensor PhraseMaker::make(const Latents& latents, const Tensor& condition) const {
    const Plain z(latents.z), zt(latents.zt), zi(latents.zi), zit(latents.zit);
    const Plain given(condition.defined() ? condition.permute({0, 3, 1, 2}) : condition);
    const PhraseInputs inputs{z.data(), zt.data(), zi.data(), zit.data(), given.data()};
    const Extent phrases = z.memory.defined() ? z.memory.size(0) : zi.memory.size(0);
    const auto outputs = torch::empty({phrases, shape::bars, shape::steps, shape::pitches, shape::families});
    float* to = outputs.data_ptr<float>();
    at::parallel_for(0, phrases, 1, [&](Extent begin, Extent end) { m_generator.run(begin, end - begin, inputs, to); });
    return outputs.permute({0, 2, 3, 1, 4});
}

} // namespace muse
