// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/distributed/RankPlace.h"
#include "core/ml/net/Torch.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace muse {

/// Some rows of a batch.
struct BatchRows {
    Extent first = 0;
    Extent count = 0;
};

/// The processes that train one model together, from the inside of one: sums and copies of contiguous CPU tensors. All
/// processes must call the same functions in the same order, from one thread each. Sums are the same bits in all of
/// them, and in every run of as many. What waits throws std::runtime_error with a sentence for the user: where another
/// process is gone or stopped within half a minute; where two have lost each other within a minute, or a step if that
/// is longer; where one hangs within its step after a minute or 20 steps, ten minutes in the first one (RankWatch).
class Ranks {
public:
    /// A sum that is under way; it keeps its tensor.
    class Pending {
    public:
        virtual ~Pending() = default;
        /// Returns once the sum is there.
        virtual void finish() = 0;
    };

    /// Without leave() before it, as after an error: what still waits for others is left to the end of the process.
    virtual ~Ranks() = default;

    [[nodiscard]] virtual int rank() const = 0;
    [[nodiscard]] virtual int size() const = 0;

    /// Begins to add up, in place, what all processes have in `values`.
    [[nodiscard]] virtual std::unique_ptr<Pending> startSum(const Tensor& values) = 0;
    /// Adds up a few numbers that the work waits for; not held up by sums that were started before.
    virtual void sum(const Tensor& values) = 0;
    /// Rank 0's values for all.
    virtual void broadcast(const Tensor& values) = 0;

    /// A text of rank 0 for all, by a key that is used once.
    virtual void publish(const std::string& key, const std::string& text) = 0;
    [[nodiscard]] virtual std::string published(const std::string& key) = 0;

    /// Around a step, in which nobody does what may take long, such as saving: who stands still in one hangs.
    virtual void stepBegins() = 0;
    virtual void stepEnds() = 0;

    /// What was thrown because another process is gone; empty where nothing was.
    [[nodiscard]] virtual std::string reason() const = 0;
    /// Tells the others why this process ends; the first to say so counts.
    virtual void fail(const std::string& sentence) = 0;
    /// The orderly end: returns once all are here.
    virtual void leave() = 0;
};

/// This process's rows of a batch of at least Ranks::size() phrases; all of it where there is but one process (null).
/// Shares differ by one row at most.
BatchRows shareOf(Extent batch, const Ranks* ranks);

struct Meeting {
    /// Called once, with a sentence, where the others take more than some seconds to come.
    std::function<void(const std::string& sentence)> waiting{};
    /// Why this process cannot train: it only comes to tell the others, who end with the same sentence.
    std::string refusal{};
};

/// Meets the others over LibTorch's c10d, with Gloo; at most five minutes for all to come. The error names the
/// variable, port or rank that is wrong, is kCancelled where `stop` was asked for, or the refusal of whoever had one.
/// `place` must not be alone().
Result<std::unique_ptr<Ranks>> joinRanks(const RankPlace& place, const std::stop_token& stop,
                                         const Meeting& meeting = {});

} // namespace muse
