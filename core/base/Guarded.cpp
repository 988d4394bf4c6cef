// SPDX-License-Identifier: MIT
#include "core/base/Guarded.h"

#include "core/base/log/Log.h"

#include <filesystem>
#include <new>

namespace muse {
namespace {

Error inWordsOf(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        return Error{"There was not enough memory for this: close other programs, or choose less at a time."};
    } catch (const std::filesystem::filesystem_error& problem) {
        return Error{"{} could not be used: {}.", problem.path1(), problem.code().message()};
    } catch (const std::exception& problem) {
        return Error{"Something went wrong that should not: {}. Please report it.", problem.what()};
    } catch (...) {
        return Error{"Something went wrong that should not. Please report it."};
    }
}

} // namespace

Error errorOf(const std::exception_ptr& thrown) {
    Error error = inWordsOf(thrown);
    logLine(LogLevel::Error, "studio", error.message);
    return error;
}

} // namespace muse
