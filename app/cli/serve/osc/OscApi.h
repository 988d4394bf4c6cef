// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/serve/Token.h"
#include "app/cli/serve/jobs/JobQueue.h"
#include "app/cli/serve/making/MakingRequest.h"
#include "app/cli/serve/osc/OscMessage.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace muse::cli {

/// Whom an answer goes to.
struct OscClient {
    std::uint32_t address = 0; ///< of IPv4
    std::uint16_t port = 0;
};

/// The contract of docs/manual/other-programs.md, apart from sockets: what each message is answered, and what clients
/// hear of their jobs. One thread at a time.
class OscApi {
public:
    /// All of them outlive this.
    OscApi(const Token& token, ModelShelf& shelf, JobQueue& jobs);

    /// The answers to what came in a datagram.
    std::vector<OscMessage> answer(std::span<const std::uint8_t> datagram, OscClient client);
    /// What has come of jobs since this was last asked, and whom to tell.
    std::vector<std::pair<OscClient, OscMessage>> news();

private:
    /// A job that its client has yet to hear the end of.
    struct Watched {
        OscClient client;
        std::string output;
        double told = -1; ///< the fraction that was last told
    };

    Result<OscMessage> obey(const OscMessage& message, OscClient client);
    Result<OscMessage> begin(const OscMessage& message, OscClient client, bool accompany);
    Result<OscMessage> cancel(const OscMessage& message);
    [[nodiscard]] OscMessage models() const;

    const Token& m_token;
    ModelShelf& m_shelf;
    JobQueue& m_jobs;
    std::map<JobId, Watched> m_watched;
};

} // namespace muse::cli
