// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/serve/http/HttpApi.h"
#include "core/base/Result.h"

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace muse::cli {

/// HTTP/1.1 on 127.0.0.1: one request a connection, of bounded size and within a bounded time, each answered on the
/// loop's thread.
class HttpServer {
public:
    /// Listens until it is destroyed, but answers only while the loop runs; the loop outlives it. Port 0 stands for any
    /// free one. The Error says why the port cannot be had.
    static Result<std::unique_ptr<HttpServer>> listen(boost::asio::io_context& loop, unsigned short port);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] unsigned short port() const;
    /// Begins to answer; `api` outlives the loop.
    void serve(HttpApi& api);

private:
    struct Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace muse::cli
