// SPDX-License-Identifier: MIT
#include "core/ml/distributed/StoreConnection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace muse {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBetweenTries(200);
constexpr std::chrono::milliseconds kOneTry(5000);
/// What PyTorch 2 wants to hear first (TCPStoreBackend.hpp, validationMagicNumber).
constexpr std::uint8_t kValidate = 0;
constexpr std::uint32_t kGreeting = 0x3C85F7CE;
/// Values here are addresses and settings; whoever says more is no store.
constexpr std::uint64_t kMostBytes = 64 << 20;

int millisecondsUntil(Clock::time_point end) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
}

bool readyFor(int socket, short what, Clock::time_point end) {
    pollfd waiting{socket, what, 0};
    int found = 0;
    do
        found = ::poll(&waiting, 1, millisecondsUntil(end));
    while (found < 0 && errno == EINTR);
    return found > 0;
}

/// A connected socket that does not block, or -1 with errno.
int connectTo(const addrinfo& address) {
    const int socket = ::socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0) return -1;
    if (::connect(socket, address.ai_addr, address.ai_addrlen) == 0) return socket;
    int code = errno;
    if (code == EINPROGRESS) {
        code = ETIMEDOUT;
        socklen_t size = sizeof(code);
        if (readyFor(socket, POLLOUT, Clock::now() + kOneTry)) ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &code, &size);
        if (code == 0) return socket;
    }
    ::close(socket);
    errno = code;
    return -1;
}

/// One try at all addresses of the host; the reason where none answers.
std::string tryAll(const std::string& host, int port, int& socket) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int code = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found); code != 0)
        return ::gai_strerror(code);
    std::string reason = "it has no address";
    for (const addrinfo* each = found; each && socket < 0; each = each->ai_next) {
        socket = connectTo(*each);
        if (socket < 0) reason = std::strerror(errno);
    }
    ::freeaddrinfo(found);
    return reason;
}

} // namespace

Result<std::unique_ptr<StoreConnection>> StoreConnection::connect(const std::string& host, int port, Dialect dialect,
                                                                  std::chrono::seconds patience,
                                                                  const std::stop_token& stop) {
    const auto end = Clock::now() + patience;
    const auto where = fmt::format("{}:{}", host, port);
    for (;;) {
        int socket = -1;
        const std::string reason = tryAll(host, port, socket);
        if (socket >= 0) {
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
            std::unique_ptr<StoreConnection> connection(new StoreConnection(socket, dialect, where));
            connection->greet();
            return connection;
        }
        if (stop.stop_requested()) return Error{"Stopped before the other processes were there."};
        if (Clock::now() >= end)
            return Error{"Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, "
                         "MASTER_PORT and firewalls.",
                         where, patience.count(), reason};
        std::this_thread::sleep_for(kBetweenTries);
    }
}

StoreConnection::StoreConnection(int socket, Dialect dialect, std::string where)
    : m_socket(socket), m_dialect(dialect), m_where(std::move(where)) {}

StoreConnection::~StoreConnection() {
    ::close(m_socket);
}

template <typename Number> void StoreConnection::put(Number number) {
    m_question.append(reinterpret_cast<const char*>(&number), sizeof(number));
}

void StoreConnection::putText(std::string_view text) {
    put(static_cast<std::uint64_t>(text.size()));
    m_question.append(text);
}

template <typename Number> Number StoreConnection::taken() {
    Number number{};
    receive(&number, sizeof(number));
    return number;
}

void StoreConnection::greet() {
    if (m_dialect == Dialect::Torch1) return;
    put(kValidate);
    put(kGreeting);
    sendNow();
}

/// Begins a question; whoever asks adds what else belongs to it.
void StoreConnection::ask(Command command, const std::vector<std::string>& keys) {
    m_question.clear();
    const int later = m_dialect == Dialect::Torch2 ? 1 : 0;
    put(static_cast<std::uint8_t>(static_cast<int>(command) + later));
    if (command == Command::Check) put(static_cast<std::uint64_t>(keys.size()));
    for (const std::string& key : keys)
        putText(key);
}

