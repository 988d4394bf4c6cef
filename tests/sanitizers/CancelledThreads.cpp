// SPDX-License-Identifier: MIT
// Under the thread sanitizer only: libjack cancels its threads while they wait within a call that the sanitizer leaves
// alone, and the call's end, where it would look again, never comes; clang 16's sanitizer then ends the program.
#include <cxxabi.h>
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

void* runJob(void* argument) {
    const Job job = *std::unique_ptr<Job>(static_cast<Job*>(argument));
    try {
        return job.run(job.argument);
    } catch (const abi::__forced_unwind&) {
        __tsan_ignore_thread_end();
        throw;
    }
}

} // namespace

extern "C" int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*),
                              void* argument) {
    auto job = std::make_unique<Job>(Job{run, argument});
    const int error = __interceptor_pthread_create(thread, attributes, runJob, job.get());
    if (error == 0) (void)job.release();
    return error;
}
