// SPDX-License-Identifier: MIT
#include "core/metrics/copies/HashedPrint.h"

#include "core/metrics/copies/CommonOnsets.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <memory>

namespace muse {
namespace {

constexpr std::size_t kHashes = kHashBits;
constexpr int kMostCounted = 255;
constexpr std::size_t kElements = kFoldedPitches * kSixteenths; ///< as many as any family can have

/// A hash for every element that a set may have (Steele, Lea and Flood's SplitMix64).
using HashTable = std::array<std::array<std::uint32_t, kHashes>, kElements>;

const HashTable& hashTable() {
    static const auto table = [] {
        auto hashes = std::make_unique<HashTable>();
        std::uint64_t state = 0;
        for (auto& element : *hashes)
            for (std::uint32_t& hash : element) {
                state += 0x9E37'79B9'7F4A'7C15;
                std::uint64_t mixed = state;
                mixed = (mixed ^ mixed >> 30) * 0xBF58'476D'1CE4'E5B9;
                mixed = (mixed ^ mixed >> 27) * 0x94D0'49BB'1331'11EB;
                hash = static_cast<std::uint32_t>(mixed >> 32);
            }
        return hashes;
    }();
    return *table;
}

/// The lowest bit of the least hash of all elements, for each of the hash functions.
std::array<std::uint64_t, 2> bitsOf(std::span<const SixteenthSet> sets) {
    std::array<std::uint32_t, kHashes> least;
    least.fill(std::numeric_limits<std::uint32_t>::max());
    for (std::size_t row = 0; row < sets.size(); ++row)
        for (SixteenthSet rest = sets[row]; rest != 0; rest &= rest - 1) {
            const auto& hashes = hashTable()[row * kSixteenths + static_cast<std::size_t>(std::countr_zero(rest))];
            for (std::size_t k = 0; k < kHashes; ++k)
                least[k] = std::min(least[k], hashes[k]);
        }
    std::array<std::uint64_t, 2> bits{};
    for (std::size_t k = 0; k < kHashes; ++k)
        bits[k / 64] |= std::uint64_t{least[k] & 1} << (k % 64);
    return bits;
}

/// Share of the onsets of both that two sets have in common, by how many bits differ.
const std::array<double, kHashes + 1>& shareInCommon() {
    static const auto shares = [] {
        std::array<double, kHashes + 1> result{};
        for (std::size_t differ = 0; differ <= kHashes; ++differ) {
            const double jaccard = std::max(0.0, 1 - 2.0 * static_cast<double>(differ) / kHashBits);
            result[differ] = jaccard / (1 + jaccard);
        }
        return result;
    }();
    return shares;
}

/// The phrase whose nearest is sought.
class Query {
public:
    Query(const OnsetPrint& phrase, std::optional<Family> given) : m_given(given) {
        const TransposedPrint transposed(phrase);
        const HashedPrint plain = hashed(phrase);
        for (const Family family : kAllFamilies) {
            if (family == given) continue;
            m_counts[index(family)] = plain.counts[index(family)];
            m_count += plain.counts[index(family)];
            for (std::size_t up = 0; up < kFoldedPitches; ++up)
                m_bits[up][index(family)] = family == Family::Drums
                                                ? plain.bits[index(family)]
                                                : bitsOf(transposed.pitched[up][pitchedIndex(family)]);
        }
    }

    [[nodiscard]] bool empty() const { return m_count == 0; }

    /// The index of what is in common, if that is above `best`; else something that is not.
    [[nodiscard]] double likeness(const HashedPrint& other, double best) const {
        int both = m_count;
        int most = 0;
        for (const Family family : kAllFamilies) {
            if (family == m_given) continue;
            both += other.counts[index(family)];
            most += std::min<int>(m_counts[index(family)], other.counts[index(family)]);
        }
        if (most <= best * (both - most)) return 0;
        const double drums = common(other, Family::Drums, 0);
        double pitched = 0;
        for (std::size_t up = 0; up < kFoldedPitches; ++up) {
            double here = 0;
            for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings})
                here += common(other, family, up);
            pitched = std::max(pitched, here);
        }
        return (drums + pitched) / (both - drums - pitched);
    }

private:
    /// None of a family that is left out, since that has no counts here.
    [[nodiscard]] double common(const HashedPrint& other, Family family, std::size_t up) const {
        const int mine = m_counts[index(family)];
        const int its = other.counts[index(family)];
        if (mine == 0 || its == 0) return 0;
        const auto& a = m_bits[up][index(family)];
        const auto& b = other.bits[index(family)];
        const int differ = std::popcount(a[0] ^ b[0]) + std::popcount(a[1] ^ b[1]);
        return std::min<double>(shareInCommon()[static_cast<std::size_t>(differ)] * (mine + its), std::min(mine, its));
    }

    std::array<std::array<std::array<std::uint64_t, 2>, kFamilies>, kFoldedPitches> m_bits{};
    std::array<int, kFamilies> m_counts{};
    int m_count = 0;
    std::optional<Family> m_given;
};

} // namespace

HashedPrint hashed(const OnsetPrint& print) {
    HashedPrint result;
    for (const Family family : kAllFamilies) {
        result.bits[index(family)] =
            family == Family::Drums ? bitsOf(print.drums) : bitsOf(print.pitched[pitchedIndex(family)]);
        result.counts[index(family)] = static_cast<std::uint8_t>(std::min(print.counts[index(family)], kMostCounted));
    }
    return result;
}

std::array<std::uint8_t, kHashedPrintBytes> toBytes(const HashedPrint& print) {
    std::array<std::uint8_t, kHashedPrintBytes> bytes;
    std::size_t at = 0;
    for (std::size_t family = 0; family < kFamilies; ++family) {
        for (std::size_t bit = 0; bit < kHashes; bit += 8)
            bytes[at++] = static_cast<std::uint8_t>(print.bits[family][bit / 64] >> (bit % 64));
        bytes[at++] = print.counts[family];
    }
    return bytes;
}

HashedPrint hashedPrint(std::span<const std::uint8_t, kHashedPrintBytes> bytes) {
    HashedPrint print;
    std::size_t at = 0;
    for (std::size_t family = 0; family < kFamilies; ++family) {
        for (std::size_t bit = 0; bit < kHashes; bit += 8)
            print.bits[family][bit / 64] |= std::uint64_t{bytes[at++]} << (bit % 64);
        print.counts[family] = bytes[at++];
    }
    return print;
}

double nearestHashed(const OnsetPrint& phrase, std::span<const HashedPrint> among, std::optional<Family> given) {
    const Query query(phrase, given);
    if (query.empty() || among.empty()) return std::numeric_limits<double>::quiet_NaN();
    double best = 0;
    for (const HashedPrint& other : among)
        best = std::max(best, query.likeness(other, best));
    return 1 - best;
}

} // namespace muse
