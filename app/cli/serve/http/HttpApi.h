// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/serve/Token.h"
#include "app/cli/serve/http/HttpTarget.h"
#include "app/cli/serve/jobs/JobQueue.h"
#include "app/cli/serve/making/ModelShelf.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muse::cli {

/// What of a request is known before its body is read. Headers that matter here, each as often as it came.
struct HttpHead {
    std::string method;
    std::string target;
    std::vector<std::string> host;
    std::vector<std::string> origin;
    std::vector<std::string> authorization;
};

struct HttpAnswer {
    unsigned status = 200;
    std::string type;
    std::vector<std::uint8_t> body;
    std::vector<std::pair<std::string, std::string>> headers; ///< besides type and length
};

/// {"error": sentence}, with a status of 400 and up.
HttpAnswer problemAnswer(unsigned status, const std::string& sentence);

/// The contract of docs/manual/other-programs.md, apart from sockets: what each request is answered. One thread at a
/// time.
class HttpApi {
public:
    /// All of them outlive this. `port` is the one that clients reach it at.
    HttpApi(const Token& token, ModelShelf& shelf, JobQueue& jobs, unsigned short port);

    /// The answer to a request whose body need not be read: one that is not allowed, or asks for what is not there.
    [[nodiscard]] std::optional<HttpAnswer> refusal(const HttpHead& head) const;
    /// Only where there is no refusal().
    HttpAnswer answer(const HttpHead& head, std::vector<std::uint8_t> body);

private:
    [[nodiscard]] HttpAnswer models() const;
    HttpAnswer begin(const Result<MakingRequest>& request);
    [[nodiscard]] HttpAnswer state(JobId id) const;
    [[nodiscard]] HttpAnswer result(JobId id, const Fields& query) const;
    HttpAnswer cancel(JobId id);

    const Token& m_token;
    ModelShelf& m_shelf;
    JobQueue& m_jobs;
    unsigned short m_port;
};

} // namespace muse::cli
