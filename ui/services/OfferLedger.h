// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace muse {

/// How choosing among candidates ended.
struct OfferOutcome {
    enum class End { Taken, PartlyKept, Left };

    QDateTime when;
    QString model; ///< that made what was taken or kept, else the one that was asked
    QString hash;  ///< of its file
    QString rival; ///< the other model, where it was not said which of the two made what; empty otherwise
    int offered = 0;
    End end = End::Left;
};

/// What became of one model's offers, blind ones too.
struct ModelTally {
    QString model;
    int offers = 0;
    int taken = 0;
    int partlyKept = 0;
    int left = 0;
};

/// How two models compare where nobody was told which made what.
struct BlindTally {
    QString first; ///< of the two in the order of the alphabet
    QString second;
    int firstTaken = 0; ///< or kept in part
    int secondTaken = 0;
    int neither = 0;
};

/// What models offered and what of it the user kept, as lines of JSON in a file of this machine that nobody else sees.
class OfferLedger {
public:
    /// An empty path keeps nothing.
    explicit OfferLedger(std::filesystem::path file);

    /// Of very many, the oldest half is forgotten.
    void add(const OfferOutcome& outcome);
    /// The oldest first; lines that are damaged are left out.
    [[nodiscard]] std::vector<OfferOutcome> outcomes() const;
    /// Forgets all of them.
    void clear();
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

/// Each model, by name.
std::vector<ModelTally> tallyByModel(const std::vector<OfferOutcome>& outcomes);
/// Each pair that was compared, by name.
std::vector<BlindTally> tallyBlind(const std::vector<OfferOutcome>& outcomes);

} // namespace muse
