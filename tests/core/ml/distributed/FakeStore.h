// SPDX-License-Identifier: MIT
#pragma once

#include <arpa/inet.h>
#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <netinet/in.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace muse::test {

/// A store that speaks as PyTorch 2's does, which torchrun keeps (TCPStoreBackend.hpp of 2.11): whoever connects says a
/// number first, and commands are one later than PyTorch 1's. It hangs up on what it does not know.
class FakeStore {
public:
    FakeStore() {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* plain = reinterpret_cast<sockaddr*>(&where);
        socklen_t size = sizeof(where);
        if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 16) != 0 ||
            ::getsockname(m_listener, plain, &size) != 0)
            throw std::runtime_error("the store cannot listen");
        m_port = ntohs(where.sin_port);
        m_acceptor = std::thread([this] { accept(); });
    }
    ~FakeStore() {
        ::shutdown(m_listener, SHUT_RDWR);
        m_acceptor.join();
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
        for (std::thread& client : m_clients)
            client.join();
        for (const int socket : m_sockets)
            ::close(socket);
        ::close(m_listener);
    }
    FakeStore(const FakeStore&) = delete;
    FakeStore& operator=(const FakeStore&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Of clients that greeted as they should.
    [[nodiscard]] int greeted() const { return m_greeted; }
    /// Commands that no store has, and greetings that are none.
    [[nodiscard]] int misunderstood() const { return m_misunderstood; }

private:
    enum Command : std::uint8_t { Validate = 0, Set = 1, Get = 3, Add = 4, Check = 5, CountKeys = 7 };

    void accept() {
        for (;;) {
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0) return;
            m_sockets.push_back(socket);
            m_clients.emplace_back([this, socket] {
                try {
                    serve(socket);
                } catch (const std::runtime_error&) {
                    ::shutdown(socket, SHUT_RDWR);
                }
            });
        }
    }

    template <typename Number> static Number take(int socket) {
        Number number{};
        takeBytes(socket, &number, sizeof(number));
        return number;
    }
    static void takeBytes(int socket, void* bytes, std::size_t count) {
        if (count > 0 && ::recv(socket, bytes, count, MSG_WAITALL) != static_cast<ssize_t>(count))
            throw std::runtime_error("gone");
    }
    static std::string takeText(int socket) {
        std::string text(take<std::uint64_t>(socket), '\0');
        takeBytes(socket, text.data(), text.size());
        return text;
    }
    template <typename Number> static void give(int socket, Number number) {
        ::send(socket, &number, sizeof(number), MSG_NOSIGNAL);
    }

    void serve(int socket) {
        if (take<std::uint8_t>(socket) != Validate || take<std::uint32_t>(socket) != 0x3C85F7CE) {
            ++m_misunderstood;
            throw std::runtime_error("no greeting");
        }
        ++m_greeted;
        for (;;)
            answer(socket, take<std::uint8_t>(socket));
    }

    void answer(int socket, std::uint8_t command) {
        if (command == Check) {
            std::vector<std::string> keys(take<std::uint64_t>(socket));
            for (std::string& key : keys)
                key = takeText(socket);
            const std::scoped_lock lock(m_mutex);
            bool all = true;
            for (const std::string& key : keys)
                all = all && m_values.contains(key);
            return give(socket, static_cast<std::uint8_t>(all ? 0 : 1));
        }
        if (command == CountKeys) {
            const std::scoped_lock lock(m_mutex);
            return give(socket, static_cast<std::int64_t>(m_values.size()));
        }
        if (command != Set && command != Get && command != Add) {
            ++m_misunderstood;
            throw std::runtime_error("unknown command");
        }
        const std::string key = takeText(socket);
        const std::string value = command == Set ? takeText(socket) : std::string();
        const auto more = command == Add ? take<std::int64_t>(socket) : 0;
        const std::scoped_lock lock(m_mutex);
        if (command == Set) m_values[key] = value;
        if (command == Add) {
            std::string& count = m_values[key];
            count = std::to_string((count.empty() ? 0 : std::stoll(count)) + more);
            give(socket, static_cast<std::int64_t>(std::stoll(count)));
        }
        if (command == Get) {
            give(socket, static_cast<std::uint64_t>(m_values[key].size()));
            ::send(socket, m_values[key].data(), m_values[key].size(), MSG_NOSIGNAL);
        }
    }

    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_greeted = 0, m_misunderstood = 0;
    std::thread m_acceptor;
    std::vector<int> m_sockets;         ///< the accepting thread's until it has ended
    std::vector<std::thread> m_clients; ///< the same
    std::mutex m_mutex;
    std::map<std::string, std::string> m_values;
};

} // namespace muse::test
