// SPDX-License-Identifier: MIT
#include "core/ml/distributed/StoreConnection.h"

#include "core/base/Progress.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <random>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace muse {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBetweenTries(200);
constexpr std::chrono::milliseconds kOneTry(5000);
/// Linux gives away ports from 32768 on itself.
constexpr int kFirstOwnPort = 20000;
constexpr int kLastOwnPort = 32767;
constexpr int kMostTries = 100;
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

/// What came of one try at all addresses of a host.
struct Try {
    int socket = -1;
    std::string reason{}; ///< where none answers
    bool unknown = false; ///< there is no such host
};

Try tryAll(const std::string& host, int port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int code = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found); code != 0)
        return {-1, ::gai_strerror(code), code == EAI_NONAME};
    Try result{-1, "it has no address"};
    for (const addrinfo* each = found; each && result.socket < 0; each = each->ai_next) {
        result.socket = connectTo(*each);
        if (result.socket < 0) result.reason = std::strerror(errno);
    }
    ::freeaddrinfo(found);
    return result;
}

} // namespace

Result<std::unique_ptr<StoreConnection>> StoreConnection::connect(const std::string& host, int port, Dialect dialect,
                                                                  std::chrono::seconds patience,
                                                                  const std::stop_token& stop,
                                                                  const std::function<void()>& waiting) {
    const auto begin = Clock::now();
    const auto where = fmt::format("{}:{}", host, port);
    bool said = !waiting;
    for (;;) {
        const Try tried = tryAll(host, port);
        if (tried.socket >= 0) {
            const int on = 1;
            ::setsockopt(tried.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
            std::unique_ptr<StoreConnection> connection(new StoreConnection(tried.socket, dialect, where));
            connection->greet();
            return connection;
        }
        if (stop.stop_requested()) return Error{kCancelled};
        if (tried.unknown)
            return Error{"MASTER_ADDR is '{}', which this machine does not know ({}); give the name or the address of "
                         "rank 0's machine.",
                         host, tried.reason};
        const auto waited = Clock::now() - begin;
        if (waited >= patience)
            return Error{"Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, "
                         "MASTER_PORT and firewalls.",
                         where, patience.count(), tried.reason};
        if (!said && waited >= kQuietly) {
            waiting();
            said = true;
        }
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
            throw std::runtime_error(
                fmt::format("The store at {} has not answered for {} seconds.", m_where, kAnswer.count()));
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
    if (count > kMostBytes)
        throw std::runtime_error(fmt::format("What listens at {} is no meeting point of a training.", m_where));
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

Result<int> freeLocalPort() {
    // Any that the system gave could be another connection's before we listen there.
    std::random_device random;
    std::uniform_int_distribution<int> ports(kFirstOwnPort, kLastOwnPort);
    for (int tries = 0; tries < kMostTries; ++tries)
        if (const int port = ports(random); canListen(port)) return port;
    return Error{"No port of this machine is free: {}.", std::strerror(errno)};
}

bool canListen(int port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return false;
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_ANY);
    where.sin_port = htons(static_cast<std::uint16_t>(port));
    const bool listens =
        ::bind(socket, reinterpret_cast<const sockaddr*>(&where), sizeof(where)) == 0 && ::listen(socket, 1) == 0;
    const int code = errno;
    ::close(socket);
    errno = code;
    return listens;
}

} // namespace muse
