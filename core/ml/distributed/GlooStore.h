// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/distributed/StoreConnection.h"
#include "core/ml/net/Torch.h"

#include <torch/csrc/distributed/c10d/Store.hpp>

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace muse {

/// A StoreConnection as c10d's process groups take it, with a prefix before all keys. Waiting ends with an exception
/// when `stop` is asked for.
class GlooStore : public c10d::Store {
public:
    GlooStore(std::shared_ptr<StoreConnection> connection, std::string prefix, std::stop_token stop);

    void set(const std::string& key, const std::vector<std::uint8_t>& value) override;
    std::vector<std::uint8_t> get(const std::string& key) override;
    std::int64_t add(const std::string& key, std::int64_t value) override;
    /// Throws: Gloo never asks for it, and the number of this command differs between stores.
    bool deleteKey(const std::string& key) override;
    bool check(const std::vector<std::string>& keys) override;
    std::int64_t getNumKeys() override;
    void wait(const std::vector<std::string>& keys) override;
    void wait(const std::vector<std::string>& keys, const std::chrono::milliseconds& timeout) override;
    /// Not marked as an override, as only later versions of LibTorch 2 ask for it.
    c10::intrusive_ptr<c10d::Store> clone();

private:
    std::shared_ptr<StoreConnection> m_connection;
    std::string m_prefix;
    std::stop_token m_stop;
};

} // namespace muse
