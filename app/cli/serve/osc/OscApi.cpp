// SPDX-License-Identifier: MIT
#include "app/cli/serve/osc/OscApi.h"

#include "app/cli/OutputFiles.h"
#include "core/base/File.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace muse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kJob = "/musegan/job";
constexpr std::string_view kProgress = "/musegan/progress";
constexpr std::string_view kDone = "/musegan/done";
constexpr std::string_view kWasCancelled = "/musegan/cancelled";
constexpr std::string_view kError = "/musegan/error";
constexpr std::string_view kModel = "/musegan/model";
constexpr std::array kAnswers = {kJob, kProgress, kDone, kWasCancelled, kError, kModel};

OscMessage errorMessage(JobId job, const std::string& sentence) {
    return {std::string(kError), {job, sentence}};
}

/// What a client wrote as "name=value".
struct Choice {
    Fields fields;
    bool overwrite = false;
};

Result<Choice> choiceOf(std::span<const OscValue> values) {
    Choice choice;
    for (const OscValue& value : values) {
        const auto* text = std::get_if<std::string>(&value);
        const std::size_t equals = text ? text->find('=') : std::string::npos;
        if (equals == std::string::npos) return Error{"What you choose is written as strings, such as 'seed=7'."};
        const std::string name = text->substr(0, equals), chosen = text->substr(equals + 1);
        if (name == "candidates")
            return Error{"A message makes one file; send one for each, with a 'seed' of its own."};
        if (name != "overwrite") {
            choice.fields.emplace_back(name, chosen);
            continue;
        }
        if (chosen != "0" && chosen != "1") return Error{"'overwrite' takes 0 or 1, not '{}'.", chosen};
        choice.overwrite = chosen == "1";
    }
    return choice;
}

Result<std::string> pathOf(const OscValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return Error{"A path is written as a string."};
    if (!fs::path(*text).is_absolute()) return Error{"'{}' is not a whole path; begin it with '/'.", *text};
    return *text;
}

/// A link that leads nowhere is something, too.
Result<void> checkFree(const fs::path& path, bool overwrite) {
    std::error_code code;
    const auto kind = fs::symlink_status(path, code).type();
    if (kind == fs::file_type::not_found || overwrite) return {};
    return Error{"{} is there already; choose another name, or add 'overwrite=1'.", path};
}

Result<std::vector<std::uint8_t>> midiOf(const fs::path& path) {
    std::error_code code;
    // To open a pipe would mean to wait for whoever writes to it.
    if (!fs::is_regular_file(path, code)) return Error{"{} is not a file that can be read.", path};
    return readFile(path, kMostMidiBytes);
}

} // namespace

OscApi::OscApi(const Token& token, ModelShelf& shelf, JobQueue& jobs) : m_token(token), m_shelf(shelf), m_jobs(jobs) {}

std::vector<OscMessage> OscApi::answer(std::span<const std::uint8_t> datagram, OscClient client) {
    const auto message = parseOsc(datagram);
    if (!message) return {errorMessage(0, message.error().message)};
    // Two servers would answer each other for ever.
    if (std::ranges::find(kAnswers, message->address) != kAnswers.end()) return {};
    const auto answered = obey(*message, client);
    return {answered ? *answered : errorMessage(0, answered.error().message)};
}

Result<OscMessage> OscApi::obey(const OscMessage& message, OscClient client) {
    const auto* token = message.values.empty() ? nullptr : std::get_if<std::string>(&message.values.front());
    if (!token || !m_token.is(*token))
        return Error{"The first value of a message is the token that the server printed when it started."};
    if (message.address == "/musegan/generate") return begin(message, client, false);
    if (message.address == "/musegan/accompany") return begin(message, client, true);
    if (message.address == "/musegan/cancel") return cancel(message);
    if (message.address == "/musegan/models") return models();
    return Error{"There is no {}; use /musegan/models, /musegan/generate, /musegan/accompany or /musegan/cancel.",
                 message.address};
}

