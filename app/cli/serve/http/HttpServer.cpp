// SPDX-License-Identifier: MIT
#include "app/cli/serve/http/HttpServer.h"

#include "core/base/Guarded.h"
#include "core/base/log/Log.h"

#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <chrono>

// GCC 12 takes a coroutine's frame, which Asio both makes and frees, for one of another maker.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

namespace muse::cli {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using namespace std::chrono_literals;

constexpr std::uint32_t kMostHeaderBytes = 16u << 10;
constexpr long kMostConnections = 256;
/// From a connection's beginning to the end of its request: all is on one machine.
constexpr auto kRequestTime = 10s;
constexpr auto kAnswerTime = 10s;
/// For a client to take its answer before the connection goes.
constexpr auto kFarewellTime = 1s;
constexpr std::size_t kMostUnread = 4 * kMostMidiBytes;

using Body = http::vector_body<std::uint8_t>;
using Parser = http::request_parser<Body>;
using Message = http::request<Body>;

std::vector<std::string> valuesOf(const Message& message, http::field field) {
    std::vector<std::string> values;
    const auto [begin, end] = message.equal_range(field);
    for (auto value = begin; value != end; ++value)
        values.emplace_back(value->value());
    return values;
}

HttpHead headOf(const Message& message) {
    return {std::string(message.method_string()), std::string(message.target()), valuesOf(message, http::field::host),
            valuesOf(message, http::field::origin), valuesOf(message, http::field::authorization)};
}

/// What is said of a request that could not be read; nothing where nobody waits for an answer.
std::optional<HttpAnswer> answerTo(const error_code& problem) {
    if (problem == http::error::body_limit)
        return problemAnswer(413,
                             "The body is larger than the " + std::to_string(kMostMidiBytes) + " bytes allowed here.");
    if (problem == http::error::header_limit || problem == http::error::buffer_overflow)
        return problemAnswer(431, "The headers are larger than the " + std::to_string(kMostHeaderBytes) +
                                      " bytes allowed here.");
    // An own category of the library's parser; everything else is the socket's.
    if (problem == http::error::end_of_stream ||
        problem.category() != http::make_error_code(http::error::end_of_stream).category())
        return std::nullopt;
    return problemAnswer(400, "This is not a request of HTTP/1.1: " + problem.message() + ".");
}

http::response<Body> responseOf(HttpAnswer answer) {
    http::response<Body> response{static_cast<http::status>(answer.status), 11};
    for (const auto& [name, value] : answer.headers)
        response.set(name, value);
    response.set(http::field::content_type, answer.type);
    response.set(http::field::cache_control, "no-store");
    response.set("X-Content-Type-Options", "nosniff");
    response.keep_alive(false);
    response.body() = std::move(answer.body);
    response.prepare_payload();
    return response;
}

/// A connection that is closed with unread bytes in it takes its answer along.
asio::awaitable<void> sayFarewell(beast::tcp_stream& stream) {
    error_code problem;
    stream.socket().shutdown(tcp::socket::shutdown_send, problem);
    stream.expires_after(kFarewellTime);
    std::array<char, 16 << 10> unread{};
    for (std::size_t bytes = 0; !problem && bytes < kMostUnread;)
        bytes +=
            co_await stream.async_read_some(asio::buffer(unread), asio::redirect_error(asio::use_awaitable, problem));
}

/// The whole request, or what is to be said of it at once.
asio::awaitable<std::optional<HttpAnswer>> read(beast::tcp_stream& stream, Parser& parser, const HttpApi& api) {
    error_code problem;
    beast::flat_buffer buffer(2 * kMostHeaderBytes);
    co_await http::async_read_header(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, problem));
    if (problem) co_return answerTo(problem);
    // Who may not ask sends no body.
    if (auto refusal = api.refusal(headOf(parser.get()))) co_return refusal;
    if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(stream, asio::buffer(goOn), asio::redirect_error(asio::use_awaitable, problem));
    }
    if (!problem && !parser.is_done())
        co_await http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, problem));
    if (problem) co_return answerTo(problem);
    co_return std::nullopt;
}

asio::awaitable<void> converse(tcp::socket socket, HttpApi& api, [[maybe_unused]] std::shared_ptr<void> place) {
    beast::tcp_stream stream(std::move(socket));
    stream.expires_after(kRequestTime);
    Parser parser;
    parser.header_limit(kMostHeaderBytes);
    parser.body_limit(kMostMidiBytes);
    auto answer = co_await read(stream, parser, api);
    if (!answer) {
        if (!parser.is_done()) co_return;
        const HttpHead head = headOf(parser.get());
        const auto made =
            guarded([&]() -> Result<HttpAnswer> { return api.answer(head, std::move(parser.get().body())); });
        answer = made ? *made : problemAnswer(500, made.error().message);
    }
    auto response = responseOf(std::move(*answer));
    error_code problem;
    stream.expires_after(kAnswerTime);
    co_await http::async_write(stream, response, asio::redirect_error(asio::use_awaitable, problem));
    if (!problem) co_await sayFarewell(stream);
}

} // namespace

struct HttpServer::Impl {
    explicit Impl(asio::io_context& loop) : acceptor(loop) {}

    tcp::acceptor acceptor;
    /// Each connection holds it once, so its owners are counted.
    std::shared_ptr<void> places = std::make_shared<int>();
};

namespace {

asio::awaitable<void> acceptAll(tcp::acceptor& acceptor, HttpApi& api, std::shared_ptr<void> places) {
    // This coroutine and the server hold it too.
    constexpr long kOthers = 2;
    for (;;) {
        error_code problem;
        auto socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, problem));
        if (problem == asio::error::operation_aborted) co_return;
        if (problem) {
            logLine(LogLevel::Warning, "serve", "A connection was not taken: " + problem.message());
            asio::steady_timer pause(acceptor.get_executor(), 100ms);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, problem));
        } else if (places.use_count() - kOthers < kMostConnections) {
            asio::co_spawn(acceptor.get_executor(), converse(std::move(socket), api, places), asio::detached);
        }
    }
}

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::listen(asio::io_context& loop, unsigned short port) {
    auto impl = std::make_unique<Impl>(loop);
    error_code problem;
    const tcp::endpoint here(asio::ip::address_v4::loopback(), port);
    impl->acceptor.open(here.protocol(), problem);
    // So that the port can be had again while its last connections fade.
    if (!problem) impl->acceptor.set_option(tcp::acceptor::reuse_address(true), problem);
    if (!problem) impl->acceptor.bind(here, problem);
    if (!problem) impl->acceptor.listen(tcp::acceptor::max_listen_connections, problem);
    if (problem)
        return Error{"Port {} of 127.0.0.1 cannot be had for HTTP: {}; choose another with --http.", port,
                     problem.message()};
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

HttpServer::~HttpServer() = default;

unsigned short HttpServer::port() const {
    return m_impl->acceptor.local_endpoint().port();
}

void HttpServer::serve(HttpApi& api) {
    asio::co_spawn(m_impl->acceptor.get_executor(), acceptAll(m_impl->acceptor, api, m_impl->places), asio::detached);
}

} // namespace muse::cli
