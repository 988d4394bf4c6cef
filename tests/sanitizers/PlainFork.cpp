// SPDX-License-Identifier: MIT
// Under the thread sanitizer only: QProcess starts programs by a child that shares this one's memory until it calls
// exec; there clang 16's sanitizer does for parent and child what it must do once, and gives up. They fork in its
// place.
#include <cstdarg>
#include <sched.h>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): the sanitizer's own name
int __interceptor_clone(int (*run)(void*), void* stack, int flags, void* argument, ...);
// NOLINTEND(bugprone-reserved-identifier)

int clone(int (*run)(void*), void* stack, int flags, void* argument, ...) {
    std::va_list more;
    va_start(more, argument);
    void* const parentId = va_arg(more, void*);
    void* const storage = va_arg(more, void*);
    void* const childId = va_arg(more, void*);
    va_end(more);
    return __interceptor_clone(run, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parentId, storage, childId);
}

} // extern "C"
