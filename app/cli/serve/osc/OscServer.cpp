// SPDX-License-Identifier: MIT
#include "app/cli/serve/osc/OscServer.h"

#include "core/base/Guarded.h"

#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace muse::cli {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using udp = asio::ip::udp;

/// The largest that there is.
constexpr std::size_t kDatagramBytes = 64u << 10;

/// A client that takes no answers, or has gone, is no concern of the others.
void send(udp::socket& socket, const udp::endpoint& to, const OscMessage& message) {
    error_code ignored;
    socket.send_to(asio::buffer(writeOsc(message)), to, 0, ignored);
}

asio::awaitable<void> answerAll(udp::socket& socket, OscApi& api) {
    std::vector<std::uint8_t> datagram(kDatagramBytes);
    for (;;) {
        udp::endpoint sender;
        error_code problem;
        const std::size_t size = co_await socket.async_receive_from(asio::buffer(datagram), sender,
                                                                    asio::redirect_error(asio::use_awaitable, problem));
        if (problem == asio::error::operation_aborted) co_return;
        if (problem) continue;
        const OscClient client{sender.address().to_v4().to_uint(), sender.port()};
        const auto answers = guarded(
            [&]() -> Result<std::vector<OscMessage>> { return api.answer(std::span(datagram).first(size), client); });
        if (!answers) continue;
        for (const OscMessage& answer : *answers)
            send(socket, sender, answer);
    }
}

} // namespace

struct OscServer::Impl {
    explicit Impl(asio::io_context& loop) : socket(loop) {}

    udp::socket socket;
};

Result<std::unique_ptr<OscServer>> OscServer::listen(asio::io_context& loop, unsigned short port) {
    auto impl = std::make_unique<Impl>(loop);
    error_code problem;
    const udp::endpoint here(asio::ip::address_v4::loopback(), port);
    impl->socket.open(here.protocol(), problem);
    if (!problem) impl->socket.bind(here, problem);
    if (!problem) impl->socket.non_blocking(true, problem);
    if (problem)
        return Error{"Port {} of 127.0.0.1 cannot be had for OSC: {}; choose another with --osc.", port,
                     problem.message()};
    return std::unique_ptr<OscServer>(new OscServer(std::move(impl)));
}

OscServer::OscServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

OscServer::~OscServer() = default;

unsigned short OscServer::port() const {
    return m_impl->socket.local_endpoint().port();
}

void OscServer::serve(OscApi& api) {
    asio::co_spawn(m_impl->socket.get_executor(), answerAll(m_impl->socket, api), asio::detached);
}

void OscServer::tellNews(OscApi& api) {
    for (const auto& [client, message] : api.news())
        send(m_impl->socket, udp::endpoint(asio::ip::address_v4(client.address), client.port), message);
}

} // namespace muse::cli
