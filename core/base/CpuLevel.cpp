// SPDX-License-Identifier: MIT
#include "core/base/CpuLevel.h"

#include <cstdint>
#include <cstdlib>
#include <fmt/format.h>
#include <utility>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace muse {
namespace {

constexpr std::array<std::pair<CpuLevel, std::string_view>, 4> kNames = {
    {{CpuLevel::Base, "base"}, {CpuLevel::Avx2, "avx2"}, {CpuLevel::Avx512, "avx512"}, {CpuLevel::Amx, "amx"}}};

struct Features {
    CpuLevel level = CpuLevel::Base;
    bool avx512Bf16 = false;
    bool amd = false;
};

#if defined(__x86_64__)

bool has(unsigned word, std::initializer_list<unsigned> bits) {
    for (const unsigned bit : bits)
        if ((word >> bit & 1) == 0) return false;
    return true;
}

/// The registers that the operating system saves for each thread.
std::uint64_t savedRegisters() {
    unsigned low = 0, high = 0;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (std::uint64_t{high} << 32) | low;
}

Features readFeatures() {
    Features features;
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(0, &a, &b, &c, &d)) return features;
    features.amd = b == signature_AMD_ebx;
    if (!__get_cpuid(1, &a, &b, &c, &d)) return features;
    constexpr unsigned fma = 12, osxsave = 27;
    if (!has(c, {fma, osxsave})) return features;
    constexpr std::uint64_t ymm = 0x6, zmm = 0xe6, tiles = 0x60000;
    const std::uint64_t saved = savedRegisters();
    const auto saves = [&](std::uint64_t registers) { return (saved & registers) == registers; };

    unsigned mostSubleaves = 0, extended = 0, tile = 0;
    if (!__get_cpuid_count(7, 0, &mostSubleaves, &extended, &c, &tile)) return features;
    constexpr unsigned avx2 = 5, avx512f = 16, avx512dq = 17, avx512bw = 30, avx512vl = 31;
    if (!has(extended, {avx2}) || !saves(ymm)) return features;
    features.level = CpuLevel::Avx2;
    if (!has(extended, {avx512f, avx512dq, avx512bw, avx512vl}) || !saves(zmm)) return features;
    features.level = CpuLevel::Avx512;
    constexpr unsigned avx512Bf16 = 5;
    if (mostSubleaves >= 1 && __get_cpuid_count(7, 1, &a, &b, &c, &d)) features.avx512Bf16 = has(a, {avx512Bf16});
    constexpr unsigned amxBf16 = 22, amxTile = 24;
    if (has(tile, {amxBf16, amxTile}) && saves(tiles)) features.level = CpuLevel::Amx;
    return features;
}

#else

Features readFeatures() {
    return {};
}

#endif

const Features& features() {
    static const Features found = readFeatures();
    return found;
}

struct Choice {
    CpuLevel level;
    std::string warning;
};

Choice choose() {
    const CpuLevel most = features().level;
    const char* wish = std::getenv("MUSE_CPU");
    if (!wish || !*wish) return {most, {}};
    const auto level = cpuLevelNamed(wish);
    if (!level)
        return {most, fmt::format("MUSE_CPU is '{}', which is none of base, avx2, avx512 and amx; {} is used.", wish,
                                  name(most))};
    if (*level > most)
        return {most,
                fmt::format("MUSE_CPU asks for {}, which this processor does not have; {} is used.", wish, name(most))};
    return {*level, {}};
}

const Choice& choice() {
    static const Choice made = choose();
    return made;
}

/// What OpenBLAS, oneDNN and LibTorch call the level, in the order of kKernelVariables.
std::array<const char*, kKernelVariables.size()> libraryNames(CpuLevel level) {
    switch (level) {
    case CpuLevel::Base:
        return {"Prescott", "SSE41", "default"};
    case CpuLevel::Avx2:
        return {features().amd ? "Zen" : "Haswell", "AVX2", "avx2"};
    case CpuLevel::Avx512:
        return {"SkylakeX", features().avx512Bf16 ? "AVX512_CORE_BF16" : "AVX512_CORE", "avx512"};
    case CpuLevel::Amx:
        return {"SkylakeX", "AVX512_CORE_AMX", "avx512"};
    }
    return {};
}

} // namespace

std::string_view name(CpuLevel level) {
    return kNames[static_cast<std::size_t>(level)].second;
}

std::optional<CpuLevel> cpuLevelNamed(std::string_view name) {
    for (const auto& [level, word] : kNames)
        if (word == name) return level;
    return std::nullopt;
}

CpuLevel processorLevel() {
    return features().level;
}

CpuLevel cpuLevel() {
    return choice().level;
}

std::string cpuLevelWarning() {
    return choice().warning;
}

bool multipliesBFloat16() {
    return cpuLevel() == CpuLevel::Amx || (cpuLevel() == CpuLevel::Avx512 && features().avx512Bf16);
}

bool prefersBFloat16() {
    return multipliesBFloat16() && (cpuLevel() == CpuLevel::Amx || features().amd);
}

bool nameKernelsToLibraries() {
    const auto names = libraryNames(cpuLevel());
    const bool lowered = cpuLevel() < processorLevel();
    // OpenBLAS is told always, as it takes newer processors for old ones; a processor that is not known here is left to
    // it. The others need to be told only where they are to do less than they can.
    const std::size_t told = lowered ? names.size() : cpuLevel() > CpuLevel::Base ? 1 : 0;
    bool changed = false;
    for (std::size_t i = 0; i < told; ++i) {
        changed = changed || !std::getenv(kKernelVariables[i]);
        ::setenv(kKernelVariables[i], names[i], 0);
    }
    return changed;
}

} // namespace muse
