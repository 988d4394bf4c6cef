// SPDX-License-Identifier: MIT
#include "core/ml/net/TorchWarnings.h"

#include "core/base/log/Log.h"
#include "core/ml/net/Torch.h"

namespace muse {
namespace {

class LoggedWarnings : public WarningHandler {
protected:
    void said(const std::string& text) override { logLine(LogLevel::Warning, "LibTorch", text); }
};

} // namespace

void logTorchWarnings() {
    static LoggedWarnings handler;
    setWarningHandler(handler);
}

} // namespace muse
