// SPDX-License-Identifier: MIT
#include "core/ml/distributed/RankPlace.h"

#include <charconv>
#include <cstdlib>
#include <limits>

namespace muse {
namespace {

/// As torchrun's own.
constexpr int kUsualPort = 29500;
/// Two jobs of Slurm that share a machine should not share a port; these are below what systems give away themselves.
constexpr int kFirstSlurmPort = 20000;
constexpr int kSlurmPorts = 10000;

/// A whole number from low to high, or what is wrong with it.
Result<int> numberIn(const ReadVariable& variable, const std::string& name, int low, int high) {
    const auto text = variable(name);
    if (!text) return Error{"{} is not set; set it, or start the processes with torchrun.", name};
    int number = 0;
    const auto [end, code] = std::from_chars(text->data(), text->data() + text->size(), number);
    const bool whole = code == std::errc() && end == text->data() + text->size();
    if (!whole || number < low || number > high)
        return Error{"{} is '{}'; it must be a whole number from {} to {}.", name, *text, low, high};
    return number;
}

/// The names by which one launcher says it.
struct Names {
    std::string rank, size;
};

Result<RankPlace> placeBy(const ReadVariable& variable, const Names& names) {
    RankPlace place;
    const auto size = numberIn(variable, names.size, 1, kMostRanks);
    if (!size) return size.error();
    const auto rank = numberIn(variable, names.rank, 0, kMostRanks - 1);
    if (!rank) return rank.error();
    if (*rank >= *size)
        return Error{"{} is {}, but {} is {}; ranks are counted from 0 to one less.", names.rank, *rank, names.size,
                     *size};
    place.rank = *rank;
    place.size = *size;
    return place;
}

/// Sets host and port; `host` and `port` are what holds where the variables are not set, none where they must be.
Result<RankPlace> meetingAt(const ReadVariable& variable, RankPlace place, std::optional<std::string> host,
                            std::optional<int> port) {
    if (place.alone()) return place;
    const auto address = variable("MASTER_ADDR");
    if (address && !address->empty()) host = *address;
    if (!host || host->empty())
        return Error{"MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others see it."};
    place.host = *host;
    if (variable("MASTER_PORT") || !port) {
        const auto given = numberIn(variable, "MASTER_PORT", 1, 65535);
        if (!given) return given.error();
        port = *given;
    }
    place.port = *port;
    return place;
}

Result<RankPlace> placeByTorchrun(const ReadVariable& variable) {
    auto place = placeBy(variable, {"RANK", "WORLD_SIZE"});
    if (!place) return place;
    if (variable("LOCAL_WORLD_SIZE")) {
        const auto local = numberIn(variable, "LOCAL_WORLD_SIZE", 1, place->size);
        if (!local) return local.error();
        place->onThisMachine = *local;
    }
    place->launcherKeepsStore = variable("TORCHELASTIC_USE_AGENT_STORE").value_or("") == "True";
    // When machines come or go, as with an elastic --nnodes 1:4, torchrun starts the processes again but does not count
    // it: they would find what those before them left. So only a fixed --nnodes works.
    place->attempt =
        variable("TORCHELASTIC_RUN_ID").value_or("") + "/" + variable("TORCHELASTIC_RESTART_COUNT").value_or("0");
    return meetingAt(variable, *place, std::nullopt, std::nullopt);
}

Result<RankPlace> placeByOpenMpi(const ReadVariable& variable) {
    auto place = placeBy(variable, {"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"});
    if (!place) return place;
    if (variable("OMPI_COMM_WORLD_LOCAL_SIZE")) {
        const auto local = numberIn(variable, "OMPI_COMM_WORLD_LOCAL_SIZE", 1, place->size);
        if (!local) return local.error();
        place->onThisMachine = *local;
    }
    // Open MPI does not say where rank 0 is; only on one machine there is no need to ask.
    const bool together = place->onThisMachine == place->size;
    return meetingAt(variable, *place, together ? std::optional<std::string>("127.0.0.1") : std::nullopt, kUsualPort);
}

Result<RankPlace> placeBySlurm(const ReadVariable& variable) {
    auto place = placeBy(variable, {"SLURM_PROCID", "SLURM_STEP_NUM_TASKS"});
    if (!place || place->alone()) return place;
    auto nodes = variable("SLURM_STEP_NODELIST");
    if (!nodes) nodes = variable("SLURM_JOB_NODELIST");
    int port = kUsualPort;
    if (variable("SLURM_JOB_ID")) {
        const auto job = numberIn(variable, "SLURM_JOB_ID", 0, std::numeric_limits<int>::max());
        if (!job) return job.error();
        port = kFirstSlurmPort + *job % kSlurmPorts;
    }
    place->attempt = variable("SLURM_JOB_ID").value_or("") + "/" + variable("SLURM_STEP_ID").value_or("0");
    return meetingAt(variable, *place, nodes ? std::optional(firstHost(*nodes)) : std::nullopt, port);
}

} // namespace

std::string firstHost(const std::string& nodes) {
    const auto end = nodes.find_first_of(",[");
    if (end == std::string::npos || nodes[end] == ',') return nodes.substr(0, end);
    const auto number = nodes.find_first_of("-,]", end);
    return nodes.substr(0, end) + nodes.substr(end + 1, number == std::string::npos ? number : number - end - 1);
}

Result<RankPlace> rankPlace(const ReadVariable& variable) {
    if (variable("RANK") || variable("WORLD_SIZE")) return placeByTorchrun(variable);
    if (variable("OMPI_COMM_WORLD_RANK") || variable("OMPI_COMM_WORLD_SIZE")) return placeByOpenMpi(variable);
    // A batch script itself has SLURM_PROCID too, but is no task of a step.
    if (variable("SLURM_STEP_NUM_TASKS")) return placeBySlurm(variable);
    return RankPlace{};
}

Result<RankPlace> rankPlaceOfThisProcess() {
    return rankPlace([](const std::string& name) -> std::optional<std::string> {
        const char* value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    });
}

} // namespace muse