void StoreConnection::sendNow() {
    const auto end = Clock::now() + kAnswer;
    std::size_t done = 0;
    while (done < m_question.size()) {
        const auto sent = ::send(m_socket, m_question.data() + done, m_question.size() - done, MSG_NOSIGNAL);
        if (sent > 0) {
            done += static_cast<std::size_t>(sent);
            continue;
        }
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0 && errno == EAGAIN && readyFor(m_socket, POLLOUT, end)) continue;
        throw std::runtime_error(fmt::format("The store at {} takes nothing any more.", m_where));
    }
    m_question.clear();
}

void StoreConnection::receive(void* bytes, std::size_t count) {
    const auto end = Clock::now() + kAnswer;
    auto* into = static_cast<std::uint8_t*>(bytes);
    while (count > 0) {
        const auto got = ::recv(m_socket, into, count, 0);
        if (got > 0) {
            into += got;
            count -= static_cast<std::size_t>(got);
            continue;
        }
        if (got < 0 && errno == EINTR) continue;
        if (got < 0 && errno == EAGAIN && readyFor(m_socket, POLLIN, end)) continue;
        if (got < 0 && errno == EAGAIN)
            throw std::runtime_error(fmt::format("The store at {} has not answered for {} seconds.", m_where,
                                                 kAnswer.count()));
        throw std::runtime_error(fmt::format("The store at {} is gone.", m_where));
    }
}

void StoreConnection::set(const std::string& key, std::span<const std::uint8_t> value) {
    const std::scoped_lock lock(m_mutex);
    ask(Command::Set, {key});
    putText({reinterpret_cast<const char*>(value.data()), value.size()});
    sendNow();
}

bool StoreConnection::hasAll(const std::vector<std::string>& keys) {
    const std::scoped_lock lock(m_mutex);
    ask(Command::Check, keys);
    sendNow();
    return taken<std::uint8_t>() == 0;
}

std::optional<std::vector<std::uint8_t>> StoreConnection::find(const std::string& key) {
    // Asked for what it does not have, a store waits for it, or ends.
    if (!hasAll({key})) return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    ask(Command::Get, {key});
    sendNow();
    const auto count = taken<std::uint64_t>();
    if (count > kMostBytes) throw std::runtime_error(fmt::format("What listens at {} is no store.", m_where));
    std::vector<std::uint8_t> value(count);
    receive(value.data(), value.size());
    return value;
}

std::int64_t StoreConnection::add(const std::string& key, std::int64_t more) {
    const std::scoped_lock lock(m_mutex);
    ask(Command::Add, {key});
    put(more);
    sendNow();
    return taken<std::int64_t>();
}

bool StoreConnection::remove(const std::string& key) {
    const std::scoped_lock lock(m_mutex);
    ask(Command::Remove, {key});
    sendNow();
    return taken<std::int64_t>() > 0;
}

std::int64_t StoreConnection::keys() {
    const std::scoped_lock lock(m_mutex);
    ask(Command::CountKeys, {});
    sendNow();
    return taken<std::int64_t>();
}

std::string StoreConnection::localAddress() const {
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    char text[NI_MAXHOST] = {};
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (::getsockname(m_socket, plain, &size) != 0 ||
        ::getnameinfo(plain, size, text, sizeof(text), nullptr, 0, NI_NUMERICHOST) != 0)
        throw std::runtime_error(fmt::format("This machine's address on the way to {} is not known.", m_where));
    return text;
}

namespace {

/// A socket bound to that port, 0 for any, or -1 with errno.
int boundTo(std::uint32_t address, int port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(address);
    where.sin_port = htons(static_cast<std::uint16_t>(port));
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&where), sizeof(where)) == 0 && ::listen(socket, 1) == 0)
        return socket;
    const int code = errno;
    ::close(socket);
    errno = code;
    return -1;
}

} // namespace

Result<int> freeLocalPort() {
    const int socket = boundTo(INADDR_LOOPBACK, 0);
    if (socket < 0) return Error{"No port of this machine is free: {}.", std::strerror(errno)};
    sockaddr_in where{};
    socklen_t size = sizeof(where);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&where), &size);
    ::close(socket);
    return static_cast<int>(ntohs(where.sin_port));
}

bool canListen(int port) {
    const int socket = boundTo(INADDR_ANY, port);
    if (socket >= 0) ::close(socket);
    return socket >= 0;
}

} // namespace muse
