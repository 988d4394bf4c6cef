// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/distributed/Ranks.h"

#include <memory>
#include <string>

namespace muse::test {

/// Alone, but by the same ways of adding and normalising as with others.
class OneRank : public Ranks {
public:
    [[nodiscard]] int rank() const override { return 0; }
    [[nodiscard]] int size() const override { return 1; }
    std::unique_ptr<Pending> startSum(const Tensor& /*values*/) override {
        struct Done : Pending {
            void finish() override {}
        };
        return std::make_unique<Done>();
    }
    void sum(const Tensor& /*values*/) override {}
    void broadcast(const Tensor& /*values*/) override {}
    void publish(const std::string& /*key*/, const std::string& /*text*/) override {}
    [[nodiscard]] std::string published(const std::string& /*key*/) override { return {}; }
    void stepBegins() override {}
    void stepEnds() override {}
    [[nodiscard]] std::string reason() const override { return {}; }
    void fail(const std::string& /*sentence*/) override {}
    void leave() override {}
};

} // namespace muse::test
