// SPDX-License-Identifier: MIT
#include "core/ml/train/AdversarialLoss.h"

namespace muse {

ScoreLoss criticLossOf(AdversarialLoss loss, const Tensor& real, const Tensor& fake, double share) {
    switch (loss) {
    case AdversarialLoss::WganGp:
        return {(fake - real).sum(), torch::full_like(real, -share), torch::full_like(fake, share)};
    case AdversarialLoss::R3: {
        const auto behind = fake - real;
        const auto slope = torch::sigmoid(behind) * share;
        return {torch::softplus(behind).sum(), -slope, slope};
    }
    case AdversarialLoss::R1:
        return {(torch::softplus(-real) + torch::softplus(fake)).sum(), torch::sigmoid(-real) * -share,
                torch::sigmoid(fake) * share};
    case AdversarialLoss::Hinge:
        return {(torch::relu(1 - real) + torch::relu(1 + fake)).sum(), (real < 1).to(real.scalar_type()) * -share,
                (fake > -1).to(fake.scalar_type()) * share};
    }
    return {};
}

ScoreLoss generatorLossOf(AdversarialLoss loss, const Tensor& real, const Tensor& fake, double share) {
    switch (loss) {
    case AdversarialLoss::WganGp:
    case AdversarialLoss::Hinge:
        return {-fake.sum(), {}, torch::full_like(fake, -share)};
    case AdversarialLoss::R3: {
        const auto behind = real - fake;
        return {torch::softplus(behind).sum(), {}, torch::sigmoid(behind) * -share};
    }
    case AdversarialLoss::R1:
        return {torch::softplus(-fake).sum(), {}, torch::sigmoid(-fake) * -share};
    }
    return {};
}

} // namespace muse
