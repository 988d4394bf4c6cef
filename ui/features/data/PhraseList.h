// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/store/PhraseDataset.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <memory>
#include <optional>
#include <vector>

namespace muse {

/// The phrases of a dataset, or of one part of it, or of songs whose name has some words in it.
class PhraseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PhraseListModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setDataset(std::shared_ptr<const PhraseDataset> dataset);
    void setFilter(std::optional<Split> split, const QString& songWords);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: song and bar, for screen readers and searching by typing.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// The phrase's number in the dataset.
    [[nodiscard]] std::uint32_t phraseAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    const std::shared_ptr<const PhraseDataset>& dataset() const { return m_dataset; }

private:
    void refresh();

    std::shared_ptr<const PhraseDataset> m_dataset;
    std::optional<Split> m_split;
    QString m_words;
    std::vector<std::uint32_t> m_rows;
};

/// Paints a phrase as a small five-colour piano-roll over its song, bar and part.
class PhraseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace muse
