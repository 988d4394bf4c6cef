// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/serve/Token.h"
#include "app/cli/serve/http/HttpServer.h"
#include "app/cli/serve/osc/OscServer.h"

#include <CLI/CLI.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>
#include <optional>

namespace muse::cli {
namespace {

/// For a job at hand to stop once the server is told to end.
constexpr std::chrono::milliseconds kStopTime{100};

struct Options {
    std::optional<unsigned short> http;
    std::optional<unsigned short> osc;
    std::string tokenFile;
    std::vector<std::string> models;
};

/// What ends other commands ends this one; under nohup a hang-up is none.
void addEndings(boost::asio::signal_set& signals) {
    struct sigaction hangUp {};
    ::sigaction(SIGHUP, nullptr, &hangUp);
    for (const int signal : {SIGINT, SIGTERM})
        signals.add(signal);
    if (hangUp.sa_handler != SIG_IGN) signals.add(SIGHUP);
}

void announce(const Options& options, const HttpServer* http, const OscServer* osc, const Token& token) {
    if (http) fmt::print("HTTP: http://127.0.0.1:{}\n", http->port());
    if (osc) fmt::print("OSC: osc.udp://127.0.0.1:{}\n", osc->port());
    if (options.tokenFile.empty())
        fmt::print("Token: {}\n", token.text());
    else
        fmt::print("Token: in {}\n", options.tokenFile);
    fmt::print("Ctrl-C ends it.\n");
    std::fflush(stdout);
}

int serve(const Options& options) {
    const auto token = options.tokenFile.empty() ? Token::random() : Token::of(options.tokenFile);
    if (!token) return fail(token.error());
    const auto shelf = ModelShelf::of(options.models);
    if (!shelf) return fail(shelf.error());

    boost::asio::io_context loop(1);
    boost::asio::signal_set endings(loop);
    addEndings(endings);
    endings.async_wait([&loop](const boost::system::error_code&, int) { loop.stop(); });

    std::unique_ptr<HttpServer> http;
    if (options.http) {
        auto listening = HttpServer::listen(loop, *options.http);
        if (!listening) return fail(listening.error());
        http = std::move(*listening);
    }
    std::unique_ptr<OscServer> osc;
    if (options.osc) {
        auto listening = OscServer::listen(loop, *options.osc);
        if (!listening) return fail(listening.error());
        osc = std::move(*listening);
    }

    std::optional<OscApi> oscApi;
    JobQueue jobs([&loop, &osc, &oscApi] {
        if (osc) boost::asio::post(loop, [&osc, &oscApi] { osc->tellNews(*oscApi); });
    });
    oscApi.emplace(*token, **shelf, jobs);
    std::optional<HttpApi> httpApi;
    if (osc) osc->serve(*oscApi);
    if (http) http->serve(httpApi.emplace(*token, **shelf, jobs, http->port()));
    announce(options, http.get(), osc.get(), *token);
    loop.run();
    // A job that computes on regardless has nothing to lose: files are written beside their names first.
    if (!jobs.end(kStopTime)) std::_Exit(Cancelled);
    return Cancelled;
}

} // namespace

void addServeCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("serve", "Make music for other programs on this machine, over HTTP or OSC");
    auto options = std::make_shared<Options>();
    auto* http =
        command->add_option("--http", options->http, "Answer HTTP at this port of 127.0.0.1; 0 finds a free one");
    auto* osc =
        command->add_option("--osc", options->osc, "Answer OSC (UDP) at this port of 127.0.0.1; 0 finds a free one");
    for (auto* port : {http, osc})
        port->check(CLI::Range(0, 65535))->type_name("PORT");
    command
        ->add_option("--token-file", options->tokenFile,
                     "File with the token that clients must send; written, for you alone to read, where there is none. "
                     "By default a new token is printed")
        ->type_name("FILE");
    command->add_option("--model", options->models, "Offer this weights file, too, besides the shipped models")
        ->type_name("FILE")
        ->take_all();
    command->footer("Only programs on this machine that know the token are answered. docs/manual/other-programs.md has "
                    "the contract, and scripts for REAPER and Ardour.\n"
                    "Example: musegan serve --http 8765 --token-file ~/.musegan-token");
    command->callback([options, &action] {
        if (!options->http && !options->osc) throw CLI::RequiredError("A port, with --http, --osc or both,");
        action = [options] { return serve(*options); };
    });
}

} // namespace muse::cli
