// SPDX-License-Identifier: MIT
#include "core/ml/RuntimeTuning.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <dlfcn.h>
#include <optional>

using namespace muse;

class RuntimeTuningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A critic that is trained in one thread, and another in a second thread that ends later.
    void theMatrixLibraryHasItsThreadsBackAfterTheLast() {
        const auto threads = reinterpret_cast<int (*)()>(::dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
        if (!threads) QSKIP("This LibTorch brings a matrix library of its own.");
        setComputeThreads(2);
        QCOMPARE(threads(), 2);
        std::optional<OneBlasThread> first(std::in_place);
        std::optional<OneBlasThread> second(std::in_place);
        QCOMPARE(threads(), 1);
        first.reset();
        QCOMPARE(threads(), 1);
        // What is chosen meanwhile holds from then on.
        setComputeThreads(3);
        QCOMPARE(threads(), 1);
        second.reset();
        QCOMPARE(threads(), 3);
    }
};

MUSE_TEST(RuntimeTuningTest)
#include "RuntimeTuningTest.moc"
