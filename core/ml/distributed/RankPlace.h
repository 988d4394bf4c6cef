// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <optional>
#include <string>

namespace muse {

/// Which of the processes of one training this is, and where they meet, as a launcher says it in the environment:
/// torchrun's RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT (PyTorch's "Environment variable initialization"), Open
/// MPI's OMPI_COMM_WORLD_*, or those of a Slurm job step.
struct RankPlace {
    int rank = 0; ///< 0 to size - 1; 0 writes the run's folder
    int size = 1;
    int onThisMachine = 1; ///< processes that share this machine's cores, where the launcher leaves sharing to them
    std::string host{};    ///< of the store through which they find each other
    int port = 0;          ///< 1 to 65535
    bool launcherKeepsStore = false; ///< torchrun keeps it; else rank 0 does
    std::string attempt{}; ///< tells apart those that meet in one store, such as torchrun's restarts after a failure

    [[nodiscard]] bool alone() const { return size == 1; }
};

/// The value of an environment variable; empty where there is none.
using ReadVariable = std::function<std::optional<std::string>(const std::string& name)>;

inline constexpr int kMostRanks = 4096;

/// torchrun's names win over Open MPI's and those over Slurm's, as torchrun is often started by either. Nothing set is
/// one process. The error names the variable that is wrong or missing.
Result<RankPlace> rankPlace(const ReadVariable& variable);
Result<RankPlace> rankPlaceOfThisProcess();

/// The first host of a list as Slurm writes them: "node[003-007,9],other" begins with "node003".
std::string firstHost(const std::string& nodes);

} // namespace muse
