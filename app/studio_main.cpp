// SPDX-License-Identifier: MIT
#include "app/QtLog.h"
#include "core/ml/ComputeEnvironment.h"
#include "ui/app/Application.h"

int main(int argc, char** argv) {
    if (const auto status = muse::answerWithoutScreen(argc, argv)) return *status;
    muse::logQtMessages();
    muse::prepareComputeEnvironment();
    muse::Application application(argc, argv);
    return application.run();
}
