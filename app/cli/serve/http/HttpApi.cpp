// SPDX-License-Identifier: MIT
#include "app/cli/serve/http/HttpApi.h"

#include "core/base/Number.h"
#include "core/base/json/JsonText.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

using Json = nlohmann::json;

enum class Place { Models, Generate, Accompany, Job, JobResult };

/// What an address leads to, and the job that it names.
struct Route {
    Place place;
    JobId job = 0;
};

std::optional<Route> routeOf(std::string_view path) {
    if (path == "/models") return Route{Place::Models};
    if (path == "/generate") return Route{Place::Generate};
    if (path == "/accompany") return Route{Place::Accompany};
    constexpr std::string_view jobs = "/jobs/", result = "/result";
    if (!path.starts_with(jobs)) return std::nullopt;
    path.remove_prefix(jobs.size());
    const bool wantsResult = path.ends_with(result);
    if (wantsResult) path.remove_suffix(result.size());
    const auto job = numberOf<JobId>(path);
    if (!job || *job < 1) return std::nullopt;
    return Route{wantsResult ? Place::JobResult : Place::Job, *job};
}

/// The methods that a place knows.
std::vector<std::string_view> methodsOf(Place place) {
    switch (place) {
    case Place::Models:
    case Place::JobResult:
        return {"GET"};
    case Place::Generate:
    case Place::Accompany:
        return {"POST"};
    case Place::Job:
        return {"GET", "DELETE"};
    }
    return {};
}

HttpAnswer jsonAnswer(unsigned status, const Json& json) {
    // What a client sent comes back in sentences, whatever bytes it sent.
    const std::string text = jsonText(json) + '\n';
    return {status, "application/json", {text.begin(), text.end()}, {}};
}

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

bool isOwn(const std::string& host, unsigned short port) {
    const std::string name = lowered(host);
    for (const char* own : {"127.0.0.1", "localhost"})
        // Clients leave out the port that http has of itself.
        if (name == fmt::format("{}:{}", own, port) || (port == 80 && name == own)) return true;
    return false;
}

bool isOwnOrigin(const std::string& origin, unsigned short port) {
    constexpr std::string_view scheme = "http://";
    return lowered(origin).starts_with(scheme) && isOwn(origin.substr(scheme.size()), port);
}

/// What follows "Bearer "; empty where there is something else.
std::string bearer(const std::string& authorization) {
    constexpr std::string_view scheme = "bearer ";
    return lowered(authorization).starts_with(scheme) ? authorization.substr(scheme.size()) : std::string();
}

HttpAnswer unknownJob(JobId id) {
    return problemAnswer(404, fmt::format("There is no job {}, or it ended long ago and is forgotten.", id));
}

Json jsonOf(JobId id, const JobState& state) {
    Json json = {{"job", id},
                 {"state", name(state.stage)},
                 {"progress", state.progress.fraction},
                 {"doing", state.progress.what}};
    if (state.files) json["files"] = state.files->size();
    if (!state.error.empty()) json["error"] = state.error;
    return json;
}

} // namespace

HttpAnswer problemAnswer(unsigned status, const std::string& sentence) {
    return jsonAnswer(status, {{"error", sentence}});
}

HttpApi::HttpApi(const Token& token, ModelShelf& shelf, JobQueue& jobs, unsigned short port)
    : m_token(token), m_shelf(shelf), m_jobs(jobs), m_port(port) {}

