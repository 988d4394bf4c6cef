// SPDX-License-Identifier: MIT
#ifdef MUSE_WITH_GLOO
#include "core/ml/distributed/GlooStore.h"

#include "core/base/Progress.h"

#include <fmt/format.h>
#include <stdexcept>
#include <thread>

namespace muse {
namespace {

constexpr std::chrono::milliseconds kBetweenLooks(10);

} // namespace

GlooStore::GlooStore(std::shared_ptr<StoreConnection> connection, std::string prefix, std::stop_token stop)
    : m_connection(std::move(connection)), m_prefix(std::move(prefix)), m_stop(std::move(stop)) {}

void GlooStore::set(const std::string& key, const std::vector<std::uint8_t>& value) {
    m_connection->set(m_prefix + key, value);
}

std::vector<std::uint8_t> GlooStore::get(const std::string& key) {
    wait({key}, timeout_);
    return m_connection->find(m_prefix + key).value();
}

std::int64_t GlooStore::add(const std::string& key, std::int64_t value) {
    return m_connection->add(m_prefix + key, value);
}

bool GlooStore::deleteKey(const std::string& key) {
    throw std::runtime_error(fmt::format("'{}' cannot be taken out: that is not supported.", key));
}

c10::intrusive_ptr<c10d::Store> GlooStore::clone() {
    return c10::make_intrusive<GlooStore>(m_connection, m_prefix, m_stop);
}

bool GlooStore::check(const std::vector<std::string>& keys) {
    std::vector<std::string> whole;
    for (const std::string& key : keys)
        whole.push_back(m_prefix + key);
    return m_connection->hasAll(whole);
}

std::int64_t GlooStore::getNumKeys() {
    return m_connection->keys();
}

void GlooStore::wait(const std::vector<std::string>& keys) {
    wait(keys, timeout_);
}

void GlooStore::wait(const std::vector<std::string>& keys, const std::chrono::milliseconds& timeout) {
    const auto end = std::chrono::steady_clock::now() + timeout;
    while (!check(keys)) {
        if (m_stop.stop_requested()) throw std::runtime_error(kCancelled);
        if (std::chrono::steady_clock::now() >= end)
            throw std::runtime_error(
                fmt::format("No other process said '{}' for {} seconds.", keys.front(), timeout.count() / 1000));
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

} // namespace muse
#endif
