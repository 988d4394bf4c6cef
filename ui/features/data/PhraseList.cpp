// SPDX-License-Identifier: MIT
#include "ui/features/data/PhraseList.h"

#include "ui/kit/Text.h"
#include "widgets/Palette.h"
#include "widgets/samples/SampleRolls.h"

#include <QListView>
#include <QPainter>
#include <QRegularExpression>

namespace muse {
namespace {

constexpr int kRollHeight = 56;
constexpr int kLine = 18;
constexpr int kEdge = 6;
constexpr int kNarrowest = 200;

/// A file's name without its ending; of one that is but a checksum, as in the Lakh dataset, the beginning.
QString songName(const QString& path) {
    static const QRegularExpression checksum(QStringLiteral("^[0-9a-f]{32}$"));
    QString name = path.section(QLatin1Char('/'), -1);
    if (const qsizetype dot = name.lastIndexOf(QLatin1Char('.')); dot > 0) name.truncate(dot);
    return checksum.match(name).hasMatch() ? PhraseListModel::tr("Song %1").arg(name.left(8)) : name;
}

QString splitText(Split split) {
    switch (split) {
    case Split::Train:
        return PhraseListModel::tr("train");
    case Split::Valid:
        return PhraseListModel::tr("valid");
    case Split::Test:
        return PhraseListModel::tr("test");
    }
    return {};
}

} // namespace

void PhraseListModel::setDataset(std::shared_ptr<const PhraseDataset> dataset) {
    m_dataset = std::move(dataset);
    refresh();
}

void PhraseListModel::setFilter(std::optional<Split> split, const QString& songWords) {
    m_split = split;
    m_words = songWords;
    refresh();
}

void PhraseListModel::refresh() {
    beginResetModel();
    m_rows.clear();
    if (m_dataset) {
        m_rows = m_dataset->phrasesOf(m_split);
        if (!m_words.isEmpty())
            std::erase_if(m_rows, [this](std::uint32_t phrase) {
                return !text(m_dataset->song(phrase)).contains(m_words, Qt::CaseInsensitive);
            });
    }
    endResetModel();
}

int PhraseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PhraseListModel::data(const QModelIndex& index, int role) const {
    if (!m_dataset || !index.isValid()) return {};
    const std::uint32_t phrase = phraseAt(index.row());
    const QString song = text(m_dataset->song(phrase));
    if (role == Qt::DisplayRole) return tr("%1, bar %2").arg(songName(song)).arg(m_dataset->bar(phrase) + 1);
    if (role == Qt::ToolTipRole)
        return tr("%1, bars %2–%3, %4")
            .arg(song)
            .arg(m_dataset->bar(phrase) + 1)
            .arg(m_dataset->bar(phrase) + kBarsPerPhrase)
            .arg(splitText(m_dataset->split(phrase)));
    return {};
}

QSize PhraseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return {view ? view->gridSize().width() : kNarrowest, kRollHeight + kLine + 2 * kEdge};
}

void PhraseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const PhraseListModel*>(index.model());
    if (!model || !model->dataset()) return;
    const std::uint32_t phrase = model->phraseAt(index.row());
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) painter->fillRect(option.rect, palette::raised());
    const QRect inside = option.rect.adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const QRect roll(inside.x(), inside.y(), inside.width(), kRollHeight);
    paintPianoroll(*painter, roll, model->dataset()->phrase(phrase), 0, kBarsPerPhrase);
    painter->setPen(QPen(selected ? palette::accent() : palette::border(), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(roll.adjusted(0, 0, -1, -1));

    QFont small = option.font;
    small.setPixelSize(12);
    painter->setFont(small);
    const QRect line(inside.x(), roll.bottom() + 1, inside.width(), kLine);
    const QString part = splitText(model->dataset()->split(phrase));
    const int room = line.width() - painter->fontMetrics().horizontalAdvance(part) - 8;
    painter->setPen(selected ? palette::text() : palette::textMuted());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room));
    painter->setPen(palette::textMuted());
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, part);
    painter->restore();
}

} // namespace muse
