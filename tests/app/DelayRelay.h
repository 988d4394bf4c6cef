// SPDX-License-Identifier: MIT
#pragma once

#include <arpa/inet.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <cerrno>
#include <cstring>
#include <deque>
#include <linux/ethtool.h>
#include <linux/if_packet.h>
#include <linux/sockios.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace muse::test {

/// A wire between two network interfaces of this namespace over which every frame takes some time, for kernels without
/// netem. Wants the right to open packet sockets (root).
class DelayRelay {
public:
    DelayRelay(const std::string& first, const std::string& second, std::chrono::milliseconds delay) : m_delay(delay) {
        m_ends = {End{open(first), {}}, End{open(second), {}}};
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~DelayRelay() {
        m_thread = {};
        for (const End& end : m_ends)
            ::close(end.socket);
    }
    DelayRelay(const DelayRelay&) = delete;
    DelayRelay& operator=(const DelayRelay&) = delete;

    /// Frames larger than the wire's and checksums yet to be made would not survive the relay: switches that off, for
    /// an interface of the namespace that the calling thread is in.
    static void sendPlainFrames(const std::string& interface) {
        const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        for (const unsigned command : {ETHTOOL_STSO, ETHTOOL_SGSO, ETHTOOL_SGRO, ETHTOOL_STXCSUM}) {
            ethtool_value off{command, 0};
            ifreq request = requestFor(interface);
            request.ifr_data = reinterpret_cast<char*>(&off);
            ::ioctl(socket, SIOCETHTOOL, &request);
        }
        ::close(socket);
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Frame {
        Clock::time_point due;
        std::vector<char> bytes;
    };
    struct End {
        int socket = -1;
        std::deque<Frame> waiting; ///< to leave here
    };

    static ifreq requestFor(const std::string& interface) {
        ifreq request{};
        std::strncpy(request.ifr_name, interface.c_str(), IFNAMSIZ - 1);
        return request;
    }

    static int open(const std::string& interface) {
        const int socket = ::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_ALL));
        if (socket < 0) throw std::runtime_error("no packet socket: " + std::string(std::strerror(errno)));
        sockaddr_ll address{};
        address.sll_family = AF_PACKET;
        address.sll_protocol = htons(ETH_P_ALL);
        address.sll_ifindex = static_cast<int>(::if_nametoindex(interface.c_str()));
        const int room = 16 << 20;
        ::setsockopt(socket, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof(room));
        if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
            throw std::runtime_error("no interface " + interface);
        return socket;
    }

    /// Takes what has come in at one end, to leave at the other.
    void take(const End& from, End& to) {
        std::array<char, 70000> frame{};
        for (;;) {
            sockaddr_ll source{};
            socklen_t size = sizeof(source);
            const auto count = ::recvfrom(from.socket, frame.data(), frame.size(), 0,
                                          reinterpret_cast<sockaddr*>(&source), &size);
            if (count <= 0) return;
            // What leaves here is heard here, too.
            if (source.sll_pkttype == PACKET_OUTGOING) continue;
            to.waiting.push_back({Clock::now() + m_delay, {frame.data(), frame.data() + count}});
        }
    }

    void run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            auto next = Clock::now() + std::chrono::milliseconds(20);
            for (End& end : m_ends) {
                while (!end.waiting.empty() && end.waiting.front().due <= Clock::now()) {
                    const Frame& frame = end.waiting.front();
                    [[maybe_unused]] const auto sent = ::send(end.socket, frame.bytes.data(), frame.bytes.size(), 0);
                    end.waiting.pop_front();
                }
                if (!end.waiting.empty()) next = std::min(next, end.waiting.front().due);
            }
            const auto left = std::max(next - Clock::now(), Clock::duration::zero());
            timespec time{0, std::chrono::duration_cast<std::chrono::nanoseconds>(left).count()};
            std::array<pollfd, 2> both = {pollfd{m_ends[0].socket, POLLIN, 0}, pollfd{m_ends[1].socket, POLLIN, 0}};
            ::ppoll(both.data(), both.size(), &time, nullptr);
            take(m_ends[0], m_ends[1]);
            take(m_ends[1], m_ends[0]);
        }
    }

    std::chrono::milliseconds m_delay;
    std::array<End, 2> m_ends;
    std::jthread m_thread;
};

} // namespace muse::test
