// SPDX-License-Identifier: MIT
// Under the thread sanitizer only: libjack cancels its threads while they wait within a call that the sanitizer leaves
// alone, and the call's end, where it would look again, never comes; clang 16's sanitizer then ends the program. Of two
// calls that a thread may end within the sanitizer knows nothing, and has nothing to make good.
#include <atomic>
#include <cstdarg>
#include <cxxabi.h>
#include <dlfcn.h>
#include <memory>
#include <pthread.h>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): the sanitizer's own names
int __interceptor_pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*),
                                 void* argument);
void __tsan_ignore_thread_end();
// NOLINTEND(bugprone-reserved-identifier)

} // extern "C"

namespace {

struct Job {
    void* (*run)(void*);
    void* argument;
};

thread_local bool inUnknownCall = false;

void* runJob(void* argument) {
    const Job job = *std::unique_ptr<Job>(static_cast<Job*>(argument));
    try {
        return job.run(job.argument);
    } catch (const abi::__forced_unwind&) {
        if (!inUnknownCall) __tsan_ignore_thread_end();
        throw;
    }
}

template <typename Function> Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*), void* argument) {
    auto job = std::make_unique<Job>(Job{run, argument});
    const int error = __interceptor_pthread_create(thread, attributes, runJob, job.get());
    if (error == 0) (void)job.release();
    return error;
}

void pthread_exit(void* value) {
    inUnknownCall = true;
    next<void (*)(void*)>("pthread_exit")(value);
    __builtin_unreachable();
}

// By its name, a thread could not be cancelled within it: the system's header promises that nothing is thrown.
long callSystem(long number, ...) __asm__("syscall");
long callSystem(long number, ...) {
    // Several threads may look it up; none waits for another, for one may hold the loader's lock here.
    static std::atomic<long (*)(long, ...)> known{nullptr};
    auto* call = known.load();
    if (!call) known = call = next<long (*)(long, ...)>("syscall");
    std::va_list words;
    va_start(words, number);
    long word[6];
    for (long& each : word)
        each = va_arg(words, long);
    va_end(words);
    inUnknownCall = true;
    const long answer = call(number, word[0], word[1], word[2], word[3], word[4], word[5]);
    inUnknownCall = false;
    return answer;
}

} // extern "C"
