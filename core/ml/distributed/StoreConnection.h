// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace muse {

/// A connection to a key-value store of c10d (TCPStore): that of rank 0, or the one that torchrun keeps, which may be
/// of another PyTorch than ours. Unlike c10d's own client none of its calls waits longer than kAnswer, so that a store
/// whose process hangs is noticed. Any thread may call; all but connect() throw std::runtime_error, whose text ends in
/// a full stop, where the store is gone.
class StoreConnection {
public:
    /// What follows the version of the store's keeper: PyTorch 2 greets first, and has its commands one number later.
    enum class Dialect { Torch1, Torch2 };
    static constexpr std::chrono::seconds kAnswer{15};
    static constexpr std::chrono::seconds kQuietly{5};

    /// Tries until there is somebody, `patience` has passed or `stop` is asked for, which is kCancelled. A host that
    /// nobody knows is refused at once. `waiting`, if not empty, is called where it takes longer than kQuietly.
    static Result<std::unique_ptr<StoreConnection>> connect(const std::string& host, int port, Dialect dialect,
                                                            std::chrono::seconds patience, const std::stop_token& stop,
                                                            const std::function<void()>& waiting = {});
    ~StoreConnection();
    StoreConnection(const StoreConnection&) = delete;
    StoreConnection& operator=(const StoreConnection&) = delete;

    void set(const std::string& key, std::span<const std::uint8_t> value);
    [[nodiscard]] bool hasAll(const std::vector<std::string>& keys);
    /// None where there is no such key.
    [[nodiscard]] std::optional<std::vector<std::uint8_t>> find(const std::string& key);
    /// The number that the key counts, once `more` is added; 0 at first.
    std::int64_t add(const std::string& key, std::int64_t more);
    [[nodiscard]] std::int64_t keys();
    /// This machine's address on the way to the store, without a port.
    [[nodiscard]] std::string localAddress() const;

private:
    enum class Command : std::uint8_t { Set = 0, Get = 2, Add = 3, Check = 4, CountKeys = 6 };

    StoreConnection(int socket, Dialect dialect, std::string where);
    void greet();
    void ask(Command command, const std::vector<std::string>& keys);
    void sendNow();
    void receive(void* bytes, std::size_t count);
    template <typename Number> void put(Number number);
    void putText(std::string_view text);
    template <typename Number> Number taken();

    std::mutex m_mutex;
    int m_socket;
    Dialect m_dialect;
    std::string m_where;    ///< "host:port"
    std::string m_question; ///< bytes not yet sent
};

/// A port of this machine that nobody listens at now, below those that systems give away themselves.
Result<int> freeLocalPort();
/// Whether this process may listen at that port, for all of the machine's addresses, and nobody does so far.
bool canListen(int port);

} // namespace muse
