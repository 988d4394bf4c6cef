// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace muse {

/// Bytes of RAM that this process holds now; 0 where the kernel does not tell.
std::uint64_t residentMemory();

/// Hands back to the kernel what was freed, which malloc keeps for later: to be called when a long job is over. Takes
/// some milliseconds.
void returnFreedMemory();

/// While one lives, freed memory is kept and used again instead of being handed back and faulted in anew each step,
/// which is half the time of a training (perf.md, "Memory"); with the last one it goes back.
class KeepFreedMemory {
public:
    KeepFreedMemory();
    ~KeepFreedMemory();
    KeepFreedMemory(const KeepFreedMemory&) = delete;
    KeepFreedMemory& operator=(const KeepFreedMemory&) = delete;
};

} // namespace muse
