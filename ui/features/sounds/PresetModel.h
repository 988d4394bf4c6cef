// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/soundfonts/SoundFontPresets.h"
#include "core/music/Family.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace muse {

/// A soundfont's presets: name, program and bank, as the active track can use them.
class PresetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Program, Bank, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Returns whether they are others than before.
    bool setPresets(const std::vector<SoundFontPreset>& presets);
    /// The track that would get a preset, and the program that it has.
    void setTarget(Family family, int program);
    [[nodiscard]] const SoundFontPreset& preset(int row) const { return m_presets[static_cast<std::size_t>(row)]; }
    /// Whether the track can keep it: songs know programs of bank 0, and kits for the drums. Others can be heard.
    [[nodiscard]] bool assignable(int row) const;
    /// The row that the track has; -1 where the soundfont lacks it.
    [[nodiscard]] int assigned() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SoundFontPreset> m_presets;
    Family m_family = Family::Piano;
    int m_program = 0;
};

/// Keeps presets whose name, program or bank has every word that is sought.
class PresetFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void seek(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace muse
