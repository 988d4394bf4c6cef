// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace muse {

/// The vector instructions that the number kernels are written for; each level has those of the levels below it too.
enum class CpuLevel {
    Base,   ///< what every processor of the family has
    Avx2,   ///< AVX2 and FMA
    Avx512, ///< AVX-512 F, BW, DQ and VL
    Amx     ///< AMX's tiles of bfloat16
};

/// "base", "avx2", "avx512" or "amx": the words of the environment variable MUSE_CPU.
std::string_view name(CpuLevel level);
std::optional<CpuLevel> cpuLevelNamed(std::string_view name);

/// The highest level that the processor and the operating system have.
CpuLevel processorLevel();

/// The level that kernels are chosen by: the processor's, or the lower one that MUSE_CPU names. Read once.
CpuLevel cpuLevel();
/// One sentence on a MUSE_CPU that could not be followed; empty where there is nothing to say.
std::string cpuLevelWarning();

/// Whether cpuLevel() has instructions for products of bfloat16 numbers (AMX or AVX512_BF16).
bool multipliesBFloat16();
/// Whether these take less time than products of float32 numbers: with AMX, and with AVX512_BF16 on AMD's processors
/// (measured on family 25, model 17: twice as fast; Intel's units take as long for either).
bool prefersBFloat16();

/// Names the kernels of cpuLevel() to the libraries that multiply matrices, in variables of the environment that they
/// read when they are loaded; so call it before. OpenBLAS 0.3.21 does not know processors made after it, and takes
/// kernels for them that are five times slower (perf.md). What the user has set stays. Whether anything was
/// changed.
bool nameKernelsToLibraries();
inline constexpr std::array kKernelVariables = {"OPENBLAS_CORETYPE", "ONEDNN_MAX_CPU_ISA", "ATEN_CPU_CAPABILITY"};

} // namespace muse