std::optional<HttpAnswer> HttpApi::refusal(const HttpHead& head) const {
    // A web page that has its own name lead to this machine still sends that name.
    if (head.host.size() != 1 || !isOwn(head.host.front(), m_port))
        return problemAnswer(403, fmt::format("The header 'Host' must be 127.0.0.1:{}.", m_port));
    if (!std::ranges::all_of(head.origin, [this](const auto& origin) { return isOwnOrigin(origin, m_port); }))
        return problemAnswer(403, "Requests from web pages are not answered.");
    if (head.authorization.size() != 1 || !m_token.is(bearer(head.authorization.front()))) {
        HttpAnswer answer = problemAnswer(401, "Send the token that the server printed when it started or has in its "
                                               "--token-file, as 'Authorization: Bearer TOKEN'.");
        answer.headers.emplace_back("WWW-Authenticate", "Bearer");
        return answer;
    }
    const auto target = parseTarget(head.target);
    if (!target) return problemAnswer(400, target.error().message);
    const auto route = routeOf(target->path);
    if (!route) return problemAnswer(404, fmt::format("There is nothing at '{}'.", target->path));
    const auto methods = methodsOf(route->place);
    if (std::ranges::find(methods, head.method) != methods.end()) return std::nullopt;
    const auto allowed = fmt::format("{}", fmt::join(methods, ", "));
    HttpAnswer answer = problemAnswer(405, fmt::format("'{}' is for {}, not {}.", target->path, allowed, head.method));
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

HttpAnswer HttpApi::answer(const HttpHead& head, std::vector<std::uint8_t> body) {
    const auto target = parseTarget(head.target);
    const auto route = target ? routeOf(target->path) : std::nullopt;
    if (!route) return problemAnswer(404, "There is nothing at this address.");
    switch (route->place) {
    case Place::Models:
        return models();
    case Place::Generate:
        if (!body.empty()) return problemAnswer(400, "'/generate' takes no body; write what you choose after a '?'.");
        return begin(generateRequest(m_shelf, target->query));
    case Place::Accompany:
        return begin(accompanyRequest(m_shelf, target->query, body));
    case Place::Job:
        return head.method == "DELETE" ? cancel(route->job) : state(route->job);
    case Place::JobResult:
        return result(route->job, target->query);
    }
    return problemAnswer(404, "There is nothing at this address.");
}

HttpAnswer HttpApi::models() const {
    Json list = Json::array();
    for (const OfferedModel& model : m_shelf.models()) {
        const auto given = model.card.config.given;
        list.push_back({{"model", model.name},
                        {"title", model.card.name},
                        {"kind", name(model.card.config.kind)},
                        {"given", given ? Json(lowered(std::string(name(*given)))) : Json()}});
    }
    return jsonAnswer(200, {{"models", std::move(list)}});
}

HttpAnswer HttpApi::begin(const Result<MakingRequest>& request) {
    if (!request) return problemAnswer(400, request.error().message);
    const auto id =
        m_jobs.add([&shelf = m_shelf, request = *request](const JobControl& job) { return make(request, shelf, job); });
    if (!id) return problemAnswer(429, id.error().message);
    HttpAnswer answer = jsonAnswer(202, {{"job", *id},
                                         {"model", request->model->name},
                                         {"seed", request->settings.seed},
                                         {"bars", request->settings.bars},
                                         {"candidates", request->candidates}});
    answer.headers.emplace_back("Location", fmt::format("/jobs/{}", *id));
    return answer;
}

HttpAnswer HttpApi::state(JobId id) const {
    const auto state = m_jobs.state(id);
    return state ? jsonAnswer(200, jsonOf(id, *state)) : unknownJob(id);
}

HttpAnswer HttpApi::result(JobId id, const Fields& query) const {
    const auto state = m_jobs.state(id);
    if (!state) return unknownJob(id);
    if (state->stage == JobStage::Failed) return problemAnswer(409, state->error);
    if (!state->files)
        return problemAnswer(409,
                             fmt::format("Job {} is {}; only one that is done has a result.", id, name(state->stage)));
    std::size_t candidate = 1;
    if (!query.empty()) {
        const auto number = numberOf<std::size_t>(query.front().second);
        if (query.size() > 1 || query.front().first != "candidate" || !number || *number < 1 ||
            *number > state->files->size())
            return problemAnswer(400,
                                 fmt::format("Choose one file of this job with 'candidate', a number from 1 to {}.",
                                             state->files->size()));
        candidate = *number;
    }
    return {200, "audio/midi", state->files->at(candidate - 1), {}};
}

HttpAnswer HttpApi::cancel(JobId id) {
    if (!m_jobs.state(id)) return unknownJob(id);
    if (!m_jobs.cancel(id)) return problemAnswer(409, fmt::format("Job {} has ended already.", id));
    return state(id);
}

} // namespace muse::cli
