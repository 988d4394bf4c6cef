// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTest>

/// A folder's tests are one program, which runs the class of Qt Test that its first word names: compiling and linking
/// each on its own takes twice as long.
namespace muse::test {

using TestMain = int (*)(int, char**);

/// Makes a test known to its program before main().
class TestEntry {
public:
    TestEntry(const char* name, TestMain run);
};

/// Runs a test class in an application that is named after it.
template <typename Test, typename Application> int runTest(int count, char** words) {
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    const Application application(count, words);
    Test test;
    return QTest::qExec(&test, count, words);
}

template <typename Test> int runTestWithoutApplication(int count, char** words) {
    Test test;
    return QTest::qExec(&test, count, words);
}

} // namespace muse::test

/// A test of what has no window.
#define MUSE_TEST(Class)                                                                                               \
    static const muse::test::TestEntry entryOf##Class(#Class, &muse::test::runTest<Class, QCoreApplication>);

/// A test of widgets or of the whole window; needs QtWidgets.
#define MUSE_WINDOW_TEST(Class)                                                                                        \
    static const muse::test::TestEntry entryOf##Class(#Class, &muse::test::runTest<Class, QApplication>);

/// A test that makes the application itself, or needs none.
#define MUSE_TEST_WITHOUT_APPLICATION(Class)                                                                           \
    static const muse::test::TestEntry entryOf##Class(#Class, &muse::test::runTestWithoutApplication<Class>);
