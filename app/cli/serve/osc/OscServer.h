// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/serve/osc/OscApi.h"
#include "core/base/Result.h"

#include <memory>

namespace boost::asio {
class io_context;
}

namespace muse::cli {

/// Open Sound Control over UDP on 127.0.0.1, on the loop's thread.
class OscServer {
public:
    /// Listens until it is destroyed, but answers only while the loop runs; the loop outlives it. Port 0 stands for any
    /// free one. The Error says why the port cannot be had.
    static Result<std::unique_ptr<OscServer>> listen(boost::asio::io_context& loop, unsigned short port);
    ~OscServer();
    OscServer(const OscServer&) = delete;
    OscServer& operator=(const OscServer&) = delete;

    [[nodiscard]] unsigned short port() const;
    /// Begins to answer; `api` outlives the loop.
    void serve(OscApi& api);
    /// Sends what the API has to tell, on the loop's thread.
    void tellNews(OscApi& api);

private:
    struct Impl;
    explicit OscServer(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace muse::cli
