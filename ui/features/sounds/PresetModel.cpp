// SPDX-License-Identifier: MIT
#include "ui/features/sounds/PresetModel.h"

#include "ui/kit/Text.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <algorithm>

namespace muse {
namespace {

constexpr int kMark = 16;

/// Keeps the names in line where there is no mark.
QIcon noMark() {
    QPixmap nothing(kMark, kMark);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

bool PresetModel::setPresets(const std::vector<SoundFontPreset>& presets) {
    if (presets == m_presets) return false;
    beginResetModel();
    m_presets = presets;
    endResetModel();
    return true;
}

void PresetModel::setTarget(Family family, int program) {
    if (family == m_family && program == m_program) return;
    m_family = family;
    m_program = program;
    if (!m_presets.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

bool PresetModel::assignable(int row) const {
    return preset(row).bank == (m_family == Family::Drums ? kDrumBank : 0);
}

int PresetModel::assigned() const {
    for (int row = 0; row < rowCount(); ++row)
        if (assignable(row) && preset(row).program == m_program) return row;
    return -1;
}

int PresetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_presets.size());
}

int PresetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant PresetModel::data(const QModelIndex& index, int role) const {
    const SoundFontPreset& here = preset(index.row());
    const bool fits = assignable(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name) return text(here.name);
        if (index.column() == Program) return here.program + 1;
        return here.bank == kDrumBank ? tr("Drums") : QString::number(here.bank);
    case Qt::DecorationRole:
        if (index.column() != Name) return {};
        return fits && here.program == m_program ? icon(QStringLiteral("check")) : noMark();
    case Qt::ForegroundRole:
        return fits ? QVariant() : palette::textMuted();
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (fits) return tr("Click to hear it, double-click to give it to %1").arg(text(m_family));
        if (here.bank == kDrumBank) return tr("A drum kit: click to hear it; only the drums can have it");
        if (m_family == Family::Drums) return tr("Click to hear it; the drums can only have drum kits");
        return tr("A variation in bank %1: click to hear it; songs keep only sounds of bank 0").arg(here.bank);
    default:
        return {};
    }
}

QVariant PresetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return section == Name ? Qt::AlignLeft : Qt::AlignRight;
    if (role != Qt::DisplayRole) return {};
    return section == Name ? tr("Sound") : section == Program ? tr("Program") : tr("Bank");
}

void PresetFilter::seek(const QString& words) {
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PresetFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    QString line;
    for (int column = 0; column < PresetModel::Columns; ++column)
        line += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char(' ');
    return std::ranges::all_of(m_words,
                               [&line](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace muse