Result<OscMessage> OscApi::begin(const OscMessage& message, OscClient client, bool accompany) {
    const std::size_t paths = accompany ? 2 : 1;
    const std::span<const OscValue> values = std::span(message.values).subspan(1);
    if (values.size() < paths)
        return Error{"{} takes the token, {}, and what you choose.", message.address,
                     accompany ? "the path of a MIDI file, the path of the file to write"
                               : "the path of the file to write"};
    const auto choice = choiceOf(values.subspan(paths));
    if (!choice) return choice.error();
    const auto output = pathOf(values[paths - 1]);
    if (!output) return output.error();
    if (auto known = checkEnding(*output, {".mid", ".midi"}); !known) return known.error();
    if (auto free = checkFree(*output, choice->overwrite); !free) return free.error();
    Result<MakingRequest> request = MakingRequest{};
    if (accompany) {
        const auto input = pathOf(values.front());
        if (!input) return input.error();
        const std::array<fs::path, 1> outputs = {*output}, inputs = {*input};
        if (auto apart = checkApart(outputs, inputs); !apart) return apart.error();
        const auto midi = midiOf(*input);
        if (!midi) return midi.error();
        request = accompanyRequest(m_shelf, choice->fields, *midi);
    } else {
        request = generateRequest(m_shelf, choice->fields);
    }
    if (!request) return request.error();

    const auto id = m_jobs.add([&shelf = m_shelf, request = *request, path = fs::path(*output),
                                overwrite = choice->overwrite](const JobControl& job) -> Result<MidiFiles> {
        const auto files = make(request, shelf, job);
        if (!files) return files.error();
        if (job.cancelled()) return Error{kCancelled};
        if (auto free = checkFree(path, overwrite); !free) return free.error();
        if (auto written = replaceFile(path, std::span<const std::uint8_t>(files->front())); !written)
            return written.error();
        return MidiFiles{};
    });
    if (!id) return id.error();
    m_watched[*id] = {client, *output, -1};
    return OscMessage{std::string(kJob), {*id, *output}};
}

Result<OscMessage> OscApi::cancel(const OscMessage& message) {
    const auto* id = message.values.size() == 2 ? std::get_if<JobId>(&message.values[1]) : nullptr;
    if (!id) return Error{"/musegan/cancel takes the token and the number of a job."};
    if (!m_jobs.state(*id)) return Error{"There is no job {}, or it ended long ago and is forgotten.", *id};
    if (!m_jobs.cancel(*id)) return Error{"Job {} has ended already.", *id};
    // Whoever asked for it is told, too, if it was somebody else.
    return OscMessage{std::string(kWasCancelled), {*id}};
}

OscMessage OscApi::models() const {
    OscMessage list{std::string(kModel), {}};
    for (const OfferedModel& model : m_shelf.models()) {
        const auto given = model.card.config.given;
        list.values.emplace_back(model.name);
        list.values.emplace_back(std::string(given ? name(*given) : ""));
    }
    return list;
}

std::vector<std::pair<OscClient, OscMessage>> OscApi::news() {
    std::vector<std::pair<OscClient, OscMessage>> all;
    for (auto watched = m_watched.begin(); watched != m_watched.end();) {
        const JobId id = watched->first;
        auto& [client, output, told] = watched->second;
        const auto state = m_jobs.state(id);
        if (state && !state->ended()) {
            if (state->stage == JobStage::Running && state->progress.fraction != told) {
                told = state->progress.fraction;
                all.emplace_back(client, OscMessage{std::string(kProgress), {id, static_cast<float>(told)}});
            }
            ++watched;
            continue;
        }
        if (!state)
            all.emplace_back(client, errorMessage(id, "The job has ended and is forgotten; look for its file."));
        else if (state->stage == JobStage::Done)
            all.emplace_back(client, OscMessage{std::string(kDone), {id, output}});
        else if (state->stage == JobStage::Cancelled)
            all.emplace_back(client, OscMessage{std::string(kWasCancelled), {id}});
        else
            all.emplace_back(client, errorMessage(id, state->error));
        watched = m_watched.erase(watched);
    }
    return all;
}

} // namespace muse::cli
