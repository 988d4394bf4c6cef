// SPDX-License-Identifier: MIT
#pragma once

// The one place that includes LibTorch; what differs between its versions belongs here. torch/torch.h would bring its
// own layers and data loaders too, whose templates every file that sees them instantiates for six seconds.
#include <torch/autograd.h>
#include <torch/cuda.h>
#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>
#include <torch/utils.h>
#include <torch/version.h>

namespace muse {

using torch::Tensor;

/// A tensor extent or index, as LibTorch counts.
using Extent = std::int64_t;

/// Takes what LibTorch warns of.
class WarningHandler : public c10::WarningHandler {
public:
#if TORCH_VERSION_MAJOR >= 2
    void process(const c10::Warning& warning) final {
        said(warning.msg());
    }
#else
    void process(const c10::SourceLocation&, const std::string& text, bool) final {
        said(text);
    }
#endif

protected:
    virtual void said(const std::string& text) = 0;
};

/// For the calling thread: LibTorch keeps a handler a thread.
inline void setWarningHandler(WarningHandler& handler) {
#if TORCH_VERSION_MAJOR >= 2
    c10::WarningUtils::set_warning_handler(&handler);
#else
    c10::Warning::set_warning_handler(&handler);
#endif
}

} // namespace muse
